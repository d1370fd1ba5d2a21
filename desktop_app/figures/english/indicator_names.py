"""English names of indicators: from the table, else composed piece by piece.

The words are `name_words`', compounds `name_parts`', clauses `name_clauses`', and what names are
made of (growth in X, share of X in Y) `name_rules`' and `name_templates`'.  A name is first read so
that every character is accounted for; where that fails, unknown modifiers are left out: the name
then says less than the Chinese, but nothing wrong.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.figures import words
from desktop_app.figures.english import (
    fitting_rules,
    name_clauses,
    name_crimes,
    name_deeds,
    name_relations,
    name_templates,
    name_words,
)
from desktop_app.figures.english.name_parts import LOOSE, TEXT, composed, serves

_BASE = re.compile(r"（(?:较|比)(?P<year>\d{4})年?(?P<what>预算数|预算|决算数|决算)?）$")
_BRACKET_BEHIND = re.compile(r"（[^）]*）$")
_BASE_WORDS = {
    "预算": "budget figure",
    "预算数": "budget figure",
    "决算": "final account",
    "决算数": "final account",
}
#: All that is left of some names when their unknown words are left out.
_SAY_LITTLE = frozenset(words.listed("names_that_say_little"))


#: What a name says of its kind when nothing else of it can be read.
_KINDS = (
    (re.compile(r"连续年数$"), "consecutive years"),
    (re.compile(r"连续月数$"), "consecutive months"),
    (re.compile(r"连续季度数$"), "consecutive quarters"),
    (re.compile(r"规模下限$"), "size threshold"),
    (re.compile(r"年龄[上下]限$"), "age limit"),
    (re.compile(r"排名$"), "rank"),
    (re.compile(r"增速$"), "growth rate"),
    (re.compile(r"降幅$"), "rate of decrease"),
    (re.compile(r"(?:占比|比重|比例|率)$"), "rate"),
    (re.compile(r"完成率$"), "completion rate"),
    (re.compile(r"位次$"), "places gained"),
    (re.compile(r"幅度$"), "change"),
    (re.compile(r"(?:面积)$"), "area"),
    (re.compile(r"(?:长度|里程)$"), "length"),
    (re.compile(r"(?:人数|人次)$"), "people"),
    (re.compile(r"户数$"), "households"),
    (re.compile(r"次数$"), "number of times"),
    (re.compile(r"天数$"), "number of days"),
    (re.compile(r"(?:时间|时长)$"), "time"),
    (re.compile(r"(?:额|收入|投资|支出|资金|产值|增加值)$"), "amount"),
)


#: 全县城市低保人数 in a county's report: of the whole county, as goes without saying.
_OF_THE_PLACE = re.compile(
    r"^全(?:[市县区州镇乡旗]|院(?=受理|审结|执结|办结|新收|收案|结案|共))(?=\S{3})(?!\S{0,2}(?:排名|平均|法院|检察|公安|政法|各级))"
)
#: 整治各类堆场: that they are of all kinds is no part of what they are.
_OF_ALL_KINDS = re.compile(r"(?<=\S{2})各[类项种](?=\S{2})")
#: 会签《备忘录》单位: what a paper is called is left out.
_TITLE = re.compile(r"《[^》]*》")
#: 与市残联、妇联协作组建的法律援助工作站: what is not read of a clause in front is left out.
_RELATIVE = re.compile(r"^[与由经被在][^的]{5,}的(?=\S{4,})")


@lru_cache(maxsize=8192)
def english_name(name_zh: str) -> str:
    """English of an indicator's Chinese name; "" only for an empty name."""
    base = _BASE.search(name_zh)
    stem = name_zh[: base.start()] if base else _BRACKET_BEHIND.sub("", name_zh)
    english = (
        name_words.noun(name_zh)
        or _known(stem)
        or _name(stem, loose=LOOSE)
        or _who(stem)
        or name_words.last_sign(stem.removesuffix("数"))  # 2座桥
        or _last_resort(stem)
    )
    if english and base:
        what = _BASE_WORDS.get(base["what"] or "", "figure")
        return f"{english} (over the {base['year']} {what})"
    return english


