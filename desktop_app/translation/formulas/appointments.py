"""Who is appointed to which post, or removed from it: 任命甲为乙局局长, 免去丙的丁局局长职务.

经研究，决定：  任命：  市人大常委会第三次会议决定任命：  are what stands above such a list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app.document.chinese import HAN
from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.owners import bodies_of
from desktop_app.translation.formulas.posts import posts
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.names.person_signs import is_person, surnames
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.numerals import value

_WHO = f"(?P<who>[{HAN}]{{2,4}}?(?:、[{HAN}]{{2,4}}?)*)(?:等)?(?:[两二三四五六七八九十]名)?(?:同志)?"
_PROBATION = re.compile("[（(]试用期(?:为)?(?P<n>[一二两三四五六七八九十\\d]+)(?P<unit>年|个月)[）)]")
_APPOINTED = re.compile(f"(?:决定|提请)?(?:任命|聘任|聘){_WHO}(?:为|担任|任)(?P<post>.{{2,}})")
_TO_BE = re.compile(f"{_WHO}(?:担任|任)(?!期|职|务|免|用|何|意)(?P<post>.{{2,}}?)(?:职务)?")
_REMOVED = re.compile("(?:决定)?免去(?P<his>其)?(?P<rest>.{4,}?)(?:的)?职务?")
_NAMED = re.compile(f"{_WHO}的")
_LEVELS = "省市县区镇乡州旗"  # of the body behind a name
_LENGTHS = (3, 2, 4)  # of a name, the usual one first
_NO_LONGER = re.compile(f"(?:{_WHO})?不再(?:担任|兼任|任)(?P<post>.{{2,}}?)(?:的)?(?:职务)?")
_RESIGNED = re.compile(
    f"(?:因(?P<why>工作调动|工作变动|工作需要|身体原因|年龄原因|个人原因)，)?(?:决定)?接受{_WHO}(?:的)?"
    "(?:辞去|关于辞去)(?P<post>.{2,}?)职务的(?:请求|辞职请求)"
)
_WHY = {
    "工作调动": "due to a transfer to another post", "工作变动": "due to a change of work",
    "工作需要": "as work requires", "身体原因": "for health reasons", "年龄原因": "because of age",
    "个人原因": "for personal reasons",
}  # fmt: skip
_BEHIND = {
    "退休": "upon retirement",
    "另有任用": "to take up another post",
    "到龄退休": "upon reaching retirement age",
}
_FILED = re.compile("报(?P<who>[^，]{4,}?)备案")
_ABOVE = re.compile(
    "(?:根据(?:工作需要|[^，]{2,30}?提请)，)?(?:经)?(?P<by>[^，：]{2,40}?)(?:研究|讨论|审议)?(?:，会议|，)?"
    "(?P<how>决定任命|决定免去|决定任免|决定|任命|免去|通过)(?:下列人员|以下人员|如下人事任免事项)?"
)
_HOW = {
    "决定任命": "made the following appointments", "任命": "made the following appointments",
    "决定免去": "decided on the following removals from office",
    "免去": "decided on the following removals from office",
    "决定任免": "decided on the following appointments and removals", "决定": "decided as follows",
}  # fmt: skip
_BODY_DECIDED = re.compile("(?:经研究，)?(?P<who>[^，：；]{2,24}?)(?:研究)?决定[：，](?=[^，；]{2,})")
_WHAT = {
    "任免": "Appointment and Removal", "任免职": "Appointment and Removal", "任职": "Appointment",
    "任命": "Appointment", "免职": "Removal", "职务任免": "Appointment and Removal",
}  # fmt: skip
_TITLES = {"通知": "Notice", "决定": "Decision", "公告": "Announcement"}
_TITLE = re.compile(
    rf"(?:.*)?关于(?P<who>[{HAN}]{{2,4}}?(?:、[{HAN}]{{2,4}}?)*)(?P<others>等)?(?:[两二三四五六七八九十\d]+名)?(?:同志)?的?"
    f"(?P<what>{'|'.join(_WHAT)})(?:职务)?的(?P<kind>{'|'.join(_TITLES)})"
)
_ALONE = {"任命": "Appointments:", "免职": "Removals from office:", "免去": "Removals from office:"}


def appointment(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of such a sentence or line; None for any other, and where a piece of it is unknown."""
    plain = text.strip()
    if plain.endswith(("：", ":")):
        told = _ALONE.get(plain[:-1]) or _above(plain[:-1], spans, termbase)
        return Whole(told, "appointment") if told else None
    if (title := _title(plain)) is not None:
        return Whole(title, "appointment")
    body = plain.rstrip("。；;")
    if body == plain and not body.startswith(("任命", "免去", "聘任")):
        return None
    front, body = _decided_by(body, termbase)
    each = [_segment(one, termbase) for one in body.split("；")]
    known = [one for one in each if one]
    if not known or len(known) < len(each):
        return None
    stop = ";" if plain[-1] in "；;" else "."
    return Whole(f"{front}{capital('; '.join(known))}{stop}", "appointment")


def _decided_by(zh: str, termbase: Termbase) -> tuple[str, str]:
    """市政府决定：甲任乙: who decided it, in front, and the rest."""
    match = _BODY_DECIDED.match(zh)
    who = bodies_of(match["who"], termbase, {}) if match else []
    if match is None or not who:
        return "", zh
    return f"{capital(listed(who))} decided as follows: ", zh[match.end() :]


