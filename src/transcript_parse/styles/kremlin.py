"""The President of Russia: en.kremlin.ru."""

from __future__ import annotations

from typing import Final

from transcript_parse.styles.model import HouseStyle
from transcript_parse.styles.words import phrases

__all__ = ["KREMLIN"]

KREMLIN: Final = HouseStyle(
    id="kremlin",
    title="The Kremlin in English (en.kremlin.ru)",
    example="Prime Minister of Lirova Ana Testova (retranslated): Good afternoon.",
    sources=(
        "en.kremlin.ru, 7,650 event pages, 2000–2020: full title at the first turn, then the name",
        "the same: Question: 437, Remark: 266",
        "the same: (retranslated) before the colon 179, * * * between parts 389",
    ),
    cues=(
        "en.kremlin.ru",
        "publication status published in sections",
        "publication status",
        "official website of the president of russia",
        "version for people with disabilities",
    ),
    hints=(
        "presidential executive office",
        "president of russia",
        "search this website",
        "publication date:",
        "direct link:",
        "message preview",
        "(retranslated)",
        "version for the visually impaired",
    ),
    endings=frozenset({"colon"}),
    not_labels=frozenset(
        {
            "direct link",
            "geography",
            "persons",
            "publication date",
            "publication status",
            "published in sections",
            "text version",
            "topics",
        }
    ),
    furniture=(
        "publication date:",
        "direct link:",
        "published in sections:",
        "last updated at",
    ),
    navigation=phrases(
        """
        president of russia | events | structure | videos and photos | documents | contacts | search
        search this website | mobile version | president's | website | sections | for the media | subscribe
        directory | version for people with disabilities | twitter | youtube | русский | resources
        president of russiacurrent resource | current resource | the constitution of russia | state insignia
        send a letter | special | animal welfare | projects | amur tiger | beluga whale | polar bear | snow leopard
        far eastern leopard | legal | and technical | information | about website | using website content
        personal data of website users | contact website team | all content on this site is licensed under
        creative commons attribution 4.0 international | presidential executive office | see also | geography
        topics | persons | publication status | text version | photo | photos | video | text | audio | direct link
        share | vk | facebook | livejournal | telegram | send by email | print | message preview
        official website of the president of russia: | official website of the president of russia | addressee email
        send | официальные сетевые ресурсы | президента россии | official internet resources
        of the president of russia | русский английский | русский    английский | official twitter
        official youtube channel | english | news | trips | transcripts | meetings | speeches and transcripts
        state council | security council | commissions and councils | administration | constitution
        full text version | additional materials | additional | related materials
        """
    ),
)
