"""Podcasts, calls of projects and meetings that volunteers and machines have transcribed."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["PODCAST"]

PODCAST: Final = HouseStyle(
    id="podcast",
    title="Podcasts and recorded calls",
    example="Speaker 0: 00:01:30",
    sources=(
        "bitcointranscripts, 1,340 files, 271,634 lines: Name: 00:01:30 alone 14,559, Name: text 23,167",
        "the same: Name: alone about 6,000, [redacted] 732",
        "Ladybug podcast, 75 files: **Name:** text, **Name** [01:33]; otter.ai: Unknown Speaker  4:09",
    ),
    cues=(
        "transcribed by https://otter.ai",
        "otter.ai",
        "transcript_by:",
        "via tstbtc",
    ),
    hints=(
        "podcast transcript",
        "podcast",
        "this episode",
        "show notes",
        "welcome to the show",
        "welcome back to",
        "speakers:",
        "media: https://",
        "listeners",
        "episode 0",
        "your host",
    ),
    endings=frozenset({"alone", "clock", "colon"}),
    not_labels=frozenset(
        {
            "agenda",
            "categories",
            "date",
            "episode",
            "link",
            "links",
            "media",
            "podcast",
            "slides",
            "speakers",
            "tags",
            "title",
            "tldr",
            "topic",
            "video",
        }
    ),
    furniture=("transcribed by https://otter.ai",),
    navigation=phrases(
        """
        show notes | listen now | subscribe | apple podcasts | google podcasts | spotify | stitcher | overcast | rss
        play | pause | download episode | episode transcript | leave a review | support the show | all episodes
        """
    ),
)
