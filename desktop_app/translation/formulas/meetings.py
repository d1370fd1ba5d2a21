"""Minutes and speeches: what a meeting said, and what must be done where no part tells of a plan.

会议强调，要坚持稳中求进工作总基调。  各部门要加强协调配合。  一要提高思想认识。
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.nouns.indicator_shapes import shape_of
from desktop_app.translation.nouns.indicator_words import listed
from desktop_app.translation.placing.labels import after_comma
from desktop_app.translation.placing.spans import shifted
from desktop_app.translation.statements import indicators
from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import capital, series
from desktop_app.translation.telling.deeds_to_do import all_to_do
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.numerals import ordinal_word, value

_SAID = {
    "强调": "stressed that", "指出": "noted that", "要求": "required that", "认为": "held that",
    "提出": "proposed that",
}  # fmt: skip
_MEETING = re.compile(f"(?P<who>会议|全会|大会|会议还|会议同时)(?P<said>{'|'.join(_SAID)})，?")
_PASSED = re.compile(
    "会议(?:还)?(?:(?:研究|审议|讨论|表决)(?:并)?)?(?P<how>原则|一致)?(?:上)?(?:审议)?(?:通过|同意|批准)(?:了)?(?P<what>.+)"
)
_HOW = {"原则": " in principle", "一致": " unanimously"}
_HEARD = re.compile("会议(?:还)?(?P<did>听取了?|审议了?|研究了?|讨论了?|传达学习了?)(?P<what>[^，]+)")
_DID = {"听取": "heard", "审议": "reviewed", "研究": "discussed", "讨论": "discussed", "传达学习": "studied"}
# 要素, 应急, 应用: words that begin as what must be done does.
_WORDS = "(?!要[素点求闻害道紧塞件务领]|应[用对急收届聘邀诊战激变答验力征])"
_MUST = re.compile(
    "(?:(?P<n>[一二三四五六七八九十])|(?P<who>(?:各|全)[^，。要必应]{1,16}?)|我们)?"
    f"{_WORDS}(?P<must>要|必须|应当|应)(?P<duties>按照?(?:各自)?(?:的)?职责(?:分工)?，)?(?P<deeds>[^。]{{3,}})"
)
_SPOKEN = ("会议", "全会", "大会", "各")  # whose demands no part tells as done, nor as what we will do


def minutes(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Whole | None:
    """English of such a sentence; what must be done is told in parts without results or plans."""
    plain = text.strip()
    of_part = role in ("results", "plan", "targets") and not plain.startswith(_SPOKEN)
    if of_part or not plain.endswith(("。", "；")):
        return None
    shape = shape_of(plain, spans)
    reader = indicators.clause_reader(shape, spans, termbase, "plan", heading=True)
    told = _told(shape.text[:-1], reader) if reader is not None else None
    told = told or _stated(plain, spans, termbase)
    return Whole(f"{capital(told)}{'.' if plain[-1] == '。' else ';'}", "minutes") if told else None


def _told(body: str, reader: Reader) -> str | None:
    lead = _MEETING.match(body)
    if lead is not None:
        must = _must(body[lead.end() :], reader)
        if must and lead["said"] == "要求":  # required that departments act
            must = must.replace(" must ", " ", 1)
        return f"{_who(lead)} {_SAID[lead['said']]} {must}" if must else None
    if match := _PASSED.fullmatch(body):
        what = reader.nouns.read(match["what"])
        return f"the meeting adopted {what.said}{_HOW.get(match['how'] or '', '')}" if what else None
    if match := _HEARD.fullmatch(body):
        what = reader.nouns.read(match["what"])
        return f"the meeting {_DID[match['did'].rstrip('了')]} {what.said}" if what else None
    return _must(body, reader)


def _stated(plain: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """会议指出，今年以来，全市经济运行总体平稳: how things fared."""
    lead = _MEETING.match(plain)
    if lead is None:
        return None
    behind = shifted(spans, lead.end())
    runs = indicators.find_runs(plain[lead.end() :], behind, termbase, "results")
    if not runs or not runs[0].whole:
        return None
    return f"{_who(lead)} {_SAID[lead['said']]} {after_comma(behind, runs[0].english).rstrip('.;')}"


def _who(lead: re.Match[str]) -> str:
    return {"全会": "the plenary session", "大会": "the Congress"}.get(lead["who"], "the meeting")


def _must(body: str, reader: Reader) -> str | None:
    """各部门要加强协调配合，形成工作合力: what who must do."""
    match = _MUST.fullmatch(body)
    who = _all_of(match["who"], reader) if match and match["who"] else "we"
    if match is None or who is None:
        return None
    deeds = all_to_do(reader, re.split("，(?:要|必须|应当)?", match["deeds"]))
    first = f"{ordinal_word(value(match['n']))}, " if match["n"] else ""
    dutiful = "according to their duties, " if match["duties"] else ""
    return f"{first}{dutiful}{who} must {series(deeds)}" if deeds else None


def _all_of(zh: str, reader: Reader) -> str | None:
    """各区、各部门: each of those who must."""
    known = reader.nouns.read(zh)
    if known is not None:
        return known.said
    each = [reader.nouns.read(one) for one in zh.split("、")]
    said = [one.said for one in each if one is not None]
    return listed(said) if len(said) == len(each) else None
