"""Header → metadata: title, date, time, place, byline, release number, address."""

from __future__ import annotations

from collections.abc import Sequence

from transcript_parse.boilerplate import Mark
from transcript_parse.model import Explanation, Metadata
from transcript_parse.segments import Lines, Zone

__all__ = ["find_metadata"]


def find_metadata(lines: Lines, marks: Sequence[Mark], zones: Sequence[Zone], first_turn: int | None) -> tuple[Metadata, tuple[Explanation, ...]]:
    """The metadata of a document, each with its evidence."""
    return Metadata(), ()
