"""What somebody with a name achieved, how soon one gets somewhere, at how many sites something was done.

科技园实现产值12亿元, 高铁实现成都1小时直达重庆, 完成东城片区14处交通治理, 实现村卫生室100%覆盖,
12个项目实现当年拿地、当年开工.
Holds no vocabulary but what begins and what leads there: the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS

_ACHIEVED = re.compile(
    rf"(?P<who>[^⟦⟧、，]{{3,}}?)(?P<first>(?:建成|投产|开园|运营|投用|投运|开业)首年)?(?:即|就|累计|全年|年)*实现"
    rf"(?P<what>[^⟦⟧、，]{{2,12}}?)(?:达到?|超过?|突破)?(?P<n>{VALUE})"
)
_REACHED = re.compile(
    rf"(?P<by>[^⟦⟧、，]{{2,}}?)(?:可|能够|将)?(?:实现)(?P<start>[^⟦⟧、，]{{2,8}})(?P<n>{VALUE})(?:内)?(?:直达|通达|可达|抵达|到达)"
    r"(?P<end>[^⟦⟧、，]{2,8})"
)
_SITES = re.compile(
    rf"(?:全面|全年|累计)?完成(?P<where>[^⟦⟧]{{2,}}?)(?P<n>{VALUE})(?P<what>[^⟦⟧、]{{2,}}(?:治理|整治|改造|修复|提升|绿化|美化))"
)
_COVERED = re.compile(
    rf"(?:基本|全面|率先)?(?:实现|达到)(?P<what>[^⟦⟧，]{{3,}}?)的?(?P<share>{VALUE})的?(?P<deed>全?覆盖|[^⟦⟧，、]{{2,6}})"
)
_DONE_TO = re.compile("the (?P<deed>[a-z-]+(?: [a-z-]+)?) of (?P<what>.+)")
_ALL = {
    "结对": "pair up all {}",
    "网上可办": "make all {} available online", "网上办理": "make all {} available online",
    "线上办理": "make all {} available online", "网上通办": "make all {} available online",
    "挂牌": "put up signs at all {}", "建档": "set up files on all {}",
    "入网": "connect all {} to the network",
}  # fmt: skip
_CONNECTED = re.compile(
    rf"(?:基本|全面|率先)?实现(?P<n>{VALUE})?(?P<where>自然村|自然屯|村民小组|村组|行政村|建制村|乡镇)通(?P<what>[^⟦⟧，、]{{2,10}}?)(?:的)?全覆盖"
)
_STEPS = {
    "签约": "were signed", "洽谈": "were negotiated", "立项": "were approved", "拿地": "obtained land",
    "供地": "obtained land", "落地": "were launched", "开工": "started construction",
    "建设": "started construction", "动工": "started construction", "竣工": "were completed",
    "建成": "were completed", "投产": "went into production", "达产": "reached full capacity",
    "投用": "were put into use", "入统": "entered official statistics", "见效": "delivered results",
}  # fmt: skip
_STEP = f"当年(?:{longest_first(_STEPS)})"
_ONE_STEP = re.compile(f"当年({longest_first(_STEPS)})")
_IN_ONE_YEAR = re.compile(
    rf"(?P<who>[^，]{{3,}}?)(?:全部|均|成功)?实现(?:了)?“?(?P<steps>{_STEP}(?:、?{_STEP})+)”?"
)
_TIME = re.compile(r"(?:about |over |nearly |within )?[\d.]+ (?:minutes?|hours?)$")
_NAME = re.compile("(?:the )?“?[A-Z]")


def achieved(clause: Clause) -> str | None:
    """English of such a clause; None where nobody is named, or what was achieved is no sum."""
    if clause.voice is RESULTS and (
        told := _sum(clause) or _way(clause) or _at_sites(clause) or _in_one_year(clause)
    ):
        return told
    return (_coverage(clause) or _connected(clause)) if clause.by_us else None


def _coverage(clause: Clause) -> str | None:
    """实现中小学食堂100%覆盖, 垃圾100%无害化处理, 姊妹校100%结对: which share of them all is reached."""
    match = _COVERED.fullmatch(clause.zh)
    (share,) = clause.say(match["share"]) if match else ("",)
    if match is None or not share.endswith("%"):
        return None
    what, deed = clause.known(match["what"]), match["deed"]
    if deed.endswith("覆盖"):
        return clause.voice.act(f"achieve {share} coverage of {what.said}") if what else None
    if deed in _ALL:
        every = _every(what) if what and what.many and share == "100%" else None
        return clause.voice.act(_ALL[deed].format(every)) if every else None
    done = clause.known(f"{match['what']}{deed}")
    parts = _DONE_TO.fullmatch(done.said) if done else None
    return clause.voice.act(f"achieve {share} {parts['deed']} of {parts['what']}") if parts else None


def _every(things: Noun) -> str:
    """Behind "all": of the district's schools, government services."""
    return f"of {things.said}" if "'s " in things.english else things.english.removeprefix("the ")


def _connected(clause: Clause) -> str | None:
    """实现20户以上自然村通硬化路全覆盖: what all such villages were given."""
    match = _CONNECTED.fullmatch(clause.zh)
    where, what = (clause.known(match["where"]), clause.known(match["what"])) if match else (None, None)
    if match is None or where is None or what is None or not what.many:
        return None
    (size,) = clause.say(match["n"]) if match["n"] else ("",)
    if match["n"] and not size.endswith("户"):
        return None
    of_size = f" with {size.removesuffix('户').rstrip()} households" if size else ""
    return clause.voice.act(f"connect all {where.english.removeprefix('the ')}{of_size} to {what.said}")


def _sum(clause: Clause) -> str | None:
    match = _ACHIEVED.fullmatch(clause.zh)
    who, what = (clause.known(match["who"]), clause.known(match["what"])) if match else (None, None)
    (amount,) = clause.say(match["n"]) if match else ("",)
    if match is None or who is None or what is None or "RMB" not in amount or not _NAME.match(who.english):
        return None
    when = " in its first year of operation" if match["first"] else ""
    return f"{who.said} achieved {what.english.removeprefix('the ')} of {amount}{when}"


def _way(clause: Clause) -> str | None:
    """跨境航线实现深圳20分钟直达港澳."""
    match = _REACHED.fullmatch(clause.zh)
    if match is None:
        return None
    by, start, end = (clause.known(match[one]) for one in ("by", "start", "end"))
    (time,) = clause.say(match["n"])
    if by is None or start is None or end is None or not _TIME.match(time):
        return None
    return f"{by.said} made it possible to reach {end.said} from {start.said} in {time}"


def _in_one_year(clause: Clause) -> str | None:
    """12个项目实现当年拿地、当年开工、当年投产: the steps that several projects took within a year."""
    match = _IN_ONE_YEAR.fullmatch(clause.zh)
    who = clause.known(match["who"]) if match else None
    if match is None or who is None:
        return None
    steps = listed(
        [
            _STEPS[one] if who.many else _STEPS[one].replace("were", "was")
            for one in _ONE_STEP.findall(match["steps"])
        ]
    )
    return f"{who.said} {steps} all within the same year"


def _at_sites(clause: Clause) -> str | None:
    """完成深云片区、大学城片区14处交通综合治理: where it was done, in how many spots."""
    match = _SITES.fullmatch(clause.zh)
    where, what = (clause.known(match["where"]), clause.read(match["what"])) if match else (None, None)
    (said,) = clause.say(match["n"]) if match else ("",)
    number = said.removesuffix("处").strip()
    if where is None or what is None or what.many or number in (said, "1"):
        return None
    return f"{what.said} was completed at {number} sites in {where.said}"
