"""Ways to spoil what a translation states, one at a time: items and sentences lost or added, names misheard.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random
import re

from pypinyin import lazy_pinyin

from benchmarks.spoiling import replace_one
from desktop_app.review.word_checks.source_names import guessed_names
from desktop_app.review.words.name_table import names_in
from desktop_app.review.words.sounds import is_pinyin, sounds_in

_ADDED_CLAUSES = (
    ", and the cost of energy was cut for small companies",
    ", while the library was rebuilt after the fire",
    ", which attracted many visitors from abroad",
    " and improve the training of police officers",
    ", and farmers received free seeds",
    ", although many residents complained about noise",
)
_ADDED_SENTENCES = (
    " The mayor thanked the volunteers for their patience.",
    " It also approved the appointment of new judges.",
    " Museums will stay open at night.",
    " Critics say that the plan is too expensive.",
    " Fishermen were paid compensation for the loss of their boats.",
    " This shows how important cooperation between hospitals is.",
)
_OTHER_SYLLABLES = ("tong", "zhen", "lian", "xiang", "hui", "bo", "ning", "kang", "mei", "rui")
_ALIKE = {"Shaanxi": "Shanxi", "Shanxi": "Shaanxi", "Henan": "Hunan", "Hunan": "Hainan", "Hubei": "Hebei",
          "Hebei": "Hubei", "Jiangxi": "Guangxi", "Guangxi": "Jiangxi", "Taizhou": "Taishan",
          "Suzhou": "Xuzhou", "Fuzhou": "Wuzhou", "Zhuhai": "Zhuji", "Guizhou": "Huizhou"}  # fmt: skip


def item(_source: str, english: str, rng: random.Random) -> str | None:
    """One item of a list left out."""
    found = []
    for match in re.finditer(r"[a-z]{3,}(?P<items>(?:, [\w' -]{4,40}){1,}),? and [\w' -]{4,40}", english):
        items = re.split(r"(?=, )", match["items"])
        found += [(match.start("items"), match.end("items"), items, index) for index in range(1, len(items))]
    if not found:
        return None
    start, end, items, gone = rng.choice(found)
    return english[:start] + "".join(one for at, one in enumerate(items) if at != gone) + english[end:]


def added_clause(_source: str, english: str, rng: random.Random) -> str | None:
    """A clause that the Chinese does not have."""
    stop = re.search(r"[.!]?$", english)
    at = stop.start() if stop else len(english)
    return english[:at] + rng.choice(_ADDED_CLAUSES) + english[at:]


def added_sentence(_source: str, english: str, rng: random.Random) -> str | None:
    """A sentence that the Chinese does not have."""
    return english.rstrip() + rng.choice(_ADDED_SENTENCES)


def twice(_source: str, english: str, rng: random.Random) -> str | None:
    """A clause told twice."""
    parts = re.split(r"(?<=[,;.])\s+", english)
    long_enough = [index for index, part in enumerate(parts) if len(part.split()) >= 4]
    if not long_enough:
        return None
    at = rng.choice(long_enough)
    return " ".join([*parts[: at + 1], parts[at], *parts[at + 1 :]])


def misheard(source: str, english: str, rng: random.Random) -> str | None:
    """A name in pinyin with one syllable of another, or another place of like sound."""
    known = [one for one in _ALIKE if re.search(rf"\b{one}\b", english)]
    spelled = [
        (word, name)
        for name in (*(one.text for one in guessed_names(source)), *(one.text for one in names_in(source)))
        for word in re.findall(r"\b[A-Z][a-z]{3,}\b", english)
        if is_pinyin(word) and sounds_in(word, name)
    ]
    if known and (not spelled or rng.random() < 0.5):
        victim = rng.choice(known)
        return re.sub(rf"\b{victim}\b", _ALIKE[victim], english)
    if not spelled:
        return None
    victim, name = rng.choice(spelled)
    wrong = _with_other_syllable(victim, name, rng)
    return re.sub(rf"\b{victim}\b", wrong, english) if wrong else None


def _with_other_syllable(word: str, name: str, rng: random.Random) -> str | None:
    last = next(
        (one for one in reversed(lazy_pinyin(name, errors="ignore")) if word.lower().endswith(one)), None
    )
    if last is None or len(last) == len(word):
        return None
    other = rng.choice([one for one in _OTHER_SYLLABLES if one != last])
    return word[: -len(last)] + other


def unnamed(source: str, english: str, rng: random.Random) -> str | None:
    """A name told by a word that says nothing: "the country" for Brazil."""
    present = [name.english[0] for name in names_in(source) if len(name.text) > 1]
    present = [one for one in present if re.search(rf"\b{re.escape(one)}\b(?!['’-])", english)]
    if not present:
        return None
    victim = rng.choice(present)
    return re.sub(rf"\b{re.escape(victim)}\b", "the area", english, count=1)


def affirmed(_source: str, english: str, rng: random.Random) -> str | None:
    """A verb or an affix that says no, told the other way: start for stop, able for unable."""
    changes = {
        "oppose": "support", "opposes": "supports", "opposed": "supported", "prohibited": "permitted",
        "prohibit": "permit", "forbidden": "allowed", "abolished": "introduced", "prevent": "encourage",
        "stop": "start", "reject": "accept", "avoid": "seek", "ban": "allow", "banned": "allowed",
        "suspend": "resume", "insufficient": "sufficient", "inadequate": "adequate", "unable": "able",
        "refrained from": "insisted on", "put an end to": "continue", "root out": "foster",
        "eliminated": "caused", "eliminate": "create", "exempt": "charge", "withdraw": "extend",
        "resolutely curb": "actively promote", "crack down": "rely", "evade": "face",
    }  # fmt: skip
    words = "|".join(sorted(changes, key=len, reverse=True))
    return replace_one(english, rf"\b(?:{words})\b", rng, lambda match: changes[match[0]])


def half(_source: str, english: str, rng: random.Random) -> str | None:
    """Only the first or the last half of a sentence of several clauses."""
    breaks = [match for match in re.finditer(r"[,;] (?:and |while |but )?", english) if match.start() > 20]
    breaks = [match for match in breaks if len(english) - match.end() > 20]
    if not breaks:
        return None
    middle = min(breaks, key=lambda match: abs(match.start() - len(english) / 2))
    rest = english[middle.end() :]
    return rng.choice((english[: middle.start()] + ".", rest[:1].upper() + rest[1:]))
