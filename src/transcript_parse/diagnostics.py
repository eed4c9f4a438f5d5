"""Findings about a text, as values: a code, a severity, a sentence, and the span that it is about.

In: a code and a span. Out: `Diagnostic`. The table below is the list of all codes: stable, kebab-case, documented in
`docs/diagnostics.md` (a test holds the two together). Guards *total*: odd text is told of here, and never raises.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

__all__ = ["Code", "Diagnostic", "Severity", "diagnose"]


class Severity(StrEnum):
    """How much a finding matters to somebody who relies on the turns."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Code(StrEnum):
    """The names of all findings."""

    MISSING_LABEL = "missing-label"
    POSSIBLE_MISSING_TURN = "possible-missing-turn"
    ORPHAN_SPEECH = "orphan-speech"
    UNUSUAL_LABEL = "unusual-label"
    EMPTY_TURN = "empty-turn"
    UNBALANCED_BRACKET = "unbalanced-bracket"
    REPLACEMENT_CHARACTER = "replacement-character"
    MOJIBAKE = "mojibake"
    ENCODING_GUESSED = "encoding-guessed"
    NO_TRANSCRIPT = "no-transcript"


_TABLE: dict[Code, tuple[Severity, str]] = {
    Code.MISSING_LABEL: (Severity.WARNING, "the floor changes here but no label is printed ({detail})"),
    Code.POSSIBLE_MISSING_TURN: (
        Severity.WARNING,
        "{detail} is the label twice running around a run of blank lines: a turn may be missing",
    ),
    Code.ORPHAN_SPEECH: (Severity.INFO, "speech before the first label; it is a turn without a label"),
    Code.UNUSUAL_LABEL: (Severity.INFO, "{detail} is printed once, and unlike the other labels of this document"),
    Code.EMPTY_TURN: (Severity.INFO, "nothing is said under the label {detail}"),
    Code.UNBALANCED_BRACKET: (Severity.INFO, "a note of the transcriber's opens here and is never closed"),
    Code.REPLACEMENT_CHARACTER: (Severity.WARNING, "{detail} lost before this text came here (U+FFFD)"),
    Code.MOJIBAKE: (Severity.INFO, "UTF-8 was read as Windows-1252 before this text came here; it is kept as printed"),
    Code.ENCODING_GUESSED: (Severity.WARNING, "the encoding is a guess: {detail}"),
    Code.NO_TRANSCRIPT: (Severity.INFO, "no speaker's label was found: the text is taken for a statement"),
}


@frozen
class Diagnostic:
    """One finding.

    `start` and `end` are half-open offsets in code points; `message` is one plain sentence in English.
    """

    code: Code
    severity: Severity
    message: str
    start: int
    end: int


def diagnose(code: Code, start: int, end: int, detail: str = "") -> Diagnostic:
    """The finding `code` about `[start, end)`, with its severity and message from the table.

    >>> diagnose(Code.EMPTY_TURN, 3, 9, "'QUESTION'").message
    "nothing is said under the label 'QUESTION'"
    """
    severity, message = _TABLE[code]
    return Diagnostic(code=code, severity=severity, message=message.format(detail=detail), start=start, end=end)
