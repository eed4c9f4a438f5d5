"""Who does what in the room: roles told by label words, and by who asks, answers and calls on people."""

from __future__ import annotations

import pytest

from transcript_parse.model import Role
from transcript_parse.pipeline import parse

PRESS_AVAILABILITY = """\
SECRETARY HOLLOW: Good afternoon. The treaty is signed, and I am glad to hand over to my colleague.

FOREIGN MINISTER BRANDT: Thank you. It was a long winter.

MS. QUILL: The first question goes to Ada Fenn of Harbor News.

QUESTION: Mr. Secretary, what does it cost?

SECRETARY HOLLOW: Less than the fence did. The figures are on the table outside.

MS. QUILL: Go ahead, Piet.

QUESTION: And for the minister: who pays?

FOREIGN MINISTER BRANDT: We share it, in equal parts, as neighbors do.

PARTICIPANT: (Inaudible.)

MS. QUILL: Thank you, everyone.

SECRETARY HOLLOW: Thank you all.
"""

BRIEFING = """\
MS. QUILL: I have one announcement. The office will be closed on Friday. Go ahead, Piet.

QUESTION: Why on Friday?

MS. QUILL: The boiler. It has been failing since the autumn, and the man comes on Friday.

QUESTION: Who decided that?

MS. QUILL: I did.

QUESTION: Is there anything on the harbor?

MS. QUILL: Nothing that I could add to what the Secretary said yesterday. Thank you all.
"""

CENTRAL_BANK = """\
CHAIR OSTLER. Good afternoon, and welcome. The committee left its rate where it was. The reasons are in the statement,
and I will be glad to take your questions.
JUNE WEXLER. Thank you. We'll begin with Carl.
CARL LINDGREN. Carl Lindgren, Commercial Gazette. Why has nothing moved?
CHAIR OSTLER. Because nothing had to. Prices are where we would like them to be, and so is work.
CARL LINDGREN. And in May?
CHAIR OSTLER. May is open. I would rather not tell you more than I know.
JUNE WEXLER. Ida.
IDA TANNER. Ida Tanner with Island Radio. I wanted to ask about the small banks. Two of them have closed since Easter.
CHAIR OSTLER. They were small, and they were badly run. The others are neither, as far as we can see.
JUNE WEXLER. Last question, Solveig.
SOLVEIG ARNE. Thanks. Is the lowest dot yours?
CHAIR OSTLER. It is somebody's. Thank you very much.
"""

REPORTERS_WITH_OUTLETS = """\
Rupert Cawdrey: Growth is weak, and prices are not. That is all there is to say about the chart.

Hazel Blenkin, Evening Ledger: Could you tell our readers what it means for a mortgage?

Rupert Cawdrey: It means patience. Rates will come down when prices do, and not before.

Oluwen Parry, Channel Twelve: Governor, you said in March that you were surprised.

Rupert Cawdrey: I was, and I am. Tessa may want to say more about the wages.

Tessa Merrid: Only that they have slowed down less than we thought they would.

Hazel Blenkin, Evening Ledger: Just a follow-up, if I may. Have you had any sleep?

Rupert Cawdrey: Some.
"""

EXAMINATION = """\
Mr. LARK: Do you recall who was in the room?

Mr. POND: No, I do not. It was dark, and I came in late, after the others had gone to the window.

Mr. LARK: You recall the paper?

Mr. POND: I do.

Mr. LARK: And you burnt it.

Mr. POND: That is correct. I put it in the stove, and I stayed until it was gone.

Mr. LARK: Did anybody tell you to?

Mr. POND: Nobody told me. I thought of it myself.
"""

COMMITTEE = """\
    The CHAIRMAN. The committee will come to order. Mr. Trask, you have five minutes.
    Mr. TRASK. Thank you, Mr. Chairman. I have kept the light for nine years, and I have never seen it go out before.
    The CHAIRMAN. Thank you. Senator Pell.
    Senator PELL. Mr. Trask, who changed the lamp?
    Mr. TRASK. A man from the yard. I would rather not name him.
    Senator PELL. And who signed the paper?
    Mr. TRASK. That would be me.
    The CHAIRMAN. The Senator from the Outer Cays.
    Senator DACRE. Did you tell the captain?
    Mr. TRASK. I ran all the way.
    The CHAIRMAN. The committee stands adjourned.
"""

