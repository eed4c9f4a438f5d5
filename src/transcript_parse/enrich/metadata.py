"""Header → metadata: title, date, time, place, byline, release number, address; each with the line that told it.

In: the lines, the page room's marks, the zones, where the talk begins. Out: `Metadata` and its evidence. What the page
says of itself (posted on, last updated, banner, breadcrumb) is no fact of the event. Guards *nothing guessed*: where
the document does not tell, there is None.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.boilerplate import Mark
from transcript_parse.enrich.dates import find_dates, parse_date
from transcript_parse.enrich.front_matter import Entry, read_front_matter
from transcript_parse.enrich.headings import (
    CLOCK,
    Heading,
    HeadLine,
    find_heading,
    is_letterhead,
    is_own_date,
    is_prose,
    subject_letters,
)
from transcript_parse.lexicon.front import PLACE_WORDS, POSTED
from transcript_parse.lexicon.headers import MONTHS
from transcript_parse.model import Explanation, Metadata, SegmentKind
from transcript_parse.segments import Lines, Zone
from transcript_parse.segments.shape import fold
from transcript_parse.segments.zones import ZoneKind

__all__ = ["find_metadata"]


class _Fact(NamedTuple):
    """One thing told, where, and by which rule."""

    value: str
    start: int
    end: int
    rule: str


class _Day(NamedTuple):
    date: dt.date
    start: int
    end: int
    rule: str


_LONGEST_HEAD: Final = 200  # lines of menus and header before a talk
_LONGEST_LINE: Final = 4000  # code points of a line that are looked at
_STATEMENT_HEAD: Final = 40  # lines of a statement that may be its header
_FLAT: Final = 5  # lines of a page whose line breaks were lost
_FLAT_HEAD: Final = 600  # code points of it that are its header
_TITLE_KEYS: Final = ("title",)
_DATE_KEYS: Final = ("date", "event_date", "fecha", "published_time")
_URL_KEYS: Final = ("source_url", "permalink", "url", "link", "media")
_BYLINE_KEYS: Final = ("author", "authors", "creators", "creator", "byline")
_POSTED_KEYS: Final = tuple(cue for cue in POSTED if len(cue) > 5)
_NO_CAPTIONS: Final = frozenset({"stamp", "mail-header", "line-number"})
_URL = regex.compile(r"(?i)\b(?:https?://|www\.)[^\s<>\"]{4,300}")
# By Jane Roe Secretary of State
_BYLINE = regex.compile(r"^(?:By|BY|Por) (?P<who>\p{Lu}.{2,120})$")
# Release No: 105-13   PRN: 2015/44   2003/160 alone on its line
_RELEASE = regex.compile(
    r"(?i)\b(?:release(?: no| number)?|prn?|press release no)[.:]{0,2}[ ]?(?:no[.:]{0,2}[ ]?)?"
    r"(?P<number>[A-Z]{0,3}-?\d{1,4}[-/]\d{2,4})\b"
)
_BARE_RELEASE = regex.compile(r"(?<![\d/])(?P<number>(?:19|20)\d{2}/\d{1,4})(?![\d/])")
_PLACE_KEY = regex.compile(r"(?i)^(?:location|place|venue|where|lugar|lieu|ort|место)[ ]?:[ ]*(?P<place>\S.{1,100})$")
_CITY = regex.compile(r"^\p{Lu}[\p{L}.’' -]{1,30}, \p{Lu}[\p{L}.’' -]{1,30}(?: \d{5})?$")
_SUBJECT = regex.compile(r"(?i)^subject(?::|[ ]{2,})[ ]*")
_SENT = regex.compile(r"(?i)^(?:sent|date)(?::|[ ]{2,})")
# the covering note says that the talk was held on the day of the mail
_SAME_DAY = regex.compile(r"(?i)\b(?:today|this (?:morning|afternoon|evening)|tonight|just now)\b")


def find_metadata(
    lines: Lines, marks: Sequence[Mark], zones: Sequence[Zone], first_turn: int | None
) -> tuple[Metadata, tuple[Explanation, ...]]:
    """The metadata of a document, each with its evidence.

    Front matter goes before print. A printed title is looked for before the talk, behind the last e-mail header.
    """
    front = next((zone for zone in zones if zone.kind is ZoneKind.FRONT_MATTER), None)
    entries = read_front_matter(lines, front) if front else {}
    head = _head(lines, marks, zones, first_turn)
    mails = [zone for zone in zones if zone.kind is ZoneKind.MAIL_HEADER and _before(lines, zone, first_turn)]
    behind = mails[-1].last if mails else -1
    printed = [line for line in head if line.number > behind]
    heading = find_heading(printed, subject_letters(_subject(lines, mails)))
    title = _entry(entries, _TITLE_KEYS) or _of_heading(heading)
    heading = None if "title" in entries else heading
    day = (
        _front_day(entries)
        or _printed_day(printed, heading)
        or _running_day(lines, marks)
        or _posted_day(printed)
        or _mail_day(lines, mails, head)
        or _url_day(entries)
        or _tail_day(lines, marks, first_turn)
        or _flat_day(lines, printed)
    )
    facts: dict[str, _Fact | None] = {
        "title": title,
        "time": _time(printed),
        "place": _place(printed, heading),
        "byline": _byline(printed, heading) or _author(entries),
        "release": _release(printed),
        "source_url": _entry(entries, _URL_KEYS) or _address(printed),
    }
    told = [
        Explanation(f"{name}: {fact.rule}", fact.start, fact.end, fact.value) for name, fact in facts.items() if fact
    ]
    if day:
        told.append(Explanation(f"date: {day.rule}", day.start, day.end, day.date.isoformat()))
    values = {name: fact.value if fact else None for name, fact in facts.items()}
    return Metadata(date=day.date if day else None, **values), tuple(told)


def _head(lines: Lines, marks: Sequence[Mark], zones: Sequence[Zone], first_turn: int | None) -> list[HeadLine]:
    """The lines before the talk that are no zone's and no menu's; of a statement the first few dozen."""
    rules = {lines.at(mark.start): mark for mark in marks if first_turn is None or mark.start < first_turn}
    skipped = {index for zone in zones for index in range(zone.first, zone.last + 1)}
    head: list[HeadLine] = []
    limit = _LONGEST_HEAD if first_turn is not None else _STATEMENT_HEAD
    gap = 0
    if any("-->" in text for text in lines.texts[:8]):
        return []  # captions have no header
    for index in range(len(lines)):
        if len(head) >= limit or (first_turn is not None and lines.inks[index] >= first_turn):
            break
        if lines.blank(index):
            gap += 1
            continue
        end = lines.tails[index] if first_turn is None else min(lines.tails[index], first_turn)
        text = fold(lines.texts[index][: min(end - lines.inks[index], _LONGEST_LINE)])
        mark = rules.get(index)
        menu = mark is not None and mark.kind is SegmentKind.BOILERPLATE and not _keeps(mark, text)
        if text and index not in skipped and not menu:
            head.append(HeadLine(index, lines.inks[index], end, text, gap, mark.rule if mark else ""))
            gap = 0
    return head


def _keeps(mark: Mark, text: str) -> bool:
    """A running head and a date's stamp still tell, though they are the page's."""
    return mark.rule.startswith("running") or is_own_date(text) or bool(CLOCK.match(text))


def _before(lines: Lines, zone: Zone, first_turn: int | None) -> bool:
    return first_turn is None or lines.starts[zone.first] < first_turn


def _entry(entries: dict[str, Entry], keys: Sequence[str]) -> _Fact | None:
    for key in keys:
        entry = entries.get(key)
        if entry:
            return _Fact(entry.values[0], entry.start, entry.end, "front-matter")
    return None


def _author(entries: dict[str, Entry]) -> _Fact | None:
    """The people among the authors: `Roe, Jane` is Jane Roe; a body's name stays as it is."""
    for key in _BYLINE_KEYS:
        entry = entries.get(key)
        if entry:
            names = [" ".join(reversed([part.strip() for part in name.split(",", 1)])) for name in entry.values]
            return _Fact("; ".join(names), entry.start, entry.end, "front-matter")
    return None


