"""JSON there and back, JSON Lines, truth files, and the table of formats."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from jsonschema import Draft202012Validator

from builders import TEXT, dialogue, empty, statement, tiles
from transcript_parse import parse
from transcript_parse.errors import FormatError
from transcript_parse.export import FORMATS, from_json, iter_gold, iter_jsonl, json_schema, to_gold, to_json
from transcript_parse.model import (
    Annotation,
    AnnotationKind,
    Kind,
    Label,
    Metadata,
    Paragraph,
    Role,
    SegmentKind,
    Speaker,
    Transcript,
    Turn,
)
from transcript_parse.testing import compare, parse_truth

SAMPLES = [dialogue(), statement(), empty(), empty(" \r\n")]


@pytest.mark.parametrize("transcript", SAMPLES)
def test_json_gives_back_an_equal_transcript(transcript: Transcript) -> None:
    assert from_json(to_json(transcript)) == transcript


@pytest.mark.parametrize("transcript", SAMPLES)
def test_json_keeps_to_the_shipped_schema(transcript: Transcript) -> None:
    Draft202012Validator(json_schema()).validate(json.loads(to_json(transcript)))


def test_the_schema_is_a_schema_and_refuses_what_is_no_transcript() -> None:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    data = json.loads(to_json(dialogue()))
    data["turns"][0]["role"] = "king"
    assert [error.json_path for error in Draft202012Validator(schema).iter_errors(data)] == ["$.turns[0].role"]


def test_the_schema_names_every_word_of_the_model() -> None:
    definitions = json_schema()["$defs"]
    assert definitions["role"]["enum"] == list(Role)
    assert definitions["annotation"]["properties"]["kind"]["enum"] == list(AnnotationKind)
    assert definitions["segment"]["properties"]["kind"]["enum"] == list(SegmentKind)
    assert json_schema()["properties"]["kind"]["enum"] == list(Kind)


def test_json_fields_stand_in_the_order_of_the_contract() -> None:
    data = json.loads(to_json(dialogue()))
    assert list(data) == [
        "format", "name", "kind", "style", "encoding", "metadata", "speakers", "turns", "segments", "diagnostics",
        "body", "text",
    ]  # fmt: skip
    assert list(data["turns"][0]) == [
        "index", "start", "end", "label", "label_end", "speaker", "role", "inferred", "interrupted", "text",
        "paragraphs", "annotations", "passages",
    ]  # fmt: skip
    assert data["metadata"]["date"] == "2014-10-27"
    assert data["turns"][0]["label"] == "MINISTER TAO"
    assert TEXT[data["turns"][0]["start"] : data["turns"][0]["label_end"]] == "MINISTER\tTAO"
    assert data["turns"][2]["label"] is None
    assert "explanations" not in data


def test_json_keeps_letters_and_escapes_lone_surrogates() -> None:
    written = to_json(empty("é\ud800 \udfff"))
    assert '"text": "é\\ud800 \\udfff"' in written
    assert from_json(written).text == "é\ud800 \udfff"
    written.encode("utf-8")


def test_two_surrogates_that_would_join_stay_two() -> None:
    assert from_json(to_json(empty("\ud83d\ude00"))).text == "\ud83d\ude00"
    assert len(from_json(to_json(empty("\U0001f600"))).text) == 1


def test_unknown_fields_are_passed_over() -> None:
    data = json.loads(to_json(dialogue()))
    data["exchanges"] = []
    data["turns"][0]["time"] = 3.5
    assert from_json(json.dumps(data)) == dialogue()


def test_a_selection_of_turns_can_be_read() -> None:
    whole = dialogue()
    kept = evolve(whole, turns=whole.turns[1:], segments=())
    assert from_json(to_json(kept)) == kept


def _broken(path: list[str | int], value: object) -> str:
    data: Any = json.loads(to_json(dialogue()))
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = copy.deepcopy(value)
    return json.dumps(data)


LONG = len(TEXT)
REST = "time and place and byline and release and source_url"
FIRST: list[str | int] = ["turns", 0, "paragraphs", 0, "end"]
BROKEN = [
    (["format"], "tp/2", "format: 'tp/2' is not 'transcript-parse/1', the only one that this version reads"),
    (["text"], 3, "text: a text is wanted, not 3"),
    (["kind"], "debate", 'kind: one of dialogue, statement, empty is wanted, not "debate"'),
    (["kind"], ["x"] * 40, "kind: one of dialogue, statement, empty is wanted, not list"),
    (["turns"], {}, "turns: an array is wanted, not {}"),
    (["turns", 1], 7, "turns[1]: an object is wanted, not 7"),
    (["turns", 1, "start"], "3", 'turns[1].start: a whole number is wanted, not "3"'),
    (["turns", 1, "start"], True, "turns[1].start: a whole number is wanted, not true"),
    (["turns", 1, "inferred"], 1, "turns[1].inferred: true or false is wanted, not 1"),
    (["turns", 1, "speaker"], "nobody", "turns[1].speaker: 'nobody' is not the id of anybody in speakers"),
    (["turns", 1, "label"], None, "turns[1]: label and label_end are both told, or both null"),
    (["turns", 1, "label_end"], 1, "turns[1].label_end: 1 is not between the turn's start and end"),
    (["turns", 1, "index"], 0, "turns[1]: it does not come after the turn above it"),
    (FIRST, 9999, f"turns[0].paragraphs[0]: 66 to 9999 is no span of a text of {LONG} characters"),
    (FIRST, 1, f"turns[0].paragraphs[0]: 66 to 1 is no span of a text of {LONG} characters"),
    (["metadata", "date"], "27 October", 'metadata.date: a date such as 2014-10-27 is wanted, not "27 October"'),
    (["metadata", "date"], 2014, "metadata.date: a date such as 2014-10-27 is wanted, not 2014"),
    (["metadata"], {"title": "", "date": None}, f"metadata: {REST} are missing"),
    (["speakers", 1, "id"], "tao", "speakers[1].id: 'tao' is the id of two speakers; each has its own"),
    (["speakers", 1, "labels", 0], None, "speakers[1].labels[0]: a text is wanted, not null"),
    (["segments", 1, "start"], 0, "segments[1]: segments tile the text; this one should start at 12, and not be empty"),
    (["segments", 4, "turn"], 8, "segments[4].turn: there is no turn 8"),
    (["text"], TEXT + "more", f"segments: they end at {LONG}, and the text at {LONG + 4}"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "message"), BROKEN)
def test_what_is_wrong_with_json_is_told_with_its_place(path: list[str | int], value: object, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        from_json(_broken(path, value))
    assert str(caught.value).partition(" (and ")[0] == message


def test_a_missing_field_is_named_and_the_others_are_counted() -> None:
    data = json.loads(to_json(dialogue()))
    del data["turns"][0]["end"], data["turns"][1]["text"]
    with pytest.raises(FormatError, match=r"^turns\[0\]: end is missing \(and 1 more\)$"):
        from_json(json.dumps(data))


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "1" * 5000])
def test_what_is_no_json_is_told(text: str) -> None:
    with pytest.raises(FormatError, match=r"^not JSON: "):
        from_json(text)


@pytest.mark.parametrize("text", ["[]", "3", "{}", "null"])
def test_json_that_is_no_transcript_is_told(text: str) -> None:
    with pytest.raises(FormatError, match=r"^format: it is missing"):
        from_json(text)


def test_json_lines_stand_alone() -> None:
    rows = [json.loads(line) for line in iter_jsonl(dialogue())]
    assert [row["text"] for row in rows] == [turn.text for turn in dialogue().turns]
    assert {key: rows[1][key] for key in ("document", "date", "label", "speaker", "speaker_full_name")} == {
        "document": "remarks.txt",
        "date": "2014-10-27",
        "label": "QUESTION",
        "speaker": "question",
        "speaker_full_name": "Ann Lee",
    }
    assert rows[1]["speaker_affiliation"] == "NBC News"
    assert list(rows[0])[:5] == ["document", "date", "index", "start", "end"]


def test_json_lines_have_null_names_where_nobody_can_be_told() -> None:
    whole = dialogue()
    nobody = evolve(whole, turns=(evolve(whole.turns[0], speaker=None),), segments=())
    (row,) = [json.loads(line) for line in iter_jsonl(nobody)]
    assert row["speaker"] is None
    assert row["speaker_name"] is row["speaker_title"] is row["speaker_full_name"] is row["speaker_affiliation"] is None


def test_json_lines_of_a_statement_are_none() -> None:
    assert list(iter_jsonl(statement())) == []


FIXTURES = sorted((Path(__file__).parent.parent / "fixtures").glob("*.txt"))


@pytest.mark.parametrize("path", FIXTURES, ids=[path.stem for path in FIXTURES])
def test_a_truth_file_of_a_parsed_text_fits_it_and_says_the_same(path: Path) -> None:
    transcript = parse(path.read_bytes().decode("utf-8"))
    assert from_json(to_json(transcript)) == transcript
    Draft202012Validator(json_schema()).validate(json.loads(to_json(transcript)))
    truth = parse_truth(to_gold(transcript), transcript.text)
    assert [(turn.start, turn.role) for turn in truth.turns] == [(turn.start, turn.role) for turn in transcript.turns]
    assert compare(transcript, truth).misses == ()


def test_a_truth_file_has_a_row_for_what_needs_one() -> None:
    assert to_gold(dialogue()) == (
        "kind: dialogue\n"
        "title: Joint Remarks\n"
        "date: 2014-10-27\n"
        "location: Seoul\n"
        "1 X\n"
        "3 H\n"
        "5:1-2 X\n"
        "5:3 T principal | MINISTER TAO | Tao Ming-ren\n"
        "5 A interpretation | (Via interpreter.)\n"
        "5 A laughter | (Laughter.)\n"
        "5 A reference | [1]\n"
        "10 X\n"
        "12 T questioner | QUESTION | Ann Lee (NBC News)\n"
        "14 T principal | - | Tao Ming-ren\n"
        "15 H\n"
    )


def test_a_statement_in_a_truth_file_is_its_unmarked_lines() -> None:
    assert list(iter_gold(statement())) == ["kind: statement", "title: Media Note", "1 H", "5:24-30 X"]


def test_an_empty_text_is_a_statement_without_a_line() -> None:
    assert list(iter_gold(empty("\n \n"))) == ["kind: statement"]


def _turn(text: str, printed: str, **told: Any) -> Turn:
    start = text.index(printed)
    turn = Turn(
        index=0,
        start=start,
        end=len(text),
        label=Label(" ".join(printed.split()), start, start + len(printed)),
        speaker=None,
        role=Role.UNKNOWN,
        text="Yes.",
        paragraphs=(Paragraph("Yes.", text.index("Yes."), text.index("Yes.") + 4),),
        annotations=(),
        passages=(),
        interrupted=False,
        inferred=False,
    )
    return evolve(turn, **told)


def _transcript(pieces: tuple[tuple[SegmentKind, str, int | None], ...], turn: Turn) -> Transcript:
    text = "".join(piece for _, piece, _ in pieces)
    return Transcript(
        text, Kind.DIALOGUE, "generic", None, None, Metadata(), (), (turn,), tiles(pieces), (), (), ()
    )  # fmt: skip


K = SegmentKind


def test_a_label_that_goes_on_in_the_next_line_leaves_no_ink_as_speech() -> None:
    pieces = ((K.LABEL, "A VERY LONG\nLABEL:", 0), (K.SPEECH, " Yes.", 0))
    rows = list(iter_gold(_transcript(pieces, _turn("A VERY LONG\nLABEL: Yes.", "A VERY LONG\nLABEL"))))
    assert rows == ["kind: dialogue", "1 T unknown | A VERY LONG LABEL", "2:1-6 H"]


def test_a_bar_ends_a_label_and_becomes_a_slash_in_a_name() -> None:
    pieces = ((K.LABEL, "ADA | BBC:", 0), (K.SPEECH, " Yes.", 0))
    speaker = Speaker("ada", ("ADA | BBC",), full_name="Ada | Byron")
    rows = list(iter_gold(_transcript(pieces, _turn("ADA | BBC: Yes.", "ADA | BBC", speaker=speaker))))
    assert rows == ["kind: dialogue", "1 T unknown | ADA | Ada / Byron", "1:5-10 H"]


def test_a_label_is_written_as_printed_where_its_text_is_not() -> None:
    pieces = ((K.LABEL, "MR.\u200bX:", 0), (K.SPEECH, " Yes.", 0))
    turn = _turn("MR.\u200bX: Yes.", "MR.\u200bX")
    told = evolve(turn, label=Label("MR. X", 0, 5))
    assert list(iter_gold(_transcript(pieces, told))) == ["kind: dialogue", "1 T unknown | MR.\u200bX"]


def test_a_label_that_cannot_be_written_is_marked_as_header() -> None:
    pieces = ((K.LABEL, "| Q:", 0), (K.SPEECH, " Yes.", 0))
    rows = list(iter_gold(_transcript(pieces, _turn("| Q: Yes.", "| Q"))))
    assert rows == ["kind: dialogue", "1 T unknown | -", "1:1-4 H"]


def test_an_annotation_gets_a_column_where_its_text_stands_earlier_in_the_line_as_speech() -> None:
    text = "Q: 1 and Yes. 1"
    pieces = ((K.LABEL, "Q:", 0), (K.SPEECH, " 1 and Yes. ", 0), (K.ANNOTATION, "1", 0))
    mark = Annotation(AnnotationKind.REFERENCE, "1", len(text) - 1, len(text))
    rows = list(iter_gold(_transcript(pieces, _turn(text, "Q", annotations=(mark,)))))
    assert rows == ["kind: dialogue", "1 T unknown | Q", f"1:{len(text)} A reference | 1"]


def test_decoration_takes_the_letter_of_what_stands_beside_it() -> None:
    pieces = (
        (K.BLANK, "\ufeff", None),
        (K.HEADER, "Remarks", None),
        (K.BLANK, "\n***\n", None),
        (K.NOTE, "Topic", None),
        (K.BLANK, " ", None),
        (K.BOILERPLATE, "Share", None),
        (K.BLANK, " *\n", None),
        (K.LABEL, "Q:", 0),
        (K.SPEECH, " Yes.", 0),
    )
    text = "".join(piece for _, piece, _ in pieces)
    assert list(iter_gold(_transcript(pieces, _turn(text, "Q")))) == [
        "kind: dialogue",
        "1 H",
        "2 X",
        "3:1-5 N",
        "3:7-13 X",
        "4 T unknown | Q",
    ]


def test_an_outlet_alone_stands_in_brackets_and_only_behind_questioners() -> None:
    pieces = ((K.LABEL, "Q:", 0), (K.SPEECH, " Yes.", 0))
    speaker = Speaker("q", ("Q",), affiliation="ANSA")
    asks = _turn("Q: Yes.", "Q", speaker=speaker, role=Role.QUESTIONER)
    assert list(iter_gold(_transcript(pieces, asks)))[1] == "1 T questioner | Q | (ANSA)"
    answers = _turn("Q: Yes.", "Q", speaker=speaker, role=Role.PRINCIPAL)
    assert list(iter_gold(_transcript(pieces, answers)))[1] == "1 T principal | Q"


def test_formats_write_whole_lines_under_their_own_names() -> None:
    assert list(FORMATS) == ["json", "jsonl", "gold"]
    for name, form in FORMATS.items():
        written = list(form.write(dialogue()))
        assert form.name == name
        assert form.suffix == f".{name}"
        assert all(piece.endswith("\n") for piece in written)
    assert "".join(FORMATS["gold"].write(statement())) == to_gold(statement())


def test_every_field_is_documented() -> None:
    schema = json_schema()
    page = (Path(__file__).parent.parent / "docs" / "json.md").read_text(encoding="utf-8")
    shapes = [schema, *(shape for shape in schema["$defs"].values() if "properties" in shape)]
    assert [name for shape in shapes for name in shape["properties"] if f"`{name}`" not in page] == []
