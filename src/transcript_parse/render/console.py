"""A transcript for a terminal: a panel about the event, then the turns, each speaker in one colour.

In: a `Transcript`. Out: rich renderables, one after another, so that a long transcript can be printed as it goes. Text
enters them as `Text` alone, made safe first: no mark-up and no control character of a transcript is ever obeyed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from transcript_parse.diagnostics import Severity
from transcript_parse.model import Kind, PassageMode, Role, Transcript, Turn
from transcript_parse.render.names import identity, printed_name
from transcript_parse.render.visible import fold
from transcript_parse.render.weave import Block, weave

__all__ = ["QUESTIONER", "SPEAKER_COLOURS", "iter_console"]

SPEAKER_COLOURS = ("color(32)", "color(161)", "color(28)", "color(133)", "color(30)", "color(166)")
"""Colours of the 256, in the order in which speakers take them: each stands out from black and from white paper."""

QUESTIONER = "bold"
"""All questioners look alike: they are many, and it is the answers that are sought."""

_UNTOLD = "bold italic"
_NOTE = "dim italic"
_INDENT = "  "
_INTERPRETED = "┊ "  # stands at the left of what was heard through an interpreter


def iter_console(transcript: Transcript) -> Iterator[RenderableType]:
    """The panel, then for each turn its heading and its paragraphs, or a statement's paragraphs."""
    yield _panel(transcript)
    styles = _styles(transcript)
    for turn in transcript.turns:
        yield Text()
        yield _heading(turn, styles)
        for number, block in enumerate(weave(transcript.text, turn)):
            if number:
                yield Text()
            yield _Indented(_block_text(block), Text(_INTERPRETED if block.interpreted else _INDENT, style="dim"))
    for paragraph in transcript.body:
        yield Text()
        yield Text(fold(paragraph.text), overflow="fold")


@frozen
class _Indented:
    """Text wrapped to what is left of the width beside a mark that opens each of its lines."""

    text: Text
    mark: Text

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        width = max(1, options.max_width - self.mark.cell_len)
        for line in self.text.wrap(console, width, overflow="fold"):
            yield Text.assemble(self.mark, line)


def _panel(transcript: Transcript) -> Panel:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim")
    table.add_column(overflow="fold")
    for name, value in _facts(transcript):
        table.add_row(name, Text(fold(value), overflow="fold"))
    title = Text(fold(transcript.metadata.title or transcript.name or "untitled"), style="bold", overflow="fold")
    return Panel(Group(title, table))


def _facts(transcript: Transcript) -> Iterator[tuple[str, str]]:
    """Name and value of each line of the panel; what the document does not tell has none."""
    metadata = transcript.metadata
    told = {
        "file": transcript.name if metadata.title else None,
        "date": metadata.date and f"{metadata.date.day} {metadata.date:%B %Y}",
        "time": metadata.time,
        "place": metadata.place,
        "by": metadata.byline,
        "style": transcript.style,
        "kind": f"{transcript.kind}: {_amount(transcript)}",
        "warnings": _warnings(transcript),
    }
    yield from ((name, value) for name, value in told.items() if value)


def _amount(transcript: Transcript) -> str:
    if transcript.kind is Kind.EMPTY:
        return "nothing is said in it"
    spoken = [turn.text for turn in transcript.turns] + [paragraph.text for paragraph in transcript.body]
    words = _count(sum(len(text.split()) for text in spoken), "word")
    if transcript.kind is Kind.STATEMENT:
        return words
    speakers = {turn.speaker.id for turn in transcript.turns if turn.speaker}
    return f"{_count(len(transcript.turns), 'turn')}, {_count(len(speakers), 'speaker')}, {words}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _warnings(transcript: Transcript) -> str | None:
    codes = [str(found.code) for found in transcript.diagnostics if found.severity is not Severity.INFO]
    return f"{len(codes)} ({', '.join(dict.fromkeys(codes))})" if codes else None


def _styles(transcript: Transcript) -> Mapping[str, str]:
    """How each speaker's labels look, by id: a colour in the order of first appearance, questioners without one."""
    named = [speaker.id for speaker in transcript.speakers if speaker.role is not Role.QUESTIONER]
    colours = {key: f"bold {SPEAKER_COLOURS[place % len(SPEAKER_COLOURS)]}" for place, key in enumerate(named)}
    return {speaker.id: colours.get(speaker.id, QUESTIONER) for speaker in transcript.speakers}


def _heading(turn: Turn, styles: Mapping[str, str]) -> Text:
    style = styles[turn.speaker.id] if turn.speaker else QUESTIONER if turn.role is Role.QUESTIONER else _UNTOLD
    told = "".join(f" · {told}" for told in _told(turn))
    return Text.assemble((printed_name(turn), style), (told, "dim"), overflow="fold")


def _told(turn: Turn) -> Iterator[str]:
    """What stands behind the label: who it is, the role, how the speech was heard, and whether it breaks off."""
    name = identity(turn)
    if name:
        yield name
    if turn.role is not Role.UNKNOWN:
        yield turn.role
    yield from _hearing(turn)
    if turn.interrupted:
        yield "breaks off"


def _hearing(turn: Turn) -> Iterator[str]:
    heard = [passage for passage in turn.passages if passage.mode is PassageMode.INTERPRETED]
    spoken = dict.fromkeys(fold(passage.language) for passage in turn.passages if passage.language)
    if heard:
        yield "via interpreter" if len(heard) == len(turn.passages) else "partly via interpreter"
    if spoken:
        yield f"in {' and '.join(spoken)}"


def _block_text(block: Block) -> Text:
    text = Text()
    for piece in block.pieces:
        text.append(piece.text, style=_NOTE if piece.is_note else None)
    return text
