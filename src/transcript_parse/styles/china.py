"""The Foreign Ministry of China: regular press conferences, in Chinese and in English."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["CHINA"]

CHINA: Final = HouseStyle(
    id="china",
    title="Foreign Ministry of China: regular press conferences",
    example="海港社记者：渡轮什么时候开？",
    sources=(
        "fmprc.gov.cn in Chinese, three documents of about a thousand",
        "the same: 2020: name or outlet with 记者 and a full-width colon, announcements before the first question",
        "English versions on embassy sites, seen in part: outlet: question, Spokesperson's Remarks in the menu",
    ),
    cues=(
        "例行记者会",
        "外交部发言人",
        "fmprc.gov.cn",
        "mfa.gov.cn",
        "'s regular press conference on",
    ),
    hints=(
        "foreign ministry spokesperson",
        "记者会",
        "主持",
        "记者：",
        "记者:",
        "regular press conference",
        "follow-up:",
        "spokesperson's remarks",
    ),
    endings=frozenset({"colon"}),
    labels=frozenset({"afp", "bloomberg", "reuters", "xinhua news agency"}),
    not_labels=frozenset({"第一", "第三", "第二"}),
    navigation=phrases(
        """
        首页 | 外交部 | 发言人表态 | 例行记者会 | 打印 | 推荐给朋友 | home
        spokesperson's remarks | regular press conference
        suggest to a friend | print
        """
    ),
)
