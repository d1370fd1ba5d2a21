"""A sentence of a regulation or a measure, told clause by clause when every piece is known.

违反本条例规定，拒不改正的，由城市管理部门处⟦0⟧⟦1⟧罚款。
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.provisions.adverbs import told_deed
from desktop_app.translation.provisions.cases import approved_lead, case, lead
from desktop_app.translation.provisions.duties import Statement, duty, general, more_of_it
from desktop_app.translation.provisions.grants import granted
from desktop_app.translation.provisions.items import item
from desktop_app.translation.provisions.meanings import laid_down
from desktop_app.translation.provisions.persons import person
from desktop_app.translation.provisions.sanctions import Sanction, sanctions
from desktop_app.translation.provisions.scene import Scene, scene_of
from desktop_app.translation.telling.clause_lists import capital
from desktop_app.translation.terms.termbase import Termbase

_STOPS = {"。": ".", "；": ";", "：": ":"}
_LAYS_DOWN = re.compile(
    "应|不得|可以|有权|必须|禁止|鼓励|提倡|倡导|适用|所称|的，|依法|负责|给予|奖励|补[助贴]|资助|违反|罚款|下列|分为|义务|遵循|坚持|是指|减半|免收|职责"
)
_WE_DO = re.compile("鼓励|支持|倡导|提倡|严禁|禁止")
_GRANTED = "，对"
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
    if told == [None] and role not in _PLANNED and (plain[-1] == "；" or "其他" in plain):
        told = [item(scene)]
    known = [one for one in told if one is not None]
    if len(known) < len(told):
        return None
    return f"{capital('; '.join(known))}{_STOPS[plain[-1]]}"


def _segment(scene: Scene, zh: str, *, planned: bool) -> str | None:
    if planned and _WE_DO.match(zh):  # we will encourage it
        return granted(scene, zh) if _GRANTED in zh else None
    return granted(scene, zh) or _each_granted(scene, zh) or laid_down(scene, zh) or _Reading(scene).read(zh)


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
    leads: list[str] = field(default_factory=list)
    said: list[str | Statement] = field(default_factory=list)
    they: str = ""  # who may act where a case names somebody

    def read(self, zh: str) -> str | None:
        """English of a segment; None where a clause of it is unknown."""
        clauses = zh.split("，")
        at = 0
        while at < len(clauses):
            sizes = (2, 3, 1) if clauses[at].startswith("违反") else (1, 2, 3)
            rest = len(clauses) - at
            size = next(
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
        if (rule := general(self.scene, zh)) is not None:
            self.said.append(rule)
            return True
        deed = more_of_it(self.scene, zh) if before else None
        if before is not None and deed is not None:
            before.add(before.modal, [deed])
        return deed is not None

    def _front(self, zh: str) -> bool:
        """Takes a clause that stands in front of all that is laid down."""
        if zh.endswith("的"):
            found = case(self.scene, zh)
            self.they = self.they or (found.who if found is not None else "")
            front = found.english if found is not None else None
        else:
            front = lead(zh) or approved_lead(self.scene, zh)
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
