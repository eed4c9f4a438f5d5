"""Turns → diagnostics: what a careful reader would query.

In: the source, the turns, the kind of document. Out: diagnostics in source order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from transcript_parse.diagnostics import Code, Diagnostic, diagnose
from transcript_parse.model import Kind
from transcript_parse.segments import Cut, Lines
from transcript_parse.segments.shape import fold_key
from transcript_parse.source import SourceText
from transcript_parse.turns import TurnDraft

__all__ = ["find_oddities"]

_REASONS = {
    "gap-and-interpreter": "a run of blank lines, then speech through an interpreter",
    "deeper-indent": "the paragraph is set in like this document's questions",
    "question-before-repeated-label": "a question, then the same label again",
    "unlabelled-question": "a question, in a conference whose questions carry no labels",
    "unlabelled-answer": "what follows an unlabelled question and asks nothing",
    "caption-chevrons": "two chevrons, as captioners mark a change of speaker",
    "self-introduction": "somebody says who they are",
}


_SLIPS = frozenset({"known-label-other-ending", "role-in-other-letters"})
# (Laughter. — a cue behind a bracket that nothing closes on its line or the next
_UNCLOSED = regex.compile(
    r"(?i)[(\[](?:laugh|applause|inaudible|crosstalk|cross-talk|via interpreter|as interpreted|off[- ]mi[ck])"
    r"[^()\[\]\n]{0,40}(?=\n|\Z)(?!\n[^()\[\]\n]{1,60}[)\]])"
)


def find_oddities(
    source: SourceText, cut: Cut, drafts: Sequence[TurnDraft], kind: Kind, guessed_encoding: str | None
) -> tuple[Diagnostic, ...]:
    """The findings about a document, in source order."""
    found = [*_of_text(source, guessed_encoding), *_of_labels(cut), *_of_turns(cut.lines, drafts)]
    if kind is Kind.STATEMENT:
        found.append(diagnose(Code.NO_TRANSCRIPT, 0, 0))
    return tuple(sorted(found, key=lambda diagnostic: (diagnostic.start, diagnostic.end, diagnostic.code)))


def _of_text(source: SourceText, guessed_encoding: str | None) -> Iterator[Diagnostic]:
    if guessed_encoding is not None:
        yield diagnose(Code.ENCODING_GUESSED, 0, 0, guessed_encoding)
    lost = source.text.count("\ufffd")
    if lost:
        first = source.text.index("\ufffd")
        yield diagnose(
            Code.REPLACEMENT_CHARACTER, first, first + 1, f"{lost} characters were" if lost > 1 else "a character was"
        )
    for match in _UNCLOSED.finditer(source.shadow):
        yield diagnose(Code.UNBALANCED_BRACKET, *match.span())
    for sign in ("â€™", "â€œ", "Ã©"):
        at = source.text.find(sign)
        if at >= 0:
            yield diagnose(Code.MOJIBAKE, at, at + len(sign))
            break


def _of_labels(cut: Cut) -> Iterator[Diagnostic]:
    """Labels that this document prints once, in a way in which it prints no other."""
    for label in cut.convention.labels:
        verdict = cut.convention.verdicts.get((label.name, label.ending))
        if verdict is not None and verdict.rule in _SLIPS:
            yield diagnose(Code.UNUSUAL_LABEL, label.start, label.close, repr(label.name))


def _of_turns(lines: Lines, drafts: Sequence[TurnDraft]) -> Iterator[Diagnostic]:
    gaps = sorted(lines.blanks_before(lines.at(draft.start)) for draft in drafts)
    usual = gaps[len(gaps) // 2] if gaps else 0
    previous: TurnDraft | None = None
    for draft in drafts:
        if draft.label is None:
            opening = draft.rule == "opening-statement"
            yield diagnose(
                Code.ORPHAN_SPEECH if opening else Code.MISSING_LABEL,
                draft.start,
                draft.end,
                "" if opening else _REASONS.get(draft.rule or "", "unlike the turn before"),
            )
        elif not draft.text and not draft.annotations:
            yield diagnose(Code.EMPTY_TURN, draft.start, draft.end, repr(draft.label))
        if previous is not None and draft.label is not None and previous.label is not None:
            same = fold_key(previous.label) == fold_key(draft.label)
            blanks = lines.blanks_before(lines.at(draft.start))
            if same and blanks >= max(2, usual + 1):
                yield diagnose(Code.POSSIBLE_MISSING_TURN, previous.end, draft.start, repr(draft.label))
        previous = draft
