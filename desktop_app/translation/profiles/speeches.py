"""What hosts and guests say: welcomes, thanks, wishes, toasts.

我谨代表市政府，对各位来宾的到来表示热烈的欢迎  ->  On behalf of the Municipal Government, I would like to
extend a warm welcome to all the guests.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.profiles.hearers import hearers
from desktop_app.translation.profiles.pieces import Kind, Piece, row_of
from desktop_app.translation.profiles.slots import Slots
from desktop_app.translation.words.rule_words import words_of

_SAID = words_of("greeting said")
_WISHES = words_of("good wish")
_HOW = "最|诚挚|热烈|衷心|真诚|由衷|深深|崇高|亲切|良好|美好|节日"
_WHAT = rf"(?:最?(?:{_HOW})的?)+(?:欢迎|感谢|谢意|敬意|祝贺|问候|慰问|祝愿|祝福)"
_BEHALF = re.compile(
    "(?:请允许我|请让我)?(?P<i>我们?)?(?:谨|仅|也)?(?:谨?以个人的?名义(?:并)?)?(?:并)?代表(?P<who>[^，]{2,60}?)(?:，|(?=[向对]))?"
    rf"(?:谨)?(?:，?并)?(?P<rest>(?:[向对].+|表示.+)(?:{_WHAT}).*)"
)
_TO = re.compile(
    rf"(?:并)?(?:谨)?(?:再次)?(?:[向对](?P<whom>[^，]{{2,60}}?)，?)?(?:再次)?(?:表示|致以|表达|送上)(?P<what>{_WHAT}(?:(?:和|与|及|、|以及){_WHAT})*)"
)
_EVENT = re.compile(
    "(?P<what>.+?)的?(?:隆重|成功|胜利|顺利|圆满)?(?P<how>召开|举办|举行|开幕|开业|成立|落成|启动)"
)
_EVENTS = {
    "召开": "opening", "举办": "opening", "举行": "opening", "开幕": "opening", "开业": "opening",
    "成立": "founding", "落成": "completion", "启动": "launch",
}  # fmt: skip
_WISH = re.compile(
    rf"(?:衷心|真诚|诚挚|最后)?(?:地)?(?:祝愿?|祝福)(?P<whom>[^，]{{2,30}}?)(?P<what>(?:{longest_first(_WISHES)})(?:[、，和]?(?:{longest_first(_WISHES)}))*)"
)
_SUCCESS = re.compile(
    "(?:预祝|祝愿?|衷心祝愿|衷心祝)(?P<what>[^，]{2,40}?)(?:的)?(?:取得|获得)?(?:圆满成功|成功)"
)
_TOAST = re.compile(
    "(?:请允许我|让我|我)?提议，(?:(?:请)?(?:大家|各位|让我们)?(?:一起|共同)?举(?:起酒)?杯，)?(?P<to>为.+)，干杯|(?:请)?(?:大家|让我们)(?:一起|共同)?举(?:起酒)?杯，(?P<too>为.+)，干杯"
)
_OPEN = re.compile("(?:现在，?)?我?(?:现在)?宣布，?(?P<what>.{4,40}?)(?:现在|正式)?(?:开幕|开始)")
_DELIGHTED = re.compile(
    "(?:我们)?(?:非常|十分|很|特别|怀着(?:十分)?(?:喜悦|高兴)的心情)?高兴地?(?:迎来|迎接|欢迎)了?"
    "(?:以(?P<head>[^，]{2,16}?)为团长的)?(?P<whom>[^，]{2,40})"
)
_THEIRS = ("各位", "大家", "在座")


def speech(clauses: str, slots: Slots) -> Piece | None:
    """What is said in `clauses`, one or several; None where a piece is unknown."""
    told = next((said for rule in _RULES if (said := rule(clauses, slots))), None)
    return Piece(Kind.SAY, told) if told else None


def _on_behalf(zh: str, slots: Slots) -> str | None:
    match = _BEHALF.fullmatch(zh)
    who = hearers(match["who"], slots) if match else None
    if match is None or who is None:
        return None
    acts = [_given(part, slots) for part in re.split("，(?:并)?(?=向|对)", match["rest"])]
    known = [one for one in acts if one]
    return f"on behalf of {who}, I would like to {_and(known)}" if len(known) == len(acts) else None


def _extended(zh: str, slots: Slots) -> str | None:
    told = _given(zh, slots)
    return f"{'we' if '我们' in zh else 'I'} would like to {told}" if told else None


def _and(deeds: list[str]) -> str:
    """Extend A to B, and C to D."""
    return ", and ".join([deeds[0], *(deed.removeprefix("extend ") for deed in deeds[1:])])


def _given(zh: str, slots: Slots) -> str | None:
    """向各位来宾表示热烈的欢迎: a plain verb phrase."""
    match = _TO.fullmatch(zh)
    if match is None:
        return None
    what = [_SAID.get(one.replace("的", "").replace("最", "")) for one in re.findall(_WHAT, match["what"])]
    if not all(what):
        return None
    said = listed([one for one in what if one])
    if match["whom"] is None:
        return f"extend {said}"
    event = _EVENT.fullmatch(match["whom"])
    if event and "祝贺" in zh:
        name = slots.one(event["what"])
        return f"extend {said} on the {_EVENTS[event['how']]} of {name}" if name else None
    whom = hearers(match["whom"], slots)
    return f"extend {said} to {whom}" if whom else None


def _wished(zh: str, slots: Slots) -> str | None:
    """祝各位来宾身体健康、工作顺利: good wishes."""
    match = _WISH.fullmatch(zh)
    if match is None:
        return None
    wishes = re.findall(longest_first(_WISHES), match["what"])
    if match["whom"].startswith(_THEIRS):
        whom, whose = "you all", "your"
    else:
        known = hearers(re.sub("在.+?期间$", "", match["whom"]), slots)
        if known is None:
            return None
        whom, whose = known, "their"
    return f"I wish {whom} {listed([_WISHES[one].format(whose=whose) for one in wishes])}"


def _success(zh: str, slots: Slots) -> str | None:
    match = _SUCCESS.fullmatch(zh)
    what = slots.one(re.sub("^(?:本次|此次|这次|本届)", "", match["what"])) if match else None
    return f"I wish {what} a complete success" if what else None


def _toast(zh: str, slots: Slots) -> str | None:
    match = _TOAST.fullmatch(zh)
    if match is None:
        return None
    things = (match["to"] or match["too"]).split("，")
    told = [_toasted(one.removeprefix("为").removeprefix("了"), slots) for one in things]
    known = [one for one in told if one]
    if len(known) < len(told):
        return None
    return f"I would like to propose a toast {row_of([f'to {one}' for one in known])}. Cheers"


_OWNED = re.compile(
    "(?P<whose>.+?)的?(?P<what>友谊|健康|身体健康|幸福|友好合作|合作|成功|友谊与合作|友谊和合作|健康和幸福|健康与幸福|(?:圆满)?成功)"
)
_OWN = {
    "友谊": "the friendship {}", "健康": "the health of {}", "身体健康": "the health of {}",
    "幸福": "the happiness of {}", "友好合作": "the friendly cooperation {}", "合作": "the cooperation {}",
    "成功": "the success of {}", "圆满成功": "the success of {}",
    "友谊与合作": "the friendship and cooperation {}",
    "友谊和合作": "the friendship and cooperation {}", "健康和幸福": "the health and happiness of {}",
    "健康与幸福": "the health and happiness of {}",
}  # fmt: skip
_TWO = re.compile("(?:我们)?(?P<two>[两双二]市|双方|[两双]方|两地|两国)(?:人民|之间)*")
_BETWEEN = {"市": "our two cities", "方": "our two sides", "地": "our two places", "国": "our two countries"}


def _toasted(zh: str, slots: Slots) -> str | None:
    match = _OWNED.fullmatch(zh)
    if match is None:
        return None
    if (two := _TWO.fullmatch(match["whose"])) and "{}" in _OWN[match["what"]]:
        people = "the people of " if "人民" in two[0] else ""
        joint = "" if "of" in _OWN[match["what"]].split() else "between "
        return _OWN[match["what"]].format(f"{joint}{people}{_BETWEEN[two['two'][-1]]}")
    whose = hearers(match["whose"], slots)
    return _OWN[match["what"]].format(whose) if whose and " of {}" in _OWN[match["what"]] else None


def _opened(zh: str, slots: Slots) -> str | None:
    match = _OPEN.fullmatch(zh)
    what = slots.one(match["what"]) if match else None
    return f"I now declare {what} open" if what else None


def _delighted(zh: str, slots: Slots) -> str | None:
    """我们非常高兴地迎来了以某某为团长的代表团."""
    match = _DELIGHTED.fullmatch(zh)
    whom = hearers(match["whom"], slots) if match else None
    if match is None or whom is None:
        return None
    if match["head"] is None:
        return f"we are delighted to welcome {whom}"
    head = slots.one(match["head"])
    return f"we are delighted to welcome {whom}, headed by {head}" if head else None


_RULES: tuple[Callable[[str, Slots], str | None], ...] = (
    _on_behalf,
    _extended,
    _wished,
    _success,
    _toast,
    _opened,
    _delighted,
)
