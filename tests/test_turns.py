"""Who takes the floor where, and what was said: unlabelled turns, paragraphs, and tiles that lose nothing."""

from __future__ import annotations

import itertools

import pytest

from transcript_parse import SegmentKind, Transcript, parse
from transcript_parse.source import make_source
from transcript_parse.turns import Tile, breaks_off, build_paragraphs, cut_notes


def turns(text: str) -> list[tuple[str | None, str]]:
    return [(turn.label.text if turn.label else None, turn.text) for turn in parse(text, style="generic").turns]


def rules(transcript: Transcript) -> list[str]:
    return [
        reason.rule.removeprefix("turn: ") for reason in transcript.explanations if reason.rule.startswith("turn: ")
    ]


def indented(*paragraphs: str) -> str:
    return "".join(f"{paragraph}\n\n" for paragraph in paragraphs)


OFFICIAL = "     MS. QUENBY:  We met in the hall, as I said."
ASKED = "          And tell us in your own words where all of you will meet again next year."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (indented(*(OFFICIAL, ASKED) * 5), ["deeper-indent"] * 5),
        (indented(*(OFFICIAL, ASKED) * 4), []),
        (indented(*(OFFICIAL, ASKED) * 5).replace("          ", "       "), []),
        (indented(*(OFFICIAL, ASKED) * 5).replace("          ", " " * 30), []),
        (indented(*(OFFICIAL, "          And why?") * 5), []),
        (indented(*(OFFICIAL, ASKED, "     QUESTION:  Why?") * 5), []),
        (indented(*(OFFICIAL.strip(), ASKED) * 5), []),
    ],
)
def test_an_indent_that_the_document_uses_for_questions(text: str, found: list[str]) -> None:
    assert [rule for rule in rules(parse(text, style="generic")) if rule == "deeper-indent"] == found


def test_questions_in_a_scan_stand_deeper_behind_a_line_that_ends() -> None:
    text = indented(*(OFFICIAL, ASKED) * 5).replace("said.\n\n", "said.\n")
    assert rules(parse(text, style="generic")) == ["deeper-indent"] * 5


@pytest.mark.parametrize(("blanks", "found"), [(2, []), (3, ["gap-and-interpreter"])])
def test_a_gap_is_three_blank_lines_at_least(blanks: int, found: list[str]) -> None:
    gap = "\n" * (blanks + 1)
    text = f"MS. QUENBY: We met.{gap}(Via interpreter) Good.\nQUESTION: Why?\nMS. QUENBY: We did.\nQUESTION: So?\n"
    assert rules(parse(text, style="generic")) == found


ANSWERS = "Ida Tamsel: We left the rate where it was, as I told you.\n\n"


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("Would you say that prices are too high?", ["question-before-repeated-label"]),
        ("Cora Vesk, Harbor News. Prices are high.\n\nAre they?", ["question-before-repeated-label"]),
        ("And why is that?", ["question-before-repeated-label"]),
        ("Prices are where we want them, and they will stay there for a long time to come.", []),
    ],
)
def test_a_question_before_a_repeated_label(asked: str, found: list[str]) -> None:
    transcript = parse(f"{ANSWERS}{asked}\n\n{ANSWERS}{ANSWERS}", style="generic")
    assert [rule for rule in rules(transcript) if rule.startswith("question")] == found


def test_a_question_before_another_label_is_its_speakers() -> None:
    text = f"{ANSWERS * 3}Would you agree with me, Mr. Hollin?\n\nBoris Hollin: I would.\n\nBoris Hollin: Yes.\n"
    assert rules(parse(text, style="generic")) == []


PRESS = "MS. QUENBY: We met in the hall.\n\nQUESTION: Where is it?\n\n"


@pytest.mark.parametrize(
    ("lost", "found"),
    [
        ("And when did you meet?", ["question-before-repeated-label"]),
        ("And when did you meet.", []),
        ("", []),
    ],
)
def test_a_lost_question_where_questions_always_part_the_answers(lost: str, found: list[str]) -> None:
    text = f"{PRESS * 5}MS. QUENBY: We met.\n\n{lost}\n\nMS. QUENBY: On Monday.\n\nQUESTION: Thank you.\n"
    assert rules(parse(text, style="generic")) == found


