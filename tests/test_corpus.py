"""The real documents beside the project, measured by the evaluator that stands beside them, where both are there."""

from __future__ import annotations

import importlib
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import pytest

from transcript_parse import Kind, parse
from transcript_parse.testing import compare, read_truth

SHARED: Final = Path(__file__).resolve().parents[2] / "shared"
DEV: Final = SHARED / "corpus" / "dev"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(
        not DEV.is_dir() or not (SHARED / "eval" / "score.py").is_file(),
        reason=f"the real documents and their evaluator are not here: no {DEV} or no {SHARED / 'eval'}",
    ),
]

# over all of dev: what must be reached, and what must not be passed
AT_LEAST: Final[Mapping[str, float]] = {
    "turns F1": 0.97,
    "labelled F1": 0.99,
    "labels": 0.99,
    "attribution": 0.985,
    "annotations F1": 0.95,
    "roles": 0.92,
    "kinds": 1.0,
}
AT_MOST: Final[Mapping[str, float]] = {"leak": 0.03, "loss": 0.003, "not lossless": 0}
BLIND_AT_LEAST: Final[Mapping[str, float]] = {"labelled F1": 0.97, "attribution": 0.95}
AVAILABILITY_AT_LEAST: Final[Mapping[str, float]] = {
    "turns F1": 1.0,
    "labelled F1": 1.0,
    "labels": 1.0,
    "attribution": 0.999,
    "annotations F1": 1.0,
    "roles": 1.0,
}
AVAILABILITY_AT_MOST: Final[Mapping[str, float]] = {"leak": 0.0, "loss": 0.0}
AVAILABILITY_BLIND_AT_LEAST: Final[Mapping[str, float]] = {"labelled F1": 1.0, "attribution": 0.999}

Counts = dict[str, Counter[str]]


class _Evaluator:
    """shared/eval/score.py, run document by document."""

    def __init__(self) -> None:
        self.gold = importlib.import_module("gold")
        self.score = importlib.import_module("score")

    def counts(self, predict: Callable[..., dict[str, Any]]) -> Counts:
        """What was right and wrong in each document, by its name."""
        counts: Counts = {}
        for path in sorted(DEV.rglob("*.gold")):
            gold = self.gold.load(path)
            found, _ = self.score.score_offsets(gold, predict(gold, path.with_suffix(".txt")))
            counts[gold.name] = Counter(found)
        return counts

    def summary(self, *counts: Counter[str]) -> dict[str, float | None]:
        """The scores of several documents together."""
        whole: Counter[str] = Counter()
        for one in counts:
            whole.update(one)
        summary: dict[str, float | None] = self.score.summary(whole)
        return summary


@pytest.fixture(scope="module")
def evaluator() -> Iterator[_Evaluator]:
    sys.path.insert(0, str(SHARED / "eval"))
    try:
        yield _Evaluator()
    finally:
        sys.path.remove(str(SHARED / "eval"))


@pytest.fixture(scope="module")
def seen(evaluator: _Evaluator) -> Counts:
    return evaluator.counts(evaluator.score.predict_with_library)


@pytest.fixture(scope="module")
def blind(evaluator: _Evaluator) -> Counts:
    return evaluator.counts(evaluator.score.predict_blind)


def _value(summary: Mapping[str, float | None], score: str) -> float:
    value = summary[score]
    assert value is not None, f"nothing to score for {score}"
    return value


@pytest.mark.parametrize("score", AT_LEAST)
def test_a_score_over_dev_is_high_enough(evaluator: _Evaluator, seen: Counts, score: str) -> None:
    assert _value(evaluator.summary(*seen.values()), score) >= AT_LEAST[score]


@pytest.mark.parametrize("score", AT_MOST)
def test_a_fault_over_dev_is_small_enough(evaluator: _Evaluator, seen: Counts, score: str) -> None:
    assert _value(evaluator.summary(*seen.values()), score) <= AT_MOST[score]


@pytest.mark.parametrize("score", BLIND_AT_LEAST)
def test_a_score_over_dev_is_high_enough_with_no_publisher_known(
    evaluator: _Evaluator, blind: Counts, score: str
) -> None:
    assert _value(evaluator.summary(*blind.values()), score) >= BLIND_AT_LEAST[score]


@pytest.mark.parametrize("score", AVAILABILITY_AT_LEAST)
def test_the_joint_availability_is_read_right(evaluator: _Evaluator, seen: Counts, score: str) -> None:
    assert _value(evaluator.summary(seen["kerry-yun-2014"]), score) >= AVAILABILITY_AT_LEAST[score]


@pytest.mark.parametrize("score", AVAILABILITY_AT_MOST)
def test_the_joint_availability_has_no_fault(evaluator: _Evaluator, seen: Counts, score: str) -> None:
    assert _value(evaluator.summary(seen["kerry-yun-2014"]), score) <= AVAILABILITY_AT_MOST[score]


@pytest.mark.parametrize("score", AVAILABILITY_BLIND_AT_LEAST)
def test_the_joint_availability_is_read_right_with_no_publisher_known(
    evaluator: _Evaluator, blind: Counts, score: str
) -> None:
    assert _value(evaluator.summary(blind["kerry-yun-2014"]), score) >= AVAILABILITY_BLIND_AT_LEAST[score]


def test_the_joint_availability_has_27_turns() -> None:
    assert len(parse(read_truth(DEV / "state" / "kerry-yun-2014.gold").text).turns) == 27


def test_the_kidd_release_is_a_statement_with_its_title_and_date() -> None:
    truth = read_truth(DEV / "defense" / "kidd-statement-2013.gold")
    transcript = parse(truth.text)
    assert transcript.kind is Kind.STATEMENT
    assert transcript.metadata.title == truth.title
    assert transcript.metadata.date is not None
    assert transcript.metadata.date.isoformat() == truth.date
    assert compare(transcript, truth).attribution.value == 1.0


def test_our_own_comparison_gives_the_evaluators_numbers(evaluator: _Evaluator, seen: Counts) -> None:
    for path in sorted(DEV.rglob("*.gold")):
        truth = read_truth(path)
        ours = compare(parse(truth.text), truth).scores
        theirs = evaluator.summary(seen[truth.name])
        assert ours == {name: theirs[name] for name in ours}, path.stem
