"""What is the page's: furniture, notes, the head, the tail; each mark with its rule."""

from __future__ import annotations

from string import ascii_uppercase

import pytest

from transcript_parse import Transcript, parse
from transcript_parse.boilerplate.edges import end_mark, is_site_line, look
from transcript_parse.boilerplate.furniture import cue_clocks, furniture_lines
from transcript_parse.boilerplate.notes import note_rule, run_in_topics, usual_indent
from transcript_parse.segments.lines import Lines, split_lines
from transcript_parse.source import make_source
from transcript_parse.styles import HouseStyle, get_style

GENERIC = get_style("generic")
MINE = HouseStyle(
    id="mine",
    title="Mine",
    example="MS. ADLER: Yes.",
    furniture=("harbor gazette no. 0",),
    navigation=frozenset({"to the boats"}),
)


def lines_of(text: str) -> Lines:
    return split_lines(make_source(text))


def marks(transcript: Transcript) -> list[tuple[str, str, str]]:
    """Ink, kind and rule of each mark of the page, in order."""
    return [
        (
            transcript.text[reason.start : reason.end],
            reason.evidence.removeprefix("taken for "),
            reason.rule.removeprefix("page: "),
        )
        for reason in transcript.explanations
        if reason.rule.startswith("page: ")
    ]


TALK = "MS. QUENBY: We met.\n\nQUESTION: Where?\n\nMS. QUENBY: Here in the hall, as I said.\n"


# single lines


@pytest.mark.parametrize(
    "text",
    [
        "END",
        "-END-",
        "- end -",
        "[ends]",
        "(end transcript)",
        "# # #",
        "###",
        "-30-",
        "END 2:58 P.M. CST",
        "END      2:58 P.M. EDT",
        "End of transcript",
        "*** END ***",
        "END 2:58 Share this page",
        "# # # Share this page",
        "The briefing ended at 1:05 p.m.",
        "End of press conference.",
        "Transcript ends.",
    ],
)
def test_an_end_mark_says_that_the_talk_is_over(text: str) -> None:
    assert end_mark(text)


@pytest.mark.parametrize("text", ["In the end.", "END OF THE ROAD", "Ends meet.", "# 1", "Endings", "The end"])
def test_what_is_no_end_mark(text: str) -> None:
    assert not end_mark(text)


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("Home", True),
        ("| Share this page »", True),
        ("www.harbor.example", True),
        ("press@harbor", True),
        ("To the boats", True),
        ("Home is where we are", False),
    ],
)
def test_a_line_of_a_menu(text: str, *, site: bool) -> None:
    assert is_site_line(text, MINE) is site


@pytest.mark.parametrize(
    ("text", "rule", "for_the_page"),
    [
        ("END", "end-mark", True),
        ("[Whereupon, at 11:50 a.m., the hearing was adjourned.]", "end-mark", True),
        ("ferry 12:4, 13:9", "word-index", True),
        ("2:58 P.M. (local)", "closing-time", True),
        ("Newsroom", "navigation", True),
        ("To the boats", "navigation", True),
        ("For more information, ask us.", "footer-opening", True),
        ("Harbor Gazette No. 12 of May", "footer-opening", True),
        ("Call us at 555 123 4567 today", "contact-line", True),
        ("Keywords: ferry", "header-key", True),
        ("March 3, 2031 - The ferry is late.", "dateline", True),
        ("GULLMOUTH -- The ferry is late.", "dateline", True),
        ("~~~", "no-words", True),
        ("The ferry in pictures", "headline", True),
        ("Thank you all", "closing-words", False),
        ("We met in the hall.", "prose", False),
        ("They met in the hall.", "prose", False),
    ],
)
def test_how_a_line_behind_the_talk_looks(text: str, rule: str, *, for_the_page: bool) -> None:
    seen = look(text, MINE)
    assert (seen.rule, seen.site > 0) == (rule, for_the_page)


