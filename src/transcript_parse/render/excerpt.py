"""The line that a span stands in, with a caret line beneath it, as compilers print them.

In: a source and a span. Out: two lines of one width. A long line is cut to a window round the span's start.
"""

from __future__ import annotations

from attrs import frozen
from rich.cells import cell_len

from transcript_parse.render.visible import visible
from transcript_parse.source import SourceText

__all__ = ["Excerpt", "cut_excerpt"]

_BEFORE = 30  # characters of the line that are shown before the span
_AFTER = 60  # … and from its start on
_CUT = "…"


@frozen
class Excerpt:
    """Where a span starts, and how that looks; `line` and `column` count from 1, `carets` has blanks before it."""

    line: int
    column: int
    text: str
    carets: str


def cut_excerpt(source: SourceText, start: int, end: int) -> Excerpt:
    """The excerpt of `[start, end)`: at least one caret, and none behind the end of what is shown."""
    line, column = source.line_column(start)
    line_start = source.line_starts[line - 1]
    line_end = source.line_starts[line] if line < len(source.line_starts) else len(source.text)
    left, right = max(line_start, start - _BEFORE), min(line_end, start + _AFTER)
    before = _CUT * (left > line_start) + visible(source.text[left:start]).lstrip()
    marked = visible(source.text[start : min(end, right)]).rstrip()
    after = visible(source.text[min(end, right) : right]).rstrip() + _CUT * (right < line_end)
    carets = " " * cell_len(before) + "^" + "~" * (cell_len(marked) - 1)
    return Excerpt(line, column, before + marked + after, carets)
