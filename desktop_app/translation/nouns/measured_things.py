"""Things with their measures in front: 总投资5亿元、占地200亩的物流园, 覆盖8个街道、惠及50万人的服务网络.

Each measure is a figure with what it measures; in English all of them stand behind the thing.
The caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_MEASURES = words_of("measure of a thing")  # 占地面积 -> with a site area of {}
_REACH = {
    "覆盖": "covering", "服务": "serving", "惠及": "benefiting", "辐射": "serving", "受益": "benefiting",
}  # fmt: skip
_HAVE = "拥有|设有|配备|配有|配置|内设|设置"
_MORE = "(?:约|近|达到?|为|超过?|逾|高达|多达)*"
_ONE = (
    rf"(?:(?P<measure>{longest_first(_MEASURES)}){_MORE}(?P<sum>{VALUE})"
    rf"|(?:可|能|可同时|能同时)?(?P<room>容纳|接待|停放){_MORE}(?P<held>{VALUE}[^、⟦⟧]{{0,6}}?)"
    rf"|(?P<reach>{'|'.join(_REACH)}){_MORE}(?P<whom>{VALUE}[^、⟦⟧]{{0,8}}?)"
    rf"|(?:{_HAVE})(?P<had>{VALUE}?[^、⟦⟧]{{1,8}}?{VALUE}?))"
)
_MEASURED = re.compile(f"{_ONE}(?=[、且]|$)")
_EACH = re.sub(r"\?P<\w+>", "?:", _ONE)
_SEVERAL = re.compile(
    f"(?P<measures>{_EACH}(?:[、且]{_EACH})*)的(?P<what>[^、，]{{2,20}}|(?P<list>[^，⟦⟧]+、[^，⟦⟧]+))"
)
#: Several measures in front of one thing, none of which says anything by itself.
MEASURES_IN_FRONT = re.compile(f"{_EACH}(?:[、且]{_EACH})+的")
_UNIT = re.compile(r"\d.*? [a-z]")
_PEOPLE = {
    "人": "people", "名": "people", "户": "households", "人次": "visits", "辆": "vehicles",
    "家": "enterprises",
}  # fmt: skip
_COUNTED = re.compile("(?P<n>.*\\d(?: million)?) ?(?P<unit>[一-鿿]{1,2})?$")
# 年收入50万元以上的村: however many there are
_OF_A_CLASS = re.compile(r"\b(?:at least|more than|no less than|over|no more than|less than) (?:RMB|US\$|\d)")
_HAN = re.compile("[一-鿿]")
_OF_ONE_MORE = re.compile(r"^\d|^(?:a|an|some|several) | of | and |\)$")


def measured_thing(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a thing; nobody else reads what has a measure in front that is not known here."""
    match = _SEVERAL.fullmatch(zh)
    if match is None:
        return None
    told = [_measure(one, nouns) for one in _MEASURED.finditer(match["measures"])]
    thing = nouns.read(match["what"]) if match["list"] else nouns.item(match["what"])
    if thing is None or not all(told):
        return UNREAD
    return _with(thing, [one for one in told if one], several=bool(match["list"]))


def _with(thing: Noun, told: list[str], *, several: bool) -> Noun:
    """The measures behind the thing; what has a size of its own is one, unless it is counted."""
    first, *others = told
    same = all(one.startswith("with ") for one in told)
    behind = listed([first, *(one.removeprefix("with ") if same else one for one in others)])
    if several:
        return Noun(f"{thing.english}, {behind}", thing.many, thing.article)
    bare = thing.english.removeprefix("the ")
    one = None if _OF_ONE_MORE.search(bare) else singular(bare) if thing.many else bare
    sized = any(one.startswith("with ") for one in told) and not _OF_A_CLASS.search(behind)
    if one is not None and re.match("[a-z]|Party-", one) and (sized or thing.article or thing.many):
        return Noun(f"{with_a(one)} {behind}", many=False)
    return Noun(f"{thing.english} {behind}", thing.many, thing.article)


def _measure(match: re.Match[str], nouns: Nouns) -> str | None:
    if match["measure"]:
        (amount,) = nouns.say(match["sum"])
        fits = (MONEY.match(amount) or _UNIT.search(amount)) and not _HAN.search(amount)
        return _MEASURES[match["measure"]].format(amount) if fits else None
    if match["room"]:
        held = _counted(match["held"], nouns)
        return held and f"with capacity for {held}"
    if match["reach"]:
        whom = _counted(match["whom"], nouns)
        return whom and f"{_REACH[match['reach']]} {whom}"
    had = nouns.item(match["had"])
    return f"with {had.english.removeprefix('the ')}" if had else None


def _counted(zh: str, nouns: Nouns) -> str | None:
    """300人, 20万居民, 8个街道: so many of whom or what."""
    said = nouns.say(zh) if re.fullmatch(VALUE, zh) else []
    bare = _COUNTED.fullmatch(said[0]) if said else None
    if bare is not None:
        who = _PEOPLE.get(bare["unit"] or "")
        return f"{bare['n']} {who}" if who else None
    thing = nouns.item(zh)
    return thing.said if thing and thing.many and CLASSIFIER.search(thing.english) is None else None
