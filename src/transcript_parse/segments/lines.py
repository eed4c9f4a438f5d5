"""The lines of a source as columns of offsets: where each begins and ends, and where its ink does.

In: a `SourceText`. Out: `Lines`, and the source again with the printed line numbers of court reporters' pages
blanked in its shadow. Guards *linear*: one pass, plain string methods.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import Final

import regex
from attrs import evolve, frozen

from transcript_parse.source import SourceText
from transcript_parse.spans import Span, covering

__all__ = ["Lines", "blank_line_numbers", "is_wrapped", "paragraphs", "split_lines", "unfold"]

_EDGES: Final = " "


@frozen
class Lines:
    """Columns, one entry a line, all of one length.

    `starts`/`ends` without the line's ending; `inks`/`tails` are where its first and behind its last visible character
    stand, equal on a blank line; `texts` is the line's ink.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    inks: tuple[int, ...]
    tails: tuple[int, ...]
    texts: tuple[str, ...]

    def __len__(self) -> int:
        """How many lines; a text always has at least one."""
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The index of the line that holds `offset`."""
        return covering(self.starts, offset)

    def blank(self, index: int) -> bool:
        """Whether a line is empty or beyond the text."""
        return not 0 <= index < len(self.starts) or self.inks[index] == self.tails[index]

    def blanks_before(self, index: int) -> int:
        """How many blank lines stand right above a line."""
        count = 0
        while index - count - 1 >= 0 and self.inks[index - count - 1] == self.tails[index - count - 1]:
            count += 1
        return count

    def next_ink(self, index: int) -> int | None:
        """The next line below that is not blank."""
        for below in range(index + 1, len(self.starts)):
            if self.inks[below] != self.tails[below]:
                return below
        return None

    def previous_ink(self, index: int) -> int | None:
        """The next line above that is not blank."""
        for above in range(index - 1, -1, -1):
            if self.inks[above] != self.tails[above]:
                return above
        return None


def split_lines(source: SourceText) -> Lines:
    """The lines of the shadow; at least one, in order."""
    starts, ends, inks, tails, texts = [], [], [], [], []
    at = 0
    for raw in source.shadow.split("\n"):
        text = raw.strip(_EDGES)
        ink = at + (len(raw) - len(raw.lstrip(_EDGES)) if text else 0)
        starts.append(at)
        ends.append(at + len(raw))
        inks.append(ink)
        tails.append(ink + len(text))
        texts.append(text)
        at += len(raw) + 1
    return Lines(tuple(starts), tuple(ends), tuple(inks), tuple(tails), tuple(texts))


_FOLDED: Final = 4_000  # code points; no paragraph that people typed was as long, in any collection that we counted
# the blank behind a sentence, before the next one's capital; MR. and J. end none
_SENTENCE_GAP = regex.compile(
    r"(?<=[.?!…:][\"”’)\]]?|--|—|[)\]])"
    r"(?<!(?<!\p{L})(?i:mrs?|ms|dr|hon|prof|gen|sen|rep|adm|capt|col|lt|maj|sgt|brig|gov|amb|sec|st|messrs|\p{L})\.)"
    r" (?=[ ]*[\"“‘(\[*]?[\p{Lu}\p{Lo}#©])"
)


def unfold(source: SourceText) -> tuple[SourceText, bool]:
    """The source with line ends in its shadow behind the sentences of lines that hold a whole page; whether any did.

    Careless scraping leaves a document on one line (kremlin.ru copies, public papers, feeds); where its sentences
    begin is then all that is left of its lay-out.
    """
    lines = source.shadow.split("\n")
    if max(map(len, lines)) < _FOLDED:
        return source, False
    shadow = "\n".join(_SENTENCE_GAP.sub("\n", line) if len(line) >= _FOLDED else line for line in lines)
    return evolve(source, shadow=shadow), True


# "       4      New York State Senate." — a court reporter's line number, then the line (New York Senate 2011–2014,
# Supreme Court arguments); a number with nothing behind it numbers an empty line
_NUMBERED = regex.compile(r"(?m)^[ \u2060]{0,12}(?P<number>\d{1,2})(?=[ ]{2,}\S|[ ]*$)")


def blank_line_numbers(source: SourceText) -> tuple[SourceText, tuple[Span, ...]]:
    """The source with printed line numbers blanked in its shadow, and the spans of those numbers.

    Numbers count as line numbers only where they run: at least 20, and four of five of them follow the one before
    (or begin again at 1); or at least 8 without a gap, on nearly all lines with ink. A list of numbered points does not
    run so long from page to page.
    """
    found = [(int(match["number"]), match.span("number")) for match in _NUMBERED.finditer(source.shadow)]
    running = sum(1 for (one, _), (two, _) in itertools.pairwise(found) if two in (one + 1, 1))
    again = sum(1 for number, _ in found if number == 1)
    many = len(found) >= 20 and running * 5 >= len(found) * 4 and again >= 2
    inks = sum(1 for line in source.shadow.split("\n") if line.strip(_EDGES)) if 8 <= len(found) < 60 else 0
    nearly_all = inks > 0 and running == len(found) - 1 and len(found) * 10 >= inks * 7
    if not (many or nearly_all):
        return source, ()
    pieces: list[str] = []
    done = 0
    for _, (start, end) in found:
        pieces += source.shadow[done:start], " " * (end - start)
        done = end
    shadow = "".join([*pieces, source.shadow[done:]])
    return evolve(source, shadow=shadow), tuple(span for _, span in found)


_ENDS: Final = frozenset('.?!:;"”’)]…>*-—–')
_SHORTEST_WRAP: Final = 50  # a line that is broken by a hard wrap is at least this long


def is_wrapped(lines: Lines) -> bool:
    """Whether lines are broken inside sentences: most of those that go straight on end in no mark."""
    open_ends = closed = 0
    for index in range(len(lines) - 1):
        if lines.blank(index) or lines.blank(index + 1) or len(lines.texts[index]) < _SHORTEST_WRAP:
            continue
        if lines.texts[index][-1] in _ENDS:
            closed += 1
        else:
            open_ends += 1
    return open_ends > closed


def paragraphs(lines: Lines, among: Iterable[int], *, wrapped: bool) -> list[tuple[int, str]]:
    """The paragraphs among some lines with ink: the first line of each, and its text, hard wraps joined.

    Double line spacing leaves only the small letter of the next line to tell a wrap.
    """
    found: list[tuple[int, str]] = []
    previous = -2
    for line in among:
        text, above = lines.texts[line], lines.texts[previous] if found else ""
        goes_on = len(above) >= _SHORTEST_WRAP and (
            (wrapped and line == previous + 1) or (text[:1].islower() and above[-1] not in ".?!")
        )
        if goes_on:
            found[-1] = (found[-1][0], f"{found[-1][1]} {text}")
        else:
            found.append((line, text))
        previous = line
    return found
