"""`parse()`: runs the stages in order and owns no rules.

In: a `str`. Out: a `Transcript`. Guards *total*: any text parses; what is odd about it is a diagnostic.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import evolve

from transcript_parse.boilerplate import Page, mark_boilerplate
from transcript_parse.detect import StyleGuess, detect_style, find_evidence
from transcript_parse.enrich.annotations import Note, find_notes, note_of_label
from transcript_parse.enrich.interpretation import find_passages
from transcript_parse.enrich.metadata import find_metadata
from transcript_parse.enrich.oddities import find_oddities
from transcript_parse.enrich.roles import tell_roles
from transcript_parse.enrich.speakers import resolve_speakers
from transcript_parse.model import (
    Annotation,
    Explanation,
    Kind,
    Label,
    Role,
    Segment,
    SegmentKind,
    Speaker,
    Transcript,
    Turn,
)
from transcript_parse.segments import Cut, segment
from transcript_parse.source import SourceText, make_source
from transcript_parse.styles import HouseStyle, get_style
from transcript_parse.turns import (
    Floor,
    Tile,
    TurnDraft,
    breaks_off,
    build_paragraphs,
    build_turns,
    build_wordings,
    cut_notes,
    lay_tiles,
)

__all__ = ["parse"]


def parse(
    text: str,
    *,
    style: str | HouseStyle | None = None,
    name: str | None = None,
    encoding: str | None = None,
    guessed: bool = False,
) -> Transcript:
    r"""The transcript that a text is.

    `style` is a house style or its name; None detects it, "generic" reads by the survey alone. `name`, `encoding` and
    `guessed` are for readers, which know where the text came from.

    Raises:
        StyleError: There is no style of that name.

    >>> talk = "MS. ADLER: Any questions?\n\nQUESTION: No.\n\nMS. ADLER: Thanks."
    >>> [turn.label.text for turn in parse(talk).turns]
    ['MS. ADLER', 'QUESTION', 'MS. ADLER']
    """
    source = make_source(text)
    guess = detect_style(source) if style is None else StyleGuess(get_style(style) if isinstance(style, str) else style)
    house = guess.style
    cut = segment(source, house)
    page = mark_boilerplate(cut, house)
    floors = build_turns(cut, page)
    source = cut.source
    tiles = lay_tiles(source, floors, page.marks)
    speech = [(tile.start, tile.end) for tile in tiles if tile.kind is SegmentKind.SPEECH]
    notes = list(find_notes(source.shadow, speech))
    tiles = cut_notes(tiles, [(note.start, note.end) for note in notes], source.shadow)
    drafts = _drafts(source, floors, tiles, notes, wrapped=cut.wrapped)
    metadata, told = find_metadata(cut.lines, page.marks, cut.zones, floors[0].start if floors else None)
    header = "\n".join(
        text[mark.start : mark.end]
        for mark in page.marks
        if mark.kind in {SegmentKind.HEADER, SegmentKind.NOTE} or mark.rule == "mail-header"
    )
    speakers, persons, known = resolve_speakers(drafts, header)
    roles, seen = tell_roles(drafts, persons)
    speakers = _with_roles(speakers, persons, roles, [_printed(source, floor) for floor in floors])
    body = build_paragraphs(source, tiles, SegmentKind.BODY, wrapped=cut.wrapped)
    kind = Kind.DIALOGUE if drafts else Kind.STATEMENT if body else Kind.EMPTY
    return Transcript(
        text=text,
        kind=kind,
        style=house.id,
        name=name,
        encoding=encoding,
        metadata=metadata,
        speakers=speakers,
        turns=tuple(
            _turn(source, draft, floor, role, speakers[person] if person is not None else None)
            for draft, floor, role, person in zip(drafts, floors, roles, persons, strict=True)
        ),
        segments=tuple(Segment(tile.kind, tile.start, tile.end, tile.turn) for tile in tiles),
        diagnostics=find_oddities(source, cut, drafts, kind, encoding if guessed else None),
        body=body,
        explanations=tuple(
            sorted(
                [
                    *_explain(cut, page, floors, notes),
                    *(Explanation(f"style: {house.id}", *span, word) for word, span in find_evidence(source, guess)),
                    *told,
                    *known,
                    *seen,
                ],
                key=lambda explanation: (explanation.start, explanation.end, explanation.rule),
            )
        ),
    )


def _drafts(
    source: SourceText, floors: Sequence[Floor], tiles: Sequence[Tile], notes: Sequence[Note], *, wrapped: bool
) -> list[TurnDraft]:
    """The turns with their words and notes."""
    kinds = {note.start: note.kind for note in notes}
    annotations: list[list[Annotation]] = [[] for _ in floors]
    for tile in tiles:
        if tile.kind is SegmentKind.ANNOTATION and tile.turn is not None:
            printed = source.text[tile.start : tile.end]
            kind = kinds.get(tile.start) or note_of_label(printed)
            annotations[tile.turn].append(Annotation(kind, printed, tile.start, tile.end))
    wordings = build_wordings(source, tiles, len(floors), wrapped=wrapped)
    return [
        TurnDraft(
            index=index,
            start=floor.start,
            speech=floor.speech,
            end=wording.end,
            label=floor.label.name if floor.label else None,
            shape=floor.label.shape if floor.label else None,
            rule=floor.rule,
            text="\n\n".join(paragraph.text for paragraph in wording.paragraphs),
            paragraphs=wording.paragraphs,
            annotations=tuple(notes_of_turn),
        )
        for index, (floor, wording, notes_of_turn) in enumerate(zip(floors, wordings, annotations, strict=True))
    ]


def _turn(source: SourceText, draft: TurnDraft, floor: Floor, role: Role, speaker: Speaker | None) -> Turn:
    label = floor.label
    return Turn(
        index=draft.index,
        start=draft.start,
        end=draft.end,
        label=Label(_printed(source, floor) or "", label.start, label.end) if label else None,
        speaker=speaker,
        role=role,
        text=draft.text,
        paragraphs=draft.paragraphs,
        annotations=draft.annotations,
        passages=find_passages(draft, source.shadow),
        interrupted=breaks_off(draft.text),
        inferred=label is None,
    )


def _printed(source: SourceText, floor: Floor) -> str | None:
    """The label of a turn as the source spells it, white space folded; the rooms read it with entities decoded."""
    return " ".join(source.text[floor.label.start : floor.label.end].split()) if floor.label else None


def _with_roles(
    speakers: Sequence[Speaker], persons: Sequence[int | None], roles: Sequence[Role], printed: Sequence[str | None]
) -> tuple[Speaker, ...]:
    """Each speaker with the role of most of its turns, and its labels as they are printed."""
    counts: list[Counter[Role]] = [Counter() for _ in speakers]
    labels: list[dict[str, None]] = [{} for _ in speakers]
    for person, role, label in zip(persons, roles, printed, strict=True):
        if person is not None:
            counts[person][role] += 1
            if label is not None:
                labels[person][label] = None
    return tuple(
        evolve(speaker, role=count.most_common(1)[0][0] if count else Role.UNKNOWN, labels=tuple(names))
        for speaker, count, names in zip(speakers, counts, labels, strict=True)
    )


def _explain(cut: Cut, page: Page, floors: Sequence[Floor], notes: Sequence[Note]) -> list[Explanation]:
    """Why each label, unlabelled turn, annotation and line of the page was taken for one."""
    verdicts = cut.convention.verdicts
    reasons = [Explanation(f"page: {mark.rule}", mark.start, mark.end, f"taken for {mark.kind}") for mark in page.marks]
    for floor in floors:
        if floor.label is None:
            reasons.append(
                Explanation(f"turn: {floor.rule}", floor.start, floor.start, "the floor changes, unlabelled")
            )
            continue
        verdict = verdicts.get((floor.label.name, floor.label.ending))
        known = verdict is not None and verdict.accepted
        rule = verdict.rule if verdict is not None and known else "known-label"
        evidence = verdict.evidence if verdict is not None and known else "cut out of a longer text"
        reasons.append(Explanation(f"label: {rule}", floor.label.start, floor.label.end, evidence))
    reasons += [Explanation(f"annotation: {note.rule}", note.start, note.end, f"kind {note.kind}") for note in notes]
    return reasons
