"""Titles of papers by kind, whose, of when and on what: 高县人民法院工作报告, 2024年生态环境状况公报.

What they are on is read as a set heading or as a thing (`section_titles`); each part must be known, else
there is no title.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import MONTHS
from desktop_app.translation.formulas.document_titles import document_english
from desktop_app.translation.formulas.owners import Owner, owner_of
from desktop_app.translation.formulas.section_times import WHEN, times_in
from desktop_app.translation.formulas.section_titles import section_title
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.names.name_parts import titled
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import numerals
from desktop_app.translation.words.plurals import singular

# What stands before its matter, and what links the two.
_KINDS = {
    "报告": ("Report", "on"), "工作报告": ("Report", "on"), "情况报告": ("Report", "on"),
    "年度报告": ("Annual Report", "on"), "年度工作报告": ("Annual Report", "on"),
    "年报": ("Annual Report", "on"),
    "综合报告": ("Comprehensive Report", "on"), "专项报告": ("Special Report", "on"),
    "审计报告": ("Audit Report", "on"), "审计工作报告": ("Audit Report", "on"),
    "评估报告": ("Evaluation Report", "on"), "调研报告": ("Research Report", "on"),
    "调查报告": ("Investigation Report", "on"), "社会责任报告": ("Social Responsibility Report", "on"),
    "概况": ("Overview", "of"),
    "自查报告": ("Self-Inspection Report", "on"), "述职报告": ("Report on Duties", "in"),
    "总结": ("Summary", "of"), "工作总结": ("Summary", "of"),
    "公报": ("Communiqué", "on"), "通报": ("Circular", "on"), "简报": ("Bulletin", "on"),
    "分析": ("Analysis", "of"), "分析报告": ("Analysis", "of"), "情况分析": ("Analysis", "of"),
    "说明": ("Notes", "on"), "汇报": ("Report", "on"), "情况汇报": ("Report", "on"),
}  # fmt: skip
# What such a paper is where it says no more than whose.
_ALONE = {
    "工作报告": "Work Report", "工作总结": "Work Summary", "年度报告": "Annual Report", "总结": "Summary",
    "社会责任报告": "Social Responsibility Report",
    "审计工作报告": "Audit Report", "年报": "Annual Report", "年度工作报告": "Annual Work Report",
}  # fmt: skip
_KIND = re.compile(rf"(?P<body>.+?)的?(?P<kind>{longest_first(_KINDS)})")
_WHEN = re.compile(WHEN)
_ISSUED = re.compile("(?:关于)?印发《(?P<paper>[^《》]+)》的通知")
_NUMBER = re.compile(rf"[（(]第(?P<n>{numerals.PATTERN}|\d+)号[）)]$")
_CENSUS = re.compile(rf"第(?P<n>{numerals.PATTERN})次全国(?P<of>人口|经济|农业)普查")
_CENSUSES = {"人口": "Population", "经济": "Economic", "农业": "Agricultural"}
# “7·15”较大道路交通事故: named by its day
_ACCIDENT = re.compile(
    r"“?(?P<month>1[0-2]|[1-9])[·.・](?P<day>\d{1,2})”?(?P<how>一般|较大|特别重大|重大)?(?P<what>.{2,16}(?:事故|火灾|爆炸))"
)
_HOW = {"一般": "Ordinary ", "较大": "Serious ", "重大": "Major ", "特别重大": "Extraordinarily Serious "}
_OF = re.compile("[A-Z][a-z-]+(?: and [A-Z][a-z-]+)? of ")  # the execution of, the management and use of


def report_title(zh: str, termbase: Termbase) -> str | None:
    """English of a title without its brackets; None where a part of it is unknown."""
    if issued := _ISSUED.fullmatch(zh):
        paper = document_english(issued["paper"], termbase)
        return f"Notice on Issuing the {paper}" if paper else None
    number = _NUMBER.search(zh)
    if number is not None:
        told = report_title(zh[: number.start()], termbase)
        return f"{told} (No. {numerals.value(number['n'])})" if told else None
    match = _KIND.fullmatch(zh)
    if match is None:
        return None
    owner, rest = owner_of(match["body"].removeprefix("关于"), termbase)
    before = _WHEN.match(rest)
    if owner is None and before is not None:  # 2024年高县…
        owner, behind = owner_of(rest[before.end() :].removeprefix("度").removeprefix("全"), termbase)
        rest = before[0] + behind if owner is not None else rest
    known = owner is not None or zh.startswith("关于") or _CENSUS.match(rest) is not None
    return _composed(
        match["kind"], owner, rest.removeprefix("关于").removeprefix("的"), termbase, known=known
    )


def _composed(kind: str, owner: Owner | None, rest: str, termbase: Termbase, *, known: bool) -> str | None:
    """`known`: something says that this is a title."""
    noun, link = _KINDS[kind]
    whose = f" of {owner.english}" if owner is not None else ""
    if owner is not None and _WHEN.fullmatch(rest or "今年"):
        when = [time.english for time in times_in(rest)]
        alone = _ALONE.get(kind)
        return f"{alone}{whose}{f' for {when[0]}' if when else ''}" if alone else None
    subject = _subject(rest, termbase)
    if subject is None or not (known or _WHEN.search(rest)):
        return None
    subject = f"the {subject}" if _OF.match(subject) else subject
    if link == "of" and owner is not None:
        return f"{noun} of {subject}{' by' if owner.body else ' in'} {owner.english}"
    return f"{noun}{whose} {link} {subject}"


def _subject(zh: str, termbase: Termbase) -> str | None:
    """What the paper is on: a set heading, which may have a time, or a thing of a time."""
    if census := _CENSUS.fullmatch(zh):
        number = numerals.ordinal_word(numerals.value(census["n"])).title()
        return f"the {number} National {_CENSUSES[census['of']]} Census"
    if accident := _ACCIDENT.fullmatch(zh):
        what = NounReader.without_figures(termbase).said(accident["what"])
        one = singular(what.removeprefix("the ")) if what else None
        day = f"{MONTHS[int(accident['month']) - 1]} {accident['day']}"
        return f"the {day} {_HOW.get(accident['how'] or '', '')}{titled(one)}" if one else None
    names = {name.zh: name.en for name in find_names(zh, termbase)}
    nouns = NounReader.without_figures(termbase, names)
    heading = section_title(zh, nouns.said)
    if heading is not None:
        return re.sub("^The ", "the ", heading.english)
    when = _WHEN.match(zh)
    thing = nouns.said(zh[when.end() :].removeprefix("度") if when else zh)
    if thing is None:
        return None
    times = [f" {one.preposition} {one.english}" for one in times_in(when[0])] if when else []
    return re.sub("^The ", "the ", titled(thing)) + "".join(times)
