"""What is true of every transcript, as checks: each returns None or raises an `AssertionError` that says where.

In: a `Transcript`, from this library or from your own tools. Out: nothing. No check knows a rule of the parser; they
hold for any text at all. Guards *lossless* and *typed*.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable
from typing import Final, NoReturn, Protocol

from transcript_parse.export import from_json, to_json
from transcript_parse.model import Kind, Paragraph, Segment, SegmentKind, Transcript, Turn

__all__ = [
    "CHECKS",
    "check_all",
    "check_annotations",
    "check_diagnostics",
    "check_json",
    "check_kind",
    "check_labels",
    "check_paragraphs",
    "check_passages",
    "check_segments",
    "check_speakers",
    "check_turns",
    "check_wording",
]

_SPOKEN: Final = frozenset({SegmentKind.LABEL, SegmentKind.SPEECH, SegmentKind.ANNOTATION})


class _Spanned(Protocol):
    """Whatever has a start and an end."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


def _fail(message: str, transcript: Transcript, start: int, end: int) -> NoReturn:
    around = transcript.text[max(0, start - 20) : end + 20]
    cut = around if len(around) <= 160 else f"{around[:160]}…"
    message = f"{message} (at {start}-{end}, around {cut!r})"
    raise AssertionError(message)


def _ink(text: str) -> str:
    """What can be seen of a text: no white space, `&nbsp;` included, nothing of zero width, no control characters."""
    return "".join(character for character in html.unescape(text) if character.isprintable() and character != " ")


def _check_order(things: Iterable[_Spanned], what: str, transcript: Transcript, *, empty: bool = False) -> None:
    """Spans are in order and disjoint, and hold something unless they may be `empty`."""
    position = 0
    for thing in things:
        if thing.start < position:
            _fail(f"{what} overlap or are out of order", transcript, thing.start, position)
        if thing.end < thing.start or (thing.end == thing.start and not empty):
            _fail(f"{what} hold an empty span", transcript, thing.start, thing.end)
        if thing.end > len(transcript.text):
            _fail(f"{what} reach beyond the text", transcript, thing.start, thing.end)
        position = thing.end


def check_segments(transcript: Transcript) -> None:
    """Segments tile the text; those of speech, labels and annotations, and no others, name a turn that exists."""
    position = turn = 0
    for segment in transcript.segments:
        if segment.start != position:
            what = "overlap" if segment.start < position else "leave a gap"
            _fail(
                f"segments {what}: one begins at {segment.start}, want {position}", transcript, position, segment.start
            )
        if segment.end <= segment.start:
            _fail(f"an empty {segment.kind} segment", transcript, segment.start, segment.end)
        if (segment.turn is not None) is not (segment.kind in _SPOKEN):
            _fail(f"a {segment.kind} segment with turn {segment.turn}", transcript, segment.start, segment.end)
        if segment.turn is not None:
            if not turn <= segment.turn < len(transcript.turns):
                _fail(
                    f"a segment of turn {segment.turn} behind one of turn {turn}",
                    transcript,
                    segment.start,
                    segment.end,
                )
            turn = segment.turn
        position = segment.end
    if position != len(transcript.text):
        _fail(f"segments end at {position}, the text at {len(transcript.text)}", transcript, position, position)


def check_turns(transcript: Transcript) -> None:
    """Turns are numbered, in order, disjoint; each starts with its label or speech and ends with its last segment."""
    _check_order(transcript.turns, "turns", transcript)
    segments = _segments_of(transcript)
    for position, turn in enumerate(transcript.turns):
        if turn.index != position:
            _fail(f"turn {position} says that it is turn {turn.index}", transcript, turn.start, turn.end)
        own = segments.get(position)
        if own is None:
            _fail(f"turn {position} has no segment", transcript, turn.start, turn.end)
        start = own[0].start if turn.label is None else turn.label.start
        if turn.start != start:
            what = "speech" if turn.label is None else "label"
            _fail(f"turn {position} starts at {turn.start}, its {what} at {start}", transcript, turn.start, start)
        if turn.end != own[-1].end:
            _fail(
                f"turn {position} ends at {turn.end}, its last segment at {own[-1].end}", transcript, turn.end, turn.end
            )
        if turn.inferred is not (turn.label is None):
            _fail(f"turn {position}: inferred is {turn.inferred}", transcript, turn.start, turn.end)


