"""The one table of formats that carry data; the command line offers what stands here.

In: nothing. Out: a name for each way of writing a transcript, with its file suffix. A new format is a module and a row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from attrs import frozen

from transcript_parse.export.gold import iter_gold
from transcript_parse.export.json import to_json
from transcript_parse.export.jsonl import iter_jsonl
from transcript_parse.model import Transcript

__all__ = ["FORMATS", "Format", "Writer", "as_lines"]

Writer = Callable[[Transcript], Iterator[str]]
"""What writes one transcript: text in pieces of whole lines, each with its line feed."""


@frozen
class Format:
    """A way of writing transcripts.

    `streams` is True where one document may simply follow another; JSON does not, and wants an array round them.
    `heading` stands before each of several documents, with `{}` for its name; empty where a document names itself.
    """

    name: str
    suffix: str
    write: Writer
    streams: bool
    heading: str = ""


def _write_json(transcript: Transcript) -> Iterator[str]:
    yield to_json(transcript) + "\n"


def as_lines(iterate: Writer) -> Writer:
    """The writer that puts a line feed behind each line of something that yields lines without."""

    def write(transcript: Transcript) -> Iterator[str]:
        for line in iterate(transcript):
            yield line + "\n"

    return write


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        row.name: row
        for row in (
            Format("json", ".json", _write_json, streams=False),
            Format("jsonl", ".jsonl", as_lines(iter_jsonl), streams=True),
            Format("gold", ".gold", as_lines(iter_gold), streams=True, heading="# {}\n"),
        )
    }
)
"""Every data format by its name, in the order in which they are offered."""
