"""Numbered things that are names rather than figures: metro lines, phases, editions, buildings.

``13号线`` is Line 13, ``二期`` Phase II, ``第二十一届`` the 21st.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.model import ProtectedSpan, SpanKind
from desktop_app.translation.placing import standings
from desktop_app.translation.placing.spans import Candidate
from desktop_app.translation.words import coinages, numerals
from desktop_app.translation.words.directions import BETWEEN, SIDES
from desktop_app.translation.words.rule_words import words_of

_N = r"[一二三四五六七八九十]+"


def find_counters(text: str) -> list[Candidate]:
    """Numbered names in `text`."""
    found: list[Candidate] = []
    for pattern, render in (*_RULES, *standings.RULES):
        for match in pattern.finditer(text):
            english = render(match)
            if english:
                span = ProtectedSpan(SpanKind.DATE, match.start(), match.end(), match[0], english)
                found.append(Candidate(span))
    return found


def _metro(match: re.Match[str]) -> str:
    lead = {"地铁": "Metro ", "轨道": "Metro ", "轨道交通": "Metro "}.get(match["w"] or "", "")
    return f"{lead}Line {numerals.value(match['n'])}"


def _suburban(match: re.Match[str]) -> str:
    """S1线, 市域S1线: lines to the suburbs."""
    lead = {"市域": "Suburban ", "市郊": "Suburban "}.get(match["w"] or "", "Metro " if match["w"] else "")
    return f"{lead}Line {match['n']}"


def _phases(match: re.Match[str]) -> str:
    first, second = (numerals.roman(numerals.value(match[name])) for name in ("a", "b"))
    return f"Phases {first} and {second}"


def _phase(match: re.Match[str]) -> str:
    number = numerals.roman(numerals.value(match["n"]))
    return f"(Phase {number})" if match[0][0] in "（(" else f"Phase {number}"


# 第十四届全国运动会, but 第十四届全国人大, 第十八届中央委员会.
_OWN_EVENT = "人工|人才|人力|全[省市县]|全国(?!人|政协|委员)|中(?!央|共|国共产党|华全国|[国华]人民)"


def _edition(match: re.Match[str]) -> str:
    return f"the {ordinal_figure(numerals.value(match['n']))}"


_CENSUSES = words_of("census")


def _census(match: re.Match[str]) -> str:
    number = match["n"]
    said = numerals.ordinal_word(numerals.value(number))
    return f"the {said.capitalize()} National {_CENSUSES[match['what']]}"


_SUMS = {"万亿": (1, "trillion"), "千亿": (100, "billion"), "百亿": (10, "billion"), "十亿": (1, "billion")}


def _round_sum(match: re.Match[str]) -> str | None:
    opens = match.string[: match.start()].endswith("“")  # “千亿融资计划”, not “千项万亿”
    if not opens and coinages.is_piece(match.string, *match.span()):
        return None
    size, scale = _SUMS[match["s"]]
    times = numerals.value(match["k"]) if match["k"] else 1
    level = "-plus" if match["over"] else "-level" if match["level"] or match["kind"] else ""
    return f"RMB {times * size} {scale}{level}"


def _circle(match: re.Match[str]) -> str:
    if match["n"] == "半":
        return "half-hour"
    unit = {"小时": "hour", "分钟": "minute"}[match["u"]]
    number = match["n"]
    return f"{number if number[0].isdecimal() else numerals.cardinal_word(numerals.value(number))}-{unit}"


def _each_sum(match: re.Match[str]) -> str:
    sums = {"亿": "100 million", "千万": "10 million", "百万": "1 million", "十万": "100,000", "万": "10,000"}
    return f"RMB {sums[match['s']]}"


def _strength(match: re.Match[str]) -> str:
    return f"{'magnitude' if match['what'].endswith('震') else 'force'}-{match['n']}"


def _ordinal(match: re.Match[str]) -> str:
    return f"the {numerals.ordinal_word(numerals.value(match['n']))}"


_RINGS = {
    "高速公路": "Ring Expressway", "高速": "Ring Expressway", "快速路": "Ring Expressway",
    "快速": "Ring Expressway",
}  # fmt: skip
_SIDES = {
    zh: f"{side.capitalize()} " for zh, side in {**SIDES, **BETWEEN, "内": "inner", "外": "outer"}.items()
}


def _ring(match: re.Match[str]) -> str:
    number = numerals.ordinal_word(numerals.value(match["n"])).title()
    return f"{_SIDES.get(match['side'] or '', '')}{number} {_RINGS.get(match['way'] or '', 'Ring Road')}"


def _power_class(match: re.Match[str]) -> str:
    times = numerals.value(match["k"]) if match["k"] else 1
    size = times * {"百": 1, "千": 10, "亿": 100}[match["s"][0]]
    return f"{'' if size == 1 else f'{size}-'}million-kilowatt"


_PARTS = {"区": "Zone", "座": "Tower", "栋": "Block", "馆": "Hall", "地块": "Plot", "标段": "Section"}


def _lettered(match: re.Match[str]) -> str:
    return f"{_PARTS[match['part']]} {match['n']}"


def _building(match: re.Match[str]) -> str:
    return f"Building {match['n']}"


_NUMBERED = {
    "实验小学": "Experimental Primary School", "小学": "Primary School",
    "实验中学": "Experimental Middle School",
    "高级中学": "Senior High School", "中学": "Middle School", "幼儿园": "Kindergarten",
    "人民医院": "People's Hospital", "儿童医院": "Children's Hospital",
    "中医院": "Hospital of Traditional Chinese Medicine", "医院": "Hospital",
    "污水处理厂": "Wastewater Treatment Plant",
    "水厂": "Water Plant", "中": "Middle School",
}  # fmt: skip


_AREAS = {"市": "City ", "县": "County ", "区": "District "}


def _numbered(match: re.Match[str]) -> str:
    area = _AREAS.get(match.groupdict().get("area") or "", "")
    return f"{area}No. {numerals.value(match['n'])} {_NUMBERED[match['what']]}"


def _doubled(match: re.Match[str]) -> str:
    lead = "nearly " if match[0].startswith("接近") else ""
    return lead + {"两": "quadrupled", "三": "increased eightfold"}.get(match["n"] or "", "doubled")


_RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (re.compile(rf"(?P<w>地铁|轨道交通|轨道)?\s*(?P<n>\d{{1,2}}|{_N})\s*号线"), _metro),
    (
        re.compile(r"(?P<w>市域|市郊|地铁|轨道交通|轨道)?(?P<n>S\d{1,2})(?:号)?线(?![路程索下上性])"),
        _suburban,
    ),
    (
        # 东二环快速路; 一环 only as a road (一环扣一环), never 二环节.
        re.compile(
            r"(?<![第\d十百])(?P<side>[东西][南北]|[东西南北内外])?(?P<n>[二三四五六七八]|一(?=环(?:路|线|高速)))环"
            r"(?P<way>高速公路|快速路|高速|快速|路|线)?(?![境节保球绕抱扣卫评氧形状比])"
        ),
        _ring,
    ),
    (
        re.compile(r"(?<![\d.])(?P<k>[一二两三四五六七八九])?(?P<s>百万|千万|亿)千瓦级(?!别)"),
        _power_class,
    ),
    (re.compile(r"[（(](?P<n>[一二三四五六七八九])期[)）]"), _phase),
    # 二、三期工程
    (
        re.compile(
            r"(?<![第一二三四五六七八九十])(?P<a>[一二三四])[、和](?P<b>[二三四五])期(?=工程|项目|建设)"
        ),
        _phases,
    ),
    (re.compile(r"(?:(?<=号线)|(?<=轨道)|(?<=地铁))(?P<n>[一二三四五六七八九])期"), _phase),
    (
        # A phase of works; not 最新一期, 这一期, 学期 or 中期.
        re.compile(
            r"(?<![第长短中近远分周同定预学假日工任延到过星新上本下每这那某首])(?<!活动|训班|讲座|课程)(?P<n>[一二三四五六七八九])期"
            r"(?=工程|项目|建设|竣工|开工|投产|投用|投运|改造|[南北东西]延|护理|完工|加快|加速|等|和|及|与|建成|通车|推进|贯通|封顶|并网|运行|运营|交付|扩建|全线|实现|基本|顺利|全面|正式|已|启动|完成|主体|[、，。；）)]|$|\s)"
        ),
        _phase,
    ),
    (re.compile(rf"第(?P<n>{_N}|\d{{1,2}})次全国(?P<what>{longest_first(_CENSUSES)})"), _census),
    (
        re.compile(rf"第(?P<n>{_N}|\d{{1,3}})届(?=[^人全政党中第一二三四五六七八九十次]|全球|{_OWN_EVENT})"),
        _edition,
    ),
    # Engines shorten long ordinals (第三十三次 becomes "the third").
    (re.compile(rf"第(?P<n>{_N}十{_N}|{_N}十|十{_N})次(?=[^\d，。；])"), _edition),
    (re.compile(r"(?<!\d)(?P<n>\d{1,2})号楼"), _building),
    (
        re.compile(rf"(?<![A-Za-z\d])(?P<n>[A-Z]\d?)(?P<part>{'|'.join(_PARTS)})(?![级域间块位段分别])"),
        _lettered,
    ),
    # 六中新校区, 第五幼儿园; not 三中全会.
    (
        re.compile(rf"(?<![第届、二三四五六七])(?P<n>{_N})(?P<what>中)(?=新?校区|初中部|高中部|分校)"),
        _numbered,
    ),
    (
        # 市第二人民医院; a city's name before its 市 is no business of this rule.
        re.compile(
            rf"(?:(?:(?<![{HAN}])|(?<=建成|新建|推进|完成|启动|推动|实施|加快|改造|建设|支持|投用|启用|开工|迁建|扩建|改建|续建|揭牌|竣工|落成|提升|动工|促成|依托|成立|打造))(?P<area>[市县区]))?"
            rf"第(?P<n>{_N})(?P<what>{'|'.join(zh for zh in _NUMBERED if len(zh) > 1)})"
        ),
        _numbered,
    ),
    # 千亿融资计划, 百亿级产业集群: a round sum without digits.
    (
        re.compile(
            rf"(?<![\d数几上成近超逾过破一二三四五六七八九十百千两.])(?P<over>[过超](?=[两二三四五六七八九]?.亿(?:元|级)?(?:[{HAN}]{{0,4}}产业|集群|园区|企业|强?[县镇])))?"
            r"(?:(?P<k>[两二三四五六七八九])(?=..级|(?<=[过超].)))?"
            r"(?P<s>万亿|千亿|百亿|十亿)(?!斤|公斤|吨|立方|千瓦|度电|次|条|件|人次|株|粒|枚|级?(?:规模)?(?:参数|词元|样本))(?:元?(?P<level>级)|(?=(?P<kind>强?[县市区镇]|城市|产业|集群|园区|企业))|元?)"
        ),
        _round_sum,
    ),
    # 3小时经济圈, 15分钟生活圈
    (
        re.compile(r"(?<![\d.])(?P<n>\d{1,2}(?:\.\d)?|半|[一两三])个?(?P<u>小时|分钟)(?=[^，。；、]{0,6}圈)"),
        _circle,
    ),
    # 每亿元产值, 每万元支出
    (re.compile(r"(?<=每)(?P<s>亿|千万|百万|十万|万)元"), _each_sum),
    (re.compile(r"(?P<n>\d{1,2}(?:\.\d)?)级(?=(?P<what>地震|余震|强震|大风|强风|阵风|台风))"), _strength),
    # 我省第6个…遗产: digits read as a number; 第六个 reads well in Chinese.
    (
        re.compile(rf"第(?P<n>\d{{1,3}})(?:[个家座条批部例艘台颗枚项只轮类辆架])(?=[{HAN}“])(?!五年|月|季)"),
        _ordinal,
    ),
    (re.compile(r"(?:实现|接近)?(?:成倍)?翻(?P<n>一|两|三)?[倍番](?![译新])"), _doubled),
)
