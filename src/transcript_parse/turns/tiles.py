"""Marks, labels and floors → tiles: every character of the source in exactly one of them.

In: what the rooms found, as spans. Out: `Tile`s in order that join to the source. Guards *lossless*: whatever nobody
claimed is speech inside a turn, body in a statement, header before the first turn, or blank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import regex

from transcript_parse.boilerplate import Mark
from transcript_parse.model import SegmentKind
from transcript_parse.source import SourceText
from transcript_parse.spans import Span
from transcript_parse.turns.floors import Floor

__all__ = ["Tile", "cut_notes", "lay_tiles"]


class Tile(NamedTuple):
    """A segment in the making."""

    start: int
    end: int
    kind: SegmentKind
    turn: int | None


# ink, and on over single line endings to the next blank line
_CHUNK = regex.compile(r"[^ \n\u2060](?:[^\n]++|\n(?![ \u2060]*+(?:\n|$)))*+")
_EDGES = " \n"


def lay_tiles(source: SourceText, floors: Sequence[Floor], marks: Iterable[Mark]) -> list[Tile]:
    """The tiles of a source; with no floors, a statement's."""
    tiles: list[Tile] = []
    starts = [*(floor.start for floor in floors), len(source.text)]
    position, turn = 0, -1
    loose = SegmentKind.HEADER if floors else SegmentKind.BODY

    def fill(end: int) -> None:
        """Lays `[position, end)`, changing turns where an unlabelled one begins inside."""
        nonlocal position, turn
        while position < end:
            upto = min(end, starts[turn + 1])
            kind = loose if turn < 0 else SegmentKind.SPEECH
            tiles.extend(_chunks(source.shadow, position, upto, kind, turn if turn >= 0 else None))
            position = upto
            if position == starts[turn + 1] and position < len(source.text):
                turn += 1

    for start, end, kind, owner in _claims(source, floors, marks):
        if end <= position:
            continue
        fill(max(start, position))
        if owner is not None:
            turn = max(turn, owner)
        begin = max(start, position)
        if begin < end:
            tiles.append(Tile(begin, end, kind, turn if kind in {SegmentKind.LABEL, SegmentKind.ANNOTATION} else None))
            position = end
    fill(len(source.text))
    return tiles


def _claims(
    source: SourceText, floors: Sequence[Floor], marks: Iterable[Mark]
) -> list[tuple[int, int, SegmentKind, int | None]]:
    """All spans that something is known of, in order; labels go before marks, marks before decoration."""
    claims: list[tuple[int, int, int, SegmentKind, int | None]] = []
    for index, floor in enumerate(floors):
        if floor.label is None:
            continue
        at = floor.start
        for note_start, note_end in floor.label.notes:
            claims.append((at, 0, note_start, SegmentKind.LABEL, index))
            claims.append((note_start, 0, note_end, SegmentKind.ANNOTATION, index))
            at = note_end
        if at < floor.label.close:
            claims.append((at, 0, floor.label.close, SegmentKind.LABEL, index))
    claims += [(mark.start, 1, mark.end, mark.kind, None) for mark in marks]
    claims += [(start, 2, end, SegmentKind.BLANK, None) for start, end in source.decorations]
    return [(start, end, kind, owner) for start, _, end, kind, owner in sorted(claims, key=lambda claim: claim[:3])]


def _chunks(shadow: str, start: int, end: int, kind: SegmentKind, turn: int | None) -> Iterator[Tile]:
    """Paragraphs of ink as `kind`, what lies between them as blank."""
    at = start
    for match in _CHUNK.finditer(shadow, start, end):
        ink, upto = match.span()
        upto = ink + len(match[0].rstrip(_EDGES))
        if ink > at:
            yield Tile(at, ink, SegmentKind.BLANK, None)
        yield Tile(ink, upto, kind, turn)
        at = upto
    if at < end:
        yield Tile(at, end, SegmentKind.BLANK, None)


def cut_notes(tiles: Sequence[Tile], notes: Sequence[Span], shadow: str) -> list[Tile]:
    """The tiles with notes cut out of speech as annotations; `notes` are in order and inside speech tiles."""
    cut: list[Tile] = []
    at = 0
    for tile in tiles:
        if tile.kind is not SegmentKind.SPEECH:
            cut.append(tile)
            continue
        position = tile.start
        while at < len(notes) and notes[at][0] < tile.end:
            start, end = notes[at]
            if start > position:
                cut.extend(_trimmed(shadow, position, start, tile))
            cut.append(Tile(start, end, SegmentKind.ANNOTATION, tile.turn))
            position = end
            at += 1
        if position < tile.end:
            cut.extend(_trimmed(shadow, position, tile.end, tile))
    return cut


def _trimmed(shadow: str, start: int, end: int, tile: Tile) -> Iterator[Tile]:
    """A piece of speech with the blanks at its edges set apart."""
    text = shadow[start:end]
    ink = start + len(text) - len(text.lstrip(_EDGES))
    upto = start + len(text.rstrip(_EDGES))
    if upto <= ink:
        yield Tile(start, end, SegmentKind.BLANK, None)
        return
    if ink > start:
        yield Tile(start, ink, SegmentKind.BLANK, None)
    yield Tile(ink, upto, SegmentKind.SPEECH, tile.turn)
    if upto < end:
        yield Tile(upto, end, SegmentKind.BLANK, None)
