"""Turns → speakers: the order of work, and the values that come out.

In: the turns without speakers, and the header's text. Out: speakers in order of appearance, each turn's speaker, and
the evidence. An unlabelled turn belongs to nobody unless exactly one speaker fits it.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

import regex

from transcript_parse.enrich.speakers.addresses import find_first_names
from transcript_parse.enrich.speakers.floors import give_unlabelled
from transcript_parse.enrich.speakers.identities import Identity, identify, told_outlet
from transcript_parse.enrich.speakers.mentions import find_mentions, plain
from transcript_parse.enrich.speakers.names import (
    LabelName,
    Sort,
    bare,
    names_office_first,
    read_label,
    recase,
    recase_title,
)
from transcript_parse.enrich.speakers.persons import join_labels
from transcript_parse.model import Explanation, Speaker
from transcript_parse.turns import TurnDraft

__all__ = ["resolve_speakers"]

_NO_WORD = regex.compile(r"[^\p{L}\p{N}]+")
_FIRST_TURNS: Final = 3  # turns in which a reporter says whom he writes for


def resolve_speakers(
    drafts: Sequence[TurnDraft], header: str
) -> tuple[tuple[Speaker, ...], tuple[int | None, ...], tuple[Explanation, ...]]:
    """The speakers in order of appearance, the speaker's place in them for each turn, and the evidence.

    `header` is the text of the header, one line of it a line; a turn's number is None where nothing tells who speaks.
    """
    labelled = [draft for draft in drafts if draft.label is not None]
    counts = Counter(draft.label for draft in labelled)
    shapes = {draft.label or "": draft.shape for draft in labelled}
    office_first = names_office_first(shapes)
    names = [read_label(label, shape, office_first=office_first) for label, shape in shapes.items()]
    owners, rules = join_labels(names, [counts[name.label] for name in names])
    person_of = {name.label: owner for name, owner in zip(names, owners, strict=True)}
    persons: list[int | None] = [person_of[draft.label] if draft.label is not None else None for draft in drafts]
    labels: dict[int, list[LabelName]] = defaultdict(list)
    for name, owner in zip(names, owners, strict=True):
        labels[owner].append(name)
    head = plain(header)
    surnames = frozenset(bare(word) for name in names for word in name.words if len(bare(word)) > 1)
    mentions = find_mentions(head, drafts, surnames)
    spoken: dict[int, list[TurnDraft]] = defaultdict(list)
    for draft, speaker in zip(drafts, persons, strict=True):
        if speaker is not None and len(spoken[speaker]) < _FIRST_TURNS:
            spoken[speaker].append(draft)
    bearers = Counter(surname for group in labels.values() for surname in {bare(name.surname) for name in group})
    known: dict[int, Identity | None] = {}
    for owner, group in labels.items():
        ordered = sorted(group, key=lambda name: -counts[name.label])
        shared = any(name.surname and bearers[bare(name.surname)] > 1 for name in group)
        known[owner] = identify(ordered, head, mentions, spoken[owner], shared=shared)
    _add_first_names(drafts, persons, labels, known)
    given = give_unlabelled(drafts, persons, labels, head)
    for index, (person, _) in given.items():
        persons[index] = person
    order = list(dict.fromkeys(owner for owner in persons if owner is not None))
    speakers: list[Speaker] = []
    taken: Counter[str] = Counter()
    told: list[Explanation] = []
    places_of = {name.label: place for place, name in enumerate(names)}
    for owner in order:
        group = labels[owner]
        outlet = next((name.affiliation for name in group if name.affiliation), None)
        said = None if outlet else told_outlet(group[0], spoken[owner])
        speakers.append(_speaker(group, counts, known[owner], outlet or (said[0] if said else None), taken))
        first = spoken[owner][0]
        told += _explain(first, group, known[owner], said, [rules.get(places_of[name.label]) for name in group])
    for index, (_, rule) in given.items():
        told.append(Explanation(f"speaker: {rule}", drafts[index].start, drafts[index].speech, "no label is printed"))
    places = {owner: place for place, owner in enumerate(order)}
    return tuple(speakers), tuple(places[owner] if owner is not None else None for owner in persons), tuple(told)


def _add_first_names(
    drafts: Sequence[TurnDraft],
    persons: Sequence[int | None],
    labels: Mapping[int, Sequence[LabelName]],
    known: dict[int, Identity | None],
) -> None:
    """Puts a first name by which people are addressed before a surname that is all that is told."""
    surnames: dict[int, str] = {}
    for owner, group in labels.items():
        identity = known[owner]
        if identity is not None and " " not in identity.full_name:
            surnames[owner] = identity.full_name
        elif identity is None and group[0].surname and group[0].title:
            surnames[owner] = recase(group[0].surname)
    taken = {bare(word) for group in labels.values() for name in group for word in name.words}
    taken |= {bare(word) for identity in known.values() if identity for word in identity.full_name.split()}
    for owner, address in find_first_names(drafts, persons, surnames.keys(), taken).items():
        known[owner] = Identity(f"{address.name} {surnames[owner]}", "addressed-by-first-name", address.evidence)


def _speaker(
    labels: Sequence[LabelName],
    counts: Counter[str | None],
    identity: Identity | None,
    affiliation: str | None,
    taken: Counter[str],
) -> Speaker:
    usual = max(labels, key=lambda name: counts[name.label])
    titled = next((name for name in [usual, *labels] if name.title and name.sort is Sort.NAMED), None)
    spelt = {bare(word): word for word in identity.full_name.split()} if identity else {}
    words = [spelt.get(bare(word)) or recase(word, first=not at) for at, word in enumerate(usual.words)]
    functional = usual.sort is Sort.FUNCTION
    return Speaker(
        id=_unique(_kebab(usual.label), taken),
        labels=tuple(name.label for name in labels),
        name=" ".join(words) or None,
        title=recase_title(usual.title) if functional else recase_title(titled.title) if titled else None,
        full_name=identity.full_name if identity else None,
        affiliation=affiliation,
    )


def _kebab(label: str) -> str:
    """An id out of a label: letters and digits in lower case, accents off, hyphens between."""
    plain_letters = unicodedata.normalize("NFKD", label)
    plain_letters = "".join(letter for letter in plain_letters if not unicodedata.combining(letter))
    return _NO_WORD.sub("-", plain_letters.replace("’", "").replace("'", "").lower()).strip("-") or "speaker"


def _unique(name: str, taken: Counter[str]) -> str:
    taken[name] += 1
    while taken[name] > 1:
        numbered = f"{name}-{taken[name]}"
        if not taken[numbered]:
            taken[numbered] += 1
            return numbered
        taken[name] += 1
    return name


def _explain(
    first: TurnDraft,
    labels: Sequence[LabelName],
    identity: Identity | None,
    said: tuple[str, str] | None,
    rules: Sequence[str | None],
) -> list[Explanation]:
    """Why labels are one person's, who that is, and for whom they write; the span is the person's first label."""
    span = first.start, first.speech
    joined = [f"{name.label} ({rule})" for name, rule in zip(labels, rules, strict=True) if rule]
    told = [Explanation("speaker: joined-labels", *span, "; ".join(joined))] if joined else []
    if identity:
        told.append(Explanation(f"full-name: {identity.rule}", *span, identity.evidence))
    if said:
        told.append(Explanation("affiliation: introduces-himself", *span, said[1]))
    return told
