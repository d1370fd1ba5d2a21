"""Reads headline statements from a shape, one after the other, and says them in English.

Every name must be a known term; a statement that is not wholly known is None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.nouns.acts import acts_first, names_nobody
from desktop_app.translation.nouns.indicator_shapes import RANK_OPEN, Shape
from desktop_app.translation.nouns.open_nouns import OPEN as OPEN_NOUN
from desktop_app.translation.statements.and_some import and_some
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.leads import ends_in_statement, ordinal_lead, standing, until_now
from desktop_app.translation.statements.once_built import once_built
from desktop_app.translation.statements.one_statement import OneStatement
from desktop_app.translation.statements.resulted import resulted
from desktop_app.translation.statements.shared_verbs import deed_before, deed_of, thing_at
from desktop_app.translation.statements.spots import Spot
from desktop_app.translation.statements.statement_shapes import STATEMENT
from desktop_app.translation.statements.tail_runs import with_more
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.telling.effects import COUNTED_ONES, WORTH, worth
from desktop_app.translation.telling.failures import accuses, names_wrong
from desktop_app.translation.telling.time_leads import time_lead
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import DONE, JOINT, PLANS, RESULTS, States, Voice
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.verb_forms import past_of

# What is done to a thing of its own: 完成投资, 新增贷款 are done with what the sentence in front names.
_WHOLE_DEED = re.compile("(?!(?:累计|共|全年|已)*(?:完成|实现|达|增|减少|提[高升]|下降|降低|带动|占)).{5}")
_BODY = re.compile("机关|法院|检察院|公司|集团|医院|学院|大学|部门|协会|银行")  # who acts by itself
_TRAILS = re.compile("(?:driven by|guided by|with|on the basis of|using) [^,]+,$")  # may stand behind, too


class StatementReader:
    """Reads statements from a shape, one after the other, and says them in one tense."""

    def __init__(
        self,
        shape: Shape,
        termbase: Termbase,
        tense: Tense,
        *,
        done: bool = False,
        clauses: ClauseReader | None = None,
        before: str = "",
    ) -> None:
        """`before` is what stands in front of the shape: it may have named whom the rest speaks of."""
        self._shape = shape
        self._clauses = clauses
        self._termbase = termbase
        self._tense = tense
        self.planned = bool(tense.ahead)
        self._pieces = Pieces(shape, termbase, tense, clauses.nouns.names if clauses else {})
        self._one = OneStatement(self._pieces, clauses, done=done, another=not names_nobody(before))
        self._ours = True  # no subject but us has been named
        self._nobody_before = names_nobody(before) or not _BODY.search(before)
        self._accused = accuses(before)  # somebody in front has done wrong

    def read(self, start: int, end: int) -> tuple[list[str], list[tuple[int, int]]]:
        """The statements from `start` on, and where clauses of them end: how many there are then, and where.

        A clause that rules know in part (A增长3%、B居全国第2位) is not divided.
        """
        text = self._shape.text
        sayings: list[str] = []
        stops: list[tuple[int, int]] = []
        clause = ""
        at, deed = start, deed_before(self._shape, start)
        self._ours = self._nobody_before and not self._accused and names_nobody(text[:start])
        while at < end:
            at = self._behind_leads(at, sayings)
            thing = thing_at(self._shape, at, deed[1]) if deed else None
            step = self._of_deed(deed[0], thing) if deed and thing else None
            step = step or self._once(at) or self._result(at, end, sayings) or self._next(at, sayings)
            step = step or self._besides(at, end, clause)
            if step is None or (step[1] < end and text[step[1]] not in "，、；"):
                break
            saying = standing(step[0], sayings, planned=self.planned)
            if saying is None:
                break
            saying = until_now(saying, sayings)
            clause, at = text[at : step[1]], step[1]
            deed = deed if thing else deed_of(self._shape, clause)
            deed = deed if text[at : at + 1] == "，" else None
            sayings.append(saying)
            self._ours = self._is_ours_behind(saying, clause)
            if not saying.endswith(",") and (at >= end or text[at] != "、"):
                stops.append((len(sayings), at))
            at += 1
        if at > end and (trailing := _trailing(sayings, stops)):
            sayings[-len(trailing) :] = trailing
            stops.append((len(sayings), end))
        return sayings, stops

    def _behind_leads(self, at: int, sayings: list[str]) -> int:
        """Where what 二是 or a time leads to begins; what leads to it is put behind `sayings`.

        A statement that knows its time itself keeps it.
        """
        if sayings and (counted := ordinal_lead(self._shape.text, at)):
            sayings.append(counted[0])
            self._ours, at = True, counted[1]
        led = self._led(at)
        told = self._next(at, sayings) if led else None
        if led is None or (told and OPEN_NOUN not in told[0] and not told[0].endswith(",")):
            return at
        sayings.append(led[0])
        return led[1]

    def _led(self, at: int) -> tuple[str, int] | None:
        """The time at `at` as a lead, in a part that tells what was or will be done."""
        if self._clauses is None or self._clauses.listed or self._clauses.voice not in (RESULTS, PLANS):
            return None
        names, sure = self._clauses.nouns.names, not self._clauses.open
        return time_lead(self._shape.text, at, names, ahead=self.planned, sure=sure)

    def _next(self, at: int, sayings: Sequence[str]) -> tuple[str, int] | None:
        """The statement at `at` and its end; `sayings` are those in front of it."""
        told = self._worth(at, sayings[-1]) if sayings else None
        told = told or and_some(self._shape, at, sayings, self._tense)
        return told or self._one.read(Spot(at, follows=ends_in_statement(sayings), ours=self._ours))

    def _is_ours_behind(self, saying: str, clause: str) -> bool:
        """Whether the next clause still speaks of us: this one has named no subject of its own."""
        names_subject = not (saying.startswith((DONE, ", ")) or acts_first(clause))
        return saying.endswith(",") or (self._ours and not names_subject)

    def is_common(self, at: int, sayings: Sequence[str]) -> bool:
        """True for 投资, 总投资, 产值 …: they need the sentence in front to say whose they are.

        Clauses without a figure stand by themselves where open things are read, that is last.
        """
        saying, led = sayings[0], self._led(at)
        if led is not None and led[0] == saying and len(sayings) > 1:
            saying, at = sayings[1], led[1]
        match = STATEMENT.match(self._shape.text, at)
        if match is None and self._clauses is not None and self._clauses.open:
            clause = re.split("[，；]", self._shape.text[at:])[0]
            return RANK_OPEN in clause or saying.endswith(",") or saying.startswith((", ", "of which"))
        ends = match is not None and self._shape.text[match.end() : match.end() + 1] in ("", *"，、；。")
        if match is not None and ends and acts_first(match["what"]) and _WHOLE_DEED.match(match["what"]):
            return saying.startswith(", ")  # 减免各项税费5亿元: whoever does it, does no more than that
        term = self._termbase.lookup(match["what"]) if match else None
        return term is None or len(term.zh) < 4

    def _of_deed(self, verb: str, thing: re.Match[str]) -> tuple[str, int] | None:
        """改造棚户区⟦0⟧，老旧小区⟦1⟧: what was done to the things in front was done to these too."""
        told = self._clauses.read(f"{verb}{thing[0]}", active=self._ours) if self._clauses else None
        return (told, thing.end()) if told else None

    def _besides(self, at: int, end: int, before: str) -> tuple[str, int] | None:
        """虚列支出，将资金转入账户: what those who did wrong in the clause `before` did besides."""
        if self._clauses is None or self._clauses.voice is not RESULTS or not names_wrong(before):
            return None
        clause = re.split("[，；。]", self._shape.text[at:end])[0]
        told = self._clauses.in_voice(Voice(", and ", past_of, States.NEVER)).read(clause)
        return (told, at + len(clause)) if told and told.startswith(", and ") and JOINT not in told else None

    def _once(self, at: int) -> tuple[str, int] | None:
        """What there will be once something is built, whatever the part tells."""
        clauses = self._clauses
        if clauses is None or clauses.listed or clauses.open or clauses.voice not in (RESULTS, PLANS):
            return None

        def read(rest: Shape) -> tuple[list[str], list[tuple[int, int]]]:
            ahead = StatementReader(rest, self._termbase, Tense("will"), clauses=clauses.in_voice(PLANS))
            return ahead.read(0, len(rest.text))

        return once_built(self._shape, at, clauses.nouns, read, planned=self.planned)

    def _result(self, at: int, end: int, sayings: Sequence[str]) -> tuple[str, int] | None:
        """What the clauses before the last one led to, and where it ends."""
        clause = re.split("[；。]", self._shape.text[at:end])[0]
        told = resulted(clause, sayings, self._clauses) if "，" not in clause else None
        return (told, at + len(clause)) if told else None

    def _worth(self, at: int, saying: str) -> tuple[str, int] | None:
        """What the projects or companies just counted are worth: 新增企业200家，注册资本5亿元."""
        match = WORTH.match(self._shape.text, at) if COUNTED_ONES.search(saying) else None
        told = match and worth(match, self._shape.say)
        return with_more(told, match.end(), self._pieces) if match and told else None


def _trailing(sayings: list[str], stops: list[tuple[int, int]]) -> list[str]:
    """推动发展，以改革为动力: leads that nothing follows, said behind the clause in front of them."""
    told = stops[-1][0] if stops else len(sayings)
    leads = sayings[told:]
    if not leads or not all(_TRAILS.match(one) for one in leads):
        return []
    return [f", {one.rstrip(',')}" for one in leads]
