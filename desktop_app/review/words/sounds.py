"""How Chinese names sound, and whether an English name may be one of them.

Pinyin for Chinese names, a skeleton of consonants for foreign names that Chinese spells by sound.
"""

from __future__ import annotations

import json
import re
import unicodedata
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

_LONGEST_SYLLABLE = 6  # letters: zhuang
_INITIALS = tuple("bpmfdtnlgkhjqxrzcsyw")
_TONES = frozenset("\u0300\u0301\u0304\u030c")  # as combining signs; the dots of ü stay
_CLASSES = {
    "b": "P", "p": "P", "f": "P", "v": "P", "d": "T", "t": "T", "g": "K", "k": "K", "c": "K", "q": "K",
    "l": "L", "r": "L", "m": "N", "n": "N", "s": "S", "z": "S", "j": "S", "x": "S",
}  # fmt: skip
_PINYIN_CLASSES = _CLASSES | {
    "zh": "S",
    "ch": "S",
    "sh": "S",
    "c": "S",
    "q": "S",
    "x": "S",
    "j": "S",
    "k": "K",
    "g": "K",
}


@cache
def _toned() -> dict[str, str]:
    """Code of a sign → its readings with tones, the usual one first.

    The table is pypinyin's; loading pypinyin itself, with its words, would take a fifth of a second.
    """
    spec = find_spec("pypinyin")
    if spec is None or spec.origin is None:
        return {}
    table: dict[str, str] = json.loads(Path(spec.origin).with_name("pinyin_dict.json").read_bytes())
    return table


@cache
def _usual_first(sign: str) -> tuple[str, ...]:
    """Every reading of `sign` without its tone."""
    return tuple(_toneless(reading) for reading in _toned().get(str(ord(sign)), "").split(",") if reading)


@cache
def _readings(sign: str) -> frozenset[str]:
    return frozenset(
        reading.replace("ü", letter) for reading in _usual_first(sign) for letter in ("ü", "v", "u")
    )


@cache
def _syllables() -> frozenset[str]:
    toned = {
        reading
        for code in range(0x4E00, 0x9FA6)
        for reading in _toned().get(str(code), "").split(",")
        if reading
    }
    found = {_toneless(reading) for reading in toned}
    return frozenset(found | {one.replace("ü", "v") for one in found} | {"lv", "nv"})


def _toneless(reading: str) -> str:
    """``lǜ`` → ``lü``."""
    pieces = unicodedata.normalize("NFD", reading)
    return unicodedata.normalize("NFC", "".join(sign for sign in pieces if sign not in _TONES))


@lru_cache(maxsize=8192)
def is_pinyin(word: str) -> bool:
    """True if `word` can be cut into at least two pinyin syllables."""
    return _syllables_in(word.lower().replace("'", "").replace("’", "")) >= 2


def _syllables_in(word: str) -> int:
    """The most pinyin syllables that `word` can be cut into, -1 if it cannot be cut at all."""
    known = _syllables()
    most = [0]  # of what comes before each place; a word of many a's and n's has countless ways
    for end in range(1, len(word) + 1):
        starts = range(max(0, end - _LONGEST_SYLLABLE), end)
        cuts = (most[start] + 1 for start in starts if most[start] >= 0 and word[start:end] in known)
        most.append(max(cuts, default=-1))
    return most[-1]


def sounds_in(word: str, chinese: str) -> bool:
    """True if consecutive signs of `chinese` are read like `word` in pinyin."""
    low = re.sub(r"[^a-zü]", "", word.lower())
    return any(_follows(low, chinese, index) for index in range(len(chinese)))


def begins_like(word: str, sign: str) -> bool:
    """True if the first syllable of a name in pinyin is what `sign` is usually read like: Mianyang and 绵."""
    low = re.sub(r"[^a-zü]", "", word.lower()).replace("ü", "v")
    usual = "".join(_usual_first(sign)[:1]).replace("ü", "v")
    return low.startswith(usual) and _syllables_in(low[len(usual) :]) > 0


def _follows(rest: str, chinese: str, index: int) -> bool:
    if not rest:
        return True
    if index >= len(chinese) or not "\u3400" <= chinese[index] <= "\u9fff":
        return False
    return any(
        rest.startswith(reading) and _follows(rest[len(reading) :], chinese, index + 1)
        for reading in _readings(chinese[index])
    )


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """Consonant classes of an English name: Clinton → KLNTN."""
    low = (
        word.lower()
        .replace("ph", "f")
        .replace("th", "t")
        .replace("sh", "s")
        .replace("ch", "s")
        .replace("ck", "k")
    )
    low = re.sub(r"c(?=[eiy])", "s", low)
    low = low.replace("x", "ks")
    classes = [_CLASSES[letter] for letter in low if letter in _CLASSES]
    return re.sub(r"(.)\1+", r"\1", "".join(classes))


@lru_cache(maxsize=8192)
def chinese_skeleton(name: str) -> str:
    """Consonant classes of a Chinese spelling by sound: 克林顿 → KLNTN."""
    parts = []
    for sign in name:
        reading = min(_readings(sign), default="")
        initial = next((one for one in ("zh", "ch", "sh", *_INITIALS) if reading.startswith(one)), "")
        parts.append(_PINYIN_CLASSES.get(initial, ""))
        if sign in "尔耳儿":
            parts.append("L")
        elif reading.endswith(("n", "ng")):
            parts.append("N")
    return re.sub(r"(.)\1+", r"\1", "".join(parts))


def alike(english: str, chinese: str) -> bool:
    """True if the two may be the same foreign name (two thirds of the consonants agree)."""
    left, right = skeleton(english), chinese_skeleton(chinese)
    if not left or not right:
        return not left and not right
    common = _common(left, right)
    shorter = min(len(left), len(right))
    return common * 3 >= 2 * max(len(left), len(right)) or (common == shorter > 1)


def closely_alike(english: str, chinese: str) -> bool:
    """True if three quarters of at least three consonants agree: enough against a name that is known."""
    left, right = skeleton(english), chinese_skeleton(chinese)
    return min(len(left), len(right)) > 2 and _common(left, right) * 4 >= 3 * max(len(left), len(right))


def _common(left: str, right: str) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(right) + 1)
    for one in left:
        before = 0
        for index, other in enumerate(right, start=1):
            above = row[index]
            row[index] = before + 1 if one == other else max(row[index], row[index - 1])
            before = above
    return row[-1]
