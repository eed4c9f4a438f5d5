"""A TOML file → `HouseStyle`: users bring the conventions of a publisher that the library has never seen.

In: a path. Out: a style, or one line that says which file, which key, what is wrong and what to do. Nothing but the
standard library is needed: a style is strings and lists of strings, and the checks are wanted for their messages.
"""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Callable, Mapping
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Final

from attrs import fields_dict

from transcript_parse.errors import StyleError
from transcript_parse.styles.model import ENDINGS, HouseStyle
from transcript_parse.styles.words import fold_digits, fold_words

__all__ = ["load_style"]

_NEEDED: Final = ("id", "title")
_BLANK: Final = HouseStyle(id="", title="", example="")
_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_SHAPES: Final[Mapping[type, str]] = {
    str: "a string",
    bool: "true or false",
    tuple: "a list of strings",
    frozenset: "a list of strings",
}


def load_style(path: str | PathLike[str]) -> HouseStyle:
    """The house style that a TOML file describes.

    Keys are the fields of `HouseStyle`, at the top of the file; `id` and `title` are needed, the rest may be left out.
    Words may be written as they are printed: they are folded here.

    Raises:
        StyleError: The file cannot be read, is no TOML, or does not describe a style; one line names the file, the key
            and what to do.

    >>> load_style("none.toml")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    transcript_parse.errors.StyleError: none.toml: cannot be read: No such file or directory; give the path ...
    """
    name = fspath(path)
    data = _read(name)
    _check(name, data)
    folded: dict[str, Any] = {key: _FOLDS[key](value) for key, value in data.items()}
    return HouseStyle(**{"example": "", **folded})


def _read(name: str) -> dict[str, Any]:
    try:
        text = Path(name).read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise _wrong(name, f"cannot be read: {error.strerror}", "give the path of a TOML file") from None
    except UnicodeDecodeError as error:
        raise _wrong(name, f"is not UTF-8 at byte {error.start}", "save it as UTF-8, as TOML files are") from None
    except ValueError as error:  # a NUL in the path
        raise _wrong(repr(name), f"cannot be read: {error}", "give the path of a TOML file") from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _wrong(name, f"is no TOML: {error}", "see docs/styles.md for an example") from None


def _check(name: str, data: Mapping[str, Any]) -> None:
    """That every key is known, no needed one is missing, and every value has the type of its field."""
    known = tuple(fields_dict(HouseStyle))
    for key, value in data.items():
        if key not in known:
            raise _wrong(name, f"unknown key {key!r}", _nearest(key, known))
        kind = type(getattr(_BLANK, key))
        if not _fits(kind, value):
            raise _wrong(name, f"{key!r} is {_named(value)}", f"write {_SHAPES[kind]}")
    for key in _NEEDED:
        if not data.get(key, "").strip():
            raise _wrong(name, f"{key!r} is missing or empty", f'add {key} = "…"')
    if not _LETTERS.issuperset(data["id"]):
        raise _wrong(name, f"'id' is {data['id']!r}", "use the letters a to z, digits and hyphens alone")
    for ending in data.get("endings", ()):
        if ending not in ENDINGS:
            raise _wrong(name, f"unknown ending {ending!r} in 'endings'", _nearest(ending, sorted(ENDINGS)))


def _nearest(word: str, known: tuple[str, ...] | list[str]) -> str:
    near = difflib.get_close_matches(word, known, n=1)
    return f"did you mean {near[0]!r}?" if near else f"known are {', '.join(known)}"


def _fits(kind: type, value: object) -> bool:
    if kind in {tuple, frozenset}:
        return isinstance(value, list) and all(isinstance(entry, str) and entry.strip() for entry in value)
    return isinstance(value, kind)


def _named(value: object) -> str:
    """What a TOML value is, in words."""
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, list):
        return "a list with something in it that is no string, or an empty one"
    if isinstance(value, str):
        return "a string"
    return "a table" if isinstance(value, dict) else "a date or a time"


def _words(entries: list[str]) -> tuple[str, ...]:
    return tuple(fold_digits(fold_words(entry)) for entry in entries)


def _labels(entries: list[str]) -> frozenset[str]:
    """As labels are looked up: without full stops and the mark that ends them."""
    return frozenset(fold_words(entry).rstrip(" :").replace(".", "") for entry in entries)


def _lines(entries: list[str]) -> frozenset[str]:
    straight = {fold_words(entry) for entry in entries}
    return frozenset(straight | {line.replace("'", "’") for line in straight})


def _one_line(text: str) -> str:
    return " ".join(text.split())


_FOLDS: Final[Mapping[str, Callable[[Any], object]]] = {
    "id": _one_line,
    "title": _one_line,
    "example": _one_line,
    "sources": tuple,
    "cues": _words,
    "hints": _words,
    "furniture": _words,
    "endings": frozenset,
    "labels": _labels,
    "not_labels": _labels,
    "navigation": _lines,
    "unlabelled_questions": bool,
    "carrier": bool,
}


def _wrong(name: str, what: str, todo: str) -> StyleError:
    return StyleError(_one_line(f"{name}: {what}; {todo}"))
