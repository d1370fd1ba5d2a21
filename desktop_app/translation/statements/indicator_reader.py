"""Reads headline statements from a shape, one after the other, and says them in English.

Every name must be a known term; a statement that is not wholly known is None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.translation.nouns.acts import acts_at, acts_first, names_nobody
from desktop_app.translation.nouns.indicator_shapes import RANK_OPEN, Shape
from desktop_app.translation.nouns.indicator_times import time_behind
from desktop_app.translation.nouns.open_nouns import OPEN as OPEN_NOUN
from desktop_app.translation.statements.and_some import and_some
from desktop_app.translation.statements.deeds import DEED, deed
from desktop_app.translation.statements.having import what_there_is
from desktop_app.translation.statements.indicator_fixed import FIXED
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.leads import ends_in_statement, ordinal_lead, standing, until_now
from desktop_app.translation.statements.measures import counts_what_is_done, measured
from desktop_app.translation.statements.set_statements import SET_STATEMENTS
from desktop_app.translation.statements.shared_verbs import deed_before, deed_of, thing_at
from desktop_app.translation.statements.standings import one_verb
from desktop_app.translation.statements.statement_shapes import (
    OPENING,
    RANK,
    STATEMENT,
    STRIVE,
)
from desktop_app.translation.statements.subject_names import subject_of
from desktop_app.translation.statements.tail_runs import joined, more
from desktop_app.translation.statements.tail_shapes import fronts
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.telling.clause_lists import for_this
from desktop_app.translation.telling.clause_sayings import fares_too
from desktop_app.translation.telling.effects import COUNTED_ONES, WORTH, worth
from desktop_app.translation.telling.honors import HONORED
from desktop_app.translation.telling.pushes import each, ensured
from desktop_app.translation.telling.time_leads import time_lead
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import DONE, PLAN, PLANS, RESULTS
from desktop_app.translation.terms.termbase import Termbase

_VALUE_END = "⟧"
# What is done to a thing of its own: 完成投资, 新增贷款 are done with what the sentence in front names.
_WHOLE_DEED = re.compile("(?!(?:累计|共|全年|已)*(?:完成|实现|达|增|减少|提[高升]|下降|降低|带动|占)).{5}")
_ALL_OF_SEVERAL = re.compile("⟧、[^⟦⟧、]+⟦\\d+⟧(?:全部|均|都)")
_MUST = re.compile("，(?:我们)?(?:必须|就要|就必须|关键是?要|要(?![求素点件塞领]))")


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
        self._pieces = Pieces(shape, termbase, tense)
        self._done = done
        self._another = not names_nobody(before)  # who may be the one that was honored
        self._ours = True  # no subject but us has been named

    def read(self, start: int, end: int) -> tuple[list[str], list[tuple[int, int]]]:
        """The statements from `start` on, and where clauses of them end: how many there are then, and where.

        A clause that rules know in part (A增长3%、B居全国第2位) is not divided.
        """
        text = self._shape.text
        sayings: list[str] = []
        stops: list[tuple[int, int]] = []
        at, deed = start, deed_before(self._shape, start)
        self._ours = names_nobody(text[:start])
        while at < end:
            at = self._behind_leads(at, sayings)
            thing = thing_at(self._shape, at, deed[1]) if deed else None
            step = self._of_deed(deed[0], thing) if deed and thing else self._next(at, sayings)
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
        return told or self._statement(at, follows=ends_in_statement(sayings))

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

    def _statement(self, at: int, *, follows: bool) -> tuple[str, int] | None:
        text = self._shape.text
        clause = re.split("[，；]", text[at:])[0].rstrip("。")
        nouns = self._clauses.nouns if self._clauses else None
        if nouns and (counted := what_there_is(clause, nouns, self._tense, follows=follows)) is not None:
            more, end = self._more(at + len(clause))
            return f"{counted}{more}", end
        if _ALL_OF_SEVERAL.search(clause) and (all_of := self._clause(at, follows=follows)):
            return all_of  # 建议⟦0⟧、提案⟦1⟧全部办结
        for fixed, tell in SET_STATEMENTS:
            if match := fixed.match(text, at):
                return tell(match, self._tense), match.end()
        if (told := self._fixed(at)) is not None:
            return told
        act = DEED.match(text, at) if self._done else None
        if act and (saying := deed(act, self._shape, self._termbase)):
            more, end = self._more(act.end())
            return f"{saying}{more}", end
        match = STATEMENT.match(text, at)
        told = self._striven(at, follows=follows)
        if match and not told and counts_what_is_done(match, self._pieces):
            told = self._clause(at, follows=follows)  # 完成饮水安全工程⟦0⟧: so many were completed
        told = told or (self._measured(match) if match else None)
        if told is not None and text[told[1] : told[1] + 1] not in ("", *"，、；。"):
            return self._clause(at, follows=follows) or told  # 财政支出75%以上用于民生事业
        return told or self._clause(at, follows=follows)

    def _fixed(self, at: int) -> tuple[str, int] | None:
        """Statements of a fixed form, with their time in front: 前三季度A占B比重达⟦0⟧."""
        opening = OPENING.match(self._shape.text, at)
        if (
            opening is not None
            and (opening["when"] or opening["by"] or "预计" in opening[0])
            and (told := self._formed(opening.end())) is not None
        ):
            return f"{self._pieces.lead(opening)}{told[0]}", told[1]
        return self._formed(at)

    def _formed(self, at: int) -> tuple[str, int] | None:
        for pattern, say in FIXED:
            match = pattern.match(self._shape.text, at)
            if match and (saying := say(match, self._pieces)):
                more, end = self._more(match.end())
                return one_verb(f"{saying}{more}"), end
        return None

    def _striven(self, at: int, *, follows: bool) -> tuple[str, int] | None:
        """力争海洋产业增加值突破⟦0⟧: what a plan strives for, among what it does."""
        aim = STRIVE.match(self._shape.text, at) if self.planned and self._clauses else None
        if aim is None:
            return None
        how, tense = ("ensure that", "will") if aim["ensure"] else ("strive for", "to")
        when = " over the year" if aim["year"] else " within the year" if aim["within"] else ""
        aims = StatementReader(self._shape, self._termbase, Tense(tense), clauses=self._clauses)
        if (share := aims._fixed(aim.end())) is not None:
            reached = ensured(share[0]) if aim["ensure"] else share[0]
            return f"{PLAN}{how} {reached}{when}", share[1]
        match = STATEMENT.match(self._shape.text, aim.end())
        if match is None:
            return None
        if match["level"] and not (match["verb"] or match["done"]) and not aim[0].startswith("力争"):
            return None  # 争取国债项目⟦0⟧: what is won, not what is to be reached
        if any(True for _ in acts_at(self._shape.text[aim.end() :])) and (
            deed := self._clause(at, follows=follows)
        ):
            return deed  # 力争新增首店⟦0⟧
        told = aims._aims_at(aim.end(), tense)
        if not told:
            return None
        sayings = [time_behind(saying) for saying, _ in told]
        when = when if len(told) == 1 and sayings[0] == told[0][0] else ""
        if aim["ensure"]:
            sayings = [ensured(saying) for saying in sayings]
        return f"{PLAN}{how} {each(sayings, how.split()[-1])}{when}", told[-1][1]

    def _aims_at(self, at: int, tense: str) -> list[tuple[str, int]]:
        """A增长⟦0⟧、B增长⟦1⟧，C增长⟦2⟧: what is aimed at, each with its end."""
        found: list[tuple[str, int]] = []
        while match := STATEMENT.match(self._shape.text, at):
            told = self._measured(match)
            behind = self._shape.text[told[1] :] if told else ""
            if told is None or f" {tense} " not in told[0] or behind[:1] not in "，、；。":
                break
            found.append(told)
            if behind[:1] not in ("、", "，") or behind.startswith("其中", 1):
                break
            at = told[1] + 1
        return found

    def _of_deed(self, verb: str, thing: re.Match[str]) -> tuple[str, int] | None:
        """改造棚户区⟦0⟧，老旧小区⟦1⟧: what was done to the things in front was done to these too."""
        told = self._clauses.read(f"{verb}{thing[0]}", active=self._ours) if self._clauses else None
        return (told, thing.end()) if told else None

    def _worth(self, at: int, saying: str) -> tuple[str, int] | None:
        """What the projects or companies just counted are worth: 新增企业200家，注册资本5亿元."""
        match = WORTH.match(self._shape.text, at) if COUNTED_ONES.search(saying) else None
        told = match and worth(match, self._shape.say)
        if not match or not told:
            return None
        more, end = self._more(match.end())
        return f"{told}{more}", end

    def _clause(self, at: int, *, follows: bool) -> tuple[str, int] | None:
        """What is done or how something fares, told without a figure."""
        if self._clauses is None:
            return None
        clause = re.split("[，；]", self._shape.text[at:])[0].rstrip("。")
        brought = self._clauses.brought(clause) if follows and not self.planned else None
        if follows and not (brought or self.planned or self._ours):
            brought = self._clauses.earned(clause) or fares_too(clause, self._clauses.voice)
        told = brought or self._clauses.read(clause, active=self._ours)
        if told and at == 0 and _MUST.match(self._shape.text, len(clause)):
            told = for_this(told)  # 做好今年工作，必须…
        for front in () if told else fronts(clause):
            if told := self._clauses.read(front, active=self._ours):
                clause = front
                break
        if not told or (self._another and told.startswith(HONORED)):
            return None
        more, end = self._behind_count(clause, at + len(clause))
        return f"{told}{more}", end

    def _behind_count(self, clause: str, at: int) -> tuple[str, int]:
        """By how much what a clause counts grew, where its number ranks, what its total is now."""
        if clause.endswith(_VALUE_END):
            return self._more(at)
        rank = RANK.match(self._shape.text, at) if _VALUE_END in clause else None
        return (f", {self._pieces.ranked(rank)}", rank.end()) if rank and rank["of"] else ("", at)

    def _measured(self, match: re.Match[str]) -> tuple[str, int] | None:
        subject = subject_of(match, self._pieces, self._clauses)
        saying = measured(self._tense, self._pieces, match, subject) if subject else None
        if saying is None:
            return None
        more, end = self._more(match.end())
        two = len(self._shape.say(match["level"] or match["growth"])) == 2
        return f"{self._pieces.lead(match)}{joined(saying, more, of_two=two)}", end

    def _more(self, at: int) -> tuple[str, int]:
        return more(self._shape.text, at, self._pieces)
