"""Which of the candidates are labels: the evidence of the whole document, gathered once for each distinct text.

In: candidates, lines, shadow, a house style. Out: `Convention`: how this document marks its turns, the labels accepted
and why. A family is a way of printing labels (its ending and its letters); a document has one or two. Anchors are
labels that speak for themselves (role words, titles with names, names that recur); a family stands on its anchors,
and single labels are admitted by their family's shape. Guards *explained*: every verdict names its rule.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.speech import FIRST_SECOND_PERSON
from transcript_parse.lexicon.titles import HONORIFICS, OFFICES
from transcript_parse.segments.candidates import Candidate, Ending, Place, known_suffix
from transcript_parse.segments.lines import Lines
from transcript_parse.segments.shape import Form, Letters, classify, fold, fold_key
from transcript_parse.styles.model import HouseStyle

__all__ = ["Convention", "Family", "Verdict", "survey"]

_SAMPLE: Final = 200_000  # code points at each end of a document that the evidence of running text is taken from
_LOWER_WORD = regex.compile(r"(?<=[\p{Ll},] )\p{Ll}[\p{Ll}’']{2,}+")
# the last of two or three capitalised words, or a word behind an honorific: Lucas Roe, Mr. Roe
_SURNAME = regex.compile(r"(?:\p{Lu}[\p{L}’'-]+|M(?:r|s|rs)\.) (\p{Lu}[\p{L}’'-]+)")
_ANY_WORD = regex.compile(r"[\p{L}’']++")


class Family(NamedTuple):
    """A way of printing labels."""

    ending: Ending
    letters: Letters


class Verdict(NamedTuple):
    """Why a text is a label here, or is not."""

    accepted: bool
    rule: str
    evidence: str


class Tally(NamedTuple):
    """How often one text stands with one ending: first on its line, behind a break, in the middle of words."""

    line: int
    broken: int
    loose: int

    @property
    def firm(self) -> int:
        """Occurrences where a label may stand."""
        return self.line + self.broken


class Convention(NamedTuple):
    """How this document marks its turns: the accepted occurrences in order, with the verdict on each distinct text."""

    labels: tuple[Candidate, ...]
    verdicts: dict[tuple[str, Ending], Verdict]
    families: frozenset[Family]
    blank_before: bool


class _Talk(NamedTuple):
    """What running text tells: share of capitals, share of I and you among the words, small words, questions."""

    shouting: bool
    personal: float
    words: frozenset[str]
    surnames: frozenset[str]
    questions: int
    flat: bool


def _listen(shadow: str, lines: Lines, *, unfolded: bool) -> _Talk:
    sample = shadow if len(shadow) <= 2 * _SAMPLE else shadow[:_SAMPLE] + shadow[-_SAMPLE:]
    upper = sum(map(str.isupper, sample))
    lower = sum(map(str.islower, sample))
    folded = sample.lower() if upper > lower else sample
    words = _ANY_WORD.findall(folded.lower())
    personal = sum(1 for word in words if word in FIRST_SECOND_PERSON)
    return _Talk(
        shouting=upper > 2 * lower,
        personal=personal / max(1, len(words)),
        words=frozenset(_LOWER_WORD.findall(folded)),
        surnames=frozenset(_SURNAME.findall(sample)),
        questions=sample.count("?"),
        flat=unfolded or len(shadow) > 600 * max(1, sum(1 for text in lines.texts if text)),
    )


def survey(
    candidates: Sequence[Candidate], lines: Lines, shadow: str, style: HouseStyle, *, unfolded: bool = False
) -> Convention:
    """The convention of a document; with no label at all where nothing speaks for one.

    `unfolded` tells that its lines are no evidence: they only part sentences.
    """
    if not candidates:
        return Convention((), {}, frozenset(), blank_before=False)
    talk = _listen(shadow, lines, unfolded=unfolded)
    candidates = [_as_printed(candidate, talk) for candidate in candidates]
    tallies = _count(candidates, lines)
    families = _families(tallies, candidates, lines, talk, style)
    verdicts = _judge(tallies, candidates, families, talk, style)
    known = frozenset(name for (name, _), verdict in verdicts.items() if verdict.accepted)
    labels = list(_occurrences(candidates, verdicts, tallies, known, lines, shadow, talk))
    labels = _drop_lists(labels, lines)
    if not _is_dialogue(labels, tallies, talk, lines, shadow):
        return Convention((), verdicts, frozenset(), blank_before=False)
    blank_before = _stands_apart(labels, lines)
    if blank_before:
        labels = [label for label in labels if _fits_blank_lines(label, tallies, lines)]
    return Convention(tuple(labels), verdicts, frozenset(families), blank_before)


def _as_printed(candidate: Candidate, talk: _Talk) -> Candidate:
    """In a text that is all capitals, capitals are no evidence."""
    if talk.shouting and candidate.shape.letters is Letters.UPPER:
        return candidate._replace(shape=candidate.shape._replace(letters=Letters.MIXED))
    return candidate


def _count(candidates: Iterable[Candidate], lines: Lines) -> dict[tuple[str, Ending], Tally]:
    counts: dict[tuple[str, Ending], Counter[Place]] = defaultdict(Counter)
    for candidate in candidates:
        if candidate.ending is Ending.ALONE and not _heads_speech(candidate, lines):
            continue
        counts[candidate.name, candidate.ending][candidate.place] += 1
    return {key: Tally(c[Place.LINE], c[Place.BREAK], c[Place.LOOSE]) for key, c in counts.items()}


_FARTHEST: Final = 5  # lines from a name alone to what it heads; a page's foot may lie between


def _heads_speech(candidate: Candidate, lines: Lines) -> bool:
    """A name alone on its line heads speech only where text follows soon, and no second such line."""
    below = lines.next_ink(candidate.line)
    if below is None or below - candidate.line > _FARTHEST:
        return False
    text = lines.texts[below]
    return len(text) >= 45 or text[-1] in ".?!…-—)]”\""


def _families(
    tallies: dict[tuple[str, Ending], Tally], candidates: Sequence[Candidate], lines: Lines, talk: _Talk, style: HouseStyle
) -> set[Family]:
    shapes = {(c.name, c.ending): c.shape for c in candidates}
    weights: Counter[Family] = Counter()
    names: dict[Family, set[str]] = defaultdict(set)
    roles: Counter[Family] = Counter()
    for key, tally in tallies.items():
        shape, ending = shapes[key], key[1]
        family = Family(ending, shape.letters)
        if _is_anchor(key, shape.form, tally, shape.letters, talk, style):
            weights[family] += tally.firm
            names[family].add(key[0])
            if shape.form in {Form.ROLE, Form.TITLED}:
                roles[family] += tally.firm
    top = max((weight for family, weight in weights.items() if family.ending is not Ending.ALONE), default=0)
    top_other = max((weight for family, weight in weights.items() if family.ending in {Ending.COLON, Ending.BARE, Ending.CLOCK}), default=0)
    accepted: set[Family] = set()
    for family, weight in weights.items():
        if family.ending is Ending.ALONE:
            chamber = any(_is_record_like(names[other]) for other in weights if other.ending is Ending.STOP)
            if weight >= 4 and len(names[family]) >= 2 and top * 2 < weight and not chamber:
                accepted.add(family)
        elif family.ending in {Ending.STOP, Ending.STOP_DASH, Ending.DASH}:
            enough = 6 if talk.shouting else 3
            several = roles[family] >= 2 or len(names[family]) >= 2
            if (weight >= enough and weight * 8 >= top and several) or (
                weight and not top_other and _is_record_like(names[family])
            ):
                accepted.add(family)
        elif family.ending in {Ending.CLOCK, Ending.BOLD}:
            if weight >= 3:
                accepted.add(family)
        elif family.ending is Ending.BARE:
            if weight >= 2:
                accepted.add(family)
        elif roles[family] and (weight >= 2 or family.letters is Letters.UPPER or not top_other - weight):
            accepted.add(family)
        elif weight >= 2 and weight * 10 >= top:
            accepted.add(family)
    lonely = {family for family in accepted if weights[family] == 1}
    if accepted - lonely:
        return accepted - lonely
    capitals = {family for family in lonely if family.letters is Letters.UPPER}
    return capitals or accepted


# Mr. DOGGETT — an honorific in small letters before a surname in capitals is printed by records of chambers alone
_RECORD_NAME = regex.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Senator|Representative|The)\.? (?:De|Mc|Mac|La)?\p{Lu}{2,}[\p{Lu} '’-]*")


def _is_record_like(names: Iterable[str]) -> bool:
    return any(_RECORD_NAME.match(name) for name in names)


def _is_anchor(key: tuple[str, Ending], form: Form, tally: Tally, letters: Letters, talk: _Talk, style: HouseStyle) -> bool:
    name, ending = key
    folded = fold_key(name)
    if ending is Ending.BARE:
        return tally.firm >= 2
    if folded in {"a", "q"} and ending is Ending.STOP:
        return tally.line >= 2 or (folded == "q" and tally.firm >= 2)
    if form is Form.ROLE:
        return tally.firm >= (2 if ending is Ending.ALONE else 1)
    if form is Form.TITLED:
        if _is_vocative(name, ending, letters):
            return False
        if ending in {Ending.ALONE, Ending.CLOCK, Ending.BOLD}:
            return tally.line >= 2
        return tally.firm >= (2 if ending is Ending.STOP and letters is Letters.MIXED else 1)
    if form is Form.NAME:
        if _is_word(name, talk) or (talk.shouting and ending is Ending.STOP):
            return False
        if ending is Ending.STOP and letters is not Letters.UPPER and " " not in name:
            return False
        least = 2 if (" " in name or name in talk.surnames or letters is Letters.UPPER or not name.isascii()) else 3
        return tally.firm >= (least if ending is not Ending.STOP else max(2, least))
    if form in {Form.INITIALS, Form.HANDLE}:
        return ending in {Ending.COLON, Ending.CLOCK} and tally.line >= 3
    return False


def _is_word(name: str, talk: _Talk) -> bool:
    """Whether a one-word name is a word of this document's running text."""
    return " " not in name and name.lower().strip("?.") in talk.words


