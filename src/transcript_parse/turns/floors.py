"""Segments → turns: a label takes the floor until the next one; where it changed without a label, the page shows it.

In: a `Cut`, its `Page`, the house style. Out: `Floor`s in source order: where each turn begins, where its speech does,
and what told a change of speaker that no label tells. Guards *nothing invented*: an unlabelled turn needs its evidence,
and says it.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator
from typing import Final, NamedTuple

import regex

from transcript_parse.boilerplate import Page
from transcript_parse.lexicon.speech import FUNCTION_WORDS
from transcript_parse.segments import Candidate, Cut, Lines, paragraphs
from transcript_parse.segments.candidate import Ending, Place
from transcript_parse.segments.shape import Form, Letters, Shape, fold_key
from transcript_parse.segments.silent import asks

__all__ = ["Floor", "build_turns"]


class Floor(NamedTuple):
    """One hold of the floor: `start` is the label's ink, or the speech's; `rule` is None where a label is printed."""

    start: int
    speech: int
    label: Candidate | None
    rule: str | None = None


# (Via interpreter)  [As interpreted.]  (Through translator.)
_INTERPRETED = regex.compile(
    r"(?i)^[(\[](?:via |through |by )?(?:an? |the |his |her )?(?:as )?"
    r"(?:interpret|translat|simultaneous)[^()\[\]\n]{0,40}[)\]]"
)
# "Ed Roe from Daily News. Governor, …": a reporter who says who he is
_SELF_INTRODUCTION = regex.compile(
    r"^(?:(?:Hi|Hello|Thank you|Thanks|Good (?:morning|afternoon|evening))[,.]? ){0,2}(?:(?:I'm|I’m|I am|This is|"
    r"My name is|It's|It’s) )?"
    r"\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,3}(?:,| from| with| of|,? at|"
    r" for)(?: the)? \p{Lu}[\p{L}&’' .-]{1,40}[.,:] "
)
_LONG_BLANKS: Final = 3


def build_turns(cut: Cut, page: Page) -> tuple[Floor, ...]:
    """The floors of a document, in order; empty where nobody takes the floor."""
    labels = cut.convention.labels
    if not labels and not cut.silent:
        return ()
    floors = [Floor(label.start, label.close, label) for label in labels]
    floors += [_floor(cut.lines, turn.line, turn.rule) for turn in cut.silent]
    floors.sort()
    if page.opening is not None:
        floors.insert(0, Floor(page.opening, page.opening, None, "opening-statement"))
    marked = _marked_lines(cut, page)
    found = {floor.start: floor for floor in _inferred(cut, floors, marked)}
    known = {floor.start for floor in floors}
    floors += [floor for start, floor in found.items() if start not in known]
    return tuple(sorted(floors, key=lambda floor: floor.start))


def _marked_lines(cut: Cut, page: Page) -> frozenset[int]:
    return frozenset(cut.lines.at(mark.start) for mark in page.marks if mark.rule != "line-number")


def _inferred(cut: Cut, floors: list[Floor], marked: frozenset[int]) -> Iterator[Floor]:
    """Turns without a label, each found by one of the rules below."""
    yield from _chevrons(cut)
    usual = _usual_blanks(cut)
    deep = _question_indent(cut, marked)
    silent = not cut.silent and _questions_are_silent(floors)
    alternating = _questions_alternate(floors)
    for index, floor in enumerate(floors):
        following = floors[index + 1] if index + 1 < len(floors) else None
        first = cut.lines.at(floor.speech)
        last = cut.lines.at(following.start) if following else len(cut.lines)
        speech = [line for line in range(first + 1, last) if line not in marked and not cut.lines.blank(line)]
        yield from _behind_a_gap(cut.lines, speech, usual)
        if deep is not None:
            yield from _deeper(cut.lines, speech, deep)
        if silent and following is not None and floor.label is not None:
            yield from _silent_question(cut, speech, floor, following)
        elif following is not None and alternating:
            yield from _lost_question(cut, speech, floor, following)
        yield from _introduced(cut, speech, floor)


def _floor(lines: Lines, line: int, rule: str) -> Floor:
    return Floor(lines.inks[line], lines.inks[line], None, rule)


def _chevrons(cut: Cut) -> Iterator[Floor]:
    """Lines that begin with `>>` and no label: captioners mark a change of speaker so, named or not.

    Mail quotes lines so as well, but then with single marks beside them, and no labels behind the double ones.
    """
    text, lines = cut.source.text, cut.lines
    doubled = {lines.at(start) for start, end in cut.source.decorations if text[start:end] == ">>"}
    single = any(text[start:end] == ">" for start, end in cut.source.decorations)
    labelled = {label.line for label in cut.convention.labels}
    if single or len(doubled & labelled) < _LEAST_CHEVRONS:
        return
    for line in sorted(doubled - labelled):
        if not lines.blank(line):
            yield _floor(lines, line, "caption-chevrons")


_LEAST_CHEVRONS: Final = 2


def _usual_blanks(cut: Cut) -> int:
    """How many blank lines usually stand before a label."""
    counts = Counter(cut.lines.blanks_before(label.line) for label in cut.convention.labels if label.line)
    return counts.most_common(1)[0][0] if counts else 0


def _behind_a_gap(lines: Lines, speech: list[int], usual: int) -> Iterator[Floor]:
    """A run of blank lines, then a passage through an interpreter: the label between them was lost on the page.

    Seen where a site's template dropped a label's element (joint press availabilities, state.gov 2014). A gap alone,
    or a mark alone, shows nothing: speakers pause, and change languages.
    """
    for line in speech:
        if lines.blanks_before(line) >= max(_LONG_BLANKS, usual + 2) and _INTERPRETED.match(lines.texts[line]):
            yield _floor(lines, line, "gap-and-interpreter")


def _question_indent(cut: Cut, marked: frozenset[int]) -> int | None:
    """The indent of paragraphs whose `Q` was lost by a scan: deeper than that of labels, and used by whole paragraphs.

    Seen in scanned e-mail copies of White House transcripts, where labels and paragraphs stand at 5 blanks and
    questions at 10.
    """
    lines = cut.lines
    labels = [label for label in cut.convention.labels if label.line and lines.inks[label.line] == label.start]
    if len(labels) < 4 or any(label.shape.role == "questioner" for label in cut.convention.labels):
        return None
    indents = Counter(lines.inks[label.line] - lines.starts[label.line] for label in labels)
    usual, count = indents.most_common(1)[0]
    if count * 3 < len(labels) * 2 or usual == 0:
        return None
    deeper: Counter[int] = Counter()
    for line in range(labels[0].line, len(lines)):
        if line in marked or lines.blank(line) or not (lines.blank(line - 1) or lines.texts[line - 1][-1] in ".?!"):
            continue
        deeper[lines.inks[line] - lines.starts[line]] += 1
    found = [indent for indent, times in deeper.items() if usual + 3 <= indent <= usual + 10 and times >= 2]
    return min(found) if found else None


def _deeper(lines: Lines, speech: list[int], indent: int) -> Iterator[Floor]:
    for line in speech:
        if (
            (lines.blank(line - 1) or lines.texts[line - 1][-1] in ".?!")
            and abs(lines.inks[line] - lines.starts[line] - indent) <= 1
            and len(lines.texts[line]) > 20
        ):
            yield _floor(lines, line, "deeper-indent")


def _questions_are_silent(floors: list[Floor]) -> bool:
    """Whether this document labels answers and no questions: hardly any label is a questioner's, and labels repeat.

    Seen at the European Central Bank from December 2019: only the President is labelled.
    """
    labels = [floor.label for floor in floors if floor.label is not None]
    if len(labels) < 3 or any(label.shape.role == "questioner" or label.shape.affiliation for label in labels):
        return False
    again = sum(1 for one, two in itertools.pairwise(labels) if fold_key(one.name) == fold_key(two.name))
    return again * 2 >= len(labels) - 1


def _questions_alternate(floors: list[Floor]) -> bool:
    """Whether labelled questions part the answers nearly everywhere: an answerer's label hardly ever stands twice."""
    labels = [floor.label for floor in floors if floor.label is not None]
    asked = sum(1 for label in labels if label.shape.role == "questioner")
    again = sum(
        1
        for one, two in itertools.pairwise(labels)
        if one.shape.role != "questioner" and fold_key(one.name) == fold_key(two.name)
    )
    return asked >= 3 and again * 10 <= len(labels)


