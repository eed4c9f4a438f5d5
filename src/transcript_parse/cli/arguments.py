"""What was asked for: a list of words → `Options`.

In: the arguments. Out: options that fit together. Wrong usage is told by argparse, with exit status 2; nothing of the
inputs is read here.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NoReturn

from attrs import frozen

from transcript_parse.errors import StyleError
from transcript_parse.export import FORMATS
from transcript_parse.model import Role
from transcript_parse.source import is_charset
from transcript_parse.styles import HouseStyle, get_style, load_style

__all__ = ["PRETTY", "STDIN", "TEXT", "Options", "Report", "parse_arguments"]

PRETTY, TEXT = "pretty", "text"
STDIN = "-"

_DESCRIPTION = "Turns the text of press conferences and briefings into speaker turns."

_EPILOG = """\
examples:
  transcript-parse briefing.txt                     read it, each speaker in one colour
  transcript-parse briefing.txt | less              the same as plain text
  transcript-parse -f json -o out -j 4 transcripts/ a folder as a folder of JSON, four files at once
  transcript-parse -f jsonl *.txt | jq .text        one line a turn
  transcript-parse --speaker tirel briefing.txt     what one speaker said
  transcript-parse --stats briefing.txt             who spoke, and how much
  curl -s https://… | transcript-parse -f json -    from standard input

exit status:
  0  all inputs were parsed
  1  some input could not be read (each is named on standard error), or there are warnings under --strict
  2  wrong usage
  130  stopped by Ctrl-C
"""


class Report(StrEnum):
    """What to print: the transcript, or something about it."""

    TRANSCRIPT = "transcript"
    STATS = "stats"
    EXPLAIN = "explain"
    STYLES = "styles"


@frozen
class Options:
    """What was asked for. `format` is None where the output decides it; `several` asks for a folder or an array."""

    inputs: tuple[str, ...]
    format: str | None
    output: str | None
    style: HouseStyle | None
    encoding: str | None
    speaker: str | None
    role: Role | None
    report: Report
    strict: bool
    jobs: int

    @property
    def selects(self) -> bool:
        """Whether only some turns are wanted."""
        return self.speaker is not None or self.role is not None

    @property
    def several(self) -> bool:
        """Whether there may be several documents; a folder counts as several, however many files are in it."""
        return len(self.inputs) > 1 or any(Path(name).is_dir() for name in self.inputs)

    @property
    def to_folder(self) -> bool:
        """Whether the output is a folder: one that is there, or one that is asked for."""
        return self.output is not None and (
            self.several or self.output.endswith(("/", os.sep)) or Path(self.output).is_dir()
        )


def parse_arguments(arguments: Sequence[str] | None = None) -> Options:
    """The options of a command line; None stands for the arguments of this process.

    Raises:
        SystemExit: With 2 for wrong usage, with 0 after `--help` and `--version`.
    """
    parser = _make_parser()
    found = parser.parse_args(arguments)
    inputs = tuple(found.inputs)
    if not inputs and found.report is not Report.STYLES:
        if sys.stdin is None or sys.stdin.isatty():
            parser.error("name a FILE or a FOLDER, or - for standard input")
        inputs = (STDIN,)
    options = Options(
        inputs=inputs,
        format=found.format,
        output=None if found.output == STDIN else found.output,
        style=found.style,
        encoding=found.encoding,
        speaker=found.speaker,
        role=found.role,
        report=found.report,
        strict=found.strict,
        jobs=found.jobs,
    )
    problem = _contradiction(options)
    if problem:
        parser.error(problem)
    return options


def _contradiction(options: Options) -> str | None:
    """What does not go together, in words; None where all does."""
    if "" in options.inputs or options.output == "":
        return "a name of a file or a folder is empty"
    if options.inputs.count(STDIN) > 1:
        return "- stands for standard input, which can be read only once"
    if options.format == "gold" and options.selects:
        return "--format gold wants all turns; leave out --speaker and --role"
    if options.report is not Report.TRANSCRIPT and options.format not in {None, PRETTY, TEXT}:
        return f"--{options.report} prints a table of its own; leave out --format {options.format}"
    if options.several and options.output is not None and Path(options.output).is_file():
        return f"several inputs want a folder to go to, and {options.output} is a file"
    return None


class _Parser(argparse.ArgumentParser):
    """One whose errors are one line: what is wrong, and where the usage stands."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {' '.join(message.split())} (see --help)\n")


def _make_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="transcript-parse",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        usage="%(prog)s [OPTIONS] [FILE|FOLDER|-]...",
    )
    add = parser.add_argument
    add("inputs", nargs="*", metavar="FILE|FOLDER|-", help="what to read; - or nothing stands for standard input")
    add("-f", "--format", choices=(PRETTY, TEXT, *FORMATS), help="default: pretty at a terminal, text in a pipe")
    add("-o", "--output", metavar="PATH", help="a file, or a folder for several inputs; written whole or not at all")
    add("--style", type=_style, metavar="NAME|FILE.toml", help="read by this house style; default: find out which")
    add("--encoding", type=_encoding, metavar="NAME", help="of the inputs; default: find out which")
    add("--speaker", type=_speaker, metavar="TEXT", help="keep the turns of whom this names, as label or in full")
    add("--role", type=_role, metavar="ROLE", help=f"keep the turns of a role: {', '.join(Role)}")
    add("--strict", action="store_true", help="tell warnings on standard error, and exit with 1 where there are any")
    add("-j", "--jobs", type=_jobs, default=1, metavar="N", help="read N files at once")
    add("--version", action="version", version=f"%(prog)s {_version()}")
    report = parser.add_mutually_exclusive_group()
    for kind, what in (
        (Report.STATS, "who spoke, how many turns, words and what share, in place of the transcript"),
        (Report.EXPLAIN, "why each label, note and boilerplate line was taken for one: rule and evidence"),
    ):
        report.add_argument(f"--{kind}", action="store_const", dest="report", const=kind, help=what)
    report.add_argument(
        "--list-styles",
        action="store_const",
        dest="report",
        const=Report.STYLES,
        help="the house styles that are known, with an example of each",
    )
    parser.set_defaults(report=Report.TRANSCRIPT)
    return parser


def _version() -> str:
    try:
        return version("transcript-parse")
    except PackageNotFoundError:
        return "(run from its source, not installed)"


def _style(name: str) -> HouseStyle:
    try:
        return load_style(name) if name.endswith(".toml") else get_style(name)
    except StyleError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _encoding(name: str) -> str:
    if not is_charset(name):
        message = f"unknown encoding {name!r}; a name that Python knows is wanted, such as utf-8 or cp1252"
        raise argparse.ArgumentTypeError(message)
    return name


def _role(name: str) -> Role:
    if name not in set(Role):
        message = f"unknown role {name!r}; wanted is one of {', '.join(Role)}"
        raise argparse.ArgumentTypeError(message)
    return Role(name)


def _speaker(name: str) -> str:
    if not any(character.isalnum() for character in name):
        message = f"{name!r} names nobody; a part of a label or a name is wanted"
        raise argparse.ArgumentTypeError(message)
    return name


def _jobs(number: str) -> int:
    if not number.isdecimal() or int(number) < 1:
        message = f"{number!r} is no number of jobs; 1 or more is wanted"
        raise argparse.ArgumentTypeError(message)
    return int(number)
