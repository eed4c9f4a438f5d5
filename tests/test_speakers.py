"""Which labels are one person's, and who that is; what nothing tells stays untold."""

import pytest
from attrs import evolve

from transcript_parse.enrich.speakers import resolve_speakers
from transcript_parse.enrich.speakers.names import outlet, recase
from transcript_parse.model import Annotation, AnnotationKind, Speaker
from transcript_parse.segments.shape import classify
from transcript_parse.turns import TurnDraft

Said = tuple[str | None, ...]


def draft(index: int, label: str | None, text: str | None, rule: str | None = None) -> TurnDraft:
    at = 10 * index
    shape = classify(label) if label else None
    return TurnDraft(index, at, at, at + 9, label, shape, rule, text or "", (), ())


def drafts(*turns: Said) -> list[TurnDraft]:
    """Turns from `(label, text)` or `(None, text, rule)`."""
    return [draft(index, *turn) for index, turn in enumerate(turns)]


def speakers(*turns: Said, header: str = "") -> tuple[Speaker, ...]:
    found, _, _ = resolve_speakers(drafts(*turns), header)
    return found


def persons(*turns: Said, header: str = "") -> tuple[int | None, ...]:
    _, numbers, _ = resolve_speakers(drafts(*turns), header)
    return numbers


def full_names(*turns: Said, header: str = "") -> dict[str, str | None]:
    return {speaker.labels[0]: speaker.full_name for speaker in speakers(*turns, header=header)}


def test_a_label_is_split_into_title_and_name() -> None:
    assert speakers(("SECRETARY KESTREL", "Yes.")) == (
        Speaker(id="secretary-kestrel", labels=("SECRETARY KESTREL",), name="Kestrel", title="Secretary"),
    )


def test_full_label_and_short_label_are_one_person() -> None:
    turns = [
        ("President of Tarvia Olan Brezik", "Yes."),
        ("Question", "Why?"),
        ("Olan Brezik", "So."),
        ("Olan Brezik", "No."),
    ]
    assert speakers(*turns) == (
        Speaker(
            id="olan-brezik",
            labels=("President of Tarvia Olan Brezik", "Olan Brezik"),
            name="Olan Brezik",
            title="President of Tarvia",
            full_name="Olan Brezik",
        ),
        Speaker(id="question", labels=("Question",)),
    )
    assert persons(*turns) == (0, 1, 0, 0)


@pytest.mark.parametrize(
    ("labels", "numbers"),
    [
        (("SECRETARY MINA KESTREL", "SEC. KESTREL"), (0, 0)),
        (("Tomas Brill", "Mr. Brill"), (0, 0)),
        (("HON. P. D. VARDY", "HON. P.D. VARDY"), (0, 0)),
        (("QUESTION", "Q", "JOURNALIST"), (0, 0, 1)),
        (("Mr. VARDY of Ohio", "Mr. VARDY of Iowa"), (0, 1)),
        (("MR. VARDY", "MS. VARDY"), (0, 1)),
        (("SECRETARY VARDY", "MRS VARDY"), (0, 1)),
        (("Tomas Brill", "Hedda Brill", "Brill"), (0, 1, 2)),
        (("THE PRESIDENT", "PRESIDENT VARDY"), (0, 1)),
        (("Speaker 1", "Speaker 2"), (0, 1)),
        (("SENATOR VARDY", "GENERAL VARDY"), (0, 1)),
    ],
)
def test_labels_are_joined_only_where_one_candidate_fits(labels: tuple[str, ...], numbers: tuple[int, ...]) -> None:
    assert persons(*((label, "Yes.") for label in labels)) == numbers


def test_a_slip_of_the_pen_joins_the_label_that_recurs() -> None:
    turns = [("ADMIRAL POLOVSKY", "Yes.")] * 4 + [("ADMIRAL POLOVKSY", "No."), ("ADMIRAL HALDANE", "No.")]
    assert persons(*turns) == (0, 0, 0, 0, 0, 1)


