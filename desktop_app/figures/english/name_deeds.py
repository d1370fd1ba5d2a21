"""Deeds in names: 新建公园, 竣工投用项目, 高铁建成运营, 关爱留守儿童 - things, and what was done to them.

Verbs come from the table of `name_words`, loosely also from its general dictionary.  Each function gets the
name and `read`, which names a part of it ("" when it cannot).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.figures.english import name_words
from desktop_app.figures.english.series import listed

Read = Callable[[str], str]

#: Verbs after which two nouns in a row are a clause (获信贷授信|企业), not a compound.
_NO_CHAINS = frozenset(
    {"获", "获得", "新增", "助力", "支持", "安排", "参与", "促成", "累计促成", "申请", "发放", "提供", "发行"}
)
_LONGEST_VERB = 6
#: How a thing is done, in front of its verb; no part of a name.
_ADVERB = re.compile(
    r"(?:配套|同步|妥善|及时|有效|从严|从快|公开|联合|主动|免费|专项|集中|先后|陆续|精准|持续|全面|成功|依法|分批|统一|高效|高质量|高标准|率先|全力|严肃|从严从快)+"
)
#: Deeds carried out as a work: 实施…改造, 完成…治理, 新开工…改造.
_CARRIED_OUT = re.compile(
    r"(?:累计|组织)?(?:(?P<begun>新?开工|新?启动)|实施|完成|开展|推进)(?P<what>\S{2,}?)"
    r"(?P<deed>改造提升|修缮改造|改造|治理|修复|整治|建设|加固|升级|筛查|排查|监测|维修|养护|保护|绿化|更新|清理|安装|拆除|搬迁)$"
)
#: What leads to the activity that was carried out.
CARRIES_OUT = "(?:累计|共)?(?:组织开展|开展|组织|举行|进行)"
#: 开展检查次数: what is carried out each time is an activity, not a thing to which two things are done.
_ACTIVITY = re.compile(rf"(?:{CARRIES_OUT}|(?:累计|共)?实施)(?P<what>\S{{2,4}}?)(?:[场批班]?次数?|数)")
_OF_PEOPLE = re.compile(r"(?P<deed>\S{2,16}?)(?P<who>人数|户数)")
#: 省级比赛获金牌: who won what, and where.
_WON = re.compile(
    r"(?P<where>\S*?(?:赛|运动会|大会|奥运会|亚运会))?(?:获得?|荣获|夺得|摘得|斩获)(?P<what>[金银铜奖]牌)"
)
#: The people of whom a name tells are told by its end.
_WHO = re.compile(r"(?:[人户者员工民生众童女师士队客才军属]|家庭|对象|群体|企业|主体|职业|岗位|就业)$")
#: Deeds that are things as well: behind a noun they are no deed (消费补贴).
_NO_DEED_BEHIND = frozenset({"补贴", "补助", "退税", "奖励", "资助"})
_JOINTS = "和并及、"
#: Nouns that begin with a verb: 开发区 zones are not what was developed.
_IN_A_NOUN = re.compile(
    "开发区|开发商|建成区|服务业|服务员|服务区|服务站|供应商|承包商|代理商|运营商|经营者|消费者|劳动者|使用者"
)
#: What is done for people, not to things.
_PEOPLE = re.compile(r"(?:户|人|群众|农民|家庭|村民|妇女|劳动力)$")
_HELPED = frozenset({"带动", "辐射带动", "惠及"})
_HARMONY = ("和谐", "和美", "和平", "和睦")


def governed(name: str, read: Read, *, loose: bool) -> str:
    """新增X, 建成X, X…: a verb in front of a noun phrase that has a name."""
    adverb = _ADVERB.match(name)
    if adverb and _verb_next(name, adverb.end()):
        name = name[adverb.end() :]
    carried_out = _carried_out(name, read) or _activity(name)
    if carried_out:
        return carried_out
    if told := _deed_carried_out(name, read):
        return told
    thing, deeds = _governed(name, read, loose=loose)
    return _said(thing, deeds)


_CARRYING_OUT = re.compile("(?:组织)?(?:实施|开展|完成)(?=[^的]{4})")


def _deed_carried_out(name: str, read: Read) -> str:
    """实施水库除险加固 → reservoirs reinforced: that it was carried out is said by the deed."""
    carrying = _CARRYING_OUT.match(name)
    rest = name[carrying.end() :] if carrying else ""
    deeds = [
        name_words.table("verb").get(rest[-length:], "") for length in (5, 4, 3, 2) if len(rest) > length
    ]
    told = read(rest) if any(deeds) else ""
    return told if any(one.startswith("{} ") and told.endswith(one[2:]) for one in deeds) else ""


def _verb_next(name: str, at: int) -> bool:
    return name_words.verb_pattern().match(name, at) is not None


def _carried_out(name: str, read: Read) -> str:
    """实施危桥改造 → bridges renovated, 新开工小区改造 → communities with renovation started."""
    match = _CARRIED_OUT.match(name)
    if match is None:
        return ""
    thing = read(match["what"])
    deed = name_words.table("verb").get(match["deed"], "")
    if not thing or not deed.startswith("{} "):
        return ""
    if not match["begun"]:
        return deed.format(thing)
    activity = name_words.noun(match["deed"]) or name_words.glosses("noun").get(match["deed"], "")
    return f"{thing} with {activity} started" if activity else ""


def _activity(name: str) -> str:
    """开展检查次数 → inspections carried out."""
    match = _ACTIVITY.fullmatch(name)
    what = name_words.table("activity").get(match["what"], "") if match else ""
    return f"{what} carried out" if what else ""


_MORE_OF_THEM = re.compile(r"(?P<deed>\S{3,}?)总?(?P<how>增加|减少)")


_INSURED = re.compile(r"(?:参加|参保)(?P<what>\S*(?:保险|医保))")


def of_people(name: str, read: Read) -> str:
    """救助人数 → people assisted, 加入合作社户数 → households joining cooperatives: the unit says who."""
    match = _OF_PEOPLE.fullmatch(re.sub("^全[国省市县区州镇乡村]", "", name))
    if match is None:
        return ""
    if moved := _MORE_OF_THEM.fullmatch(match["deed"]):  # 参加养老保险增加人数
        inner = read(f"{moved['deed']}{match['who']}")
        return f"{'increase' if moved['how'] == '增加' else 'decrease'} in {inner}" if inner else ""
    insured = _INSURED.fullmatch(match["deed"]) if match["who"] == "人数" else None
    if insured and (what := read(insured["what"])):
        return f"people covered by {what}"
    won = _WON.fullmatch(match["deed"]) if match["who"] == "人数" else None
    if won and (what := read(won["what"])):
        where = read(won["where"]) if won["where"] else ""
        return f"winners of {what}{f' in {where}' if where else ''}" if where or not won["where"] else ""
    if match["deed"].endswith("户") and match["who"] == "人数" and (whose := read(match["deed"])):
        return f"people in {name_words.plural(whose)}"  # 监测户人数
    who = "households" if match["who"] == "户数" else "people"
    deed = name_words.table("verb").get(match["deed"], "")
    if deed.startswith("{} "):
        return deed.format(who)
    for length in range(min(_LONGEST_VERB, len(match["deed"]) - 2), 1, -1):
        doing = name_words.table("agent").get(match["deed"][:length])
        if doing and not _WHO.search(match["deed"]):
            what = read(match["deed"][length:])
            return doing.format(who=who, what=what) if what else ""
    return ""


def done(name: str, read: Read) -> str:
    """高铁建成运营: what was done stands behind the thing."""
    for length in range(min(_LONGEST_VERB, len(name) - 2), 1, -1):
        how = name[-length:] in _NO_DEED_BEHIND or _ADVERB.fullmatch(name[:-length])  # 依法取缔
        template = None if how else name_words.table("verb").get(name[-length:])
        inner = read(name[:-length]) if template else ""
        if template and inner:
            return template.format(inner)
    return ""


def glossed(name: str, read: Read) -> str:
    """关爱留守儿童, 留守儿童关爱: deeds that only the general dictionary knows."""
    for length in (4, 3, 2):
        if len(name) < length + 2:
            continue
        deed = "" if _begins_a_noun(name, length) else _only_a_verb(name[:length])
        inner = read(name[length:]) if deed else ""
        if not inner:
            deed = "" if _ADVERB.fullmatch(name[:-length]) else _only_a_verb(name[-length:])
            inner = read(name[:-length]) if deed else ""
        if inner:
            return f"{inner} {deed}"
    return ""


def _only_a_verb(word: str) -> str:
    """Participle of a verb that is no noun as well (改革, 制造 stand inside compounds)."""
    verb = name_words.glosses("verb").get(word, "")
    return "" if verb and (name_words.gloss(word) or name_words.piece(word, last=False)) else verb


def _begins_a_noun(name: str, length: int) -> bool:
    """True for 计算|机: the verb is the beginning of a longer word."""
    return bool(name_words.piece(name[: length + 1], last=True) or name_words.gloss(name[: length + 1]))


def _governed(name: str, read: Read, *, loose: bool) -> tuple[str, tuple[str, ...]]:
    """(the thing, what was done to it in order); ("", ()) when no verb governs the name."""
    for length in range(min(_LONGEST_VERB, len(name) - 1), 0, -1):
        template = _template(name[:length])
        if template is None:
            continue
        rest = name[length:]
        if len(rest) > 2 and _IN_A_NOUN.match(name, length - 2) and length == 2:
            continue  # 开发区|州外到位资金
        if not loose and name[:length] in _NO_CHAINS and _is_chain(rest):
            continue
        if rest[0] in _JOINTS and len(rest) > 2 and not rest.startswith(_HARMONY):
            rest = rest[1:]
        inner = read(rest)
        if not inner:
            continue
        if not template.startswith("{} "):
            return template.format(inner), ()
        if name[:length] in _HELPED and _PEOPLE.search(re.sub("[户人]数$", "", rest)):
            return inner, ("benefiting",)  # 带动贫困户
        thing, deeds = _governed(rest, read, loose=loose)
        if deeds and _said(thing, deeds) == inner:
            return thing, (template[3:], *deeds)
        return inner, (template[3:],)
    return "", ()


def _template(deed: str) -> str | None:
    """The template of a verb; 新识别 is 识别 newly, where the table has no word of its own for it."""
    verbs = name_words.table("verb")
    known = verbs.get(deed)
    if known is not None or deed[0] != "新" or len(deed) < len("新识别"):
        return known
    bare = verbs.get(deed[1:], "")
    return f"{{}} newly {bare[3:]}" if re.fullmatch(r"\{\} [a-z]+", bare) else None


def _said(thing: str, deeds: tuple[str, ...]) -> str:
    """Projects completed and put into use."""
    told = tuple(deed for deed in dict.fromkeys(deeds) if not thing.endswith(f" {deed}"))
    return f"{thing} {listed(told)}" if told else thing


def _is_chain(name: str) -> bool:
    """True for a noun of the table followed by more (信贷授信企业数)."""
    stem = re.sub(r"(?:数|额|人数)$", "", name)
    nouns = name_words.table("noun")
    if stem in nouns:
        return False
    return any(stem[:length] in nouns for length in range(2, len(stem)))
