"""What the header tells of the event, and what the page tells of itself alone."""

import datetime as dt

import pytest

from transcript_parse.enrich.front_matter import unescape
from transcript_parse.model import Metadata
from transcript_parse.pipeline import parse

TALK = """
MS. ORTIZ: Good afternoon. I have nothing to announce.

QUESTION: Will the bridge open this year?

MS. ORTIZ: I think so.

QUESTION: In June?

MS. ORTIZ: Perhaps.
"""


def metadata(header: str) -> Metadata:
    return parse(header + "\n" + TALK).metadata


def test_a_press_office_header_tells_everything() -> None:
    header = """THE LANTERN HOUSE
Office of the Press Secretary
_______________________
For Immediate Release                 June 3, 2014

Press Briefing by Press Secretary Ines Ortiz

Harbor Room
Port Elm, Maine

1:05 P.M. EDT
"""
    assert metadata(header) == Metadata(
        title="Press Briefing by Press Secretary Ines Ortiz",
        date=dt.date(2014, 6, 3),
        time="1:05 P.M. EDT",
        place="Harbor Room, Port Elm, Maine",
    )


def test_front_matter_goes_before_print() -> None:
    header = """---
title: "Remarks by Secretary\\_Ortiz and the Mayor of\\
  \\ Port\\_Elm"
date: '2021-07-15'
source_url: https://lantern.example/2021/07/16/remarks
author:
  - "Ortiz, Ines"
---

Press Briefing

July 20, 2021
"""
    assert metadata(header) == Metadata(
        title="Remarks by Secretary Ortiz and the Mayor of Port Elm",
        date=dt.date(2021, 7, 15),
        byline="Ines Ortiz",
        source_url="https://lantern.example/2021/07/16/remarks",
    )


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        ('"Bogot\\xE1, \\u201Cat last\\u201D"', "Bogotá, “at last”"),
        ("'the mayor''s talk'", "the mayor's talk"),
        ("plain  text", "plain text"),
        ('"President\\_Roe"', "President Roe"),
    ],
)
def test_yaml_escapes_are_read(scalar: str, value: str) -> None:
    assert unescape(scalar) == value


def test_a_heading_broken_over_lines_is_joined() -> None:
    header = """                 REMARKS BY SECRETARY ORTIZ
               AND MAYOR LINDQVIST OF PORT ELM
                    AFTER THEIR MEETING

                      June 3, 2014
"""
    assert metadata(header) == Metadata(
        title="REMARKS BY SECRETARY ORTIZ AND MAYOR LINDQVIST OF PORT ELM AFTER THEIR MEETING",
        date=dt.date(2014, 6, 3),
    )


def test_banner_breadcrumb_and_posting_date_are_the_sites() -> None:
    header = """An official website of the harbor
How you can tell
A lock means https:// and a safe visit.

Home : News : Transcript View
Issued on: June 9, 2014

Harbor Bridge Compact

By Ines Ortiz Secretary of Harbors

June 3, 2014
"""
    assert metadata(header) == Metadata(
        title="Harbor Bridge Compact", date=dt.date(2014, 6, 3), byline="Ines Ortiz Secretary of Harbors"
    )


def test_a_page_that_tells_only_when_it_was_updated_has_that_date() -> None:
    assert metadata("Questions from the Harbor\n\nUpdated: June 9, 2014\n").date == dt.date(2014, 6, 9)


def test_mail_tells_the_day_only_where_its_note_says_so() -> None:
    mail = "From: Ortiz, Ines\nSent: Tue Jun 03 17:40:22 2014\nTo: Lindqvist, Bo\nSubject: bridge\n\n"
    assert (metadata(mail).date, metadata(mail + "Bo: how it went this afternoon.\n").date) == (
        None,
        dt.date(2014, 6, 3),
    )


def test_a_mail_subject_shows_how_a_heading_is_joined() -> None:
    mail = "From: Ortiz, Ines\nTo: Lindqvist, Bo\nSubject: Fw: BACKGROUND BRIEFING: Harbor Official on the Bridge\n\n"
    header = mail + "BACKGROUND BRIEFING\n\nHarbor Official on the Bridge\n\nJune 3, 2014\n"
    assert metadata(header).title == "BACKGROUND BRIEFING Harbor Official on the Bridge"


def test_a_statement_has_metadata_too() -> None:
    text = """Harbor Department

News Release

Release No: 105-14
June 3, 2014

Joint Statement on the Harbor Bridge

The harbor and the town held talks on the bridge today, and they agreed that it will open next year, in the spring.
"""
    assert parse(text).metadata == Metadata(
        title="Joint Statement on the Harbor Bridge", date=dt.date(2014, 6, 3), release="105-14"
    )


@pytest.mark.parametrize("text", ["", "\n\n", TALK, "Thank you all very much for coming here today, my friends."])
def test_nothing_told_is_none(text: str) -> None:
    assert parse(text).metadata == Metadata()


def test_every_fact_names_the_line_that_told_it() -> None:
    text = "Press Briefing by Ines Ortiz\n\nJune 3, 2014\n" + TALK
    told = [
        (e.rule, text[e.start : e.end], e.evidence)
        for e in parse(text).explanations
        if e.rule.startswith(("title: ", "date: "))
    ]
    assert told == [
        ("title: event-heading", "Press Briefing by Ines Ortiz", "Press Briefing by Ines Ortiz"),
        ("date: date-line", "June 3, 2014", "2014-06-03"),
    ]
