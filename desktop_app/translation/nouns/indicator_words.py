"""The words of headline statements: names of indicators, and how they are said.

A name is a known term, or two of them joined; everything else is None, so that nothing is guessed.
"""

from __future__ import annotations

import re
from functools import cache

from desktop_app import resources
from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.certain_names import certain_names
from desktop_app.translation.nouns.debt_limits import debt_limit
from desktop_app.translation.nouns.environment_names import environment_name
from desktop_app.translation.nouns.indicator_heads import AMOUNT, HEADED, HEADS, OWN_HEAD
from desktop_app.translation.nouns.noun_words import noun, table
from desktop_app.translation.nouns.three_industries import are_industries, are_trades, of_industries
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import AREA_WORDS, LEVEL_ADJECTIVES
from desktop_app.translation.words.plurals import plural

_NO_NAMES = frozenset(
    {"年均", "人均", "同比", "增速", "增幅", "累计", "年度", "全年", "占比", "比重", "签约项目"}
)


def by_level(zh: str) -> str:
    """省下达: who assigned a task."""
    return f"at the {LEVEL_ADJECTIVES[zh]} level" if zh in LEVEL_ADJECTIVES else "by higher authorities"


RANK_OF = {
    "总量": "by volume",
    "规模": "by volume",
    "增量": "by net increase",
    "数量": "by number",
    "总数": "by total number",
}
RANK_OF |= dict.fromkeys(("增速", "增幅"), "by growth rate")
RANK_OF |= {
    f"总量{and_}{growth}": "by both volume and growth rate"
    for and_ in ("", "和", "、")
    for growth in ("增速", "增幅")
}
# 8,200 家, 10 million 户; 7.6 倍 counts nothing
CLASSIFIER = re.compile(rf"(?<=[\dn]) ?[{HAN}]{{1,3}}(?<!倍)$")
# Subjects that say by themselves that they are a number.
NUMBERED = re.compile(
    r"\b(?:number|total|jobs|places|rate|population|traffic|deaths|visits|throughput|index|volume|output|coverage|\w+'s)\b"
)
# Names that want an article: the registered urban unemployment rate.
_COUNTABLE = re.compile(
    r"^(?!the )(?:(?!(?:of|as|in|per|for|on|to|by) )[\w.&-]+ ){0,7}?"
    r"(?:area of|value of|volume of|amount of|floor space of|general level of|groundwater level|"
    r"economy|deficit|size|rate|percentage|proportion|share|index|ratio|margin|concentration|number|balance|gap|increase|length|standards?|time)\b"
)
_SIZE_OF = re.compile("(?:total )?(?:number|length|area|size|scale) of ")


def the(name: str) -> str:
    """The name with the article that it wants."""
    return f"the {name}" if _COUNTABLE.search(name) or not name[:1].isascii() else _with_the(name)


def of_its_area(name: str, area: str | None) -> str:
    """全市 + 经济总量: the city's economic output; the number of beds in the city is no "city's number"."""
    if not area:
        return the(name)
    word, bare = AREA_WORDS[area[-1]], name.removeprefix("the ")
    return f"the {bare} in the {word}" if _SIZE_OF.match(bare) else f"the {word}'s {bare}"


_ACT = re.compile("[a-z]+ing (?!of |capacity|volume|value)(?:[a-z]+ )*to |adding ")  # an act has no number


_HOW_OFTEN = {"日均": "daily", "月均": "monthly"}
_EACH_DAY = re.compile("(?P<each>[日月]均)(?P<what>.{2,}[量额])")


def indicator_name(zh: str, termbase: Termbase) -> str | None:
    """English of an indicator, or of two joined by 和 or 、; None when rules do not know it."""
    if (made := _made(zh, termbase)) is not None:
        return made
    zh = _bare(zh)
    if zh in _plain_names():
        return _plain_names()[zh]
    term = termbase.lookup(zh)
    if term is not None and term.en:
        refused = term.pos in ("v", "adj", "adv") or zh in _NO_NAMES or _ACT.match(term.en)
        return None if refused else term.en
    told = of_industries(zh) or environment_name(zh) or _of_place(zh, termbase) or _counted(zh, termbase)
    if told := told or _measured(zh, termbase):
        return told
    daily = _EACH_DAY.fullmatch(zh)
    if daily and (what := indicator_name(daily["what"], termbase)):
        return f"average {_HOW_OFTEN[daily['each']]} {what.removeprefix('the ')}"
    earned = _EARNED.fullmatch(zh)
    if earned and (who := _noun(earned["who"], termbase)):
        what = indicator_name(earned["what"], termbase)
        return f"{what.removeprefix('the ')} of {who}" if what else None
    return _headed(zh, termbase) or _list(zh, termbase)


