"""Transcripts that a careful reader reads without doubt and the parser does not, yet.

`KNOWN_FAILURES` run as strict expected failures: when one is cured, its test fails, and the row moves to `CURED`, where
it is held for good. `meets` tells the invented transcripts that run into the same failure, which the properties leave
out; once the row has moved they have to hold there, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import regex
from attrs import frozen

from transcript_parse.testing import Ending, Letters, Naming, Printed, QuestionLabel

Outline = tuple[tuple[str | None, str], ...]


@frozen
class Case:
    """A text, and the label and the words of each turn that is in it."""

    name: str
    text: str
    turns: Outline


@frozen
class KnownFailure:
    """A case that fails, why, and which invented transcripts fail with it (None: none is ever drawn so)."""

    case: Case
    why: str
    meets: Callable[[Printed], bool] | None = None


def _case(name: str, *turns: tuple[str, str], between: str = "\n\n") -> Case:
    """A case of turns whose label's ink ends in its mark, if it has one."""
    text = between.join(f"{label}{said}" for label, said in turns) + "\n"
    return Case(name, text, tuple((label.rstrip(" :.\n"), " ".join(said.split())) for label, said in turns))


_NAMED = frozenset({QuestionLabel.NAMED, QuestionLabel.OUTLET, QuestionLabel.BRACKETED_OUTLET})


def _stop_and_bare_q(printed: Printed) -> bool:
    return printed.conventions.ending is Ending.STOP and printed.conventions.question is QuestionLabel.BARE_Q


