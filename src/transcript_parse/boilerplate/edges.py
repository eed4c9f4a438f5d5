"""Where the talk begins and ends on its page: the head before the first turn, the tail behind the last.

In: lines, labels, furniture. Out: line marks, and the offset of an opening statement that nobody labelled. The end of
the last turn is decided by evidence (end marks, navigation, headlines with datelines, gaps), not by the end of the file.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from transcript_parse.boilerplate.notes import is_break
from transcript_parse.lexicon.headers import END_MARKS, HEADER_KEYS, NAVIGATION, TAIL_OPENERS
from transcript_parse.lexicon.speech import CLOSINGS, FIRST_SECOND_PERSON, OPENINGS
from transcript_parse.segments import Lines
from transcript_parse.styles.model import HouseStyle

__all__ = ["StatementEdges", "end_mark", "is_site_line", "opening_statement", "statement_edges", "tail_start"]

_WORDS = regex.compile(r"[\p{L}’']++")
# END · END 2:58 P.M. CST · -END- · (end transcript) · [ends] · # # # · END OF TRANSCRIPT
_END = regex.compile(
    r"(?i)^(?:[-–—*#( \[]{0,6}(?:end|ends)(?: (?:of )?(?:the )?(?:transcript|text|interview|recording|briefing|press conference|speech))?[-–—*#) \]]{0,6}"
    r"(?:\.?\s{0,40}\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?(?: [a-z]{2,5}| \([a-z ]{2,12}\))?)?|#(?: ?#){2,3}|-30-|\* ?\* ?\* ?end.{0,20})$"
)
# [Whereupon, at 11:50 a.m., the hearing was adjourned.] · (The briefing was concluded at 1:47 p.m.) · [The committee rose.]
_CLOSING_NOTE = regex.compile(
    r"(?i)^[(\[](?:[^()\[\]]{0,80}\b)?(?:whereupon|concluded|adjourned|ended|rose|stood in recess|was suspended|end of (?:recording|transcript|interview))\b[^()\[\]]{0,80}[)\]]\.?$"
)
_INDEX = regex.compile(r"(?:\b\d{1,3}:\d{1,2}\b[, ]{0,3}){2,}|^[\p{L}’'-]+ {1,4}\d{1,3}:\d{1,2}\b")
_TIME_ALONE = regex.compile(r"(?i)^[( ]{0,2}\d{1,2}[:.]\d{2}\s?[ap]\.?\s?m\.?(?:[ ,]{1,2}\(?(?:[a-z]{2,5}|local|gmt[+-]?\d?|[a-z ]{3,20} time)\)?)?[) .]{0,2}$")
_DATELINE = regex.compile(r"^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4} [-–—] |\p{Lu}{3,}[\p{Lu} .,]{0,40}(?:--|—|–) |\d{6}-[A-Z]-[A-Z0-9]{4,6}-\d{3,4} )")
_URL = regex.compile(r"(?i)^(?:https?://|www\.)\S+$|^[\w.]+@[\w.]+$")
_KEY = regex.compile(r"^(?P<key>[\p{L}’' .&/()-]{2,40}):")


class Look(NamedTuple):
    """How a line looks: `site` speaks for the page (positive) or for speech (negative); `rule` names what told it."""

    site: int
    rule: str


def end_mark(text: str) -> bool:
    """Whether a line says that the talk is over.

    >>> end_mark("END      2:58 P.M. CST"), end_mark("(end transcript)"), end_mark("In the end.")
    (True, True, False)
    """
    return text.lower() in END_MARKS or bool(_END.match(text))


def is_site_line(text: str, style: HouseStyle) -> bool:
    """Whether a line, whole, is a phrase of menus, share bars and footers."""
    lower = text.lower().strip(" :|>»•·[]")
    return lower in NAVIGATION or lower in style.navigation or bool(_URL.match(text))


def look(text: str, style: HouseStyle) -> Look:
    """How much one line behind the talk looks like the page's."""
    if end_mark(text) or _CLOSING_NOTE.match(text):
        return Look(8, "end-mark")
    if _INDEX.search(text):
        return Look(4, "word-index")
    if _TIME_ALONE.match(text):
        return Look(4, "closing-time")
    if is_site_line(text, style):
        return Look(5, "navigation")
    lower = text.lower()
    if lower.startswith(TAIL_OPENERS) or (style.furniture and lower.startswith(style.furniture)):
        return Look(6, "footer-opening")
    key = _KEY.match(text)
    if key and key["key"].lower().strip() in HEADER_KEYS:
        return Look(4, "header-key")
    if _DATELINE.match(text):
        return Look(4, "dateline")
    words = _WORDS.findall(lower)
    if not words:
        return Look(4, "no-words")
    personal = sum(1 for word in words if word in FIRST_SECOND_PERSON)
    if lower.startswith(CLOSINGS) and len(words) <= 12:
        return Look(-6, "closing-words")
    ends = text[-1] in ".?!\"”…’)]-–—,;"
    if not ends and len(words) <= 16 and not personal:
        return Look(2, "headline")
    return Look(-4 if personal else -2, "prose")