def _of_heading(heading: Heading | None) -> _Fact | None:
    return _Fact(heading.text, *heading.span, heading.rule) if heading else None


def _subject(lines: Lines, mails: Sequence[Zone]) -> str:
    """The subject of the last e-mail before the talk, over all lines that it is printed on."""
    if not mails:
        return ""
    texts = [lines.texts[index] for index in range(mails[-1].first, mails[-1].last + 1)]
    for position, text in enumerate(texts):
        if _SUBJECT.match(text):
            return _SUBJECT.sub("", " ".join([text, *texts[position + 1 : position + 3]]))
    return ""


def _front_day(entries: dict[str, Entry]) -> _Day | None:
    for key in _DATE_KEYS:
        entry = entries.get(key)
        date = parse_date(entry.values[0]) if entry else None
        if entry and date:
            return _Day(date, entry.start, entry.end, "front-matter")
    return None


def _printed_day(head: Sequence[HeadLine], heading: Heading | None) -> _Day | None:
    """The first line of its own for a date; else the heading's date; else the first date in a line of the header."""
    posted = [_is_posted(line, head[position - 1] if position else None) for position, line in enumerate(head)]
    usable = [line for line, late in zip(head, posted, strict=True) if not late]
    for line in usable:
        if is_own_date(line.text) and line.text[0] not in "[(":
            found = find_dates(line.text)[0]
            return _Day(found.date, line.start, line.end, "date-line")
    if heading:
        found_in_title = parse_date(heading.text)
        if found_in_title:
            return _Day(found_in_title, *heading.span, "title")
    inside = [line for line in usable if not is_prose(line.text) or _ends_in_date(line.text)]
    return _first_inside([line for line in inside if line.text[0] not in "[("]) or _first_inside(inside)


