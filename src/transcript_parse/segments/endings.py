"""Candidates that end in anything but a colon: a full stop, a dash, a clock, bold letters, or nothing at all.

In: shadow, lines, decorations. Out: `Candidate`s. Every pattern is bounded and begins at a line's start, or behind the
end of a sentence; none repeats inside a repeat without a bound.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

import regex

from transcript_parse.segments.candidate import LONGEST, NO_LABEL, Candidate, Ending, Place, note_at_end
from transcript_parse.segments.lines import Lines
from transcript_parse.segments.shape import Form, Letters, Shape, classify, fold
from transcript_parse.source import SourceText

__all__ = ["find_alone", "find_bare", "find_before_clocks", "find_before_dashes", "find_before_stops", "find_bold"]

# a full stop behind words that begin with capitals: THE PRESIDENT.  Mr. SMITH of New Jersey.  HON. A. B. ROE.-
_WORD = r"\p{Lu}[\p{L}\p{M}'’\u2060-]{1,24}"
_OUTLET = r"\p{Lu}[\p{L}\p{M}\p{N}'’&\u2060-]{1,24}"
_PART = (
    r"(?:(?:(?i:mrs?|ms|dr|hon|messrs|prof|gen|sen|rep|adm|capt|col|lt|maj|sgt|brig|cmdr|gov|amb|sec|supt|det|insp|rev|st)"
    r"|(?:\p{Lu}\.){0,2}\p{Lu}{1,2})\.[ ]?)"
)
_STOPPED = (
    r"(?P<name>(?:Q|A|"
    + _PART
    + r"{0,5}"
    + _WORD
    + r"(?:[ ](?:(?:of|the|pro|de|la|del|von|van|for|and)[ ]){0,2}"
    + _PART
    + r"{0,4}(?:"
    + _WORD
    + r"|tempore)){0,6}?)"
    r"(?:,[ ]" + _OUTLET + r"(?:[ ](?:of|the|for|and|&\u2060{0,6}|" + _OUTLET + r")){0,5})?"
    r"(?:[ ][(\[][^()\[\]\n]{1,60}[)\]])?)[ ]?(?P<mark>\.(?:--|[-–—:])?)(?=[ \n]|$|(?<=\.--)\p{L})"
)
_STOP_FIRST = regex.compile(r"(?m)^[ \u2060]*" + _STOPPED)
_STOP_WITHIN = regex.compile(r"(?:[.?!…\"”)\],—–-][ ]{0,3}|[ ]{2})" + _STOPPED)
_DASH = regex.compile(
    r"(?m)^[ \u2060]*(?P<name>(?:Mrs?|Ms|Dr|Hon|HON|MRS?|MS|DR)\.?[ ]"
    + _WORD
    + r"(?:[ ]"
    + _WORD
    + r"){0,4})[ ](?P<mark>[-–—])(?=[ ])"
)
_BARE = regex.compile(
    r"(?m)(?:^[ \u2060]*|"
    r"(?<=[.?!…\"”)\]—–-][ ]{1,6})|(?<=[ ]{3}))(?P<name>Q)"
    r"(?:[ ]{1,40}(?!and A\b|& ?A\b)(?=[\p{L}\p{N}\"“‘'(\[$€¿¡—–-])|[ ]*(?=\n)|(?=\p{Lu}\p{Ll}|I[ ’']|\.\.\.|\())"
)
_CLOCK = regex.compile(
    r"(?m)^[ \u2060]*(?P<name>\p{L}[^\n:(\[]{0,60}?)[ ]{1,3}"
    r"(?P<mark>[(\[]?\d{1,2}:\d{2}(?::\d{2})?(?:[ ]?[-–][ ]?\d{1,2}:\d{2}(?::\d{2})?)?[)\]]?)"
    r"(?P<length>[ ]\(\d{0,4} sec\))?[ ]*$"
)
_ALONE_FORMS: Final = frozenset({Form.ROLE, Form.TITLED, Form.NAME})
_TWO_NAMES = regex.compile(r"^(?P<name>[^\n]{2,60}?)[ ]?(?:--|[–—]|[ ]-[ ])[ ]?(?P<title>\p{Lu}[^\n]{2,80})$")
_BOLD_MARKS: Final = frozenset({"**", "__", "</b>", "</strong>", "</B>", "</STRONG>"})
_LONGEST_ALONE: Final = 90
_TURN_RULES: Final = frozenset({"---", "***", "* * *", "___"})


def find_before_stops(shadow: str, lines: Lines, *, everywhere: bool) -> Iterator[Candidate]:
    """Labels that end in a full stop; within lines they are sought only where some stand at a line's start."""
    telling = everywhere
    for match in _STOP_FIRST.finditer(shadow):
        candidate = _stopped(match, Place.LINE, lines)
        if candidate is not None:
            telling = telling or candidate.shape.form is not Form.NAME or candidate.shape.letters is Letters.UPPER
            yield candidate
    if not telling:
        return
    at = 0
    while (found := _STOP_WITHIN.search(shadow, at)) is not None:
        match = found
        at = match.end("mark") - 1  # the stop that ends one label may be the break before the next
        start = match.start("name")
        if shadow[start - 1 : start] == "." and not shadow[max(0, start - 3) : start - 1].isalpha():
            continue  # U.S. SUPREME COURT. — the S is no initial of a name
        candidate = _stopped(match, Place.BREAK, lines)
        if candidate is not None and (
            candidate.shape.letters is Letters.UPPER or candidate.shape.form is not Form.NAME
        ):
            yield candidate