def test_a_question_right_below_its_speakers_words_is_his() -> None:
    text = f"{PRESS * 5}MS. QUENBY: We met.\nAnd when did we meet?\n\nMS. QUENBY: On Monday.\n\nQUESTION: Thank you.\n"
    assert rules(parse(text, style="generic")) == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Cora Vesk from Harbor News. Governor, is it true?", ["self-introduction"]),
        ("Hi. This is Cora Vesk with the Harbor News. Governor, is it true?", ["self-introduction"]),
        ("Good morning. I’m Cora Vesk, Harbor News: is it true?", ["self-introduction"]),
        ("Cora Vesk from Harbor News. She says that it is true.", []),
        ("However Cora Vesk from Harbor News. Is it true?", []),
        ("The Harbor Master of Vesk, did he ask me? He did not.", []),
    ],
)
def test_a_reporter_who_says_who_he_is(said: str, found: list[str]) -> None:
    text = f"GOVERNOR HOLLIN: I am glad.\n\n{said}\n\nQUESTION: Why?\n\nGOVERNOR HOLLIN: It is.\n"
    assert rules(parse(text, style="generic")) == found


def test_a_reporter_who_says_who_he_is_in_his_own_turn_takes_no_other() -> None:
    text = f"{PRESS}Cora Vesk from Harbor News. Governor, is it true?\n\n{PRESS}"
    assert rules(parse(text, style="generic")) == []


def test_chevrons_of_captions_change_the_speaker() -> None:
    text = ">> IDA TAMSEL: We met.\n>> Where did you?\n>> IDA TAMSEL: I said so.\n>> Did you?\n>>\n"
    assert turns(text) == [
        ("IDA TAMSEL", "We met."),
        (None, "Where did you?"),
        ("IDA TAMSEL", "I said so."),
        (None, "Did you?"),
    ]
    assert rules(parse(text, style="generic")) == ["caption-chevrons"] * 2
    assert rules(parse(text + "\n> quoted\n", style="generic")) == []


CONFERENCE = """\
Ida Tamsel: Good afternoon. I am ready to take your questions.

My question is on prices. Are they too high for us?

And is the ferry late again this year, as it was before?

On your first question, I will say no, they are not.

Yes.

I wanted to ask about the ferry, which is late again.

The ferry is none of our business, as I have said before.

I wanted to ask about the pier, which leaks and leaks.

Ida Tamsel: It leaks.
"""


def test_a_conference_that_labels_no_questions() -> None:
    assert rules(parse(CONFERENCE, style="generic")) == [
        "unlabelled-question",
        "unlabelled-answer",
        "unlabelled-question",
        "unlabelled-answer",
        "unlabelled-question",
    ]


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("I am ready to take your questions.", "Hello."),
        ("I wanted to ask about the pier, which leaks and leaks.", "The pier leaks and leaks."),
        ("My question is", "QUESTION: My question is"),
    ],
)
def test_nothing_is_inferred_without_its_evidence(printed: str, wanted: str) -> None:
    found = rules(parse(CONFERENCE.replace(printed, wanted), style="generic"))
    assert [rule for rule in found if rule.startswith("unlabelled")] == []


def test_an_opening_statement_before_a_label() -> None:
    text = "Good morning. I am glad that you could come, and I will tell you why.\n\n" + PRESS
    transcript = parse(text, style="generic")
    assert rules(transcript) == ["opening-statement"]
    assert transcript.turns[0].text == "Good morning. I am glad that you could come, and I will tell you why."


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        ("So we --", True),
        ("So we —", True),
        ("So we –”", True),
        ("So w-", True),
        ("So we -- ", True),
        ("So we.", False),
        ("So 1-", False),
        ("-- so we", False),
        ("", False),
    ],
)
def test_speech_that_breaks_off(text: str, *, broken: bool) -> None:
    assert breaks_off(text) is broken


# paragraphs

S, B, X = SegmentKind.SPEECH, SegmentKind.BLANK, SegmentKind.BOILERPLATE


def tiles(*pieces: tuple[SegmentKind, str]) -> tuple[str, list[Tile]]:
    text, found = "", []
    for kind, ink in pieces:
        found.append(Tile(len(text), len(text) + len(ink), kind, 0))
        text += ink
    return text, found


