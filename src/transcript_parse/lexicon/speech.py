"""Words that tell speech from headings, and phrases from names.

Everything is lower case. The lists are short on purpose: closed classes of English, with the few words of other
languages that turned up in labels' places.
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "CLOSINGS",
    "DISCOURSE_OPENERS",
    "FIRST_SECOND_PERSON",
    "FUNCTION_WORDS",
    "OPENINGS",
    "ORDINALS",
]

FIRST_SECOND_PERSON: Final = frozenset(
    "i i'm i’m i've i’ve i'll i’ll i'd i’d me my mine we we're we’re we've we’ve we'll we’ll us our you your you're you’re yours "
    "you've you’ve let's let’s yo nosotros usted ustedes я мы вы".split()
)
"""Pronouns of people who talk to each other."""

FUNCTION_WORDS: Final = frozenset(
    "i me my we us our you your he him his she her it its they them their this that these those there here who whom whose which "
    "what when where why how is are was were be been being am do does did done have has had having can could will would shall should "
    "may might must not no yes so but or nor if then than as at by from into about above below between because while since until "
    "also just only very too again once now let please well okay ok oh look listen like say says said think know see want need get got "
    "go going come make take give one two three four five six another other more most some any all each every both few many much "
    "my first second third fourth fifth lastly finally however therefore thus regarding concerning question's answer's is: "
    "que es mi su sus nos lo por para con una uno pero como cuando donde este esta esto ese eso muy más primera segunda "
    "est sont nous vous pour avec mais dans cette "
    "example instance fact point reason reasons thing things problem rule rules result answer questions issue".split()
)
"""Words that do not stand in names: a would-be label that holds one is a phrase."""

ORDINALS: Final = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth firstly secondly thirdly fourthly fifthly lastly last finally next "
    "one two three four five six seven eight nine ten primero segundo tercero number point".split()
)
"""Words with which a speaker counts: `Secondly:`, `Second point:` open paragraphs of speech."""

DISCOURSE_OPENERS: Final = frozenset(
    "listen look remember imagine consider however therefore again indeed furthermore moreover meanwhile frankly clearly obviously "
    "additionally specifically namely conversely ultimately basically actually essentially bottom today tomorrow yesterday tonight "
    "so now then and but or well yes no okay right sure good great thanks thank hello hi dear sorry please wait also here there this that "
    "these those what why how who where when which because although though while if unless until since after before plus still "
    "likewise similarly overall nevertheless nonetheless instead otherwise besides anyway example background context update "
    "breaking headline fact myth reality truth key conclusion result results reason reasons problem solution goal goals objective "
    "objectives purpose scope definition definitions overview summary step steps option options rule rules lesson lessons pros cons advantages disadvantages "
    "advantage inflation growth economy politics policy security health education energy climate iran iraq syria russia china ukraine turkey "
    "north korea afghanistan israel egypt cuba europe africa asia america greece spain italy".split()
)
"""Single words before a colon that open a sentence or a heading, and name nobody."""

OPENINGS: Final = (
    "ladies and gentlemen",
    "good morning",
    "good afternoon",
    "good evening",
    "good day",
    "welcome",
    "hello",
    "hi everyone",
    "hi, everyone",
    "thank you",
    "thanks",
    "dear journalists",
    "dear colleagues",
    "distinguished",
    "excellencies",
    "your excellenc",
    "friends",
    "my fellow",
    "well, good",
    "well, hello",
    "well, thank",
    "buenos días",
    "buenas tardes",
    "buenas noches",
    "mr. speaker",
    "mr. president",
    "mr. chairman",
    "madam",
    "okay",
    "ok,",
    "all right",
    "i'm pleased",
    "i’m pleased",
    "i am pleased",
    "i'd like",
    "i’d like",
    "i would like",
    "it's a",
    "it’s a",
    "it is a",
    "let me",
)
"""How an opening statement begins when nobody labelled it."""

CLOSINGS: Final = (
    "thank you",
    "thanks",
    "gracias",
    "merci",
    "danke",
    "спасибо",
    "all the best",
    "have a good",
    "have a great",
    "see you",
    "that's all",
    "that’s all",
    "good night",
    "goodbye",
    "good bye",
    "bye",
    "we are adjourned",
    "stands adjourned",
    "yield back",
    "god bless",
    "appreciate it",
    "last question",
    "that's it",
    "that’s it",
    "happy new year",
    "merry christmas",
    "good luck",
    "cheers",
)
"""Words with which talk ends."""
