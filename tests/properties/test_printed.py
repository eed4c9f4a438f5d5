"""Invented transcripts parse back to the turns that were printed: clean, damaged, and cut short."""

from __future__ import annotations

from typing import Final

import pytest
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from known_failures import is_known_to_fail
from outlines import assert_same_turns

from transcript_parse import Turn, parse
from transcript_parse.testing import MESSES, Printed, check_all, conventions, transcripts

# what is known to fail is filtered out, however much it is: each row of the table that goes makes the filter smaller
_ALL: Final = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
_FEWER: Final = settings(_ALL, max_examples=max(10, _ALL.max_examples // 5))  # there are many messes
# On a page in one line nothing parts a heading or a button from the speech beside it: a reader knows the words, and
# may still doubt where "Contact us" belongs.
_BARE: Final = conventions(head=st.just(()), foot=st.just(()), page_every=st.just(0))


def _clean(printed: Printed) -> Printed:
    assume(not is_known_to_fail(printed))
    return printed


@_ALL
@given(transcripts(), st.sampled_from((None, "generic")))
def test_a_printed_transcript_parses_back_to_the_same_turns(printed: Printed, style: str | None) -> None:
    transcript = parse(_clean(printed).text, style=style)
    assert_same_turns(transcript, printed)
    assert [turn.text for turn in transcript.turns] == [turn.text for turn in printed.turns]
    check_all(transcript)


@pytest.mark.parametrize("mess", [mess for mess in MESSES if mess != "flat"])
@_FEWER
@given(printed=transcripts())
def test_a_messy_transcript_parses_back_to_the_same_turns(printed: Printed, mess: str) -> None:
    messy = _clean(MESSES[mess](_clean(printed)))
    assert_same_turns(parse(messy.text, style="generic"), messy)


@_FEWER
@given(transcripts(_BARE))
def test_a_transcript_on_one_line_parses_back_to_the_same_turns(printed: Printed) -> None:
    flat = _clean(MESSES["flat"](_clean(printed)))
    assert_same_turns(parse(flat.text, style="generic"), flat)


# A convention is learnt from the document. Where fewer than eight turns are left, what is left may be too little to
# tell labels by, and is another document: the law begins there.
_ENOUGH: Final = 8


@_ALL
@given(transcripts(), st.data())
def test_cutting_at_a_turn_boundary_cuts_the_turns_there_and_nowhere_else(
    printed: Printed, data: st.DataObject
) -> None:
    turns = parse(_clean(printed).text, style="generic").turns
    assume(len(turns) > _ENOUGH)
    kept = data.draw(st.integers(_ENOUGH, len(turns) - 1))
    cut = _clean(evolve(printed, text=printed.text[: turns[kept].start], turns=printed.turns[:kept]))
    left = parse(cut.text, style="generic").turns
    assert [_told(turn) for turn in left] == [_told(turn) for turn in turns[:kept]]


def _told(turn: Turn) -> tuple[object, ...]:
    return turn.index, turn.start, turn.end, turn.label, turn.paragraphs, turn.annotations
