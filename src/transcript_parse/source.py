r"""Bytes or str → `SourceText`: encoding told, every character kept, and a shadow to read by.

The *shadow* is a second text of the very same length in which what the eye skips is made plain: every line ending is
one `\n` (with blanks before it where it was longer), every white-space or zero-width character a blank, HTML
entities and UTF-8 misread as Windows-1252 are the character that they stand for (followed by `FILLER`), and quote marks
of e-mail and Markdown's bold stars are blanks. The rooms above look for things in the shadow, and cut the text: an
offset in one is an offset in the other. Guards *lossless*.
"""

from __future__ import annotations

import codecs
import html
from bisect import bisect_right

import regex
from attrs import field, frozen
from charset_normalizer import from_bytes

from transcript_parse.errors import ReadError

__all__ = ["FILLER", "Decoded", "SourceText", "decode", "is_charset", "make_source"]

FILLER = "\u2060"
"""Stands in the shadow behind a character that the source spells with several: WORD JOINER, no letter, no blank."""

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: the one begins like the other
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@frozen
class Decoded:
    """Text read from bytes, with the encoding's name; `guessed` is True where only its look told the encoding."""

    text: str
    encoding: str
    guessed: bool


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of `data`: by its byte-order mark, as UTF-8, or by charset-normalizer's best guess.

    A byte-order mark stays in the text as a character of its own; newlines are untouched. `encoding` forces one.

    Raises:
        ReadError: The data is binary, or is not in the encoding that was asked for, or that name is unknown.

    >>> decode("Señora".encode("utf-8")).encoding
    'utf-8'
    """
    if encoding is not None:
        return _decode_as(data, encoding)
    for mark, name in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data.decode(name), name, guessed=False)
            except UnicodeDecodeError as error:
                message = f"begins as {name} but is not: {error.reason} at byte {error.start}"
                raise ReadError(message) from None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        if b"\0" in data:
            message = "binary data, no text (a NUL byte stands in it)"
            raise ReadError(message) from None
        return _guess(data)
    if "\0" in text and text.count("\0") * 100 > len(text):
        message = "binary data, no text (NUL bytes stand in it)"
        raise ReadError(message)
    return Decoded(text, "utf-8", guessed=False)


_NO_CHARSETS = frozenset({"undefined", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "mbcs", "oem"})
# these take a byte-order mark away; read by what the mark says, they keep it
_MARKED = {"utf-8-sig": ("utf-8",), "utf-16": ("utf-16-le", "utf-16-be"), "utf-32": ("utf-32-le", "utf-32-be")}
_USUAL_GUESS = "cp1252"  # what publishers' old pages and word processors were written in
_ALIKE = 0.05  # share of odd characters by which another guess must be better
# powiedzia³: a letter of another code page, where Windows-1252 has a sign
_OTHER_LETTERS = regex.compile(r"\p{Ll}[¹²³¶¼¾±£¥¿]")


def is_charset(name: str) -> bool:
    """Whether Python reads text in an encoding of this name.

    >>> is_charset("latin-1"), is_charset("klingon"), is_charset("rot13"), is_charset("idna")
    (True, False, False, False)
    """
    try:
        found = codecs.lookup(name)
        b" ".decode(name)
    except UnicodeError:
        pass  # one byte is no text in UTF-16, but the name is good; the names below read nothing
    except (LookupError, ValueError):
        return False
    return found.name.replace("-", "_") not in _NO_CHARSETS


def _decode_as(data: bytes, encoding: str) -> Decoded:
    """The text of `data` in the encoding that was asked for, a byte-order mark kept as a character."""
    if not is_charset(encoding):
        message = f"unknown encoding {encoding!r}; a name that Python knows is wanted, such as utf-8 or cp1252"
        raise ReadError(message)
    name = codecs.lookup(encoding).name
    marked = [mark_name for mark, mark_name in _BOMS if data.startswith(mark) and mark_name in _MARKED.get(name, ())]
    try:
        return Decoded(data.decode(marked[0] if marked else name), name, guessed=False)
    except (UnicodeError, ValueError) as error:
        message = f"not in the encoding {encoding!r}: {getattr(error, 'reason', error)}; leave it out to guess it"
        raise ReadError(message) from None


def _guess(data: bytes) -> Decoded:
    """The text by charset-normalizer's best guess; Windows-1252, where that reads as well."""
    guesses = from_bytes(data)
    best = guesses.best()
    if best is None:
        message = "binary data, or text in an encoding that cannot be guessed; name it with `encoding`"
        raise ReadError(message)
    usual = next((guess for guess in guesses if _USUAL_GUESS in {guess.encoding, *guess.could_be_from_charset}), None)
    alike = usual is not None and usual.chaos <= best.chaos + _ALIKE and not _OTHER_LETTERS.search(str(usual))
    encoding = _USUAL_GUESS if alike else best.encoding
    return Decoded(data.decode(encoding), encoding, guessed=True)


def _plain_characters() -> dict[int, str]:
    """One blank, line feed or look-alike for each character that the eye takes for one."""
    table: dict[int, str] = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], " ")  # controls, tabs among them
    table |= dict.fromkeys([0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000], " ")
    invisible = [0xAD, 0x61C, 0x180E, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), 0xFEFF]
    table |= dict.fromkeys(invisible, FILLER)
    table |= dict.fromkeys([0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029], "\n")
    full_width = {
        "：": ":",
        "（": "(",
        "）": ")",
        "［": "[",
        "］": "]",
        "【": "[",
        "】": "]",
        "\u2011": "-",
        "？": "?",
        "！": "!",
    }
    return table | {ord(wide): narrow for wide, narrow in full_width.items()}


