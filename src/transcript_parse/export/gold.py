r"""A transcript as a truth file: rows of line numbers, which people can check and correct by hand.

In: a `Transcript`. Out: rows in the format of `docs/truth-files.md`, one for each turn, annotation and stretch that
nobody speaks. Lines count from 1 and are parted by "\n" alone, columns are code points and count from 1. What needs no
row gets none: a line without one goes on with the turn above it. Guards *lossless*: what a row cannot say (the second
line of a label that is wrapped, stars before a label) is marked as nobody's speech.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby

import regex
from attrs import evolve, field, frozen

from transcript_parse.model import Annotation, Kind, Label, Metadata, Role, SegmentKind, Speaker, Transcript

__all__ = ["iter_gold", "to_gold"]

# what a truth file takes for the end of a label: ":" or "." or ".-" or a lone dash, bold marks and blanks about it
_LABEL_ENDING = regex.compile(r"\*{0,2}[ \t\u00a0\u200b]*+(?:[:：.]-?|[-–—](?=\s))?\*{0,2}[ \t\u00a0]*+")

_LETTERS: dict[SegmentKind, str] = {
    SegmentKind.BOILERPLATE: "X",
    SegmentKind.HEADER: "H",
    SegmentKind.NOTE: "N",
    SegmentKind.BLANK: "-",
}
_DECORATION = _LETTERS[
    SegmentKind.BLANK
]  # ink that is nobody's and tells nothing; it takes the letter of what stands beside it, else X
_SPOKEN = ""

_Labels = dict[int, tuple[str, int]]
"""By a turn's index: its label as a row has it, and how far the row reaches."""


@frozen
class _Piece:
    """Ink within one line that is one thing: nobody's, by a letter, or somebody's speech."""

    start: int
    end: int
    letter: str


@frozen
class _Lines:
    r"""Where the lines of a text start; truth files know no line ending but "\n"."""

    starts: tuple[int, ...] = field(repr=False)

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


def to_gold(transcript: Transcript) -> str:
    """The truth file of a transcript, every row with its line feed."""
    return "".join(f"{row}\n" for row in iter_gold(transcript))


def iter_gold(transcript: Transcript) -> Iterator[str]:
    """The rows of a truth file: the fields first, then rows in source order, without line feeds.

    An empty text is written as a statement whose every line is marked. A bar within a label or a name cannot be
    written: the label ends before it (what is left is marked H), and in a name it becomes a slash.
    """
    yield f"kind: {Kind.DIALOGUE if transcript.kind is Kind.DIALOGUE else Kind.STATEMENT}"
    yield from _fields(transcript.metadata)
    lines = _find_lines(transcript.text)
    labels = {turn.index: _written_label(transcript.text, turn.label, turn.start) for turn in transcript.turns}
    rows = [
        *_turn_rows(transcript, lines, labels),
        *_annotation_rows(transcript, lines),
        *_mark_rows(transcript, lines, labels),
    ]
    yield from (row for _, row in sorted(rows, key=lambda pair: pair[0]))


def _fold(text: str) -> str:
    return " ".join(text.split())


def _find_lines(text: str) -> _Lines:
    starts = [0]
    while (found := text.find("\n", starts[-1])) != -1:
        starts.append(found + 1)
    return _Lines(tuple(starts))


def _fields(metadata: Metadata) -> Iterator[str]:
    for key, value in (
        ("title", metadata.title),
        ("date", metadata.date),
        ("time", metadata.time),
        ("location", metadata.place),
    ):
        if value is not None:
            yield f"{key}: {_fold(str(value))}"


# --- turns


def _words(text: str) -> regex.Pattern[str]:
    """Folded text as it may be printed: any white space between its words."""
    return regex.compile(r"\s+".join(map(regex.escape, text.split())))


def _written_label(text: str, label: Label | None, start: int) -> tuple[str, int]:
    """The label as a row can have it, and the offset where a reader of the row takes its ending to end.

    That is the label's own text where that is printed so; else what is printed; of either what stands before a bar.
    A reader knows no label that goes on in the next line.
    """
    for told in (label.text, text[label.start : label.end]) if label else ():
        written = _fold(told.partition("|")[0])
        match = _words(written).match(text, start) if written not in {"", "-"} else None
        ending = match and _LABEL_ENDING.match(text, match.end())
        if ending:
            line_end = text.find("\n", start)
            return written, ending.end() if line_end == -1 else min(ending.end(), line_end)
    return "-", start


def _turn_rows(transcript: Transcript, lines: _Lines, labels: _Labels) -> Iterator[tuple[int, str]]:
    for turn in transcript.turns:
        line, column = lines.place(turn.start)
        printed = transcript.text[lines.starts[line - 1] : turn.start]
        place = f"{line}:{column}" if printed.strip() else str(line)
        who = _who(turn.speaker, turn.role)
        yield turn.start, f"{place} T {turn.role} | {labels[turn.index][0]}" + (f" | {who}" if who else "")


