"""Which of the candidates are labels: the evidence of the whole document, gathered once for each distinct text.

In: candidates, lines, shadow, a house style. Out: `Convention`: how this document marks its turns, the labels accepted
and why. A family is a way of printing labels (its ending and its letters); a document has one or two. Anchors are
labels that speak for themselves (role words, titles with names, names that recur); a family stands on its anchors,
and single labels are admitted by their family's shape. Guards *explained*: every verdict names its rule.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.roles import OUTLETS
from transcript_parse.segments.candidate import Candidate, Ending, Place
from transcript_parse.segments.lines import Lines
from transcript_parse.segments.placing import TITLE_ONCE, Tally, heads_speech, place_labels
from transcript_parse.segments.shape import Form, Letters, Shape, fold_key
from transcript_parse.segments.talk import Talk, are_words, is_word, listen, sounds_spoken
from transcript_parse.styles.model import HouseStyle

__all__ = ["Convention", "Family", "Verdict", "survey"]


class Family(NamedTuple):
    """A way of printing labels."""

    ending: Ending
    letters: Letters


class Verdict(NamedTuple):
    """Why a text is a label here, or is not."""

    accepted: bool
    rule: str
    evidence: str


class Convention(NamedTuple):
    """How this document marks its turns: the accepted occurrences in order, with the verdict on each distinct text."""

    labels: tuple[Candidate, ...]
    verdicts: Mapping[tuple[str, Ending], Verdict]
    families: frozenset[Family]


class _Entry(NamedTuple):
    """One distinct text with one ending, and how often it stands where."""

    name: str
    key: str
    ending: Ending
    shape: Shape
    tally: Tally
    anchor: bool
    set_off: bool  # whether blanks or a line's end part it from what follows, each time

    @property
    def family(self) -> Family:
        return Family(self.ending, self.shape.letters)


def survey(
    candidates: Sequence[Candidate], lines: Lines, shadow: str, style: HouseStyle, *, unfolded: bool = False
) -> Convention:
    """The convention of a document; with no label at all where nothing speaks for one.

    `unfolded` tells that its lines are no evidence: they only part sentences.
    """
    talk = listen(shadow, lines, unfolded=unfolded)
    candidates = [_as_printed(candidate, talk, style) for candidate in candidates]
    entries = _enter(candidates, lines, shadow, talk)
    families = _families(entries, talk, style)
    verdicts = _judge(entries, families, talk)
    tallies = {(entry.name, entry.ending): entry.tally for entry in entries}
    accepted = {key: verdict.rule for key, verdict in verdicts.items() if verdict.accepted}
    labels = place_labels(candidates, accepted, tallies, lines, shadow, talk)
    if not _is_dialogue(labels, talk, lines, shadow):
        return Convention((), verdicts, frozenset())
    return Convention(labels, verdicts, families)


def _as_printed(candidate: Candidate, talk: Talk, style: HouseStyle) -> Candidate:
    """In a text that is all capitals, capitals are no evidence; a house style knows words of its own."""
    shape = candidate.shape
    if style.labels or style.not_labels:
        key = fold_key(candidate.name)
        if key in style.not_labels:
            shape = shape._replace(form=Form.KEY)
        elif key in style.labels:
            shape = shape._replace(form=Form.ROLE)
    if talk.shouting and shape.letters is Letters.UPPER:
        shape = shape._replace(letters=Letters.MIXED)
    return candidate if shape is candidate.shape else candidate._replace(shape=shape)


def _enter(candidates: Iterable[Candidate], lines: Lines, shadow: str, talk: Talk) -> list[_Entry]:
    counts: dict[tuple[str, Ending], Counter[Place]] = defaultdict(Counter)
    glued: set[tuple[str, Ending]] = set()
    shapes: dict[tuple[str, Ending], Shape] = {}
    for candidate in candidates:
        text = candidate.name, candidate.ending
        shapes[text] = candidate.shape
        if candidate.ending is not Ending.ALONE or heads_speech(candidate, lines):
            counts[text][candidate.place] += 1
        behind = shadow[candidate.close : candidate.close + 2]
        if behind[:1] not in {"", "\n"} and behind not in {"  ", " \n", " "}:
            glued.add(text)
    entries: list[_Entry] = []
    for (name, ending), count in counts.items():
        shape = shapes[name, ending]
        tally = Tally(count[Place.LINE], count[Place.BREAK], count[Place.LOOSE])
        key = fold_key(name)
        anchor = _is_anchor(name, key, ending, shape, tally, talk)
        entries.append(_Entry(name, key, ending, shape, tally, anchor, (name, ending) not in glued))
    return entries


def _is_anchor(name: str, key: str, ending: Ending, shape: Shape, tally: Tally, talk: Talk) -> bool:
    """Whether a text speaks for itself as a label."""
    form, letters = shape.form, shape.letters
    if ending is Ending.BARE:
        return tally.firm >= 2 and bool(tally.line or talk.flat)  # within lines alone, Q may be a word: Q is a letter
    if key in {"a", "q"} and ending is Ending.STOP:
        return tally.line >= 2 or (key == "q" and tally.firm >= 2)
    if form is Form.ROLE:
        return tally.firm >= (2 if ending is Ending.ALONE else 1)
    if form is Form.TITLED:
        if _is_vocative(key, ending, letters):
            return False
        if ending in {Ending.ALONE, Ending.CLOCK, Ending.BOLD}:
            return tally.line >= 2
        return tally.firm >= (2 if ending is Ending.STOP and letters is Letters.MIXED else 1)
    if form is Form.NAME:
        return tally.firm >= _least(name, ending, letters, talk)
    if form in {Form.INITIALS, Form.HANDLE}:
        return ending in {Ending.COLON, Ending.CLOCK} and tally.line >= 3
    return False


_NEVER: Final = 1 << 30


def _least(name: str, ending: Ending, letters: Letters, talk: Talk) -> int:
    """How often a bare name must stand to speak for itself; never, where it is a word or ends like a sentence."""
    if is_word(name, talk) or (talk.shouting and ending is Ending.STOP):
        return _NEVER
    if ending is Ending.STOP and letters is not Letters.UPPER and " " not in name:
        return _NEVER
    told = " " in name or name in talk.surnames or letters is Letters.UPPER or not name.isascii()
    return 2 if told else 3


_VOCATIVES: Final = frozenset(
    "mr president|mr chairman|mr speaker|madam speaker|madam chair|madam chairman|madam chairwoman|mr secretary|"
    "madam secretary|mr ambassador|madam ambassador|mr prime minister|mr vice president|mr minister|mr chair|"
    "prime minister|president|mr attorney general|mr secretary general|mr chief justice|minister|governor|chairman|"
    "senator|mr deputy speaker".split("|")
)


def _is_vocative(key: str, ending: Ending, letters: Letters) -> bool:
    """`Mr. President.` is how people are spoken to; in capitals, or with a colon, it may be a label."""
    return ending is Ending.STOP and letters is not Letters.UPPER and key in _VOCATIVES


# Mr. ROE — an honorific in small letters before a surname in capitals is printed by records of chambers alone
_RECORD_NAME = regex.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative|The)\.? (?:De|Mc|Mac|La)?\p{Lu}{2,}")
_WEIGHT_NEEDED: Final[Mapping[Ending, int]] = {
    Ending.COLON: 2,
    Ending.STOP: 3,
    Ending.STOP_DASH: 3,
    Ending.DASH: 3,
    Ending.CLOCK: 3,
    Ending.BARE: 2,
    Ending.BOLD: 3,
    Ending.ALONE: 4,
}
"""Occurrences of anchors that a family needs; one less where the house style prints such labels."""


def _families(entries: Sequence[_Entry], talk: Talk, style: HouseStyle) -> frozenset[Family]:
    """The families that this document prints its labels in."""
    weights: Counter[Family] = Counter()
    told: Counter[Family] = Counter()
    names: dict[Family, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.anchor:
            weights[entry.family] += entry.tally.firm
            names[entry.family].add(entry.name)
            told[entry.family] += entry.tally.firm * (entry.shape.form in {Form.ROLE, Form.TITLED})
    top = max((weight for family, weight in weights.items() if family.ending is not Ending.ALONE), default=0)
    plain = {Ending.COLON, Ending.BARE, Ending.CLOCK}
    top_plain = max((weight for family, weight in weights.items() if family.ending in plain), default=0)
    asked = sum(entry.tally.firm for entry in entries if entry.anchor and entry.shape.role == "questioner")
    chamber = any(
        family.ending is Ending.STOP and any(_RECORD_NAME.match(name) for name in names[family]) for family in weights
    )

    once = Counter(
        entry.family
        for entry in entries
        if not entry.anchor and entry.tally.line and entry.shape.form is Form.NAME and entry.shape.words >= 2
    )

    def stands(family: Family) -> bool:
        weight, ending = weights[family], family.ending
        needed = _WEIGHT_NEEDED[ending] * (2 if talk.shouting and ending is Ending.STOP else 1)
        enough = weight >= needed - (ending.value in style.endings)
        if ending is Ending.ALONE:
            return enough and len(names[family]) >= 2 and top * 2 < weight and not chamber
        if ending in {Ending.STOP, Ending.STOP_DASH, Ending.DASH}:
            # GARA VESK. and others in capitals, each once: fellows of a name that recurs
            fellows = once[family] if family.letters is Letters.UPPER and weight >= 2 else 0
            several = told[family] >= 2 or len(names[family]) >= 2 or asked >= 2 or fellows >= 2
            enough = enough or weight + fellows > needed
            return (enough and weight * 8 >= top and several) or (chamber and ending is Ending.STOP and not top_plain)
        if ending is Ending.COLON:
            alone_told = family.letters is Letters.UPPER or top_plain == weight
            return bool(told[family] and (weight >= 2 or alone_told)) or (enough and weight * 10 >= top)
        return enough

    accepted = {family for family in weights if stands(family)}
    firm = {family for family in accepted if weights[family] > 1}
    capitals = {family for family in accepted if family.letters is Letters.UPPER}
    return frozenset(firm or capitals or accepted)


def _judge(entries: Sequence[_Entry], families: frozenset[Family], talk: Talk) -> dict[tuple[str, Ending], Verdict]:
    """The verdict on each distinct text."""
    anchors = [entry for entry in entries if entry.anchor and entry.family in families]
    room = _Room(
        families=families,
        endings=frozenset(family.ending for family in families),
        names=frozenset(entry.name for entry in anchors),
        members=Counter(entry.family for entry in anchors),
        named=Counter(entry.family for entry in anchors if entry.shape.form is Form.NAME),
        asked=any(entry.key == "q" and entry.family in families for entry in entries),
        reporters=sum(1 for entry in entries if _reports(entry)),
        outlets=any(entry.key in OUTLETS and entry.family in families for entry in entries),
    )
    verdicts: dict[tuple[str, Ending], Verdict] = {}
    for entry in entries:
        accepted, rule = _rule(entry, room, talk)
        evidence = f"{entry.tally.line} times at a line's start, {entry.tally.broken} behind a break"
        verdicts[entry.name, entry.ending] = Verdict(accepted, rule, evidence)
    return verdicts


class _Room(NamedTuple):
    """What is accepted so far: families, their anchors' names, how many stand for each."""

    families: frozenset[Family]
    endings: frozenset[Ending]
    names: frozenset[str]
    members: Counter[Family]
    named: Counter[Family]
    asked: bool
    outlets: bool
    reporters: int  # names with an outlet that stand once


