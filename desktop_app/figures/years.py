"""Which year a block's bare figures stand for: from its headings, its part's role, the title.

Knows the outline; must not know single figures.
"""

from __future__ import annotations

import re
from itertools import pairwise

from desktop_app.document import chinese
from desktop_app.document.model import Block, PartRole, Report
from desktop_app.figures import marks, plans, spans
from desktop_app.figures.periods import five_years
from desktop_app.figures.title_parts import part_of_title, tells_of_part

_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})\s*年")
#: 2023中国生态环境状况公报: a title may leave out the 年.
_LEADING_YEAR = re.compile(r"^\s*((?:19|20)\d{2})(?=[一-鿿](?!\d))(?=\S*(?:公报|白皮书|报告))")
_CHINESE_YEAR = re.compile(r"([一二][〇零九○Ｏ][一二三四五六七八九〇零○]{2})年")
_DIGITS = str.maketrans("〇零○Ｏ一二三四五六七八九", "0000123456789")
_NTH_PLAN = re.compile(r"第(十[一二三四五六]?)个五年(?:规划|计划)")
_NTH = {"十": 10, "十一": 11, "十二": 12, "十三": 13, "十四": 14, "十五": 15, "十六": 16}
_SIXTH_PLAN = 1981  # its first year; from then on every plan has five
#: “十五五”时期…, “十五五”主要目标任务; not “十五五”开局之年.
_PLAN = re.compile(
    rf"({plans.NAMED})[”\"]?(?:时期|期间|规划|(?:经济社会|发展|主要|总体|奋斗|预期|的)*(?:目标|任务|要求|思路|蓝图))"
)
_PLAN_OVER = re.compile(rf"({plans.NAMED})[”\"]?(?:时期|期间)\S*?(?:总结|回顾|成就|情况|汇报|成效)")
#: 过去五年工作回顾, 本届政府五年来的工作: the years of a term of office.
_FIVE_YEARS = re.compile(
    r"过去的?(?P<n>[三四五])年|(?P<all>[三四五])年(?:来|工作|回顾)|这(?P<these>[三四五])年"
)
#: 二、今后五年的奋斗目标, 未来五年，…: the years of the next term of office.
_AHEAD = re.compile(r"(?:[一二三四五六七八九十（）()]+、?)?(?:今后|未来)(?P<n>[三四五])年")
#: A line of its own above a paragraph: 这是综合实力显著提升的五年。 五年来，我们坚持转型发展。
_LINE_OF_FIVE_YEARS = re.compile(r"[—\-•·\s]*(?:这是|过去五年|五年来)\S{0,40}五年[。：:]?\s*")
#: A congress held in November or December hears of the year that ends.
_FIVE_YEARS_AND_ONE = re.compile(r"五年(?:和|及|暨|以及|、)\s*\d{4}\s*年")
_AT_YEARS_END = re.compile(r"\d\s*年\s*1[12]\s*月")
#: 港口集团2024年生产经营持续向好: a headline tells of the year that it names.
_NEWS = re.compile(
    r"\S*(?:名单|结果|榜单|报告|数据|公报|成绩单|指数)(?:正式|今日|重磅)?(?:发布|公布|揭晓|出炉)$|^(?!.*(?:报告|讲话|致辞|发言|目标|任务|安排|部署|展望))"
    r".*(?:持续|向好|增长|突破|取得|成绩|成效|亮点|盘点|综述|纪实|稳中|新高|超额|完成|实现)"
)
_LATER = (PartRole.TARGETS, PartRole.PLAN)


def simplified(text: str) -> str:
    """In simplified characters, a term of office as 五年."""
    return marks.spans_in_signs(chinese.simplified(text))


