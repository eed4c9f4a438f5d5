"""Transcripts as data: one module a format, and one table of them."""

from transcript_parse.export.gold import iter_gold, to_gold
from transcript_parse.export.json import FORMAT, from_json, json_schema, to_json
from transcript_parse.export.jsonl import iter_jsonl
from transcript_parse.export.table import FORMATS, Format, Writer, as_lines

__all__ = [
    "FORMAT",
    "FORMATS",
    "Format",
    "Writer",
    "as_lines",
    "from_json",
    "iter_gold",
    "iter_jsonl",
    "json_schema",
    "to_gold",
    "to_json",
]
