"""The sentence of thanks that every work report has: 我代表省人民政府，向全省人民，向…致以衷心感谢.

A list of a dozen bodies and groups; it is told by rule when every one of them is known, else not at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from desktop_app import resources
from desktop_app.translation.model import Whole
from desktop_app.translation.words.area_words import AREA_WORDS, LEVEL_WORDS

_THANKS = re.compile(
    r"(?:各位代表[！，])?(?:在此|在这里|首先|借此机会)?，?(?:请允许我|让我)?(?:我(?=谨?代表))?(?:谨)?"
    r"(?:代表(?P<who>[^，向]{2,24})，?)?(?:谨)?(?P<list>(?:并)?向.{4,400}?)?，?"
    r"(?:致以|表示)(?P<what>(?:最?(?:崇高|诚挚|衷心|由衷|亲切|深深|真挚)的?(?:敬意|感谢|谢意|问候|祝福)"
    r"(?:[、和及与]|，?并?(?:致以|表示))?)+)[！。]?"
)
_BODY = re.compile(
    r"(?:中共)?本?(?P<place>自治(?=区)|[^省市区县州镇乡]{0,6})(?P<level>[省市区县州镇乡])?(?:人民)?政府(?:全体(?:成员|组成人员))?"
)
_HOW = {
    "崇高": "highest", "诚挚": "sincere", "衷心": "heartfelt", "由衷": "heartfelt", "亲切": "warm",
    "深深": "deep", "真挚": "sincere",
}  # fmt: skip
_WHAT = {"敬意": "respect", "感谢": "thanks", "谢意": "thanks", "问候": "regards", "祝福": "good wishes"}
_FRIENDS = (
    r"(?:所有|一直以来|长期以来|多年来|一贯)*关心(?:、|和|与)?(?:关注|理解)?(?:、|和|与)?支持(?:和?参与)?"
    r"[^，。、]{0,8}?(?:改革|建设|发展|、)*(?:事业)?的"
)
_SUPPORTED = re.compile(_FRIENDS)
_LINK = re.compile(r"[，、；]?(?:并)?(?:向|和|及|以及|与)?")


def thanks(text: str) -> Whole | None:
    """English of the sentence of thanks, None for any other or where a group is unknown."""
    match = _THANKS.fullmatch(re.sub(r"\s+", "", text))
    body = _BODY.fullmatch(match["who"]) if match and match["who"] else None
    if match is None or (body is None) != (match["who"] is None) or not (match["who"] or match["list"]):
        return None
    own_region = "自治区" in (match["who"] or "")
    groups = list(_groups(match["list"], region=own_region)) if match["list"] else []
    if "" in groups or (match["list"] and not groups):
        return None
    listed = (
        groups[0] if len(groups) == 1 else f"{', '.join(groups[:-1])}, and {groups[-1]}" if groups else ""
    )
    who = f"On behalf of {_whose(body)}, I" if body else "We"
    end = "!" if text.rstrip().endswith("！") else "."
    to = f" to {listed}" if listed else ""
    return Whole(f"{who} wish to express our {_what(match['what'])}{to}{end}", "thanks")


def _whose(body: re.Match[str]) -> str:
    if "自治区" in body[0]:
        return "the People's Government of the Autonomous Region"
    level = LEVEL_WORDS.get(body["level"] or "")
    return f"the {level} People's Government" if level else "the government"


def _what(zh: str) -> str:
    said = re.findall(f"({'|'.join(_HOW)})的?({'|'.join(_WHAT)})", zh)
    return " and ".join(dict.fromkeys(f"{_HOW[how]} {_WHAT[what]}" for how, what in said))


def _groups(zh: str, *, region: bool) -> Iterator[str]:
    """English of each group in the list, "" once for what is unknown; `region`: 全区 is one, no district."""
    at, friendly = 0, False
    while at < len(zh):
        at = max(at, link.end() if (link := _LINK.match(zh, at)) else at)
        if at == len(zh):
            return
        supported = _SUPPORTED.match(zh, at)
        if supported:
            at, friendly = supported.end(), True
        found = next(((m, english) for p, english in _patterns() if (m := p.match(zh, at))), None)
        if found is None:
            yield ""
            return
        match, english = found
        area = AREA_WORDS.get(match.groupdict().get("a") or "", "")
        area = "region" if region and area == "district" else area
        told = english.format(area=area, sar="Hong Kong" if "香港" in match[0] else "Macao")
        at = match.end()
        last = friendly and at == len(zh)
        yield f"{told} who have cared about and supported our development" if last else told


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    """Whom such lists name; where one begins as another does, the longer stands first."""
    rows = resources.read_rows("translation/thanked.csv")
    return [(re.compile(row["zh"]), row["en"]) for row in rows]
