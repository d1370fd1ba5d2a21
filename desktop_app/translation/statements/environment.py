"""Statements on air and water that are of no other kind: standards met, grades kept, how far air improved.

空气质量连续三年达到国家二级标准, 12个国省考断面水质全部达标, PM2.5浓度实现“八连降”; and what follows such
statements behind a comma.  The caller reads the names.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.environment_names import environment_name, pollutants, roman, words
from desktop_app.translation.nouns.indicator_shapes import RANK_OPEN, VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER, the
from desktop_app.translation.statements.climate import CLIMATE
from desktop_app.translation.statements.graded_sections import GRADED_SECTIONS
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.indicator_tails import Tail
from desktop_app.translation.statements.subject_names import any_thing
from desktop_app.translation.words.area_words import AREA_ADJECTIVES, AREA_WORDS
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.streaks import spell_running, years_running

_NUMBER = "[两三四五六七八九十]{1,3}"
_SPELL = rf"(?:已)?连续(?:(?P<n>{_NUMBER})年|(?P<years>{VALUE}))"
_STEADILY = "(?:稳定|持续|总体|全面|全部|均|继续|常年|一直|达到?|保持|在)*"


def _spell(match: re.Match[str], said: list[str]) -> str:
    """连续三年: for the third consecutive year would be one year's; they are three."""
    if match["n"]:
        return years_running(match["n"])
    return (spell_running(said[0], "years") or "") if said else ""


# 空气质量连续三年达到国家二级标准
_INDICATORS = f"(?:六项|{VALUE})(?:主要)?(?:污染物|监测|评价)?指标(?:浓度)?(?:年?均值)?"
_AIR_STANDARD = re.compile(
    rf"(?:(?:城区|市区|县城|全[市县区省州])?(?:环境)?空气(?:环境)?质量(?P<of>{_INDICATORS})?|(?:PM2\.5等)?(?P<six>{_INDICATORS}))"
    rf"(?:{_SPELL})?(?:稳定|持续|总体|全面|全部|均|继续|都)*"
    r"(?:(?P<met>达标)|(?:达到|达|(?P<above>达?到?或?优于))(?:或优于)?(?:国家)?(?:环境空气质量|空气质量)?(?P<to>二级标准|标准))(?=[，、；。]|$)"
)


def _air_standard(match: re.Match[str], pieces: Pieces) -> str | None:
    which = match["of"] or match["six"] or ""
    if match["six"] and match["to"] != "二级标准":
        return None  # 六项指标均达标: of what, nobody knows
    what = "all six air quality indicators" if which.startswith("六") else "air quality"
    if which.startswith("⟦"):
        what = f"all {pieces.amount_list(which)[0]} air quality indicators"
    standard = "the national Grade II standard" if match["to"] == "二级标准" else "the standards"
    verb = pieces.tense.verb("meet", "met")
    if match["above"]:
        verb = pieces.tense.verb("be better than", f"{'were' if which else 'was'} better than")
    return f"{what} {verb} {standard}{_spell(match, pieces.amount_list(match['years'] or ''))}"


_GRADES = "[ⅠⅡⅢⅣⅤIV]+"
_WHAT = "(?P<what>[一-龥、]{2,16}?)"
# 出境断面水质稳定保持在Ⅱ类以上, 12个国省考断面水质全部达标
_WATER_GRADE = re.compile(
    rf"(?:全[市县区省州])?(?P<n>{VALUE})?{_WHAT}(?:水质)?(?:已?连续(?P<run>{_NUMBER})年)?{_STEADILY}"
    rf"(?:达到|达|保持在|保持|为)?(?P<or>[或及和]?[优好]于)?(?:国家)?(?:地表水)?(?P<grade>{_GRADES})类(?:水质)?(?:标准|水体|水质)?(?P<above>及?以上)?(?:水质)?(?:标准)?(?=[，、；。]|$)"
)
_WATER_MET = re.compile(
    rf"(?:全[市县区省州])?(?P<n>{VALUE})?{_WHAT}(?:水质)?(?:达标率)?(?P<how>稳定|持续|全部|均|全面|总体|保持|100%)+(?P<met>达标|达优|优良|稳定达标|为优|为良好|良好)(?=[，、；。]|$)"
)


def _of_water(match: re.Match[str], pieces: Pieces) -> str | None:
    """Whose water quality it is, where the number before it counts them."""
    what = words("water").get(match["what"])
    if what is None:
        return None
    if not match["n"]:
        return f"water quality in {what}" if "section" not in what else f"water quality at {what}"
    counted = pieces.shape.say(match["n"])[0]
    number = CLASSIFIER.sub("", counted)
    if number == counted or number == "1":
        return None
    which = "all" if re.search("全部|均", match[0]) else "the"
    return f"water quality {'at' if 'section' in what else 'in'} {which} {number} {what}"


