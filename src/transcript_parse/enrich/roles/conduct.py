"""Moves → conduct and room: what each person's turns add up to, and what kind of talk the document is.

In: turns, who has the floor in each, and their moves. Out: a `Conduct` for each person, in order of appearance, and the
`Room`. Whether askers and answerers are different people at all tells an interview, a hearing or a press conference
from a meeting where everybody does both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from transcript_parse.enrich.roles.moves import FEW, Move, label_key, offices_of, word_role
from transcript_parse.lexicon import conduct as words
from transcript_parse.model import Role
from transcript_parse.segments.shape import Form
from transcript_parse.turns import TurnDraft

__all__ = ["PAIR", "Conduct", "Key", "Room", "add_up", "affiliation_words", "is_outlet", "look_round"]

Key = int | str
"""Who has the floor: the number of a speaker, or a folded label."""

PAIR: Final = 2
"""An interview takes two."""

_POLARISED: Final = 0.6  # by how much asking and answering part: 0.9 in interviews and hearings, below 0.4 in meetings


class Conduct(NamedTuple):
    """What one person does in a document, counted in turns. `first` is the first turn, `face` the fullest label's."""

    first: int
    face: int
    turns: int = 0
    words: int = 0
    asks: int = 0
    asked: int = 0  # asks, and somebody else goes on without asking
    answered: int = 0  # goes on without asking, after somebody else who asked
    runs: int = 0
    besides: int = 0  # words in turns that do not run the event
    hosts: int = 0
    presents: int = 0
    called: int = 0  # somebody had offered a question
    member: int = 0
    opens_hosting: bool = False  # hosts in the first turn
    opens_chairing: bool = False

    def told(self) -> str:
        """The counts, in words."""
        return (
            f"{self.turns} turns of {self.words // max(1, self.turns)} words: {self.asked} asked and were answered, "
            f"{self.answered} answered, {self.runs} run the event, {self.hosts} host"
        )


class Room(NamedTuple):
    """What is known of a document as a whole."""

    turns: int
    words: int
    persons: int
    questions_labelled: bool  # questions are printed under QUESTION, Q and the like, or under no label at all
    polarised: bool  # askers and answerers are different people
    outlets_ask: bool  # labels with an outlet ask
    committee: bool  # a chair runs it
    debates: bool  # a chamber whose questions are for no minister
    interviewer: int | None  # the first turn of who asks in a talk of two


def add_up(drafts: Sequence[TurnDraft], keys: Sequence[Key | None], moves: Sequence[Move]) -> dict[Key, Conduct]:
    """The conduct of each person, in order of appearance; turns whose key is None are nobody's in particular."""
    conducts: dict[Key, Conduct] = {}
    for index, (key, move) in enumerate(zip(keys, moves, strict=True)):
        if key is None:
            continue
        seen = conducts.get(key) or Conduct(index, index, opens_hosting=move.hosts, opens_chairing=move.chairs)
        before = moves[index - 1] if index and keys[index - 1] != key else None
        is_answered = move.asks and index + 1 < len(keys) and keys[index + 1] != key and not moves[index + 1].asks
        answers = not move.asks and not move.runs and before is not None and before.asks
        conducts[key] = seen._replace(
            face=index if _fullness(drafts[index]) > _fullness(drafts[seen.face]) else seen.face,
            turns=seen.turns + 1,
            words=seen.words + move.words,
            asks=seen.asks + move.asks,
            asked=seen.asked + is_answered,
            answered=seen.answered + answers,
            runs=seen.runs + move.runs,
            besides=seen.besides + (0 if move.runs else move.words),
            hosts=seen.hosts + move.hosts,
            presents=seen.presents + move.presents,
            called=seen.called + (before is not None and before.offers),
            member=seen.member + move.member,
        )
    return conducts


def _fullness(draft: TurnDraft) -> int:
    """How much a label tells: nothing, a name, an office, an affiliation."""
    if draft.shape is None:
        return 0
    return 1 + (draft.shape.form is Form.TITLED) + 2 * (draft.shape.affiliation is not None)


def affiliation_words(draft: TurnDraft) -> list[str]:
    """The words of the affiliation that a label prints, in lower case."""
    affiliation = draft.shape.affiliation if draft.shape is not None else None
    return [word.strip(".,;()-&").lower() for word in affiliation.split()] if affiliation else []


def is_outlet(draft: TurnDraft) -> bool:
    """Whether a label names a reporter's outlet: `Ann Roe, Daily News`; not a country, a party or an office."""
    told = affiliation_words(draft)
    if not told or draft.shape is None or draft.shape.form is not Form.NAME:
        return False
    return not any(word in words.OFFICE_WORDS or word in words.HOST_WORDS for word in told)


def look_round(
    drafts: Sequence[TurnDraft], keys: Sequence[Key | None], moves: Sequence[Move], conducts: Mapping[Key, Conduct]
) -> Room:
    """The room in which these people talk."""
    persons = list(conducts.values())
    labelled = sum(1 for draft in drafts if word_role(draft) is Role.QUESTIONER)
    silent = sum(1 for draft, key in zip(drafts, keys, strict=True) if draft.label is None and key is None)
    both = sum(person.asked + person.answered for person in persons)
    apart = sum(abs(person.asked - person.answered) for person in persons)
    outlets = [move.asks for draft, move in zip(drafts, moves, strict=True) if is_outlet(draft)]
    chamber = any(label_key(drafts[person.face]) in words.PRESIDES_OVER_CHAMBER for person in persons)
    return Room(
        turns=len(drafts),
        words=sum(move.words for move in moves),
        persons=len(persons),
        questions_labelled=labelled >= FEW or silent >= FEW,
        polarised=both > 0 and apart >= _POLARISED * both,
        outlets_ask=sum(outlets) * 2 > len(outlets),
        committee=any(_chairs(drafts[person.face], person) for person in persons),
        debates=chamber and not _is_question_time(moves),
        interviewer=_interviewer(persons) if not labelled + silent else None,
    )


def _chairs(draft: TurnDraft, person: Conduct) -> bool:
    """Whether a chair runs the event; a central bank's or a company's answers in it."""
    return bool(offices_of(draft) & words.CHAIRS) and person.runs > 0 and person.runs + person.asked >= person.answered


def _is_question_time(moves: Iterable[Move]) -> bool:
    """Whether a third of the questions speak of ministers (Fiji 2024: most do; Congressional Record: none)."""
    asking = [move.to_minister for move in moves if move.asks]
    return sum(asking) * 3 >= max(1, len(asking))


def _interviewer(persons: Sequence[Conduct]) -> int | None:
    """Who asks in a talk of two: more often than the other, and in fewer words; None where that is not plain."""
    if len(persons) != PAIR or min(person.turns for person in persons) < FEW:
        return None
    one, two = sorted(persons, key=lambda person: person.asks / person.turns, reverse=True)
    often = one.asks >= FEW and one.asks * two.turns >= FEW * two.asks * one.turns
    return one.first if often and one.words * two.turns < two.words * one.turns else None
