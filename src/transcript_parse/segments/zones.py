"""Stretches of a document that hold no labels, though their lines look like it: front matter, e-mail header lines.

In: the lines. Out: `Zone`s, disjoint and in order. Seen in State Department e-mail releases (chains of up to six header
blocks), harvesters' YAML (Australian and White House collections), WebVTT files.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.headers import MAIL_KEYS
from transcript_parse.segments.lines import Lines

__all__ = ["Zone", "ZoneKind", "find_zones"]


class ZoneKind(StrEnum):
    """What a zone is."""

    FRONT_MATTER = "front-matter"
    MAIL_HEADER = "mail-header"


class Zone(NamedTuple):
    """Lines `first` to `last`, both included."""

    kind: ZoneKind
    first: int
    last: int


_LONGEST_FRONT_MATTER: Final = 80
_YAML_KEY = regex.compile(r"^[A-Za-z_][\w -]{0,40}:(?:[ ]|$)")
# From: / Sent   (the colon lost to the scan) / Subject:
_MAIL_LINE = regex.compile(
    r"^(?P<key>From|Sent|To|Cc|CC|Bcc|Subject|Date|Attachments?|Importance|Reply-To)(?::|[ ]{3,})", regex.IGNORECASE
)


def find_zones(lines: Lines) -> tuple[Zone, ...]:
    """The zones of a document, in order."""
    zones: list[Zone] = []
    front = _front_matter(lines)
    if front is not None:
        zones.append(front)
    zones += _mail_headers(lines, front.last + 1 if front else 0)
    return tuple(zones)


def _front_matter(lines: Lines) -> Zone | None:
    """YAML between two lines of three hyphens, where the first is the document's first ink."""
    first = lines.next_ink(-1)
    if first is None or lines.texts[first] != "---":
        return None
    for index in range(first + 1, min(len(lines), first + _LONGEST_FRONT_MATTER)):
        if lines.texts[index] in {"---", "..."}:
            keys = sum(1 for text in lines.texts[first + 1 : index] if _YAML_KEY.match(text))
            return Zone(ZoneKind.FRONT_MATTER, first, index) if keys else None
    return None


def _mail_headers(lines: Lines, at: int) -> list[Zone]:
    """Blocks of two or more different header keys, with the lines that a long value goes on over."""
    zones: list[Zone] = []
    index = at
    while index < len(lines):
        if not _MAIL_LINE.match(lines.texts[index]):
            index += 1
            continue
        first = last = index
        keys: set[str] = set()
        gap = 0
        while index < len(lines) and gap <= 2:
            match = _MAIL_LINE.match(lines.texts[index])
            if match:
                keys.add(match["key"].lower())
                last, gap = index, 0
            elif lines.blank(index) or gap == 0:
                gap += 1
                if not lines.blank(index) and index == last + 1 and lines.inks[index] - lines.starts[index] > 8:
                    last, gap = index, 0
            else:
                break
            index += 1
        if len(keys & MAIL_KEYS) >= 2 and keys & {"from", "to", "subject"}:
            zones.append(Zone(ZoneKind.MAIL_HEADER, first, last))
        index = max(index, last + 1)
    return zones
