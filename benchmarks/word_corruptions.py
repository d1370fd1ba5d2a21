"""Ways to spoil the words of a good translation on purpose, one at a time.

Each takes (Chinese, English, generator) and gives the spoilt English, or None where it does not fit.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from benchmarks.spoiling import replace_one
from desktop_app.review.word_checks.source_names import guessed_names
from desktop_app.review.words.name_table import names_in
from desktop_app.review.words.sounds import sounds_in
from desktop_app.translation.terms.termbase import Termbase

TERMS = tuple(
    (term.zh, term.en)
    for term in Termbase.load().terms
    if len(term.zh) >= 3 and term.pos == "n" and term.status == "preferred" and term.en.isascii()
)


_OTHERS = (
    "Guangzhou", "Zhuhai", "Suzhou", "Chengdu", "Fujian", "Germany", "Canada", "Vietnam", "Baidu", "Xiaomi",
    "Nanchang", "Brazil", "Luohu", "Longgang",
)  # fmt: skip


def name(source: str, english: str, rng: random.Random) -> str | None:
    """A place, person or company replaced by another of its kind."""
    present = [one.english[0] for one in names_in(source)]
    present = [one for one in present if re.search(rf"\b{re.escape(one)}\b", english)]
    spelled = [
        word
        for guess in guessed_names(source)
        for word in re.findall(r"\b[A-Z][a-z]{3,}\b", english)
        if sounds_in(word, guess.text)
    ]
    choices = present + spelled
    if not choices:
        return None
    victim = rng.choice(choices)
    stand_in = rng.choice([one for one in _OTHERS if one not in english])
    return re.sub(rf"\b{re.escape(victim)}\b", stand_in, english)


def clause(_source: str, english: str, rng: random.Random) -> str | None:
    """One clause between commas or full stops dropped."""
    parts = re.split(r"(?<=[,;.])\s+", english)
    long_enough = [index for index, part in enumerate(parts) if len(part.split()) >= 4]
    if len(parts) < 2 or not long_enough:
        return None
    gone = rng.choice(long_enough)
    return " ".join(part for index, part in enumerate(parts) if index != gone)


def negative(_source: str, english: str, rng: random.Random) -> str | None:
    """A "not" lost, or one slipped in after "will" or "was"."""
    if re.search(r"\bnot\b", english):
        return re.sub(r"\b(?:did|do|does) not\b|\bnot\b", "", english, count=1).replace("  ", " ")
    return replace_one(english, r"\b(?:will|was|were|has|have)\b", rng, lambda match: f"{match[0]} not")


def leftover(source: str, english: str, rng: random.Random) -> str | None:
    """A word of the English gave way to Chinese."""
    runs = re.findall(r"[\u4e00-\u9fff]{2,4}", source)
    return replace_one(english, r"\b[a-z]{5,}\b", rng, lambda match: rng.choice(runs)) if runs else None


def term(
    source: str, english: str, rng: random.Random, *, terms: Sequence[tuple[str, str]] = TERMS
) -> str | None:
    """A term of the termbase gave way to another one."""
    present = [
        one for zh, one in terms if zh in source and re.search(rf"\b{re.escape(one)}\b", english, re.I)
    ]
    if not present:
        return None
    victim = rng.choice(present)
    stand_in = rng.choice(
        [one for zh, one in terms if zh not in source and not set(one.split()) & set(victim.split())]
    )
    return re.sub(rf"\b{re.escape(victim)}\b", lambda match: stand_in, english, count=1, flags=re.I)


def unsaid(_source: str, english: str, rng: random.Random) -> str | None:
    """A negation told without "not", lost: with for without, agreed for "failed to agree"."""
    changes = {
        "without": "with", "no longer": "still", "never": "always", "no": "some", "hardly any": "many",
        "lack": "have", "lacks": "has", "lacked": "had", "failed to": "managed to", "fail to": "manage to",
        "fails to": "manages to", "refrain from": "insist on", "unable to": "able to", "rarely": "often",
        "hardly": "fully", "nor": "and", "cannot": "can", "none": "all", "yet to be": "already",
        "free of": "full of", "refused to": "agreed to",
    }  # fmt: skip
    words = "|".join(sorted(changes, key=len, reverse=True))
    pattern = rf"\b(?:{words})\b(?! (?:less|more|fewer|later|only|doubt))"
    return replace_one(english, pattern, rng, lambda match: changes[match[0]])


def doubled(_source: str, english: str, rng: random.Random) -> str | None:
    """A word said twice running."""
    return replace_one(english, r"\b[A-Za-z]{2,}\b(?=[ ,.])", rng, lambda match: f"{match[0]} {match[0]}")


def untranslated(source: str, english: str, _rng: random.Random) -> str | None:
    """A clause that came back in Chinese."""
    chinese = re.split(r"(?<=[，；。])", source.strip())
    clauses = re.split(r"(?<=[,;.])\s+", english)
    if len(clauses) < 2:
        return source
    return " ".join([*clauses[:-1], next(part for part in reversed(chinese) if part)])
