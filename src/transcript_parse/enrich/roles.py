"""Turns → roles: what somebody does in the room, by the label's words and by who asks, answers and calls on people.

In: turns, and the number of each turn's person. Out: a role for each turn, and for each person the evidence. Guards
*explained*. A role is a person's, and hardly ever changes within one document: first each turn is read for its *move*
(does it ask, does it run the event), then the moves of one person are added up to a *conduct*, then the conduct is
judged, knowing the *room*: who else is there and whether askers and answerers are different people at all.

Known weakness: an answerer who runs his own press conference and hardly speaks is taken for a moderator; interjections
of members who ask nothing elsewhere are a principal's.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon import conduct as words
from transcript_parse.lexicon.titles import OFFICES
from transcript_parse.model import Explanation, Role
from transcript_parse.segments.shape import Form, fold_key
from transcript_parse.turns import TurnDraft

__all__ = ["tell_roles"]


class Move(NamedTuple):
    """What one turn does."""

    words: int
    asks: bool
    runs: bool
    hosts: bool
    presents: bool
    offers: bool  # announces that the next speaker asks


class Conduct(NamedTuple):
    """What one person does in a document, counted in turns; `first` is the index of the first turn."""

    first: int
    turns: int
    words: int
    asks: int
    asked: int  # asks, and somebody else answers
    answered: int  # does not ask, after somebody who did
    runs: int
    hosts: int
    presents: int
    called: int  # somebody who runs the event had offered a question
    members: int  # said by or before a member of a committee

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
    questions_labelled: bool
    polarised: bool
    outlets_ask: bool
    committee: bool
    chamber: bool
    question_time: bool
    interviewer: int | None  # the first turn of who asks in a talk of two


_Key = int | str
_Verdict = tuple[Role, str]


def _any_of(phrases: frozenset[str]) -> regex.Pattern[str]:
    """A pattern that finds one of the phrases as whole words."""
    return regex.compile(r"(?<!\w)(?:" + "|".join(regex.escape(phrase) for phrase in sorted(phrases)) + r")(?!\w)")


_CALLS = _any_of(words.CALLS)
_HANDS_OVER = _any_of(words.HANDS_OVER)
_HOSTING = _any_of(words.HOSTING)
_CHAIRING = _any_of(words.CHAIRING)
_ASKING = _any_of(words.ASKING)
_OFFERS_QUESTION = _any_of(words.OFFERS_QUESTION)
_MEMBERS = _any_of(words.MEMBERS)
_MINISTERS = _any_of(words.MINISTERS)
# "Yes, Jeff."  "Ottoline?"  "Kim Ghattas, BBC."  "The Senator from the Outer Cays."
_NAME_ALONE = regex.compile(
    r"^(?:(?i:yes|okay|ok|all right|and|now|next|please|so|then|thank you|thanks|right|sir|ma'am|let's see)[,.]? ){0,3}"
    r"(?:(?:Mr|Ms|Mrs|Dr)\. )?\p{Lu}[\p{L}'-]+(?:,? (?:\p{Lu}[\p{L}'-]*\.?|the|of|from|with|and)){0,5}[.?!,]?$"
)
# "I'm Ann Roe with Reuters", "Ann Roe, Daily News.", "Ann Roe from the Western Mercury."
_SELF_INTRODUCTION = regex.compile(
    r"^(?:(?:Hi|Hello|Hey|Yes|Thank you|Thanks|Thank you very much|Good (?:morning|afternoon|evening))[^.?!]{0,40}[,.!] ){0,2}"
    r"(?:I'm |I am |This is |My name is |It's )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'.-]+){1,3}"
    r"(?:,| from| with| of|,? at| for|,? here with)(?: the)? \p{Lu}[\p{L}&' .-]{1,40}[.,:;]"
)
_FIRST_WORD = regex.compile(r"^(?:(?:and|but|so|then|now|okay|well|sir)[,.]? ){0,2}([\p{L}']+)")
_CURLY: Final = str.maketrans("’‘", "''")

_TAIL: Final = 220  # code points at a turn's end where the question stands; behind it at most a thank-you
_BEHIND: Final = 90  # "…? Thank you very much, Mr. President." stays below, an argument does not
_SHORT: Final = 60  # words of a turn that only runs the event; `The last question goes to …` has 10 to 30
_BRIEF: Final = (
    30  # words of a turn that calls on the next speaker by name; members of a chamber name each other in longer ones
)
_OPENING: Final = (
    260  # words of a press officer's opening; statements of principals are longer (state, White House calls)
)
_HEAD: Final = 1600  # code points of a first turn in which a host or chair says so


def tell_roles(
    drafts: Sequence[TurnDraft], persons: Sequence[int | None]
) -> tuple[tuple[Role, ...], tuple[Explanation, ...]]:
    """The role of each turn, and why; `persons` names each turn's speaker by a number, None where it cannot be told.

    One explanation for each person, at the person's first turn, and one for each turn that is judged by itself:
    those without a label and those of unnamed people.
    """
    keys = [_key(draft, person) for draft, person in zip(drafts, persons, strict=True)]
    moves = [_move(drafts, index) for index in range(len(drafts))]
    conducts = _conducts(drafts, keys, moves)
    room = _look_round(drafts, keys, moves, conducts)
    judged: dict[_Key, _Verdict] = {}
    roles: list[Role] = []
    why: list[Explanation] = []
    for index, (draft, key) in enumerate(zip(drafts, keys, strict=True)):
        if key is None:
            role, rule = _judge_turn(drafts, moves, index, room)
            evidence = "asks" if moves[index].asks else "does not ask"
        else:
            known = key in judged
            role, rule = judged[key] if known else _judge(drafts[conducts[key].first], conducts[key], room)
            judged[key] = role, rule
            evidence = conducts[key].told()
            if known:
                roles.append(role)
                continue
        roles.append(role)
        why.append(Explanation(f"role: {rule}", draft.start, draft.end, f"{role}: {evidence}"))
    return tuple(roles), tuple(why)


# --- turns: what one turn does ---------------------------------------------------------------------------------------


def _key(draft: TurnDraft, person: int | None) -> _Key | None:
    """Who has the floor, for adding up; None where a turn is to be judged by itself."""
    role = _word_role(draft)
    if role in {Role.QUESTIONER, Role.PARTICIPANT, Role.INTERPRETER} and not _is_carrier(draft):
        return None
    if person is not None:
        return person
    return fold_key(draft.label) if draft.label is not None else None


def _word_role(draft: TurnDraft) -> Role | None:
    return Role(draft.shape.role) if draft.shape is not None and draft.shape.role is not None else None


def _is_carrier(draft: TurnDraft) -> bool:
    """Whether a role word may stand for one person all through: `Speaker 0`, `STAFF`; not `VOICE`."""
    if draft.label is None:
        return False
    key = fold_key(draft.label)
    return key in words.STAFF or (key[-1:].isdigit() and key.startswith(("speaker", "participant", "person", "guest")))


def _move(drafts: Sequence[TurnDraft], index: int) -> Move:
    draft = drafts[index]
    text = draft.text.translate(_CURLY) if "’" in draft.text or "‘" in draft.text else draft.text
    size = text.count(" ") + 1 if text else 0
    head = text[:_HEAD].lower()
    following = drafts[index + 1] if index + 1 < len(drafts) else None
    calls_name = size <= 8 and _hears_question(following) and bool(_NAME_ALONE.match(text))
    asks = _asks(text) and not (calls_name and size <= 3)
    runs = not asks and size > 0 and _runs(draft, following, text, size, head, calls_name=calls_name)
    return Move(
        words=size,
        asks=asks,
        runs=runs,
        hosts=bool(_HOSTING.search(head) or (len(text) > _HEAD and _HOSTING.search(text[-_TAIL:].lower()))),
        presents=bool(_SELF_INTRODUCTION.match(text[:200])) or bool(_ASKING.search(head[:600])),
        offers=runs and (calls_name or bool(_OFFERS_QUESTION.search(head))),
    )


def _hears_question(following: TurnDraft | None) -> bool:
    """Whether the next turn is a question, by its label or its mark: a name before it calls on somebody."""
    return following is not None and (_word_role(following) is Role.QUESTIONER or "?" in following.text)


def _asks(text: str) -> bool:
    """Whether a turn ends in a question, or breaks off inside one.

    Not: a question for effect that the speaker goes on to answer.
    """
    tail = text[-_TAIL:]
    mark = max(tail.rfind("?"), tail.rfind("？"))
    if mark >= 0:
        behind = tail[mark + 1 :].strip(' \n"”’)]').lower()
        return len(behind) <= _BEHIND and not behind.startswith(words.SELF_ANSWERS)
    if not text.endswith(("-", "—", "–", "…", "...")):
        return False
    first = _FIRST_WORD.match(text[-_TAIL:].rsplit(". ", 1)[-1].lower())
    return first is not None and first[1] in words.INTERROGATIVES


def _runs(draft: TurnDraft, following: TurnDraft | None, text: str, size: int, head: str, *, calls_name: bool) -> bool:
    """Whether a turn only runs the event: calls on somebody, keeps order, hands over, opens, closes."""
    if size <= _SHORT:
        return calls_name or bool(_CALLS.search(head)) or (size <= _BRIEF and _names_next(text, draft, following))
    if size > _OPENING:
        return False
    return bool(_HANDS_OVER.search(text[-_TAIL * 2 :].lower())) or (draft.index <= 1 and bool(_HANDS_OVER.search(head)))


def _names_next(text: str, draft: TurnDraft, following: TurnDraft | None) -> bool:
    """Whether a short turn says the name that the next label prints."""
    if following is None or following.label is None or following.shape is None or following.label == draft.label:
        return False
    if following.shape.form is Form.ROLE:
        return False
    said = {word.strip(".,?!:;").lower() for word in text.split()}
    return any(
        len(name) > 2 and name in said and name not in OFFICES for name in fold_key(following.shape.head).split()
    )


# --- persons: what their turns add up to -----------------------------------------------------------------------------


def _conducts(drafts: Sequence[TurnDraft], keys: Sequence[_Key | None], moves: Sequence[Move]) -> dict[_Key, Conduct]:
    """The conduct of each person, in order of appearance."""
    conducts: dict[_Key, Conduct] = {}
    for index, (key, move) in enumerate(zip(keys, moves, strict=True)):
        if key is None:
            continue
        seen = conducts.get(key) or Conduct(index, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        before = moves[index - 1] if index and keys[index - 1] != key else None
        is_answered = move.asks and index + 1 < len(keys) and keys[index + 1] != key and not moves[index + 1].asks
        answers = not move.asks and not move.runs and before is not None and before.asks
        conducts[key] = Conduct(
            seen.first,
            seen.turns + 1,
            seen.words + move.words,
            seen.asks + move.asks,
            seen.asked + is_answered,
            seen.answered + answers,
            seen.runs + move.runs,
            seen.hosts + move.hosts,
            seen.presents + move.presents,
            seen.called + (before is not None and before.offers),
            seen.members + _is_members(drafts, index),
        )
    return conducts


def _is_members(drafts: Sequence[TurnDraft], index: int) -> bool:
    """Whether a turn, or the end of the one before it, says that a member of a committee has the floor."""
    before = drafts[index - 1].text[-_TAIL:] if index and drafts[index - 1].label != drafts[index].label else ""
    return bool(_MEMBERS.search(before.lower()) or _MEMBERS.search(drafts[index].text[-_TAIL:].lower()))


_PAIR: Final = 2
_POLARISED: Final = (
    0.6  # share by which askers and answerers differ: 0.9 in interviews and hearings, below 0.4 in meetings
)


def _look_round(
    drafts: Sequence[TurnDraft],
    keys: Sequence[_Key | None],
    moves: Sequence[Move],
    conducts: dict[_Key, Conduct],
) -> Room:
    labelled = sum(1 for draft in drafts if _word_role(draft) is Role.QUESTIONER)
    silent = sum(1 for draft, key in zip(drafts, keys, strict=True) if draft.label is None and key is None)
    both = sum(conduct.asked + conduct.answered for conduct in conducts.values())
    apart = sum(abs(conduct.asked - conduct.answered) for conduct in conducts.values())
    outlets = [move.asks for draft, move in zip(drafts, moves, strict=True) if _is_outlet(draft)]
    asking = [draft.text[:_HEAD].lower() for draft, move in zip(drafts, moves, strict=True) if move.asks]
    return Room(
        turns=len(drafts),
        words=sum(move.words for move in moves),
        persons=len(conducts),
        questions_labelled=labelled >= 2 or silent >= 2,
        polarised=both > 0 and apart >= _POLARISED * both,
        outlets_ask=bool(outlets) and sum(outlets) * 2 > len(outlets),
        committee=any(_offices(drafts[conduct.first]) & words.CHAIRS and conduct.runs for conduct in conducts.values()),
        chamber=any(_label_key(drafts[conduct.first]) in words.PRESIDES_OVER_CHAMBER for conduct in conducts.values()),
        question_time=sum(1 for text in asking if _MINISTERS.search(text)) * 3 >= max(1, len(asking)),
        interviewer=_interviewer(list(conducts.values())) if not labelled + silent else None,
    )


def _interviewer(pair: list[Conduct]) -> int | None:
    """Who asks in a talk of two: more often than the other, and in fewer words; None where that is not plain."""
    if len(pair) != _PAIR or min(conduct.turns for conduct in pair) < _FEW:
        return None
    one, two = sorted(pair, key=lambda conduct: conduct.asks / conduct.turns, reverse=True)
    often = one.asks >= _FEW and one.asks * two.turns >= _FEW * two.asks * one.turns
    return one.first if often and one.words * two.turns < two.words * one.turns else None


def _affiliation_words(draft: TurnDraft) -> list[str]:
    affiliation = draft.shape.affiliation if draft.shape is not None else None
    return [word.strip(".,;()-&").lower() for word in affiliation.replace("-", " ").split()] if affiliation else []


def _is_outlet(draft: TurnDraft) -> bool:
    """Whether a label names a reporter's outlet: `Ann Roe, Daily News`; not a country, a party or an office."""
    told = _affiliation_words(draft)
    if not told or draft.shape is None or draft.shape.form is not Form.NAME:
        return False
    return not any(word in words.OFFICE_WORDS or word in words.HOST_WORDS for word in told)


