"""What a would-be label looks like, whatever document it stands in."""

from __future__ import annotations

import pytest

from transcript_parse.segments.shape import Form, Letters, Shape, classify, fold, fold_key

U, M, L = Letters.UPPER, Letters.MIXED, Letters.LOWER


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("QUESTION", "questioner"),
        ("Q", "questioner"),
        ("QUESTION 2", "questioner"),
        ("Q1", "questioner"),
        ("“Question”", "questioner"),
        ("[REPORTER]", "questioner"),
        ("(Question)", "questioner"),
        ("MODERATOR", "moderator"),
        ("The CHAIRMAN", "moderator"),
        ("INTERPRETER", "interpreter"),
        ("SENIOR U.S. OFFICIAL #1", "principal"),
        ("A", "principal"),
        ("Speaker 0", "participant"),
        ("VOZ MUJER", "participant"),
        ("Вопрос", "questioner"),
    ],
)
def test_a_role_word_tells_its_role(text: str, role: str) -> None:
    shape = classify(text)
    assert (shape.form, shape.role) == (Form.ROLE, role)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("MS. ADLER", U),
        ("MR. McDRAKE", U),
        ("Mr. DeVESK", U),
        ("Ms. Adler", M),
        ("FOREIGN MINISTER TAO", U),
        ("PRESIDENT OF THE OUTER CAYS MARVIK", U),
        ("President of Norland Ilse Marvik", M),
        ("Senator O’DRANE", U),
        ("THE TREASURER", U),
        ("PRIME MINISTER", U),
        ("Mr. DRANE of New Vesk", U),
        ("HON. A. B. DRANE", U),
        ("DEPUTY ASSISTANT SECRETARY", U),
        ("HBA COMMISSIONER DRANE", U),
        ("Federal Chancellor of Ostia Anna Vesk", M),
        ("General d’Ambre", M),
        ("Sr. de la Vega", M),
        ("Professor Ines y Tolvay", M),
        ("MINISTER 2", U),
    ],
)
def test_a_title_with_a_name_or_a_whole_office(text: str, letters: Letters) -> None:
    shape = classify(text)
    assert (shape.form, shape.letters) == (Form.TITLED, letters)


@pytest.mark.parametrize(
    ("text", "letters", "words"),
    [
        ("Jane Roe", M, 2),
        ("JANE ROE", U, 2),
        ("Jane McDRANE", U, 2),
        ("Roe", M, 1),
        ("IBARRÓN-NÚÑEZ", U, 1),
        ("Ana de la Vega", M, 4),
        ("Ana d’Ambre", M, 2),
        ("И.Марвик", M, 2),
        ("J. Roe", M, 2),
        ("Łukasz Żółw", M, 2),
        ("部长", M, 1),
    ],
)
def test_a_name_is_a_name(text: str, letters: Letters, words: int) -> None:
    shape = classify(text)
    assert (shape.form, shape.letters, shape.words) == (Form.NAME, letters, words)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("MC", Form.ROLE),
        ("IT", Form.INITIALS),
        ("A.B.", Form.INITIALS),
        ("WFD?", Form.INITIALS),
        ("PS", Form.KEY),
        ("marlin", Form.HANDLE),
        ("pump_7", Form.HANDLE),
        ("because", Form.PHRASE),
        ("señor-x", Form.PHRASE),
        ("记者", Form.ROLE),
        ("答", Form.ROLE),
        ("王先生", Form.ROLE),
        ("ABC NEWS TEAM", Form.NAME),
    ],
)
def test_short_and_foreign_forms(text: str, form: Form) -> None:
    assert classify(text).form is form


def test_a_han_reporter_asks_and_a_han_gentleman_is_told_no_role() -> None:
    assert classify("渡轮报记者") == Shape(Form.ROLE, M, "渡轮报记者", role="questioner")
    assert classify("王先生") == Shape(Form.ROLE, M, "王先生")


@pytest.mark.parametrize(
    "text",
    [
        "Subject",
        "SUBJECTS",
        "Date",
        "Photo credit",
        "For immediate release",
        "SENATE MEMBERS PRESENT",
        "Roundtable participants",
        "Subject (draft)",
        "Editor’s note",
    ],
)
def test_a_key_of_the_header(text: str) -> None:
    assert classify(text).form is Form.KEY


