"""JSON Lines: one object a turn, for streaming into other tools.

In: a `Transcript`. Out: lines. Every line stands alone: it names its document, its date and its speaker in full.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from transcript_parse.export.json import dump, turn_as_data
from transcript_parse.model import Speaker, Transcript

__all__ = ["iter_jsonl"]


def iter_jsonl(transcript: Transcript) -> Iterator[str]:
    """One line for each turn, in source order, without line feeds; none for a statement or an empty text.

    The fields are `document` and `date`, then those that a turn has in JSON; its speaker's `name`, `title`,
    `full_name` and `affiliation` follow as `speaker_name` and so on.
    """
    date = transcript.metadata.date
    document = {"document": transcript.name, "date": date and date.isoformat()}
    for turn in transcript.turns:
        yield dump(document | turn_as_data(turn) | _names(turn.speaker))


def _names(speaker: Speaker | None) -> dict[str, Any]:
    """The speaker's names; all null where nobody can be told."""
    return {
        "speaker_name": speaker and speaker.name,
        "speaker_title": speaker and speaker.title,
        "speaker_full_name": speaker and speaker.full_name,
        "speaker_affiliation": speaker and speaker.affiliation,
    }
