"""The table of known failures: each fails as it is told to, and what is cured stays cured."""

from __future__ import annotations

import pytest
from cured import CURED
from known_failures import KNOWN_FAILURES, KnownFailure
from outlines import label_text

from cases import Case
from transcript_parse import parse


def _assert_read(case: Case) -> None:
    turns = parse(case.text, style="generic").turns
    assert tuple((label_text(turn), " ".join(turn.text.split())) for turn in turns) == case.turns


@pytest.mark.parametrize(
    "known",
    [
        pytest.param(
            known, id=known.case.name, marks=pytest.mark.xfail(strict=True, raises=AssertionError, reason=known.why)
        )
        for known in KNOWN_FAILURES
    ],
)
def test_what_is_known_to_fail(known: KnownFailure) -> None:
    _assert_read(known.case)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CURED])
def test_what_is_cured(case: Case) -> None:
    _assert_read(case)