@pytest.mark.parametrize(
    ("label", "header", "full_name"),
    [
        ("SECRETARY KESTREL", "By Mina Kestrel Secretary of Harbors", "Mina Kestrel"),
        ("MR. McVARDY", "PRESS GAGGLE\nBY PRESS SECRETARY BEN McVARDY", "Ben McVardy"),
        ("MS. LATHAM", "From: Latham, Perpetua J <x@y.example>", "Perpetua J Latham"),
        ("GENERAL KESTREL", "General Corin B. Kestrel, Jr., for the respondent", "Corin B. Kestrel, Jr."),
        ("Brenneke", "Otto Brenneke, President of the Bank, Lindenau", "Otto Brenneke"),
        ("SENATOR YARROW", "PRESIDING:\nSenator Kay M. Yarrow\nChair", "Kay M. Yarrow"),
        ("Mr. KESTREL", "New York      Mina Kestrel, Texas", "Mina Kestrel"),
        ("THE PRESIDENT", 'title: "Remarks by President\\_Vardy in Press\\_Gaggle"', "Vardy"),
        ("PRIME MINISTER", 'creators:\n- "Vardy, Neve"\nsource: "PRIME MINISTER"', "Neve Vardy"),
        ("The CHAIRMAN", "Hon. Eph Stall-Noy (chairman of the\ncommittee) presiding.", "Eph Stall-Noy"),
        ("President", "Otto Brenneke, President of the Bank, Ida Vau, Vice-President of the Bank", "Otto Brenneke"),
        ("SECRETARY KESTREL", "Remarks by Secretary Kestrel", None),
        ("MR. KESTREL", "Mina Kestrel and Tomas Kestrel", None),
        ("THE PRESIDENT", "Remarks by President Vardy and President Brezik", None),
        ("MR. KESTREL", "Ms. Mina Kestrel", None),
        ("MR. KESTREL", "", None),
    ],
)
def test_the_header_tells_who_a_label_is(label: str, header: str, full_name: str | None) -> None:
    assert full_names((label, "Yes."), header=header) == {label: full_name}


def test_speech_tells_a_name_with_its_title() -> None:
    turns = [
        ("SECRETARY KESTREL", "I welcome Foreign Minister Baek Ha-neul. My colleague Doru Vint is here too."),
        ("FOREIGN MINISTER BAEK", "Thank you. The economist Lev Kestrel disagrees."),
        ("MINISTER VINT", "Thank you."),
    ]
    assert full_names(*turns) == {
        "SECRETARY KESTREL": None,
        "FOREIGN MINISTER BAEK": "Baek Ha-neul",
        "MINISTER VINT": "Doru Vint",
    }


def test_a_name_called_before_the_turn_is_the_first_name() -> None:
    turns = [("MODERATOR", "We begin. Sela, please."), ("DR. HOLM", "Thank you."), ("DR. VINT", "I agree.")]
    assert full_names(*turns) == {"MODERATOR": None, "DR. HOLM": "Sela Holm", "DR. VINT": None}


def test_who_introduces_himself_is_known() -> None:
    assert full_names(("Moderator", "Welcome. I'm Juno Wexford, and I run these evenings.")) == {
        "Moderator": "Juno Wexford"
    }


@pytest.mark.parametrize(
    ("label", "text", "outlet"),
    [
        ("Sam Fenn, Daily Ledger", "Thank you.", "Daily Ledger"),
        ("Sam Fenn (The Daily Ledger)", "Thank you.", "Daily Ledger"),
        ("SAM FENN", "Hi. Sammy Fenn from the Daily Ledger. Is it open?", "Daily Ledger"),
        ("SAM FENN", "Sam Fenn, L.A. Ledger. Is it open?", "L.A. Ledger"),
        ("SAM FENN", "Sam Fenn, Chair Vardy, is it open?", None),
        ("SAM FENN", "Is it open?", None),
    ],
)
def test_a_reporter_on_the_label_writes_for_an_outlet(label: str, text: str, outlet: str | None) -> None:
    (speaker,) = speakers((label, text))
    assert (speaker.full_name, speaker.affiliation) == ("Sam Fenn", outlet)


