"""The shape of a transcript in JSON: flat values in the order of the contract, and the way there and back.

In: a `Transcript`, or a `Document` that was read. Out: the other one. Turns name their speaker by id and their label by
its text; `label_end` tells where the label ends, since a label starts where its turn starts. Guards the round trip.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from attrs import frozen

from transcript_parse.diagnostics import Diagnostic
from transcript_parse.errors import FormatError
from transcript_parse.model import (
    Annotation,
    Kind,
    Label,
    Metadata,
    Paragraph,
    Passage,
    Role,
    Segment,
    Speaker,
    Transcript,
    Turn,
)

__all__ = ["FORMAT", "Document", "TurnRow", "pack", "pack_turn", "unpack"]

FORMAT = "transcript-parse/1"
"""What the `format` field of every document says; a later number is another shape."""


@frozen
class TurnRow:
    """A turn as JSON has it."""

    index: int
    start: int
    end: int
    label: str | None
    label_end: int | None
    speaker: str | None
    role: Role
    inferred: bool
    interrupted: bool
    text: str
    paragraphs: tuple[Paragraph, ...]
    annotations: tuple[Annotation, ...]
    passages: tuple[Passage, ...]


@frozen
class Document:
    """A transcript as JSON has it; the fields stand in the order of the contract."""

    format: str
    name: str | None
    kind: Kind
    style: str
    encoding: str | None
    metadata: Metadata
    speakers: tuple[Speaker, ...]
    turns: tuple[TurnRow, ...]
    segments: tuple[Segment, ...]
    diagnostics: tuple[Diagnostic, ...]
    body: tuple[Paragraph, ...]
    text: str


def pack_turn(turn: Turn) -> TurnRow:
    """The row of one turn."""
    return TurnRow(
        index=turn.index,
        start=turn.start,
        end=turn.end,
        label=turn.label.text if turn.label else None,
        label_end=turn.label.end if turn.label else None,
        speaker=turn.speaker.id if turn.speaker else None,
        role=turn.role,
        inferred=turn.inferred,
        interrupted=turn.interrupted,
        text=turn.text,
        paragraphs=turn.paragraphs,
        annotations=turn.annotations,
        passages=turn.passages,
    )


def pack(transcript: Transcript) -> Document:
    """The document of a transcript: everything but its explanations."""
    return Document(
        format=FORMAT,
        name=transcript.name,
        kind=transcript.kind,
        style=transcript.style,
        encoding=transcript.encoding,
        metadata=transcript.metadata,
        speakers=transcript.speakers,
        turns=tuple(map(pack_turn, transcript.turns)),
        segments=transcript.segments,
        diagnostics=transcript.diagnostics,
        body=transcript.body,
        text=transcript.text,
    )


def unpack(document: Document) -> Transcript:
    """The transcript of a document, once its spans, indexes and names hold together.

    Raises:
        FormatError: Something contradicts something else; the message names the place by its path.
    """
    _check_spans(document)
    _check_segments(document)
    speakers = _by_id(document)
    return Transcript(
        text=document.text,
        kind=document.kind,
        style=document.style,
        name=document.name,
        encoding=document.encoding,
        metadata=document.metadata,
        speakers=document.speakers,
        turns=tuple(_unpack_turn(row, place, speakers) for place, row in enumerate(document.turns)),
        segments=document.segments,
        diagnostics=document.diagnostics,
        body=document.body,
    )


def _unpack_turn(row: TurnRow, place: int, speakers: dict[str, Speaker]) -> Turn:
    if (row.label is None) != (row.label_end is None):
        message = f"turns[{place}]: label and label_end are both told, or both null"
        raise FormatError(message)
    if row.speaker is not None and row.speaker not in speakers:
        message = f"turns[{place}].speaker: {row.speaker!r} is not the id of anybody in speakers"
        raise FormatError(message)
    return Turn(
        index=row.index,
        start=row.start,
        end=row.end,
        label=None if row.label is None or row.label_end is None else Label(row.label, row.start, row.label_end),
        speaker=None if row.speaker is None else speakers[row.speaker],
        role=row.role,
        text=row.text,
        paragraphs=row.paragraphs,
        annotations=row.annotations,
        passages=row.passages,
        interrupted=row.interrupted,
        inferred=row.inferred,
    )


def _by_id(document: Document) -> dict[str, Speaker]:
    speakers: dict[str, Speaker] = {}
    for place, speaker in enumerate(document.speakers):
        if speaker.id in speakers:
            message = f"speakers[{place}].id: {speaker.id!r} is the id of two speakers; each has its own"
            raise FormatError(message)
        speakers[speaker.id] = speaker
    return speakers


_Value = TypeVar("_Value")
_Spanned = Annotation | Diagnostic | Paragraph | Passage | Segment | TurnRow


def _check_spans(document: Document) -> None:
    """Every span lies in the text, and turns follow one another."""
    length = len(document.text)
    for path, value in _spanned(document):
        if not 0 <= value.start <= value.end <= length:
            message = f"{path}: {value.start} to {value.end} is no span of a text of {length} characters"
            raise FormatError(message)
    last_index, last_end = -1, 0
    for place, row in enumerate(document.turns):
        if row.label_end is not None and not row.start <= row.label_end <= row.end:
            message = f"turns[{place}].label_end: {row.label_end} is not between the turn's start and end"
            raise FormatError(message)
        if row.index <= last_index or row.start < last_end:
            message = f"turns[{place}]: it does not come after the turn above it"
            raise FormatError(message)
        last_index, last_end = row.index, row.end


def _spanned(document: Document) -> Iterator[tuple[str, _Spanned]]:
    yield from _at("segments", document.segments)
    yield from _at("diagnostics", document.diagnostics)
    yield from _at("body", document.body)
    for path, row in _at("turns", document.turns):
        yield path, row
        yield from _at(f"{path}.paragraphs", row.paragraphs)
        yield from _at(f"{path}.annotations", row.annotations)
        yield from _at(f"{path}.passages", row.passages)


def _at(path: str, values: Iterable[_Value]) -> Iterator[tuple[str, _Value]]:
    return ((f"{path}[{place}]", value) for place, value in enumerate(values))


def _check_segments(document: Document) -> None:
    """Segments tile the text and belong to turns that exist; a selection of turns has none at all."""
    turns = {row.index for row in document.turns}
    position = 0
    for place, segment in enumerate(document.segments):
        if segment.start != position or segment.end == segment.start:
            message = (
                f"segments[{place}]: segments tile the text; this one should start at {position}, and not be empty"
            )
            raise FormatError(message)
        if segment.turn is not None and segment.turn not in turns:
            message = f"segments[{place}].turn: there is no turn {segment.turn}"
            raise FormatError(message)
        position = segment.end
    if document.segments and position != len(document.text):
        message = f"segments: they end at {position}, and the text at {len(document.text)}"
        raise FormatError(message)
