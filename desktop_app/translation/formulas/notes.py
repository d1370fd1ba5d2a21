"""Notes below bulletins and papers: how figures were reckoned, where they come from, units, editors, copies.

注：本公报中数据均为初步统计数。  ->  Note: The figures in this communiqué are preliminary.
数据来源：国家统计局、财政部。  ->  Source: National Bureau of Statistics and Ministry of Finance.
Every part must be known, else there is no note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.formulas.owners import listed_bodies
from desktop_app.translation.model import ProtectedSpan, SpanKind, Whole
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import numerals, pinyin
from desktop_app.translation.words.rule_words import words_of

_NOTE = re.compile(
    r"^\s*注释?\s*[：:]\s*(?:(?P<n>\d{1,2})\s*[、．.]\s*)?|^\s*[\[［](?P<foot>\d{1,2})[\]］]\s*"
)
_ITEM = re.compile(r"[；;。]\s*(\d{1,2})\s*[、．.]\s*(?!\d)")
_PAPER = "(?:本|此)(?P<paper>公报|报告|资料|年鉴)"
_PAPERS = {"公报": "communiqué", "报告": "report", "资料": "material", "年鉴": "yearbook"}
_PRELIMINARY = re.compile(
    f"{_PAPER}(?:中|所列|内)?(?:的|所有|各项|部分|有关|统计)*数据?(?:均|皆)?(?:为|是)初步(?:统计|核算)(?:数据|数)"
)
_ROUNDED = re.compile(
    "(?:(?:本|此)(?:公报|报告)中?)?(?:的)?(?:部分|有些|个别|各项)?(?:统计)?(?:数据|合计数|指标)?(?:由于|因|因为)四舍五入(?:的|等)?"
    "(?:原因|关系|影响)?，?(?:可能)?(?:存在|出现|有)?(?:着)?(?:总计|合计|总数|总量)?(?:数|项)?(?:与|和)分项(?:数)?(?:合计|之和|相加|加总)?"
    "(?:数)?(?:不等|不一致|不相等)(?:的)?(?:情况|现象)?"
)
_PRICES = re.compile(
    "(?:全[省市区县国])?(?:地区|国内)?生产总值[、和]?(?:及其?)?(?:各产业|三次产业|各行业|分产业)?增加值?(?:的)?(?:绝对数|绝对值|总量)"
    "按(?:现价|当年价格?|现行价格)计算，(?:其)?增长速度(?:均)?按(?P<price>不变价格?|可比价格?)(?:计算|计)"
)
_BOUND = re.compile(
    "(?:带|标注?|标有)?(?:有)?“?(?P<mark>[*＊★▲△※#]+)”?(?:号)?(?:的)?(?:指标)?为(?P<kind>约束|预期)性指标，"
    "(?:其余|其他|其它)(?:的)?(?:指标)?为(?:约束|预期)性(?:指标)?"
)
_TOTALS = re.compile(
    rf"(?:带)?(?:[［\[（(【][］\]）)】]|方括号|括号)(?:号)?(?:内|中)?(?:的)?(?:数据|数字|数)?(?:为|是)(?P<n>{numerals.PATTERN})年累计(?:数|值|数据)?"
)
_PACE = re.compile("(?:增长速度|增速)(?:均)?(?:为)?按(?P<price>不变价格?|可比价格?)(?:计算|计)?")
_FINAL = re.compile(
    f"{_PAPER}(?:数据)?(?:均)?为初步(?:统计)?数据?，(?:正式|最终|准确)(?:的)?数据以《?[^《》，。]{{0,14}}统计年鉴[^《》，。]{{0,8}}》?为准"
)
_SCOPE = re.compile(
    "规模以上工业(?:企业)?(?:的)?(?:统计)?(?:范围|标准)(?:为|是)年主营业务收入[\\d.]+[万亿]元(?:及|或)?以上的工业(?:法人单位|企业法人单位|企业|法人企业)"
)
_SOURCE = re.compile("(?:数据|资料)?(?:来源|来自)[：:](?P<what>.+)")
_FROM = re.compile(
    "(?:(?:本|此)(?:公报|报告)中?)?(?:的)?(?P<what>.+?)(?:等)?(?:相关)?(?:数据|资料|情况)?(?:均)?(?:来自|来源于|由)(?P<who>.+?)(?:提供)?"
)
_COPIES = re.compile("(?:抄送|主送|抄报|报送)[：:](?P<what>.+)")
_UNITS = words_of("unit of a table")
_ONE_UNIT = longest_first(_UNITS)
_UNIT = re.compile(
    rf"[（(]?(?:计量)?单位[：:]\s*(?P<units>(?:{_ONE_UNIT})(?:[、，,/ ]+(?:{_ONE_UNIT}))*)[）)]?"
)
_PEOPLE = {
    "责任编辑": "Editor", "编辑": "Editor", "审核": "Reviewer", "联系人": "Contact", "作者": "Author",
    "记者": "Reporter", "撰稿": "Author", "校对": "Proofreader", "签发人": "Signed by",
}  # fmt: skip
_PERSON = re.compile(
    rf"(?P<who>{'|'.join(_PEOPLE)})[：:]\s*(?P<name>[{HAN}]\s?[{HAN}]{{1,2}})(?:[，；;\s]*(?:联系)?电话[：:]\s*(?P<phone>[\d\-—()（）\s]{{7,20}}))?"
)
_TIMES = {
    "发布时间": "Published",
    "发布日期": "Published",
    "成文日期": "Dated",
    "更新时间": "Updated",
    "印发日期": "Issued",
}
_WHEN = re.compile(rf"(?P<what>{'|'.join(_TIMES)})[：:]\s*(?P<day>.+)")


def note(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of such a line; None for anything else, and where a part of it is unknown."""
    mark = _NOTE.match(text)
    line = text[mark.end() :] if mark else text
    if mark is not None and mark["n"] and (items := _ITEM.split(line.strip().rstrip("。；;")))[1:]:
        told = _items([mark["n"], *items], spans, termbase)
    else:
        told = _one(line.strip().rstrip("。；;"), spans, termbase)
    if told is None:
        return None
    stop = "." if line.rstrip().endswith("。") else ""
    return Whole(f"{_marked(mark)}{capital(told)}{stop}", "note")


