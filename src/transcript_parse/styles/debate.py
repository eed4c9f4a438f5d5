"""Candidates debating: debates.org and the wires."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["DEBATE"]

DEBATE: Final = HouseStyle(
    id="debate",
    title="Debates of candidates",
    example="QUORRIE: (CROSSTALK) Let me finish.",
    sources=(
        "debates.org, 43 pages, 27,436 lines, 1960–2016: MODERATOR: 281, AUDIENCE QUESTION: 33",
        "the same: (CROSSTALK) 171, (APPLAUSE) 118",
        "primary debates of 2015 and 2016, 17,678 lines: [applause] 1,080, [crosstalk] 218, SPEAKERS: lists, [*]",
    ),
    cues=(
        "debates.org",
        "cq transcriptions",
        "debate transcript",
    ),
    hints=(
        "commission on presidential debates",
        "presidential debate",
        "candidates debate",
        "moderators:",
        "participants:",
        "[*]",
        "(crosstalk)",
    ),
    endings=frozenset({"colon"}),
    not_labels=frozenset({"location", "moderators", "panelists", "speakers", "sponsors", "the rules"}),
    furniture=("transcription by:",),
    navigation=phrases(
        """
        return to debate transcripts | debate history | debate transcripts | voter education | about cpd
        our mission | news & research | overview | home | watch debates | transcripts
        translations of debate transcripts
        """
    ),
)