class Years:
    """The years of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._of_results, self._of_plan = _title_years(report)
        #: The part of a year that the whole report is about (2021H1), or "".
        opening = simplified(report.title or (report.blocks[0].text if report.blocks else ""))
        self.part = part_of_title(opening, None if set(opening) & set("，。；") else self._of_results)
        #: True for a plan of one year: what no part says to be done is to be done.
        self.plans_only = self._of_results is not None and self._of_results == self._of_plan
        outline = _NTH_PLAN.search(simplified(report.title))
        #: The years that the outline of a plan looks back on (2016-2020) and forward to (2021-2025), or "".
        first = self._of_results + 1 if outline and self._of_results else 0
        self._looks_back_on = f"{first - 5}-{first - 1}" if first else ""
        self.looks_forward_to = f"{first}-{first + 4}" if first else ""
        self._cache: dict[str, int | None] = {}
        self._under_five_years = {
            after.id
            for line, after in pairwise(report.blocks)
            if _LINE_OF_FIVE_YEARS.fullmatch(simplified(line.text[:60]))
        }

    def of(self, block: Block) -> int | None:
        """The year of a block, None when the report names none."""
        above = block.parent or ""
        key = f"{above}|{block.role}"
        if key not in self._cache:
            self._cache[key] = self._find(block)
        return self._cache[key]

    def span_of(self, block: Block) -> str:
        """The years that results of a block are told of together (五年来, “十四五”时期回顾), or ""."""
        year = self.of(block)
        if block.role in _LATER or year is None:
            return ""
        if block.id in self._under_five_years:
            return f"{year - 4}-{year}"
        plan = self.plan_of(block) or (self._looks_back_on if block.role is PartRole.RESULTS else "")
        return five_years(simplified(block.text).strip("—-•· "), year, plan)

    def averaged_over(self, block: Block) -> str:
        """The years that average annual growth is told of, also where a paragraph begins with one of them."""
        if block.role in _LATER:
            return ""
        return self.plan_of(block) or self._five_years_and_one(block) or self._looks_back_on

    def _five_years_and_one(self, block: Block) -> str:
        """过去五年和2021年工作回顾: the years that averages are told of, or ""."""
        year = self.of(block)
        told = (_FIVE_YEARS_AND_ONE.search(simplified(one.text)) for one in self._report.ancestors(block))
        return f"{year - 4}-{year}" if year and any(told) else ""

    def plan_of(self, block: Block) -> str:
        """The span of the five-year plan that the nearest heading is about (“十五五”时期主要目标), or ""."""
        for heading in self._report.ancestors(block):
            if heading.level:
                text = simplified(heading.text)
                if self._says_no_time(text) and block.role is PartRole.RESULTS:
                    continue  # （三）民生福祉持续改善 below 过去五年工作回顾
                named = _PLAN.search(text)
                years = _YEAR.search(text) or _CHINESE_YEAR.search(text)
                first = named is not None and (years is None or named.start() < years.start())
                only = years is None or block.role not in _LATER
                if named and first and only:
                    return plans.years(named[1])
                year = self.of(block)
                told = _FIVE_YEARS.search(text) if years is None and block.role not in _LATER else None
                return f"{year - _years_of(told) + 1}-{year}" if told and year else ""
        return ""

    def years_ahead(self, block: Block) -> str:
        """The years that aims of a block are set for together (今后五年的奋斗目标: 2022-2026), or ""."""
        if block.role not in _LATER:
            return ""
        lines = [block, *(one for one in self._report.ancestors(block) if one.level)]
        told = next((said for one in lines if (said := _AHEAD.match(simplified(one.text)))), None)
        year = self.of(block)
        if told is None or year is None:
            return self.looks_forward_to
        return f"{year}-{year + spans.so_many(told['n']) - 1}"

    def _says_no_time(self, heading: str) -> bool:
        return not (
            _PLAN.search(heading) or _years(heading) or _FIVE_YEARS.search(heading) or "年" in heading
        )

    def _find(self, block: Block) -> int | None:
        for heading in self._report.ancestors(block):
            years = _years(heading.text) if heading.level else []
            if years:
                return max(years) if block.role in _LATER else years[0]
        return self._of_plan if block.role in _LATER else self._of_results


def _years_of(told: re.Match[str]) -> int:
    """How many years a heading looks back on: 过去四年工作回顾."""
    return spans.so_many(told["n"] or told["all"] or told["these"])


def _years(text: str) -> list[int]:
    found = [int(year) for year in _YEAR.findall(text)]
    return found + [int(year.translate(_DIGITS)) for year in _CHINESE_YEAR.findall(text)]


def _years_of_plan(title: str) -> tuple[int, int] | None:
    """(year of results, year of plans) by the title of a five-year plan, or of what one came to."""
    outline = _NTH_PLAN.search(title)
    if outline:
        first = _SIXTH_PLAN + 5 * (_NTH[outline[1]] - 6)
        return first - 1, first + 4
    over = None if _years(title) else _PLAN_OVER.search(title)
    last = int(plans.years(over[1])[-4:]) if over else 0
    return (last, last + 1) if last else None


def _title_years(report: Report) -> tuple[int | None, int | None]:
    """(year of results, year of plans): both from the title, else around the day of the speech."""
    title = simplified(report.title)
    if of_a_plan := _years_of_plan(title):
        return of_a_plan
    years = sorted(set(_years(title))) or [int(year) for year in _LEADING_YEAR.findall(title)]
    if len(years) >= 2:
        return years[0], years[-1]
    if years and re.search(
        r"公报|执行|决算|总结|回顾|情况|状况|概况|汇报|通报|分析|调查报告|年度|[年季月]报|快报|(?<!重点)(?<!主要)(?<!各项)工作$",
        title,
    ):
        return years[0], years[0] + 1
    if years and _NEWS.search(title):
        return years[0], years[0] + 1
    if years and re.search(r"(?:计划|规划|要点|方案)[）)》]?$", title):
        return years[0], years[0]
    spoken = years or _years(report.subtitle)
    told_of = _AT_YEARS_END.search(simplified(report.subtitle)) or tells_of_part(title)
    if spoken and not years and told_of:  # 上半年经济运行情况, 2021年7月25日
        return spoken[0], spoken[0] + 1
    if spoken:
        return spoken[0] - 1, spoken[0]
    planned = [
        year for block in report.blocks if block.level and block.role in _LATER for year in _years(block.text)
    ]
    if planned:  # 一、过去五年工作回顾, 二、2017年工作建议
        return min(planned) - 1, min(planned)
    opening = [year for block in report.blocks[:12] for year in _years(block.text)]
    return (opening[0], opening[0] + 1) if opening else (None, None)
