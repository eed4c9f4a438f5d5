"""Questions that nobody labelled: a press conference of which only the answers, or nothing at all, carries labels.

In: lines, accepted labels. Out: the lines on which unlabelled questions, and unlabelled answers to them, begin. Seen at
the European Central Bank: from 2020 on its pages print questions and answers as bare paragraphs behind the words with
which the President opens the floor. Only where the floor is opened in such words is anything inferred here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.segments.candidate import Candidate
from transcript_parse.segments.lines import Lines, paragraphs
from transcript_parse.styles.model import HouseStyle

__all__ = ["SilentTurn", "asks", "find_silent_turns"]


class SilentTurn(NamedTuple):
    """A turn without a label: the line on which it begins, and the rule that found it."""

    line: int
    rule: str


_OPENS_FLOOR = regex.compile(
    r"(?i)\b(?:(?:ready|happy|glad|pleased|able|prepared) to (?:take|answer) (?:any of |"
    r"some of )?(?:your )?(?:first )?questions|"
    r"at your disposal for (?:your )?questions|now take your questions|open (?:the floor|it up) (?:for|"
    r"to) (?:your )?questions|"
    r"look forward to (?:taking )?your questions)\b"
)
# words that only somebody who asks uses, near the beginning of what he says
_ASKING = regex.compile(
    r"(?i)\b(?:my (?:first|second|third|last|other|final|next|one)? ?question|i (?:have|had|'ve got|’ve got) (?:a|"
    r"one|two|three|just|to ask|a couple)|"
    r"i (?:just |would |also |really )?(?:want|wanted|like|d like|have) to (?:ask|follow up|come back|go back|"
    r"know|return)|i(?:'m|’m| am| was) wondering|"
    r"i wonder|follow[- ]up|if i may\b|the second (?:one|question)(?: is|,))"
)
# how somebody begins who answers
_ANSWERING = regex.compile(
    r"(?i)^(?:so,? |well,? |now,? |ok(?:ay)?,? |yes,? |no,? ){0,2}(?:(?:on|to|as to|as for|regarding|"
    r"with regard to) (?:your|the (?:first|second))|your (?:first|second|last|other|question)|"
    r"thank you (?:very much )?for (?:your|the|that) |you (?:wanted|asked|give me|raise)|let me\b|i (?:think|"
    r"believe|would say|don't|don’t|do not|will|cannot|can't|can’t)\b|we (?:are|have|do|don't|don’t|will)\b|"
    r"actually\b)|^(?:yes|no|well|absolutely|look)\b"
)
_FIRST_WORDS: Final = 160
_SHORTEST: Final = 40
_LEAST: Final = 3
_MOST_OFFICIALS: Final = 3


def asks(text: str) -> bool:
    """Whether a paragraph puts a question: it ends in one, or says that it asks; an answer's opening outweighs it.

    >>> asks("I have two questions on liquidity. Is it enough?"), asks("On your first question, I will say no.")
    (True, False)
    """
    head = text[:_FIRST_WORDS]
    if _ANSWERING.match(head) and not regex.search(r"(?i)\bmy (?:first|second|last) question", head):
        return False
    return (len(text) >= _SHORTEST and text.rstrip('"”’) ').endswith("?")) or bool(_ASKING.search(head))


def find_silent_turns(
    lines: Lines, labels: Sequence[Candidate], style: HouseStyle, *, wrapped: bool
) -> tuple[SilentTurn, ...]:
    """The turns without labels behind the opening of the floor; empty where questions are labelled, or too few asked.

    More than a few names among the labels are reporters'. A house style that leaves questions unlabelled needs fewer.
    """
    if len({label.name for label in labels}) > _MOST_OFFICIALS or any(
        label.shape.role == "questioner" or label.shape.affiliation for label in labels
    ):
        return ()
    opened = next(
        (line for line, text in enumerate(lines.texts) if len(text) < 600 and _OPENS_FLOOR.search(text)), None
    )
    if opened is None:
        return ()
    label_lines = {label.line for label in labels}
    inks = [line for line in range(opened + 1, len(lines)) if not lines.blank(line)]
    turns: list[SilentTurn] = []
    asking = False
    for line, text in paragraphs(lines, inks, wrapped=wrapped):
        if line in label_lines:
            asking = False
        elif asks(text):
            if not asking:
                turns.append(SilentTurn(line, "unlabelled-question"))
            asking = True
        elif asking and len(text) >= _SHORTEST:
            turns.append(SilentTurn(line, "unlabelled-answer"))
            asking = False
    questions = sum(1 for turn in turns if turn.rule == "unlabelled-question")
    return tuple(turns) if questions >= _LEAST - style.unlabelled_questions else ()
