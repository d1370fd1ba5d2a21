"""Nouns in English: their article and number, a noun behind or before a head, the tables of their words.

Knows no sentence: what stands in one is read in `noun_phrases`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.translation.nouns.governing_fronts import governs
from desktop_app.translation.words.plurals import singular

# 中小 + 学生: their schools are, not they; 重点区域 + 大气污染: the regions are key
_NO_QUALITY = re.compile("中小学生|重点(?:区域|地区)(?:大气|空气|生态|水|土壤|安全|风险|环境)")
_MEASURE = re.compile(r"(?P<n>±?\d+(?:\.\d+)?)(?P<unit>千伏|英寸)(?P<above>及?以上)?(?:的)?")

_UNITS = {"千伏": "kV", "英寸": "inch"}
_HEAD = re.compile(
    r"(.+?)(?= (?:of|for|in|under|about|that|with|to|from|on|between|owed|against|through|above|below|prone|"
    r"at home|at risk|featuring|across|found|such as|including|monitored|involved|assigned|identified)\b|$)"
)
_ONE_OF_MANY = re.compile(
    r"\b(?:sector|force|mechanism|environment|framework|level|network|market|campaign|strategy|economy|spirit|model|role|"
    r"decision|relationship|layout|scheme|regime|line|principle|approach|philosophy|plan|pilot reform|"
    r"fight|industry|structure|pattern|landscape|-friendly society|index(?: \([A-Z]+\))?|"
    r"(?:project|start|launch|fulfillment|commissioning|conversion) rate)$"
)
# Names that English gives an article.
_NAMED_THE = re.compile(
    r"(?:Railway|Zone|Belt|[Cc]ity [Cc]luster|[Ee]conomic [Cc]ircle|[Mm]etropolitan [Aa]rea|Eyes Project|"
    r"Corridor|Link|Link Road|Expressway|Canal|River|Plan|Program|Initiative|"
    r"Agreement|Strategy|Delta|Area|"
    r"Festival|Project|National Park|Convention|Conference|Expo|Fair|Campaign|Bridge|Tunnel|Competition|"
    r"Contest|Summit|Forum|Alliance|League|Center|Laboratory|Committee|Bureau|Games|Congress|"
    r"Opera House|Concert Hall|Headquarters Base|Transfer Base|"
    r"(?<!of )Law|Government|Outlook on Development|Federation|Museum|Library|Theater|Office|"
    r"Hydropower Station|Power Plant|"
    r"Marathon|[Bb]asin|Plain|Peninsula|Nature Reserve|Irrigation District|Hub|"
    r"Water Control Project|"
    r"Council|Association|Organization|Foundation|Commission|Administration|Ministry|Institutes|"
    r"Invitational|Tournament|Open|Grand Prix|Regatta|Department|Building|Emirates|ecosystem|platform|"
    r"Headquarters Base|Industrial Base|Center Headquarters|checkpoint|Opera House|Concert Hall|Stadium|"
    r"Gymnasium|Observatory|Planetarium|Aquarium|Memorial Hall|Exhibition Hall|Research Institute|"
    r"Academy of (?:Social )?Sciences)(?: \([\w ]+\))?$|^International .* Academy$|"
    r"^(?:European Union|Middle East)$|^(?:Two|Three|Four|Five) "
)
_QUOTED_KIND = re.compile("“[^”]+” (?:campaign|platform|initiative|brand|program|project)$")
_NUMBERED = re.compile("(?:Two|Three|Four|Five|Six) [A-Z][a-z-]+s$")  # the Two Upholds
_DOCTRINE = re.compile("Theory of |Scientific Outlook ")
# Heads of which there is one: the development of …, the layout, the economy; and names.
_OF_ITS_KIND = re.compile(
    r"\b(?:development|construction|building|level|quality|economy|layout|spirit|principle|line)$|^[A-Z][a-z]"
    r"|^(?:first(?!-)|largest|longest|only)\b|'s (?:first|largest|longest|only)\b"
)
# Heads of which there may be another one: build a demonstration zone of the digital economy.
_OF_MANY = re.compile(
    r"\b(?:zone|area|city|base|center|platform|model|benchmark|hub|brand|park|system|mechanism)$"
)
# Things that are somebody's: which ones is plain.
_DEFINITE = re.compile(
    "(?:decisions and plans|guiding principles|work requirements|requirements|(?:main )?targets and tasks|"
    "(?:main )?(?:targets|indicators|tasks)(?= of the 1[0-9]th)) of "
)
_ADJECTIVE = re.compile(r"-(?:friendly|oriented|free|based|related|scale|level|carbon|process|cycle)$")
# Stabilizing growth tells an act, and is no noun here; leading officials and the building of a market are.
_ATTRIBUTES = (
    "leading|housing|computing|outstanding|financing|existing|manufacturing|operating|emerging|charging|parking|"
    "pressing|acting|aging|ongoing|sensing|walking|teaching|supercharging|gaming|packaging|farming|catering|"
    "processing|hiking|drinking|purchasing|nursing|working|connecting|continuing|boarding|guiding|fighting|sharing|"
    "engineering|fledgling|supercomputing|living|grazing|pricing|shopping|livestreaming|leasing|remanufacturing|"
    "trading|contracting|breeding|refining|mining|printing|camping|publishing|broadcasting|advertising|"
    "consulting|testing|lending|shipping|listing|landing|coordinating|participating|cooperating|"
    "waterlogging|firefighting|driving|rowing|planning|training|screening|"
    "building (?:safety|information|materials?)|supporting polic|monitoring (?:and|to)|"
    "recycling system|underperforming|tendering|destabilizing"
)
_ACT = re.compile(rf"^(?!(?:{_ATTRIBUTES}))[a-z]+ing,? (?!of\b|up\b|between\b|for\b|on\b)")
_MASS = re.compile(
    r"talent$|\bcharity$|^(?:fair|orderly|healthy) competition$|"
    r"^governance at (?:the )?source$|\b(?:green|ecological) space$|"
    r"\b(?:carbon|glass|chemical|aramid|optical) fiber$|"
    r"\b(?:capacity|brand|integrity|[Pp]arty|conduct|credit|team|institution|body|culture) building$"
)


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun phrase in English.

    Attributes:
        english: without an article of its own, unless it always has one.
        many: True where its verb is "were".
        article: True where it wants "the" as a subject or an object.
        founded: a list as the object of building, where its items have other articles then.
    """

    english: str
    many: bool
    article: bool = False
    founded: str = ""

    @property
    def said(self) -> str:
        """As a subject or an object."""
        the = "the " if self.article and not _OWNED.match(self.english) else ""
        return f"{the}{self.english}"

    @property
    def made(self) -> str:
        """As the object of building or founding: a thing that was not there before."""
        if self.founded:
            return self.founded
        bare = self.english.removeprefix("the ")
        head = _HEAD.match(bare)
        shared = head is not None and bare.startswith(f"{head[1]} of ") and not _OF_MANY.search(head[1])
        fixed = bare != self.english and not shared
        if not (self.article or fixed) or self.many or head is None or _OF_ITS_KIND.search(head[1]):
            return self.said
        return with_a(bare)


