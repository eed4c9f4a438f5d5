"""Whatever might be a label: found from the mark that ends it, before anybody asks who speaks.

In: a source and its lines. Out: `Candidate`s in source order; none is decided here. Colons, full stops, dashes, clocks,
bold letters, nothing at all: each way of ending has its scan, and each scan is linear.
"""

from __future__ import annotations

from transcript_parse.segments.candidate import NO_LABEL, Candidate
from transcript_parse.segments.colons import find_before_colons
from transcript_parse.segments.endings import (
    find_alone,
    find_bare,
    find_before_clocks,
    find_before_dashes,
    find_before_stops,
    find_bold,
)
from transcript_parse.segments.lines import Lines
from transcript_parse.source import SourceText
from transcript_parse.spans import Span

__all__ = ["find_candidates"]


def find_candidates(
    source: SourceText, lines: Lines, skip: tuple[Span, ...] = (), *, unfolded: bool = False
) -> list[Candidate]:
    """All candidates, in order of their start; at most one at each start (a colon goes before a full stop).

    `skip` are spans in which labels are not sought: front matter and the header lines of e-mails. `unfolded` tells
    that lines part sentences only, so that a label may stand anywhere.
    """
    shadow = source.shadow
    found: dict[int, Candidate] = {}
    scans = (
        find_before_colons(shadow, lines),
        find_before_clocks(shadow, lines),
        find_bare(shadow, lines),
        find_before_stops(shadow, lines, everywhere=unfolded),
        find_before_dashes(shadow, lines),
        find_bold(source, lines),
        find_alone(shadow, lines),
    )
    for scan in scans:
        for candidate in scan:
            known = found.get(candidate.start)
            if known is None or known.shape.form in NO_LABEL:
                found[candidate.start] = candidate
    kept = sorted(found.values())
    return [candidate for candidate in kept if not any(start <= candidate.start < end for start, end in skip)]
