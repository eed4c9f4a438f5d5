"""The parsed transcript: frozen values, told in the words of the field.

In: what the rooms found. Out: types that users hold. Every class is frozen, slotted, equal by value, hashable and
picklable; every sequence is a tuple; every span is half-open and counts code points of the text that was parsed.
Field types are imported at run time, because `cattrs` resolves them. Guards *typed and frozen*.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from attrs import field, frozen

from transcript_parse.diagnostics import Diagnostic
from transcript_parse.spans import covering

__all__ = [
    "Annotation",
    "AnnotationKind",
    "Explanation",
    "Kind",
    "Label",
    "Metadata",
    "Paragraph",
    "Passage",
    "PassageMode",
    "Role",
    "Segment",
    "SegmentKind",
    "Speaker",
    "Transcript",
    "Turn",
]


class Kind(StrEnum):
    """What a document is: turns, one text without turns, or nothing at all."""

    DIALOGUE = "dialogue"
    STATEMENT = "statement"
    EMPTY = "empty"


class Role(StrEnum):
    """What somebody does in the room, whatever the label says."""

    PRINCIPAL = "principal"
    QUESTIONER = "questioner"
    MODERATOR = "moderator"
    INTERPRETER = "interpreter"
    PARTICIPANT = "participant"
    UNKNOWN = "unknown"


class SegmentKind(StrEnum):
    """What a smallest piece of the source is."""

    LABEL = "label"
    SPEECH = "speech"
    ANNOTATION = "annotation"
    HEADER = "header"
    BOILERPLATE = "boilerplate"
    NOTE = "note"
    BODY = "body"
    BLANK = "blank"


class AnnotationKind(StrEnum):
    """What a transcriber's note tells."""

    INTERPRETATION = "interpretation"
    LAUGHTER = "laughter"
    APPLAUSE = "applause"
    INAUDIBLE = "inaudible"
    CROSSTALK = "crosstalk"
    PAUSE = "pause"
    ACTION = "action"
    EDITORIAL = "editorial"
    TIMESTAMP = "timestamp"
    REFERENCE = "reference"


class PassageMode(StrEnum):
    """How a stretch of a turn was heard."""

    ORIGINAL = "original"
    INTERPRETED = "interpreted"


@frozen
class Segment:
    """One piece of the source; all of them, in order, are the source, character for character.

    `turn` is the index of the turn that a label, speech or annotation segment belongs to, else None.
    """

    kind: SegmentKind
    start: int
    end: int
    turn: int | None = None


@frozen
class Label:
    """The printed characters that open a turn, without the mark that ends them.

    `text` has its white space folded to single blanks, and typos kept; `[start, end)` is where it is printed.
    """

    text: str
    start: int
    end: int


@frozen
class Annotation:
    """A transcriber's note, with its brackets, as printed."""

    kind: AnnotationKind
    text: str
    start: int
    end: int


@frozen
class Paragraph:
    """One paragraph of speech inside a turn: annotations out, hard wraps joined."""

    text: str
    start: int
    end: int


@frozen
class Passage:
    """A stretch of a turn heard the same way; `language` is an English name where the document tells it."""

    mode: PassageMode
    language: str | None
    start: int
    end: int


@frozen
class Speaker:
    """Whom one or more labels denote; one value for each person of a transcript.

    `id` is unique in the transcript; `labels` are in order of appearance, never empty unless the speaker has none.
    `name` is how the labels name the person, `full_name` the fullest form that the document tells.
    """

    id: str
    labels: tuple[str, ...]
    name: str | None = None
    title: str | None = None
    full_name: str | None = None
    affiliation: str | None = None
    role: Role = Role.UNKNOWN


@frozen
class Turn:
    """One party's hold of the floor, from label to next label.

    `text` is what was said: paragraphs parted by one blank line. `paragraphs`, `annotations` and `passages` are in
    source order and may be empty. `inferred` is True where the floor changed but no label is printed.
    """

    index: int
    start: int
    end: int
    label: Label | None
    speaker: Speaker | None
    role: Role
    text: str
    paragraphs: tuple[Paragraph, ...]
    annotations: tuple[Annotation, ...]
    passages: tuple[Passage, ...]
    interrupted: bool
    inferred: bool


@frozen
class Metadata:
    """What the document says of the event; None where it does not tell."""

    title: str | None = None
    date: dt.date | None = None
    time: str | None = None
    place: str | None = None
    byline: str | None = None
    release: str | None = None
    source_url: str | None = None


@frozen
class Explanation:
    """Why a verdict fell: the rule's name, the span that it judged, and the evidence in words."""

    rule: str
    start: int
    end: int
    evidence: str


@frozen
class Transcript:
    """The whole parsed document.

    `segments` tile `text`. `turns` are in source order; empty unless `kind` is dialogue. `body` is a statement's own
    text. `explanations` take no part in equality.
    """

    text: str = field(repr=False)
    kind: Kind
    style: str
    name: str | None
    encoding: str | None
    metadata: Metadata
    speakers: tuple[Speaker, ...]
    turns: tuple[Turn, ...] = field(repr=False)
    segments: tuple[Segment, ...] = field(repr=False)
    diagnostics: tuple[Diagnostic, ...]
    body: tuple[Paragraph, ...] = field(repr=False)
    explanations: tuple[Explanation, ...] = field(default=(), eq=False, repr=False)

    def turn_at(self, offset: int) -> Turn | None:
        """The turn whose span covers `offset` (a code point of `text`), or None where nobody speaks there."""
        index = covering([turn.start for turn in self.turns], offset)
        return self.turns[index] if index >= 0 and offset < self.turns[index].end else None

    def turns_of(self, speaker: Speaker | str) -> tuple[Turn, ...]:
        """The turns of one speaker, given as the value or its id, in source order; empty where there are none."""
        wanted = speaker if isinstance(speaker, str) else speaker.id
        return tuple(turn for turn in self.turns if turn.speaker is not None and turn.speaker.id == wanted)
