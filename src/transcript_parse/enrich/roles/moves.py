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


_LEADS: Final = ("", "“", '"', "¡", "¿", "(")
_MARKS: Final = ("", ".", ",", "?", "!", ":", ";", "'s", "”", "--")


class _Phrases:
    """A table of phrases, sought as whole words.

    Most turns hold none of them, and a look at their words tells so: each phrase has an anchor, its longest word that
    no punctuation can follow, and is sought only where that stands. With it a turn of the development corpus is
    read in about 76 µs; with patterns of alternatives it took 277.
    """

    __slots__ = ("_anchors", "_phrases")

    def __init__(self, phrases: frozenset[str]) -> None:
        anchored: dict[str, list[str]] = {}
        for phrase in sorted(phrases):
            for anchor in _anchors_of(phrase):
                anchored.setdefault(anchor, []).append(phrase)
        self._phrases = anchored
        self._anchors = frozenset(anchored)

    def within(self, text: str, said: frozenset[str]) -> bool:
        """Whether one of the phrases stands in `text`; `said` are its words, parted by blanks."""
        return any(_stands(phrase, text) for anchor in self._anchors & said for phrase in self._phrases[anchor])


def _stands(phrase: str, text: str) -> bool:
    """Whether a phrase stands in a text with no letter or figure on either side."""
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(phrase, end)
    return False


def _anchors_of(phrase: str) -> list[str]:
    """A word of a phrase in the forms in which it may be printed among blanks."""
    first = phrase.split()[:-1]
    return [max(first, key=len)] if first else [f"{lead}{phrase}{mark}" for lead in _LEADS for mark in _MARKS]


_CALLS: Final = _Phrases(words.CALLS)
_HANDS_OVER: Final = _Phrases(words.HANDS_OVER)
_HOSTING: Final = _Phrases(words.HOSTING)
_CHAIRING: Final = _Phrases(words.CHAIRING)
_ASKING: Final = _Phrases(words.ASKING)
_OFFERS_QUESTION: Final = _Phrases(words.OFFERS_QUESTION)
_MEMBERS: Final = _Phrases(words.MEMBERS)
_MINISTERS: Final = _Phrases(words.MINISTERS)
# "Yes, Ansel."  "Ottoline?"  "Lena Osterby, Harbor News."  "The Senator from the Outer Cays."
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
    said, said_last = frozenset(head.split()), frozenset(tail.split())
    before = drafts[index - 1] if index else None
    following = drafts[index + 1] if index + 1 < len(drafts) else None
    calls = size <= _NAME and _hears_question(following) and bool(_NAME_ALONE.match(start))
    asks = _asks(end) and not (calls and size <= FEW + 1)
    runs = bool(draft.text) and not asks and (calls or _runs(drafts, index, head, said))
    return Move(
        words=size if draft.text else 0,
        asks=asks,
        runs=runs,
        offers=runs and (calls or _OFFERS_QUESTION.within(head, said)),
        hosts=_HOSTING.within(head, said) or (len(draft.text) > _HEAD and _HOSTING.within(tail, said_last)),
        chairs=index == 0 and _CHAIRING.within(head, said),
        presents=bool(_SELF_INTRODUCTION.match(start[:_TAIL])) or _ASKING.within(head[:_LEAD], said),
        member=_MEMBERS.within(tail, said_last) or _announces_member(before, draft),
        to_minister=asks and _MINISTERS.within(head, said),
    )


def _straight(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")


def _announces_member(before: TurnDraft | None, draft: TurnDraft) -> bool:
    """Whether somebody else has just called on a member of a committee."""
    if before is None or before.label == draft.label:
        return False
    tail = before.text[-_TAIL:].lower()
    return _MEMBERS.within(tail, frozenset(tail.split()))


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


def _runs(drafts: Sequence[TurnDraft], index: int, head: str, said: frozenset[str]) -> bool:
    """Whether a turn only runs the event: calls on somebody, keeps order, hands over, opens, closes."""
    draft, size = drafts[index], drafts[index].text.count(" ") + 1
    if size <= _SHORT:
        following = drafts[index + 1] if index + 1 < len(drafts) else None
        return _CALLS.within(head, said) or (size <= _BRIEF and _names_next(said, draft, following))
    if size > OPENING:
        return False
    end = _straight(draft.text[-_TAIL * 2 :]).lower()
    opens = index < _TWO_TURNS and _HANDS_OVER.within(head, said)
    return opens or _HANDS_OVER.within(end, frozenset(end.split()))


def _names_next(said: frozenset[str], draft: TurnDraft, following: TurnDraft | None) -> bool:
    """Whether a short turn says the name that the next label prints."""
    if following is None or following.shape is None or following.label == draft.label:
        return False
    if following.shape.form is Form.ROLE:
        return False
    bare = {word.strip(".,?!:;") for word in said}
    names = fold_key(following.shape.head).split()
    return any(len(name) > FEW and name in bare and name not in OFFICES for name in names)
