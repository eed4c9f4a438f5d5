"""The invented transcripts in `fixtures/`, each against its truth; and a count that no style is without one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from transcript_parse import parse
from transcript_parse.testing import Comparison, check_all, compare, read_truth, total

FIXTURES: Final = Path(__file__).resolve().parents[1] / "fixtures"
TRUTHS: Final = sorted(FIXTURES.glob("*.gold"))

# Over all fixtures together. To be raised when the parser is better, never to be lowered.
AT_LEAST: Final[Mapping[str, float]] = {
    "turns P": 1.0,
    "turns R": 1.0,
    "turns F1": 1.0,
    "labelled F1": 1.0,
    "unlabelled F1": 1.0,
    "labels": 1.0,
    "roles": 1.0,
    "attribution": 0.998,
    "annotations F1": 1.0,
    "metadata": 1.0,
    "kinds": 1.0,
}
AT_MOST: Final[Mapping[str, float]] = {"leak": 0.01, "loss": 0.0, "misnamed": 0.0}

# every style that we began with, and the fixtures that are printed by it
STYLES: Final[Mapping[str, tuple[str, ...]]] = {
    "state": ("state-joint-availability", "state-daily-briefing", "scanned-email-release"),
    "defense": ("defense-briefing", "defense-joint-statement"),
    "whitehouse": ("whitehouse-briefing", "whitehouse-glued"),
    "kremlin": ("kremlin-like",),
    "australia": ("australia-doorstop",),
    "fomc": ("fomc-like",),
    "ecb": ("ecb-like",),
    "boe": ("boe-like",),
    "generic": ("generic-panel", "spanish-conference", "hearing-like", "faq-statement"),
}


@pytest.fixture(scope="module")
def whole() -> Comparison:
    return total(compare(parse(truth.text), truth) for truth in map(read_truth, TRUTHS))


@pytest.mark.parametrize("score", AT_LEAST)
def test_a_score_over_all_fixtures_is_high_enough(whole: Comparison, score: str) -> None:
    value = whole.scores[score]
    assert value is not None
    assert value >= AT_LEAST[score], "\n".join(whole.misses)


@pytest.mark.parametrize("score", AT_MOST)
def test_a_fault_over_all_fixtures_is_small_enough(whole: Comparison, score: str) -> None:
    value = whole.scores[score]
    assert value is not None
    assert value <= AT_MOST[score], "\n".join(whole.misses)


@pytest.mark.parametrize("path", TRUTHS, ids=lambda path: path.stem)
def test_all_invariants_hold_in_a_fixture(path: Path) -> None:
    check_all(parse(read_truth(path).text))


@pytest.mark.parametrize("path", TRUTHS, ids=lambda path: path.stem)
def test_a_fixture_is_told_for_what_it_is(path: Path) -> None:
    truth = read_truth(path)
    assert parse(truth.text).kind == truth.kind


def test_every_starting_style_has_its_fixture_and_every_fixture_its_style() -> None:
    named = sorted(name for names in STYLES.values() for name in names)
    assert named == [path.stem for path in TRUTHS]
    assert all(STYLES.values())
    assert [path.stem for path in sorted(FIXTURES.glob("*.txt"))] == named
