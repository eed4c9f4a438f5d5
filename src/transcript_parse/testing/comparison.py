"""A transcript beside its truth → `Comparison`: how much of it is right, and a sentence for each thing that is not.

In: a `Transcript` and a `Truth` of the same text. Out: counts that add up over documents, the ratios made of them, and
misses with line numbers. White space is not scored, and what is printed as a label is not scored as speech. Guards
*explained*: no score without the lines that it lost its points on.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve, field, frozen

from transcript_parse.errors import FormatError
from transcript_parse.model import Role, SegmentKind, Speaker, Transcript, Turn
from transcript_parse.testing.truth import Truth, TruthTurn, line_at, line_starts

__all__ = ["Comparison", "Found", "Share", "compare", "total"]


@frozen
class Share:
    """A part of a whole; `value` is None where the whole is nothing."""

    part: int = 0
    whole: int = 0

    @property
    def value(self) -> float | None:
        """The part divided by the whole."""
        return self.part / self.whole if self.whole else None

    def __add__(self, other: Share) -> Share:
        return Share(self.part + other.part, self.whole + other.whole)


@frozen
class Found:
    """How many things are truly there, how many were found, and how many of these are the same."""

    matched: int = 0
    true: int = 0
    found: int = 0

    @property
    def precision(self) -> float | None:
        """What share of the found is true; None where nothing was found."""
        return self.matched / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """What share of the true was found; None where there is nothing."""
        return self.matched / self.true if self.true else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing and nothing was found.

        >>> Found(matched=3, true=4, found=4).f1
        0.75
        """
        return 2 * self.matched / (self.true + self.found) if self.true + self.found else None

    def __add__(self, other: Found) -> Found:
        return Found(self.matched + other.matched, self.true + other.true, self.found + other.found)


@frozen
class Comparison:
    """How a transcript stands to its truth, for one document or for several added up.

    `turns` match when they start at the same character; `labels`, `roles` and `identities` are shares of the matched
    turns. `attribution` is over all ink outside labels: is it speech, and whose turn is it? `leak` is the share of
    nobody's ink that landed in turns, `loss` the share of speech that landed in none. `misses` are plain sentences, by
    kind of miss and then in source order.
    """

    documents: int = 1
    perfect: Share = field(default=Share())
    turns: Found = field(default=Found())
    labelled: Found = field(default=Found())
    unlabelled: Found = field(default=Found())
    labels: Share = field(default=Share())
    roles: Share = field(default=Share())
    identities: Share = field(default=Share())
    misnamed: Share = field(default=Share())
    attribution: Share = field(default=Share())
    leak: Share = field(default=Share())
    loss: Share = field(default=Share())
    annotations: Found = field(default=Found())
    metadata: Share = field(default=Share())
    kinds: Share = field(default=Share())
    misses: tuple[str, ...] = field(default=(), repr=False)

    @property
    def scores(self) -> Mapping[str, float | None]:
        """Every score by its name, in the order of reports; None where there was nothing to score."""
        return {
            "perfect": self.perfect.value,
            "turns P": self.turns.precision,
            "turns R": self.turns.recall,
            "turns F1": self.turns.f1,
            "labelled F1": self.labelled.f1,
            "unlabelled F1": self.unlabelled.f1,
            "labels": self.labels.value,
            "roles": self.roles.value,
            "identities": self.identities.value,
            "misnamed": self.misnamed.value,
            "attribution": self.attribution.value,
            "leak": self.leak.value,
            "loss": self.loss.value,
            "annotations F1": self.annotations.f1,
            "metadata": self.metadata.value,
            "kinds": self.kinds.value,
        }

    def __add__(self, other: Comparison) -> Comparison:
        return Comparison(
            documents=self.documents + other.documents,
            perfect=self.perfect + other.perfect,
            turns=self.turns + other.turns,
            labelled=self.labelled + other.labelled,
            unlabelled=self.unlabelled + other.unlabelled,
            labels=self.labels + other.labels,
            roles=self.roles + other.roles,
            identities=self.identities + other.identities,
            misnamed=self.misnamed + other.misnamed,
            attribution=self.attribution + other.attribution,
            leak=self.leak + other.leak,
            loss=self.loss + other.loss,
            annotations=self.annotations + other.annotations,
            metadata=self.metadata + other.metadata,
            kinds=self.kinds + other.kinds,
            misses=self.misses + other.misses,
        )


def total(comparisons: Iterable[Comparison]) -> Comparison:
    """All comparisons as one: counts added, misses one behind another. Of none: no document, and every score None."""
    return sum(comparisons, Comparison(documents=0))