@pytest.mark.parametrize(
    ("pieces", "wrapped", "wanted"),
    [
        ([], False, []),
        ([(B, "\n")], False, []),
        ([(S, "a b")], False, ["a b"]),
        ([(S, "a\nb")], False, ["a", "b"]),
        ([(S, "a\nb")], True, ["a b"]),
        ([(S, "a\n \n\nb")], False, ["a", "b"]),
        ([(S, "\n a \n")], False, ["a"]),
        ([(S, "a"), (B, "\n"), (S, "b")], True, ["a b"]),
        ([(S, "a"), (B, "\n"), (S, "b")], False, ["a", "b"]),
        ([(S, "a"), (B, "\n\n"), (S, "b")], True, ["a", "b"]),
        ([(S, "a"), (B, "\n\n"), (X, "Page 1"), (B, "\n\n"), (S, "b")], False, ["a b"]),
        ([(S, "a."), (B, "\n\n"), (X, "Page 1"), (B, "\n\n"), (S, "b")], False, ["a.", "b"]),
        ([(S, "a"), (B, " "), (SegmentKind.ANNOTATION, "(x)"), (B, " "), (S, ", b")], False, ["a, b"]),
        ([(S, "case-\nby-case")], True, ["case-by-case"]),
        ([(S, "a -\nb")], True, ["a - b"]),
    ],
)
def test_paragraphs_are_made_of_tiles(
    pieces: list[tuple[SegmentKind, str]], wanted: list[str], *, wrapped: bool
) -> None:
    text, found = tiles(*pieces)
    source = make_source(text)
    assert [one.text for one in build_paragraphs(source, found, S, wrapped=wrapped)] == wanted


def test_a_paragraph_reaches_from_its_first_ink_to_its_last() -> None:
    text, found = tiles((S, "we"), (B, "\n\n"), (X, "Page 1"), (B, "\n\n"), (S, "met"))
    (paragraph,) = build_paragraphs(make_source(text), found, S, wrapped=False)
    assert (paragraph.start, paragraph.end) == (0, len(text))


# tiles


def test_notes_are_cut_out_of_speech() -> None:
    text = "a (x) b(y)"
    found = cut_notes([Tile(0, 10, S, 3)], [(2, 5), (7, 10)], text)
    assert [(text[tile.start : tile.end], tile.kind.value, tile.turn) for tile in found] == [
        ("a", "speech", 3),
        (" ", "blank", None),
        ("(x)", "annotation", 3),
        (" ", "blank", None),
        ("b", "speech", 3),
        ("(y)", "annotation", 3),
    ]


def test_notes_side_by_side_leave_a_blank() -> None:
    text = "(x) (y) "
    found = cut_notes([Tile(0, 8, S, 0)], [(0, 3), (4, 7)], text)
    assert [(text[tile.start : tile.end], tile.kind.value) for tile in found] == [
        ("(x)", "annotation"),
        (" ", "blank"),
        ("(y)", "annotation"),
        (" ", "blank"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "**MS. QUENBY:** We met.\n\n**QUESTION (via interpreter):** Where?\r\n\r\nMS. QUENBY: Here --",
        "MS. QUENBY (07:59): We met.\n\nPage 1\n\nMS. QUENBY (08:00):\n\nQUESTION: Where?\n",
        "> MS. QUENBY: We met.\n>\n> QUESTION: <b>Where</b>?\n",
    ],
)
def test_segments_tile_the_source(text: str) -> None:
    transcript = parse(text)
    assert "".join(text[piece.start : piece.end] for piece in transcript.segments) == text
    assert all(piece.start < piece.end for piece in transcript.segments)


def test_turns_are_ordered_and_disjoint_and_begin_at_their_labels() -> None:
    transcript = parse(PRESS * 3 + "MS. QUENBY: (Laughter.)\n", style="generic")
    spans = [(turn.start, turn.end) for turn in transcript.turns]
    assert spans == sorted(spans)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(spans))
    assert [turn.index for turn in transcript.turns] == list(range(7))
    assert all(turn.label is not None and turn.start == turn.label.start for turn in transcript.turns)
    assert transcript.text[transcript.turns[-1].start : transcript.turns[-1].end] == "MS. QUENBY: (Laughter.)"
