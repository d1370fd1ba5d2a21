"""What is the first, largest or only one of its kind: 全国首个产业园 is China's first industrial park.

Parts such a phrase from the thing itself; the caller reads the thing and joins the two.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.head_words import INSIDE
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.numbered_things import MONEY
from desktop_app.translation.nouns.reading import UNREAD, Nouns
from desktop_app.translation.words.area_words import WHOSE
from desktop_app.translation.words.numerals import cardinal_word, ordinal_word, value
from desktop_app.translation.words.plurals import plural, singular
from desktop_app.translation.words.rule_words import words_of

_ONE = "(?:[届个家座条例单张款部所支只艘架项笔宗枚株辆列]|台(?!套|（)|套(?!房|住))"
_HOW = {
    "首批": "first group of",
    "最大": "largest", "规模最大": "largest", "体量最大": "largest",
    "单体规模最大": "largest single", "单体最大": "largest single", "最大规模": "largest",
    "最长": "longest", "唯一": "only", "第一": "first", "首": "first",
}  # fmt: skip
_FIRST = re.compile(
    rf"(?P<where>[^⟦⟧⟪⟫，、]{{0,8}}?)(?:(?P<how>首批(?!次)|首(?={_ONE})|第一(?={_ONE})|(?:单体规模|单体|规模|体量)?最大(?:规模)?|最长|唯一)"
    rf"(?:一?(?P<unit>{_ONE}))?的?)(?P<what>.{{2,}})"
)
_LIST_OF = re.compile("(?:the )?lists? of (?P<who>candidates for )?(?P<of>.+)")
# 首单数据交易, 首笔融资: what is counted by deals is one, though its name says only of what kind it is
_DEALS = (
    (re.compile("trading$|trade$"), "transaction"),
    (re.compile("(?<=insurance)$"), " policy"),
    (re.compile("(?<=financing)$|(?<=leasing)$|(?<=securitization)$"), " deal"),
)
_NO_THING = re.compile(
    r"[一二三四五六七八九十百]|⟦(?!\d+⟧的?[^⟦⟧、]*(?:工程|项目|产业|集群))|限度|程度|公约数|可能|努力|机遇|潜力|优势|化"
)
_WORTH = re.compile("(?P<worth>⟦\\d+⟧)的?(?P<thing>[^⟦⟧、]{2,})")


@dataclass(frozen=True, slots=True)
class First:
    """What is first: the words before it, and its Chinese."""

    lead: str
    what: str
    deal: bool = False

    def of(self, thing: Noun) -> Noun | None:
        """The two together; None where the number of the thing is not plain."""
        bare = thing.english.removeprefix("the ")
        if re.match(r"\d(?![\d,.]*-[a-z]+-(?:class|level) )|an? |[A-Z]\w+'s ", bare) or " including " in bare:
            return None
        if self.lead.endswith(" of") and (listed_ones := _LIST_OF.fullmatch(bare)):  # 首批示范区名单
            of = listed_ones["of"]
            return Noun(f"the list of {listed_ones['who'] or ''}{self.lead} {plural(of) or of}", many=False)
        if self.lead.endswith(" of"):
            return Noun(f"{self.lead} {plural(bare) or bare}", many=False)
        one = singular(bare) if thing.many else bare
        if one and self.deal:
            one = one.removeprefix("business in ")
            one = next((kind.sub(deal, one, count=1) for kind, deal in _DEALS if kind.search(one)), one)
        return Noun(f"{self.lead} {one}", many=False) if one else None

    def one_of(self, thing: Noun) -> Noun | None:
        """全国最大的综合枢纽之一: one of China's largest comprehensive hubs."""
        bare = thing.english.removeprefix("the ")
        several = plural(bare) if re.match("[a-z][a-z -]*$", bare) else None
        fits = several and self.lead.endswith(("largest", "longest"))
        return Noun(f"one of {self.lead} {several}", many=False) if fits else None


def first(zh: str, place: Callable[[str], str | None]) -> First | None:
    """`zh` parted, where it names a first; `place` says the English of a place's name."""
    match = _FIRST.fullmatch(zh) if re.search("首|第一|最|唯一", zh) else None
    if match is None or _NO_THING.match(match["what"]):
        return None
    whose = WHOSE.get(match["where"], None if match["where"] else "the")
    if whose is None:
        named = place(match["where"])
        whose = f"{named}'s" if named else None
    deal = match["unit"] in ("单", "笔")
    return First(f"{whose} {_HOW[match['how']]}", match["what"], deal) if whose else None


def named_first(nouns: Nouns, zh: str) -> Noun | None:
    """全省首个智能工厂: what is first of its kind, and no thing of another kind; None for anything else."""
    if told := _in_several_ways(nouns, zh):
        return told
    among = zh.endswith("之一")
    if (one := first(zh.removesuffix("之一"), nouns.place)) is None:
        return _in_history(nouns, zh)
    if among:
        thing = nouns.item(one.what)
        return one.one_of(thing) if thing is not None else UNREAD
    thing, behind = _parted(nouns, one.what)
    inside = thing is not None and INSIDE.search(thing.english) and not _LIST_OF.fullmatch(thing.said)
    told = one.of(thing) if thing is not None and not inside else None
    return Noun(f"{told.english}{behind}", many=False) if told else UNREAD


# 全省规模最大、功能最全的物流园区: each way is a row of data
_WAYS = words_of("way of being first")
_WAY = longest_first(_WAYS)
_IN_SEVERAL_WAYS = re.compile(
    f"(?P<where>[^⟦⟧⟪⟫，、]{{0,8}}?)(?P<ways>(?:{_WAY})(?:(?:、|和|且)?(?:{_WAY}))*)(?:的|(?<=力))(?P<what>[^⟦⟧⟪⟫“”]{{2,}})"
)


