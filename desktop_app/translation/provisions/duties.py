"""Who shall, may or shall not do what, as regulations lay it down; and what is prohibited or encouraged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.doers import doer
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.scene import Scene
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.words.area_words import AREA_WORDS

_MODALS = {
    "不得": "shall not", "应当": "shall", "不应": "shall not", "不应当": "shall not", "必须": "must",
    "可以": "may", "有权": "shall have the right to", "均可": "may", "有义务": "shall have the obligation to",
    "都有权": "shall have the right to", "均有权": "shall have the right to", "方可": "may",
    "均不得": "shall not", "都应当": "shall", "均应当": "shall", "有责任": "shall have the responsibility to",
    "可": "may", "一律不得": "shall not", "均须": "must", "须": "must", "不予": "shall not",
    "不可": "may not",
}  # fmt: skip
_MODAL = re.compile(
    "(?:都|均|一律)?(?:不得|不应当|不应|应当|必须|可以|均可|有权|方可|有义务|有责任|不可(?![或避逆再分抗]))|"
    "(?<![供适反响相对效感理只本])应(?![急用对届聘收付答诉征邀有税缴变力激声验交])|(?<![无必])须(?!知)|"
    "(?<![不许认尚方均])可(?![以持靠能行视再生控观比追见供变燃逆及])|不予"
)
_BOUND = re.compile("(?P<who>.{2,}?)(?:都|均|负)?有(?P<what>.{3,})的(?P<which>义务|权利|责任)")
_APPROVED = re.compile("(?:事先|报)?经(?P<who>[^，]{2,30}?)(?:批准|同意|审批|审核同意)")
_BOUND_TO = {
    "义务": "have the obligation to",
    "权利": "have the right to",
    "责任": "have the responsibility to",
}
# What is laid down without a modal where the law or the rules are named.
_LAID_DOWN = re.compile(
    "依法|依照|按照?(?:国家|有关|规定|各自|职责)|在各自职责|根据(?:各自)?职责|(?:具体|统一)?负责(?!人|同志|领导|医师|医生)"
)
_COMPETENT = re.compile("(?P<who>.{2,}?)是(?:本(?P<area>[省市县区州]))?(?P<what>.{2,}?)的?(?:行政)?主管部门")
_PROHIBITED = re.compile("(?:严禁|禁止)(?P<what>.{2,})")
_ENCOURAGED = re.compile(
    "(?P<how>鼓励和支持|鼓励、支持|支持和鼓励|鼓励和引导|鼓励、引导|支持、鼓励|鼓励|倡导|提倡)(?P<what>.{4,})"
)


@dataclass(slots=True)
class Statement:
    """What one subject shall do, and what it may or shall not do: modal by modal; or what is done to it."""

    subject: str
    parts: list[tuple[str, list[str]]] = field(default_factory=list)
    passive: bool = False

    def add(self, modal: str, deeds: list[str]) -> None:
        """One more thing that it shall do."""
        if self.parts and self.parts[-1][0] == modal:
            self.parts[-1][1].extend(deeds)
        else:
            self.parts.append((modal, deeds))

    @property
    def modal(self) -> str:
        """How the last of it is laid down."""
        return self.parts[-1][0]

    def said(self) -> str:
        """It in English."""
        told = [
            f"{modal} {_neither(deeds) if modal in _NOT else series(deeds)}" for modal, deeds in self.parts
        ]
        nobody = self.subject.startswith("any ") and self.parts[0][0] == "shall not"
        subject = f"no {self.subject[4:]}" if nobody else self.subject
        return f"{subject} {', and '.join(told)}".replace(
            " shall not ", " shall " if nobody else " shall not ", 1
        )


_NOT = ("shall not",)


def _neither(deeds: list[str]) -> str:
    """What shall not be done, none of it: A or B."""
    return deeds[0] if len(deeds) == 1 else f"{', '.join(deeds[:-1])}, or {deeds[-1]}"


def duty(scene: Scene, zh: str, before: Statement | None, they: str = "") -> Statement | None:
    """A clause as a statement of its own, or what the subject of the one `before` shall do as well.

    `they` is who acts where the case in front has named somebody.

    None where it is anything else, or a piece is unknown.
    """
    for modal in _MODAL.finditer(zh):
        said = _MODALS.get(modal[0], "shall")
        rest = zh[modal.end() :]
        deed = told_deed(replace(scene, either=said == "shall not"), rest) or _approved(scene, rest)
        if deed is None:
            continue
        if modal.start() == 0:
            subject = before.subject if before else they
            return Statement(subject, [(said, [deed])]) if subject else None
        who = person(scene, zh[: modal.start()].rstrip("，"))
        manner = None if who else _with_manner(scene, zh[: modal.start()])
        if who is not None:
            return Statement(who.said, [(said, [deed])])
        if manner is not None:
            return Statement(manner[0], [(said, [f"{deed} {manner[1]}"])])
    bound = _bound(scene, zh)
    if bound or _MODAL.search(zh):
        return bound
    return _competent(scene, zh) or _by_whom(scene, zh) or _of_office(scene, zh)


def _approved(scene: Scene, zh: str) -> str | None:
    """应当 + 经市水务局批准."""
    match = _APPROVED.fullmatch(zh)
    who = person(scene, match["who"]) if match else None
    return f"obtain the approval of {who.said}" if who is not None else None


def _bound(scene: Scene, zh: str) -> Statement | None:
    """任何单位和个人都有保护文物的义务."""
    match = _BOUND.fullmatch(zh)
    deed = told_deed(scene, match["what"]) if match else None
    who = person(scene, match["who"]) if match and deed else None
    if match is None or deed is None or who is None:
        return None
    return Statement(who.said, [(f"shall {_BOUND_TO[match['which']]}", [deed])])


def more_of_it(scene: Scene, zh: str) -> str | None:
    """A clause without a modal: one more thing that the same subject shall do."""
    return told_deed(scene, re.sub("^并(?!购|网|轨|联)", "", zh))


def general(scene: Scene, zh: str) -> str | None:
    """禁止向水体排放污水, 鼓励社会资本参与建设: what is laid down for everybody."""
    if match := _PROHIBITED.fullmatch(zh):
        deed = told_deed(replace(scene, either=True), match["what"])
        what = scene.reader.nouns.read(match["what"]) if deed is None else None
        if deed is not None:
            return f"it is prohibited to {deed}"
        return f"{what.said} {'are' if what.many else 'is'} prohibited" if what is not None else None
    match = _ENCOURAGED.fullmatch(zh)
    return _encouraged(scene, match["what"]) if match else None


def _encouraged(scene: Scene, zh: str) -> str | None:
    found = doer(scene, zh)
    return f"{found[0].said} {'are' if found[0].many else 'is'} encouraged to {found[1]}" if found else None


def _with_manner(scene: Scene, zh: str) -> tuple[str, str] | None:
    """有关部门按照各自职责 + 应当: who, and in which way."""
    for at in range(2, len(zh) - 3):
        probe = told_deed(scene, f"{zh[at:]}加强管理") if zh[at] in "按依在根" else None
        who = person(scene, zh[:at].rstrip("，")) if probe else None
        if who is not None and probe is not None:
            plain = told_deed(scene, "加强管理") or ""
            return who.said, probe.removeprefix(plain).strip()
    return None


def _competent(scene: Scene, zh: str) -> Statement | None:
    """市城市管理部门是本市垃圾管理的主管部门."""
    match = _COMPETENT.fullmatch(zh)
    who = person(scene, match["who"]) if match else None
    what = scene.thing(match["what"]) if match and who else None
    if match is None or who is None or what is None:
        return None
    where = f" in the {AREA_WORDS[match['area']]}" if match["area"] else ""
    return Statement(who.said, [("shall", [f"be the competent department for {what.said}{where}"])])


def _by_whom(scene: Scene, zh: str) -> Statement | None:
    """由县指挥部宣布终止响应: by whom it shall be done."""
    found = doer(scene, zh[1:]) if zh.startswith("由") else None
    return Statement(found[0].said, [("shall", [found[1]])]) if found else None


def _of_office(scene: Scene, zh: str) -> Statement | None:
    """市城市管理部门负责垃圾管理工作: whose office it is."""
    for at in _starts(zh):
        deed = told_deed(scene, zh[at:])
        who = person(scene, zh[:at]) if deed is not None else None
        if who is not None and deed is not None:
            return Statement(who.said, [("shall", [deed])])
    return None


def _starts(zh: str) -> Iterator[int]:
    return (match.start() for match in _LAID_DOWN.finditer(zh) if match.start() > 1)
