"""Transcripts built by hand, so that what leaves the library can be tested without what parses."""

from __future__ import annotations

import datetime as dt

from transcript_parse.diagnostics import Code, diagnose
from transcript_parse.model import (
    Annotation,
    AnnotationKind,
    Explanation,
    Kind,
    Label,
    Metadata,
    Paragraph,
    Passage,
    PassageMode,
    Role,
    Segment,
    SegmentKind,
    Speaker,
    Transcript,
    Turn,
)

_K = SegmentKind

# what the document is made of, piece by piece: kind, text, and the turn that it belongs to
PIECES: tuple[tuple[SegmentKind, str, int | None], ...] = (
    (_K.BOILERPLATE, "Home | Press", None),
    (_K.BLANK, "\n\n", None),
    (_K.HEADER, "Joint Remarks", None),
    (_K.BLANK, "\n\n**", None),
    (_K.LABEL, "MINISTER\tTAO:", 0),
    (_K.BLANK, "** ", None),
    (_K.ANNOTATION, "(Via interpreter.)", 0),
    (_K.BLANK, " ", None),
    (_K.SPEECH, "Thank you. ", 0),
    (_K.ANNOTATION, "(Laughter.)", 0),
    (_K.SPEECH, " We agreed", 0),
    (_K.ANNOTATION, "[1]", 0),
    (_K.BLANK, "\n", None),
    (_K.SPEECH, "on much.", 0),
    (_K.BLANK, "\n\n", None),
    (_K.SPEECH, "And so --", 0),
    (_K.BLANK, "\n\n", None),
    (_K.BOILERPLATE, "Page 1", None),
    (_K.BLANK, "\n\n", None),
    (_K.LABEL, "QUESTION:", 1),
    (_K.BLANK, " ", None),
    (_K.SPEECH, "Why [bold]now[/bold]?", 1),
    (_K.BLANK, "\n\n", None),
    (_K.SPEECH, "Because it is time.", 2),
    (_K.BLANK, "\n", None),
    (_K.HEADER, "###", None),
    (_K.BLANK, "\n", None),
)

TEXT = "".join(text for _, text, _ in PIECES)

TAO = Speaker("tao", ("MINISTER TAO",), "Tao", "Minister", "Tao Ming-ren", None, Role.PRINCIPAL)
PRESS = Speaker("question", ("QUESTION",), None, None, "Ann Lee", "NBC News", Role.QUESTIONER)


def tiles(pieces: tuple[tuple[SegmentKind, str, int | None], ...]) -> tuple[Segment, ...]:
    """Segments one behind another."""
    segments: list[Segment] = []
    position = 0
    for kind, text, turn in pieces:
        segments.append(Segment(kind, position, position + len(text), turn))
        position += len(text)
    return tuple(segments)


def span(printed: str, text: str = TEXT) -> tuple[int, int]:
    """Where something is printed that is printed once."""
    assert text.count(printed) == 1, printed
    return text.index(printed), text.index(printed) + len(printed)


def dialogue() -> Transcript:
    """Three turns: interpreted and interrupted, with notes; a questioner's, with mark-up in it; one without a label."""
    first = Turn(
        index=0,
        start=TEXT.index("MINISTER"),
        end=span("And so --")[1],
        label=Label("MINISTER TAO", *span("MINISTER\tTAO")),
        speaker=TAO,
        role=Role.PRINCIPAL,
        text="Thank you. We agreed on much.\n\nAnd so --",
        paragraphs=(
            Paragraph("Thank you. We agreed on much.", span("Thank you")[0], span("on much.")[1]),
            Paragraph("And so --", *span("And so --")),
        ),
        annotations=(
            Annotation(AnnotationKind.INTERPRETATION, "(Via interpreter.)", *span("(Via interpreter.)")),
            Annotation(AnnotationKind.LAUGHTER, "(Laughter.)", *span("(Laughter.)")),
            Annotation(AnnotationKind.REFERENCE, "[1]", *span("[1]")),
        ),
        passages=(Passage(PassageMode.INTERPRETED, "Korean", span("Thank you")[0], span("on much.")[1]),),
        interrupted=True,
        inferred=False,
    )
    second = Turn(
        index=1,
        start=span("QUESTION")[0],
        end=span("[/bold]?")[1],
        label=Label("QUESTION", *span("QUESTION")),
        speaker=PRESS,
        role=Role.QUESTIONER,
        text="Why [bold]now[/bold]?",
        paragraphs=(Paragraph("Why [bold]now[/bold]?", *span("Why [bold]now[/bold]?")),),
        annotations=(),
        passages=(),
        interrupted=False,
        inferred=False,
    )
    third = Turn(
        index=2,
        start=span("Because it is time.")[0],
        end=span("Because it is time.")[1],
        label=None,
        speaker=TAO,
        role=Role.PRINCIPAL,
        text="Because it is time.",
        paragraphs=(Paragraph("Because it is time.", *span("Because it is time.")),),
        annotations=(),
        passages=(),
        interrupted=False,
        inferred=True,
    )
    return Transcript(
        text=TEXT,
        kind=Kind.DIALOGUE,
        style="state",
        name="remarks.txt",
        encoding="utf-8",
        metadata=Metadata(title="Joint Remarks", date=dt.date(2014, 10, 27), place="Seoul"),
        speakers=(TAO, PRESS),
        turns=(first, second, third),
        segments=tiles(PIECES),
        diagnostics=(diagnose(Code.MISSING_LABEL, *span("Because it is time."), "an answer"),),
        body=(),
        explanations=(
            Explanation("label-capitals", *span("QUESTION"), "capitals before a colon"),
            Explanation("page-number", *span("Page 1"), "'Page 1' alone in a line"),
        ),
    )


STATEMENT_PIECES: tuple[tuple[SegmentKind, str, int | None], ...] = (
    (_K.HEADER, "Media Note", None),
    (_K.BLANK, "\n\n", None),
    (_K.BODY, "The two sides met.", None),
    (_K.BLANK, "\n\n", None),
    (_K.BODY, "They will meet again.", None),
    (_K.BLANK, "  ", None),
    (_K.BOILERPLATE, "[Share]", None),
    (_K.BLANK, "\n", None),
)


def statement() -> Transcript:
    """A text of two paragraphs, with a site's button behind the second."""
    text = "".join(piece for _, piece, _ in STATEMENT_PIECES)
    said = ("The two sides met.", "They will meet again.")
    return Transcript(
        text=text,
        kind=Kind.STATEMENT,
        style="generic",
        name=None,
        encoding=None,
        metadata=Metadata(title="Media Note"),
        speakers=(),
        turns=(),
        segments=tiles(STATEMENT_PIECES),
        diagnostics=(),
        body=tuple(Paragraph(words, *span(words, text)) for words in said),
    )


def empty(text: str = "") -> Transcript:
    """Nothing, or blanks."""
    return Transcript(
        text=text,
        kind=Kind.EMPTY,
        style="generic",
        name=None,
        encoding=None,
        metadata=Metadata(),
        speakers=(),
        turns=(),
        segments=tiles(((_K.BLANK, text, None),)) if text else (),
        diagnostics=(),
        body=(),
    )
