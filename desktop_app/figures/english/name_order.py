"""The order of English words in a compound name: ranks first, sizes before whose they are, prepositions.

Knows English words only; which Chinese word each came from is `name_parts`'.
"""

from __future__ import annotations

import re

#: What modifiers of a size are of: output value of ecological fishery.
_SIZE_OF = re.compile(
    r"(?P<size>(?:(?:total|gross|average) )?(?:output value|value added|sales|output|area|length"
    r"|exports|imports|revenue|profits) of|investment in) (?P<what>\S.*)"
)
_WHEN = frozenset(
    {"annual", "quarterly", "monthly", "cumulative", "total", "actual", "planned", "new", "newly built"}
)

#: 医药领域重点企业 are key pharmaceutical enterprises: such words stand behind levels only.
_RANKING = frozenset({"key", "major", "leading", "backbone", "high-quality"})
_LEVEL_WORDS = re.compile(
    r"(?:national|provincial|municipal|county|district|city|world|regional|state|central|local|prefecture|new)\b\S*"
)


def ranked_first(words: list[str]) -> list[str]:
    """The words, key and major behind levels alone."""
    first = next((at for at, word in enumerate(words) if not _LEVEL_WORDS.fullmatch(word)), len(words))
    ranking = [word for word in words[first:] if word in _RANKING]
    return words[:first] + ranking + [word for word in words[first:] if word not in _RANKING]


_PHRASE = re.compile(r" (?:of|for|in|with|to|at or above) |, ")


def has_phrase(english: str) -> bool:
    """True for words that go on behind their head."""
    return _PHRASE.search(english) is not None


_PREPOSITIONS = {"investment": "in", "loan": "to", "subsid": "for", "spending": "on", "expenditure": "on"}


def preposition(size: str, owner: str) -> str:
    """What joins a size to whose it is: investment in projects, R&D spending by enterprises."""
    if owner[:1].isupper() and re.match(r"(?:length|area|share|rate)", size):
        return "in"
    spent = "investment" in size or "spending" in size
    if spent and re.search(r"(?:enterprises|companies|institutions)(?: above |$)", owner):
        return "by"
    if "expenditure" in size and re.search(
        r"(?:enterprises|companies|institutions|residents)(?: above |$)", owner
    ):
        return "of"
    return next((word for start, word in _PREPOSITIONS.items() if start in size), "of")


_WORD_TWICE = re.compile(r"\b(\w+) \1\b")
# “三公”经费支出, 县城建成区面积: a head whose thing says it already.
_HEAD_TWICE = re.compile(
    r"^(?:expenditure of (?=spending on )|(?:area of |the area of )(?=(?:[\w-]+ )+(?<!surface )area$))"
)


def tidy(text: str) -> str:
    """Without doubled spaces, words and heads."""
    text = " ".join(text.split()).replace("national national-level", "national-level")
    return _HEAD_TWICE.sub("", _WORD_TWICE.sub(r"\1", text))


def size_of(modifiers: list[str], head: str) -> str:
    """Ecological + output value of fishery: output value of ecological fishery; "" for other heads."""
    sized = _SIZE_OF.fullmatch(head)
    if sized is None or not modifiers or _WHEN.intersection(modifiers):
        return ""
    what = sized["what"].removeprefix("the ")
    article = ["the"] if what != sized["what"] else []  # 锂电|产业增加值
    return " ".join([sized["size"], *article, *ranked_first(modifiers), what])
