"""Whatever might be a label: found from the mark that ends it, before anybody asks who speaks.

In: a source and its lines. Out: `Candidate`s in source order; none is decided here. Colons, full stops, dashes, clocks,
nothing at all: each way of ending has its scan, and each scan is linear (bounded windows, no nested repeats).
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple

import regex

from transcript_parse.lexicon.titles import HONORIFICS, OFFICES
from transcript_parse.segments.lines import Lines
from transcript_parse.segments.shape import Form, Letters, Shape, classify, fold
from transcript_parse.source import FILLER, SourceText
from transcript_parse.spans import Span

__all__ = ["Candidate", "Ending", "Place", "find_candidates", "known_suffix"]


class Ending(StrEnum):
    """What parts a label from the speech."""

    COLON = "colon"  # MS. PSAKI: Yes.
    STOP = "stop"  # CHAIR POWELL. Yes.
    STOP_DASH = "stop-dash"  # HON. A. NAME.- Yes.
    DASH = "dash"  # Mr JIMMY ROE - Yes.
    CLOCK = "clock"  # Lindsey [01:33]   Unknown Speaker  4:09
    BARE = "bare"  # Q    Yes?
    ALONE = "alone"  # a line of its own with no mark at all
    BOLD = "bold"  # **Jane Roe** Good morning.


class Place(StrEnum):
    """Where a candidate stands."""

    LINE = "line"  # first on its line
    BREAK = "break"  # behind the end of a sentence, a bracket or a gap
    LOOSE = "loose"  # in the middle of a line, behind a word


class Candidate(NamedTuple):
    """One place that might be a label: `[start, end)` is the name's ink, `close` is behind its ending mark.

    `name` is folded; `notes` are brackets between name and mark that name nobody (`(via interpreter)`, `(07:59)`).
    """

    start: int
    end: int
    close: int
    name: str
    ending: Ending
    place: Place
    shape: Shape
    line: int
    notes: tuple[Span, ...] = ()


_LONGEST: Final = 120
_WIDEST_GAP: Final = 4  # blanks between a name and its colon; more are the column of a form or a court's caption
_SENTENCE_ENDS: Final = frozenset(".?!…:;\"”’)]»—–-,'>*")
_ABBREVIATIONS: Final = (HONORIFICS | OFFICES | {"st", "jr", "sr", "no", "u.s", "u.n", "ph.d", "vs"}) - {"king", "chair", "minister"}
# decoration and clocks before a label: [*]  [14:15:33]  •  -  00:01:02
_LEAD = regex.compile(r"(?:(?:[ECMP][SD]T|CES?T|GMT|BST|UTC|\[\*\]|T?\d{1,2}\.(?: \[\d{4,7}\])?|[\[(]\d{1,2}:\d{2}(?::\d{2})?[\])]|\d{1,2}:\d{2}:\d{2}|[•·▪●◦‣►-])[ ]{1,4}){1,2}(?=\p{L}|\[)")
# (via interpreter), [continuing], (07:59) between name and mark
_NOTE_TAIL = regex.compile(r"[ ]?(?P<note>[(\[][^()\[\]\n]{1,60}[)\]])[ ]?$")
_CLOCK_INSIDE = regex.compile(r"^[(\[]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?$")
# a full stop behind words that begin with capitals: THE PRESIDENT.  Mr. SMITH of New Jersey.  HON. A. B. ROE.-
_WORD = r"\p{Lu}[\p{L}\p{M}'’\u2060-]{1,24}"
_PART = (
    r"(?:(?:(?i:mrs?|ms|dr|hon|messrs|prof|gen|sen|rep|adm|capt|col|lt|maj|sgt|brig|cmdr|gov|amb|sec|supt|det|insp|rev|st)"
    r"|(?:\p{Lu}\.){0,2}\p{Lu}{1,2})\.[ ]?)"
)
_STOPPED = (
    r"(?P<name>(?:Q|A|" + _PART + r"{0,5}" + _WORD
    + r"(?:[ ](?:(?:of|the|pro|de|la|del|von|van|for|and)[ ]){0,2}" + _PART + r"{0,4}(?:" + _WORD + r"|tempore)){0,6}?)"
    r"(?:[ ][(\[][^()\[\]\n]{1,60}[)\]])?)[ ]?(?P<mark>\.(?:--|[-–—:])?)(?=[ \n]|$|(?<=\.--)\p{L})"
)
_STOP_FIRST = regex.compile(r"(?m)^[ \u2060]*" + _STOPPED)
_STOP_WITHIN = regex.compile(r"(?:(?<=[.?!…\"”)\],—–-][ ]{0,3})|(?<=[ ]{2}))" + _STOPPED)
_DASH = regex.compile(
    r"(?m)^[ \u2060]*(?P<name>(?:Mrs?|Ms|Dr|Hon|HON|MRS?|MS|DR)\.?[ ]" + _WORD + r"(?:[ ]" + _WORD + r"){0,4})[ ](?P<mark>[-–—])(?=[ ])"
)
_BARE = regex.compile(
    r"(?m)(?:^[ \u2060]*|(?<=[.?!…\"”)\]—–-][ ]{1,6})|(?<=[ ]{3}))(?P<name>Q)(?:[ ]{1,40}(?!and A\b|& ?A\b)(?=[\p{L}\p{N}\"“‘'(\[$€—–-])|[ ]*(?=\n)|(?=\p{Lu}\p{Ll}|I[ ’']|\.\.\.|\())"
)
_CLOCK = regex.compile(r"(?m)^[ \u2060]*(?P<name>\p{L}[^\n:(\[]{0,60}?)[ ]{1,3}(?P<mark>[(\[]?\d{1,2}:\d{2}(?::\d{2})?(?:[ ]?[-–][ ]?\d{1,2}:\d{2}(?::\d{2})?)?[)\]]?(?:[ ]\(\d{0,4} sec\))?)[ ]*$")
_ALONE_FORMS: Final = frozenset({Form.ROLE, Form.TITLED, Form.NAME})
_TWO_NAMES = regex.compile(r"^(?P<name>[^\n]{2,60}?)[ ]?(?:--|[–—]|[ ]-[ ])[ ]?(?P<title>\p{Lu}[^\n]{2,80})$")


_NO_LABEL: Final = frozenset({Form.PHRASE, Form.KEY})
_LABEL_FORMS: Final = frozenset(Form) - {Form.PHRASE}


def find_candidates(
    source: SourceText, lines: Lines, skip: tuple[Span, ...] = (), *, unfolded: bool = False
) -> list[Candidate]:
    """All candidates, in order of their start; at most one at each start (a colon goes before a full stop).

    `skip` are spans in which labels are not sought: front matter and the header lines of e-mails. `unfolded` tells
    that lines part sentences only, so that a label may stand anywhere.
    """
    shadow = source.shadow
    found: dict[int, Candidate] = {}
    scans = (
        _by_colon(shadow, lines),
        _by_clock(shadow, lines),
        _by_bare(shadow, lines),
        _by_stop(shadow, lines, everywhere=unfolded),
        _by_dash(shadow, lines),
        _by_bold(source, lines),
        _alone(lines),
    )
    for scan in scans:
        for candidate in scan:
            known = found.get(candidate.start)
            if known is None or known.shape.form in _NO_LABEL:
                found[candidate.start] = candidate
    kept = sorted(found.values())
    return [candidate for candidate in kept if not any(start <= candidate.start < end for start, end in skip)]


def _by_colon(shadow: str, lines: Lines) -> Iterator[Candidate]:
    line, last = 0, len(lines) - 1
    at = shadow.find(":")
    while at >= 0:
        while line < last and lines.starts[line + 1] <= at:
            line += 1
        behind = shadow[at + 1 : at + 2]
        if not (behind == "/" or (behind.isdigit() and shadow[at - 1 : at].isdigit())):
            candidate = _before_colon(shadow, lines, line, at)
            if candidate is not None:
                yield candidate
        at = shadow.find(":", at + 1)


def _before_colon(shadow: str, lines: Lines, line: int, at: int) -> Candidate | None:
    ink = lines.inks[line]
    close = at + 1
    if shadow.startswith(".-", close):
        close += 2
    end = at
    while end > ink and shadow[end - 1] in " *_" + FILLER:
        end -= 1
    if shadow.startswith(" : ", at - 1) and len(lines.texts[line]) <= _LONGEST and lines.texts[line].count(" : ") > 1:
        return None  # Home : Media : News — a path through a site
    if end - ink > _LONGEST:
        return _in_line(shadow, max(ink, end - _LONGEST), end, close, line)
    if end <= ink or at - end > _WIDEST_GAP:
        return None
    lead = _LEAD.match(shadow, ink, end)
    start = lead.end() if lead else ink
    whole = _made(shadow, start, end, close, Ending.COLON, Place.LINE, line)
    if whole is not None and whole.shape.form is not Form.PHRASE and not any(map(_glue, shadow[start:end].split(" "))):
        return whole
    return _in_line(shadow, start, end, close, line) or whole


def _made(shadow: str, start: int, end: int, close: int, ending: Ending, place: Place, line: int) -> Candidate | None:
    """The candidate `[start, end)`, its bracketed note taken off where that names nobody."""
    text = shadow[start:end]
    notes: tuple[Span, ...] = ()
    tail = _NOTE_TAIL.search(text)
    if tail and tail.start() > 0 and _is_note(tail["note"]):
        notes = ((start + tail.start("note"), start + tail.end("note")),)
        end = start + len(text[: tail.start()].rstrip(" *_" + FILLER))
        text = shadow[start:end]
    name = fold(text)
    if not name:
        return None
    return Candidate(start, end, close, name, ending, place, classify(name), line, notes)


def _is_note(bracket: str) -> bool:
    """Whether a bracket inside a label is a transcriber's note, and no outlet and nobody's name."""
    from transcript_parse.lexicon.notes import CUES, LANGUAGES

    if _CLOCK_INSIDE.match(bracket):
        return True
    inside = bracket[1:-1].strip().lower().rstrip(".")
    if any(cue in inside for _, cues in CUES for cue in cues):
        return True
    words = inside.split()
    return bool(words) and (
        (words[0] in {"in", "speaking", "spoke", "speaks", "through", "via", "by", "to", "reading", "during", "continuing", "cont", "cont'd", "voice-over", "off", "on"})
        or inside in {"voice-over", "voiceover", "videollamada", "enlace videollamada", "contd", "ph", "sic", "phonetic", "v.o", "?"}
        or (len(words) <= 2 and words[-1] in LANGUAGES)
    )


def _in_line(shadow: str, start: int, end: int, close: int, line: int) -> Candidate | None:
    """The label that ends at `end` in the middle of a line: words are taken from the right while they look like one."""
    boundary, place = _boundary(shadow, start, end)
    made = _made(shadow, boundary, end, close, Ending.COLON, place, line) if boundary < end else None
    if made is not None and made.shape.form in ({Form.ROLE, Form.TITLED} if place is Place.LOOSE else _LABEL_FORMS):
        return made
    return _titled_suffix(shadow, boundary, end, close, line) or made


def _boundary(shadow: str, start: int, end: int) -> tuple[int, Place]:
    """How far to the left of `end` a label may reach: to the end of a sentence, a gap, or a word that is none of its."""
    at, depth = end, 0
    while at > start:
        word_start = shadow.rfind(" ", start, at) + 1 or start
        word = shadow[word_start:at]
        glued = _glue(word)
        if glued:
            return word_start + glued, Place.BREAK
        depth += word.count(")") + word.count("]") - word.count("(") - word.count("[")
        if depth <= 0 and (not _is_label_word(word) or word.strip("()") in _ZONES):
            return at + 1 if at < end else end, Place.LOOSE
        if word_start == start:
            return start, Place.LOOSE
        before = word_start - 1
        while before > start and shadow[before - 1] in " " + FILLER:
            before -= 1
        if word_start - before >= 2 or (depth <= 0 and _ends_sentence(shadow, before, start)):
            return word_start, Place.BREAK
        at = before
    return start, Place.LOOSE


_GLUED = regex.compile(r"(?:[.?!…\"”)\]—–]|--)(?=\p{Lu}{2}|\p{Lu}\p{Ll}|Q$)")


def _glue(word: str) -> int:
    """Where a label is glued to the sentence before it: `now?MR` → 4; 0 where it is not."""
    match = _GLUED.search(word)
    if not match:
        return 0
    before = word[: match.start()]
    initials = match[0] == "." and (before.strip(".").isupper() or len(before) < 2)
    return 0 if initials else match.end()


def _is_label_word(word: str) -> bool:
    ink = word.strip("“”\"'‘’()[],.?&" + FILLER)
    return not ink or not ink[:1].islower() or ink.lower() in _SMALL


_ZONES: Final = frozenset("EST EDT CST CDT MST MDT PST PDT GMT BST UTC CET CEST JST KST MSK".split())
_SMALL: Final = frozenset("of the for and to in on at de del der den di da do dos la le el las y van von al bin d'".split())


_LAST_WORD = regex.compile(r"(?<!\p{L})(?:\p{L}\.)*\p{L}++$")


def _ends_sentence(shadow: str, before: int, start: int) -> bool:
    """Whether the word that ends at `before` closes a sentence, and is no abbreviation inside a label."""
    mark = shadow[before - 1 : before]
    if mark not in _SENTENCE_ENDS or mark in ",'’-":
        return mark == "-" and shadow[before - 2 : before] == "--"
    if mark != ".":
        return True
    tail = _LAST_WORD.search(shadow, max(start, before - 24), before - 1)
    word = tail[0] if tail else ""
    lower = word.lower()
    return not (lower in _ABBREVIATIONS or (len(word) == 1 and word.isalpha() and word.isupper()) or lower.replace(".", "") in {"us", "un", "uk"})


def _titled_suffix(shadow: str, start: int, end: int, close: int, line: int) -> Candidate | None:
    """The longest tail of `[start, end)` that is a role word or a title with a name: `P.M. EDT THE PRESIDENT`."""
    at = start
    for _ in range(14):
        at = shadow.find(" ", at, end) + 1
        if not at:
            return None
        candidate = _made(shadow, at, end, close, Ending.COLON, Place.LOOSE, line)
        if candidate and candidate.shape.form in {Form.ROLE, Form.TITLED}:
            return candidate
    return None


def known_suffix(shadow: str, candidate: Candidate, known: frozenset[str]) -> Candidate | None:
    """A candidate cut down to a label that is known from elsewhere in the document, or None."""
    at = candidate.start
    for _ in range(14):
        at = shadow.find(" ", at, candidate.end) + 1
        if not at:
            return None
        name = fold(shadow[at : candidate.end])
        if name in known:
            return candidate._replace(start=at, name=name, shape=classify(name), place=Place.LOOSE)
    return None


def _by_stop(shadow: str, lines: Lines, *, everywhere: bool) -> Iterator[Candidate]:
    """Labels that end in a full stop; within lines they are sought only where some stand at a line's start."""
    telling = everywhere
    for match in _STOP_FIRST.finditer(shadow):
        candidate = _stopped(match, Place.LINE, lines)
        if candidate is not None:
            telling = telling or candidate.shape.form is not Form.NAME or candidate.shape.letters is Letters.UPPER
            yield candidate
    if not telling:
        return
    for match in _STOP_WITHIN.finditer(shadow):
        start = match.start("name")
        if shadow[start - 1 : start] == "." and not shadow[max(0, start - 3) : start - 1].isalpha():
            continue  # U.S. SUPREME COURT. — the S is no initial of a name
        candidate = _stopped(match, Place.BREAK, lines)
        if candidate is not None and (candidate.shape.letters is Letters.UPPER or candidate.shape.form is not Form.NAME):
            yield candidate


