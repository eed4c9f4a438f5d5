"""Lines and house style → where labels stand: candidates found, the document surveyed, its convention cut.

In: a `SourceText` and a `HouseStyle`. Out: a `Cut`: the source as it was read, its lines, zones without labels, and the
convention with the accepted labels. `segments.tiles` lays the finished marks out as segments.
"""

from __future__ import annotations

from typing import NamedTuple

from transcript_parse.segments.candidate import Candidate
from transcript_parse.segments.candidates import find_candidates
from transcript_parse.segments.lines import Lines, blank_line_numbers, is_wrapped, paragraphs, split_lines, unfold
from transcript_parse.segments.silent import SilentTurn, find_silent_turns
from transcript_parse.segments.survey import Convention, survey
from transcript_parse.segments.zones import Zone, find_zones
from transcript_parse.source import SourceText
from transcript_parse.spans import Span
from transcript_parse.styles.model import HouseStyle

__all__ = ["Candidate", "Convention", "Cut", "Lines", "SilentTurn", "Zone", "paragraphs", "segment"]


class Cut(NamedTuple):
    """What the segments room found; `line_numbers` are printed ones, in margins.

    `wrapped` tells that lines end inside paragraphs: hard wraps, or a page that lay on one line and was unfolded.
    `silent` are turns without labels, told by what is asked in them.
    """

    source: SourceText
    lines: Lines
    zones: tuple[Zone, ...]
    line_numbers: tuple[Span, ...]
    convention: Convention
    wrapped: bool
    silent: tuple[SilentTurn, ...]


def segment(source: SourceText, style: HouseStyle) -> Cut:
    """The labels of a source, by the evidence of the whole document."""
    source, unfolded = unfold(source)
    source, line_numbers = blank_line_numbers(source)
    lines = split_lines(source)
    zones = find_zones(lines)
    skip = tuple((lines.starts[zone.first], lines.ends[zone.last]) for zone in zones)
    candidates = find_candidates(source, lines, skip, unfolded=unfolded)
    convention = survey(candidates, lines, source.shadow, style, unfolded=unfolded)
    wrapped = unfolded or is_wrapped(lines)
    silent = find_silent_turns(lines, convention.labels, style, wrapped=wrapped)
    return Cut(source, lines, zones, line_numbers, convention, wrapped, silent)