COURT = """\
CHIEF JUSTICE WARD: We'll hear argument first this morning in Case 12, Fenn v. Harbor. Mr. Long.

MR. LONG: Mr. Chief Justice, and may it please the Court: the statute says boat, and a raft is no boat.

JUSTICE KERR: Why would a raft be no boat?

MR. LONG: Because it has no keel, Your Honor, and the statute speaks of keels in four places.

JUSTICE KERR: And a canoe?

MR. LONG: A canoe is a harder case. I would say that it falls under the second clause.

JUSTICE SOLE: That is not what you wrote.

MR. LONG: It is what I meant, Your Honor.

CHIEF JUSTICE WARD: Thank you, counsel. Ms. Reed.

MS. REED: Mr. Chief Justice, a raft floats. That is all the statute asks of it.

JUSTICE SOLE: Does a door?

MS. REED: A door floats, and nobody has been asked for its papers.

CHIEF JUSTICE WARD: Thank you, counsel. The case is submitted.
"""

PROGRAMME = """\
JAKE ROWAN, CNN HOST: Good evening from Gullmouth. With me now is the keeper of the light. Welcome to the program.

ELSA TRASK, LIGHTHOUSE KEEPER: Thank you for having me.

ROWAN: What went wrong that night?

TRASK: The lamp went out, and there was no other lamp. I had asked for one in May and I had asked for one in June.

ROWAN: We'll be right back.

ROWAN: Welcome back. Who is to blame?

TRASK: I would not say blame. The yard was closed, the money was late, and the weather did not wait for either.

ROWAN: Thank you for joining us.
"""

DEBATE = """\
LEARY: Good evening from Fernhollow. Welcome to the first debate between the two candidates. The first question is for
Governor Ash. You have two minutes.

ASH: Thank you. I would lower the toll, and I would mend the bridge with what is left of it.

LEARY: Mr. Birch, would you lower it?

BIRCH: No. A bridge that nobody pays for is a bridge that nobody mends, and my opponent knows that very well.

ASH: Did you not vote for it?

BIRCH: I voted for half of it.

LEARY: Gentlemen, one at a time. Governor, what about schools?

ASH: Every child in this county should be able to walk to one. That is what I did, and what I want for mine.

LEARY: Your time is up. Mr. Birch?

BIRCH: I would start with the roofs.
"""

CONFERENCE_CALL = """\
Operator: Good day, and welcome to the Brightwater third quarter earnings call. I would now like to turn the call over
to Nora Teal. Please go ahead.

Nora Teal: Thank you, operator. With me today are Gil Stone and Ana Wright. This call is being recorded. I'll turn it
over to Gil.

Gil Stone: Thanks, Nora. It was a good quarter. We sold more pumps than in any quarter before, and margins held up.

Operator: Our first question comes from the line of Tim Archer with Northbank. Please go ahead.

Tim Archer: Congratulations on the quarter. I was hoping that you could say more about the pumps.

Gil Stone: Sure. They pump, and they sell. We shipped nine thousand, most of them abroad, and the backlog is growing.

Operator: Your next question comes from the line of Beth Moor with Sandhill. Your line is open.

Beth Moor: Hi. How much of the margin is mix?

Ana Wright: About half of it. The rest is freight, which came down from the second quarter to the third.

Operator: This concludes today's call. You may now disconnect.
"""

MEETING = """\
Speaker 0: Are we on the second item already?

Speaker 1: We are. I think that the fee should be in the header, because everybody reads the header anyway.

Speaker 2: But what about old nodes? They would drop it.

Speaker 1: Would they? I thought they skip what they do not know.

Speaker 0: They skip odd fields, and they do not tell anybody.

Speaker 1: Is this one odd?

Speaker 0: Not yet.

Speaker 2: It is even now. We could make it odd.

Speaker 1: Fine. Do we need a flag for that?

Speaker 0: No, I think that odd is enough. Can you write it up?

Speaker 2: I can.

Speaker 1: Then we are done with it.
"""

CHAMBER = """\
  Mr. HATCHER. Mr. President, yesterday the committee sent us a good bill, and I rise to speak for it. It does three
things, and it does them well. I suggest the absence of a quorum.
  The PRESIDING OFFICER. The clerk will call the roll.
  Mr. SESSOM. Mr. President, I ask unanimous consent that the order for the quorum call be rescinded.
  The PRESIDING OFFICER. Without objection, it is so ordered.
  Mr. SESSOM. I thank the Chair. I will be brief. Who among us has read the bill? Is there one?
  Mr. HATCHER. I have read it, and I have read it aloud.
"""

