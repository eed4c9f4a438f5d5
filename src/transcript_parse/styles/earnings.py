"""Conference calls of companies: as The Motley Fool and Seeking Alpha print them."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["EARNINGS"]

EARNINGS: Final = HouseStyle(
    id="earnings",
    title="Conference calls on earnings",
    example="Ana Quell -- Chief Financial Officer",
    sources=(
        "The Motley Fool, 41 files: Name -- Title and Operator alone on a line",
        "the same: Duration: and Call participants: at the end; Name:Text in 2025–2026",
        "Seeking Alpha, 66 of 397 sampled: bare names alone on a line, Company Participants list first",
        "the same: [Operator Instructions] 152, [indiscernible] 90",
    ),
    cues=(
        "earnings call transcript",
        "image source: the motley fool",
        "the motley fool",
        "conference call participants",
        "seekingalpha.com",
        "seeking alpha",
        "earnings conference call",
    ),
    hints=(
        "question-and-answer session",
        "company participants",
        "call participants",
        "prepared remarks:",
        "prepared remarks",
        "questions & answers:",
        "questions and answers",
        "[operator instructions]",
        "(operator instructions)",
        "forward-looking statements",
        "investor relations",
        "earnings call",
        "fiscal quarter",
        "unidentified analyst",
    ),
    endings=frozenset({"alone", "colon"}),
    not_labels=frozenset(
        {
            "call participants",
            "company participants",
            "conference call participants",
            "contents",
            "date",
            "duration",
            "industry glossary",
            "prepared remarks",
            "questions & answers",
            "questions and answers",
            "stocks mentioned",
            "summary",
            "takeaways",
        }
    ),
    furniture=(
        "image source:",
        "all earnings call transcripts",
        "this article is a transcript",
        "need a quote from a motley fool",
    ),
    navigation=phrases(
        """
        image source: the motley fool. | image source: the motley fool | stocks mentioned | related articles
        all earnings call transcripts | premium investing services | follow | motley fool transcribing
        """
    ),
)