#: 全国公共图书馆总藏量增速: nationwide is what grew, not the growth.
_NATIONAL = re.compile(
    r"全国(?P<what>(?!排名|平均|人均)\S{2,}?(?:增速|降幅|增加额|增加数|增加人数|提升幅度|下降幅度))"
)


def _nationwide(stem: str) -> str:
    national = _NATIONAL.fullmatch(stem)
    return _name(national["what"]) if national and not _name(stem).startswith("growth in nat") else ""


def _known(stem: str) -> str:
    """The English of a name of which every sign is known, but for those that say nothing; else ""."""
    return (
        (f"{inner} nationwide" if (inner := _nationwide(stem)) else "")
        or (_name(_OF_THE_PLACE.sub("", stem)) if _OF_THE_PLACE.match(stem) else "")
        or _name(stem)
        or _name(_OF_ALL_KINDS.sub("", stem))
        or (_name(_TITLE.sub("", stem)) if "《" in stem else "")
        or (_name(_RELATIVE.sub("", stem)) if _RELATIVE.match(stem) else "")
        or _name(_OF_ALL_KINDS.sub("", _OF_THE_PLACE.sub("", stem)), loose=TEXT)
    )


#: 生产总值（剔除煤矿关闭因素）同比增速: another size than that without the brackets.
_LESS = re.compile("（(?:扣除|剔除|不含)[^）]*）")


@lru_cache(maxsize=8192)
def is_open(name_zh: str) -> bool:
    """Whether the English of a name leaves out signs of it or reads them by a general dictionary."""
    base = _BASE.search(name_zh)
    stem = name_zh[: base.start()] if base else _BRACKET_BEHIND.sub("", name_zh)
    if not name_zh or name_words.noun(name_zh):
        return False
    known = _known(stem)
    less = _LESS.search(name_zh) is not None and "exclud" not in known
    return not known or less or _piles_up(known)


#: What parts the words of a name, so that a reader sees which goes with which.
_PARTED = re.compile(
    r"\b(?:of|for|in|with|without|by|to|on|from|at|above|under|over|that|who|between|among|into|worth|per|and|as|or)\b|[,(]"
)
_MOST_IN_A_ROW = 7


def _piles_up(english: str) -> bool:
    """Whether so many words stand in a row that nobody can tell which goes with which: to be checked."""
    return any(len(row.split()) > _MOST_IN_A_ROW for row in _PARTED.split(english))


def stands_open(name_zh: str, english: str) -> bool:
    """Whether `english` is no more than the open reading: nobody typed it, no own name completed it."""
    return is_open(name_zh) and english.lower() == english_name(name_zh).lower()


def certain_name(name_zh: str) -> str:
    """English of a name of which every sign is read by the vocabulary of statistics, "" for any other."""
    return name_words.noun(name_zh) or _name(name_zh)


@lru_cache(maxsize=8192)
def says_only_kind(name_zh: str) -> bool:
    """Whether the English of a name tells no more than its kind (amount, rate, new items)."""
    stem = _BRACKET_BEHIND.sub("", name_zh)
    if not stem or name_words.noun(name_zh) or _name(stem):
        return False
    english = _name(stem, loose=TEXT) or _name(stem, loose=LOOSE) or _who(stem)
    return not english or _bare(english) in _SAY_LITTLE


def _bare(english: str) -> str:
    """Without what every name may have: growth in output → output."""
    english = re.sub(r"^(?:average annual |cumulative |total |new )*", "", english)
    return re.sub(r"^(?:(?:growth|increase|decrease|share|number|area|length|size) (?:in|of) )*", "", english)


def english_base(base_zh: str) -> str:
    """What a change is compared with, in English: 较2025年预算数 → the 2025 budget figure."""
    base = _BASE.search(f"（{base_zh}）")
    if base is None:
        return ""
    return f"the {base['year']} {_BASE_WORDS.get(base['what'] or '', 'figure')}"


#: “小升规”: a quoted word may be known without its quotation marks.
_QUOTES = {ord(sign): None for sign in "“”"}


