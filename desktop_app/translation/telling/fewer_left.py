"""What was brought down to so many, opened, saved or received: 融资平台压降至12家, 为企业减负36亿元.

Only results are told so; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.telling.voices import RESULTS
from desktop_app.translation.words.plurals import plural

_DOWN = ("压降", "压减", "精简", "缩减", "减少", "归并", "合并", "整合", "优化", "调整", "撤并")
_MERGED = ("归并", "合并", "整合", "撤并")
_CUT_TO = re.compile(
    rf"(?P<what>[^⟦⟧，；、]{{2,16}}?)(?:全部|已|总数|数量|个数)*(?:[由从](?P<old>{VALUE}))?(?P<how>{longest_first(_DOWN)})(?:为|至|到)(?P<n>{VALUE})"
)
_WAYS_OPEN = {
    "": "roads", "公路": "roads", "高速公路": "expressways", "高速": "expressways", "铁路": "railways",
    "高铁": "high-speed railways", "轨道交通": "rail transit lines", "地铁": "metro lines",
    "农村公路": "rural roads",
}  # fmt: skip
_OPENED = re.compile(
    rf"(?:全年|累计|共)*新增(?P<what>{longest_first(_WAYS_OPEN)})?(?P<open>通车|运营|营业)里程(?P<n>{VALUE})"
)
_LENGTH = re.compile(r"\d.* (?:kilo)?meters$")
_EASES = dict.fromkeys(("减负", "减轻负担"), "ease the burdens on {who} by {n}")
_EASES |= dict.fromkeys(("降本", "降低成本"), "cut costs for {who} by {n}")
_EASES |= dict.fromkeys(("节约成本", "节省成本", "节约费用", "节省费用"), "save {who} {n} in costs")
_EASES |= dict.fromkeys(("节约资金", "节省资金"), "save {who} {n}")
_EASES |= {"减税降费": "cut the taxes and fees of {who} by {n}"}
_EASED = re.compile(
    rf"(?:累计|共|全年|预计|有效|直接)*为(?P<who>[^⟦⟧，；、为]{{2,14}}?)(?P<how>{longest_first(_EASES)})"
    rf"(?:总额)?(?:达到?|超过?|约|共计)*(?P<n>{VALUE})"
)
_ING = {"ease": "easing", "cut": "cutting", "save": "saving"}
_VISITS = re.compile(
    rf"(?:全年|累计|共)*(?P<yearly>年)?(?:接待|服务)(?:群众|市民|观众|读者|参观者|各地)*(?:参观)?(?P<n>{VALUE})"
)
_TIMES = re.compile(r"(?P<n>.*[\dn]) ?人次$")
_CHEAPER = re.compile(rf"(?P<what>[^⟦⟧，；、]{{2,20}}?)(?:价格)?平均降(?:价|幅达?到?)(?P<n>{VALUE})")


def fewer_left(clause: Clause) -> str | None:
    """English of such a clause; None for anything else."""
    if clause.voice is not RESULTS or not clause.zh.endswith("⟧"):
        return None
    return _cut_to(clause) or _opened(clause) or _eased(clause) or _visits(clause) or _cheaper(clause)


def _cut_to(clause: Clause) -> str | None:
    """议事协调机构精简至32个; of what is not counted by pieces, nothing."""
    match = _CUT_TO.fullmatch(clause.zh)
    things = clause.read(match["what"]) if match else None
    if match is None or things is None or not things.many or re.match(r"\d|the ", things.english):
        return None
    (said,) = clause.say(match["n"])
    number, many = CLASSIFIER.sub("", said), plural(things.english)
    if many is None or number == said or not re.fullmatch(r"[\d,]+", number):
        return None
    old = CLASSIFIER.sub("", clause.say(match["old"])[0]) if match["old"] else ""
    if match["how"] in _MERGED:
        return f"{f'{old} ' if old else ''}{many} were merged into {number}"
    return f"the number of {many} was reduced {f'from {old} ' if old else ''}to {number}"


def _opened(clause: Clause) -> str | None:
    """新增高速公路通车里程86公里."""
    match = _OPENED.fullmatch(clause.zh)
    (length,) = clause.say(match["n"]) if match else ("",)
    if match is None or not _LENGTH.search(length):
        return None
    if not match["what"] and match["open"] != "通车":  # of a metro, a railway or an expressway
        return f"another {length} of lines were put into operation"
    return f"another {length} of {_WAYS_OPEN[match['what'] or '']} were opened to traffic"


def _eased(clause: Clause) -> str | None:
    """为企业减负36亿元: behind somebody else it is they who did it."""
    match = _EASED.fullmatch(clause.zh)
    who = clause.read(match["who"]) if match else None
    (amount,) = clause.say(match["n"]) if match else ("",)
    if match is None or who is None or "RMB" not in amount:
        return None
    told = _EASES[match["how"]].format(who=who.said, n=amount)
    return clause.voice.act(told) if clause.active else f", {_ing(told)}"


def _ing(told: str) -> str:
    verb, _, rest = told.partition(" ")
    return f"{_ING[verb]} {rest}"


def _visits(clause: Clause) -> str | None:
    """接待群众560万人次: visits, whoever came."""
    match = _VISITS.fullmatch(clause.zh)
    visits = _TIMES.fullmatch(clause.say(match["n"])[0]) if match and "接待" in clause.zh else None
    each = " a year" if match and match["yearly"] else ""
    return f"{visits['n']} visits were received{each}" if visits else None


def _cheaper(clause: Clause) -> str | None:
    """集采药品平均降价56%."""
    match = _CHEAPER.fullmatch(clause.zh)
    what = clause.read(match["what"]) if match else None
    (share,) = clause.say(match["n"]) if match else ("",)
    if what is None or not share.endswith("%"):
        return None
    if what.english == "prices":
        return f"prices fell by {share} on average"
    link = "in" if re.search("procurement$|procurement of ", what.english) else "of"
    return f"prices {link} {what.said} fell by {share} on average"
