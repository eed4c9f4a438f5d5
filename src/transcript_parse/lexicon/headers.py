"""Words of the page round the talk: header keys, end marks, site navigation, months, disclaimers.

Everything is lower case and folded. A line that begins with a header key and a colon is no turn; a line that *is* one
of the navigation phrases is nobody's speech once the talk is over or before it has begun.
"""

from __future__ import annotations

from typing import Final

__all__ = ["END_MARKS", "HEADER_KEYS", "MAIL_KEYS", "MONTHS", "NAVIGATION", "TAIL_OPENERS"]


def _entries(table: str) -> frozenset[str]:
    return frozenset(entry.strip() for line in table.strip().split("\n") for entry in line.split("|"))


MAIL_KEYS: Final = _entries(
    "from | sent | to | cc | bcc | subject | date | reply-to | attachments | attachment | importance | x-mailer | fw | fwd | re"
)
"""Keys of an e-mail's header lines (State Department e-mail releases, 27,159 texts)."""

HEADER_KEYS: Final = MAIL_KEYS | _entries(
    """
title | subtitle | time | place | location | venue | city | country | url | source | sources | ref | reference | language
subject(s) | subjects | topic | topics | theme | themes | index | contents | contents of this page | agenda | presenter
presenters | briefer | briefers | speaker list | speakers | witnesses | witness list | appearances | present | presiding
also present | members present | staff present | participants | attendees | apologies | absent | in attendance
corporate participants | company participants | conference call participants | call participants | executives | analysts
contact | contacts | media contact | press contact | public contact | media contacts | media inquiries | enquiries | inquiries
telephone | phone | tel | fax | email | e-mail | website | web | address | office | for more information | for further information
note | notes | editor's note | editors' note | editor’s note | correction | corrections | nb | n.b. | p.s. | ps | disclaimer
copyright | licence | license | release no | release number | release | no | number | document | doc | id | case no | file
issued on | published | published on | publication date | publication status | published in sections | last updated at
last updated | updated | posted | posted by | posted on | created | modified | date created | release date | for release
for immediate release | embargo | embargoed until | status | status of material | tags | tag | category | categories | filed under
share | share this | share this article | direct link | link | links | related | related links | related content | see also
read more | more information | more | download | audio | video | photo | photos | image | image source | image credit
photo credit | photo caption | caption | credit | photo by | photography | by | byline | author | authors | written by | reported by
transcript | transcription | transcriber | transcribed by | transcription by | transcript by | edited by
produced by | recorded by | duration | length | media | podcast | episode | guest list | hosts | event | what | where | when | who | why
how | background | summary | abstract | introduction | overview | conclusion | keywords | key points | takeaways | highlights
ticker | section | page | pages | chapter | part | question and answer session | questions and answers
questions & answers | prepared remarks | opening remarks | q&a session | on the web | printer-friendly version
warning | error | info | debug | notice | important | attention | tip | example | examples | definition | definitions
action | actions | action item | action items | motion | motions | decision | decisions | resolution | resolved | vote | votes
ayes | nays | noes | yeas | abstain | abstentions | absences | quorum | item | items | minutes | minutes taken by | recorder | secretary's note
ingredients | directions | instructions | method | servings | serves | cost | price | hours | deadline | requirements | eligibility
plaintiff | plaintiffs | defendants | petitioner | petitioners | respondent | respondents | appellant | appellee | for the petitioner
for the petitioners | for the respondent | for the respondents | on behalf of | exhibit | exhibits | case | docket | certificate
fecha | lugar | hora | tema | temas | asunto | fuente | etiquetas | contacto | título | comunicado | foto
objet | lieu | datum | ort | дата | место | тема | темы | лица | источник | прямая ссылка | статус материала | опубликован в разделах
geography | persons | text version | the following
transcription of | http | https | mailto | media file | session | committee | house bill | bill | chamber | format
"""
)
"""Words before a colon that are the page's and nobody's label."""

END_MARKS: Final = _entries(
    """
end | -end- | - end - | ### | # # # | #### | -30- | 30 | ends | [ends] | (ends) | [end] | (end) | end of transcript | (end transcript)
[end of transcript] | (end of transcript) | (end text) | end transcript | *** end *** | xxx | end text | [end transcript] | fin | (fin)
[whereupon] | <end> | [tape ends] | [ends transcript] | e n d | --end-- | end of interview | end of recording | [end of audio]
[end of recording] | transcript ends | -ends- | - ends - | (end byliner) | [end of interview] | end of file | (transcript ends)
finaliza | termina | конец
"""
)
"""Lines that say that the talk is over."""

