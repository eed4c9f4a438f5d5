"""Header and speech → where people are named: runs of capitalised words that hold a wanted surname.

In: the header's text and the turns, and the surnames that labels print. Out: `Mentions`, found in one pass over each
text; nobody's name is sought twice. Guards *linear*.
"""

from __future__ import annotations

import html
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.enrich.speakers.names import bare
from transcript_parse.lexicon.front import DATE_COMPANIONS, NAME_SUFFIXES, NO_NAME_WORDS
from transcript_parse.lexicon.headers import MONTHS
from transcript_parse.lexicon.speech import DISCOURSE_OPENERS, FUNCTION_WORDS
from transcript_parse.lexicon.titles import HONORIFICS, OFFICE_MODIFIERS, OFFICES, PARTICLES
from transcript_parse.source import FILLER
from transcript_parse.turns import TurnDraft

__all__ = ["Mention", "Mentions", "find_mentions", "plain", "said"]


class Mention(NamedTuple):
    """One naming of a person: words before the surname that are names, words before those that are title.

    `after` is the word behind the surname (a given name, where the family name goes first; Jr.). `lead` is the small
    word before it all. `turn` is None in the header; `listed` is True for `Roe, Jane` in mail headers and lists.
    """

    title: tuple[str, ...]
    given: tuple[str, ...]
    surname: str
    after: str
    lead: str
    turn: int | None
    listed: bool = False


class Mentions(NamedTuple):
    """Mentions by folded surname, and words in the mixed case in which the document prints them."""

    by_surname: dict[str, tuple[Mention, ...]]
    printed: dict[str, str]


_ABBREVIATION: Final = (
    r"(?:Mrs?|Ms|Dr|Hon|HON|Sen|Rep|Gen|Adm|Gov|Sec|Lt|Col|Prof|Amb|Capt|Cmdr|Maj|St|MR|MS|MRS|DR|\p{Lu})\."
)
_WORD: Final = r"(?:" + _ABBREVIATION + r"(?:\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}]{0,30}(?:[’'-][\p{L}\p{M}]{1,30}){0,3})"
# Secretary of State Jane F. Roe · Foreign Minister Bo Ha-neul · honourable Jane Roe
_RUN = regex.compile(
    r"(?:\b(?P<lead>\p{Ll}{3,14}) )?"
    + _WORD
    + r"(?: (?:(?:of the|of|da|das|de la|de|del|della|der|den|di|dos|du|la|le|van der|van|von|bin|ibn|al|el|y|e|for) )?"
    + _WORD
    + r"){0,9}(?:,? (?:Jr|Sr|JR|SR)\.?(?![\p{L}])|,? I{2,3}\b)?"
)
_COLUMN = regex.compile(r"[^\S\n]{3,}")
_BLANKS = regex.compile(r"[^\S\n]+")
_NO_NAMES: Final = FUNCTION_WORDS | DISCOURSE_OPENERS | DATE_COMPANIONS | frozenset(MONTHS) | NO_NAME_WORDS
_FIRST_NAMES: Final = frozenset({"ben", "al", "van", "le"})  # particles that are also first names
_MOST_GIVEN: Final = 4
_HEARD: Final = 150_000  # code points of speech; who is not named by then is named in passing
# From: Roe, Jane F <RoeJF@…>      - "Roe, Jane"      Roe, Jane F., Chief Economist (a list of witnesses)
_INVERTED = regex.compile(
    r"(?m)^[ ]*(?:From[ ]?:?[ \n]+|- [\"']?)?(?P<surname>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?), "
    r"(?:Hon\. )?(?P<given>\p{Lu}[\p{L}’'-]{1,20}(?: \p{Lu}\b\.?)?)(?=[,.\"' \n]|$)"
)


def plain(text: str) -> str:
    r"""A text with every blank a plain one and no fillers; line ends stay, and columns become lines.

    >>> plain("New York\u00a0    Jane Roe, Texas")
    'New York\nJane Roe, Texas'
    """
    columns = _COLUMN.sub("\n", html.unescape(text).replace(FILLER, "").replace("\\_", " "))
    return _BLANKS.sub(" ", columns)


def said(text: str) -> str:
    r"""Speech to look for names in: on one line, entities read, fillers out.

    >>> said("Jane Roe,\u00a0CNN&mdash;was\nthere")
    'Jane Roe, CNN—was there'
    """
    return " ".join(html.unescape(text).replace(FILLER, "").split())


def find_mentions(header: str, drafts: Sequence[TurnDraft], surnames: frozenset[str]) -> Mentions:
    """Who is named where; `surnames` are folded, `header` is plain."""
    found: dict[str, list[Mention]] = defaultdict(list)
    printed: dict[str, set[str]] = defaultdict(set)
    for match in _INVERTED.finditer(header):
        key = bare(match["surname"].split()[-1])
        if key in surnames and _is_given(match["given"].split()[0]):
            found[key].append(Mention((), tuple(match["given"].split()), match["surname"], "", "", None, listed=True))
    for turn, text in _texts(header, drafts):
        for run in _RUN.finditer(text):
            words = run[0].split()[1 if run["lead"] else 0 :]
            for position, word in enumerate(words):
                key = bare(word.removesuffix("'s").removesuffix("’s"))
                if key not in surnames or (turn is not None and word.isupper()):
                    continue  # in speech all in capitals nothing shows where a name begins
                if not word.isupper() and word[:1].isupper():
                    printed[key].add(word.strip(".,").removesuffix("'s").removesuffix("’s"))
                found[key].append(_mention(words, position, turn, run["lead"] or ""))
    one_form = {key: next(iter(forms)) for key, forms in printed.items() if len(forms) == 1}
    return Mentions({key: tuple(mentions) for key, mentions in found.items()}, one_form)


def _texts(header: str, drafts: Sequence[TurnDraft]) -> Iterator[tuple[int | None, str]]:
    """The header, then what was said first; a name does not run on over a line's end."""
    yield None, header
    heard = 0
    for draft in drafts:
        if heard > _HEARD:
            return
        heard += len(draft.text)
        yield draft.index, said(draft.text)


def _mention(words: list[str], position: int, turn: int | None, lead: str) -> Mention:
    """The naming of the person whose surname stands at `position`."""
    start = position
    while start > 0 and position - start < _MOST_GIVEN:
        behind_particle = start > 1 and bare(words[start - 1]) in PARTICLES and words[start - 1].islower()
        step = 2 if behind_particle and words[start - 1] not in {"of", "for"} else 1  # Jane de la Roe
        if not _is_given(words[start - step]):
            break
        start -= step
    title: list[str] = []
    at = start
    while at > 0 and _is_title(words[at - 1]):
        at -= 1
        title.insert(0, words[at])
    after = words[position + 1] if position + 1 < len(words) else ""
    return Mention(tuple(title), tuple(words[start:position]), words[position], after, "" if at else lead, turn)


def _is_given(word: str) -> bool:
    key = bare(word)
    if len(key) == 1:
        return word.isupper() and (word[-1] == "." or key not in {"q", "a", "i"})
    if not word[:1].isupper() or key in _NO_NAMES or key in NAME_SUFFIXES:
        return False
    return key in _FIRST_NAMES or not (
        key in HONORIFICS or key in OFFICES or key in OFFICE_MODIFIERS or key in PARTICLES
    )


def _is_title(word: str) -> bool:
    """Any capitalised word before the name counts: what it tells is looked up later."""
    key = bare(word)
    return word[:1].isupper() or key in {"of", "the", "for"}
