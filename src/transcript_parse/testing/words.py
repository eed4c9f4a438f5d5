"""Word tables of the invented press conferences: people, outlets, sentences.

In: numbers. Out: text. A sentence is a frame with slots; its number, read in mixed radix, picks the frame and the word
of every slot, so that one number drawn makes a sentence, and a smaller one a plainer. Nobody and nothing here exists.
"""

from __future__ import annotations

from math import prod
from typing import Final

from attrs import frozen

__all__ = [
    "ANSWERS",
    "CLOSINGS",
    "GREETINGS",
    "INTRODUCTIONS",
    "OUTLETS",
    "PEOPLE",
    "QUESTIONS",
    "SPANISH_ANSWERS",
    "SPANISH_QUESTIONS",
    "Person",
    "SentenceBank",
]


@frozen
class Person:
    """Somebody invented; `first` may be initials, `last` more than one word."""

    first: str
    last: str
    title: str
    honorific: str


PEOPLE: Final = (
    Person("Adela", "Thornquist", "Secretary", "Ms."),
    Person("Doru", "Ketsanin", "Foreign Minister", "Mr."),
    Person("Lena", "Osterby", "Ambassador", "Ms."),
    Person("Pavo", "Tirel", "Governor", "Mr."),
    Person("Fiona", "McQuarrow", "Senator", "Ms."),
    Person("Brendan", "O’Tarrell", "General", "Mr."),
    Person("Ilse", "Harrow-Vane", "Minister", "Mrs."),
    Person("José", "Quiñalba", "President", "Mr."),
    Person("Éloïse", "Brémontel", "Chancellor", "Ms."),
    Person("J. R.", "Pellowick", "Secretary", "Dr."),
    Person("Marit", "Sá Torvelo", "Prime Minister", "Ms."),
    Person("Ansel", "de Wynter", "Commissioner", "Mr."),
    Person("Ottoline", "D’Ambrecq", "Director", "Dr."),
)
OUTLETS: Final = ("Harbor News", "Quellen Wire", "Radio Merrow", "The Sunnet Post", "KTV-4", "Northern & Coast")


@frozen
class SentenceBank:
    """Sentences by number: `frames` with slots like `{thing}`, and the words of each slot."""

    frames: tuple[str, ...]
    slots: dict[str, tuple[str, ...]]

    def _words_of(self, frame: str) -> list[str]:
        """The names of a frame's slots, in the order of the table."""
        return [name for name in self.slots if f"{{{name}}}" in frame]

    @property
    def size(self) -> int:
        """How many numbers give sentences of their own in the richest frame."""
        richest = max(prod(len(self.slots[name]) for name in self._words_of(frame)) for frame in self.frames)
        return richest * len(self.frames)

    def sentence(self, number: int) -> str:
        """The sentence of a number; every number from 0 has one.

        >>> ANSWERS.sentence(0)
        'We looked at the ferry this morning.'
        """
        number, at = divmod(number, len(self.frames))
        frame, words = self.frames[at], {}
        for name in self._words_of(frame):
            number, at = divmod(number, len(self.slots[name]))
            words[name] = self.slots[name][at]
        return frame.format(**words)


_THINGS: Final = (
    "the ferry",
    "the harbor",
    "the fishing quota",
    "the northern bridge",
    "the winter budget",
    "the lighthouse",
    "the water treaty",
    "the new school in Port Ambry",
)
_TIMES: Final = ("this morning", "last week", "in the spring", "before the storm", "on the 14th of May", "at 3:30 p.m.")
_PEOPLE: Final = (
    "the fishermen",
    "the engineers",
    "both coast guards",
    "the people of Sunnet",
    "Mr. Dorrance",
    "your readers",
)
_SLOTS: Final = {"thing": _THINGS, "time": _TIMES, "people": _PEOPLE}

ANSWERS: Final = SentenceBank(
    frames=(
        "We looked at {thing} {time}.",
        "I have spoken with {people} about {thing}, and I will speak with them again.",
        "That is not how {people} see it.",
        "No.",
        "I think that {thing} matters more to {people} than to anybody else, and we told them so {time}.",
        "It was the right thing to do {time}, and it’s the right thing to do now.",
        "Let me say two things: {thing} comes first, and {people} come with it.",
        "The Coastal Energy Office (CEO) wrote to {people} {time}.",
        "As my father used to say: “Look at the sea, then at the boat.”",
        "And so we didn’t sign; we waited for {people} – and I’m glad that we did.",
        "I said {time} that {thing} would cost 4.5 million, and it has cost us 4.2 million.",
        "Question number one is {thing}, and question number two is who pays for it.",
        "Well, ask {people}.",
    ),
    slots=_SLOTS,
)
QUESTIONS: Final = SentenceBank(
    frames=(
        "What will you do about {thing}?",
        "Did {people} agree to that {time}?",
        "You said {time} that {thing} was safe.",
        "Two questions, if I may: what of {thing}, and what of {people}?",
        "Thank you for taking my question.",
        "Do you have a response to {people}, who say that {thing} has been forgotten?",
        "And on {thing} (the old one), is there any news?",
        "Why?",
    ),
    slots=_SLOTS,
)
SPANISH_ANSWERS: Final = SentenceBank(
    frames=(
        "Hablamos de {thing} con {people}.",
        "No.",
        "Les dije dos cosas: que {thing} es de todos, y que {people} tienen razón.",
        "¿Y qué dicen {people}? Que están contentos.",
        "Mañana vamos a ver {thing}, y después hablamos.",
    ),
    slots={
        "thing": ("el puerto", "la escuela", "el puente del norte", "el presupuesto"),
        "people": ("los pescadores", "los ingenieros", "los vecinos"),
    },
)
SPANISH_QUESTIONS: Final = SentenceBank(
    frames=("¿Qué va a pasar con {thing}?", "Buenos días. Quería preguntarle por {thing}.", "¿Ya habló con {people}?"),
    slots=SPANISH_ANSWERS.slots,
)
GREETINGS: Final = (
    "Good afternoon, everybody, and thank you for coming.",
    "Good morning. I’m glad to be back in Port Ambry, and I have a short statement.",
    "Thank you all for being here today.",
)
INTRODUCTIONS: Final = (
    "Good afternoon. We have time for a few questions.",
    "Welcome, everybody. Please wait for the microphone.",
    "Okay, let’s start.",
)
CLOSINGS: Final = ("Thank you, everybody.", "Thank you all.", "We’ll leave it there. Thanks.")