QUESTION_TIME = """\
MR. SPEAKER: I call the honourable Member for Tern.

MS. VOSS: Can the honourable Minister for Fisheries inform Parliament how many boats were laid up this year?

MR. KAMI: Mr. Speaker, forty boats were laid up, and thirty of them will sail again before the summer is over.

MR. DREW: A supplementary question, Mr. Speaker. What does the Minister intend to do for the other ten?

MR. KAMI: They are beyond repair, and the honourable Member knows it.

MR. SPEAKER: Order! The honourable Member has the floor.

MS. VOSS: Does the Minister know what a boat costs?

MR. KAMI: I have owned two.
"""

SPORTS = """\
THE MODERATOR: We'll go ahead and get started. Coach, an opening statement?

COACH ALLARD: We ran when we had to, and we stood when we had to.

Q: What did you tell them at the half?

COACH ALLARD: To breathe. They had forgotten to, the lot of them.

Q: And the last throw?

JODY FENN: I closed my eyes.

THE MODERATOR: Thank you, Coach.
"""

TABLE = [
    (
        PRESS_AVAILABILITY,
        {
            "SECRETARY HOLLOW": "principal",
            "FOREIGN MINISTER BRANDT": "principal",
            "MS. QUILL": "moderator",
            "QUESTION": "questioner",
            "PARTICIPANT": "participant",
        },
    ),
    (BRIEFING, {"MS. QUILL": "principal", "QUESTION": "questioner"}),
    (
        CENTRAL_BANK,
        {
            "CHAIR OSTLER": "principal",
            "JUNE WEXLER": "moderator",
            "CARL LINDGREN": "questioner",
            "IDA TANNER": "questioner",
            "SOLVEIG ARNE": "questioner",
        },
    ),
    (
        REPORTERS_WITH_OUTLETS,
        {
            "Rupert Cawdrey": "principal",
            "Hazel Blenkin, Evening Ledger": "questioner",
            "Oluwen Parry, Channel Twelve": "questioner",
            "Tessa Merrid": "principal",
        },
    ),
    (EXAMINATION, {"Mr. LARK": "questioner", "Mr. POND": "principal"}),
    (
        COMMITTEE,
        {
            "The CHAIRMAN": "moderator",
            "Mr. TRASK": "principal",
            "Senator PELL": "questioner",
            "Senator DACRE": "questioner",
        },
    ),
    (
        COURT,
        {
            "CHIEF JUSTICE WARD": "moderator",
            "MR. LONG": "principal",
            "JUSTICE KERR": "questioner",
            "JUSTICE SOLE": "questioner",
            "MS. REED": "principal",
        },
    ),
    (
        PROGRAMME,
        {
            "JAKE ROWAN, CNN HOST": "moderator",
            "ELSA TRASK, LIGHTHOUSE KEEPER": "principal",
            "ROWAN": "moderator",
            "TRASK": "principal",
        },
    ),
    (DEBATE, {"LEARY": "moderator", "ASH": "principal", "BIRCH": "principal"}),
    (
        CONFERENCE_CALL,
        {
            "Operator": "moderator",
            "Nora Teal": "moderator",
            "Gil Stone": "principal",
            "Tim Archer": "questioner",
            "Beth Moor": "questioner",
            "Ana Wright": "principal",
        },
    ),
    (MEETING, {"Speaker 0": "principal", "Speaker 1": "principal", "Speaker 2": "principal"}),
    (CHAMBER, {"Mr. HATCHER": "principal", "The PRESIDING OFFICER": "moderator", "Mr. SESSOM": "principal"}),
    (
        QUESTION_TIME,
        {"MR. SPEAKER": "moderator", "MS. VOSS": "questioner", "MR. KAMI": "principal", "MR. DREW": "questioner"},
    ),
    (
        SPORTS,
        {"THE MODERATOR": "moderator", "COACH ALLARD": "principal", "Q": "questioner", "JODY FENN": "principal"},
    ),
]

NAMES = [
    "press-availability",
    "briefing",
    "central-bank",
    "outlets",
    "examination",
    "committee",
    "court",
    "programme",
    "debate",
    "conference-call",
    "meeting",
    "chamber",
    "question-time",
    "sports",
]


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=NAMES)
def test_everybody_has_the_role_that_they_play(text: str, expected: dict[str, str]) -> None:
    roles: dict[str | None, set[str]] = {}
    for turn in parse(text).turns:
        roles.setdefault(turn.label.text if turn.label else None, set()).add(turn.role.value)
    assert roles == {label: {role} for label, role in expected.items()}


def roles_of(text: str) -> list[tuple[str | None, str]]:
    """The label and role of each turn, in order."""
    return [(turn.label.text if turn.label else None, turn.role.value) for turn in parse(text).turns]