def _items(items: Sequence[str], spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """1.…；2.…: `items` are the text of the first, and number and text of each behind it."""
    texts = [_one(text.strip(), spans, termbase) for text in items[1::2]]
    known = [capital(text) for text in texts if text]
    if len(known) < len(texts):
        return None
    numbered = (f"{number}. {text}" for number, text in zip(items[2::2], known[1:], strict=True))
    return "; ".join([known[0], *numbered])


def _one(plain: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    return _reckoned(plain) or _scope(plain, spans) or _sources(plain, termbase) or _line(plain, spans)


def _marked(mark: re.Match[str] | None) -> str:
    if mark is None:
        return ""
    if mark["foot"]:
        return f"[{mark['foot']}] "
    return f"Note: {mark['n']}. " if mark["n"] else "Note: "


def _reckoned(plain: str) -> str | None:
    """How figures were reckoned."""
    if match := _PRELIMINARY.fullmatch(plain):
        return f"the figures in this {_PAPERS[match['paper']]} are preliminary"
    if _ROUNDED.fullmatch(plain):
        return "due to rounding, in some cases the totals of the data do not equal the sum of their items"
    if match := _PRICES.fullmatch(plain):
        return (
            "gross domestic product (GDP) and the value added of industries are at current prices, "
            f"and their growth rates are at {_price(match)} prices"
        )
    if match := _BOUND.fullmatch(plain):
        kinds = ("obligatory", "anticipatory")
        first, rest = kinds if match["kind"] == "约束" else kinds[::-1]
        return f"indicators marked with {match['mark']} are {first}; the others are {rest}"
    if match := _TOTALS.fullmatch(plain):
        years = numerals.cardinal_word(numerals.value(match["n"]))
        return f"figures in brackets are totals over {years} years"
    if match := _PACE.fullmatch(plain):
        return f"growth rates are at {_price(match)} prices"
    if match := _FINAL.fullmatch(plain):
        return (
            f"this {_PAPERS[match['paper']]} has preliminary figures; the final ones are those of the "
            "statistical yearbook"
        )
    return None


def _price(match: re.Match[str]) -> str:
    return "constant" if match["price"].startswith("不变") else "comparable"


def _scope(plain: str, spans: Sequence[ProtectedSpan]) -> str | None:
    """Which enterprises are above designated size."""
    match = _SCOPE.fullmatch(plain)
    amount = next((one.en for one in spans if one.zh[:1].isdigit()), "") if match else ""
    if match is None or not amount:
        return None
    whole = f"industrial legal entities with annual main business revenue of {amount}"
    return f"industry above designated size covers {whole}"


def _sources(plain: str, termbase: Termbase) -> str | None:
    copies = _COPIES.fullmatch(plain)
    match = copies or _SOURCE.fullmatch(plain)
    if match is None:
        return None
    head = "copies to" if copies else "source"
    nouns = NounReader.without_figures(termbase)
    if named := listed_bodies(match["what"], termbase):
        return f"{head}: {named}"
    told: list[str] = []
    for part in re.split("[；;，]", match["what"]):
        one = _FROM.fullmatch(part)
        thing = nouns.said(one["what"]) if one else None
        who = listed_bodies(one["who"], termbase) if one else ""
        if thing is None or not who:
            return None
        told.append(f"figures on {thing} are from the {who}")
    return f"{head}: {'; '.join(told)}"


def _line(plain: str, spans: Sequence[ProtectedSpan]) -> str | None:
    """Units of a table, who edited or may be asked, when it was published."""
    if match := _UNIT.fullmatch(plain):
        units = [_UNITS[one] for one in re.findall(_ONE_UNIT, match["units"])]
        return f"unit: {', '.join(units)}"
    if match := _PERSON.fullmatch(plain):
        name = pinyin.spell_person("".join(match["name"].split()))
        phone = f"; telephone: {match['phone'].strip()}" if match["phone"] else ""
        return f"{_PEOPLE[match['who']]}: {name}{phone}"
    if match := _WHEN.fullmatch(plain):
        day = next(
            (one.en for one in spans if one.kind is SpanKind.DATE and one.zh == match["day"].strip()), None
        )
        return f"{_TIMES[match['what']]}: {day}" if day else None
    return None
