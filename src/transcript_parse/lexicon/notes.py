"""Cues of a transcriber's notes, by kind, and the languages that they name.

A note is judged by its folded inside (lower case, no brackets, no closing full stop). `CUES` are tried in order: the
first whose words stand in the note decides. Sources with counts: whitehouse.gov 2009–2025 (about 6,000 documents:
`(Laughter.)` 13,630, `(Applause.)` 19,217, `(Inaudible.)` 1,200, `(As interpreted.)` 296), Australian doorstops
(`inaudible` 3,218, `indistinct` 588, `break in recording` 11), kremlin.ru (`(retranslated)` 179), debates
(`(CROSSTALK)` 171, `[bell rings]` 76), conference calls (`[Operator Instructions]` 152, `[indiscernible]` 79).
"""

from __future__ import annotations

from typing import Final

__all__ = ["ACTION_NOUNS", "CUES", "LANGUAGES"]

LANGUAGES: Final = frozenset(
    "afrikaans albanian amharic arabic armenian azerbaijani bahasa basque belarusian bengali bosnian bulgarian burmese "
    "cantonese catalan chinese croatian czech danish dari dutch english estonian farsi fijian filipino finnish french "
    "georgian german greek gujarati hebrew hindi hungarian icelandic indonesian irish italian japanese kazakh khmer korean "
    "kurdish kyrgyz lao latvian lithuanian macedonian malay maltese mandarin maori māori mongolian montenegrin nepali "
    "norwegian pashto persian polish portuguese punjabi romanian russian samoan serbian sinhala slovak slovenian somali "
    "spanish swahili swedish tagalog tajik tamil telugu tetum thai tibetan tigrinya turkish turkmen ukrainian urdu uyghur "
    "uzbek vietnamese welsh yiddish zulu inglés español francés alemán".split()
)
"""English names of languages (and a few Spanish ones), lower case, as notes print them."""

CUES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    (
        "interpretation",
        (
            "interpret",
            "translat",
            "retranslated",
            "interpretación",
            "traducción",
            "traduccion",
            "как переведено",
            "говорит по",
            "译文",
            "譯文",
            "speaks in",
            "speaking in",
            "in native language",
            "in foreign language",
            "foreign language",
            "lengua indígena",
            "no translation provided",
            "speaks foreign",
            "non-english",
        ),
    ),
    (
        "inaudible",
        (
            "inaudible",
            "inaudibl",
            "indaudible",
            "unaudible",
            "unintelligible",
            "indiscernible",
            "indistinct",
            "off mike",
            "off-mike",
            "off mic",
            "off-mic",
            "off the mic",
            "off microphone",
            "off-microphone",
            "no microphone",
            "without microphone",
            "no audio",
            "audio break",
            "audio gap",
            "gap in audio",
            "break in audio",
            "audio cuts",
            "audio drop",
            "audio lost",
            "audio skip",
            "lost audio",
            "break in recording",
            "tape break",
            "recording break",
            "break in tape",
            "mic off",
            "mike off",
            "unclear",
            "garbled",
            "not audible",
            "audio malfunction",
            "no sound",
            "mic problem",
            "microphone off",
            "technical difficult",
            "technical issue",
            "technical problem",
            "falla de audio",
            "falla de transmisión",
            "call lost",
            "call dropped",
            "drops off",
            "неразборчиво",
            "inaudible",
            "no response audible",
            "speaker unknown",
            "poor connection",
            "signal lost",
            "feed lost",
            "recording fail",
        ),
    ),
    (
        "crosstalk",
        (
            "crosstalk",
            "cross talk",
            "cross-talk",
            "crosstalking",
            "interject",
            "interrupt",
            "simultaneous conversation",
            "speaking simultaneously",
            "overlapping",
            "talking over",
            "all talk at once",
            "all speak at once",
            "speaks over",
            "simultaneous speech",
            "multiple speakers",
            "several speak",
            "reporters shout",
            "reporters yell",
            "shouted question",
            "uproar",
            "multiple voices",
            "heckl",
        ),
    ),
    (
        "laughter",
        ("laugh", "chuckle", "giggle", "risas", "смех", "смеется", "смеётся", "risa", "rires", "lachen", "guffaw"),
    ),
    (
        "applause",
        (
            "applause",
            "aplausos",
            "applaud",
            "аплодисмент",
            "claps",
            "clapping",
            "standing ovation",
            "applaudissements",
            "beifall",
            "cheers and",
        ),
    ),
    (
        "pause",
        (
            "pause",
            "recess",
            "silence",
            "break",
            "off the record",
            "off-the-record",
            "adjourn",
            "moment of",
            "minute of silence",
            "whereupon",
            "no response",
            "intermission",
            "suspended",
            "resumed",
            "luncheon",
            "no verbal response",
            "no audible response",
            "gap in recording",
            "brief interruption",
        ),
    ),
)
"""(kind, words): a note in which one of the words stands is of that kind; the first row that fits decides."""

ACTION_NOUNS: Final = frozenset(
    "gestures gesture indicating indicates points pointing nods nodding holds holding shows showing displays displaying reads reading waves waving "
    "sighs sighing coughs coughing sneezes clears claps whistles sings singing cries crying weeps gasps groans boos booing booed cheering cheers "
    "chanting chants knocks knocking rings ringing buzzes plays played playing video videotape tape clip film music anthem bell gavel timer buzzer "
    "phone cell cellphone siren alarm noise sound sounds plane helicopter thunder train slide slides photo chart map document documents hands handed "
    "handing sworn witness conferring confers confer conferred exits enters leaves leaving departs arrives arriving sits sitting stands standing "
    "rises rising signs signed signing drinks takes turns moves walks approaches hugs shakes handshake toast aside continuing continued continues "
    "commercial instructions instruction signoff sign-off begins began ends concluded concludes starts started protester protestor protesters demonstrator "
    "disruption address presentation ceremony salute prayer pledge oath roll-call exhibit tendered tabled report mimics imitates pronounced "
    "whispers whispering shouts shouting yells joking jokingly speaks speaking addressing replying turning to looks looking referring smiles smiling "
    "shaking head videolink via voice-over grunts snaps thumbs shrugs kisses jump photographs photographers camera cameras audience inicia finaliza videollamada "
    "voice-over voiceover videotaped teleconference videoconference telephone progress quorum joined resumes resume airs aired".split()
)
"""Words that make a bracketed phrase a stage direction when they stand in it (whitehouse.gov one-offs, hearings, debates)."""