# What has an article, or an owner in its place (China's economy; Women's Federation has none).
_OWNED = re.compile(r"the |[A-Z][\w-]+'s (?![A-Z])")
#: A reader of Chinese: the noun it is in English, None for words it does not know.
ReadNoun = Callable[[str], Noun | None]


def told_behind(what: Noun, behind: str) -> Noun:
    """`what` with words behind it that say what it is like; a framework with such words is one of several."""
    bare = re.sub("^(?:the|an?) ", "", what.english)
    one = not what.many and (what.article or bare != what.english)
    return Noun(f"{bare if one else what.english} {behind}", what.many, article=one)


def one_frame(zh: str, what: Noun) -> Noun:
    """A system, a network: what is built is one, though its word stands for several."""
    one = singular(what.english) if what.many and _FRAME.search(zh) else None
    return Noun(one, many=False, article=True) if one else what


_FRAME = re.compile("(?:体系|网络|格局|机制|制度)$")
_AN = re.compile(
    r"[\"“\ue002]*(?:[aeioAEIO](?!ne\b|nce\b)|u(?!ni[fqtv]|s[ae]|til)|U(?![A-Z])|hono|hones|hour|heir|"
    "[FHLMNRSX](?=[A-Z&]{2}))"  # spelt letter by letter
)


