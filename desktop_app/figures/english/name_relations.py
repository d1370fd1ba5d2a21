"""Relations in names: trade with whom, by what way; what things were named or are worth; who received what.

Each function gets the name and `read`, which names a part of it ("" when it cannot).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures.english import name_words, wording
from desktop_app.figures.measures import numerals

Read = Callable[[str], str]

_TRADED = {
    "进出口": ("imports and exports", "with"),
    "贸易": ("trade", "with"),
    "外贸": ("trade", "with"),
    "货物贸易": ("trade in goods", "with"),
    "服务贸易": ("trade in services", "with"),
    "出口": ("exports", "to"),
    "进口": ("imports", "from"),
    "直接投资": ("direct investment", "in"),
    "投资": ("investment", "in"),
}
_SIZE = rf"(?:累计|合计|实现)?(?P<what>{'|'.join(_TRADED)})(?:总?[值额]|总量)?$"
#: 重庆对东盟进出口, 与东盟贸易额, 自东盟进口.
_PARTNER = re.compile(rf"^(?:(?P<who>\S{{0,12}}?)对|[与自])(?P<whom>\S{{2,}}?)的?{_SIZE}")
#: 企业通过铁海联运班列进出口, 以一般贸易方式出口.
_WAY = re.compile(rf"^(?P<who>\S{{0,12}}?)(?:通过|经由|以(?![上下内外]))(?P<way>\S{{2,}}?)(?:方式)?{_SIZE}")
_ABBREVIATED = re.compile(r"^.*\(([A-Z]{2,})\)$")
_NAMED = re.compile(
    r"^(?P<who>\S{1,12}?)被?(?:命名|评|认定|确定|列|授予|评定|评选|确认)为(?P<title>\S{2,}?)(?:称号|荣誉称号)?(?:数|人数)?$"
)
#: 供读者使用的电子阅览终端, 由文化馆指导的文艺团体.
_FOR_USE = re.compile(r"^供(?P<who>\S{2,}?)(?:使用)?的(?P<thing>\S{2,})$")
_BY = re.compile(r"^由(?P<who>\S{2,}?)(?P<deed>\S{2})的(?P<thing>\S{2,})$")
#: 在村卫生室工作的人员.
_AT = re.compile(r"^在(?P<where>\S{2,}?)(?P<deed>工作|就读|居住|务工|就业|从业|学习|执业)的(?P<who>\S{2,})$")
_DOING = {
    "工作": "working",
    "就读": "studying",
    "居住": "living",
    "务工": "working",
    "就业": "employed",
    "从业": "employed",
    "学习": "studying",
    "执业": "practicing",
}
_RELATIVE = re.compile(r"^(?P<clause>\S{3,16}?)的(?P<thing>\S{2,})$")
#: 城市居民最低生活保障人数: those who receive it.
_BENEFIT = re.compile(
    r"^(?P<what>(?:[城农]\S{0,5}?)?(?:最低生活保障|低保|高龄津贴|护理补贴|生活补贴|临时救助|医疗救助|养老金|失业保险金|五保供养|特困供养))"
    r"(?P<who>人数|户数)$"
)
#: 孕产妇免费产前筛查人数: who received what.
_RECEIVED = re.compile(
    r"^(?P<who>\S*?(?:妇女?|孕产妇|新生儿|儿童|幼儿|学生|毕业生|老人|老年人|居民|群众|职工|农民工?|残疾人|患者|人员|对象|教师|军人))"
    r"(?P<what>\S{2,}?(?:筛查|检查|体检|培训|检测|手术|治疗|咨询|服务|补贴|补助|救助|训练))(?:人数|人次)$"
)
#: 投资10亿元以上项目: things of over a size.
_OVER = re.compile(
    r"^(?:(?:总|计划|单体|单项)?投资额?在?)?(?P<over>[上超过])?(?P<n>\d*)(?P<size>[十百千]?万?亿|[百千]?万)"
    r"(?(over)元的?|元?(?:人民币)?及?以上的?)(?P<x>\D{2,})$"
)


#: 0-17岁户籍人口, 60岁及以上老年人口.
_AGED = re.compile(
    r"^(?P<from>\d+)(?:[-—~至](?P<to>\d+))?周?岁(?P<over>及?以上)?的?(?P<who>\D{0,8}?)(?:人数)?$"
)


def aged(name: str, read: Read) -> str:
    """0-17岁户籍人口 → registered population aged 0-17; 60岁及以上人口 → … aged 60 and above."""
    match = _AGED.match(name)
    if match is None or bool(match["to"]) == bool(match["over"]):
        return ""
    who = read(match["who"]) if match["who"] else "people"
    ages = f"{match['from']}-{match['to']}" if match["to"] else f"{match['from']} and above"
    return f"{who} aged {ages}" if who else ""


def traded(name: str, read: Read) -> str:
    """重庆对东盟进出口 → imports and exports of Chongqing with ASEAN; 通过班列进出口 → … through trains."""
    way = _WAY.match(name)
    partner = None if way else _PARTNER.match(name)
    match = way or partner
    if match is None:
        return ""
    size, joint = _TRADED[match["what"]]
    joint, other = ("through", read(match["way"])) if way else (joint, read(match["whom"]))
    who = read(match["who"]) if match["who"] else ""
    if not other or (match["who"] and not who):
        return ""
    whose = f" of {who}" if who else ""
    other = name_words.plural(other) if way else _ABBREVIATED.sub(r"\1", other)
    return f"{size}{whose} {joint} {other}"


def named_as(name: str, read: Read) -> str:
    """村被命名为省级卫生村 → villages named provincial sanitary villages."""
    match = _NAMED.match(name)
    who = (name_words.last_sign(match["who"]) or read(match["who"])) if match else ""
    title = read(match["title"]) if match and who else ""
    return f"{name_words.plural(who)} named {name_words.plural(title)}" if title else ""


def with_clause(name: str, read: Read) -> str:
    """供读者使用的终端 → terminals for readers; 由文化馆指导的团体; 拥有一级资质的企业 → … with …."""
    if use := _FOR_USE.match(name):
        who, thing = read(use["who"]), read(use["thing"])
        return f"{thing} for {name_words.plural(who)}" if who and thing else ""
    if by := _BY.match(name):
        who, thing = read(by["who"]), read(by["thing"])
        template = name_words.table("verb").get(by["deed"], "")
        deed = template[3:] if template.startswith("{} ") else name_words.glosses("verb").get(by["deed"], "")
        return f"{thing} {deed} by {name_words.plural(who)}" if who and thing and deed else ""
    if at := _AT.match(name):
        who, where = read(at["who"]), read(at["where"])
        return f"{name_words.plural(who)} {_DOING[at['deed']]} in {where}" if who and where else ""
    match = _RELATIVE.match(name)
    if match is None:
        return ""
    for length in (4, 3, 2, 1):
        doing = name_words.table("agent").get(match["clause"][:length], "")
        what = read(match["clause"][length:]) if doing and len(match["clause"]) > length + 1 else ""
        thing = read(match["thing"]) if what else ""
        if thing:
            return doing.format(who=name_words.plural(thing), what=what)
    return ""


def _free(what: str, read: Read) -> str:
    """先天性心脏病免费筛查 → free screening for congenital heart disease."""
    cut = what.find("免费")
    if cut < 2:
        return read(what)
    purpose, act = read(what[:cut]), read(what[cut:])
    return f"{act} for {purpose}" if purpose and act else ""


def received(name: str, read: Read) -> str:
    """孕产妇免费产前筛查人数 → pregnant and lying-in women receiving …; 农村低保人数."""
    if benefit := _BENEFIT.match(name):
        what = read(benefit["what"])
        who = "households" if benefit["who"] == "户数" else "people"
        return f"{who} receiving {what}" if what else ""
    match = _RECEIVED.match(name)
    if match is None or match["what"] in name_words.table("verb"):
        return ""
    who, what = read(match["who"]), _free(match["what"], read)
    return f"{name_words.plural(who)} receiving {what}" if who and what else ""


def sized(name: str, read: Read) -> str:
    """投资10亿元以上项目 → projects worth over RMB 1 billion each."""
    match = _OVER.match(name)
    thing = read(match["x"]) if match else ""
    if match is None or not thing:
        return ""
    worth = wording.scaled(numerals.scale_of(match["size"]) * int(match["n"] or 1))
    return f"{thing} worth over RMB {worth} each"
