"""By when something is to be done, told behind what it is for: 确保6月底前建成投用, 力争上半年开工、年内竣工.

The thing itself stands in the clause before.  Knows its own words for time.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import MONTHS
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.founded import founded
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.words import numerals

_AIMS = {
    "确保": "ensure", "保证": "ensure", "力争": "strive for", "争取": "strive for", "力促": "push for",
    "推动": "push for", "努力": "strive for",
}  # fmt: skip
_DONE = {
    "开工": "the start of construction", "开工建设": "the start of construction",
    "竣工": "completion", "完工": "completion", "完成": "completion", "建成": "completion",
    "基本完成": "basic completion", "基本建成": "basic completion",
    "主体完工": "completion of the main structures",
    "主体封顶": "the topping out of the main structures", "封顶": "topping out", "通车": "opening to traffic",
    "建成通车": "completion and opening to traffic",
    "投产": "the start of production",
    "竣工投产": "completion and the start of production",
    "建成投产": "completion and the start of production",
    "投用": "commissioning", "投入使用": "commissioning",
    "投运": "commissioning", "投入运营": "the start of operation", "启用": "commissioning",
    "建成投用": "completion and commissioning", "建成并投入使用": "completion and commissioning",
    "竣工投用": "completion and commissioning", "建成投运": "completion and commissioning",
    "竣工投运": "completion and commissioning", "竣工启用": "completion and commissioning",
    "建成启用": "completion and commissioning", "全面竣工": "full completion", "全部竣工": "full completion",
    "竣工验收": "acceptance upon completion", "交付使用": "delivery", "交付": "delivery",
    **dict.fromkeys(("全面完工", "全部完工", "全面完成", "全部完成"), "full completion"),
    **dict.fromkeys(("全部开工", "全面开工"), "the full start of construction"),
    "开业": "opening", "开园": "opening", "开学": "opening", "开馆": "opening", "落地": "launch",
}  # fmt: skip
_WHEN = {
    **dict.fromkeys(("年底前", "今年底前", "年底"), "by the end of the year"),
    "年内": "within the year", "今年内": "within the year", "年中": "by the middle of the year",
    "上半年": "in the first half of the year",
    "下半年": "in the second half of the year",
    "春节前": "before the Spring Festival",
    **dict.fromkeys(("国庆节前", "国庆前"), "before National Day"),
    "春季": "in spring", "夏季": "in summer", "秋季": "in autumn", "冬季": "in winter",
    "入冬前": "before winter", "入汛前": "before the flood season",
    "中秋节前": "before the Mid-Autumn Festival",
    "汛期前": "before the flood season", "汛前": "before the flood season",
    "秋季开学前": "before the autumn term", "开学前": "before the new term",
    "供暖季前": "before the heating season", "供暖前": "before the heating season",
}  # fmt: skip
_PARTS = {
    **dict.fromkeys(("底前", "底", "末前", "末"), "by the end of {}"),
    "前": "before {}", "初": "in early {}", "上旬": "in early {}", "中旬": "in mid-{}", "下旬": "in late {}",
    "份": "in {}", "": "in {}",
}  # fmt: skip
_TIME = (
    rf"(?:{longest_first(_WHEN)}|第?[一二三四]季度(?:末前|底前|末|底|前)?|"
    r"(?:(?:20\d\d|今|明)年)?(?:1[0-2]|[1-9])月份?(?:底前|末前|底|末|前|初|上旬|中旬|下旬)?|"
    r"20\d\d年(?:底前|末前|底|末|前))"
)
_STEP = rf"{_TIME}(?:实现)?(?:{longest_first(_DONE)})"
_DEADLINE = re.compile(
    rf"(?P<aim>{'|'.join(_AIMS)})(?P<what>[^，。；：]{{2,}}?)??(?:在|于)?(?P<steps>{_STEP}(?:、{_STEP})*)"
)
# 力争年底前体育馆建成投用: the time in front of the thing.
_TIME_FIRST = re.compile(
    rf"(?P<aim>{'|'.join(_AIMS)})(?:在|于)?(?P<when>{_TIME})(?!{longest_first(_DONE)})(?P<what>[^，。；：、]{{2,}}?)"
    rf"(?P<done>(?:实现)?(?:{longest_first(_DONE)}))"
)
# 力争年底前完成主体工程建设, 三年内出清劣势企业: the time in front of what is done.
_ACT_BY = re.compile(
    rf"(?P<aim>确保|力争|争取|力求|努力|计划|拟)?(?:在|于)?(?P<when>{_TIME}|(?P<years>[一两三四五])年内)(?:力争|争取|计划)?"
    rf"(?!(?:{longest_first(_DONE)})$)(?P<act>[^，。；：]{{4,}})"
)
_TRY = {
    "确保": "make sure to ",
    "力争": "strive to ",
    "争取": "strive to ",
    "力求": "strive to ",
    "努力": "strive to ",
}
_EACH = re.compile(rf"(?P<when>{_TIME})(?:实现)?(?P<done>[^、]+)")
_MONTH = re.compile(
    r"(?:(?P<y>20\d\d|今|明)年)?(?P<m>1[0-2]|[1-9])月份?(?P<part>底前|末前|底|末|前|初|上旬|中旬|下旬|)"
)


def deadline(clause: str, read: ReadNoun) -> str | None:
    """What is ensured or striven for and by when, as a verb phrase; None for other clauses.

    The thing may be named: 确保市民中心年底前建成投用.
    """
    if (first := _TIME_FIRST.fullmatch(clause)) is not None and not _DEADLINE.fullmatch(clause):
        clause = "".join(first.group("aim", "what", "when", "done"))
    match = _DEADLINE.fullmatch(clause)
    what = read(match["what"]) if match and match["what"] else None
    if match is None or (match["what"] and what is None):
        return None
    of = f" of {(founded(match['what'], read) or what).said}" if what else ""
    of = re.sub(" of an? (?!number|series|batch)", " of the ", of)
    steps = [f"{_DONE[each['done']]}{of} {_when(each['when'])}" for each in _EACH.finditer(match["steps"])]
    if what and len(steps) > 1:
        return None
    if what and not steps[0].startswith("the "):
        steps = [f"the {steps[0]}"]
    return f"{_AIMS[match['aim']]} {listed(steps)}"


def act_by(clause: str) -> tuple[str, str, str] | None:
    """How one tries ("strive to "), what is done, in Chinese, and by when; None for other clauses."""
    match = _ACT_BY.fullmatch(clause)
    if match is None or (match["when"] in ("年内", "今年内") and not match["aim"]):
        return None  # 年内实现全覆盖: a lead
    years = numerals.value(match["years"]) if match["years"] else 0
    spell = f"within {numerals.cardinal_word(years)} year{'s' if years > 1 else ''}"
    return _TRY.get(match["aim"] or "", ""), match["act"], spell if years else _when(match["when"])


def _when(zh: str) -> str:
    if zh in _WHEN:
        return _WHEN[zh]
    if "季度" in zh:
        quarter = f"the {numerals.ordinal_word(numerals.value(zh.removeprefix('第')[0]))} quarter"
        return _PARTS[zh.split("季度")[1]].format(quarter)
    if whole := re.fullmatch(r"(20\d\d)年(\D+)", zh):
        return _PARTS[whole[2]].format(whole[1])
    month = _MONTH.fullmatch(zh)
    assert month is not None  # _TIME has no other form
    year = {"今": " this year", "明": " next year"}.get(
        month["y"] or "", f" {month['y']}" if month["y"] else ""
    )
    return _PARTS[month["part"]].format(f"{MONTHS[int(month['m']) - 1]}{year}")
