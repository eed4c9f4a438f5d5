"""Courts: oral arguments and sworn testimony on numbered lines."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle

__all__ = ["COURTS"]

COURTS: Final = HouseStyle(
    id="courts",
    title="Courts: oral arguments, testimony",
    example="12               JUSTICE PELLARD:  Is the goat property?",
    sources=(
        "Supreme Court, Alderson PDF of two arguments, 2012, 12,391 lines: 673 labels",
        "the same: 25 numbered lines a page, word index at the end",
        "grand jury and trial transcripts by users' requests: THE COURT:, WITNESS 10:",
        "the same: DETECTIVE NAME without a colon",
    ),
    cues=(
        "in the supreme court of the united states",
        "official - subject to final review",
        "alderson reporting company",
        "heritage reporting corporation",
        "above-entitled matter came on for",
        "subject to final review",
    ),
    hints=(
        "oral argument of",
        "on behalf of the petitioner",
        "on behalf of the respondent",
        "p r o c e e d i n g s",
        "c o n t e n t s",
        "the court:",
        "the witness:",
        "by mr.",
        "court reporter",
    ),
    endings=frozenset({"colon"}),
    labels=frozenset({"a grand juror", "detective", "grand juror", "juror", "the juror"}),
    not_labels=frozenset(
        {
            "appearances",
            "contents",
            "exhibit",
            "page",
            "petitioner",
            "petitioners",
            "respondent",
            "respondents",
            "versus",
        }
    ),
    furniture=(
        "alderson reporting company",
        "official - subject to final review",
        "heritage reporting corporation",
    ),
)
