"""A turn → its move: does it ask, does it run the event, does it host, does it say whom it reports for.

In: a turn and its neighbours. Out: a `Move`. Only the head and the tail of a turn are read, so that a long answer costs
no more than a short one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon import conduct as words
from transcript_parse.lexicon.titles import OFFICES
from transcript_parse.model import Role
from transcript_parse.segments.shape import Form, fold_key
from transcript_parse.turns import TurnDraft

__all__ = ["FEW", "OPENING", "Move", "label_key", "offices_of", "read_move", "word_role"]

FEW: Final = 2
"""Turns, or marks, that may happen by chance."""

OPENING: Final = 260
"""Words of a press officer's opening; statements of principals are longer (state and White House calls, 2009–2016)."""

_HEAD: Final = 1600  # code points at a turn's start in which a host or a chair says so
_LEAD: Final = 600  # … and in which somebody says that he has a question
_TAIL: Final = 220  # code points at a turn's end where its question stands
_BEHIND: Final = 90  # "…? Thank you very much, Mr. President." stays below, an argument does not
_SHORT: Final = 60  # words of a turn that only runs the event: `The last question goes to …` has 10 to 30
_BRIEF: Final = 30  # words that call on the next speaker by name; members of a chamber name each other in longer ones
_NAME: Final = 8  # words of a bare name with a please and a thank-you
_TWO_TURNS: Final = 2  # events are opened in one of the first two turns


class Move(NamedTuple):
    """What one turn does."""

    words: int
    asks: bool  # ends in a question
    runs: bool  # calls on somebody, keeps order, hands over, opens or closes, and does not ask
    offers: bool  # … and announces that the next speaker asks
    hosts: bool  # speaks as a programme's host does
    chairs: bool  # opens the document as the chair of a hearing or roundtable does
    presents: bool  # says whom it reports for, or that it has a question
    member: bool  # is said by a member of a committee, or to one
    to_minister: bool  # asks, and speaks of a minister, as questions in a parliament do


class _Phrases:
    """A table of phrases, sought as whole words.

    Plain substring tests come first: most turns hold none of the phrases, and a benchmark over the development corpus
    read a turn ten times as fast so as by the pattern alone.
    """

    __slots__ = ("_pattern", "_phrases")

    def __init__(self, phrases: frozenset[str]) -> None:
        self._phrases = tuple(sorted(phrases))
        self._pattern = regex.compile(r"(?<!\w)(?:" + "|".join(map(regex.escape, self._phrases)) + r")(?!\w)")

    def in_text(self, text: str) -> bool:
        return any(phrase in text for phrase in self._phrases) and bool(self._pattern.search(text))


_CALLS: Final = _Phrases(words.CALLS)
_HANDS_OVER: Final = _Phrases(words.HANDS_OVER)
_HOSTING: Final = _Phrases(words.HOSTING)
_CHAIRING: Final = _Phrases(words.CHAIRING)
_ASKING: Final = _Phrases(words.ASKING)
_OFFERS_QUESTION: Final = _Phrases(words.OFFERS_QUESTION)
_MEMBERS: Final = _Phrases(words.MEMBERS)
_MINISTERS: Final = _Phrases(words.MINISTERS)
# "Yes, Jeff."  "Ottoline?"  "Kim Ghattas, BBC."  "The Senator from the Outer Cays."
_NAME_ALONE = regex.compile(
    r"^(?:(?i:yes|okay|ok|all right|and|now|next|please|so|then|thank you|thanks|right|sir|ma'am|let's see)[,.]? ){0,3}"
    r"(?:(?:Mr|Ms|Mrs|Dr)\. )?\p{Lu}[\p{L}'-]+(?:,? (?:\p{Lu}[\p{L}'-]*\.?|the|of|from|with|and)){0,5}[.?!,]?$"
)
# "I'm Ann Roe with Reuters."  "Ann Roe, Daily News."  "Ann Roe from the Western Mercury."
_SELF_INTRODUCTION = regex.compile(
    r"^(?:(?:Hi|Hello|Hey|Yes|Thank you|Thanks|Good (?:morning|afternoon|evening))[^.?!]{0,40}[,.!] ){0,2}"
    r"(?:I'm |I am |This is |My name is |It's )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]+){1,3}"
    r"(?:,| from| with| of|,? at| for|,? here with)(?: the)? \p{Lu}[\p{L}&' .-]{1,40}[.,:;]"
)
_FIRST_WORD = regex.compile(r"^(?:(?:and|but|so|then|now|okay|well|sir)[,.]? ){0,2}([\p{L}']+)")
_BROKEN_OFF: Final = ("-", "—", "–", "…", "...")


