"""Where accepted labels open turns: at lines' starts and behind breaks, and not wherever their words stand.

In: candidates, the accepted texts with the rule that accepted each, how often each stands where. Out: the labels in
order, disjoint. Guards *nothing invented*: a name at the start of a wrapped line goes on a sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.titles import HONORIFICS, OFFICES
from transcript_parse.segments.candidate import Candidate, Ending, Place
from transcript_parse.segments.colons import known_suffix
from transcript_parse.segments.lines import Lines
from transcript_parse.segments.shape import Form, Letters, classify, fold, fold_key
from transcript_parse.segments.talk import Talk

__all__ = ["TITLE_ONCE", "Tally", "heads_speech", "place_labels"]


class Tally(NamedTuple):
    """How often one text stands with one ending: first on its line, behind a break, in the middle of words."""

    line: int
    broken: int
    loose: int

    @property
    def firm(self) -> int:
        """Occurrences where a label may stand."""
        return self.line + self.broken


TITLE_ONCE: Final = "title-in-other-letters"
"""The rule of a title with a name that stands once, in letters that this document prints no other label in."""

_Key = tuple[str, Ending]
_ONCE: Final = Tally(0, 0, 1)
_FARTHEST: Final = 5  # lines from a name alone to what it heads; a page's foot may lie between
_SHORTEST_WRAP: Final = 50  # a line that is broken by a hard wrap is at least this long


def place_labels(
    candidates: Sequence[Candidate],
    accepted: Mapping[_Key, str],
    tallies: Mapping[_Key, Tally],
    lines: Lines,
    shadow: str,
    talk: Talk,
) -> tuple[Candidate, ...]:
    """The candidates that open turns, in order; `accepted` names the rule for each accepted text and ending."""
    known = frozenset(name for name, _ in accepted)
    labels: list[Candidate] = []
    if talk.flat:
        candidates = sorted([*candidates, *_known_stops(candidates, accepted, lines, shadow)])
    for candidate in candidates:
        label = _as_known(candidate, accepted, tallies, known, lines, shadow)
        if label is None or (labels and label.start < labels[-1].close):
            continue
        if accepted.get((label.name, label.ending)) == TITLE_ONCE and not (labels and _begins_speech(label, lines)):
            continue
        if _is_quoted(label, shadow):
            continue
        if _may_stand(label, accepted, tallies, lines, talk):
            labels.append(label)
    labels = list(_without_lists(labels, lines))
    if _stand_apart(labels, lines):
        labels = [label for label in labels if _fits_blank_lines(label, tallies, lines)]
    return tuple(labels)


_OPENING_QUOTES: Final = frozenset("\"“‘'")


def _is_quoted(label: Candidate, shadow: str) -> bool:
    """Whether a quotation inside a line opens with what looks like a label: he told me, "MR. ROE: No"."""
    if label.place is Place.LINE or label.start < 2:
        return False
    if shadow[label.start] in _OPENING_QUOTES:
        return shadow[label.start - 1] == " "
    return shadow[label.start - 1] in _OPENING_QUOTES and shadow[label.start - 2] == " "


def _begins_speech(label: Candidate, lines: Lines) -> bool:
    """Whether a label opens a paragraph and four words or more, the last of which ends a sentence or a line."""
    text = lines.texts[label.line]
    rest = text[label.close - lines.inks[label.line] :].split()
    apart = label.line == 0 or lines.blank(label.line - 1)
    return label.place is Place.LINE and apart and len(rest) >= 4 and (text[-1] in '.?!…-–—"”)]' or len(text) > 120)


_MOST_NAMES: Final = 200


def _known_stops(
    candidates: Sequence[Candidate], accepted: Mapping[_Key, str], lines: Lines, shadow: str
) -> Iterator[Candidate]:
    """Known labels in capitals with a full stop, wherever they stand on a page without lines: `FINAL CHAIR ROE. So`."""
    shapes = {
        candidate.name: candidate.shape
        for candidate in candidates
        if candidate.ending is Ending.STOP
        and (candidate.name, Ending.STOP) in accepted
        and candidate.shape.letters is Letters.UPPER
        and " " in candidate.name
    }
    if not shapes or len(shapes) > _MOST_NAMES:
        return
    seen = {candidate.start for candidate in candidates}
    names = "|".join(regex.escape(name) for name in sorted(shapes, key=len, reverse=True))
    for match in regex.finditer(rf"(?<=[ ])(?P<name>{names})\.(?=[ \n])", shadow):
        start, end = match.span("name")
        if start not in seen:
            shape = shapes[match["name"]]
            yield Candidate(start, end, end + 1, match["name"], Ending.STOP, Place.LOOSE, shape, lines.at(start))


def _as_known(
    candidate: Candidate,
    accepted: Mapping[_Key, str],
    tallies: Mapping[_Key, Tally],
    known: frozenset[str],
    lines: Lines,
    shadow: str,
) -> Candidate | None:
    """The label that a candidate is, or holds at its end, or ends on the next line; None where it is none."""
    label: Candidate | None = None
    key = candidate.name, candidate.ending
    if key in accepted:
        label = _without_heading(candidate, tallies.get(key, _ONCE), known, shadow)
    elif candidate.ending is Ending.COLON:
        label = known_suffix(shadow, candidate, known)
    return (_over_wrap(candidate, lines, known, shadow) if candidate.place is Place.LINE else None) or label


def _over_wrap(candidate: Candidate, lines: Lines, known: frozenset[str], shadow: str) -> Candidate | None:
    """A known label that a hard wrap has cut in two: `… PRIME MINISTER` / `ROE: …`; the longest that is known."""
    line = candidate.line - 1
    if line < 0 or lines.blank(line):
        return None
    found: Candidate | None = None
    at = lines.tails[line]
    for _ in range(6):
        at = max(shadow.rfind(" ", lines.inks[line], at), lines.inks[line] - 1)
        name = fold(shadow[at + 1 : candidate.end])
        if name in known and name != candidate.name and shadow[at + 1] != " ":
            found = candidate._replace(start=at + 1, name=name, shape=classify(name), place=Place.BREAK, line=line)
        if at < lines.inks[line]:
            break
    return found


def _without_heading(candidate: Candidate, tally: Tally, known: frozenset[str], shadow: str) -> Candidate:
    """A label that stands once, cut down to a known one where what goes before is no office: `E&OE PRIME MINISTER`."""
    if sum(tally) > 1 or candidate.ending not in {Ending.COLON, Ending.STOP}:
        return candidate
    cut = known_suffix(shadow, candidate, known)
    if cut is None or cut.shape.form not in {Form.ROLE, Form.TITLED}:
        return candidate
    ahead = shadow[candidate.start : cut.start]
    if cut.shape.letters is Letters.UPPER and any(map(str.islower, ahead)):
        return cut
    before = fold_key(ahead).split(" ")
    return candidate if any(word in OFFICES or word in HONORIFICS for word in before) else cut


def _may_stand(
    label: Candidate, accepted: Mapping[_Key, str], tallies: Mapping[_Key, Tally], lines: Lines, talk: Talk
) -> bool:
    """Whether a label may open a turn at its place."""
    key = label.name, label.ending
    tally, shape = tallies.get(key, _ONCE), label.shape
    capitals, named = shape.letters is Letters.UPPER, shape.form is Form.NAME
    if label.place is Place.LINE:
        if label.ending is Ending.ALONE:
            return heads_speech(label, lines)
        if tally.line <= 1 and shape.form is not Form.ROLE and _is_title_line(label, lines):
            return False
        return capitals or tally.line > 1 or accepted.get(key) == "role-word" or not _goes_on(lines, label.line)
    if label.place is Place.BREAK:
        if label.ending is Ending.STOP and not capitals:
            return talk.flat and not named and tally.firm >= 2
        return capitals or not named or tally.firm >= 2 or (talk.flat and shape.affiliation is not None)
    if talk.flat and label.ending is Ending.COLON and tally.firm:
        return True
    return capitals and (shape.form in {Form.ROLE, Form.TITLED} or tally.firm >= 1)


def heads_speech(candidate: Candidate, lines: Lines) -> bool:
    """Whether running text follows a name that stands alone on its line: a long line, or one that ends a sentence."""
    below = lines.next_ink(candidate.line)
    if below is None or below - candidate.line > _FARTHEST:
        return False
    text = lines.texts[below]
    return len(text) >= 45 or text[-1] in '.?!…-—)]”"'


def _is_title_line(label: Candidate, lines: Lines) -> bool:
    """Whether a single label's line is a heading: short, apart, capitals behind the colon, no end of a sentence."""
    text = lines.texts[label.line]
    rest = text[label.close - lines.inks[label.line] :].split()
    apart = lines.blank(label.line + 1) or lines.previous_ink(label.line) is None
    if label.ending is not Ending.COLON or not rest or len(text) > 160 or not apart:
        return False
    return text[-1] not in '.,?!…"”’)]-–—' and sum(1 for word in rest if not word[:1].islower()) * 2 > len(rest)


