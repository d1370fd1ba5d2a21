"""English names of indicators: from the table, else composed piece by piece.

The words are `name_words`', compounds `name_parts`', clauses `name_clauses`'; this file holds the
rules of what names of indicators are made of (growth in X, share of X in Y, new X).  A name is
first read so that every character is accounted for; where that fails, unknown modifiers are left
out: the name then says less than the Chinese, but nothing wrong.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.figures import name_clauses, name_words, words
from desktop_app.figures.name_parts import composed

_WHERE = words.mapped("where")
_WHOLE = words.mapped("whole")
_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), template)
    for pattern, template in (
        (r"^(?P<x>.+?)年均(?:增长|涨幅|增幅)目标$", "average annual growth target for {x}"),
        (r"^(?P<x>.+?)(?:增长|涨幅|增幅)目标$", "growth target for {x}"),
        (r"^(?P<x>.+?)(?:下降|降低)目标$", "reduction target for {x}"),
        (r"^(?P<x>.+?)目标$", "target for {x}"),
        (
            r"^(?P<x>.+?)(?:增速|增幅)[高快]于(?P<where>全[国省市区县州])(?:平均)?(?:水平|增幅|增速)?幅度$",
            "growth in {x} above the {where} average",
        ),
        (r"^(?P<x>.+?)上升位次$", "places gained in {x}"),
        (r"^(?P<x>.+?)年均增速$", "average annual growth in {x}"),
        (r"^(?P<x>.+?)年均降幅$", "average annual decrease in {x}"),
        (r"^(?P<x>.+?)实际增速$", "real growth in {x}"),
        (r"^(?P<x>.+?)环比增速$", "month-on-month growth in {x}"),
        (r"^(?P<x>.+?)(?P<y>预算|计划|任务)完成率$", "share of the {y} for {x} completed"),
        (r"^(?P<x>.+?)(?P<y>预算|计划|任务)数$", "{y} for {x}"),
        (r"^(?P<x>.+?)(?:同比增速|同比增幅|增速|增幅)$", "growth in {x}"),
        (r"^(?P<x>.+?)(?:同比降幅|降幅)$", "decrease in {x}"),
        (
            r"^(?P<x>.+?)(?:增加|增长|扩大|增收|增支|增产|净增|提高|提升|多增)(?:额|人数|人次|户数|数|量|面积|长度|功率|时间|电量)?$",
            "increase in {x}",
        ),
        (
            r"^(?P<x>.+?)(?:减少|缩小|压减|减收|减支|减产)(?:额|人数|人次|户数|数|量|面积|长度|功率|时间|电量)?$",
            "decrease in {x}",
        ),
        (r"^(?P<x>.+?)(?:提升|提高|增加)幅度$", "increase in {x}"),
        (r"^(?P<x>.+?)(?:下降|降低)幅度$", "decrease in {x}"),
        (r"^(?P<x>.+?)占(?P<whole>\S{1,10}?)(?:的?比重|的?比例|占比|份额)?$", "share of {x} in {whole}"),
        (r"^(?P<x>.+?)(?P<where>全[市国省区球县州]|世界|国内)排名$", "{where} rank by {x}"),
        (r"^(?P<x>.+?)排名$", "rank by {x}"),
        (
            r"^(?P<x>.+?)(?:[稳位])?居(?P<where>全[市国省区县])首位连续年数$",
            "consecutive years ranking first {where} by {x}",
        ),
        (r"^(?P<x>.+?)优于(?P<y>.+)连续年数$", "consecutive years with {x} better than {y}"),
        (r"^(?P<x>.+?)连续年数$", "consecutive years of {x}"),
        (r"^(?P<x>.+?)获评(?P<y>.+)次数$", "times {x} was named {y}"),
        (r"^(?P<x>.+?)(?:获评|荣获|入选).+次数$", "times {x} received the honor"),
        (r"^(?P<x>.+?)惠及(?:人次|人数)$", "beneficiaries of {x}"),
        (r"^(?P<x>.+?)服务人次$", "person-times served by {x}"),
        (r"^(?P<x>.+?)(?:现场)?(?:观展|观演|参观|观赛|到访)人次$", "visits to {x}"),
        (r"^(?P<x>.+?)(?:吸引|参与|参加|参赛)(?:人数|人次)$", "participants in {x}"),
        (r"^(?P<x>.+?)(?P<y>金牌|银牌|铜牌|奖牌)数$", "{y} won by {x}"),
        (r"^(?P<x>.+?)相当于(?P<y>.+)倍数$", "{x} as a multiple of {y}"),
        (
            r"^(?:.*(?:航线|铁路|高铁|班列|地铁))?(?P<x>.+?)(?:到|至|直达)(?P<y>.+)时间$",
            "travel time from {x} to {y}",
        ),
        (r"^(?P<x>.+?(?:增加值|产值|收入|投资|赤字|债务))规模$", "{x}"),
        (r"^(?P<x>.{2,})产业增加值$", "value added of the {one} industry"),
        (r"^(?P<x>.+?)覆盖比例$", "coverage of {x}"),
        (r"^(?P<x>.+?)结对比例$", "share of {x} paired"),
        (r"^(?P<x>.+?)达标比例$", "share of {x} meeting standards"),
        (r"^.*?(?:获取|获得)(?P<x>\S+?)人数$", "people obtaining {x}"),
        (r"^(?P<x>.+?)等级$", "class of {x}"),
        (r"^首批(?P<x>.+)数$", "first batch of {x}"),
        (r"^(?P<x>.+?)数量$", "number of {x}"),
        (r"^(?P<x>.+?)(?:占比|比例|比重)$", "share of {x}"),
        (r"^(?P<x>.+?)总数$", "total {x}"),
        (r"^(?P<x>.+?)(?:总面积|面积)$", "area of {x}"),
        (r"^(?P<x>.+?)(?:长度|里程)$", "length of {x}"),
        (r"^(?P<x>.+?)累计注册资本$", "total registered capital of {x}"),
        (r"^(?P<x>.+?)注册资本$", "registered capital of {x}"),
        (r"^(?P<x>.+?)(?:人数|户数|件数|宗数|起数|栋数|个数|家数)$", "{x}"),
        (r"^(?P<x>.+)(?:数|额|量)$", "{x}"),
        (r"^(?P<x>.+)金额$", "{x}"),
        (r"^(?P<x>.+?)人次$", "{x} (person-times)"),
        (r"^(?P<x>.+?)连冠次数$", "consecutive first places in {x}"),
        (r"^(?P<x>.+?)次数$", "{x} (times)"),
        (r"^(?P<x>.+?)累计$", "{x} (cumulative)"),
        (r"^(?P<x>.+?)天数$", "days of {x}"),
        (r"^(?P<x>.+?)(?:时间|时长)$", "{x} time"),
        (r"^(?P<x>.+?)规模下限$", "size threshold of {x}"),
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
#: What a name says of its kind when nothing else of it can be read.
_LAST_RESORT = (
    (re.compile(r"排名$"), "rank"),
    (re.compile(r"增速$"), "growth rate"),
    (re.compile(r"降幅$"), "rate of decrease"),
    (re.compile(r"(?:占比|比重|比例|率)$"), "rate"),
    (re.compile(r"完成率$"), "completion rate"),
    (re.compile(r"位次$"), "places gained"),
    (re.compile(r"幅度$"), "change"),
    (re.compile(r"(?:面积)$"), "area"),
    (re.compile(r"(?:长度|里程)$"), "length"),
    (re.compile(r"(?:人数|人次)$"), "people"),
    (re.compile(r"户数$"), "households"),
    (re.compile(r"次数$"), "number of times"),
    (re.compile(r"天数$"), "number of days"),
    (re.compile(r"(?:时间|时长)$"), "time"),
    (re.compile(r"(?:额|收入|投资|支出|资金|产值|增加值)$"), "amount"),
)


@lru_cache(maxsize=8192)
def english_name(name_zh: str) -> str:
    """English of an indicator's Chinese name; "" only for an empty name."""
    base = _BASE.search(name_zh)
    stem = name_zh[: base.start()] if base else re.sub(r"（[^）]*）$", "", name_zh)
    english = name_words.noun(name_zh) or _name(stem) or _name(stem, loose=True) or _last_resort(stem)
    if english and base:
        what = _BASE_WORDS.get(base["what"] or "", "figure")
        return f"{english} (over the {base['year']} {what})"
    return english


