"""Segments → turns: who takes the floor where, and the whole source laid out in tiles."""

from transcript_parse.turns.drafts import TurnDraft
from transcript_parse.turns.floors import Floor, build_turns
from transcript_parse.turns.paragraphs import Wording, breaks_off, build_paragraphs, build_wordings
from transcript_parse.turns.tiles import Tile, cut_notes, lay_tiles

__all__ = [
    "Floor",
    "Tile",
    "TurnDraft",
    "Wording",
    "breaks_off",
    "build_paragraphs",
    "build_turns",
    "build_wordings",
    "cut_notes",
    "lay_tiles",
]
