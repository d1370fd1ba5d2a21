"""Things in or for a field of which some are named: 新闻、出版等领域精品创作, 稳岗、技能等补贴资金.

The caller reads the things and says how examples follow what they are examples of.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.words.rule_words import words_of

_OF_FIELDS = {
    "领域": "in fields", "行业": "in industries", "方面": "in areas", "群体": "for groups",
    "重点行业领域": "in key sectors", "行业领域": "in sectors", "重点领域": "in key fields",
    "重点行业": "in key industries", "片区": "in areas", "区域": "in areas", "地区": "in areas",
}  # fmt: skip
_FIELDS = re.compile(
    "(?P<fields>(?:重点)?行业领域|重点(?:领域|行业)|领域|行业|方面|群体|片区|区域|地区)的?(?P<what>[^和与及、]{3,}|问题|合作|改革|治理|监管|执法|投资|研究|创新|应用|整治|"
    "攻关|交流|项目|企业|人才|专家|工程|争议|纠纷|矛盾|风险|隐患|学校|道路)"
)
# 稳岗返还、技能提升等补贴资金: what they are paid for
_NUMBER = re.compile(r"^(?:over |nearly |about )?\d[\d,.]*(?: million)? (?=[a-z])")
_GIVEN = re.compile(
    r"(?:各类|各项)?(?P<funds>(?:补贴|补助|救助|奖补|奖励|扶持|补偿|帮扶|保障|惠民惠农)资金(?:⟦\d+⟧)?)"
)
_LOCATED = re.compile(r" in (?:the )?[a-z-]+ locations$")
_PLACED = re.compile(r"(?<!^demand)(?<!^the demand) (?:in|for) |^\d|^an? |^[A-Z]")
# Firms by name, and in which field they are.
_IN_FIELD = re.compile(
    r"(?P<what>.*\b(?:enterprises|companies|firms|institutions)) in (?P<where>(?:the )?[a-z -]+)"
)
_NAMES = re.compile("(?:(?:the )?[A-Z].*(?:,| and ) ?)?(?:the )?[A-Z][^,]*")


def in_fields(zh: str, items: Noun, read: ReadNoun) -> Noun | None:
    """新闻出版、文学艺术等 + 领域精品创作: the creation of fine works in fields such as …."""
    if (given := _GIVEN.fullmatch(zh)) is not None and (funds := read(given["funds"])) is not None:
        return Noun(f"{funds.said} for {items.said}", many=True) if funds.many else None
    match = _FIELDS.fullmatch(zh)
    what = read(match["what"]) if match else None
    if match is None or what is None:
        return None
    if _LOCATED.search(what.english) and match["fields"] in ("片区", "区域", "地区"):
        return Noun(f"{what.said} of areas such as {items.said}", what.many)
    counted = match["what"].endswith("⟧")  # 土地出让等领域违纪问题42起
    if _PLACED.search(_NUMBER.sub("", what.english) if counted else what.english):
        return None
    return Noun(f"{what.said} {_OF_FIELDS[match['fields']]} such as {items.said}", what.many)


def firms_of_field(what: Noun, items: Noun, link: Callable[[str, str], str]) -> Noun | None:
    """甲医药、乙生物等医药领域企业: firms by their names, and in which field they are."""
    field = _IN_FIELD.fullmatch(what.english)
    if field is None or not _NAMES.fullmatch(items.english):
        return None
    follows = link(field["what"], items.english)
    return Noun(f"{field['what']} {follows} {items.said} in {field['where']}", many=True)


# 矿山、建筑等行业: what is done there, and not the houses
_TRADES = re.compile("行业|产业")
_FIELD_OR_TRADE = re.compile("行业|产业|领域|方面")
_WHOLE_NAMES = words_of("field by its whole name")
_BUILDINGS = re.compile("(?<![^、])建筑(?![^、])")


def of_trade(items: str, what: str) -> str:
    """The examples of `what`, where it is lines of business, by the names of such."""
    if _FIELD_OR_TRADE.search(what):  # 制造、医疗等领域
        items = "、".join(_WHOLE_NAMES.get(one, one) for one in items.split("、"))
    return _BUILDINGS.sub("建筑施工", items) if _TRADES.search(what) else items


_WATCHED = re.compile(r"\b(?:monitoring|early warning|supervision|rectification|prevention and control)$")


def watches_others(what: Noun, items: Noun) -> bool:
    """煤矿等 + 企业风险监测: those that are watched are named, and no kinds of watching."""
    return _WATCHED.search(what.english) is not None and not _WATCHED.search(items.english)


_ALLIANCES = re.compile(r"\b(?:alliances|consortia|federations)$")
_WATCHING = re.compile(
    r"\b(?:monitoring|warning|alarm|prediction|forecasting) (?:systems|platforms|networks)$"
)
_ALLIED = re.compile(r"\b(?:alliance|consorti|federation|association|union|league)|[A-Z“]")


def allied(what: Noun, items: Noun) -> bool:
    """金融、法律服务等 + 联盟: what those who join do, and no alliances; 内涝等 + 监测预警系统."""
    if _WATCHING.search(what.english) is not None:
        return "system" not in items.english
    return _ALLIANCES.search(what.english) is not None and not _ALLIED.search(items.english)
