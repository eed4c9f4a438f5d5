"""Bytes to text, text to its shadow: encodings, line ends, and the characters that the eye skips."""

from __future__ import annotations

import codecs

import pytest

from transcript_parse import ReadError, parse
from transcript_parse.source import FILLER, Decoded, decode, make_source

TALK = "MS. QUENBY: The ferry runs again.\n\nQUESTION: Who pays?\n\nMS. QUENBY: The county,\nas you know.\n"
OUTLINE = [
    ("MS. QUENBY", "principal", ("The ferry runs again.",)),
    ("QUESTION", "questioner", ("Who pays?",)),
    ("MS. QUENBY", "principal", ("The county,", "as you know.")),
]


def outline(text: str) -> list[tuple[str | None, str, tuple[str, ...]]]:
    return [
        (
            turn.label.text if turn.label else None,
            turn.role.value,
            tuple(paragraph.text for paragraph in turn.paragraphs),
        )
        for turn in parse(text).turns
    ]


def shown(text: str) -> str:
    """The shadow, fillers made visible; it is always as long as the text."""
    source = make_source(text)
    assert source.text == text
    assert len(source.shadow) == len(text)
    return source.shadow.replace(FILLER, "~")


# bytes


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding_and_stays_in_the_text(mark: bytes, encoding: str) -> None:
    assert decode(mark + "Señora".encode(encoding)) == Decoded("\ufeffSeñora", encoding, guessed=False)


def test_utf_8_is_read_without_a_mark() -> None:
    assert decode("Señora Müller\r\n".encode()) == Decoded("Señora Müller\r\n", "utf-8", guessed=False)


def test_no_bytes_are_no_text() -> None:
    assert decode(b"") == Decoded("", "utf-8", guessed=False)


def test_bytes_that_are_not_utf_8_are_guessed_and_it_is_told() -> None:
    text = "“It’s ours,” she said – “all of it.” Müller’s wife was there as well, and so was the mayor. " * 5
    decoded = decode(text.encode("cp1252"))
    assert (decoded.text, decoded.guessed) == (text, True)


def test_spanish_in_windows_1252_is_guessed() -> None:
    text = "La señora Ibarrón habló de la pequeña embarcación; mañana hablará también del niño y del año. " * 5
    assert decode(text.encode("cp1252")).text == text


def test_an_encoding_can_be_forced() -> None:
    assert decode(b"\x80 5", "windows-1252") == Decoded("€ 5", "cp1252", guessed=False)
    assert decode("Señora".encode("utf-16-le"), "utf-16-le") == Decoded("Señora", "utf-16-le", guessed=False)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_a_byte_order_mark_stays_in_the_text_where_its_encoding_is_forced(encoding: str) -> None:
    assert decode("Señora".encode(encoding), encoding) == Decoded("\ufeffSeñora", encoding, guessed=False)


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"a", "klingon", "unknown encoding 'klingon'; a name that Python knows is wanted, such as utf-8 or cp1252"),
        (b"a", "hex", "unknown encoding 'hex'; a name that Python knows is wanted, such as utf-8 or cp1252"),
        (b"\xff", "ascii", "not in the encoding 'ascii': ordinal not in range(128); leave it out to guess it"),
        (b"a", "a\0b", "unknown encoding 'a\\x00b'; a name that Python knows is wanted, such as utf-8 or cp1252"),
        (b"\xef\xbb\xbf\xff", None, "begins as utf-8 but is not: invalid start byte at byte 3"),
        (b"\xff\0\xfe\0", None, "binary data, no text (a NUL byte stands in it)"),
        (b"a\0b\0", None, "binary data, no text (NUL bytes stand in it)"),
    ],
)
def test_what_cannot_be_read_is_said(data: bytes, encoding: str | None, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        decode(data, encoding)
    assert str(caught.value) == message


def test_bytes_that_nobody_can_guess_are_refused() -> None:
    data = bytes(byte for byte in range(1, 256) if byte not in b"\t\n\r") * 4
    with pytest.raises(ReadError) as caught:
        decode(data)
    assert str(caught.value) == ("binary data, or text in an encoding that cannot be guessed; name it with `encoding`")


def test_a_nul_in_a_long_text_is_a_slip() -> None:
    text = "a" * 200 + "\0"
    assert decode(text.encode()) == Decoded(text, "utf-8", guessed=False)


# the shadow


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        ("a\r\nb", "a \nb"),
        ("a\rb", "a\nb"),
        ("a\x0bb\x0cc\x85d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"),
        ("a\tb\x00c\x1fd\x7fe", "a b c d e"),
        ("a\u00a0b\u2003c\u202fd\u3000e\u1680f", "a b c d e f"),
        ("ab\u200bcd\u00adef", "ab~cd~ef"),
        ("\u200bMS. ADLER\ufeff: a", " MS. ADLER : a"),
        ("a \u2060 b", "a   b"),
        ("a：（b）［c］【d】？！‑", "a:(b)[c][d]?!-"),
    ],
)
def test_what_the_eye_skips_is_made_plain(text: str, shadow: str) -> None:
    assert shown(text) == shadow


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        ("It&rsquo;s", "It’~~~~~~s"),
        ("&quot;No.&quot;", '"~~~~~No."~~~~~'),
        ("Q&nbsp;Who", "Q      Who"),
        ("Q&#160;Who", "Q      Who"),
        ("a&#8217;b&#x2019;c", "a’~~~~~~b’~~~~~~~c"),
        ("R&D; &nosuchthing;", "R&D; &nosuchthing;"),
        ("&NotEqualTilde;", "&NotEqualTilde;"),
        ("R & D", "R & D"),
    ],
)
def test_an_entity_is_the_one_character_that_it_stands_for(text: str, shadow: str) -> None:
    assert shown(text) == shadow


