"""The table of house styles, and styles that users bring as files."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
from attrs import fields_dict

from transcript_parse.detect import detect_style
from transcript_parse.errors import StyleError
from transcript_parse.lexicon.roles import ROLE_LABELS
from transcript_parse.pipeline import parse
from transcript_parse.segments.shape import Form, classify, fold_key
from transcript_parse.source import make_source
from transcript_parse.styles import GENERIC, STYLES, HouseStyle, get_style, load_style
from transcript_parse.styles.model import ENDINGS
from transcript_parse.styles.words import fold_digits, fold_words

FIXTURES = Path(__file__).parents[1] / "fixtures"
DOCS = Path(__file__).parents[1] / "docs" / "styles.md"
NAMED = [style for style in STYLES.values() if style is not GENERIC]

every_style = pytest.mark.parametrize("style", NAMED, ids=lambda style: style.id)


def test_styles_stand_under_their_ids_and_generic_first() -> None:
    assert next(iter(STYLES)) == "generic"
    assert all(name == style.id for name, style in STYLES.items())
    assert len(STYLES) >= 23


def test_generic_knows_nothing() -> None:
    assert HouseStyle(GENERIC.id, GENERIC.title, GENERIC.example, GENERIC.sources) == GENERIC


def test_a_style_is_found_by_its_name_and_a_slip_names_the_nearest() -> None:
    assert get_style("kremlin") is STYLES["kremlin"]
    with pytest.raises(
        StyleError, match=r"^no house style 'whitehous'; did you mean 'whitehouse'\? \(known: australia"
    ):
        get_style("whitehous")
    with pytest.raises(StyleError, match=r"^no house style '???' \(known: ".replace("???", r"\?\?\?")):
        get_style("???")


@every_style
def test_a_style_says_what_it_is_where_it_was_seen_and_how_it_looks(style: HouseStyle) -> None:
    assert style.title
    assert style.sources
    assert style.example
    assert "\n" not in style.title + style.example
    assert len(style.title) <= 70
    assert len(style.example) <= 80
    assert style.endings
    assert style.endings <= ENDINGS


@every_style
def test_words_are_folded(style: HouseStyle) -> None:
    for word in (*style.cues, *style.hints):
        assert fold_digits(fold_words(f"x{word}x"))[1:-1] == word, word
    for word in style.furniture:
        assert fold_digits(fold_words(word)) == word, word
    for label in style.labels | style.not_labels:
        assert label in {fold_key(label), fold_words(label)}, label
    for line in style.navigation:
        assert line == line.lower().strip()
        assert line, "an empty line is no navigation"


@every_style
def test_words_are_told_once(style: HouseStyle) -> None:
    for words in (style.cues, style.hints, style.furniture):
        assert len(set(words)) == len(words)
    assert not set(style.cues) & set(style.hints)


def test_a_cue_belongs_to_one_style() -> None:
    owners: dict[str, str] = {}
    for style in NAMED:
        for cue in style.cues:
            assert owners.setdefault(cue, style.id) == style.id, cue


def test_a_cue_is_long_enough_not_to_stand_in_speech_by_chance() -> None:
    short = {cue for style in NAMED for cue in style.cues if len(cue) < 8 and cue.isascii() and cue.isalpha()}
    assert short == set()


@every_style
def test_furniture_is_no_beginning_of_a_sentence(style: HouseStyle) -> None:
    for beginning in style.furniture:
        assert len(beginning) >= 4
        assert beginning[-1] not in string.whitespace


@every_style
def test_labels_are_such_as_no_general_list_has(style: HouseStyle) -> None:
    for label in style.labels:
        assert classify(label.upper()).form not in {Form.ROLE, Form.TITLED}, label


@every_style
def test_what_is_no_label_here_is_no_label_of_functions_elsewhere(style: HouseStyle) -> None:
    """Else a wrong guess would take the questions out of a document."""
    assert not style.not_labels & set(ROLE_LABELS)
    assert not style.not_labels & style.labels


@every_style
def test_a_page_of_nothing_but_a_style_is_told_by_it(style: HouseStyle) -> None:
    page = "\n".join(style.cues).replace("0", "7")
    assert detect_style(make_source(page)).style is style


FIXTURE_FILES = sorted(FIXTURES.glob("*.txt"))


@pytest.mark.parametrize("file", FIXTURE_FILES, ids=lambda file: file.stem)
def test_the_wrong_style_finds_the_turns_that_no_style_finds(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    starts = [turn.start for turn in parse(text, style="generic").turns]
    wrong = [style.id for style in NAMED if [turn.start for turn in parse(text, style=style).turns] != starts]
    assert set(wrong) <= {detect_style(make_source(text)).style.id}


def test_the_docs_name_every_style_and_every_field() -> None:
    text = DOCS.read_text(encoding="utf-8")
    assert [style for style in STYLES if f"| `{style}` |" not in text] == []
    assert [name for name in fields_dict(HouseStyle) if f"| `{name}` |" not in text] == []


# --- styles from files

MINISTRY = """
id = "ministry"
title = "Ministry of Tides,  Belmaria"
example = "MINISTER OSK:  The tide is in."
sources = ["tides.belmaria.example, 12 pages, 2024"]
cues = ["Ministry of Tides", "Case No. 17"]
hints = ["Today’s tide"]
endings = ["colon", "alone"]
labels = ["The Harbor Master"]
not_labels = ["Tide table:", "E.B.B."]
furniture = ["Page 3 of 4"]
navigation = ["What’s new", "Write to us"]
unlabelled_questions = true
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "ministry.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_file_describes_a_style_in_words_as_they_are_printed(tmp_path: Path) -> None:
    file = written(tmp_path, MINISTRY)
    style = HouseStyle(
        id="ministry",
        title="Ministry of Tides, Belmaria",
        example="MINISTER OSK: The tide is in.",
        sources=("tides.belmaria.example, 12 pages, 2024",),
        cues=("ministry of tides", "case no. 0"),
        hints=("today's tide",),
        endings=frozenset({"colon", "alone"}),
        labels=frozenset({"the harbor master"}),
        not_labels=frozenset({"tide table", "ebb"}),
        furniture=("page 0 of 0",),
        navigation=frozenset({"what's new", "what’s new", "write to us"}),
        unlabelled_questions=True,
    )
    assert load_style(file) == style
    assert load_style(str(file)) == style
    assert HouseStyle.from_toml(file) == style


