"""Things of a field or trade that is named: 低空经济领域标准 are standards in the low-altitude economy.

光伏产业龙头企业 are leading enterprises in the photovoltaic industry.  重点领域 and the like are areas
themselves, which other rules tell.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, table
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.rule_words import pattern_of

_THING = "的?(?P<what>[^，；⟦⟧]{2,})"
_IN_FIELD = re.compile(f"(?P<field>[^、的和与及等“”⟦⟧]{{2,14}}?)领域{_THING}")
_FIELD = re.compile("(?P<field>[^、的和与及等“”⟦⟧]{4,14})领域")
# 产业 + 龙头企业: what a quality sets off from the trade; 产业集群, 产业升级 are read as they stand.
_IN_TRADE = re.compile(
    "(?P<field>[^、的和与及等“”⟦⟧]{2,10}?(?:行业|(?:产业链?|供应链)(?=(?:"
    f"{pattern_of('what sets a thing off from its trade')})[^，；⟦⟧]{{2}}))){_THING}"
)
_NO_FIELD = re.compile(pattern_of("which areas are no field of their own"))
_NO_TRADE = re.compile(pattern_of("which trades are several or nobody's"))
_SAID_BEFORE = re.compile(r" in |^(?:\d|an? )")
_SECTORS = frozenset(
    ("financial", "pharmaceutical", "medical", "agricultural", "marine", "cultural", "energy")
)
_IN_KEY_FIELDS = " in key fields"
_ONE = re.compile(r"\b(?:economy|industry|sector|market|field|cause)\b")  # there is one of it: the economy


def in_field(nouns: Nouns, zh: str) -> Noun | None:
    """What there is in the field; unread where the field or the thing is not known."""
    if (alone := _FIELD.fullmatch(zh)) and not _NO_FIELD.search(alone["field"]):
        known = nouns.word(alone["field"])
        return Noun(f"the field of {known.english.removeprefix('the ')}", many=False) if known else None
    if (match := _IN_FIELD.fullmatch(zh)) is not None:
        no_field, tell = _NO_FIELD, _field
    elif (match := _IN_TRADE.fullmatch(zh)) is not None:
        no_field, tell = _NO_TRADE, _trade
    else:
        return None
    adjective = f"{match['field']}领域" in table("phrase_adjectives")  # 人工智能领域: AI
    if no_field.search(match["field"]) or adjective or _is_longer(nouns, zh, match.start("what")):
        return None
    return _there(nouns, match["what"], tell(nouns, match["field"])) or UNREAD


def _there(nouns: Nouns, zh: str, where: str | None) -> Noun | None:
    what = nouns.word(zh) or nouns.item(zh) if where else None
    if what is None or _SAID_BEFORE.search(what.english.removesuffix(_IN_KEY_FIELDS)):
        return None
    link = "of" if what.english.endswith(_IN_KEY_FIELDS) else "in"  # 关键核心技术
    return Noun(f"{what.english} {link} {where}", what.many, what.article)


def _is_longer(nouns: Nouns, zh: str, start: int) -> bool:
    """工业领域设备更新 + 实施方案: a term that reaches into the thing, which is then another's front."""
    return any(nouns.word(zh[:end]) for end in range(start + 2, len(zh)))


def _field(nouns: Nouns, zh: str) -> str | None:
    """English of a field behind "in"."""
    if (trade := table("phrase_adjectives").get(zh, "")) in _SECTORS:
        return f"the {trade} sector"
    known = nouns.word(f"{zh}领域") or nouns.word(zh) or nouns.item(zh)
    if known is None or re.match(r"\d", known.english):
        return None
    one = known.article and not known.many and not _ONE.search(known.english)
    return f"the field of {known.english.removeprefix('the ')}" if one else known.said


def _trade(nouns: Nouns, zh: str) -> str | None:
    """English of a trade behind "in": 餐饮行业 is the catering industry, and no industries."""
    known = nouns.word(zh) or nouns.item(zh)
    if known is None or known.english[:1].isupper():
        return None
    if not zh.endswith("行业"):
        return known.said
    return f"the {known.english.removeprefix('the ').replace('industries', 'industry')}"
