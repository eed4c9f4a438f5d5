"""Transcripts inside e-mails that the State Department released after scanning them."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["FOIA"]

FOIA: Final = HouseStyle(
    id="foia",
    title="Scanned e-mail releases (State Department FOIA)",
    example="QUESTION: On the goat? MS. PERRINE: No comment. B6",
    sources=(
        "State Department releases under the Freedom of Information Act, 27,159 texts",
        "the same: 2009–2013: stamp at every page's foot and next head",
        "Benghazi set: block of five lines with STATE DEPT. - PRODUCED TO HOUSE SELECT BENGHAZI",
        "the same: COMM. and STATE-SCB numbers",
        "White House texts sent on by e-mail: Q and MR. NAME: with five blanks of indent, wrapped near 72",
    ),
    cues=(
        "unclassified u.s. department of state case no.",
        "produced to house select",
        "state-scb0",
        "case no. f-0-0 doc no. c0",
    ),
    hints=(
        "release in part",
        "release in full",
        "doc no.",
        "case no.",
        "subject to agreement on sensitive information",
        "unedited - for internal use",
        "this message is unclassified",
        "this email is unclassified",
        "subject: fw:",
        "b0,b0",
    ),
    endings=frozenset({"bare", "colon"}),
    not_labels=frozenset(
        {
            "attachments",
            "case no",
            "cc",
            "date",
            "doc no",
            "from",
            "importance",
            "sent",
            "subject",
            "to",
        }
    ),
    furniture=(
        "unclassified u.s. department of state",
        "state dept. - produced to house select",
        "subject to agreement on sensitive information",
        "state-scb0",
        "this message is unclassified",
        "this email is unclassified",
    ),
    navigation=phrases(
        """
        release in part | release in full | release in part b5 | release in part b6 | release in part b5,b6
        release in part b1 | release in part b1,b6 | release in part 1.4(b) | denied in full | b1 | b3 | b5 | b6
        b7 | b5,b6 | part b5 | part b6 | release in | 1.4(b) | 1.4(d) | 1.4(b),1.4(d) | unclassified | confidential
        sensitive but unclassified | sbu | unsubscribe | this message is unclassified.
        this email is unclassified. | this email is unclassified | this message is unclassified
        unedited - for internal use | fyi | original message | -----original message-----
        """
    ),
    unlabelled_questions=True,
    carrier=True,
)
