"""Unlabelled turns → the speakers whom the page shows to have them.

In: turns, the labelled turns' persons, the persons' labels. Out: for some unlabelled turns a person and the rule; all
others stay nobody's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import regex

from transcript_parse.enrich.speakers.mentions import said
from transcript_parse.enrich.speakers.names import LabelName, Sort, bare
from transcript_parse.lexicon.roles import ROLE_LABELS
from transcript_parse.model import AnnotationKind
from transcript_parse.turns import TurnDraft

__all__ = ["give_unlabelled"]

_OPENING: Final = 4000  # code points of an opening in which `General Roe and I` is sought
# the Vice-President and I · General Roe and I
_AND_I = regex.compile(r"(?<![\p{L}])(?P<other>(?:[Tt]he )?\p{Lu}[\p{L}’'-]+(?:[ ]\p{Lu}[\p{L}’'.-]+){0,4}) and I\b")


def give_unlabelled(
    drafts: Sequence[TurnDraft],
    persons: Sequence[int | None],
    labels: Mapping[int, Sequence[LabelName]],
    header: str,
) -> dict[int, tuple[int, str]]:
    """Persons of unlabelled turns, by the turn's index, with the rule."""
    hosts = [owner for owner, group in labels.items() if _is_host(group)]
    found: dict[int, tuple[int, str]] = {}
    for draft in drafts:
        if draft.label is not None:
            continue
        verdict = None
        if draft.rule == "opening-statement":
            verdict = _opener(draft, hosts, labels, header)
        elif draft.rule == "gap-and-interpreter":
            verdict = _interpreted(drafts, persons, hosts)
        if verdict is not None:
            found[draft.index] = verdict
    return found


def _is_host(group: Sequence[LabelName]) -> bool:
    """Whether labels may be a principal's: no anonymous role, no outlet, nobody who runs or interprets the event."""
    name = group[0]
    if name.sort is Sort.ANONYMOUS or any(label.affiliation for label in group):
        return False
    return ROLE_LABELS.get(name.key) in {None, "principal"}


def _opener(
    draft: TurnDraft, hosts: Sequence[int], labels: Mapping[int, Sequence[LabelName]], header: str
) -> tuple[int, str] | None:
    """The only principal; or of two the one who does not say `the other and I`."""
    if len(hosts) == 1 and not any(ROLE_LABELS.get(group[0].key) == "moderator" for group in labels.values()):
        return hosts[0], "the-only-principal"
    others = {match["other"] for match in _AND_I.finditer(said(draft.text[:_OPENING]))}
    named = {owner for owner in hosts for other in others if _is_meant(other, labels[owner], header)}
    rest = [owner for owner in hosts if owner not in named]
    return (rest[0], "another-and-I") if named and len(rest) == 1 else None


def _is_meant(other: str, group: Sequence[LabelName], header: str) -> bool:
    """Whether `General Roe` or `the Vice-President` is a person: by surname, or by the header's office behind it."""
    last = bare(other.rsplit(maxsplit=1)[-1])
    surnames = {bare(label.surname) for label in group if label.surname}
    if last in surnames:
        return True
    office = other.removeprefix("the ").removeprefix("The ")
    if office == other:
        return False
    flat = " ".join(header.split())
    behind = r",? (?:the )?" + regex.escape(office) + r"\b"
    return any(regex.search(r"(?i)" + regex.escape(surname) + behind, flat) for surname in surnames)


def _interpreted(
    drafts: Sequence[TurnDraft], persons: Sequence[int | None], hosts: Sequence[int]
) -> tuple[int, str] | None:
    """The only principal who is heard through an interpreter elsewhere."""
    heard = {
        owner
        for draft, owner in zip(drafts, persons, strict=True)
        if owner in hosts and any(note.kind is AnnotationKind.INTERPRETATION for note in draft.annotations)
    }
    owners = [owner for owner in heard if owner is not None]
    return (owners[0], "the-only-one-interpreted") if len(owners) == 1 else None
