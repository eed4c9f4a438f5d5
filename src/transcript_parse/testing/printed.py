r"""A script and a publisher's conventions → `Printed`: an invented transcript, and where everything stands in it.

In: who says what (`Script`), and how it is printed (`Conventions`, whose fields do not depend on one another). Out: the
text with the spans of every label, stretch of speech and note. Needs no hypothesis: `strategies` draws what is printed
here, `mess` damages it.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from transcript_parse.model import AnnotationKind
from transcript_parse.spans import Span
from transcript_parse.testing.words import Person

__all__ = [
    "Conventions",
    "Ending",
    "Letters",
    "Naming",
    "Party",
    "Piece",
    "Printed",
    "PrintedNote",
    "PrintedTurn",
    "QuestionLabel",
    "Script",
    "ScriptTurn",
    "print_transcript",
]


class Letters(StrEnum):
    """The letters of labels."""

    CAPITALS = "capitals"  # MS. OSTERBY, FIONA McQUARROW, QUESTION
    TITLE = "title"  # Ms. Osterby, Fiona McQuarrow, Question
    RECORD = "record"  # Ms. OSTERBY, Fiona McQUARROW, Question


class Ending(StrEnum):
    """What ends a label."""

    COLON = ": "
    TWO_BLANKS = ":  "
    TIGHT = ":"
    WIDE = "："
    STOP = ". "


class Naming(StrEnum):
    """How labels name those who answer."""

    TITLE = "title"  # FOREIGN MINISTER KETSANIN
    HONORIFIC = "honorific"  # MR. KETSANIN
    FULL = "full"  # DORU KETSANIN
    SURNAME = "surname"  # KETSANIN


class QuestionLabel(StrEnum):
    """How labels name those who ask."""

    QUESTION = "Question"
    Q = "Q"
    BARE_Q = "Q without a mark"
    JOURNALIST = "Journalist"
    REPORTER = "Reporter"
    PREGUNTA = "Pregunta"
    NAMED = "a reporter's name"
    OUTLET = "name, outlet"
    BRACKETED_OUTLET = "name (outlet)"


@frozen
class Conventions:
    """How a publisher prints; every field is chosen without regard to the others.

    `gap` is how many blank lines stand between turns and between paragraphs (none between paragraphs where it is 0).
    """

    letters: Letters = Letters.CAPITALS
    ending: Ending = Ending.COLON
    naming: Naming = Naming.HONORIFIC
    question: QuestionLabel = QuestionLabel.QUESTION
    own_line: bool = False
    gap: int = 1
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    page_every: int = 0


class Party(StrEnum):
    """What somebody does in a script."""

    ANSWERS = "answers"
    ASKS = "asks"
    MODERATES = "moderates"


@frozen
class Piece:
    """A sentence, or a note of the transcriber's where `kind` is told; `glued`: no blank before it."""

    text: str
    kind: AnnotationKind | None = None
    glued: bool = False


@frozen
class ScriptTurn:
    """Who has the floor, and the paragraphs that are said; a paragraph of one note is a line of its own.

    `outlet` is told where a reporter's label may name it; a turn whose `person` is None is printed without a label.
    """

    party: Party
    person: Person | None
    outlet: str
    paragraphs: tuple[tuple[Piece, ...], ...]


@frozen
class Script:
    """A press conference, before anybody printed it."""

    turns: tuple[ScriptTurn, ...]


@frozen
class PrintedNote:
    """A transcriber's note and where it is printed."""

    kind: AnnotationKind
    text: str
    start: int
    end: int


@frozen
class PrintedTurn:
    """A turn and where it is printed.

    `start` is the first character of its label, or of its first piece where `label` is None; `label_end` is behind the
    label's own text, `speech` are stretches without notes in order. `text` is what a parser should give back as the
    turn's text, until somebody damages the white space of the transcript.
    """

    start: int
    label: str | None
    label_end: int
    text: str = field(repr=False)
    speech: tuple[Span, ...] = field(repr=False)
    annotations: tuple[PrintedNote, ...]


@frozen
class Printed:
    """An invented transcript: its text, its turns in order, and the conventions that it is printed by."""

    text: str
    turns: tuple[PrintedTurn, ...]
    conventions: Conventions

    def said(self, turn: PrintedTurn) -> str:
        """The ink of what a turn says: no notes, no white space. It stays true under every mess."""
        return "".join("".join(self.text[start:end].split()) for start, end in turn.speech)


_Paragraphs = tuple[tuple[Piece, ...], ...]


