"""Whatever the text: `parse` gives a transcript, every invariant holds, and line ends make no difference."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcript_parse import Transcript, parse
from transcript_parse.testing import CHECKS, messy_texts, transcripts
from transcript_parse.testing.invariants import check_speakers

_LABELS = st.text("QA:.：-—MRSmrs \n\r\t\u00a0*_>’", max_size=80)
_BRACKETS = st.text("()[]{}（）【】.,1*laughter \n\r", max_size=80)
_ANY = st.text(st.characters(exclude_categories=()))


@given(st.one_of(st.text(), _ANY, _LABELS, _BRACKETS, messy_texts()), st.sampled_from((None, "generic")))
def test_every_text_parses_and_all_invariants_hold(text: str, style: str | None) -> None:
    transcript = parse(text, style=style)
    for check in CHECKS:
        check(transcript)


def test_a_label_spelt_with_an_entity_is_among_its_speakers_labels() -> None:
    check_speakers(parse("MR. O&rsquo;TARRELL: Yes.\n\nQ: Why?\n\nMR. O&rsquo;TARRELL: No.\n"))


def _guise(transcript: Transcript, place: Callable[[int], int]) -> list[object]:
    """All that line ends may not change, with offsets mapped to those of the text with line feeds."""

    def fold(text: str) -> str:
        return " ".join(text.split())

    return [
        transcript.kind,
        transcript.style,
        transcript.metadata,
        transcript.speakers,
        [
            (
                place(turn.start),
                turn.label and (turn.label.text, place(turn.label.start)),
                turn.speaker,
                turn.role,
                turn.text,
                [paragraph.text for paragraph in turn.paragraphs],
                [(note.kind, fold(note.text), place(note.start)) for note in turn.annotations],
                [(passage.mode, passage.language, place(passage.start)) for passage in turn.passages],
            )
            for turn in transcript.turns
        ],
        [paragraph.text for paragraph in transcript.body],
        [
            (segment.kind, place(segment.start), segment.turn)
            for segment in transcript.segments
            if segment.turn is not None
        ],
        [(finding.code, place(finding.start)) for finding in transcript.diagnostics],
    ]


@pytest.mark.parametrize("style", [None, "generic"])
@given(text=st.one_of(_LABELS, messy_texts(), transcripts().map(lambda printed: printed.text)))
def test_lf_crlf_and_cr_agree_but_for_offsets(text: str, style: str | None) -> None:
    feeds = text.replace("\r\n", "\n").replace("\r", "\n")
    want = _guise(parse(feeds, style=style), lambda offset: offset)
    assert _guise(parse(feeds.replace("\n", "\r"), style=style), lambda offset: offset) == want
    both = feeds.replace("\n", "\r\n")
    assert _guise(parse(both, style=style), lambda offset: offset - both.count("\r", 0, offset)) == want