def _stop_behind_digit(printed: Printed) -> bool:
    labels = (turn.label or "" for turn in printed.turns)
    return printed.conventions.ending is Ending.STOP and any(label.endswith("4") for label in labels)


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
        _case(
            "full names before a full stop, bare Qs between",
            ("ADELA THORNQUIST. ", "Good morning."),
            ("Q   ", "Why?"),
            ("ADELA THORNQUIST. ", "It was old."),
            ("Q   ", "And the harbor?"),
            ("ADELA THORNQUIST. ", "The harbor is fine."),
        ),
        "one name alone is no family of full stops, and bare Qs are not counted in",
        _stop_and_bare_q,
    ),
    KnownFailure(
        _case(
            "a sentence with a colon, in capitals throughout, in Spanish",
            ("MS. ADLER: ", "BUENOS DÍAS. LES DIJE DOS COSAS: QUE EL PUERTO ES DE TODOS."),
            ("QUESTION: ", "¿POR QUÉ?"),
            ("MS. ADLER: ", "LES DIJE DOS COSAS: QUE LA ESCUELA ES DE TODOS."),
        ),
        "the function words that tell a phrase from a name are English",
        _shouted_spanish,
    ),
    KnownFailure(
        _case(
            "a surname, in capitals throughout",
            ("KETSANIN: ", "GOOD MORNING."),
            ("QUESTION: ", "WHY?"),
            ("KETSANIN: ", "IT WAS OLD."),
            ("QUESTION: ", "AND THE HARBOR?"),
        ),
        "where all is capitals a single word is an anchor from three times on, and two QUESTIONs are not enough",
        _shouted_label,
    ),
    KnownFailure(
        _case(
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
        _case(
            "an outlet with a digit before a full stop",
            ("MS. ADLER. ", "Good morning."),
            ("PAVO TIREL, KTV-4. ", "Why?"),
            ("MS. ADLER. ", "It was old."),
            ("LENA OSTERBY, QUELLEN WIRE. ", "And the harbor?"),
            ("MS. ADLER. ", "The harbor is fine."),
        ),
        "the pattern of labels that end in a full stop knows no digit",
        _stop_behind_digit,
    ),
    KnownFailure(
        _case(
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
        _case(
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
        _case(
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
)

CURED: tuple[Case, ...] = (
    _case(
        "a bare Q before a Spanish question",
        ("Ms. Adler: ", "Buenos días."),
        ("Q   ", "¿Qué va a pasar con el puerto?"),
        ("Ms. Adler: ", "Hablamos mañana."),
        ("Q   ", "¿Y la escuela?"),
        ("Ms. Adler: ", "También."),
    ),
    _case(
        "outlets before a full stop",
        ("MS. ADLER. ", "Good morning."),
        ("PAVO TIREL, HARBOR NEWS. ", "Why?"),
        ("MS. ADLER. ", "It was old."),
        ("LENA OSTERBY, QUELLEN WIRE. ", "And the harbor?"),
        ("MS. ADLER. ", "The harbor is fine."),
    ),
    _case(
        "a moderator before a full stop, beside Dr. D’AMBRECQ.",
        ("Moderator. ", "Okay, let’s start."),
        ("Dr. D’AMBRECQ. ", "Good morning."),
        ("Q. ", "Why?"),
        ("Dr. D’AMBRECQ. ", "It was old."),
        ("Q. ", "And the harbor?"),
        ("Dr. D’AMBRECQ. ", "The harbor is fine."),
        ("Moderator. ", "Thank you all."),
    ),
    _case(
        "a full name with its surname in capitals, once",
        ("Adela THORNQUIST: ", "Good morning."),
        ("Doru KETSANIN: ", "Good morning from me, too."),
        ("Question: ", "Why?"),
        ("Adela THORNQUIST: ", "It was old."),
        ("Question: ", "And the harbor?"),
        ("Adela THORNQUIST: ", "The harbor is fine."),
    ),
    _case(
        "a reporter and an outlet, surname in capitals, once",
        ("Ms. ADLER: ", "Good morning."),
        ("Lena OSTERBY (Quellen Wire): ", "Why?"),
        ("Ms. ADLER: ", "It was old."),
        ("Doru KETSANIN (Harbor News): ", "And the harbor?"),
        ("Ms. ADLER: ", "The harbor is fine."),
        ("Doru KETSANIN (Harbor News): ", "Thanks."),
    ),
    _case(
        "a surname in capitals, once",
        ("TIREL: ", "Good morning."),
        ("KETSANIN: ", "Good morning from me, too."),
        ("Journalist: ", "Why?"),
        ("TIREL: ", "It was old."),
        ("Journalist: ", "And the harbor?"),
        ("TIREL: ", "The harbor is fine."),
    ),
    _case(
        "a surname, twice",
        ("Tirel: ", "Good morning."),
        ("Harrow-Vane: ", "Good morning from me, too."),
        ("Q: ", "Why?"),
        ("Tirel: ", "It was old."),
        ("Q: ", "And the harbor?"),
        ("Harrow-Vane: ", "The harbor is fine."),
        ("Q: ", "Thanks."),
        ("Tirel: ", "Thank you all."),
    ),
    Case(
        "a paragraph said twice, with a footnote mark",
        "MS. ADLER: Hello.\n\nWe signed on the ferry.[1]\n\nQUESTION: Why?\n\nMS. ADLER: It was old.\n\n"
        "QUESTION: And the harbor?\n\nMS. ADLER: It is fine.\n\nQUESTION: And?\n\nMS. ADLER: I said it.\n\n"
        "We signed on the ferry.[1]\n\nQUESTION: Thanks.\n",
        (
            ("MS. ADLER", "Hello. We signed on the ferry."),
            ("QUESTION", "Why?"),
            ("MS. ADLER", "It was old."),
            ("QUESTION", "And the harbor?"),
            ("MS. ADLER", "It is fine."),
            ("QUESTION", "And?"),
            ("MS. ADLER", "I said it. We signed on the ferry."),
            ("QUESTION", "Thanks."),
        ),
    ),
    Case(
        "a paragraph said twice beside page numbers, with a note or in capitals",
        "MS. ADLER: HELLO.\n\nPAGE 1\n\nWE SIGNED ON THE FERRY.\n\nQUESTION: WHY?\n\nMS. ADLER: IT WAS OLD.\n\n"
        "QUESTION: AND THE HARBOR?\n\nMS. ADLER: IT IS FINE.\n\nPAGE 2\n\nWE SIGNED ON THE FERRY.\n\n"
        "QUESTION: THANKS.\n",
        (
            ("MS. ADLER", "HELLO. WE SIGNED ON THE FERRY."),
            ("QUESTION", "WHY?"),
            ("MS. ADLER", "IT WAS OLD."),
            ("QUESTION", "AND THE HARBOR?"),
            ("MS. ADLER", "IT IS FINE. WE SIGNED ON THE FERRY."),
            ("QUESTION", "THANKS."),
        ),
    ),
    _case(
        "speech that ends in an entity",
        ("MS. ADLER: ", "He said &ldquo;no.&rdquo;"),
        ("QUESTION: ", "Why?"),
        ("MS. ADLER: ", "It was late &mdash;"),
    ),
    _case(
        "speech that ends in a misread dash",
        ("MS. ADLER: ", "It wasnâ€™t late."),
        ("QUESTION: ", "Why?"),
        ("MS. ADLER: ", "It was late â€”"),
    ),
    _case(
        "a label behind No. on a page in one line",
        ("Ms. Adler: ", "Good morning."),
        ("Question: ", "Is it old?"),
        ("Ms. Adler: ", "No."),
        ("Question: ", "Is the harbor safe?"),
        ("Ms. Adler: ", "Yes."),
        between=" ",
    ),
    _case(
        "Q as a word",
        ("MS. ADLER: ", "Good morning. Q is the letter that they painted on the boat."),
        ("QUESTION: ", "Why?"),
        ("MS. ADLER: ", "Nobody knows. Q is the letter that they painted on the pier, too."),
        ("QUESTION: ", "When?"),
        ("MS. ADLER: ", "Last week."),
    ),
    _case(
        "surnames in capitals before a full stop",
        ("D’AMBRECQ. ", "Good morning."),
        ("Reporter. ", "Why?"),
        ("D’AMBRECQ. ", "It was old."),
        ("Reporter. ", "And the harbor?"),
        ("D’AMBRECQ. ", "The harbor is fine."),
    ),
    _case(
        "a reporter and an outlet, once, on a page in one line",
        ("Secretary Thornquist: ", "Good morning."),
        ("Lena Osterby, Harbor News: ", "Why?"),
        ("Secretary Thornquist: ", "It was old."),
        ("Lena Osterby, Harbor News: ", "And the harbor?"),
        ("Secretary Thornquist: ", "The harbor is fine."),
        ("Lena Osterby, Quellen Wire: ", "Is that all?"),
        ("Secretary Thornquist: ", "Thank you all."),
        between=" ",
    ),
)


def is_known_to_fail(printed: Printed) -> bool:
    """Whether an invented transcript runs into a known failure."""
    return any(known.meets(printed) for known in KNOWN_FAILURES if known.meets is not None)