_STRONG: Final = 4


def tail_start(
    lines: Lines, first: int, skip: dict[int, str], style: HouseStyle, *, weakest: int = 2
) -> tuple[int, str] | None:
    """The first line of the page's matter behind the last turn, with the rule; None where speech runs to the end.

    `first` is the line after the one on which the last turn opens; `weakest` is how much the cut's own line must look
    like a page's. An end mark ends the talk at once; else the cut is
    set where what follows looks most like a page: the suffix with the largest sum of looks.
    """
    looks: list[tuple[int, Look]] = []
    for index in range(first, len(lines)):
        if lines.blank(index) or index in skip:
            continue
        text = lines.texts[index]
        seen = look(text, style)
        if seen.rule == "end-mark":
            return index, "end-mark"
        if seen.rule in {"headline", "prose"} and _inside_paragraph(lines, index):
            seen = Look(min(seen.site, -1), "wrapped-line")
        looks.append((index, seen))
    best, best_sum, total = None, 2, 0
    for index, seen in reversed(looks):
        total += seen.site
        if total > best_sum and seen.site > 0 and seen.site >= weakest:
            best, best_sum = (index, seen.rule), total
    return best


def _inside_paragraph(lines: Lines, index: int) -> bool:
    """Whether a line goes on from the one above, or is gone on from below, without a blank line."""
    above = not lines.blank(index - 1) and len(lines.texts[index - 1]) > 55
    below = not lines.blank(index + 1) and len(lines.texts[index]) > 55
    return above or below


def opening_statement(lines: Lines, first_label: int, floor: int, skip: dict[int, str], after_mail: bool) -> int | None:
    """The line on which speech opens before the first label, or None.

    Walks up from the first label over paragraphs of prose to the first line that is a heading, a date or navigation.
    Speech is told from a summary by its pronouns or its greeting; a covering note under an e-mail's header is none.
    """
    start: int | None = None
    words: list[str] = []
    index = first_label - 1
    while index >= floor:
        if lines.blank(index) or index in skip:
            index -= 1
            continue
        text = lines.texts[index]
        if is_break(text):
            index -= 1
            continue
        if not _is_prose(lines, index):
            break
        start = index
        words += _WORDS.findall(text.lower())
        index -= 1
    if start is None or len(words) < 12:
        return None
    while start < first_label and (lines.blank(start) or start in skip):
        start += 1
    head = lines.texts[start].lower()
    personal = sum(1 for word in words if word in FIRST_SECOND_PERSON)
    greeted = head.startswith(OPENINGS)
    if after_mail and not (greeted and len(words) > 80):
        return None
    if greeted or (personal * 40 >= len(words) and personal >= 2 and len(words) >= 30):
        return start
    return None


def _is_prose(lines: Lines, index: int) -> bool:
    """Whether a line is running text: a sentence that ends, or a line inside a wrapped paragraph."""
    text = lines.texts[index]
    if _TIME_ALONE.match(text) or _URL.match(text) or text.isupper():
        return False
    key = _KEY.match(text)
    if key and key["key"].lower().strip() in HEADER_KEYS:
        return False
    if text[-1] in ".?!…\"”" and len(text) > 20 and text.count(" ") >= 3:
        return True
    if text.lower().startswith(OPENINGS):
        return True
    wrapped_below = not lines.blank(index + 1) and len(text) >= 50
    wrapped_above = not lines.blank(index - 1) and len(lines.texts[index - 1]) >= 50 and text[:1].islower()
    return len(text) > 200 or wrapped_below or wrapped_above or text[-1] in "-–—"



class StatementEdges(NamedTuple):
    """Where a statement's own text begins and ends: line indexes, `last` not included."""

    first: int
    last: int


_DEEPEST_HEAD: Final = 30  # lines of ink within which a statement's text must begin


def statement_edges(lines: Lines, skip: dict[int, str], style: HouseStyle) -> StatementEdges:
    """The edges of a text without turns: its first paragraph of prose, and the page's matter behind the last.

    Where no prose begins near the top, as in lists and forms, only navigation and end marks are taken off.
    """
    inks = [index for index in range(len(lines)) if not lines.blank(index) and index not in skip]
    first = next((index for index in inks[:_DEEPEST_HEAD] if _opens_text(lines, index)), None)
    if first is None:
        first = next((index for index in inks if not is_site_line(lines.texts[index], style)), len(lines))
    tail = tail_start(lines, first + 1, skip, style, weakest=_STRONG)
    return StatementEdges(first, tail[0] if tail else len(lines))


def _opens_text(lines: Lines, index: int) -> bool:
    """Whether a line opens a statement's text: a sentence of some length, or a paragraph of wrapped lines."""
    text = lines.texts[index]
    if text.isupper() or not _is_prose(lines, index) or text.lower().startswith(TAIL_OPENERS):
        return False
    words = text.split()
    running = sum(1 for word in words if word[:1].islower()) * 2 >= len(words)  # headings begin their words with capitals
    return len(text) >= 200 or (running and (len(text) >= 60 or not lines.blank(index + 1)))
