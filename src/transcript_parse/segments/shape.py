"""What a would-be label looks like: a role word, a title with a name, a bare name, a header key, or a phrase.

In: the printed text of a candidate. Out: its `Shape`, told once for each distinct text. No publisher is known here.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

import regex

from transcript_parse.lexicon.headers import HEADER_KEYS, MONTHS
from transcript_parse.lexicon.roles import ROLE_LABELS
from transcript_parse.lexicon.speech import DISCOURSE_OPENERS, FUNCTION_WORDS, ORDINALS
from transcript_parse.lexicon.titles import HONORIFICS, OFFICE_MODIFIERS, OFFICES, PARTICLES, WHOLE_OFFICES
from transcript_parse.source import FILLER

__all__ = ["Form", "Letters", "Shape", "classify", "fold", "fold_key"]


class Form(StrEnum):
    """What kind of words a candidate is made of."""

    ROLE = "role"  # QUESTION, Q, MODERATOR, SENIOR ADMINISTRATION OFFICIAL TWO
    TITLED = "titled"  # MS. ADLER, FOREIGN MINISTER TAO, THE PRESIDENT, The PRESIDING OFFICER (Mr. Hollin)
    NAME = "name"  # Jane Roe, ROE, Jane Roe (Daily News), JANE ROE, DAILY NEWS
    INITIALS = "initials"  # MC, WFD, A.B.
    HANDLE = "handle"  # a lower-case nickname of a chat or a developers' call
    KEY = "key"  # Subject, Date, Photo credit
    PHRASE = "phrase"  # My second question is


class Letters(StrEnum):
    """The case in which a candidate is printed; capitals may hold a small prefix, as in McQUARROW."""

    UPPER = "upper"
    MIXED = "mixed"
    LOWER = "lower"


class Shape(NamedTuple):
    """The verdict on one text. `head` is the name without affiliation; `role` is told by a role word alone."""

    form: Form
    letters: Letters
    head: str
    affiliation: str | None = None
    role: str | None = None
    words: int = 1


_SPACES = regex.compile(r"[ \n]+")
# (CNN), [Mr. Hollin] behind a name
_BRACKET = regex.compile(
    r"^(?P<head>[^()\[\]]{1,110}?) ?[(\[](?P<inside>[^()\[\]]{1,60})[)\]](?: ?[(\[][^()\[\]]{1,40}[)\]]){0,2}$"
)
_ALL_IN_BRACKETS = regex.compile(r"^[(\[]([^()\[\]:]{1,60}):?[)\]]$")
# QUESTION 2, Speaker 0, OFFICIAL #1, Q1, OFFICIAL TWO, VOICE A
_NUMBER = regex.compile(r"(?i) ?(?:no\.? ?)?#?(?:\d{1,3}|(?: one| two| three| four| five| six| [a-d]))$")
_EDGE = "“”\"'‘’«»*_·•–—-?!., "
_LETTER = regex.compile(r"\p{L}")
_HAN = regex.compile(r"^[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}A-Za-z·・ ]{2,20}$")
_HAN_ROLE = regex.compile(r"(?:记者|記者|기자|主席|議員|议员|发言人|先生|女士)$")
# McROE, O’DELL, PELL-HART: the last word of a name in capitals, but for a prefix
_SURNAME_IN_CAPITALS = regex.compile(r"(?:^|[ .])(?:Mc|Mac|De|La|Le|Di|Van|[DO]['’])?\p{Lu}{2,}[\p{Lu}'’-]{2,}[?]?$")
_INITIAL_SURNAME = regex.compile(r"^(?:\p{Lu}\.[ ]?){1,2}\p{Lu}[\p{L}’'-]+$")
_HANDLE = regex.compile(r"^[a-z][a-z0-9_-]{2,20}$")
_INITIALS = regex.compile(r"^(?:\p{Lu}\.?){2,4}$")
# SENATE MEMBERS PRESENT: / ROUNDTABLE PARTICIPANTS: head a list of people
_LIST_HEADS = frozenset(
    "participants present members speakers witnesses panelists attendees appearances presiding contents".split()
)
_NO_FIRST = frozenset("of the for and to in on at a an with y et und or".split())
_JUNIOR = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd", "usn", "usa", "usmc", "usaf"})


def fold(text: str) -> str:
    """White space folded to single blanks, fillers out.

    >>> fold("MS.  ORTIZ")
    'MS. ORTIZ'
    """
    return _SPACES.sub(" ", text.replace(FILLER, "")).strip()


def fold_key(text: str) -> str:
    """The form in which texts are looked up in the lexicon: folded, lower case, no full stops or quotes at the edges.

    >>> fold_key("U.S. OFFICIAL.")
    'us official'
    """
    folded = fold(text).lower().strip(_EDGE)
    return folded.replace("mr.", "mr").replace(".", "") if "." in folded else folded


def _letters(text: str) -> Letters:
    """The case of a text; a surname in capitals at its end counts for all of it: `Jane McROE`, `Mr. DeWITT`."""
    letters = _LETTER.findall(text)
    upper = sum(map(str.isupper, letters))
    lower = sum(map(str.islower, letters))
    if upper + lower == 0:
        return Letters.MIXED
    if upper == 0:
        return Letters.LOWER
    if _SURNAME_IN_CAPITALS.search(text):
        return Letters.UPPER
    last = text.rsplit(" ", 1)[-1][-1:]
    return Letters.UPPER if lower * 3 <= upper and last.upper() == last else Letters.MIXED


def _role_of(key: str) -> str | None:
    if key in ROLE_LABELS:
        return ROLE_LABELS[key]
    bare = _NUMBER.sub("", key).strip()
    if bare != key and bare in ROLE_LABELS and bare != "a":
        return ROLE_LABELS[bare]
    return None


def _is_number_or_date(words: list[str]) -> bool:
    return any(word in MONTHS for word in words) and any(word[:1].isdigit() for word in words)


@lru_cache(maxsize=1 << 16)
def classify(text: str) -> Shape:
    """The shape of a folded candidate text.

    A text is a phrase until something speaks for a label: that keeps *refuse to guess* on this side of the survey.

    >>> classify("MR. McQUARROW").form, classify("MR. McQUARROW").letters
    (<Form.TITLED: 'titled'>, <Letters.UPPER: 'upper'>)
    >>> classify("My second question is").form
    <Form.PHRASE: 'phrase'>
    >>> classify("Jane Roe (Daily News)").affiliation
    'Daily News'
    """
    inner = _ALL_IN_BRACKETS.match(text)
    if inner:
        shape = classify(inner[1])
        return shape if shape.form is Form.ROLE else Shape(Form.PHRASE, shape.letters, text)
    key = fold_key(text)
    letters = _letters(text) if key else Letters.MIXED
    if not key or text.endswith(",") or ".-" in text or ": " in text:
        return Shape(Form.PHRASE, letters, text)
    role = _role_of(key)
    if role is not None and not (text[0].islower() and " " in key):
        return Shape(Form.ROLE, letters, text, role=role, words=key.count(" ") + 1)
    tail = key.split(" ")[-2:]
    if key in HEADER_KEYS or tail[-1] in _LIST_HEADS or (len(tail) == 2 and " ".join(tail) in HEADER_KEYS):
        return Shape(Form.KEY, letters, text)
    bracket = _BRACKET.match(text)
    if bracket:
        head = classify(bracket["head"])
        return head._replace(affiliation=bracket["inside"]) if head.form is not Form.KEY else head
    if "," in text:
        return _with_affiliation(text)
    if _HAN.match(text) and not text.isascii():
        named = _HAN_ROLE.search(text)
        return Shape(
            Form.ROLE if named else Form.NAME,
            Letters.MIXED,
            text,
            role="questioner" if named and "者" in text else None,
        )
    return _by_words(text, key, letters)


def _with_affiliation(text: str) -> Shape:
    """`JANE ROE, DAILY NEWS`: a name, then anything that looks like an outlet or an office."""
    head_text, _, rest = text.partition(",")
    head, rest = classify(head_text.strip()), rest.strip()
    if rest.lower().replace(".", "") in _JUNIOR:
        return head
    first, _, more = rest.partition(",")
    if first.lower().replace(".", "").strip() in _JUNIOR:
        rest = more.strip()
    words = rest.split(" ")
    small = [word for word in words if word[:1].islower() and word not in PARTICLES]
    outlet_like = bool(rest) and not words[0][:1].islower() and len(small) * 3 <= len(words)
    name_like = head.form in {Form.NAME, Form.TITLED, Form.ROLE} and (head.words >= 2 or head.letters is Letters.UPPER)
    if (
        name_like
        and outlet_like
        and not rest.lower().startswith("et al")
        and len(rest) <= 80
        and not _is_number_or_date(rest.lower().split())
    ):
        return head._replace(affiliation=rest)
    return Shape(Form.PHRASE, head.letters, text)


def _by_words(text: str, key: str, letters: Letters) -> Shape:
    words = key.split(" ")
    printed = [word.strip(_EDGE) or word for word in text.split(" ")]
    if len(words) > 14 or len(words) != len(printed) or _is_number_or_date(words):
        return Shape(Form.PHRASE, letters, text)
    if len(words) == 1:
        return _by_one_word(text, key, letters)
    titled = _is_titled(words, printed)
    if titled:
        before_of = text.split(" of ", maxsplit=1)[0] if words[0] in HONORIFICS else text
        return Shape(Form.TITLED, _letters(before_of), text, words=len(words))
    if letters is Letters.LOWER or len(words) > 6:
        return Shape(Form.PHRASE, letters, text)
    for word, ink in zip(words, printed, strict=True):
        if ink[:1].islower() and word not in PARTICLES and ink[:2] not in {"d'", "d’", "o'", "o’"}:
            return Shape(Form.PHRASE, letters, text)
        if word in FUNCTION_WORDS or not _LETTER.match(ink) or any(character.isdigit() for character in word):
            return Shape(Form.PHRASE, letters, text)
    if words[0] in DISCOURSE_OPENERS or words[0] in ORDINALS or words[0] in _NO_FIRST:
        return Shape(Form.PHRASE, letters, text)
    if words[-1] in PARTICLES:
        return Shape(Form.PHRASE, letters, text)
    return Shape(Form.NAME, letters, text, words=len(words))


def _by_one_word(text: str, key: str, letters: Letters) -> Shape:
    if key in WHOLE_OFFICES:
        return Shape(Form.TITLED, letters, text)
    if len(key) == 1 or key in HONORIFICS:
        return Shape(Form.PHRASE, letters, text)  # Q and A are role words, and gone by now
    if (
        _INITIALS.match(text.strip("?"))
        and len(key) <= 4
        and key not in {"us", "uk", "un", "eu", "nb", "ps", "re", "tel", "fax", "url"}
    ):
        return Shape(Form.INITIALS, Letters.UPPER, text)
    if letters is Letters.LOWER:
        return Shape(Form.HANDLE if _HANDLE.match(text) and key not in FUNCTION_WORDS else Form.PHRASE, letters, text)
    if key in FUNCTION_WORDS or key in DISCOURSE_OPENERS or key in ORDINALS or key in MONTHS or not _LETTER.match(text):
        return Shape(Form.PHRASE, letters, text)
    if _INITIAL_SURNAME.match(text):
        return Shape(Form.NAME, letters, text, words=2)
    if any(character.isdigit() for character in key):
        return Shape(Form.PHRASE, letters, text)
    return Shape(Form.NAME, letters, text)


def _is_titled(words: list[str], printed: list[str]) -> bool:
    """An honorific or office in front, and either a name behind it or an office that is whole by itself."""
    key = " ".join(words)
    if key in WHOLE_OFFICES:
        return True
    at = 1 if words[0] == "the" else 0
    if words[at] in HONORIFICS and len(words) > at + 1:
        rest = range(at + 1, len(words))
        if words[at + 1] in HONORIFICS and len(words) == at + 2:
            return False
    else:
        seen = False
        while at < len(words) and (
            words[at] in OFFICES or words[at] in OFFICE_MODIFIERS or (seen and words[at] in PARTICLES)
        ):
            seen = seen or words[at] in OFFICES
            at += 1
        if not seen:
            return _office_inside(words, printed)
        rest = range(at, len(words))
        if not rest:
            return len(words) >= 2 and words[-1] not in PARTICLES and printed[0][:1].isupper()
    for index in rest:
        word, ink = words[index], printed[index]
        if (
            ink[:1].islower()
            and word not in PARTICLES
            and word not in OFFICES
            and ink[:2] not in {"d'", "d’", "o'", "o’"}
        ):
            return False
        if (word in FUNCTION_WORDS and len(word) > 1) or (ink[:1].isdigit() and index < len(words) - 1):
            return False
    return words[rest[-1]] not in PARTICLES and printed[0][:1].isupper()


def _office_inside(words: list[str], printed: list[str]) -> bool:
    """`OTDA COMMISSIONER ROE`, `Federal Chancellor of Germany Anna Roe`: an office in the middle, capitals round it."""
    if not 3 <= len(words) <= 9:
        return False
    inside = [index for index, word in enumerate(words) if word in OFFICES]
    if not inside or not 0 < inside[0] < len(words) - 1:
        return False
    return all(
        (ink[:1].isupper() or word in PARTICLES) and not (word in FUNCTION_WORDS or word in DISCOURSE_OPENERS)
        for word, ink in zip(words, printed, strict=True)
    )
