"""Labels → persons: which labels denote one and the same, by surname, title, initials and slips of the pen.

In: the distinct labels with how often each stands. Out: a person's number for each. Two labels are joined only where
exactly one candidate fits; `Mr. ROE of Ohio` and `Mr. ROE of Iowa` stay two.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from transcript_parse.enrich.speakers.names import GENDERS, LabelName, Sort, bare
from transcript_parse.lexicon.titles import HONORIFICS, OFFICES

__all__ = ["join_labels", "offices_of"]

_OFTEN: Final = 4  # a label that stands so often is a recurring one
_SELDOM: Final = 2  # a slip of the pen stands once or twice
_SHORTEST_SLIP: Final = 5
_MOST_LABELS: Final = 400  # beyond, labels are not compared for slips
_SHORT_OFFICES: Final = {
    short: office
    for office, shorts in {
        "secretary": ("sec",),
        "governor": ("gov",),
        "senator": ("sen",),
        "representative": ("rep", "congressman", "congresswoman"),
        "ambassador": ("amb",),
        "minister": ("pm",),
        "chair": ("chairman", "chairwoman", "chairperson"),
        "general": ("gen", "ltgen", "ltg", "mg", "bg"),
        "admiral": ("adm", "vadm", "radm"),
        "colonel": ("col",),
        "captain": ("capt",),
        "commander": ("cmdr", "cdr"),
        "major": ("maj",),
        "lieutenant": ("lt",),
        "sergeant": ("sgt",),
    }.items()
    for short in shorts
}


def offices_of(name: LabelName) -> frozenset[str]:
    """The offices in a label's title, abbreviations written out."""
    words = [bare(word) for word in name.title]
    return frozenset(_SHORT_OFFICES.get(word, word) for word in words if word in OFFICES)


def join_labels(names: Sequence[LabelName], counts: Sequence[int]) -> tuple[list[int], dict[int, str]]:
    """A person's number for each label (numbers are indexes of labels), and the rule by which a label was joined."""
    person = list(range(len(names)))
    rules: dict[int, str] = {}
    by_key: dict[tuple[object, ...], int] = {}
    for index, name in enumerate(names):
        same = _identity_key(name)
        person[index] = by_key.setdefault(same, index)
        if person[index] != index:
            rules[index] = "same-label"
    _join_by_surname(names, person, rules)
    if len(names) <= _MOST_LABELS:
        _join_slips(names, counts, person, rules)
    return [_root(person, index) for index in range(len(names))], rules


def _root(person: list[int], index: int) -> int:
    while person[index] != index:
        index = person[index]
    return index


def _identity_key(name: LabelName) -> tuple[object, ...]:
    if name.sort is not Sort.NAMED:
        return (name.key,)
    title = tuple(bare(word) for word in name.title)
    return (title, tuple(bare(word) for word in name.words), name.place and bare(name.place), _told_in_brackets(name))


def _told_in_brackets(name: LabelName) -> str:
    return name.key if "(" in name.label and not name.affiliation else ""


def _join_by_surname(names: Sequence[LabelName], person: list[int], rules: dict[int, str]) -> None:
    """Labels with one surname: each joins the fullest that it fits, where it fits one person alone."""
    groups: dict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(names):
        if name.sort is Sort.NAMED and person[index] == index:
            groups[bare(name.surname)].append(index)
    for group in groups.values():
        ordered = sorted(group, key=lambda index: -_fullness(names[index]))
        for place, index in enumerate(ordered):
            fitting = {_root(person, other) for other in ordered[:place] if _fits(names[index], names[other])}
            blocked = any(
                _root(person, other) in fitting and not _fits(names[index], names[other]) for other in ordered[:place]
            )
            if len(fitting) == 1 and not blocked:
                person[index] = fitting.pop()
                rules[index] = "same-surname"
    _join_given_alone(names, person, rules)


def _fullness(name: LabelName) -> int:
    return sum(1 if len(word.rstrip(".")) == 1 else 3 for word in name.given) + (1 if name.title else 0)


def _join_given_alone(names: Sequence[LabelName], person: list[int], rules: dict[int, str]) -> None:
    """`Jane` beside `Jane Roe`: one word that is exactly one person's first name, and nobody's surname."""
    firsts: dict[str, set[int]] = defaultdict(set)
    for index, name in enumerate(names):
        if name.sort is Sort.NAMED and name.given and not name.title:
            firsts[bare(name.given[0])].add(_root(person, index))
    for index, name in enumerate(names):
        if name.sort is Sort.NAMED and not name.given and not name.title and person[index] == index:
            owners = firsts.get(bare(name.surname), set())
            if len(owners) == 1:
                person[index] = next(iter(owners))
                rules[index] = "first-name-alone"


