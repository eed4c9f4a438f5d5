"""Brackets in speech: the kind of each, and those that somebody spoke."""

from __future__ import annotations

import itertools

import pytest

from transcript_parse import AnnotationKind, parse
from transcript_parse.enrich.annotations import Note, classify_note, find_notes, note_of_label

K = AnnotationKind


@pytest.mark.parametrize(
    ("bracket", "kind", "rule"),
    [
        ("(Laughter.)", K.LAUGHTER, "cue-word"),
        ("[laughs]", K.LAUGHTER, "cue-word"),
        ("(LAUGHTER AND APPLAUSE)", K.LAUGHTER, "cue-word"),
        ("(Risas)", K.LAUGHTER, "cue-word"),
        ("(Смех)", K.LAUGHTER, "cue-word"),
        ("(Applause.)", K.APPLAUSE, "cue-word"),
        ("(Аплодисменты.)", K.APPLAUSE, "cue-word"),
        ("(inaudible)", K.INAUDIBLE, "cue-word"),
        ("[Off-mic]", K.INAUDIBLE, "cue-word"),
        ("[OFF-MICROPHONE]", K.INAUDIBLE, "cue-word"),
        ("(Break in recording)", K.INAUDIBLE, "cue-word"),
        ("(crosstalk)", K.CROSSTALK, "cue-word"),
        ("(Several speak at once; interrupting.)", K.CROSSTALK, "cue-word"),
        ("(Pause.)", K.PAUSE, "cue-word"),
        ("[Recess.]", K.PAUSE, "cue-word"),
        ("(Via interpreter.)", K.INTERPRETATION, "cue-word"),
        ("[As interpreted]", K.INTERPRETATION, "cue-word"),
        ("(retranslated)", K.INTERPRETATION, "cue-word"),
        ("(in French)", K.INTERPRETATION, "language"),
        ("(French.)", K.INTERPRETATION, "language"),
        ("(He continues in German)", K.INTERPRETATION, "language"),
        ("(Now English.)", K.INTERPRETATION, "language"),
        ("[Speaks in Dutch and French]", K.INTERPRETATION, "language"),
        ("(00:12:31)", K.TIMESTAMP, "clock"),
        ("[12:31]", K.TIMESTAMP, "clock"),
        ("[TC: 00:12:31]", K.TIMESTAMP, "clock"),
        ("[10:12 - 10:15]", K.TIMESTAMP, "clock"),
        ("[sic]", K.EDITORIAL, "editor's-mark"),
        ("(ph)", K.EDITORIAL, "editor's-mark"),
        ("(Phonetic.)", K.EDITORIAL, "editor's-mark"),
        ("[???]", K.EDITORIAL, "editor's-mark"),
        ("[the pier]", K.EDITORIAL, "square-brackets"),
        ("[inaudible - pier]", K.EDITORIAL, "editor's-guess"),
        ("[...]", K.EDITORIAL, "empty-bracket"),
        ("[.]", K.EDITORIAL, "empty-bracket"),
        ("[1]", K.REFERENCE, "footnote-mark"),
        ("[iv]", K.REFERENCE, "footnote-mark"),
        ("[**]", K.REFERENCE, "footnote-mark"),
        ("(The gull flies off.)", K.ACTION, "stage-direction"),
        ("(Holds up a map.)", K.ACTION, "stage-direction"),
        ("(The gull walks away.)", K.ACTION, "stage-direction"),
        ("(indicating)", K.ACTION, "stage-direction"),
        ("(PHONE RINGS)", K.ACTION, "stage-direction"),
        ("[Shows a map]", K.ACTION, "stage-direction"),
        ("[video plays]", K.ACTION, "stage-direction"),
        ("[nods to the mayor]", K.ACTION, "stage-direction"),
        ("[the old man leaving]", K.ACTION, "stage-direction"),
        ("\\[laughter\\]", K.LAUGHTER, "cue-word"),
        ("(Laugh\u2060ter)", K.LAUGHTER, "cue-word"),
    ],
)
def test_a_note_has_a_kind_and_a_rule(bracket: str, kind: AnnotationKind, rule: str) -> None:
    assert classify_note(bracket) == (kind, rule)


