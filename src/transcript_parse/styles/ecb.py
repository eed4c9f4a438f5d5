"""The European Central Bank: press conferences with their questions and answers."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["ECB"]

ECB: Final = HouseStyle(
    id="ecb",
    title="European Central Bank: press conferences",
    example="Question (translation):Will the rate fall?",
    sources=(
        "ecb.europa.eu, 295 texts, 1998–2026: Question 3,509, surnames in mixed case",
        "the same: the colon often without a blank behind it",
        "the same: (translation) in 139 labels; no labels from 2020 to 2025",
        "the same: President: and Vice-President: in 2026",
    ),
    cues=(
        "president of the ecb",
        "president of the european central bank",
        "directorate general communications",
        "transcript of the questions and answers",
        "ecb.europa.eu",
    ),
    hints=(
        "european central bank",
        "governing council",
        "the vice-president and i",
        "question (translation",
        "question:",
        "you may also be interested in",
        "frankfurt am main",
        "key ecb interest rates",
    ),
    endings=frozenset({"colon"}),
    not_labels=frozenset(
        {
            "annex",
            "disclaimer",
            "fifth",
            "firstly",
            "note",
            "second point",
            "second question",
            "secondly",
            "source",
            "third point",
        }
    ),
    navigation=phrases(
        """
        european central bank | directorate general communications | press and information division
        press and language services | find out more about related content | calendars | press conference
        related publication | related publications | related decision | media contacts
        you may also be interested in: | you may also be interested in | see also: | see also
        our website uses cookies | legal acts | jump to the transcript of the questions and answers
        all pages in this section | monetary policy decisions | combined monetary policy decisions and statement
        these are the questions and answers | webcast | disclaimer | sonnemannstrasse 20 | kaiserstrasse 29
        internet: www.ecb.europa.eu
        """
    ),
    unlabelled_questions=True,
)
