"""A label → the name in it: title, given names, surname, place, affiliation; and names out of capitals.

In: the printed label with its shape. Out: a `LabelName`. Nothing is looked up elsewhere in the document here.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.front import (
    MEN,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    OCCUPATIONS,
    PLACE_NAMES,
    TITLE_INITIALS,
    WOMEN,
)
from transcript_parse.lexicon.roles import ANONYMOUS
from transcript_parse.lexicon.titles import HONORIFICS, OFFICE_MODIFIERS, OFFICES, PARTICLES, WHOLE_OFFICES
from transcript_parse.segments.shape import Form, Shape, fold_key

__all__ = [
    "GENDERS",
    "LabelName",
    "Sort",
    "bare",
    "names_office_first",
    "outlet",
    "read_label",
    "recase",
    "recase_title",
]


class Sort(StrEnum):
    """What a label tells of a person."""

    ANONYMOUS = "anonymous"  # QUESTION, PARTICIPANT: many people
    FUNCTION = "function"  # MODERATOR, THE PRESIDENT: one person, no name
    NAMED = "named"


class LabelName(NamedTuple):
    """What one label says. `given` and `surname` are words as printed; words of `title` too."""

    label: str
    key: str
    sort: Sort
    title: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    surname: str = ""
    place: str | None = None
    affiliation: str | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The name without title, in order."""
        return (*self.given, self.surname) if self.surname else self.given


GENDERS: Final = {**dict.fromkeys(MEN, "m"), **dict.fromkeys(WOMEN, "f")}
"""Honorifics that two labels of one person cannot differ in."""

_SHARED: Final = {
    "q": "question",
    "questions": "question",
    "qu": "question",
    "reporters": "reporter",
    "journalists": "journalist",
}
_PREFIXED = regex.compile(r"^(?P<prefix>Mc|Mac|La|Le|De|Di|Du|Fitz|Van|O[’'])(?P<rest>\p{Lu}[\p{Lu}’'-]+)$")
_INITIALS = regex.compile(r"^(?:\p{Lu}\.?){1,3}$")
_ACRONYM = regex.compile(r"^[B-DF-HJ-NP-TV-XZ]{2,3}\.?$")
_LETTER = regex.compile(r"\p{L}")


def bare(word: str) -> str:
    """A word as names are compared: no stops or commas at its edges, straight apostrophes, no case.

    >>> bare("O’TARRELL,")
    "o'tarrell"
    """
    return word.strip('.,;:()[]"“”').replace("’", "'").casefold()


def recase(word: str, *, first: bool = True) -> str:
    """A word of a name out of capitals; mixed case, initials and other scripts stay as printed.

    >>> [recase(word) for word in ("McDUFF", "O’DRISK", "ARNE-MARSH", "J.", "LaMOTTE", "MCVARDY")]
    ['McDuff', 'O’Drisk', 'Arne-Marsh', 'J.', 'LaMotte', 'McVardy']
    """
    mixed = _PREFIXED.match(word)
    if mixed:
        return mixed["prefix"] + recase(mixed["rest"])
    if not word.isupper() or "." in word[:-1] or len(_LETTER.findall(word)) < 2:
        return word
    if not first and word.lower() in NAME_PARTICLES:
        return word.lower()
    if "-" in word:
        return "-".join(recase(part) for part in word.split("-"))
    if len(word) > 3 and word[1] in "’'":
        return word[:2] + recase(word[2:])
    if word.startswith("MC") and len(word) > 4:
        return "Mc" + word[2].upper() + word[3:].lower()
    return word[0] + word[1:].lower()


def recase_title(words: tuple[str, ...]) -> str | None:
    """A title out of capitals: small words small, initials as printed."""
    pieces = [
        word.lower()
        if bare(word) in PARTICLES and index
        else word.upper()
        if bare(word) in TITLE_INITIALS
        else recase(word)
        for index, word in enumerate(words)
    ]
    return " ".join(pieces) or None


def outlet(text: str) -> str | None:
    """An outlet as printed, without its article and without what somebody is there; None where only that is told.

    >>> outlet("The Evening Post"), outlet("the Associated Press"), outlet("Roe Research -- Analyst"), outlet("Analyst")
    ('Evening Post', 'Associated Press', 'Roe Research', None)
    """
    first = regex.split(r" -{1,2} | [–—] ", text)[0]
    if first.casefold() in OCCUPATIONS:
        return None
    article, _, rest = first.partition(" ")
    return rest if rest and article in {"the", "The", "THE"} else first