def _bare(zh: str) -> str:
    """The name without what is said of when and how it was reached."""
    zh = re.sub(r"^(?:预计|累计|全年|全社会(?=用电)|新?实现|完成)+", "", zh)
    zh = re.sub("(?<=增加值)规模$", "", zh)
    return _MADE_BETWEEN.sub("", zh)


# 企业累计实现利润: the verb between whose it is and what it is
_MADE_BETWEEN = re.compile(
    "(?<=.{2})(?:累计)?(?:实现|完成)(?=(?:增加值|产值|总产值|利润总?额?|营业收入|税收)$)"
)


def _counted(zh: str, termbase: Termbase) -> str | None:
    counted = _noun(zh.removesuffix("数"), termbase) if zh.endswith("数") else None
    return f"number of {counted}" if counted and counted.endswith("s") else None


def _list(zh: str, termbase: Termbase) -> str | None:
    """Several names side by side, each of them known; one that is composed of known words."""
    parts = parts_of(zh, termbase)
    known = [_noun(part, termbase) or environment_name(part) or _plain_names().get(part) for part in parts]
    if len(known) < 2 or not all(known) or not _alike(parts) or are_industries(zh):
        certain = certain_names(parts, termbase)
        only = certain[0] if certain and len(certain) == 1 else ""
        if only and zh.endswith(("人数", "户数")) and not NUMBERED.search(only):
            return f"number of {only.removeprefix('the ')}"  # 学生人数
        return listed(certain) if certain else None
    first, *others = (name for name in known if name)
    return listed([first, *map(the, others)])


def _made(zh: str, termbase: Termbase) -> str | None:
    """港口完成货物吞吐量, 第一产业完成投资, 出口机电产品: a name with its verb, or a verb that is one."""
    if invested := re.fullmatch("(?P<total>累计)?已?完成投资", zh):
        return f"{'cumulative ' if invested['total'] else ''}completed investment"
    name = _OF_ONE_NAME.sub("", zh)
    if name != zh and (term := termbase.lookup(name)) is not None and term.pos == "n":
        return term.en
    if name != zh and _OWN_LEVEL.match(zh):  # 区本级完成一般公共预算收入
        return indicator_name(name, termbase)
    if (limit := debt_limit(zh)) is not None:
        return limit
    made, sold = _INVESTED.fullmatch(zh), _TRADED.fullmatch(zh)
    if made and (who := of_industries(made["who"]) or _noun(made["who"], termbase)):
        return f"investment in {_with_the(who)}"
    if sold is None:
        return None
    goods = _noun(sold["what"], termbase) or table("phrase_nouns").get(sold["what"])
    return f"{_TRADED_AS[sold['way']]} of {goods}" if goods else None


_OWN_LEVEL = re.compile("[省市区县州旗]本级")


def _with_the(industry: str) -> str:
    return re.sub("^(?=(?:primary|secondary|tertiary) industry|[a-z]+ sector$)", "the ", industry)


# 港口完成货物吞吐量: the name is that of the thing with its amount
_OF_ONE_NAME = re.compile("(?<=.{2})(?:共|累计)*(?:实现|完成)(?=.{3})")
_EARNED = re.compile("(?P<who>.{3,}?)(?:共|累计)*实现(?P<what>.{2,})")  # 规上工业企业实现利润
_INVESTED = re.compile(
    "(?P<who>.{2,}?(?:业|领域|更新|开发|改造|设施)|交通|水利|能源|电力|环保)(?:共|累计)*完成投资"
)
# 出口机电产品, 进口集成电路: goods alone, for 出口企业 are enterprises
_TRADED = re.compile(
    "(?P<way>进出口|出口|进口)(?P<what>.{0,8}(?:产品|电路|汽车|电池|设备|装备|材料|服装|手机|家具|玩具|钢材|原油|天然气|煤炭|大豆|铁矿砂|船舶|药品|粮食|水果))"
)
_TRADED_AS = {"进出口": "imports and exports", "出口": "exports", "进口": "imports"}


def _measured(zh: str, termbase: Termbase) -> str | None:
    """数字经济规模: the size of what is named; 新能源占比: its share."""
    if zh.endswith("规模") and (sized := _noun(zh.removesuffix("规模"), termbase)):
        return sized if sized.endswith("capacity") else f"size of {noun(sized).said}"
    of = indicator_name(zh.removesuffix("占比"), termbase) if zh.endswith("占比") else None
    return f"share of {_many(of)}" if of else None