@pytest.mark.parametrize(
    "text",
    [
        "My second question is",
        "Secondly",
        "To sum up",
        "First Point",
        "On Tuesday",
        "Of Roe",
        "Roe of",
        "Minister of",
        "The minister said",
        "SECRETARY WHO CAME",
        "Secretary general of what",
        "Minister 2 Roe",
        "minister Roe",
        "Mr",
        "Z",
        "March 4",
        "4 March 2031",
        "March",
        "Jane Roe 3",
        "R2D2",
        "Jane 2nd",
        "Inflation",
        "Today",
        "jane roe",
        "We Are Glad",
        "The Ferry Has Come Home To Us Again",
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        "a . b",
        "",
        "...",
        "Jane Roe,",
        "Roe.- Jane",
        "A: B",
        "(Jane Roe)",
        "[The ferry]",
        "1st",
        "Vesk minister of ferries came",
        "Harbor Minister Who Came Home",
    ],
)
def test_what_is_no_label(text: str) -> None:
    assert classify(text).form is Form.PHRASE


@pytest.mark.parametrize(
    ("text", "form", "affiliation"),
    [
        ("Jane Roe (Daily News)", Form.NAME, "Daily News"),
        ("Jane Roe [Daily News]", Form.NAME, "Daily News"),
        ("The PRESIDING OFFICER (Mr. Drane)", Form.ROLE, "Mr. Drane"),
        ("MS. ADLER (State) (by phone)", Form.TITLED, "State"),
        ("QUESTION (Daily News)", Form.ROLE, "Daily News"),
        ("JANE ROE, DAILY NEWS", Form.NAME, "DAILY NEWS"),
        ("Jane Roe, The Daily News of Vesk", Form.NAME, "The Daily News of Vesk"),
        ("ROWAN, CNN HOST", Form.NAME, "CNN HOST"),
        ("Jane Roe, Jr.", Form.NAME, None),
        ("Jane Roe, PhD, Harbor Institute", Form.NAME, "Harbor Institute"),
        ("Roe, Daily News", Form.PHRASE, None),
        ("Jane Roe, who came late", Form.PHRASE, None),
        ("Jane Roe, Boris Hollin, et al", Form.NAME, "Boris Hollin, et al"),
        ("Jane Roe, et al.", Form.PHRASE, None),
        ("Jane Roe, March 4", Form.PHRASE, None),
        ("Jane Roe, " + "Daily News " * 8 + "Ltd", Form.PHRASE, None),
        ("Secondly, Daily News", Form.PHRASE, None),
    ],
)
def test_an_affiliation_stands_behind_a_name(text: str, form: Form, affiliation: str | None) -> None:
    shape = classify(fold(text) if affiliation else text)
    assert (shape.form, shape.affiliation) == (form, affiliation)


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="known weaknesses of short surnames")
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Jane ROE", Shape(Form.NAME, U, "Jane ROE", words=2)),
        ("ROE, CNN HOST", Shape(Form.NAME, U, "ROE", affiliation="CNN HOST")),
    ],
)
def test_what_is_not_yet_told(text: str, wanted: Shape) -> None:
    assert classify(text) == wanted


def test_a_degree_is_no_affiliation() -> None:
    assert classify("Jane Roe, Ph.D.") == Shape(Form.NAME, M, "Jane Roe", words=2)


def test_two_honorifics_are_no_title_with_a_name() -> None:
    assert classify("Mr Dr").form is not Form.TITLED


def test_the_head_of_a_label_is_the_name_without_its_affiliation() -> None:
    assert classify("JANE ROE, DAILY NEWS") == Shape(Form.NAME, U, "JANE ROE", affiliation="DAILY NEWS", words=2)


def test_letters_that_have_no_case_are_mixed() -> None:
    assert classify("العربية").letters is M


@pytest.mark.parametrize(("text", "folded"), [("  MS. \n ADLER ", "MS. ADLER"), ("AD\u2060LER", "ADLER"), ("", "")])
def test_white_space_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "key"),
    [("“Mr. Roe”", "mr roe"), ("U.S. OFFICIAL.", "us official"), ("MR.ROE", "mrroe"), ("* Q *", "q"), ("¿?", "¿")],
)
def test_a_key_is_folded_further(text: str, key: str) -> None:
    assert fold_key(text) == key


def test_letters_of_a_text_without_letters() -> None:
    assert classify("Jane 5").letters is M
    assert classify("JANE ROE’s").letters is M
    assert classify("the").letters is L
