"""Plain text: a transcript as it would be typed, every paragraph in one line.

In: a `Transcript`. Out: lines. Labels and notes are as printed, boilerplate and header are left out, and nothing in the
text can steer a terminal.
"""

from __future__ import annotations

from collections.abc import Iterator

from transcript_parse.model import Transcript, Turn
from transcript_parse.render.names import printed_name
from transcript_parse.render.visible import fold
from transcript_parse.render.weave import weave

__all__ = ["iter_text"]


def iter_text(transcript: Transcript) -> Iterator[str]:
    """The lines, without line feeds: each turn opens with `LABEL: `, and every paragraph has a blank line behind it.

    Where no label is printed, the speaker's name stands in angle quotes, as in `‹Tao Ming-ren›: `. A statement is its
    paragraphs.
    """
    for turn in transcript.turns:
        yield from _turn(transcript.text, turn)
    for paragraph in transcript.body:
        yield fold(paragraph.text)
        yield ""


def _turn(source: str, turn: Turn) -> Iterator[str]:
    opening = f"{printed_name(turn)}: "
    for block in weave(source, turn):
        yield opening + "".join(piece.text for piece in block.pieces)
        yield ""
        opening = ""
    if opening:
        yield opening.rstrip()
        yield ""
