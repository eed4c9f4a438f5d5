"""Ministers of Australia: doorstops, press conferences and interviews, mostly from ParlInfo."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["AUSTRALIA"]

AUSTRALIA: Final = HouseStyle(
    id="australia",
    title="Australian ministers: doorstops, press conferences, interviews",
    example="JOURNALIST:   Minister, why the ferry?",
    sources=(
        "ParlInfo press releases, 8,755 texts, 1959–2017: JOURNALIST 12,165, QUESTION 4,363",
        "the same: PRIME MINISTER 3,202, PM 2,822, REPORTER 603",
        "the same: inaudible 3,218, [ends] 568, MEDIA CONTACT: 394, E&OE in the line of the first label",
    ),
    cues=(
        "parlinfo.aph.gov.au",
        "trove.nla.gov.au",
        "e&oe",
        "e & oe",
        "www.pm.gov.au",
        "prime minister of australia",
        "parliament house, canberra",
        "minister.immi.gov.au",
    ),
    hints=(
        "doorstop interview",
        "doorstop",
        "journalist:",
        "subject(s):",
        "subjects:",
        "the hon",
        "proof copy",
        "transcript of joint press conference",
        "press conference, canberra",
        "[ends]",
        "media contact:",
        "shadow minister",
    ),
    endings=frozenset({"colon"}),
    labels=frozenset({"opposition leader", "senator"}),
    not_labels=frozenset(
        {
            "date",
            "e&oe",
            "eoe",
            "interview",
            "media contact",
            "proof copy",
            "ref",
            "subject(s)",
            "subjects",
            "the hon",
            "title",
            "topics",
            "transcription",
            "url",
        }
    ),
    furniture=(
        "media contact:",
        "media contacts:",
        "url:",
        "www.pm.gov.au",
    ),
    navigation=phrases(
        """
        search this site | search this site go | home | biographical details | biography | media centre
        contact details | parliamentary secretary | links | see: index of speeches | index of speeches
        home copyright & disclaimer privacy | copyright & disclaimer | interviews | speeches | transcripts
        media releases | media release | your pm | news room | your questions | contact your pm | photos
        follow the pm | newsroom | media hub | electorate
        """
    ),
)
