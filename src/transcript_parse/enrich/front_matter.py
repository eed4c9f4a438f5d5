r"""YAML at a document's head → its keys and values: scalars, folded lines, lists of strings.

In: the lines of one zone. Out: `Entry`s by key. No YAML library reads a transcript here; anchors, maps and block
scalars stay unread. Seen in: White House pages as Markdown (title folded over lines, `\_` for a no-break space),
Australian press releases (lists of creators), developers' call notes.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from transcript_parse.segments import Lines, Zone

__all__ = ["Entry", "read_front_matter", "unescape"]


class Entry(NamedTuple):
    """The values under one key (several where it is a list), printed at `[start, end)`."""

    values: tuple[str, ...]
    start: int
    end: int


# title: "Remarks…"   date: 2024-07-29   creators:
_KEY = regex.compile(r"^(?P<key>[\p{L}_][\w-]{0,40}):(?:[ ](?P<value>.*))?$")
# \_  \"  \xF3  \u2019  and a line end behind a backslash
_ESCAPE = regex.compile(r"\\(?:x(?P<x>[0-9A-Fa-f]{2})|u(?P<u>[0-9A-Fa-f]{4})|(?P<plain>.))")
_PLAIN: Final = {"_": " ", "n": " ", "t": " ", "N": " ", "L": " ", "P": " ", "0": "", "e": ""}


def unescape(value: str) -> str:
    r"""What a YAML scalar says: quotes off, escapes read, white space folded.

    >>> unescape(r'"Remarks by President\_Roe in Bogot\xE1"')
    'Remarks by President Roe in Bogotá'
    """
    text = value.strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        text = _ESCAPE.sub(_character, text[1:-1])
    elif len(text) >= 2 and text[0] == text[-1] == "'":
        text = text[1:-1].replace("''", "'")
    return " ".join(text.split())


def _character(match: regex.Match[str]) -> str:
    code = match["x"] or match["u"]
    return chr(int(code, 16)) if code else _PLAIN.get(match["plain"], match["plain"])


def read_front_matter(lines: Lines, zone: Zone) -> dict[str, Entry]:
    """The entries of a front matter zone; keys lower case, the first of a name wins."""
    entries: dict[str, Entry] = {}
    margin = lines.inks[zone.first] - lines.starts[zone.first]  # the whole block may be set in, or quoted
    keys = [
        (index, match)
        for index in range(zone.first + 1, zone.last)
        if lines.inks[index] - lines.starts[index] == margin and (match := _KEY.match(lines.texts[index]))
    ]
    ends = [*(index for index, _ in keys[1:]), zone.last]
    for (first, match), end in zip(keys, ends, strict=False):  # no keys, no entries
        below = [lines.texts[index] for index in range(first + 1, end)]
        items = [text[2:] for text in below if text.startswith("- ")]
        scalar = _folded([match["value"] or "", *(text for text in below if not text.startswith("- "))])
        values = tuple(filter(None, [unescape(scalar), *map(unescape, items)]))
        if values:
            entries.setdefault(match["key"].lower(), Entry(values, lines.inks[first], lines.tails[end - 1]))
    return entries


def _folded(pieces: list[str]) -> str:
    """A scalar printed over several lines: a backslash at a line's end joins without a blank."""
    joined = ""
    for piece in pieces:
        text = piece.strip()
        joined = joined[:-1] + text if joined.endswith("\\") else f"{joined} {text}".strip()
    flow = joined.startswith("[") and joined.endswith("]")
    return joined[1:-1].replace("'", "").replace('"', "") if flow else joined
