"""How the words of styles are folded, and tables of phrases as people proofread them.

In: strings. Out: strings and sets, folded so that a page and a style can be laid side by side. No publisher is known
here.
"""

from __future__ import annotations

from typing import Final

import regex

__all__ = ["fold_digits", "fold_words", "phrases"]

_QUOTES: Final = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u2060": None})  # the last fills a shadow up
_DIGITS = regex.compile(r"\d++")


def fold_words(text: str) -> str:
    r"""Lower case, quote marks straight, white space to single blanks.

    >>> fold_words("  Chair’s  Press\nConference ")
    "chair's press conference"
    """
    return " ".join(text.lower().translate(_QUOTES).split())


def fold_digits(text: str) -> str:
    """Every run of digits to one `0`.

    >>> fold_digits("page 12 of 24")
    'page 0 of 0'
    """
    return _DIGITS.sub("0", text)


def phrases(table: str) -> frozenset[str]:
    """The phrases of a table, parted by bars and line ends; each with a straight apostrophe also in its curly twin.

    >>> sorted(phrases("home | what's new"))
    ['home', "what's new", 'what’s new']
    """
    found = {entry.strip() for line in table.strip().split("\n") for entry in line.split("|")}
    return frozenset(found | {entry.replace("'", "’") for entry in found})
