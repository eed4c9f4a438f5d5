"""Source → `StyleGuess`: which publisher's conventions a page follows, the words that told, and the runner-up.

In: a `SourceText`. Out: a guess with its evidence; `generic` where nothing tells. Guards *nothing guessed in silence*.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from transcript_parse.source import SourceText
from transcript_parse.styles import GENERIC, STYLES, HouseStyle

__all__ = ["StyleGuess", "detect_style"]

_EDGE: Final = 12_000  # a page tells its publisher near its top or its foot
_ENOUGH: Final = 2


@frozen
class StyleGuess:
    """A style, the cues of it that stand in the text, and the next best style with any cue."""

    style: HouseStyle
    evidence: tuple[str, ...] = ()
    runner_up: HouseStyle | None = None


def detect_style(source: SourceText) -> StyleGuess:
    """The style whose cues stand in a text, the most of them; a single cue must be a style's strongest.

    >>> from transcript_parse.source import make_source
    >>> detect_style(make_source("Hello.")).style.id
    'generic'
    """
    shadow = source.shadow
    edges = shadow if len(shadow) <= 2 * _EDGE else shadow[:_EDGE] + "\n" + shadow[-_EDGE:]
    page = " ".join(edges.lower().split())
    ranked: list[tuple[int, HouseStyle, tuple[str, ...]]] = []
    for style in STYLES.values():
        found = tuple(cue for cue in style.cues if cue in page)
        if found:
            weight = len(found) + (style.cues[0] in found)
            ranked.append((weight, style, found))
    ranked.sort(key=lambda entry: -entry[0])
    if not ranked or ranked[0][0] < _ENOUGH:
        return StyleGuess(GENERIC, (), ranked[0][1] if ranked else None)
    runner_up = ranked[1][1] if len(ranked) > 1 else None
    return StyleGuess(ranked[0][1], ranked[0][2], runner_up)