def _are_words(name: str, talk: _Talk) -> bool:
    """Whether all words of a name are small words of the running text: `Side effects`, and no person."""
    return all(word in talk.words or len(word) < 3 for word in name.lower().strip("?.").split(" "))


_VOCATIVES: Final = frozenset(
    "mr president|mr chairman|mr speaker|madam speaker|madam chair|madam chairman|madam chairwoman|mr secretary|madam secretary|mr ambassador|"
    "madam ambassador|mr prime minister|mr vice president|mr minister|mr chair|prime minister|president|mr attorney general|mr secretary general|"
    "mr chief justice|minister|governor|chairman|senator|mr deputy speaker".split("|")
)


def _is_vocative(name: str, ending: Ending, letters: Letters) -> bool:
    """`Mr. President.` with a full stop is how people are spoken to; in capitals, or with a colon, it may be a label."""
    return ending is Ending.STOP and letters is not Letters.UPPER and fold_key(name) in _VOCATIVES


def _judge(
    tallies: dict[tuple[str, Ending], Tally], candidates: Sequence[Candidate], families: set[Family], talk: _Talk, style: HouseStyle
) -> dict[tuple[str, Ending], Verdict]:
    shapes = {(c.name, c.ending): c.shape for c in candidates}
    members: Counter[Family] = Counter()
    named: Counter[Family] = Counter()
    for key, tally in tallies.items():
        family = Family(key[1], shapes[key].letters)
        if family in families and _is_anchor(key, shapes[key].form, tally, shapes[key].letters, talk, style):
            members[family] += 1
            named[family] += shapes[key].form is Form.NAME
    endings = {family.ending for family in families}
    anchors = {
        key[0] for key, tally in tallies.items()
        if Family(key[1], shapes[key].letters) in families and _is_anchor(key, shapes[key].form, tally, shapes[key].letters, talk, style)
    }
    has_question = any(fold_key(name) == "q" and Family(ending, shapes[name, ending].letters) in families for name, ending in tallies)
    verdicts: dict[tuple[str, Ending], Verdict] = {}
    for key, tally in tallies.items():
        name, ending = key
        shape = shapes[key]
        family = Family(ending, shape.letters)
        counted = f"{tally.line} times at a line's start, {tally.broken} behind a break"
        folded = fold_key(name)
        if shape.form in {Form.PHRASE, Form.KEY}:
            verdict = Verdict(False, f"{shape.form}-is-no-label", counted)
        elif _is_vocative(name, ending, shape.letters):
            verdict = Verdict(False, "form-of-address", counted)
        elif folded == "a" and not has_question:
            verdict = Verdict(False, "answer-without-question", counted)
        elif family not in families:
            same_words = name in anchors and (tally.line or shape.form is Form.ROLE) and ending in {Ending.COLON, Ending.STOP, Ending.STOP_DASH}
            role_in_other_letters = ending is Ending.COLON and ending in endings and (
                shape.form is Form.ROLE or (shape.form is Form.TITLED and tally.line >= 2)
            )
            verdict = (
                Verdict(True, "known-label-other-ending", counted) if same_words
                else Verdict(True, "role-in-other-letters", counted) if role_in_other_letters
                else Verdict(False, "no-such-family", f"{counted}; the document does not print labels like this")
            )
        elif shape.form is Form.ROLE:
            verdict = Verdict(True, "role-word", f"{counted}; tells {shape.role or 'a function'}")
        elif shape.form is Form.TITLED:
            verdict = Verdict(True, "title-and-name", counted)
        elif _is_anchor(key, shape.form, tally, shape.letters, talk, style):
            verdict = Verdict(True, "recurring-name", counted)
        elif name in anchors:
            verdict = Verdict(True, "known-label", counted)
        elif shape.form is Form.INITIALS and members[family] >= 2 and tally.line and ending is Ending.COLON:
            verdict = Verdict(True, "family-shape", counted)
        elif shape.form is Form.NAME and (named[family] or ending is not Ending.STOP) and _admits(family, members[family], name, shape.letters, shape.affiliation, talk):
            verdict = Verdict(True, "family-shape", f"{counted}; {members[family]} labels like it recur")
        else:
            verdict = Verdict(False, "single-and-unlike", counted)
        verdicts[key] = verdict
    return verdicts


