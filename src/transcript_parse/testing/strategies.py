"""Hypothesis strategies: invented press conferences printed in every way, and text that is none.

In: draws. Out: `Printed` values and texts. Conventions are drawn independently of one another, not publisher by
publisher: a parser that has learnt publishers by heart shows it here. What a careful reader could not tell is left out,
each time with the reason beside it.
"""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve
from hypothesis import strategies as st

from transcript_parse.model import AnnotationKind
from transcript_parse.testing.mess import MESSES
from transcript_parse.testing.printed import (
    Conventions,
    Ending,
    Letters,
    Naming,
    Party,
    Piece,
    Printed,
    QuestionLabel,
    Script,
    ScriptTurn,
    print_transcript,
)
from transcript_parse.testing.words import (
    ANSWERS,
    CLOSINGS,
    GREETINGS,
    INTRODUCTIONS,
    OUTLETS,
    PEOPLE,
    QUESTIONS,
    SPANISH_ANSWERS,
    SPANISH_QUESTIONS,
    Person,
    SentenceBank,
)

__all__ = ["conventions", "messy_texts", "scripts", "transcripts"]

_SITE_TOP: Final = (
    (),
    ("An official website of the Merrow Federation",),
    ("Home : Media : Transcripts", "Skip to main content"),
    ("Menu", "Search"),
)
_HEADER: Final = (
    (),
    ("Press Conference on the Strait Compact", "Port Ambry", "March 11, 2019"),
    ("Remarks at a Joint Press Availability", "By Adela Thornquist", "2:30 P.M."),
    ("Doorstop interview, Sunnet", "SUBJECTS: The ferry; the winter budget."),
)
_FOOT: Final = (
    (),
    ("###",),
    ("[End]",),
    ("END 3:12 P.M.",),
    ("Share this page", "Privacy policy", "Contact us"),
    ("###", "Related stories", "Follow us"),
)
# kind, words, and whether square brackets are usual; the first of a row is what shrinking ends at
_NOTES: Final[tuple[tuple[AnnotationKind, tuple[str, ...]], ...]] = (
    (AnnotationKind.LAUGHTER, ("laughter", "laughs")),
    (AnnotationKind.APPLAUSE, ("applause",)),
    (AnnotationKind.INAUDIBLE, ("inaudible", "off mike", "unintelligible")),
    (AnnotationKind.CROSSTALK, ("crosstalk", "cross talk")),
    (AnnotationKind.PAUSE, ("pause", "off the record")),
    (AnnotationKind.ACTION, ("phone rings", "holds up chart", "video plays")),
)
_INTERPRETED: Final = ("via interpreter", "as interpreted", "through interpreter", "in Spanish")
_DASHES: Final = (" --", "—", " —", "…")


def conventions(**fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Conventions]:
    """Conventions, each field drawn by itself; `fixed` names the strategy of a field that shall not vary freely.

    >>> from hypothesis import find
    >>> find(conventions(gap=st.just(2)), lambda _: True).gap
    2
    """
    head = st.tuples(st.sampled_from(_SITE_TOP), st.sampled_from(_HEADER)).map(lambda parts: (*parts[0], *parts[1]))
    fields: dict[str, st.SearchStrategy[Any]] = {
        "letters": st.sampled_from(Letters),
        "ending": st.sampled_from(Ending),
        "naming": st.sampled_from(Naming),
        "question": st.sampled_from(QuestionLabel),
        "own_line": st.booleans(),
        "gap": st.sampled_from((1, 0, 2)),
        "head": head,
        "foot": st.sampled_from(_FOOT),
        "page_every": st.sampled_from((0, 0, 4)),
    }
    return st.builds(Conventions, **(fields | fixed)).map(_readable)


def _readable(drawn: Conventions) -> Conventions:
    """Conventions with what nobody could read put right."""
    if drawn.question is QuestionLabel.BARE_Q and drawn.own_line:
        # a lone letter on a line, without a mark, might be an initial, a heading, anything
        drawn = evolve(drawn, question=QuestionLabel.Q)
    if drawn.ending is Ending.STOP and drawn.letters is Letters.TITLE:
        # "Governor Tirel. We looked at …" is how one speaks to a governor
        drawn = evolve(drawn, letters=Letters.CAPITALS)
    return drawn


