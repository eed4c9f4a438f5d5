"""Small transcripts with the turns that a careful reader reads in them."""

from __future__ import annotations

from attrs import frozen

Outline = tuple[tuple[str | None, str], ...]


@frozen
class Case:
    """A text, and the label and the words of each turn that is in it."""

    name: str
    text: str
    turns: Outline


def case(name: str, *turns: tuple[str, str], between: str = "\n\n") -> Case:
    """A case of turns whose label's ink ends in its mark, if it has one."""
    text = between.join(f"{label}{said}" for label, said in turns) + "\n"
    return Case(name, text, tuple((label.rstrip(" :.\n"), " ".join(said.split())) for label, said in turns))
