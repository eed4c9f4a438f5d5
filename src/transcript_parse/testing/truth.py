r"""A truth file → `Truth`: what a careful reader marked in a document, checked against the document.

In: rows of line numbers (`--format gold` writes them, people correct them; `docs/testing.md` has the table), and the
text that they are about. Out: `Truth`, every row turned into spans. Lines count from 1 and are parted by "\n" alone,
columns are code points and count from 1. Guards *nothing guessed in silence*: a row that does not fit is an error that
names the row and the reason, and so is a line that no row accounts for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import regex
from attrs import field, frozen

from transcript_parse.errors import FormatError, ReadError
from transcript_parse.model import AnnotationKind, Kind, Role
from transcript_parse.spans import Span, cut_out, merge

__all__ = ["Truth", "TruthAnnotation", "TruthTurn", "line_at", "line_starts", "parse_truth", "read_truth"]


@frozen
class TruthTurn:
    """One turn as a reader marked it.

    `label` is as printed, without its ending, None where none is printed; `label_end` is behind the ending and its
    blanks (equal to `start` without a label). `speaker` is the row's wording: `Ana Ortiz (Daily Outlet)`. `speech` are
    the stretches of the turn that are no label and nobody else's, annotations included: in order, disjoint.
    """

    start: int
    label: str | None
    role: Role
    speaker: str | None
    label_end: int
    speech: tuple[Span, ...]


@frozen
class TruthAnnotation:
    """One transcriber's note as a reader marked it."""

    kind: AnnotationKind
    start: int
    end: int


@frozen
class Truth:
    """All that a reader marked in one document.

    `turns` and `annotations` are in source order. `nobody` are the stretches that no one speaks: the page's, the
    header's, notes between turns; in order, disjoint. `body` is a statement's own text, empty in a dialogue. `title`
    and `date` (ISO) are None where the file does not tell them.
    """

    name: str
    text: str = field(repr=False)
    kind: Kind
    title: str | None
    date: str | None
    turns: tuple[TruthTurn, ...]
    annotations: tuple[TruthAnnotation, ...]
    nobody: tuple[Span, ...] = field(repr=False)
    body: tuple[Span, ...] = field(repr=False)


# 12 X · 12-15 X · 12:4-30 X · 12:40 T … · 12 A …
_ROW = regex.compile(
    r"(?P<first>[0-9]{1,9})(?:-(?P<last>[0-9]{1,9})|:(?P<column>[0-9]{1,9})(?:-(?P<to>[0-9]{1,9}))?)?"
    r"\s++(?P<letter>[XHNTA])\b\s*+(?P<rest>.*)"
)
# title: Joint Remarks
_FIELD = regex.compile(r"(?P<key>[a-z_]{1,40}):\s*+(?P<value>.*)")
# what ends a label: ":" or "." or ".-" or a lone dash, bold marks about it, blanks behind it
_LABEL_ENDING = regex.compile(r"\*{0,2}[ \t\u00a0\u200b]*+(?:[:：.]-?|[-–—](?=\s))?\*{0,2}[ \t\u00a0]*+")
_KINDS: Final = {"dialogue": Kind.DIALOGUE, "statement": Kind.STATEMENT}
_ROLES: Final = {role.value: role for role in Role}
_NOTES: Final = {kind.value: kind for kind in AnnotationKind}


class _Row(NamedTuple):
    """One row, its number in the file, and the numbers that stand in it; `column` and `to` are 0 where not told."""

    number: int
    first: int
    last: int
    column: int
    to: int
    letter: str
    rest: str


