"""Two things in one noun phrase: 劳动者的技能水平 (skill levels of workers), 与A相适应的B (B suited to A).

Holds no vocabulary: the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, heads, noun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.sets_for import set_of, several_for
from desktop_app.translation.nouns.things_with_verbs import DONE_SO, with_verb
from desktop_app.translation.words.plurals import singular

_MERGED = re.compile("(?P<one>.{2,}?)[与和同](?P<two>.{2,}?)(?P<how>深度|有机|全面|高度)?融合(?:发展)?")
_HOW_MERGED = {"": "", "深度": "deep ", "有机": "organic ", "全面": "full ", "高度": "close "}
_WHAT_BETWEEN = {"矛盾": "tension", "差距": "gap", "关系": "relationship", "联系": "link"}
_BETWEEN = re.compile(
    f"(?P<one>[^与和、]{{2,}})[与和](?P<two>[^与和、]{{2,}}?)(?:之间)?的(?P<what>{'|'.join(_WHAT_BETWEEN)})"
)
_FOR = re.compile(r"\b(?:space|paths?|channels|conditions|foundation|support|opportunities|platforms?)$")
_AMONG = re.compile(
    r"\b(?:cooperation|exchanges|coordination|mutual recognition)(?: and (?:cooperation|exchanges))?$"
)
# 市委部署的任务: the committee sets them, and they are of no plans of it
_SET_BY = re.compile("[委府局会部院](?:部署|安排|交办|下达|赋予|提出|制定|确定)$")
_POSSESSED = re.compile("(?P<whose>.{2,}?)(?P<areas>等方面)?的(?P<what>.{2,})")
_PAPERS = re.compile(r"\b(?:policies|measures|documents|plans|policy documents|policy measures)$")
_CODED = re.compile("(?P<front>[^“”]*)“(?P<code>[0-9A-Z](?:[+×][0-9A-Z]{1,3})+)”(?P<rest>[^“”的]{2,})")
_IN_AREA = re.compile("(?P<area>(?!企业)[^、的和与]{2,6}(?:领域|环节|行业|地段))(?P<what>[^、的和与领]{2,})")
_QUALITIES = re.compile("(?P<list>(?:[^、的和与]{2,6}[、和与])+[^、的和与]{2,6})的(?P<what>.{2,})")
_WAYS_IN_ROW = re.compile(
    "(?P<list>(?:[^、的和与]{1,4}[化型式][、和])+[^、的和与]{1,4}?[化型式])(?P<what>[^、的和与]{2,})"
)
_BODY_OF = re.compile("^(?:the )?(?:contingent|team|pool) of ")
_COMPARED = re.compile("更加?|最")


def related_things(nouns: Nouns, zh: str) -> Noun | None:
    """English of two things that `zh` relates to each other; None where it does not, or one is unknown."""
    read = nouns.read
    return (
        _coded(zh, read)
        or set_of(zh, read)
        or _above_size(zh, read)
        or _weak_links(zh, read)
        or _joint_work(zh, read)
        or _in_area(zh, read)
        or _related_to(zh, read)
        or with_verb(zh, read)
        or _qualified(zh, read)
        or _all_of_its(zh, read)
        or several_for(zh, read)
        or _merged(zh, read)
        or _between(zh, read)
        or _possessed(zh, read)
    )


def _coded(zh: str, read: ReadNoun) -> Noun | None:
    """应急管理“1+8+N”平台: a thing with the number of its parts."""
    match = _CODED.fullmatch(zh) if "“" in zh else None
    what = read(f"{match['front']}{match['rest']}") if match else None
    if match is None or what is None or re.search(r" (?:of|for|in) |^[0-9A-Z“]|^an? ", what.english):
        return None
    bare = what.english.removeprefix("the ")
    if _PAPERS.search(bare):  # “1+10”政策: they are eleven
        return Noun(f"“{match['code']}” {bare}", many=True, article=True)
    return Noun(f"“{match['code']}” {singular(bare) or bare}", many=False, article=True)


_ABOVE_SIZE = re.compile("(?:规上|规模以上)(?!工业企业|服务业企业)(?P<what>[^、和与及]+企业)")


def _above_size(zh: str, read: ReadNoun) -> Noun | None:
    """规上农产品加工企业: those above designated size."""
    match = _ABOVE_SIZE.fullmatch(zh)
    what = read(match["what"]) if match else None
    if what is None or not what.many or not re.match(r"(?!the |\d)[a-z]", what.english):
        return None
    return Noun(f"{what.english} above designated size", many=True)


# 职业教育领域的合作: what sides do together, and in what
_JOINT_WORK = re.compile(
    "(?:(?P<who>[两双](?P<unit>[市方地国校省县区]))(?:之间)?在)?(?P<field>[^的在]{2,}?)等?(?:领域|方面)的(?P<what>(?:务实|友好|深度|全面|互利|广泛)*(?:交流与合作|合作与交流|交流合作|合作交流|合作|交流|往来))"
)


_SIDES = {
    "市": "cities", "方": "sides", "地": "places", "国": "countries", "校": "schools", "省": "provinces",
    "县": "counties", "区": "districts",
}  # fmt: skip


def _joint_work(zh: str, read: ReadNoun) -> Noun | None:
    """Practical cooperation in vocational education."""
    match = _JOINT_WORK.fullmatch(zh)
    field, what = (read(match["field"]), read(match["what"])) if match else (None, None)
    if match is None or field is None or what is None or re.search(" (?:of|in|with) ", what.english):
        return None
    between = f" between the two {_SIDES[match['unit']]}" if match["who"] else ""
    return Noun(f"{what.english.removeprefix('the ')}{between} in {field.said}", what.many, article=False)


def _in_area(zh: str, read: ReadNoun) -> Noun | None:
    """重点领域风险: the risks in key areas."""
    match = _IN_AREA.fullmatch(zh)
    area, what = (read(match["area"]), read(match["what"])) if match else (None, None)
    if area is None or what is None or not area.many:
        return None
    if re.search(r" (?:of|for|in) |^\d|^[A-Z]|^an? ", what.english):
        return None
    return Noun(f"{what.english} in {area.said}", what.many, what.article)


def _qualified(zh: str, read: ReadNoun) -> Noun | None:
    """公平、公正、透明的市场环境: a thing with its qualities."""
    match = _QUALITIES.fullmatch(zh) if "的" in zh else _WAYS_IN_ROW.fullmatch(zh)
    if match is None or _COMPARED.match(zh):
        return None
    words = table("phrase_adjectives")
    said = [words.get(f"{part}的") or words.get(part, "") for part in re.split("[、和与]", match["list"])]
    what = read(match["what"]) if all(said) else None
    if what is None or re.search(r" (?:of|for) |^[0-9A-Z]|^an? ", _BODY_OF.sub("", what.english)):
        return None
    bare = what.english.removeprefix("the ")
    return Noun(f"{listed(said)} {bare}", what.many, what.article or bare != what.english)


_RELATED = re.compile("(?P<to>[^、的⟦⟧]{2,}?)相关(?P<what>[^、的⟦⟧]{2,})")


_WEAK = re.compile("(?P<where>.{2,}(?:环节|领域|行业))的?(?P<what>.{0,6}短板(?:弱项)?)")


def _weak_links(zh: str, read: ReadNoun) -> Noun | None:
    """出海企业售后环节的服务短板: weak links in what is there."""
    match = _WEAK.fullmatch(zh)
    where, what = (read(match["where"]), read(match["what"])) if match else (None, None)
    if where is None or what is None or not what.english.startswith("weak links"):
        return None
    if where.english.startswith("weak links"):
        return where  # 薄弱环节短板: one idea in two words
    return Noun(f"{what.english} in {re.sub(' links$', '', where.said)}", many=True)


def _related_to(zh: str, read: ReadNoun) -> Noun | None:
    """人工智能相关产业: industries related to AI."""
    match = _RELATED.fullmatch(zh)
    if match and next(heads(match["what"]), ("", ""))[1].endswith(" of {}"):
        return None  # 人工智能相关产业 + 发展
    if match and re.fullmatch("[A-Z][A-Za-z0-9-]+", match["to"]):
        to: Noun | None = Noun(match["to"], many=False)  # APEC, 5G-A
    else:
        to = read(match["to"]) if match else None
    what = read(match["what"]) if match and to else None
    if to is None or what is None or re.search(r" (?:of|for|in|to) |^\d|^[A-Z“]|^an? ", what.english):
        return None
    return Noun(f"{what.english} related to {to.said}", what.many, what.article)


# 源网荷储协同的电网: how its parts go together, and whose it is not
_TOGETHER = re.compile(".{2,}(?:协同|联动|互补|贯通|衔接)")
_ALL_OF_ITS = re.compile(
    "(?P<whose>[^、的]{3,}?)各项(?P<what>任务|目标任务|工作任务|改革任务|指标|.{0,4}政策|措施)"
)


def _all_of_its(zh: str, read: ReadNoun) -> Noun | None:
    """粮食生产各项任务: all the tasks of grain production."""
    match = _ALL_OF_ITS.fullmatch(zh)
    whose, what = (read(match["whose"]), read(match["what"])) if match else (None, None)
    if whose is None or what is None or not what.many or re.search(r"^\d|^the ", whose.english):
        return None
    link = "for" if what.english.endswith("policies") and whose.many else "of"
    return Noun(f"all the {what.english} {link} {whose.said}", many=True)


def _merged(zh: str, read: ReadNoun) -> Noun | None:
    """党建与业务深度融合: the deep integration of Party building and professional work."""
    match = _MERGED.fullmatch(zh) if "融合" in zh else None
    one, two = (read(match["one"]), read(match["two"])) if match else (None, None)
    if match is None or one is None or two is None:
        return None
    how = _HOW_MERGED[match["how"] or ""]
    joint = "with" if " and " in f"{one.said} {two.said}" else "and"  # 工业与文旅融合
    return Noun(f"the {how}integration of {one.said} {joint} {two.said}", many=False)


def _between(zh: str, read: ReadNoun) -> Noun | None:
    """刚性支出与财政保障能力的矛盾: the tension between the two."""
    if zh.endswith("的关系") and "、" in zh:
        return _relations(zh.removesuffix("的关系"), read)
    match = _BETWEEN.fullmatch(zh)
    one, two = (read(match["one"]), read(match["two"])) if match else (None, None)
    if match is None or one is None or two is None:
        return None
    return Noun(f"{_WHAT_BETWEEN[match['what']]} between {one.said} and {two.said}", many=False, article=True)


def _relations(zh: str, read: ReadNoun) -> Noun | None:
    """发展和减排、整体和局部 + 的关系: one between the two of each pair."""
    pairs = [re.fullmatch("([^和与]{2,})[和与]([^和与]{2,})", part) for part in zh.split("、")]
    known = [read(pair[0]) for pair in pairs if pair]
    said = [f"between {one.said}" for one in known if one and one.said.count(" and ")]
    return Noun(f"the relationships {listed(said)}", many=True) if len(said) == len(pairs) else None


def _of_kind(zh: str, read: ReadNoun) -> Noun | None:
    """对外开放的窗口: a window for opening up."""
    for head, pattern in heads(zh):
        body = zh[: -len(head)]
        what = read(body[:-1]) if body.endswith("的") and pattern.startswith("a ") else None
        if what is not None and pattern.endswith(" {}"):
            return noun(pattern.format(what.said))
    return None


_TWO = 2
_FAIR_PLACE = re.compile("(?:the )?(?:beautiful|happy|prosperous|modern|new|livable) [A-Z][a-z]+$")
_DONE_TO = re.compile("(?P<whose>.{2,})的(?P<done>[^的]{2,})")
_OF_IT = re.compile(r"(?:the )?(?P<done>[a-z][a-z &,-]*?)(?P<link> (?:of|for|in) )\{\}")


def _done_to_it(zh: str, read: ReadNoun) -> Noun | None:
    """项目的谋划论证和统筹协调: what is done to it, by words that do not stand alone."""
    match = _DONE_TO.fullmatch(zh)
    patterns = [_head(part) for part in re.split("[、和与及]", match["done"])] if match else []
    found = [_OF_IT.fullmatch(pattern) for pattern in patterns]
    if match is None or not all(found) or len({one["link"] for one in found if one}) > 1:
        return None
    if read(match["done"]) is not None:
        return None
    whose = read(match["whose"])
    if whose is None or found[0] is None:
        return None
    deeds = [one["done"] for one in found if one]
    done = _in_row([deed.replace("research and development", "R&D") for deed in deeds])
    many = len(found) > 1 or noun(done).many
    return Noun(f"{done}{found[0]['link']}{whose.said}", many, article=patterns[0].startswith("the "))


def _in_row(done: list[str]) -> str:
    apart = len(done) == _TWO and any(" and " in one for one in done)
    return ", and ".join(done) if apart else listed(done)


def _head(zh: str) -> str:
    return table("phrase_heads").get(zh) or table("linked_heads").get(zh, "")


def _possessed(zh: str, read: ReadNoun) -> Noun | None:
    """劳动者的技能水平: the skill levels of workers."""
    if (made := _of_kind(zh, read) or _done_to_it(zh, read)) is not None:
        return made
    match = _POSSESSED.fullmatch(zh) if "的" in zh else None
    if (
        match is None
        or f"{match['whose']}的" in table("phrase_adjectives")
        or ("的" in match["what"] and re.search("[、和与及]", match["what"]))
    ):
        return None
    if (
        _SET_BY.search(match["whose"])
        or DONE_SO.fullmatch(match["whose"])
        or _TOGETHER.fullmatch(match["whose"])
    ):
        return None  # 规划实施的项目: they are carried out, and nobody's
    whose, what = read(match["whose"]), read(match["what"])
    if whose is None or what is None or re.match(r"\d|[A-Z]", what.english):
        return None
    if _FAIR_PLACE.match(what.english):
        return None  # 生态宜居的美丽巴东: what it is like
    role = table("phrase_heads").get(match["what"], "")
    if role.startswith("the role of {} as "):  # 华侨的桥梁作用
        return Noun(role.format(whose.said), many=False)
    bare = re.sub("^(?:the|an?) ", "", what.english)
    if match["areas"]:
        return Noun(f"{what.said} in areas such as {whose.said}", what.many)
    if " of " in bare and " of " in whose.english:
        return None
    link = "for" if _FOR.search(bare) else "of"
    if _AMONG.search(bare) and (" and " in whose.said or whose.many):
        link = "among"
    return Noun(f"the {bare} {link} {whose.said}", what.many)
