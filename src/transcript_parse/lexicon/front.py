"""Words at the front of a document: what headings, letterheads, places and site banners are made of.

In: nothing. Out: tables, lower case and folded. Sources: the page skeletons of state, defense, whitehouse, kremlin,
fomc, ecb, boe, mexico, australia, crec, hearings and e-mail releases.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "BANNERS",
    "CONTENTS",
    "DATE_COMPANIONS",
    "EVENT_CUES",
    "EVENT_OPENERS",
    "FAMILY_FIRST",
    "GROUPS",
    "INTRODUCING",
    "LETTERHEADS",
    "LETTERHEAD_OPENERS",
    "MEN",
    "NAME_PARTICLES",
    "NAME_SUFFIXES",
    "NO_NAME_WORDS",
    "NO_OUTLETS",
    "OCCUPATIONS",
    "OPEN_ENDS",
    "PLACE_NAMES",
    "PLACE_WORDS",
    "POSTED",
    "TITLE_INITIALS",
    "WOMEN",
]


def _entries(table: str) -> tuple[str, ...]:
    return tuple(entry.strip() for line in table.strip().split("\n") for entry in line.split("|"))


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


EVENT_OPENERS: Final = _entries(
    """
transcript of | transcript: | remarks by | remarks to | remarks on | remarks with | remarks at | remarks and
remarks in | joint remarks | press briefing | daily press briefing | daily briefing | news briefing | media briefing
press gaggle | gaggle | background briefing | background press | background conference call | on-the-record
on the record | special briefing | briefing by | briefing on | press conference | joint press
joint news conference | news conference | media availability | press availability | joint media | joint statement
joint doorstop | doorstop | press statements | statement by | statement on | statement of | interview with
interview of | interview: | radio interview | television interview | hearing on | hearing: | roundtable
panel discussion | testimony of | readout of | answers to | questions and answers | press call | conference call
telephonic | teleconference | digital press | opening remarks | opening statement | speech by | speech at
address by | address to | the president's news conference | debate | town hall | versión estenográfica
version estenografica | conferencia de prensa | rueda de prensa | conférence de presse | point de presse
pressekonferenz | ответы на вопросы | пресс-конференция | совместная пресс-конференция | заявления для прессы
брифинг | интервью | coletiva de imprensa | entrevista | conferenza stampa
"""
)
"""How the heading of an event begins."""

EVENT_CUES: Final = _entries(
    """
press conference | news conference | press briefing | press gaggle | press availability | media availability
media briefing | remarks | interview | answered questions | answered a question | journalists’ questions
journalists' questions | questions from | earnings call | conference call | statement | hearing
frequently asked questions | roundtable | round table | doorstop | transcript | panel | summit | briefing | debate
podcast | testimony | meeting | q&a | conferencia | rueda de prensa | пресс-конференц | discussion
"""
)
"""Words that a heading of an event has somewhere."""

LETTERHEADS: Final = frozenset(
    _entries(
        """
the white house | office of the press secretary | office of the spokesman | office of the spokesperson
news release | press release | media release | news transcript | transcript | transcripts | remarks
press operations | as delivered | as prepared | as prepared for delivery | final | draft | unclassified
public affairs | speech | speeches | interview | interviews | news | home | events | briefing room
list of transcripts | opening comments | e&oe | e & o e | check against delivery | rush transcript
edited transcript | questions and answers | question and answer session | question-and-answer session
prepared remarks | opening remarks | introductory remarks | opening statement | opening statements
previous section | next section | back to contents | skip to content | introduction | overview | afternoon session
morning session | subject to correction | not for quotation | background | index | contents | media | official
verbatim
"""
    )
)
"""Whole lines over a heading that are none."""

LETTERHEAD_OPENERS: Final = _entries(
    """
u.s. department | us department | united states department | department of | ministry of | office of | embassy of
consulate | bureau of | government of | parliament of | congressional record | from the | for immediate
immediate release | embargo | release in | release no | unclassified | issued on | published | posted | updated
last updated | skip to | an official website | here's how | here’s how | www. | http | by | includes | including
with the | with thanks | see | before the | held by | the hon | hon. | hon | rt hon | the right honourable
presenter | presenters | speaker list | in the house of | in the senate | house of representatives | senate of the
united states senate | in the supreme court | supreme court of | in the united states | committee on | subcommittee
serial no | printed for | page | photo | photograph | download | listen | watch | read | share | print
materials of this site | copyright | © | all rights | note: | click | to the | edited by | recorded by | transcribed
this is | this page | the following | following is | index for | e&oe | subject to | aired | also in | speech of
p.1 | p. | doc
"""
)
"""How lines begin that stand round a heading and are none."""

BANNERS: Final = _entries(
    """
https:// | official website | .gov website | .mil website | .gov site | .mil site | .mil address | .gov address
you can tell | how you know | javascript
"""
)
"""What the banner of a government's site says."""

