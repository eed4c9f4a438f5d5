"""Mentions → who a label denotes, in full: told by the label itself, the header, a title in speech, or the person.

In: a person's labels and the mentions of the surname. Out: an `Identity` with rule and evidence, or None. Where two
first names are told for one surname, nothing is: *refuse to guess*.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.enrich.speakers.mentions import Mention, Mentions, said
from transcript_parse.enrich.speakers.names import GENDERS, LabelName, Sort, bare, outlet, recase
from transcript_parse.enrich.speakers.persons import offices_of
from transcript_parse.lexicon.front import (
    FAMILY_FIRST,
    INTRODUCING,
    NAME_PARTICLES,
    NO_NAME_WORDS,
    NO_OUTLETS,
    OPEN_ENDS,
)
from transcript_parse.lexicon.speech import FUNCTION_WORDS
from transcript_parse.lexicon.titles import HONORIFICS, OFFICE_MODIFIERS, OFFICES, PARTICLES
from transcript_parse.segments.shape import fold
from transcript_parse.turns import TurnDraft

__all__ = ["Identity", "identify", "told_outlet"]


class Identity(NamedTuple):
    """A name in full, the rule that found it and the words that told it."""

    full_name: str
    rule: str
    evidence: str


_HEADER_NAME: Final = r"(?P<name>(?:\p{Lu}[\p{L}’'.-]*[ ]){1,3}\p{Lu}[\p{L}’'-]+)"
# Hon. Jane Roe [chairman of the committee) presiding · Jane Roe, Chairwoman, presiding
_PRESIDING = regex.compile(
    r"(?:Hon\.|Senator|Representative|Mr\.|Ms\.|Mrs\.|HON\.)[ ]"
    + _HEADER_NAME
    + r",?[ ](?:[(\[](?i:the )?(?i:chair)[^()\[\]]{0,60}[)\]]|(?i:chair)\p{L}*,?)[ ,]{1,2}(?i:presiding)"
)
# I'm Jane Roe, …   My name is Jane Roe
_INTRODUCTION = regex.compile(
    r"(?:\bI['’]m|\bI am|[Mm]y name is|[Mm]y name['’]s)[ ]"
    r"(?P<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]+){1,2})(?=[,.;]| and\b| with\b| from\b)"
)
_OPENING: Final = 300  # code points of a turn in which somebody introduces himself
# - "Roe, Jane"
_LIST_NAME = regex.compile(
    r"(?m)^[ ]*- [\"']?(?P<surname>\p{Lu}[\p{L}’' -]{1,30}), (?P<given>\p{Lu}[\p{L}’' -]{1,30})[\"']?$"
)
_NAME_PARTICLES: Final = PARTICLES - {"ben", "al", "van", "le"}
_SMALL: Final = (OPEN_ENDS - NAME_PARTICLES) | {"mp"}
_OFFICE_WORDS: Final = {"pm": "prime minister", "the pm": "prime minister"}
# Jane Roe from the Daily News · Jane de la Roe, Daily News
_SAYS_OUTLET = regex.compile(
    r"\p{Lu}[\p{L}’'.-]+(?: \p{L}[\p{L}’'.-]*)? (?P<surname>\p{Lu}[\p{L}’'-]+)"
    r"(?:,? (?:from|with|of|at|for)(?: the)? |, (?:the )?)"
    r"(?P<outlet>(?:(?:\p{Lu}\.){2,3}|\p{Lu}[\p{L}\d&’'.-]*[\p{L}\d’])"
    r"(?: (?:(?:of|and|for|&) )?\p{Lu}[\p{L}\d&’'.-]*[\p{L}\d’]){0,4})"
)


def identify(
    labels: Sequence[LabelName], header: str, mentions: Mentions, spoken: Sequence[TurnDraft], *, shared: bool
) -> Identity | None:
    """The fullest name told of one person, or None.

    `labels` are all of the person's, the most frequent first; `spoken` the first of the turns. `shared` is True where
    somebody else here has the same surname: then only a mention with the person's own title tells.
    """
    named = [label for label in labels if label.sort is Sort.NAMED]
    if not named:
        return _of_function(labels[0], header, spoken) if labels[0].sort is Sort.FUNCTION else None
    full = [label for label in named if _tells_given(label)]
    if full:
        best = full[0]
        return Identity(_spell(best.words, mentions), "label", best.label)
    label = named[0]
    if "(" in label.label and not label.affiliation and label.title:
        return Identity(_spell(label.words, mentions), "label", label.label)
    told = _of_mentions(named, mentions, shared=shared)
    return told or (_of_first_name(label, mentions) if not label.title and not label.given else None)


def _tells_given(label: LabelName) -> bool:
    return any(len(bare(word).replace(".", "")) > 1 and bare(word) not in _NAME_PARTICLES for word in label.given)


def _spell(words: Sequence[str], mentions: Mentions) -> str:
    """A name out of capitals, as the document prints its words elsewhere where it does."""
    spelt = []
    for index, word in enumerate(words):
        printed = mentions.printed.get(bare(word))
        comma = "," if word.endswith(",") else ""
        spelt.append(printed + comma if word.isupper() and printed else recase(word, first=index == 0))
    return " ".join(spelt)


def _of_mentions(labels: Sequence[LabelName], mentions: Mentions, *, shared: bool) -> Identity | None:
    """The one full form under which others name a person: in the header, else with a title in speech."""
    key = bare(labels[0].surname)
    known = [mention for mention in mentions.by_surname.get(key, ()) if _agrees(mention, labels)]
    offices = frozenset[str]().union(*(offices_of(label) for label in labels))
    if shared:
        genders = {bare(word) for label in labels for word in label.title}
        known = [m for m in known if _titled(m, offices) and (offices or genders & {bare(word) for word in m.title})]
    said = [mention for mention in known if mention.turn is not None]
    ranks = (
        ("header", [mention for mention in known if mention.turn is None and not mention.listed]),
        ("title-in-speech", [mention for mention in said if _titled(mention, offices)]),
        ("list-in-header", [mention for mention in known if mention.listed]),
        ("introduced-in-speech", [mention for mention in said if mention.lead in INTRODUCING]),
    )
    for rule, ranked in ranks:
        names = _fullest(filter(None, (_full(mention) for mention in ranked)))
        if len(names) == 1:
            words = names[0]
            return Identity(_spell(words, mentions), rule, " ".join(words))
        if names:
            return None
    return None


def _of_first_name(label: LabelName, mentions: Mentions) -> Identity | None:
    """`Jane`, where the header names one Jane with her surname."""
    known = mentions.by_surname.get(bare(label.surname), ())
    told = [mention for mention in known if mention.turn is None and not mention.listed and not mention.given]
    names = {
        (mention.surname, mention.after)
        for mention in told
        if mention.after[:1].isupper() and bare(mention.after) not in OFFICES and not mention.title
    }
    if len(names) != 1:
        return None
    words = next(iter(names))
    return Identity(_spell(words, mentions), "first-name-in-header", " ".join(words))


def _agrees(mention: Mention, labels: Sequence[LabelName]) -> bool:
    """Whether a mention may be of the person: no other gender, initials that fit."""
    genders = {GENDERS[bare(word)] for word in mention.title if bare(word) in GENDERS}
    own = {GENDERS[bare(word)] for label in labels for word in label.title if bare(word) in GENDERS}
    if genders and own and genders != own:
        return False
    initials = {bare(label.given[0])[:1] for label in labels if label.given}
    return not initials or not mention.given or bare(mention.given[0])[:1] in initials


def _titled(mention: Mention, offices: frozenset[str]) -> bool:
    """Whether a mention stands with a title that fits the label's: the same office, or any where it tells none."""
    words = {bare(word) for word in mention.title}
    told = {word for word in words if word in OFFICES}
    honoured = any(word in HONORIFICS for word in words)
    return bool(told & offices) if offices and told else bool(told) or honoured