def _title(zh: str) -> str | None:
    """关于甲等同志任免职的通知."""
    match = _TITLE.fullmatch(zh)
    who = _persons(match["who"]) if match else None
    if match is None or who is None:
        return None
    others = " and Others" if match["others"] else ""
    return f"{_TITLES[match['kind']]} on the {_WHAT[match['what']]} of {who[0]}{others}"


def _segment(zh: str, termbase: Termbase) -> str | None:
    """A segment, clause by clause, the first of which names somebody."""
    resigned = _resigned(zh, termbase)
    if resigned is not None:
        return resigned
    said = ""
    for clause in zh.split("，"):
        one = _clause(clause, termbase, first=not said)
        if one is None:
            return None
        said = f"{said}{one}" if said else one
    return said or None


def _clause(zh: str, termbase: Termbase, *, first: bool) -> str | None:
    if not first and zh in _BEHIND:
        return f" {_BEHIND[zh]}"
    if not first and (alone := _PROBATION.fullmatch(f"（{zh}）")):
        return f", with a probation period of {_long(alone)}"
    probation = _PROBATION.search(zh)
    told = next((one for rule in _RULES if (one := rule(_PROBATION.sub("", zh), termbase, first))), None)
    if told is None:
        return None
    behind = f", with a probation period of {_long(probation)}" if probation else ""
    return f"{'' if first else ', and '}{told}{behind}"


def _long(match: re.Match[str]) -> str:
    number = value(match["n"])
    return f"{number} {'year' if match['unit'] == '年' else 'month'}{'s' if number > 1 else ''}"


def _appointed(zh: str, termbase: Termbase, first: bool) -> str | None:
    match = _APPOINTED.fullmatch(zh) or (_TO_BE.fullmatch(zh) if first else None)
    who = _persons(match["who"]) if match else None
    post = posts(match["post"], termbase) if match and who else None
    if match is None or who is None or post is None:
        return None
    return f"{who[0]} {'are' if who[1] else 'is'} appointed {post}"


def _removed(zh: str, termbase: Termbase, first: bool) -> str | None:
    match = _REMOVED.fullmatch(zh)
    if match is None or bool(match["his"]) is first:
        return None
    if match["his"]:
        post = posts(match["rest"], termbase)
        return f"removed from the post of {post}" if post else None
    rest = match["rest"]
    named = _NAMED.match(rest)
    cuts = [(named["who"], named.end())] if named else [(rest[:size], size) for size in _LENGTHS]
    for name, end in cuts:
        who, post = _persons(name), posts(rest[end:].removeprefix("同志"), termbase)
        if who is not None and post is not None:
            return f"{who[0]} {'are' if who[1] else 'is'} removed from the post of {post}"
    return None


def _no_longer(zh: str, termbase: Termbase, first: bool) -> str | None:
    match = _NO_LONGER.fullmatch(zh)
    who = _persons(match["who"]) if match and match["who"] else None
    post = posts(match["post"], termbase) if match else None
    if match is None or post is None or (who is None) is first:
        return None
    return f"{f'{who[0]} ' if who else ''}no longer serve{'' if who and who[1] else 's'} as {post}"


def _resigned(zh: str, termbase: Termbase) -> str | None:
    """接受甲辞去乙职务的请求，报丙备案."""
    front, _, behind = zh.rpartition("，")
    filed = _FILED.fullmatch(behind)
    match = _RESIGNED.fullmatch(front if filed else zh)
    who = _persons(match["who"]) if match else None
    post = posts(match["post"], termbase) if match and who else None
    to = bodies_of(filed["who"], termbase, {}) if filed else []
    if match is None or who is None or post is None or (filed and not to):
        return None
    why = f"{_WHY[match['why']]}, " if match["why"] else ""
    report = f", to be reported to {listed(to)} for the record" if to else ""
    return f"{why}the resignation of {who[0]} from the post of {post} is accepted{report}"


def _above(zh: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> str | None:
    """The line above a list: a meeting and what it decided."""
    match = _ABOVE.fullmatch(zh)
    names = {span.zh: span.en for span in spans}
    if match is None or match["how"] not in _HOW:
        return None
    bodies = bodies_of(match["by"], termbase, names)
    who = names.get(match["by"]) or (listed(bodies) if bodies else _meeting(match["by"], spans))
    return f"{capital(f'the {who}'.replace('the the ', 'the '))} {_HOW[match['how']]}:" if who else None


def _meeting(zh: str, spans: Sequence[ProtectedSpan]) -> str:
    """清江市 + 第八届人大常委会第二十三次会议, or a day and a meeting: pieces that leave nothing over."""
    parts = sorted((span for span in spans if span.zh in zh), key=lambda span: span.zh_start)
    if not parts or "".join(span.zh for span in parts) != zh:
        return ""
    said = [span.en for span in parts]
    day = said.pop(0) if said[0][-4:].isdigit() else ""
    meeting = said.pop() if said else ""
    place = f" of {said.pop()}" if said else ""
    return f"{meeting}{place}{f' on {day}' if day else ''}" if meeting and not said else ""


def _persons(zh: str) -> tuple[str, bool] | None:
    """English of one person or several, and whether they are several."""
    names = [one.removesuffix("同志") for one in zh.split("、")]
    if not all(one[-1] not in _LEVELS and (is_person(one) or one[0] in surnames()) for one in names):
        return None
    return listed([pinyin.spell_person(one) for one in names]), len(names) > 1


_RULES: tuple[Callable[[str, Termbase, bool], str | None], ...] = (_removed, _no_longer, _appointed)
