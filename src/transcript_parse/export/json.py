"""JSON, there and back: `from_json(to_json(t)) == t` for every transcript.

In: a `Transcript`, or text. Out: the other one. The shape is in `wire`; here are the characters, and the sentences that
tell what is wrong with somebody else's JSON. `schema.json` beside this module says the same to other languages.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from enum import StrEnum
from importlib.resources import files
from typing import Any, get_origin

import attrs
import regex
from cattrs import BaseValidationError, Converter, transform_error
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_structure_fn

from transcript_parse.errors import FormatError
from transcript_parse.export.wire import FORMAT, Document, pack, pack_turn, unpack
from transcript_parse.model import Transcript, Turn

__all__ = ["FORMAT", "dump", "from_json", "json_schema", "to_json", "turn_as_data"]

# half a UTF-16 pair, which UTF-8 cannot carry. A high half before a low one stays as it is: escaped, the two would be
# read back as one character, and every offset behind them would be wrong
_LONE_SURROGATE = regex.compile(r"[\ud800-\udbff](?![\udc00-\udfff])|[\udc00-\udfff]")

Hook = Callable[[Any, Any], Any]  # what cattrs calls with a value and the type that is wanted


def dump(data: object) -> str:
    """Plain dictionaries and lists as JSON in one line: every character as itself, but for lone surrogates."""
    text = json.dumps(data, ensure_ascii=False)
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def to_json(transcript: Transcript) -> str:
    r"""One JSON object in one line, without a line feed at its end.

    Its fields are those of `docs/json.md`, always all of them and in that order. Lone surrogates are `\uXXXX`; every
    other character is itself.
    """
    return dump(_CONVERTER.unstructure(pack(transcript)))


def turn_as_data(turn: Turn) -> dict[str, Any]:
    """One turn's row as plain dictionaries and lists, in the order of the contract."""
    data: dict[str, Any] = _CONVERTER.unstructure(pack_turn(turn))
    return data


def from_json(text: str) -> Transcript:
    """The transcript that `to_json` wrote; it has no explanations.

    Fields that this version does not know are passed over: format 1 may gain some. A selection of turns (from
    `--speaker` or `--role`) has no segments.

    Raises:
        FormatError: The text is no JSON, is not in this format, or contradicts itself; the message names the field.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        message = f"not JSON: {error}"
        raise FormatError(message) from None
    _check_format(data)
    try:
        document = _CONVERTER.structure(data, Document)
    except BaseValidationError as error:
        problems = transform_error(error, format_exception=_in_words)
        message, _, path = problems[0].rpartition(" @ $")
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise FormatError((f"{path.lstrip('.')}: " if path else "") + message + more) from None
    return unpack(document)


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `to_json` writes, shipped with the package."""
    schema: dict[str, Any] = json.loads(files(__package__).joinpath("schema.json").read_text(encoding="utf-8"))
    return schema


def _check_format(data: object) -> None:
    """What is no document of ours is told so, before any field of it is looked at."""
    if not isinstance(data, dict) or "format" not in data:
        message = f'format: it is missing; a transcript in JSON begins with {{"format": "{FORMAT}"'
        raise FormatError(message)
    if data["format"] != FORMAT:
        message = f"format: {data['format']!r} is not {FORMAT!r}, the only one that this version reads"
        raise FormatError(message)


def _in_words(error: BaseException, _: type | None) -> str:
    """What is wrong with one field, as the hooks below tell it."""
    return str(error)


def _wanted(what: str, value: object) -> TypeError:
    printed = json.dumps(value)
    return TypeError(f"{what} is wanted, not {printed if len(printed) <= 40 else type(value).__name__}")


def _exactly(kind: type, what: str) -> Hook:
    """A hook that takes values of one type and nothing that merely looks like it: no `True` for 1, no "3" for 3."""

    def structure(value: object, _: type) -> object:
        if type(value) is not kind:
            raise _wanted(what, value)
        return value

    return structure


def _date(value: object, _: type) -> dt.date:
    try:
        return dt.date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        what = "a date such as 2014-10-27"
        raise _wanted(what, value) from None


def _word(value: object, kind: type[StrEnum]) -> StrEnum:
    if not isinstance(value, str) or value not in list(kind):
        raise _wanted("one of " + ", ".join(kind), value)
    return kind(value)


def _checked(structure: Hook, kind: type, what: str) -> Hook:
    """A hook that looks at the value's type first, and then does what `structure` does."""

    def check(value: object, wanted: type) -> object:
        if not isinstance(value, kind):
            raise _wanted(what, value)
        return structure(value, wanted)

    return check


def _whole(cls: type, structure: Hook) -> Hook:
    """A hook that wants every field, also where the model has a default: what is lost on the way is not to be None."""
    names = [field.name for field in attrs.fields(cls)]

    def check(value: dict[str, object], wanted: type) -> object:
        missing = [name for name in names if name not in value]
        if missing:
            message = f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"
            raise TypeError(message)
        return structure(value, wanted)

    return check


def _is_tuple(cls: object) -> bool:
    return get_origin(cls) is tuple


_EXACT = {str: "a text", int: "a whole number", bool: "true or false"}


def _make_converter() -> Converter:
    """A converter that takes nothing for what it is not."""
    converter = Converter()
    for kind, what in _EXACT.items():
        converter.register_structure_hook(kind, _exactly(kind, what))
    converter.register_structure_hook(dt.date, _date)
    converter.register_structure_hook(StrEnum, _word)  # nearer to an enumeration than the hook of `str`
    converter.register_structure_hook_factory(
        attrs.has, lambda cls: _checked(_whole(cls, make_dict_structure_fn(cls, converter)), dict, "an object")
    )
    converter.register_structure_hook_factory(
        _is_tuple, lambda cls: _checked(homogenous_tuple_structure_factory(cls, converter), list, "an array")
    )
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    return converter


_CONVERTER = _make_converter()
