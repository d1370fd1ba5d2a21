"""What a change is compared with: found in the words around it, and said in English.

较上年末, 与2020年相比, 由2020年的3000亿元增加到…, 五年增长, 是2020年的2.1倍.  Only what says nothing of
its base, or 同比, is compared with the year before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.figures import marks, plans
from desktop_app.figures.english import in_words
from desktop_app.figures.measures import numerals
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.periods import years_beyond

if TYPE_CHECKING:
    from desktop_app.figures.context import Setting  # who only says a base in English need not load it

#: How many years ago: 10年前, 五年前.
_SO_MANY_YEARS = r"(?:\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九])"
_YEARS_AGO = re.compile(rf"(?<!\d)(?P<n>{_SO_MANY_YEARS})\s*年前")
_BASE = re.compile(
    r"((?:较(?![大重强小])|(?<![占对同环百可相])比(?![重例率值])|同比|环比|与(?=[^，。；]{0,10}(?:相比|比较|同期)))(?:去年同期|上年同期|上年末|上月末|上半年|上季度?末|[一二三四]季度末?|前\s*\d{1,2}\s*个月|(?:\d{1,2}\s*月?\s*[-—–~至]+\s*)?\d{1,2}\s*月份?[末底]?|上年|去年|上月|(?:常年|历年|多年)(?:同期)?(?:平均)?[水值]?平?|(?:近|过去)?[2-9两三四五十]年(?:平均|均)值|最[低高]点|前[三3]季度|\d{4}\s*年[^，。；\d]{0,8}?数?|“?十[一二三四五六七八九]五”?末|上一?[年期]"
    rf"|{_SO_MANY_YEARS}\s*年前)?"
    r"[^，。；\d增提降下减上]{0,6}?)(?=新增|增|提|加快|放缓|收窄|压|缩|降|下|减|上|高|低|快|净|多|少|相比|扩|翻|回|$)"
)
#: 与2020年相比，…: the clause in front says what all of the sentence is compared with.
_AHEAD = re.compile(
    r"(?:^|[，；])(?P<base>(?:与|同|和|较|比)(?P<what>[^，。；]{2,12}?)(?:相比较?|比较|相较))(?:，|$)"
)
#: 是2020年的2.1倍, 相当于全国平均水平的1.5倍.
_MULTIPLE_OF = re.compile(
    r"(?P<base>(?:19|20)\d{2}\s*年(?:同期|末|底)?|上一?年(?:同期)?|去年(?:同期)?"
    r"|“?(?:[八九]五|二?十[一二三四五六七八九]?五)”?(?:期?末|期间|时期)"
    rf"|{_SO_MANY_YEARS}\s*年前|全[国省市](?:平均)?(?:水平)?|世界平均(?:水平)?)的\s*(?:近|约|超过?|逾|将近)*\s*$"
)
_BARE_CHANGE = re.compile(
    r"[，、（(]?\s*(?:净|共|累计|实际|总共)?(?:增长|增加|提高|提升|上升|增幅|上涨|扩大|下降|降低|减少|下调|增|降)了?"
    r"(?:幅度)?(?:达到?|为|约|近|超过?|逾|将近)*\s*"
)
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_AVERAGES = {"全国": "national", "全省": "provincial", "全市": "municipal", "世界": "world"}
_ENDED_BY = (
    (("累计增速", "累计降幅"), "in total"),
    (("年均增速", "年均降幅"), "per year on average"),
    (("实际增速", "实际降幅"), "in real terms"),
    (("环比增速", "环比降幅"), "month on month"),
)


#: 较上年同期43亿元增支5亿元: how much it was then stands between.
_OF_SO_MUCH = re.compile(
    r"(?P<base>[较比](?:上年|去年)(?:同期)?)(?:决算)?[数额]?\d[\d.]*[万亿]*\D{1,2}(?=[增减提上下])"
)


def base_of(around: Setting) -> str:
    """What a change is compared with, as in the source, else ""."""
    found = list(_BASE.finditer("".join(around.left.split())))
    if found:
        told = found[-1][1].removesuffix("分别").removesuffix("偏").split("（")[0]
        of_so_much = _OF_SO_MUCH.match("".join(around.left.split()), found[-1].start())
        return of_so_much["base"] if of_so_much else told
    statement = marks.behind_last("".join(around.sentence_left.split()), "。；")
    ahead = list(_AHEAD.finditer(statement))
    return ahead[-1]["base"] if ahead else ""


def multiple_of(around: Setting) -> str:
    """What a level is so many times of: 2020年 of 是2020年的2.1倍, else ""."""
    said = _MULTIPLE_OF.search(around.left)
    return "".join(said["base"].split()) if said else ""


def inherited(figure: Figure, before: Sequence[Figure]) -> Figure:
    """A bare change right behind a level moved, or an amount changed: measured from the same base.

    由2020年的3000亿元增加到4200亿元，增长40%; 比年初增加300亿元，增长11.2%.
    """
    if figure.base or figure.kind is not Kind.GROWTH_YOY or figure.unit_norm != "%" or not before:
        return figure
    last = before[-1]
    if not _BARE_CHANGE.fullmatch(figure.sentence_zh[last.outer_end : figure.outer_start]):
        return figure
    if last.direction is not Direction.NONE and last.base and last.unit_norm != "%":
        return replace(figure, base=last.base)
    start = before[-2] if len(before) > 1 else None
    if start is None or start.kind is not Kind.OTHER or start.unit_norm != last.unit_norm:
        return figure
    year = re.fullmatch(r"(?P<end>end-)?(?P<year>\d{4})", start.period if start.period != last.period else "")
    if year and figure.period == str(int(year["year"]) + 1):
        return figure  # 较上年5520万元，增收1716万元，增长31.1%
    told = f"{year['year']}年{'末' if year['end'] else ''}" if year else start.raw
    return replace(figure, base=f"由{told}")


#: 比2012年（下同）增长47.7%: all that the paragraph goes on to say grew since then.
_FROM_HERE_ON = re.compile(
    r"(?P<base>[较比](?:(?:19|20)\d\d年[末底]?|[“\"]?十[一二三四五六]?五[”\"]?[期]?末))[（(](?:以?下同)[）)]"
)


def from_here_on(figures: Sequence[Figure], text: str) -> list[Figure]:
    """The figures, bare growth behind 比2012年（下同） measured from there."""
    said = _FROM_HERE_ON.search(text)
    if said is None:
        return list(figures)
    return [
        replace(one, base=said["base"])
        if one.start > said.end() and not one.base and one.kind is Kind.GROWTH_YOY and one.unit_norm == "%"
        else one
        for one in figures
    ]


def since(figure: Figure) -> str:
    """English of what a rate of change is measured against: by its base, its name, else last year."""
    said = _dated(figure.base)
    if said:
        return said
    ended = next((text for ends, text in _ENDED_BY if figure.indicator_zh.endswith(ends)), "")
    beyond = years_beyond(figure.period)
    if ended == "in total" or (not ended and beyond > 0 and not re.search(r"同比|[上去]年", figure.base)):
        return f"over {_NUMBERS[beyond]} years" if 0 < beyond < len(_NUMBERS) else "in total"
    if ended == "month on month" and "季度" in figure.base + figure.period.replace("Q", "季度"):
        return "quarter on quarter"
    if ended or "上月" in figure.base:
        return ended or "month on month"
    if figure.unit_zh == "番" or figure.raw.startswith("翻"):  # 翻一番 says by how much, not since when
        return "year on year" if re.search(r"同比|[上去]年", figure.base) else ""
    return "" if figure.base.startswith("由") or _CUT_ONCE.search(figure.indicator_zh) else "year on year"


#: 审批时限压缩60%: from what it was before, whenever that was.
_CUT_ONCE = re.compile(r"(?:时限|时间|时长|用时|环节|材料|流程|步骤)(?:压缩|缩短|精简|减少)?降幅$")


def years_ago(base: str) -> str:
    """是10年前的3倍, 比五年前增长: how long ago, "" for all else."""
    ago = _YEARS_AGO.search(base)
    if ago is None:
        return ""
    years = int(numerals.compound(ago["n"]))
    return f"{_NUMBERS[years - 1] if years <= len(_NUMBERS) else years} years ago"


def _dated(base: str) -> str:
    """From which moment: 较“十三五”末, 比2020年, 比五年前, 较2023年末, 较上年末, 较年初; "" for all else."""
    if ago := years_ago(base):
        return f"from {ago}"
    plan = re.search(plans.NAMED, base)
    if plan and "末" in base:
        return f"from the end of {plans.years(plan[0])[-4:]}"
    year = re.search(r"((?:19|20)\d\d)年?(?P<end>末|底|年末|年底)?(?P<same>同期)?", base)
    if year:
        when = "the end of " if year["end"] else "the same period of " if year["same"] else ""
        return f"from {when}{year[1]}"
    if re.search("[上去]年(?:年)?[末底]", base):
        return "from the end of the previous year"
    average = re.search("(?P<n>[两三四五2-9])年(?:平均|均)值", base)
    if average:
        years = int(average["n"]) if average["n"].isdigit() else "两三四五".index(average["n"]) + 2
        return f"from the {_NUMBERS[years - 1]}-year average"
    if re.match("[较比](?:常年|历年|多年)", base):
        return "from the multi-year average"
    return "from the beginning of the year" if "年初" in base else ""


def times_what(figure: Figure) -> str:
    """English of what a level is a multiple of: the 2020 figure, the national average; "" if unknown."""
    if ago := years_ago(figure.base):
        return f"the figure of {ago}"
    year = re.match(r"((?:19|20)\d\d)年(?P<end>末|底)?(?P<same>同期)?", figure.base)
    if year:
        end, same = ("end-" if year["end"] else ""), year["same"]
        return f"the figure of the same period of {year[1]}" if same else f"the {end}{year[1]} figure"
    plan = re.search("(?:[八九]|二?十[一二三四五六七八九]?)五", figure.base)
    if plan:
        when = "at the end of" if "末" in figure.base else "of"
        return f"the figure {when} the {in_words.ordinal_figure(plans.number(plan[0]))} Five-Year Plan period"
    if re.match("[上去]", figure.base):
        return "the figure of the same period last year" if "同期" in figure.base else "last year's figure"
    whose = _AVERAGES.get(figure.base[:2], "")
    return f"the {whose} {'average' if '平均' in figure.base else 'figure'}" if whose else ""
