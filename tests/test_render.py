"""What transcripts look like: at a terminal, as plain text, as tables, and with carets."""

from __future__ import annotations

import io

import pytest
from attrs import evolve
from rich.color import Color
from rich.console import Console

from builders import TEXT, dialogue, empty, span, statement
from transcript_parse.diagnostics import Code, diagnose
from transcript_parse.model import Annotation, AnnotationKind, Label, Metadata, Paragraph, Passage, PassageMode, Role
from transcript_parse.render import (
    SpeakerStats,
    count_stats,
    iter_console,
    iter_explanations,
    iter_stats,
    iter_text,
    render_diagnostic,
    stats_table,
    visible,
)
from transcript_parse.render.console import SPEAKER_COLOURS
from transcript_parse.render.weave import Piece, weave
from transcript_parse.source import make_source


def drawn(drawings: object, *, width: int = 60, colours: bool = False) -> str:
    console = Console(
        file=io.StringIO(),
        width=width,
        force_terminal=colours,
        color_system="256" if colours else None,
        legacy_windows=False,
    )
    for drawing in drawings if hasattr(drawings, "__iter__") else [drawings]:
        console.print(drawing)
    output = console.file
    assert isinstance(output, io.StringIO)
    return "\n".join(line.rstrip() for line in output.getvalue().splitlines())


PRETTY = """\
╭──────────────────────────────────────────────────────────╮
│ Joint Remarks                                            │
│ file      remarks.txt                                    │
│ date      27 October 2014                                │
│ place     Seoul                                          │
│ style     state                                          │
│ kind      dialogue: 3 turns, 2 speakers, 15 words        │
│ warnings  1 (missing-label)                              │
╰──────────────────────────────────────────────────────────╯

MINISTER TAO · Tao Ming-ren · principal · via interpreter ·
in Korean · breaks off
┊ (Via interpreter.) Thank you. (Laughter.) We agreed[1] on
┊ much.

  And so --

QUESTION · Ann Lee, NBC News · questioner
  Why [bold]now[/bold]?

‹Tao Ming-ren› · principal
  Because it is time."""


def test_a_dialogue_at_a_terminal() -> None:
    assert drawn(iter_console(dialogue())) == PRETTY


def test_a_narrow_terminal_loses_no_word() -> None:
    seen = drawn(iter_console(dialogue()), width=20)
    assert all(len(line) <= 20 for line in seen.splitlines())
    assert " ".join(seen.replace("┊", " ").split()).endswith(
        "Why [bold]now[/bold]? ‹Tao Ming-ren› · principal Because it is time."
    )


def test_a_statement_at_a_terminal() -> None:
    assert drawn(iter_console(statement()), width=40) == (
        "╭──────────────────────────────────────╮\n"
        "│ Media Note                           │\n"
        "│ style  generic                       │\n"
        "│ kind   statement: 8 words            │\n"
        "╰──────────────────────────────────────╯\n"
        "\n"
        "The two sides met.\n"
        "\n"
        "They will meet again."
    )


def test_an_empty_text_at_a_terminal() -> None:
    assert "kind   empty: nothing is said in it" in drawn(iter_console(empty()))


def test_speakers_keep_their_colours_and_questioners_share_a_look() -> None:
    seen = drawn(iter_console(dialogue()), colours=True)
    tao = "\x1b[1;38;5;32m"
    assert f"{tao}MINISTER TAO\x1b[0m" in seen
    assert f"{tao}‹Tao Ming-ren›\x1b[0m" in seen
    assert "\x1b[1mQUESTION\x1b[0m" in seen
    assert "\x1b[2;3m (Laughter.)\x1b[0m" in seen


def test_a_turn_of_nobody_is_told_to_be_unlabelled() -> None:
    whole = dialogue()
    nobody = evolve(whole.turns[2], speaker=None, role=Role.UNKNOWN)
    seen = drawn(iter_console(evolve(whole, turns=(nobody,))))
    assert seen.endswith("\n\n‹unlabelled›\n  Because it is time.")
    asks = evolve(nobody, role=Role.QUESTIONER)
    assert "\x1b[1m‹unlabelled›" in drawn(iter_console(evolve(whole, turns=(asks,))), colours=True)
    assert "\x1b[1;3m‹unlabelled›" in drawn(iter_console(evolve(whole, turns=(nobody,))), colours=True)