def _segments_of(transcript: Transcript) -> dict[int, list[Segment]]:
    """The segments of each turn, in order."""
    segments: dict[int, list[Segment]] = {}
    for segment in transcript.segments:
        if segment.turn is not None:
            segments.setdefault(segment.turn, []).append(segment)
    return segments


def check_labels(transcript: Transcript) -> None:
    """A label's text is what is printed at its span, white space folded; a turn with a label has its label segment."""
    segments = _segments_of(transcript)
    for turn in transcript.turns:
        first = segments[turn.index][0]
        if turn.label is None:
            if first.kind is SegmentKind.LABEL:
                _fail(f"turn {turn.index} has no label, and a label segment", transcript, first.start, first.end)
            continue
        if first.kind is not SegmentKind.LABEL or not first.start <= turn.label.start < first.end:
            _fail(f"turn {turn.index} does not begin with its label's segment", transcript, first.start, first.end)
        printed = " ".join(transcript.text[turn.label.start : turn.label.end].split())
        if not printed or turn.label.text != printed:
            message = f"turn {turn.index}: label {turn.label.text!r}, printed {printed!r}"
            _fail(message, transcript, turn.label.start, turn.label.end)


def check_annotations(transcript: Transcript) -> None:
    """Annotations stand in order inside their turn, each with the characters of the source and its own segment."""
    segments = {(segment.start, segment.end, segment.turn) for segment in _of_kind(transcript, SegmentKind.ANNOTATION)}
    told = 0
    for turn in transcript.turns:
        _check_inside(turn.annotations, turn, "annotations", transcript)
        for note in turn.annotations:
            told += 1
            if note.text != transcript.text[note.start : note.end]:
                _fail(f"annotation {note.text!r} is not what is printed", transcript, note.start, note.end)
            if (note.start, note.end, turn.index) not in segments:
                _fail(f"annotation {note.text!r} is no segment of turn {turn.index}", transcript, note.start, note.end)
    if told != len(segments):
        message = f"{len(segments)} annotation segments, {told} annotations"
        raise AssertionError(message)


def _of_kind(transcript: Transcript, kind: SegmentKind) -> list[Segment]:
    return [segment for segment in transcript.segments if segment.kind is kind]


def _check_inside(things: Iterable[_Spanned], turn: Turn, what: str, transcript: Transcript) -> None:
    things = tuple(things)
    _check_order(things, what, transcript)
    for thing in things:
        if not turn.start <= thing.start <= thing.end <= turn.end:
            _fail(
                f"{what} of turn {turn.index} stand outside {turn.start}-{turn.end}", transcript, thing.start, thing.end
            )


def check_paragraphs(transcript: Transcript) -> None:
    """Paragraphs are in order, inside their turn, begin and end with ink, and make up the turn's text."""
    for turn in transcript.turns:
        _check_inside(turn.paragraphs, turn, "paragraphs", transcript)
        _check_text(turn.paragraphs, transcript)
        if turn.text != "\n\n".join(paragraph.text for paragraph in turn.paragraphs):
            _fail(f"turn {turn.index}: its text is not its paragraphs", transcript, turn.start, turn.end)
    _check_order(transcript.body, "paragraphs of the body", transcript)
    _check_text(transcript.body, transcript)


def _check_text(paragraphs: Iterable[Paragraph], transcript: Transcript) -> None:
    for paragraph in paragraphs:
        if not paragraph.text or paragraph.text != " ".join(paragraph.text.split()):
            _fail(
                f"a paragraph whose white space is not folded: {paragraph.text!r}",
                transcript,
                paragraph.start,
                paragraph.end,
            )
        printed = transcript.text[paragraph.start : paragraph.end]
        if printed != printed.strip():
            _fail("a paragraph's span has white space at its edge", transcript, paragraph.start, paragraph.end)