def test_speech_that_says_i_weighs_more_than_speech_that_does_not() -> None:
    assert look("We met in the hall.", GENERIC).site < look("They met in the hall.", GENERIC).site < 0
    assert look("Thank you all", GENERIC).site < look("We met in the hall.", GENERIC).site


# furniture


@pytest.mark.parametrize(
    "text",
    [
        "Page 4 of 24",
        "4 of 24",
        "4 / 24",
        "- 4 -",
        "p. 4",
        "[[Page S705]]",
        "— Page 4 —",
        "Página 4 de 24",
        "Seite 4",
    ],
)
def test_a_page_number(text: str) -> None:
    assert furniture_lines(lines_of(f"We met\n{text}\nhere."), frozenset(), ()) == {1: "page-number"}


def test_a_publishers_furniture_is_known_wherever_it_stands() -> None:
    lines = lines_of("We met\nHarbor Gazette No. 12\nhere.")
    assert furniture_lines(lines, frozenset(), MINE.furniture) == {1: "publisher-furniture"}
    assert furniture_lines(lines, frozenset({1}), MINE.furniture) == {}


@pytest.mark.parametrize("numbers", [(2, 3, 4), (2, 4, 5), (7, 8)])
def test_numbers_that_count_up_are_page_numbers(numbers: tuple[int, ...]) -> None:
    text = "".join(f"We met here.\n{number}\n" for number in numbers)
    assert set(furniture_lines(lines_of(text), frozenset(), ()).values()) == {"page-number"}


@pytest.mark.parametrize("numbers", [(7,), (9, 2), (3, 30, 300)])
def test_numbers_that_do_not_are_speech(numbers: tuple[int, ...]) -> None:
    text = "".join(f"We met here.\n{number}\n" for number in numbers)
    assert furniture_lines(lines_of(text), frozenset(), ()) == {}


def test_numbers_beside_furniture_are_page_numbers_whatever_they_count() -> None:
    lines = lines_of("We met.\n9\nPage 1\nWe left.\n2\nPage 2\nWe slept.")
    assert furniture_lines(lines, frozenset(), ()) == dict.fromkeys((1, 2, 4, 5), "page-number")


FILL = "We met in the hall.\n" * 12


def pages(*foot: str) -> Lines:
    """Pages of speech, each with one of the feet below it."""
    return lines_of("".join(f"{FILL}\n{line}\n\n" for line in foot))


@pytest.mark.parametrize(
    ("feet", "rule"),
    [
        (("Office 1/2/2031 x", "Office 1/3/2031 x"), "stamp"),
        (("see https://x.example/1", "see https://x.example/2"), "stamp"),
        (("HARBOR OFFICE DOC 12.", "HARBOR OFFICE DOC 13."), "stamp"),
        (("Office document 12", "Office document 13", "Office document 14"), "stamp"),
        (("Office document 12", "Office document 13"), None),
        (("Office document 12.", "Office document 13.", "Office document 14."), None),
        (("Item 1", "Item 2", "Item 3"), None),
        (("Page 1\nHarbor Office", "Page 2\nHarbor Office"), "running-head"),
        (("Harbor Office\n\n- 1 -", "Harbor Office\n\n- 2 -"), "running-head"),
        (("Harbor Office Daily",) * 4, "running-head"),
        (("Harbor Office Daily",) * 3, None),
        (("Harbor Office",) * 4, None),
        (("harbor office daily",) * 4, None),
        (("We met here.",) * 4, None),
        (("(Harbor Office Daily)",) * 4, None),
        (("* * *",) * 4, None),
    ],
)
def test_a_line_that_recurs_from_page_to_page(feet: tuple[str, ...], rule: str | None) -> None:
    found = furniture_lines(pages(*feet), frozenset(), ())
    assert {reason for reason in found.values() if reason != "page-number"} == ({rule} if rule else set())