def _ends_in_date(text: str) -> bool:
    found = find_dates(text)
    return bool(found) and found[-1].end >= len(text) - 2


def _first_inside(head: Sequence[HeadLine]) -> _Day | None:
    """The first date of some lines read as one text, so that one broken over two lines is found."""
    joined = "\n".join(line.text for line in head)
    found = find_dates(joined)
    if not found:
        return None
    line = head[joined.count("\n", 0, found[0].start)]
    return _Day(found[0].date, line.start, line.end, "header-line")


def _is_posted(line: HeadLine, above: HeadLine | None) -> bool:
    """Whether a date on a line is the page's: `Issued on: …`, or the like on the line right above."""
    lower = line.text.lower()
    if any(cue in lower for cue in POSTED):
        return True
    key_above = above is not None and line.gap == 0 and above.text.lower().rstrip(": ").endswith(_POSTED_KEYS)
    return bool(key_above)


def _posted_day(head: Sequence[HeadLine]) -> _Day | None:
    """The day that a page was posted or updated, where it tells no other."""
    for line in head:
        date = None if is_prose(line.text) else parse_date(line.text)
        if date:
            return _Day(date, line.start, line.end, "posted")
    return None


def _running_day(lines: Lines, marks: Sequence[Mark]) -> _Day | None:
    """The date of the pages' running head."""
    for mark in marks:
        if mark.kind is SegmentKind.BOILERPLATE and mark.end - mark.start < 60:
            text = fold(lines.texts[lines.at(mark.start)][: mark.end - mark.start])
            if is_own_date(text):
                return _Day(find_dates(text)[0].date, mark.start, mark.end, "running-head")
    return None


def _mail_day(lines: Lines, mails: Sequence[Zone], head: Sequence[HeadLine]) -> _Day | None:
    """The day an e-mail was sent, where its covering note says that the talk was held that day."""
    if not mails:
        return None
    last = mails[-1]
    note = " ".join(line.text for line in head if line.number > last.last)
    if not _SAME_DAY.search(note):
        return None
    for index in range(last.first, last.last + 1):
        date = _sent_date(lines.texts[index])
        if date:
            return _Day(date, lines.inks[index], lines.tails[index], "mail-of-the-day")
    return None


# Sent: Tue Aug 03 17:40:22 2010
_SENT_DAY = regex.compile(r"(?P<month>\p{L}{3}) (?P<day>\d{1,2}) [\d:]{4,8}(?: [A-Z]{3,4})? (?P<year>\d{4})$")


