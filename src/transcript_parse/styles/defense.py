"""The Defense Department of the United States: Pentagon briefings, and the sites of its commands."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["DEFENSE"]

DEFENSE: Final = HouseStyle(
    id="defense",
    title="U.S. Department of Defense: briefings, transcripts and releases",
    example="SEC. HOLLIN:  The bridge stands.  (Laughter.)",
    sources=(
        "dod.gov and defense.gov transcripts, 2001–2016: Presenter: with the time in one row",
        "the same: full title at the first turn, SEC. NAME: after",
        "two documents with full text (2003 page, 2012 Federal News Service wire)",
        "the same: pacom.mil and globalsecurity.org page skeletons",
        "archive.defense.gov release No. 105-13, 2013: mastheads twice, Release No:",
    ),
    cues=(
        "department of defense news transcript",
        "department of defense news release",
        "office of the assistant secretary of defense (public affairs)",
        "news transcript presenter:",
        "presenter: secretary of defense",
        "presenters: secretary of defense",
        "news release release no: 0-0",
        "department of defense press briefing",
        "news transcript press operations",
        "press operations bookmark and share",
        "pentagon press secretary",
        "pentagon press briefing",
        "dod news briefing",
        "defense department regular briefing",
    ),
    hints=(
        "united states department of defense",
        "list of transcripts",
        "presenter:",
        "presenters:",
        "news transcript",
        "secretary of defense",
        "defense.gov",
        ".mil website",
        "a .mil",
        "media availability with",
        "staff:",
        "(public affairs)",
        "archived material",
    ),
    endings=frozenset({"colon"}),
    labels=frozenset({"mr"}),
    not_labels=frozenset(
        {
            "location",
            "media contact",
            "on the web",
            "presenter",
            "presenters",
            "public contact",
            "stx",
            "updated",
        }
    ),
    furniture=(
        "media contact:",
        "public contact:",
    ),
    navigation=phrases(
        """
        news release | news transcript | news transcripts | list of transcripts | press operations
        press operations bookmark and share | bookmark and share | save and share | news releases | contracts
        advisories | today in dod | today's force | combatant commands | military departments | photo essays
        inside dod | dod 101 | join the military | know your military | spotlight
        hosted by defense media activity - web.mil | hosted by defense media activity | section 508 | web policy
        strategic plan | information quality | plain writing | link disclaimer | dod careers | dod ig
        inspector general | additional links | stay connected | veterans crisis line | no fear act
        printer-friendly version | email a copy | updated | news article view | speeches / testimony
        transcript view | biographies
        """
    ),
)
