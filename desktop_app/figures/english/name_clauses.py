"""Names that are clauses: 企业获得股权融资, 申请退税门店, 为学生提供补助 - who does what, in English order.

Each function gets the name and `read`, which names a part of it ("" when it cannot).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures.english import name_words
from desktop_app.figures.english.name_parts import composed
from desktop_app.figures.english.series import listed

Read = Callable[[str], str]

#: Things that do or receive what the verb in front of them says: 申请退税资质|门店.
AGENT = re.compile(
    r"(?:企业|机构|项目|单位|门店|商户|学校|高校|院校|医院|国家|国家和地区|城市|县|区|乡镇|街道|社区|村|园区|停车场|团队|个体户"
    r"|家庭|居民|群众|农户|农民|职工|学生|学子|毕业生|人员|人才|专家|院士|教师|医生|老人|老年人|残疾人|儿童|青年|妇女|党员|干部|游客"
    r"|旅客|患者|工作者|用户|组织|平台|园|校友会|商圈|建筑|小区|产品|成果|案例|作品|论文|文书|课题|文章|集体|个人|公司|工厂|车间|基地|线路|路线)$"
)
_PLACE = re.compile(r"(?:仓库|区|市|县|省|园|中心|基地|工场|城|馆|站|院|校|港|岛|国|街道|片区)$")
_FOR = re.compile(r"为|向|面向|给|帮助|在|从")
_INSPECTED = re.compile(r"^(?P<what>.+?)(?:排查|检查|普查|巡查)(?P<who>.+)$")
#: Who acts without being a firm or a person: 省级引导基金, 国税系统.
_BODY = re.compile(
    r"(?:政府|部门|系统|银行|法院|检察院|机关|委员会|协会|基金|平台|财政|预算|集团|大学|学院|领导|网点|班列|列车|航班|航线)$"
)
#: What things bring about without acting: 以旧换新带动消费.
_BRINGS = frozenset({"带动", "拉动", "撬动", "促成", "吸引", "惠及", "覆盖"})
#: People for whom a thing is set right: 农民工追回欠薪.
_WHOM = re.compile(r"(?:群众|居民|农民工|职工|学生|新生|老人|儿童|农户|家庭|劳动者|人员|困难户|患者)$")
_SET_RIGHT = frozenset({"追回", "解决", "化解", "办理", "办结"})
#: What one is selected for: 农业产业化龙头企业500强|企业.
_LISTED_IN = re.compile(r"(?:强|名单|目录|榜单?|清单)$")
#: Papers and steps that say what they are for.
_AIMS = {
    "支持": "support",
    "鼓励": "encourage",
    "促进": "promote",
    "推动": "promote",
    "扶持": "support",
    "保障": "ensure",
    "规范": "regulate",
    "加强": "strengthen",
    "服务": "serve",
    "稳定": "stabilize",
    "优化": "improve",
    "完善": "improve",
    "提升": "improve",
    "提高": "raise",
    "扩大": "expand",
    "降低": "reduce",
    "减轻": "ease",
    "防范": "prevent",
    "解决": "resolve",
    "深化": "deepen",
    "加快": "speed up",
    "助力": "support",
    "提振": "boost",
    "激发": "stimulate",
}
_PURPOSE = re.compile(
    rf"^(?P<deed>出台|制定|印发|发布|推出|实施|落实|)(?P<aim>{'|'.join(_AIMS)})(?P<what>\S{{2,}}?)"
    r"(?P<thing>(?:政策|若干|惠企|具体|帮扶|一揽子)*"
    r"(?:措施|政策|举措|办法|意见|方案|条例|规定|机制|制度|文件|计划))$"
)
#: 工程建设领域职务犯罪: the field stands behind the thing.
_FIELD = re.compile(r"^(?P<field>\S{2,}?)等?(?:重点)?(?:领域|环节)的?(?P<what>\S{2,})$")
#: 开通BRT线路: the line itself is what was opened.
_OPENED_LINE = re.compile(r"(?:新?开通|新增|新开|开辟)\S+(?:线路|路线)$")
_TIMES = "累计"
_MORE = re.compile(r"(?:专项|共|新)$")
_PRIZE = re.compile(r"award|prize|medal|title|championship|honor")
_GIVEN = frozenset(
    {
        "发放",
        "新增发放",
        "拨付",
        "提供",
        "安排",
        "兑付",
        "减免",
        "配售",
        "开放",
        "发送",
        "输送",
        "推广",
        "推介",
    }
)


def of_agents(name: str, read: Read) -> str:
    """Verb, object, agent: 申请退税资质门店 → stores applying for refund status."""
    if not AGENT.search(name):
        return ""
    for length in range(min(6, len(name) - 3), 0, -1):
        template = name_words.table("agent").get(name[:length])
        if template is None or _OPENED_LINE.match(name):
            continue
        rest = name[length:]
        for cut in range(len(rest) - 2, 3, -1):
            thing = name_words.noun(rest[:cut]) or (
                composed(rest[:cut]) if _LISTED_IN.search(rest[:cut]) else ""
            )
            agent = name_words.noun(rest[cut:]) or composed(rest[cut:]) if thing else ""
            if agent:
                return template.format(who=agent, what=thing)
        for naming, cuts in ((name_words.noun, range(1, len(rest))), (composed, range(len(rest) - 1, 0, -1))):
            for cut in cuts:
                agent = naming(rest[cut:])
                thing = read(rest[:cut]) if agent else ""
                if agent and thing:
                    return template.format(who=agent, what=thing)
    return _inspected(name, read)


def in_field(name: str, read: Read) -> str:
    """扶贫领域犯罪 → crimes in poverty alleviation."""
    match = _FIELD.match(name)
    if match is None:
        return ""
    deed = name_words.verb_pattern().match(name)
    if deed and deed[0] != match["field"]:
        return ""
    what, field = read(match["what"]), read(match["field"])
    return f"{what} in {field}" if what and field else ""


#: 食品、石化、医药等重点产业增加值: which they are, and what of them is told.
_EXAMPLES = re.compile(
    r"^(?P<list>[^、]{2,8}(?:、[^、]{2,8})+)等(?P<thing>(?:重点|主要|主导|优势|支柱|新兴|特色|传统|战略性)*"
    r"(?:产业|行业|企业|项目|产品|领域|商品|服务|作物|江河|河流|湖泊|流域))(?P<size>\S{0,8})$"
)
_OF_EXAMPLES = re.compile(r"(?:同比|年均|累计)?(?:增速|降幅)|占比|比重|目标")


def has_examples(name: str) -> bool:
    """True for 食品、石化等重点产业增加值占比: what stands before 等 is no list of its own."""
    return _EXAMPLES.match(name) is not None


def with_examples(name: str) -> str:
    """食品、石化等重点产业增加值 → value added of key industries such as food and petrochemicals."""
    match = _EXAMPLES.match(name)
    if match is None or _OF_EXAMPLES.search(match["size"]):
        return ""
    told = [
        name_words.noun(one) or composed(one) or _as_piece(one) for one in re.split("[、和]", match["list"])
    ]
    thing = name_words.noun(match["thing"]) or composed(match["thing"])
    counted = re.fullmatch("数|", match["size"])
    size = "" if counted else name_words.noun(match["size"]) or name_words.noun(match["size"] + "额")
    if not all(told) or not thing or not (size or counted):
        return ""
    told = [f"the {one}" if one.endswith(" River") else one for one in told]
    said = f"{name_words.plural(thing)} such as {listed(told)}"
    joint = "in" if match["size"].endswith("断面比例") else "of"
    return f"{size} {joint} {said}" if size else said


def _as_piece(word: str) -> str:
    """医药 of a list, which the vocabulary knows in front of a head or from running text."""
    known = name_words.gloss(word)
    return known[0] if known and known[1] else ""


def for_purpose(name: str, read: Read) -> str:
    """出台支持民营经济发展措施 → measures issued to support the development of the private sector."""
    match = _PURPOSE.match(name)
    if match is None:
        return ""
    what, thing = read(match["what"]), name_words.noun(match["thing"]) or composed(match["thing"])
    deed = name_words.table("verb").get(match["deed"], "{}")
    if not what or not thing or not deed.startswith("{}"):
        return ""
    return f"{deed.format(name_words.plural(thing))} to {_AIMS[match['aim']]} {what}"


def _inspected(name: str, read: Read) -> str:
    """消防隐患排查超高层建筑 → super high-rise buildings inspected for fire hazards."""
    match = _INSPECTED.match(name)
    if match is None:
        return ""
    who, what = name_words.noun(match["who"]) or composed(match["who"]), read(match["what"])
    return f"{who} inspected for {what}" if who and what else ""


def with_subject(name: str, read: Read) -> str:
    """Subject, verb, object: 企业获得股权融资 → equity financing obtained by enterprises."""
    for match in name_words.verb_pattern().finditer(name):
        subject, verb, thing = name[: match.start()], match[0], name[match.end() :]
        total = subject.endswith(_TIMES)
        subject = _MORE.sub("", subject.removesuffix(_TIMES))
        if len(subject) < 2 or len(thing) < 2 or not _can_act(subject, verb):
            continue
        if _begins_a_noun(name[match.start() :], len(verb)):
            continue  # 地区|生产总值
        who, what = read(subject), read(thing)
        if not who or not what:
            continue
        deed = name_words.table("verb")[verb].format(what)
        if not _PRIZE.search(deed):
            deed = re.sub(r" won$", " obtained", deed)
        said = f"{deed} {_joint(subject, verb)} {_definite(who, subject)}"
        return f"{said} (cumulative)" if total else said
    return ""


def _begins_a_noun(words: str, length: int) -> bool:
    nouns = name_words.table("noun")
    return any(words[:end] in nouns for end in range(length + 1, min(len(words), length + 6) + 1))


def _can_act(subject: str, verb: str) -> bool:
    """Only those who do things have deeds: 农村基础设施|建设|工程 is one compound."""
    if subject[0] in "为向对在由给将以":
        return False
    acts = AGENT.search(subject) or _PLACE.search(subject) or _BODY.search(subject) or _WHOM.search(subject)
    return bool(acts) or verb in _BRINGS


def _joint(subject: str, verb: str) -> str:
    if subject.endswith("平台"):
        return "on"
    if subject.endswith(("金融机构", "银行", "政府", "财政", "法院", "检察院", "机关")) or subject.startswith(
        "中央"
    ):
        return "by"
    if subject.endswith(("项目", "工程")):
        return "in"
    if subject.endswith(("工场", "中心", "基地", "医院", "展区", "馆")):
        return "at"
    if _PLACE.search(subject):
        return "in"
    if verb in _SET_RIGHT and _WHOM.search(subject):
        return "for"
    return "to" if verb in _GIVEN and (AGENT.search(subject) or _WHOM.search(subject)) else "by"


def for_whom(name: str, read: Read) -> str:
    """为学生提供补助 → subsidies provided to students, 为群众解决诉求 → requests resolved for the people."""
    match = _FOR.match(name)
    if match is None:
        return ""
    for verb in name_words.verb_pattern().finditer(name, match.end()):
        whom, what = name[match.end() : verb.start()], name[verb.end() :]
        more = whom.endswith("新增")  # 为各类市场主体新增减免税费
        whom = whom.removesuffix("新增")
        deed = name_words.table("verb")[verb[0]]
        if len(whom) < 2 or not deed.startswith("{} "):
            continue
        who, thing = read(whom), read(what) if what else ""
        if who and thing:
            what = f"{'new ' if more else ''}{deed.format(thing)}"
            return f"{what} {_towards(match[0], verb[0])} {_many(who, whom)}"
    return ""


def _many(english: str, whom: str) -> str:
    return name_words.plural(english) if AGENT.search(whom) or whom[-1] in "者员生工民众" else english


def _towards(preposition: str, verb: str) -> str:
    if preposition == "在":
        return "in"
    if preposition == "从":
        return "from"
    return "to" if verb in _GIVEN or preposition in ("向", "面向", "给") else "for"


def _definite(english: str, subject: str) -> str:
    """The platform, the park: a single place that has a common noun for its head."""
    if subject.endswith("平台"):
        english = name_words.singular(english)
    needs = subject.endswith(
        ("平台", "中心", "园区", "园", "基地", "合作区", "片区", "工场", "展区")
    ) and not english.endswith("s")
    return f"the {english}" if needs and not english.startswith(("the ", '"')) else english
