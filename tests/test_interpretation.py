"""How speech was heard: passages in the original and through an interpreter, as notes tell them."""

from __future__ import annotations

import pytest

from transcript_parse.enrich.interpretation import read_mark
from transcript_parse.model import Transcript
from transcript_parse.pipeline import parse

TALK = "MR. ALDER: {}\n\nQUESTION: When?\n\nMR. ALDER: Soon.\n\nQUESTION: And where?\n\nMR. ALDER: Here.\n"


def passages(transcript: Transcript, turn: int = 0) -> list[tuple[str, str | None, str]]:
    """The passages of one turn as (mode, language, what is said there)."""
    return [
        (passage.mode.value, passage.language, transcript.text[passage.start : passage.end])
        for passage in transcript.turns[turn].passages
    ]


@pytest.mark.parametrize(
    ("speech", "expected"),
    [
        ("We agree.", [("original", None, "We agree.")]),
        ("(Via interpreter) We agree.", [("interpreted", None, "We agree.")]),
        ("(As interpreted.) We agree. We sign.", [("interpreted", None, "We agree. We sign.")]),
        ("[Translation from French] We agree.", [("interpreted", "French", "We agree.")]),
        ("(Speaks Spanish.) Estamos de acuerdo.", [("original", "Spanish", "Estamos de acuerdo.")]),
        (
            "Good morning. (In Korean.) Annyeong. (As interpreted.) We agree.",
            [
                ("original", None, "Good morning."),
                ("original", "Korean", "Annyeong."),
                ("interpreted", None, "We agree."),
            ],
        ),
        (
            "(Via interpreter) We agree. (In English.) Thank you.",
            [("interpreted", None, "We agree."), ("original", "English", "Thank you.")],
        ),
        (
            "(Through interpreter) We agree. (Laughter.) (After translation.) It was a joke.",
            [("interpreted", None, "We agree."), ("original", None, "It was a joke.")],
        ),
        (
            "(Via interpreter) We agree. (Laughter.) We sign.",
            [("interpreted", None, "We agree. (Laughter.) We sign.")],
        ),
        ("(Speaks Ukrainian.) (No translation provided.)", []),
        ("(Applause.) We agree. (Applause.)", [("original", None, "We agree.")]),
        ("(Inaudible.)", []),
    ],
)
def test_a_note_begins_a_passage_that_the_next_one_ends(
    speech: str, expected: list[tuple[str, str | None, str]]
) -> None:
    assert passages(parse(TALK.format(speech))) == expected


def test_a_passage_goes_on_over_paragraphs_until_the_turn_ends() -> None:
    transcript = parse(TALK.format("(Via interpreter) We agree.\n\nWe sign.\n\n(In English.)\n\nThank you."))
    assert passages(transcript) == [
        ("interpreted", None, "We agree.\n\nWe sign."),
        ("original", "English", "Thank you."),
    ]
    assert passages(transcript, 1) == [("original", None, "When?")]


def test_a_note_inside_the_label_tells_how_the_whole_turn_is_heard() -> None:
    text = (
        "QUESTION (translation): Why now?\n\nMR. ALDER: Because.\n\nQUESTION: And then?\n\nMR. ALDER: We shall see.\n"
    )
    transcript = parse(text)
    assert [passages(transcript, index) for index in range(2)] == [
        [("interpreted", None, "Why now?")],
        [("original", None, "Because.")],
    ]


def test_an_interpreters_own_turn_is_interpreted() -> None:
    text = (
        "MR. ALDER: Bonjour.\n\nINTERPRETER: Good day.\n\nQUESTION: Why?\n\n"
        "MR. ALDER: Pourquoi pas?\n\nQUESTION: Well.\n"
    )
    assert [turn.passages[0].mode.value for turn in parse(text).turns] == [
        "original",
        "interpreted",
        "original",
        "original",
        "original",
    ]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("(Via interpreter)", ("interpreted", None)),
        ("(retranslated)", ("interpreted", None)),
        ("(Through translator.)", ("interpreted", None)),
        ("(translated from Russian)", ("interpreted", "Russian")),
        ("(translated from Marschic)", ("interpreted", "Marschic")),
        ("(In French, via interpreter.)", ("interpreted", "French")),
        ("(Interpreted from Arabic into English.)", ("interpreted", "Arabic")),
        ("(English translation.)", ("interpreted", None)),
        ("(Interpretación del inglés al español)", ("interpreted", "English")),
        ("(как переведено)", ("interpreted", None)),
        ("(Speaking in Korean.)", ("original", "Korean")),
        ("(Speaks Ukrainian.)", ("original", "Ukrainian")),
        ("(In Russian)", ("original", "Russian")),
        ("(Speaks in Spanish and French.)", ("original", None)),
        ("(Говорит по-русски.)", ("original", "Russian")),
        ("(Habla en lengua indígena)", ("original", None)),
        ("(After translation.)", ("original", None)),
        ("(End of interpretation.)", ("original", None)),
        ("(No translation provided.)", None),
        ("(Interpretation interrupted.)", None),
        ("(Pause for translation.)", None),
    ],
)
def test_what_a_note_says_of_the_speech_behind_it(note: str, expected: tuple[str, str | None] | None) -> None:
    mark = read_mark(note)
    assert (mark and (mark.mode.value, mark.language)) == expected