def _lost_question(cut: Cut, speech: list[int], floor: Floor, following: Floor) -> Iterator[Floor]:
    """One paragraph that asks, before a label that stands twice running where questions always part the answers.

    Seen in scanned releases, where single labels were lost (State Department e-mails, 2009 to 2012).
    """
    if floor.label is None or following.label is None or floor.label.shape.role == "questioner":
        return
    if fold_key(floor.label.name) != fold_key(following.label.name):
        return
    said = paragraphs(cut.lines, speech, wrapped=cut.wrapped)
    if said and said[-1][1].endswith("?") and cut.lines.blank(said[-1][0] - 1):
        yield _misread_label(cut, said[-1][0]) or _floor(cut.lines, said[-1][0], "question-before-repeated-label")


# .4        Is he satisfied … — what a scan left of a Q, set apart like one
_MISREAD = regex.compile(r"(?P<ink>[^\p{L}\s\"“‘'(\[-]{1,3})[ ]{4,}(?=\S)")


def _misread_label(cut: Cut, line: int) -> Floor | None:
    """The turn whose label the scan misread, where such marks stand in a label's place."""
    start = cut.lines.inks[line]
    match = _MISREAD.match(cut.source.shadow, start)
    if match is None:
        return None
    name = match["ink"]
    shape = Shape(Form.ROLE, Letters.MIXED, name, role="questioner")
    end = match.end("ink")
    return Floor(start, end, Candidate(start, end, end, name, Ending.BARE, Place.LINE, shape, line))


def _silent_question(cut: Cut, speech: list[int], floor: Floor, following: Floor) -> Iterator[Floor]:
    """The last paragraphs before a repeated label ask: they are somebody else's.

    Walks up from the next label while paragraphs ask, and stops at the first that does not.
    """
    if following.label is None or floor.label is None or fold_key(floor.label.name) != fold_key(following.label.name):
        return
    start: int | None = None
    for line, text in reversed(paragraphs(cut.lines, speech, wrapped=cut.wrapped)):
        if not (asks(text) or _SELF_INTRODUCTION.match(text) or (start is None and len(text) < _SHORT)):
            break
        start = line
    if start is not None:
        yield _floor(cut.lines, start, "question-before-repeated-label")


_SHORT: Final = 60  # a follow-up of a few words, right before the answer


def _introduced(cut: Cut, speech: list[int], floor: Floor) -> Iterator[Floor]:
    """A paragraph in which a reporter says who he is, inside somebody else's turn."""
    if floor.label is not None and floor.label.shape.role == "questioner":
        return
    for line, text in paragraphs(cut.lines, speech, wrapped=cut.wrapped):
        first = text.split(" ", 1)[0].lower()
        named = "?" in text and _SELF_INTRODUCTION.match(text) and first != "the" and first not in FUNCTION_WORDS
        if named and cut.lines.blank(line - 1):
            yield _floor(cut.lines, line, "self-introduction")