_PLAIN = _plain_characters()
_MISREAD_CHARACTERS = "’‘“”–—…•éèêëáàâäãåçñóòôöõøúùûüíìîïýÉÈÊËÁÀÂÄÃÅÇÑÓÒÔÖÕØÚÙÛÜÍÌÎÏÝß½¼\u00a0"


def _as_browsers_read(data: bytes) -> str:
    """Windows-1252 with the five bytes that it leaves open read as controls, as browsers do."""
    return "".join(bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in data)


_MISREAD: dict[str, str] = {
    misread: plain
    for plain in _MISREAD_CHARACTERS
    for data in (plain.encode(),)
    for misread in (data.decode("latin-1"), data.decode("cp1252", errors="replace"), _as_browsers_read(data))
}
# ’ printed as â€™, é as Ã©, a no-break space as Â and a blank
_MISREAD_PATTERN = regex.compile("|".join(sorted(map(regex.escape, _MISREAD), key=len, reverse=True)))
# &nbsp; &#8217; &#x2019; &rdquo;
_ENTITY = regex.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,24}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
# an invisible character that does not stand inside a word is as good as a blank: "\u200bMS. ORTIZ:"
_LOOSE_FILLER = regex.compile(r"(?<![\p{L}\p{N}\u2060])\u2060+|\u2060+(?![\p{L}\p{N}\u2060])")
# what HTML leaves behind when only the page's text was wanted: <b> </strong> <br/> <p class="x">
_TAG = regex.compile(r"</?(?:a|b|i|u|p|br|em|strong|span|div|font|h[1-6]|li|ul|ol|td|tr|blockquote)\b[^<>\n]{0,200}>")
# "> " of quoted mail, ">>" of captions: at a line's start
_QUOTE_MARKS = regex.compile(r"(?m)^[ \u2060]*(>(?:[ ]?>){0,20})")
# Markdown's bold: **LABEL:** or __LABEL:__, no rule of stars or underscores
_BOLD = regex.compile(r"(?<!\*)\*\*(?!\*)|(?<!\w)__(?=[^\W_])|(?<=[^\W_]|[:.])__(?!\w)")
# Markdown's italics round a whole short line or label: *Washington, D.C.*
_ITALIC = regex.compile(r"(?m)^[ ]*(\*)(?=\S)[^*\n]{1,100}(?<=\S)(\*)(?=[ ]|$)")


def _same_length(plain: str, length: int) -> str:
    return " " * length if plain == " " else plain + FILLER * (length - 1)


def _plain_entity(match: regex.Match[str]) -> str:
    plain = html.unescape(match[0])
    return match[0] if len(plain) != 1 else _same_length(plain.translate(_PLAIN), len(match[0]))


def _plain_misread(match: regex.Match[str]) -> str:
    return _same_length(_MISREAD[match[0]].translate(_PLAIN), len(match[0]))


@frozen
class SourceText:
    r"""A text with its shadow.

    `line_starts` are the offsets at which lines begin, in order, the first 0; a line ends at `\r\n`, `\n`, `\r`,
    a form feed, NEL, or a Unicode line or paragraph separator. `decorations` are spans of marks that are neither
    speech nor label: bold stars, quote marks of mail, tags left over from HTML.
    """

    text: str
    shadow: str
    line_starts: tuple[int, ...]
    decorations: tuple[tuple[int, int], ...] = field(default=())

    def line_column(self, offset: int) -> tuple[int, int]:
        r"""Line and column of an offset, both from 1.

        >>> make_source("one\ntwo").line_column(5)
        (2, 2)
        """
        index = bisect_right(self.line_starts, offset) - 1
        return index + 1, offset - self.line_starts[index] + 1


def make_source(text: str) -> SourceText:
    r"""The text with its shadow: same length, plain characters, one kind of line ending.

    >>> make_source("**MS.\u00a0ORTIZ:**\r\nIt&rsquo;s").shadow.replace(FILLER, "~")
    '  MS. ORTIZ:   \nIt’~~~~~~s'
    """
    shadow = text.replace("\r\n", " \n").translate(_PLAIN)
    decorations: list[tuple[int, int]] = []

    def blank(pattern: regex.Pattern[str], shadow: str) -> str:
        pieces: list[str] = []
        done = 0
        for match in pattern.finditer(shadow):
            groups = range(1, pattern.groups + 1) if pattern.groups else (0,)
            for group in groups:
                start, end = match.span(group)
                pieces += shadow[done:start], " " * (end - start)
                decorations.append((start, end))
                done = end
        return "".join([*pieces, shadow[done:]]) if pieces else shadow

    if FILLER in shadow:
        shadow = _LOOSE_FILLER.sub(lambda match: " " * len(match[0]), shadow)
    if "&" in shadow:
        shadow = _ENTITY.sub(_plain_entity, shadow)
    if "Ã" in text or "â" in text or "Â" in text:
        shadow = _repair_misread(text, shadow)
    if "<" in shadow:
        shadow = blank(_TAG, shadow)
    if ">" in shadow:
        shadow = blank(_QUOTE_MARKS, shadow)
    if "**" in shadow or "__" in shadow:
        shadow = blank(_BOLD, shadow)
    if "*" in shadow:
        shadow = blank(_ITALIC, shadow)
    starts = [0, *(match.end() for match in regex.finditer("\n", shadow))]
    return SourceText(text, shadow, tuple(starts), tuple(sorted(decorations)))


def _repair_misread(text: str, shadow: str) -> str:
    """The shadow with misread characters made plain; they are sought in the text, for some are controls."""
    pieces: list[str] = []
    done = 0
    for match in _MISREAD_PATTERN.finditer(text):
        start, end = match.span()
        pieces += shadow[done:start], _plain_misread(match)
        done = end
    return "".join([*pieces, shadow[done:]])
