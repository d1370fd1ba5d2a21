"""A noun in the pattern of its head: a road network, the level of education, steel and chemical enterprises.

Knows English alone: which word is the head of what is read in `headed_nouns`.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.deed_pairs import both_deeds
from desktop_app.translation.nouns.fitting_heads import fitting
from desktop_app.translation.nouns.noun_words import Noun, noun, table
from desktop_app.translation.words.plurals import plural, singular

# 首个 + 产业联盟: the alliance is the first, not the industry.
_NO_ATTRIBUTE = re.compile(
    r"\b(?:of|for|in|on|and|to|with|the|from|between|against|by|at)\b|[,(]|^first\b|^an? "
)
_WORDS_BEFORE_A_HEAD = 4
_GRADED = (" schools", " enterprises", " villages", " families")  # “十好”学校 are several
_COVERAGE = "full coverage of {}"  # of every one there is
_OF_SEVERAL = (
    _COVERAGE,
    "the national pilot program for {}",
    "the list of {}",
    "lists of {}",
    "catalogs of {}",
)  # what is listed are many
# 核电装备等领域 + 研发制造: done in such areas
_FIELDS_SUCH_AS = re.compile("(?:areas|fields|sectors) such as ")
_DEED_IN = re.compile("the (?:R&D|research|manufacturing|innovation|investment|cooperation)\\b")
_NEVER_COLLECTED = re.compile(r"\bpublicity\b|^(?:promotion|management|supervision)\b|\bexpansion$")
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
_DEED_HEAD = re.compile("the (?:use|revitalization|renovation|preservation|repair|restoration)\\b.* of {}$")
_DEED_OF = re.compile("the (?:protection|governance|treatment|repair|preservation|restoration|cleanup) of ")
_PART_OF_ONE = re.compile(r"the [a-z ]*(?:building|complex) of \{\}")  # 县医院综合楼: of the one that has it
_QUOTED_SYSTEM = re.compile("“[^“”]+ (?:system|mechanism|model|platform|code|policy)”$")
_MOST_OF = 2  # "of" that what stands behind another "of" may have
# Adjectives that stand before one that tells the kind: comprehensive marine management.
_BEFORE_KINDS = frozenset(
    ["comprehensive", "systematic", "special", "integrated", "coordinated", "standardized"]
)


def behind(inner: Noun, pattern: str) -> Noun | None:
    """`inner` before or behind a head: a road network, the level of education."""
    if pattern.endswith(" {}"):
        return _behind_head(inner, pattern)
    if pattern == "{}" or _says(inner, pattern):  # 就业 + 工作, 园区开发 + 建设
        return inner
    english = _one(inner.english)
    several = inner.many and english == inner.english and not english.endswith(("affairs", "glasses"))
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
    told = pattern.format(_said_once(english, pattern))
    if (
        english.startswith("“") and not told.endswith(_GRADED) and (one := singular(told))
    ):  # “智慧消防”平台 is one
        return Noun(one.removeprefix("the "), many=False, article=True)
    return noun(told)


def _said_once(english: str, pattern: str) -> str:
    """碳普惠场景 + 应用场景: application scenarios, of which one need not say scenario twice."""
    last = singular(pattern.rpartition(" ")[2]) if pattern.startswith("{} ") else None
    return english.removesuffix(f" {last}") if last else english


def _one(english: str) -> str:
    """The singular, also of what is quoted: “科技保险券”支持模式."""
    if english.startswith("“") and english.endswith("”"):
        return f"“{_one(english[1:-1])}”"
    return singular(english) or english


def _says(inner: Noun, pattern: str) -> bool:
    """True for the development of something, of which there is no development."""
    return pattern.startswith("the ") and inner.said.startswith(pattern.removesuffix("{}"))


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
    if _FIELDS_SUCH_AS.match(inner.english) and pattern.endswith(" of {}") and _DEED_IN.match(pattern):
        return Noun(pattern.removeprefix("the ").replace(" of {}", f" in {inner.english}"), many=False)
    if pattern == "the collection of {}" and _NEVER_COLLECTED.search(inner.english):
        return None  # 养老保险宣传 + 收缴: two deeds
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
    if _QUOTED_SYSTEM.match(inner.english):
        whole = f"the {inner.english}"  # “直认制” + 范围
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


_OF_SUCH = re.compile(
    r"[a-z]+s (?:about|of|for) \{\} [a-z]+"
)  # complaints about construction and commercial noise


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
        (pattern.startswith(("{} ", "the {} industries")) and pattern.endswith("s"))
        or _OF_SUCH.fullmatch(pattern)
    ) and not any(" and " in one for one in kinds)
    return noun(pattern.format(listed(kinds))) if several else None
