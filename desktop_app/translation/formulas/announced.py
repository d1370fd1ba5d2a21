"""What a notice announces and asks for: 现就有关事项通知如下, 请各单位于…前报送…, 经研究，决定….

根据…规定，为…，经市政府同意，现就…有关事项通知如下：
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.owners import bodies_of
from desktop_app.translation.formulas.title_matter import document_number
from desktop_app.translation.model import ProtectedSpan, Whole
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.announcing import asked
from desktop_app.translation.provisions.deeds import in_doing, thing
from desktop_app.translation.provisions.papers import PAPER, this_paper
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene, scene_of
from desktop_app.translation.telling.clause_lists import capital, series
from desktop_app.translation.terms.termbase import Termbase

_NUMBER = re.compile("（[^（）]{2,12}[〔\\[（]20\\d\\d[〕\\]）]\\d+号）")  # of the paper named in front of it
_NUMBERED = re.compile("(?P<title>《[^《》]+》)（(?P<number>[^（）]{2,12}[〔\\[]20\\d\\d[〕\\]]\\d+号)）")
_SPIRIT = "(?:有关|相关|等)*(?:法律法规|法律、法规|规定|要求|精神|文件|部署|文件精神|文件要求)*"
_BY = f"(?:根据|依据|按照)(?P<{{}}>[^，。]+?){_SPIRIT}，"
_FOLLOWS = re.compile(
    f"(?:{_BY.format('law')})?(?:为(?:了|切实|进一步)*(?P<deeds>[^。]+?)，)?(?:{_BY.format('basis')})?"
    "(?:(?:结合|立足)(?P<local>(?:我|本|全)[市省县区州旗](?:工作|发展)?实际)，)?(?:经(?P<agreed>[^，]{2,20}?)(?:研究)?(?:同意|批准)，)?"
    "(?:特|现)(?:就(?P<what>[^，]{2,40}?)|将?(?:有关|相关)(?:事项|事宜|情况|要求))?"
    "(?:(?P<how>通知|公告|通告|通报)如下|(?:提出|制定)(?:如下|以下)(?P<views>实施意见|意见|若干措施|措施|方案|实施方案|工作措施|政策措施))"
)
_MATTERS = re.compile("(?:的)?(?:有关|相关)?(?:工作)?(?:事项|事宜|问题|要求|工作)?$")
_HOW = {"通知": "notice", "公告": "public notice", "通告": "public notice", "通报": "notice"}
_VIEWS = {
    "意见": "opinions", "实施意见": "implementation guidelines", "若干措施": "measures", "措施": "measures",
    "方案": "plan", "实施方案": "implementation plan", "工作措施": "measures", "政策措施": "policy measures",
}  # fmt: skip
_ASKS_THOSE = re.compile("请(?=各|有关|相关|全|市|区|县|省)")  # in whatever part
_DECIDED = re.compile(
    "(?:经(?:研究|(?P<agreed>[^，]{2,20}?)(?:研究)?(?:同意)?)，(?:现)?|(?P<who>[^，]{3,20}?))决定，?(?P<deed>.+)"
)
_REPEALED = re.compile("(?P<front>.+)，(?:原)?(?P<what>《[^《》]+》)同时(?P<how>废止|停止执行|失效)")
_PREVAILS = re.compile(
    f"(?P<front>{PAPER}自.+)，(?:此前|以往|原有|之前|原)?(?:的)?(?:有关|相关)?(?:规定|文件|政策)(?:规定)?(?:凡)?(?:与)?{PAPER}(?:规定)?不(?:一致|符|相符)的，(?:一律)?(?:均)?以(?P<paper>{PAPER})(?:规定)?为准"
)


def announced(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase) -> Whole | None:
    """English of such a sentence; None for any other, and where a part of it is unknown."""
    plain = text.strip()
    if not plain or plain[-1] not in "。：；":
        return None
    scene = scene_of(plain, spans, termbase, told_deed, person)
    if scene is None:
        return None
    told = _follows(scene, termbase) or _decided(scene, termbase)
    if told is None and _ASKS_THOSE.match(scene.body):
        told = asked(scene, scene.body)
    stop = ":" if plain[-1] == "：" else "."
    return Whole(f"{capital(told)}{stop}", "announced") if told else None


def numbered(told: str, body: str, names: Mapping[str, str]) -> str:
    """`told` with the numbers of the papers that it names behind their titles."""
    for match in _NUMBERED.finditer(body):
        title, number = names.get(match["title"]), document_number(match["number"])
        if title is not None and number is not None:
            told = told.replace(title, f"{title} ({number})", 1)
    return told


def repealed(body: str, names: Mapping[str, str]) -> tuple[str, str]:
    """A sentence on a paper's force without its tail, and what the tail says: 《…》同时废止."""
    match = _REPEALED.fullmatch(_NUMBER.sub("", body))
    title = names.get(match["what"]) if match else None
    if match is not None and title is not None:
        tail = f", and {title} shall be repealed at the same time"
        return match["front"], numbered(tail, body, names)
    if (match := _PREVAILS.fullmatch(body)) is not None:
        this = this_paper(match["paper"])
        return match[
            "front"
        ], f"; where earlier provisions are inconsistent with {this}, {this} shall prevail"
    return body, ""


