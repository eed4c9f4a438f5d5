"""What people say when they run an event, host a programme, chair a hearing, or ask: phrases and label words, as data.

Everything is lower case, with straight apostrophes (curly ones are folded before the look-up). Seen in: press
availabilities and background calls (state, 2009–2014), central banks' press conferences (Federal Reserve 2011–2022,
Bank of England 2016–2026), committee hearings and roundtables (US Senate 1987, New York Senate 2012–2014), debates
(debates.org), cable television and podcasts (2002–2024), conference calls (Motley Fool), chambers (Congressional
Record 2005, Fiji 2024). No phrase names a person.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "ASKING",
    "BENCH",
    "CALLS",
    "CHAIRING",
    "CHAIRS",
    "HANDS_OVER",
    "HIGH_OFFICES",
    "HOSTING",
    "HOST_WORDS",
    "INTERROGATIVES",
    "MEMBERS",
    "MINISTERS",
    "OFFERS_QUESTION",
    "OFFICE_WORDS",
    "PRESIDERS",
    "PRESIDES_OVER_CHAMBER",
    "PUBLIC",
    "SELF_ANSWERS",
    "SHOUTS",
    "STAFF",
    "VOICES",
]


def _phrases(table: str) -> frozenset[str]:
    return frozenset(entry.strip() for line in table.strip().split("\n") for entry in line.split("|"))


CALLS: Final = _phrases(
    """
next question | last question | final question | first question | one more | one more question | one last question
last one | next one | two more | take one more | couple more | go ahead | please proceed | your line is
the floor is yours | over to you | question from | question comes from | question will be from | question goes to
questions from | question is from | go to the line | begin with | start with | we'll go to | let's go to
we'll go next | go now to | we'll take | we will take | we'll come back | time for | all we've time
that's all the time | that is all the time | we'll have to | we have to clear | run out of time | out of time
name and outlet | name and affiliation | your name and | raise your hand | wait for the mic
wait for the microphone | in the back | to the back | in the front row | third row | second row | open it up
open the floor | open up for | open the line | press star | one at a time | order! | order. | order, please
time has expired | time is up | your time is | you have two minutes | you have one minute | you have five minutes
minutes for | is recognized | recognizes | you are recognized | you're recognized | the committee will
the committee stands | the meeting is | stands adjourned | is adjourned | in recess | back on the record
i now give the floor | give the floor | has the floor | have the floor | the clerk will | without objection
the ayes have it | offer you the floor | the question is on | the gentleman from | the gentlewoman from
the senator from | we'll hear argument | we will hear argument | the case is submitted | thank you, everyone
thank you everyone | thanks, everyone | thanks everyone | thank you, everybody | thanks, everybody | thank you, guys
thanks, guys | thank you all | thanks all | thank you, folks | that concludes | this concludes
you may now disconnect | on that note | please thank our | please join me in | let's move on | we need to move on
moving on | hand over to | hand it over | turn it over | turn it back | turn to you | turn the call
última pregunta | siguiente | siguiente pregunta | adelante | la última | muchas gracias a todos | tiene la palabra
следующий вопрос | пожалуйста | последний вопрос | слово предоставляется
"""
)
"""What somebody says who runs an event, in a short turn."""

HANDS_OVER: Final = _phrases(
    """
turn it over | turn the call over | turn the floor over | turn this over | turn things over | hand it over
hand over to | hand things over | hand the call | over to you | take it away | introduce our | please welcome
pleased to welcome | pleased to introduce | give the floor to | joined today by | joined by | with us today
we'll then | we will then | open it up | open the floor | take your questions | take a few questions
take some questions | take questions | question-and-answer session | q&a session | call on | the ground rules
on background | on the record | for attribution | this call is | today's call | this conference call | listen-only
listen only | will have opening | will make opening | have opening remarks | opening remarks | first question
"""
)
"""What somebody says who opens an event for others: a press officer's, an operator's or an organiser's first turn."""

HOSTING: Final = _phrases(
    """
welcome to the | welcome to the show | welcome to the program | welcome to the podcast | welcome to this
welcome to another | welcome back | welcome to my | welcome to our | my guest | our guest | our next guest
thanks for joining | thank you for joining | thanks for coming on | for coming on | thank you for coming on
joining me | joining us | joins us | joins me | with us now | with me now | with us tonight | good evening from
live from | tonight's debate | first debate | presidential debate | your host | i'm your | we'll be right back
we'll be back | back in a moment | back after | after the break | after this | when we come back | stay with us
stay tuned | take a break | quick break | a commercial | thanks for watching | thanks for listening
thank you for watching | thank you for listening | for being here | for being with us | on the show | on the program
this episode | on the podcast | good to have you | great to have you | we have you on | to have you on
for your time today
"""
)
"""What a programme's, a panel's or a debate's host says, and hardly a reporter in a press room."""

CHAIRING: Final = _phrases(
    """
this hearing | these hearings | our first hearing | our second hearing | public hearing | hold hearings
today's hearing | roundtable | round table | i became chair | i am chair | i chair | as chair of | i'm the chair
i am the chair | i'm joined by | i am joined by | we are joined by | today's panel | this forum | this town hall
committee will come to order | to order | call this meeting | call the meeting
"""
)
"""What the chair of a hearing or roundtable says in the first turn."""

