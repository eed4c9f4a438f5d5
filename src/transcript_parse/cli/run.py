"""The command: options → exit status.

In: the arguments. Out: 0 where all was parsed, 1 where some input was not (or there are warnings under `--strict`), 2
for wrong usage, 130 after Ctrl-C. A reader that closes the pipe has seen enough: that is no error.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TextIO

from attrs import frozen

from transcript_parse.cli.arguments import PRETTY, TEXT, Options, Report, parse_arguments
from transcript_parse.cli.inputs import Failure, Input, Reading, gather
from transcript_parse.cli.output import FileSink, FolderSink, Sink, StreamSink
from transcript_parse.cli.paper import Paper, forms, list_styles
from transcript_parse.cli.progress import Teller
from transcript_parse.cli.select import select
from transcript_parse.cli.work import work
from transcript_parse.diagnostics import Severity
from transcript_parse.export import Format
from transcript_parse.model import Transcript
from transcript_parse.render import render_diagnostic
from transcript_parse.source import make_source

__all__ = ["entry", "main"]

_INTERRUPTED = 130


def entry() -> None:
    """The console script: ends the process with `main`'s exit status."""
    sys.exit(main())


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status of a command line, after its work is done; None stands for this process's arguments."""
    out = _standard_output()
    try:
        status = _status(arguments, out)
        out.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _discard(out)
        return 0
    except OSError as error:
        _discard(out)
        sys.stderr.write(f"transcript-parse: standard output: it cannot be written ({error.strerror})\n")
        return 1
    return status


def _status(arguments: Sequence[str] | None, out: TextIO) -> int:
    try:
        options = parse_arguments(arguments)
    except SystemExit as stop:  # argparse, after --help, --version or wrong usage
        return int(stop.code or 0)
    return _run(options, out)


def _standard_output() -> TextIO:
    """Standard output, set so that no character can fail: UTF-8 but at a terminal, which knows its own encoding."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # it was closed before this process began
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 (open to the end)
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding=None if out.isatty() else "utf-8", errors="backslashreplace")
    return out


def _discard(out: TextIO) -> None:
    """Lets what is still to be flushed go nowhere, so that nothing complains when the interpreter ends."""
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), out.fileno())


def _run(options: Options, out: TextIO) -> int:
    is_pretty = options.format == PRETTY or (options.format is None and options.output is None and out.isatty())
    paper = Paper(out if options.output is None else None)
    if options.report is Report.STYLES:
        out.writelines(list_styles(paper, pretty=is_pretty))
        return 0
    form = forms(options.report, paper)[options.format or (PRETTY if is_pretty else TEXT)]
    items = list(gather(options.inputs))
    read = Reading(options.style, options.encoding)
    with (
        Teller(len(items), bar=options.output is not None or not out.isatty()) as teller,
        closing(work(items, read, min(options.jobs, len(items)))) as results,
    ):
        desk = _Desk(options, form, _sink(options, form, out), teller)
        are_good = [desk.deliver(item, result) for item, result in results]
        desk.sink.close()
    return 0 if all(are_good) else 1


def _sink(options: Options, form: Format, out: TextIO) -> Sink:
    if options.output is None:
        return StreamSink(out, form, several=options.several)
    if options.to_folder:
        return FolderSink(Path(options.output), form.suffix)
    return FileSink(Path(options.output))


@frozen
class _Desk:
    """Where results are handed out: what was asked for, where it goes, and who tells of what went wrong."""

    options: Options
    form: Format
    sink: Sink
    teller: Teller

    def deliver(self, item: Input | Failure, result: Transcript | Failure) -> bool:
        """Whether the item was read and written, without warnings where there should be none."""
        self.teller.advance()
        if isinstance(item, Failure):
            return self._fail(item)
        if isinstance(result, Failure):
            return self._fail(result)
        try:
            self.sink.put(item, self.form.write(self._kept(item, result)))
        except OSError as error:
            if self.options.output is None:
                raise  # standard output is full or closed: nothing more can be written
            why = f"its result cannot be written to {self.options.output} ({error.strerror}); name another --output"
            return self._fail(Failure(item.shown, why))
        if not any(map(str.isalnum, result.text)):
            return self._fail(Failure(item.shown, "it is empty, no word stands in it; look at what was copied into it"))
        return not (self.options.strict and self._warn(item, result))

    def _fail(self, failure: Failure) -> bool:
        self.teller.fail(failure)
        return False

    def _kept(self, item: Input, transcript: Transcript) -> Transcript:
        """The turns that were asked for; where there are none, that is told, for it may be a slip."""
        if not self.options.selects:
            return transcript
        kept = select(transcript, self.options.speaker, self.options.role)
        if not kept.turns:
            self.teller.fail(Failure(item.shown, "no turn is of that speaker and role; see --stats for who speaks"))
        return kept

    def _warn(self, item: Input, transcript: Transcript) -> bool:
        """Whether there are warnings, once they are told."""
        warnings = [found for found in transcript.diagnostics if found.severity is not Severity.INFO]
        if warnings:
            source = make_source(transcript.text)
            for found in warnings:
                self.teller.say(render_diagnostic(source, found, item.shown))
        return bool(warnings)
