"""`parse`: whole values, every character kept, and a reason for every verdict."""

from __future__ import annotations

import datetime as dt

import pytest

from transcript_parse import (
    Annotation,
    AnnotationKind,
    Explanation,
    HouseStyle,
    Kind,
    Label,
    Metadata,
    Paragraph,
    Passage,
    PassageMode,
    Role,
    Segment,
    SegmentKind,
    StyleError,
    Transcript,
    Turn,
    parse,
)

TEXT = """\
Home

Joint Press Availability
March 4, 2031

MS. QUENBY: The ferry runs again. (Laughter.)
We are glad.

Page 1 of 2

QUESTION: Who pays for it --

MS. QUENBY: The county.

END
"""


def at(words: str, start: int = 0) -> tuple[int, int]:
    found = TEXT.index(words, start)
    return found, found + len(words)


def test_a_transcript_as_a_whole() -> None:
    transcript = parse(TEXT, style="generic", name="ferry.txt", encoding="utf-8")
    first, page, second = transcript.turns
    again = TEXT.rindex("MS. QUENBY")
    assert transcript.kind is Kind.DIALOGUE
    assert (transcript.text, transcript.style, transcript.name, transcript.encoding) == (
        TEXT,
        "generic",
        "ferry.txt",
        "utf-8",
    )
    assert transcript.metadata == Metadata(title="Joint Press Availability", date=dt.date(2031, 3, 4))
    assert transcript.diagnostics == ()
    assert transcript.body == ()
    assert [speaker.labels for speaker in transcript.speakers] == [("MS. QUENBY",), ("QUESTION",)]
    assert first == Turn(
        index=0,
        start=TEXT.index("MS. QUENBY"),
        end=at("We are glad.")[1],
        label=Label("MS. QUENBY", *at("MS. QUENBY")),
        speaker=transcript.speakers[0],
        role=Role.PRINCIPAL,
        text="The ferry runs again.\n\nWe are glad.",
        paragraphs=(
            Paragraph("The ferry runs again.", *at("The ferry runs again.")),
            Paragraph("We are glad.", *at("We are glad.")),
        ),
        annotations=(Annotation(AnnotationKind.LAUGHTER, "(Laughter.)", *at("(Laughter.)")),),
        passages=(Passage(PassageMode.ORIGINAL, None, at("The ferry")[0], at("We are glad.")[1]),),
        interrupted=False,
        inferred=False,
    )
    assert (page.text, page.interrupted, page.role) == ("Who pays for it --", True, Role.QUESTIONER)
    assert second.label == Label("MS. QUENBY", *at("MS. QUENBY", again))
    assert second.speaker == first.speaker
    assert [
        (piece.kind.value, piece.turn, TEXT[piece.start : piece.end])
        for piece in transcript.segments
        if piece.kind is not SegmentKind.BLANK
    ] == [
        ("boilerplate", None, "Home"),
        ("header", None, "Joint Press Availability"),
        ("header", None, "March 4, 2031"),
        ("label", 0, "MS. QUENBY:"),
        ("speech", 0, "The ferry runs again."),
        ("annotation", 0, "(Laughter.)"),
        ("speech", 0, "We are glad."),
        ("boilerplate", None, "Page 1 of 2"),
        ("label", 1, "QUESTION:"),
        ("speech", 1, "Who pays for it --"),
        ("label", 2, "MS. QUENBY:"),
        ("speech", 2, "The county."),
        ("header", None, "END"),
    ]
    assert "".join(TEXT[piece.start : piece.end] for piece in transcript.segments) == TEXT


def test_every_label_mark_and_note_has_a_rule() -> None:
    transcript = parse(TEXT, style="generic")
    reasons = {
        (TEXT[reason.start : reason.end], reason.rule)
        for reason in transcript.explanations
        if reason.rule.split(":")[0] in {"label", "page", "annotation"}
    }
    assert reasons == {
        ("Home", "page: navigation"),
        ("Joint Press Availability", "page: before-the-first-turn"),
        ("March 4, 2031", "page: before-the-first-turn"),
        ("MS. QUENBY", "label: title-and-name"),
        ("QUESTION", "label: role-word"),
        ("(Laughter.)", "annotation: cue-word"),
        ("Page 1 of 2", "page: page-number"),
        ("END", "page: end-mark"),
    }
    assert [reason.evidence for reason in transcript.explanations if reason.rule == "label: title-and-name"] == [
        "2 times at a line's start, 0 behind a break"
    ] * 2
    assert [reason.evidence for reason in transcript.explanations if reason.rule == "page: page-number"] == [
        "taken for boilerplate"
    ]
    assert list(transcript.explanations) == sorted(
        transcript.explanations, key=lambda reason: (reason.start, reason.end, reason.rule)
    )


def test_a_label_cut_out_of_a_longer_text_says_so() -> None:
    text = "E&OE PRIME MINISTER: I am glad.\n\nQUESTION: Why?\n\nPRIME MINISTER: I am.\n\nQUESTION: And?\n"
    label = parse(text, style="generic").turns[0].label
    assert label is not None
    assert [
        (reason.rule, reason.evidence)
        for reason in parse(text, style="generic").explanations
        if (reason.start, reason.end) == (label.start, label.end) and reason.rule.startswith("label")
    ] == [("label: title-and-name", "1 times at a line's start, 0 behind a break")]


