"""Each finding: what brings it about, what it says, where it points; and that the docs list them all."""

from __future__ import annotations

from pathlib import Path

import pytest
import regex

from transcript_parse import Code, Severity, parse
from transcript_parse.diagnostics import diagnose

DOCS = Path(__file__).resolve().parents[1] / "docs" / "diagnostics.md"
TALK = "MS. QUENBY: We met.\n\nQUESTION: Where?\n\nMS. QUENBY: Here.\n"

CONFERENCE = """\
Good afternoon. We have left the rate where it was, and I will tell you why. We are ready to take your questions.

My question is on prices. Are they too high?

On your first question, I will say no, they are not.

I wanted to ask about the ferry, which is late.

The ferry is none of our business, as I have said.

I wanted to ask about the pier, which leaks.
"""

REASON = "the floor changes here but no label is printed ({})"

Found = list[tuple[str, str, str, str]]


def found(text: str, *, encoding: str | None = None, guessed: bool = False) -> Found:
    """Code, severity, message, and the ink that it points at."""
    transcript = parse(text, encoding=encoding, guessed=guessed)
    return [
        (finding.code.value, finding.severity.value, finding.message, text[finding.start : finding.end])
        for finding in transcript.diagnostics
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (TALK, []),
        ("", []),
        (
            "The ferry runs again.",
            [
                (
                    "no-transcript",
                    "info",
                    "no speaker's label was found: the text is taken for a statement",
                    "",
                )
            ],
        ),
        (
            TALK.replace("Where?", ""),
            [("empty-turn", "info", "nothing is said under the label 'QUESTION'", "QUESTION:")],
        ),
        (TALK.replace("Where?", "(Inaudible.)"), []),
        (
            TALK.replace("We met.", "We m\ufffdt, I th\ufffdnk."),
            [
                (
                    "replacement-character",
                    "warning",
                    "2 characters were lost before this text came here (U+FFFD)",
                    "\ufffd",
                )
            ],
        ),
        (
            TALK.replace("We met.", "Itâ€™s â€œus.â€\x9d"),
            [
                (
                    "mojibake",
                    "info",
                    "UTF-8 was read as Windows-1252 before this text came here; it is kept as printed",
                    "â€™",
                )
            ],
        ),
        (
            TALK.replace("We met.", "We sat in the cafÃ©."),
            [
                (
                    "mojibake",
                    "info",
                    "UTF-8 was read as Windows-1252 before this text came here; it is kept as printed",
                    "Ã©",
                )
            ],
        ),
        (
            TALK.replace("We met.", "We met. [Laughs"),
            [
                (
                    "unbalanced-bracket",
                    "info",
                    "a note of the transcriber's opens here and is never closed",
                    "[Laughs",
                )
            ],
        ),
        (
            TALK + "\nQuestion: And when?\n",
            [
                (
                    "unusual-label",
                    "info",
                    "'Question' is printed once, and unlike the other labels of this document",
                    "Question:",
                )
            ],
        ),
        (
            "Good morning. I am glad that you could come, and I will take questions soon.\n\n" + TALK,
            [
                (
                    "orphan-speech",
                    "info",
                    "speech before the first label; it is a turn without a label",
                    "Good morning. I am glad that you could come, and I will take questions soon.",
                )
            ],
        ),
        (
            TALK.replace("QUESTION: Where?", "\n\nMS. QUENBY: I said so.\n\nQUESTION: Where?"),
            [
                (
                    "possible-missing-turn",
                    "warning",
                    "'MS. QUENBY' is the label twice running around a run of blank lines: a turn may be missing",
                    "\n\n\n\n",
                )
            ],
        ),
        (
            TALK.replace("We met.", "We met.\n\n\n\n\n(Via interpreter) We are glad."),
            [
                (
                    "missing-label",
                    "warning",
                    REASON.format("a run of blank lines, then speech through an interpreter"),
                    "(Via interpreter) We are glad.",
                )
            ],
        ),
        (
            TALK.replace("We met.", "We met.\n\nCora Vesk from Harbor News. Governor, is it true?"),
            [
                (
                    "missing-label",
                    "warning",
                    REASON.format("somebody says who they are"),
                    "Cora Vesk from Harbor News. Governor, is it true?",
                )
            ],
        ),
    ],
)
def test_a_finding_says_what_is_odd_and_where(text: str, wanted: Found) -> None:
    assert found(text) == wanted


def test_a_guessed_encoding_is_told_and_a_known_one_is_not() -> None:
    assert found(TALK, encoding="cp1252", guessed=True) == [
        ("encoding-guessed", "warning", "the encoding is a guess: cp1252", "")
    ]
    assert found(TALK, encoding="cp1252") == []


def test_each_kind_of_unlabelled_turn_has_its_reason() -> None:
    question = REASON.format("a question, in a conference whose questions carry no labels")
    answer = REASON.format("what follows an unlabelled question and asks nothing")
    assert [(code, message) for code, _, message, _ in found(CONFERENCE)] == [
        ("orphan-speech", "speech before the first label; it is a turn without a label"),
        ("missing-label", question),
        ("missing-label", answer),
        ("missing-label", question),
        ("missing-label", answer),
        ("missing-label", question),
    ]


def test_findings_stand_in_the_order_of_the_text() -> None:
    text = TALK.replace("Where?", "").replace("Here.", "He\ufffdre. (Laughter") + "\nQuestion:\n"
    assert [code for code, *_ in found(text, encoding="cp1250", guessed=True)] == [
        "encoding-guessed",
        "empty-turn",
        "replacement-character",
        "unbalanced-bracket",
        "empty-turn",
        "unusual-label",
    ]


def test_the_docs_list_every_code_with_its_severity_in_the_order_of_the_code() -> None:
    rows = regex.findall(r"(?m)^\| `([a-z-]+)` \| ([a-z]+) \| (.+) \|$", DOCS.read_text(encoding="utf-8"))
    assert [(code, severity) for code, severity, _ in rows] == [
        (code.value, diagnose(code, 0, 0).severity.value) for code in Code
    ]
    assert all(words.strip() for _, _, words in rows)


@pytest.mark.parametrize("code", Code)
def test_every_code_has_a_severity_and_one_sentence(code: Code) -> None:
    finding = diagnose(code, 3, 9, "'Q'")
    assert (finding.code, finding.start, finding.end) == (code, 3, 9)
    assert finding.severity in {Severity.INFO, Severity.WARNING}
    assert "{" not in finding.message
    assert finding.message == finding.message.strip().rstrip(".")