def check_wording(transcript: Transcript) -> None:
    """What a turn says is the ink of its speech segments, no more and no less: no annotation, no label, no page."""
    said = ["" for _ in transcript.turns]
    for segment in _of_kind(transcript, SegmentKind.SPEECH):
        if segment.turn is not None:
            said[segment.turn] += _ink(transcript.text[segment.start : segment.end])
    for turn, want in zip(transcript.turns, said, strict=True):
        if _ink(turn.text) != want:
            said_here = _ink(turn.text)
            same = next((at for at in range(len(want)) if said_here[at : at + 1] != want[at]), len(want))
            message = f"turn {turn.index} says {said_here[same : same + 40]!r}, its segments {want[same : same + 40]!r}"
            _fail(message, transcript, turn.start, turn.end)
    body = "".join(
        _ink(transcript.text[segment.start : segment.end]) for segment in _of_kind(transcript, SegmentKind.BODY)
    )
    if body != "".join(_ink(paragraph.text) for paragraph in transcript.body):
        message = "the body's paragraphs are not the body's segments"
        raise AssertionError(message)


def check_passages(transcript: Transcript) -> None:
    """Passages are in order and disjoint, inside their turn."""
    for turn in transcript.turns:
        _check_inside(turn.passages, turn, "passages", transcript)


def check_speakers(transcript: Transcript) -> None:
    """Speakers have ids of their own, speak in some turn, and name every label that they are printed under."""
    by_id = {speaker.id: speaker for speaker in transcript.speakers}
    if len(by_id) != len(transcript.speakers):
        message = f"speakers share an id: {[speaker.id for speaker in transcript.speakers]}"
        raise AssertionError(message)
    for turn in transcript.turns:
        if turn.speaker is None:
            continue
        if by_id.get(turn.speaker.id) != turn.speaker:
            _fail(f"turn {turn.index}: {turn.speaker} is none of the speakers", transcript, turn.start, turn.end)
        if turn.label is not None and turn.label.text not in turn.speaker.labels:
            _fail(
                f"turn {turn.index}: {turn.speaker} has no label {turn.label.text!r}", transcript, turn.start, turn.end
            )
    silent = by_id.keys() - {turn.speaker.id for turn in transcript.turns if turn.speaker is not None}
    if silent:
        message = f"speakers without a turn: {sorted(silent)}"
        raise AssertionError(message)


def check_kind(transcript: Transcript) -> None:
    """A dialogue has turns and no body, a statement a body and no turns, an empty text neither."""
    want = Kind.DIALOGUE if transcript.turns else Kind.STATEMENT if transcript.body else Kind.EMPTY
    if transcript.kind is not want or (transcript.turns and transcript.body):
        message = (
            f"a {transcript.kind} with {len(transcript.turns)} turns and {len(transcript.body)} paragraphs of body"
        )
        raise AssertionError(message)


def check_diagnostics(transcript: Transcript) -> None:
    """Diagnostics are in source order, inside the text, and say something."""
    position = 0
    for finding in transcript.diagnostics:
        if not position <= finding.start <= finding.end <= len(transcript.text) or not finding.message:
            _fail(f"{finding.code} is out of order or says nothing", transcript, finding.start, finding.end)
        position = finding.start


def check_json(transcript: Transcript) -> None:
    """A transcript comes back equal from its JSON."""
    if from_json(to_json(transcript)) != transcript:
        message = "from_json(to_json(transcript)) is another transcript"
        raise AssertionError(message)


CHECKS: Final[tuple[Callable[[Transcript], None], ...]] = (
    check_segments,
    check_kind,
    check_turns,
    check_labels,
    check_annotations,
    check_paragraphs,
    check_wording,
    check_passages,
    check_speakers,
    check_diagnostics,
    check_json,
)
"""All of them, the plainest first."""


def check_all(transcript: Transcript) -> None:
    r"""Everything that is true of every transcript; the first check that does not hold raises.

    >>> from transcript_parse import parse
    >>> check_all(parse("Q  When?\n\nMS. ADLER:  Now.\n"))
    """
    for check in CHECKS:
        check(transcript)