@st.composite
def _note(draw: st.DrawFn) -> Piece:
    """A note: kind, words, brackets, letters and full stop, each by itself."""
    kind, words = draw(st.sampled_from(_NOTES))
    return _printed_note(draw, kind, draw(st.sampled_from(words)))


def _printed_note(draw: st.DrawFn, kind: AnnotationKind, words: str) -> Piece:
    written = draw(st.sampled_from((words.capitalize(), words, words.upper())))
    stop = draw(st.sampled_from((".", "")))
    opening, closing = draw(st.sampled_from((("(", ")"), ("[", "]"))))
    return Piece(f"{opening}{written}{stop}{closing}", kind)


@st.composite
def _paragraph(draw: st.DrawFn, bank: SentenceBank, greeting: str = "") -> tuple[Piece, ...]:
    """One to three sentences, at most one note among them or inside one of them, and an editor's mark now and then."""
    numbers = draw(st.lists(st.integers(0, bank.size - 1), min_size=1, max_size=3))
    sentences = [*([greeting] if greeting else []), *(bank.sentence(number) for number in numbers)]
    pieces = [Piece(sentence) for sentence in sentences]
    where = draw(st.sampled_from(("nowhere", "nowhere", "behind", "inside", "reference")))
    if where == "behind":
        pieces.insert(draw(st.integers(1, len(pieces))), draw(_note()))
    elif where == "inside":
        words = sentences[-1].split(" ")
        cut = len(words) // 2
        if cut:
            pieces[-1:] = [Piece(" ".join(words[:cut])), draw(_note()), Piece(" ".join(words[cut:]))]
    elif where == "reference":
        pieces.append(Piece("[1]", AnnotationKind.REFERENCE, glued=True))
    return tuple(pieces)


@st.composite
def _turn(draw: st.DrawFn, party: Party, person: Person | None, bank: SentenceBank, greeting: str = "") -> ScriptTurn:
    """One to three paragraphs; the first may open with an interpreter's mark, the last may break off."""
    count = draw(st.sampled_from((1, 1, 2, 3) if party is Party.ANSWERS else (1, 1, 2)))
    paragraphs = [draw(_paragraph(bank, greeting if not position else "")) for position in range(count)]
    outlet = draw(st.sampled_from(OUTLETS)) if party is Party.ASKS else ""
    extra = draw(st.sampled_from(("none", "none", "none", "interpreted", "breaks off", "line", "only a note")))
    if extra == "interpreted":
        mark = _printed_note(draw, AnnotationKind.INTERPRETATION, draw(st.sampled_from(_INTERPRETED)))
        paragraphs[0] = (mark, *paragraphs[0])
    elif extra == "breaks off":
        dash = draw(st.sampled_from(_DASHES))
        paragraphs[-1] = (*paragraphs[-1], Piece(f"And if I may{dash}"))
    elif extra == "line":
        paragraphs.append((draw(_note()),))
    elif extra == "only a note" and party is Party.ASKS:
        kind = AnnotationKind.INAUDIBLE
        paragraphs = [(_printed_note(draw, kind, "inaudible"),)]
    return ScriptTurn(party, person, outlet, tuple(paragraphs))


