"""Files and folders: what is found, what is read, and how it is told what cannot be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from transcript_parse.errors import ReadError, StyleError
from transcript_parse.model import Kind
from transcript_parse.readers import find_files, parse_bytes, parse_file, read_bytes

TEXT = "MINISTER TAO: Thank you.\r\n\r\nQUESTION: Señor, why?\r\n"


def test_a_file_keeps_its_name_its_newlines_and_its_encoding(tmp_path: Path) -> None:
    file = tmp_path / "remarks.txt"
    file.write_bytes(TEXT.encode())
    transcript = parse_file(file)
    assert (transcript.name, transcript.encoding, transcript.text) == ("remarks.txt", "utf-8", TEXT)
    assert [turn.label and turn.label.text for turn in transcript.turns] == ["MINISTER TAO", "QUESTION"]
    assert parse_file(str(file)) == transcript


def test_bytes_have_no_name_but_one_that_is_given() -> None:
    assert parse_bytes(TEXT.encode()).name is None
    assert parse_bytes(TEXT.encode(), name="x").name == "x"


def test_a_byte_order_mark_tells_the_encoding_and_stays() -> None:
    transcript = parse_bytes(b"\xff\xfe" + TEXT.encode("utf-16-le"))
    assert (transcript.encoding, transcript.text) == ("utf-16-le", "\ufeff" + TEXT)


def test_an_encoding_can_be_forced(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(TEXT.encode("cp1252"))
    assert parse_file(file, encoding="cp1252").text == TEXT
    with pytest.raises(ReadError, match="not in the encoding 'ascii'"):
        parse_file(file, encoding="ascii")


def test_a_style_can_be_asked_for(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(TEXT)
    assert parse_file(file, style="generic").style == "generic"
    with pytest.raises(StyleError):
        parse_bytes(b"", style="no such style")


def test_an_empty_file_is_a_transcript_of_kind_empty(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.touch()
    assert parse_file(file).kind is Kind.EMPTY


def test_other_suffixes_that_are_text_parse(tmp_path: Path) -> None:
    for name in ("a.log", "noend", "b.TXT"):
        file = tmp_path / name
        file.write_text("Q: Why?")
        assert parse_file(file).text == "Q: Why?"


def test_files_in_a_folder_are_found_in_order(tmp_path: Path) -> None:
    names = ["b.txt", "a/z.md", "a/deep/er/c.TEXT", "README.md", "LICENSE.txt"]
    passed_over = ["a/page.html", "a/data.json", ".hidden.txt", ".git/a.txt", "a/.cache/b.txt"]
    for name in [*names, *passed_over]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert find_files(tmp_path) == tuple(sorted(tmp_path / name for name in names))


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "loop").symlink_to(tmp_path)
    assert find_files(tmp_path) == (tmp_path / "a.txt",)


def test_a_folder_without_transcripts_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"^no transcript is in this folder; this version reads text: \.txt and \.md$"):
        find_files(tmp_path)


def test_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file"):
        find_files(tmp_path / "nothing")


def test_a_folder_that_cannot_be_opened_is_listed_to_be_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "closed").mkdir()
    scan = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    assert find_files(tmp_path) == (tmp_path / "a.txt", tmp_path / "closed")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing.txt", "there is no such file; look at its name and folder"),
        (".", "it is a folder; name a file in it"),
        ("a.txt/b.txt", "it cannot be read (Not a directory); look at {folder}/a.txt"),
        ("a.pdf", "a PDF is not read by this version; {hint}"),
        ("a.DOCX", "a Word document is not read by this version; {hint}"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, name: str, message: str) -> None:
    for there in ("a.txt", "a.pdf", "a.DOCX"):
        (tmp_path / there).touch()
    with pytest.raises(ReadError) as caught:
        read_bytes(tmp_path / name)
    hint = "save it as text first (this version reads text: .txt and .md)"
    assert str(caught.value) == message.format(folder=tmp_path, hint=hint)


def test_a_file_without_permission_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ReadError, match=r"^it may not be read; look at the permissions"):
        read_bytes(tmp_path / "a.txt")


def test_binary_data_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(bytes(range(256)) * 4)
    with pytest.raises(ReadError, match="binary data"):
        parse_file(file)