def test_a_label_that_the_scan_misread_is_explained_though_no_text_was_surveyed() -> None:
    talk = "".join(f"     Q     Who pays for it, {n}?\n\n     MS. ADLER:  We do.\n\n" for n in range(5))
    text = f"     MS. ADLER:  We met.\n\n{talk}     .4     Since when?\n\n     MS. ADLER:  Since Monday.\n"
    transcript = parse(text, style="generic")
    assert [turn.label.text for turn in transcript.turns if turn.label][-2:] == [".4", "MS. ADLER"]
    assert [reason for reason in transcript.explanations if text[reason.start : reason.end] == ".4"][:1] == [
        Explanation("label: known-label", text.index(".4"), text.index(".4") + 2, "cut out of a longer text")
    ]


def test_an_unlabelled_turn_is_explained() -> None:
    text = "MS. QUENBY: We met.\n\n\n\n\n(Via interpreter) Good.\n\nQUESTION: Why?\n\nMS. QUENBY: We did.\n"
    transcript = parse(text, style="generic")
    assert (
        Explanation(
            "turn: gap-and-interpreter", text.index("(Via"), text.index("(Via"), "the floor changes, unlabelled"
        )
        in transcript.explanations
    )
    assert [(turn.label is None, turn.inferred) for turn in transcript.turns] == [
        (False, False),
        (True, True),
        (False, False),
        (False, False),
    ]


@pytest.mark.parametrize(("text", "segments"), [("", ()), (" \n\u00a0\r\n\ufeff", (Segment(SegmentKind.BLANK, 0, 6),))])
def test_blank_text_is_empty(text: str, segments: tuple[Segment, ...]) -> None:
    assert parse(text) == Transcript(
        text=text,
        kind=Kind.EMPTY,
        style="generic",
        name=None,
        encoding=None,
        metadata=Metadata(),
        speakers=(),
        turns=(),
        segments=segments,
        diagnostics=(),
        body=(),
    )


def test_page_furniture_alone_is_empty() -> None:
    transcript = parse("Page 1 of 2\n\nPage 2 of 2\n")
    assert (transcript.kind, transcript.body, transcript.turns) == (Kind.EMPTY, (), ())
    assert [piece.kind for piece in transcript.segments] == [
        SegmentKind.BOILERPLATE,
        SegmentKind.BLANK,
        SegmentKind.BOILERPLATE,
        SegmentKind.BLANK,
    ]


def test_a_statement_has_a_body_and_no_turns() -> None:
    text = "THE FERRY\n\nThe ferry runs again from Monday, as the county has asked for years.\n\nIt runs on Sundays.\n"
    transcript = parse(text)
    assert (transcript.kind, transcript.turns, transcript.speakers) == (Kind.STATEMENT, (), ())
    assert [(paragraph.text, paragraph.start, paragraph.end) for paragraph in transcript.body] == [
        ("The ferry runs again from Monday, as the county has asked for years.", 11, 79),
        ("It runs on Sundays.", 81, 100),
    ]


@pytest.mark.parametrize(
    "head",
    ["Remarks by Secretary Ida Quenby", "From: List\nTo: All\nSubject: Remarks by Secretary Ida Quenby"],
)
def test_the_header_tells_who_somebody_is_in_full(head: str) -> None:
    text = f"{head}\n\nSECRETARY QUENBY: I am glad.\n\nQUESTION: Why?\n\nSECRETARY QUENBY: I am.\n"
    assert [speaker.full_name for speaker in parse(text, style="generic").speakers] == ["Ida Quenby", None]


def test_turns_can_be_asked_for() -> None:
    transcript = parse(TEXT)
    first, question, second = transcript.turns
    assert transcript.turn_at(first.start) is first
    assert transcript.turn_at(first.end - 1) is first
    assert transcript.turn_at(first.end) is None
    assert transcript.turn_at(0) is None
    assert transcript.turn_at(len(TEXT)) is None
    assert first.speaker is not None
    assert transcript.turns_of(first.speaker) == (first, second)
    assert transcript.turns_of(first.speaker.id) == (first, second)
    assert transcript.turns_of("nobody") == ()
    assert question.speaker is not None
    assert transcript.turns_of(question.speaker) == (question,)


def test_two_parses_are_equal_and_explanations_take_no_part_in_it() -> None:
    one, two = parse(TEXT), parse(TEXT)
    assert one == two
    assert hash(one) == hash(two)
    assert one.explanations


def test_a_style_is_named_or_brought() -> None:
    text = "FERRYMEN: I row over the lake.\n\nQUESTION: And why do you?\n\nBROTH: It is hot.\n\nBROTH: I say.\n"
    mine = HouseStyle(id="mine", title="Mine", example="CHARON: Yes.", labels=frozenset({"ferrymen"}))
    assert parse(text, style=mine).style == "mine"
    assert [turn.label.text for turn in parse(text, style=mine).turns if turn.label] == [
        "FERRYMEN",
        "QUESTION",
        "BROTH",
        "BROTH",
    ]
    mine = HouseStyle(id="mine", title="Mine", example="CHARON: Yes.", not_labels=frozenset({"broth"}))
    assert [turn.label.text for turn in parse(text * 2, style=mine).turns if turn.label] == [
        "FERRYMEN",
        "QUESTION",
        "FERRYMEN",
        "QUESTION",
    ]


def test_an_unknown_style_is_the_callers_mistake() -> None:
    with pytest.raises(StyleError):
        parse(TEXT, style="no-such-style")
