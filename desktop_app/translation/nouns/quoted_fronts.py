"""Things with what is quoted before them: “零距离”专业服务, “暖光计划”家庭支持, 信用修复“零跑腿”机制.

Such words and names are known; what stands in front of the marks is what the thing is for.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.open_nouns import OPEN
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.area_words import of_whole_area
from desktop_app.translation.words.plurals import plural, singular

_FRONTED = re.compile(
    "(?P<topic>[^“”、，的⟦⟧]*)(?P<quoted>“[^“”⟦⟧]{2,16}”(?:[、和]?“[^“”⟦⟧]{2,16}”)*)(?:系列(?=.{2}))?的?(?P<what>[^“”⟦⟧、]*)"
)
_ONE = re.compile("“([^“”]+)”")
_QUALITY = re.compile("[a-z]+(?:-[a-z]+)+|one [a-z ]+, one [a-z ]+")  # zero-distance, one building, one file
_SPOKEN_FOR = re.compile(
    r" (?:of|for|in|with|from|to) |^\d|^[A-Z“]|^an? |^(?:the )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten)\b"
)
_WATCHED_FOR = re.compile(
    r"\b(?:warning|monitoring|prevention|oversight|response)\b.*\b(?:systems?|mechanisms?|platforms?)$"
)
# What is offered for something, and no deed: 打通服务“最后一公里” has a verb of its own.
_OFFERED = re.compile(
    r"(?<!first )(?<!last )\b(?:hall|center|platform|station|window|counter|channel|map|market|supermarket|"
    r"classroom|bank|card|code|network|alliance|workshop|canteen|app|assistant|toolkit|lounge|ballast)s?$",
    re.IGNORECASE,
)
# Those that earn a name, of which there are several: “十好”学校.
_GRADED = re.compile(
    r"(?:schools|enterprises|communities|villages|families|parks|hospitals|canteens|shops|stores|restaurants|hotels|teams|talent|people|vouchers|coupons|"
    r"awards|loans|lectures|routes)$"
)
_MODELS = re.compile(r"(?:the )?(?:[a-z-]+ )*(?:model|mechanism|approach|method)s?")
_PRACTICES = re.compile("(?:[a-z]+ ){0,2}practices")
# What is called something where it lies: “国际电竞之都核心区”.
_CALLED = re.compile(
    r"(?:zone|area|capital|city|hub|center|base|park|corridor|cluster|belt|district)(?: of [\w -]+)?$"
)
_FEWEST = 2
# Too common to be nouns of their own: “雏鹰”“领航”计划.
_CALLED_SO = {
    "计划": Noun("programs", many=True),
    "行动": Noun("campaigns", many=True),
    "工程": Noun("projects", many=True),
}


def quoted_front(nouns: Nouns, zh: str) -> Noun | None:
    """English of a thing with what is quoted before it; None where a piece is unknown."""
    match = _FRONTED.fullmatch(zh) if "“" in zh else None
    if match is None:
        return None
    if not (match["topic"] or match["what"]):
        return _called(nouns, match["quoted"])
    said = [_known(nouns, one) for one in _ONE.findall(match["quoted"])]
    if not all(said):
        return None
    topic = nouns.read(match["topic"]) if match["topic"] else None
    if match["topic"] and (topic is None or re.match(r"[A-Z\d]", topic.english)):
        return None
    if not match["what"]:
        return _of_topic(said, topic)
    what = nouns.item(match["what"]) or _CALLED_SO.get(match["what"])
    if what is None or _SPOKEN_FOR.search(what.english):
        return None
    told = _qualified(said, what) or _practiced(said, what) or _named(said, what) or _watched(said, what)
    if told is None or topic is None:
        return told
    if whose := of_whole_area(match["topic"]):  # 全市“超充之城”建设
        return Noun(f"{whose} {told.english.removeprefix('the ')}", told.many)
    return Noun(f"{told.english} for {topic.said}", told.many, told.article)


def _called(nouns: Nouns, quoted: str) -> Noun | None:
    """“国际电竞之都核心区”: a place by what it is called, made of known words."""
    one = _ONE.fullmatch(quoted)
    if one and (name := nouns.names.get(one[1], ""))[:1].isupper():
        return Noun(f"“{name.removeprefix('The ')}”", many=False)  # 聚焦“服务无界，营商无忧”
    place = nouns.item(one[1]) if one else None
    whole = (singular(place.english) if place.many else place.english) if place else None
    if whole is None or not _CALLED.search(whole) or whole[:1].isdigit():
        return None
    bare = re.sub("^(?:the|an?) |'s(?= )", "", whole)
    return Noun(f"“{bare}”", many=False, article=True)


def _known(nouns: Nouns, zh: str) -> str:
    for written in (zh, f"“{zh}”"):
        term = nouns.termbase.lookup(written)
        if word := nouns.names.get(written) or (term.en if term else ""):
            inner = re.match("“([^“”]+)”", word)  # “Four Batches” initiative
            return inner[1] if inner else word.strip("“”")
    way = nouns.word(f"“{zh}”")  # “拿地即开工”: a way that is no name
    return way.english.strip("“”") if way else ""


def _of_topic(said: list[str], topic: Noun | None) -> Noun | None:
    """政务服务“云上大厅”: the “cloud hall” for government services."""
    one = said[0]
    if topic is None or len(said) > 1 or not _OFFERED.search(one) or one.startswith("one "):
        return None
    many = plural(one) == one
    return Noun(f"“{one.removeprefix('the ')}” for {topic.said}", many, article=True)


def _qualified(said: list[str], what: Noun) -> Noun | None:
    """“零距离”专业服务: how something is."""
    said = [one.removesuffix(" services") for one in said]  # “一次办”机制: one-visit mechanisms
    if not all(map(_QUALITY.fullmatch, said)):
        return None
    bare = what.english.removeprefix("the ")
    quoted = listed([f"“{one}”" for one in said])
    return Noun(f"{quoted} {bare}", what.many, what.article or bare != what.english)


def _named(said: list[str], what: Noun) -> Noun | None:
    """“暖光计划”家庭支持, “海上看湾区”特色品牌: by which name something goes."""
    if not all(one[:1].isupper() or one[:1].isdigit() or one[:1] == OPEN for one in said):
        return None
    bare = what.english.removeprefix("the ")
    one = singular(bare) if what.many else bare
    if one is None:
        return None
    many = bare if what.many else plural(bare) or bare
    if _GRADED.search(many) or (what.many and " and " in bare):  # “五年突破”目标任务 are several of each
        return Noun(f"{listed([f'“{name}”' for name in said])} {many}", many=True)
    mass = not what.many and not what.article and bare == what.english
    quoted = listed([f"“{name.removeprefix('The ')}”" for name in said])
    several = len(said) >= _FEWEST and not mass
    return Noun(f"{quoted} {plural(one) or one if several else one}", several, article=not mass)


def _practiced(said: list[str], what: Noun) -> Noun | None:
    """“拿地即开工”改革经验, “拿地即开工”审批模式: what is done so."""
    if len(said) > 1:
        return None
    if _MODELS.fullmatch(what.english):
        bare = what.english.removeprefix("the ")
        return Noun(f"“{said[0].removeprefix('the ')}” {singular(bare) or bare}", many=False, article=True)
    if not _PRACTICES.fullmatch(what.english):
        return None
    return Noun(f"“{said[0].removeprefix('the ')}” {what.english}", many=True, article=True)


def _watched(said: list[str], what: Noun) -> Noun | None:
    """“弱信号”智能预警体系: what it watches for."""
    if len(said) > 1 or not _WATCHED_FOR.search(what.english) or plural(said[0]) != said[0]:
        return None
    return Noun(f"{what.english} for “{said[0]}”", what.many, what.article)
