"""What the properties compare: a print's turns with a transcript's, and a transcript with itself in another guise."""

from __future__ import annotations

from transcript_parse import Transcript, Turn
from transcript_parse.testing import Printed


def ink(text: str) -> str:
    """Text without its white space."""
    return "".join(text.split())


def label_text(turn: Turn) -> str | None:
    return None if turn.label is None else turn.label.text


def assert_same_turns(transcript: Transcript, printed: Printed) -> None:
    """The turns of the print, no more and no fewer: starts, labels, what is said, kinds of annotations and where."""
    found = [(turn.start, label_text(turn)) for turn in transcript.turns]
    assert found == [(turn.start, turn.label) for turn in printed.turns]
    for turn, true in zip(transcript.turns, printed.turns, strict=True):
        assert ink(turn.text) == printed.said(true)
        notes = [(note.kind, note.text, note.start, note.end) for note in turn.annotations]
        assert notes == [(note.kind, note.text, note.start, note.end) for note in true.annotations]


def outline(transcript: Transcript) -> list[tuple[str | None, str]]:
    """Each turn as its label and its text."""
    return [(label_text(turn), turn.text) for turn in transcript.turns]
