"""What the running text of a document tells before any label is judged: its letters, its small words, its surnames.

In: the shadow. Out: a `Talk`, taken from a bounded sample at both ends, once for each document. Guards *linear*.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.speech import FIRST_SECOND_PERSON
from transcript_parse.segments.lines import Lines

__all__ = ["Talk", "are_words", "is_word", "listen", "sounds_spoken"]

_SAMPLE: Final = 200_000  # code points at each end of a document
_SAMPLE_LINES: Final = 2_000
_FLAT_LINE: Final = 600  # code points; where lines with ink are this long on average, they are no evidence of turns
_FEW_LINES: Final = 2
_LOWER_WORD = regex.compile(r"(?<=[\p{Ll},] )\p{Ll}[\p{Ll}’']{2,}+")
# where all is capitals, a word behind an article names nobody
_NOUN = regex.compile(r"\b(?:the|an?|our|your|my|this|that|these|those|no|any|some|every) ([\p{Ll}’']{3,})")
# the last of two or three capitalised words, or a word behind an honorific: Lucas Roe, Mr. Roe
_SURNAME = regex.compile(r"(?:\p{Lu}[\p{L}’'-]+|M(?:r|s|rs)\.) (\p{Lu}[\p{L}’'-]+)")
_ANY_WORD = regex.compile(r"[\p{L}’']++")
# hesitation, laughter, thanks, opinion: a page of frequent questions has hardly any
_SPOKEN_MARKS = regex.compile(
    r"(?i)(?<=\w )--(?= \w|\n)|…|\.\.\.|"
    r"[(\[]laugh|\binaudible|\bthank you\b|\byou know\b|\bwell,|\bI think\b|\bI mean\b|"
    r"\bapplause|\bYeah\b"
)
_SPOKEN_EVERY: Final = 2_500  # code points of speech within which one such mark is to be expected


class Talk(NamedTuple):
    """The evidence of running text.

    `shouting`: all is in capitals. `personal`: the share of I, we and you among the words. `words`: small words that
    stand inside sentences. `surnames`: words behind another name or an honorific. `flat`: lines hold many turns.
    """

    shouting: bool
    personal: float
    words: frozenset[str]
    surnames: frozenset[str]
    questions: int
    flat: bool


def listen(shadow: str, lines: Lines, *, unfolded: bool) -> Talk:
    """The evidence of a document's running text; `unfolded` tells that its lines part sentences only."""
    sample = shadow if len(shadow) <= 2 * _SAMPLE else shadow[:_SAMPLE] + shadow[-_SAMPLE:]
    letters = sample[:_SAMPLE]
    upper, lower = sum(map(str.isupper, letters)), sum(map(str.islower, letters))
    inks = sum(1 for text in lines.texts if text)
    quiet = sum(1 for text in lines.texts[:_SAMPLE_LINES] if any(map(str.islower, text)))
    shouting = upper > 2 * lower and quiet * 2 <= min(inks, _SAMPLE_LINES)  # short answers behind long labels are quiet
    words = _ANY_WORD.findall(sample.lower())
    personal = sum(1 for word in words if word in FIRST_SECOND_PERSON)
    return Talk(
        shouting=shouting,
        personal=personal / max(1, len(words)),
        words=frozenset(_NOUN.findall(sample.lower()) if shouting else _LOWER_WORD.findall(sample)),
        surnames=frozenset(_SURNAME.findall(sample)),
        questions=sample.count("?"),
        flat=unfolded or inks <= _FEW_LINES or len(shadow) > _FLAT_LINE * inks,
    )


def is_word(name: str, talk: Talk) -> bool:
    """Whether a one-word name is a small word of this document's running text."""
    return " " not in name and name.lower().strip("?.") in talk.words


def are_words(name: str, talk: Talk) -> bool:
    """Whether all words of a name are small words of the running text: `Side effects`, and no person."""
    return all(word in talk.words or len(word) < 3 for word in name.lower().strip("?.").split(" "))


def sounds_spoken(shadow: str) -> bool:
    """Whether a text has the marks of talk that somebody heard and wrote down."""
    sample = shadow[:_SAMPLE]
    return len(_SPOKEN_MARKS.findall(sample)) * _SPOKEN_EVERY >= len(sample)