@st.composite
def scripts(draw: st.DrawFn) -> Script:
    """Press conferences: a statement, three to six exchanges, a closing; with or without a moderator."""
    spanish = draw(st.sampled_from((False, False, False, True)))
    answers, questions = (SPANISH_ANSWERS, SPANISH_QUESTIONS) if spanish else (ANSWERS, QUESTIONS)
    cast = draw(st.lists(st.sampled_from(PEOPLE), min_size=4, max_size=4, unique=True))
    principals = cast[: draw(st.sampled_from((1, 2)))]
    reporters = cast[2:]
    turns: list[ScriptTurn] = []
    moderated = draw(st.booleans())
    if moderated:
        words = (Piece(draw(st.sampled_from(INTRODUCTIONS))),)
        turns.append(ScriptTurn(Party.MODERATES, cast[0], "", (words,)))
    turns += [draw(_turn(Party.ANSWERS, person, answers, draw(st.sampled_from(GREETINGS)))) for person in principals]
    for _ in range(draw(st.integers(3, 6))):
        reporter = draw(st.sampled_from(reporters))
        turns.append(draw(_turn(Party.ASKS, reporter, questions)))
        turns.append(draw(_turn(Party.ANSWERS, draw(st.sampled_from(principals)), answers)))
        if draw(st.sampled_from((False, False, True))):
            turns.append(
                draw(_turn(Party.ASKS, reporter, questions))
            )  # a follow-up cut off: the answer is the next turn
            turns.append(draw(_turn(Party.ANSWERS, principals[0], answers)))
    closer = Party.MODERATES if moderated else Party.ANSWERS
    turns.append(ScriptTurn(closer, cast[0], "", ((Piece(draw(st.sampled_from(CLOSINGS))),),)))
    return Script(tuple(turns))


def transcripts(
    conventions: st.SearchStrategy[Conventions] | None = None, scripts: st.SearchStrategy[Script] | None = None
) -> st.SearchStrategy[Printed]:
    """Invented press conferences, printed. Both the conventions and the scripts may be strategies of your own.

    >>> from hypothesis import find
    >>> printed = find(transcripts(), lambda _: True)
    >>> printed.turns[0].text
    'Good afternoon, everybody, and thank you for coming. We looked at the ferry this morning.'
    """
    return _printed(_SCRIPTS if scripts is None else scripts, _CONVENTIONS if conventions is None else conventions)


@st.composite
def _printed(draw: st.DrawFn, of: st.SearchStrategy[Script], by: st.SearchStrategy[Conventions]) -> Printed:
    """A script and conventions, printed; drawn here so that a failing example shows its text, not its making."""
    return print_transcript(draw(of), draw(by))


# what the eye might take for a label, a note or a page, in no order at all
_BITS: Final = (
    *(
        "Q",
        "Q:",
        "Q.",
        "A.",
        "QUESTION:",
        "MS. ADLER:",
        "Mr. Roe.",
        "MR. McQUARROW:",
        "Anna Roe",
        "ROE",
        "Question",
        "：",
    ),
    *(
        "(Laughter.)",
        "(",
        ")",
        "[",
        "]",
        "[1]",
        "[sic]",
        "(Via interpreter)",
        " (translation):",
        "[00:12]",
        "*",
        "**",
        "_",
    ),
    *(
        "\n",
        "\n\n",
        "\n\n\n\n",
        "\r\n",
        "\r",
        "\x0b",
        "\x0c",
        "\x85",
        "\u2028",
        " ",
        "  ",
        "\t",
        "\u00a0",
        "\u200b",
        "\ufeff",
    ),
    *(
        "> ",
        "&nbsp;",
        "&#58;",
        "&rsquo;",
        "â€™",
        "Ã©",
        "<b>",
        "</b>",
        ": ",
        ":",
        "--",
        "—",
        "…",
        "\ud800",
        "\U0001f600",
    ),
    *(
        "Yes.",
        "What is it?",
        "I think so, and you?",
        "Thank you very much, everybody.",
        "Good morning, ladies and gentlemen. ",
    ),
    *(
        "Page 2 of 3",
        "###",
        "END 2:30 P.M.",
        "Home : Media",
        "---\ntitle: x\n---\n",
        "From: a\nTo: b\n",
        "Subject:",
        "Share",
        "1",
    ),
)


def messy_texts() -> st.SearchStrategy[str]:
    """Any text at all: characters of every kind, lone surrogates too; bits of transcripts in no order; damaged ones."""
    return st.one_of(
        st.text(st.characters(exclude_categories=())),
        st.lists(st.sampled_from(_BITS), max_size=60).map("".join),
        st.builds(_damage, transcripts(), st.lists(st.sampled_from(sorted(MESSES)), max_size=3)),
    )


def _damage(printed: Printed, names: list[str]) -> str:
    for name in names:
        printed = MESSES[name](printed)
    return printed.text


_SCRIPTS: Final = scripts()
_CONVENTIONS: Final = conventions()