def test_lines_that_recur_close_to_each_other_are_speech() -> None:
    assert furniture_lines(lines_of("Office 1/2/2031 x\n\nOffice 1/3/2031 x"), frozenset(), ()) == {}


def test_a_foot_and_head_that_stand_once_are_wedged_into_a_sentence() -> None:
    lines = lines_of("The ferry runs again from Monday, and\n\nHarbor Office\n7\nThe Ferry\n\nwe are glad of it.")
    assert furniture_lines(lines, frozenset(), ()) == dict.fromkeys((2, 3, 4), "wedged-into-a-sentence")
    ended = lines_of("The ferry runs again from Monday.\n\nHarbor Office\n7\nThe Ferry\n\nwe are glad of it.")
    assert furniture_lines(ended, frozenset(), ()) == {}
    last = lines_of("The ferry runs again from Monday, and\n\nHarbor Office\n7")
    assert furniture_lines(last, frozenset(), ()) == {}


def test_clocks_of_captions_are_the_pages() -> None:
    text = "WEBVTT\n" + "".join(f"00:00:0{n}.000 --> 00:00:0{n}.900\nwe met\n" for n in range(5))
    found = furniture_lines(lines_of(text), frozenset(), ())
    assert found == {0: "caption-file", **dict.fromkeys((1, 3, 5, 7, 9), "cue-time")}
    assert furniture_lines(lines_of("\n".join(text.split("\n")[:9])), frozenset(), ()) == {}


def test_clocks_before_captions_are_the_pages_where_most_lines_have_one() -> None:
    text = "".join(f"00:00:{n:02} we met\n" for n in range(12))
    assert cue_clocks(text)[:2] == [(0, 8), (16, 24)]
    assert len(cue_clocks(text)) == 12
    assert cue_clocks(text[: 16 * 9]) == []


# notes between turns


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("* * *", "rule-of-marks"),
        ("-----", "rule-of-marks"),
        ("Q&A", "session-heading"),
        ("Questions and Answers", "session-heading"),
        ("PROCEEDINGS", "session-heading"),
        ("TESTIMONY OF THE HARBOR MASTER", "proceedings-heading"),
        ("The clerk will call the roll.", "recorder-narration"),
        ("There was no objection.", "recorder-narration"),
        ("(By Cora Vesk)", "byline"),
        ("THE FERRY QUESTION", "heading"),
        ("                    The Pier", "heading"),
        ("Wages and prices", "heading"),
        ("FERRY", None),
        ("Wages and prices.", None),
        ("Our wages", None),
        ("wages and prices", None),
        ("Wages and prices and all that is left to tell of the ferry", None),
        ("a" * 121, None),
        ("a" * 241, None),
        ("We met.", None),
    ],
)
def test_a_line_between_turns(text: str, rule: str | None) -> None:
    below = "The wages grow as they did, and prices do not grow as they did in the years before the ferry came. " * 2
    lines = lines_of(f"We met.\n\n{text}\n\n{below}")
    assert note_rule(lines, 2, 0) == rule


@pytest.mark.parametrize("above", ["We met in", "WE MET."])
def test_a_heading_follows_the_end_of_a_sentence_in_small_letters(above: str) -> None:
    assert note_rule(lines_of(f"{above}\n\nTHE FERRY QUESTION\n\nYes."), 2, 0) is None


def test_a_heading_stands_apart() -> None:
    assert note_rule(lines_of("We met.\nTHE FERRY QUESTION\n\nYes."), 1, 0) is None
    assert note_rule(lines_of("THE FERRY QUESTION\n\nYes."), 0, 0) is None
    assert note_rule(lines_of("We met.\nPROCEEDINGS\nYes."), 1, 0) is None
    assert note_rule(lines_of("We met.\n\nWages and prices\n\nYes."), 2, 0) is None


def test_the_usual_indent() -> None:
    assert usual_indent(lines_of("  a\n  b\nc\n\n"), range(4)) == 2
    assert usual_indent(lines_of("\n\n"), range(2)) == 0