CONTENTS: Final = frozenset(
    _entries(
        """
contents | c o n t e n t s | table of contents | witnesses | index | i n d e x | agenda | participants
call participants
"""
    )
)
"""Lines behind which items are listed: headings stand above them."""

OPEN_ENDS: Final = _words(
    """
on of by and the for in to with at a an & from between de la del y et und over about into under
"""
)
"""Words with which no heading ends: it goes on below."""

POSTED: Final = _entries(
    """
issued on | issued: | published | publication | posted | updated | modified | copyright | © | last reviewed
date created | created | retrieved | printed | archived | accessed
"""
)
"""Words beside a date that is the page's and not the event's."""

DATE_COMPANIONS: Final = _words(
    """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lunes martes
miércoles jueves viernes sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch
donnerstag freitag samstag sonntag понедельник вторник среда четверг пятница суббота воскресенье года г at a p m am
pm est edt cst cdt mst mdt pst pdt et gmt utc local time date fecha for immediate release the of de del el le news
дата datum lieu le la session morning afternoon evening delivered
"""
)
"""Words that may stand beside a date on a line that is a date's own."""

PLACE_WORDS: Final = _words(
    """
room hall house palace building center centre hotel airport aboard capitol embassy park street avenue base ballroom
office theater theatre kremlin rotunda lawn garden museum school university college church headquarters ministry
broadway residence club library auditorium filing plaza square stadium camp fort island pressroom courthouse salón
palacio steps route washington
"""
)
"""Words in lines that tell where something took place."""

PLACE_NAMES: Final = _entries(
    """
united states of america | united states | united kingdom | united arab emirates | united nations | south korea
north korea | south africa | south sudan | north macedonia | new zealand | new york | new jersey | new mexico
new south wales | papua new guinea | saudi arabia | sri lanka | costa rica | el salvador | sierra leone
burkina faso | timor-leste | east timor | republic of korea | republic of china | republic of serbia
republic of south africa | republic of the philippines | federal republic of germany | czech republic
dominican republic | people’s republic of china | people's republic of china | islamic republic of iran
kyrgyz republic | central african republic | democratic republic of the congo | bosnia and herzegovina
trinidad and tobago | antigua and barbuda | cape verde | ivory coast | solomon islands | marshall islands
north carolina | south carolina | north dakota | south dakota | west virginia | rhode island | new hampshire
hong kong | european union | european commission | european council | european central bank
"""
)
"""Names of places that are more than one word long, for titles such as `PRESIDENT OF THE UNITED STATES JANE ROE`."""

NO_NAME_WORDS: Final = _words(
    """
remarks statement transcript briefing conference interview press gaggle joint meeting from sent subject by with and
hearing q testimony excellency present former thank thanks ask question speaker agent mail fw fwd creators title
source date presenter presenters speakers participants attendees dear welcome tell told even did does did said says
according
"""
)
"""Capitalised words before a surname that are no first names."""

FAMILY_FIRST: Final = _words(
    """
kim lee yi park choi choe jeong jung chung kang cho yoon yun jang chang lim han oh seo shin kwon hwang ahn song yoo yu
ryu hong wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo gao lin luo nguyen tran pham
"""
)
"""Family names that go first, of people whose given name is printed without a hyphen: `Premier Li Na`.

The twenty most frequent of Korea (census of 2015) and of China, as they are romanised, and the first of Vietnam; without
`he` and `im`, which are English words.
"""

INTRODUCING: Final = _words("colleague friend counterpart honourable honorable introduce welcome welcoming host")
"""Words right before a name in full with which somebody is introduced."""

NO_OUTLETS: Final = _words("chair chairman madam mr mrs ms sir thank thanks hi hello i and just so your my")
"""What follows a reporter's name and a comma and is nobody's outlet."""

OCCUPATIONS: Final = _words("analyst reporter journalist correspondent host anchor moderator guest editor")
"""What stands in an outlet's place and is none."""

NAME_PARTICLES: Final = _words(
    "da das de del della der den di do dos du la le van von zu bin ibn ben bint af av ten ter te y e"
)
"""Small words inside names, printed small where the name is not in capitals."""

NAME_SUFFIXES: Final = _words("jr sr ii iii iv md phd mp am ao qc sc")
"""What stands behind a surname and is none."""

TITLE_INITIALS: Final = _words("ceo cfo coo us un eu uk mp pm u.s u.n nato")
"""Words of titles that stay in capitals."""

MEN: Final = _words("mr sir lord sr señor don m monsieur herr senhor dom")
"""Honorifics of men."""

WOMEN: Final = _words("mrs ms miss dame lady baroness sra srta señora doña mme madame mlle frau senhora")
"""Honorifics of women."""

GROUPS: Final = _words(
    "everybody everyone friends colleagues guys folks ladies gentlemen madam sir doctor god america journalists"
)
"""Whom people thank that is nobody's first name."""
