"""What is merged in pairs of one sign each: 产教、科教融合, 农文、文旅深度融合发展.

Each pair is known with 融合 behind it; knows no such words itself.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_PAIRS = re.compile(
    "(?P<pairs>[一-龥]{2}(?:[、和与][一-龥]{2})+)(?P<how>深度|全面|有机)?融合(?P<grown>发展)?"
)
_HOW = {"深度": "deep ", "全面": "full ", "有机": "organic "}
_GROWN = "integrated development"
_MERGED = re.compile(r"(?:the )?integration of ([\w -]+?)(?: and | with )([\w -]+)")


def fusions(nouns: Nouns, zh: str) -> Noun | None:
    """English of what is merged; None where one of the pairs is unknown."""
    match = _PAIRS.fullmatch(zh)
    words = [nouns.word(f"{pair}融合") for pair in re.split("[、和与]", match["pairs"])] if match else []
    merged = [_MERGED.fullmatch(word.english) for word in words if word]
    if match is None or len(merged) < len(words):
        return None
    both = listed([f"of {one[1]} with {one[2]}" for one in merged if one])
    if both.count("of ") < len(words):
        return None
    return Noun(
        f"the {_HOW.get(match['how'] or '', '')}{_GROWN if match['grown'] else 'integration'} {both}",
        many=False,
    )
