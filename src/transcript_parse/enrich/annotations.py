"""Brackets → annotations: which of them the transcriber wrote, and what kind each is.

In: the shadow and the spans of speech. Out: `Note`s in order, disjoint. A parenthesis that the speaker speaks, such as
an agency's initials behind its name, is no note: round brackets need a cue, a stage direction's grammar, or a place of
their own; square brackets are the editor's by custom.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.notes import ACTION_NOUNS, CUES, LANGUAGES
from transcript_parse.lexicon.speech import FIRST_SECOND_PERSON
from transcript_parse.model import AnnotationKind
from transcript_parse.source import FILLER
from transcript_parse.spans import Span

__all__ = ["Note", "classify_note", "find_notes", "note_of_label"]


class Note(NamedTuple):
    """A transcriber's note `[start, end)`, with its kind and the rule that told it."""

    start: int
    end: int
    kind: AnnotationKind
    rule: str


# one pair of brackets without another inside, over at most a hard wrap or two, never over a blank line
_BRACKETS = regex.compile(
    r"\\\[[^\[\]\n\\]{1,200}\\\]|\((?:[^()\[\]\n]|\n(?![ ]*\n)){1,200}\)|\[(?:[^()\[\]\n]|\n(?![ ]*\n)){1,200}\]"
)
_CLOCK = regex.compile(
    r"^(?:tc:? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[.,]\d{1,3})?(?: ?[-–—] ?\d{1,2}:\d{2}(?::\d{2})?)?$"
)
_REFERENCE = regex.compile(r"^(?:\d{1,3}|\d{5,6}|\*{1,3}|[ivx]{1,4}|note \d{1,2}|footnote \d{1,2})$")
_EDITORIAL = regex.compile(
    r"^(?:sic|ph|phonetic|phon|sp|sp\?|spelling|emphasis (?:added|in original|original)|\?{1,3}|ph\b.{0,12}|"
    r"sic\b.{0,20}|as spoken|as delivered|redacted|name withheld|spelled phonetically|indeterminate)$"
)
_STAR = regex.compile(r"(?<=[\p{L}\p{N}.,)])\*{1,2}(?=[ .,;:\n]|$)")
_CUE_PATTERNS: Final = tuple(
    (
        AnnotationKind(kind),
        regex.compile(
            r"(?:^|(?<=[^\p{L}]))(?:" + "|".join(map(regex.escape, sorted(cues, key=len, reverse=True))) + ")"
        ),
    )
    for kind, cues in CUES
)
_LANGUAGE_NOTE = regex.compile(
    r"^(?:(?:he |she )?(?:continu\w+|switch\w*|resum\w+|begin\w*|end\w*|speak\w*|spoke|repl\w+|answer\w*|sings?|"
    r"repeat\w*|respond\w*|say\w*|now|remarks?|question|answer|in|the|and|partly|through|from|to|original|"
    r"habla|en|says) ){0,4}"
    r"(?P<language>\p{L}+)(?: (?:spoken|language|only|again|and (?P<second>\p{L}+)|"
    r"translation.*|interpretation.*))?$"
)
_INTERPRETATION_LEAD = regex.compile(
    r"^(?:in|speaks?|speaking|continues in|answers in|replies in|from|through|via|habla|en|[a-z]+ing in|switch\w* to|"
    r"begins?|ends?|resum\w+)\b"
)
# what a spoken parenthesis is: initials, a gloss, a number, a clause
_SPOKEN = regex.compile(r"^(?:[\p{Lu}\d&./’'-]{2,12}s?|[\d.,%$€£¥ -]+(?:percent|per cent|million|billion|trillion)?)$")


def find_notes(shadow: str, speech: Iterable[Span]) -> Iterator[Note]:
    """The notes inside stretches of speech, in order; a star inside a note is a part of it."""
    for start, end in speech:
        notes: list[Note] = []
        for match in _BRACKETS.finditer(shadow, start, end):
            verdict = classify_note(match[0], alone=_stands_alone(shadow, *match.span(), start, end))
            if verdict is not None:
                notes.append(Note(*match.span(), *verdict))
        notes += [
            Note(*match.span(), AnnotationKind.REFERENCE, "footnote-star")
            for match in _STAR.finditer(shadow, start, end)
            if shadow[match.end() : match.end() + 1] != "*" and not _is_emphasis(shadow, match.start())
        ]
        position = start
        for note in sorted(notes):
            if note.start >= position:
                yield note
                position = note.end


def _is_emphasis(shadow: str, star: int) -> bool:
    """Whether a star closes `*emphasis*` that opened on the same line."""
    line = shadow.rfind("\n", 0, star) + 1
    return shadow.count("*", line, star) % 2 == 1


def _stands_alone(shadow: str, start: int, end: int, first: int, last: int) -> bool:
    """Whether a bracket is a line, or the whole of a stretch, of its own."""
    before = shadow[max(first, start - 60) : start].rstrip(" " + FILLER)
    after = shadow[end : min(last, end + 60)].lstrip(" " + FILLER)
    return (not before or before.endswith("\n")) and (not after or after.startswith("\n"))


