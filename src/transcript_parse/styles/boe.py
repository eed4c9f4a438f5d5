"""The Bank of England: press conferences on its Inflation and Monetary Policy Reports."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle

__all__ = ["BOE"]

BOE: Final = HouseStyle(
    id="boe",
    title="Bank of England: press conferences on its reports",
    example="Ada Merrow, Evening Post:   Governor, is that a yes-, I mean, a maybe?",
    sources=(
        "Bank of England, 42 transcripts, 2015–2026: Name, Outlet: for reporters, Name: for officials",
        "the same: two columns to 2018",
        "the same: labels alone on a line without a colon from August 2024 (6 files)",
        "the same: August 2018 with most questions unlabelled",
    ),
    cues=(
        "inflation report q&a",
        "inflation report press conference",
        "monetary policy report press conference",
        "monetary policy report q&a",
        "financial stability report press conference",
        "monetary policy committee press conference",
    ),
    hints=(
        "bank of england",
        "monetary policy report",
        ", financial times",
        ", the times",
        ", sky news",
        ", itv news",
        ", channel 0",
        ", channel four",
        ", the telegraph",
        ", daily telegraph",
        ", the guardian",
        ", the economist",
        ", the sun",
        ", daily mail",
        ", evening standard",
    ),
    endings=frozenset({"alone", "colon"}),
    not_labels=frozenset({"chart", "opening remarks", "source", "sources", "tc"}),
    furniture=("inflation report q&a - 0.0.0",),
    unlabelled_questions=True,
)