@lru_cache(maxsize=16384)
def _name(name: str, *, loose: int = 0) -> str:
    def read(part: str) -> str:
        return _name(part, loose=loose)

    known = (
        name_words.noun(name)
        or name_deeds.of_people(name, read)
        or name_crimes.crime(name, read)
        or name_relations.received(name, read)
        or name_relations.aged(name, read)
        or name_relations.named_as(name, read)
        or name_relations.helped(name, read)
        or name_relations.honoured(name, read)
        or name_clauses.with_examples(name)
        or _listed(name, loose=loose)
    )
    if known:
        return known
    for match, template in fitting_rules.fitting(name):
        text = name_templates.filled(match, template, read)
        if text:
            return text
    if "（" in name and (bare := re.sub(r"（[^）]*）", "", name)) != name:
        return _name(bare, loose=loose)
    plain = name.translate(_QUOTES)
    return _clause(name, loose=loose) or (
        _name(plain, loose=loose) if plain != name and name[0] != "在" else ""
    )


def _clause(name: str, *, loose: int) -> str:
    def read(part: str) -> str:
        return _name(part, loose=loose)

    return (
        name_relations.built_when(name, read)
        or name_relations.traded(name, read)
        or name_relations.with_clause(name, read)
        or name_clauses.for_whom(name, read)
        or name_clauses.for_purpose(name, read)
        or name_clauses.in_field(name, read)
        or name_clauses.of_agents(name, _name)
        or (composed(name) if serves(name) else "")
        or name_deeds.governed(name, read, loose=loose == LOOSE)
        or name_relations.sized(name, read)
        or composed(name)
        or name_clauses.with_subject(name, read)
        or name_deeds.done(name, read)
        or (name_deeds.glossed(name, read) if loose == LOOSE else "")
        or (composed(name, loose=loose) if loose else "")
    )


#: Sizes that a list shares: 无人机、3D打印机|出口.
_SHARED_HEAD = re.compile(
    r"^(?P<list>.+[、和及].+?)(?P<head>出口|进口|进出口|产量|销量|销售额|产值|增加值|投资|补助|补贴)额?$"
)


_JOINT = re.compile("[、和及]")
_COUNT = re.compile(r"(?:人数|户数|人次|(?<![总指系])数)$")


_WORKS = re.compile("(?:项目|工程)$")
#: 公路和铁路项目总投资: a size of all.
_OF_WORKS = re.compile("(?:项目|工程)(?:总投资额?|长度)$|类零售额$")


def _listed(name: str, *, loose: int) -> str:
    """A、B和C when each part has a name of its own."""
    if not _JOINT.search(name) or name_clauses.has_examples(name):
        return ""
    shared = _SHARED_HEAD.match(name)
    if shared:
        things, head = _listed(shared["list"], loose=loose), name_words.noun(shared["head"])
        if things and head:
            return f"{head} {'for' if head.startswith('subsid') else 'of'} {things}"
    if _COUNT.search(name) or _OF_WORKS.search(name):
        return ""  # the whole list is counted: 校长、教师人数
    others = name.endswith(("等群体", "等企业", "等单位"))
    parts = re.split(r"[、及]|以及|(?<!饱)和(?!谐|平|田|美|睦)", name.removesuffix("等群体"))
    if len(parts) < 2:
        return ""
    named = [name_words.noun(part) or composed(part, loose=loose) for part in parts]
    if not all(named) or len(set(named)) < len(named):
        return ""
    if _WORKS.search(parts[-1]):  # 公路和铁路项目: road and railway projects
        named = [
            one if _WORKS.search(part) else name_words.singular(one)
            for part, one in zip(parts, named, strict=True)
        ]
    if others:
        return ", ".join(named) + " and other groups"
    return ", ".join(named[:-1]) + f" and {named[-1]}"


def _who(name: str) -> str:
    """医务工作者逆行出征人数: who is counted, where nothing is known of what they did."""
    bare = _COUNT.sub("", name)
    if name_words.verb_pattern().match(bare):
        return ""  # 治理城市围挡: the cities are no more than where
    for end in range(len(bare) - 1, 2, -1):
        if name_clauses.AGENT.search(bare[:end]) and (english := composed(bare[:end])):
            return english
    return ""


def _last_resort(name: str) -> str:
    """A name by its kind and its verb alone: 新增…数 → new items."""
    said = next((text for pattern, text in _KINDS if pattern.search(name)), "items")
    for length in range(min(6, len(name) - 1), 1, -1):
        template = name_words.table("verb").get(name[:length])
        if template and said in ("items", "people", "households", "area", "length", "amount"):
            return template.format(said)
    return said if name else ""
