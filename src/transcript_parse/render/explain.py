"""Why each verdict fell: for every label, note and line of boilerplate, the rule and its evidence.

In: a `Transcript` with explanations. Out: lines of plain text, safe to print. Guards *explained*.
"""

from __future__ import annotations

from collections.abc import Iterator

from transcript_parse.model import Transcript
from transcript_parse.render.visible import fold
from transcript_parse.source import make_source

__all__ = ["iter_explanations"]

_WIDTH = 60  # characters of the source that are shown


def iter_explanations(transcript: Transcript) -> Iterator[str]:
    """One line for each explanation, in source order: line and column, rule, evidence, and the text it is about."""
    source = make_source(transcript.text)
    for verdict in sorted(transcript.explanations, key=lambda verdict: (verdict.start, verdict.end)):
        line, column = source.line_column(verdict.start)
        printed = fold(transcript.text[verdict.start : min(verdict.end, verdict.start + 4 * _WIDTH)])
        excerpt = printed if len(printed) <= _WIDTH else f"{printed[: _WIDTH - 1]}…"
        yield f"{line}:{column}: {verdict.rule}: {fold(verdict.evidence)}: {excerpt!r}"
