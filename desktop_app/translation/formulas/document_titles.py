"""Titles of documents by pattern: 《…保护条例》, 《关于促进…的若干措施》, 《…行动计划（2023—2025年）》.

What kind of paper it is, whose, and what it is about: each must be known, else there is no title.  Kinds
with what links them to their matter are in ``title_kinds.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.owners import body, owner_of
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.names.name_parts import titled, words
from desktop_app.translation.names.place_names import english_place
from desktop_app.translation.nouns.acts import acts_at
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.telling.clause_lists import bare_deed, series
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import OTHER_HEADINGS
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import numerals

#: The stages of a paper that stand in brackets behind its title.
STAGES = {
    "试行": "for Trial Implementation", "草案": "Draft", "修订": "Revised", "修订版": "Revised",
    "征求意见稿": "Draft for Comments", "送审稿": "Draft for Review", "讨论稿": "Draft for Discussion",
    "暂行": "Interim",
}  # fmt: skip
_SPAN = r"(?P<from>20\d\d)年?(?:[—–\-－~～至]+(?P<to>20\d\d))?(?:年度?)?"
_BEHIND = re.compile(
    rf"[（(](?:(?P<edition>20\d\d)年?(?P<how>修订版?|修正|修改|版|本)|{_SPAN}|(?P<stage>{'|'.join(STAGES)}))[）)]$"
)
_EDITIONS = {"版": "{} Edition", "本": "{} Edition", "修正": "Amended in {}", "修改": "Amended in {}"}
_DOING = re.compile(r"(?:\w+ly )?[a-z]+ing\b")  # 支持…发展: what is done, which is not carried out
_YEAR = re.compile(r"(?P<year>20\d\d)(?:年度?| ?(?=[一-龥]))")
_PLAN = re.compile("“?(?P<n>十[一二三四五六七八九])五”?(?:时期|期间)?")
_PLAN_BEHIND = re.compile(f"(?:{_PLAN.pattern})$")  # 教育发展“十四五”规划
_SOLICITS = re.compile(
    "关于(?:公开|再次公开)?(?:征求|征集)(?:对)?《(?P<paper>[^《》]+)》(?:的)?(?:修改)?(?:意见|意见和?建议)的(?P<kind>公告|通告|通知)"
)
_ANNOUNCES = ("Announcement", "Notice", "Invitation", "Public Notice", "Procurement Notice")
_AREA = re.compile(r"^(?:全|我)[省市县区州旗]")
_UNIT = re.compile(r".{1,10}?(?:自治区|自治州|自治县|新区|[省市州盟区县旗镇乡])")
_OF_YEARS = "Plan for"  # what a Five-Year Plan is itself
_LAW = re.compile("中华人民共和国(?=.+(?:法|条例)$)")
_PUSHED = re.compile(
    "^(?:进一步|切实)?(?:加强|做好|推进|规范|强化)"
)  # 加强招商引智 is about attracting talent
_LONGEST_PLACE = 16
_MOST_DEEDS = 3
_LINK_BEHIND = re.compile(r"(?: (?:on|for|for the|on the) (?:the )?[A-Z]\w+)? (?:of|on|for|to|in)$")
# Whose paper it is, these are not: 黄河流域生态保护规划 is about the basin.
_NOBODY = re.compile("(?:流域|三角洲?|半岛|地区|平原|盆地|湾区|经济[圈带]|[山河江湖海淀池岭库])$")


def document_english(zh: str, termbase: Termbase) -> str | None:
    """English of the title of a document without its brackets; None where a piece is unknown."""
    if _LAW.match(zh):
        law = document_english(_LAW.sub("", zh), termbase)
        return f"{law} of the People's Republic of China" if law else None
    if (solicits := _SOLICITS.fullmatch(zh)) is not None:
        paper = document_english(solicits["paper"], termbase)
        return (
            f"{_alone(_kinds()[solicits['kind']])} Soliciting Public Comments on the {paper}"
            if paper
            else None
        )
    body, tails = _without_tails(zh)
    for kind, english in _kinds_of(body):
        about = body[: -len(kind)]
        if not about:
            return _alone(english) + tails
        told = _composed(about, english, termbase)
        if told is not None:
            return told + tails
    return None


def is_kind(zh: str) -> bool:
    """《意见》: no more than what kind of paper it is."""
    return zh in _kinds()


def names_document(zh: str) -> bool:
    """Whether a title says what kind of paper it is."""
    return any(True for _ in _kinds_of(_without_tails(zh)[0])) or zh.endswith(("书", "表"))


def _without_tails(zh: str) -> tuple[str, str]:
    """What stands before years and stages in brackets, and these in English."""
    tails = ""
    while (behind := _BEHIND.search(zh)) is not None:
        tails = f" ({_tail(behind)}){tails}"
        zh = zh[: behind.start()]
    return zh, tails


def _tail(behind: re.Match[str]) -> str:
    if behind["stage"]:
        return STAGES[behind["stage"]]
    if behind["edition"]:
        return _EDITIONS.get(behind["how"], "Revised in {}").format(behind["edition"])
    return f"{behind['from']}–{behind['to']}" if behind["to"] else behind["from"]


def _kinds_of(zh: str) -> Iterator[tuple[str, str]]:
    for size in range(min(max(map(len, _kinds())), len(zh)), 0, -1):
        if zh[-size:] in _kinds():
            yield zh[-size:], _kinds()[zh[-size:]]


def _alone(english: str) -> str:
    """《意见》: the kind itself, without what would link it to its matter."""
    return _LINK_BEHIND.sub("", english)


def _composed(about: str, kind: str, termbase: Termbase) -> str | None:
    about = _AREA.sub("", about)
    whose, about = (
        _issued_by(about, termbase)
        or _announced_by(about, kind, termbase)
        or _place(about.removeprefix("关于"), termbase)
    )
    year = _YEAR.match(about)
    about = about[year.end() :] if year else about
    plan = _PLAN.match(about) or _PLAN_BEHIND.search(about)
    about = about.replace(plan[0], "", 1) if plan else about
    about = about.removeprefix("关于").removesuffix("的")
    matter = _matter(about, termbase) or _matter_of(about, termbase)
    if matter is None:
        return None
    if _DOING.match(matter):
        kind = kind.removesuffix(" the Implementation of")
    five = f"{ordinal_figure(numerals.value(plan['n']))} Five-Year Plan" if plan else ""
    during = f" During the {five} Period" if five and kind != _OF_YEARS else ""
    head = f"{five} for" if five and kind == _OF_YEARS else kind
    lead = f"{year['year']} " if year else ""
    return f"{lead}{_whose(head, whose)} {titled(f'- {matter}')[2:]}{during}"


def _whose(kind: str, whose: str) -> str:
    """Regulations of Lishui on the Administration of: the place stands behind the kind itself."""
    if not whose:
        return kind
    first, link, rest = re.split(r" (on|for|of|to|in)\b", kind, maxsplit=1)
    return f"{first} of {whose} {link}{rest}"


def _issued_by(zh: str, termbase: Termbase) -> tuple[str, str] | None:
    """Whose paper it is where that stands before 关于, and the rest: 安徽省人民政府 + 促进消费."""
    front, about, rest = zh.partition("关于")
    bodies = [body(one, termbase) for one in re.split("[、\\s]+", front)] if front and about else []
    said = [one.english for one in bodies if one is not None]
    return (listed(said), rest) if said and len(said) == len(bodies) else None


def _announced_by(zh: str, kind: str, termbase: Termbase) -> tuple[str, str] | None:
    """A body that announces something, where no 关于 stands behind it: 市自然资源局土地出让公告."""
    if not kind.startswith(_ANNOUNCES):
        return None
    owner, rest = owner_of(zh, termbase)
    return (owner.english, rest) if owner is not None and owner.body and rest else None


def _place(zh: str, termbase: Termbase) -> tuple[str, str]:
    """Whose paper it is, and the rest: 丽水市 + 革命遗址保护."""
    for size in range(min(_LONGEST_PLACE, len(zh) - 2), 1, -1):
        front = zh[:size]
        term = termbase.lookup(front)
        if _NOBODY.search(front):
            continue
        if term is not None and term.domain == "place" and term.pos == "name" and term.en[:1].isupper():
            return term.en, zh[size:]
        if _UNIT.fullmatch(front) and (english := english_place(front, termbase)):
            return english, zh[size:]
    return "", zh


def _matter(zh: str, termbase: Termbase) -> str | None:
    """What a paper is about: a thing, or what is to be done."""
    if len(zh) < 2:
        return None
    names = {name.zh: name.en for name in find_names(zh, termbase)}
    nouns = NounReader.without_figures(termbase, names)
    for one in (zh, zh.removesuffix("工作"), _PUSHED.sub("", zh.removesuffix("工作"))):
        thing = nouns.read(one)
        if thing is not None:
            return thing.said if " of " in thing.english else thing.english
        deed = _deeds(one, nouns, _MOST_DEEDS)
        if deed:
            return series(deed)
        term = termbase.lookup(one)
        if term is not None and term.en:
            return term.en
    said = words(zh)  # what no reader knows whole, word by word
    return " ".join(said) if said else None


def _matter_of(zh: str, termbase: Termbase) -> str | None:
    """白洋淀 + 生态环境治理: what is done in a place that issues no papers."""
    place = next((m for m in termbase.find(zh) if m.start == 0 and m.term.pos == "name"), None)
    told = _matter(zh[place.end :], termbase) if place is not None else None
    return f"{told} of {place.term.en}" if place is not None and told else None


def _deeds(zh: str, nouns: NounReader, most: int) -> list[str]:
    """One deed, or several that stand side by side without a sign; empty where one is unknown."""
    reader = ClauseReader(nouns, OTHER_HEADINGS)
    whole = bare_deed(reader.read(zh))
    if whole is not None or most == 1:
        return [whole] if whole is not None else []
    for cut in range(len(zh) - 4, 3, -1):
        if any(True for _ in acts_at(zh[cut:])):
            first = bare_deed(reader.read(zh[:cut]))
            rest = _deeds(zh[cut:], nouns, most - 1) if first is not None else []
            if first is not None and rest:
                return [first, *rest]
    return []


@cache
def _kinds() -> dict[str, str]:
    return resources.read_english("translation/title_kinds.csv")
