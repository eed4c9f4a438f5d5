"""Diagnostics as compilers print them: place, severity, sentence, code; then the line and a caret.

In: a source and its findings. Out: lines of plain text, safe to print.
"""

from __future__ import annotations

from transcript_parse.diagnostics import Diagnostic
from transcript_parse.render.excerpt import cut_excerpt
from transcript_parse.render.visible import fold
from transcript_parse.source import SourceText

__all__ = ["render_diagnostic"]


def render_diagnostic(source: SourceText, diagnostic: Diagnostic, name: str) -> str:
    r"""Three lines about one finding in the document `name`, without a line feed at the end.

    >>> from transcript_parse.diagnostics import Code, diagnose
    >>> from transcript_parse.source import make_source
    >>> print(render_diagnostic(make_source("Q: Why?\nMR. X:"), diagnose(Code.EMPTY_TURN, 8, 14, "MR. X"), "a.txt"))
    a.txt:2:1: info: nothing is said under the label MR. X [empty-turn]
        2 | MR. X:
          | ^~~~~~
    """
    excerpt = cut_excerpt(source, diagnostic.start, diagnostic.end)
    place = f"{fold(name)}:{excerpt.line}:{excerpt.column}"
    return (
        f"{place}: {diagnostic.severity}: {fold(diagnostic.message)} [{diagnostic.code}]\n"
        f"{excerpt.line:>5} | {excerpt.text}\n"
        f"      | {excerpt.carets}"
    )
