"""What a provision has somebody do: deeds that clauses tell, and those that only regulations speak of.

将处理结果告知投诉人, 堆放或者焚烧垃圾: their words are those of regulations; no other reader knows them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache

from desktop_app.alternation import longest_first
from desktop_app.pattern_tables import PatternTable
from desktop_app.translation.nouns.half_clauses import names_frame
from desktop_app.translation.nouns.noun_words import Noun, in_row
from desktop_app.translation.nouns.open_nouns import slot
from desktop_app.translation.provisions.governing import governing
from desktop_app.translation.provisions.papers import PAPERS, this_paper
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.words.english_adverbs import is_adverb
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.rule_words import words_of
from desktop_app.translation.words.verb_forms import ing_of

_PLACES = re.compile("[AB]")
_ENGLISH_VERB = longest_first(set(words_of("verb of a provision").values()))
_ENGLISH_ROW = re.compile(f"(?:{_ENGLISH_VERB})(?:(?:,? (?:and|or)|,) (?:{_ENGLISH_VERB}))+(?= )")
# the second of two deeds, by a verb that is no noun: setting up boards or putting up walls
_UP = longest_first({verb for verb in words_of("verb of a provision").values() if verb.endswith(" up")})
_OTHER_DEED = re.compile(rf"\bor ({_UP})(?= )")
_LONGEST = 2  # of a verb in a row of verbs
_LINK = "(?:、|或者|或|和|及|并)"
_OWN = re.compile(f"(?P<verb>{longest_first(words_of('verb of a provision'))})(?P<what>.{{2,}})")
_AGAINST = re.compile("违反(?P<what>.{2,}?)(?:规定)?的(?:违法)?行为")
_LEARNT = re.compile("在(?P<where>.{2,}?)(?:过程)?中(?:知悉|获取|获悉|收集|掌握|获得)的(?P<what>.{2,})")
_ACT = longest_first(words_of("act of an activity"))
_ACTIVITY = re.compile(
    f"(?P<what>.{{2,}}?)的?(?P<acts>(?:{_ACT})(?:(?:、|和|以及|及)(?:{_ACT}))+)(?P<more>(?:以及|等|和|及其?)?(?:相关|其他)(?:管理)?(?:活动|工作)|等?活动|)"
)
_MISREAD = re.compile(f"[^的、]{{2,}}(?:{_ACT})、(?:{_ACT})(?:、(?:{_ACT}))*的")
_MIXED = re.compile(f"[^的]+的?(?:{_ACT})、|[^的]{{2,}}的(?:{_ACT})(?:和|与|及)(?:{_ACT})$")
_SEASONS = words_of("season of a notice")
_SEASON = re.compile(
    f"(?:(?P<year>20\\d\\d)年)?(?P<season>{longest_first(_SEASONS)})期间(?:的|全市|全省|全县|全区)?(?=..)"
)
_RECOGNIZED = "be recognized as {a}"
_OR = re.compile("(?P<one>.{2,}?)(?:或者|或)(?P<their>其)?(?P<other>.{2,})")
_BOTH_AT = re.compile("、|或者|并(?![购网轨联行])|和")
_PRESCRIBED = re.compile(
    "(?P<by>(?:国家)?(?:法律|行政法规|法规|规章)(?:(?:、|和|以及)?(?:法律|行政法规|法规|规章|政策))*|国家(?:和[本]?[省市])?|本(?:办法|条例|规定|细则))"
    "(?:有关)?规定的(?P<what>.{2,})"
)
_FOLLOWING = re.compile("(?:下列|以下|如下)(?P<what>.{2,})")
_USED = re.compile("(?:主要|专项|专门|全部|可)?用于(?P<what>.{2,})")
_PRINCIPLE = re.compile("(?:坚持|遵循|贯彻|按照).+的原则")
_OTHER = re.compile("其他(?:有关|相关)?(?P<what>.{2,})")
_NOT = re.compile("(?:未|不)(?=..)(?P<deed>.+)")


def deed(scene: Scene, zh: str) -> str | None:
    """English of a deed as a plain verb phrase; None where a piece is unknown."""
    if _PRINCIPLE.fullmatch(zh):
        return None  # 坚持政府主导、节约资源的原则: principles are no deeds of their own
    return next((told for rule in _RULES if (told := rule(scene, zh)) is not None), None)


def in_doing(told: str) -> str:
    """A plain verb phrase in its -ing form, and a row of verbs in theirs: dumping or burning waste."""
    match = _ENGLISH_ROW.match(told)
    if match is None:
        words = told.split(" ")
        at = next((place for place, word in enumerate(words) if not is_adverb(word)), 0)
        told = " ".join([*words[:at], ing_of(words[at]), *words[at + 1 :]])
        return _OTHER_DEED.sub(lambda verb: f"or {ing_of(verb[1])}", told)
    return re.sub(_ENGLISH_VERB, lambda verb: ing_of(verb[0]), match[0]) + told[match.end() :]


def thing(scene: Scene, zh: str) -> Noun | None:
    """What something is done to: a thing, a paper, or those who govern."""
    if _MISREAD.match(zh):
        return None  # 车辆生产、销售的监督管理: what is overseen is no list of its own
    return next((known for rule in _THINGS if (known := rule(scene, zh)) is not None), None)


def _paper(_scene: Scene, zh: str) -> Noun | None:
    """本条例: the paper itself."""
    if zh.startswith("本") and zh[1:] in PAPERS:
        return Noun(this_paper(zh), many=PAPERS[zh[1:]][1])
    return None


def _violation(scene: Scene, zh: str) -> Noun | None:
    """违反本条例的行为."""
    against = _AGAINST.fullmatch(zh)
    what = thing(scene, against["what"]) if against else None
    return Noun(f"violations of {what.said}", many=True) if what is not None else None


def _mixed(scene: Scene, zh: str) -> Noun | None:
    """车辆的生产、销售: read whole, before a reader takes the first of them for another thing."""
    return _activity(scene, zh) if _MIXED.match(zh) else None


def _governing(_scene: Scene, zh: str) -> Noun | None:
    return governing(zh)


def _in_season(scene: Scene, zh: str) -> Noun | None:
    """春节期间烟花爆竹安全管理工作."""
    time = _SEASON.match(zh)
    what = thing(scene, zh[time.end() :]) if time else None
    if time is None or what is None:
        return None
    year = f"{time['year']} " if time["year"] else ""
    return Noun(f"{what.said} during the {year}{_SEASONS[time['season']]}", what.many)


def _whose(scene: Scene, zh: str) -> Noun | None:
    """未取得认证的产品: what does something, or has not done it."""
    return scene.name(scene, zh) if "的" in zh else None


def _activity(scene: Scene, zh: str) -> Noun | None:
    """电动自行车的生产、销售以及相关活动: what is done to a thing."""
    match = _ACTIVITY.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    if match is None or what is None:
        return None
    acts = [words_of("act of an activity")[one] for one in re.split("、|和|以及|及", match["acts"])]
    more = (
        f", and {'related management' if '管理' in match['more'] else 'related'} activities"
        if match["more"]
        else ""
    )
    return Noun(f"the {in_row(acts)} of {what.said}{more}", many=len(acts) > 1 or bool(more))


def _learnt(scene: Scene, zh: str) -> Noun | None:
    """在执法过程中知悉的商业秘密: what is learned in doing something."""
    match = _LEARNT.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    where = thing(scene, match["where"]) if match and what else None
    if match is None or what is None or where is None:
        return None
    return Noun(f"{what.english} learned in {where.said}", what.many, what.article)


def _prescribed(scene: Scene, zh: str) -> Noun | None:
    """法律、法规规定的其他条件: other conditions prescribed by them."""
    match = _PRESCRIBED.fullmatch(zh)
    other = _OTHER.fullmatch(match["what"]) if match else None
    bare = (other["what"] if other else match["what"]) if match else ""
    known = words_of("what the law prescribes").get(bare)
    what = Noun(known, many=True) if known else thing(scene, bare) if bare else None
    if match is None or what is None:
        return None
    by = "laws and regulations" if "法" in match["by"] and match["by"][0] != "本" else "relevant provisions"
    by = this_paper(match["by"]) if match["by"][0] == "本" else by
    return Noun(
        f"{'other ' if other else ''}{what.english.removeprefix('the ')} prescribed by {by}", what.many
    )


def _following(scene: Scene, zh: str) -> Noun | None:
    """下列支出: the following expenditures."""
    match = _FOLLOWING.fullmatch(zh)
    known = words_of("what the law prescribes").get(match["what"]) if match else None
    what = Noun(known, many=True) if known else thing(scene, match["what"]) if match else None
    if what is None:
        return None
    bare = what.english.removeprefix("the ")
    return Noun(f"the following {bare if what.many else plural(bare) or bare}", many=True)


def _used(scene: Scene, zh: str) -> str | None:
    """用于支持企业技术改造, 用于下列支出: what it is used for."""
    match = _USED.fullmatch(zh)
    done = deed(scene, match["what"]) if match else None
    if done is not None:
        return f"be used to {done}"
    what = thing(scene, match["what"]) if match else None
    return f"be used for {what.said}" if what is not None else None


def _either(scene: Scene, zh: str) -> Noun | None:
    """老年人或者其代理人: one of them."""
    match = _OR.fullmatch(zh)
    one, other = (thing(scene, match[name]) if match else None for name in ("one", "other"))
    if match is None or one is None or other is None:
        return None
    whose = "their " if match["their"] else ""
    return Noun(f"{one.said} or {whose}{other.english if whose else other.said}", many=True)


def set_deed(scene: Scene, zh: str) -> str | None:
    """A deed by the first pattern that fits it and whose things are known."""
    sayings, table = _table()
    for number, match in table.fitting(zh):
        things = {name: thing(scene, what) for name, what in match.groupdict().items()}
        if all(things.values()):
            saying = sayings[number]
            said = {name: one.said for name, one in things.items() if one}
            if saying.startswith(_RECOGNIZED) and (title := things["a"]) and not title.many:
                said["a"] = plural(title.english) or title.said  # whoever is, are several
            return saying.format(**said)
    return None


def _own(scene: Scene, zh: str) -> str | None:
    match = _OWN.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    if match is None or what is None or what.english == slot(match["what"])[: _LONGEST + 2]:
        return None  # 进行 + 研究: too little to keep in Chinese
    return f"{words_of('verb of a provision')[match['verb']]} {what.said}"


def _several(scene: Scene, zh: str) -> str | None:
    """收集、运输或者处置垃圾: the verbs of a row, all of one thing."""
    verbs = words_of("verb of a provision")
    match = _row().match(zh)
    if match is None:
        return None
    behind = zh[match.end() :]
    what = thing(scene, behind) if behind else Noun("it", many=False)
    if what is None:
        return None
    said = [verbs[one] for one in re.split(_LINK, match["row"])]
    link = "or" if scene.either or "或" in match["row"] else "and"
    front = ", ".join(said[:-1])
    return f"{front}{',' if len(said) > _LONGEST else ''} {link} {said[-1]} {what.said}"


def _omitted(scene: Scene, zh: str) -> str | None:
    """不缴纳罚款: fails to do it."""
    match = _NOT.fullmatch(zh)
    told = deed(replace(scene, either=True), match["deed"]) if match else None
    return f"fail to {told}" if told and not told.startswith(("fail", "be ")) else None


def _two(scene: Scene, zh: str) -> str | None:
    """申请行政复议或者提起行政诉讼: two deeds."""
    if not re.search("或者|并|、|和", zh):
        return None
    for at in range(3, len(zh) - 3):
        match = None if names_frame(zh[at + 1 :]) else _BOTH_AT.match(zh, at)
        one = deed(scene, zh[:at]) if match else None
        other = deed(scene, zh[match.end() :]) if match and one else None
        if match is not None and one is not None and other is not None:
            return f"{one} {'or' if scene.either or '或' in match[0] else 'and'} {other}"
    return None


#: What tells a thing, from the surest to the loosest.
_THINGS: tuple[Callable[[Scene, str], Noun | None], ...] = (
    _paper,
    _violation,
    _mixed,
    _in_season,
    _prescribed,
    _following,
    _governing,
    Scene.thing,
    _either,
    _learnt,
    _activity,
    _whose,
)
#: What tells a deed, from the surest to the loosest.
_RULES: tuple[Callable[[Scene, str], str | None], ...] = (
    set_deed,
    _used,
    Scene.deed,
    _own,
    _several,
    _omitted,
    _two,
)


@cache
def _row() -> re.Pattern[str]:
    verb = longest_first(words_of("verb of a provision"))
    return re.compile(f"(?P<row>(?:{verb})(?:{_LINK}(?:{verb}))+)(?=..|$)")


@cache
def _table() -> tuple[list[str], PatternTable]:
    rows = words_of("deed of a provision")
    patterns = [_PLACES.sub(lambda place: f"(?P<{place[0].lower()}>.{{2,}}?)", zh) for zh in rows]
    return list(rows.values()), PatternTable(patterns)
