"""Ministries of Singapore: transcripts of interviews, doorstops and visits."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["SINGAPORE"]

SINGAPORE: Final = HouseStyle(
    id="singapore",
    title="Singapore ministries: interviews, doorstops, visits",
    example="Opal Tanbark (CNA): Minister, was it a good lunch?",
    sources=(
        "mfa.gov.sg, 2016–2024: Minister:, Name (Outlet):, Presenter (Name):",
        "the same: Photo Caption and Photo Credit lines at the foot",
        "mha.gov.sg, 2022: Question:, Minister:, Published: below the title",
    ),
    cues=(
        "ministry of foreign affairs, singapore",
        "mfa.gov.sg",
        "transcript of minister for foreign affairs",
        "mfa press release",
        "mfa press statement",
        "(straits times)",
        "(the straits times)",
        "(cna)",
        "(cna0)",
        "(mediacorp)",
        "(channel newsasia)",
        "(lianhe zaobao)",
        "(berita harian)",
        "mha.gov.sg",
    ),
    hints=(
        "minister for foreign affairs dr",
        "photo credit:",
        "minister:",
        "singapore media",
        "singapore's",
    ),
    endings=frozenset({"colon"}),
    labels=frozenset({"dpm", "esm", "presenter", "sm"}),
    not_labels=frozenset({"photo caption", "photo credit", "published"}),
    furniture=(
        "photo caption:",
        "photo credit:",
    ),
    navigation=phrases(
        """
        press statements, transcripts & photos | press statements, transcripts and photos | newsroom
        overseas missions | travelling overseas | travel advisories | about mfa | singapore's foreign policy
        report vulnerability | terms of use | privacy statement | a singapore government agency website
        how to identify
        """
    ),
)
