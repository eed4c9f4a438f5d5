"""The command line: what it prints where, and what it exits with."""
# ruff: noqa: S603 (the only command that is run here is our own)

from __future__ import annotations

import io
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import transcript_parse
from transcript_parse import from_json
from transcript_parse.cli import entry, main
from transcript_parse.cli.inputs import Failure, Input
from transcript_parse.cli.work import work
from transcript_parse.model import Transcript
from transcript_parse.styles import STYLES

TEXT = """\
MINISTER TAO: Thank you all. (Laughter.) We agreed on much today.

QUESTION: Minister, what did you agree on?

MINISTER TAO: We agreed to meet again.
"""
PLAIN = """\
MINISTER TAO: Thank you all. (Laughter.) We agreed on much today.

QUESTION: Minister, what did you agree on?

MINISTER TAO: We agreed to meet again.

"""
COMMAND = [sys.executable, "-m", "transcript_parse"]
HOME = str(Path(transcript_parse.__file__).parents[1])


def environment(**more: str) -> dict[str, str]:
    kept = {key: os.environ[key] for key in ("PATH", "SYSTEMROOT") if key in os.environ}
    return {**kept, "PYTHONPATH": HOME, "PYTHONWARNINGS": "error", **more}


def run(*arguments: str | Path, data: bytes = b"", **more: str) -> subprocess.CompletedProcess[bytes]:
    """The command as a process of its own, with pipes at all its ends."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=data,
        capture_output=True,
        env=environment(**more),
        check=False,
        timeout=60,
    )


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a transcript in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tao.txt").write_text(TEXT)
    return tmp_path


@pytest.fixture
def folder(here: Path) -> Path:
    """Two transcripts and a page without any, in a folder and one inside it."""
    (here / "in" / "deep").mkdir(parents=True)
    (here / "in" / "a.txt").write_text(TEXT)
    (here / "in" / "b.txt").write_text("Page 1 of 2\n")
    (here / "in" / "deep" / "c.md").write_text(TEXT)
    return here / "in"


Output = pytest.CaptureFixture[str]


# --- one document


@pytest.mark.usefixtures("here")
def test_a_pipe_gets_plain_text() -> None:
    done = run("tao.txt")
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, PLAIN, b"")


@pytest.mark.usefixtures("here")
def test_standard_input_is_read_where_nothing_is_named() -> None:
    assert run(data=TEXT.encode()).stdout.decode() == PLAIN
    assert run("-", data=TEXT.encode()).stdout.decode() == PLAIN


@pytest.mark.usefixtures("here")
def test_json_is_one_object(capsys: Output) -> None:
    assert main(["-f", "json", "tao.txt"]) == 0
    transcript = from_json(capsys.readouterr().out)
    assert (transcript.name, transcript.text) == ("tao.txt", TEXT)


@pytest.mark.usefixtures("here")
def test_json_lines_and_truth_files(capsys: Output) -> None:
    assert main(["-f", "jsonl", "tao.txt"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["label"] for row in rows] == ["MINISTER TAO", "QUESTION", "MINISTER TAO"]
    assert main(["-f", "gold", "tao.txt"]) == 0
    assert capsys.readouterr().out.startswith("kind: dialogue\n1 T ")


@pytest.mark.usefixtures("here")
def test_pretty_in_a_pipe_has_no_colours() -> None:
    done = run("-f", "pretty", "tao.txt", COLUMNS="50").stdout.decode()
    assert "\x1b" not in done
    assert done.splitlines()[1] == "│ tao.txt" + " " * 40 + "│"
    assert max(map(len, done.splitlines())) == 50
    assert main(["-f", "pretty", "-o", "out.txt", "tao.txt"]) == 0
    assert Path("out.txt").read_text().splitlines()[4:6] == ["╰" + "─" * 78 + "╯", ""]


@pytest.mark.usefixtures("here")
def test_a_style_and_an_encoding_can_be_named(capsys: Output) -> None:
    Path("latin.txt").write_bytes("MR. PEÑA: Sí.\n".encode("cp1252"))
    assert main(["--style", "generic", "--encoding", "cp1252", "-f", "json", "latin.txt"]) == 0
    transcript = from_json(capsys.readouterr().out)
    assert (transcript.style, transcript.encoding, transcript.text) == ("generic", "cp1252", "MR. PEÑA: Sí.\n")


def test_an_encoding_may_want_more_than_one_byte(here: Path, capsys: Output) -> None:
    (here / "wide.txt").write_bytes(TEXT.encode("utf-16-le"))
    assert main(["--encoding", "utf-16-le", "wide.txt"]) == 0
    assert capsys.readouterr().out == PLAIN


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf \n"])
def test_an_empty_file_is_told_and_the_others_are_done(here: Path, capsys: Output, data: bytes) -> None:
    (here / "empty.txt").write_bytes(data)
    assert main(["-f", "json", "empty.txt", "tao.txt"]) == 1
    done = capsys.readouterr()
    assert [document["kind"] for document in json.loads(done.out)] == ["empty", "dialogue"]
    assert (
        done.err == "transcript-parse: empty.txt: it is empty, no word stands in it; look at what was copied into it\n"
    )


# --- some turns, and reports


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("arguments", [["--speaker", "tao"], ["--speaker", "Minister  TAO"]])
def test_turns_of_a_speaker(arguments: list[str], capsys: Output) -> None:
    assert main([*arguments, "tao.txt"]) == 0
    assert "QUESTION" not in capsys.readouterr().out
    assert main(["-f", "json", *arguments, "tao.txt"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [turn["index"] for turn in data["turns"]] == [0, 2]
    assert data["segments"] == []
    assert from_json(json.dumps(data)).text == TEXT


@pytest.mark.usefixtures("here")
def test_turns_of_a_role(capsys: Output) -> None:
    assert main(["--role", "questioner", "tao.txt"]) == 0
    assert capsys.readouterr().out == "QUESTION: Minister, what did you agree on?\n\n"


@pytest.mark.usefixtures("here")
def test_a_part_of_a_word_is_no_speaker(capsys: Output) -> None:
    assert main(["--speaker", "quest", "tao.txt"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "transcript-parse: tao.txt: no turn is of that speaker and role; see --stats for who speaks\n"


@pytest.mark.usefixtures("here")
def test_stats(capsys: Output) -> None:
    assert main(["--stats", "tao.txt"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "speaker\trole\tturns\twords\tshare"
    assert [line.split("\t")[2:4] for line in lines[1:]] == [["2", "13"], ["1", "6"]]
    assert main(["--stats", "-f", "pretty", "tao.txt"]) == 0
    assert " all " in capsys.readouterr().out


@pytest.mark.usefixtures("here")
def test_explain(capsys: Output) -> None:
    assert main(["--explain", "tao.txt"]) == 0
    everything = capsys.readouterr().out.splitlines()
    assert any(line.startswith("3:1: ") and "QUESTION" in line for line in everything)
    assert main(["--explain", "--role", "questioner", "tao.txt"]) == 0
    kept = capsys.readouterr().out.splitlines()
    assert kept
    assert all(line.startswith("3:") for line in kept)


def test_styles_are_listed_with_an_example_each(capsys: Output) -> None:
    assert main(["--list-styles"]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert [row[0] for row in rows] == list(STYLES)
    assert all(len(row) == 3 and all(row) for row in rows)
    assert main(["--list-styles", "-f", "pretty"]) == 0
    assert "publisher" in capsys.readouterr().out


def test_warnings_are_an_error_under_strict(here: Path, capsys: Output) -> None:
    (here / "lost.txt").write_text("MR. X: It cost \ufffd100.\n\nQUESTION: Why?\n")
    assert main(["lost.txt"]) == 0
    assert capsys.readouterr().err == ""
    assert main(["--strict", "lost.txt"]) == 1
    told = capsys.readouterr()
    assert told.out.startswith("MR. X: It cost \ufffd100.\n")
    assert told.err.startswith("lost.txt:1:16: warning: ")
    assert told.err.endswith("    1 | MR. X: It cost \ufffd100.\n      |                ^\n")
    assert main(["--strict", "tao.txt"]) == 0


# --- several documents


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_several_documents_are_an_array_in_input_order(folder: Path, jobs: str) -> None:
    done = run("-f", "json", "-j", jobs, folder, "tao.txt")
    assert (done.returncode, done.stderr) == (0, b"")
    assert [document["name"] for document in json.loads(done.stdout)] == ["a.txt", "b.txt", "c.md", "tao.txt"]


def test_an_array_may_be_of_one_or_of_none(here: Path, capsys: Output) -> None:
    (here / "one").mkdir()
    assert main(["-f", "json", "one"]) == 1
    told = capsys.readouterr()
    assert told.out == "[]\n"
    assert told.err == "transcript-parse: one: no transcript is in this folder; this version reads text: .txt and .md\n"
    (here / "one" / "a.txt").write_text(TEXT)
    assert main(["-f", "json", "one"]) == 0
    assert [document["name"] for document in json.loads(capsys.readouterr().out)] == ["a.txt"]


@pytest.mark.usefixtures("folder")
def test_several_texts_have_headings(capsys: Output) -> None:
    assert main(["in/a.txt", "in/b.txt"]) == 0
    assert capsys.readouterr().out == f"==> in/a.txt <==\n{PLAIN}==> in/b.txt <==\n"


@pytest.mark.usefixtures("folder")
def test_failures_are_named_and_the_others_are_done() -> None:
    Path("page.pdf").write_bytes(b"%PDF-1.7")
    Path("data.txt").write_bytes(b"\0\1\2\xff")
    done = run("missing.txt", "in/a.txt", "page.pdf", "data.txt", "-j", "2")
    assert done.returncode == 1
    assert done.stdout.decode() == f"==> in/a.txt <==\n{PLAIN}"
    lines = done.stderr.decode().splitlines()
    assert lines[0] == "transcript-parse: missing.txt: there is no such file; look at its name and folder"
    assert lines[1].startswith("transcript-parse: page.pdf: a PDF is not read by this version; ")
    assert lines[2].startswith("transcript-parse: data.txt: binary data")
    assert len(lines) == 3


def test_failures_are_named_without_obeying_a_name(here: Path, capsys: Output) -> None:
    assert main(["\x1b[31m\n.txt"]) == 1
    assert capsys.readouterr().err.startswith("transcript-parse: ␛[31m .txt: there is no such file")
    assert here.exists()


# --- files as output


@pytest.mark.usefixtures("here")
def test_output_goes_to_a_file_as_it_would_go_to_a_pipe(capsys: Output) -> None:
    assert main(["-o", "out.txt", "tao.txt"]) == 0
    assert Path("out.txt").read_text() == PLAIN
    assert main(["-o", "-", "tao.txt"]) == 0
    assert capsys.readouterr().out == PLAIN
    assert sorted(path.name for path in Path().iterdir()) == ["out.txt", "tao.txt"]


def test_output_goes_to_a_folder_as_the_inputs_lie(folder: Path) -> None:
    (folder / "a.md").write_text(TEXT)
    (folder / "a.text").write_text(TEXT)
    (folder / "a.txt.txt").write_text(TEXT)
    assert main(["-f", "json", "-o", "out", "in", "in/a.txt", "in/a.txt"]) == 0
    written = {str(path.relative_to("out")): path for path in Path("out").rglob("*") if path.is_file()}
    assert {name: from_json(path.read_text()).name for name, path in written.items()} == {
        "a.json": "a.md",
        "a.text.json": "a.text",
        "a.txt.json": "a.txt",
        "a.txt.txt.json": "a.txt.txt",
        "a.txt-2.json": "a.txt",
        "a.txt-3.json": "a.txt",
        "b.json": "b.txt",
        "deep/c.json": "c.md",
    }


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("target", ["there", "new/"])
def test_one_input_goes_into_a_folder_that_is_there_or_asked_for(target: str) -> None:
    Path("there").mkdir()
    assert main(["-f", "gold", "-o", target, "tao.txt"]) == 0
    assert Path(target, "tao.gold").read_text().startswith("kind: dialogue\n")


@pytest.mark.usefixtures("here")
def test_an_input_is_never_written_over(capsys: Output) -> None:
    assert main(["-o", "tao.txt", "tao.txt"]) == 1
    assert main(["-o", ".", "tao.txt"]) == 1
    assert Path("tao.txt").read_text() == TEXT
    told = capsys.readouterr().err.splitlines()
    assert told == [
        "transcript-parse: tao.txt: its result cannot be written to tao.txt (it is the input); name another --output",
        "transcript-parse: tao.txt: its result cannot be written to . (it is the input); name another --output",
    ]


@pytest.mark.usefixtures("here")
def test_output_that_cannot_be_written_is_told(capsys: Output) -> None:
    assert main(["-o", "no/such/out.txt", "tao.txt"]) == 1
    assert capsys.readouterr().err == (
        "transcript-parse: tao.txt: its result cannot be written to no/such/out.txt (No such file or directory);"
        " name another --output\n"
    )


def test_a_file_is_written_whole_or_not_at_all(here: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    (here / "out.txt").write_text("before")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    assert main(["-o", "out.txt", "tao.txt"]) == 1
    assert "(No space left on device)" in capsys.readouterr().err
    assert (here / "out.txt").read_text() == "before"
    assert sorted(path.name for path in Path().iterdir()) == ["out.txt", "tao.txt"]


@pytest.mark.usefixtures("here")
def test_output_to_a_device_is_not_renamed() -> None:
    assert run("-o", "/dev/stdout", "tao.txt").stdout.decode() == PLAIN


# --- wrong usage


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--style", "stat", "tao.txt"], "argument --style: "),
        (["--style", "missing.toml", "tao.txt"], "argument --style: "),
        (["--encoding", "utf-88", "tao.txt"], "argument --encoding: unknown encoding 'utf-88'"),
        (["--encoding", "hex", "tao.txt"], "argument --encoding: unknown encoding 'hex'"),
        (["--role", "king", "tao.txt"], "argument --role: "),
        (["--speaker", "--", "tao.txt"], "argument --speaker: "),
        (["--speaker", " ", "tao.txt"], "argument --speaker: ' ' names nobody"),
        (["-j", "0", "tao.txt"], "argument -j/--jobs: '0' is no number of jobs; 1 or more is wanted"),
        (["-j", "two", "tao.txt"], "argument -j/--jobs: 'two' is no number of jobs"),
        (["-f", "tei", "tao.txt"], "argument -f/--format: invalid choice: 'tei'"),
        (["-f", "gold", "--role", "principal", "tao.txt"], "--format gold wants all turns"),
        (["-f", "json", "--stats", "tao.txt"], "--stats prints a table of its own; leave out --format json"),
        (["--stats", "--explain", "tao.txt"], "not allowed with argument"),
        (["-o", "tao.txt", "in"], "several inputs want a folder to go to, and tao.txt is a file"),
        (["-", "-"], "- stands for standard input, which can be read only once"),
        (["--form", "json", "tao.txt"], "unrecognized arguments: --form"),
    ],
)
def test_wrong_usage_is_told(arguments: list[str], message: str, capsys: Output) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert f"transcript-parse: error: {message}" in told.err or message in told.err.splitlines()[-1]


def test_help_and_version(capsys: Output) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert "examples:" in shown
    assert "exit status:" in shown
    assert "{pretty,text,json,jsonl,gold}" in shown
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("transcript-parse ")


def test_the_version_of_an_installed_package_is_told(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr("transcript_parse.cli.arguments.version", lambda _: "9.8.7")
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == "transcript-parse 9.8.7\n"


def test_the_entry_point_exits_with_the_status(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["transcript-parse", "no such file"])
    with pytest.raises(SystemExit) as stop:
        entry()
    assert stop.value.code == 1


# --- terminals


def at_a_terminal(*arguments: str, errors_only: bool = False, more: dict[str, str] | None = None) -> tuple[int, str]:
    """Exit status and what is seen, with a terminal at standard output and error, or at standard error alone."""
    ours, theirs = pty.openpty()
    out = subprocess.DEVNULL if errors_only else theirs
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        stdin=theirs,
        stdout=out,
        stderr=theirs,
        env=environment(**{"TERM": "xterm-256color", "COLUMNS": "60", **(more or {})}),
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            part = os.read(ours, 65536) if select.select([ours], [], [], 60)[0] else b""
        except OSError:  # Linux tells so that the other end is closed
            part = b""
        if not part:
            break
        seen += part
    os.close(ours)
    return process.wait(60), seen.decode()


@pytest.mark.usefixtures("here")
def test_a_terminal_gets_colours_and_a_panel() -> None:
    status, seen = at_a_terminal("tao.txt")
    assert status == 0
    assert seen.startswith("╭─")
    assert "\x1b[1;38;5;32mMINISTER TAO\x1b[0m" in seen


@pytest.mark.usefixtures("here")
@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colours_can_be_declined(more: dict[str, str]) -> None:
    status, seen = at_a_terminal("tao.txt", more=more)
    assert status == 0
    assert "MINISTER TAO" in seen
    assert "38;5" not in seen
    assert "TERM" not in more or "\x1b" not in seen


@pytest.mark.usefixtures("here")
def test_a_terminal_with_nothing_to_read_gets_usage() -> None:
    status, seen = at_a_terminal()
    assert status == 2
    assert "name a FILE or a FOLDER, or - for standard input" in seen


@pytest.mark.usefixtures("folder")
def test_a_bar_is_shown_for_several_inputs() -> None:
    status, seen = at_a_terminal("in", "missing.txt", errors_only=True)
    assert status == 1
    assert "4/4" in seen
    assert "transcript-parse: missing.txt: there is no such file; look at its name and folder" in seen
    assert "4/4" not in at_a_terminal("in", "missing.txt")[1]
    assert "1/1" not in at_a_terminal("tao.txt", errors_only=True)[1]


# --- what goes wrong outside


@pytest.fixture
def long(here: Path) -> Path:
    """A transcript that fills any pipe."""
    file = here / "long.txt"
    file.write_text(TEXT * 2000)
    return file


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_closed_pipe_is_no_error(long: Path, jobs: str) -> None:
    command = [*COMMAND, "-j", jobs, str(long), str(long), str(long)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment())
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline() == f"==> {long} <==\n".encode()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 0


@pytest.mark.usefixtures("here")
def test_a_pipe_that_is_closed_before_the_end_is_no_error_either() -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    for arguments in (["tao.txt"], ["--help"]):
        done = subprocess.run(
            [*COMMAND, *arguments], stdout=theirs, stderr=subprocess.PIPE, env=environment(), check=False, timeout=60
        )
        assert (done.returncode, done.stderr) == (0, b"")
    os.close(theirs)


@pytest.mark.usefixtures("here")
def test_a_full_disk_is_told() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "tao.txt"], stdout=full, stderr=subprocess.PIPE, env=environment(), check=False, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr == b"transcript-parse: standard output: it cannot be written (No space left on device)\n"


@pytest.mark.usefixtures("here")
def test_closed_outputs_do_no_harm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert main(["tao.txt"]) == 0
    assert main(["missing.txt"]) == 1
    sys.stdout.close()
    sys.stderr.close()


@pytest.mark.usefixtures("here")
def test_no_character_fails_to_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("odd.txt").write_bytes(b"MR. X: +2AA-.\n\nQUESTION: Why?\n\nMR. X: So.\n")
    done = run("-f", "jsonl", "--encoding", "utf-7", "odd.txt", PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["\ud800.", "Why?", "So."]
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert main(["tao.txt"]) == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupt_stops_cleanly(here: Path, jobs: str) -> None:
    os.mkfifo(here / "never.txt")  # to open it is to wait
    process = subprocess.Popen(
        [*COMMAND, "-j", jobs, "tao.txt", "never.txt", "tao.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(PYTHONUNBUFFERED="1"),
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"==> tao.txt <==\n"
    time.sleep(0.3)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert (process.returncode, told) == (130, b"")


class Fatal:
    """Reads an input by ending the process that does it."""

    def __call__(self, _: Input) -> Transcript:
        os._exit(3)


def test_a_process_that_dies_fails_its_inputs() -> None:
    items = [Input(name, Path(name), Path(name)) for name in ("a", "b", "c", "d", "e", "f")]
    results = [result for _, result in work([*items, Failure("g", "was one")], Fatal(), 2)]
    assert [result.shown for result in results if isinstance(result, Failure)] == list("abcdefg")


@pytest.mark.usefixtures("here")
def test_standard_input_and_pipes_are_read_beside_other_processes() -> None:
    os.mkfifo("pipe.txt")
    with subprocess.Popen(
        [*COMMAND, "-j", "2", "-f", "jsonl", "tao.txt", "-", "pipe.txt", "tao.txt"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(TEXT.encode())
        process.stdin.close()
        Path("pipe.txt").write_text(TEXT)
        rows = [json.loads(line) for line in process.stdout]
    assert [row["document"] for row in rows[::3]] == ["tao.txt", None, "pipe.txt", "tao.txt"]
    assert len(rows) == 12


# --- the same within this process


def test_standard_input_within_this_process(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main([]) == 0
    assert capsys.readouterr().out == PLAIN
    monkeypatch.setattr(sys, "stdin", None)
    assert main([]) == 2
    assert "name a FILE or a FOLDER, or - for standard input" in capsys.readouterr().err


@pytest.mark.usefixtures("here")
def test_an_interrupt_within_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("transcript_parse.cli.inputs.parse_file", interrupt)
    assert main(["tao.txt"]) == 130


@pytest.mark.parametrize("copies", [1, 2000])
@pytest.mark.parametrize(("device", "told"), [("pipe", 0), ("/dev/full", 1)])
def test_an_output_that_takes_nothing(
    here: Path, copies: int, device: str, told: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "tao.txt").write_text(TEXT * copies)
    if device == "pipe":
        ours, theirs = os.pipe()
        os.close(ours)
    else:
        theirs = os.open(device, os.O_WRONLY)
    errors = io.StringIO()
    monkeypatch.setattr(sys, "stderr", errors)
    with os.fdopen(theirs, "w") as out:
        monkeypatch.setattr(sys, "stdout", out)
        assert main(["tao.txt"]) == told
    assert errors.getvalue().count("\n") == told


@pytest.mark.usefixtures("folder")
def test_messages_stand_above_the_bar(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    ours, theirs = pty.openpty()
    monkeypatch.setenv("TERM", "xterm")
    with os.fdopen(theirs, "w") as terminal:
        monkeypatch.setattr(sys, "stderr", terminal)
        assert main(["missing.txt", "in"]) == 1
    seen = os.read(ours, 65536).decode()
    os.close(ours)
    assert "transcript-parse: missing.txt: there is no such file" in seen
    assert "reading" in seen
    assert "==> in/a.txt <==" in capsys.readouterr().out


@pytest.mark.usefixtures("here")
def test_output_to_a_device_within_this_process(capsys: Output) -> None:
    assert main(["-o", "/dev/null", "tao.txt"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("folder")
def test_several_at_once_from_another_thread(capsys: Output) -> None:
    statuses: list[int] = []
    thread = threading.Thread(target=lambda: statuses.append(main(["-j", "2", "in/a.txt", "in/b.txt"])))
    thread.start()
    thread.join()
    assert statuses == [0]
    assert capsys.readouterr().out == f"==> in/a.txt <==\n{PLAIN}==> in/b.txt <==\n"


def test_every_option_is_documented(capsys: Output) -> None:
    assert main(["--help"]) == 0
    options = set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", capsys.readouterr().out.partition("examples:")[0]))
    page = (Path(__file__).parent.parent / "docs" / "cli.md").read_text(encoding="utf-8")
    assert {"--format", "--jobs", "--list-styles", "-o"} <= options
    assert [option for option in sorted(options) if f"`{option}" not in page] == []