def compare(transcript: Transcript, truth: Truth) -> Comparison:
    r"""How a transcript stands to the truth of the same text.

    Raises:
        FormatError: The two are not about the same text.

    >>> from transcript_parse import parse
    >>> from transcript_parse.testing.truth import parse_truth
    >>> text = "MS. ADLER: Questions?\n\nQUESTION: When?\n\nMS. ADLER: Now.\n"
    >>> truth = parse_truth("1 T moderator | MS. ADLER\n3 T questioner | QUESTION\n5 T moderator | MS. ADLER", text)
    >>> compare(parse(text), truth).turns.f1
    1.0
    """
    if transcript.text != truth.text:
        message = (
            f"{truth.name}: the transcript is of another text than the truth; parse the document that the rows count"
        )
        raise FormatError(message)
    starts = line_starts(truth.text)
    of_turns, pairs = _compare_turns(transcript, truth, starts)
    of_ink, ink_misses = _compare_ink(transcript, truth, pairs, starts)
    of_notes, note_misses = _compare_annotations(transcript, truth, starts)
    of_fields, field_misses = _compare_metadata(transcript, truth)
    right = Share(int(transcript.kind == truth.kind), 1)
    misses = [] if right.part else [f"the document is a {truth.kind}, not a {transcript.kind}"]
    turns = of_turns.turns
    perfect = (
        turns.matched == turns.true == turns.found == of_turns.labels.part
        and of_ink.attribution.part == of_ink.attribution.whole
        and of_notes.matched == of_notes.true == of_notes.found
    )
    told = [*misses, *of_turns.misses, *ink_misses, *note_misses, *field_misses]
    return evolve(
        of_turns,
        perfect=Share(int(perfect), 1),
        attribution=of_ink.attribution,
        leak=of_ink.leak,
        loss=of_ink.loss,
        annotations=of_notes,
        metadata=of_fields,
        kinds=right,
        misses=tuple(f"{truth.name}: {miss}" for miss in told),
    )


def _fold(text: str) -> str:
    return " ".join(text.split())


def _bare(label: str | None) -> str | None:
    """A label as labels are compared: white space folded, no mark at its end."""
    return None if label is None else _fold(label).rstrip(" :.-–—")


def _printed(label: str | None) -> str:
    return "no label" if label is None else f"the label {label!r}"


def _compare_turns(transcript: Transcript, truth: Truth, starts: tuple[int, ...]) -> tuple[Comparison, dict[int, int]]:
    """Counts of turns, labels, roles and identities; and the true index of every found turn that is one."""
    true = {turn.start: (index, turn) for index, turn in enumerate(truth.turns)}
    found = {turn.start: turn for turn in transcript.turns}
    pairs: dict[int, int] = {}
    tallies: Counter[str] = Counter()
    misses: list[str] = []
    for start in sorted(true.keys() | found.keys()):
        line, excerpt = line_at(starts, start), truth.text[start : start + 50]
        if start not in true:
            misses.append(
                f"line {line}: no turn begins here, one was found with {_printed(_label(found[start]))}: {excerpt!r}"
            )
        elif start not in found:
            misses.append(
                f"line {line}: a turn with {_printed(true[start][1].label)} begins here and was not found: {excerpt!r}"
            )
        else:
            pairs[found[start].index] = true[start][0]
            misses += [f"line {line}: {miss}" for miss in _compare_pair(found[start], true[start][1], tallies)]
    labelled = {start for start, (_, turn) in true.items() if turn.label is not None}
    found_labelled = {start for start, turn in found.items() if turn.label is not None}
    comparison = Comparison(
        turns=Found(len(pairs), len(true), len(transcript.turns)),
        labelled=_match(labelled, found_labelled),
        unlabelled=_match(true.keys() - labelled, found.keys() - found_labelled),
        labels=Share(tallies["labels"], len(pairs)),
        roles=Share(tallies["roles"], tallies["roles told"]),
        identities=Share(tallies["identities"], tallies["identities told"]),
        misnamed=Share(tallies["misnamed"], tallies["identities told"]),
        misses=tuple(misses),
    )
    return comparison, pairs


def _match(true: set[int], found: set[int]) -> Found:
    return Found(len(true & found), len(true), len(found))


def _label(turn: Turn) -> str | None:
    return None if turn.label is None else turn.label.text


def _compare_pair(turn: Turn, true: TruthTurn, tallies: Counter[str]) -> Iterator[str]:
    """What is wrong with a turn that begins where a true one does; counts what is right into `tallies`."""
    if _bare(_label(turn)) == _bare(true.label):
        tallies["labels"] += 1
    else:
        yield f"there is {_printed(true.label)} here, not {_printed(_label(turn))}"
    if true.role is not Role.UNKNOWN:
        tallies["roles told"] += 1
        if turn.role is true.role:
            tallies["roles"] += 1
        else:
            yield f"{true.label!r} is {true.role} here, not {turn.role}"
    if true.speaker:
        tallies["identities told"] += 1
        given = _identity(turn.speaker, with_outlet="(" in true.speaker)
        if _fold(given).casefold() == _fold(true.speaker).casefold():
            tallies["identities"] += 1
        else:
            tallies["misnamed"] += bool(given)
            yield f"{true.label!r} is {true.speaker} here, not {given or 'unknown'}"


