"""Files and bytes → transcripts: one module a format, and one that finds the files."""

from transcript_parse.readers.files import find_files, read_bytes
from transcript_parse.readers.text import parse_bytes, parse_file

__all__ = ["find_files", "parse_bytes", "parse_file", "read_bytes"]
