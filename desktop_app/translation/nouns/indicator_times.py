"""When headline statements hold, and what they are compared with: 上半年, 同比, 较年初预算数."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import MONTHS, ordinal_figure
from desktop_app.translation.nouns.base_periods import is_year_earlier, period
from desktop_app.translation.nouns.holidays import holiday
from desktop_app.translation.words.numerals import value
from desktop_app.translation.words.rule_words import words_of


def comparison(zh: str | None) -> str:
    """``annual`` for an average rate, `` year on year`` for any other comparison, "" for none."""
    if zh in ("年均", "年平均", "平均每年"):
        return "annual"
    if not zh or zh == "同比" or is_year_earlier(zh[1:]):
        return " year on year" if zh else ""
    return " from the previous period" if zh == "环比" else f" from {period(zh[1:])}"


def comparable(zh: str | None) -> str:
    """How growth was counted, when the statement says so."""
    if not zh:
        return ""
    if "自然" in zh:
        return " before adjustment"
    if "不变价" in zh:
        return " at constant prices"
    return " at comparable prices" if "价" in zh else " on a comparable basis"


_PERIODS = {
    "上半年": "the first half", "一季度": "the first quarter", "二季度": "the second quarter",
    "三季度": "the third quarter", "四季度": "the fourth quarter", "前三季度": "the first three quarters",
}  # fmt: skip


_VIEWS = words_of("what figures are told by")
_SIDES = {"需求": "demand", "生产": "production", "供给": "supply", "支出": "expenditure", "收入": "revenue"}
_VIEW = longest_first(_VIEWS)
_AMONG = {
    "规模以上工业企业": "among industrial enterprises above designated size, ",
    "规上工业企业": "among industrial enterprises above designated size, ",
    "规模以上工业": "in industry above designated size, ", "规上工业": "in industry above designated size, ",
    "规模以上服务业": "in services above designated size, ",
    "规上服务业": "in services above designated size, ",
    "食品烟酒价格": "among food, tobacco and liquor prices, ", "食品烟酒": "among food, tobacco and liquor, ",
    "固定资产投资": "within fixed-asset investment, ", "进出口总额": "of total imports and exports, ",
    "财政收入": "within fiscal revenue, ", "财政支出": "within fiscal expenditure, ",
    "一般公共预算收入": "within general public budget revenue, ",
    "一般公共预算支出": "within general public budget expenditure, ",
}  # fmt: skip
VIEW = (
    f"从?(?:{'|'.join(_SIDES)})(?:端|侧|方面|情况|结构)?来?看[，：:]|"
    f"(?:分|从|按)(?:{_VIEW})(?:来?看|分|统计)[，：:]|从?[环同]比来?看，|第[一二三]产业中，|限额以上(?:单位|企业)商品零售额?中，"
    f"|在?(?:{longest_first(_AMONG)})中，"
)


def viewed(words: str | None, text: str = "") -> str:
    """分产业看: by industry; 从环比看, of a quarter's figure: quarter on quarter."""
    if not words:
        return ""
    if "同比" in words:
        return "year on year, "
    if "环比" in words:
        spell = "quarter" if "季度" in text else "month" if re.search("月|价格", text) else ""
        return f"{spell} on {spell}, " if spell else "compared with the previous period, "
    if (among := _AMONG.get(words.removeprefix("在").removesuffix("中，"))) is not None:
        return among
    if words.startswith("限额以上") and words.endswith("中，"):
        return "among retailers above the designated size, "
    if words.endswith("产业中，"):
        nth = {"一": "primary", "二": "secondary", "三": "tertiary"}[words[1]]
        return f"within the {nth} industry, "
    view = re.sub("(?:来?看|分|统计)[，：:]$", "", words)
    side = re.match(f"从?({'|'.join(_SIDES)})", view)
    if view[1:] in _VIEWS or side is None:
        return f"by {_VIEWS[view[1:]]}, "
    if "结构" in words:
        return f"by structure of {_SIDES[side[1]]}, "
    return f"on the {_SIDES[side[1]]} side, "


def _monthly(word: str, year: str) -> str:
    """1—3月平均, 前11个月, 9月末, 一季度末; "" for anything else."""
    months = re.search(r"(\d{1,2})月?[^\d年](\d{1,2})月|前(\d{1,2})个月", word)
    if months:
        first, last = (MONTHS[int(number) - 1] for number in (months[1] or 1, months[2] or months[3]))
        return f"{'on average ' if word.endswith('平均') else ''}from {first} to {last}{year}, "
    if month := re.search(r"(\d{1,2})月份?([末底])?$", word):
        return f"{'at the end of' if month[2] else 'in'} {MONTHS[int(month[1]) - 1]}{year}, "
    quarter = re.search("([一二三四]季度)末", word)
    return f"at the end of {_PERIODS[quarter[1]]}{f' of{year}' if year else ''}, " if quarter else ""


def _of_year(word: str, year: str) -> str:
    """到2025年, 2023年末, 2023年底, 2023年全年."""
    if word.startswith("到") or word.endswith("底"):
        return f"by {year}, " if word[-1] not in "底末" else f"by the end of {year}, "
    return f"at the end of {year}, " if word.endswith("末") else f"in {year}, "


_PLAIN = {
    "全年": "for the whole year, ", "今年": "this year, ", "去年": "last year, ",
    "报告期内": "during the reporting period, ", "报告期末": "at the end of the reporting period, ",
    "截至报告期末": "as of the end of the reporting period, ",
}  # fmt: skip


def when(word: str | None) -> str:
    """When a statement holds, as its first words; "" when it does not say."""
    if not word:
        return ""
    year = re.search(r"\d{4}", word)
    if told := _monthly(word, f" {year[0]}" if year else ""):
        return told
    if word.endswith("年末") and not year:
        return "by the end of the year, " if word[0] == "到" else "at year-end, "
    period = next((_PERIODS[zh] for zh in sorted(_PERIODS, key=len, reverse=True) if word.endswith(zh)), "")
    if period:
        if word[:1] in "今去":
            return f"in {period} of {'this' if word[0] == '今' else 'last'} year, "
        return f"in {period} of {year[0] if year else 'the year'}, "
    if "五”" in word:
        return f"during the {ordinal_figure(value(word[1:3]))} Five-Year Plan period, "
    if year:
        return _of_year(word, year[0])
    return _PLAIN.get(word) or holiday(word)


def base_of(zh: str | None) -> str | None:
    """What a target is measured against; None when it is something else than a budget."""
    if not zh:
        return ""
    match = re.fullmatch(
        r"[比较](?P<y>\d{4}年|上年|去年)?(?P<what>年初预算|预算|调整预算|预算执行|执行|预计|完成|实际)数", zh
    )
    if match is None:
        return None
    year = {None: "", "上年": "last year's ", "去年": "last year's "}.get(
        match["y"], f"{(match['y'] or '')[:4]} "
    )
    what = {
        "预算": "budget figure",
        "年初预算": "initial budget figure",
        "调整预算": "adjusted budget figure",
        "预计": "estimated figure",
    }.get(match["what"], "actual figure")
    return f" over {'' if year.startswith('last') else 'the '}{year}{what}"


_AT_FIRST = re.compile(r"(?P<when>(?:by|in|from) [^,]+|this year), ")


def time_behind(saying: str) -> str:
    """力争到2025年底，产值达1000亿元: what is striven for, with its time behind it."""
    spell = _AT_FIRST.match(saying)
    return f"{saying[spell.end() :]} {spell['when']}" if spell else saying
