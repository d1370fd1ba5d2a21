"""Figures of the Chinese that the English tells in another way: in the measure of a bracket, by a word."""

from __future__ import annotations

import re
from decimal import Decimal

from desktop_app.figures.model import Qualifier
from desktop_app.review.context import Pair
from desktop_app.review.numbers.atoms import Atom
from desktop_app.review.numbers.units import is_money, unit_named

# 1.3万亿斤（合6500亿公斤）: one amount in two measures, of which the English needs one.
_CONVERTED = re.compile(r"\s*[（(]\s*(?:约|折)*(?:合|相当于|即)\s*约?\s*")
_IN_BRACKET_EN = re.compile(r"\([^()]*$")  # "GDP grew by 5.2 percent ($12.5 trillion)" has lost its yuan
_UNDER_THREE = re.compile("3岁以下(?:婴|幼|儿童|孩)")
_NICKNAME_ZH = re.compile(r"[（(]\d+\+\d+[)）]")
_DECADES = re.compile(r"\b(?:couple of|few|several|many) decades\b", re.IGNORECASE)
_NURSERY = re.compile(r"\b(?:nurser|infant|toddler|child ?care|crèche)", re.IGNORECASE)
# 十四届三次会议 as "its annual session": the press leaves the number out.
_FIRST_CLASS, _GRADUATES = 1949, re.compile(r"\bgraduat", re.IGNORECASE)  # 2021届高校毕业生
_SESSION, _ANNUAL = re.compile("届"), re.compile(r"\bannual (?:session|meeting|sitting)|\btwo sessions", re.I)


def is_told_otherwise(pair: Pair, source: Atom) -> bool:
    """True if nothing of `source` is lost: its conversion is told, or it is told by a word."""
    if _UNDER_THREE.match(pair.source, source.start) and _NURSERY.search(pair.english):
        return True
    if source.family == "years" and source.value % 10 == 0 and _DECADES.search(pair.english):
        return True
    if _SESSION.search(pair.source, source.end - 1, source.end + 1) and _names_session(pair.english, source):
        return True
    return any(
        _CONVERTED.fullmatch(pair.source, first.end, second.start)
        for tie in pair.pairing.ties
        for first, second in ((source, tie.source), (tie.source, source))
        if first.end <= second.start and not _IN_BRACKET_EN.search(pair.english, 0, tie.english.start)
    )


def _names_session(english: str, source: Atom) -> bool:
    """True if a session is told without its number, or as COP28; a class of graduates without its year."""
    coded = re.search(rf"\b[A-Z]{{2,}}-?{source.value}\b", english)
    graduated = source.value > _FIRST_CLASS and _GRADUATES.search(english)
    return bool(_ANNUAL.search(english) or coded or graduated)


# Chinese that a translator unpacks into a number: "the 50-point mark", "5.4 per 1,000", "those under 18".
_UNPACKED = (
    (Decimal(50), "荣枯|临界点"),
    (Decimal(1000), "‰"),
    (Decimal(100_000), "10万"),
    (Decimal(21), "[本新]世纪"),
    (Decimal(20), "上个?世纪"),
    (Decimal(18), "成年"),
)


def is_unpacked(pair: Pair, english: Atom) -> bool:
    """True for an English number that a word of the Chinese says: 成年人, "those aged 18"."""
    return tells_an_era(pair, english) or any(
        english.value == value and re.search(signs, pair.source) for value, signs in _UNPACKED
    )


_ERA_ZH = re.compile(r"[\u4e00-\u9fff]{2}(?:元|[二三四五六七八九]?十?[一二三四五六七八九十])年")
_ERA_EN = re.compile(r"\b(?:AD|CE|BC|BCE)\b")


def tells_an_era(pair: Pair, english: Atom) -> bool:
    """True for the year that a year of an emperor was."""
    told = _ERA_EN.search(pair.english, max(0, english.start - 4), english.end + 4)
    return told is not None and _ERA_ZH.search(pair.source) is not None


_AGED_EN = re.compile(r"\b(?P<way>under|below|over|above)\s+(?:the\s+)?ages?\s+of\s*$", re.IGNORECASE)
_AGED_REACH = 20
_BEFORE_VERB = {Qualifier.AT_LEAST: "least", Qualifier.UP_TO: "most"}


def is_told_by_age(pair: Pair, qualifier: Qualifier, english: Atom) -> bool:
    """40岁以下 as "under the age of 40"."""
    aged = _AGED_EN.search(pair.english, max(0, english.start - _AGED_REACH), english.start)
    if aged is None:
        return False
    younger = aged["way"].lower() in ("under", "below")
    return qualifier in (
        (Qualifier.UNDER, Qualifier.UP_TO) if younger else (Qualifier.OVER, Qualifier.AT_LEAST)
    )


def is_told_before(pair: Pair, qualifier: Qualifier, english: Atom) -> bool:
    """True for "at least accounts for 10 percent"."""
    word = _BEFORE_VERB.get(qualifier, "-")
    return re.search(rf"\bat (?:the )?{word} (?:[a-z]+ ){{1,3}}$", pair.english[: english.start]) is not None


_SIZES = frozenset({"length", "area", "volume", "mass"})
_NEAR_LEAST, _NEAR_MOST = Decimal("0.94"), Decimal("1.06")  # how far a conversion may be off
_MEASURES = frozenset({"length", "area", "volume", "mass", "power", "energy", "temperature"})


def is_conversion(told: Atom, english: Atom) -> bool:
    """Whether `english` in brackets may be `told` in another currency or measure."""
    if told.start > english.start or told.unit == english.unit:
        return False
    if is_money(told.unit) or is_money(english.unit):
        return is_money(told.unit) and is_money(english.unit)
    if english.family in _SIZES and told.family == english.family:
        ratio = (
            unit_named(told.unit).factor * told.value / (unit_named(english.unit).factor * english.value or 1)
        )
        return _NEAR_LEAST < ratio < _NEAR_MOST
    return english.family in _MEASURES and told.family in (english.family, "")


def is_in_a_nickname(pair: Pair, source: Atom) -> bool:
    """The numbers of 中国—东盟（10+1）领导人会议, the China-ASEAN Summit."""
    return any(one.start() < source.start < one.end() for one in _NICKNAME_ZH.finditer(pair.source))
