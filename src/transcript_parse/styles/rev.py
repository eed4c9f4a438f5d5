"""Transcripts made by Rev: a clock with every paragraph."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["REV"]

REV: Final = HouseStyle(
    id="rev",
    title="Rev: transcripts with clocks",
    example="Speaker 2 (07:59):",
    sources=(
        "rev.com copy of a debate of 2020, 787 labels: Name: (00:04:43) and the text on the next line",
        "the same: [crosstalk 00:04:43] 73",
        "rev.com pages, 2023–2025: Speaker 2 (07:59):, (09:05) alone on the line of a further paragraph",
    ),
    cues=(
        "rev.com",
        "revblogtranscripts",
        "transcribe your own content",
        "hungry for more? luckily for you, we deliver",
    ),
    hints=(
        "speaker 0 (0:0):",
        "speaker 0: (0:0)",
        "[crosstalk 0:0:0]",
        "[crosstalk 0:0",
        "[inaudible 0:0",
        "read the transcript here",
        "thank you for subscribing!",
        "(0:0):",
        "share this post",
    ),
    endings=frozenset({"clock", "colon"}),
    not_labels=frozenset({"part", "topics"}),
    navigation=phrases(
        """
        transcripts | hungry for more? | thank you for subscribing! | share this post | transcribe your own content
        try rev for free | topics: | no items found. | subscribe to the rev blog | related content
        """
    ),
)
