"""Source → `StyleGuess`: which publisher's conventions a page follows, the words that told, and the runner-up.

In: a `SourceText`. Out: a guess with its evidence; `generic` where nothing tells, or two publishers are told alike.
Guards *nothing guessed in silence*: the words that told are named, and so is the style that came second. Only the
edges of a page are read, so the cost does not grow with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

import regex
from attrs import frozen

from transcript_parse.source import SourceText
from transcript_parse.spans import Span
from transcript_parse.styles import GENERIC, STYLES, HouseStyle
from transcript_parse.styles.words import fold_digits, fold_words

__all__ = ["StyleGuess", "detect_style", "find_evidence"]

_EDGE: Final = 8_000  # code points: a page tells its publisher near its top or its foot
_CUE: Final = 3  # a cue is worth three hints
_ENOUGH: Final = 3  # one cue, or three hints


@frozen
class StyleGuess:
    """A style, the words of its that stand in the text, and the next best style with any.

    `evidence` holds cues before hints, each strongest first; it is empty for `generic`.
    """

    style: HouseStyle
    evidence: tuple[str, ...] = ()
    runner_up: HouseStyle | None = None


class _Found(NamedTuple):
    """What speaks for one style. Found things compare by what they are worth: a carrier's cue, points, cues."""

    carried: bool
    points: int
    cues: int
    style: HouseStyle
    evidence: tuple[str, ...]

    @property
    def worth(self) -> tuple[bool, int, int]:
        return self[:3]


def detect_style(source: SourceText, styles: Iterable[HouseStyle] = STYLES.values()) -> StyleGuess:
    r"""The style that most speaks for near the edges of a text: one cue tells it, or three hints.

    A carrier that is told by a cue goes before the publishers whose texts it hands on. Where two styles are told by as
    much, none is taken: the style is `generic` and the first of the two is its runner-up.

    >>> from transcript_parse.source import make_source
    >>> guess = detect_style(make_source("THE WHITE HOUSE\nOffice of the Press Secretary\n\nQ    Why?"))
    >>> guess.style.id, guess.evidence[0]
    ('whitehouse', 'the white house office of the press secretary')
    >>> detect_style(make_source("Hello.")).style.id
    'generic'
    """
    page = _edges(source)
    ranked = sorted(
        (found for style in styles if (found := _find(style, page))), key=lambda found: found.worth, reverse=True
    )
    if not ranked:
        return StyleGuess(GENERIC)
    best, others = ranked[0], ranked[1:]
    if best.points < _ENOUGH or (others and others[0].worth == best.worth):
        return StyleGuess(GENERIC, (), best.style)
    return StyleGuess(best.style, best.evidence, others[0].style if others else None)


def _edges(source: SourceText) -> str:
    """The top and the foot of a page, folded as the words of styles are."""
    shadow = source.shadow
    edges = shadow if len(shadow) <= 2 * _EDGE else f"{shadow[:_EDGE]}\n{shadow[-_EDGE:]}"
    return fold_digits(fold_words(edges))


def _find(style: HouseStyle, page: str) -> _Found | None:
    cues = _longest(cue for cue in style.cues if cue in page)
    evidence = _longest((*cues, *(hint for hint in style.hints if hint in page)))
    if not evidence:
        return None
    points = _CUE * len(cues) + len(evidence) - len(cues)
    return _Found(style.carrier and bool(cues), points, len(cues), style, evidence)


def _longest(found: Iterable[str]) -> tuple[str, ...]:
    """Without words that stand inside longer ones that are found: they tell nothing more."""
    words = tuple(found)
    return tuple(word for word in words if not any(word in other and word != other for other in words))


def find_evidence(source: SourceText, guess: StyleGuess) -> tuple[tuple[str, Span], ...]:
    r"""Where the evidence of a guess first stands, in its order: each word with its span, in code points.

    A word that stands on the page with a soft hyphen or the like inside it is left out.

    >>> from transcript_parse.source import make_source
    >>> source = make_source("Washington File\n\n(begin transcript)")
    >>> find_evidence(source, detect_style(source))
    (('(begin transcript)', (17, 35)), ('washington file', (0, 15)))
    """
    found = []
    for word in guess.evidence:
        pattern, size = _as_printed(word), len(source.shadow)
        match = pattern.search(source.shadow, 0, _EDGE) or pattern.search(source.shadow, max(0, size - _EDGE))
        if match:
            found.append((word, match.span()))
    return tuple(found)


def _as_printed(word: str) -> regex.Pattern[str]:
    """A folded word as it may stand on a page: any white space for a blank, any number for a `0`, any quote mark."""
    pattern = "".join(_PRINTED.get(character) or regex.escape(character) for character in word)
    return regex.compile(f"(?i){pattern}")


_PRINTED: Final = {" ": r"\s++", "0": r"\d++", "'": "['‘’]", '"': '["“”]'}