def _water_grade(match: re.Match[str], pieces: Pieces) -> str | None:
    what = _of_water(match, pieces)
    if what is None:
        return None
    better = " or better" if match["or"] or match["above"] else ""
    running = years_running(match["run"]) if match["run"] else ""
    if "保持" in match[0] or "稳定" in match[0]:
        verb = pieces.tense.verb("remain", "remained")
        return f"{what} {verb} at Grade {roman(match['grade'])}{better}{running}"
    return f"{what} {pieces.tense.verb('reach', 'reached')} Grade {roman(match['grade'])}{better}{running}"


def _water_met(match: re.Match[str], pieces: Pieces) -> str | None:
    what = _of_water(match, pieces)
    if what is None:
        return None
    if match["met"] in ("优良", "达优", "为优", "为良好", "良好"):
        good = "good" if "良" in match["met"] else "excellent"
        kept = "持续" in match[0] or "保持" in match[0] or "稳定" in match[0]
        verb = pieces.tense.verb("remain", "remained") if kept else pieces.tense.verb("be", "was")
        return f"{what} {verb} {good}"
    steadily = "consistently " if "稳定" in match[0] or "持续" in match[0] else ""
    if pieces.planned:
        return f"{what} {pieces.tense.ahead} {steadily}meet the standards"
    return f"{what} {steadily}met the standards"


# 9个国控断面水质优良比例达100%
_OF_SECTIONS = re.compile(
    rf"(?:(?P<where>[^⟦⟧⟪，。；：“”、]{{2,8}}?(?:流域|水系|干流|段)|境内|全[省市区县州])的?)?(?P<n>{VALUE})(?P<what>[^⟦⟧⟪，。；：“”]{{2,24}}?断面[^⟦⟧⟪，。；：“”]{{2,20}}?(?:比例|比率|率))(?:均)?(?P<verb>为|达到?|保持|稳定在)?(?P<level>{VALUE})"
)


def _of_sections(match: re.Match[str], pieces: Pieces) -> str | None:
    name = environment_name(match["what"]) or pieces.name(match["what"])
    counted = pieces.shape.say(match["n"])[0]
    number = CLASSIFIER.sub("", counted)
    stem = re.match("(?P<lead>(?:the )?(?:proportion|share|compliance rate) of )(?P<rest>.+)", name or "")
    if stem is None or number == counted or "sections" not in stem["rest"]:
        return None
    verb = pieces.tense.verb("reach", "reached" if (match["verb"] or "").startswith("达") else "stood at")
    where = _where(match["where"], pieces) if match["where"] else ""
    if where is None:
        return None
    return f"{the(stem['lead'])}the {number} {stem['rest']}{where} {verb} {pieces.amounts(match['level'])}"


def _where(zh: str, pieces: Pieces) -> str | None:
    """长江流域, 全市: where the sections lie."""
    if zh[-1] in AREA_WORDS and zh[0] == "全":
        return f" in the {AREA_WORDS[zh[-1]]}"
    place = "" if zh == "境内" else any_thing(zh, pieces)
    return None if place is None else f" in the {place.removeprefix('the ')}" if place else ""


# PM2.5浓度实现“八连降”, 连续两年实现PM2.5和臭氧浓度双下降
_FALLING = re.compile(rf"(?P<what>[^⟦⟧⟪，。；：“”]{{2,16}}?浓度)(?:连续)?实现“?(?P<n>{_NUMBER})连降”?")
_BOTH_FELL = re.compile(
    rf"(?:{_SPELL})?实现(?P<what>[^⟦⟧⟪，。；：“”]{{2,16}}?)(?:年均|平均)?浓度“?双(?:下降|降)”?"
)


def _falling(match: re.Match[str], pieces: Pieces) -> str | None:
    name = pieces.name(match["what"])
    if name is None or pieces.planned:
        return None
    return f"{the(name)} fell for the {ordinal_word(value(match['n'].replace('两', '二')))} consecutive year"


def _both_fell(match: re.Match[str], pieces: Pieces) -> str | None:
    names = pollutants(match["what"])
    if len(names) != len(("one", "two")) or pieces.planned:
        return None
    spell = _spell(match, pieces.amount_list(match["years"] or ""))
    return f"the concentrations of {listed(names)} both fell{spell}"