def _full(mention: Mention) -> tuple[str, ...] | None:
    """The words of a full name, or None where a mention has the surname alone."""
    if mention.given and any(len(bare(word)) > 1 for word in mention.given):
        if bare(mention.after) in {"jr", "sr", "ii", "iii"}:
            return (*mention.given, mention.surname, mention.after)
        return (*mention.given, mention.surname.strip(",").removesuffix("’s").removesuffix("'s"))
    titled = bool(mention.title) and bare(mention.title[-1]) in OFFICES
    after = mention.after
    if titled and not mention.given and after[:1].isupper() and not after.isupper():
        hyphened = "-" in after and after.split("-")[1][:1].islower()
        if hyphened or (bare(mention.surname) in FAMILY_FIRST and len(after) > 3 and bare(after) not in OFFICES):
            return mention.surname, after.removesuffix("’s").removesuffix("'s")
    return None


def _fullest(names: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Different names, shorter forms of one dropped: `Jane Roe` beside `Jane F. Roe`."""
    kept: list[tuple[str, ...]] = []
    for name in sorted(names, key=_roughness):
        keys = [bare(word) for word in name if len(bare(word)) > 1]
        if not any(_shortens(keys, [bare(word) for word in other]) for other in kept):
            kept.append(name)
    return kept


def _roughness(words: tuple[str, ...]) -> tuple[int, int, bool]:
    """Longer names first, then those with their stops, then those not in capitals."""
    return -len(words), -sum(word.count(".") for word in words), " ".join(words).isupper()


def _shortens(shorter: list[str], longer: list[str]) -> bool:
    rest = iter(longer)
    return all(word in rest for word in shorter)


def _of_function(label: LabelName, header: str, spoken: Sequence[TurnDraft]) -> Identity | None:
    """Who holds an office or runs the event: told by the header, or by themselves at the start."""
    key = " ".join(word for word in label.key.split() if word != "the")
    office = _OFFICE_WORDS.get(key, key)
    flat = " ".join(header.split())
    if office.startswith("chair"):
        presiding = {match["name"] for match in _PRESIDING.finditer(flat)}
        if len(presiding) == 1:
            return Identity(_named(presiding.pop()), "presiding", "presiding")
    if all(word in OFFICES or word in OFFICE_MODIFIERS for word in office.split()):
        holder = _holder(office, header)
        if holder:
            return holder
    for draft in spoken[:1]:
        match = _INTRODUCTION.search(said(draft.text[:_OPENING]))
        if match:
            return Identity(match["name"], "introduces-himself", match[0])
    return None


def _holder(office: str, header: str) -> Identity | None:
    """The one person whom the header names with an office; the author of a release whose source is the office."""
    behind = regex.compile(_HEADER_NAME + r", (?:the )?(?i:" + regex.escape(office) + r")(?=,|[.;]| of\b|$)")
    pattern = regex.compile(
        r"(?<![\p{L}-])(?<!(?i:vice|deputy|former|assistant)[ -])(?i:" + regex.escape(office) + r")"
        r"(?:(?i: of(?: the)?) \p{Lu}\p{L}+)?,?[ ](?P<name>\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*\p{L})*)"
    )
    names: list[tuple[str, ...]] = []
    for line in header.split("\n"):
        before = list(behind.finditer(line))
        names += [words for match in before if not _holds_office(words := tuple(match["name"].split()))]
        for match in pattern.finditer(line):
            words = _leading_names(match["name"].split())
            if words and not any(one.start() <= match.start() < one.end() for one in before):
                names.append(words)
    found = _fullest(names)
    listed = [(*match["given"].split(), *match["surname"].split()) for match in _LIST_NAME.finditer(header)]
    if len(listed) == 1 and regex.search(r"(?im)^source: [\"']?" + regex.escape(office), header):
        return Identity(_named(" ".join(listed[0])), "author-in-office", office)
    if len(found) == 1:
        return Identity(_named(" ".join(found[0])), "office-in-header", f"{office} {' '.join(found[0])}")
    return None


def _holds_office(words: Sequence[str]) -> bool:
    return any(bare(word) in OFFICES for word in words)


def _leading_names(words: list[str]) -> tuple[str, ...]:
    kept: list[str] = []
    for word in words[:4]:
        key = bare(word)
        if key in OFFICES or key in OFFICE_MODIFIERS or key in FUNCTION_WORDS or key in NO_NAME_WORDS or key in _SMALL:
            break
        kept.append(word.removesuffix("’s").removesuffix("'s"))
    return tuple(kept)


def _named(text: str) -> str:
    return " ".join(recase(word, first=index == 0) for index, word in enumerate(fold(text).split()))


def told_outlet(label: LabelName, spoken: Sequence[TurnDraft]) -> tuple[str, str] | None:
    """The outlet that a reporter named on the label says in the first words, and those words.

    `Jane Roe from the Daily News.` tells the Daily News.
    """
    if label.title or not label.given:
        return None
    surname = bare(label.surname)
    for draft in spoken:
        opening = said(draft.text[:_OPENING])
        for match in _SAYS_OUTLET.finditer(opening, overlapped=True):
            told = outlet(match["outlet"].rstrip("’'")) if bare(match["surname"]) == surname else None
            if told and bare(match["outlet"].split()[0]) not in NO_OUTLETS | OFFICES:
                return told, match[0]
    return None
