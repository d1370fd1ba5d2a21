"""English names of indicators: from the table, else composed piece by piece; "" where unknown.

The table is ``resources/figures/indicators.csv`` (nouns in the wording of official statistics,
modifiers, verbs with a template).  A name is given only when every character of the Chinese is
accounted for: half a name would mislead.
"""

from __future__ import annotations

import csv
import io
import re
from functools import cache, lru_cache

from desktop_app import resources
from desktop_app.figures import words

_WHERE = words.mapped("where")
_WHOLE = words.mapped("whole")
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), template)
    for pattern, template in (
        (r"^(?P<x>.+?)(?:增长|涨幅|增幅)目标$", "growth target for {x}"),
        (r"^(?P<x>.+?)(?:下降|降低)目标$", "reduction target for {x}"),
        (r"^(?P<x>.+?)目标$", "target for {x}"),
        (r"^(?P<x>.+?)(?:同比增速|同比增幅|增速|增幅)$", "growth in {x}"),
        (r"^(?P<x>.+?)(?:同比降幅|降幅)$", "decrease in {x}"),
        (r"^(?P<x>.+?)(?:提升|提高|增加)幅度$", "increase in {x}"),
        (r"^(?P<x>.+?)(?:下降|降低)幅度$", "decrease in {x}"),
        (r"^(?P<x>.+?)占(?P<whole>\S{1,10}?)(?:的?比重|的?比例|占比|份额)?$", "share of {x} in {whole}"),
        (r"^(?P<x>.+?)(?P<where>全[市国省区球县州]|世界|国内)排名$", "{where} rank by {x}"),
        (r"^(?P<x>.+?)排名$", "rank by {x}"),
        (r"^(?P<x>.+?)数量$", "number of {x}"),
        (r"^(?P<x>.+?)(?:占比|比例|比重)$", "share of {x}"),
        (r"^(?P<x>.+?)总数$", "total {x}"),
        (r"^(?P<x>.+?)(?:总面积|面积)$", "area of {x}"),
        (r"^(?P<x>.+?)(?:长度|里程)$", "length of {x}"),
        (r"^(?P<x>.+?)累计注册资本$", "total registered capital of {x}"),
        (r"^(?P<x>.+?)注册资本$", "registered capital of {x}"),
        (r"^(?P<x>.+?)(?:人数|户数|件数|宗数|起数|栋数|个数|家数)$", "{x}"),
        (r"^(?P<x>.+?)(?:数|额|金额|量)$", "{x}"),
        (r"^(?P<x>.+?)人次$", "{x} (person-times)"),
        (r"^(?P<x>.+?)连冠次数$", "consecutive first places in {x}"),
        (r"^(?P<x>.+?)次数$", "{x} (times)"),
        (r"^累计(?P<x>.+)$", "cumulative {x}"),
        (
            r"^(?:全年|全部|各类|各级|我国|我省|我市|我区|全国|全省|全市|全区|全县|本地|辖区)(?P<x>.{2,})$",
            "{x}",
        ),
    )
)
_BASE = re.compile(r"（(?:较|比)(?P<year>\d{4})年?(?P<what>预算数|预算|决算数|决算)?）$")
_BASE_WORDS = {
    "预算": "budget figure",
    "预算数": "budget figure",
    "决算": "final account",
    "决算数": "final account",
}


@lru_cache(maxsize=8192)
def english_name(name_zh: str) -> str:
    """Standard English of an indicator's Chinese name, or ""."""
    base = _BASE.search(name_zh)
    stem = name_zh[: base.start()] if base else re.sub(r"（[^）]*）$", "", name_zh)
    english = _nouns().get(name_zh) or _name(stem)
    if english and base:
        what = _BASE_WORDS.get(base["what"] or "", "figure")
        return f"{english} (over the {base['year']} {what})"
    return english


def _name(name: str) -> str:
    known = _nouns().get(name) or _listed(name)
    if known:
        return known
    for pattern, template in _RULES:
        match = pattern.match(name)
        if match is None:
            continue
        text = _filled(match, template)
        if text:
            return text
    return _governed(name) or _composed(name)


