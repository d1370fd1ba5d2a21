"""What a paper says of itself and its words: 本条例所称A，是指B; B，适用本条例; A分为B四类; A遵循B的原则."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.deeds import deed, in_doing, thing
from desktop_app.translation.provisions.papers import PAPER, this_paper
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.telling.principles import principles_of
from desktop_app.translation.words.area_words import AREA_WORDS, LEVEL_ADJECTIVES

_MEANS = re.compile(f"(?P<paper>{PAPER})(?:中)?所称的?“?(?P<word>[^，”]+)”?，(?:是?指|包括)(?P<what>.+)")
_APPLIES = re.compile(
    f"(?P<in>(?:在)?本(?P<area>[省市县区州旗])行政区域内的?)?(?:从事|开展|进行)?(?P<what>.+?)(?P<oversight>及其(?:相关)?监督管理)?(?P<acts>等?(?:相关)?活动|等?(?:相关)?工作)?，适用(?P<paper>{PAPER})"
)
_KINDS = re.compile(
    "(?P<what>.{2,}?)(?:划)?分为(?P<kinds>.+?)(?P<n>[两二三四五六七八九十]|)(?P<unit>类|个?等级|级|种)?"
)
_AREA = re.compile("[区城园镇港市县]内?$")  # 综保区分为三大功能区: what is so, and nothing laid down
_PRINCIPLES = re.compile("(?P<what>.{2,}?)(?:应当|应)?(?:遵循|坚持|贯彻|按照)(?P<which>.+?)的(?:基本)?原则")
_DONE_TO = re.compile("(?P<what>.{2,}?)的(?P<verbs>[^的]+)")
_TERMS = re.compile(f"(?P<paper>{PAPER})(?:中)?(?:所使用的)?下列(?:用语|术语)的?(?:含义|定义)(?:为|是)?")
_SHARED = re.compile(
    f"(?P<what>[^，]{{2,}}?)由(?P<first>省|市|区|县)、(?P<second>市|区|县|县（区）|县（市、区）|区县)(?:两级)?财政"
    f"(?:各承担(?P<half>{VALUE})|按照?(?P<way>[^，]+?)(?:共同)?(?:分担|承担|负担))"
)
_LEVELS = LEVEL_ADJECTIVES | {
    "县（区）": "county (district)", "县（市、区）": "county (city and district)",
    "区县": "district and county",
}  # fmt: skip
_SUPERSEDED = re.compile(
    "(?:(?P<date>[^，《》]{6,12}?)(?:公布|印发|发布|施行|实施)的)?"
    "(?P<what>《[^《》]+》)(?:（[^（）]+）)?(?P<and>(?:、|和)《[^《》]+》)*同时废止"
)


def laid_down(scene: Scene, zh: str) -> str | None:
    """English of such a sentence; None for any other, and where a piece of it is unknown."""
    if terms := _TERMS.fullmatch(zh):
        return f"for the purposes of {this_paper(terms['paper'])}, the following terms have these meanings"
    return (
        _means(scene, zh)
        or _applies(scene, zh)
        or _kinds(scene, zh)
        or _principles(scene, zh)
        or _superseded(scene, zh)
        or _shared(scene, zh)
    )


def _means(scene: Scene, zh: str) -> str | None:
    match = _MEANS.fullmatch(zh)
    word = scene.thing(match["word"]) if match else None
    what = person(scene, match["what"]) if match else None
    if match is None or word is None or what is None:
        return None
    verb = "include" if "包括" in zh and "指" not in zh else "refer to"
    verb = verb if word.many else {"include": "includes", "refer to": "refers to"}[verb]
    return f"for the purposes of {this_paper(match['paper'])}, “{word.english}” {verb} {what.said}"


def _applies(scene: Scene, zh: str) -> str | None:
    match = _APPLIES.fullmatch(zh)
    told = _what_applies(scene, match["what"]) if match else None
    if match is None or told is None:
        return None
    thereof = " and the oversight thereof" if match["oversight"] else ""
    where = f" within the administrative area of the {AREA_WORDS[match['area']]}" if match["in"] else ""
    return f"{this_paper(match['paper'])} shall apply to {told}{thereof}{where}"


def _what_applies(scene: Scene, zh: str) -> str | None:
    """What a paper applies to: a thing, whoever does something, or 垃圾的收集、运输."""
    what = scene.thing(zh) or person(scene, zh)
    if what is not None:
        return what.said
    match = _DONE_TO.fullmatch(zh)
    told = deed(scene, f"{match['verbs']}{match['what']}") if match else told_deed(scene, zh)
    return in_doing(told) if told is not None else None


def _kinds(scene: Scene, zh: str) -> str | None:
    """A分为B、C和D三类."""
    match = _KINDS.fullmatch(zh)
    what = scene.thing(match["what"]) if match and not _AREA.search(match["what"]) else None
    kinds = scene.thing(match["kinds"]) if match and what else None
    if what is None or kinds is None:
        return None
    return f"{what.said} shall be divided into {kinds.said}"


def _principles(scene: Scene, zh: str) -> str | None:
    """A遵循政府主导、社会参与的原则."""
    match = _PRINCIPLES.fullmatch(zh)
    if match is None:
        return None
    what = thing(scene, match["what"])
    told = principles_of(match["which"], scene.reader.thing) if what is not None else None
    return f"{what.said} shall follow {told}" if what is not None and told else None


def _superseded(scene: Scene, zh: str) -> str | None:
    match = _SUPERSEDED.fullmatch(zh)
    names = scene.reader.nouns.names
    if match and match["date"] and match["date"] not in names:
        return None
    titles = re.findall("《[^《》]+》", zh) if match else []
    told = [names.get(one) for one in titles]
    known = [one for one in told if one]
    if not known or len(known) < len(told):
        return None
    issued = f" issued on {names[match['date']]}" if match and match["date"] else ""
    return f"{' and '.join(known)}{issued} shall be repealed at the same time"


def _shared(scene: Scene, zh: str) -> str | None:
    """资金由市、区两级财政各承担⟦0⟧."""
    match = _SHARED.fullmatch(zh)
    what = thing(scene, match["what"]) if match else None
    if match is None or what is None:
        return None
    who = f"the {_LEVELS[match['first']]} and {_LEVELS[match['second']]} governments"
    if match["half"]:
        return f"{what.said} shall be borne by {who}, {scene.say(match['half'])[0]} each"
    way = thing(scene, match["way"])
    return f"{what.said} shall be shared by {who} in accordance with {way.said}" if way is not None else None
