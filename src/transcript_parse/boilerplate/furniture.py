"""Page furniture: running heads, page numbers and stamps that come back from page to page, also inside sentences.

In: lines and the lines on which labels stand. Out: the indexes of furniture lines with the rule. A line is furniture
because it recurs with nothing but its numbers changed, or counts pages; never because it is short.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import Final

import regex

from transcript_parse.segments import Lines
from transcript_parse.spans import Span

__all__ = ["cue_clocks", "furniture_lines"]

# Page 4 of 24 · 4 of 24 · - 4 - · Page 4 · 4 / 24 · [[Page S705]] · p. 4
_PAGE = regex.compile(
    r"(?i)^(?:\[\[page [a-z]{0,2}\d{1,6}\]\]|(?:-|–|—)?\s?(?:page|pg\.?|p\.|seite|página)\s?\d{1,4}(?:\s?(?:of|/|"
    r"de)\s?\d{1,4})?\s?(?:-|–|—)?"
    r"|\d{1,4}\s(?:of|/)\s\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—])$"
)
_NUMBER_ALONE = regex.compile(r"^\d{1,4}$")
_DIGITS = regex.compile(r"\d+")
# what tells a stamp from a sentence with a number: a page, a date in digits, an address
_STAMP_SIGN = regex.compile(r"\bpage 0\b|\bp\. ?0\b|\b0/0/0\b|\b0\.0\.0\b|https?://|www\.")
_BRACKETED = regex.compile(r"^[(\[].*[)\]][.]?$")
_CUE_TIME = regex.compile(
    r"^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?: --> \d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?.*)?$"
)
_LONGEST: Final = 160
_SPOKEN_ENDS: Final = frozenset('.?!,;:-–—…"”)]*')
_RULE = regex.compile(r"^[\W_]+$")
_CAPTION_HEAD = regex.compile(r"^(?:WEBVTT|NOTE\b.*|STYLE|Kind: captions|Language: \w+)$")


def furniture_lines(lines: Lines, label_lines: frozenset[int], style_furniture: tuple[str, ...]) -> dict[int, str]:
    """Line index → rule, for every line that belongs to the printed page and not to the talk."""
    found: dict[int, str] = {}
    shapes: dict[str, list[int]] = defaultdict(list)
    cue_times = 0
    for index, text in enumerate(lines.texts):
        if not text or len(text) > _LONGEST or index in label_lines:
            continue
        if _PAGE.match(text):
            found[index] = "page-number"
            continue
        if _CUE_TIME.match(text):
            cue_times += 1
        if _BRACKETED.match(text) or _RULE.match(text):
            continue
        shape = _DIGITS.sub("0", " ".join(text.lower().split()))
        if style_furniture and shape.startswith(style_furniture):
            found[index] = "publisher-furniture"
        shapes[shape].append(index)
    if cue_times >= 5:
        found |= {index: "cue-time" for index, text in enumerate(lines.texts) if _CUE_TIME.match(text)}
        found |= {index: "caption-file" for index, text in enumerate(lines.texts[:5]) if _CAPTION_HEAD.match(text)}
    _numbers_alone(lines, shapes, found)
    _wedged(lines, label_lines, found)
    for shape, where in shapes.items():
        if len(where) < 2 or shape == "0" or where[0] in found:
            continue
        rule = _under_labels(where, lines, label_lines) or _recurs(shape, where, lines, found)
        if rule:
            found |= dict.fromkeys(where, rule)
    return found


def _numbers_alone(lines: Lines, shapes: dict[str, list[int]], found: dict[int, str]) -> None:
    """Numbers on lines of their own that count up from page to page."""
    where = [index for index in shapes.get("0", ()) if _NUMBER_ALONE.match(lines.texts[index])]
    if len(where) < 2:
        return
    numbers = [int(lines.texts[index]) for index in where]
    rising = sum(1 for one, two in itertools.pairwise(numbers) if 0 < two - one <= 2)
    if rising * 3 >= 2 * (len(where) - 1) or (
        len(where) >= 2 and all(_beside_furniture(lines, index, found) for index in where)
    ):
        found |= dict.fromkeys(where, "page-number")


def _wedged(lines: Lines, label_lines: frozenset[int], found: dict[int, str]) -> None:
    """A page's foot and head that stand once: short lines with a page number, wedged into an unfinished sentence."""
    for index, text in enumerate(lines.texts):
        if index not in found and not _NUMBER_ALONE.match(text):
            continue
        group = [index]
        above = lines.previous_ink(index)
        while above is not None and len(group) < _LARGEST_GROUP and _is_short(lines, above, label_lines):
            group.append(above)
            above = lines.previous_ink(above)
        below = lines.next_ink(index)
        while below is not None and len(group) < _LARGEST_GROUP and _is_short(lines, below, label_lines):
            group.append(below)
            below = lines.next_ink(below)
        if above is None or below is None:
            continue
        unfinished = lines.texts[above][-1] not in _SPOKEN_ENDS or lines.texts[above][-1] == ","
        if unfinished and len(lines.texts[above]) >= _SHORTEST_SPEECH and lines.texts[below][0].islower():
            found.update(dict.fromkeys([line for line in group if line not in found], "wedged-into-a-sentence"))