def test_an_unnamed_voice_that_asks_is_a_questioner_where_no_label_prints_questions() -> None:
    text = """\
Moderator: Good evening. Let us begin.

Dr. Almond: The sky is too bright. We lose one picture in eight.

Audience member: Has anybody looked at moths?

Dr. Almond: Somebody has, and the moths prefer the bus stop.

Voice: So do we!

Moderator: On that note, there is soup.
"""
    assert roles_of(text) == [
        ("Moderator", "moderator"),
        ("Dr. Almond", "principal"),
        ("Audience member", "questioner"),
        ("Dr. Almond", "principal"),
        ("Voice", "participant"),
        ("Moderator", "moderator"),
    ]


def test_staff_who_call_on_people_moderate_and_staff_who_are_only_heard_do_not() -> None:
    running = (
        "STAFF: We have ten minutes. Next question.\n\nQ: Why?\n\nGEN. ALMA: Because.\n\nQ: When?\n\nGEN. ALMA: Soon.\n"
    )
    heard = "Q: Why?\n\nGEN. ALMA: Because.\n\nQ: When?\n\nGEN. ALMA: Soon. Is it?\n\nSTAFF: It is, sir.\n"
    assert (roles_of(running)[0], roles_of(heard)[-1]) == (("STAFF", "moderator"), ("STAFF", "participant"))


def test_the_president_of_a_conference_presides_and_a_states_president_answers() -> None:
    presides = """\
The PRESIDENT: I declare the meeting open. I now give the floor to Mr. Ashby.

Mr. ASHBY: Thank you, Mr. President. My delegation has read the draft and can accept most of it, but not the annex.

The PRESIDENT: I thank Mr. Ashby. I now give the floor to Mr. Brook.

Mr. BROOK: My delegation has read the annex, and finds in it the better part of the draft.

The PRESIDENT: I thank Mr. Brook. The meeting stands adjourned.
"""
    answers = """\
THE PRESIDENT: Steve.

Q: Why?

THE PRESIDENT: It was time.

Q: For whom?

THE PRESIDENT: For all of us.
"""
    assert [{role for label, role in roles_of(text) if "PRESIDENT" in str(label)} for text in (presides, answers)] == [
        {"moderator"},
        {"principal"},
    ]


def test_an_interpreter_is_one_and_a_shout_is_nobodys_question() -> None:
    text = """\
Anton Drev: Good day.

Question: Will it be finished?

Anton Drev: Before the winter.

Remark: Hurrah!

Interpreter: He says before the winter.

Question: Which one?

Anton Drev: I did not say.
"""
    assert [role for _, role in roles_of(text)] == [
        "principal",
        "questioner",
        "principal",
        "participant",
        "interpreter",
        "questioner",
        "principal",
    ]


def test_each_person_is_explained_once_with_the_counts_that_decided() -> None:
    transcript = parse(PRESS_AVAILABILITY)
    told = {
        transcript.text[explanation.start :].split(":")[0]: (explanation.rule, explanation.evidence)
        for explanation in transcript.explanations
        if explanation.rule.startswith("role: ")
    }
    assert told["MS. QUILL"] == (
        "role: only-runs-the-event",
        "moderator: 3 turns of 5 words: 0 asked and were answered, 0 answered, 3 run the event, 0 host",
    )
    assert told["SECRETARY HOLLOW"][0] == "role: speaks-for-itself"


@pytest.mark.parametrize("text", ["", "Nothing was said.", "MR. ALDER:\n\nQUESTION:\n\nMR. ALDER:\n"])
def test_poor_texts_have_poor_roles_and_no_accidents(text: str) -> None:
    assert all(turn.role in Role for turn in parse(text).turns)


def test_an_unlabelled_opening_is_a_principals_and_a_reporter_who_says_his_name_is_a_questioner() -> None:
    text = """\
Opening remarks

Good afternoon. We have decided to leave the rate where it is, and we shall look at it again in the spring.

President Lind: Before the questions, a word about the weather. It is bad, and it will not improve.

Do you see the rate falling before the summer, and how do you see the small banks?

President Lind: I do not see it falling. The small banks are small, and they are sound.

Is there a risk that you are wrong, and what would you do then?

President Lind: There is always a risk, and we should then do otherwise.

Could you tell us how many members voted against it, and who they were?

President Lind: I could, and I shall not.
"""
    roles = roles_of(text)
    assert {role for label, role in roles if label is not None} == {"principal"}
    assert {role for label, role in roles[1:] if label is None} <= {"questioner"}
