"""Public Papers of the Presidents, as printed and as on The American Presidency Project."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["PUBLICPAPERS"]

PUBLICPAPERS: Final = HouseStyle(
    id="publicpapers",
    title="Public Papers of the Presidents (The American Presidency Project)",
    example="THE PRESIDENT. [3.] The harbor stays open. [Laughter]",
    sources=(
        "The American Presidency Project, 353 news conferences, 1960s–1980: THE PRESIDENT. 7,907, Q. 3,600",
        "the same: [Laughter] 355",
        "the same as a data set of one line a document: paragraphs joined by a comma without a blank",
    ),
    cues=(
        "the american presidency project",
        "public papers of the presidents",
        "presidency.ucsb.edu",
        ".,q. ",
        "?,the president. ",
        ".,the president. ",
        "--,the president. ",
        "q. mr. president, ",
        "the president's news conference",
    ),
    hints=(
        "the president. ",
        "q. mr. president",
        "weekly compilation of presidential documents",
        "note: the president spoke",
        "note: president",
    ),
    endings=frozenset({"stop"}),
    not_labels=frozenset({"mr president", "note"}),
    furniture=("citation:",),
    navigation=phrases(
        """
        the american presidency project | public papers of the presidents | documents | document archive | guidebook
        media archive | data archive | statistics | analyses | guidebook category | category | attributes
        simple search of our archives | report a typo | twitter facebook | presidential news conferences | related
        filed under | latest documents | search the archive
        """
    ),
)