def test_a_turn_heard_both_ways_is_partly_via_interpreter() -> None:
    whole = dialogue()
    first = whole.turns[0]
    heard = (*first.passages, Passage(PassageMode.ORIGINAL, "English", *span("And so --")))
    seen = drawn(iter_console(evolve(whole, turns=(evolve(first, passages=heard),))), width=100)
    assert "· partly via interpreter · in Korean and English ·" in seen


@pytest.mark.parametrize("colour", SPEAKER_COLOURS)
@pytest.mark.parametrize("paper", [0.0, 1.0])
def test_speakers_colours_stand_out_from_black_and_white(colour: str, paper: float) -> None:
    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(value) for value in Color.parse(colour).get_truecolor())
    ink = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    brighter, darker = max(ink, paper), min(ink, paper)
    assert (brighter + 0.05) / (darker + 0.05) > 3.5


NASTY = "\x1b[2J\x07\x9b31m\u202eevil\u2066[link=https://x.test]x[/link]:smile:\x00\x7f\ud800\U000e0041"


def test_nothing_in_a_transcript_is_obeyed() -> None:
    whole = dialogue()
    somebody = evolve(whole.speakers[1], full_name=NASTY, affiliation=NASTY)
    first = evolve(
        whole.turns[1],
        label=Label(NASTY, 0, 1),
        speaker=somebody,
        paragraphs=(Paragraph(NASTY, 0, 1),),
        annotations=(Annotation(AnnotationKind.ACTION, NASTY, 1, 2),),
        passages=(Passage(PassageMode.INTERPRETED, NASTY, 0, 2),),
    )
    bad = evolve(
        whole,
        name=NASTY,
        metadata=Metadata(title=NASTY, time=NASTY, place=NASTY, byline=NASTY),
        turns=(first,),
        speakers=(somebody,),
        diagnostics=(evolve(whole.diagnostics[0], message=NASTY),),
        explanations=(evolve(whole.explanations[0], evidence=NASTY),),
    )
    source = make_source(NASTY)
    seen = "\n".join(
        [
            drawn(iter_console(bad)),
            drawn(stats_table(bad)),
            *iter_text(bad),
            *iter_stats(bad),
            *iter_explanations(bad),
            render_diagnostic(source, diagnose(Code.MOJIBAKE, 0, 3), NASTY),
        ]
    )
    assert "[link=https://x.test]x[/link]:smile:" in seen.replace("\n", "")
    assert not set(seen) & set("\x1b\x07\x9b\u202e\u2066\x00\x7f\ud800\U000e0041")


def test_visible_shows_what_could_do_something_and_keeps_letters() -> None:
    assert visible("a\x1bb\x7fc\x85d\u2028e\u202ef") == "a␛b␡c d e�f"
    assert visible("می\u200cخواهم e\u0301 😀") == "می\u200cخواهم e\u0301 😀"
    assert visible("\ufeffso\u00adft\u200b") == "soft"


def test_plain_text_is_a_line_for_each_paragraph() -> None:
    assert "\n".join(iter_text(dialogue())) == (
        "MINISTER TAO: (Via interpreter.) Thank you. (Laughter.) We agreed[1] on much.\n"
        "\n"
        "And so --\n"
        "\n"
        "QUESTION: Why [bold]now[/bold]?\n"
        "\n"
        "‹Tao Ming-ren›: Because it is time.\n"
    )


def test_a_turn_in_which_nothing_is_said_keeps_its_label() -> None:
    whole = dialogue()
    silent = evolve(whole.turns[1], text="", paragraphs=())
    assert list(iter_text(evolve(whole, turns=(silent,)))) == ["QUESTION:", ""]


def test_plain_text_of_a_statement_is_its_paragraphs() -> None:
    assert list(iter_text(statement())) == ["The two sides met.", "", "They will meet again.", ""]


def test_notes_between_paragraphs_stand_alone() -> None:
    text = "A: One.\n\n(Applause.)\n\n**(Pause.)** Two (Bell.) (Laughs.)\n"
    whole = dialogue()
    notes = tuple(
        Annotation(AnnotationKind.ACTION, note, *span(note, text))
        for note in ("(Applause.)", "(Pause.)", "(Bell.)", "(Laughs.)")
    )
    paragraphs = (Paragraph("One.", 3, 7), Paragraph("Two", text.index("Two"), text.index("\n", 30)))
    turn = evolve(whole.turns[1], paragraphs=paragraphs, annotations=notes, passages=())
    assert [block.pieces for block in weave(text, turn)] == [
        (Piece("One."),),
        (Piece("(Applause.)", is_note=True),),
        (
            Piece("(Pause.)", is_note=True),
            Piece(" "),
            Piece("Two"),
            Piece(" (Bell.)", is_note=True),
            Piece(" (Laughs.)", is_note=True),
        ),
    ]