def with_a(english: str) -> str:
    """A new model, an early warning, a unified market, an honest one."""
    return f"{'an' if _AN.match(english) else 'a'} {english}"


def all_of(said: str) -> str:
    """All that is named: 项目全部开工 are all projects, 116个村全部 all 116 villages."""
    return said if re.match(r"(?:all|both)\b", said) else f"all {said}"


def noun(english: str, *, name: bool = False) -> Noun:
    """The English of a term as a noun phrase."""
    if _QUOTED_KIND.match(english):
        return Noun(english, many=False, article=True)
    match = _HEAD.match(english)
    head = (match[1] if match else english).rstrip("”")
    many = re.search(
        r"(?:[^suyi']|[aeo]y)s(?: and [a-z' ]+)?$|\b(?:taxis|people|consortia|children|women|men)$", head
    ) is not None and (not name or head.endswith(" principles"))
    fixed = many or head.startswith(("the ", "a ", "an ")) or english == "industry"
    if _DEFINITE.match(english):
        return Noun(english, many=True, article=True)
    if _NUMBERED.match(english):
        return Noun(english, many, article=True)
    if name:
        named = _NAMED_THE.search(head) or "Institute for " in english or _DOCTRINE.match(english)
        return Noun(english, many, bool(named) and not fixed)
    one = (singular(head) == head and _MASS.search(head) is None) or _ONE_OF_MANY.search(head) is not None
    one = one or english.startswith((f"{head} of ", "people of ")) or _NAMED_THE.search(head) is not None
    one = one and head != "full coverage" and not head.startswith("data as ")
    return Noun(english, many, one and (not fixed or english.startswith("people of ")))


_PAIR = re.compile("[^“”,]* and ")
_PAIRS_LAST = 2  # items beside the "and" of a list


def in_row(items: list[str]) -> str:
    """A, B and C; with a comma before "and" where an item beside it has an "and" of its own."""
    *others, last = items
    apart = len(items) > _PAIRS_LAST and any(map(_PAIR.match, items[-_PAIRS_LAST:]))
    return f"{', '.join(others)}{',' if apart else ''} and {last}" if others else last


def is_no_noun(english: str) -> bool:
    """True for what tells an act, how something is, or when (全年)."""
    return (
        english == "whole year" or _ACT.match(english) is not None or _ADJECTIVE.search(english) is not None
    )


def heads(zh: str, *, linked: bool = False) -> Iterator[tuple[str, str]]:
    """Heads that `zh` ends in, the longest first; `linked`: how they take what cannot stand before them.

    数据管理体系 is the data management system, 防汛抗旱体系 the system for flood control.
    """
    words = table("linked_heads" if linked else "phrase_heads")
    least = 3 if zh.endswith("政策措施") else 2  # the policies are none of what the measures are for
    return (
        (zh[-size:], words[zh[-size:]])
        for size in range(min(8, len(zh) - 1), least - 1, -1)
        if zh[-size:] in words
    )


_LONGEST_FRONT = 8  # characters of a modifier: 更具国际影响力的


def fronts(zh: str) -> Iterator[tuple[str, str]]:
    """Modifiers that `zh` begins with, the longest first."""
    words = table("phrase_adjectives")
    if _NO_QUALITY.match(zh):
        return iter(())
    if measure := _MEASURE.match(zh):
        above = "-and-above" if measure["above"] else ""  # 110千伏及以上变电站
        return iter([(measure[0], f"{measure['n']}-{_UNITS[measure['unit']]}{above}")])
    sizes = (size for size in range(min(_LONGEST_FRONT, len(zh) - 1), 0, -1) if zh[:size] in words)
    return ((zh[:size], words[zh[:size]]) for size in sizes if not governs(zh, size, table("phrase_heads")))


@cache
def table(name: str) -> dict[str, str]:
    """The words of one of the tables, Chinese to English."""
    return resources.read_english(f"translation/{name}.csv")
