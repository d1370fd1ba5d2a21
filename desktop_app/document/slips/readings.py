"""領(lǐng)導(dǎo)幹部: sites that change a page's characters by machine set how some are read behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import HAN
from desktop_app.document.model import Block, Quirk
from desktop_app.document.slips.proposal import propose

_FEWEST = 3  # one or two are the report's own: 亳(bó)州
_SYLLABLE = re.compile(
    rf"(?<=[{HAN}])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǘǚǜ]*[aeiouāáǎàēéěèīíǐìōóǒòūúǔùüǘǚǜ][a-z]{{0,2}}[)）]"
)
_LONGEST = 8  # characters with the brackets


def are_read_aloud(blocks: Sequence[Block]) -> bool:
    """So many characters have their reading behind them that no person set it."""
    return sum(len([*_syllables(block.text)]) for block in blocks) >= _FEWEST


def readings(block: Block) -> Iterator[Quirk]:
    """Proposals to leave out each reading."""
    for found in _syllables(block.text):
        why = "how a character is read, set behind it by a machine"
        yield propose(block, found.start(), found.end(), "", "reading", why, 0.9)


def _syllables(text: str) -> Iterator[re.Match[str]]:
    return (found for found in _SYLLABLE.finditer(text) if len(found.group()) <= _LONGEST)
