"""Where transcripts lie: files and folders → paths, and paths → bytes.

In: a path that a caller gave. Out: the files to read, in an order that does not depend on the disk; or a `ReadError`
in plain words. Only this module of the library opens files for reading.
"""

from __future__ import annotations

import os
from pathlib import Path

from transcript_parse.errors import ReadError

__all__ = ["SUFFIXES", "find_files", "read_bytes"]

SUFFIXES = frozenset({".txt", ".md", ".text"})
"""Suffixes, in small letters, of the files that are looked for in a folder."""

_READ = "this version reads text: .txt and .md"

# formats that hold text and more: a reader that took them for text would parse their mark-up
_NOT_TEXT = {
    ".doc": "a Word document",
    ".docx": "a Word document",
    ".epub": "an e-book",
    ".htm": "a web page",
    ".html": "a web page",
    ".odt": "an OpenDocument text",
    ".pdf": "a PDF",
    ".rtf": "rich text",
    ".xhtml": "a web page",
    ".zip": "an archive",
}


def find_files(folder: str | os.PathLike[str]) -> tuple[Path, ...]:
    """The transcripts in a folder and the folders in it: files named `*.txt`, `*.md` or `*.text`, sorted by path.

    Hidden files and folders are passed over, and links to folders are not followed. A folder inside that cannot be
    opened stands in the list as itself, so that reading it tells why.

    Raises:
        ReadError: The folder cannot be opened, or no transcript is in it.
    """
    root = Path(folder)
    found: list[Path] = []

    def keep_closed(error: OSError) -> None:
        found.append(Path(error.filename))

    for parent, folders, names in os.walk(root, onerror=keep_closed):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(parent, name) for name in names if _is_transcript(name)]
    if not found:
        message = f"no transcript is in this folder; {_READ}"
        raise ReadError(message)
    if found == [root]:
        read_bytes(root)
    return tuple(sorted(found))


def _is_transcript(name: str) -> bool:
    return not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The content of one file.

    Raises:
        ReadError: It is missing, a folder, unreadable, or in a format that is more than text.
    """
    file = Path(path)
    what = _NOT_TEXT.get(file.suffix.lower())
    if what is not None and not file.is_dir():
        message = f"{what} is not read by this version; save it as text first ({_READ})"
        raise ReadError(message)
    try:
        return file.read_bytes()
    except OSError as error:
        raise ReadError(_in_words(file, error)) from error


def _in_words(file: Path, error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file; look at its name and folder"
    if isinstance(error, IsADirectoryError):
        return "it is a folder; name a file in it"
    if isinstance(error, PermissionError):
        return "it may not be read; look at the permissions of the file and its folder"
    return f"it cannot be read ({error.strerror or error}); look at {file.parent}"
