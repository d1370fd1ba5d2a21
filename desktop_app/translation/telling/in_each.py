"""What there is to be in every one of several places: 每个街道至少建成1家养老服务中心.

The caller reads the places and the things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.plurals import singular

_VERBS = {
    "建成": "build", "建设": "build", "建好": "build", "新建": "build", "设立": "set up", "建立": "set up",
    "设置": "set up", "打造": "develop", "培育": "foster", "创建": "create", "新增": "add", "配备": "provide",
    "举办": "hold", "开展": "hold",
}  # fmt: skip
_EACH = re.compile(
    rf"(?:确保|保证|实现|力争|原则上)?(?:在)?每(?:一)?[个所家座]?(?P<where>[^⟦⟧，、的年月]{{1,8}}?)(?:要|都|均|原则上)?(?P<least>至少)?"
    rf"(?P<verb>{'|'.join(_VERBS)})(?P<more>至少|不少于)?(?P<what>{VALUE}[^⟦⟧，、]{{2,}})"
)
# Where two kinds of places share a word, each is one of them.
_BOTH = {
    "乡镇": "town or township", "镇街": "town or subdistrict", "街镇": "town or subdistrict",
    "县区": "county or district", "县市区": "county, city or district", "村社区": "village or community",
    "县": "county", "区": "district", "镇": "town", "村": "village", "校": "school",
}  # fmt: skip


def in_each(clause: Clause) -> str | None:
    """English of such a clause; None where the place, the thing or what is done is unknown."""
    match = _EACH.fullmatch(clause.zh)
    what = clause.read(match["what"]) if match else None
    if match is None or what is None or not re.match(r"(?:at least |over )?\d", what.english):
        return None
    place = _BOTH.get(match["where"]) or _one(clause, match["where"])
    if place is None:
        return None
    least = "at least " if (match["least"] or match["more"]) and what.english[0].isdigit() else ""
    return clause.voice.act(f"{_VERBS[match['verb']]} {least}{{}} in each {place}").format(what.english)


def _one(clause: Clause, zh: str) -> str | None:
    known = clause.read(zh)
    return singular(known.english.removeprefix("the ")) if known and known.many else None
