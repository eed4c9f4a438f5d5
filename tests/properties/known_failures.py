"""Transcripts that a careful reader reads without doubt and the parser does not, yet.

`KNOWN_FAILURES` run as strict expected failures: when one is cured, its test fails, and the case moves to `cured.py`,
where it is held for good. `meets` tells the invented transcripts that run into the same failure, which the properties
leave out; once the row is gone they have to hold there, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import regex
from attrs import frozen

from cases import Case, case
from transcript_parse.testing import Ending, Letters, Naming, Printed, QuestionLabel


@frozen
class KnownFailure:
    """A case that fails, why, and which invented transcripts fail with it (None: none is ever drawn so)."""

    case: Case
    why: str
    meets: Callable[[Printed], bool] | None = None


_NAMED = frozenset({QuestionLabel.NAMED, QuestionLabel.OUTLET, QuestionLabel.BRACKETED_OUTLET})


def _shouted_number_twice(printed: Printed) -> bool:
    lines = Counter(line.strip() for line in printed.text.splitlines() if regex.search(r"\d", line))
    return _shouting(printed) and any(count > 1 for count in lines.values())


def _name_once_on_one_line(printed: Printed) -> bool:
    labels = Counter(turn.label for turn in printed.turns)
    named = printed.conventions.question is QuestionLabel.NAMED or printed.conventions.naming is Naming.FULL
    return named and 1 in labels.values() and len(printed.text.strip().splitlines()) == 1


def _surname_once(printed: Printed) -> bool:
    drawn, labels = printed.conventions, Counter(turn.label for turn in printed.turns)
    hard = drawn.letters is Letters.TITLE or drawn.ending is Ending.STOP
    return drawn.naming is Naming.SURNAME and hard and 1 in labels.values()


def _label_below_entity(printed: Printed) -> bool:
    return bool(regex.search(r"(?:&[#\w]{2,8};|â€.)\n+", printed.text))


def _lines_that_recur(printed: Printed) -> bool:
    lines = Counter(line.strip() for line in printed.text.splitlines())
    longest = max(map(len, lines))
    return longest <= 72 and any(count > 1 and len(line) >= 12 for line, count in lines.items())


def _shouting(printed: Printed) -> bool:
    return printed.text.upper() == printed.text


def _shouted_label(printed: Printed) -> bool:
    drawn = printed.conventions
    hard = drawn.naming is Naming.SURNAME or drawn.question in {*_NAMED, QuestionLabel.BARE_Q}
    return _shouting(printed) and (hard or drawn.ending is Ending.STOP)


def _shouted_spanish(printed: Printed) -> bool:
    return "LES DIJE DOS COSAS" in printed.text


KNOWN_FAILURES: tuple[KnownFailure, ...] = (
    KnownFailure(
        case(
            "a sentence with a colon, in capitals throughout, in Spanish",
            ("MS. ADLER: ", "BUENOS DÍAS. LES DIJE DOS COSAS: QUE EL PUERTO ES DE TODOS."),
            ("QUESTION: ", "¿POR QUÉ?"),
            ("MS. ADLER: ", "LES DIJE DOS COSAS: QUE LA ESCUELA ES DE TODOS."),
        ),
        "the function words that tell a phrase from a name are English",
        _shouted_spanish,
    ),
    KnownFailure(
        case(
            "a bare Q, in capitals throughout",
            ("MS. ADLER:  ", "GOOD MORNING."),
            (
                "Q   ",
                "AND ON THE TREATY (THE OLD ONE), IS THERE ANY NEWS? TWO QUESTIONS, IF I MAY: WHAT OF THE HARBOR?",
            ),
            ("MS. ADLER:  ", "IT IS FINE."),
            ("Q   ", "WHY?"),
            ("MS. ADLER:  ", "IT WAS OLD."),
        ),
        "everything up to the colon is taken for one label, sentences and all",
        _shouted_label,
    ),
    KnownFailure(
        case(
            "a surname before a full stop, once",
            ("TIREL. ", "Good morning."),
            ("OSTERBY. ", "Good morning from me, too."),
            ("Q. ", "Why?"),
            ("TIREL. ", "It was old."),
            ("Q. ", "And the harbor?"),
            ("TIREL. ", "The harbor is fine."),
        ),
        "a single word before a full stop is no label where it stands once, though its fellows are",
        _surname_once,
    ),
    KnownFailure(
        case(
            "a surname in small letters, once",
            ("Tirel: ", "Good morning."),
            ("Thornquist: ", "Good morning from me, too."),
            ("Q: ", "Why?"),
            ("Tirel: ", "It was old."),
            ("Q: ", "And the harbor?"),
            ("Tirel: ", "The harbor is fine."),
        ),
        "the same before a colon, in small letters",
        _surname_once,
    ),
    KnownFailure(
        case(
            "a label right below a line that ends in an entity",
            ("Ms. Adler:\n", "Good morning."),
            ("Lena Osterby (Quellen Wire):\n", "Why?"),
            ("Ms. Adler:\n", "It was old and windy; I was looking at it with both coast guards, and if I may&mdash;"),
            ("Ansel de Wynter (Harbor News):\n", "And the harbor?"),
            ("Ms. Adler:\n", "The harbor is fine."),
            between="\n",
        ),
        "the fillers behind the decoded dash hide that the line above has ended",
        _label_below_entity,
    ),
    KnownFailure(
        Case(
            "a wrapped line of speech that stands twice, near page numbers",
            "MS. ADLER: Good morning. We have looked at the bridge over the harbor, and\nwe will look at it again.\n\n"
            "QUESTION: Thank you. It was closed last week.\n"
            "What will you do about the bridge over the northern harbor, and who will\npay for it?\n\nPage 1\n\n"
            "MS. ADLER: We will close it, and we will open it again when it has been\nrepaired.\n\n"
            "QUESTION: When?\n\nMS. ADLER: In May.\n\nPage 2\n\nQUESTION: I ask you again.\n"
            "What will you do about the bridge over the northern harbor, and who will\npay for it?\n\n"
            "MS. ADLER: You will.\n",
            (
                (
                    "MS. ADLER",
                    "Good morning. We have looked at the bridge over the harbor, and we will look at it again.",
                ),
                (
                    "QUESTION",
                    (
                        "Thank you. It was closed last week. "
                        "What will you do about the bridge over the northern harbor, and who will pay for it?"
                    ),
                ),
                ("MS. ADLER", "We will close it, and we will open it again when it has been repaired."),
                ("QUESTION", "When?"),
                ("MS. ADLER", "In May."),
                (
                    "QUESTION",
                    (
                        "I ask you again. "
                        "What will you do about the bridge over the northern harbor, and who will pay for it?"
                    ),
                ),
                ("MS. ADLER", "You will."),
            ),
        ),
        "a line inside a wrapped sentence is taken for a running head, because it comes back near page numbers",
        _lines_that_recur,
    ),
    KnownFailure(
        Case(
            "a sentence with a number, twice, in capitals throughout",
            "MS. ADLER: HELLO.\n\nI SAID ON THE 14TH OF MAY THAT IT WAS SAFE.\n\nQUESTION: WHY?\n\n"
            "MS. ADLER: IT WAS OLD.\n\n"
            "QUESTION: AND THE HARBOR?\n\nMS. ADLER: IT IS FINE.\n\nQUESTION: AND?\n\nMS. ADLER: LISTEN.\n\n"
            "I SAID ON THE 14TH OF MAY THAT IT WAS SAFE.\n\nQUESTION: THANKS.\n",
            (
                ("MS. ADLER", "HELLO. I SAID ON THE 14TH OF MAY THAT IT WAS SAFE."),
                ("QUESTION", "WHY?"),
                ("MS. ADLER", "IT WAS OLD."),
                ("QUESTION", "AND THE HARBOR?"),
                ("MS. ADLER", "IT IS FINE."),
                ("QUESTION", "AND?"),
                ("MS. ADLER", "LISTEN. I SAID ON THE 14TH OF MAY THAT IT WAS SAFE."),
                ("QUESTION", "THANKS."),
            ),
        ),
        "a stamp may end like a sentence where it has many capitals; here everything has",
        _shouted_number_twice,
    ),
    KnownFailure(
        case(
            "a name, once, on a page in one line",
            ("Secretary Thornquist: ", "Good afternoon."),
            ("Lena Osterby: ", "Why?"),
            ("Secretary Thornquist: ", "It was old."),
            ("Lena Osterby: ", "And the harbor?"),
            ("Secretary Thornquist: ", "The harbor is fine."),
            ("Pavo Tirel: ", "Is that all?"),
            ("Secretary Thornquist: ", "Thank you all."),
            between=" ",
        ),
        "within a line a name is a label only where it recurs",
        _name_once_on_one_line,
    ),
)


def is_known_to_fail(printed: Printed) -> bool:
    """Whether an invented transcript runs into a known failure."""
    return any(known.meets(printed) for known in KNOWN_FAILURES if known.meets is not None)