_LARGEST_GROUP: Final = 4
_SHORTEST_SPEECH: Final = 20


def _is_short(lines: Lines, index: int, label_lines: frozenset[int]) -> bool:
    """Whether a line may belong to a page's foot or head: short, words in capitals, no label, no sentence's end."""
    text = lines.texts[index]
    if index in label_lines or len(text) > _LONGEST_HEAD or text[-1] in _SPOKEN_ENDS or text[0].islower():
        return False
    words = text.split()
    return sum(1 for word in words if word[:1].islower()) * 3 <= len(words)


_LONGEST_HEAD: Final = 70


def _beside_furniture(lines: Lines, index: int, found: dict[int, str]) -> bool:
    return any(
        neighbour in found for neighbour in (lines.previous_ink(index), lines.next_ink(index)) if neighbour is not None
    )


def _under_labels(where: list[int], lines: Lines, label_lines: frozenset[int]) -> str | None:
    """A line that stands under most labels and hardly elsewhere: a badge that a site prints with each speaker."""
    under = sum(1 for index in where if index - 1 in label_lines)
    often = under >= _BADGES and under * 2 >= len(label_lines) and under * 10 >= len(where) * 9
    return "under-the-labels" if often and lines.texts[where[0]][-1] not in _SPOKEN_ENDS else None


_BADGES: Final = 5


def _recurs(shape: str, where: list[int], lines: Lines, found: dict[int, str]) -> str | None:
    """The rule by which a recurring line is furniture, or None: speech repeats itself too."""
    text = lines.texts[where[0]]
    spread = where[-1] - where[0] >= 12
    if not spread:
        return None
    if _STAMP_SIGN.search(shape):
        return "stamp"
    if "0" in shape and len(shape) >= 12:
        # the same words round other numbers: UNCLASSIFIED … Doc No. 0; a spoken sentence ends in a full stop
        capitals = sum(map(str.isupper, text)) > 12
        return "stamp" if (len(where) > 2 or capitals) and (text[-1] not in _SPOKEN_ENDS or capitals) else None
    if text[-1] in _SPOKEN_ENDS:
        return None
    beside = sum(
        1
        for index in where
        if any(near in found and found[near] in {"page-number", "stamp"} for near in _near(lines, index))
    )
    if len(where) >= 2 and beside * 2 >= len(where):
        return "running-head"
    apart = sum(1 for index in where if lines.blank(index - 1) or lines.blank(index + 1))
    if len(where) >= 4 and apart == len(where) and len(text.split()) >= 3 and text[0].isupper():
        return "running-head"
    return None


def _near(lines: Lines, index: int) -> list[int]:
    """The three nearest lines with ink on either side."""
    near: list[int] = []
    for step in (lines.previous_ink, lines.next_ink):
        at: int | None = index
        for _ in range(3):
            at = step(at) if at is not None else None
            if at is not None:
                near.append(at)
    return near


_CLOCK_FIRST = regex.compile(r"(?m)^[ \u2060]*(?P<clock>\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?)(?=[ ]+\S)")
_MANY: Final = 10


def cue_clocks(shadow: str) -> list[Span]:
    """The clocks before the words of captions, where most lines begin with one: nobody's speech.

    Seen in podcasts' exported captions ("00:00:09 text"); a transcript with a few clocks keeps them as annotations.
    """
    clocks = [match.span("clock") for match in _CLOCK_FIRST.finditer(shadow)]
    return clocks if len(clocks) >= _MANY else []
