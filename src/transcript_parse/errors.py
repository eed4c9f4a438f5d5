"""What the library raises. Text never makes it raise: an exception says that the *caller* erred.

In: nothing. Out: one family of exceptions; each message says what is wrong, where, and what to do.
"""

from __future__ import annotations

__all__ = ["FormatError", "ReadError", "StyleError", "TranscriptError"]


class TranscriptError(Exception):
    """The root of every exception that this library raises on purpose."""


class ReadError(TranscriptError):
    """An input cannot be read: missing, unreadable, binary, or not in the encoding that was asked for."""


class StyleError(TranscriptError):
    """A house style is unknown, or its file does not describe one."""


class FormatError(TranscriptError):
    """Data is not in the format that it should be in: JSON of another version, a broken truth file."""
