"""Parliaments outside the United States: Hansards and council minutes in full."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle

__all__ = ["PARLIAMENT"]

PARLIAMENT: Final = HouseStyle(
    id="parliament",
    title="Parliaments: Hansards",
    example="HON. T. R. VAKALU.- Mr. Speaker, Sir, I rise.",
    sources=(
        "Fiji and Cook Islands Hansards, 209 pages: HON. A. B. NAME.- with full stop and dash",
        "the same: (Chorus of interjections) 73, (Laughter) 55",
        "Papua New Guinea: Mr NAME - ; Winnipeg city council, 22 pages",
        "the same: about 7,000 labels: Councillor Name:, Madam Speaker:",
        "House of Commons, 1985: office and name in brackets, then Mr. Name:; Several Hon. Members rose—",
    ),
    cues=(
        "several hon. members",
        "chorus of interjections",
        "honourable members interject",
        "asked the government, upon notice",
        "mr. speaker in the chair",
        "house of commons debates",
    ),
    hints=(
        "hansard",
        "hon. members",
        "mr. speaker, sir",
        "point of order",
        "honourable member",
        "hon. friend",
        "hon. gentleman",
        "hon. lady",
        "hon. member",
        "right hon.",
        "standing order",
    ),
    endings=frozenset({"colon", "dash", "stop"}),
    labels=frozenset(
        {
            "a government member",
            "an honourable member",
            "an opposition member",
            "the leader of the house",
        }
    ),
    not_labels=frozenset(
        {
            "amendment proposed",
            "ayes",
            "motion",
            "motion made",
            "mr speaker sir",
            "noes",
            "order",
            "question put",
            "resolved",
            "tellers for the ayes",
            "tellers for the noes",
        }
    ),
)