# How far air improved: 改善幅度居全省第二
_IMPROVED_RANK = re.compile(
    rf"(?P<what>(?:环境)?空气(?:环境)?质量|水环境质量|水质|生态环境质量|PM2\.5(?:年均|平均)?浓度)(?P<of>改善(?:幅度|率))(?:均)?(?:持续|继续)?(?:稳居|位居|位列|排名|排|居|列)?{RANK_OPEN}(?P<n>\d+)⟫"
)
_QUALITIES = {
    "空": "air quality", "环": "ambient air quality", "水": "water quality",
    "生": "the ecological environment", "P": "PM2.5 concentration",
}  # fmt: skip


def _improved_rank(match: re.Match[str], pieces: Pieces) -> str | None:
    if pieces.planned:
        return None
    said = pieces.shape.said[int(match["n"])].removeprefix("ranking ")
    return f"the improvement in {_QUALITIES[match['what'][0]]} ranked {said}"


ENVIRONMENT = (
    *GRADED_SECTIONS,
    *CLIMATE,
    (_AIR_STANDARD, _air_standard),
    (_WATER_GRADE, _water_grade),
    (_WATER_MET, _water_met),
    (_OF_SECTIONS, _of_sections),
    (_FALLING, _falling),
    (_BOTH_FELL, _both_fell),
    (_IMPROVED_RANK, _improved_rank),
)

# Tails.
_BEST_MONITORED = re.compile(
    "[，、](?:均|双双)?(?:创|创下|为|达到?|是)(?:自)?(?:全[市县区省州国])?有?(?:监测|观测)(?:记录|数据|历史)?以来的?(?P<what>最[好佳优低高])(?:水平|成绩|值)?"
)
_BEST = {"低": "the lowest", "高": "the highest"}


def _best_monitored(match: re.Match[str], _said: SayFigures) -> str:
    return f"{_BEST.get(match['what'][1], 'the best level')} since monitoring began"


# 连续五年优于欧盟第二阶段标准; without a spell 达标 has its own rule.
_AGAINST = re.compile(
    f"[，、](?:{_SPELL})?{_STEADILY}(?:达标|(?P<better>达?到?[优好]于)?(?P<standard>[^⟦⟧⟪，、；。：“”]{{4,16}}))(?=[，、；。]|$)"
)


def _against(match: re.Match[str], said: SayFigures) -> str | None:
    spell = _spell(match, said(match["years"] or ""))
    standard = words("standard").get(match["standard"]) if match["standard"] else "the standards"
    if standard is None or not (spell or match["better"] or (match["standard"] and "达" in match[0])):
        return None
    return f"{'better than' if match['better'] else 'meeting'} {standard}{spell}"


_IMPROVED_BY = re.compile(
    rf"[，、](?:(?P<since>同比|[较比](?:上年|去年|上年同期|去年同期))(?:累计)?改善|改善(?:幅度|率)?(?:达到?|为)?)(?P<by>{VALUE})(?=[，、；。]|$)"
)


def _improved_by(match: re.Match[str], said: SayFigures) -> str:
    since = " year on year" if match["since"] else ""
    return f"an improvement of {said(match['by'])[0]}{since}"


_IMPROVEMENT_RANK = re.compile(
    rf"[，、]改善(?:幅度|率)(?:均)?(?:持续|继续)?(?:稳居|位居|位列|排名|排|居|列)?{RANK_OPEN}(?P<n>\d+)⟫"
)
_BEYOND = re.compile(
    "[，、](?P<far>远|大幅)?(?:超|超过|超出|优于|好于)“十(?P<n>[三四五])五”(?:规划)?(?:设定|规划|既定|确定)?的?目标(?:要求)?"
)
_ABOVE_AVERAGE = re.compile(
    "[，、]改善(?:幅度|率)(?:总体|均)?(?:高于|优于|好于|大于)(?P<area>全[国省市])(?:平均)?(?:水平)?"
)


def _improvement_rank(match: re.Match[str], said: SayFigures) -> str:
    return f"with the improvement ranking {said(match['n'])[0].removeprefix('ranking ')}"


def _beyond(match: re.Match[str], _said: SayFigures) -> str:
    plan = {"三": "13th", "四": "14th", "五": "15th"}[match["n"]]
    return f"{'far ' if match['far'] else ''}exceeding the target set for the {plan} Five-Year Plan period"


def _above_average(match: re.Match[str], _said: SayFigures) -> str:
    return f"with improvement exceeding the {AREA_ADJECTIVES[match['area'][1]]} average"


ENVIRONMENT_TAILS: tuple[tuple[re.Pattern[str], Tail], ...] = (
    (_BEST_MONITORED, _best_monitored),
    (_AGAINST, _against),
    (_IMPROVED_BY, _improved_by),
    (_IMPROVEMENT_RANK, _improvement_rank),
    (_BEYOND, _beyond),
    (_ABOVE_AVERAGE, _above_average),
)
