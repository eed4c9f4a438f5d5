"""Where the talk begins and ends on its page: the head before the first turn, the tail behind the last.

In: lines, labels, furniture. Out: line marks, and the offset of an opening statement that nobody labelled. The end of
the last turn is decided by evidence (end marks, navigation, headlines with datelines), not by the end of the file.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.headers import END_MARKS, HEADER_KEYS, NAVIGATION, TAIL_OPENERS
from transcript_parse.lexicon.speech import CLOSINGS, FIRST_SECOND_PERSON, OPENINGS
from transcript_parse.segments import Lines, paragraphs
from transcript_parse.styles.model import HouseStyle

__all__ = ["StatementEdges", "end_mark", "is_site_line", "opening_statement", "statement_edges", "tail_start"]

_WORDS = regex.compile(r"[\p{L}’']++")
# END · END 2:58 P.M. CST · -END- · (end transcript) · [ends] · # # # · END OF TRANSCRIPT
_END = regex.compile(
    r"(?i)^(?:[-–—*#( \[]{0,6}(?:end|ends)(?: (?:of )?(?:the )?"
    r"(?:transcript|text|interview|recording|briefing|press conference|speech))?[-–—*#) \]]{0,6}"
    r"(?:\.?\s{0,40}\d{1,2}[:.]\d{2}\s?[ap]\.?m\.?(?: [a-z]{2,5}| \([a-z ]{2,12}\))?)?|#(?: ?#){2,3}|-30-|"
    r"\* ?\* ?\* ?end.{0,20})$"
)
# an end mark with the page's foot behind it on the same line, as flattened pages have it
_END_FIRST = regex.compile(r"^(?:END\s+\d{1,2}:\d{2}\s|# # #(?:\s|$)|\(end transcript\)|-END-\s)")
# [Whereupon, at 11:50 a.m., the hearing was adjourned.] · (The briefing was concluded at 1:47 p.m.)
_CLOSING_NOTE = regex.compile(
    r"(?i)^[(\[](?:[^()\[\]]{0,80}\b)?(?:whereupon|concluded|adjourned|ended|rose|stood in recess|was suspended|"
    r"end of (?:recording|transcript|interview))\b[^()\[\]]{0,80}[)\]]\.?$"
)
# The briefing ended at 1:05 p.m. · End of press conference. · Transcript ends.
_CLOSING_SENTENCE = regex.compile(
    r"(?i)^(?:(?:the |this )?(?:(?:press|news) (?:briefing|conference)|briefing|hearing|meeting|interview|call|session|"
    r"gaggle|committee|event) (?:(?:was |is )?(?:ended|concluded|adjourned|rose|closed) at \d.{1,30}|"
    r"was (?:concluded|adjourned))|(?:the )?(?:end|conclusion) of (?:the )?(?:press |news )?(?:briefing|conference|"
    r"hearing|interview|recording|transcript|event)|transcript ends)\.?$"
)
_INDEX = regex.compile(r"(?:\b\d{1,3}:\d{1,2}\b[, ]{0,3}){2,}|^[\p{L}’'-]+ {1,4}\d{1,3}:\d{1,2}\b")
_TIME_ALONE = regex.compile(
    r"(?i)^[( ]{0,2}\d{1,2}[:.]\d{2}\s?[ap]\.?\s?m\.?(?:[ ,]{1,2}\(?(?:[a-z]{2,5}|local|gmt[+-]?\d?|"
    r"[a-z ]{3,20} time)\)?)?[) .]{0,2}$"
)
_CLOSING_TIME = regex.compile(r"(?i)^\d{1,2}[:.]\d{2}\s?[ap]\.?\s?m\.?")
_CONTACT = regex.compile(r"(?:\+?\d[\d ().-]{6,}\d|\S+@\S+\.\S+)")
_DATELINE = regex.compile(
    r"^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4} [-–—] |\p{Lu}{3,}[\p{Lu} .,]{0,40}(?:--|—|–) |"
    r"\d{6}-[A-Z]-[A-Z0-9]{4,6}-\d{3,4} )"
)
_DIGITS = regex.compile(r"\d+")
_URL = regex.compile(r"(?i)^(?:https?://|www\.)\S+$|^[\w.]+@[\w.]+$")
# Home > News > Briefings · An official website of the county · Share on … · Skip to main content
_SITE = regex.compile(
    r"(?i)^(?:home(?: ?[>»›/|]| : ).{1,120}|(?:this is )?(?:an |the )?official (?:web ?site|site|page) of .{2,80}|"
    r"share (?:on|via|this|to)\b.{0,40}|skip to .{2,40}|you are here:?.{0,120}|here[’']s how you know.{0,20})$"
)
_KEY = regex.compile(r"^(?P<key>[\p{L}’' .&/()-]{2,40}):")


_DATE_ALONE = regex.compile(
    r"(?i)^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}(?:st|nd|rd|"
    r"th)? (?:of )?\p{L}{3,9},? \d{4}|\d{4}-\d{2}-\d{2})\.?$"
)


class Look(NamedTuple):
    """How a line looks: `site` speaks for the page (positive) or for speech (negative); `rule` names what told it."""

    site: int
    rule: str


def end_mark(text: str) -> bool:
    """Whether a line says that the talk is over.

    >>> end_mark("END      2:58 P.M. CST"), end_mark("(end transcript)"), end_mark("In the end.")
    (True, True, False)
    """
    return text.lower() in END_MARKS or bool(
        _END.match(text) or _END_FIRST.match(text) or _CLOSING_SENTENCE.match(text)
    )


def ends_talk(text: str) -> bool:
    """Whether a line behind the talk belongs to its end: an end mark, a closing note, or the time of the end.

    >>> ends_talk("(The hearing was adjourned at 1:47 p.m.)"), ends_talk("2:58 P.M. CST"), ends_talk("Contact us")
    (True, True, False)
    """
    return end_mark(text) or closing_time(text) or bool(_CLOSING_NOTE.match(text))


def closing_time(text: str) -> bool:
    """Whether a line begins with a time of day, as it stands behind an end mark."""
    return bool(_CLOSING_TIME.match(text))


def is_site_line(text: str, style: HouseStyle) -> bool:
    """Whether a line, whole, is a phrase of menus, share bars and footers."""
    lower = text.lower().strip(" :|>»•·[]")
    return lower in NAVIGATION or lower in style.navigation or bool(_URL.match(text) or _SITE.match(text))


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
    if lower.startswith(TAIL_OPENERS) or (style.furniture and _DIGITS.sub("0", lower).startswith(style.furniture)):
        return Look(6, "footer-opening")
    if len(text) <= 100 and _CONTACT.search(text):
        return Look(4, "contact-line")
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
    ends = text[-1] in '.?!"”…’)]-–—,;'
    if not ends and len(words) <= 16 and not personal:
        return Look(2, "headline")
    return Look(-4 if personal else -2, "prose")


def tail_start(
    lines: Lines, first: int, skip: dict[int, str], style: HouseStyle, *, wrapped: bool, statement: bool = False
) -> tuple[int, str] | None:
    """The first line of the page's matter behind the last turn, with the rule; None where speech runs to the end.

    `first` is the line after the one on which the last turn opens. An end mark ends the talk at once; else the cut is
    set where what follows looks most like a page: the suffix with the largest sum of looks. A statement may hold lists
    and headings of its own: only navigation and footers end it.
    """
    looks: list[tuple[int, Look]] = []
    inks = [index for index in range(first, len(lines)) if not lines.blank(index) and index not in skip]
    for index, text in paragraphs(lines, inks, wrapped=wrapped):
        seen = look(text, style)
        if seen.rule == "end-mark":
            return index, "end-mark"
        if statement and seen.rule not in _PAGE_RULES:
            seen = Look(min(seen.site, -1), seen.rule)
        looks.append((index, seen))
    best, best_sum, total = None, 2, 0
    for index, seen in reversed(looks):
        total += seen.site
        if total > best_sum and seen.site >= 2:
            best, best_sum = (index, seen.rule), total
    return best


_PAGE_RULES: Final = frozenset({"navigation", "footer-opening", "end-mark", "contact-line"})


def opening_statement(
    lines: Lines, first_label: int, floor: int, skip: dict[int, str], *, after_mail: bool
) -> int | None:
    """The line on which speech opens before the first label, or None.

    From the first paragraph of prose that greets or says I and we, what follows must be prose up to the label, but for
    headings between its paragraphs. A summary speaks of people in the third person; a covering note under an e-mail's
    header is short; a date, a place or a time ends the header and no speech.
    """
    inks = [index for index in range(floor, first_label) if not lines.blank(index) and index not in skip]
    prose = {index: _is_prose(lines, index) for index in inks}
    start: int | None = None
    for position, index in enumerate(inks):
        if not prose[index]:
            continue
        text = _paragraph_at(lines, index)
        greets = text.lower().startswith(OPENINGS)
        goes_on = position > 0 and prose[inks[position - 1]]  # a hard-wrapped title looks like prose, but greets nobody
        if (goes_on and not (greets and lines.blank(index - 1))) or not (greets or _is_personal(text)):
            continue
        rest = inks[position:]
        if any(_heads(lines.texts[line]) for line in rest):
            continue
        ink = sum(len(lines.texts[line]) for line in rest)
        spoken = sum(len(lines.texts[line]) for line in rest if prose[line])
        if spoken * 10 >= ink * 8:
            start = index
            break
    if start is None:
        return None
    words = [word for index in inks if index >= start for word in _WORDS.findall(lines.texts[index].lower())]
    personal = sum(1 for word in words if word in FIRST_SECOND_PERSON)
    greeted = lines.texts[start].lower().startswith(OPENINGS)
    if after_mail and not (greeted and len(words) > 80):
        return None
    enough = (greeted and len(words) >= 8) or (personal * 10 >= len(words) and personal >= 2 and len(words) >= 12)
    return start if enough or (personal * 60 >= len(words) and personal >= 2 and len(words) >= 30) else None


def _paragraph_at(lines: Lines, index: int) -> str:
    """The lines of a paragraph from `index` on, at most six."""
    texts: list[str] = []
    while len(texts) < 6 and not lines.blank(index):
        texts.append(lines.texts[index])
        index += 1
    return " ".join(texts)


def _is_personal(text: str) -> bool:
    words = _WORDS.findall(text.lower())
    return sum(1 for word in words if word in FIRST_SECOND_PERSON) * 40 >= len(words) and any(
        word in FIRST_SECOND_PERSON for word in words
    )


def _heads(text: str) -> bool:
    """Whether a line can only stand in a header: a time, a date alone, a header key, an end mark, an address."""
    key = _KEY.match(text)
    return bool(
        _TIME_ALONE.match(text)
        or _DATE_ALONE.match(text)
        or _URL.match(text)
        or (key and key["key"].lower().strip() in HEADER_KEYS)
    )


def _is_prose(lines: Lines, index: int) -> bool:
    """Whether a line is running text: a sentence that ends, or a line inside a wrapped paragraph."""
    text = lines.texts[index]
    if _TIME_ALONE.match(text) or _URL.match(text) or (text.isupper() and len(text) < 120):
        return False
    key = _KEY.match(text)
    if key and key["key"].lower().strip() in HEADER_KEYS:
        return False
    if text[-1] in '.?!…"”' and len(text) > 20 and text.count(" ") >= 3:
        return True
    if text.lower().startswith(OPENINGS):
        return True
    wrapped_below = not lines.blank(index + 1) and len(text) >= 50
    wrapped_above = not lines.blank(index - 1) and len(lines.texts[index - 1]) >= 50 and text[:1].islower()
    return len(text) > 200 or wrapped_below or wrapped_above or text[-1] in "-–—"


_WRAPPED: Final = 50  # code points: lines that a hard wrap has broken are at least this long


class StatementEdges(NamedTuple):
    """Where a statement's own text begins and ends: line indexes, `last` not included."""

    first: int
    last: int


