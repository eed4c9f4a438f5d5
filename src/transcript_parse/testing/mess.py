r"""Messes: what copying, scraping, mail, PDF and old encodings do to a transcript, one small function each.

In: a `Printed`. Out: a `Printed` whose text is damaged and whose spans have followed. Every mess is a function of the
print alone, with nothing random in it, and the output of one may go into the next. Needs no hypothesis.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

import regex
from attrs import evolve, frozen

from transcript_parse.spans import Span, cut_out
from transcript_parse.testing.printed import Printed, PrintedNote, PrintedTurn

__all__ = ["MESSES", "Edit", "Mess", "apply_edits"]

Mess = Callable[[Printed], Printed]


@frozen
class Edit:
    """`[start, end)` gives way to `text`; where it is `added`, the new text is nobody's speech."""

    start: int
    end: int
    text: str
    added: bool = False


def apply_edits(printed: Printed, edits: Iterable[Edit]) -> Printed:
    """The print with its text edited and all its spans moved along; edits may not overlap.

    A span that begins where text is put in begins behind it; one that ends there ends before it. What is `added` inside
    a stretch of speech is cut out of it.
    """
    ordered = sorted(edits, key=lambda edit: (edit.start, edit.end))
    pieces: list[str] = []
    added: list[Span] = []
    starts: list[int] = []  # where each edit's new text begins
    position = length = 0
    for edit in ordered:
        pieces += printed.text[position : edit.start], edit.text
        length += edit.start - position
        starts.append(length)
        if edit.added:
            added.append((length, length + len(edit.text)))
        length += len(edit.text)
        position = edit.end
    text = "".join([*pieces, printed.text[position:]])
    return evolve(
        printed, text=text, turns=tuple(_moved(turn, _Shift(ordered, starts), added, text) for turn in printed.turns)
    )


class _Shift:
    """Old offsets → new ones, for edits in order whose new texts begin at `starts`."""

    def __init__(self, edits: list[Edit], starts: list[int]) -> None:
        self.edits, self.starts = edits, starts
        self.ends = [edit.end for edit in edits]

    def first(self, offset: int) -> int:
        """Where the character at an old offset stands now, or what it has become begins."""
        index = bisect_right(self.ends, offset)
        if index < len(self.edits) and self.edits[index].start <= offset:
            return self.starts[index]
        if not index:
            return offset
        return self.starts[index - 1] + len(self.edits[index - 1].text) + offset - self.ends[index - 1]

    def last(self, offset: int) -> int:
        """Where what stood right before an old offset ends now."""
        index = bisect_right(self.ends, offset - 1)
        if index < len(self.edits) and self.edits[index].start < offset:
            return self.starts[index] + len(self.edits[index].text)
        return self.first(offset - 1) + 1

    def span(self, start: int, end: int) -> Span:
        """A span that holds something, moved."""
        return self.first(start), self.last(end)


def _moved(turn: PrintedTurn, shift: _Shift, added: list[Span], text: str) -> PrintedTurn:
    start = shift.first(turn.start)
    label_end = start if turn.label is None else shift.last(turn.label_end)
    return evolve(
        turn,
        start=start,
        label=None if turn.label is None else " ".join(text[start:label_end].split()),
        label_end=label_end,
        speech=tuple(part for span in turn.speech for part in cut_out(*shift.span(*span), added)),
        annotations=tuple(_moved_note(note, shift, text) for note in turn.annotations),
    )


def _moved_note(note: PrintedNote, shift: _Shift, text: str) -> PrintedNote:
    start, end = shift.span(note.start, note.end)
    return evolve(note, text=text[start:end], start=start, end=end)


# --- the messes


def _each(pattern: str, printed: Printed, new: str | Callable[[str], str], *, added: bool = False) -> Iterator[Edit]:
    """An edit for every match; a word for all, or made from what matched."""
    for match in regex.finditer(pattern, printed.text):
        yield Edit(*match.span(), new if isinstance(new, str) else new(match[0]), added)


def _replacing(pattern: str, new: str | Callable[[str], str], *, added: bool = False) -> Mess:
    """A mess that replaces every match of a pattern."""

    def mess(printed: Printed) -> Printed:
        return apply_edits(printed, _each(pattern, printed, new, added=added))

    return mess


def _swapping(table: Mapping[str, str]) -> Mess:
    """A mess that prints characters as something else."""
    return _replacing(f"[{regex.escape(''.join(table), literal_spaces=True)}]", table.__getitem__)


