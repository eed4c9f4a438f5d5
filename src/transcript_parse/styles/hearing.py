"""Hearings of legislatures: as printed, as typed by court reporters, as wired."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["HEARING"]

HEARING: Final = HouseStyle(
    id="hearing",
    title="Legislative hearings",
    example="    Senator WEXLOW. Mr. Chairman, may I? [Laughter.]",
    sources=(
        "Government Printing Office hearings (CHRG), one excerpt: indent of four blanks",
        "the same: Mr. NAME. or The CHAIRMAN., [Whereupon, at 11:50 a.m., …]",
        "Iran-Contra site, 1987, 101 pages: Mr. NAME: 1,453, colon or full stop by file",
        "the same: [Witness conferring with counsel.]",
        "CQ transcript of 2018, 2,885 lines: SPEAKERS: and WITNESSES: lists, (UNKNOWN): 36, (CROSSTALK) 28",
        "New York State Senate hearings, 12 files, 51,305 lines: numbered lines, PRESIDING:, PRESENT:",
        "the same: [ Applause ] 28",
    ),
    cues=(
        "committee met, pursuant to",
        "subcommittee met, pursuant to",
        "[whereupon, at 0:0",
        "before the new york state senate",
        "the new york state senate standing committee",
        "hearing before the",
        "joint hearing before the",
        "committee met at 0:0",
        "field hearing before",
    ),
    hints=(
        "public hearing",
        "standing committee on",
        "presiding:",
        "(chairman of the committee)",
        "presiding.",
        "members present:",
        "staff present:",
        "witnesses:",
        "the chairman.",
        "the committee will come to order",
        "the hearing will come to order",
        "roundtable discussion",
        "prepared statement of",
        "u.s. government publishing office",
        "u.s. government printing office",
    ),
    endings=frozenset({"colon", "stop"}),
    not_labels=frozenset(
        {
            "also present",
            "index",
            "madam chair",
            "madam chairman",
            "members present",
            "mr chairman",
            "present",
            "presiding",
            "speakers",
            "staff present",
            "witnesses",
        }
    ),
    furniture=("geneva worldwide, inc.",),
    navigation=phrases(
        """
        desktop notifications are on | turn off | you might also like: | hearing transcript
        """
    ),
)
