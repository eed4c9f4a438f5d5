"""The Congressional Record, as text of the Government Publishing Office."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle

__all__ = ["CREC"]

CREC: Final = HouseStyle(
    id="crec",
    title="Congressional Record",
    example="  Mrs. QUILLMERE. Mr. Speaker, I yield.",
    sources=(
        "govinfo.gov, 289 files of 1997-01-28 and 2005-07-20: Mr. NAME. 578",
        "the same: The PRESIDING OFFICER. or The SPEAKER. 175, Mr. SMITH of New Jersey. 50",
        "the same: [[Page S705]] in the middle of sentences, recorder's narration without a label",
    ),
    cues=(
        "from the congressional record online",
        "[congressional record volume 0, number 0",
        "congressional record online through the",
        "[extensions of remarks] [pages e0",
        "[senate] [page",
        "[house] [page",
    ),
    hints=(
        "[pages s0",
        "[pages h0",
        "[page s0",
        "[page h0",
        "congressional record",
    ),
    endings=frozenset({"stop"}),
    not_labels=frozenset(
        {
            "amendment",
            "general leave",
            "madam president",
            "mr president",
            "resolved",
            "sec",
            "section",
            "text of amendments",
            "the clerk read as follows",
            "there was no objection",
            "whereas",
        }
    ),
    furniture=(
        "[[page s0]]",
        "[[page h0]]",
        "[[page e0]]",
        "[[page d0]]",
    ),
)
