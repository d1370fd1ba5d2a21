"""What several things have together, and ratios of two: 12条重点产业链产值突破2000亿元, A与B之比达3.2：1.

Statements of a set form; a thing whose plural rules do not know is None.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_heads import HEADS
from desktop_app.translation.nouns.indicator_shapes import ORDINAL, RANK_OPEN, VALUE, VALUES, WAYS
from desktop_app.translation.nouns.indicator_words import RANK_OF, the
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import noun
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.statement_shapes import VERB, VERBS
from desktop_app.translation.words.area_words import AREA_ADJECTIVES, AREA_WORDS
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.plurals import plural

_AMOUNTS = "工业总产值|总产值|产值|营业收入|营收|增加值|销售额|投资|税收|利润|出口"
HELD_BY_MANY = re.compile(
    rf"(?P<n>{VALUE})(?P<what>[^⟦⟧⟪⟫，。；：“”（）]{{2,12}}?)(?:累计|共)*(?:完成|实现)?(?P<head>{_AMOUNTS})(?:(?P<verb>{VERB})?(?P<level>{VALUE})|(?P<since>同比)?(?P<way>增长|下降)(?P<by>{VALUE}))(?=[，、；。]|$)"
)


def held_by_many(match: re.Match[str], pieces: Pieces) -> str | None:
    """The output value of 12 key industrial chains exceeded RMB 200 billion."""
    term = pieces.termbase.lookup(match["what"])
    many = plural(term.en) if term is not None and term.pos == "n" else None
    if many is None or pieces.planned:
        return None
    name = the(f"{HEADS[match['head']]} {pieces.amount_list(match['n'])[0]} {many}")
    if match["way"]:
        since = " year on year" if match["since"] else ""
        turn = "grew" if WAYS[match["way"]] == "up" else "fell"
        return f"{name} {turn} by {pieces.amount_list(match['by'])[0]}{since}"
    amount = pieces.amount_list(match["level"])[0]
    verb = VERBS.get(match["verb"] or "", "stood at")
    if "RMB" not in amount and "US$" not in amount:
        return None
    return f"{name} {verb} {re.sub('^(?:over|more than) ', '', amount) if verb == 'exceeded' else amount}"


# 6个盟级、42个旗级重点项目完成投资21亿元; 5个省重点项目、61个市重点项目分别完成投资29亿元、83亿元
_COUNTED = rf"{VALUE}(?:(?!分别|累计|完成)[^⟦⟧⟪、和，。；：]){{1,14}}"
_OF_ALL = rf"(?:全年|全[市县区州盟旗省])?(?P<what>{_COUNTED}(?:[、和]{_COUNTED}){{1,3}}?)(?P<each>分别)?"
_OF_PLAN = "年度(?:投资)?计划(?:投资)?(?:任务)?的?"
AT_LEVELS = re.compile(
    rf"{_OF_ALL}(?:累计|已|共)*完成投资(?P<level>{VALUES})"
    rf"(?:，分别(?:占|完成){_OF_PLAN}(?P<shares>{VALUES}))?(?=[，、；。]|$)"
)
PLANS_MET = re.compile(rf"{_OF_ALL}(?:累计|已|共)*完成{_OF_PLAN}(?P<shares>{VALUES})(?=[，、；。]|$)")


def at_levels(match: re.Match[str], pieces: Pieces) -> str | None:
    """Investment of RMB 2.1 billion was completed in 6 league-level and 42 banner-level key projects."""
    things = _several(match, pieces)
    amounts = pieces.amounts(match["level"])
    both = amounts.endswith(", respectively")
    if things is None or both != (match["each"] is not None):
        return None
    where = f"{things}, respectively" if both else things
    shares = pieces.amounts(match["shares"]).removesuffix(", respectively") if match["shares"] else ""
    told = f"investment of {amounts.removesuffix(', respectively')} was completed in {where}"
    return f"{told} ({shares} of the annual plans)" if shares else told


def plans_met(match: re.Match[str], pieces: Pieces) -> str | None:
    """5 provincial and 61 municipal key projects met 115% and 129% of their annual plans, respectively."""
    things, shares = _several(match, pieces), pieces.amounts(match["shares"])
    if things is None or not match["each"] or "%" not in shares or not shares.endswith(", respectively"):
        return None
    of, _, behind = shares.rpartition(", ")
    return f"{things} completed {of} of their annual investment plans, {behind}"


def _several(match: re.Match[str], pieces: Pieces) -> str | None:
    """The counted things of which one tells, in what was done."""
    things = NounReader(pieces.termbase, pieces.names, pieces.shape.say).read(match["what"])
    return things.said if things is not None and things.many and not pieces.planned else None


RATIO = re.compile(
    rf"(?P<one>[^⟦⟧⟪⟫，。；：“”（）]{{2,20}}?)[与和](?P<two>[^⟦⟧⟪⟫，。；：“”（）]{{2,20}}?)(?:之比|比例|的比值)(?:为|达到?|提高到)?(?P<by>{VALUE})"
)


def ratio(match: re.Match[str], pieces: Pieces) -> str | None:
    """The ratio of one to another stood at 3.2:1."""
    one, two = pieces.name(match["one"]), pieces.name(match["two"])
    amount = pieces.amount_list(match["by"])[0]
    if one is None or two is None or ":" not in amount:
        return None
    return f"the ratio of {one} to {the(two)} {pieces.tense.verb('reach', 'stood at')} {amount}"


# 全省排名由第9位上升至第5位
RANKING = re.compile(
    r"(?:全(?P<own>[市区县州盟旗]))?(?P<what>[^⟦⟧⟪⟫，。；：“”（）]{2,16}?)?(?:在)?全(?P<area>[国省市区县])(?:的)?(?:综合|考核)?(?:排名|位次|排位)"
    r"[从由](?:(?P<since>20\d\d)年的?)?[⟪⟦](?P<old>\d+)[⟫⟧]"
    r"(?P<way>上升|提升|跃升|前移|提高|晋升|下降|下滑|后退)[到至为](?:(?P<then>20\d\d)年的?)?[⟪⟦](?P<new>\d+)[⟫⟧](?=[，、；。]|$)"
)
_ORDINAL = re.compile(rf"(?:ranking )?({ORDINAL})(?: in the \w+)?$")


def ranking(match: re.Match[str], pieces: Pieces) -> str | None:
    """Its ranking in the province rose from ninth to fifth."""
    ranks = [_ORDINAL.match(pieces.shape.said[int(match[end])]) for end in ("old", "new")]
    name = pieces.name(match["what"]) if match["what"] else None
    old, new = ranks
    if old is None or new is None or pieces.planned or (match["what"] and name is None):
        return None
    own = f"the {AREA_WORDS[match['own']]}'s " if match["own"] else ""
    of = f" of {own}{name.removeprefix('the ') if own else noun(name).said}" if name else ""
    where = "country" if match["area"] == "国" else AREA_WORDS[match["area"]]
    turn = "fell" if match["way"] in ("下降", "下滑", "后退") else "rose"
    since, then = (f" in {match[year]}" if match[year] else "" for year in ("since", "then"))
    whose = "the" if name else "our"
    return f"{whose} ranking{of} in the {where} {turn} from {old[1]}{since} to {new[1]}{then}"


# 两项指标增速均位列全省第一, 三项主要经济指标均创历史新高
INDICATORS = re.compile(
    rf"(?:这|上述)?(?P<n>[两二三四五六七八九]|{VALUE})[项个]?(?P<main>主要|核心)?(?:经济)?"
    rf"(?:指标(?P<of>总量|增速|增幅)?|(?P<pace>增速|增幅))(?:均|全部|都)?(?:(?<=[均部都])创(?:下)?(?P<record>历史)?新高"
    rf"|(?:继续|持续|稳居|位居|位列|保持|居|列|排名?)*{RANK_OPEN}(?P<rank>\d+)⟫|(?<=[均部都])(?:高于|好于|优于)全(?P<area>[国省市])(?:平均水平|平均)?)(?=[，、；。]|$)"
)


def indicators(match: re.Match[str], pieces: Pieces) -> str | None:
    """Both main economic indicators ranked first in the province by growth rate."""
    if pieces.planned:
        return None
    number = pieces.amount_list(match["n"])[0] if match["n"].startswith("⟦") else ""
    number = number or cardinal_word(value(match["n"]))
    all_of = match["area"] or match["record"] or re.search("均|全部|都", match[0])
    every = "both" if number in ("two", "2") else f"all {number}" if all_of else number
    economic = "economic " if "经济" in match[0] else ""
    main = {"主要": "main ", "核心": "core "}.get(match["main"] or "", "")
    subject = f"{every} {'growth rates' if match['pace'] else f'{main}{economic}indicators'}"
    by = f" {RANK_OF[match['of']]}" if match["of"] else ""
    if match["rank"]:
        return f"{subject} ranked {pieces.shape.said[int(match['rank'])].removeprefix('ranking ')}{by}"
    if match["area"]:
        return f"{subject} stood above the {AREA_ADJECTIVES[match['area']]} average{by}"
    return f"{subject} reached record highs{by}"


COUNTED_HEADS = (
    (INDICATORS, indicators),
    (RANKING, ranking),
    (AT_LEVELS, at_levels),
    (PLANS_MET, plans_met),
    (HELD_BY_MANY, held_by_many),
    (RATIO, ratio),
)
