"""How the names of indicators end (产量, 税收, 开工率), and names made of nouns that rules compose.

Knows no termbase: what the nouns mean is read by whoever asks.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import ReadNoun

AMOUNT = re.compile(
    "(?:[额量值率数]|比例|比重|占比|收入|支出|投资|消费|出口|进口|增速|价格|面积|存款|贷款|利润|税收|GDP)$"
)
HEADS = {
    "进出口": "imports and exports of", "出口": "exports of", "进口": "imports of",
    "产量": "output of", "产值": "output value of",
    "增加值": "value added of", "销售额": "sales of", "营收": "revenue of", "营业收入": "revenue of",
    "销量": "sales of", "投资": "investment in",
    "用电量": "electricity consumption of", "总数": "the total number of", "数量": "the number of",
    "种植面积": "planted area of", "播种面积": "sown area of", "养殖面积": "farming area of",
    "贸易额": "value of trade in", "化解率": "resolution rate of", "办结率": "completion rate of",
    "完成率": "completion rate of", "利用率": "utilization rate of", "成活率": "survival rate of",
    "开工率": "start rate of", "投产率": "commissioning rate of", "竣工率": "completion rate of",
    "履约率": "fulfillment rate of", "落地率": "launch rate of", "覆盖率": "the coverage of",
    "转化率": "conversion rate of", "到位率": "rate in place of", "总产值": "gross output value of",
    "工业总产值": "gross industrial output value of",
    "税收": "tax revenue from", "利润": "profits of", "市值": "market value of",
    "合格率": "pass rate of", "研发投入": "R&D spending of", "研发经费投入": "R&D spending of",
    "融资成本": "financing costs of", "零售额": "retail sales of", "销售收入": "sales revenue of",
    "主营业务收入": "main business revenue of", "净利润": "net profit of", "总资产": "total assets of",
    "贸易逆差": "trade deficit in", "贸易顺差": "trade surplus in", "装机容量": "installed capacity of",
    "发电量": "electricity output of", "客运量": "passenger traffic of", "货运量": "freight volume of",
    "每百元营业收入中的成本": "costs per RMB 100 of business revenue of",
    "参保人数": "number of people covered by", "参保率": "coverage of",
    "达标率": "compliance rate of", "普及率": "coverage of",
}  # fmt: skip
_HEAD = longest_first(HEADS)
HEADED = re.compile(rf"(?P<list>.{{2,}}?)(?P<head>{_HEAD})")
OWN_HEAD = re.compile(rf"(?:{_HEAD})$")
# 新增农产品销售额 is more sales of the same products; 新增耕地利用率 is a rate of the new farmland.
_MORE_OF = re.compile("新增(?P<what>.{3,}[额值口收润资积])")


# Names that say by themselves what they measure: 园区 + 工业总产值, not 汽车 + 产业增加值.
_OWN_NAME = re.compile(
    "工业|网上|规上|规模以上|财政|一般公共|地区生产|外贸|进出口|社会消费|固定资产|高新技术产业|税收"
)

_INSURED = re.compile("参加(?P<what>.*保险.*?)的?人数")  # 参加城镇职工基本养老保险人数

_WHOSE = re.compile("(?:the )?[a-z]|.*(?:Zone|Park|New Area)$")


def composed_name(zh: str, read: ReadNoun, name: Callable[[str], str | None], *, counted: bool) -> str | None:
    """A name made of nouns that rules compose: 高端化肥产值, 园区工业总产值, or what is `counted`."""
    if more := _MORE_OF.fullmatch(zh):
        what = name(more["what"]) or composed_name(more["what"], read, name, counted=counted)
        return f"additional {what.removeprefix('the ')}" if what else None
    for at in range(2, len(zh) - 3) if AMOUNT.search(zh) else ():
        known = name(zh[at:]) if _OWN_NAME.match(zh, at) else None
        whose = read(zh[:at]) if known and " of " not in known else None
        fits = whose and _WHOSE.match(whose.english) and " of " not in whose.english
        if known and whose and fits and "investment" not in known:
            return f"{known} of {whose.said}"
    if zh.endswith("数") and (many := read(zh[:-1])) is not None and many.many:  # 刑事案件、命案数
        return f"number of {many.english}" if re.match("[a-z]", many.english) else None
    if (insured := _INSURED.fullmatch(zh)) is not None:
        scheme = read(insured["what"])
        return f"number of people covered by {scheme.said}" if scheme else None
    match = HEADED.fullmatch(zh)
    thing = read(match["list"] if match else zh) if match or counted else None
    if thing is None or re.search(r"^\d|'s | of .* of ", thing.english):
        return None
    if match is not None:
        return f"{HEADS[match['head']]} {thing.said}"
    things = thing.many and " of " not in thing.english and not thing.english.startswith("the ")
    return thing.english if things else None
