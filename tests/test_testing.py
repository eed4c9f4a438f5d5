"""The testing room itself: truth files and their errors, comparisons, invariants that fail, prints and messes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import evolve

import transcript_parse.testing
from builders import PIECES, TEXT, dialogue, empty, statement, tiles
from transcript_parse import (
    Annotation,
    AnnotationKind,
    Code,
    Diagnostic,
    FormatError,
    Kind,
    Label,
    Paragraph,
    ReadError,
    Segment,
    SegmentKind,
    Speaker,
    Transcript,
    Turn,
    parse,
)
from transcript_parse.export import to_gold
from transcript_parse.testing import (
    MESSES,
    Comparison,
    Conventions,
    Edit,
    Ending,
    Found,
    Letters,
    Naming,
    Party,
    Piece,
    Printed,
    QuestionLabel,
    Script,
    ScriptTurn,
    Share,
    TruthAnnotation,
    apply_edits,
    check_all,
    compare,
    parse_truth,
    print_transcript,
    read_truth,
    total,
)
from transcript_parse.testing.words import ANSWERS, PEOPLE

TALK: Final = "Head\n\nMS. ADLER: Yes?  (Laughter.)\nQ (translation): When? MS. ADLER: Now.\n\nShare\n"
ROWS: Final = """\
# a comment
kind: dialogue
title: Head
1 H
3 T moderator | MS. ADLER | Ana Adler
3 A laughter | (Laughter.)
4 T questioner | Q | Ann Lee (NBC)
4 A interpretation | (translation)
4:24 T moderator | MS. ADLER | Ana Adler
6 X
"""


# --- truth files


def test_a_truth_file_becomes_spans() -> None:
    truth = parse_truth(ROWS, TALK, name="talk")
    said = [(turn.start, turn.label, "".join(TALK[start:end] for start, end in turn.speech)) for turn in truth.turns]
    assert said == [
        (6, "MS. ADLER", "Yes?  (Laughter.)\n"),
        (35, "Q", "(translation) When? "),
        (58, "MS. ADLER", "Now.\n\n\n"),
    ]
    assert truth.annotations == (
        TruthAnnotation(AnnotationKind.LAUGHTER, 23, 34),
        TruthAnnotation(AnnotationKind.INTERPRETATION, 37, 50),
    )
    assert [TALK[start:end] for start, end in truth.nobody] == ["Head", ":", "Share"]
    assert (truth.kind, truth.title, truth.date, truth.body) == (Kind.DIALOGUE, "Head", None, ())
    assert [turn.speaker for turn in truth.turns] == ["Ana Adler", "Ann Lee (NBC)", "Ana Adler"]


def test_a_statement_has_a_body() -> None:
    truth = parse_truth("kind: statement\n1 H\n3:5-6 X", "Head\n\nOne 12.\n")
    assert truth.turns == ()
    assert ["Head\n\nOne 12.\n"[start:end] for start, end in truth.body] == ["\n\nOne ", ".\n"]


def test_columns_reach_no_further_than_their_line() -> None:
    truth = parse_truth("1 T unknown | Q\n1:9-99 X", "Q: Yes. X\nMore.\n")
    assert [truth.text[start:end] for start, end in truth.turns[0].speech] == ["Yes. ", "\nMore.\n"]


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ("12 T", "row 1: there is no line 12-12 in a document of 7 lines"),
        ("what", "row 1: not understood: 'what'"),
        ("3 T king | MS. ADLER", "row 1: want 'LINE T role | LABEL [| speaker]', role one of principal, questioner"),
        ("3 T moderator", "row 1: want 'LINE T role | LABEL [| speaker]'"),
        ("3 T moderator | MR. ROE", "row 1: label 'MR. ROE' does not stand in line 3; there stands 'MS. ADLER: Yes?"),
        ("3 T moderator | -\n3 T moderator | -", "row 2: a turn begins there already"),
        ("3:99 T moderator | -", "row 1: the line has 28 columns"),
        ("3 A joy | (Laughter.)", "row 1: want 'LINE A kind | text', kind one of interpretation, laughter"),
        ("3 A laughter |", "row 1: want 'LINE A kind | text'"),
        ("4 A laughter | (Laughter.)", "row 1: annotation '(Laughter.)' does not stand in line 4, in this order"),
        ("1 H\n1-2 X", "row 2: line 1 is marked twice"),
        ("3 T moderator | -\n3 X", "row 2: line 3 is marked X, and a turn begins in it"),
        ("3 T moderator | -", "line 1: stands before the first turn and is not marked X, H or N"),
        ("1 H", "kind: a dialogue has T rows"),
        ("kind: novel", "kind: 'novel' is neither dialogue nor statement"),
        ("kind: statement\n3 T moderator | -", "kind: a statement has no T rows"),
    ],
)
def test_a_row_that_does_not_fit_is_an_error_with_row_and_reason(rows: str, reason: str) -> None:
    with pytest.raises(FormatError) as caught:
        parse_truth(rows, TALK, name="talk")
    assert str(caught.value).startswith("talk: ")
    assert reason in str(caught.value)


def test_files_are_read_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_bytes(TALK.replace("\n", "\r\n").encode())
    (tmp_path / "talk.gold").write_text(ROWS, encoding="utf-8")
    truth = read_truth(str(tmp_path / "talk.gold"))
    assert truth.name == "talk"
    assert truth.text.count("\r\n") == TALK.count("\n")


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    gold = tmp_path / "talk.gold"
    with pytest.raises(ReadError, match=r"talk\.gold: No such file"):
        read_truth(gold)
    gold.write_bytes(b"\xff")
    with pytest.raises(ReadError, match=r"talk\.gold: not UTF-8"):
        read_truth(gold)
    gold.write_text("1 X", encoding="utf-8")
    with pytest.raises(ReadError, match=r"talk\.txt: No such file"):
        read_truth(gold)


@pytest.mark.parametrize("transcript", [dialogue(), statement()])
def test_what_is_written_as_truth_compares_as_perfect(transcript: Transcript) -> None:
    comparison = compare(transcript, parse_truth(to_gold(transcript), transcript.text))
    assert comparison.perfect.value == 1.0
    assert comparison.attribution.value == 1.0
    assert not [miss for miss in comparison.misses if " is " not in miss]


# --- comparison


def test_every_kind_of_miss_is_told_in_a_sentence_with_its_line() -> None:
    text = "Site\n\nA. ROE: One. (Cough.)\n\nB. POE: Two.\n\nC. DOE: Three.\n\nMore.\n\nFoot\n"
    right = "title: T\ndate: 2020-01-02\n1 X\n3 T principal | A. ROE | Al Roe\n3 A action | (Cough.)\n"
    truth = parse_truth(
        f"{right}5 T questioner | B. POE\n7 T principal | C. DOE\n9 T unknown | -\n11 X", text, name="t"
    )
    wrong = "1 T moderator | -\n3 T moderator | A. | Bo Roe\n5 X\n7 T principal | C. DOE\n3 A pause | (Cough.)"
    comparison = compare(_transcript_of(wrong, text), truth)
    assert list(comparison.misses) == [
        f"t: line 1: no turn begins here, one was found with no label: {text[:50]!r}",
        "t: line 3: there is the label 'A. ROE' here, not the label 'A.'",
        "t: line 3: 'A. ROE' is principal here, not moderator",
        "t: line 3: 'A. ROE' is Al Roe here, not Bo Roe",
        f"t: line 5: a turn with the label 'B. POE' begins here and was not found: {text[text.index('B. POE') :]!r}",
        "t: line 9: a turn with no label begins here and was not found: 'More.\\n\\nFoot\\n'",
        "t: line 1: 4 characters are nobody's, and are in a turn",
        "t: line 5: 4 characters are in no turn, and are speech",
        "t: line 9: 5 characters are in another's turn",
        "t: line 11: 4 characters are nobody's, and are in a turn",
        "t: line 3: '(Cough.)' is an annotation (action) and was not found",
        "t: line 3: '(Cough.)' is no pause annotation",
        "t: the title is 'T', not ''",
        "t: the date is '2020-01-02', not ''",
    ]
    assert (comparison.turns, comparison.labelled) == (Found(2, 4, 3), Found(2, 3, 2))
    assert (comparison.unlabelled, comparison.labels) == (Found(0, 1, 1), Share(1, 2))
    assert (comparison.roles, comparison.identities, comparison.misnamed) == (Share(1, 2), Share(0, 1), Share(1, 1))
    assert (comparison.leak, comparison.loss) == (Share(8, 8), Share(4, 27))
    assert (comparison.annotations, comparison.metadata, comparison.kinds) == (Found(0, 1, 1), Share(0, 2), Share(1, 1))
    assert comparison.perfect == Share(0, 1)


def _transcript_of(rows: str, text: str) -> Transcript:
    """A transcript that says what rows say: enough of one to be compared."""
    truth = parse_truth(rows, text)
    turns: list[Turn] = []
    for index, true in enumerate(truth.turns):
        label = None if true.label is None else Label(true.label, true.start, true.start + len(true.label))
        speaker = None if true.speaker is None else Speaker(f"s{index}", (), full_name=true.speaker)
        end = truth.turns[index + 1].start if index + 1 < len(truth.turns) else len(text)
        notes = tuple(
            Annotation(note.kind, text[note.start : note.end], note.start, note.end)
            for note in truth.annotations
            if true.start <= note.start < end
        )
        turns.append(
            Turn(
                index, true.start, end, label, speaker, true.role, "", (), notes, (), interrupted=False, inferred=False
            )
        )
    segments = tuple(
        Segment(SegmentKind.SPEECH, start, end, index)
        for index, true in enumerate(truth.turns)
        for start, end in true.speech
    )
    return evolve(parse(""), text=text, kind=truth.kind, turns=tuple(turns), segments=segments)


def test_the_wrong_kind_of_document_is_a_miss() -> None:
    truth = parse_truth("kind: statement\n1 H", statement().text, name="note")
    assert compare(empty(truth.text), truth).misses[0] == "note: the document is a statement, not a empty"


def test_a_transcript_of_another_text_is_refused() -> None:
    with pytest.raises(FormatError, match="talk: the transcript is of another text than the truth"):
        compare(parse("Yes."), parse_truth(ROWS, TALK, name="talk"))


def test_comparisons_add_up() -> None:
    one = compare(parse(TALK), parse_truth(ROWS, TALK, name="talk"))
    both = total([one, one])
    assert both.documents == 2
    assert both.turns == one.turns + one.turns
    assert both.misses == one.misses * 2
    assert total([]) == Comparison(documents=0)
    assert set(total([]).scores.values()) == {None}


# --- invariants


def _first(transcript: Transcript, **changes: Any) -> Transcript:
    """A transcript whose first turn is changed."""
    return evolve(transcript, turns=(evolve(transcript.turns[0], **changes), *transcript.turns[1:]))


GOOD: Final = dialogue()
NOTE: Final = GOOD.turns[0].annotations[1]
LABEL: Final = Label("MINISTER", GOOD.turns[0].start, GOOD.turns[0].start + 8)
HEAD, TAIL = GOOD.segments[:-1], GOOD.segments[-1]


def _relabelled() -> Transcript:
    nameless = evolve(GOOD.speakers[0], labels=())
    turns = tuple(evolve(turn, speaker=nameless) if turn.speaker == GOOD.speakers[0] else turn for turn in GOOD.turns)
    return evolve(GOOD, speakers=(nameless, GOOD.speakers[1]), turns=turns)


BROKEN: Final[dict[str, Callable[[], Transcript]]] = {
    "leave a gap": lambda: evolve(GOOD, segments=GOOD.segments[1:]),
    "overlap: one begins": lambda: evolve(GOOD, segments=(GOOD.segments[0], *GOOD.segments)),
    "an empty blank segment": lambda: evolve(GOOD, segments=(*HEAD, evolve(TAIL, end=TAIL.start))),
    "a blank segment with turn 2": lambda: evolve(GOOD, segments=(*HEAD, evolve(TAIL, turn=2))),
    "a segment of turn 9": lambda: evolve(GOOD, segments=tiles((*PIECES[:-3], (PIECES[4][0], PIECES[-3][1], 9)))),
    "segments end at": lambda: evolve(GOOD, segments=HEAD),
    "turns overlap": lambda: evolve(GOOD, turns=(GOOD.turns[0], *GOOD.turns)),
    "turns hold an empty span": lambda: _first(GOOD, end=GOOD.turns[0].start),
    "turns reach beyond": lambda: evolve(GOOD, turns=(*GOOD.turns[:2], evolve(GOOD.turns[2], end=10_000))),
    "says that it is turn 4": lambda: _first(GOOD, index=4),
    "turn 3 has no segment": lambda: evolve(
        GOOD, turns=(*GOOD.turns, evolve(GOOD.turns[2], index=3, start=len(TEXT) - 2, end=len(TEXT)))
    ),
    "turn 0 starts at": lambda: _first(GOOD, start=GOOD.turns[0].start + 1),
    "turn 0 ends at": lambda: _first(GOOD, end=GOOD.turns[0].end - 1),
    "inferred is True": lambda: _first(GOOD, inferred=True),
    "printed 'MINISTER'": lambda: _first(GOOD, label=evolve(LABEL, text="MINISTRE")),
    "has no label, and a label segment": lambda: _first(GOOD, label=None, inferred=True),
    "does not begin with its label": lambda: evolve(
        GOOD, turns=(*GOOD.turns[:2], evolve(GOOD.turns[2], label=Label("B", GOOD.turns[2].start, 999), inferred=False))
    ),
    "is not what is printed": lambda: _first(GOOD, annotations=(evolve(NOTE, text="(Laughs.)"),)),
    "is no segment of turn 0": lambda: _first(GOOD, annotations=(evolve(NOTE, text="(Laughter", end=NOTE.end - 2),)),
    "stand outside": lambda: _first(GOOD, annotations=(evolve(NOTE, start=0, end=4, text="Home"),)),
    "annotation segments, 2 annotations": lambda: _first(GOOD, annotations=GOOD.turns[0].annotations[:2]),
    "its text is not its paragraphs": lambda: _first(GOOD, text="Thanks."),
    "white space is not folded": lambda: _paragraphs("Thank  you.", 0),
    "white space at its edge": lambda: _paragraphs("Thank you.", -1),
    "turn 0 says 's.', its segments 'you.": lambda: _paragraphs("Thanks.", 0),
    "passages overlap": lambda: _first(GOOD, passages=GOOD.turns[0].passages * 2),
    "speakers share an id": lambda: evolve(GOOD, speakers=GOOD.speakers * 2),
    "is none of the speakers": lambda: evolve(GOOD, speakers=GOOD.speakers[1:]),
    "has no label 'MINISTER TAO'": _relabelled,
    "speakers without a turn: ['x']": lambda: evolve(GOOD, speakers=(*GOOD.speakers, Speaker("x", ()))),
    "a statement with 3 turns": lambda: evolve(GOOD, kind=Kind.STATEMENT),
    "a dialogue with 3 turns and 1 paragraphs": lambda: evolve(GOOD, body=(Paragraph("Home", 0, 4),)),
    "the body's paragraphs are not": lambda: evolve(statement(), body=statement().body[:1]),
    "empty-turn is out of order": lambda: evolve(GOOD, diagnostics=(_finding(9), _finding(3))),
}


def _paragraphs(text: str, shift: int) -> Transcript:
    """The good transcript, its first turn saying one thing."""
    start, end = GOOD.turns[0].paragraphs[0].start, GOOD.turns[0].paragraphs[0].end
    return _first(GOOD, text=text, paragraphs=(Paragraph(text, start + shift, end),))


def _finding(start: int) -> Diagnostic:
    return evolve(GOOD.diagnostics[0], code=Code.EMPTY_TURN, start=start, end=start + 1)


@pytest.mark.parametrize("transcript", [dialogue(), statement(), empty(), empty(" \r\n")])
def test_what_is_sound_passes(transcript: Transcript) -> None:
    check_all(transcript)


@pytest.mark.parametrize("message", BROKEN)
def test_what_is_broken_fails_with_its_reason(message: str) -> None:
    with pytest.raises(AssertionError) as caught:
        check_all(BROKEN[message]())
    assert message in str(caught.value)


def test_json_that_loses_something_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("transcript_parse.testing.invariants.from_json", lambda _: statement())
    with pytest.raises(AssertionError, match="is another transcript"):
        check_all(GOOD)


# --- prints and messes


def _script() -> Script:
    said = (Piece("We’ve signed."), Piece("(Applause.)", AnnotationKind.APPLAUSE), Piece("Thanks."))
    line = (Piece("[Pause]", AnnotationKind.PAUSE),)
    asked = (Piece("Why"), Piece("[1]", AnnotationKind.REFERENCE, glued=True), Piece("so?"))
    return Script(
        (
            ScriptTurn(Party.MODERATES, PEOPLE[0], "", ((Piece("Welcome."),),)),
            ScriptTurn(Party.ANSWERS, PEOPLE[4], "", (said, line, (Piece("That’s all."),))),
            ScriptTurn(Party.ASKS, PEOPLE[10], "KTV-4", (asked,)),
            ScriptTurn(Party.ANSWERS, None, "", ((Piece("Because."),),)),
        )
    )


def test_a_print_says_where_everything_stands() -> None:
    record = Conventions(
        Letters.RECORD, Ending.STOP, Naming.TITLE, QuestionLabel.BRACKETED_OUTLET, head=("Head",), foot=("###",)
    )
    printed = print_transcript(_script(), evolve(record, page_every=2))
    assert printed.text == (
        "Head\n\nModerator. Welcome.\n\nSenator McQUARROW. We’ve signed. (Applause.) Thanks.\n\n[Pause]\n\n"
        "That’s all.\n\nPage 1\n\n\nMarit SÁ TORVELO (KTV-4). Why[1] so?\n\nBecause.\n\n###\n"
    )
    assert [(turn.label, turn.text) for turn in printed.turns] == [
        ("Moderator", "Welcome."),
        ("Senator McQUARROW", "We’ve signed. Thanks.\n\nThat’s all."),
        ("Marit SÁ TORVELO (KTV-4)", "Why so?"),
        (None, "Because."),
    ]
    _assert_spans_right(printed)


def _assert_spans_right(printed: Printed) -> None:
    for turn in printed.turns:
        if turn.label is not None:
            assert turn.label == " ".join(printed.text[turn.start : turn.label_end].split())
        for note in turn.annotations:
            assert note.text == printed.text[note.start : note.end]
        for start, end in turn.speech:
            assert printed.text[start:end] == printed.text[start:end].strip()


@pytest.mark.parametrize(
    ("changes", "labels"),
    [
        ({}, ["MODERATOR", "MS. McQUARROW", "QUESTION"]),
        ({"letters": Letters.TITLE, "naming": Naming.FULL}, ["Moderator", "Fiona McQuarrow", "Question"]),
        ({"naming": Naming.SURNAME, "question": QuestionLabel.Q}, ["MODERATOR", "McQUARROW", "Q"]),
        ({"question": QuestionLabel.OUTLET}, ["MODERATOR", "MS. McQUARROW", "MARIT SÁ TORVELO, KTV-4"]),
        (
            {"letters": Letters.RECORD, "question": QuestionLabel.NAMED},
            ["Moderator", "Ms. McQUARROW", "Marit SÁ TORVELO"],
        ),
        ({"question": QuestionLabel.BARE_Q}, ["MODERATOR", "MS. McQUARROW", "Q"]),
    ],
)
def test_labels_are_printed_by_their_conventions(changes: dict[str, Any], labels: list[str]) -> None:
    printed = print_transcript(_script(), evolve(Conventions(), **changes))
    assert [turn.label for turn in printed.turns[:3]] == labels


@pytest.mark.parametrize("mess", MESSES)
def test_spans_follow_a_mess(mess: str) -> None:
    clean = print_transcript(_script(), Conventions(own_line=True, head=("Head",)))
    messy = MESSES[mess](clean)
    _assert_spans_right(messy)
    assert [len(turn.annotations) for turn in messy.turns] == [0, 2, 1, 0]
    if mess not in {"entities", "misread", "straight quotes", "upper case"}:
        assert [messy.said(turn) for turn in messy.turns] == [clean.said(turn) for turn in clean.turns]
        assert [turn.label for turn in messy.turns] == [turn.label for turn in clean.turns]


def test_messes_compose() -> None:
    printed = print_transcript(_script(), Conventions())
    for mess in ("entities", "wrapped", "quoted mail", "bold labels", "crlf", "zero width"):
        printed = MESSES[mess](printed)
    _assert_spans_right(printed)
    assert printed.text.startswith("> **\u200bMODERATOR:** Welcome.\r\n> \r\n> **\u200bMS. McQUARROW:** We&#8217;ve")


def test_text_put_into_speech_is_nobodys() -> None:
    printed = print_transcript(_script(), Conventions())
    at = printed.text.index("come.")
    edited = apply_edits(printed, [Edit(at, at, "<3>", added=True), Edit(at, at + 1, "C")])
    assert [edited.text[start:end] for start, end in edited.turns[0].speech] == ["Wel", "Come."]


def test_every_number_has_its_sentence() -> None:
    sentences = {ANSWERS.sentence(number) for number in range(ANSWERS.size)}
    assert len(sentences) > 300
    assert not [sentence for sentence in sentences if "{" in sentence]


# --- without hypothesis


def test_without_hypothesis_the_strategies_say_what_to_install() -> None:
    code = (
        "import sys; sys.modules['hypothesis'] = None\n"
        "from transcript_parse.testing import check_all, parse_truth, MESSES\n"
        "import transcript_parse.testing as room\n"
        "try: room.transcripts\n"
        "except ImportError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)  # noqa: S603
    assert done.stdout == (
        "transcript_parse.testing.transcripts needs hypothesis: pip install 'transcript-parse[test]'\n"
    )


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'transcript'"):
        _ = transcript_parse.testing.transcript


def test_every_public_name_is_there() -> None:
    assert [name for name in transcript_parse.testing.__all__ if not hasattr(transcript_parse.testing, name)] == []