def _rule(entry: _Entry, room: _Room, talk: Talk) -> tuple[bool, str]:
    """Whether a text is a label, and the rule that says so."""
    form, tally = entry.shape.form, entry.tally
    if form in {Form.PHRASE, Form.KEY}:
        return False, f"{form}-is-no-label"
    if _is_vocative(entry.key, entry.ending, entry.shape.letters):
        return False, "form-of-address"
    if entry.key == "a" and not room.asked:
        return False, "answer-without-question"
    if entry.family not in room.families:
        return _rule_of_strangers(entry, room)
    if form is Form.ROLE:
        return True, "role-word"
    if form is Form.TITLED:
        return True, "title-and-name"
    if entry.anchor:
        return True, "recurring-name"
    if entry.name in room.names:
        return True, "known-label"
    if form is Form.INITIALS and tally.line and entry.ending is Ending.COLON and room.members[entry.family] >= 2:
        return True, "family-shape"
    if form is Form.NAME and _admits(entry, room, talk):
        return True, "family-shape"
    return False, "single-and-unlike"


def _reports(entry: _Entry) -> bool:
    """`Cora Vesk (Evening Ledger):` at a line's start, which no sentence holds."""
    shape = entry.shape
    named = shape.form is Form.NAME and shape.affiliation is not None and shape.words >= 2
    return named and entry.ending is Ending.COLON and entry.tally.line > 0


