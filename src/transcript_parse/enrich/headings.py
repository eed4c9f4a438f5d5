"""The lines before the talk → the heading of the event: joined where it is broken, told from letterheads and menus.

In: `HeadLine`s. Out: the heading with the rule that found it, or None. A heading says what sort of event it was
(`Remarks by …`, `Press Briefing by …`), or is the line that stands apart above the talk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.enrich.dates import find_dates
from transcript_parse.lexicon.front import (
    BANNERS,
    CONTENTS,
    DATE_COMPANIONS,
    EVENT_CUES,
    EVENT_OPENERS,
    LETTERHEAD_OPENERS,
    LETTERHEADS,
    OPEN_ENDS,
)
from transcript_parse.lexicon.headers import HEADER_KEYS
from transcript_parse.lexicon.titles import OFFICE_MODIFIERS, OFFICES, PARTICLES
from transcript_parse.segments.shape import fold
from transcript_parse.spans import Span

__all__ = [
    "CLOCK",
    "HeadLine",
    "Heading",
    "find_heading",
    "is_letterhead",
    "is_own_date",
    "is_prose",
    "subject_letters",
]

CLOCK: Final = regex.compile(
    r"(?i)(?<![\d:])\d{1,2}(?:[:.]\d{2})?[ ]?[ap]\.?[ ]?m\b\.?"
    r"(?:[ ]\(?(?:[a-z]{1,3}[sd]?t|gmt|local(?: time)?)\b\)?)?|^\d{1,2}:\d{2}$"
)
"""12:48 P.M. EST · (1:05 p.m. EDT) · 9 am local time · 17:40 alone on its line."""


class HeadLine(NamedTuple):
    """One line before the talk; `number` counts lines from 0. `gap` is how many blank lines stand above it.

    `rule` is the page room's, or empty.
    """

    number: int
    start: int
    end: int
    text: str
    gap: int
    rule: str


class Heading(NamedTuple):
    """A heading, its span from first to last line, and why it is one."""

    text: str
    span: Span
    rule: str


class _Block(NamedTuple):
    first: int
    last: int
    text: str


_WORD = regex.compile(r"\p{L}[\p{L}’'.-]*+")
_RULE_LINE = regex.compile(r"^[-_=*·\s]{4,}$")
_KEY = regex.compile(r"^(?P<key>[\p{L}’' ()/-]{2,40}):(?P<value>.*)$")
# Albany, New York   Washington, D.C.
_CITY = regex.compile(r"^\p{Lu}[\p{L}.’' -]{1,30}, \p{Lu}[\p{L}.’' -]{1,30}(?: \d{5})?$")
_CRUMBS = regex.compile(r" [:>»|/•] [^:>»|/•]{1,60} [:>»|/•] | [>»] ")
# ROE, Jane, 250 Broadway; The Hon Jane Roe MP; Jane Roe, President of the Bank, Town, 12 September 2002
_STREET = regex.compile(r"^\d{1,5} \p{Lu}|\b\d{5}(?:-\d{4})?$")
# Title: …   # … in Markdown
_TITLE_MARK = regex.compile(r"(?i)^(?:title:|#{1,4}(?=[ ]))[ ]*")
_LONGEST: Final = 260
_LATE_RULES: Final = frozenset({"running-head", "running-foot"})


def is_own_date(text: str) -> bool:
    """Whether a line is there for its date: nothing else but weekdays, clocks, `For Immediate Release`."""
    found = find_dates(text)
    if not found:
        return False
    rest = text[: found[0].start] + " " + text[found[-1].end :]
    return all(word.lower().rstrip(".") in DATE_COMPANIONS or len(word) < 2 for word in _WORD.findall(rest))


def is_prose(text: str) -> bool:
    """Whether a line is running text: long, or a sentence of many small words with its stop."""
    if len(text) > _LONGEST:
        return True
    words = text.split()
    small = sum(1 for word in words if word[:1].islower())
    return len(words) >= 7 and small * 3 >= len(words) and text[-1] in ".!:;,"


def is_letterhead(text: str) -> bool:
    """Whether a line belongs to the page's or the publisher's head and never to a heading."""
    lower = text.lower().strip(" *_-–—:()[]")
    if lower in LETTERHEADS or lower.startswith(LETTERHEAD_OPENERS) or not lower:
        return True
    if (text[0] in "[(" and text[-1] in "])") or _RULE_LINE.match(text) or _CRUMBS.search(text):
        return True
    key = _KEY.match(text)
    if key and key["key"].lower().strip() in HEADER_KEYS and key["key"].lower().strip() not in {"title", "transcript"}:
        return True
    words = [word.lower().strip(".,") for word in text.split()]
    offices = [word for word in words if word in OFFICES]
    return bool(offices) and all(word in OFFICES or word in OFFICE_MODIFIERS or word in PARTICLES for word in words)


def find_heading(head: Sequence[HeadLine], subject: str) -> Heading | None:
    """The heading among the lines before the talk; `subject` is an e-mail's, which shows how a broken one is joined.

    The best block wins, the first of equals: one that opens like an event's heading, one that speaks of an event,
    one that stands between two rules, one that merely looks like a title. A running head is the last resort.
    """
    best: tuple[float, _Block, str] | None = None
    blocks = list(_blocks(head, subject))
    for block in blocks:
        weight, rule = _weigh(block, head)
        if best is None or weight > best[0]:
            best = weight, block, rule
    if best is None:
        return None
    _, block, rule = best
    text = _TITLE_MARK.sub("", block.text).strip(' _*"“”') if _TITLE_MARK.match(block.text) else block.text
    return Heading(text, (head[block.first].start, head[block.last].end), rule)


def _weigh(block: _Block, head: Sequence[HeadLine]) -> tuple[float, str]:
    lower = block.text.lower()
    words = len(block.text.split())
    late = 3.5 if head[block.first].rule in _LATE_RULES else 0.0
    above = block.first > 0 and _RULE_LINE.match(head[block.first - 1].text)
    below = block.last + 1 < len(head) and _RULE_LINE.match(head[block.last + 1].text)
    framed = 2.0 if above and below else 0.0
    longer = 0.5 if words >= 4 else 0.0
    if lower.startswith("title:"):
        return 9.0, "title-key"
    if lower.startswith("#"):
        return (7.0 if lower.startswith("# ") else 0.5), "markdown-heading"
    if lower.startswith(EVENT_OPENERS):
        return 4.0 + framed + longer - late, "event-heading"
    if any(cue in lower for cue in EVENT_CUES) and words >= 2:
        return 3.0 + framed + longer - late, "event-words"
    apart = head[block.first].gap > 0 or block.first == 0
    return 1.0 + framed + (0.5 if words >= 2 else 0.0) + (0.5 if apart else 0.0) - late, "title-like-line"


def _blocks(head: Sequence[HeadLine], subject: str) -> Iterator[_Block]:
    """The title-like stretches of the head, in order: a line, or lines that one heading is broken over."""
    position = _behind_banner(head)
    found = False
    while position < len(head):
        line = head[position]
        if line.text.lower().strip(" :") in CONTENTS and found:
            return
        if is_prose(line.text) and not is_letterhead(line.text):
            if found or len(line.text) > _LONGEST:
                return
            position += 1
            continue
        if not _titlelike(line):
            position += 1
            continue
        last = position
        text = line.text
        while last + 1 < len(head) and _goes_on(head[last + 1], text, subject):
            last += 1
            text = f"{text} {head[last].text}"
        found = True
        yield _Block(position, last, fold(text))
        position = last + 1


def _behind_banner(head: Sequence[HeadLine]) -> int:
    """The place behind the last line of a site's banner, which stands in the first dozen lines or not at all."""
    last = 0
    for position, line in enumerate(head[:12]):
        lower = line.text.lower()
        if any(cue in lower for cue in BANNERS):
            last = position + 1
    return last


