"""Labels that name a function in the room and nobody in particular, by the role that they tell.

In: nothing. Out: tables of folded labels (lower case, no full stop, single blanks). Sources: state and White House
daily briefings, Australian doorstops (8,755 texts: JOURNALIST 12,165, QUESTION 4,363, REPORTER 603), ECB (`Question`
3,509), kremlin.ru (`Question` 437, `Remark` 266, `Вопрос`, `Реплика`), Mexican presidency (PREGUNTA 27,833,
INTERLOCUTORA 14,689, VOZ MUJER 2,031), debates (MODERATOR 281, UNIDENTIFIED MALE), conference calls (Operator).
"""

from __future__ import annotations

from typing import Final

__all__ = ["ANONYMOUS", "OUTLETS", "ROLE_LABELS"]

_QUESTIONER: Final = """
q | qu | question | question from the floor | question from the audience | audience question | press question
reporter | reporters | the reporter | journalist | journalists | the press | press | the media | correspondent
questioner | interviewer | unidentified reporter | unidentified questioner | unknown reporter | unidentified journalist
follow-up | follow up | followup | response | remark | the reporters | unidentified analyst | analyst | q&a
pregunta | preguntas | periodista | reportero | reportera | interlocutor | interlocutora | prensa | pregunta periodista
question de la presse | journaliste | frage | journalistin | pergunta | jornalista | domanda | giornalista
вопрос | реплика | журналист | 记者 | 记者问 | 问 | 質問 | 기자 | question period | female reporter | male reporter
news media | unidentified speaker from the press
"""

_MODERATOR: Final = """
moderator | the moderator | co-moderator | host | the host | anchor | announcer | the announcer | operator | the operator
conference operator | call operator | facilitator | master of ceremonies | mc | emcee | the clerk | clerk
moderador | moderadora | presentador | presentadora | conductor | conductora | moderateur | modérateur | moderatorin
ведущий | ведущая | модератор | 主持人 | 主席 | press officer | the press officer | narrator | vo | the chair
the presiding officer | the speaker | the speaker pro tempore | the acting president pro tempore | mr speaker
madam speaker | the chairman | the chairwoman | the chairperson | the acting chairman | the president pro tempore
the vice chairman | the court | mr deputy speaker | madam deputy speaker | maestro de ceremonias | maestra de ceremonias
"""

_INTERPRETER: Final = """
interpreter | the interpreter | translator | the translator | interpretation | translation | translated
intérprete | interprete | traductor | traductora | dolmetscher | dolmetscherin | переводчик | 翻译 | 译员 | voice of interpreter
interpreter for the witness
"""

_PARTICIPANT: Final = """
participant | participants | staff | staffer | aide | aides | voice | voices | audience | audience member | audience members
member of the audience | male voice | female voice | unidentified | unidentified speaker | unidentified male
unidentified female | unidentified participant | unidentified voice | unidentified person | unidentified man
unidentified woman | unknown | unknown speaker | unknown male | unknown female | speaker | unidentified audience member
male | female | male speaker | female speaker | man | woman | child | children | crowd | everyone
students | student | attendee | protester | protestor | hon members | honourable members
several hon members | hon government member | hon opposition member | an hon member | some hon members | hon member | opposition members | hon opposition members
hon government members | government members | a participant | a member
unidentified company representative | company representative | unidentified corporate participant
intervención | intervencion | intervención hombre | intervención mujer | voz | voz mujer | voz hombre | voces | voces a coro
asistente | asistentes | público | participante | participantes | coro | из зала | unidentified senator | the public
"""

_PRINCIPAL: Final = """
a | answer | guest | senior administration official | senior state department official | senior defense official
senior u.s. official | senior us official | senior official | senior white house official | senior military official
senior government official | senior department official | u.s. official | administration official | official
state department official | defense official | senior treasury official | senior intelligence official
senior advisor | senior adviser | briefer | the briefer | witness | the witness | respuesta | antwort | réponse | ответ | 答
the president | the vice president | the prime minister | the first lady | lead | spokesperson | spokesman | spokeswoman
"""


def _split(table: str, role: str) -> dict[str, str]:
    return {entry.strip(): role for line in table.strip().split("\n") for entry in line.split("|")}


ROLE_LABELS: Final[dict[str, str]] = (
    _split(_PRINCIPAL, "principal")
    | _split(_PARTICIPANT, "participant")
    | _split(_INTERPRETER, "interpreter")
    | _split(_MODERATOR, "moderator")
    | _split(_QUESTIONER, "questioner")
)
"""Folded label → the role that it tells by itself; what people do in the room may overrule it."""

ANONYMOUS: Final = frozenset(label for label, role in ROLE_LABELS.items() if role in {"questioner", "participant"})
"""Labels under which many people speak: they are no one person."""

OUTLETS: Final = frozenset(
    "reuters bloomberg cnn bbc afp nhk kyodo xinhua tass dpa ansa efe rtl zdf ard cctv cnbc npr pbs nbc abc cbs fox ap upi "
    "globo yonhap interfax".split()
)
"""Outlets whose name alone is a label at foreign ministries (English pages of China's, Singapore's); folded."""