def _rule_of_strangers(entry: _Entry, room: _Room) -> tuple[bool, str]:
    """A text whose way of printing this document does not use: a slip of a known label, or no label."""
    form, ending = entry.shape.form, entry.ending
    if (
        entry.name in room.names
        and (entry.tally.line or form is Form.ROLE)
        and ending in {Ending.COLON, Ending.STOP, Ending.STOP_DASH}
    ):
        return True, "known-label-other-ending"
    if ending is Ending.BARE and entry.tally.line and entry.set_off and Ending.COLON in room.endings:
        return True, "bare-q-among-labels"
    told = form is Form.ROLE or (form is Form.TITLED and entry.tally.line >= 2)
    if told and ending is Ending.COLON and ending in room.endings:
        return True, "role-in-other-letters"
    if _reports(entry) and room.reporters >= 2 and ending in room.endings:
        return True, "name-with-outlet"
    if form is Form.TITLED and ending is Ending.COLON and ending in room.endings and entry.tally.line:
        return True, TITLE_ONCE
    if form is Form.INITIALS and entry.tally.line and ending is Ending.COLON and room.outlets:
        return True, "initials-of-an-outlet"
    if form is Form.ROLE and ending is Ending.STOP and entry.tally.line and ending in room.endings:
        return True, "role-in-other-letters"
    return False, "no-such-family"


