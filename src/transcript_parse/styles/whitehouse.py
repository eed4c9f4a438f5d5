"""The White House: press briefings, gaggles, press conferences and remarks."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["WHITEHOUSE"]

WHITEHOUSE: Final = HouseStyle(
    id="whitehouse",
    title="The White House: briefings, gaggles, press conferences, remarks",
    example="Q    Will there be soup?",
    sources=(
        "whitehouse.gov, 2009–2016, 1,697 files: a press secretary's label 28,351 times, Q without a colon",
        "the same: (Laughter.) 6,220, END with the time",
        "whitehouse.gov, March and April 2020, 33 pages: Q 3,049, THE PRESIDENT: 2,893, Issued on:",
        "whitehouse.gov as Markdown, 2021–2025, 4,217 files: Q and four blanks, AUDIENCE: 1,546",
        "the same: (Applause.) 19,217",
        "georgewbush-whitehouse.archives.gov, 2005 and 2006: For Immediate Release, Q and one blank",
    ),
    cues=(
        "the white house office of the press secretary",
        "the white house office of the vice president",
        "whitehouse.archives.gov",
        "search whitehouse.gov",
        "white house logo",
        "press briefing by press secretary",
        "gaggle by press secretary",
        "aboard air force one en route",
        "east room 0:0",
        "rose garden 0:0",
        "oval office 0:0",
        "south lawn 0:0",
        "roosevelt room 0:0",
        "state dining room 0:0",
        "south court auditorium 0:0",
        "end 0:0 p.m.",
        "end 0:0 a.m.",
        "the white house 0 pennsylvania avenue",
        "press gaggle by",
        "press gaggle aboard",
        "white house national security communications advisor",
    ),
    hints=(
        "office of the press secretary",
        "whitehouse.gov",
        "the white house",
        "aboard air force one",
        "remarks by president",
        "remarks by the president",
        "remarks by vice president",
        "remarks by the vice president",
        "remarks by the first lady",
        "press gaggle",
        "press briefing by",
        "press call",
        "background press call",
        "in press conference",
        "in joint press conference",
        "in a joint press conference",
        "assistant to the president",
        "senior administration official",
        "the president:",
        "press briefing room 0:0",
        "via teleconference",
        "via conference call",
        "issued on:",
        "for immediate release",
        "p.m. edt",
        "p.m. est",
        "p.m. cst",
        "a.m. edt",
        "a.m. est",
    ),
    endings=frozenset({"bare", "colon"}),
    not_labels=frozenset({"en route", "issued on", "via teleconference"}),
    navigation=phrases(
        """
        white house logo | search whitehouse.gov | skip to content | economy | national security | budget
        immigration | coronavirus.gov | healthcare | education | national security & defense | budget & spending
        all issues | issues | presidential actions | briefings & statements | articles | all news
        the administration | the cabinet | disclosures | executive offices | council of economic advisers
        council on environmental quality | national security council | office of management and budget
        office of national drug control policy | office of science and technology policy | about the white house
        tours & events | past presidents | past first ladies | the grounds | our government | get involved
        write or call the white house | white house internship program | white house fellows
        type your search press enter to search | the briefing room | briefing room | your weekly address
        speeches & remarks | press briefings | statements & releases | nominations & appointments
        presidential memoranda | executive orders | proclamations | legislation | white house schedule
        administration | president's priorities | inside the white house | current news | press secretary briefings
        radio addresses | printer-friendly version | email this page to a friend | en español | contact | policies
        accessibility | visit the white house | join us | share the page | previous post | next post | back to top
        presidential library | disclosure | white house tours | the record | priorities | get updates
        opportunity for all
        """
    ),
)
