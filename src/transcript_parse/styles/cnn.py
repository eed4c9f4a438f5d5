"""Television and radio networks: rush transcripts of programmes."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["CNN"]

CNN: Final = HouseStyle(
    id="cnn",
    title="Broadcast networks: rush transcripts",
    example="ADA QUILL, CNN ANCHOR: Let’s go live -- (INAUDIBLE).",
    sources=(
        "transcripts.cnn.com and edition.cnn.com, 2002–2024: THIS IS A RUSH TRANSCRIPT twice, Aired … ET",
        "the same: name, network and office at the first turn, surname after",
        "the same: (BEGIN VIDEO CLIP), (COMMERCIAL BREAK), (voice-over), UNIDENTIFIED MALE:",
        "the same: [06:31:58] alone on a line",
    ),
    cues=(
        "this is a rush transcript. this copy may not be in its final form",
        "return to transcripts main page",
        "cnn anchor:",
        "cnn correspondent:",
        "cnn host:",
        "(begin video clip)",
        "(begin videotape)",
        "fox news host:",
        "msnbc host:",
    ),
    hints=(
        "rush transcript",
        "(end video clip)",
        "(end videotape)",
        "(commercial break)",
        "(voice-over)",
        "(crosstalk)",
        "unidentified male:",
        "unidentified female:",
        "aired ",
        "host:",
        "anchor:",
        "correspondent:",
    ),
    endings=frozenset({"colon"}),
    not_labels=frozenset({"aired", "byline", "guests", "highlight", "show", "transcript", "type"}),
    furniture=(
        "this is a rush transcript",
        "to order a transcript",
    ),
    navigation=phrases(
        """
        return to transcripts main page | transcripts | transcript providers | shows by category:
        shows by category | search | back to main page | cnn tv | cnn international | headline news
        transcripts main page | top of page | skip to main content | member center | international edition
        """
    ),
)
