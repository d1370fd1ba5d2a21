"""Pinyin as CC-CEDICT writes it (xin1 zeng1) with the marks that people read (xīn zēng)."""

from __future__ import annotations

import re

_MARKS = {"a": "āáǎà", "e": "ēéěè", "i": "īíǐì", "o": "ōóǒò", "u": "ūúǔù", "ü": "ǖǘǚǜ"}
_SYLLABLE = re.compile(r"([A-Za-zü:]+)([1-5])")


def with_tones(numbered: str) -> str:
    """The same with marks in the place of numbers; what is no syllable stays as it is."""
    return _SYLLABLE.sub(lambda found: _marked(found[1], int(found[2])), numbered)


def _marked(syllable: str, tone: int) -> str:
    """The mark stands on a, e or the o of ou, else on the last vowel; the fifth tone has none."""
    letters = syllable.replace("u:", "ü").replace("U:", "Ü").replace("v", "ü")
    low = letters.lower()
    if tone == 5:
        return letters
    at = next((low.find(one) for one in ("a", "e", "ou") if one in low), -1)
    if at < 0:
        at = max(low.rfind(one) for one in "iouü")
    if at < 0:
        return f"{syllable}{tone}"
    mark = _MARKS[low[at]][tone - 1]
    return letters[:at] + (mark.upper() if letters[at].isupper() else mark) + letters[at + 1 :]