def _admits(entry: _Entry, room: _Room, talk: Talk) -> bool:
    """Whether a name that stands once is admitted by its family's shape."""
    members, letters, words = room.members[entry.family], entry.shape.letters, entry.name.count(" ") + 1
    if not members or are_words(entry.name, talk):
        return False
    if entry.ending is Ending.STOP and not room.named[entry.family] and entry.shape.affiliation is None:
        return False
    if entry.ending in {Ending.STOP, Ending.DASH}:
        return letters is Letters.UPPER and words >= 2
    if entry.shape.affiliation is not None:
        return True
    if letters is Letters.UPPER:
        return words >= 2 or members >= 2 or room.named[entry.family] >= 1
    told = members >= 3 or entry.name in talk.surnames or entry.tally.firm >= 2 or entry.key in OUTLETS
    return 2 <= words <= 5 or (words == 1 and told)


_PERSONAL: Final = 0.012  # share of I, we, you: speech has 3 to 10 in 100, minutes, logs and definitions below 1


_OTHER_LETTERS = regex.compile(r"[^\P{L}\x00-\x7f]")
_LONG: Final = 300  # code points of speech behind a label that is the only one
# what only a transcriber writes into a short text: (Applause.) or an END on its own line
_HEARD = regex.compile(r"(?i)[(\[](?:applause|laugh|inaudible|cross-?talk)|(?m:^[ ]*(?:-?END-?|# ?# ?#)[ ]*$)")


def _is_dialogue(labels: Sequence[Candidate], talk: Talk, lines: Lines, shadow: str) -> bool:
    """Whether labels make a talk of the document, or only dress up a list, a log, minutes or a form."""
    if not labels:
        return False
    forms = Counter(label.shape.form for label in labels)
    told = forms[Form.ROLE] + forms[Form.TITLED]
    foreign = bool(_OTHER_LETTERS.search(shadow))  # its pronouns may be none of ours
    if len(labels) == 1:
        only = labels[0]
        placed = only.place is Place.LINE or len(lines) < 5
        return told == 1 and placed and (len(shadow) - only.close > _LONG or bool(_HEARD.search(shadow, only.close)))
    keys = {fold_key(label.name) for label in labels}
    if keys <= {"q", "a", "question", "answer"} and keys & {"a", "answer"}:
        return talk.personal >= 0.02 and sounds_spoken(shadow)
    personal = talk.personal >= _PERSONAL
    if told:
        asked = any(label.shape.role == "questioner" for label in labels) and len(keys) > 1
        heard = talk.personal > 0 or talk.questions > 0  # minutes and glossaries have neither
        return (
            personal
            or talk.questions >= 3
            or foreign
            or (asked and talk.questions > 0)
            or (told >= 3 and (heard or asked))
        )
    return personal or (foreign and len(labels) >= 6)