ASKING: Final = _phrases(
    """
my question | a question for | a question about | question is | i wanted to ask | i want to ask | i'd like to ask
i would like to ask | just wondering | i was wondering | i'm wondering | i wonder if | wondering if | a follow-up
follow up on | quick question | two questions | taking my question | taking our question | taking the question
my second question | my first question | can i ask | could i ask | may i ask | can you tell | could you tell
can you talk | could you talk | could you comment | can you comment | could you share | can you share
can you explain | could you explain | could you say | can you say | do you think | quisiera preguntar | mi pregunta
le pregunto | хотел бы спросить | у меня вопрос | asked the government | asked the minister | asked the secretary
asked the prime minister | will the minister | does the minister | can the honourable | can the minister
could the minister | inform parliament | update parliament | supplementary question
"""
)
"""What somebody says who asks, with or without a question mark."""

OFFERS_QUESTION: Final = _phrases(
    """
next question | last question | final question | first question | one more question | question from | questions from
question comes from | question is from | question goes to | question will be from | from the line of | the line of
go to the line of
"""
)
"""What announces that the next speaker asks (conference calls, press calls)."""

MEMBERS: Final = _phrases(
    """
yield back | balance of my time | my time has | reclaiming my time | ranking member | the gentleman
the gentlewoman | the gentlelady | senator from | congressman | congresswoman | councilmember | council member
recognizes himself | recognizes herself
"""
)
"""What is said by and before a member of a committee, and hardly by or before a witness (House hearings, 2009)."""

MINISTERS: Final = _phrases(
    """
minister | ministers | secretary of state | treasurer | the government | attorney general | premier
"""
)
"""Whom members of a parliament question at question time; where a chamber's questions name none, it debates."""

INTERROGATIVES: Final = _phrases(
    """
is | are | was | were | am | do | does | did | can | could | would | will | shall | should | may | might | have
has | had | who | what | when | where | why | how | which | whose | isn't | aren't | wasn't | weren't | don't
doesn't | didn't | can't | couldn't | wouldn't | won't | shouldn't | haven't | hasn't
"""
)
"""Words with which a question begins that is cut off before its mark."""

SELF_ANSWERS: Final = tuple(
    sorted(
        _phrases(
            "yes, | yes. | no, | no. | well, | of course | absolutely | because | i think | i don't | it's | that's"
        )
    )
)
"""How a speaker goes on who asked for effect and answers at once."""

HOST_WORDS: Final = _phrases(
    """
moderator | host | anchor | presenter | co-host | cohost | emcee | moderador | moderadora | announcer | narrator
"""
)
"""Words of an affiliation that tell who runs the programme: `JON ROE, CNN HOST`, `ANN ROE, MODERATOR`."""

OFFICE_WORDS: Final = _phrases(
    """
i | r | candidate | d | nominee | ceo | cfo | coo | cto | president | vice | chair | chairman | chairwoman
director | officer | sen | senior | executive | chief | minister | secretary | governor | senator | rep
representative | congressman | congresswoman | leader | mayor | attorney | general | ambassador | spokesman
spokeswoman | spokesperson | commissioner | professor | dr | author | witness | counsel | member | founder
co-founder | relations | democrat | republican | independent | party | subsecretario | secretario | secretaria
titular | comisión | comisionado | department | ministry | committee
"""
)
"""Words of an affiliation that tell an office or a party: who bears them answers, and is no outlet's reporter."""

HIGH_OFFICES: Final = _phrases(
    """
president | premier | minister | sec | secretary | chancellor | king | queen | prince | princess | emperor | sultan
pope | taoiseach | governor | treasurer | presidente | presidenta | canciller | ministro | ministra | pm
"""
)
"""Offices whose bearers hold events of their own: a few words of welcome make none of them a moderator."""

BENCH: Final = _phrases("justice | judge | magistrate")
"""Offices of those who hear a case: they ask, and counsel answer (Supreme Court arguments 2012)."""

CHAIRS: Final = _phrases("chair | chairman | chairwoman | chairperson | cochair | co-chair | vice-chair")
"""Offices that run a committee; at a central bank or a company their bearers answer."""

PRESIDERS: Final = _phrases(
    """
the president | the acting president | the chair | the chairman | chair | chairman | the chairwoman | chairwoman
the chairperson | the acting chairman | the vice chairman | the court | host | the host
"""
)
"""Role words that tell no role by themselves: a state's president answers, a conference's presides; a court may ask."""

PRESIDES_OVER_CHAMBER: Final = _phrases(
    """
the presiding officer | the speaker | mr speaker | madam speaker | mr deputy speaker | deputy speaker
madam deputy speaker | the speaker pro tempore | the president pro tempore | the acting president pro tempore
the acting chairman
"""
)
"""Role words that tell that the room is a chamber, with members who debate, or ask ministers."""

STAFF: Final = _phrases("staff | staffer | aide | aides | spokesperson | spokesman | spokeswoman")
"""Role words of helpers, who run an event as often as they are only heard in it (Pentagon `STAFF:`, 2003–2016)."""

VOICES: Final = _phrases(
    """
audience member | participant | voice | male | male voice | female | female voice | unidentified
unidentified speaker | speaker | unidentified male | unidentified female | unidentified participant
unidentified voice | unidentified person | unidentified man | man | unidentified woman | woman | unknown
unknown speaker | unknown male | unknown female | unidentified audience member | male speaker | female speaker
student | guest | attendee | member of the audience | a participant | asistente | participante | voz | voz mujer
voz hombre | intervención
"""
)
"""Role words of one unnamed person, who asks under them where the transcriber prints no better word for questions."""

PUBLIC: Final = frozenset(
    "derechohabiente beneficiaria beneficiario habitante vecina vecino estudiante alumna alumno paciente ciudadana "
    "ciudadano resident patient".split()
)
"""First words of labels of people who speak for the public, named by what they are: `HABITANTE DE …` (gob.mx)."""

SHOUTS: Final = _phrases("remark | response | реплика")
"""Role words that print a question without a mark and a shout alike (kremlin.ru, 266 labels)."""
