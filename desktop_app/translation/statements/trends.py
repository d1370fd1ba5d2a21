"""What a headline statement adds about its trend: growth that quickened, a fall that narrowed, marks passed.

Tails behind a statement, each pattern with the words for it, as in `indicator_tails`.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.in_words import ordinal_figure
from desktop_app.translation.nouns.indicator_shapes import VALUE, WAY, WAYS, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER, by_level
from desktop_app.translation.statements.climate import CLIMATE_TAILS
from desktop_app.translation.statements.environment import ENVIRONMENT_TAILS
from desktop_app.translation.statements.indicator_tails import Tail
from desktop_app.translation.statements.statement_shapes import MOVES
from desktop_app.translation.statements.tail_shapes import TAIL_END
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.numerals import cardinal_word, ordinal_word, value

# 由2020年的620亿元增加到860亿元, behind a mark that was passed
_FROM_TO = re.compile(
    rf"[，、][从由](?:(?P<year>20\d{{2}}年)的?)?(?P<old>{VALUE})(?P<way>{'|'.join(MOVES)})(?:(?P<then>20\d{{2}}年)的?)?(?P<new>{VALUE})"
)
_WAYS = {"rose": "rising", "fell": "falling", "changed": "changing"}


def _from_to(match: re.Match[str], said: SayFigures) -> str:
    since, until = (f" in {match[year][:4]}" if match[year] else "" for year in ("year", "then"))
    way = _WAYS[MOVES[match["way"]]]
    return f"{way} from {said(match['old'])[0]}{since} to {said(match['new'])[0]}{until}"


# 超额完成省下达的目标任务
_ASSIGNED = re.compile(
    "[，、](?:均|双双)?(?P<over>超额|提前)?(?:圆满|顺利|全面)?完成(?:了)?(?P<level>[国省市区]|上级)(?:级|家|政府)?(?:下达|分解|定)的?(?:年度|全年|各项|控制)*(?:目标任务|目标|任务|指标)(?:任务)?"
)


def _assigned(match: re.Match[str], _said: SayFigures) -> str:
    verb = "exceeding" if match["over"] == "超额" else "meeting"
    ahead = " ahead of schedule" if match["over"] == "提前" else ""
    return f"{verb} the target assigned {by_level(match['level'])}{ahead}"


# 均完成年度计划
_ALL_MET = re.compile(
    f"[，、](?:均|全部|双双|都)(?P<over>超额)?(?:圆满|顺利|全面|提前|较好)?(?P<more>超额)?完成(?:了)?(?:年度|全年)"
    f"(?P<what>计划|预期目标|目标任务|目标|任务|指标){TAIL_END}"
)


def _all_met(match: re.Match[str], _said: SayFigures) -> str:
    if match["what"] == "计划":
        return f"with the annual plan {'exceeded' if match['over'] or match['more'] else 'fulfilled'}"
    return f"with annual targets all {'exceeded' if match['over'] or match['more'] else 'met'}"


# 由负转正，全年增长3.8%
OVER_THE_YEAR = re.compile(f"，全年(?:实现)?(?P<way>增长|下降)(?P<by>{VALUE})")


def _over_the_year(match: re.Match[str], said: SayFigures) -> str:
    way = "an increase" if match["way"] == "增长" else "a decrease"
    return f"for {way} of {said(match['by'])[0]} over the year"


_PLAN = re.compile(
    "[，、](?:(?P<early>提前)(?P<n>[一两二三四])?年?|如期|超额|圆满|顺利|全面)?(?:完成|实现)(?:了)?“(?P<plan>十[二三四五]五)”(?:规划)?(?:的?目标)?(?:任务)?"
)


def _of_the_plan(match: re.Match[str], _said: SayFigures) -> str:
    over = "exceeding" if "超额" in match[0] else "meeting"
    ahead = " ahead of schedule" if match["early"] else " on schedule" if "如期" in match[0] else ""
    if match["n"]:
        years = value(match["n"])
        ahead = f" {'a year' if years == 1 else f'{cardinal_word(years)} years'}{ahead}"
    return f"{over} the target of the {ordinal_figure(value(match['plan'][:-1]))} Five-Year Plan{ahead}"


# 力争突破300亿元, 力争增长12%
_PASSED = re.compile(
    f"[，、](?P<total>总量|总里程|总数|总面积|累计)?(?:规模)?(?P<first>首次)?(?:成功|历史性)?(?:突破|超过|迈上|跃上|跨上|站上|迈过|跨过)(?P<by>{VALUE})(?:大关|新?台阶|新?关口|门槛)?(?=[，、；。]|$)"
)

_BARE_SUM = re.compile(r"[\d.,]+ (?:b|tr|m)illion")
_MONEY = re.compile(r"(?:RMB|HK\$|MOP|US\$|€) ?")


def _passed(match: re.Match[str], said: SayFigures) -> str:
    """增长13%，突破300亿元: up to what it grew; 1268亿元，突破千亿: in the money of what it reached."""
    amount = CLASSIFIER.sub("", re.sub("^(?:over|more than) ", "", said(match["by"])[0]))
    before = re.findall(VALUE, match.string[: match.start()]) if _BARE_SUM.fullmatch(amount) else []
    if before and (money := _MONEY.match(said(before[0])[0])):
        amount = f"{money[0]}{amount}"
    first = " for the first time" if match["first"] else ""
    return f"{'bringing the total to over' if match['total'] else 'exceeding'} {amount}{first}"


_STRIVEN = re.compile(
    f"[，、](?:并)?力争(?:全年)?(?:(?P<way>增长|下降)|(?P<verb>突破|超过|达到?|完成|实现))?(?P<by>{VALUE})(?=[，、；。]|$)"
)


def _striven(match: re.Match[str], said: SayFigures) -> str:
    amount = said(match["by"])[0]
    if match["way"]:
        change = "growth" if match["way"] == "增长" else "a decrease"
        return f"with the aim of {change} of {amount}"
    if match["verb"] in ("突破", "超过"):
        return f"with the aim of exceeding {re.sub('^(?:over|more than) ', '', amount)}"
    return f"with the aim of reaching {amount}"


# 拉动经济增长0.6个百分点
_PULLING = re.compile(
    f"[，、](?:合计|共|直接)?拉动(?:全[省市区县])?(?P<what>经济|GDP|地区生产总值|工业|产值|投资|固定资产投资|出口|外贸出口)?增长(?P<by>{VALUE})"
)
_PULLED = {
    "经济": "economic",
    "GDP": "GDP",
    "地区生产总值": "GDP",
    "工业": "industrial",
    "投资": "investment",
    "固定资产投资": "fixed-asset investment",
    "出口": "export",
    "外贸出口": "export",
    "产值": "output",
}
_GROWN = {
    "地区生产总值": "GDP", "全部投资": "total investment",
    "规上工业": "industrial", "规模以上工业": "industrial",
    "消费": "consumption", "税收": "tax revenue", "财政收入": "fiscal revenue", "外贸": "foreign trade",
}  # fmt: skip


def _pulling(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    if "percentage point" not in amount:
        return None
    return f"contributing {amount} to {_PULLED[match['what'] or '经济']} growth"


_AREAS = AREA_WORDS | {"国": "country"}
_LEADING = re.compile("[，、](?P<what>增速|增幅|总量|规模)?(?:均)?(?:持续|继续)?领跑全(?P<area>[区市县省国])")


def _leading(match: re.Match[str], _said: SayFigures) -> str:
    by = {"增": " by growth rate", "总": " by volume", "规": " by volume"}.get((match["what"] or "x")[0], "")
    return f"leading the {_AREAS[match['area']]}{by}"


_BOTH = re.compile("[，、](?:继续|持续)?实现“?双(?P<way>下降|增长|提升|上升)”?(?=[，；。]|$)")


def _both(match: re.Match[str], _said: SayFigures) -> str:
    return "a decline in both" if match["way"] == "下降" else "an increase in both"


_OWN_PART = re.compile(
    f"[，、]占比(?:为|达到?|(?P<rise>提高[到至]|提升[到至]|升至))?(?P<by>{VALUE})(?=[，、；。]|$)"
)


def _own_part(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    if not amount.endswith("%"):
        return None
    return f"with its share rising to {amount}" if match["rise"] else f"accounting for {amount} of the total"


_BY_YEAR = re.compile(rf"[，、]到(?P<year>20\d{{2}})年底?(?P<verb>达到?|突破|超过)(?P<by>{VALUE})")


def _by_year(match: re.Match[str], said: SayFigures) -> str:
    verb = "reaching" if match["verb"][0] == "达" else "exceeding"
    amount = said(match["by"])[0]
    return f"{verb} {re.sub('^over ', '', amount) if verb == 'exceeding' else amount} by {match['year']}"


# 增收2798万元, 同比减支3亿元, 比上年增产2.3万吨
_EARNED = re.compile(
    f"[，、](?:同比|(?P<last>[比较](?:上年|去年)(?:同期)?))?(?P<way>增收|减收|增支|减支|增产|减产)(?P<by>{VALUE})(?=[，、；。]|$)"
)


def _earned(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    change = "an increase" if match["way"][0] == "增" else "a decrease"
    over = " over the previous year" if match["last"] else ""
    return f"{change} of {amount}{over}" if ("RMB" in amount) != (match["way"][1] == "产") else None


# 固定资产投资完成17亿元，超额完成年度任务2.1亿元
_BEYOND = re.compile(f"[，、]超额?完成(?:年度|全年)(?:目标)?任务(?:目标)?(?P<by>{VALUE})(?=[，、；。]|$)")


def _beyond(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    by = "RMB" in amount or "percentage point" in amount
    return f"exceeding the annual target by {amount}" if by else None


_WHOLES = (
    "经济|GDP|地区生产总值|全部投资|规上工业|规模以上工业|工业|投资|固定资产投资|消费|税收|财政收入|外贸|出口"
)
# 对全市工业增长贡献率超过30%, 贡献率达45%
_CONTRIBUTING = re.compile(
    f"[，、](?:对(?:(?:全|我)(?P<area>[国省市区县]))?(?P<whole>{_WHOLES})(?P<grown>增长)?的?)?贡献率(?:为|达到?|超过?)?(?P<by>{VALUE})(?=[，、；。]|$)"
)


def _contributing(match: re.Match[str], said: SayFigures) -> str | None:
    amount = said(match["by"])[0]
    if not amount.endswith("%") or not match["whole"]:
        return None
    amount = f"over {amount}" if "超" in match[0] and amount[:1].isdigit() else amount
    whose = f"the {_AREAS[match['area']]}'s " if match["area"] else ""
    whole = _PULLED.get(match["whole"], _GROWN.get(match["whole"], ""))
    if match["whole"] in ("税收", "财政收入") and not match["grown"]:
        return f"contributing {amount} of {whose}{whole}"
    return f"contributing {amount} of {whose}{whole} growth"


# 预计全年首次突破5000亿元大关
_EXPECTED = re.compile(
    f"[，、]预计(?P<year>全年)?(?P<first>首次|有望)*(?P<verb>突破|超过|达到?|完成|实现|增长)(?P<by>{VALUE})(?:大关)?(?=[，、；。]|$)"
)


def _expected(match: re.Match[str], said: SayFigures) -> str:
    amount = said(match["by"])[0]
    verb = {"突": "exceed", "超": "exceed", "增": "grow by"}.get(match["verb"][0], "reach")
    amount = re.sub("^(?:over|more than) ", "", amount) if verb == "exceed" else amount
    year = " for the whole year" if match["year"] else ""
    first = " for the first time" if "首次" in match[0] else ""
    return f"expected to {verb} {amount}{first or year}"


# 与2020年相比上升1.5个百分点
_COMPARED = re.compile(rf"[，、]?与(?P<y>20\d{{2}})年相比，?(?P<way>{WAY})了?(?P<by>{VALUE})")


def _compared(match: re.Match[str], said: SayFigures) -> str:
    return f"{WAYS[match['way']]} {said(match['by'])[0]} from {match['y']}"


_UNITS = {
    "县（市、区）": "counties, cities and districts", "县（市）": "counties and cities",
    "县市区": "counties, cities and districts", "县区": "counties and districts",
    "县": "counties", "市": "cities", "区": "districts", "乡镇": "towns and townships",
}  # fmt: skip
# 总量在全省91个县（市）中排名第一
_AMONG = re.compile(
    f"[，、](?P<what>总量|增速|增幅|规模)?在?全(?P<area>[国省市州盟])(?P<n>{VALUE})(?P<unit>{longest_first(_UNITS)})中?(?:继续|持续)?"
    f"(?:保持|排名|位居|位列|居|排|列)(?:第(?P<rank>[一二三四五六七八九十]{{1,3}})|(?P<place>{VALUE}))[位名]?(?=[，、；。]|$)"
)


def _among(match: re.Match[str], said: SayFigures) -> str | None:
    number = re.match(r"\d+", said(match["n"])[0])
    rank = said(match["place"])[0] if match["place"] else ordinal_word(value(match["rank"]))
    by = {"增": " by growth rate", "总": " by volume", "规": " by volume"}.get((match["what"] or "x")[0], "")
    if number is None or re.search(r"\d", rank):
        return None
    return f"ranking {rank} among the {number[0]} {_UNITS[match['unit']]} in the {_AREAS[match['area']]}{by}"


TRENDS: tuple[tuple[re.Pattern[str], Tail], ...] = (
    (_FROM_TO, _from_to),
    (_ASSIGNED, _assigned),
    (_ALL_MET, _all_met),
    (OVER_THE_YEAR, _over_the_year),
    (_PLAN, _of_the_plan),
    (_STRIVEN, _striven),
    (_PASSED, _passed),
    (_PULLING, _pulling),
    (_LEADING, _leading),
    (_AMONG, _among),
    (_BOTH, _both),
    (_OWN_PART, _own_part),
    (_BY_YEAR, _by_year),
    (_EARNED, _earned),
    (_BEYOND, _beyond),
    (_CONTRIBUTING, _contributing),
    (_EXPECTED, _expected),
    (_COMPARED, _compared),
    *ENVIRONMENT_TAILS,
    *CLIMATE_TAILS,
)