@pytest.mark.parametrize(
    ("text", "shadow"),
    [
        ("Itâ€™s", "It’~~s"),
        ("â€œNoâ€\ufffd", "“~~No”~~"),
        ("SeÃ±ora", "Señ~ora"),
        ("Ã\x81vila", "Á~vila"),
        ("Â\xa05", "  5"),
        ("Â 5", "Â 5"),
        ("It\xe2\x80\x99s", "It’~~s"),
        ("château", "château"),
    ],
)
def test_misread_utf_8_is_read_through(text: str, shadow: str) -> None:
    assert shown(text) == shadow


@pytest.mark.parametrize(
    ("text", "shadow", "decorations"),
    [
        ("**MS. ADLER:** a", "  MS. ADLER:   a", ((0, 2), (12, 14))),
        ("__MS. ADLER:__ a", "  MS. ADLER:   a", ((0, 2), (12, 14))),
        ("*Harbor Hall*", " Harbor Hall ", ((0, 1), (12, 13))),
        ("* * *", "* * *", ()),
        ("***", "***", ()),
        ("2 * 3", "2 * 3", ()),
        ("<b>Q</b> a<br/>b", "   Q     a     b", ((0, 3), (4, 8), (10, 15))),
        ("2 < 3 > 1", "2 < 3 > 1", ()),
        ("> > a\n>> b", "    a\n   b", ((0, 3), (6, 8))),
        ("a > b", "a > b", ()),
        ("a __init__ b", "a   init   b", ((2, 4), (8, 10))),
    ],
)
def test_marks_round_the_words_are_blanked_and_remembered(
    text: str, shadow: str, decorations: tuple[tuple[int, int], ...]
) -> None:
    assert shown(text) == shadow
    assert make_source(text).decorations == decorations


@pytest.mark.parametrize("rule", ["___", "_____", "_______________"])
def test_a_rule_of_underscores_stays_whole(rule: str) -> None:
    assert shown(rule) == rule


@pytest.mark.parametrize(
    ("offset", "place"), [(0, (1, 1)), (2, (1, 3)), (4, (2, 1)), (5, (3, 1)), (6, (3, 2)), (7, (4, 1))]
)
def test_an_offset_has_a_line_and_a_column(offset: int, place: tuple[int, int]) -> None:
    source = make_source("ab\r\n\nc\f")
    assert source.line_starts == (0, 4, 5, 7)
    assert source.line_column(offset) == place


def test_a_closing_quote_misread_as_browsers_do_is_read_through() -> None:
    assert shown("â€œNoâ€\x9d") == "“~~No”~~"


# what it is good for


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"], ids=ascii)
def test_line_ends_make_no_difference(end: str) -> None:
    assert outline(TALK.replace("\n", end)) == OUTLINE


@pytest.mark.parametrize(
    ("printed", "wanted"),
    [
        ("MS. QUENBY: ", "\ufeffMS. QUENBY: "),
        ("MS. QUENBY: ", "MS.\u00a0QUENBY:\u00a0"),
        ("MS. QUENBY: ", "MS.\tQUENBY:\t"),
        ("MS. QUENBY: ", "\u200bMS. QUENBY:\u200b "),
        ("MS. QUENBY: ", "MS. QUENBY： "),
        ("QUESTION: ", "QUES\u200bTION: "),
        ("\n\nQ", "\n\u00a0\nQ"),
        ("\n\nQ", "\f\n\fQ"),
        ("\n\nQ", "\n\u200b\n\u00a0\u00a0Q"),
    ],
    ids=ascii,
)
def test_characters_that_one_cannot_see_make_no_difference(printed: str, wanted: str) -> None:
    text = TALK.replace(printed, wanted)
    assert text != TALK
    assert [(label and label.replace("\u200b", ""), role, said) for label, role, said in outline(text)] == OUTLINE


def test_a_label_that_one_cannot_see_whole_is_kept_as_printed() -> None:
    transcript = parse(TALK.replace("QUESTION", "QUES\u200bTION"))
    label = transcript.turns[1].label
    assert label is not None
    assert label.text == transcript.text[label.start : label.end] == "QUES\u200bTION"


def test_no_break_blanks_behind_a_bare_q() -> None:
    text = "MR. TAMSEL:~ Good.\n\nQ~~~ Who pays?\n\nMR. TAMSEL:~ We do.\n\nQ~~~ All?\n"
    assert outline(text.replace("~", "\u00a0")) == [
        ("MR. TAMSEL", "principal", ("Good.",)),
        ("Q", "questioner", ("Who pays?",)),
        ("MR. TAMSEL", "principal", ("We do.",)),
        ("Q", "questioner", ("All?",)),
    ]


def test_a_form_feed_inside_a_sentence_parts_nothing() -> None:
    text = (
        "MS. QUENBY: The ferry runs again from Monday, and it will run every hour of\n"
        "the day, and it will run at night, and we are glad that it will, as you\fcan see from my\n"
        "face.\n\nQUESTION: Who pays?\n\nMS. QUENBY: We do.\n"
    )
    said = (
        "The ferry runs again from Monday, and it will run every hour of the day, and it will run at night, "
        "and we are glad that it will, as you can see from my face."
    )
    assert outline(text)[0] == (
        "MS. QUENBY",
        "principal",
        (said,),
    )


def test_quotes_of_quotes_in_mail_are_read_through() -> None:
    text = "".join(f">>> {line}\n" for line in TALK.replace(",\n", ", ").splitlines())
    assert outline(text) == [*OUTLINE[:2], ("MS. QUENBY", "principal", ("The county, as you know.",))]