def _admits(family: Family, members: int, name: str, letters: Letters, affiliation: str | None, talk: _Talk) -> bool:
    """Whether a name that stands once is admitted by its family's shape."""
    if not members or _are_words(name, talk):
        return False
    words = name.count(" ") + 1
    if family.ending in {Ending.STOP, Ending.DASH, Ending.CLOCK}:
        return letters is Letters.UPPER and words >= 2
    if affiliation is not None:
        return True
    if letters is Letters.UPPER:
        return words >= 2 or members >= 2
    return 2 <= words <= 5 or (words == 1 and (members >= 3 or name in talk.surnames))


def _occurrences(
    candidates: Sequence[Candidate],
    verdicts: dict[tuple[str, Ending], Verdict],
    tallies: dict[tuple[str, Ending], Tally],
    known: frozenset[str],
    lines: Lines,
    shadow: str,
    talk: _Talk,
) -> Iterable[Candidate]:
    """The places where an accepted label opens a turn."""
    taken = -1
    for candidate in candidates:
        verdict = verdicts.get((candidate.name, candidate.ending))
        label: Candidate | None = None
        if verdict is not None and verdict.accepted:
            label = _without_heading(candidate, tallies.get((candidate.name, candidate.ending), Tally(0, 0, 1)), known, shadow)
        if label is None and candidate.ending is Ending.COLON:
            label = known_suffix(shadow, candidate, known)
        if candidate.place is Place.LINE:
            label = _over_wrap(candidate, lines, known, shadow) or label
        if label is None or label.start < taken or not _may_stand(label, verdicts, tallies, lines, talk, shadow):
            continue
        taken = label.close
        yield label


