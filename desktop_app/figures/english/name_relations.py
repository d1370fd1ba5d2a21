"""Relations in names: trade with whom, by what way; what things were named or are worth; who received what.

Each function gets the name and `read`, which names a part of it ("" when it cannot).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

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
    r"(?(over)元的?|元?(?:人民币)?及?以上的?)(?!人口)(?P<x>\D{2,})$"
)


#: 0-17岁户籍人口, 60岁及以上老年人口.
_AGED = re.compile(
    r"^(?P<from>\d+)(?:[-—~至](?P<to>\d+))?周?岁(?P<over>及?以上)?的?(?P<who>\D{0,8}?)(?:人数)?$"
)


_RATE_OF_PEOPLE = re.compile(r"(?P<who>\S*?(?:人口|老年人|老人|儿童|妇女|人群|居民))(?P<rate>\S{2,}率)")


def aged(name: str, read: Read) -> str:
    """0-17岁户籍人口 → registered population aged 0-17; 60岁及以上人口 → … aged 60 and above."""
    match = _AGED.match(name)
    if match is None or bool(match["to"]) == bool(match["over"]) or "占" in match["who"]:
        return ""
    rate = _RATE_OF_PEOPLE.fullmatch(match["who"])
    who = read(rate["who"] if rate else match["who"]) if match["who"] else "people"
    ages = f"{match['from']}-{match['to']}" if match["to"] else f"{match['from']} and above"
    said = read(rate["rate"]) if rate and who else ""
    return f"{said} of {who} aged {ages}" if said else f"{who} aged {ages}" if who and not rate else ""


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


#: 改造20世纪90年代建成的小区, 2000年以前建成的住宅.
_BUILT = re.compile(
    r"^(?P<deed>\D{2,6}?)?(?:(?P<century>\d\d)世纪(?P<decade>\d0)年代[初中末]?期?(?P<earlier>以前|之前|前)?"
    r"|(?P<year>(?:19|20)\d\d)年[底末]?(?P<before>以前|之前|前))(?:建成|建设|修建|建造|投用)(?:使用)?的(?P<x>\S{2,})$"
)


def built_when(name: str, read: Read) -> str:
    """改造20世纪90年代建成的小区 → residential communities built in the 1990s renovated."""
    match = _BUILT.match(name)
    x = read(match["x"]) if match else ""
    if match is None or not x:
        return ""
    decade = f"the {int(match['century']) - 1}{match['decade']}s" if match["century"] else match["year"]
    told = (
        f"{name_words.plural(x)} built {'before' if match['earlier'] or match['before'] else 'in'} {decade}"
    )
    deed = name_words.table("verb").get(match["deed"] or "", "{}")
    return deed.format(told)


#: 支持返乡人员创业人数: who was helped to do what.
_HELPED = re.compile(
    r"^(?:吸纳|安置|支持|扶持|帮助|助力|引导|促进|帮扶|带动)(?P<who>\S*?(?:人员|对象|农民工?|青年|大学生|妇女|毕业生|军人|群众|劳动力|劳动者|残疾人|居民|村民|户))"
    r"(?:实现)?(?P<what>创业|(?:就近|灵活|稳定|转移|就地)?就业|再就业|增收|脱贫|就业创业)(?:人数|户数)$"
)
_HELPED_TO = {
    "创业": "start businesses",
    "就近就业": "find jobs nearby",
    "就地就业": "find jobs locally",
    "再就业": "find new jobs",
    "就业创业": "find jobs or start businesses",
    "增收": "earn more",
    "脱贫": "escape poverty",
}


_WHERE_EMPLOYED = {"就近就业": " nearby", "就地就业": " locally"}


def helped(name: str, read: Read) -> str:
    """支持返乡人员创业人数 → returnees helped to start businesses; 吸纳脱贫劳动力就业 → … employed."""
    match = _HELPED.match(name)
    who = name_words.plural(read(match["who"])) if match else ""
    if match is None or not who:
        return ""
    if name.startswith(("吸纳", "安置")):
        return f"{who} employed{_WHERE_EMPLOYED.get(match['what'], '')}"
    return f"{who} helped to {_HELPED_TO.get(match['what'], 'find jobs')}"


#: 集体、个人受省级以上表彰: who was honoured.
_HONOURED = re.compile(
    r"^(?P<who>\S*?(?:集体|个人|单位|干警|人员|企业|项目|产品|作品|论文|案例|教师|学生|村|社区|家庭))(?:先后|分别)?(?:受到?|获得?|荣获|得到)"
    r"(?P<what>\S{2,}?(?:表彰|表扬|奖励|荣誉|嘉奖|称号|认证|认可))(?:数|人数)?$"
)


def honoured(name: str, read: Read) -> str:
    """集体、个人受省级表彰 → groups and individuals receiving provincial commendations."""
    match = _HONOURED.match(name)
    who = " and ".join(filter(None, map(read, re.split("[、和]", match["who"])))) if match else ""
    what = read(match["what"]) if match and who else ""
    return f"{who} receiving {what}" if what else ""


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


#: 税收超千万元的企业, 年收入突破50万元的村.
_WITH_SIZE = re.compile(
    r"^(?P<what>(?:年度?|入库)?(?:税收|纳税额?|缴税|产值|营业收入|营收|销售收入|主营业务收入)(?=\d)|\S{2,}?(?:超过?|达到?|突破|过|不低于))"
    r"(?P<n>\d+(?:\.\d+)?)?(?P<size>[十百千]?万?亿|[十百千]?万)(?P<unit>元|吨)"
    r"(?P<up>及?以上)?的?(?P<x>\D{1,})$"
)
_PASSES = re.compile("(?:超过?|达到?|突破|过|不低于)$")
#: What a firm paid in tax, whichever verb tells it.
_PAID = re.compile("(?:年度?|入库)?(?:税收|纳税额?|缴税)")


def sized(name: str, read: Read) -> str:
    """投资10亿元以上项目 → projects worth over RMB 1 billion each; 税收超千万元的企业 → … with …."""
    if passing := _WITH_SIZE.match(name):
        size = _PASSES.sub("", passing["what"])
        if size == passing["what"] and not passing["up"]:
            return ""
        what = "tax payments" if _PAID.fullmatch(size) else read(size)
        x = name_words.last_sign(passing["x"]) or read(passing["x"])
        worth = wording.scaled(numerals.scale_of(passing["size"]) * Decimal(passing["n"] or 1))
        over = f"RMB {worth}" if passing["unit"] == "元" else f"{worth} metric tons"
        return f"{name_words.plural(x)} with {what} of over {over}" if what and x else ""
    match = _OVER.match(name)
    thing = read(match["x"]) if match else ""
    if match is None or not thing:
        return ""
    worth = wording.scaled(numerals.scale_of(match["size"]) * int(match["n"] or 1))
    if match["x"].removesuffix("数").endswith(("村", "户")):  # 50万元以上的村
        return f"{thing} with over RMB {worth} each"
    return f"{thing} worth over RMB {worth} each"