@pytest.mark.parametrize(
    "bracket",
    [
        "(HBXO)",
        "(on the old map in the harbor)",
        "(Old harbor.)",
        "(Gull.)",
        "(HBs)",
        "(40)",
        "(10 percent)",
        "($4.50)",
        "(1)",
        "(which nobody elected)",
        "(we saw)",
        "(and you may laugh about it as much as you like on the pier)",
        "(the map that he took when he was in the harbor)",
        "(the French navy came)",
        "(in nine long years we have heard much French)",
        "()",
        "( )",
        "[]",
        "[ ]",
        "(.)",
        "(Harbor)",
    ],
)
def test_a_spoken_parenthesis_is_speech(bracket: str) -> None:
    assert classify_note(bracket) is None


@pytest.mark.parametrize(
    ("bracket", "verdict"),
    [
        ("(Harbor)", (K.ACTION, "line-of-its-own")),
        ("(Gull leaves)", (K.ACTION, "stage-direction")),
        ("(Gull.)", (K.ACTION, "stage-direction")),
        ("(gull)", None),
        ("(The old harbor master of the Outer Cays and his two sons with their boats at sea)", None),
    ],
)
def test_a_bracket_alone_on_its_line_needs_less(bracket: str, verdict: tuple[AnnotationKind, str] | None) -> None:
    assert classify_note(bracket, alone=True) == verdict


@pytest.mark.parametrize(
    ("bracket", "kind"),
    [
        ("00:12", K.TIMESTAMP),
        ("[00:12]", K.TIMESTAMP),
        ("(via interpreter)", K.INTERPRETATION),
        ("(laughing)", K.LAUGHTER),
        ("(on)", K.INTERPRETATION),
    ],
)
def test_a_note_in_a_label_has_a_kind(bracket: str, kind: AnnotationKind) -> None:
    assert note_of_label(bracket) is kind


def test_notes_are_found_inside_speech_and_nowhere_else() -> None:
    text = "(Laughter.) We (we did) met. (Applause.) *So* it is [sic] now.** (Pause.)"
    speech = text.index("We"), text.index(" (Pause")
    assert list(find_notes(text, [speech])) == [
        Note(29, 40, K.APPLAUSE, "cue-word"),
        Note(52, 57, K.EDITORIAL, "editor's-mark"),
        Note(62, 64, K.REFERENCE, "footnote-star"),
    ]


@pytest.mark.parametrize("text", ["We met.* (Applause.) Good.", "We met. (Applause,* again.) Good."])
def test_notes_are_in_order_and_disjoint(text: str) -> None:
    notes = list(find_notes(text, [(0, len(text))]))
    assert notes
    assert [note.start for note in notes] == sorted(note.start for note in notes)
    assert all(one.end <= two.start for one, two in itertools.pairwise(notes))


def test_a_footnote_star_before_a_bracket_loses_nothing() -> None:
    text = "MS. QUENBY: We met.* We left. (Laughter.) Good.\n\nQUESTION: Why?\n\nMS. QUENBY: We did.\n"
    transcript = parse(text)
    assert "".join(text[piece.start : piece.end] for piece in transcript.segments) == text
    assert transcript.turns[0].text == "We met. We left. Good."


@pytest.mark.parametrize("text", ["an *emphasis* here", "a star***", "2*3", "(Laugh\n\nter)", "((nested)", "(unclosed"])
def test_what_is_no_note(text: str) -> None:
    assert list(find_notes(text, [(0, len(text))])) == []


def test_a_bracket_is_alone_where_nothing_else_stands_on_its_line() -> None:
    text = "We met.\n (Gull) \nWe (Gull) met."
    assert [(note.start, note.rule) for note in find_notes(text, [(0, len(text))])] == [(9, "line-of-its-own")]


def test_an_annotation_keeps_its_ink_and_leaves_the_speech() -> None:
    transcript = parse(
        "MS. QUENBY: (Laughter and\napplause.) The ferry [sic] runs.* We (the county) pay.\n\n"
        "QUESTION: Thank you.\n\nMS. QUENBY: (Nods.)\n"
    )
    assert [turn.text for turn in transcript.turns] == ["The ferry runs. We (the county) pay.", "Thank you.", ""]
    assert [[(note.kind, note.text) for note in turn.annotations] for turn in transcript.turns] == [
        [(K.LAUGHTER, "(Laughter and\napplause.)"), (K.EDITORIAL, "[sic]"), (K.REFERENCE, "*")],
        [],
        [(K.ACTION, "(Nods.)")],
    ]
    for turn in transcript.turns:
        for note in turn.annotations:
            assert transcript.text[note.start : note.end] == note.text
