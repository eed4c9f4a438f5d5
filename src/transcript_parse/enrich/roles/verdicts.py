"""Turns → roles: what somebody does in the room, by the label's words and by who asks, answers and calls on people.

In: turns, and the number of each turn's person. Out: a role for each turn, and for each person the evidence. Guards
*explained*. A role is a person's, and hardly ever changes within one document: persons are judged by their conduct,
and only turns of nobody in particular (`QUESTION`, `VOICE`, no label at all) one by one.

Known weakness: members of a parliament who only interject are principals; of two hosts the one who asks nothing is one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from transcript_parse.enrich.roles.conduct import (
    PAIR,
    Conduct,
    Key,
    Room,
    add_up,
    affiliation_words,
    is_outlet,
    look_round,
)
from transcript_parse.enrich.roles.moves import FEW, OPENING, Move, label_key, offices_of, read_move, word_role
from transcript_parse.lexicon import conduct as words
from transcript_parse.model import Explanation, Role
from transcript_parse.turns import TurnDraft

__all__ = ["tell_roles"]


class Case(NamedTuple):
    """A person to be judged: the turn with the fullest label, the conduct, and the room."""

    draft: TurnDraft
    conduct: Conduct
    room: Room


_Verdict = tuple[Role, str]

_MOST: Final = 0.5  # a person of whom half of the turns do one thing is there to do it
_TENTH: Final = 10  # a reporter says less than a tenth of a press conference's words
_EDGE: Final = 8  # turns from either end of a document, where a single turn may well open or close it
_ASIDE: Final = 60  # words of a turn in which a moderator does something else; answers are longer
_SHARE_OF_HOST: Final = 0.12  # of all turns: a host is heard again and again, a reporter once or twice
_OF_NOBODY: Final = frozenset({Role.QUESTIONER, Role.PARTICIPANT, Role.INTERPRETER})
_QUESTION_RULES: Final = frozenset(
    {"question-before-repeated-label", "deeper-indent", "self-introduction", "unlabelled-question"}
)
_NUMBERED: Final = ("speaker", "participant", "person", "guest")


def tell_roles(
    drafts: Sequence[TurnDraft], persons: Sequence[int | None]
) -> tuple[tuple[Role, ...], tuple[Explanation, ...]]:
    """The role of each turn, and why; `persons` names each turn's speaker by a number, None where it cannot be told.

    One explanation for each person, at the person's first turn, and one for each turn that is judged by itself.
    """
    keys = [_key(draft, person) for draft, person in zip(drafts, persons, strict=True)]
    moves = [read_move(drafts, index) for index in range(len(drafts))]
    conducts = add_up(drafts, keys, moves)
    room = look_round(drafts, keys, moves, conducts)
    verdicts = {key: _judge(Case(drafts[conduct.face], conduct, room)) for key, conduct in conducts.items()}
    roles: list[Role] = []
    why: list[Explanation] = []
    for index, (draft, key) in enumerate(zip(drafts, keys, strict=True)):
        role, rule = verdicts[key] if key is not None else _judge_turn(drafts, moves, index, room)
        roles.append(role)
        if key is None:
            evidence = "asks" if moves[index].asks else "does not ask"
        elif conducts[key].first == index:
            evidence = conducts[key].told()
        else:
            continue
        why.append(Explanation(f"role: {rule}", draft.start, draft.end, f"{role}: {evidence}"))
    return tuple(roles), tuple(why)


def _key(draft: TurnDraft, person: int | None) -> Key | None:
    """Who has the floor, for adding up; None where a turn is to be judged by itself."""
    if draft.rule in _QUESTION_RULES or (word_role(draft) in _OF_NOBODY and not _is_carrier(draft)):
        return None
    if person is not None:
        return person
    return label_key(draft) or None


def _is_carrier(draft: TurnDraft) -> bool:
    """Whether a role word may stand for one person all through: `Speaker 0`, `STAFF`; not `VOICE`."""
    key = label_key(draft)
    return key in words.STAFF or (key[-1:].isdigit() and key.startswith(_NUMBERED))


# --- persons ---------------------------------------------------------------------------------------------------------


def _judge(case: Case) -> _Verdict:
    """The role of a person; the first test that tells one decides."""
    for rule, test in _TESTS:
        role = test(case)
        if role is not None:
            return role, rule
    return Role.PRINCIPAL, "speaks-for-itself"


def _by_word(case: Case) -> Role | None:
    """MODERATOR, OPERATOR, SENIOR OFFICIAL: the label tells; `Speaker 0` and `The PRESIDENT` tell nothing."""
    if _is_carrier(case.draft) or label_key(case.draft) in words.PRESIDERS:
        return None
    if label_key(case.draft).split(" ")[0] in words.PUBLIC:
        return Role.PARTICIPANT
    return word_role(case.draft)


def _by_affiliation(case: Case) -> Role | None:
    told = affiliation_words(case.draft)
    if any(word in words.HOST_WORDS for word in told):
        return Role.MODERATOR
    return Role.QUESTIONER if "analyst" in told and case.conduct.answered <= case.conduct.asked else None


def _by_outlet(case: Case) -> Role | None:
    """`Ann Roe, Daily News`, where labels with an outlet ask, or she does."""
    conduct = case.conduct
    if not is_outlet(case.draft):
        return None
    if case.room.outlets_ask:
        return None if conduct.answered > max(FEW, conduct.asked) else Role.QUESTIONER
    return Role.QUESTIONER if (conduct.asks or conduct.presents) and conduct.answered <= conduct.asked else None


def _by_chair(case: Case) -> Role | None:
    """A chair runs the event unless most of its turns ask, or answer."""
    conduct, role = case.conduct, word_role(case.draft)
    if label_key(case.draft) not in words.PRESIDERS and not offices_of(case.draft) & words.CHAIRS:
        return None
    if conduct.answered > max(conduct.asked, conduct.runs):
        return Role.PRINCIPAL
    if role is Role.PRINCIPAL:  # THE PRESIDENT of a state, or of a conference
        return Role.MODERATOR if conduct.runs > FEW and conduct.runs >= _MOST * conduct.turns else role
    if conduct.asks > _MOST * conduct.turns and conduct.asks > conduct.runs:
        return Role.QUESTIONER
    return Role.MODERATOR if role is Role.MODERATOR or conduct.runs * 3 > conduct.turns else None


def _by_staff(case: Case) -> Role | None:
    if label_key(case.draft) not in words.STAFF:
        return None
    leads = case.conduct.first <= FEW or case.conduct.turns > FEW
    return Role.MODERATOR if leads and case.conduct.runs >= _MOST * case.conduct.turns else Role.PARTICIPANT


def _by_bench(case: Case) -> Role | None:
    """Judges ask; who calls on counsel more often than asks them presides."""
    conduct = case.conduct
    alone = case.room.persons < PAIR
    if alone or not offices_of(case.draft) & words.BENCH or conduct.answered > conduct.turns * _MOST:
        return None
    return Role.MODERATOR if conduct.runs >= FEW and conduct.runs >= conduct.asks else Role.QUESTIONER


def _by_debating(case: Case) -> Role | None:
    """Members of a chamber that asks no ministers debate: whosever question it is, none of them is a questioner."""
    return Role.PRINCIPAL if case.room.debates else None


def _by_running(case: Case) -> Role | None:
    """Somebody who only opens, calls on people, hands over and closes."""
    conduct, room = case.conduct, case.room
    if offices_of(case.draft) & words.HIGH_OFFICES or room.persons < PAIR:
        return None
    in_the_middle = _EDGE <= conduct.first < room.turns - _EDGE
    if conduct.runs < FEW and in_the_middle and not room.questions_labelled:
        return None
    busy = conduct.runs >= _MOST * conduct.turns and conduct.runs > conduct.asked
    if conduct.besides > _ASIDE * (conduct.turns - conduct.runs):
        return None
    return Role.MODERATOR if busy and conduct.answered * 4 <= conduct.turns else None


def _by_chairing(case: Case) -> Role | None:
    """Who opens a hearing or roundtable, where nothing is asked yet (transcripts that break off early)."""
    conduct = case.conduct
    opens = conduct.first == 0 and conduct.opens_chairing and not conduct.answered
    return Role.MODERATOR if opens and not offices_of(case.draft) & words.HIGH_OFFICES else None


def _by_hosting(case: Case) -> Role | None:
    """Who asks in a programme, or opens it and leaves the talk to others, and says that it is one."""
    conduct, room = case.conduct, case.room
    if room.questions_labelled or conduct.turns < max(FEW, _SHARE_OF_HOST * room.turns):
        return None
    if conduct.hosts < FEW and not (conduct.first <= FEW and conduct.opens_hosting):
        return None
    asks = conduct.asked > conduct.answered or conduct.runs > conduct.answered or conduct.first == room.interviewer
    leaves = conduct.first == 0 and conduct.words * room.turns < room.words * conduct.turns
    return Role.MODERATOR if asks or (leaves and not offices_of(case.draft) & words.HIGH_OFFICES) else None


def _by_interviewing(case: Case) -> Role | None:
    return Role.QUESTIONER if case.conduct.first == case.room.interviewer else None


def _by_membership(case: Case) -> Role | None:
    """Members of a committee ask, or make statements before they do; witnesses hardly ever ask."""
    conduct, room = case.conduct, case.room
    if not room.committee or room.questions_labelled or conduct.answered > max(conduct.asks, conduct.member):
        return None
    return Role.QUESTIONER if conduct.member or conduct.asks >= FEW else None


def _by_asking(case: Case) -> Role | None:
    """Who asks and is answered, where askers and answerers are different people."""
    conduct, room = case.conduct, case.room
    plainly = conduct.asked > 2 * conduct.answered
    seldom = conduct.asked > 0 and conduct.asked >= conduct.answered and conduct.words * _TENTH < room.words
    if not room.polarised or not (plainly or (seldom and conduct.presents)):
        return None
    if room.questions_labelled and not conduct.presents and conduct.asks <= _MOST * conduct.turns:
        return None
    return Role.QUESTIONER


def _by_call(case: Case) -> Role | None:
    """Who speaks when a question has been offered: `Our next question comes from …`."""
    conduct, room = case.conduct, case.room
    called = conduct.called * FEW >= conduct.turns and conduct.called > conduct.answered
    brief = conduct.words * _TENTH < room.words * FEW
    return Role.QUESTIONER if called and brief and not room.questions_labelled else None


def _by_presenting(case: Case) -> Role | None:
    """Who says whom he reports for, or that he has a question, and answers nothing."""
    conduct = case.conduct
    asks = conduct.presents and (conduct.asks or conduct.turns <= FEW)
    short = conduct.words <= OPENING * conduct.turns
    return Role.QUESTIONER if asks and short and case.room.polarised and not conduct.answered else None


_TESTS: Final[tuple[tuple[str, Callable[[Case], Role | None]], ...]] = (
    ("role-word", _by_word),
    ("affiliation", _by_affiliation),
    ("outlet-in-label", _by_outlet),
    ("chair", _by_chair),
    ("staff", _by_staff),
    ("bench", _by_bench),
    ("member-of-a-debating-chamber", _by_debating),
    ("only-runs-the-event", _by_running),
    ("opens-a-hearing", _by_chairing),
    ("hosts-a-programme", _by_hosting),
    ("interviews", _by_interviewing),
    ("member-of-a-committee", _by_membership),
    ("asks-and-is-answered", _by_asking),
    ("called-on-to-ask", _by_call),
    ("presents-himself", _by_presenting),
)
"""Tests of a person, in this order; the first that tells a role decides, and who is told by none is a principal."""


# --- turns of nobody in particular -----------------------------------------------------------------------------------


def _judge_turn(drafts: Sequence[TurnDraft], moves: Sequence[Move], index: int, room: Room) -> _Verdict:
    """The role of a turn whose speaker is nobody in particular."""
    draft, move = drafts[index], moves[index]
    role = word_role(draft)
    if role is not None:
        return _judge_voice(draft, move, role, room)
    if draft.rule in _QUESTION_RULES:
        return Role.QUESTIONER, f"unlabelled: {draft.rule}"
    if draft.rule == "opening-statement":
        return (Role.MODERATOR if move.runs else Role.PRINCIPAL), "unlabelled: opens"
    answers = draft.rule == "unlabelled-answer" or (index > 0 and moves[index - 1].asks)
    return (Role.QUESTIONER if move.asks and not answers else Role.PRINCIPAL), "unlabelled: asks-or-not"


def _judge_voice(draft: TurnDraft, move: Move, role: Role, room: Room) -> _Verdict:
    """QUESTION, VOICE, INTERPRETER: what the word says, unless an unnamed person asks or a `Remark` is a shout."""
    key = label_key(draft)
    if role is Role.QUESTIONER and key in words.SHOUTS and draft.text.rstrip().endswith("!"):
        return Role.PARTICIPANT, "shouts"
    if role is Role.PARTICIPANT and key in words.VOICES and move.asks and not room.questions_labelled:
        return Role.QUESTIONER, "unnamed-and-asks"
    return role, "role-word"
