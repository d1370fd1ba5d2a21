"""What an indicator reached, and by how much it changed, said in one tense.

Given the match of a statement's shape; which shape it is is read in `one_statement`.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import CUTS, WAYS
from desktop_app.translation.nouns.indicator_times import base_of, comparable, comparison
from desktop_app.translation.nouns.indicator_words import NUMBERED, without_own_unit
from desktop_app.translation.nouns.noun_words import noun
from desktop_app.translation.nouns.open_nouns import OPEN
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.statement_shapes import VERBS
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.words.plurals import plural

_SOLD = re.compile(r"[^su]s (?:sold|built|added|approved|treated|transferred)$")  # hogs sold
_WHOSE = re.compile(r"(the \w+'s )?(?:the )?(.*)")
# 普惠性幼儿园覆盖率, 普惠性幼儿园在园幼儿占比
_IS_SHARE = re.compile(r"\b(?:coverage|share|proportion|percentage|rate|ratio)s? (?:of|for|in) ")
_COUNTABLE = re.compile(
    r"\b(?:kindergarten|school|hospital|enterprise|village|household|teacher|project|district|town)s?$"
)
_MASTERED = re.compile("(?:技术|工艺|瓶颈|难题|难点)$")
_BREAKTHROUGHS = re.compile("[项个]$")
_EACH = re.compile("(?<!年)均|双双")  # 年均: a year, and not each
_ONE_RATE = re.compile(r"(?!.*\band\b)the (?:[a-z-]+ )+rate")
_DAYS = re.compile("days (?:of|with) ")
_LEVEL = re.compile("(?:the )?(?:increase in |(?:surveyed|registered) urban unemployment rate$)")
_RATES = re.compile(r"percentage point|\b(?:prices?|index|rate|share|ratio|proportion|coverage)\b")


def measured(tense: Tense, pieces: Pieces, match: re.Match[str], subject: str) -> str | None:
    """What `subject` reached or by how much it changed; None where its base or its plural is unknown."""
    between = match.string[
        match.end("noted" if match["noted"] else "what") : match.start(
            "level" if match["level"] else "growth"
        )
    ]
    if "预期" in between and not tense.ahead:  # 收入预期增长5%: it has not grown yet
        tense = Tense(f"{'are' if _several(subject) else 'is'} expected to")
    told = _measured(tense, pieces, match, subject)
    if told is not None and ("全部" in between or _each_rate(between, subject)):
        return f"{told} in each case"  # 村集体经济收入全部突破10万元
    several = " and " in subject and " of " not in subject  # 居民收入、财政收入均增长8%
    if told is None or not _EACH.search(between) or not several or not told.startswith(f"{subject} "):
        return told
    rest = told.removeprefix(f"{subject} ")
    ahead = f"{tense.ahead} " if tense.ahead and rest.startswith(f"{tense.ahead} ") else ""
    verb = rest.removeprefix(ahead)
    return f"{subject} {ahead}each {verb}" if not verb.startswith(("was ", "were ")) else told


def _each_rate(between: str, subject: str) -> bool:
    """投资完成率均超过⟦0⟧: the one rate of all that were named before."""
    return re.search("(?<![年平])均", between) is not None and _ONE_RATE.fullmatch(subject) is not None


def _a_year(tense: Tense, amounts: str, *, up: bool) -> str:
    """年均增长6%, 比重年均提高3个百分点: by how much on average."""
    points = "percentage point" in amounts
    rise = ("rise", "rose") if points else ("grow", "grew")
    verb = tense.verb(*rise) if up else tense.verb("fall", "fell")
    return (
        f"{verb} by an average of {amounts} a year"
        if points
        else f"{verb} at an average annual rate of {amounts}"
    )


def _moved(tense: Tense, subject: str, way: str) -> str:
    if way == "cut":
        return tense.verb("be cut", "were cut" if _several(subject) else "was cut")
    return tense.verb(way, {"fall": "fell", "rise": "rose", "grow": "grew"}[way])


def _measured(tense: Tense, pieces: Pieces, match: re.Match[str], subject: str) -> str | None:
    if match["level"]:
        shares = pieces.amounts(match["level"]).endswith("%") and not _IS_SHARE.search(subject)
        if shares and _COUNTABLE.search(subject):
            return None  # 普惠性幼儿园接近60%: they are no share
        told = _reached(tense, pieces, match, subject)
        return f"{told} on average" if told and match["mean"] else told
    amounts = pieces.amounts(match["growth"]).replace(" of age", "")  # 再提高1岁
    base = base_of(match["base"])
    if base is None:
        return None
    turned = _turned(match, amounts)
    if turned is None:
        return None
    amounts, up = turned
    since, comp = comparison(match["since"]), _as_counted(match)
    tail = _TAILS.get(match["tail"] or "", "")
    if since == "annual":
        return f"{subject} {_a_year(tense, f'{tail}{amounts}', up=up)}{base}{comp}"
    of_those = subject.startswith("people ") or _DAYS.match(subject)  # 贫困人口减少6800多万, 优良天数增加8天
    subject = f"the number of {subject}" if of_those else subject
    rises = of_those or _RATES.search(f"{amounts} {subject}")
    way = "cut" if match["way"] in CUTS else "fall" if not up else "rise" if rises else "grow"
    verb = _moved(tense, subject, way)
    all_told = " in total" if match["cum_since"] else ""
    each = ", respectively" if amounts.endswith(", respectively") else ""
    amounts = amounts.removesuffix(each)
    tail += "an average of " if match["averaged"] else ""
    against = " against the trend" if match["against"] else ""
    return f"{subject} {verb} by {tail}{amounts}{base}{since}{comp}{all_told}{each}{against}"


def _several(subject: str) -> bool:
    """Two costs, or costs; not spending on vehicles and hospitality."""
    return noun(subject).many or " and " in re.split(" (?:on|of|for|in|to) ", subject)[0]


def _turned(match: re.Match[str], amounts: str) -> tuple[str, bool] | None:
    """The amount without a sign, and whether it went up: 增长-5.2% is a fall. None for some of several."""
    up = WAYS[match["way"]] == "up"
    if not re.search(r"(?:^|[ ,])-\d", amounts):
        return amounts, up
    if amounts.count(" and ") or "respectively" in amounts:
        return None
    return amounts.removeprefix("-"), not up


_TAILS = {"以上": "at least ", "左右": "around ", "以内": "no more than "}
_TERMS = {"实际": " in real terms", "名义": " in nominal terms"}


def _as_counted(match: re.Match[str]) -> str:
    """How growth was counted: 实际增长, 按可比价增长."""
    return _TERMS.get(match["terms"] or "", "") + comparable(match["comp_since"])


_PLAIN = {
    "was kept at": "be kept at", "exceeded": "exceed", "stood at": "stand at",
    "was consistently kept at": "be consistently kept at",
    "was budgeted at": "be budgeted at", "was cut to": "be cut to", "narrowed to": "narrow to",
    "remained at": "remain at", "fell to": "fall to", "topped": "top", "averaged": "average",
    "totaled": "total",
}  # fmt: skip


def _verb(tense: Tense, match: re.Match[str]) -> str:
    """How a level came about, in the tense of its part."""
    if tense.ahead:
        return f"{tense.ahead} {_PLAIN.get(VERBS.get(match['verb'] or '', ''), 'reach')}"
    return VERBS.get(match["verb"] or "", "reached" if match["done"] else "stood at")


def _reached(tense: Tense, pieces: Pieces, match: re.Match[str], subject: str) -> str | None:
    amounts = pieces.amounts(match["level"])
    if match["what"].endswith("增速"):
        return _grown(tense, match, subject, amounts)
    if amounts.startswith("held at "):
        return f"{subject} {tense.verb('be', 'was')} {amounts.replace('held', 'kept')}"
    first = " for the first time" if match["first"] else ""
    if limit := _LIMIT.match(amounts):
        return f"{subject} {_held(tense, match, amounts[limit.end() :], first)}"
    if not match["verb"] and _LEVEL.match(subject):  # 居民消费价格涨幅2%左右
        return f"the {subject.removeprefix('the ')} {tense.verb('be', 'was')} {amounts}"
    verb = _verb(tense, match)
    if first and not match["verb"] and not tense.ahead and amounts.startswith("over "):
        verb = "exceeded"  # 首超60%
    amounts = _beside(verb, amounts)
    whose, bare = _WHOSE.fullmatch(subject).groups()  # type: ignore[union-attr]  # fits anything
    if pieces.counts(match["level"]) and not NUMBERED.search(bare) and OPEN not in subject:
        stem, per, rest = bare.partition(" per ")
        many = bare if _SOLD.search(bare) else stem if _SET_APART.search(stem) else plural(stem)
        if many is None:
            return None  # 易地扶贫搬迁2329户: an act is no number
        subject = f"the number of {whose or ''}{many}{per}{rest}"
    jobs = re.fullmatch(r"(?:the (\w+)'s )?new (?P<where>[a-z]+ )?jobs", subject)
    if jobs and not tense.ahead:
        amounts = f"over {amounts}" if "exceed" in verb else amounts
        return f"{amounts} new {jobs['where'] or ''}jobs were created"
    return f"{subject} {verb} {without_own_unit(subject, amounts)}{first}"


def _beside(verb: str, amounts: str) -> str:
    """Amounts as the verb takes them: exceeded 5%, kept at no less than 5%."""
    if "exceed" in verb:
        return re.sub(r"(^|, | and )(?:over|more than) ", r"\1", amounts)
    return amounts.replace("at least", "no less than") if verb.endswith("kept at") else amounts


# projects under construction, enterprises in industries of the future: many, though another word is the last
_SET_APART = re.compile("s (?:under|in|on|with|for) ")
_LIMIT = re.compile("(?:up to|no more than|within) ")


def _held(tense: Tense, match: re.Match[str], limit: str, first: str) -> str:
    """控制在3%以内, 压减到10天以内, 首次降到1%以内: within which limit it was."""
    verb = VERBS.get(match["verb"] or "")
    if verb == "fell to":
        return f"{tense.verb('fall', 'fell')} to no more than {limit}{first}"
    if verb == "narrowed to":
        return f"{tense.verb('narrow', 'narrowed')} to no more than {limit}{first}"
    held = "cut to no more than" if verb == "was cut to" else "kept within"
    return f"{tense.verb('be', 'was')} {held} {limit}"


_COUNTED = re.compile("[个处座项件家所条套宗]$")


_LAND = re.compile(r" (?:mu|hectares|(?:square )?(?:kilo)?meters)$")


def breaks_through(match: re.Match[str], pieces: Pieces) -> bool:
    """实现技术突破18项: so many breakthroughs, no number of technologies that was exceeded."""
    counted = match["verb"] == "突破" and _MASTERED.search(match["what"]) and match["level"]
    return bool(counted) and all(_BREAKTHROUGHS.search(one) for one in pieces.shape.say(match["level"]))


def counts_what_is_done(match: re.Match[str], pieces: Pieces) -> bool:
    """完成饮水安全工程53处, 完成造林5万亩、抚育3万亩: how much was completed, no number that was reached."""
    added = pieces.planned and match["what"].startswith("新增") and not match["done"]  # 新增学位780个
    if not (match["done"] == "完成" or added) or match["verb"] or not match["level"]:
        return False
    many = _LAND if match.string[match.end() : match.end() + 1] == "、" else _COUNTED
    return all(many.search(one) or _COUNTED.search(one) for one in pieces.shape.say(match["level"]))


def _grown(tense: Tense, match: re.Match[str], subject: str, amounts: str) -> str:
    """工业投资增速为-5.2%: it fell by 5.2%."""
    if "-" not in amounts:
        return f"{subject} {tense.verb('grow', 'grew')} by {amounts}"
    if match["level"].count("⟧") > 1:
        return f"the growth rates of {subject} {tense.verb('be', 'were')} {amounts}"
    return f"{subject} {tense.verb('fall', 'fell')} by {amounts.removeprefix('-')}"


_LAST_VALUE = re.compile(r"⟦\d+⟧(?=[^⟦⟧]*$)")
_OF_RATES = re.compile("%|‰|percentage point|per mille")


def _is_of_another(pieces: Pieces, match: re.Match[str], amounts: str) -> bool:
    """优良天数342天，优良率93.7%，同比增加6天: a rate grows by no days."""
    before = _LAST_VALUE.search(match.string[: match.start()])
    rate = before is not None and pieces.shape.say(before[0])[0].endswith("%")
    return rate and _OF_RATES.search(amounts) is None


def growth(pieces: Pieces, match: re.Match[str]) -> str | None:
    """By how much what was told before changed: up 5% year on year."""
    amounts = pieces.amounts(match["growth"])
    since = comparison(match["since"])
    base = base_of(match["base"])
    if base is None or _is_of_another(pieces, match, amounts):
        return None
    turned = _turned(match, amounts)
    if turned is None:
        return None
    amounts, up = turned
    each = ", respectively" if amounts.endswith(", respectively") else ""
    amounts = amounts.removesuffix(each)
    of_one = since == " year on year" and not each
    if match["since"] and of_one and "percentage point" in amounts:  # the rate is higher
        return f"{amounts} {'higher' if up else 'lower'} than a year earlier"
    if since == "annual":
        rise = "an average annual increase" if up else "an average annual decrease"
        return f"{rise} of {amounts}{_as_counted(match)}{each}"
    if of_one and pieces.counts(match["growth"]):
        return f"{amounts} {'more' if up else 'fewer'} than a year earlier"
    way = "up" if up else "down"
    if "预计" in match[0] and not pieces.planned:
        way = f"expected to {'grow' if up else 'fall'} by"
    return f"{way} {amounts}{base}{since}{_as_counted(match)}{each}"
