"""What somebody will do or has done, told as we would do it and said of them: 政府会在未来三年增设12间中心.

The caller knows who it is; clauses and figures are read as in a plan or in results.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.alternation import longest_first
from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.nouns.indicator_shapes import Shape, shape_of
from desktop_app.translation.placing.spans import shifted
from desktop_app.translation.statements import indicators
from desktop_app.translation.telling.actors import Actor
from desktop_app.translation.telling.time_leads import time_lead
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.numerals import PATTERN, cardinal_word, value

_ACTS = re.compile("(?:亦|也|同时|还)*(?:(?P<will>(?:将会|会|将)(?=.))|(?P<proposes>建议)|(?P<has>已经?))")
_BY_US = {"plan": re.compile("^[Ww]e will "), "results": re.compile("^[Ww]e ")}
_OURS = re.compile(r"\b(?:[Ww]e|us)\b")
_TIMES = {
    "明年": "next year", "今年内": "within this year", "今年": "this year", "年内": "within the year",
    "明年内": "within next year", "今年底前": "before the end of the year",
    "年底前": "before the end of the year", "今年年底前": "before the end of the year",
    "明年首季": "in the first quarter of next year",
    "今年首季": "in the first quarter of this year", "本年度": "this year", "下年度": "next year",
    "明年上半年": "in the first half of next year", "明年下半年": "in the second half of next year",
    "今年下半年": "in the second half of this year", "下月": "next month", "稍后": "later",
}  # fmt: skip
_WHEN = re.compile(
    f"[在于自由]?(?:(?P<word>{longest_first(_TIMES)})|未来(?P<next>{PATTERN}|\\d+)年内?"
    f"|(?P<year>20\\d\\d)年(?P<in>内|底前)?|(?P<within>{PATTERN}|\\d+)年内)，?(?:起，?)?"
)


def theirs(
    zh: str, actor: Actor, plain: str, spans: Sequence[ProtectedSpan], termbase: Termbase
) -> str | None:
    """The verb phrases of `zh`, the end of the sentence `plain`, behind whoever acts; None where unknown."""
    match = _ACTS.match(zh)
    if match is None:
        return None
    shape = shape_of(plain, spans)
    at = len(shape.text) - 1 - len(zh) + match.end()
    when, at = _when(shape, at, spans, termbase)
    role = "results" if match["has"] else "plan"
    start = shape.places[at]
    runs = indicators.find_runs(plain[start:], shifted(spans, start), termbase, role)
    told = runs[0].english.rstrip(".;!") if runs and runs[0].whole else ""
    deeds = _BY_US[role].sub("", told)
    if deeds == told or ". " in deeds or (_OURS.search(deeds) and actor.said != "we"):
        return None
    if actor.said not in ("we", "I"):
        deeds = re.sub(r"\bour\b", "its", deeds)
    verb = (
        ""
        if match["has"]
        else f"propose{'' if actor.said in ('we', 'I') else 's'} to "
        if match["proposes"]
        else "will "
    )
    return f"{verb}{deeds}{when}"


def _when(shape: Shape, at: int, spans: Sequence[ProtectedSpan], termbase: Termbase) -> tuple[str, int]:
    """When it is to be done, as a tail, and where what is done begins."""
    if (match := _WHEN.match(shape.text, at)) is not None:
        return f" {_time(match)}", match.end()
    names = indicators.noun_reader(shape, spans, termbase).names
    lead = re.compile("[于在自由]").match(shape.text, at)
    found = time_lead(shape.text, lead.end(), names, ahead=False, sure=True) if lead else None
    return (f" {found[0].rstrip(',')}", found[1]) if found else ("", at)


def _time(match: re.Match[str]) -> str:
    if match["word"]:
        return _TIMES[match["word"]]
    if match["next"]:
        return f"over the next {_count(match['next'])} years"
    if match["within"]:
        return f"within {_count(match['within'])} years"
    tie = {"底前": "before the end of"}.get(match["in"] or "", "in")
    return f"{tie} {match['year']}"


def _count(zh: str) -> str:
    number = value(zh)
    return cardinal_word(number) if number <= 10 else str(number)
