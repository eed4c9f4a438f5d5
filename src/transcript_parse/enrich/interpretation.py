"""Notes → passages: the stretches of a turn heard in the original or through an interpreter."""

from __future__ import annotations

from transcript_parse.model import Passage
from transcript_parse.turns import TurnDraft

__all__ = ["find_passages"]


def find_passages(draft: TurnDraft) -> tuple[Passage, ...]:
    """The passages of one turn, in order."""
    return ()
