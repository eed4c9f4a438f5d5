"""Where results go: standard output, a file, or a folder; written whole or not at all.

In: documents, each in pieces of text. Out: nothing but the files. A file is written beside its place under a passing
name, and then renamed.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TextIO

from transcript_parse.cli.inputs import Input
from transcript_parse.export import Format
from transcript_parse.render import fold

__all__ = ["FileSink", "FolderSink", "Sink", "StreamSink"]


class Sink(Protocol):
    """Somewhere that documents go, one after another."""

    def put(self, item: Input, pieces: Iterable[str]) -> None:
        """Writes one document."""

    def close(self) -> None:
        """Writes what stands behind the last one."""


class StreamSink:
    """Documents one after another in a stream; where the format cannot have that, as an array."""

    def __init__(self, stream: TextIO, form: Format, *, several: bool) -> None:
        self._stream = stream
        self._heading = form.heading if several else ""
        self._in_array = several and not form.streams
        self._count = 0

    def put(self, item: Input, pieces: Iterable[str]) -> None:
        """Writes one document, with its name above it where there are several."""
        write = self._stream.write
        if self._in_array:
            write(",\n" if self._count else "[\n")
            write("".join(pieces).rstrip("\n"))
        else:
            write(self._heading.format(fold(item.shown)))
            for piece in pieces:
                write(piece)
        self._count += 1

    def close(self) -> None:
        """Ends the array, which may be empty."""
        if self._in_array:
            self._stream.write("\n]\n" if self._count else "[]\n")
        self._stream.flush()


class FileSink:
    """The one document goes into one file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def put(self, item: Input, pieces: Iterable[str]) -> None:
        """Writes the document."""
        _write_whole(self._path, item, pieces)

    def close(self) -> None:
        """Does nothing: the file is whole."""


class FolderSink:
    """Each document goes into a file of its own, at the place below the folder that its input had below its own."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder = folder
        self._suffix = suffix
        self._taken: set[str] = set()

    def put(self, item: Input, pieces: Iterable[str]) -> None:
        """Writes one document; of inputs that differ in their suffix alone, the later keep it in the new name."""
        path = next(path for path in self._names(item) if str(path).casefold() not in self._taken)
        self._taken.add(str(path).casefold())
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(path, item, pieces)

    def close(self) -> None:
        """Does nothing: every file is whole."""

    def _names(self, item: Input) -> Iterator[Path]:
        place = self._folder / item.relative
        yield place.with_name(place.stem + self._suffix)
        yield place.with_name(place.name + self._suffix)
        number = 2
        while True:
            yield place.with_name(f"{place.name}-{number}{self._suffix}")
            number += 1


def _write_whole(path: Path, item: Input, pieces: Iterable[str]) -> None:
    if item.path is not None and path.exists() and path.samefile(item.path):
        message = "it is the input"
        raise FileExistsError(None, message, str(path))
    if path.exists() and not path.is_file():  # a device or a pipe cannot be replaced
        with path.open("w", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(pieces)
        return
    with _passing_name(path.resolve()) as passing:
        with passing.open("x", encoding="utf-8", errors="backslashreplace", newline="") as file:
            file.writelines(pieces)
        passing.replace(path.resolve())


@contextmanager
def _passing_name(path: Path) -> Iterator[Path]:
    """A hidden name beside `path`, of this process; whatever stands there at the end is taken away."""
    passing = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield passing
    finally:
        passing.unlink(missing_ok=True)