_DEEPEST_HEAD: Final = 16  # lines of ink within which a statement's text must begin


def statement_edges(lines: Lines, skip: dict[int, str], style: HouseStyle, *, wrapped: bool) -> StatementEdges:
    """The edges of a text without turns: its first paragraph of prose, and the page's matter behind the last.

    Where no prose begins near the top, as in lists and forms, only navigation and end marks are taken off.
    """
    inks = [index for index in range(len(lines)) if not lines.blank(index) and index not in skip]
    first = inks[0] if inks else len(lines)
    for position, index in enumerate(inks):
        if _opens_text(lines, index):
            first = index
            break
        if position >= _DEEPEST_HEAD or _LIST_ITEM.match(lines.texts[index]):
            first = next((line for line in inks if not is_site_line(lines.texts[line], style)), len(lines))
            break
    tail = tail_start(lines, first + 1, skip, style, wrapped=wrapped, statement=True)
    return StatementEdges(first, tail[0] if tail else len(lines))


# (As prepared for delivery.) — of a speech, and not in it
_DELIVERY = regex.compile(
    r"(?i)^[(\[]?(?:as (?:prepared|delivered|given)|remarks|check against|embargo|for immediate)\b"
)
_LIST_ITEM = regex.compile(r"^(?:[-*•·|+]|\d{1,2}[.)]) ?\S")


def _opens_text(lines: Lines, index: int) -> bool:
    """Whether a line opens a statement's text: a sentence of some length, or a paragraph of wrapped lines."""
    wrapped = len(lines.texts[index]) >= _WRAPPED and not lines.blank(index + 1)
    text = _paragraph_at(lines, index) if wrapped else lines.texts[index]
    if text.isupper() or text.lower().startswith(TAIL_OPENERS):
        return False
    words = text.split()
    running = sum(1 for word in words if word[:1].islower()) * 2 >= len(words)  # headings have capitals
    if running and len(words) >= 4 and text[-1] in ".!?" and not _DELIVERY.match(text):
        return True
    return _is_prose(lines, index) and (
        len(text) >= 200 or (running and (len(text) >= 60 or not lines.blank(index + 1)))
    )
