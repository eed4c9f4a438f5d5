"""Notes → passages: the stretches of a turn heard in the original or through an interpreter.

In: a turn with its notes, and the shadow. Out: its `Passage`s. A note says how what follows it was heard:
`(Via interpreter)` until `(In English.)`, `(Speaks Spanish.)` until `(As interpreted.)`. A note that only tells of the
interpreting, such as `(No translation provided.)`, changes nothing. Guards *nothing is guessed*: a language is told by
a note or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.notes import LANGUAGES
from transcript_parse.model import AnnotationKind, Passage, PassageMode, Role
from transcript_parse.source import FILLER
from transcript_parse.spans import Span, cut_out
from transcript_parse.turns import TurnDraft

__all__ = ["find_passages", "read_mark"]


class Mark(NamedTuple):
    """How speech is heard from here on."""

    mode: PassageMode
    language: str | None = None


_OTHER_NAMES: Final = {
    "inglés": "English",
    "español": "Spanish",
    "francés": "French",
    "alemán": "German",
    "русски": "Russian",
    "английски": "English",
}
"""Languages as Spanish and Russian notes name them → English (Mexican presidency, kremlin.ru)."""

_BLANKS: Final = " \n" + FILLER
_WORD = regex.compile(r"\p{L}+")
# (As interpreted.)  (retranslated)  (Through translator.)  (Interpretación del inglés al español)  (как переведено)
_INTERPRETED = regex.compile(r"interpret|translat|traduc|перевод|перевед|译文|譯文")
# (After translation.)  (End of interpretation.)  (Translation ends.)
_OVER = regex.compile(r"\b(?:after|end of|ends?|without|following)\b")
# (No translation provided.)  (Interpretation interrupted.)  (Pause for translation.)  (Translation problem.)
_ASIDE = regex.compile(
    r"^no\b|\b(?:not (?:interpret|translat)\w*|un(?:interpret|translat)\w*|interrupt\w*|pauses?|waits?"
    r"|waiting|awaits?|awaiting|begins?|resumes?|problems?|difficult\w*|technical|malfunction\w*|asks?"
    r"|off[- ]mi\w*|inaudible|confers?)\b"
)
# (In Russian)  (Speaking in Korean.)  (Speaks Spanish.)  (Habla en lengua indígena)  (Говорит по-русски.)
_ORIGINAL = regex.compile(r"\b(?:in|speak\w*|spoke|en|habla\w*|continu\w*|answer\w*|repl\w*|говорит|original)\b")
# (translated from Marschic): a language that no list has is told by its place and its capital
_TOLD_BY_PLACE = regex.compile(r"\b(?i:from|in|speaks?|speaking) (?P<language>\p{Lu}\p{Ll}{2,})\b")
# in "from Spanish into English" the language behind `into` is the listener's
_TARGET = frozenset({"to", "into", "al", "на"})


def find_passages(draft: TurnDraft, shadow: str) -> tuple[Passage, ...]:
    """The passages of one turn, in source order, disjoint, none of them empty; none for a turn without speech.

    A passage begins with the speech behind a note that tells how it is heard, and ends with the speech before the next
    such note; before the first note speech is the original, and an interpreter's own turn is interpreted. A turn
    without such notes is one passage, from its first to its last paragraph.
    """
    marks = [(note.start, mark) for note in draft.annotations if (mark := _mark_of(note.kind, note.text)) is not None]
    first = Mark(PassageMode.INTERPRETED if _is_interpreters(draft) else PassageMode.ORIGINAL)
    if not marks:
        if not draft.paragraphs:
            return ()
        return (Passage(*first, draft.paragraphs[0].start, draft.paragraphs[-1].end),)
    return tuple(_between(list(_stretches(draft, shadow)), [(0, first), *marks]))


def _mark_of(kind: AnnotationKind, note: str) -> Mark | None:
    return read_mark(note) if kind is AnnotationKind.INTERPRETATION else None


def _is_interpreters(draft: TurnDraft) -> bool:
    return draft.shape is not None and draft.shape.role == Role.INTERPRETER


def read_mark(note: str) -> Mark | None:
    """What a note of interpretation says of the speech behind it; None where that goes on as before.

    >>> read_mark("[Translation from French]")
    Mark(mode=<PassageMode.INTERPRETED: 'interpreted'>, language='French')
    >>> read_mark("(In English.)")
    Mark(mode=<PassageMode.ORIGINAL: 'original'>, language='English')
    >>> read_mark("(No translation provided.)") is None
    True
    """
    printed = " ".join(note[1:-1].replace(FILLER, "").split()).rstrip(" .:")
    inside = printed.lower()
    if _ASIDE.search(inside):
        return None
    if not _INTERPRETED.search(inside):
        language = _language(inside) or _by_place(printed)
        return Mark(PassageMode.ORIGINAL, language) if language or _ORIGINAL.search(inside) else None
    if _OVER.search(inside):
        return Mark(PassageMode.ORIGINAL)
    return Mark(PassageMode.INTERPRETED, _source_language(inside) or _by_place(printed))


def _by_place(printed: str) -> str | None:
    told = _TOLD_BY_PLACE.search(printed)
    return told["language"] if told and told["language"].lower() not in LANGUAGES else None


def _language(inside: str) -> str | None:
    """The one language that a note names; None where it names none, or several."""
    named = dict.fromkeys(
        _OTHER_NAMES.get(word, word.title())
        for word in _WORD.findall(inside)
        if word in LANGUAGES or word in _OTHER_NAMES
    )
    return next(iter(named)) if len(named) == 1 else None


def _source_language(inside: str) -> str | None:
    """The language that is interpreted: not the one behind `into`, nor the one in `English translation`."""
    all_words = _WORD.findall(inside)
    kept = [
        word
        for before, word, behind in zip(["", *all_words], all_words, [*all_words[1:], ""], strict=False)
        if before not in _TARGET and not _INTERPRETED.match(behind)
    ]
    return _language(" ".join(kept))


def _stretches(draft: TurnDraft, shadow: str) -> Iterator[Span]:
    """What is said in a turn, without its notes: stretches that hold a letter or a figure, in order."""
    notes = [(note.start, note.end) for note in draft.annotations]
    at = 0
    for paragraph in draft.paragraphs:
        while at < len(notes) and notes[at][1] <= paragraph.start:
            at += 1
        behind = at
        while behind < len(notes) and notes[behind][0] < paragraph.end:
            behind += 1
        for start, end in cut_out(paragraph.start, paragraph.end, notes[at:behind]):
            if any(character.isalnum() for character in shadow[start:end]):
                yield _tight(shadow, start, end)


def _tight(shadow: str, start: int, end: int) -> Span:
    """A stretch without the blanks at its edges; an entity is kept to its last character."""
    while start < end and shadow[start] in _BLANKS:
        start += 1
    while end > start and shadow[end - 1].isspace():
        end -= 1
    return start, end


def _between(stretches: Sequence[Span], marks: Sequence[tuple[int, Mark]]) -> Iterator[Passage]:
    """The passages between marks, each from the first stretch behind its mark to the last before the next."""
    at = 0
    for (start, mark), (following, _) in zip(marks, [*marks[1:], (-1, None)], strict=True):
        inside: list[Span] = []
        while at < len(stretches) and (following < 0 or stretches[at][0] < following):
            if stretches[at][0] >= start:
                inside.append(stretches[at])
            at += 1
        if inside:
            yield Passage(mark.mode, mark.language, inside[0][0], inside[-1][1])
