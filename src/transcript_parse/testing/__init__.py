"""For tests, ours and yours: invariants, truth files, invented transcripts.

`invariants` and truth files need nothing more; the strategies need hypothesis: `pip install 'transcript-parse[test]'`.
They are loaded when they are first asked for, so that the rest works without it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from transcript_parse.testing.comparison import Comparison, Found, Share, compare, total
from transcript_parse.testing.invariants import CHECKS, check_all
from transcript_parse.testing.mess import MESSES, Edit, Mess, apply_edits
from transcript_parse.testing.printed import (
    Conventions,
    Ending,
    Letters,
    Naming,
    Party,
    Piece,
    Printed,
    PrintedNote,
    PrintedTurn,
    QuestionLabel,
    Script,
    ScriptTurn,
    print_transcript,
)
from transcript_parse.testing.truth import Truth, TruthAnnotation, TruthTurn, parse_truth, read_truth

if TYPE_CHECKING:
    from transcript_parse.testing.strategies import conventions, messy_texts, scripts, transcripts

__all__ = [
    "CHECKS",
    "MESSES",
    "Comparison",
    "Conventions",
    "Edit",
    "Ending",
    "Found",
    "Letters",
    "Mess",
    "Naming",
    "Party",
    "Piece",
    "Printed",
    "PrintedNote",
    "PrintedTurn",
    "QuestionLabel",
    "Script",
    "ScriptTurn",
    "Share",
    "Truth",
    "TruthAnnotation",
    "TruthTurn",
    "apply_edits",
    "check_all",
    "compare",
    "conventions",
    "messy_texts",
    "parse_truth",
    "print_transcript",
    "read_truth",
    "scripts",
    "total",
    "transcripts",
]

_STRATEGIES = frozenset({"conventions", "messy_texts", "scripts", "transcripts"})


def __getattr__(name: str) -> object:
    """A strategy, loaded with hypothesis when it is first asked for.

    Raises:
        ImportError: hypothesis is not installed.
    """
    if name not in _STRATEGIES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    try:
        strategies = import_module("transcript_parse.testing.strategies")
    except ModuleNotFoundError as error:
        if error.name != "hypothesis":
            raise
        message = f"{__name__}.{name} needs hypothesis: pip install 'transcript-parse[test]'"
        raise ImportError(message) from None
    value: object = getattr(strategies, name)
    return value
