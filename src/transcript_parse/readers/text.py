"""Plain text: bytes, or a file, → `Transcript`.

In: bytes that are text in some encoding. Out: what `parse` finds in them, with the file's name and the encoding. The
encoding is told by the byte-order mark or by being UTF-8; else it is guessed, and a diagnostic says so.
"""

from __future__ import annotations

import os
from pathlib import Path

from transcript_parse import pipeline
from transcript_parse.model import Transcript
from transcript_parse.readers.files import read_bytes
from transcript_parse.source import decode
from transcript_parse.styles import HouseStyle

__all__ = ["parse_bytes", "parse_file"]


def parse_bytes(
    data: bytes,
    *,
    encoding: str | None = None,
    style: str | HouseStyle | None = None,
    name: str | None = None,
) -> Transcript:
    """The transcript of some bytes; `name` is kept as the document's name, and opens nothing.

    Offsets count characters of the decoded text, in which newlines and a byte-order mark stay as they are.

    Args:
        data: A text in any encoding; empty bytes are a transcript of kind `empty`.
        encoding: Its encoding's name, where the look of the bytes does not tell it rightly.
        style: A house style, or the name of one; left out, it is detected.
        name: What the document is called.

    Raises:
        ReadError: The data is binary, or not in the encoding that was asked for.
        StyleError: No house style has that name.

    >>> parse_bytes(b"Q: Why?").encoding
    'utf-8'
    """
    decoded = decode(data, encoding)
    return pipeline.parse(decoded.text, style=style, name=name, encoding=decoded.encoding, guessed=decoded.guessed)


def parse_file(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    style: str | HouseStyle | None = None,
) -> Transcript:
    """The transcript of a file, named by the file's own name without its folders.

    Any file whose content is text is read, whatever its suffix, but for those of formats that are more than text.

    Raises:
        ReadError: The file is missing, unreadable, a folder, binary, or in a format that this version does not read.
        StyleError: No house style has that name.
    """
    return parse_bytes(read_bytes(path), encoding=encoding, style=style, name=Path(path).name)