def _in_several_ways(nouns: Nouns, zh: str) -> Noun | None:
    """English of such a phrase; None where one of the ways, the place or the thing is unknown."""
    match = _IN_SEVERAL_WAYS.fullmatch(zh) if "最" in zh else None
    among = match is not None and match["what"].endswith("之一")
    if match is None:
        return None
    thing = match["what"].removesuffix("之一")
    whose = first(f"{match['where']}最大的{thing}", nouns.place)
    what = nouns.item(thing)
    if whose is None or what is None:
        return None
    ways = list(dict.fromkeys(_WAYS[way] for way in re.findall(_WAY, match["ways"])))
    one = First(whose.lead.replace("largest", listed(ways)), thing)
    return one.one_of(what) if among else one.of(what)


def _parted(nouns: Nouns, zh: str) -> tuple[Noun | None, str]:
    """超百亿元水利工程娄里水库: the thing, and behind it what one of it costs and what it is called."""
    named = max((name for name in nouns.names if zh.endswith(name)), key=len, default="")
    front = zh.removesuffix(named)
    match = _WORTH.fullmatch(front)
    amount = nouns.say(match["worth"])[0] if match else ""
    if match is not None and MONEY.match(amount) and not amount.endswith("-level"):
        called = f" ({nouns.names[named]})" if named else ""
        return nouns.item(match["thing"]), f" worth {amount}{called}"
    if len(named) < len(zh) - 1 and named and (thing := nouns.item(front)) and thing.english[:1].islower():
        far = re.search(r" (?:for|of|in|on|with) ", thing.english)
        return thing, f" ({nouns.names[named]})" if far else f" {nouns.names[named]}"
    return nouns.item(zh), ""


_IN_HISTORY = re.compile(
    "(?P<of>[^“”、⟦⟧]{2,12})(?:历)?史上(?P<first>(?:首[个届次场家座条例项]|第一|唯一|最[大长]).{2,})"
)


def _in_history(nouns: Nouns, zh: str) -> Noun | None:
    """全运会史上首个跨境马拉松: the first in the history of the Games."""
    match = _IN_HISTORY.fullmatch(zh)
    whose, one = (nouns.item(match["of"]), nouns.item(match["first"])) if match else (None, None)
    if whose is None or one is None or one.many:
        return None
    return Noun(f"{one.said} in the history of {whose.said}", many=False)


_NEW_REFORM = re.compile("(?P<whose>.{2,}?)的?新一轮改革")  # 主流媒体新一轮改革
_ANEW = re.compile(r"^[a-z -]+ (?:reform|restructuring|planning|upgrading|renovation)$")
_ROUND = re.compile("新一轮|第(?P<n>[一二三四五六七八九十]{1,2})轮(?!次)")
_BATCH = re.compile("第(?P<n>[一二三四五六七八九十]{1,2})批(?P<what>[^⟦⟧、]{3,})")
_PROGRAM = re.compile("(?:program|campaign)$")  # 第二批主题教育
_BATCHES = re.compile(
    "(?P<n>[两三四五六七八九十]{1,2})(?P<unit>批次?|轮次?)(?P<what>⟦\\d+⟧[^⟦⟧、]{2,}|[^⟦⟧、]{2,}⟦\\d+⟧)"
)


def batch(nouns: Nouns, zh: str) -> Noun | None:
    """第二批全国文明城市: the second group of national civilized cities, or the list of them.

    四批308项举措 are 308 measures in four batches.
    """
    if (several := _BATCHES.fullmatch(zh)) is not None:
        what = nouns.item(several["what"])
        unit = "batches" if several["unit"].startswith("批") else "rounds"
        words = f"in {cardinal_word(value(several['n']))} {unit}"
        return Noun(f"{what.english} {words}", what.many) if what else None
    match = _BATCH.fullmatch(zh)
    things = nouns.item(match["what"]) if match else None
    if match is None or things is None:
        return None
    group = f"the {ordinal_word(value(match['n']))} group of"
    listed = _LIST_OF.fullmatch(things.english)
    if listed:
        return Noun(f"the list of {listed['who'] or ''}{group} {listed['of']}", many=False)
    if _PROGRAM.search(things.english) and not things.many:
        bare = things.english.removeprefix("the ")
        return Noun(f"the {ordinal_word(value(match['n']))} round of the {bare}", many=False)
    return Noun(f"{group} {things.english}", many=False) if things.many else None


_INSPECTED = re.compile("(?:督察|巡视|巡察).{2,}")
_INSPECTIONS = re.compile(r"\bin ((?:[a-z-]+ )*inspections)$")


def new_round(nouns: Nouns, zh: str) -> Noun | None:
    """新一轮找矿行动, 第二轮找矿行动: what is done once more."""
    if (reform := _NEW_REFORM.fullmatch(zh)) and (whose := nouns.read(reform["whose"])):
        return Noun(f"the new round of reform of {whose.said}", many=False)
    match = _ROUND.match(zh)
    deed = nouns.item(zh[match.end() :]) if match else None
    if match is None or deed is None:
        return None
    which = f"the {ordinal_word(value(match['n']))}" if match["n"] else "a new"
    if _INSPECTED.search(zh):  # 第三轮 + 中央督察反馈问题整改: the inspections are of that round
        told, done = _INSPECTIONS.subn(rf"in {which} round of \1", deed.english)
        return Noun(told, deed.many, deed.article) if done else None
    if deed.english.endswith(" campaign"):
        return Noun(f"{which} round of {deed.said}", many=False)
    if not (INSIDE.search(deed.english) or _ANEW.search(deed.english)):
        return None
    return Noun(f"{which} round of {re.sub('^the (?!campaign|project)', '', deed.english)}", many=False)
