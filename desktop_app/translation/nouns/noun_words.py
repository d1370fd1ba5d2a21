"""Nouns in English: their article and number, a noun behind or before a head, the tables of their words.

Knows no sentence: what stands in one is read in `noun_phrases`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.translation.nouns.deed_pairs import both_deeds
from desktop_app.translation.nouns.fitting_heads import fitting
from desktop_app.translation.nouns.governing_fronts import governs
from desktop_app.translation.words.plurals import plural, singular

# 首个 + 产业联盟: the alliance is the first, not the industry.
_NO_ATTRIBUTE = re.compile(
    r"\b(?:of|for|in|on|and|to|with|the|from|between|against|by|at)\b|[,(]|^first\b|^an? "
)
_WORDS_BEFORE_A_HEAD = 4
_COVERAGE = "full coverage of {}"  # of every one there is
_OF_SEVERAL = (
    _COVERAGE,
    "the national pilot program for {}",
    "the list of {}",
    "lists of {}",
    "catalogs of {}",
)  # what is listed are many
_CLEANED_UP = "the cleanup of {}"
_ILLEGAL = re.compile(r"\b(?:illegal|unlawful|unauthorized|unlicensed|crimes?|fraud)\b")
_ORDERLY = re.compile(
    r"\b(?:safety|security|order|environment|markets?|sector|industry|industries|appearance)$"
)
_INDUSTRIES, _INDUSTRY = "{} industries", "the {} industry"
# Attributes that tell a sector, not of what kind it is.
_SECTORS = re.compile(
    "automotive|aviation|aerospace|shipbuilding|steel|metallurgical|nonferrous metal|rare earth|coal|power|"
    "natural gas|petrochemical|chemical|photovoltaic|wind power|nuclear power|hydrogen energy|energy storage|"
    "new energy|new materials|building material|textile|(?:textile|footwear) and apparel|food|"
    "food processing|food and beverage|pharmaceutical|biomedical|pharmaceutical and health|software|chip|"
    "computing power|"
    "electrical equipment|electromechanical|energy|tourism|logistics|sports|exhibition|catering|elderly care|"
    "e-commerce|seed industry|tea|flower|fruit and vegetable|express delivery|cold chain|satellite"
)
# 中小 + 学生: their schools are, not they; 重点区域 + 大气污染: the regions are key
_NO_QUALITY = re.compile("中小学生|重点(?:区域|地区)(?:大气|空气|生态|水|土壤|安全|风险|环境)")
_VOLTS = re.compile(r"(?P<n>±?\d+)千伏")  # 220千伏变电站
_DEED_HEAD = re.compile("the (?:use|revitalization|renovation|preservation|repair|restoration)\\b.* of {}$")
_DEED_OF = re.compile("the (?:protection|governance|treatment|repair|preservation|restoration|cleanup) of ")
_PART_OF_ONE = re.compile(r"the [a-z ]*(?:building|complex) of \{\}")  # 县医院综合楼: of the one that has it
_MOST_OF = 2  # "of" that what stands behind another "of" may have
_HEAD = re.compile(
    r"(.+?)(?= (?:of|for|in|under|that|with|to|from|on|between|owed|against|through|above|below|prone|"
    r"at home|at risk|found|such as|including)\b|$)"
)
_ONE_OF_MANY = re.compile(
    r"\b(?:sector|force|mechanism|environment|framework|level|network|market|campaign|strategy|economy|spirit|model|role|"
    r"decision|relationship|layout|scheme|regime|line|principle|approach|philosophy|plan|pilot reform|"
    r"fight|industry|structure|pattern|landscape|-friendly society|index(?: \([A-Z]+\))?|"
    r"(?:project|start|launch|fulfillment|commissioning|conversion) rate)$"
)
# Names that English gives an article.
_NAMED_THE = re.compile(
    r"(?:Railway|Zone|Belt|Corridor|Link|Expressway|Canal|River|Plan|Program|Initiative|Agreement|Strategy|Delta|Area|Festival|"
    r"National Park|Convention|Conference|Expo|Fair|Campaign|Bridge|Tunnel|Competition|"
    r"Contest|Summit|Forum|Alliance|League|Center|Laboratory|Committee|Bureau|Games|Congress|"
    r"Government|Outlook on Development|Federation|Museum|Library|Theater|Hydropower Station|Power Plant|"
    r"Marathon|[Bb]asin|Plain|Peninsula|Nature Reserve|Irrigation District|Hub|"
    r"Council|Association|Organization|Foundation|Commission|Administration|Ministry|Institutes|"
    r"Academy of (?:Social )?Sciences)$|^(?:European Union|Middle East)$|^(?:Two|Three|Four|Five) "
)
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
# Adjectives that stand before one that tells the kind: comprehensive marine management.
_BEFORE_KINDS = frozenset(
    ["comprehensive", "systematic", "special", "integrated", "coordinated", "standardized"]
)
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
    r"talent$|\b(?:carbon|glass|chemical|aramid|optical) fiber$|"
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
        return f"the {self.english}" if self.article else self.english

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


#: A reader of Chinese: the noun it is in English, None for words it does not know.
ReadNoun = Callable[[str], Noun | None]

_AN = re.compile(
    r"[\"“]?(?:[aeioAEIO](?!ne\b|nce\b)|u(?!ni[fqtv]|s[ae]|til)|U(?![A-Z])|hono|hones|hour|heir|"
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
    match = _HEAD.match(english)
    head = (match[1] if match else english).rstrip("”")
    many = re.search(
        r"[^suy']s(?: and [a-z' ]+)?$|\b(?:people|consortia|children|women|men)$", head
    ) is not None and (not name or head.endswith(" principles"))
    fixed = many or head.startswith(("the ", "a ", "an ")) or english == "industry"
    if _DEFINITE.match(english):
        return Noun(english, many=True, article=True)
    if name:
        named = _NAMED_THE.search(head) is not None or _DOCTRINE.match(english) is not None
        return Noun(english, many, named and not fixed)
    one = (singular(head) == head and _MASS.search(head) is None) or _ONE_OF_MANY.search(head) is not None
    one = one or english.startswith((f"{head} of ", "people of ")) or _NAMED_THE.search(head) is not None
    one = one and head != "full coverage"
    return Noun(english, many, one and (not fixed or english.startswith("people of ")))


def is_no_noun(english: str) -> bool:
    """True for what tells an act or how something is."""
    return _ACT.match(english) is not None or _ADJECTIVE.search(english) is not None


def behind(inner: Noun, pattern: str) -> Noun | None:
    """`inner` before or behind a head: a road network, the level of education."""
    if pattern.endswith(" {}"):
        return _behind_head(inner, pattern)
    if pattern == "{}":  # 就业 + 工作
        return inner
    english = singular(inner.english) or inner.english
    several = inner.many and english == inner.english and not english.endswith("affairs")
    if english.startswith("all ") or several:
        return _of_all(inner, pattern)
    if english.endswith(" going global"):  # 游戏出海 + 服务中心
        return noun(f"{pattern.replace('{} ', '')} for {inner.english}")
    if _NO_ATTRIBUTE.search(english) or len(english.split()) > _WORDS_BEFORE_A_HEAD:
        return None
    if pattern == "the {} system" and english.endswith("system"):
        return inner  # 医保制度 + 体系
    if "{} projects" in pattern and (of_projects := _of_projects(english, pattern)):
        return noun(of_projects)
    if pattern == _INDUSTRIES:  # what is made or done tells a sector, of which there is one
        pattern = _INDUSTRY
    told = pattern.format(english)
    if english.startswith("“") and (one := singular(told)):  # “智慧消防”平台 is one
        return Noun(one.removeprefix("the "), many=False, article=True)
    return noun(told)


def _of_projects(english: str, pattern: str) -> str | None:
    """重点项目 + 工程, 产业扶贫 + 项目建设: projects said once, and for what they are."""
    if english.endswith(" project"):
        return pattern.replace("{} projects", "{}").format(f"{english}s")
    return pattern.replace("{} projects", f"projects for {english}") if " through " in english else None


def _of_all(inner: Noun, pattern: str) -> Noun | None:
    """各部门 + 责任: the responsibilities of all departments; None for several that cannot stand in front."""
    bare = re.sub("^the |{} ", "", pattern)
    known = inner.english.startswith("all ") and bare and "{" not in bare
    return noun(f"the {bare} of {inner.said}") if known else None


def _behind_head(inner: Noun, pattern: str) -> Noun | None:
    """What the head is of: the level of education, the treatment of rivers."""
    if pattern == _CLEANED_UP:
        pattern = "the crackdown on {}" if _ILLEGAL.search(inner.english) else pattern
        pattern = "the improvement of {}" if _ORDERLY.search(inner.english) else pattern
    if _DEED_HEAD.match(pattern) and _DEED_OF.match(inner.english):
        return None  # 危旧房治理 + 改造: both are done to the same
    if "upgrading of" in inner.english:  # 技术改造 + 升级工程
        pattern = pattern.replace("to upgrade {}", "for {}")
    if both := both_deeds(inner.english, pattern):
        return noun(both)
    if pattern == "expenditure on {}" and inner.english.startswith("spending on "):
        return inner  # “三公”经费 + 支出
    chained = inner.english.count(" of ") >= _MOST_OF  # the pace of the development of the reform of …
    pattern = fitting(pattern, inner.english)
    whole = plural(inner.english) if pattern in _OF_SEVERAL and inner.article else None
    if _PART_OF_ONE.fullmatch(pattern) and inner.many and (one := singular(inner.english)):
        whole = f"the {one}"
    return None if chained else noun(pattern.format(whole or inner.said))


def with_adjective(adjective: str, pattern: str) -> Noun | None:
    """经济发展 is economic development, 工业企业 industrial enterprises."""
    if pattern == "{}" or adjective.startswith("a "):
        return None
    if pattern == _INDUSTRIES and (one := sector(adjective)):
        return one
    if pattern == _CLEANED_UP:  # 安全整治
        return noun(f"{adjective} improvement")
    if pattern.endswith(" of {}"):
        head = pattern.removeprefix("the ").removesuffix(" of {}")
        if " of " in head or head.startswith(("a ", "an ")):
            return None
        if head.endswith(" development") and " and " not in head:  # high-quality economic development
            return noun(f"{head.removesuffix('development')}{adjective} development")
        first, _, last = head.partition(" ")
        if first in _BEFORE_KINDS and " " not in last:
            return noun(f"{first} {adjective} {last}")
        return noun(f"{adjective} {head}")
    return None if pattern.endswith(" {}") else noun(pattern.format(adjective))


def before_head(adjective: str, thing: Noun | None, pattern: str) -> Noun | None:
    """What is an attribute and a thing as well: 农村公路 + 提质增效; all of it is covered: 园区 + 全覆盖."""
    if pattern == _COVERAGE and thing is not None:
        return behind(thing, pattern)
    return with_adjective(adjective, pattern) or (behind(thing, pattern) if thing is not None else None)


def sector(adjective: str) -> Noun | None:
    """汽车产业 is the automotive industry; 新兴产业 are emerging industries."""
    return noun(_INDUSTRY.format(adjective)) if _SECTORS.fullmatch(adjective) else None


def kinds(body: str) -> list[str]:
    """钢铁、化工 in front of 企业: attributes alone; empty where one is something else."""
    words = table("phrase_adjectives")
    parts = re.split("[、和与及]", body)
    return [words[part] for part in parts] if len(parts) > 1 and all(part in words for part in parts) else []


def of_kinds(kinds: list[str], pattern: str) -> Noun | None:
    """Things of several kinds behind their attributes: steel and chemical enterprises; None for no kinds."""
    if not kinds:
        return None
    if pattern == _INDUSTRY:
        pattern = f"the {_INDUSTRIES}"
    several = (
        pattern.startswith(("{} ", "the {} industries"))
        and pattern.endswith("s")
        and not any(" and " in one for one in kinds)
    )
    return noun(pattern.format(f"{', '.join(kinds[:-1])} and {kinds[-1]}")) if several else None


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


def fronts(zh: str) -> Iterator[tuple[str, str]]:
    """Modifiers that `zh` begins with, the longest first."""
    words = table("phrase_adjectives")
    if _NO_QUALITY.match(zh):
        return iter(())
    if volts := _VOLTS.match(zh):
        return iter([(volts[0], f"{volts['n']}-kV")])
    sizes = (size for size in range(min(5, len(zh) - 1), 0, -1) if zh[:size] in words)
    return ((zh[:size], words[zh[:size]]) for size in sizes if not governs(zh, size, table("phrase_heads")))


@cache
def table(name: str) -> dict[str, str]:
    """The words of one of the tables, Chinese to English."""
    return resources.read_english(f"translation/{name}.csv")
