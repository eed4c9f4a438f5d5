"""`HouseStyle`: one publisher's conventions as a value, and nothing that runs.

In: strings and sets. Out: a frozen value that the survey takes as a prior and never as a precondition.
"""

from __future__ import annotations

from attrs import field, frozen

__all__ = ["HouseStyle"]


@frozen
class HouseStyle:
    """How one publisher prints its transcripts.

    All words are lower case and folded. `cues` are words of the page that tell the publisher, strongest first;
    `furniture` are beginnings of lines that its pages repeat; `navigation` are whole lines of its menus and footers.
    """

    id: str
    title: str
    example: str
    sources: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    endings: frozenset[str] = field(default=frozenset())
    labels: frozenset[str] = field(default=frozenset())
    not_labels: frozenset[str] = field(default=frozenset())
    furniture: tuple[str, ...] = ()
    navigation: frozenset[str] = field(default=frozenset())
    unlabelled_questions: bool = False
