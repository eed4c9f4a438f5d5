"""`HouseStyle`: one publisher's conventions as a value, and nothing that runs.

In: strings and sets. Out: a frozen value that the rooms above take as a prior and never as a precondition: a document
that breaks its publisher's habits still parses, and under the wrong style it parses as it would under none.
"""

from __future__ import annotations

from os import PathLike

from attrs import field, frozen

__all__ = ["ENDINGS", "HouseStyle"]

ENDINGS: frozenset[str] = frozenset({"colon", "stop", "dash", "clock", "bare", "alone"})
"""What may part a label from the speech: the words that `HouseStyle.endings` is made of."""


@frozen
class HouseStyle:
    """How one publisher prints its transcripts.

    All words are lower case and folded: white space to single blanks, quote marks straight. In `cues`, `hints` and
    `furniture` every run of digits is one `0`.

    - `id`, `title`, `example`: its name, what it is in words, and one invented line as the publisher would print it.
    - `sources`: where its habits were seen: publisher, years, counts.
    - `cues`: words near the top or the foot of a page that tell this publisher from all others, each by itself;
      strongest first.
    - `hints`: words that others print as well; three of them tell the publisher where nothing speaks for another.
    - `carrier`: it hands on what others have printed, so that its cues count for more than theirs.
    - `endings`: what parts its labels from the speech, of `ENDINGS`; empty where any will do.
    - `labels`: texts that are labels here and are in no general list.
    - `not_labels`: texts that look like labels and are none here: letterheads, keys of its header, openings of lists.
    - `furniture`: beginnings of lines that it prints on its pages, wherever they stand.
    - `navigation`: whole lines of its menus, share bars and footers, round the talk and never inside it.
    - `unlabelled_questions`: its questions may stand without any label.
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
    hints: tuple[str, ...] = ()
    carrier: bool = False

    @classmethod
    def from_toml(cls, path: str | PathLike[str]) -> HouseStyle:
        """The style that a TOML file describes: `transcript_parse.styles.load_style` by another name.

        Raises:
            StyleError: The file cannot be read, is no TOML, or does not describe a style.
        """
        from transcript_parse.styles.loading import load_style  # noqa: PLC0415 - it imports this module

        return load_style(path)
