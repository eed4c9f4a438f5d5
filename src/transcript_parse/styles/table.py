"""The table of house styles: those that the library knows, by name, and `generic` for all others."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from transcript_parse.errors import StyleError
from transcript_parse.styles.australia import AUSTRALIA
from transcript_parse.styles.boe import BOE
from transcript_parse.styles.china import CHINA
from transcript_parse.styles.cnn import CNN
from transcript_parse.styles.courts import COURTS
from transcript_parse.styles.crec import CREC
from transcript_parse.styles.debate import DEBATE
from transcript_parse.styles.defense import DEFENSE
from transcript_parse.styles.earnings import EARNINGS
from transcript_parse.styles.ecb import ECB
from transcript_parse.styles.embassy import EMBASSY
from transcript_parse.styles.foia import FOIA
from transcript_parse.styles.fomc import FOMC
from transcript_parse.styles.hearing import HEARING
from transcript_parse.styles.kremlin import KREMLIN
from transcript_parse.styles.kremlin_ru import KREMLIN_RU
from transcript_parse.styles.mexico import MEXICO
from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.nato import NATO
from transcript_parse.styles.parliament import PARLIAMENT
from transcript_parse.styles.podcast import PODCAST
from transcript_parse.styles.publicpapers import PUBLICPAPERS
from transcript_parse.styles.rev import REV
from transcript_parse.styles.singapore import SINGAPORE
from transcript_parse.styles.state import STATE
from transcript_parse.styles.un import UN
from transcript_parse.styles.whitehouse import WHITEHOUSE

__all__ = ["GENERIC", "STYLES", "get_style"]

GENERIC: Final = HouseStyle(
    id="generic",
    title="Any publisher: read by the survey alone",
    example="NAME: What was said.",
    sources=("no publisher: what the document itself tells",),
)

_KNOWN: Final = (
    GENERIC,
    STATE,
    DEFENSE,
    WHITEHOUSE,
    PUBLICPAPERS,
    EMBASSY,
    FOIA,
    FOMC,
    ECB,
    BOE,
    KREMLIN,
    KREMLIN_RU,
    MEXICO,
    AUSTRALIA,
    SINGAPORE,
    CHINA,
    UN,
    NATO,
    HEARING,
    CREC,
    PARLIAMENT,
    COURTS,
    DEBATE,
    CNN,
    REV,
    EARNINGS,
    PODCAST,
)

STYLES: Final[Mapping[str, HouseStyle]] = MappingProxyType({style.id: style for style in _KNOWN})
"""House styles by their id: `generic`, then governments, international bodies, chambers, courts, media."""


def get_style(name: str) -> HouseStyle:
    """The style of that name.

    Raises:
        StyleError: There is none; the message names the nearest and says how to list all.

    >>> get_style("kremlin").endings
    frozenset({'colon'})
    """
    try:
        return STYLES[name]
    except KeyError:
        near = difflib.get_close_matches(name, STYLES, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        message = f"no house style {name!r}{hint} (known: {', '.join(sorted(STYLES))})"
        raise StyleError(message) from None
