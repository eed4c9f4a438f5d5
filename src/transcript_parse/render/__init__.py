"""Transcripts as something to look at; boilerplate is left out here, by choice."""

from transcript_parse.render.console import iter_console
from transcript_parse.render.diagnostics import render_diagnostic
from transcript_parse.render.explain import iter_explanations
from transcript_parse.render.stats import SpeakerStats, count_stats, iter_stats, stats_table
from transcript_parse.render.text import iter_text
from transcript_parse.render.visible import fold, visible

__all__ = [
    "SpeakerStats",
    "count_stats",
    "fold",
    "iter_console",
    "iter_explanations",
    "iter_stats",
    "iter_text",
    "render_diagnostic",
    "stats_table",
    "visible",
]
