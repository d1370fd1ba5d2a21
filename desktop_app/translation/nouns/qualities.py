"""Things told by what they have or are: 科技含量高、带动能力强的项目 are projects with high … and strong ….

Also the way in which something is done between a thing and its head (传统产业全链条数字化改造).  Knows no
nouns: the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.head_words import ACT_OF
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, noun, table, told_behind, with_a
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.set_acts import set_act
from desktop_app.translation.words.area_words import LEVEL_ADJECTIVES
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.rule_words import words_of

_ADJECTIVES = words_of("how a thing is")
_AT_OR_ABOVE = re.compile("(?P<level>[省市县区])级(?:及|（含）)?以上的?(?P<what>[^、和]{2,})")
_RATED = re.compile(
    "(?:国家)?(?P<n>[1-5]A|[一二三四五]星)级?(?:及|（含）|\\(含\\))?以上的?(?P<what>[^、和]{2,})"
)
_PERSON = re.compile(r"\b(?:worker|model|expert|teacher|inheritor|official)$")
_HAS = re.compile("(?P<list>.{3,})的(?P<what>[^的]{2,})")
_OF_EACH = re.compile("的[^、]*[、和与及]")  # 竞争力强的企业和关联度高 + 的项目: two things
_ONE = re.compile(f"(?P<thing>.{{2,}}?)(?P<how>{'|'.join(_ADJECTIVES)})")
_OWNS = re.compile("具?有(?![效力序关利益机限望害偿形])(?P<thing>.{2,})")
_NUMBERED = re.compile(
    "(?P<items>.{2,}[、和与].{2,}?)(?P<n>[两三四五六七八九十])[大个张本套项]?(?P<what>.{2,})"
)
_ONE_OF_ANY = re.compile(r"\b(?:role|effect|foundation|base|position|reputation|presence)$")  # a strong role
_WAY = "全方位|全链条|全过程|全周期|全生命周期|全领域|全要素|多层次|多渠道"
_SPREAD = re.compile(
    f"(?P<what>.{{2,}}?)(?P<ways>(?:{_WAY}|[^、和]{{2}}化)(?:[、和](?:{_WAY}|[^、和]{{2}}化))+|{_WAY})"
    "(?P<head>[^、]{2,})"
)


def qualities(nouns: Nouns, zh: str) -> Noun | None:
    """English of what has something, or is done in some way; None where it is neither, or unknown."""
    read = nouns.read
    if (above := _AT_OR_ABOVE.fullmatch(zh)) is not None:
        return _of_level(above, read)
    if (rated := _RATED.fullmatch(zh)) is not None:
        return _rated(rated, read)
    return _having(zh, read) or _doing(zh, read) or _spread(zh, read) or _together(zh, read)


def _of_level(match: re.Match[str], read: ReadNoun) -> Noun | None:
    """省级以上平台: platforms at or above the provincial level."""
    thing = None if match["what"].endswith(("率", "占比", "数量")) else read(match["what"])
    if thing is None or ACT_OF.search(thing.english) or " at " in thing.english:
        return None
    people = plural(thing.english) if _PERSON.search(thing.english) else None
    level = f"at or above the {LEVEL_ADJECTIVES[match['level']]} level"
    return Noun(f"{people or thing.english} {level}", thing.many or people is not None)


def _rated(match: re.Match[str], read: ReadNoun) -> Noun | None:
    """3A级以上景区: scenic areas rated 3A or above."""
    thing = read(match["what"])
    if thing is None or ACT_OF.search(thing.english) or not thing.many:
        return None
    stars = match["n"] if match["n"].endswith("A") else f"{cardinal_word(value(match['n'][0]))}-star"
    return Noun(f"{thing.english} rated {stars} or above", many=True)


def _having(zh: str, read: ReadNoun) -> Noun | None:
    match = _HAS.fullmatch(zh) if "的" in zh else None
    if match is None or f"{match['list']}的" in table("phrase_adjectives") or _OF_EACH.search(match["list"]):
        return None
    said = [_had(part, read) for part in match["list"].split("、")]
    what = read(match["what"]) if all(said) else None
    if what is None or re.search(r" (?:of|for|in|with|to) |^[0-9A-Z]", what.english):
        return None
    return told_behind(what, f"with {listed([one for one in said if one])}")


def _had(zh: str, read: ReadNoun) -> str | None:
    """附加值高 is high added value, 有市场 a market."""
    if owned := _OWNS.fullmatch(zh):
        thing = read(owned["thing"])
        return thing.made if thing is not None else None
    match = _ONE.fullmatch(zh)
    thing = read(match["thing"]) if match else None
    if match is None or thing is None or re.match(r"\d|[A-Z]", thing.english):
        return None
    how = _ADJECTIVES[match["how"]]
    if how == "many" and not thing.many:
        return None
    bare = re.sub("^(?:the|an?) ", "", thing.english)
    if how == "distinct":  # 特色鲜明: distinct features, not such distinctive ones
        bare = bare.removeprefix("distinctive ")
    several = plural(bare) if thing.article and " of " not in bare else None
    told = f"{how} {several or bare}"
    return with_a(told) if _ONE_OF_ANY.search(told) else told


def _doing(zh: str, read: ReadNoun) -> Noun | None:
    """强基础、补短板的项目: projects that strengthen the foundation and shore up weak links."""
    match = _HAS.fullmatch(zh) if "的" in zh and zh[0] != "“" else None  # “拿地即开工”的模式: by its name
    acts = [set_act(part) for part in match["list"].split("、")] if match else []
    what = read(match["what"]) if match and all(acts) else None
    if what is None or not what.many or re.search(r" (?:of|for|in|with|to) |^the ", what.english):
        return None
    told = listed([act.replace("*", "") for act in acts if act])
    return Noun(f"{what.english} that {told}", many=True)


def _together(zh: str, read: ReadNoun) -> Noun | None:
    """农产品加工、绿色化工两大主导产业: the two leading industries of … and …."""
    match = _NUMBERED.fullmatch(zh)
    items, what = (read(match["items"]), read(match["what"])) if match else (None, None)
    if match is None or items is None or what is None:
        return None
    bare = what.english.removeprefix("the ")
    many = what.english if what.many else plural(bare)
    if not many or "the " in many or " of " in many:
        return None
    number = value(match["n"])
    if len(re.split("[、和与]", match["items"])) != number:
        return None
    return Noun(f"{cardinal_word(number)} {many} of {items.said}", many=True, article=True)


def _spread(zh: str, read: ReadNoun) -> Noun | None:
    """传统产业全方位、全链条数字化改造: the all-round, full-chain digital transformation of …."""
    match = _SPREAD.fullmatch(zh)
    words = table("phrase_adjectives")
    said = [words.get(way, "") for way in re.split("[、和]", match["ways"])] if match else []
    what = read(match["what"]) if match and all(said) else None
    pattern = table("phrase_heads").get(match["head"], "") if match else ""
    if what is None or not (pattern.startswith("the ") and pattern.endswith(" of {}")):
        return None
    return noun(pattern.replace("the ", f"the {listed(said)} ", 1).format(what.said))
