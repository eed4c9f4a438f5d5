"""A turn as it reads: its paragraphs with the transcriber's notes back at their places.

In: the source and a turn. Out: blocks of pieces, in source order. Paragraphs carry their text without annotations, and
offsets into the source; the places are found by following a paragraph's characters through the source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from transcript_parse.model import Annotation, Paragraph, PassageMode, Turn
from transcript_parse.render.visible import fold
from transcript_parse.spans import covering

__all__ = ["Block", "Piece", "weave"]


_DECORATION = "*_"  # bold and italic marks may stand between a note and the blank beside it
_NEAR = 8  # characters beside a note in which that blank is sought


@frozen
class Piece:
    """A stretch of a block that is of one kind: what was said, or what the transcriber noted."""

    text: str
    is_note: bool = False


@frozen
class Block:
    """What is printed as one paragraph; `interpreted` where it was heard through an interpreter."""

    pieces: tuple[Piece, ...]
    interpreted: bool = False


@frozen
class _Item:
    """A paragraph with the notes inside it, or a note that stands in no paragraph."""

    start: int
    end: int
    pieces: tuple[Piece, ...]


def weave(source: str, turn: Turn) -> tuple[Block, ...]:
    """The blocks of a turn, safe to print; a note between paragraphs is a block of its own.

    Notes that share a line with a paragraph but not its span, such as one behind the label, are joined to it.
    """
    inside: list[list[Annotation]] = [[] for _ in turn.paragraphs]
    starts = [paragraph.start for paragraph in turn.paragraphs]
    items: list[_Item] = []
    for note in turn.annotations:
        index = covering(starts, note.start)
        if index >= 0 and note.end <= turn.paragraphs[index].end:
            inside[index].append(note)
        else:
            items.append(_Item(note.start, note.end, (Piece(fold(note.text), is_note=True),)))
    for paragraph, notes in zip(turn.paragraphs, inside, strict=True):
        items.append(_Item(paragraph.start, paragraph.end, tuple(_woven(source, paragraph, notes))))
    return tuple(_blocks(source, turn, sorted(items, key=lambda item: item.start)))


def _blocks(source: str, turn: Turn, items: Iterable[_Item]) -> Iterator[Block]:
    pieces: list[Piece] = []
    start = end = 0
    for item in items:
        if pieces and _is_one_line(source[end : item.start]):
            pieces += [Piece(" "), *item.pieces]
        else:
            if pieces:
                yield Block(tuple(pieces), _is_interpreted(turn, start, end))
            pieces, start = list(item.pieces), item.start
        end = item.end
    if pieces:
        yield Block(tuple(pieces), _is_interpreted(turn, start, end))


def _is_one_line(between: str) -> bool:
    return "\n" not in between and "\r" not in between


def _is_interpreted(turn: Turn, start: int, end: int) -> bool:
    """Whether more of a block was heard through an interpreter than in the original."""
    heard = sum(
        max(0, min(end, passage.end) - max(start, passage.start))
        for passage in turn.passages
        if passage.mode is PassageMode.INTERPRETED
    )
    return heard * 2 > end - start


def _woven(source: str, paragraph: Paragraph, notes: Sequence[Annotation]) -> Iterator[Piece]:
    """The paragraph's text, cut at its notes, with blanks about them where the source has some."""
    pieces: list[tuple[str, bool, bool]] = []  # text, whether it is a note, whether a blank stands before it
    done, gap = 0, False
    for note, cut in zip(notes, _cuts(source, paragraph, notes), strict=True):
        before = source[max(paragraph.start, note.start - _NEAR) : note.start].rstrip(_DECORATION)
        pieces.append((paragraph.text[done:cut], False, gap))
        pieces.append((note.text, True, before[-1:].isspace()))
        gap = source[note.end : note.end + _NEAR].lstrip(_DECORATION)[:1].isspace()
        done = cut
    pieces.append((paragraph.text[done:], False, gap))
    written = [piece for piece in pieces if piece[0].strip()]
    for place, (text, is_note, blank_before) in enumerate(written):
        yield Piece(" " * (place > 0 and blank_before) + fold(text), is_note)


def _cuts(source: str, paragraph: Paragraph, notes: Sequence[Annotation]) -> list[int]:
    """Where in the paragraph's text each note stands: the text's ink is the source's, in order, without the notes'."""
    cuts: list[int] = []
    position = paragraph.start
    for index, character in enumerate(paragraph.text):
        if len(cuts) == len(notes):
            break
        if character.isspace():
            continue
        found = source.find(character, position, paragraph.end)
        while len(cuts) < len(notes) and not 0 <= found < notes[len(cuts)].start:
            position = max(position, notes[len(cuts)].end)
            cuts.append(index)
            found = source.find(character, position, paragraph.end)
        position = max(position, found + 1)
    return cuts + [len(paragraph.text)] * (len(notes) - len(cuts))
