"""Tiles → what was said: the paragraphs of each turn, hard wraps joined, sentences split by a page's foot made whole.

In: tiles, text, and whether the document is hard-wrapped. Out: one `Wording` for each turn, in order. Nothing is
decoded: entities and mojibake stay as printed; only white space is folded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import regex

from transcript_parse.model import Paragraph, SegmentKind
from transcript_parse.source import SourceText
from transcript_parse.turns.tiles import Tile

__all__ = ["Wording", "breaks_off", "build_paragraphs", "build_wordings"]


class Wording(NamedTuple):
    """The speech of one turn, and where its last segment ends."""

    paragraphs: tuple[Paragraph, ...]
    end: int


_EDGES = " "
_ENDS = frozenset('.?!:;"”’)]…>*-—–')
_BLANK_LINE = regex.compile(r"\n[ \u2060]*+\n")
# case-\nby-case: a hyphen at a hard wrap joins without a blank
_WRAPPED_HYPHEN = regex.compile(r"(?<=\p{L}-)\s*\n\s*(?=\p{Ll})")
# the blank that a note leaves before a comma or a stop
_BEFORE_STOP = regex.compile(r"\s+(?=[,.;:?!](?:\s|$))")


def build_wordings(source: SourceText, tiles: Iterable[Tile], turns: int, *, wrapped: bool) -> list[Wording]:
    """The wording of each of `turns` turns, in order."""
    groups: list[list[Tile]] = [[] for _ in range(turns)]
    ends = [0] * turns
    last_turn = -1
    for tile in tiles:
        if tile.turn is not None:
            last_turn = tile.turn
            ends[tile.turn] = max(ends[tile.turn], tile.end)
        if last_turn >= 0 and tile.kind is not SegmentKind.LABEL:
            groups[last_turn].append(tile)
    return [
        Wording(build_paragraphs(source, group, SegmentKind.SPEECH, wrapped=wrapped), end)
        for group, end in zip(groups, ends, strict=True)
    ]


def build_paragraphs(
    source: SourceText, tiles: Sequence[Tile], kind: SegmentKind, *, wrapped: bool
) -> tuple[Paragraph, ...]:
    """The paragraphs that tiles of `kind` make up, in order; blank lines part them, page furniture does not."""
    groups: list[list[tuple[int, int]]] = []
    parted, interrupted, wedged = True, False, False
    for tile in tiles:
        if tile.kind is kind:
            unfinished = bool(groups) and source.shadow[groups[-1][-1][1] - 1] not in _ENDS
            if groups and ((not parted) or (interrupted and unfinished)):
                groups[-1].append((tile.start, tile.end))
            else:
                groups.append([(tile.start, tile.end)])
            parted = interrupted = wedged = False
        elif tile.kind is SegmentKind.BLANK:
            blank = bool(_BLANK_LINE.search(source.shadow, tile.start, tile.end))
            parted = parted or blank or (not wrapped and "\n" in source.shadow[tile.start : tile.end])
            wedged = wedged or blank
        elif tile.kind is SegmentKind.ANNOTATION:
            continue
        else:
            parted = interrupted = True
    paragraphs: list[Paragraph] = []
    for group in groups:
        if wrapped:
            paragraphs.append(_paragraph(source, group))
        else:
            paragraphs.extend(_by_lines(source, group))
    return tuple(paragraphs)


def _by_lines(source: SourceText, group: list[tuple[int, int]]) -> list[Paragraph]:
    """In a document without hard wraps every line is a paragraph."""
    paragraphs: list[Paragraph] = []
    pieces: list[tuple[int, int]] = []
    for start, end in group:
        at = start
        while True:
            line_end = source.shadow.find("\n", at, end)
            stop = end if line_end < 0 else line_end
            text = source.shadow[at:stop]
            if text.strip(_EDGES):
                ink = at + len(text) - len(text.lstrip(_EDGES))
                pieces.append((ink, at + len(text.rstrip(_EDGES))))
            if line_end < 0:
                break
            if pieces:
                paragraphs.append(_paragraph(source, pieces))
                pieces = []
            at = line_end + 1
    if pieces:
        paragraphs.append(_paragraph(source, pieces))
    return paragraphs


def _paragraph(source: SourceText, pieces: list[tuple[int, int]]) -> Paragraph:
    raw = " ".join(source.text[start:end] for start, end in pieces)
    joined = _WRAPPED_HYPHEN.sub("", raw) if "-" in raw else raw
    folded = " ".join(joined.split())
    if len(pieces) > 1:
        folded = _BEFORE_STOP.sub("", folded)
    return Paragraph(folded, pieces[0][0], pieces[-1][1])


_BROKEN_OFF = regex.compile(r"(?:--|[—–]|(?<=\p{L})-)[\s\"”’')\]]{0,4}$")


def breaks_off(text: str) -> bool:
    """Whether speech ends in a dash: somebody cut in.

    >>> breaks_off("Are you in a position to confirm --"), breaks_off("No.")
    (True, False)
    """
    return bool(_BROKEN_OFF.search(text[-12:]))