def test_topics_are_numbered_where_two_are() -> None:
    text = "We met. THE PIER,[1.] Yes. [II.] No."
    assert [text[start:end] for start, end in run_in_topics(text)] == ["THE PIER,[1.]", "[II.]"]
    assert run_in_topics("We met. THE PIER,[1.] Yes.") == []


def test_headings_between_bare_commas_are_topics_where_paragraphs_are_joined_so() -> None:
    answers = "Q. Why is it so?,THE CHAIR. It is not." * 10
    text = f"We met.,THE PIER,Q. Why?,{answers},THE LIGHT; ITS KEEPERS,Q. Who?"
    assert [text[start:end] for start, end in run_in_topics(text)] == ["THE PIER", "THE LIGHT; ITS KEEPERS"]
    assert run_in_topics("We met.,THE PIER,Q. Why?,THE LIGHT; ITS KEEPERS,Q. Who?") == []


# whole pages


def test_every_mark_of_the_page_has_its_rule() -> None:
    text = (
        "From: Ida\nTo: List\nSubject: Ferry\n\nHome\nThe Ferry Comes Home\n\n"
        "MS. QUENBY: We met.\n\n* * *\n\nPage 1\n\nQUESTION: Where?\n\nMS. QUENBY: Here in the hall.\n\n"
        "END\n\n2:58 p.m.\n\nContact us\n"
    )
    assert marks(parse(text, style="generic")) == [
        ("From: Ida", "boilerplate", "mail-header"),
        ("To: List", "boilerplate", "mail-header"),
        ("Subject: Ferry", "boilerplate", "mail-header"),
        ("Home", "boilerplate", "navigation"),
        ("The Ferry Comes Home", "header", "before-the-first-turn"),
        ("* * *", "note", "rule-of-marks"),
        ("Page 1", "boilerplate", "page-number"),
        ("END", "header", "end-mark"),
        ("2:58 p.m.", "header", "end-mark"),
        ("Contact us", "boilerplate", "end-mark"),
    ]


def test_an_end_mark_between_two_talks_takes_its_time_with_it() -> None:
    text = TALK + "\nEND\n\n2:58 p.m.\n\n" + TALK + "\n[ends]\n\n" + TALK
    assert marks(parse(text, style="generic")) == [
        ("END", "header", "end-mark"),
        ("2:58 p.m.", "header", "closing-time"),
        ("[ends]", "header", "end-mark"),
    ]


def test_a_statement_ends_where_its_footer_begins() -> None:
    text = (
        "Home\n\nThe Ferry\n\nThe ferry runs again from Monday, as the county has asked for nine years.\n\n"
        "The Pier\n\nShare this page\n"
    )
    assert marks(parse(text, style="generic")) == [
        ("Home", "boilerplate", "navigation"),
        ("The Ferry", "header", "before-the-statement"),
        ("Share this page", "boilerplate", "behind-the-statement"),
    ]


@pytest.mark.parametrize(("lines", "headed"), [(15, True), (20, False)])
def test_a_statement_begins_near_the_top_of_its_page(lines: int, *, headed: bool) -> None:
    heads = "".join(f"Harbor {letter}\n\n" for letter in ascii_uppercase[:lines])
    text = f"{heads}The ferry runs again from Monday, as the county has asked for nine years in a row.\n"
    assert bool(marks(parse(text, style="generic"))) is headed


@pytest.mark.parametrize(
    "tail",
    [
        "We left.",
        "The pier is old\n\nThe pier is new\n\nWe like the pier, as you know.",
        "Thank you",
        "I have said: the pier is old",
        "A list\n\nOf two\n\nI thank you for your patience.",
    ],
)
def test_a_long_last_answer_is_kept_whole(tail: str) -> None:
    transcript = parse(f"{TALK}\n{tail}\n", style="generic")
    assert marks(transcript) == []
    assert transcript.turns[-1].text == f"Here in the hall, as I said.\n\n{tail}"