def _stopped(match: regex.Match[str], place: Place, lines: Lines) -> Candidate | None:
    name = fold(match["name"])
    shape = classify(name)
    if shape.form in NO_LABEL or shape.form is Form.INITIALS:
        return None
    start, end = match.span("name")
    ending = Ending.STOP if match["mark"] == "." else Ending.STOP_DASH
    return Candidate(start, end, match.end("mark"), name, ending, place, shape, lines.at(start))


def find_before_dashes(shadow: str, lines: Lines) -> Iterator[Candidate]:
    """Titles with names before a lone dash."""
    for match in _DASH.finditer(shadow):
        start, end = match.span("name")
        name = fold(match["name"])
        close = match.end("mark")
        yield Candidate(start, end, close, name, Ending.DASH, Place.LINE, classify(name), lines.at(start))


def find_bare(shadow: str, lines: Lines) -> Iterator[Candidate]:
    """`Q` with nothing but blanks behind it, or glued to the question's first word."""
    for match in _BARE.finditer(shadow):
        start, end = match.span("name")
        line = lines.at(start)
        place = Place.LINE if lines.inks[line] == start else Place.BREAK
        yield Candidate(start, end, end, "Q", Ending.BARE, place, classify("Q"), line)


def find_before_clocks(shadow: str, lines: Lines) -> Iterator[Candidate]:
    """Names with a clock, or from clock to clock, and nothing else on their line."""
    for match in _CLOCK.finditer(shadow):
        start, end = match.span("name")
        shape = classify(fold(match["name"]))
        if shape.form in {Form.ROLE, Form.TITLED, Form.NAME, Form.HANDLE}:
            name, clock = fold(match["name"]), match.span("mark")
            close = max(clock[1], match.end("length"))
            yield Candidate(start, end, close, name, Ending.CLOCK, Place.LINE, shape, lines.at(start), (clock,))


def find_bold(source: SourceText, lines: Lines) -> Iterator[Candidate]:
    """Names in bold at a line's start, where no other mark parts them from the speech."""
    marks = source.decorations
    for (_, name_start), (name_end, close) in itertools.pairwise(marks):
        if name_end - name_start > LONGEST // 2 or source.text[name_end:close] not in _BOLD_MARKS:
            continue
        line = lines.at(name_start)
        if (
            lines.inks[line] != name_start
            or lines.tails[line] <= close
            or source.shadow[close - 3 : close + 2].count(":")
        ):
            continue
        name = fold(source.shadow[name_start:name_end])
        shape = classify(name)
        if shape.form in {Form.ROLE, Form.TITLED, Form.NAME}:
            yield Candidate(name_start, name_end, close, name, Ending.BOLD, Place.LINE, shape, line)


def find_alone(shadow: str, lines: Lines) -> Iterator[Candidate]:
    """Short lines that hold a name and nothing else; also a name, two hyphens and an office on three lines."""
    for line, text in enumerate(lines.texts):
        under_rule = line > 0 and lines.texts[line - 1] in _TURN_RULES
        if not 2 < len(text) <= (2 * LONGEST if under_rule else _LONGEST_ALONE) or text[-1] in ".:;,?!-–—…":
            continue
        if not (text[0].isupper() or text[0] == "["):
            continue
        start, last = lines.inks[line], line
        name = fold(text)
        shape = classify(name)
        if shape.form not in _ALONE_FORMS:
            two = _TWO_NAMES.match(text)
            shape = _with_office(classify(fold(two["name"])), fold(two["title"])) if two else shape
        elif line + 2 < len(lines) and lines.texts[line + 1] == "--" and lines.texts[line + 2][:1].isupper():
            last = line + 2
            shape, name = shape._replace(affiliation=lines.texts[last]), f"{name} -- {lines.texts[last]}"
            if line + 4 < len(lines) and lines.texts[line + 3] == "--":
                last, name = line + 4, f"{name} -- {lines.texts[line + 4]}"
        if under_rule and shape.form not in _ALONE_FORMS and text.isupper():
            shape = Shape(Form.NAME, Letters.UPPER, name, words=name.count(" ") + 1)
        if shape.form in _ALONE_FORMS:
            end, notes = note_at_end(shadow, start, lines.tails[last]) if last == line else (lines.tails[last], ())
            name = fold(shadow[start:end]) if notes else name
            yield Candidate(start, end, lines.tails[last], name, Ending.ALONE, Place.LINE, shape, last, notes)


def _with_office(shape: Shape, office: str) -> Shape:
    """`Jane Roe -- Chief Executive Officer`: no heading in capitals, no single word."""
    if shape.form is Form.NAME and (shape.letters is Letters.UPPER or shape.words < 2):
        return shape._replace(form=Form.PHRASE)
    return shape._replace(affiliation=office)