@lru_cache(maxsize=8192)
def says_only_kind(name_zh: str) -> bool:
    """Whether the English of a name tells no more than its kind (amount, rate, new items)."""
    stem = re.sub(r"（[^）]*）$", "", name_zh)
    return bool(stem) and not (name_words.noun(name_zh) or _name(stem) or _name(stem, loose=True))


def english_base(base_zh: str) -> str:
    """What a change is compared with, in English: 较2025年预算数 → the 2025 budget figure."""
    base = _BASE.search(f"（{base_zh}）")
    if base is None:
        return ""
    return f"the {base['year']} {_BASE_WORDS.get(base['what'] or '', 'figure')}"


@lru_cache(maxsize=16384)
def _name(name: str, *, loose: bool = False) -> str:
    known = name_words.noun(name) or _listed(name, loose=loose)
    if known:
        return known
    for pattern, template in _RULES:
        match = pattern.match(name)
        if match is None:
            continue
        text = _filled(match, template, loose=loose)
        if text:
            return text
    bare = re.sub(r"（[^）]*）", "", name)
    if bare != name:
        return _name(bare, loose=loose)
    return _clause(name, loose=loose)


def _clause(name: str, *, loose: bool) -> str:
    def read(part: str) -> str:
        return _name(part, loose=loose)

    return (
        name_clauses.for_whom(name, read)
        or name_clauses.of_agents(name, _name)
        or _governed(name, loose=loose)
        or composed(name)
        or name_clauses.with_subject(name, read)
        or (composed(name, loose=True) if loose else "")
    )