def classify_note(bracket: str, *, alone: bool = False) -> tuple[AnnotationKind, str] | None:
    """The kind of a bracket and the rule that told it; None where it is speech.

    >>> classify_note("(Laughter.)")
    (<AnnotationKind.LAUGHTER: 'laughter'>, 'cue-word')
    >>> classify_note("(IAEA)") is None
    True
    >>> classify_note("(The President shows a map.)")
    (<AnnotationKind.ACTION: 'action'>, 'stage-direction')
    """
    bracket = bracket.replace("\\", "") if bracket[0] == "\\" else bracket  # Markdown writes \\[laughter\\]
    square = bracket[0] == "["
    inside = " ".join(bracket[1:-1].replace(FILLER, "").split())
    printed = inside.rstrip(" .:")
    lower = printed.lower()
    if not lower:
        return (AnnotationKind.EDITORIAL, "empty-bracket") if square and inside else None
    words = lower.replace(",", " ").replace("-", " ").split()
    if _CLOCK.match(lower):
        return AnnotationKind.TIMESTAMP, "clock"
    if _EDITORIAL.match(lower):
        return AnnotationKind.EDITORIAL, "editor's-mark"
    if square and _REFERENCE.match(lower):
        return AnnotationKind.REFERENCE, "footnote-mark"
    if not square and not alone and _says_something(inside, words):
        return None
    note_like = square or alone or _is_note_like(inside, words)
    if note_like and _tells_language(lower, words):
        return AnnotationKind.INTERPRETATION, "language"
    if note_like or len(words) <= 3:
        for kind, pattern in _CUE_PATTERNS:
            if pattern.search(lower) and (len(words) <= 8 or inside.endswith(".") or square):
                if kind is AnnotationKind.INAUDIBLE and square and _GUESS.search(lower):
                    return AnnotationKind.EDITORIAL, "editor's-guess"
                return kind, "cue-word"
    acts = lower in ACTION_NOUNS or any(word in ACTION_NOUNS for word in words)
    if square:
        directs = _is_direction(inside, words, acts)
        return (AnnotationKind.ACTION, "stage-direction") if directs else (AnnotationKind.EDITORIAL, "square-brackets")
    if _SPOKEN.match(printed):
        return None
    if inside[0].isupper() and inside.endswith(".") and (acts or alone or _tells_what_happens(words)):
        return AnnotationKind.ACTION, "stage-direction"
    if acts and len(words) <= 6 and (words[0] in ACTION_NOUNS or alone or inside.isupper()):
        return AnnotationKind.ACTION, "stage-direction"
    if alone and inside[0].isupper() and len(words) <= 14 and not _says_something(inside, words):
        return AnnotationKind.ACTION, "line-of-its-own"
    return None


# [Inaudible name – Jones]: what the transcriber thinks was said
_GUESS = regex.compile(r"(?<!off)[-–—] ?\p{L}(?<!-mi)")
_TALKERS: Final = FIRST_SECOND_PERSON | {
    "it",
    "it's",
    "it’s",
    "that's",
    "that’s",
    "this",
    "thank",
    "thanks",
    "sorry",
    "please",
}
_NARRATORS: Final = frozenset(
    "the we it that this they he she you which who there and or but so because if when".split()
)
_PAST: Final = frozenset("was were had did would could should will shall may might must been".split())
# A video is played. The President displays a document. Turkeys gobble. Several reporters shout at once.
_HAPPENS = regex.compile(
    r"(?:(?:is|are|begins?|continues?) (?:\p{L}+ )?\p{L}+(?:ed|ing|n)|\p{L}{2,}(?<!s)s|\p{L}{3,}ing)(?: |$)"
)
_NO_VERBS: Final = frozenset("is was has does this its us his as yes plus less always perhaps besides towards".split())


def _says_something(inside: str, words: list[str]) -> bool:
    """Whether a parenthesis is spoken: it says I or you or it, tells of the past, or goes on a sentence."""
    if any(word in _TALKERS or word in _PAST for word in words):
        return True
    return not inside[0].isupper() and len(words) > 1 and words[0] in _NARRATORS


def _tells_what_happens(words: list[str]) -> bool:
    """Whether words are a stage direction's: somebody or something does something, in the present."""
    if len(words) < 2:
        return False
    verbs = [word for word in words[1:] if word not in _NO_VERBS]
    return bool(_HAPPENS.search(" ".join(verbs))) or "is" in words[1:] or "are" in words[1:]


def _is_note_like(inside: str, words: list[str]) -> bool:
    """Short, or a sentence of its own with a capital and a full stop, or all capitals."""
    return len(words) <= 4 or (inside[0].isupper() and inside.endswith(".")) or inside.isupper()


def _is_direction(inside: str, words: list[str], acts: bool) -> bool:
    if not acts:
        return False
    return (
        inside[0].isupper()
        or words[0] in ACTION_NOUNS
        or (len(words) >= 2 and words[-1].endswith("ing"))
        or len(words) == 2
    )


def _tells_language(lower: str, words: list[str]) -> bool:
    if len(words) > 7:
        return False
    match = _LANGUAGE_NOTE.match(lower)
    if not match:
        return False
    named = match["language"] in LANGUAGES or (match["second"] or "") in LANGUAGES
    return named and (
        len(words) == 1
        or bool(_INTERPRETATION_LEAD.match(lower))
        or words[0] in {"the", "he", "she", "original", "now", "partly", "says", "remarks", "question", "answer"}
    )


def note_of_label(bracket: str) -> AnnotationKind:
    """The kind of a bracket inside a label that names nobody; without a cue it tells how the words were heard."""
    if bracket[:1].isdigit():
        return AnnotationKind.TIMESTAMP
    verdict = classify_note(bracket, alone=True)
    return verdict[0] if verdict is not None else AnnotationKind.INTERPRETATION