def _filled(match: re.Match[str], template: str) -> str:
    inner = _name(match["x"])
    if not inner and template.startswith(("growth", "decrease", "increase")):
        inner = _name(match["x"] + "额")
    if not inner:
        return ""
    if inner.endswith("(GDP)") and template in ("growth in {x}", "growth target for {x}"):
        lead = inner.removeprefix("gross domestic product (GDP)") or ""
        return lead or template.replace("growth in {x}", "GDP growth").replace(
            "growth target for {x}", "GDP growth target"
        )
    groups = match.groupdict()
    where = _WHERE.get(groups.get("where") or "", "")
    whole = groups.get("whole") or ""
    whole_en = _WHOLE.get(whole) or _name(whole) if whole else ""
    if whole and not whole_en:
        return ""
    return template.format(x=inner, where=where, whole=whole_en).strip()


def _listed(name: str) -> str:
    """A、B和C when each part has a name of its own."""
    parts = re.split(r"[、及]|以及|(?<!饱)和(?!谐|平|田)", name)
    if len(parts) < 2:
        return ""
    named = [_nouns().get(part) or _composed(part) for part in parts]
    if not all(named):
        return ""
    return ", ".join(named[:-1]) + f" and {named[-1]}"


def _governed(name: str) -> str:
    """新增X, 建成X, X…: a verb of the table in front of a noun phrase that has a name."""
    for length in range(min(6, len(name) - 1), 0, -1):
        template = _verbs().get(name[:length])
        if template is None:
            continue
        if name[:length] in _NO_CHAINS and _is_chain(name[length:]):
            continue
        inner = _name(name[length:])
        if inner:
            return template.format(inner)
    return ""


#: Verbs after which two nouns in a row are a clause (获信贷授信|企业), not a compound.
_NO_CHAINS = frozenset(
    {"获", "获得", "新增", "助力", "支持", "安排", "参与", "促成", "累计促成", "申请", "发放", "提供", "发行"}
)


def _is_chain(name: str) -> bool:
    """True for a noun of the table followed by more (信贷授信企业数)."""
    stem = re.sub(r"(?:数|额|人数)$", "", name)
    if stem in _nouns():
        return False
    return any(stem[:length] in _nouns() for length in range(2, len(stem)))


def _composed(name: str) -> str:
    """Modifiers and nouns in a row, longest pieces first; "" unless they cover the whole name."""
    pieces: list[str] = []
    at = 0
    while at < len(name):
        piece, length, is_noun = _longest(name, at)
        if not length:
            return ""
        at += length
        last = at >= len(name)
        if last and not is_noun:
            return ""
        pieces.append(piece if last else _singular(piece))
    return " ".join(piece for piece in pieces if piece).replace("national national-level", "national-level")


def _longest(name: str, at: int) -> tuple[str, int, bool]:
    for length in range(min(14, len(name) - at), 1, -1):
        part = name[at : at + length]
        at_end = at + length == len(name)
        if at_end and part in _nouns():
            return _nouns()[part], length, True
        if not at_end and part in _modifiers():
            return _modifiers()[part], length, False
        if not at_end and part in _nouns() and " of " not in _nouns()[part]:
            return _nouns()[part], length, False
    if name[at] in "的":
        return "", 1, False
    return "", 0, False


def _singular(words: str) -> str:
    """A noun used as a modifier loses its plural: enterprises → enterprise."""
    if words.endswith(("overseas", "premises", "sales", "goods", "results", "news")):
        return words
    if words.endswith("ies"):
        return words[:-3] + "y"
    if words.endswith(("ches", "shes", "sses")):
        return words[:-2]
    return words[:-1] if words.endswith("s") and not words.endswith("ss") and len(words) > 3 else words


@cache
def _table(kind: str) -> dict[str, str]:
    rows = csv.DictReader(io.StringIO(resources.read_text("figures/indicators.csv")))
    return {row["zh"]: row["en"] for row in rows if row["kind"] == kind}


def _nouns() -> dict[str, str]:
    return _table("noun")


def _modifiers() -> dict[str, str]:
    return _table("modifier")


def _verbs() -> dict[str, str]:
    return _table("verb")