def read_label(label: str, shape: Shape | None, *, office_first: bool = False) -> LabelName:
    """The name in a label; a label without one is anonymous or tells a function.

    `office_first` is how a document prints `DIRECTORA DEL HOSPITAL, JANE ROE`: the name behind the last comma.

    >>> from transcript_parse.segments.shape import classify
    >>> name = read_label("SECRETARY OF DEFENSE JANE ROE", classify("SECRETARY OF DEFENSE JANE ROE"))
    >>> name.title, name.given, name.surname
    (('SECRETARY', 'OF', 'DEFENSE'), ('JANE',), 'ROE')
    """
    key = fold_key(label)
    key = _SHARED.get(key, key)
    head = shape.head if shape else label
    affiliation = shape.affiliation if shape else None
    if affiliation and bare(affiliation.split()[0]) in HONORIFICS and f"({affiliation})" in label:
        inside = read_label(affiliation, None)  # The PRESIDING OFFICER (Mr. Roe)
        return inside._replace(label=label, key=key, title=tuple(head.split()))
    if office_first and "," in label:
        office, _, last = label.rpartition(",")
        behind = read_label(last.strip(), None)
        if behind.sort is Sort.NAMED:
            return behind._replace(label=label, key=key, title=(*office.split(), *behind.title))
    if shape and shape.form is Form.ROLE:
        anonymous = key in ANONYMOUS or shape.role == "questioner"
        return LabelName(label, key, Sort.ANONYMOUS if anonymous else Sort.FUNCTION, title=tuple(head.split()))
    words = head.replace(",", " ").split()
    place = None
    if affiliation is None and ", " in head:
        first, _, rest = head.partition(", ")
        if bare(rest.split()[0]) not in NAME_SUFFIXES:
            words, affiliation = first.split(), rest
    if bare(words[0]) in HONORIFICS and " of " in head:
        named, _, place = head.partition(" of ")
        words = named.split()
    split = _title_ends(words)
    title, name = tuple(words[:split]), words[split:]
    if not name:
        return LabelName(label, key, Sort.FUNCTION, title=title, affiliation=affiliation)
    while len(name) > 1 and bare(name[-1]) in NAME_SUFFIXES:
        name = name[:-1]
    if affiliation and any(bare(word) in OFFICES for word in affiliation.split()):
        title, affiliation = title or tuple(affiliation.split()), None
    given = tuple(piece for word in name[:-1] for piece in _parted_initials(word))
    if len(name) == 1 and "." in name[0][:-1]:
        *initials, last = name[0].split(".")
        given, name = tuple(f"{initial}." for initial in initials), [last]
    found = outlet(affiliation) if affiliation else None
    return LabelName(label, key, Sort.NAMED, title, given, name[-1], place, found)


def _parted_initials(word: str) -> list[str]:
    """`B.C.` is two initials, as `B. C.` is."""
    if "." in word[:-1] and _INITIALS.match(word):
        return [f"{initial}." for initial in word.split(".") if initial]
    return [word]


def _title_ends(words: list[str]) -> int:
    """How many leading words are title: honorifics, offices with their modifiers, and the place behind `of`."""
    keys = [bare(word) for word in words]
    if " ".join(keys) in WHOLE_OFFICES:
        return len(words)
    if len(words) == 1:
        return 0  # KING, who has no kingdom
    if _ACRONYM.match(words[0]) and not words[1].isupper():
        return 1  # CM Jane Roe
    at = 1 if keys[0] == "the" else 0
    offices = [index for index, key in enumerate(keys[:-1]) if key in OFFICES]
    if offices and offices[0] > at and keys[at] not in HONORIFICS and keys[at] not in OFFICE_MODIFIERS:
        at = offices[0]  # OTDA COMMISSIONER ROE
    seen = False
    while at < len(keys) - (keys[-1] == "tan"):
        key = keys[at]
        if seen and key == "of":
            at = _behind_place(keys, at + 1)
        elif at < len(keys) - 1 and len(key) > 1 and words[at].endswith(".") and "." not in key:
            at += 1  # DRA.  LIC.  MTRO.
        elif key == "tan" and keys[at + 1] != "sri":
            break  # a surname, unless Tan Sri
        elif key in OFFICES or key in HONORIFICS or key in OFFICE_MODIFIERS or (seen and key in PARTICLES):
            seen = seen or key in OFFICES
            at += 1
        else:
            break
    if at >= len(keys):
        return len(words) if keys[-1] in OFFICES or keys[0] not in HONORIFICS else len(words) - 1
    told = seen or any(key in HONORIFICS for key in keys[:at]) or words[0].endswith(".")
    return at if told else 0


def _behind_place(keys: list[str], at: int) -> int:
    """The place behind `of`: one that the table knows, words of offices, else one word; a name is left over."""
    at += keys[at : at + 1] == ["the"]
    rest = " ".join(keys[at:])
    for name in PLACE_NAMES:
        if rest.startswith(name + " "):
            return at + name.count(" ") + 1
    start = at
    while at < len(keys) - 1 and (keys[at] in OFFICE_MODIFIERS or keys[at] in {"and", "de", "la", "of", "the"}):
        at += 1
    return min(at if at > start else at + 1, len(keys) - 1)


def names_office_first(labels: Iterable[str]) -> bool:
    """Whether a document prints `OFFICE, NAME`: two such labels, and more of them than of `NAME, OFFICE`.

    >>> names_office_first(["SECRETARIA DE SALUD, JANE ROE", "DIRECTOR GENERAL, JON DOE", "Q"])
    True
    """
    first = last = 0
    for label in labels:
        head, comma, rest = label.rpartition(", ")
        if comma:
            first += bare(head.split()[0]) in OFFICES
            last += bare(rest.split()[0]) in OFFICES
    return first >= 2 and first > last