def _filled(match: re.Match[str], template: str, *, loose: bool) -> str:
    inner = _name(match["x"], loose=loose)
    if not inner and ("growth in" in template or template.startswith(("decrease", "increase"))):
        inner = _name(match["x"] + "额", loose=loose)
    if not inner:
        return ""
    if inner.endswith("gross domestic product (GDP)") and "growth" in template:
        lead = inner.removesuffix("gross domestic product (GDP)")
        return lead + template.replace("growth in {x}", "GDP growth").replace(
            "growth target for {x}", "GDP growth target"
        )
    groups = match.groupdict()
    where = _WHERE.get(groups.get("where") or "", "")
    other, whole = groups.get("y") or "", groups.get("whole") or ""
    other_en = _name(other, loose=loose) if other else ""
    whole_en = _WHOLE.get(whole) or _name(whole, loose=loose) if whole else ""
    if (whole and not whole_en) or (other and not other_en):
        return ""
    return template.format(
        x=inner, one=name_words.singular(inner), y=other_en, where=where, whole=whole_en
    ).strip()


#: Sizes that a list shares: 无人机、3D打印机|出口.
_SHARED_HEAD = re.compile(
    r"^(?P<list>.+[、和及].+?)(?P<head>出口|进口|进出口|产量|销量|销售额|产值|增加值|投资|补助|补贴)额?$"
)


def _listed(name: str, *, loose: bool) -> str:
    """A、B和C when each part has a name of its own."""
    shared = _SHARED_HEAD.match(name)
    if shared:
        things, head = _listed(shared["list"], loose=loose), name_words.noun(shared["head"])
        if things and head:
            return f"{head} {'for' if head.startswith('subsid') else 'of'} {things}"
    others = name.endswith(("等群体", "等企业", "等单位"))
    parts = re.split(r"[、及]|以及|(?<!饱)和(?!谐|平|田)", name.removesuffix("等群体"))
    if len(parts) < 2:
        return ""
    named = [name_words.noun(part) or composed(part, loose=loose) for part in parts]
    if not all(named) or len(set(named)) < len(named):
        return ""
    if others:
        return ", ".join(named) + " and other groups"
    return ", ".join(named[:-1]) + f" and {named[-1]}"


def _governed(name: str, *, loose: bool) -> str:
    """新增X, 建成X, X…: a verb of the table in front of a noun phrase that has a name."""
    for length in range(min(6, len(name) - 1), 0, -1):
        template = name_words.table("verb").get(name[:length])
        if template is None:
            continue
        if not loose and name[:length] in _NO_CHAINS and _is_chain(name[length:]):
            continue
        inner = _name(name[length:], loose=loose)
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
    nouns = name_words.table("noun")
    if stem in nouns:
        return False
    return any(stem[:length] in nouns for length in range(2, len(stem)))


def _last_resort(name: str) -> str:
    """A name by its kind and its verb alone: 新增…数 → new items."""
    said = next((text for pattern, text in _LAST_RESORT if pattern.search(name)), "items")
    for length in range(min(6, len(name) - 1), 1, -1):
        template = name_words.table("verb").get(name[:length])
        if template and said in ("items", "people", "households", "area", "length", "amount"):
            return template.format(said)
    return said if name else ""
