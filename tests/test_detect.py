"""Which publisher a page follows, by what words, and which came second."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from transcript_parse.detect import StyleGuess, detect_style, find_evidence
from transcript_parse.source import make_source
from transcript_parse.styles import GENERIC, STYLES, HouseStyle

FIXTURES = Path(__file__).parents[1] / "fixtures"
CORPUS = Path(__file__).parents[2] / "shared" / "corpus"

OF_FIXTURE = {
    "australia-doorstop": "australia",
    "boe-like": "generic",  # neither masthead nor outlet of the Bank's: nothing tells
    "defense-briefing": "defense",
    "defense-joint-statement": "defense",
    "ecb-like": "ecb",
    "faq-statement": "generic",
    "fomc-like": "fomc",
    "generic-panel": "generic",
    "hearing-like": "hearing",
    "kremlin-like": "kremlin",
    "scanned-email-release": "foia",
    "spanish-conference": "mexico",
    "state-daily-briefing": "state",
    "state-joint-availability": "generic",  # an invented ministry on an invented site
    "whitehouse-briefing": "whitehouse",
    "whitehouse-glued": "whitehouse",
}
OF_FOLDER = {
    "captions": "generic",
    "kremlin_ru": "kremlin-ru",
    "nysenate": "hearing",
    "scotus": "courts",
    "singapore_mfa": "singapore",
    "state-foia": "foia",
    "whitehouse-biden-md": "whitehouse",
    "whitehouse-obama": "whitehouse",
    "whitehouse-trump2020": "whitehouse",
}
MOST_UNTOLD = 0.1  # of the documents: bare extracts, with no head and no foot, tell no publisher


def detect(text: str) -> StyleGuess:
    return detect_style(make_source(text))


def test_one_cue_tells_a_style_and_is_named() -> None:
    guess = detect("Bank note\n\nInflation  Report Q&A\n3 November 2016\n\nAda Merrow, Evening Post: Why?")
    assert guess == StyleGuess(STYLES["boe"], ("inflation report q&a",), None)


def test_two_hints_do_not_tell_a_style_but_name_the_runner_up() -> None:
    assert detect("Daily Press Briefing\n\n1:19 p.m. EDT\n\nMR. CORVANE: Hello.") == StyleGuess(
        GENERIC, (), STYLES["state"]
    )


def test_three_hints_tell_a_style() -> None:
    guess = detect("Daily Press Briefing\n\n1:19 p.m. EDT\n\nMR. CORVANE: Hello.\n\nQUESTION: Hello.")
    assert (guess.style.id, guess.evidence) == ("state", ("daily press briefing", "question:", "p.m. edt"))


@pytest.mark.parametrize("text", ["", " \n", "MS. ORTIZ: Good morning.\n\nMR. ABLE: Is it?"])
def test_a_text_that_tells_nothing_is_generic_with_no_runner_up(text: str) -> None:
    assert detect(text) == StyleGuess(GENERIC)


def test_two_styles_told_alike_are_no_guess() -> None:
    one = HouseStyle(id="one", title="One", example="", cues=("harbor office",))
    two = HouseStyle(id="two", title="Two", example="", cues=("rope hall",))
    source = make_source("Harbor Office, Rope Hall")
    assert detect_style(source, (one, two)) == StyleGuess(GENERIC, (), one)
    assert detect_style(source, (one, evolve(two, hints=("office,",)))).style.id == "two"


def test_words_inside_longer_ones_that_are_found_tell_nothing_more() -> None:
    style = HouseStyle(id="one", title="One", example="", cues=("harbor office", "office"), hints=("harbor",))
    assert detect_style(make_source("HARBOR OFFICE"), (style,)).evidence == ("harbor office",)


def test_a_carrier_goes_before_what_it_carries_and_names_it_second() -> None:
    guess = detect(
        "UNCLASSIFIED U.S. Department of State Case No. F-2014-1 Doc No. C051 Date: 06/30/2015\n\n"
        "THE WHITE HOUSE\nOffice of the Press Secretary\n\nEast Room\n\n5:53 P.M. EDT\n\nQ    Why?\n\nEND 6:29 P.M. EDT"
    )
    assert (guess.style.id, guess.runner_up) == ("foia", STYLES["whitehouse"])


def test_case_quotes_white_space_and_numbers_do_not_matter() -> None:
    for text in ("INDEX FOR TODAY’S BRIEFING", "Index  for\u00a0Today's\nBriefing", "index for todayâ€™s briefing"):
        assert detect(text).evidence == ("index for today's briefing",)
    assert detect("END               2:58 P.M. CST").style.id == "whitehouse"


def test_only_the_edges_of_a_page_are_read() -> None:
    filler = "So it went on, and nobody minded.\n" * 2_000
    assert detect(f"{filler}Inflation Report Q&A\n{filler}").style is GENERIC
    assert detect(f"{filler}Inflation Report Q&A").style.id == "boe"
    assert detect(f"Inflation Report Q&A\n{filler}").style.id == "boe"


def test_evidence_can_be_found_again_on_the_page() -> None:
    text = "\nIndex for  Today’s\nBriefing\n\nDPB # 117"
    source = make_source(text)
    found = find_evidence(source, detect_style(source))
    assert [(word, text[start:end]) for word, (start, end) in found] == [
        ("index for today's briefing", "Index for  Today’s\nBriefing"),
        ("dpb #", "DPB #"),
    ]


def test_evidence_that_is_broken_up_on_the_page_is_left_out() -> None:
    source = make_source("Inflation Re\u00adport Q&A")
    guess = detect_style(source)
    assert guess.evidence == ("inflation report q&a",)
    assert find_evidence(source, guess) == ()


@pytest.mark.parametrize("name", sorted(OF_FIXTURE))
def test_fixtures_are_told_by_the_publisher_whose_form_they_have(name: str) -> None:
    assert detect((FIXTURES / f"{name}.txt").read_text(encoding="utf-8")).style.id == OF_FIXTURE[name]


def test_every_fixture_has_its_style_here() -> None:
    assert {file.stem for file in FIXTURES.glob("*.txt")} == set(OF_FIXTURE)


DOCUMENTS = sorted(file for part in ("dev", "raw") for file in (CORPUS / part).rglob("*.txt"))


@pytest.mark.corpus
@pytest.mark.skipif(not DOCUMENTS, reason=f"the real documents are not here: no {CORPUS}")
def test_no_real_document_is_told_by_another_publisher_than_its_own() -> None:
    wrong, untold = [], []
    for file in DOCUMENTS:
        guess = detect(file.read_bytes().decode())
        if guess.style is GENERIC:
            untold.append(file.stem)
        elif guess.style.id != OF_FOLDER.get(file.parent.name, file.parent.name):
            wrong.append((file.stem, guess.style.id, guess.evidence))
    assert wrong == []
    assert len(untold) <= MOST_UNTOLD * len(DOCUMENTS)
