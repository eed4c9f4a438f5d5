"""What is to be read: arguments → inputs, in the order in which they were named.

In: names of files and folders, and `-`. Out: one `Input` for each document, or a `Failure` that says why not.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from attrs import frozen

from transcript_parse.cli.arguments import STDIN
from transcript_parse.errors import ReadError
from transcript_parse.model import Transcript
from transcript_parse.readers import find_files, parse_bytes, parse_file
from transcript_parse.styles import HouseStyle

__all__ = ["Failure", "Input", "Reading", "gather"]


@frozen
class Input:
    """One document: a file, or what comes from standard input, which has no path.

    `shown` is how messages call it; `relative` is its path below the folder that was named, for its place in another.
    """

    shown: str
    relative: PurePath
    path: Path | None

    @property
    def is_shared(self) -> bool:
        """Whether other processes can read it too; not so standard input, pipes and the like of `<(command)`."""
        return self.path is not None and (self.path.is_file() or not self.path.exists())


@frozen
class Failure:
    """What became of an input that could not be read, or a result that could not be written: what, and what to do."""

    shown: str
    message: str


@frozen
class Reading:
    """How inputs are to be read; called with one, in this process or in another."""

    style: HouseStyle | None
    encoding: str | None

    def __call__(self, item: Input) -> Transcript | Failure:
        """The transcript of an input, or why there is none."""
        try:
            if item.path is None:
                return parse_bytes(sys.stdin.buffer.read(), encoding=self.encoding, style=self.style)
            return parse_file(item.path, encoding=self.encoding, style=self.style)
        except ReadError as error:
            return Failure(item.shown, str(error))


def gather(names: Iterable[str]) -> Iterator[Input | Failure]:
    """An input for each file that is named, and for each that is in a folder that is named."""
    for name in names:
        path = Path(name)
        if name == STDIN:
            yield Input("standard input", PurePath("stdin"), None)
        elif path.is_dir():
            yield from _in_folder(path)
        else:
            yield Input(name, PurePath(path.name), path)


def _in_folder(folder: Path) -> Iterator[Input | Failure]:
    try:
        files = find_files(folder)
    except ReadError as error:
        yield Failure(str(folder), str(error))
        return
    for file in files:
        yield Input(str(file), file.relative_to(folder), file)
