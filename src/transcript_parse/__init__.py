"""Turns the text of press conferences and briefings into typed speaker turns, losslessly."""

from transcript_parse.diagnostics import Code, Diagnostic, Severity
from transcript_parse.errors import FormatError, ReadError, StyleError, TranscriptError
from transcript_parse.export import from_json, to_json
from transcript_parse.model import (
    Annotation,
    AnnotationKind,
    Explanation,
    Kind,
    Label,
    Metadata,
    Paragraph,
    Passage,
    PassageMode,
    Role,
    Segment,
    SegmentKind,
    Speaker,
    Transcript,
    Turn,
)
from transcript_parse.pipeline import parse
from transcript_parse.readers import parse_bytes, parse_file
from transcript_parse.styles import HouseStyle

__all__ = [
    "Annotation",
    "AnnotationKind",
    "Code",
    "Diagnostic",
    "Explanation",
    "FormatError",
    "HouseStyle",
    "Kind",
    "Label",
    "Metadata",
    "Paragraph",
    "Passage",
    "PassageMode",
    "ReadError",
    "Role",
    "Segment",
    "SegmentKind",
    "Severity",
    "Speaker",
    "StyleError",
    "Transcript",
    "TranscriptError",
    "Turn",
    "from_json",
    "parse",
    "parse_bytes",
    "parse_file",
    "to_json",
]