def _stopped(match: regex.Match[str], place: Place, lines: Lines) -> Candidate | None:
    name = fold(match["name"])
    shape = classify(name)
    if shape.form in _NO_LABEL:
        return None
    start, end = match.span("name")
    ending = Ending.STOP if match["mark"] == "." else Ending.STOP_DASH
    return Candidate(start, end, match.end("mark"), name, ending, place, shape, lines.at(start))


def _by_dash(shadow: str, lines: Lines) -> Iterator[Candidate]:
    for match in _DASH.finditer(shadow):
        start, end = match.span("name")
        yield Candidate(start, end, match.end("mark"), fold(match["name"]), Ending.DASH, Place.LINE, classify(fold(match["name"])), lines.at(start))


def _by_bare(shadow: str, lines: Lines) -> Iterator[Candidate]:
    for match in _BARE.finditer(shadow):
        start, end = match.span("name")
        line = lines.at(start)
        place = Place.LINE if lines.inks[line] == start else Place.BREAK
        yield Candidate(start, end, end, "Q", Ending.BARE, place, classify("Q"), line)


def _by_clock(shadow: str, lines: Lines) -> Iterator[Candidate]:
    for match in _CLOCK.finditer(shadow):
        start, end = match.span("name")
        shape = classify(fold(match["name"]))
        if shape.form in {Form.ROLE, Form.TITLED, Form.NAME, Form.HANDLE}:
            yield Candidate(start, end, end, fold(match["name"]), Ending.CLOCK, Place.LINE, shape, lines.at(start))


