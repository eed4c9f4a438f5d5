"""What is drawn on: the terminal's width and colours, and the writers that want to know them.

In: a stream. Out: formats to look at, beside the data formats that `export` has, and the two reports.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Literal, TextIO, cast

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from transcript_parse.cli.arguments import PRETTY, TEXT, Report
from transcript_parse.export import FORMATS, Format, as_lines
from transcript_parse.model import Transcript
from transcript_parse.render import fold, iter_console, iter_explanations, iter_stats, iter_text, stats_table
from transcript_parse.styles import STYLES

__all__ = ["Paper", "forms", "list_styles"]

_FILE_WIDTH = 80
_HEADING = "==> {} <==\n"

_Colours = Literal["auto", "standard", "256", "truecolor", "windows"]


class Paper:
    """Draws rich renderables as text for one output."""

    def __init__(self, stream: TextIO | None) -> None:
        """Looks at the stream's terminal, at NO_COLOR and at TERM; None stands for a file on disk."""
        look = Console(file=stream or io.StringIO(), width=None if stream else _FILE_WIDTH)
        self._console = Console(
            file=io.StringIO(),
            force_terminal=look.is_terminal,
            width=look.width,
            color_system=cast(_Colours | None, look.color_system),
            no_color=look.no_color,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )

    def draw(self, drawings: Iterable[RenderableType]) -> Iterator[str]:
        """Each drawing as lines of text, with escape sequences where the output knows colours."""
        for drawing in drawings:
            with self._console.capture() as capture:
                self._console.print(drawing)
            yield capture.get()


def forms(report: Report, paper: Paper) -> Mapping[str, Format]:
    """Every format by its name; a report has but the two that are looked at."""

    def pretty(transcript: Transcript) -> Iterator[str]:
        return paper.draw(chain(iter_console(transcript), [Text()]))

    def table(transcript: Transcript) -> Iterator[str]:
        return paper.draw([stats_table(transcript)])

    explain = as_lines(iter_explanations)
    shown, plain = {
        Report.TRANSCRIPT: (Format(PRETTY, ".txt", pretty, streams=True), as_lines(iter_text)),
        Report.STATS: (Format(PRETTY, ".txt", table, streams=True, heading=_HEADING), as_lines(iter_stats)),
        Report.EXPLAIN: (Format(PRETTY, ".txt", explain, streams=True, heading=_HEADING), explain),
    }[report]
    data = FORMATS if report is Report.TRANSCRIPT else {}
    return {PRETTY: shown, TEXT: Format(TEXT, ".txt", plain, streams=True, heading=_HEADING), **data}


def list_styles(paper: Paper, *, pretty: bool) -> Iterator[str]:
    """The house styles: name, title, and an example line; as a table, or parted by tabs."""
    rows = [(style.id, fold(style.title), fold(style.example)) for style in STYLES.values()]
    if not pretty:
        yield from ("\t".join(row) + "\n" for row in rows)
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("name", "publisher", "example"):
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    yield from paper.draw([table])
