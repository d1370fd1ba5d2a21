"""How the names of indicators end (产量, 税收, 开工率), and names made of nouns that rules compose.

Holds no termbase: the caller reads what the nouns mean.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.words.rule_words import words_of

AMOUNT = re.compile(
    "(?:[额量值率数]|比例|比重|占比|收入|支出|投资|消费|出口|进口|增速|价格|面积|存款|贷款|利润|税收|GDP)$"
)
HEADS = words_of("amount of something")
_HEAD = longest_first(HEADS)
HEADED = re.compile(rf"(?P<list>.{{2,}}?)(?P<head>{_HEAD})")
OWN_HEAD = re.compile(rf"(?:{_HEAD})$")
# 新增农产品销售额 is more sales of the same products; 新增耕地利用率 is a rate of the new farmland.
_MORE_OF = re.compile("新增(?P<what>.{3,}[额值口收润资积])")


# Names that say by themselves what they measure: 园区 + 工业总产值, not 汽车 + 产业增加值.
_OWN_NAME = re.compile(
    "工业|GDP|网上|规上|规模以上|财政|一般公共|地区生产|外贸|进出口|社会消费|固定资产|高新技术产业|税收"
)

# 参加城镇职工基本养老保险人数, 失业保险参保人数
_INSURED = re.compile("(?:参加)?(?P<what>.*保险.*?)的?(?:参保)?人数")

_PLACES = "[A-Z][A-Za-z' ]+(?:, [A-Z][A-Za-z' ]+)* and [A-Z][A-Za-z']+"
_WHOSE = re.compile(f"(?:the )?[a-z]|.*(?:Zone|Park|New Area)$|{_PLACES}$")


def composed_name(zh: str, read: ReadNoun, name: Callable[[str], str | None], *, counted: bool) -> str | None:
    """A name made of nouns that rules compose: 高端化肥产值, 园区工业总产值, or what is `counted`."""
    if more := _MORE_OF.fullmatch(zh):
        what = name(more["what"]) or composed_name(more["what"], read, name, counted=counted)
        return f"additional {what.removeprefix('the ')}" if what else None
    for at in range(2, len(zh) - 2) if AMOUNT.search(zh) else ():
        known = name(zh[at:]) if _OWN_NAME.match(zh, at) and zh[at - 1] != "等" else None
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
    parts = re.split("[、和与及]", zh)
    if match is not None and len(parts) > 1 and parts[0].endswith(match["head"]):
        each = [name(part) or composed_name(part, read, name, counted=False) for part in parts]
        return listed([one for one in each if one]) if all(each) else None  # 工业投资、服务业投资
    thing = read(match["list"] if match else zh) if match or counted else None
    if thing is None or re.search(r"^\d|'s | of .* of ", thing.english):
        return None
    if match is not None:
        return f"{HEADS[match['head']]} {thing.said}"
    head = re.split(" (?:in|under|on|with|for) ", thing.english)[0]
    things = thing.many and " of " not in head and not head.startswith("the ")
    return thing.english if things else None