def wrapped(printed: Printed) -> Printed:
    """Lines broken at 72 columns, as in mail and printed records."""
    edits: list[Edit] = []
    column = 0
    for match in regex.finditer(r"\n| (?=(?P<word>[^ \n]*))|[^ \n]+", printed.text):
        if match[0] == "\n":
            column = 0
        elif match["word"] and column + 1 + len(match["word"]) > _COLUMNS:
            edits.append(Edit(*match.span(), "\n"))
            column = 0
        else:
            column += len(match[0])
    return apply_edits(printed, edits)


_COLUMNS: Final = 72


def page_numbers(printed: Printed) -> Printed:
    """A page number on a line of its own behind every eighth line, inside turns and between them."""
    ends = [match.end() for match in regex.finditer("\n", printed.text)][7:-1:8]
    return apply_edits(
        printed, [Edit(at, at, f"\nPage {page} of {len(ends)}\n\n", added=True) for page, at in enumerate(ends, 1)]
    )


def bold_labels(printed: Printed) -> Printed:
    """`**MS. ORTIZ:** Yes.`, as tools write bold that turn HTML into text."""
    edits: list[Edit] = []
    for turn in printed.turns:
        if turn.label is not None:
            marked = turn.label_end + (printed.text[turn.label_end : turn.label_end + 1] in _LABEL_MARKS)
            edits += Edit(turn.start, turn.start, "**", added=True), Edit(marked, marked, "**", added=True)
    return apply_edits(printed, edits)


def blank_before_mark(printed: Printed) -> Printed:
    """`MS. ORTIZ : Yes.`, as French typists write it."""
    ends = [turn.label_end for turn in printed.turns if turn.label is not None]
    return apply_edits(printed, [Edit(end, end, " ") for end in ends if printed.text[end : end + 1] in {":", "："}])


def zero_width(printed: Printed) -> Printed:
    """A zero-width blank before every label, as web editors leave them."""
    starts = [turn.start for turn in printed.turns if turn.label is not None]
    return apply_edits(printed, [Edit(start, start, "\u200b", added=True) for start in starts])


def upper_case(printed: Printed) -> Printed:
    """Capitals throughout, as teletypes and captions have them; letters with no single capital stay."""
    return apply_edits(printed, (edit for edit in _each(r"\p{Ll}", printed, str.upper) if len(edit.text) == 1))


def _misread(character: str) -> str:
    """UTF-8 read as Windows-1252."""
    return character.encode().decode("cp1252", errors="replace")


_LABEL_MARKS: Final = frozenset({":", "：", "."})
_STRAIGHT: Final = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "--", "…": "..."}
_ENTITIES: Final = {
    "&": "&amp;",
    "’": "&#8217;",
    "“": "&ldquo;",
    "”": "&rdquo;",
    "–": "&ndash;",
    "—": "&mdash;",
    "é": "&eacute;",
}

MESSES: Final[Mapping[str, Mess]] = MappingProxyType(
    {
        "crlf": _replacing("\n", "\r\n"),
        "cr": _replacing("\n", "\r"),
        "nel": _replacing("\n", "\x85"),
        "line separators": _replacing("\n", "\u2028"),
        "form feeds": _replacing("\n", "\f"),
        "byte-order mark": _replacing(r"\A", "\ufeff", added=True),
        "no-break blanks": _replacing(r"(?<=\S) (?=\S)", "\u00a0"),
        "tabs behind labels": _replacing(r"(?<=^[^\n:：]{1,60}[:：]) +", "\t"),
        "zero width": zero_width,
        "trailing blanks": _replacing(r"(?<=\S)(?=\n)", "  "),
        "indented": _replacing(r"(?m)^(?=\S)", "    "),
        "blank lines doubled": _replacing(r"\n", "\n\n"),
        "blank lines gone": _replacing(r"\n{2,}", "\n"),
        "wrapped": wrapped,
        "page numbers": page_numbers,
        "entities": _swapping(_ENTITIES),
        "misread": _replacing(r"[’‘“–—…é]", _misread),
        "straight quotes": _swapping(_STRAIGHT),
        "quoted mail": _replacing(r"(?m)^", "> ", added=True),
        "bold labels": bold_labels,
        "blank before the mark": blank_before_mark,
        "upper case": upper_case,
        "flat": _replacing(r"\n+", " "),
    }
)
"""Every mess by its name."""