def _who(speaker: Speaker | None, role: Role) -> str:
    """Who speaks, in full; a questioner with the outlet behind the name, or the outlet alone in its brackets."""
    if speaker is None:
        return ""
    outlet = f"({speaker.affiliation})" if speaker.affiliation and role is Role.QUESTIONER else ""
    return _fold(f"{speaker.full_name or ''} {outlet}").replace("|", "/")


# --- annotations


def _annotation_rows(transcript: Transcript, lines: _Lines) -> Iterator[tuple[int, str]]:
    """A row for each annotation, with a column only where the first such text in the line is another."""
    text, cursor, cursor_line = transcript.text, 0, 0
    for note in sorted(_annotations(transcript), key=lambda note: note.start):
        line, column = lines.place(note.start)
        if line != cursor_line:
            cursor, cursor_line = lines.starts[line - 1], line
        printed = _fold(text[note.start : note.end])
        found = _words(printed).search(text, cursor, note.end)
        place = str(line) if found and found.span() == (note.start, note.end) else f"{line}:{column}"
        yield note.start, f"{place} A {note.kind} | {printed}"
        cursor = note.end


def _annotations(transcript: Transcript) -> Iterator[Annotation]:
    return (note for turn in transcript.turns for note in turn.annotations)


# --- what nobody speaks


def _mark_rows(transcript: Transcript, lines: _Lines, labels: _Labels) -> Iterator[tuple[int, str]]:
    """Rows of X, H and N: of lines where nothing else stands there, else of columns."""
    whole: list[tuple[int, str]] = []
    for line, pieces in groupby(_ink(transcript, lines, labels), key=lambda piece: lines.place(piece.start)[0]):
        row = _joined(pieces)
        if len(row) == 1 and row[0].letter != _SPOKEN:
            if whole and whole[-1][1] != _plain(row[0].letter):
                yield from _range(whole, lines)
                whole = []
            whole.append((line, _plain(row[0].letter)))
            continue
        yield from _range(whole, lines)
        whole = []
        for piece in row:
            if piece.letter != _SPOKEN:
                _, first = lines.place(piece.start)
                yield piece.start, f"{line}:{first}-{first + piece.end - piece.start - 1} {_plain(piece.letter)}"
    yield from _range(whole, lines)


def _plain(letter: str) -> str:
    return "X" if letter == _DECORATION else letter


def _range(whole: list[tuple[int, str]], lines: _Lines) -> Iterator[tuple[int, str]]:
    """One row for lines in a run that share a letter; blank lines between them do no harm."""
    if whole:
        (first, letter), (last, _) = whole[0], whole[-1]
        yield lines.starts[first - 1], f"{first} {letter}" if first == last else f"{first}-{last} {letter}"


def _joined(pieces: Iterable[_Piece]) -> list[_Piece]:
    """Pieces of one line, with neighbours of one letter made one; decoration goes with what is nobody's beside it."""
    row: list[_Piece] = []
    for piece in pieces:
        if row and row[-1].letter == piece.letter:
            row[-1] = evolve(row[-1], end=piece.end)
        elif row and _DECORATION in {row[-1].letter, piece.letter} and _SPOKEN not in {row[-1].letter, piece.letter}:
            letter = piece.letter if row[-1].letter == _DECORATION else row[-1].letter
            row[-1] = evolve(row[-1], end=piece.end, letter=letter)
        else:
            row.append(piece)
    return row


def _ink(transcript: Transcript, lines: _Lines, labels: _Labels) -> Iterator[_Piece]:
    """All non-blank stretches of the text in order, cut at line ends, each with its letter.

    What stands within the reach of a row's label needs no row of its own; a label's ink behind that is marked H.
    """
    reach = 0
    for segment in transcript.segments:
        start, letter = segment.start, _LETTERS.get(segment.kind, _SPOKEN)
        if segment.kind is SegmentKind.LABEL and segment.turn is not None:
            reach = labels[segment.turn][1]
            yield from _by_line(transcript.text, lines, _Piece(start, min(segment.end, reach), _SPOKEN))
            letter = "H"
        if segment.kind in {SegmentKind.LABEL, SegmentKind.BLANK}:
            start = max(start, reach)
        yield from _by_line(transcript.text, lines, _Piece(start, segment.end, letter))


def _by_line(text: str, lines: _Lines, piece: _Piece) -> Iterator[_Piece]:
    """A piece in its lines' parts, trimmed of white space; parts without ink are left out."""
    start = piece.start
    while start < piece.end:
        line, _ = lines.place(start)
        stop = min(piece.end, lines.starts[line] if line < len(lines.starts) else len(text))
        ink = text[start:stop].strip()
        if ink:
            begin = text.index(ink, start)
            yield _Piece(begin, begin + len(ink), piece.letter)
        start = stop
