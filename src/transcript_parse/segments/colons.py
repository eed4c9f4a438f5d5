"""Candidates that end in a colon: at a line's start, or in the middle of it, read from the colon leftwards.

In: shadow and lines. Out: `Candidate`s. The scan goes from colon to colon; what stands before each is looked at in a
bounded window. Clocks (10:12), addresses (https://) and paths through a site (Home : Media) are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from transcript_parse.lexicon.titles import HONORIFICS, OFFICES
from transcript_parse.segments.candidate import LONGEST, Candidate, Ending, Place, make_candidate
from transcript_parse.segments.lines import Lines
from transcript_parse.segments.shape import Form, classify, fold
from transcript_parse.source import FILLER

__all__ = ["find_before_colons", "known_suffix"]

_WIDEST_GAP: Final = 4  # blanks between a name and its colon; more are the column of a form or a court's caption
_MOST_WORDS: Final = 14
_SENTENCE_ENDS: Final = frozenset(".?!…:;\"”’)]»—–-,'>*")
_ABBREVIATIONS: Final = (HONORIFICS | OFFICES | {"st", "jr", "sr", "ph.d", "vs"}) - {"king", "chair", "minister"}
_DOTTED: Final = frozenset({"us", "un", "uk"})
_TIME_ZONES: Final = frozenset("EST EDT CST CDT MST MDT PST PDT GMT BST UTC CET CEST JST KST MSK".split())
_SMALL: Final = frozenset(
    "of the for and to in on at de del der den di da do dos la le el las y van von al bin d'".split()
)
_TOLD: Final = frozenset({Form.ROLE, Form.TITLED})
_LABEL_FORMS: Final = frozenset(Form) - {Form.PHRASE}
# what may stand before a label on its line: [*]  [14:15:33]  •  -  00:01:02  EST  T1. [66880]
_LEAD = regex.compile(
    r"(?:(?:[ECMP][SD]T|CES?T|GMT|BST|UTC|\[\*\]|T?\d{1,2}\.(?: \[\d{4,7}\])?|[\[(]\d{1,2}:\d{2}(?::\d{2})?[\])]"
    r"|\d{1,2}:\d{2}:\d{2}|\d{2}:\d{2}(?=[ ]+\p{Lu})|[•·▪●◦‣►-])[ ]{1,4}){1,2}(?=\p{L}|\[)"
)
# a clock behind the colon, and nothing else on the line: Jane Roe: 00:01:30
_CLOCK_BEHIND = regex.compile(r"[ ]{1,3}(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)[ ]*(?=\n|$)")
# a sentence's end inside a word, before a capital: now?MR  --QUESTION
_GLUED = regex.compile(r"(?:[.?!…\"”)\]—–]|--)(?=\p{Lu}{2}|\p{Lu}\p{Ll}|Q$)")
_LAST_WORD = regex.compile(r"(?<!\p{L})(?:\p{L}\.)*\p{L}++$")


def find_before_colons(shadow: str, lines: Lines) -> Iterator[Candidate]:
    """The candidates that end in a colon, in order of their colons."""
    line, last = 0, len(lines) - 1
    at = shadow.find(":")
    while at >= 0:
        while line < last and lines.starts[line + 1] <= at:
            line += 1
        behind = shadow[at + 1 : at + 2]
        if not (behind == "/" or (behind.isdigit() and shadow[at - 1 : at].isdigit())):
            candidate = _before_colon(shadow, lines, line, at)
            if candidate is not None:
                yield _with_clock(shadow, candidate)
        at = shadow.find(":", at + 1)


def _with_clock(shadow: str, candidate: Candidate) -> Candidate:
    """A candidate with the clock behind its colon as a note."""
    clock = _CLOCK_BEHIND.match(shadow, candidate.close, candidate.close + 14)
    if clock is None:
        return candidate
    return candidate._replace(close=clock.end("clock"), notes=(*candidate.notes, clock.span("clock")))


def _before_colon(shadow: str, lines: Lines, line: int, at: int) -> Candidate | None:
    ink = lines.inks[line]
    close = at + 1
    if shadow.startswith(".-", close):
        close += 2
    end = at
    while end > ink and shadow[end - 1] in " *_" + FILLER:
        end -= 1
    if shadow.startswith(" : ", at - 1) and len(lines.texts[line]) <= LONGEST and lines.texts[line].count(" : ") > 1:
        return None  # Home : Media : News — a path through a site
    if end - ink > LONGEST:
        return _in_line(shadow, max(ink, end - LONGEST), end, close, line)
    if end <= ink or at - end > _WIDEST_GAP:
        return None
    lead = _LEAD.match(shadow, ink, end)
    start = lead.end() if lead else ink
    whole = make_candidate(shadow, start, end, close, Ending.COLON, Place.LINE, line)
    if whole is not None and whole.shape.form is not Form.PHRASE and not any(map(_glue, shadow[start:end].split(" "))):
        return whole
    return _in_line(shadow, start, end, close, line) or whole


def _in_line(shadow: str, start: int, end: int, close: int, line: int) -> Candidate | None:
    """The label that ends at `end` in the middle of a line: words are taken from the right while they look like one."""
    boundary, place = _boundary(shadow, start, end)
    made = make_candidate(shadow, boundary, end, close, Ending.COLON, place, line) if boundary < end else None
    if made is not None and made.shape.form in (_TOLD if place is Place.LOOSE else _LABEL_FORMS):
        return made
    return _titled_suffix(shadow, boundary, end, close, line) or made


def _boundary(shadow: str, start: int, end: int) -> tuple[int, Place]:
    """How far to the left of `end` a label may reach: to a sentence's end, a gap, or a word that is none of its."""
    at, depth = end, 0
    while at > start:
        word_start = shadow.rfind(" ", start, at) + 1 or start
        word = shadow[word_start:at]
        glued = _glue(word)
        if glued:
            return word_start + glued, Place.BREAK
        depth += word.count(")") + word.count("]") - word.count("(") - word.count("[")
        if depth <= 0 and (not _is_label_word(word) or word.strip("()") in _TIME_ZONES):
            return at + 1 if at < end else end, Place.LOOSE
        if word_start == start:
            return start, Place.LOOSE
        before = word_start - 1
        while before > start and shadow[before - 1] in " " + FILLER:
            before -= 1
        if word_start - before >= 2 or (depth <= 0 and _ends_sentence(shadow, before, start)):
            return word_start, Place.BREAK
        at = before
    return start, Place.LOOSE