def _over_wrap(candidate: Candidate, lines: Lines, known: frozenset[str], shadow: str) -> Candidate | None:
    """A known label that a hard wrap has cut in two: `… PRIME MINISTER` / `O’NEILL: …`; the longest that is known."""
    line = candidate.line - 1
    if line < 0 or lines.blank(line):
        return None
    found: Candidate | None = None
    at = lines.tails[line]
    for _ in range(6):
        at = max(shadow.rfind(" ", lines.inks[line], at), lines.inks[line] - 1)
        name = fold(shadow[at + 1 : candidate.end])
        if name in known and name != candidate.name:
            found = candidate._replace(start=at + 1, name=name, shape=classify(name), place=Place.BREAK, line=line)
        if at < lines.inks[line]:
            break
    return found


def _without_heading(candidate: Candidate, tally: Tally, known: frozenset[str], shadow: str) -> Candidate:
    """A label that stands once, cut down to a known one where what goes before is no office: `E&OE PRIME MINISTER ROE`."""
    if tally.line + tally.broken + tally.loose > 1 or candidate.ending not in {Ending.COLON, Ending.STOP}:
        return candidate
    cut = known_suffix(shadow, candidate, known)
    if cut is None or cut.shape.form not in {Form.ROLE, Form.TITLED}:
        return candidate
    before = fold_key(shadow[candidate.start : cut.start]).split(" ")
    return candidate if any(word in OFFICES or word in HONORIFICS for word in before) else cut