# --- verdicts --------------------------------------------------------------------------------------------------------

_MOST: Final = 0.5  # a person of whom half of the turns do one thing is there to do it
_TENTH: Final = 10  # a reporter says less than a tenth of a press conference's words
_FEW: Final = 2  # turns that may happen by chance
_EDGE: Final = 8  # turns from either end of a document, where a single turn may well open or close it
_SHARE_OF_HOST: Final = 0.12  # of all turns: a host is heard again and again, a reporter once or twice


def _judge(draft: TurnDraft, conduct: Conduct, room: Room) -> _Verdict:
    """The role of a person whose first turn is `draft`; the first test that holds decides."""
    for rule, test in _TESTS:
        role = test(draft, conduct, room)
        if role is not None:
            return role, rule
    return Role.PRINCIPAL, "speaks-for-itself"


def _label_key(draft: TurnDraft) -> str:
    return fold_key(draft.label) if draft.label is not None else ""


def _by_word(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """MODERATOR, OPERATOR, SENIOR OFFICIAL: the label tells; `Speaker 0` and `The PRESIDENT` tell nothing."""
    role = _word_role(draft)
    if role is None or _is_carrier(draft) or _label_key(draft) in words.PRESIDERS:
        return None
    return role


def _by_affiliation(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    told = _affiliation_words(draft)
    if any(word in words.HOST_WORDS for word in told):
        return Role.MODERATOR
    return Role.QUESTIONER if "analyst" in told and conduct.answered <= conduct.asked else None


def _by_outlet(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    if not _is_outlet(draft):
        return None
    if room.outlets_ask:
        return None if conduct.answered > max(_FEW, conduct.asked) else Role.QUESTIONER
    return Role.QUESTIONER if (conduct.asks or conduct.presents) and conduct.answered <= conduct.asked else None


def _by_chair(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """A chair runs the event unless most of its turns ask, or answer."""
    key = _label_key(draft)
    role = _word_role(draft)
    if key not in words.PRESIDERS and not _offices(draft) & words.CHAIRS:
        return None
    if conduct.answered > max(conduct.asked, conduct.runs):
        return Role.PRINCIPAL
    if role is Role.PRINCIPAL:  # THE PRESIDENT of a state, or of a conference
        return Role.MODERATOR if conduct.runs > _FEW and conduct.runs >= _MOST * conduct.turns else Role.PRINCIPAL
    if conduct.asks > _MOST * conduct.turns and conduct.asks > conduct.runs:
        return Role.QUESTIONER
    if conduct.runs >= _MOST * conduct.turns or (role is Role.MODERATOR and conduct.runs + conduct.asks > 0):
        return Role.MODERATOR
    return role if role is not None and conduct.runs * 3 <= conduct.turns else Role.MODERATOR


def _offices(draft: TurnDraft) -> set[str]:
    if draft.shape is None or draft.shape.form not in {Form.TITLED, Form.ROLE}:
        return set()
    return set(fold_key(draft.shape.head).split()) & OFFICES


def _by_staff(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    if _label_key(draft) not in words.STAFF:
        return None
    leads = conduct.first <= 2 or conduct.turns >= 3
    return Role.MODERATOR if leads and conduct.runs >= _MOST * conduct.turns else Role.PARTICIPANT


def _by_running(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Somebody who only opens, calls on people, hands over and closes."""
    if _offices(draft) & words.HIGH_OFFICES or room.persons + room.questions_labelled < 2:
        return None
    in_the_middle = _EDGE <= conduct.first < room.turns - _EDGE
    if conduct.runs < _FEW and in_the_middle and not room.questions_labelled:
        return None
    busy = conduct.runs >= _MOST * conduct.turns and conduct.runs > conduct.asked
    return Role.MODERATOR if busy and conduct.answered * 4 <= conduct.turns else None


def _by_chairing(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Who opens a hearing or roundtable, where nothing is asked yet (transcripts that break off early)."""
    opens = conduct.first == 0 and not conduct.answered and not _offices(draft) & words.HIGH_OFFICES
    return Role.MODERATOR if opens and _CHAIRING.search(draft.text[:_HEAD].lower()) else None


def _by_hosting(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Who asks in a programme, and says that it is one."""
    heard = conduct.turns >= _FEW and conduct.turns >= _SHARE_OF_HOST * room.turns
    asks = conduct.asked > conduct.answered or conduct.runs > conduct.answered or conduct.first == room.interviewer
    opens = (
        conduct.first == 0 and conduct.words * room.turns < room.words * conduct.turns
    )  # and leaves the talk to others
    asks = asks or (opens and not _offices(draft) & words.HIGH_OFFICES)
    says_so = conduct.hosts >= _FEW or (conduct.first <= _FEW and _HOSTING.search(draft.text[:_HEAD].lower()))
    return Role.MODERATOR if heard and asks and says_so and not room.questions_labelled else None


def _by_debating(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Members of a chamber that asks no ministers debate: whose question it is, none of them is a questioner."""
    return Role.PRINCIPAL if room.chamber and not room.question_time else None


def _by_interviewing(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    return Role.QUESTIONER if conduct.first == room.interviewer else None


def _by_membership(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Members of a committee ask, or make statements before they do; witnesses hardly ever ask."""
    if not room.committee or room.questions_labelled or conduct.answered > max(conduct.asks, conduct.members):
        return None
    return Role.QUESTIONER if conduct.members or conduct.asks >= _FEW else None


def _by_asking(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Who asks and is answered, where askers and answerers are different people."""
    plainly = conduct.asked > 2 * conduct.answered
    seldom = conduct.asked > 0 and conduct.asked >= conduct.answered and conduct.words * _TENTH < room.words
    if not room.polarised or not (plainly or (seldom and conduct.presents)):
        return None
    if room.questions_labelled:
        return Role.QUESTIONER if conduct.asks > _MOST * conduct.turns or conduct.presents else None
    return Role.QUESTIONER


def _by_call(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Who speaks when a question has been offered: `Our next question comes from …`."""
    if room.questions_labelled:
        return None
    called = conduct.called * _FEW >= conduct.turns and conduct.called > conduct.answered
    return Role.QUESTIONER if called and conduct.words * _TENTH < room.words * _FEW else None


def _by_presenting(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Who says whom he reports for, or that he has a question, and answers nothing."""
    asks = conduct.presents and (conduct.asks or conduct.turns <= _FEW)
    short = conduct.words <= _OPENING * conduct.turns
    return Role.QUESTIONER if asks and short and room.polarised and not conduct.answered else None


def _by_bench(draft: TurnDraft, conduct: Conduct, room: Room) -> Role | None:
    """Judges ask; who calls on counsel more often than asks them presides."""
    if not _offices(draft) & words.BENCH or room.persons < _PAIR or conduct.answered > conduct.turns * _MOST:
        return None
    return Role.MODERATOR if conduct.runs >= _FEW and conduct.runs >= conduct.asks else Role.QUESTIONER


_TESTS: Final[tuple[tuple[str, Callable[[TurnDraft, Conduct, Room], Role | None]], ...]] = (
    ("role-word", _by_word),
    ("affiliation", _by_affiliation),
    ("outlet-in-label", _by_outlet),
    ("chair", _by_chair),
    ("staff", _by_staff),
    ("bench", _by_bench),
    ("only-runs-the-event", _by_running),
    ("opens-a-hearing", _by_chairing),
    ("hosts-a-programme", _by_hosting),
    ("member-of-a-debating-chamber", _by_debating),
    ("interviews", _by_interviewing),
    ("member-of-a-committee", _by_membership),
    ("asks-and-is-answered", _by_asking),
    ("called-on-to-ask", _by_call),
    ("presents-himself", _by_presenting),
)
"""Tests of a person, in this order; the first that tells a role decides."""

_FLOOR_ROLES: Final = {
    "question-before-repeated-label": Role.QUESTIONER,
    "unlabelled-question": Role.QUESTIONER,
    "unlabelled-answer": Role.PRINCIPAL,
    "deeper-indent": Role.QUESTIONER,
    "self-introduction": Role.QUESTIONER,
}


def _judge_turn(drafts: Sequence[TurnDraft], moves: Sequence[Move], index: int, room: Room) -> _Verdict:
    """The role of a turn whose speaker is nobody in particular."""
    draft, move = drafts[index], moves[index]
    role = _word_role(draft)
    if role is not None:
        return _judge_voice(draft, move, role, room)
    if draft.rule in _FLOOR_ROLES:
        return _FLOOR_ROLES[draft.rule], f"turn-by-{draft.rule}"
    if draft.rule == "opening-statement":
        opens = move.runs and move.words <= _OPENING
        return (Role.MODERATOR if opens else Role.PRINCIPAL), "opens-unlabelled"
    follows_question = index > 0 and moves[index - 1].asks
    asks = move.asks and not follows_question
    return (Role.QUESTIONER if asks else Role.PRINCIPAL), "unlabelled"


def _judge_voice(draft: TurnDraft, move: Move, role: Role, room: Room) -> _Verdict:
    """QUESTION, VOICE, INTERPRETER: what the word says, unless an unnamed person asks or a `Remark` is a shout."""
    key = _label_key(draft)
    if role is Role.QUESTIONER and key in words.SHOUTS and draft.text.rstrip().endswith("!"):
        return Role.PARTICIPANT, "shouts"
    if role is Role.PARTICIPANT and key in words.VOICES and move.asks and not room.questions_labelled:
        return Role.QUESTIONER, "unnamed-and-asks"
    return role, "role-word"