class _Sheet:
    """A document's lines, and the problems that its rows turn out to have."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = line_starts(text)
        self.problems: list[str] = []

    def line(self, number: int) -> Span:
        """The span of a line without its line feed."""
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.text)
        return self.starts[number - 1], end

    def refuse(self, number: int, reason: str) -> None:
        """Notes why a row cannot be right."""
        self.problems.append(f"row {number}: {reason}")


def line_starts(text: str) -> tuple[int, ...]:
    r"""The offsets at which lines begin, where "\n" alone ends one.

    >>> line_starts("one\ntwo\r\n")
    (0, 4, 9)
    """
    starts = [0]
    while (found := text.find("\n", starts[-1])) != -1:
        starts.append(found + 1)
    return tuple(starts)


def line_at(starts: Sequence[int], offset: int) -> int:
    """The number, from 1, of the line that holds `offset`."""
    return bisect_right(starts, offset)


def read_truth(path: Path | str) -> Truth:
    """The truth in a `.gold` file about the `.txt` file of the same name beside it.

    The document is read as it is on disk: UTF-8, newlines untouched, a byte-order mark kept.

    Raises:
        ReadError: One of the two files cannot be read.
        FormatError: Rows do not fit the format or the document; each is named with its number and the reason.
    """
    path = Path(path)
    document = path.with_suffix(".txt")
    return parse_truth(_read(path), _read(document), name=path.stem)


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        message = f"{path}: {error.strerror}"
        raise ReadError(message) from None
    except UnicodeDecodeError as error:
        message = f"{path}: not UTF-8, which truth files and their documents are in: {error.reason}, byte {error.start}"
        raise ReadError(message) from None


def parse_truth(rows: str, text: str, *, name: str = "truth") -> Truth:
    r"""The truth that rows tell about a text. `name` is what errors and misses call the document.

    Raises:
        FormatError: Rows do not fit the format or the text; each is named with its number and the reason.

    >>> truth = parse_truth("1 T moderator | MS. ADLER\n2 T questioner | Q", "MS. ADLER: Yes?\nQ  When?\n")
    >>> [(turn.label, truth.text[turn.label_end :][:5]) for turn in truth.turns]
    [('MS. ADLER', 'Yes?\n'), ('Q', 'When?')]
    """
    sheet = _Sheet(text)
    fields, placed = _read_rows(rows, sheet)
    kind = _KINDS.get(fields.get("kind", "dialogue"))
    if kind is None:
        sheet.problems.append(f"kind: {fields['kind']!r} is neither dialogue nor statement")
    annotations = _find_annotations([row for row in placed if row.letter == "A"], sheet)
    opened = _find_turns([row for row in placed if row.letter == "T"], sheet)
    marks = _find_marks([row for row in placed if row.letter in "XHN"], [turn.start for turn in opened], sheet)
    nobody = tuple(merge([*marks, *_endings_behind_notes(opened, annotations, text)]))
    turns = _with_speech(opened, nobody, len(text))
    if kind is Kind.DIALOGUE:
        _check_dialogue(turns, nobody, sheet)
    elif turns:
        sheet.problems.append("kind: a statement has no T rows")
    if sheet.problems or kind is None:
        message = f"{name}: " + "; ".join(sheet.problems)
        raise FormatError(message)
    return Truth(
        name=name,
        text=text,
        kind=kind,
        title=fields.get("title"),
        date=fields.get("date"),
        turns=turns,
        annotations=tuple(annotations),
        nobody=nobody,
        body=tuple(cut_out(0, len(text), nobody)) if kind is Kind.STATEMENT else (),
    )


def _read_rows(rows: str, sheet: _Sheet) -> tuple[dict[str, str], list[_Row]]:
    """The fields by their keys, and the rows about lines that exist, in the order of the file."""
    fields: dict[str, str] = {}
    placed: list[_Row] = []
    for number, raw in enumerate(rows.removeprefix("\ufeff").split("\n"), 1):
        row = raw.strip()
        if not row or row.startswith("#"):
            continue
        match = _ROW.fullmatch(row)
        pair = None if match else _FIELD.fullmatch(row)
        if match:
            first = int(match["first"])
            last = int(match["last"] or first)
            if 1 <= first <= last <= len(sheet.starts):
                numbers = (first, last, int(match["column"] or 0), int(match["to"] or 0))
                placed.append(_Row(number, *numbers, match["letter"], match["rest"].strip()))
            else:
                sheet.refuse(number, f"there is no line {first}-{last} in a document of {len(sheet.starts)} lines")
        elif pair:
            fields[pair["key"]] = pair["value"].strip()
        else:
            sheet.refuse(number, f"not understood: {row!r}")
    return fields, placed


def _words(printed: str) -> regex.Pattern[str]:
    """Folded text as it may stand in a document: any white space between its words."""
    return regex.compile(r"\s+".join(map(regex.escape, printed.split())))


def _find_turns(rows: Iterable[_Row], sheet: _Sheet) -> list[TruthTurn]:
    """The turns in source order, without their speech; a label that goes on in the next line ends with its line."""
    turns: dict[int, TruthTurn] = {}
    for row in rows:
        told, _, rest = row.rest.partition("|")
        printed, _, speaker = (part.strip() for part in rest.partition("|"))
        role = _ROLES.get(told.strip())
        if role is None or not printed:
            sheet.refuse(row.number, f"want 'LINE T role | LABEL [| speaker]', role one of {', '.join(_ROLES)}")
            continue
        start, end = sheet.line(row.first)
        ink = len(sheet.text[start:end]) - len(sheet.text[start:end].lstrip())
        offset = start + (row.column - 1 if row.column else ink)
        label = None if printed == "-" else printed
        behind = offset
        if offset in turns or offset > end:
            why = "a turn begins there already" if offset in turns else f"the line has {end - start} columns"
            sheet.refuse(row.number, why)
            continue
        if label is not None:
            match = _words(label).match(sheet.text, offset)
            if match is None:
                found = sheet.text[offset : offset + 40]
                sheet.refuse(row.number, f"label {label!r} does not stand in line {row.first}; there stands {found!r}")
                continue
            ending = _LABEL_ENDING.match(sheet.text, match.end())
            behind = min(ending.end() if ending else match.end(), end)
        turns[offset] = TruthTurn(offset, label, role, speaker or None, behind, ())
    return [turns[start] for start in sorted(turns)]


def _find_annotations(rows: Iterable[_Row], sheet: _Sheet) -> list[TruthAnnotation]:
    """The annotations in source order; those of one line are sought one behind another."""
    annotations: list[TruthAnnotation] = []
    line, cursor = 0, 0
    for row in rows:
        told, _, printed = (part.strip() for part in row.rest.partition("|"))
        kind = _NOTES.get(told)
        if kind is None or not printed:
            sheet.refuse(row.number, f"want 'LINE A kind | text', kind one of {', '.join(_NOTES)}")
            continue
        start, end = sheet.line(row.first)
        if row.first != line:
            line, cursor = row.first, start
        if row.column:
            cursor = start + row.column - 1
        match = _words(printed).search(sheet.text, cursor)
        if match is None or match.start() > end:
            sheet.refuse(row.number, f"annotation {printed!r} does not stand in line {row.first}, in this order")
            continue
        annotations.append(TruthAnnotation(kind, match.start(), match.end()))
        cursor = match.end()
    return sorted(annotations, key=lambda note: (note.start, note.end))


def _find_marks(rows: Iterable[_Row], starts: Sequence[int], sheet: _Sheet) -> list[Span]:
    """What X, H and N rows mark, in their order."""
    marks: list[Span] = []
    marked: set[int] = set()
    for row in rows:
        if row.to:
            start, end = sheet.line(row.first)
            marks.append((start + row.column - 1, min(start + row.to, end)))
            continue
        for number in range(row.first, row.last + 1):
            start, end = sheet.line(number)
            if number in marked:
                sheet.refuse(row.number, f"line {number} is marked twice")
            if any(start <= turn < end for turn in starts):
                sheet.refuse(row.number, f"line {number} is marked {row.letter}, and a turn begins in it")
            marked.add(number)
            marks.append((start, end))
    return marks


def _endings_behind_notes(turns: Iterable[TruthTurn], annotations: Iterable[TruthAnnotation], text: str) -> list[Span]:
    """The ":" behind a bracketed note that stands inside a label, as in `Question (translation):`."""
    behind = {turn.label_end for turn in turns}
    return [
        (note.end, note.end + 1)
        for note in annotations
        if note.start in behind and text[note.end : note.end + 1] in {":", "：", "."}
    ]


def _with_speech(turns: Sequence[TruthTurn], nobody: Sequence[Span], length: int) -> tuple[TruthTurn, ...]:
    """The turns with their speech: from the label to the next turn, without what is nobody's."""
    ends = [*(turn.start for turn in turns[1:]), length]
    return tuple(
        TruthTurn(
            turn.start, turn.label, turn.role, turn.speaker, turn.label_end, tuple(cut_out(turn.label_end, end, nobody))
        )
        for turn, end in zip(turns, ends, strict=False)
    )


def _check_dialogue(turns: Sequence[TruthTurn], nobody: Sequence[Span], sheet: _Sheet) -> None:
    """Every character before the first turn must be marked, and there must be a turn."""
    if not turns:
        sheet.problems.append("kind: a dialogue has T rows")
        return
    loose = {
        line_at(sheet.starts, start + at)
        for start, end in cut_out(0, turns[0].start, nobody)
        for at, character in enumerate(sheet.text[start:end])
        if not character.isspace()
    }
    sheet.problems += [
        f"line {number}: stands before the first turn and is not marked X, H or N" for number in sorted(loose)
    ]
