"""Embassies of the United States and the Washington File: transcripts handed on by posts abroad."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["EMBASSY"]

EMBASSY: Final = HouseStyle(
    id="embassy",
    title="U.S. embassies and the Washington File",
    example="AMBASSADOR FENN: (In Spanish.) Buenos días.",
    sources=(
        "Washington File on usinfo.state.gov, fas.org and globalsecurity.org",
        "the same: 2000–2003: Transcript: in the headline, (begin transcript), word count",
        "U.S. Information Agency on hri.org, 1996; usembassy.gov copies of remarks",
        "the same: 2015–2022: MR NAME: without a full stop",
    ),
    cues=(
        "(begin transcript)",
        "(end transcript)",
        "washington file",
        "international information programs",
        "united states information agency",
        "usinfo.state.gov",
        "usembassy",
        "(begin text)",
        "(end text)",
        "u.s. embassy &",
        "embassy and consulate",
    ),
    hints=(
        "following is the transcript",
        "following is a transcript",
        "transcript:",
        "u.s. embassy",
        "u.s. mission",
        "usmission.gov",
        "as prepared",
        "u.s. consulate",
        "(begin byliner)",
    ),
    endings=frozenset({"colon"}),
    not_labels=frozenset({"byliner", "fact sheet", "from", "text", "transcript"}),
    furniture=("(distributed by the",),
    navigation=phrases(
        """
        washington file | international information programs | u.s. embassies | military | news | current news
        u.s. citizen services | visas | our relationship | business | education & culture | education and culture
        embassy | news & events | news and events | contact us | the ambassador | deputy chief of mission
        policy & history | sections & offices | other languages | all news & events | travel.state.gov
        """
    ),
)
