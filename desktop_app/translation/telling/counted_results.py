"""Results that are told by their number alone: prizes, press coverage, penalties, enterprises that moved in.

What is counted is one of a few kinds; the caller reads who has it.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER, listed
from desktop_app.translation.nouns.noun_words import ReadNoun, with_a
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_LEVELS = words_of("level of an honor")
_LEVEL = longest_first(_LEVELS)
_PRIZES = words_of("field of a prize")
_STATE = ("科学技术进步", "科技进步", "科学技术", "技术发明", "自然科学")  # the State's own names
_GRADES = {
    "特等奖": "special prize", "一等奖": "first prize", "二等奖": "second prize", "三等奖": "third prize",
    "金奖": "gold award", "银奖": "silver award", "铜奖": "bronze award", "优秀奖": "excellence award",
}  # fmt: skip
_PRIZE = (
    rf"(?:(?P<level>{_LEVEL})(?P<above>及?以上)?)?"
    rf"(?:(?P<prize>{'|'.join(_PRIZES)})奖(?P<of>{'|'.join(_GRADES)})?|(?P<grade>{'|'.join(_GRADES)})|奖励|奖项|表彰奖励)"
)
_WON = re.compile(rf"(?:全年|累计|共|先后)*(?:荣?获得?|斩获|夺得|摘得){_PRIZE}(?P<n>{VALUE})")
# 获中国专利奖32个
_NAMED_WON = re.compile(
    rf"(?:全年|累计|共|先后)*(?:荣?获得?|斩获|夺得|摘得)(?P<prize>[^⟦⟧、，]{{3,}}奖)(?P<n>{VALUE})"
)
_GRADE_WON = re.compile(rf"(?P<of>{'|'.join(_GRADES)})(?P<n>{VALUE})")
_WON_BY_GRADE = re.compile(
    rf"(?:全年|累计|共|先后)*(?:荣?获得?|斩获|夺得|摘得){_PRIZE}(?P<grades>(?:[、和]?(?:{'|'.join(_GRADES)}){VALUE}){{2,}})"
)
# 入选国家级非遗名录2项: so many are in the list, and no lists are selected
_LISTED = re.compile(rf"(?:成功|累计|共|新)*入选(?P<what>[^⟦⟧、，]+?(?:名录|名单|目录|名册))(?P<n>{VALUE})")
_HAVE_WON = re.compile(rf"(?P<who>{VALUE}[^⟦⟧、，]{{2,}}?)(?:分别|先后)?(?:荣?获得?|斩获|摘得){_PRIZE}")

_OFTEN = "(?:全年|累计|共|先后|多次)*"
_LED = re.compile(
    rf"(?:全[市县区州旗]各项工作|各项工作|工作)?{_OFTEN}(?:获得?|得到|受到)(?P<level>{_LEVEL})(?P<above>及?以上)?(?:(?<=[省市])(?:委|政府|委、?[省市]政府))?(?P<chief>主要)?(?:有关)?领导(?:同志)?(?:肯定性|(?P<praised>肯定))?批示(?P<praise>肯定)?(?P<n>{VALUE})"
)
_COVERED = re.compile(
    rf"{_OFTEN}(?P<who>[^⟦⟧、，]{{2,}}?)?{_OFTEN}(?:获|被|得到|(?<![^，、]))(?P<level>{_LEVEL})(?P<above>及?以上)?(?:主流|新闻)*媒体(?:宣传|集中|专题|深度|正面)?报道(?P<n>{VALUE})"
)
_TIMES = re.compile(r"(?P<about>(?:over|about|nearly|at least) )?(?P<n>[\d,]+) ?(?:[多余]?[次篇条]|times)?$")

_DONE = "(?:全年|累计|共|已|依法)*"
_PENALTIES = re.compile(rf"{_DONE}(?:作出|做出|实施|下达|开出)?行政处罚(?:决定书?)?(?P<n>{VALUE})")
_PENALTY_CASES = re.compile(rf"{_DONE}(?:办理|查处|立案)?行政处罚案件?(?P<n>{VALUE})")
_FINES = re.compile(
    rf"{_DONE}(?P<what>罚没|罚款)(?:款项?|金额|收入)*(?:合计|共计|总计|达到?|约)*(?P<n>{VALUE})"
)
_FINED = {"罚没": "fines and confiscated gains", "罚款": "fines"}
_COUNTED = re.compile(r"\d")

_MOVED_IN = re.compile(
    rf"(?P<where>[^⟦⟧、，]{{2,}}?)??(?:目前|现|已|新)*(?P<total>累计|共)?(?:目前|已|新)*入驻(?P<who>[^⟦⟧、，]{{2,10}}?)(?P<n>{VALUE})"
)
_HOUSED = re.compile(
    r"\b(?:parks?|zones?|bases?|centers?|buildings?|incubators?|platforms?|estates?|clusters?|hubs?|communit(?:y|ies))”?$",
    re.IGNORECASE,
)
_TENANTS = re.compile(
    r"\b(?:enterprises|companies|firms|institutions|merchants|teams|projects|businesses|organizations)$"
)


def counted_result(clause: str, read: ReadNoun, say: SayFigures, *, active: bool) -> str | None:
    """English of a clause that tells a result by its number; `active`: nobody else is spoken of."""
    return (
        _won(clause, say)
        or _named_won(clause, read, say)
        or _won_by_grade(clause, say)
        or _in_a_list(clause, read, say)
        or _led(clause, say)
        or _in_the_press(clause, read, say, active=active)
        or _penalized(clause, say)
        or _moved_in(clause, read, say)
    )


_WINNERS = re.compile(rf"(?P<n>{VALUE})(?:成果|项目)?荣?获(?:得)?(?P<prize>[^⟦⟧、，]{{3,}}奖)")
_COUNT_OF = re.compile("(?P<n>[\\d,]+) ?(?P<unit>[项个人名家])")
_PROPER_PRIZE = re.compile("[A-Z].*(?:Award|Prize|Medal)$")
_WHO_WON = {"项": "projects", "个": "projects", "人": "people", "名": "people", "家": "enterprises"}


def named_winners(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """44项获2024年度省科学技术奖: how many won what has a name of its own."""
    match = _WINNERS.fullmatch(clause)
    prize, (said,) = (read(match["prize"]), say(match["n"])) if match else (None, ("",))
    number = _COUNT_OF.fullmatch(said)
    if prize is None or number is None or not _PROPER_PRIZE.search(prize.english):
        return None
    return f"{number['n']} {_WHO_WON[number['unit']]} won {prize.said}"


def have_won(clause: str, read: ReadNoun) -> str | None:
    """5项成果获省科学技术奖: how many of what won which prize."""
    match = _HAVE_WON.fullmatch(clause)
    who = read(match["who"]) if match else None
    if match is None or who is None or not _COUNTED.match(who.english):
        return None
    prize = _prize(match, many=who.many)
    return f"{who.said} won {prize}" if prize else None


def _prize(match: re.Match[str], *, many: bool) -> str | None:
    """The prize, for there are several of its kind in lower case: provincial patent awards."""
    level = _LEVELS[match["level"]] if match["level"] and not match["above"] else ""
    name = f"{_PRIZES[match['prize']]} award" if match["prize"] else ""
    if level == "national" and match["prize"] in _STATE:
        level, name = "State", name.title().replace(" And ", " and ")
    grade = _GRADES.get(match["of"] or match["grade"] or "", "")
    if name and grade.endswith("award"):
        one, behind = f"{level} {name.removesuffix(' award')} {grade}".strip(), ""
    elif name and grade:
        one, behind = grade, f" of the {f'{level} {name}'.strip()}"
    else:
        one, behind = f"{level} {name or grade or 'award'}".strip(), ""
    behind += _above(match)
    return f"{one}s{behind}" if many else with_a(f"{one}{behind}")


def _above(match: re.Match[str]) -> str:
    return f" at or above the {_LEVELS[match['level']]} level" if match["above"] else ""


def _won(clause: str, say: SayFigures) -> str | None:
    """荣获省级科技进步奖3项."""
    match = _WON.fullmatch(clause)
    number = _number(match["n"], say) if match else None
    if match is None or number is None:
        return None
    prize = _prize(match, many=number != "1")
    return f"{number} {prize} were won" if number != "1" else f"{prize} was won"


def _named_won(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """获中国专利奖32个: a prize with a name of its own."""
    match = _NAMED_WON.fullmatch(clause)
    prize, number = (read(match["prize"]), _number(match["n"], say)) if match else (None, None)
    if prize is None or not number or not _PROPER_PRIZE.search(prize.english):
        return None
    name = prize.english.removeprefix("the ")
    return f"{with_a(name)} was won" if number == "1" else f"{number} {name}s were won"


def _won_by_grade(clause: str, say: SayFigures) -> str | None:
    """荣获省科技进步奖一等奖1项、二等奖3项."""
    match = _WON_BY_GRADE.fullmatch(clause)
    numbers = [_number(one["n"], say) for one in _GRADE_WON.finditer(match["grades"])] if match else []
    if match is None or not all(numbers):
        return None
    prize = _prize(match, many=False) or ""
    told = [
        f"{number} {_GRADES[one['of']]}{'' if number == '1' else 's'}"
        for number, one in zip(numbers, _GRADE_WON.finditer(match["grades"]), strict=True)
    ]
    return f"{listed(told)} of {re.sub('^an? ', 'the ', prize)} were won"


def _in_a_list(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """入选国家级非遗名录2项."""
    match = _LISTED.fullmatch(clause)
    number = _number(match["n"], say) if match else None
    what = read(match["what"]) if match else None
    if match is None or what is None or number is None:
        return None
    one = singular(what.english) if what.many else None
    put = f"the {one or what.english.removeprefix('the ')}"
    return f"{number} {'item was' if number == '1' else 'items were'} included in {put}"


def _led(clause: str, say: SayFigures) -> str | None:
    """获省领导批示12次: written instructions, which is praise where 肯定 says so."""
    match = _LED.fullmatch(clause)
    often = _times(match["n"], say) if match else None
    if match is None or often is None:
        return None
    whose = _with_level(match, "leaders")
    what = "written words of approval" if match["praise"] or match["praised"] else "written instructions"
    chief = "principal " if match["chief"] else ""
    return f"{what} were received from {chief}{whose} {often}"


def _in_the_press(clause: str, read: ReadNoun, say: SayFigures, *, active: bool) -> str | None:
    """工作经验被中央媒体报道35次; who names nobody speaks of our work."""
    match = _COVERED.fullmatch(clause)
    often = _times(match["n"], say) if match else None
    if match is None or often is None or not (match["who"] or active):
        return None
    who = read(match["who"]) if match["who"] else None
    if match["who"] and who is None:
        return None
    be = f"{who.said} {'were' if who.many else 'was'}" if who else "our work was"
    return f"{be} covered by {_with_level(match, 'media outlets')} {often}"


def _with_level(match: re.Match[str], who: str) -> str:
    return f"{who}{above}" if (above := _above(match)) else f"{_LEVELS[match['level']]} {who}"


def _penalized(clause: str, say: SayFigures) -> str | None:
    """作出行政处罚350件, 行政处罚案件350件, 罚没款230万元."""
    if match := _FINES.fullmatch(clause):
        (amount,) = say(match["n"])
        return f"{_FINED[match['what']]} totaled {amount}" if "RMB" in amount else None
    for pattern, what, done in (
        (_PENALTIES, "administrative penalties", "imposed"),
        (_PENALTY_CASES, "administrative penalty cases", "handled"),
    ):
        match = pattern.fullmatch(clause)
        number = _number(match["n"], say) if match else None
        if number and number != "1":
            return f"{number} {what} were {done}"
    return None


def _moved_in(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """园区累计入驻企业32家: who moved into what is named, or in."""
    match = _MOVED_IN.fullmatch(clause)
    number = _number(match["n"], say) if match else None
    who = read(match["who"]) if match else None
    if match is None or who is None or not number or not _TENANTS.search(who.english):
        return None
    where = read(match["where"]) if match["where"] else None
    house = where.said if where else ""
    if where and where.many and "、" not in match["where"] and (one := singular(where.english)):
        house = f"the {one}"  # 园区累计入驻: the park that is spoken of
    if match["where"] and not _HOUSED.search(house):
        return None
    many = who.english if number != "1" else singular(who.english)
    total = "a total of " if match["total"] else ""
    return f"{total}{number} {many} moved {f'into {house}' if where else 'in'}" if many else None


def _number(zh: str, say: SayFigures) -> str | None:
    """The number of what is counted; None for a sum or a share."""
    bare = CLASSIFIER.sub("", say(zh)[0])
    return bare if re.fullmatch(r"(?:(?:over|about|nearly|at least) )?[\d,]+", bare) else None


def _times(zh: str, say: SayFigures) -> str | None:
    """How often: once, twice, over 20 times."""
    match = _TIMES.fullmatch(say(zh)[0])
    if match is None:
        return None
    few = {"1": "once", "2": "twice"}.get(match["n"], "") if not match["about"] else ""
    return few or f"{match['about'] or ''}{match['n']} times"
