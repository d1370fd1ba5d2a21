"""What a notice decides, asks for, proposes or makes public: 决定对…, 请…, 拟…, 现将…予以公布."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.deeds import thing
from desktop_app.translation.provisions.doers import doer
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.telling.clause_lists import series

_DECIDED = re.compile(
    "(?:现)?(?:(?P<who>[^，]{3,20}?))?(?:研究)?决定(?:，|：)?(?P<deed>(?!任命|免去|如下).{3,})"
)
_PROPOSED = re.compile("(?P<who>[^，]{2,16}?)?(?:现)?拟(?!派|聘|录|建|任|定)(?:于|对|将)?(?P<deed>.{3,})")
_ASKED = re.compile("(?:敬|恳)?请(?P<deed>(?![示求假教愿柬帖]).{2,})")
_HOW = {
    "公布": "made public", "公告": "announced", "公示": "published for public comment",
    "通报": "circulated", "发布": "released", "公开": "made public",
}  # fmt: skip
_PUBLIC = re.compile(
    "(?:现)?(?:特)?(?:将|对)?(?P<what>[^，]{2,40}?)(?:全文)?(?:予以)?(?:向社会)?"
    f"(?P<how>{'|'.join(_HOW)})(?:如下)?"
)
_THIS_IS = {
    "公告": "it is hereby announced", "公示": "it is hereby published for public comment",
    "通告": "notice is hereby given", "通知": "notice is hereby given", "函告": "notice is hereby given",
    "公布": "it is hereby made public",
}  # fmt: skip
_THIS = re.compile(f"(?:现|特)(?:此)?(?:予以)?(?P<how>{'|'.join(_THIS_IS)})")
_WE = {
    "我局": "the bureau", "我市": "the city", "我县": "the county", "我区": "the district",
    "我委": "the commission", "我中心": "the center", "我单位": "the unit", "我厅": "the department",
    "我院": "the institution", "我校": "the school", "我公司": "the company",
}  # fmt: skip


def announcing(scene: Scene, zh: str, *, planned: bool = False) -> str | None:
    """English of such a clause, or of several; None for any other, and where a piece is unknown.

    `planned`: in a plan it is we who intend it (拟新建学校).
    """
    rules = (rule for rule in _RULES if not (planned and rule is _proposed))
    return next((told for rule in rules if (told := rule(scene, zh))), None)


def _decided(scene: Scene, zh: str) -> str | None:
    match = _DECIDED.fullmatch(zh)
    told = _deeds(scene, match["deed"]) if match else None
    if match is None or told is None:
        return None
    if not match["who"]:
        return f"it has been decided to {told}"
    who = person(scene, match["who"])
    return f"{who.said} {'have' if who.many else 'has'} decided to {told}" if who is not None else None


def _proposed(scene: Scene, zh: str) -> str | None:
    match = _PROPOSED.fullmatch(zh)
    told = _deeds(scene, match["deed"]) if match else None
    if match is None or told is None:
        return None
    if not match["who"]:
        return f"it is proposed to {told}"
    who = _WE.get(match["who"])
    if who is None and (known := person(scene, match["who"])) is not None:
        who = known.said
    return f"{who} proposes to {told}" if who else None


def asked(scene: Scene, zh: str) -> str | None:
    """请过往车辆绕行, 请提前安排: who is asked to do it, or whoever reads."""
    match = _ASKED.fullmatch(zh)
    if match is None:
        return None
    clauses = match["deed"].split("，")
    found = doer(scene, clauses[0])
    first = found[1] if found else told_deed(scene, clauses[0])
    told = [first, *(told_deed(scene, one) for one in clauses[1:])]
    known = [one for one in told if one]
    if len(known) < len(told):
        return None
    if found is None:
        return f"please {series(known)}"
    return f"{found[0].said} {'are' if found[0].many else 'is'} requested to {series(known)}"


def _made_public(scene: Scene, zh: str) -> str | None:
    if (this := _THIS.fullmatch(zh)) is not None:
        return _THIS_IS[this["how"]]
    match = _PUBLIC.fullmatch(zh) if zh.startswith("现") else None
    what = thing(scene, match["what"]) if match else None
    if match is None or what is None:
        return None
    follows = " as follows" if zh.endswith("如下") else ""
    return f"{what.said} {'are' if what.many else 'is'} hereby {_HOW[match['how']]}{follows}"


def _deeds(scene: Scene, zh: str) -> str | None:
    told = [told_deed(scene, one) for one in zh.split("，")]
    known = [one for one in told if one]
    return series(known) if len(known) == len(told) else None


_RULES: tuple[Callable[[Scene, str], str | None], ...] = (_decided, _proposed, asked, _made_public)