def _titlelike(line: HeadLine) -> bool:
    text = line.text
    words = _WORD.findall(text)
    if not words or (text[0].islower() and text[:2] not in {"e-", "i-"}) or text[-1] in "!;…":
        return False
    if is_letterhead(text) or is_own_date(text) or _is_listing(text) or _is_sentence(text):
        return False
    clock = CLOCK.search(text)
    if clock and len(text) < 40:
        return False
    return not (_CITY.match(text) or _STREET.search(text)) or text.lower().startswith(EVENT_OPENERS)


def _is_sentence(text: str) -> bool:
    """A closing stop with small letters before it is speech's, an abbreviation's apart (`Acme Inc.`, `in the U.S.`)."""
    words = text.split()
    return text[-1] == "." and not text.isupper() and len(words[-1]) > 4 and "." not in words[-1][:-1]


def _is_listing(text: str) -> bool:
    """People with their offices, place and day on one line, as a central bank prints them; a page's item or stamp."""
    parts = text.split(",")
    offices = sum(1 for part in parts[1:] if any(word.lower() in OFFICES for word in _WORD.findall(part)))
    dated = find_dates(text)
    if offices and len(parts) >= 4 and dated:
        return True
    if dated and len(text) - (dated[-1].end - dated[0].start) < 12:
        return True  # NEWS | Oct. 27, 2014
    return not any(character.islower() for character in text) and len(text) <= 4


def _goes_on(below: HeadLine, text: str, subject: str) -> bool:
    """Whether a heading is broken between two lines."""
    last_word = text.rsplit(maxsplit=1)[-1].lower().strip("–—-")
    open_end = last_word in OPEN_ENDS or text[-1] in ",–—"
    if not _WORD.search(below.text) or is_own_date(below.text) or len(text) > _LONGEST:
        return False
    if subject and _letters(text + below.text) in subject and len(below.text) > 8:
        return below.gap <= 2
    open_start = below.text.split(maxsplit=1)[0].lower() in OPEN_ENDS
    if below.gap > (2 if (open_end or open_start) and text.isupper() and below.text.isupper() else 0):
        return False
    if text.isupper() != below.text.isupper() or CLOCK.search(below.text):
        return False
    if open_end or open_start or below.text[:1].islower():
        return below.text[-1] not in ".!" or below.text.isupper()
    if not text.isupper() or is_letterhead(below.text) or not _titlelike(below):
        return False
    return text[-1] not in ".?!" or (text[-1] == "." and text.lower().startswith(EVENT_OPENERS))  # a scan's stop


def _letters(text: str) -> str:
    return "".join(character for character in text.lower() if character.isalnum())


def subject_letters(text: str) -> str:
    """An e-mail's subject as it is compared: letters and digits alone.

    >>> subject_letters("FW: Background Briefing")
    'fwbackgroundbriefing'
    """
    return _letters(text)
