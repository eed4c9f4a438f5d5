"""What the boilerplate room says of stretches that are nobody's speech."""

from __future__ import annotations

from typing import NamedTuple

from transcript_parse.model import SegmentKind

__all__ = ["Mark", "Page"]


class Mark(NamedTuple):
    """A stretch `[start, end)` of the page, its kind and the rule that found it."""

    start: int
    end: int
    kind: SegmentKind
    rule: str


class Page(NamedTuple):
    """What stands round the turns: marks in order and disjoint; where unlabelled speech opens, if it does."""

    marks: tuple[Mark, ...]
    opening: int | None
