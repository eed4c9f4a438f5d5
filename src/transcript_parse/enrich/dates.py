"""Text → dates: every common way in which a page prints a day, told by a table of patterns.

In: a shadow's text. Out: `FoundDate`s in order, or one `datetime.date`. A day that no calendar has is none; a number
that may be two things is read month first (`10/27/2014` is American) unless that is impossible. Known weakness:
`04/05/2016` on a European page.
"""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.headers import MONTHS

__all__ = ["FoundDate", "find_dates", "parse_date"]


class FoundDate(NamedTuple):
    """A date printed at `[start, end)` of the text that was searched."""

    start: int
    end: int
    date: dt.date


_MONTH: Final = (
    "(?P<month>" + "|".join(sorted((name for name in MONTHS if name.isalpha()), key=len, reverse=True)) + ")"
)
_GAP: Final = r"[ \n\u2060]{1,40}"
_YEAR: Final = r"(?P<year>[12]\d{3})(?![\d:])"
_FORMS: Final = tuple(
    regex.compile(r"(?i)(?<![\p{L}\d])" + form)
    for form in (
        # October 27, 2014   Oct. 27, 2014   JANUARY 7 2012   June\n15, 2009   March 3rd, 2020
        _MONTH + r"\.?" + _GAP + r"(?P<day>\d{1,2})(?:[ ]?(?:st|nd|rd|th))?(?:,[ \n]{0,40}|" + _GAP + ")" + _YEAR,
        # 27 October 2014   27th of October, 2014   17 th April, 2024   11 de septiembre de 2019   3. Mai 2020
        r"(?P<day>\d{1,2})(?:[ ]?(?:st|nd|rd|th|er|º|°|\.))?"
        + _GAP
        + r"(?:of |de |del )?"
        + _MONTH
        + r"\.?,?(?:"
        + _GAP
        + r"(?:de |del |of )?|(?<=,))"
        + _YEAR,
        # 2014-10-27   2014/10/27   2014.10.27
        r"(?P<year>[12]\d{3})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?![\d])",
        # 10/27/2014   27/10/2014   6/15/09
        r"(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>[12]\d{3}|\d{2})(?![\d/])",
        # 27.10.2014   27-10-2014
        r"(?P<day>\d{1,2})(?P<mark>[.-])(?P<month>\d{1,2})(?P=mark)(?P<year>[12]\d{3})(?!\d)",
        # 2020年9月3日
        r"(?P<year>[12]\d{3})[ ]?年[ ]?(?P<month>\d{1,2})[ ]?月[ ]?(?P<day>\d{1,2})[ ]?日",
    )
)
_CENTURY_TURN: Final = 70  # 6/15/09 is 2009, 6/15/71 is 1971


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """The dates of a text in the order in which they stand, disjoint; empty where there are none.

    >>> [found.date.isoformat() for found in find_dates("Oct. 27, 2014; 17 th April, 2024; 31 June 2011")]
    ['2014-10-27', '2024-04-17']
    """
    found: list[FoundDate] = []
    for form in _FORMS:
        for match in form.finditer(text):
            date = _read(match.groupdict())
            if date is not None:
                found.append(FoundDate(match.start(), match.end(), date))
    found.sort()
    kept: list[FoundDate] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)


def parse_date(text: str) -> dt.date | None:
    """The first date that a text holds; None where it holds none.

    >>> parse_date("Wednesday, 11 de septiembre de 2019")
    datetime.date(2019, 9, 11)
    """
    found = find_dates(text)
    return found[0].date if found else None


def _read(parts: dict[str, str | None]) -> dt.date | None:
    """The day that a form's parts name, if a calendar has it."""
    year = int(parts["year"] or 0)
    if year < 100:
        year += 2000 if year < _CENTURY_TURN else 1900
    first, second = parts.get("first"), parts.get("second")
    if first is not None and second is not None:
        return _day(year, int(first), int(second)) or _day(year, int(second), int(first))
    month = parts["month"] or ""
    return _day(year, int(month) if month.isdigit() else MONTHS[month.lower()], int(parts["day"] or 0))


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
