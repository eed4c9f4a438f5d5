"""What a turn is headed with: its label as printed, or who speaks where none is.

In: a `Turn`. Out: names that are safe to print.
"""

from __future__ import annotations

from transcript_parse.model import Turn
from transcript_parse.render.visible import fold

__all__ = ["UNTOLD", "identity", "printed_name"]

UNTOLD = "‹unlabelled›"
"""Stands for a speaker whom nothing tells; no label has angle quotes."""


def printed_name(turn: Turn) -> str:
    """The label; where none is printed the speaker's name or `unlabelled`, in angle quotes, which no label has."""
    if turn.label is not None:
        return fold(turn.label.text)
    speaker = turn.speaker
    name = speaker and (speaker.full_name or speaker.name or next(iter(speaker.labels), None))
    return f"‹{fold(name)}›" if name else UNTOLD


def identity(turn: Turn) -> str | None:
    """Who speaks, where the document tells more than the heading: `Lena Osterby, Harbor News`."""
    if turn.speaker is None:
        return None
    heading = printed_name(turn).casefold()
    told = (turn.speaker.full_name, turn.speaker.affiliation)
    parts = [fold(part) for part in told if part and fold(part).casefold() not in heading]
    return ", ".join(parts) or None
