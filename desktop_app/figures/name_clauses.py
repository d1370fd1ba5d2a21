"""Names that are clauses: 企业获得股权融资, 申请退税门店, 为学生提供补助 - who does what, in English order.

Each function gets the name and `read`, which names a part of it ("" when it cannot).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures import name_words
from desktop_app.figures.name_parts import composed

Read = Callable[[str], str]

#: Things that do or receive what the verb in front of them says: 申请退税资质|门店.
_AGENT = re.compile(
    r"(?:企业|机构|项目|单位|门店|商户|学校|高校|院校|医院|国家|国家和地区|城市|县|区|乡镇|街道|社区|村|园区|停车场|团队|个体户"
    r"|家庭|居民|群众|农户|农民|职工|学生|学子|毕业生|人员|人才|专家|院士|教师|医生|老人|老年人|残疾人|儿童|青年|妇女|党员|干部|游客"
    r"|旅客|患者|用户|组织|平台|园|校友会|商圈|建筑|小区|产品|公司|工厂|车间|基地|线路|路线)$"
)
_PLACE = re.compile(r"(?:区|市|县|省|园|中心|基地|工场|城|馆|站|院|校|港|岛|国|街道|片区)$")
_FOR = re.compile(
    r"^(?:为|向|面向|对|给|帮助)(?P<whom>.+?)(?P<verb>提供|发放|配售|安排|兑付|减免|拨付)(?P<what>.*)$"
)
_INSPECTED = re.compile(r"^(?P<what>.+?)(?:排查|检查|普查|巡查)(?P<who>.+)$")
_TIMES = "累计"
_PRIZE = re.compile(r"award|prize|medal|title|championship|honor")
_GIVEN = frozenset({"发放", "新增发放", "拨付", "提供", "安排", "兑付", "减免"})


def of_agents(name: str, read: Read) -> str:
    """Verb, object, agent: 申请退税资质门店 → stores applying for refund status."""
    if not _AGENT.search(name):
        return ""
    for length in range(min(6, len(name) - 3), 0, -1):
        template = name_words.table("agent").get(name[:length])
        if template is None:
            continue
        rest = name[length:]
        for naming, cuts in ((name_words.noun, range(1, len(rest))), (composed, range(len(rest) - 1, 0, -1))):
            for cut in cuts:
                agent = naming(rest[cut:])
                thing = read(rest[:cut]) if agent else ""
                if agent and thing:
                    return template.format(who=agent, what=thing)
    return _inspected(name, read)


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
        subject = subject.removesuffix(_TIMES)
        if len(subject) < 2 or len(thing) < 2 or not _can_act(subject):
            continue
        who, what = read(subject), read(thing)
        if not who or not what:
            continue
        deed = name_words.table("verb")[verb].format(what)
        if not _PRIZE.search(deed):
            deed = re.sub(r" won$", " obtained", deed)
        said = f"{deed} {_joint(subject, verb)} {_definite(who, subject)}"
        return f"{said} (cumulative)" if total else said
    return ""


def _can_act(subject: str) -> bool:
    return subject in name_words.table("noun") or subject not in name_words.table("modifier")


def _joint(subject: str, verb: str) -> str:
    if subject.endswith("平台"):
        return "on"
    if subject.endswith(("金融机构", "银行", "政府", "财政")):
        return "by"
    if _PLACE.search(subject):
        return "in"
    return "to" if verb in _GIVEN and _AGENT.search(subject) else "by"


def for_whom(name: str, read: Read) -> str:
    """为学生提供补助 → subsidies provided for students."""
    match = _FOR.match(name)
    if match is None:
        return ""
    whom, what = read(match["whom"]), read(match["what"]) if match["what"] else ""
    if not what:
        return ""
    said = name_words.table("verb").get(match["verb"], "{} provided").format(what)
    return f"{said} to {whom}" if whom else said


def _definite(english: str, subject: str) -> str:
    """The platform, the park: a single place that has a common noun for its head."""
    if subject.endswith("平台"):
        english = name_words.singular(english)
    needs = subject.endswith(
        ("平台", "中心", "园区", "园", "基地", "合作区", "片区")
    ) and not english.endswith("s")
    return f"the {english}" if needs and not english.startswith(("the ", '"')) else english