NAVIGATION: Final = _entries(
    """
home | menu | more links | keep in touch | join us | connect | find us on | join the conversation | previous section | next section | back to contents | search | skip to content | skip to main content | skip navigation | contact | contact us | about | about us | sitemap
site map | privacy policy | privacy | copyright | copyright policy | terms of use | terms and conditions | accessibility | disclaimer
foia | no fear act | usa.gov | careers | jobs | news | newsroom | press | press room | media | multimedia | video | videos | photos
photo gallery | photo galleries | audio | events | calendar | calendars | publications | subscribe | newsletter | rss | rss feeds | feedback | help
like us | follow us | share | share: | share this | share this page | print | print this page | e-mail | email | email this page
send by email | send by e-mail | bookmark and share | tweet | twitter | facebook | instagram | youtube | linkedin | flickr | pinterest
whatsapp | telegram | livejournal | vk | reddit | snapchat | google+ | x | tumblr | login | log in | sign in | sign up | register
read more | more | see more | view all | see all | all news | related | related links | related news | related stories | related articles
related content | related publication | related topics | you might also like | you may also like | see also | also in this section
additional links | stay connected | connect with us | get involved | quick links | useful links | latest news | recent posts
most popular | most read | trending | popular | tags | topics | categories | archive | archives | previous | next | back | back to top | top
top of page | return to top | page top | printer-friendly version | printer friendly version | email a copy | text version | mobile version
full version | here's how you know | here’s how you know | official websites use .gov | an official website of the united states government
privacy & cookies | cookies | cookie policy | manage cookies | english | español | français | русский | 中文 | العربية | português | deutsch
donate | advertisement | advertise | advertising | comments | leave a comment | post a comment | reply | loading | close | open | download | download pdf
press conference | press conferences | press release | press releases | speeches | statements | transcripts | interviews | briefings | remarks
our government | the administration | the cabinet | issues | live | write | breadcrumb | addressee email | send
direct link | official twitter | official youtube channel | find out more about related content | european central bank
directorate general communications | media contacts | for the media | structure | directory | text | photo | topics | documents
inicio | compartir | imprimir | contenidos relacionados | síguenos en | mapa de sitio | aviso de privacidad | términos y condiciones
"""
)
"""Lines of menus, share bars and footers, whole."""

TAIL_OPENERS: Final = (
    "you may also",
    "you might also",
    "to order a video of this transcript",
    "to order a transcript",
    "for technical support",
    "related articles",
    "related stories",
    "related content",
    "find out more about",
    "media contact",
    "media enquiries",
    "media inquiries",
    "press contact",
    "for further information",
    "for more information",
    "for media inquiries",
    "reproduction is permitted",
    "all rights reserved",
    "copyright ©",
    "© ",
    "copyright (c)",
    "disclaimer",
    "this is a rush transcript",
    "this transcript was",
    "this transcript has been",
    "released by",
    "other news",
    "related news",
    "this transcript is",
    "transcribed by",
    "transcription by",
    "transcript provided by",
    "publication status",
    "published in sections",
    "publication date",
    "last updated",
    "page last updated",
    "photo caption",
    "photo credit",
    "source:",
    "posted by",
    "posted in",
    "posted on",
    "filed under",
    "tags:",
    "topics:",
    "categories:",
    "share this",
    "share on",
    "like us",
    "follow us",
    "subscribe to",
    "sign up for",
    "call participants",
    "duration:",
    "more analysis",
    "all earnings call transcripts",
    "this article is a transcript",
    "printer-friendly",
    "email this",
    "distributed by the",
    "the motley fool has",
    "# # #",
    "###",
    "temas",
    "темы",
    "geography",
    "contenidos relacionados",
    "about the author",
    "fastscripts",
    "the above-entitled matter",
    "asap sports",
    "federal news service",
)
"""How paragraphs begin that belong to the page and follow the talk."""

MONTHS: Final[dict[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "january jan enero janvier januar января 1月",
            "february feb febrero février februar февраля",
            "march mar marzo mars märz марта",
            "april apr abril avril апреля",
            "may mayo mai мая",
            "june jun junio juin juni июня",
            "july jul julio juillet juli июля",
            "august aug agosto août августа",
            "september sep sept septiembre setiembre septembre сентября",
            "october oct octubre octobre oktober октября",
            "november nov noviembre novembre ноября",
            "december dec diciembre décembre dezember декабря",
        ),
        1,
    )
    for name in names.split()
}
"""Names of months and their usual abbreviations → 1–12 (English, Spanish, French, German, Russian genitive)."""
