"""Segments → segments: what is the page's and nobody's speech is found before turns are built, and never deleted.

In: a `Cut` and the house style. Out: a `Page`: marks in order and disjoint, and where an unlabelled opening statement
begins. Guards *lossless*: a mark names a stretch, the stretch stays.
"""

from __future__ import annotations

from collections.abc import Iterator

import regex

from transcript_parse.boilerplate.edges import (
    closing_time,
    end_mark,
    ends_talk,
    is_site_line,
    opening_statement,
    statement_edges,
    tail_start,
)
from transcript_parse.boilerplate.furniture import cue_clocks, furniture_lines
from transcript_parse.boilerplate.marks import Mark, Page
from transcript_parse.boilerplate.notes import note_rule, run_in_topics, usual_indent
from transcript_parse.model import SegmentKind
from transcript_parse.segments import Cut, Lines
from transcript_parse.segments.zones import ZoneKind
from transcript_parse.styles.model import HouseStyle

__all__ = ["Mark", "Page", "mark_boilerplate"]


def mark_boilerplate(cut: Cut, style: HouseStyle) -> Page:
    """The page round the turns of a cut document."""
    lines, labels = cut.lines, cut.convention.labels
    kinds: dict[int, tuple[SegmentKind, str]] = {}
    for zone in cut.zones:
        kind = SegmentKind.HEADER if zone.kind is ZoneKind.FRONT_MATTER else SegmentKind.BOILERPLATE
        kinds |= dict.fromkeys(range(zone.first, zone.last + 1), (kind, zone.kind.value))
    label_lines = frozenset(label.line for label in labels)
    furniture = furniture_lines(lines, label_lines, style.furniture)
    kinds |= {index: (SegmentKind.BOILERPLATE, rule) for index, rule in furniture.items()}
    skip = {index: rule for index, (_, rule) in kinds.items()}
    if not labels and not cut.silent:
        kinds |= _round_statement(cut, skip, style)
        clocks = [Mark(start, end, SegmentKind.BOILERPLATE, "cue-time") for start, end in cue_clocks(cut.source.shadow)]
        return Page(tuple(sorted([*_spans(cut, kinds), *clocks])), None)
    turn_lines = sorted(label_lines | {turn.line for turn in cut.silent})
    first, last = turn_lines[0], turn_lines[-1]
    floor = max((zone.last + 1 for zone in cut.zones if zone.last < first), default=0)
    mailed = any(zone.kind is ZoneKind.MAIL_HEADER and zone.last < first for zone in cut.zones)
    opening = opening_statement(lines, first, floor, skip, after_mail=mailed)
    for index in range(first if opening is None else opening):
        if not lines.blank(index) and index not in kinds:
            kinds[index] = _head_kind(lines.texts[index], style, "before-the-first-turn")
    tail = tail_start(lines, last + 1, skip, style, wrapped=cut.wrapped)
    begin, end = opening if opening is not None else first, tail[0] if tail else len(lines)
    kinds |= _between_turns(lines, range(begin, end), frozenset([*turn_lines, begin]), kinds)
    if tail is not None:
        kinds |= {
            index: (SegmentKind.HEADER if ends_talk(lines.texts[index]) else SegmentKind.BOILERPLATE, tail[1])
            for index in range(end, len(lines))
            if not lines.blank(index) and index not in kinds
        }
    marks = [*_spans(cut, kinds)]
    marks += [
        Mark(start, end, SegmentKind.NOTE, "run-in-topic")
        for start, end in run_in_topics(cut.source.shadow)
        if start > lines.inks[first]
    ]
    clocks = [*_leading_clocks(cut)]
    marks += clocks
    led = bool(clocks) and clocks[0].end < labels[0].close
    if labels and opening is None and not led and lines.inks[labels[0].line] < labels[0].start:
        # what stands before the first label on its own line: "(12:20 p.m. EST) SECRETARY ROE: …" on a flattened page
        marks.append(Mark(lines.inks[labels[0].line], labels[0].start, SegmentKind.HEADER, "before-the-first-turn"))
    return Page(tuple(sorted(marks)), lines.inks[opening] if opening is not None else None)


# 10:03 MS. ROE: — the clock of a log or a caption before a label
_LEADING_CLOCK = regex.compile(r"(?P<clock>\d{1,2}:\d{2}(?::\d{2})?)[ ]+")


def _leading_clocks(cut: Cut) -> Iterator[Mark]:
    """Bare clocks between a line's start and the label on it: nobody's speech."""
    for label in cut.convention.labels:
        match = _LEADING_CLOCK.fullmatch(cut.source.shadow, cut.lines.inks[label.line], label.start)
        if match:
            yield Mark(*match.span("clock"), SegmentKind.BOILERPLATE, "cue-time")


def _between_turns(
    lines: Lines, among: range, label_lines: frozenset[int], known: dict[int, tuple[SegmentKind, str]]
) -> dict[int, tuple[SegmentKind, str]]:
    """Notes, headings and end marks among the turns."""
    found: dict[int, tuple[SegmentKind, str]] = {}
    usual = usual_indent(lines, among)
    for index in among:
        if index in known or lines.blank(index) or index in label_lines:
            continue
        rule = note_rule(lines, index, usual)
        if rule:
            found[index] = (SegmentKind.NOTE, rule)
        elif end_mark(lines.texts[index]):
            found[index] = (SegmentKind.HEADER, "end-mark")
            below = lines.next_ink(index)
            if below is not None and closing_time(lines.texts[below]):
                found[below] = (SegmentKind.HEADER, "closing-time")
    return found


def _round_statement(cut: Cut, skip: dict[int, str], style: HouseStyle) -> dict[int, tuple[SegmentKind, str]]:
    """The lines round a statement's own text."""
    edges = statement_edges(cut.lines, skip, style, wrapped=cut.wrapped)
    around: dict[int, tuple[SegmentKind, str]] = {}
    for index, text in enumerate(cut.lines.texts):
        if index in skip or not text or edges.first <= index < edges.last:
            continue
        if index < edges.first:
            around[index] = _head_kind(text, style, "before-the-statement")
        else:
            around[index] = (
                SegmentKind.HEADER if ends_talk(text) else SegmentKind.BOILERPLATE,
                "behind-the-statement",
            )
    return around


def _head_kind(text: str, style: HouseStyle, otherwise: str) -> tuple[SegmentKind, str]:
    if is_site_line(text, style):
        return SegmentKind.BOILERPLATE, "navigation"
    return SegmentKind.HEADER, otherwise


def _spans(cut: Cut, kinds: dict[int, tuple[SegmentKind, str]]) -> tuple[Mark, ...]:
    lines = cut.lines
    marks = [
        Mark(lines.inks[index], lines.tails[index], kind, rule)
        for index, (kind, rule) in kinds.items()
        if lines.inks[index] < lines.tails[index]
    ]
    marks += [Mark(start, end, SegmentKind.BOILERPLATE, "line-number") for start, end in cut.line_numbers]
    return tuple(sorted(marks))
