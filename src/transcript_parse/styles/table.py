"""The table of house styles."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from transcript_parse.errors import StyleError
from transcript_parse.styles.model import HouseStyle

__all__ = ["GENERIC", "STYLES", "get_style"]

GENERIC: Final = HouseStyle(
    id="generic",
    title="Any publisher: read by the survey alone",
    example="NAME: What was said.",
)

STYLES: Final[Mapping[str, HouseStyle]] = MappingProxyType({GENERIC.id: GENERIC})


def get_style(name: str) -> HouseStyle:
    """The style of that name.

    Raises:
        StyleError: There is none; the message names the nearest and says how to list all.
    """
    try:
        return STYLES[name]
    except KeyError:
        near = difflib.get_close_matches(name, STYLES, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        message = f"no house style {name!r}{hint} (known: {', '.join(sorted(STYLES))})"
        raise StyleError(message) from None
