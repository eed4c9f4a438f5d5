"""The United Nations: noon briefings, stakeouts and verbatim records."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["UN"]

UN: Final = HouseStyle(
    id="un",
    title="United Nations: noon briefings, stakeouts, verbatim records",
    example="Spokesman:  The boats have left Port Arram.",
    sources=(
        "press.un.org and un.org/press noon briefings, 1990s–2024: near-verbatim transcript",
        "the same: ** before a topic, Question:, Spokesman:",
        "globalsecurity.org copy, 2015: Department of Public Information . News and Media Division . New York",
    ),
    cues=(
        "near-verbatim transcript",
        "office of the spokesman for the secretary-general",
        "office of the spokesperson for the secretary-general",
        "press.un.org",
        "un.org/press",
        "security council media stakeout",
        "s/pv.0",
        "a/0/pv.0",
        "cd/pv.0",
        "final record of the",
        "provisional verbatim record",
        "news and media division",
    ),
    hints=(
        "noon briefing",
        "conference on disarmament",
        "spokesman for the secretary-general",
        "plenary meeting",
        "department of public information",
        "spokesman:",
        "spokesperson:",
        "members of the council",
        "(spoke in",
        "(translated from",
        "give the floor to",
        "distinguished representative",
    ),
    endings=frozenset({"colon", "stop"}),
    not_labels=frozenset({"daily press briefing", "for information media. not an official record"}),
    furniture=(
        "for information media. not an official record",
        "department of public information . news and media division",
        "cd/pv.0",
        "s/pv.0",
        "a/0/pv.0",
        "ge.0-0",
        "0/0 ge.0-0",
    ),
    navigation=phrases(
        """
        meetings coverage and press releases | noon briefings | for information media. not an official record.
        for information media. not an official record | welcome to the united nations | un.org | webcast
        """
    ),
)
