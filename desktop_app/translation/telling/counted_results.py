"""Results that are told by their number alone: prizes, press coverage, penalties, enterprises that moved in.

What is counted is one of a few kinds; the caller reads who has it.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.noun_words import ReadNoun
from desktop_app.translation.telling.prizes_won import at_or_above, plain_number, prizes_won
from desktop_app.translation.telling.won_at import won_at
from desktop_app.translation.words.area_words import LEVEL, LEVELS
from desktop_app.translation.words.plurals import singular

# 入选国家级非遗名录2项: so many are in the list, and no lists are selected
_LISTED = re.compile(rf"(?:成功|累计|共|新)*入选(?P<what>[^⟦⟧、，]+?(?:名录|名单|目录|名册))(?P<n>{VALUE})")

_OFTEN = "(?:全年|累计|共|先后|多次)*"
_LED = re.compile(
    rf"(?:全[市县区州旗]各项工作|各项工作|工作)?{_OFTEN}(?:获得?|得到|受到)(?P<level>{LEVEL})(?P<above>及?以上)?(?:(?<=[省市])(?:委|政府|委、?[省市]政府))?(?P<chief>主要)?(?:有关)?领导(?:同志)?(?:肯定性|(?P<praised>肯定))?批示(?P<praise>肯定)?(?P<n>{VALUE})"
)
_COVERED = re.compile(
    rf"{_OFTEN}(?P<who>[^⟦⟧、，]{{2,}}?)?{_OFTEN}(?:获|被|得到|(?<![^，、]))(?P<level>{LEVEL})(?P<above>及?以上)?(?:主流|新闻)*媒体(?:宣传|集中|专题|深度|正面)?报道(?P<n>{VALUE})"
)
_TIMES = re.compile(r"(?P<about>(?:over|about|nearly|at least) )?(?P<n>[\d,]+) ?(?:[多余]?[次篇条]|times)?$")

_DONE = "(?:全年|累计|共|已|依法)*"
_PENALTIES = re.compile(rf"{_DONE}(?:作出|做出|实施|下达|开出)?行政处罚(?:决定书?)?(?P<n>{VALUE})")
_PENALTY_CASES = re.compile(rf"{_DONE}(?:办理|查处|立案)?行政处罚案件?(?P<n>{VALUE})")
_FINES = re.compile(
    rf"{_DONE}(?P<what>罚没|罚款)(?:款项?|金额|收入)*(?:合计|共计|总计|达到?|约)*(?P<n>{VALUE})"
)
_FINED = {"罚没": "fines and confiscated gains", "罚款": "fines"}

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
        prizes_won(clause, read, say)
        or won_at(clause, read, say)
        or _in_a_list(clause, read, say)
        or _led(clause, say)
        or _in_the_press(clause, read, say, active=active)
        or _penalized(clause, say)
        or _moved_in(clause, read, say)
    )


def _in_a_list(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """入选国家级非遗名录2项."""
    match = _LISTED.fullmatch(clause)
    number = plain_number(match["n"], say) if match else None
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
    return f"{who}{above}" if (above := at_or_above(match)) else f"{LEVELS[match['level']]} {who}"


def _penalized(clause: str, say: SayFigures) -> str | None:
    """作出行政处罚350件, 行政处罚案件350件, 罚没款230万元."""
    if match := _FINES.fullmatch(clause):
        (amount,) = say(match["n"])
        return f"{_FINED[match['what']]} totaled {amount}" if "RMB" in amount else None
    if (match := _PENALTIES.fullmatch(clause)) and "RMB" in (amount := say(match["n"])[0]):
        return f"administrative fines totaled {amount}"
    for pattern, what, done in (
        (_PENALTIES, "administrative penalties", "imposed"),
        (_PENALTY_CASES, "administrative penalty cases", "handled"),
    ):
        match = pattern.fullmatch(clause)
        number = plain_number(match["n"], say) if match else None
        if number and number != "1":
            return f"{number} {what} were {done}"
    return None


def _moved_in(clause: str, read: ReadNoun, say: SayFigures) -> str | None:
    """园区累计入驻企业32家: who moved into what is named, or in."""
    match = _MOVED_IN.fullmatch(clause)
    number = plain_number(match["n"], say) if match else None
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


def _times(zh: str, say: SayFigures) -> str | None:
    """How often: once, twice, over 20 times."""
    match = _TIMES.fullmatch(say(zh)[0])
    if match is None:
        return None
    few = {"1": "once", "2": "twice"}.get(match["n"], "") if not match["about"] else ""
    return few or f"{match['about'] or ''}{match['n']} times"