_ONE_PLACE = re.compile(r"\b(?:kindergarten|school|hospital|clinic)$")


def _many(english: str) -> str:
    """公办园占比: the share of public kindergartens; 在校生占比: of students, not of their number."""
    english = english.removeprefix("number of ")
    return f"{english}s" if _ONE_PLACE.search(english) else english


def _alike(parts: list[str]) -> bool:
    """False where the last alone names an amount: in 制造业、普惠贷款余额 the others share its head."""
    return all(AMOUNT.search(part) for part in parts) or not AMOUNT.search(parts[-1])


_TRADE = re.compile("对(?P<who>.{2,}?)(?:货物)?(?P<what>进出口|出口|进口|贸易)(?:总?额|总值)?")
_TRADES = {"进出口": "trade with", "贸易": "trade with", "出口": "exports to", "进口": "imports from"}


def _headed(zh: str, termbase: Termbase) -> str | None:
    """集成电路、锂电池出口: exports of integrated circuits and lithium batteries; 对东盟出口: to ASEAN."""
    trade = _TRADE.fullmatch(zh)
    if trade is not None:
        places = [termbase.lookup(part) for part in re.split("[、和]", trade["who"])]
        if not all(place is not None and place.en for place in places):
            return None
        return f"{_TRADES[trade['what']]} {listed([with_article(place.en) for place in places if place])}"
    match = HEADED.fullmatch(zh)
    if match is None:
        return None
    parts = parts_of(match["list"], termbase)
    if any(part.endswith(match["head"]) for part in parts):
        return None  # 工业投资、服务业 + 投资: each of the others names its own
    if any(OWN_HEAD.search(part) or (AMOUNT.search(part) and len(parts) > 1) for part in parts):
        return None  # 工业投资、技改投资, 地区生产总值、工业增加值: each has its own
    items = [_noun(part, termbase) or table("phrase_nouns").get(part) for part in parts]
    head = HEADS[match["head"]]
    told = [plural(item) or item for item in items if item] if head.endswith("number of") else []
    told = told or [_with_the(_many(item)) for item in items if item]
    return f"{head} {listed(told)}" if all(items) else None


_ZONE = re.compile(
    "[^的、]{0,8}(?:开发|高新|新|园|保税|示范|合作)区"
)  # 丽水经济技术开发区: a place of its own


def _of_place(zh: str, termbase: Termbase) -> str | None:
    """宜昌市高速公路通车里程: the length of expressways open to traffic in Yichang."""
    for size in range(min(6, len(zh) - 3), 1, -1):
        place = termbase.lookup(zh[:size])
        if place is None or place.domain != "place" or place.pos != "name" or _ZONE.match(zh, size):
            continue
        what = indicator_name(zh[size:], termbase)
        if what is None:
            return None
        return f"{what} in {place.en}" if " of " in what else f"{place.en}'s {what.removeprefix('the ')}"
    return None


def parts_of(zh: str, termbase: Termbase) -> list[str]:
    """The names that a name lists; 和 inside a known name (软件和信息服务业) divides nothing."""
    if are_industries(zh):
        return ["第一产业", "第二产业", "第三产业"]
    if are_trades(zh):
        return ["批发业", "零售业", "住宿业", "餐饮业"]
    found: list[str] = []
    for part in zh.split("、"):
        known = termbase.lookup(part) or termbase.lookup(OWN_HEAD.sub("", part))
        found += [part] if known is not None else part.split("和")
    return found


def _noun(zh: str, termbase: Termbase) -> str | None:
    term = termbase.lookup(zh)
    return term.en if term is not None and term.pos == "n" and zh not in _NO_NAMES else None


def with_article(english: str) -> str:
    """The European Union, the United States; other places stand bare."""
    return (
        f"the {english}"
        if not english.startswith("the ")
        and re.search(r"\b(?:Union|States|Kingdom|Emirates|countries)\b", english)
        else english
    )


@cache
def _plain_names() -> dict[str, str]:
    """Names too common to be fixed terms of every sentence (投资, 出口)."""
    return resources.read_english("translation/indicator_names.csv")


def names_area(match: re.Match[str]) -> bool:
    """True when the statement says whose figure it is (全区, 全市)."""
    return bool(match["area"]) and match["area"] != "辖区"


def without_own_unit(subject: str, amount: str) -> str:
    """The amount without a unit that the subject says: "days with good air reached 312"."""
    unit = amount.rsplit(" ", 1)[-1]
    return amount.removesuffix(f" {unit}") if unit.isalpha() and unit in subject.lower().split() else amount