def test_office_before_name_is_read_where_the_document_prints_it_so() -> None:
    turns = [
        ("SECRETARIA DE SALUD, INÉS ROA PAZ", "Sí."),
        ("DIRECTOR GENERAL, JON DÍAZ", "No."),
        ("ENFERMERA, ANA FIEL", "Sí."),
    ]
    assert [speaker.full_name for speaker in speakers(*turns)] == ["Inés Roa Paz", "Jon Díaz", "Ana Fiel"]


def test_an_opening_is_the_only_principals() -> None:
    turns = [(None, "Good morning.", "opening-statement"), ("PRESIDENT VARDY", "Yes."), ("QUESTION", "Why?")]
    assert persons(*turns) == (0, 0, 1)


def test_an_opening_is_of_the_one_who_does_not_say_the_other_and_i() -> None:
    turns = [
        (None, "General Holm and I are glad.", "opening-statement"),
        ("SEC. VARDY", "Yes."),
        ("GENERAL HOLM", "No."),
    ]
    assert persons(*turns) == (0, 0, 1)


def test_an_opening_that_two_may_have_is_nobodys() -> None:
    turns = [(None, "Good morning.", "opening-statement"), ("SEC. VARDY", "Yes."), ("GENERAL HOLM", "No.")]
    assert persons(*turns) == (None, 0, 1)


def test_behind_a_gap_speaks_the_only_one_interpreted() -> None:
    note = Annotation(AnnotationKind.INTERPRETATION, "(Via interpreter)", 0, 17)
    first, second, third = drafts(
        ("MINISTER VINT", "Yes."), ("SEC. VARDY", "No."), (None, "Well.", "gap-and-interpreter")
    )
    assert resolve_speakers([evolve(first, annotations=(note,)), second, third], "")[1] == (0, 1, 0)


def test_an_unlabelled_question_is_nobodys() -> None:
    assert persons(("PRESIDENT VARDY", "Yes."), (None, "Why?", "question-before-repeated-label")) == (0, None)


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("McDUFF", "McDuff"),
        ("MCDUFF", "McDuff"),
        ("O’DRISK", "O’Drisk"),
        ("D'AMBRA", "D'Ambra"),
        ("ARNE-MARSH", "Arne-Marsh"),
        ("LaMOTTE", "LaMotte"),
        ("J.", "J."),
        ("ÁLVAREZ", "Álvarez"),
        ("Vardy", "Vardy"),
    ],
)
def test_names_come_out_of_capitals(word: str, written: str) -> None:
    assert recase(word) == written


def test_particles_are_small_where_the_name_is_in_capitals() -> None:
    assert full_names(("PEDRO DA VELGA", "Yes.")) == {"PEDRO DA VELGA": "Pedro da Velga"}


def test_what_stands_for_an_outlet_may_be_none() -> None:
    assert (outlet("Fenn Research -- Analyst"), outlet("Analyst")) == ("Fenn Research", None)


def test_ids_are_unique_and_plain() -> None:
    assert [
        speaker.id for speaker in speakers(("Mr. VARDY of Ohio", "Yes."), ("INÉS ROA", "No."), ("Inés-Roa", "No."))
    ] == [
        "mr-vardy-of-ohio",
        "ines-roa",
        "ines-roa-2",
    ]


def test_every_fact_is_explained() -> None:
    _, _, told = resolve_speakers(drafts(("SECRETARY KESTREL", "Yes."), ("SEC. KESTREL", "No.")), "By Mina Kestrel")
    assert [(e.rule, e.evidence) for e in told] == [
        ("speaker: joined-labels", "SEC. KESTREL (same-surname)"),
        ("full-name: header", "Mina Kestrel"),
    ]


def test_no_turns_no_speakers() -> None:
    assert resolve_speakers([], "") == ((), (), ())
