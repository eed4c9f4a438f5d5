"""Some turns of a transcript: those of one speaker, or of one role.

In: a `Transcript`. Out: one with fewer turns, which keep their indexes; it has no segments, for they tile all turns.
"""

from __future__ import annotations

import regex
from attrs import evolve

from transcript_parse.model import Role, Transcript, Turn

__all__ = ["select"]

# what parts words: all but letters, marks, digits and what stands inside names (O’Hara, Al-Said)
_BETWEEN_WORDS = regex.compile(r"[^\p{L}\p{M}\p{N}'’\-]+")


def select(transcript: Transcript, speaker: str | None, role: Role | None) -> Transcript:
    """The transcript with only the turns that answer to both; None answers to all.

    `speaker` is sought among the words of the label, the name and the full name, whatever its case: `tirel` finds
    `SECRETARY TIREL`, and `q` finds `Q` but not `QUESTION`.
    """
    turns = tuple(
        turn
        for turn in transcript.turns
        if (role is None or turn.role is role) and (speaker is None or _is_named(turn, speaker))
    )
    return evolve(
        transcript,
        turns=turns,
        segments=(),
        explanations=tuple(
            verdict
            for verdict in transcript.explanations
            if any(turn.start <= verdict.start < turn.end for turn in turns)
        ),
    )


def _is_named(turn: Turn, wanted: str) -> bool:
    names = [
        turn.label and turn.label.text,
        turn.speaker and turn.speaker.name,
        turn.speaker and turn.speaker.full_name,
    ]
    return any(_words(wanted) in _words(name) for name in names if name)


def _words(text: str) -> str:
    """The words of a text in small letters, each with a blank on either side."""
    return f" {' '.join(_BETWEEN_WORDS.sub(' ', text).split())} ".casefold()