def _sent_date(text: str) -> dt.date | None:
    if not _SENT.match(text):
        return None
    match = _SENT_DAY.search(text)
    if match and match["month"].lower() in MONTHS:
        return parse_date(f"{match['month']} {match['day']}, {match['year']}")
    return parse_date(text)


def _url_day(entries: dict[str, Entry]) -> _Day | None:
    for key in _URL_KEYS:
        entry = entries.get(key)
        date = parse_date(entry.values[0]) if entry else None
        if entry and date:
            return _Day(date, entry.start, entry.end, "address")
    return None


def _tail_day(lines: Lines, marks: Sequence[Mark], first_turn: int | None) -> _Day | None:
    """The one date that captions below the talk name, where all that name any name the same."""
    if first_turn is None:
        return None
    below = [
        mark
        for mark in marks
        if mark.start > first_turn and mark.kind is not SegmentKind.NOTE and mark.rule not in _NO_CAPTIONS
    ]
    captions = [(mark, lines.texts[lines.at(mark.start)][:_LONGEST_LINE]) for mark in below]
    days = [
        _Day(found.date, mark.start, mark.end, "caption")
        for mark, text in captions
        if not any(cue in text.lower() for cue in POSTED)
        for found in find_dates(text)
    ]
    return days[0] if len({day.date for day in days}) == 1 and len(days) > 1 else None


def _flat_day(lines: Lines, head: Sequence[HeadLine]) -> _Day | None:
    """The first date of a page that was flattened to a line or two: title, summary and date run on (kremlin.ru)."""
    if len(lines) > _FLAT or not head:
        return None
    found = find_dates(head[0].text[:_FLAT_HEAD])
    return _Day(found[0].date, head[0].start, head[0].end, "flattened-page") if found else None


def _time(head: Sequence[HeadLine]) -> _Fact | None:
    for line in head:
        match = CLOCK.search(line.text)
        if match and len(line.text) < 90 and not is_prose(line.text):
            return _Fact(match[0].rstrip(")").replace("(", ""), line.start, line.end, "clock")
    return None


def _place(head: Sequence[HeadLine], heading: Heading | None) -> _Fact | None:
    """Lines behind the heading that name a room, a house or a town; else what `Location:` is followed by."""
    for line in head:
        match = _PLACE_KEY.match(line.text)
        if match:
            return _Fact(match["place"], line.start, line.end, "place-key")
    found: list[tuple[HeadLine, str]] = []
    for line in _behind(head, heading):
        text = _without_date(line.text)
        if text and _names_place(text):
            found.append((line, text))
        elif found:
            break
    if not found:
        return None
    place = ", ".join(text.rstrip(",") for _, text in found)
    return _Fact(place, found[0][0].start, found[-1][0].end, "place-lines")


def _names_place(text: str) -> bool:
    named = _CITY.match(text) or any(word.lower().strip(".,") in PLACE_WORDS for word in text.split())
    return bool(named) and "(" not in text and len(text) < 80 and not is_letterhead(text) and not is_prose(text)


def _without_date(text: str) -> str:
    """`June 11, 2002 C Street Entrance` without its date."""
    found = find_dates(text)
    return text[found[-1].end :].strip(" ,") if found else text


def _behind(head: Sequence[HeadLine], heading: Heading | None) -> Iterator[HeadLine]:
    end = heading.span[1] if heading else 0
    return (line for line in head if line.start >= end)


def _byline(head: Sequence[HeadLine], heading: Heading | None) -> _Fact | None:
    for line in head:
        match = _BYLINE.match(line.text)
        inside = heading is not None and heading.span[0] <= line.start < heading.span[1]
        if match and not inside and not is_prose(line.text):
            return _Fact(match["who"], line.start, line.end, "by-line")
    return None


def _release(head: Sequence[HeadLine]) -> _Fact | None:
    for line in head:
        match = _RELEASE.search(line.text) or _BARE_RELEASE.search(line.text)
        if match and not is_prose(line.text) and not find_dates(match[0]):
            return _Fact(match["number"], line.start, line.end, "release-number")
    return None


def _address(head: Sequence[HeadLine]) -> _Fact | None:
    for line in head:
        match = _URL.match(line.text)
        if match and match.end() == len(line.text):
            return _Fact(match[0], line.start, line.end, "address-line")
    return None
