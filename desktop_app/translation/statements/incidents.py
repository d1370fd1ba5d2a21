"""Incidents counted, and none: 共发生生产安全事故9起、死亡5人; 连续81个月未发生重大火灾; 无死亡病例."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, WAY, WAYS
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.statement_shapes import INCIDENTS
from desktop_app.translation.statements.subject_names import any_thing, things_of
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.plurals import plural, singular
from desktop_app.translation.words.streaks import spell_running, years_running

_NONE_HAPPENED = re.compile(
    rf"(?:我|全)?(?:省|市|区|县|州)?(?P<year>全年)?(?:已)?(?:连续(?:(?P<spell>{VALUE})|(?P<years>[二两三四五六七八九十]{{1,3}})年))?"
    r"(?:均|内)?(?:未|没有)(?:再)?发生(?:过|一起)?(?P<what>[^⟦⟧⟪，。；：“”（）]{2,30}?(?:事故|事件|案件|火灾|火情|灾害|疫情|灾情|舆情))(?=[，；。]|$)"
)

# 全年发生各类生产安全事故同比下降16.7%
_TURNED = re.compile(
    rf"(?:全[市区县省州盟旗])?(?P<year>全年)?(?:共|累计)*(?:发生)?(?P<all>各类|各种)?(?P<what>[^⟦⟧⟪，。；：“”（）、]{{2,16}}?(?:事故|案件|火灾|警情))"
    rf"(?:起数|数量|数|总量)?(?:同比|比上年|较上年)(?:分别)?(?P<way>{WAY})(?P<by>{VALUE})(?=[，。；]|$)"
)

# 无人员伤亡, 无劣Ⅴ类水质断面: what there is none of
_NONE_THERE = re.compile(
    "(?:全(?P<area>[省市区县州旗国]))?(?P<year>全年)?(?:均|且|已|但)?(?:无|没有|未(?:出现|发现|报告|造成|接到))(?P<what>[^⟦⟧⟪，。；：“”]{2,16}?(?:断面|病例|伤亡|污染|水体|灾情|险情|"
    "损失|人员|死亡|天气|疫情|聚集性疫情|受体|情况|超标|报告|事故|事件|案件))(?:情况|报告)?(?=[，；。]|$)"
)


def incidents(match: re.Match[str], pieces: Pieces) -> str | None:
    """共发生生产安全事故9起、死亡5人，同比分别减少4起、增加1人."""
    name = pieces.name(match["what"])
    many = plural(name) if name else None
    if many is None or pieces.planned or bool(match["and"]) > bool(match["dead"]):
        return None
    (number,) = pieces.amount_list(match["n"])
    said = f"{number} {many} {'were' if number != '1' else 'was'} recorded"
    if match["dead"]:
        dead = pieces.amount_list(match["dead"])[0].split()[0]
        said += f", with {dead} death{'s' if dead != '1' else ''}"
    if match["dead"] and match["hurt"]:
        said += f" and {pieces.amount_list(match['hurt'])[0].split()[0]} injured"
    if match["by"]:
        ways = [match["way"], match["then"] or match["way"]]
        amounts = [
            pieces.amount_list(match[end])[0].split(" people")[0] for end in ("by", "and") if match[end]
        ]
        turns = [f"{WAYS[way]} {amount}" for way, amount in zip(ways, amounts, strict=False)]
        if len(turns) > 1 and WAYS[ways[0]] == WAYS[ways[1]]:
            turns[1] = amounts[1]
        each = ", respectively" if len(turns) > 1 else ""
        rates = pieces.amount_list(f"{match['rate'] or ''}{match['rates'] or ''}")
        share = f" ({' and '.join(rates)})" if rates else ""
        said += f", {' and '.join(turns)}{share} year on year{each}"
    return said if number != "1" else said.replace(f"1 {many}", f"1 {singular(many)}", 1)


def none_happened(match: re.Match[str], pieces: Pieces) -> str | None:
    """连续81个月未发生较大及以上生产安全事故: no such accidents occurred for 81 consecutive months."""
    what = any_thing(match["what"], pieces)
    spell = spell_running(pieces.amount_list(match["spell"])[0]) if match["spell"] else ""
    if what is None or spell is None or pieces.planned:
        return None
    bare = what.removeprefix("the ").removeprefix("a ").removeprefix("an ")
    none = bare if bare == what and not what.startswith("no ") else plural(bare)
    spell = years_running(match["years"]) if match["years"] else spell
    year = " throughout the year" if match["year"] else ""
    return f"no {none.replace(' and ', ' or ')} occurred{spell}{year}" if none else None


def turned(match: re.Match[str], pieces: Pieces) -> str | None:
    """全年发生各类生产安全事故同比下降16.7%: their number, of whatever kind."""
    name = pieces.name(match["what"])
    many = plural(name) if name else None
    (amount,) = pieces.amount_list(match["by"])
    if many is None or pieces.planned or not amount.endswith("%") or not (match["all"] or "发生" in match[0]):
        return None  # 刑事案件下降10%: as any other indicator
    kinds = " of all kinds" if match["all"] else ""
    went = "rose" if WAYS[match["way"]] == "up" else "fell"
    year = "for the whole year, " if match["year"] else ""
    return f"{year}the number of {many}{kinds} {went} by {amount} year on year"


def none_there(match: re.Match[str], pieces: Pieces) -> str | None:
    """无人员伤亡: there were no casualties."""
    thing = things_of(pieces).read(match["what"])
    if thing is None or pieces.planned or thing.english[:1].isdigit():
        return None
    things = thing.english.removeprefix("the ").replace(" and ", " or ")
    none = f"there {'were' if thing.many else 'was'} no {things}"
    where = f" in the {AREA_WORDS[match['area']]}" if match["area"] else ""
    return f"{none}{where}{' throughout the year' if match['year'] else ''}"


INCIDENTS_TOLD = (
    (INCIDENTS, incidents),
    (_TURNED, turned),
    (_NONE_HAPPENED, none_happened),
    (_NONE_THERE, none_there),
)