def _glue(word: str) -> int:
    """Where a label is glued to the sentence before it: `now?MR` → 4; 0 where it is not."""
    match = _GLUED.search(word)
    if not match:
        return 0
    before = word[: match.start()]
    short = all(len(part) <= 2 for part in before.split(".")) and (before.isupper() or len(before) < 2)
    initials = match[0] == "." and (short or before.lower() in _ABBREVIATIONS)  # U.S.REP  GEN.ROE
    return 0 if initials else match.end()


def _is_label_word(word: str) -> bool:
    ink = word.strip("“”\"'‘’()[],.?&" + FILLER)
    return not ink or not ink[:1].islower() or ink.lower() in _SMALL


def _ends_sentence(shadow: str, before: int, start: int) -> bool:
    """Whether the word that ends at `before` closes a sentence, and is no abbreviation inside a label."""
    mark = shadow[before - 1 : before]
    if mark not in _SENTENCE_ENDS or mark in ",'’-":
        return mark == "-" and shadow[before - 2 : before] == "--"
    if mark != ".":
        return True
    tail = _LAST_WORD.search(shadow, max(start, before - 24), before - 1)
    word = tail[0] if tail else ""
    lower = word.lower()
    initial = len(word) == 1 and word.isalpha() and word.isupper()
    return not (initial or lower in _ABBREVIATIONS or lower.replace(".", "") in _DOTTED)


def _word_starts(shadow: str, start: int, end: int) -> Iterator[int]:
    """Where the second and later words of `[start, end)` begin, at most as many as a label has."""
    at = start
    for _ in range(_MOST_WORDS):
        at = shadow.find(" ", at, end)
        while 0 <= at < end and shadow[at] == " ":
            at += 1
        if not 0 <= at < end:
            return
        yield at


def _titled_suffix(shadow: str, start: int, end: int, close: int, line: int) -> Candidate | None:
    """The longest tail of `[start, end)` that is a role word or a title with a name: `P.M. EDT THE PRESIDENT`."""
    for at in _word_starts(shadow, start, end):
        if shadow[at].islower():
            continue
        candidate = make_candidate(shadow, at, end, close, Ending.COLON, Place.LOOSE, line)
        if candidate and candidate.shape.form in _TOLD:
            return candidate
    return None


def known_suffix(shadow: str, candidate: Candidate, known: frozenset[str]) -> Candidate | None:
    """A candidate cut down to a label that is known from elsewhere in the document, or None."""
    for at in _word_starts(shadow, candidate.start, candidate.end):
        name = fold(shadow[at : candidate.end])
        if name in known:
            return candidate._replace(start=at, name=name, shape=classify(name), place=Place.LOOSE)
    return None