def test_weaving_is_not_misled_by_the_letters_of_a_note() -> None:
    text = "see [see] sea"
    turn = evolve(
        dialogue().turns[1],
        paragraphs=(Paragraph("see sea", 0, len(text)),),
        annotations=(Annotation(AnnotationKind.EDITORIAL, "[see]", 4, 9),),
    )
    (block,) = weave(text, turn)
    assert "".join(piece.text for piece in block.pieces) == text


def test_stats_count_turns_words_and_shares() -> None:
    assert count_stats(dialogue()) == (
        SpeakerStats("Tao Ming-ren", Role.PRINCIPAL, 2, 13, 13 / 15),
        SpeakerStats("Ann Lee (NBC News)", Role.QUESTIONER, 1, 2, 2 / 15),
    )
    assert count_stats(statement()) == (SpeakerStats("‹statement›", Role.UNKNOWN, 0, 8, 1.0),)
    assert count_stats(empty()) == ()


def test_stats_of_nobody_and_of_silence() -> None:
    whole = dialogue()
    silent = evolve(whole.turns[1], speaker=None, text="", paragraphs=())
    assert count_stats(evolve(whole, turns=(silent,))) == (SpeakerStats("‹unlabelled›", Role.UNKNOWN, 1, 0, 0.0),)


def test_stats_name_by_label_whom_nothing_else_names() -> None:
    whole = dialogue()
    turn = evolve(whole.turns[1], speaker=evolve(whole.speakers[1], full_name=None, affiliation=None))
    assert count_stats(evolve(whole, turns=(turn,)))[0].name == "QUESTION"


def test_stats_as_lines_and_as_a_table() -> None:
    assert list(iter_stats(dialogue())) == [
        "speaker\trole\tturns\twords\tshare",
        "Tao Ming-ren\tprincipal\t2\t13\t0.867",
        "Ann Lee (NBC News)\tquestioner\t1\t2\t0.133",
    ]
    assert drawn(stats_table(dialogue())).splitlines()[1:4] == [
        " speaker              role         turns   words   share",
        " ───────────────────────────────────────────────────────",
        " Tao Ming-ren         principal        2      13     87%",
    ]
    assert " all" in drawn(stats_table(dialogue()))
    assert " all" not in drawn(stats_table(statement()))


def test_explanations_stand_in_source_order_with_their_places() -> None:
    assert list(iter_explanations(dialogue())) == [
        "10:1: page-number: 'Page 1' alone in a line: 'Page 1'",
        "12:1: label-capitals: capitals before a colon: 'QUESTION'",
    ]


def test_a_long_excerpt_is_cut() -> None:
    whole = dialogue()
    long = evolve(whole, explanations=(evolve(whole.explanations[0], start=0, end=len(TEXT)),))
    (line,) = iter_explanations(long)
    assert line.endswith("…'")
    assert len(line) < 120


def test_a_diagnostic_has_its_line_and_a_caret() -> None:
    found = dialogue().diagnostics[0]
    assert render_diagnostic(make_source(TEXT), found, "remarks.txt") == (
        f"remarks.txt:14:1: warning: {found.message} [missing-label]\n"
        "   14 | Because it is time.\n"
        "      | ^~~~~~~~~~~~~~~~~~~"
    )


@pytest.mark.parametrize(
    ("text", "start", "end", "line", "carets"),
    [
        ("日本 \ufffd x", 3, 4, "日本 \ufffd x", "     ^"),
        ("\ta b", 1, 2, "a b", "^"),
        ("a\nb", 0, 3, "a", "^"),
        ("", 0, 0, "", "^"),
        ("a\n", 2, 2, "", "^"),
        ("x" * 50 + "HERE" + "y" * 99, 50, 54, "…" + "x" * 30 + "HERE" + "y" * 56 + "…", " " * 31 + "^~~~"),
    ],
)
def test_carets_stand_under_what_they_mean(text: str, start: int, end: int, line: str, carets: str) -> None:
    written = render_diagnostic(make_source(text), diagnose(Code.EMPTY_TURN, start, end), "a")
    assert [part.partition("| ")[2] for part in written.splitlines()[1:]] == [line, carets]
