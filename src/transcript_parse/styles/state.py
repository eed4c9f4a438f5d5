"""The State Department of the United States: daily briefings, remarks and interviews."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["STATE"]

STATE: Final = HouseStyle(
    id="state",
    title="U.S. Department of State: daily briefings, remarks, interviews",
    example="FOREIGN MINISTER OLDENBY: (Via interpreter) We have agreed on the ferry.",
    sources=(
        "state.gov and its copies on globalsecurity.org, hri.org, embassy and .mil sites",
        "the same: 1997–2022 (25 page skeletons)",
        "statement in the Security Council, un.int/usa, 2003: release number, As Delivered, (12:20 p.m. EST)",
        "27,159 texts of released e-mails, 2009–2013: QUESTION:, MODERATOR:, SENIOR STATE DEPARTMENT OFFICIAL:",
    ),
    cues=(
        "u.s. department of state office of the spokes",
        "u.s. department of state",
        "index for today's briefing",
        "department press briefing",
        "secretary of state secretary ",
        "(on the record unless otherwise noted)",
        "dpb #",
        "state department foreign press center",
        "fpc.state.gov",
        "department of state foreign affairs network",
    ),
    hints=(
        "daily press briefing",
        "office of the spokes",
        "state.gov",
        "state department",
        "press availability",
        "senior state department official",
        "for immediate release",
        "as delivered",
        "via interpreter",
        "via translator",
        "question:",
        "p.m. edt",
        "p.m. est",
    ),
    endings=frozenset({"colon"}),
    not_labels=frozenset({"department", "from", "index", "on background", "on the record", "transcript"}),
    navigation=phrases(
        """
        bureaus & offices | bureaus and offices | policy issues | countries & areas | countries and areas
        about the department | about state | travel & business | travel & security | youth & education | state video
        issues & press | daily press briefings | department press briefings | press releases: secretary of state
        remarks & releases | other state department archive sites
        under secretary for public diplomacy and public affairs | bureau of public affairs
        bureau of global public affairs | external link policy | privacy notice | copyright information
        white house | office of inspector general | foreign press centers | printable banner | printer friendly
        stay connected with state | state.gov | official websites use .gov | secure .gov websites use https
        careers at state | do you need a visa? | travel advisories | get email updates | archived content
        """
    ),
)
