"""Singular and plural of terms whose head noun is regular; None where that is not certain."""

from __future__ import annotations

import re

from desktop_app import resources

_HEAD = re.compile(
    r"(.+?)(?= (?:of|for|in|that|with|to|from|on|between|worth|prone|protected|above|at or above|at risk|"
    r"in stock|listed|sold|granted|issued|pledged|secured|guaranteed|financed|featuring|across|per|assigned|"
    r"stationed|involving|responsible|"
    r"having|requiring|lifted)\b|$)"
)
_ONES = frozenset(resources.read_text("translation/counted_nouns.txt").split())  # with regular plurals
_IRREGULAR = frozenset(
    "people children women men consortia aircraft personnel staff cattle sheep poultry".split()  # noqa: SIM905
)  # plurals without an s


def _head_of(english: str) -> tuple[str, str, str] | None:
    """The word that is one or many, what stands in front of it and what behind."""
    head = _HEAD.match(english)
    if head is None:
        return None
    word = head[1].rsplit(" ", 1)[-1]
    return head[1].removesuffix(word), word, english[head.end() :]


def plural(english: str) -> str | None:
    """The plural of a term, itself when it stands in it; None where that is not certain."""
    head = _head_of(english)
    if head is None:
        return None
    front, word, behind = head
    if word in _IRREGULAR or (re.search(r"[^su]s$", word) and word not in ("analysis", "premises")):
        return english
    if word not in _ONES:
        return None
    ending = "es" if word.endswith(("ch", "x", "s")) else "s"
    many = f"{word[:-1]}ies" if re.search("[^aeo]y$", word) else f"{word}{ending}"
    return f"{front}{many}{behind}"


_OTHERS = {
    "consortia": "consortium",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "potatoes": "potato",
    "tomatoes": "tomato",
    "mangoes": "mango",
    "mosquitoes": "mosquito",
    "knives": "knife",
}


def singular(english: str) -> str | None:
    """The singular of a term, itself when it stands in it; None where that is not certain."""
    head = _head_of(english)
    if head is None:
        return None
    front, word, behind = head
    if word in _ONES:
        return english
    one = _OTHERS.get(word) or next((form for form in _ones(word) if form in _ONES), None)
    return None if one is None else f"{front}{one}{behind}"


def _ones(word: str) -> tuple[str, ...]:
    if not word.endswith("s"):
        return ()
    if word.endswith("ies"):
        return (word[:-1], f"{word[:-3]}y")
    return (word[:-1], word[:-2]) if word.endswith("es") else (word[:-1],)  # pearls are no pear
