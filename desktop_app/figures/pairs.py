"""Headline pairs: each indicator's result and growth beside next year's target.

Works on finished figures; a report is asked only for indicators that it mentions without a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop_app.document.model import BlockKind, PartRole, Report
from desktop_app.figures import indicator_names
from desktop_app.figures.model import Direction, Figure, HeadlinePair, Kind

_RATES = frozenset({"%", "‰", "percentage points"})
_ENDINGS = re.compile(
    r"(?:（[^）]*）|同比增速|同比降幅|增速|降幅|增幅|涨幅|增长目标|下降目标|目标|增长率|增长|实际)+$"
)
_LEADS = re.compile(
    r"^(?:全年|全国|全省|全市|全区|全县|全州|本地|地区|国内|辖区|地方|我国|我省|我市|我区|完成|实现|全社会"
    r"|外贸|货物|今年|预计|年度|城镇(?=居民|新增就业))+"
)
_TAILS = re.compile(r"(?:总额|总值(?<!生产总值)|额|人数|数|金额|总量(?<!能源消费总量)|总水平)$")
_SYNONYMS = {
    "gdp": "生产总值",
    "社消零": "社会消费品零售",
    "社会消费品零售": "社会消费品零售",
    "规上工业增加值": "规模以上工业增加值",
    "进出口总": "进出口",
    "居民消费价格指数": "居民消费价格",
    "cpi": "居民消费价格",
    "研发投入": "研发经费",
    "调查失业率": "城镇调查失业率",
}
#: Cores that belong to the headline even where a report sets no target for them.
_HEADLINE = frozenset(
    (
        "生产总值",
        "规模以上工业增加值",
        "固定资产投资",
        "社会消费品零售",
        "进出口",
        "一般公共预算收入",
        "居民人均可支配收入",
    )
)
_NO_NUMBER = re.compile(
    r"^(?P<name>\S{2,20}?)(?P<said>(?:顺利|圆满|全面|均)?(?:完成|达到)\S*(?:任务|目标|要求)\S*)$"
)


def headline_pairs(figures: Sequence[Figure], report: Report | None = None) -> list[HeadlinePair]:
    """The headline indicators of a report, in the order of their results.

    An indicator belongs to the headline when the report sets a target for it, or when it is one
    of the seven that every such report opens with.  The first statement of each counts.
    """
    results = [one for one in figures if one.kind not in (Kind.TARGET, Kind.PLANNED, Kind.RANK)]
    targets = [one for one in figures if one.kind is Kind.TARGET and _in_plan(one, report)]
    wanted = {core(one.indicator_zh) for one in targets if _is_headline_target(one)} | _HEADLINE
    order: list[str] = []
    for figure in [*results, *targets]:
        name = core(figure.indicator_zh)
        if name in wanted and name not in order:
            order.append(name)
    pairs = [_pair(name, results, targets) for name in order]
    kept = [pair for pair in pairs if pair.actual or (pair.growth and pair.target) or pair.target]
    return kept + (_unnumbered(report) if report else [])


def core(indicator_zh: str) -> str:
    """What an indicator is about, without the words that vary from place to place.

    >>> core("外贸进出口总额同比增速") == core("进出口总额增长目标")
    True
    """
    name = _LEADS.sub("", _ENDINGS.sub("", indicator_zh)).lower()
    name = _TAILS.sub("", name) or name
    return _SYNONYMS.get(name, name)


def _in_plan(figure: Figure, report: Report | None) -> bool:
    """False for aims mentioned in passing where the report tells of results (到2030年…)."""
    if report is None or not figure.block_id:
        return True
    return report.block(figure.block_id).role in (PartRole.TARGETS, PartRole.PLAN)


def _is_headline_target(figure: Figure) -> bool:
    return bool(re.match(r"P\d+(?:\.S\d+)?(?:\.B\d+|\.p\d+)?$", figure.block_id)) or not figure.block_id


def _pair(name: str, results: Iterable[Figure], targets: Iterable[Figure]) -> HeadlinePair:
    mine = [one for one in results if core(one.indicator_zh) == name and not one.parent_zh]
    aims = [one for one in targets if core(one.indicator_zh) == name]
    changes = [one for one in mine if one.direction is not Direction.NONE and one.unit_norm in _RATES]
    target = aims[0] if aims else None
    actual = next((one for one in mine if one not in changes), None)
    growth = _growth_of(actual, changes)
    named = actual or growth or target
    assert named is not None  # a core comes from at least one figure
    zh = actual.indicator_zh if actual else _ENDINGS.sub("", named.indicator_zh)
    english = indicator_names.english_name(zh) or named.indicator_en
    return HeadlinePair(
        indicator_zh=zh,
        indicator_en=english[:1].upper() + english[1:],
        actual=actual,
        growth=growth,
        target=target,
        base=_base(target),
    )


def _growth_of(actual: Figure | None, changes: Sequence[Figure]) -> Figure | None:
    """The growth said in the same sentence as the level, else the first one said."""
    if actual is not None:
        beside = [one for one in changes if one.block_id == actual.block_id and one.start > actual.start]
        if beside:
            return beside[0]
    return changes[0] if changes else None


def _base(target: Figure | None) -> str:
    if target is None or re.fullmatch(r"(?:同比|[较比](?:上年|去年|上年同期))?", target.base):
        return ""
    return target.base


def _unnumbered(report: Report) -> list[HeadlinePair]:
    """Indicators in the lists of results and targets for which the report gives words only."""
    said: dict[str, dict[PartRole, str]] = {}
    for block in report.blocks:
        if block.kind is not BlockKind.BULLET or block.role not in (PartRole.RESULTS, PartRole.TARGETS):
            continue
        match = _NO_NUMBER.match(re.sub(r"\s+", "", block.text).strip("-•。；;"))
        if match:
            said.setdefault(match["name"], {}).setdefault(block.role, match["said"])
    pairs = []
    for name, words in said.items():
        english = indicator_names.english_name(name)
        note = "；".join(words.values())
        pairs.append(HeadlinePair(name, english[:1].upper() + english[1:], None, None, None, note=note))
    return pairs
