"""How people address each other → first names of persons whom labels and header tell by surname alone.

In: turns with their persons. Out: a first name for some persons, with the words that told it. Two ways only are
trusted: somebody is called on and takes the floor (`Jane, please.`), and of two principals one thanks the other by
first name, always the same, twice at least (`thank you, Jane`, `dear Jane`). Reporters are thanked too: hence *of two*.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import regex

from transcript_parse.enrich.speakers.mentions import said
from transcript_parse.enrich.speakers.names import bare
from transcript_parse.lexicon.front import GROUPS
from transcript_parse.lexicon.speech import DISCOURSE_OPENERS, FUNCTION_WORDS
from transcript_parse.lexicon.titles import HONORIFICS, OFFICES
from transcript_parse.turns import TurnDraft

__all__ = ["Address", "find_first_names"]


class Address(NamedTuple):
    """A first name and the words in which it stands."""

    name: str
    evidence: str


_NAME: Final = r"(?P<name>\p{Lu}\p{Ll}{2,14})"
# Jane, please.   Go ahead, Jane.   Over to you, Jane.
_CALL = regex.compile(
    r"(?:(?:^|[.?!—–-] |\bso, |\bSo, )"
    + _NAME
    + r", please|(?:[Gg]o ahead|[Oo]ver to you|[Yy]our turn), (?P<other>\p{Lu}\p{Ll}{2,14}))[.!]?$"
)
# thank you again, Jane,   dear Jane,
_THANKS = regex.compile(r"(?i:\bthank you(?: again| so much| very much)?,|\bmy dear|\bdear) " + _NAME + r"(?=[,.!])")
_LAST_WORDS: Final = 60
_LONGEST: Final = 20_000  # code points of a turn in which thanks are sought
_NO_NAMES: Final = FUNCTION_WORDS | DISCOURSE_OPENERS | HONORIFICS | OFFICES | GROUPS


def find_first_names(
    drafts: Sequence[TurnDraft], persons: Sequence[int | None], wanted: Collection[int], taken: Collection[str]
) -> dict[int, Address]:
    """First names of the `wanted` persons by their number; `taken` are folded words that name somebody else."""
    calls: dict[int, dict[str, str]] = defaultdict(dict)
    for before, after in pairwise(drafts):
        person = persons[after.index]
        if person not in wanted or person is None or persons[before.index] == person:
            continue
        match = _CALL.search(said(before.text[-_LAST_WORDS:]))
        name = (match["name"] or match["other"]) if match else None
        if match and name and _is_name(name, taken):
            calls[person][name] = match[0]
    found = {person: Address(*next(iter(names.items()))) for person, names in calls.items() if len(names) == 1}
    return _by_thanks(drafts, persons, wanted, taken) | found


def _is_name(word: str, taken: Collection[str]) -> bool:
    return bare(word) not in _NO_NAMES and bare(word) not in taken


def _by_thanks(
    drafts: Sequence[TurnDraft], persons: Sequence[int | None], wanted: Collection[int], taken: Collection[str]
) -> dict[int, Address]:
    """Of exactly two persons, the one whom the other thanks by one first name."""
    if len(wanted) != 2:
        return {}
    thanked: Mapping[int, Counter[str]] = {person: Counter() for person in wanted}
    words: dict[tuple[int, str], str] = {}
    one, two = wanted
    for draft in drafts:
        speaker = persons[draft.index]
        if speaker is None or speaker not in thanked:
            continue
        other = two if speaker == one else one
        for match in _THANKS.finditer(said(draft.text[:_LONGEST])):
            if _is_name(match["name"], taken):
                thanked[other][match["name"]] += 1
                words.setdefault((other, match["name"]), match[0])
    told: dict[int, Address] = {}
    for person, names in thanked.items():
        if len(names) == 1:
            name, count = next(iter(names.items()))
            if count >= 2:
                told[person] = Address(name, words[person, name])
    return told
