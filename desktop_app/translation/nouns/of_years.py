"""Things of a year: 2026年民生实事项目 are the livelihood projects for 2026.

The caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.numerals import value

_OF_A_YEAR = re.compile(r"(?P<year>20\d\d)(?P<of>年度?)?(?P<what>[^⟦⟧、，\d]{3,})")
# “十五五”城市发展规划, 林业“十五五”专项规划: the plan of a period, in quotation marks or not
_PERIOD = "“?十(?P<n>[一二三四五六七])五”?(?:时期)?的?"
_OF_A_PERIOD = re.compile(f"{_PERIOD}(?P<what>(?!规划|计划|期间|时期)[^⟦⟧、，]{{2,}}?(?:规划|方案|纲要))")
_FIELD_OF_A_PERIOD = re.compile(f"(?P<field>[^⟦⟧“”、，]{{2,}}?){_PERIOD}(?P<kind>专项|发展)?规划")
_KINDS = {"专项": "special plan", "发展": "development plan", None: "plan"}
_SHORTEST = 4  # characters of things of a year that have no name
# Meetings and competitions that bear the year they are held in.
_HELD = re.compile(
    r"^[A-Z][\w' -]*\b(?:Forum|Conference|Expo|Fair|Festival|Summit|Games|Congress|Competition|Contest|"
    r"Marathon|[Mm]eeting|Awards?)$"
)
# A time is nothing that is built or ensured.
TIME = re.compile(
    r"(?:20\d\d年|今年|明年)?(?:[上下]半年|年[内底中初]前?|[一二三四]季度[底末]?前?|\d{1,2}月份?(?:[底末初]|[上中下]旬)?前?)"
)


def of_year(nouns: Nouns, zh: str) -> Noun | None:
    """English of several things of a year, or of the plan of a period; None for anything else."""
    if period := _OF_A_PERIOD.fullmatch(zh):
        return _of_period(nouns, period)
    if field := _FIELD_OF_A_PERIOD.fullmatch(zh):
        return _field_of_period(nouns, field)
    match = _OF_A_YEAR.fullmatch(zh)
    thing = nouns.item(match["what"]) if match else None
    if match and thing and _HELD.search(thing.english):  # 2025年西丽湖论坛
        return Noun(f"{match['year']} {thing.english.removeprefix('the ')}", many=False, article=True)
    if match is None or not match["of"] or len(match["what"]) < _SHORTEST:
        return None
    if thing is None or not thing.many or " to " in thing.english:
        return None
    link = "in" if " for " in thing.english else "for"
    bare = thing.english.removeprefix("the ")
    return Noun(f"{bare} {link} {match['year']}", many=True, article=not bare.startswith("all "))


def _of_period(nouns: Nouns, match: re.Match[str]) -> Noun | None:
    plan = nouns.item(match["what"])
    if plan is None or " for " in plan.english or plan.english[:1].isupper():
        return None
    return Noun(f"{plan.english} for the {_which(match)} Five-Year Plan period", plan.many, plan.article)


def _field_of_period(nouns: Nouns, match: re.Match[str]) -> Noun | None:
    field = nouns.read(match["field"])
    if field is None or " for " in field.english:
        return None
    kind = _KINDS[match["kind"]]
    told = f"{kind} for {field.said} in the {_which(match)} Five-Year Plan period"
    return Noun(told, many=False, article=True)


def _which(match: re.Match[str]) -> str:
    return f"{value('十' + match['n'])}th"
