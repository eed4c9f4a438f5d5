"""The cases in `cases/`, which need no Python to be written: see `cases/README.md` for their form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

import pytest
import regex

from transcript_parse import SegmentKind, parse

CASES: Final = Path(__file__).resolve().parent / "cases"
ROOMS: Final = frozenset({"annotations", "boilerplate", "segments", "source", "turns"})

# ## title, any words, ```text with an optional style, the input, ```listing, the listing
_CASE: Final = regex.compile(
    r"(?ms)^## (?P<title>[^\n]+)\n(?P<words>(?:(?!^##? |^```).)*)"
    r"^```text(?: (?P<style>[a-z_-]+))?\n(?P<text>.*?)^```\n\s*^```listing\n(?P<listing>.*?)^```$"
)
_KNOWN: Final = regex.compile(r"(?m)^Known to fail: (?P<why>.+)$")
_LISTED: Final = frozenset({SegmentKind.HEADER, SegmentKind.BOILERPLATE, SegmentKind.NOTE, SegmentKind.BODY})


class Case(NamedTuple):
    """One case of a file; `known` is why it fails, where it is known to."""

    where: str
    known: str | None
    style: str | None
    text: str
    listing: list[str]


def listing(text: str, style: str | None = None) -> list[str]:
    """What a parsed text is made of, one line each, in source order: as `cases/README.md` describes it."""
    transcript = parse(text, style=style)
    found: list[tuple[int, int, str]] = []
    for turn in transcript.turns:
        label = turn.label.text if turn.label else "-"
        found.append((turn.start, 1, f"turn {turn.role} {label} | {' ¶ '.join(p.text for p in turn.paragraphs)}"))
        found += [(note.start, 2, f"annotation {note.kind} {' '.join(note.text.split())}") for note in turn.annotations]
    found += [
        (piece.start, 0, f"{piece.kind} {' '.join(text[piece.start : piece.end].split())}")
        for piece in transcript.segments
        if piece.kind in _LISTED
    ]
    found += [(finding.start, 3, f"finding {finding.code}") for finding in transcript.diagnostics]
    return [line for _, _, line in sorted(found)]


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of one file, in order."""
    for match in _CASE.finditer(path.read_text(encoding="utf-8")):
        where = f"{path.parent.name}/{path.stem}: {match['title'].strip()}"
        known = _KNOWN.search(match["words"])
        yield Case(where, known["why"] if known else None, match["style"], match["text"], match["listing"].splitlines())


FILES: Final = sorted(CASES.glob("*/*.md"))
ALL: Final = [case for path in FILES for case in read_cases(path)]
PARAMETERS: Final = [
    pytest.param(
        case,
        id=case.where,
        marks=[pytest.mark.xfail(strict=True, reason=case.known, raises=AssertionError)] if case.known else [],
    )
    for case in ALL
]


@pytest.mark.parametrize("case", PARAMETERS)
def test_a_case_is_listed_as_its_author_wants_it(case: Case) -> None:
    assert listing(case.text, case.style) == case.listing


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_heading_of_a_file_is_a_case(path: Path) -> None:
    titles = regex.findall(r"(?m)^## (.+)$", path.read_text(encoding="utf-8"))
    assert [case.where.partition(": ")[2] for case in read_cases(path)] == titles
    assert titles


def test_every_room_has_cases() -> None:
    assert {path.parent.name for path in FILES} == ROOMS
