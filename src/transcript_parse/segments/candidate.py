"""What a candidate is: a place that might be a label, with its ending, its place on the line and its shape."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.notes import CUES, LANGUAGES
from transcript_parse.segments.shape import Form, Shape, classify, fold
from transcript_parse.source import FILLER
from transcript_parse.spans import Span

__all__ = ["LONGEST", "NO_LABEL", "Candidate", "Ending", "Place", "make_candidate", "note_at_end"]

LONGEST: Final = 120
"""Code points; no label with its affiliation was longer in any collection that we counted."""

NO_LABEL: Final = frozenset({Form.PHRASE, Form.KEY})
"""Forms that cannot be a label."""


class Ending(StrEnum):
    """What parts a label from the speech."""

    COLON = "colon"  # MS. ADLER: Yes.
    STOP = "stop"  # CHAIR OSTERBY. Yes.
    STOP_DASH = "stop-dash"  # HON. A. NAME.- Yes.
    DASH = "dash"  # Mr JIMMY ROE - Yes.
    CLOCK = "clock"  # Lindsey [01:33]   Unknown Speaker  4:09
    BARE = "bare"  # Q    Yes?
    ALONE = "alone"  # a line of its own with no mark at all
    BOLD = "bold"  # **Jane Roe** Good morning.


class Place(StrEnum):
    """Where a candidate stands."""

    LINE = "line"  # first on its line
    BREAK = "break"  # behind the end of a sentence, a bracket or a gap
    LOOSE = "loose"  # in the middle of a line, behind a word


class Candidate(NamedTuple):
    """One place that might be a label: `[start, end)` is the name's ink, `close` is behind its ending mark.

    `name` is folded; `notes` are brackets between name and mark that name nobody (`(via interpreter)`, `(07:59)`).
    """

    start: int
    end: int
    close: int
    name: str
    ending: Ending
    place: Place
    shape: Shape
    line: int
    notes: tuple[Span, ...] = ()


# (via interpreter), [continuing], (07:59) between name and mark
_NOTE_TAIL = regex.compile(r"[ ]?(?P<note>[(\[][^()\[\]\n]{1,60}[)\]])[ ]?$")
_CLOCK_INSIDE = regex.compile(r"^[(\[]\d{1,2}:\d{2}(?::\d{2})?[)\]]$")
_NOTE_OPENERS: Final = frozenset(
    "in speaking spoke speaks through via by to reading during continuing cont cont'd voice-over off on".split()
)
_WHOLE_NOTES: Final = frozenset(
    {"voice-over", "voiceover", "videollamada", "enlace videollamada", "contd", "ph", "sic", "phonetic", "v.o", "?"}
)


def make_candidate(
    shadow: str, start: int, end: int, close: int, ending: Ending, place: Place, line: int
) -> Candidate | None:
    """The candidate `[start, end)`, the bracketed note behind it taken off; None where no name is left."""
    name_end, notes = note_at_end(shadow, start, end)
    name = fold(shadow[start:name_end])
    return Candidate(start, name_end, close, name, ending, place, classify(name), line, notes) if name else None


def note_at_end(shadow: str, start: int, end: int) -> tuple[int, tuple[Span, ...]]:
    """Where a name ends, and the span of the bracketed note behind it: `KETSANIN (via interpreter)`."""
    text = shadow[start:end]
    tail = _NOTE_TAIL.search(text) if text[-1:] in ")] " else None
    if tail is None or not tail.start() or not _is_note(tail["note"]):
        return end, ()
    name_end = start + len(text[: tail.start()].rstrip(" *_" + FILLER))
    return name_end, ((start + tail.start("note"), start + tail.end("note")),)


def _is_note(bracket: str) -> bool:
    """Whether a bracket inside a label is a transcriber's note, and no outlet and nobody's name."""
    if _CLOCK_INSIDE.match(bracket):
        return True
    inside = bracket[1:-1].strip().lower().rstrip(".")
    words = inside.split()
    return bool(words) and (
        any(cue in inside for _, cues in CUES for cue in cues)
        or words[0] in _NOTE_OPENERS
        or inside in _WHOLE_NOTES
        or (len(words) <= 2 and words[-1] in LANGUAGES)
    )
