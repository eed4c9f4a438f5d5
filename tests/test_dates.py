"""Every common way of printing a day is read; what no calendar has is not."""

import datetime as dt

import pytest

from transcript_parse.enrich.dates import find_dates, parse_date

FORMS = {
    "October 27, 2014": dt.date(2014, 10, 27),
    "Oct. 27, 2014": dt.date(2014, 10, 27),
    "OCTOBER 27, 2014": dt.date(2014, 10, 27),
    "October 27 2014": dt.date(2014, 10, 27),
    "Sept 3rd, 2020": dt.date(2020, 9, 3),
    "June\n15, 2009": dt.date(2009, 6, 15),
    "27 October 2014": dt.date(2014, 10, 27),
    "27th of October, 2014": dt.date(2014, 10, 27),
    "Wednesday, 17 th April, 2024": dt.date(2024, 4, 17),
    "MON 30 MAY 2011": dt.date(2011, 5, 30),
    "3. Mai 2020": dt.date(2020, 5, 3),
    "1er mars 2011": dt.date(2011, 3, 1),
    "11 de septiembre de 2019": dt.date(2019, 9, 11),
    "Jueves 18 de marzo, 2021": dt.date(2021, 3, 18),
    "21 апреля 2025 года": dt.date(2025, 4, 21),
    "2014-10-27": dt.date(2014, 10, 27),
    "2021-07-15 20:01:57-04:00": dt.date(2021, 7, 15),
    "/2021/07/15/remarks": dt.date(2021, 7, 15),
    "10/27/2014": dt.date(2014, 10, 27),
    "27/10/2014": dt.date(2014, 10, 27),
    "6/15/09": dt.date(2009, 6, 15),
    "6/15/71": dt.date(1971, 6, 15),
    "27.10.2014": dt.date(2014, 10, 27),
    "2020年9月3日": dt.date(2020, 9, 3),
}


@pytest.mark.parametrize(("text", "date"), FORMS.items())
def test_a_printed_day_is_read(text: str, date: dt.date) -> None:
    assert parse_date(text) == date


@pytest.mark.parametrize(
    "text",
    ["31 June 2011", "13/13/2014", "February 30, 2012", "version 1.2.3", "May 10 10:30", "May 2, 20111", "2011", ""],
)
def test_what_no_calendar_has_is_no_date(text: str) -> None:
    assert parse_date(text) is None


def test_dates_come_in_order_and_apart() -> None:
    text = "from 3 May 2011 (05/03/2011) to May 5, 2011"
    assert [(text[found.start : found.end], found.date.day) for found in find_dates(text)] == [
        ("3 May 2011", 3),
        ("05/03/2011", 3),
        ("May 5, 2011", 5),
    ]
