"""NATO: press conferences and doorsteps of its Secretary General."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["NATO"]

NATO: Final = HouseStyle(
    id="nato",
    title="NATO: press conferences and doorsteps",
    example="NATO Spokesperson: We start with the Harbor News.",
    sources=(
        "nato.int opinions pages, 2016–2020: title, by whom, date, Last updated, (As delivered)",
        "the same: then an unlabelled opening statement",
    ),
    cues=(
        "by nato secretary general",
        "nato.int",
        "press conference by the nato secretary general",
        "press conference by nato",
    ),
    hints=(
        "north atlantic treaty organization",
        "nato secretary general",
        "(as delivered)",
        "last updated:",
        "last updated",
        "nato headquarters",
        "moderator:",
        "nato spokesperson",
    ),
    endings=frozenset({"colon"}),
    labels=frozenset({"nato spokesperson"}),
    not_labels=frozenset({"english", "french", "last updated"}),
    furniture=("last updated",),
    navigation=phrases(
        """
        last updated | english | french | russian | ukrainian | nato | what is nato? | newsroom | nato a-z
        e-library | opinions | speeches & transcripts | speeches and transcripts | media advisories | press releases
        news | nato multimedia | organization | nato on the map | structure | member countries | secretary general
        work with us | topics | nato review
        """
    ),
)