def _follows(scene: Scene, termbase: Termbase) -> str | None:
    match = _FOLLOWS.fullmatch(_NUMBER.sub("", scene.body))
    if match is None:
        return None
    deeds = [told_deed(scene, one) for one in match["deeds"].split("，")] if match["deeds"] else []
    aims = [one for one in deeds if one]
    basis = [thing(scene, match[name]) for name in ("law", "basis") if match[name]]
    laws = [one.said for one in basis if one is not None]
    agreed = bodies_of(match["agreed"], termbase, dict(scene.reader.nouns.names)) if match["agreed"] else []
    if len(aims) < len(deeds) or len(laws) < len(basis) or (match["agreed"] and not agreed):
        return None
    leads = [f"in accordance with {listed(laws)}"] if laws else []
    leads += ["in light of local conditions"] if match["local"] else []
    leads += [f"to {series(aims)}"] if aims else []
    leads += [f"with the consent of {listed(agreed)}"] if agreed else []
    said = _said(scene, match)
    told = f"{''.join(f'{lead}, ' for lead in leads)}{said}" if said else None
    return numbered(told, scene.body, scene.reader.nouns.names) if told else None


def _said(scene: Scene, match: re.Match[str]) -> str | None:
    """Notice of what is given, or what is put forward."""
    about = "the relevant matters"
    if match["what"]:
        zh = _MATTERS.sub("", match["what"])
        deed = told_deed(scene, zh) if zh else None
        what = thing(scene, zh) if zh and deed is None else None
        if zh and deed is None and what is None:
            return None
        about = f"matters concerning {in_doing(deed) if deed else what.said if what else ''}" if zh else about
    if match["views"]:
        on = f" on {about.removeprefix('matters concerning ')}" if match["what"] else ""
        one = not _VIEWS[match["views"]].endswith("s")
        return f"the following {_VIEWS[match['views']]}{on} {'is' if one else 'are'} hereby put forward"
    return f"{_HOW[match['how']]} is hereby given of {about} as follows"


def _decided(scene: Scene, termbase: Termbase) -> str | None:
    """经研究，决定…; 市政府决定，…."""
    match = _DECIDED.fullmatch(scene.body)
    deed = told_deed(scene, match["deed"]) if match else None
    if match is None or deed is None:
        return None
    named = match["agreed"] or match["who"]
    who = bodies_of(named, termbase, dict(scene.reader.nouns.names)) if named else []
    if named and not who:
        return None
    if match["who"]:
        return f"{listed(who)} has decided to {deed}"
    return (
        f"with the consent of {listed(who)}, it has been decided to {deed}"
        if who
        else f"it has been decided to {deed}"
    )
