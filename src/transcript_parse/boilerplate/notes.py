"""Notes between turns that nobody speaks: rules of stars, headings of sessions and topics, the recorder's narration.

In: a line and where labels stand. Out: the rule by which it is a note, or None.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

import regex

from transcript_parse.lexicon.speech import FIRST_SECOND_PERSON
from transcript_parse.segments import Lines
from transcript_parse.spans import Span

__all__ = ["note_rule", "run_in_topics", "usual_indent"]

# * * * · *** · --- · _____ · ~~~ : nothing but marks
_RULE = regex.compile(r"^(?:[*_=~•·–—#-][ ]?){3,}$")
_SESSION = regex.compile(
    r"(?i)^(?:q ?& ?a|q and a|question[s]?[- ]and[- ]answer[s]?(?: session)?|questions? ?& ?answers?|"
    r"prepared remarks|opening remarks|opening statements?|"
    r"closing remarks|introductory statement|(?:transcript|record) of (?:the )?questions.{0,200}|"
    r"see footnote \d{1,2}\\.?|jump to .{0,80}|part \d{1,2}|proceedings|p r o c e e d i n g s|contents|"
    r"questions)[: ]?$"
)
_HEADING = regex.compile(
    r"^(?:(?:REBUTTAL |ORAL )?ARGUMENT OF .{3,80}|ON BEHALF OF .{3,80}|OPENING STATEMENT OF .{3,80}|"
    r"STATEMENT OF .{3,80}|EXAMINATION BY .{3,60}|"
    r"TESTIMONY OF .{3,80}|.{0,30}EXAMINATION|P R O C E E D I N G S)$"
)
# the Record's narration, in no brackets: "The legislative clerk proceeded to call the roll."
_NARRATION = regex.compile(
    r"^(?:There was no objection\.|The (?:\w+ ){0,3}clerk (?:proceeded to |will |then )?(?:call|read|"
    r"report)\w* .{0,60}|The bill clerk .{3,60}|"
    r"The (?:motion|amendment|resolution|bill) was .{3,60}|The (?:yeas and nays|result was) .{3,60})$"
)
# (By Jane Roe): who wrote a text that is inserted into a speech (Congressional Record)
_BYLINE = regex.compile(r"^\((?:By|From) \p{Lu}[^()]{2,60}\)$")
_LONGEST: Final = 120
_CENTRED: Final = 16  # blanks before a line that is set in the middle of its column


def usual_indent(lines: Lines, among: range) -> int:
    """The indent of most lines with ink; 0 where there are none."""
    indents = Counter(lines.inks[index] - lines.starts[index] for index in among if not lines.blank(index))
    return indents.most_common(1)[0][0] if indents else 0


def note_rule(lines: Lines, index: int, usual: int) -> str | None:
    """Why a line among the turns is a note; None where it is speech or cannot be told."""
    text = lines.texts[index]
    if len(text) > _LONGEST * 2:
        return None
    if _RULE.match(text):
        return "rule-of-marks"
    if _SESSION.match(text) and (" " in text or "&" in text or (lines.blank(index - 1) and lines.blank(index + 1))):
        return "session-heading"
    if len(text) > _LONGEST:
        return None
    if _HEADING.match(text) and (lines.blank(index - 1) or lines.blank(index + 1)):
        return "proceedings-heading"
    if _NARRATION.match(text):
        return "recorder-narration"
    if _BYLINE.match(text):
        return "byline"
    return "heading" if _is_heading(lines, index, usual) else None


def _is_heading(lines: Lines, index: int, usual: int) -> bool:
    """A line that stands apart, ends in no mark, follows a sentence's end, and is set like a heading.

    Capitals or the middle of the column are enough; in small letters it must be short, say neither I nor you, and
    have prose right under it (topic headings in a central bank's statement). Broken-off speech ends in a dash.
    """
    text = lines.texts[index]
    if not (lines.blank(index - 1) and lines.blank(index + 1)) or text[-1] in '.?!,;:-–—…)]"”':
        return False
    above, below = lines.previous_ink(index), lines.next_ink(index)
    if above is None or lines.texts[above][-1] not in '.?!"”)]–—-':
        return False
    words = text.split()
    if lines.inks[index] - lines.starts[index] >= usual + _CENTRED and len(text) <= 60:
        return True
    if text.isupper():
        return len(words) >= 2 and sum(map(str.isalpha, text)) >= 6 and not lines.texts[above].isupper()
    if (
        len(words) > _LONGEST_TOPIC
        or not text[0].isupper()
        or any(word.lower() in FIRST_SECOND_PERSON for word in words)
    ):
        return False
    return below is not None and len(lines.texts[below]) >= 2 * len(text) + 40 and lines.texts[below][0].isupper()


_LONGEST_TOPIC: Final = 8


# SITUATION IN IRAN,[1.] — the editors' topic headings and their numbers, run into the text (Public Papers 1960s–1980)
_TOPIC = regex.compile(r"(?:(?<=[.,?!\"”\n] ?)\p{Lu}[\p{Lu}\d ,.;:'’&-]{3,160},[ ]?)?\[(?:\d{1,2}|[IVX]{1,4})\.\]")


def run_in_topics(shadow: str) -> list[Span]:
    """The editors' headings that are run into the text, in order: numbered ones, and those between bare commas.

    At least two of a sort: a document that prints one prints more.
    """
    numbered = [match.span() for match in _TOPIC.finditer(shadow)]
    topics = numbered if len(numbered) >= 2 else []
    if len(_JOINT.findall(shadow)) >= _JOINTS:
        taken = {end for _, end in topics}
        joined = [match.span("topic") for match in _JOINED_TOPIC.finditer(shadow)]
        free = [(start, end) for start, end in joined if not any(end <= other <= end + 8 for other in taken)]
        topics = sorted([*topics, *free]) if len(joined) >= 2 else topics
    return topics


# "…on several occasions.,CLEMENCY,Q. Mr. President": paragraphs joined by bare commas, headings among them
_JOINT = regex.compile(r"[.?!][\"”]?,(?=[\p{Lu}\"“\[])")
_JOINTS: Final = 10
_JOINED_TOPIC = regex.compile(
    r"(?m)(?:(?<=[.?!][\"”]?,)|^)(?P<topic>\p{Lu}{2}[\p{Lu}\d ,.;:'’&-]{3,160})(?=,[\p{Lu}\"“\[])"
)