def _may_stand(
    label: Candidate,
    verdicts: dict[tuple[str, Ending], Verdict],
    tallies: dict[tuple[str, Ending], Tally],
    lines: Lines,
    talk: _Talk,
    shadow: str,
) -> bool:
    tally = tallies.get((label.name, label.ending), Tally(0, 0, 1))
    if label.place is Place.LINE:
        if label.ending is Ending.ALONE:
            return _heads_speech(label, lines)
        if tally.line <= 1 and label.shape.form is not Form.ROLE and _titles(label, lines):
            return False
        rule = verdicts[label.name, label.ending].rule if (label.name, label.ending) in verdicts else "known-label"
        if label.shape.letters is Letters.UPPER or tally.line > 1 or rule == "role-word":
            return True
        return not _goes_on(lines, label.line)
    if label.place is Place.BREAK and label.ending is Ending.STOP and label.shape.letters is not Letters.UPPER:
        return talk.flat and label.shape.form in {Form.ROLE, Form.TITLED} and tally.firm >= 2
    if label.place is Place.BREAK:
        return label.shape.letters is Letters.UPPER or label.shape.form is not Form.NAME or tally.firm >= 2
    if talk.flat and label.ending is Ending.COLON and tally.firm >= 1:
        return True
    return label.shape.letters is Letters.UPPER and (label.shape.form in {Form.ROLE, Form.TITLED} or tally.firm >= 1)


def _titles(label: Candidate, lines: Lines) -> bool:
    """Whether a single label's line is a heading: short, apart, words in capitals behind the colon, no end of a sentence."""
    if label.ending is not Ending.COLON:
        return False
    text = lines.texts[label.line]
    rest = text[label.close - lines.inks[label.line] :].split()
    apart = lines.blank(label.line + 1) or lines.previous_ink(label.line) is None
    if not rest or len(text) > 160 or text[-1] in ".,?!…\"”’)]-–—" or not apart:
        return False
    return sum(1 for word in rest if not word[:1].islower()) * 2 > len(rest)


_SHORTEST_WRAP: Final = 50  # a line that is broken by a hard wrap is at least this long


def _goes_on(lines: Lines, line: int) -> bool:
    """Whether a line goes on from an unfinished one right above it, as hard wraps make it."""
    above = lines.texts[line - 1] if line else ""
    return len(above) >= _SHORTEST_WRAP and above[-1] not in ".?!:\"”’)]—–-…*>"


def _drop_lists(labels: list[Candidate], lines: Lines) -> list[Candidate]:
    """Without names in a list: lines that hold a name alone, one right under the other."""
    heads = {label.line for label in labels if label.ending is Ending.ALONE}
    return [
        label for label in labels
        if not (label.ending is Ending.ALONE and lines.next_ink(label.line) in heads)
    ]


def _is_dialogue(labels: Sequence[Candidate], tallies: dict[tuple[str, Ending], Tally], talk: _Talk, lines: Lines, shadow: str) -> bool:
    """Whether labels make a talk of the document, or only dress up a list, a log, minutes or a form."""
    if not labels:
        return False
    forms = Counter(label.shape.form for label in labels)
    names = {fold_key(label.name) for label in labels}
    told = forms[Form.ROLE] + forms[Form.TITLED]
    spoken = talk.personal >= 0.012 or talk.questions >= 3 or not shadow.isascii()
    if len(labels) == 1:
        only = labels[0]
        return told == 1 and (only.place is Place.LINE or len(lines) < 5) and len(shadow) - only.close > 300
    if names <= {"q", "a", "question", "answer"} and "a" in names or names <= {"q", "a"}:
        return talk.personal >= 0.02 and _sounds_spoken(shadow)
    if told:
        return spoken or told >= 3
    return spoken and talk.personal >= 0.012 or (spoken and not shadow.isascii() and len(labels) >= 6)


_SPOKEN_MARKS = regex.compile(r"(?i)(?<=\w )--(?= \w|\n)|…|\.\.\.|\(laugh|\[laugh|\binaudible|\bthank you\b|\byou know\b|\bwell,|\bI think\b|\bI mean\b|\bapplause|\bYeah\b")


def _sounds_spoken(shadow: str) -> bool:
    """Marks of talk that was heard: hesitation, thanks, laughter; a page of frequent questions has none."""
    sample = shadow[:_SAMPLE]
    return len(_SPOKEN_MARKS.findall(sample)) * 2500 >= len(sample)


def _stands_apart(labels: Sequence[Candidate], lines: Lines) -> bool:
    """Whether this document sets a blank line before each label."""
    at_lines = [label for label in labels if label.place is Place.LINE]
    apart = sum(1 for label in at_lines if label.line == 0 or lines.blank(label.line - 1))
    return len(at_lines) >= 8 and apart * 20 >= len(at_lines) * 19


def _fits_blank_lines(label: Candidate, tallies: dict[tuple[str, Ending], Tally], lines: Lines) -> bool:
    """A name that stands once and not behind a blank line, where all others do, is no label."""
    if label.place is not Place.LINE or label.line == 0 or lines.blank(label.line - 1):
        return True
    tally = tallies.get((label.name, label.ending))
    return tally is None or tally.line > 1 or label.shape.form in {Form.ROLE, Form.TITLED}