def _by_bold(source: SourceText, lines: Lines) -> Iterator[Candidate]:
    """Names in bold at a line's start, where no other mark parts them from the speech."""
    marks = source.decorations
    for (_, name_start), (name_end, close) in zip(marks, marks[1:], strict=False):
        if name_end - name_start > _LONGEST // 2 or source.text[name_end:close] not in _BOLD_MARKS:
            continue
        line = lines.at(name_start)
        if lines.inks[line] != name_start or lines.tails[line] <= close or source.shadow[close - 3 : close + 2].count(":"):
            continue
        name = fold(source.shadow[name_start:name_end])
        shape = classify(name)
        if shape.form in {Form.ROLE, Form.TITLED, Form.NAME}:
            yield Candidate(name_start, name_end, close, name, Ending.BOLD, Place.LINE, shape, line)


_BOLD_MARKS: Final = frozenset({"**", "__", "</b>", "</strong>", "</B>", "</STRONG>"})


def _alone(lines: Lines) -> Iterator[Candidate]:
    """Short lines that hold a name and nothing else, and names with an office in three lines (name, two hyphens, office)."""
    for line, text in enumerate(lines.texts):
        under_rule = line > 0 and lines.texts[line - 1] in _TURN_RULES
        if not 2 < len(text) <= (2 * _LONGEST if under_rule else _LONGEST_ALONE) or text[-1] in ".:;,?!-–—…":
            continue
        if not (text[0].isupper() or text[0] == "["):
            continue
        start, last = lines.inks[line], line
        name = fold(text)
        shape = classify(name)
        if shape.form not in _ALONE_FORMS:
            two = _TWO_NAMES.match(text)
            shape = _with_office(classify(fold(two["name"])), fold(two["title"])) if two else shape
        elif line + 2 < len(lines) and lines.texts[line + 1] == "--" and lines.texts[line + 2][:1].isupper():
            last = line + 2
            shape, name = shape._replace(affiliation=lines.texts[last]), f"{name} -- {lines.texts[last]}"
            if line + 4 < len(lines) and lines.texts[line + 3] == "--":
                last, name = line + 4, f"{name} -- {lines.texts[line + 4]}"
        if under_rule and shape.form not in _ALONE_FORMS and text.isupper():
            shape = Shape(Form.NAME, Letters.UPPER, name, words=name.count(" ") + 1)
        if shape.form in _ALONE_FORMS:
            end = lines.tails[last]
            tail = _NOTE_TAIL.search(text) if last == line else None
            notes: tuple[Span, ...] = ()
            if tail and tail.start() > 0 and _is_note(tail["note"]):
                notes = ((start + tail.start("note"), start + tail.end("note")),)
                end = start + len(text[: tail.start()].rstrip())
                name = fold(text[: tail.start()])
            yield Candidate(start, end, lines.tails[last], name, Ending.ALONE, Place.LINE, shape, last, notes)


_LONGEST_ALONE: Final = 90
_TURN_RULES: Final = frozenset({"---", "***", "* * *", "___"})


def _with_office(shape: Shape, office: str) -> Shape:
    """`Jane Roe -- Chief Executive Officer`: no heading in capitals, no single word."""
    if shape.form is Form.NAME and (shape.letters is Letters.UPPER or shape.words < 2):
        return shape._replace(form=Form.PHRASE)
    return shape._replace(affiliation=office)