class _Press:
    """Ink put down piece by piece; knows where it is."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.at = 0

    def put(self, text: str) -> Span:
        """Prints, and tells where."""
        start = self.at
        self.pieces.append(text)
        self.at += len(text)
        return start, self.at


def print_transcript(script: Script, conventions: Conventions) -> Printed:
    r"""A script printed by a publisher's conventions.

    >>> from transcript_parse.testing.words import PEOPLE
    >>> said = Piece("We signed."), Piece("(Applause.)", AnnotationKind.APPLAUSE)
    >>> script = Script((ScriptTurn(Party.ANSWERS, PEOPLE[1], "", (said,)),))
    >>> printed = print_transcript(script, Conventions(naming=Naming.TITLE))
    >>> printed.text, printed.turns[0].text
    ('FOREIGN MINISTER KETSANIN: We signed. (Applause.)\n', 'We signed.')
    """
    press = _Press()
    for line in conventions.head:
        press.put(f"{line}\n\n")
    turns: list[PrintedTurn] = []
    break_ = "\n" * (conventions.gap + 1)
    for position, turn in enumerate(script.turns):
        if position:
            press.put(break_)
        if conventions.page_every and position and position % conventions.page_every == 0:
            press.put(f"Page {position // conventions.page_every}\n{break_}")
        turns.append(_print_turn(press, turn, conventions))
    press.put("\n")
    for line in conventions.foot:
        press.put(f"\n{line}\n")
    return Printed("".join(press.pieces), tuple(turns), conventions)


def _print_turn(press: _Press, turn: ScriptTurn, conventions: Conventions) -> PrintedTurn:
    label = None if turn.person is None else label_of(turn, conventions)
    start = label_end = press.at
    if label is not None:
        _, label_end = press.put(label)
        bare = turn.party is Party.ASKS and conventions.question is QuestionLabel.BARE_Q
        ending = "   " if bare else conventions.ending.value
        press.put(f"{ending.rstrip()}\n" if conventions.own_line else ending)
    speech: list[Span] = []
    notes: list[PrintedNote] = []
    texts: list[str] = []
    for position, paragraph in enumerate(turn.paragraphs):
        if position:
            press.put("\n" * (conventions.gap + 1))
        said: list[str] = []
        for order, piece in enumerate(paragraph):
            if order and not piece.glued:
                press.put(" ")
            span = press.put(piece.text)
            if piece.kind is None:
                speech.append(span)
                said.append(piece.text)
            else:
                notes.append(PrintedNote(piece.kind, piece.text, *span))
        texts += [" ".join(said)] if said else []
    return PrintedTurn(start, label, label_end, "\n\n".join(texts), tuple(speech), tuple(notes))


def label_of(turn: ScriptTurn, conventions: Conventions) -> str:
    """The label of a turn, as these conventions print it."""
    person = turn.person
    if person is None:
        return ""
    if turn.party is Party.MODERATES:
        return _role("Moderator", conventions.letters)
    if turn.party is Party.ASKS:
        return _question_label(person, turn.outlet, conventions)
    last = _surname(person.last, conventions.letters)
    match conventions.naming:
        case Naming.SURNAME:
            return last
        case Naming.FULL:
            return f"{_before(person.first, conventions.letters)} {last}"
        case Naming.HONORIFIC:
            return f"{_before(person.honorific, conventions.letters)} {last}"
        case Naming.TITLE:
            return f"{_before(person.title, conventions.letters)} {last}"


def _question_label(person: Person, outlet: str, conventions: Conventions) -> str:
    letters, name = conventions.letters, ""
    match conventions.question:
        case QuestionLabel.Q | QuestionLabel.BARE_Q:
            return "Q"
        case QuestionLabel.NAMED | QuestionLabel.OUTLET | QuestionLabel.BRACKETED_OUTLET as question:
            name = f"{_before(person.first, letters)} {_surname(person.last, letters)}"
            told = outlet.upper() if letters is Letters.CAPITALS else outlet
            named = {QuestionLabel.OUTLET: f"{name}, {told}", QuestionLabel.BRACKETED_OUTLET: f"{name} ({told})"}
            return named.get(question, name)
        case question:
            return _role(question.value, letters)


def _role(word: str, letters: Letters) -> str:
    return word.upper() if letters is Letters.CAPITALS else word


def _before(words: str, letters: Letters) -> str:
    """What stands before a surname: small in a record, in capitals where all is."""
    return words.upper() if letters is Letters.CAPITALS else words


def _surname(last: str, letters: Letters) -> str:
    """A surname in its letters: in capitals a `Mc` keeps its small letter, as printers have it."""
    if letters is Letters.TITLE:
        return last
    return f"Mc{last[2:].upper()}" if last.startswith("Mc") else last.upper()