def label_key(draft: TurnDraft) -> str:
    """The label as it is looked up in tables; empty where none is printed."""
    return fold_key(draft.label) if draft.label is not None else ""


def word_role(draft: TurnDraft) -> Role | None:
    """The role that the label's words tell by themselves."""
    return Role(draft.shape.role) if draft.shape is not None and draft.shape.role is not None else None


def offices_of(draft: TurnDraft) -> frozenset[str]:
    """The offices that a label prints: `chief` and `justice` of CHIEF JUSTICE ROE."""
    if draft.shape is None or draft.shape.form not in {Form.TITLED, Form.ROLE}:
        return frozenset()
    return OFFICES.intersection(fold_key(draft.shape.head).split())


def read_move(drafts: Sequence[TurnDraft], index: int) -> Move:
    """What the turn at `index` does."""
    draft, size = drafts[index], drafts[index].text.count(" ") + 1
    start, end = _straight(draft.text[:_HEAD]), _straight(draft.text[-_TAIL:])
    head, tail = start.lower(), end.lower()
    before = drafts[index - 1] if index else None
    following = drafts[index + 1] if index + 1 < len(drafts) else None
    calls = size <= _NAME and _hears_question(following) and bool(_NAME_ALONE.match(start))
    asks = _asks(end) and not (calls and size <= FEW + 1)
    runs = bool(draft.text) and not asks and (calls or _runs(drafts, index, head, size))
    return Move(
        words=size if draft.text else 0,
        asks=asks,
        runs=runs,
        offers=runs and (calls or _OFFERS_QUESTION.in_text(head)),
        hosts=_HOSTING.in_text(head) or (len(draft.text) > _HEAD and _HOSTING.in_text(tail)),
        chairs=index == 0 and _CHAIRING.in_text(head),
        presents=bool(_SELF_INTRODUCTION.match(start[:_TAIL])) or _ASKING.in_text(head[:_LEAD]),
        member=_MEMBERS.in_text(tail) or _announces_member(before, draft),
        to_minister=asks and _MINISTERS.in_text(head),
    )


def _straight(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")


def _announces_member(before: TurnDraft | None, draft: TurnDraft) -> bool:
    """Whether somebody else has just called on a member of a committee."""
    return before is not None and before.label != draft.label and _MEMBERS.in_text(before.text[-_TAIL:].lower())


def _hears_question(following: TurnDraft | None) -> bool:
    """Whether the next turn is a question, by its label or its mark: a name before it calls on somebody."""
    return following is not None and (word_role(following) is Role.QUESTIONER or "?" in following.text)


def _asks(tail: str) -> bool:
    """Whether a turn that ends so ends in a question, or breaks off inside one.

    Not: a question for effect that the speaker goes on to answer.
    """
    mark = max(tail.rfind("?"), tail.rfind("？"))
    if mark >= 0:
        behind = tail[mark + 1 :].strip(' \n"”’)]').lower()
        return len(behind) <= _BEHIND and not behind.startswith(words.SELF_ANSWERS)
    if not tail.endswith(_BROKEN_OFF):
        return False
    first = _FIRST_WORD.match(tail.rsplit(". ", 1)[-1].lower())
    return first is not None and first[1] in words.INTERROGATIVES


def _runs(drafts: Sequence[TurnDraft], index: int, head: str, size: int) -> bool:
    """Whether a turn only runs the event: calls on somebody, keeps order, hands over, opens, closes."""
    if size <= _SHORT:
        following = drafts[index + 1] if index + 1 < len(drafts) else None
        return _CALLS.in_text(head) or (size <= _BRIEF and _names_next(head, drafts[index], following))
    if size > OPENING:
        return False
    tail = _straight(drafts[index].text[-_TAIL * 2 :]).lower()
    return _HANDS_OVER.in_text(tail) or (index < _TWO_TURNS and _HANDS_OVER.in_text(head))


def _names_next(head: str, draft: TurnDraft, following: TurnDraft | None) -> bool:
    """Whether a short turn says the name that the next label prints."""
    if following is None or following.shape is None or following.label == draft.label:
        return False
    if following.shape.form is Form.ROLE:
        return False
    said = {word.strip(".,?!:;") for word in head.split()}
    names = fold_key(following.shape.head).split()
    return any(len(name) > FEW and name in said and name not in OFFICES for name in names)
