"""Set headings of reports, plans and budgets: 2026年经济社会发展的总体要求、主要目标和政策取向.

When, of what, and one or several set words (`section_titles.csv`); with anything else in it, it is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.model import Whole
from desktop_app.translation.words.numerals import value

_WHEN = (
    r"(?:(?P<year>20\d\d)年度?(?P<half>上半年|下半年|前三季度|[一二三四]季度)?|(?P<part>上半年|下半年|前三季度)|“?(?P<five>十[一二三四五六])五”?(?:时期|期间|规划期)?"
    r"|(?P<span>过去五年|今后五年|未来五年|近五年|今年|去年|当前|下一步|下一阶段))"
)
_SPANS = {
    "过去五年": "the Past Five Years", "近五年": "the Past Five Years", "今后五年": "the Next Five Years",
    "未来五年": "the Next Five Years", "今年": "This Year", "去年": "Last Year", "当前": "",
    "下一步": "the Next Stage", "下一阶段": "the Next Stage",
}  # fmt: skip
_HALVES = {
    "上半年": "the First Half of ",
    "下半年": "the Second Half of ",
    "前三季度": "the First Three Quarters of ",
    "一季度": "the First Quarter of ",
    "二季度": "the Second Quarter of ",
    "三季度": "the Third Quarter of ",
    "四季度": "the Fourth Quarter of ",
}
_FULFILLED = ("完成", "实现")
# Foundation for Development and Environment for Development
_TWICE = re.compile(r" for Development and (\w+)( for Development)$")
_AND = "、|和|及|与|以及"


@dataclass(frozen=True, slots=True)
class _Head:
    """A set word: its English, with a place for what it is of (`{t}`, bare `{b}`), else what links it."""

    english: str
    link: str


@cache
def _rows(kind: str) -> dict[str, _Head]:
    rows = resources.read_rows("translation/section_titles.csv")
    return {row["zh"]: _Head(row["en"], row["link"]) for row in rows if row["kind"] == kind}


@cache
def _pattern() -> re.Pattern[str]:
    heads = longest_first(_rows("head"))
    of = longest_first([*_rows("topic"), *_rows("document")])
    return re.compile(
        rf"(?:关于)?(?P<verb>做好|完成|实现)?{_WHEN}?的?(?P<of>{of})??的?"
        rf"(?P<heads>(?:{heads})(?:(?:{_AND})(?:{heads}))*)"
    )


def section_title(text: str) -> Whole | None:
    """English of a set heading without its label."""
    bare = text.strip().rstrip("。：:")
    match = _pattern().fullmatch(bare)
    if match is None or (match["verb"] and not match["of"]):
        return None
    heads = [_rows("head")[zh] for zh in _parted(match["heads"])]
    english = _composed(match, heads)
    stop = "." if text.rstrip().endswith("。") else ""
    return Whole(f"{english[:1].upper()}{english[1:]}{stop}", "heading") if english else None


def _parted(heads: str) -> list[str]:
    """The set words side by side; 机遇和挑战 is one."""
    return re.findall(longest_first(_rows("head")), heads)


def _composed(match: re.Match[str], heads: list[_Head]) -> str | None:
    when = _when(match)
    topic, is_document = _of(match["of"])
    of = f"the {when + ' ' if match['year'] and when else ''}{topic}" if is_document else topic
    told = bool(is_document and match["year"])  # the year is told with the document
    said = []
    for head in heads:
        if "{" in head.english and not topic:
            return None
        bare = topic.removeprefix("the ")
        said.append(head.english.format(t=of, b=bare))
        told = told and "{b}" not in head.english
    listed = " and ".join(filter(None, [", ".join(said[:-1]), said[-1]]))
    listed = _TWICE.sub(r" and \1\2", listed)
    last = heads[-1]
    if of and not any("{" in head.english for head in heads):
        linked = "for Fulfilling" if match["verb"] in _FULFILLED else last.link
        if not linked:
            return None
        listed = f"{listed} {linked} {of}"
        return listed if told or not when else f"{listed} {'during' if match['five'] else 'in'} {when}"
    if not when or told:
        return listed
    return f"{listed} {'for' if last.link in ('for', '') else 'during' if match['five'] else 'in'} {when}"


def _when(match: re.Match[str]) -> str:
    if match["five"]:
        return f"the {ordinal_figure(value(match['five']))} Five-Year Plan Period"
    if match["span"]:
        return _SPANS[match["span"]]
    if match["part"]:
        return f"{_HALVES[match['part']]}the Year"
    half = _HALVES[match["half"]] if match["half"] else ""
    return f"{half}{match['year']}" if match["year"] else ""


def _of(zh: str | None) -> tuple[str, bool]:
    """What the heads are of, and whether it is a document, which has a year of its own."""
    if zh is None:
        return "", False
    topic = _rows("topic").get(zh)
    return (topic.english, False) if topic else (_rows("document")[zh].english, True)
