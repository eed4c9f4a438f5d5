"""Labels → speakers: one value for each person, joined only where exactly one candidate fits."""

from __future__ import annotations

from collections.abc import Sequence

from transcript_parse.model import Explanation, Speaker
from transcript_parse.turns import TurnDraft

__all__ = ["resolve_speakers"]


def resolve_speakers(
    drafts: Sequence[TurnDraft], header: str
) -> tuple[tuple[Speaker, ...], tuple[int | None, ...], tuple[Explanation, ...]]:
    """The speakers in order of appearance, the speaker's place in them for each turn, and the evidence."""
    ids = {}
    for draft in drafts:
        if draft.label is not None:
            ids.setdefault(draft.label, len(ids))
    speakers = tuple(Speaker(f"s{i}", (label,)) for label, i in ids.items())
    return speakers, tuple(ids.get(d.label) if d.label else None for d in drafts), ()
