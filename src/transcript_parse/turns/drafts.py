"""Turns as the enrichers see them: who is printed, what was said, what was noted; no speaker and no role yet."""

from __future__ import annotations

from attrs import frozen

from transcript_parse.model import Annotation, Paragraph
from transcript_parse.segments.shape import Shape

__all__ = ["TurnDraft"]


@frozen
class TurnDraft:
    """One turn before enrichment. `label` and `shape` are None where none is printed; `rule` tells then why it is one.

    `text` is the paragraphs joined by a blank line; `speech` is where the speech begins (behind the label); `end` is
    behind the turn's last segment.
    """

    index: int
    start: int
    speech: int
    end: int
    label: str | None
    shape: Shape | None
    rule: str | None
    text: str
    paragraphs: tuple[Paragraph, ...]
    annotations: tuple[Annotation, ...]
