"""What is told on the way: messages, and a bar where there is a terminal to show it.

In: lines about inputs. Out: standard error, and nothing else goes there.
"""

from __future__ import annotations

import sys
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from transcript_parse.cli.inputs import Failure
from transcript_parse.render import fold

__all__ = ["Teller"]


class Teller:
    """Tells on standard error how the work goes; a context manager that takes its bar away at the end."""

    def __init__(self, total: int, *, bar: bool) -> None:
        """`bar` asks for one; it is shown for several inputs, on a terminal that can move its cursor."""
        console = Console(stderr=True, highlight=False)
        self._progress = Progress(
            TextColumn("reading"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
            disable=not (bar and total > 1 and console.is_terminal and not console.is_dumb_terminal),
        )
        self._task = self._progress.add_task("reading", total=total)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._progress.stop()

    def say(self, lines: str) -> None:
        """Prints lines that are safe to print; above the bar, where one is shown."""
        if self._progress.disable:
            sys.stderr.write(f"{lines}\n")
        else:
            self._progress.console.print(Text(lines), soft_wrap=True)

    def fail(self, failure: Failure) -> None:
        """Tells of one failure, in one line."""
        self.say(f"transcript-parse: {fold(failure.shown)}: {fold(failure.message)}")

    def advance(self) -> None:
        """One input is done."""
        self._progress.advance(self._task)