def _fits(one: LabelName, other: LabelName) -> bool:
    """Whether two labels with the same surname may be one person's."""
    if one.place and other.place and bare(one.place) != bare(other.place):
        return False
    if one.affiliation and other.affiliation and bare(one.affiliation) != bare(other.affiliation):
        return False
    if _told_in_brackets(one) or _told_in_brackets(other):
        return False
    genders = {GENDERS[key] for name in (one, other) for word in name.title if (key := bare(word)) in GENDERS}
    if len(genders) > 1 or not _given_fit(one.given, other.given):
        return False
    here, there = offices_of(one), offices_of(other)
    if any(bare(word) == "mrs" for name in (one, other) for word in name.title) and (here or there):
        return False  # a minister's wife
    if here and there and not (here & there):
        return bool(one.given and other.given)
    return True


def _given_fit(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether given names agree: equal, initials of each other, or not told; a middle name may be left out."""
    if not one or not other:
        return True
    first, second = bare(one[0]), bare(other[0])
    if len(first) == 1 or len(second) == 1:
        initials = all(len(bare(word)) == 1 for word in (*one, *other))
        return [bare(w) for w in one] == [bare(w) for w in other] if initials else first[0] == second[0]
    if first == second:
        return True
    shorter, longer = sorted(([bare(w) for w in one], [bare(w) for w in other]), key=len)
    return longer[len(longer) - len(shorter) :] == shorter  # President of Tash-Ulun Jane Roe, Jane Roe


def _join_slips(names: Sequence[LabelName], counts: Sequence[int], person: list[int], rules: dict[int, str]) -> None:
    """A label that stands once or twice and differs from a frequent one by a slip of the pen."""
    turns: Counter[int] = Counter()
    for index, count in enumerate(counts):
        turns[_root(person, index)] += count
    often = [index for index in range(len(names)) if turns[_root(person, index)] >= _OFTEN]
    alone = [index for index, count in enumerate(counts) if count <= _SELDOM and turns[index] == count]
    for index in alone:
        others = [other for other in often if other != index]
        if names[index].given:
            more = [other for other in range(len(names)) if turns[other] > turns[index]]
            others += [other for other in more if _given_equal(names[index], names[other])]
        fitting = {_root(person, other) for other in others if _is_slip(names[index], names[other])}
        if len(fitting) == 1:
            person[index] = fitting.pop()
            rules[index] = "slip-of-the-pen"


def _given_equal(one: LabelName, other: LabelName) -> bool:
    """Whether first names that are no initials are the same: then a seldom label too may be the one meant."""
    first = [bare(word) for word in one.given]
    return first == [bare(word) for word in other.given] and any(len(word) > 1 for word in first)


def _is_slip(one: LabelName, other: LabelName) -> bool:
    if any(character.isdigit() for character in one.key + other.key) or one.place != other.place:
        return False
    if [bare(word) for word in one.title] == [bare(word) for word in other.title] and one.surname and other.surname:
        if [bare(word) for word in one.given] != [bare(word) for word in other.given]:
            return False
        return _near(bare(one.surname), bare(other.surname))
    honorifics = {bare(word) for name in (one, other) for word in name.title if bare(word) in HONORIFICS}
    return len(honorifics) < 2 and not (one.title and other.title) and _near(one.key, other.key)


def _near(one: str, other: str) -> bool:
    """Whether one letter, or two in long words, is missing, added, changed or swapped."""
    longest = max(len(one), len(other))
    allowed = 2 if longest >= 9 else 1
    if longest < _SHORTEST_SLIP or abs(len(one) - len(other)) > allowed or one[0] != other[0]:
        return False
    return _distance(one, other) <= allowed


def _distance(one: str, other: str) -> int:
    """Optimal string alignment: insertions, deletions, substitutions, swaps of neighbours."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        new = [i]
        for j, opposite in enumerate(other, 1):
            cost = min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (letter != opposite))
            if before and j > 1 and letter == other[j - 2] and one[i - 2] == opposite:
                cost = min(cost, before[j - 2] + 1)
            new.append(cost)
        before, row = row, new
    return row[-1]