def test_a_style_from_a_file_parses(tmp_path: Path) -> None:
    style = load_style(written(tmp_path, MINISTRY))
    assert parse("MINISTER OSK: Yes.\n\nQUESTION: Why?\n\nMINISTER OSK: Tides.", style=style).style == "ministry"


def test_id_and_title_are_enough_and_a_byte_order_mark_is_no_harm(tmp_path: Path) -> None:
    file = written(tmp_path, '\ufeffid = "x-1"\ntitle = "X"\n')
    assert load_style(file) == HouseStyle(id="x-1", title="X", example="")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("cue = []", "unknown key 'cue'; did you mean 'cues'?"),
        ("zzz = 1", "unknown key 'zzz'; known are id, title, example, sources, cues, endings, labels, not_labels, "),
        ('title = "X"', "'id' is missing or empty; add id = \"…\""),
        ('id = "x"', "'title' is missing or empty; add title = \"…\""),
        ('id = " "\ntitle = "X"', "'id' is missing or empty; add id = \"…\""),
        ('id = "My Style"\ntitle = "X"', "'id' is 'My Style'; use the letters a to z, digits and hyphens alone"),
        ("id = 7", "'id' is a number; write a string"),
        ("title = 2024-01-01", "'title' is a date or a time; write a string"),
        ("title = true", "'title' is true or false; write a string"),
        ('cues = "one"', "'cues' is a string; write a list of strings"),
        ("[cues]", "'cues' is a table; write a list of strings"),
        ("labels = [1]", "'labels' is a list with something in it that is no string, or an empty one; write a list of"),
        (
            'labels = [" "]',
            "'labels' is a list with something in it that is no string, or an empty one; write a list of",
        ),
        ("unlabelled_questions = 1", "'unlabelled_questions' is a number; write true or false"),
        ('id = "x"\ntitle = "X"\nendings = ["colons"]', "unknown ending 'colons' in 'endings'; did you mean 'colon'?"),
        (
            'id = "x"\ntitle = "X"\nendings = ["?"]',
            "unknown ending '?' in 'endings'; known are alone, bare, clock, colon, dash, stop",
        ),
        ("id = ", "is no TOML: Invalid value (at "),
    ],
)
def test_a_wrong_file_is_told_in_one_line_with_what_to_do(tmp_path: Path, text: str, message: str) -> None:
    file = written(tmp_path, text)
    with pytest.raises(StyleError) as caught:
        load_style(file)
    told = str(caught.value)
    assert told.startswith(f"{file}: {message}")
    assert "\n" not in told


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(StyleError, match=r"none\.toml: cannot be read: No such file or directory; give the path of a"):
        load_style(tmp_path / "none.toml")
    with pytest.raises(StyleError, match=r": cannot be read: Is a directory; give the path of a TOML file$"):
        load_style(tmp_path)
    with pytest.raises(
        StyleError, match=r"^'a\\x00b': cannot be read: embedded null byte; give the path of a TOML file$"
    ):
        load_style("a\0b")
    file = tmp_path / "latin.toml"
    file.write_bytes(b'title = "Se\xf1or"')
    with pytest.raises(StyleError, match=r"latin\.toml: is not UTF-8 at byte 11; save it as UTF-8, as TOML files are$"):
        load_style(file)
