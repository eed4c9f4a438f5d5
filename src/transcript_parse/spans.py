"""Half-open spans of code points, and the little arithmetic that the rooms do with them.

In: pairs of offsets into one source. Out: pairs of offsets. Guards *lossless*: nothing here moves a character.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Span", "covering", "cut_out", "merge"]

Span = tuple[int, int]
"""`(start, end)`: half-open, code points of the decoded source, `0 <= start <= end`."""


def merge(spans: Iterable[Span]) -> list[Span]:
    """Joined spans that overlap or touch, in order.

    >>> merge([(5, 9), (0, 2), (8, 12)])
    [(0, 2), (5, 12)]
    """
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], end))
        elif start < end:
            joined.append((start, end))
    return joined


def cut_out(start: int, end: int, holes: Sequence[Span]) -> Iterator[Span]:
    """What is left of `[start, end)` when `holes` are taken out of it.

    `holes` are in order and disjoint; those before `start` or behind `end` do no harm.

    >>> list(cut_out(0, 10, [(2, 3), (8, 20)]))
    [(0, 2), (3, 8)]
    """
    for hole_start, hole_end in holes:
        if hole_end <= start:
            continue
        if hole_start >= end:
            break
        if hole_start > start:
            yield start, hole_start
        start = max(start, hole_end)
    if start < end:
        yield start, end


def covering(starts: Sequence[int], offset: int) -> int:
    """The index of the last of the ordered `starts` at or before `offset`; -1 where there is none.

    >>> covering([0, 10, 20], 15), covering([5], 2)
    (1, -1)
    """
    return bisect_right(starts, offset) - 1
