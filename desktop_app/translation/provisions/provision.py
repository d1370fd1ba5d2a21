"""A sentence of a regulation or a measure, told clause by clause when every piece is known.

违反本条例规定，拒不改正的，由城市管理部门处⟦0⟧⟦1⟧罚款。
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.announcing import announcing
from desktop_app.translation.provisions.cases import approved_lead, case, lead
from desktop_app.translation.provisions.duties import Statement, duty, general, more_of_it
from desktop_app.translation.provisions.grants import granted
from desktop_app.translation.provisions.items import item
from desktop_app.translation.provisions.leads import front as notice_lead
from desktop_app.translation.provisions.meanings import laid_down
from desktop_app.translation.provisions.notice_clauses import notice_clause
from desktop_app.translation.provisions.passives import done_to_it, then
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.sanctions import Sanction, sanctions
from desktop_app.translation.provisions.scene import Scene, scene_of
from desktop_app.translation.provisions.stated import more_limits, stated
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase

_STOPS = {"。": ".", "；": ";", "：": ":"}
_LAYS_DOWN = re.compile(
    "应|不得|可|须|不予|由.+|(?:参照|按照?|依照).+(?:执行|办理|进行|实施|处理)|采取|采用|为|视为|凡|请|决定|拟|^现|，现|特此|"
    "有权|必须|禁止|鼓励|提倡|倡导|适用|所称|的，|依法|负责|给予|奖励|补[助贴]|资助|违反|罚款|下列|分为|义务|遵循|坚持|是指|减半|免收|职责|"
    "招标|投标|采购|公告|公示|报名|报考|招聘|考试|成绩|体检|考核|试用期|施工|绕行|出让|竞[买得]|征求|异议|复议|作废|本数|不便|政策|其他|的人员"
)
_WE_DO = re.compile("鼓励|支持|倡导|提倡|严禁|禁止")
# 县公安局：负责社会治安: in lists of duties a colon stands behind whoever has them
_OF_OFFICE = re.compile("^(?P<who>[^，：]{2,20})：(?=(?:牵头|具体|统一)?负责)")
_GRANTED = "，对"
# How many clauses are tried as one, by what opens them: aims are told together, so is what is asked for.
_IN_FRONT = ("where ", "because ", "for matters ")
_BEHIND = ("which ", "or ", "rounded ")
_MOST_SET = 4  # clauses that one row of the table tells
_SIZES = {"违反": (2, 3, 1), "为": (3, 2, 1), "请": (3, 2, 1), "决定": (3, 2, 1), "敬请": (2, 1)}
_OF_RESULTS = "results"
_PLANNED = ("plan", "targets", "results")


def provision(
    text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str, *, open_too: bool = False
) -> str | None:
    """English of such a sentence; None for any other, and where a part of it is unknown.

    `open_too`: things that no list knows may stay Chinese in it, as slots.
    """
    plain = text.strip()
    if role == _OF_RESULTS or plain[-1:] not in _STOPS or not (_LAYS_DOWN.search(plain) or plain[-1] == "；"):
        return None
    scene = scene_of(plain, spans, termbase, told_deed, person, open_too=open_too)
    if scene is None:
        return None
    told = [_segment(scene, part, planned=role in _PLANNED) for part in scene.body.split("；")]
    if (
        told == [None]
        and role not in _PLANNED
        and (plain[-1] == "；" or "其他" in plain or plain[:-1].endswith("的人员"))
    ):
        told = [item(scene)]
    known = [one for one in told if one is not None]
    if len(known) < len(told):
        return None
    return f"{capital('; '.join(known))}{_STOPS[plain[-1]]}"


def _segment(scene: Scene, zh: str, *, planned: bool) -> str | None:
    zh = _OF_OFFICE.sub(r"\g<who>", zh)
    if planned and _WE_DO.match(zh):  # we will encourage it
        return granted(scene, zh) if _GRANTED in zh else None
    return (
        granted(scene, zh)
        or _each_granted(scene, zh)
        or laid_down(scene, zh)
        or _Reading(scene, planned).read(zh)
    )


def _each_granted(scene: Scene, zh: str) -> str | None:
    """对A奖励⟦0⟧，对B奖励⟦1⟧: each of them."""
    parts = zh.split("，对")
    told = [granted(scene, f"{'对' if at else ''}{part}") for at, part in enumerate(parts)]
    known = [one for one in told if one is not None]
    return "; ".join(known) if len(parts) > 1 and len(known) == len(told) else None


@dataclass(slots=True)
class _Reading:
    """The clauses of one segment: in which cases, who shall do what, what else holds."""

    scene: Scene
    planned: bool = False
    leads: list[str] = field(default_factory=list)
    said: list[str | Statement] = field(default_factory=list)
    they: str = ""  # who may act where a case names somebody

    def read(self, zh: str) -> str | None:
        """English of a segment; None where a clause of it is unknown."""
        clauses = zh.split("，")
        at = 0
        while at < len(clauses):
            sizes = _SIZES.get(clauses[at][:2]) or _SIZES.get(clauses[at][:1]) or (1, 2, 3)
            rest = len(clauses) - at
            size = self._set_clause(clauses[at:]) or next(
                (n for n in sizes if n <= rest and self._take("，".join(clauses[at : at + n]), n == rest)), 0
            )
            if not size:
                return None
            at += size
        if not self.said:
            return None
        told = [one if isinstance(one, str) else one.said() for one in self.said]
        lead = "".join(f"{one}, " for one in self.leads)
        return f"{lead}{', and '.join(told) if len(told) < 3 else '; '.join([*told[:-1], f'and {told[-1]}'])}"

    def _set_clause(self, clauses: list[str]) -> int:
        """Takes a clause that notices have in the same words, and of how many commas it is; 0 for none."""
        for size in range(min(_MOST_SET, len(clauses)), 0, -1):
            told = notice_clause(self.scene, "，".join(clauses[:size]))
            if told is None:
                continue
            if told.startswith(_IN_FRONT) and size < len(clauses) and not self.said:
                self.leads.append(told)
            elif told.startswith(_BEHIND) and self.said and isinstance(self.said[-1], str):
                self.said[-1] += f", {told}"
            else:
                self.said.append(told)
            return size
        return 0

    def _take(self, zh: str, last: bool) -> bool:
        """Takes a clause for what it is; False where it is unknown."""
        if not self.said and not last and self._front(zh):
            return True
        before = self.said[-1] if self.said else None
        before = before if isinstance(before, Statement) else None
        they = "" if self.said else self.they
        if (found := sanctions(self.scene, zh)) is not None:
            self._impose(before, *found)
            return True
        if (statement := duty(self.scene, zh, before, they)) is not None:
            if before and statement.subject == before.subject:
                before.add(*statement.parts[0])
            else:
                self.said.append(statement)
            return True
        if (said := done_to_it(self.scene, zh) or stated(self.scene, zh)) is not None:
            self.said.append(said)
            return True
        if (rule := general(self.scene, zh) or announcing(self.scene, zh, planned=self.planned)) is not None:
            self.said.append(rule)
            return True
        deed = self._more(before, zh) if before else None
        if before is not None and deed is not None:
            before.add(before.modal, [deed])
        return deed is not None

    def _more(self, before: Statement, zh: str) -> str | None:
        """One more thing that the same subject does, or that is done to it."""
        if not before.passive:
            return more_of_it(self.scene, zh)
        told = then(self.scene, zh) or more_limits(self.scene, zh)
        return told.removeprefix("be ") if told else None  # shall be drafted and published

    def _front(self, zh: str) -> bool:
        """Takes a clause that stands in front of all that is laid down."""
        if zh.endswith("的"):
            found = case(self.scene, zh)
            self.they = self.they or (found.who if found is not None else "")
            front = found.english if found is not None else None
        else:
            front = lead(zh) or approved_lead(self.scene, zh) or notice_lead(self.scene, zh)
        self.leads += [front] if front else []
        return bool(front)

    def _impose(self, before: Statement | None, who: str, imposed: list[Sanction]) -> None:
        """By whom: who is named, or who acts in the clause before; else it is imposed by nobody named."""
        if not who and before is None:
            self.said += [one.passive for one in imposed]
            return
        if who or before is None:
            before = Statement(who)
            self.said.append(before)
        for one in imposed:
            before.add("may" if one.may else "shall", [one.active])