def _goes_on(lines: Lines, line: int) -> bool:
    """Whether a line goes on from an unfinished one right above it, as hard wraps make it."""
    above = lines.texts[line - 1] if line else ""
    return len(above) >= _SHORTEST_WRAP and above[-1] not in '.?!:"”’)]—–-…*>'


def _without_lists(labels: Iterable[Candidate], lines: Lines) -> Iterator[Candidate]:
    """Without names in a list: lines that hold a name alone, one right under the other."""
    kept = list(labels)
    heads = {label.line for label in kept if label.ending is Ending.ALONE}
    for label in kept:
        if label.ending is not Ending.ALONE or lines.next_ink(label.line) not in heads:
            yield label


def _stand_apart(labels: Sequence[Candidate], lines: Lines) -> bool:
    """Whether this document sets a blank line before each label: at least eight labels, 95 in 100 of them."""
    at_lines = [label for label in labels if label.place is Place.LINE]
    apart = sum(1 for label in at_lines if label.line == 0 or lines.blank(label.line - 1))
    return len(at_lines) >= 8 and apart * 20 >= len(at_lines) * 19


def _fits_blank_lines(label: Candidate, tallies: Mapping[_Key, Tally], lines: Lines) -> bool:
    """A name that stands once and not behind a blank line, where all others do, is no label."""
    if label.place is not Place.LINE or label.line == 0 or lines.blank(label.line - 1):
        return True
    tally = tallies.get((label.name, label.ending))
    return tally is None or tally.line > 1 or label.shape.form in {Form.ROLE, Form.TITLED}