def _identity(speaker: Speaker | None, *, with_outlet: bool) -> str:
    """Who somebody is, as a truth file writes it; empty where it is not told."""
    if speaker is None:
        return ""
    outlet = f"({speaker.affiliation})" if with_outlet and speaker.affiliation else ""
    return f"{speaker.full_name or ''} {outlet}".strip()


# --- ink

_NOBODY = -1
_LABEL = -2
_OTHER_TURN = -3


@frozen
class _Ink:
    attribution: Share
    leak: Share
    loss: Share


def _compare_ink(
    transcript: Transcript, truth: Truth, pairs: Mapping[int, int], starts: tuple[int, ...]
) -> tuple[_Ink, list[str]]:
    """Whose is each character? White space and true labels are left out."""
    want, got = _paint_truth(truth), _paint_transcript(transcript)
    if not truth.turns and not transcript.turns:
        pairs = {0: 0}  # a statement's body
    tallies: Counter[str] = Counter()
    wrong: Counter[tuple[int, str]] = Counter()
    for offset, character in enumerate(truth.text):
        true, given = want[offset], got[offset]
        if true == _LABEL or character.isspace():
            continue
        tallies["nobody" if true < 0 else "speech"] += 1
        mine = _NOBODY if given < 0 else pairs.get(given, _OTHER_TURN)
        if mine == true:
            tallies["right"] += 1
        if true < 0 <= given:
            tallies["leaked"] += 1
        elif given < 0 <= true:
            tallies["lost"] += 1
        if mine != true:
            what = "are in no turn, and are speech" if given < 0 else "are nobody's, and are in a turn"
            what = "are in another's turn" if given >= 0 and true >= 0 else what
            wrong[line_at(starts, offset), what] += 1
    ink = _Ink(
        attribution=Share(tallies["right"], tallies["nobody"] + tallies["speech"]),
        leak=Share(tallies["leaked"], tallies["nobody"]),
        loss=Share(tallies["lost"], tallies["speech"]),
    )
    return ink, [f"line {line}: {count} characters {what}" for (line, what), count in sorted(wrong.items())]


def _paint_truth(truth: Truth) -> list[int]:
    """For every character the index of the true turn (0 in a statement's body), or that it is a label's or nobody's."""
    paint = [_NOBODY] * len(truth.text)
    for index, turn in enumerate(truth.turns):
        paint[turn.start : turn.label_end] = [_LABEL] * (turn.label_end - turn.start)
        for start, end in turn.speech:
            paint[start:end] = [index] * (end - start)
    for start, end in truth.body:
        paint[start:end] = [0] * (end - start)
    return paint


def _paint_transcript(transcript: Transcript) -> list[int]:
    """For every character the index of the turn that its segment gives it to (0 in a body), or that it is nobody's."""
    paint = [_NOBODY] * len(transcript.text)
    for segment in transcript.segments:
        if segment.kind is SegmentKind.BODY:
            paint[segment.start : segment.end] = [0] * (segment.end - segment.start)
        elif segment.kind in {SegmentKind.SPEECH, SegmentKind.ANNOTATION} and segment.turn is not None:
            paint[segment.start : segment.end] = [segment.turn] * (segment.end - segment.start)
    return paint


# --- annotations and metadata


def _compare_annotations(transcript: Transcript, truth: Truth, starts: tuple[int, ...]) -> tuple[Found, list[str]]:
    true = {(note.start, note.end, note.kind) for note in truth.annotations}
    found = {(note.start, note.end, note.kind) for turn in transcript.turns for note in turn.annotations}
    misses = [
        f"line {line_at(starts, start)}: {truth.text[start:end]!r} "
        + (f"is an annotation ({kind}) and was not found" if (start, end, kind) in true else f"is no {kind} annotation")
        for start, end, kind in sorted(true ^ found)
    ]
    return Found(len(true & found), len(true), len(found)), misses


def _compare_metadata(transcript: Transcript, truth: Truth) -> tuple[Share, list[str]]:
    metadata = transcript.metadata
    date = metadata.date.isoformat() if metadata.date else ""
    told = [("title", metadata.title or "", truth.title), ("date", date, truth.date)]
    wrong = [
        f"the {key} is {want!r}, not {_fold(given)!r}"
        for key, given, want in told
        if want is not None and _fold(given) != _fold(want)
    ]
    true = sum(want is not None for _, _, want in told)
    return Share(true - len(wrong), true), wrong
