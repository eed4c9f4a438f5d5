"""Text that is safe to print: whatever a transcript holds, a terminal is told nothing by it.

In: any text. Out: text in one line without control characters, escape sequences, or marks that turn the direction of
writing. What could do something is shown as a picture of itself; what could not, and is not seen either, is left out.
"""

from __future__ import annotations

import regex

__all__ = ["fold", "visible"]

# control, format, surrogate, line and paragraph separator characters: all that is not ink or a plain blank
_UNSEEN = regex.compile(r"[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]")

_BLANKS = frozenset("\t\n\v\f\r\x85\u2028\u2029")
# joiners shape letters (Persian, Hindi); soft hyphens, zero-width blanks and the left- and right-hand marks do nothing
_KEPT = frozenset("\u200c\u200d")
_LEFT_OUT = frozenset("\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff")
_PICTURES = 0x2400  # ␀, the first of the control pictures, which stand in the order of the controls
_DELETE, _DELETE_PICTURE = "\x7f", "␡"


def _shown(match: regex.Match[str]) -> str:
    character = match.group()
    if character in _BLANKS:
        return " "
    if character in _KEPT:
        return character
    if character in _LEFT_OUT:
        return ""
    if character < " ":
        return chr(_PICTURES + ord(character))
    return _DELETE_PICTURE if character == _DELETE else "\N{REPLACEMENT CHARACTER}"


def visible(text: str) -> str:
    r"""The text with nothing in it that a terminal or an editor would obey; line ends and tabs become blanks.

    >>> visible("\x1b[31mred\x07 \u202eright to left")
    '␛[31mred␇ �right to left'
    """
    return _UNSEEN.sub(_shown, text)


def fold(text: str) -> str:
    """`visible` text with every run of white space made one blank, and none at its ends."""
    return " ".join(visible(text).split())
