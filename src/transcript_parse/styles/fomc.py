"""The Federal Reserve: press conferences of the Federal Open Market Committee."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle

__all__ = ["FOMC"]

FOMC: Final = HouseStyle(
    id="fomc",
    title="Federal Reserve: FOMC press conferences",
    example="CHAIR ALDERWICK. [Laughs] We’ll see—we’ll see in March.",
    sources=(
        "Federal Reserve, 63 press conference transcripts, 2011–2022",
        "the same: PDF text: CHAIR NAME. with a stop and never a colon but for two typos",
        "the same: running head on every page, 1 of 28 (to June 2013), Page 4 of 24 (from September 2013)",
        "the same: QUESTION. 21 in April 2011",
    ),
    cues=(
        "'s fomc press conference",
        "'s press conference final",
        "'s press conference page 0 of 0",
    ),
    hints=(
        "federal open market committee",
        "transcript of chair",
        "fomc",
        "federal reserve",
        "federal funds rate",
        "press conference final",
    ),
    endings=frozenset({"stop"}),
    not_labels=frozenset({"final", "madam chair", "mr chairman", "preliminary"}),
    furniture=("page 0 of 0",),
)
