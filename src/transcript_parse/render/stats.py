"""Who spoke, how often, and how much of all that was said.

In: a `Transcript`. Out: one row for each speaker, as values, as plain lines, or as a table for a terminal.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen
from rich import box
from rich.table import Table
from rich.text import Text

from transcript_parse.model import Role, Speaker, Transcript
from transcript_parse.render.names import UNTOLD
from transcript_parse.render.visible import fold

__all__ = ["SpeakerStats", "count_stats", "iter_stats", "stats_table"]

_STATEMENT = "‹statement›"


@frozen
class SpeakerStats:
    """One speaker's part: `share` is of all words spoken, from 0 to 1."""

    name: str
    role: Role
    turns: int
    words: int
    share: float


def count_stats(transcript: Transcript) -> tuple[SpeakerStats, ...]:
    """A row for each speaker who has a turn, most words first; turns of nobody who can be told share one row.

    Words are what white space parts in `turn.text`, so annotations are not among them. A statement is one row without
    turns; an empty text has none.
    """
    if transcript.body:
        words = sum(len(paragraph.text.split()) for paragraph in transcript.body)
        return (SpeakerStats(_STATEMENT, Role.UNKNOWN, 0, words, 1.0),)
    speakers: dict[str | None, Speaker | None] = {}
    turns: dict[str | None, int] = {}
    words_of: dict[str | None, int] = {}
    for turn in transcript.turns:
        key = turn.speaker.id if turn.speaker else None
        speakers[key] = turn.speaker
        turns[key] = turns.get(key, 0) + 1
        words_of[key] = words_of.get(key, 0) + len(turn.text.split())
    total = sum(words_of.values()) or 1
    rows = [
        SpeakerStats(
            _name(speaker), speaker.role if speaker else Role.UNKNOWN, turns[key], words_of[key], words_of[key] / total
        )
        for key, speaker in speakers.items()
    ]
    return tuple(sorted(rows, key=lambda row: -row.words))


def _name(speaker: Speaker | None) -> str:
    """The fullest name that can be told, with the affiliation; else the label."""
    if speaker is None:
        return UNTOLD
    name = speaker.full_name or speaker.name or " / ".join(speaker.labels) or speaker.id
    return fold(f"{name} ({speaker.affiliation})" if speaker.affiliation else name)


def iter_stats(transcript: Transcript) -> Iterator[str]:
    """The rows as lines of fields parted by tabs, under a line of headings; the share with three decimals."""
    yield "speaker\trole\tturns\twords\tshare"
    for row in count_stats(transcript):
        yield f"{row.name}\t{row.role}\t{row.turns}\t{row.words}\t{row.share:.3f}"


def stats_table(transcript: Transcript) -> Table:
    """The rows as a table for a terminal, with their sums below."""
    rows = count_stats(transcript)
    table = Table(box=box.SIMPLE_HEAD, show_footer=len(rows) > 1, pad_edge=False)
    table.add_column("speaker", "all", overflow="fold")
    table.add_column("role", style="dim")
    table.add_column("turns", str(sum(row.turns for row in rows)), justify="right")
    table.add_column("words", f"{sum(row.words for row in rows):,}", justify="right")
    table.add_column("share", justify="right")
    for row in rows:
        table.add_row(Text(row.name), row.role, str(row.turns), f"{row.words:,}", f"{row.share:.0%}")
    return table
