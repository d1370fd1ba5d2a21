"""One headline statement read at a place of a shape and said in English, with the tails that belong to it.

Every name must be a known term; a statement that is not wholly known is None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop_app.translation.nouns.acts import acts_at, acts_first
from desktop_app.translation.nouns.indicator_shapes import CLOSE
from desktop_app.translation.nouns.indicator_times import time_behind
from desktop_app.translation.nouns.measured_things import MEASURES_IN_FRONT
from desktop_app.translation.statements.as_what import as_what
from desktop_app.translation.statements.deeds import DEED, deed
from desktop_app.translation.statements.having import counted_alone, kinds_of, what_there_is
from desktop_app.translation.statements.indicator_fixed import FIXED
from desktop_app.translation.statements.indicator_notes import noted
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.measures import breaks_through, counts_what_is_done, measured
from desktop_app.translation.statements.our_ranks import OUR_RANK, earned_there, of_places, our_rank
from desktop_app.translation.statements.set_statements import SET_STATEMENTS
from desktop_app.translation.statements.spots import Spot
from desktop_app.translation.statements.standings import one_verb
from desktop_app.translation.statements.statement_shapes import GROWTH, OPENING, RANK, STATEMENT, STRIVE
from desktop_app.translation.statements.subject_names import subject_of
from desktop_app.translation.statements.tail_runs import joined, more, with_more
from desktop_app.translation.statements.tail_shapes import fronts
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.statements.trends import OVER_THE_YEAR
from desktop_app.translation.telling.clause_lists import for_this
from desktop_app.translation.telling.clause_sayings import fares_too
from desktop_app.translation.telling.honors import HONORED
from desktop_app.translation.telling.pushes import all_at_once, each, ensured
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import PLAN

_ESTIMATED = re.compile("(?:初步)?预计，?")
_ALL_OF_SEVERAL = re.compile("⟧、[^⟦⟧、]+⟦\\d+⟧(?:全部|均|都)")
_PUSHED = re.compile("(?:有效|有力|持续|成功)?(?:推动|带动|拉动|促使|使得|使|令)(?=.{2,}⟦)")
_MUST = re.compile("，(?:我们)?(?:必须|就要|就必须|关键是?要|要(?![求素点件塞领]))")

# 工业投资势头强劲，同比增长⟦0⟧
_GROWS = re.compile(
    "[^，⟦⟧⟪⟫]{0,10}(?:投资|消费|[进出]口|外贸|产值|增加值|产业|[存贷]款|收入|税收|销售|[销产成]量|成交|用电量?|客流|贸易|物流|旅游)"
    "[^，⟦⟧⟪⟫的]{0,2}(?:势头|态势|运行|持续|保持|稳步|稳定|快速|较快|高速|强劲|增势|增长|表现|发展)[^，⟦⟧⟪⟫]{0,8}$"
)

_PART_OF_ALL = re.compile("其中[^，；。]*，$")
_TO_SPEND = re.compile("(?:计划|拟|预计|再|总)?投资|投入(?:资金)?")

# 158名学者入选榜单，增长⟦1⟧: it is they that are more
_SO_MANY_CHOSEN = re.compile("⟦\\d+⟧[^⟦⟧⟪，]{1,16}(?:入选|入围|跻身|上榜|获评|荣获|通过)[^⟦⟧⟪，]{2,}")

Told = tuple[str, int]  # the English, and where in the shape what it tells ends


@dataclass(frozen=True, slots=True)
class OneStatement:
    """Reads the statement at a place of a shape.

    Attributes:
        pieces: of the shape, in the tense of its part.
        clauses: reads what has no figure; None where only figures are read.
        done: the part tells what was done.
        another: somebody named in front may be the one that was honored.
    """

    pieces: Pieces
    clauses: ClauseReader | None = None
    done: bool = False
    another: bool = False

    def read(self, spot: Spot) -> Told | None:
        """The statement at `spot` by the first of `_READINGS` that knows it, and its end."""
        front = MEASURES_IN_FRONT.match(self._text, spot.at)
        least = front.end() if front else spot.at
        readings = (reading(self, spot) for reading in _READINGS)
        return next((told for told in readings if told and told[1] > least), None)

    def _pushed(self, spot: Spot) -> Told | None:
        """推动存贷款余额分别增长⟦0⟧和⟦1⟧: what is brought about is told as it came, or will come, to be."""
        push = _PUSHED.match(self._text, spot.at) if self.done or self.pieces.planned else None
        if push is None:
            return None
        there = replace(spot, at=push.end())
        told = self._fixed(there) or self._reached(there)
        return told if told and not told[0].startswith(", ") else None

    def _there_is(self, spot: Spot) -> Told | None:
        """拥有学校⟦0⟧: what there is."""
        if self.clauses is None:
            return None
        kinds = kinds_of(self._text, spot.at, self.clauses.nouns) if spot.follows and self.done else None
        if kinds is not None:
            return kinds
        among = len("其中，") if self._text.startswith("其中，", spot.at) else 0
        clause = self._text[spot.at : spot.at + among] + self._clause_at(spot.at + among)
        nouns = self.clauses.nouns
        counted = what_there_is(clause, nouns, self.pieces.tense, follows=spot.follows)
        if counted is None:
            return None
        told = self._with_more(counted, spot.at + len(clause))
        ranked = counted.startswith(", including") and told[0].startswith(f"{counted}, ranking ")
        return None if ranked else told  # 其中发明专利申请量⟦0⟧，⟪1⟫: the rank is that of the part

    def _all_of_several(self, spot: Spot) -> Told | None:
        """建议⟦0⟧、提案⟦1⟧全部办结."""
        return self._clause(spot) if _ALL_OF_SEVERAL.search(self._clause_at(spot.at)) else None

    def _counted_alone(self, spot: Spot) -> Told | None:
        """车站⟦0⟧ behind what is no deed: how many there are."""
        clause = self._clause_at(spot.at)
        front = re.split("[，；]", self._text[: spot.at].rstrip("，；"))[-1]
        if self.clauses is None or not self.done or acts_first(front.split("，")[-1]):
            return None
        counted = counted_alone(clause, self.clauses.nouns)
        return self._with_more(counted, spot.at + len(clause)) if counted else None

    def _set(self, spot: Spot) -> Told | None:
        """三次产业结构为8∶41∶51: told word by word."""
        for shape, tell in SET_STATEMENTS:
            if match := shape.match(self._text, spot.at):
                return tell(match, self.pieces.tense), match.end()
        return None

    def _fixed(self, spot: Spot) -> Told | None:
        """Statements of a fixed form, with their time in front: 前三季度A占B比重达⟦0⟧."""
        opening = OPENING.match(self._text, spot.at)
        if (
            opening is not None
            and (opening["when"] or opening["by"] or "预计" in opening[0])
            and (told := self._formed(opening.end())) is not None
        ):
            return f"{self.pieces.lead(opening)}{told[0]}", told[1]
        return self._formed(spot.at)

    def _formed(self, at: int) -> Told | None:
        for pattern, say in FIXED:
            match = pattern.match(self._text, at)
            if match and (saying := say(match, self.pieces)):
                told, end = self._with_more(saying, match.end())
                return one_verb(told), end
        return None

    def _our_rank(self, spot: Spot) -> Told | None:
        """排名⟪0⟫: who ranks there, nobody says: we, or whoever the clause before has named."""
        named = self.another or not (spot.ours or of_places(self._text, self.pieces, spot.at))
        match = OUR_RANK.match(self._text, spot.at) if self.done and (spot.follows or not named) else None
        saying = our_rank(match, self.pieces, theirs=named) if match else None
        return self._with_more(saying, match.end()) if match and saying else None

    def _deed(self, spot: Spot) -> Told | None:
        """新建学校⟦0⟧, where the part tells what was done."""
        opening = _ESTIMATED.match(self._text, spot.at)  # 预计全市出栏生猪⟦0⟧
        act = DEED.match(self._text, opening.end() if opening else spot.at) if self.done else None
        saying = deed(act, self.pieces.shape, self.pieces.termbase) if act else None
        lead = "it is estimated that " if opening else ""
        return self._with_more(f"{lead}{saying}", act.end()) if act and saying else None

    def _reached(self, spot: Spot) -> Told | None:
        """地区生产总值⟦0⟧: what an indicator reached or is to reach; a clause where more of it follows."""
        match = STATEMENT.match(self._text, spot.at)
        if match and (breaks_through(match, self.pieces) or self._is_ours_to_spend(match)):
            return self._clause(spot)
        told = self._striven(spot)
        if match and not told and counts_what_is_done(match, self.pieces):
            told = self._clause(spot)  # 完成饮水安全工程⟦0⟧: so many were completed
        told = told or (self._measured(match) if match else None)
        if told is not None and self._text[told[1] : told[1] + 1] not in ("", *"，、；。"):
            return self._clause(spot) or told  # 财政支出75%以上用于民生事业
        return told

    def _is_ours_to_spend(self, match: re.Match[str]) -> bool:
        """投资⟦0⟧，改造管网…: what we spend on what is done next, and no amount that is to be reached."""
        planned = self.pieces.planned and match["level"] and _TO_SPEND.fullmatch(match["what"])
        behind = self._text[match.end() :]
        if not planned or match["verb"] or match["done"] or behind[:1] != "，":
            return False
        return bool(self._clause_at(match.end() + 1)) and acts_first(self._clause_at(match.end() + 1))

    def _striven(self, spot: Spot) -> Told | None:
        """力争海洋产业增加值突破⟦0⟧: what a plan strives for, among what it does."""
        aim = STRIVE.match(self._text, spot.at) if self.pieces.planned and self.clauses else None
        if aim is None:
            return None
        how, tense = ("ensure that", "will") if aim["ensure"] else ("strive for", "to")
        when = " over the year" if aim["year"] else " within the year" if aim["within"] else ""
        aims = OneStatement(replace(self.pieces, tense=Tense(tense)), self.clauses)
        if (share := aims._fixed(replace(spot, at=aim.end()))) is not None:
            reached = ensured(share[0]) if aim["ensure"] else share[0]
            return f"{PLAN}{how} {reached}{when}", share[1]
        match = STATEMENT.match(self._text, aim.end())
        if match is None:
            return None
        if match["level"] and not (match["verb"] or match["done"]) and not aim[0].startswith("力争"):
            return None  # 争取国债项目⟦0⟧: what is won, not what is to be reached
        told = aims._aims_at(aim.end(), tense)
        acted = any(True for _ in acts_at(self._text[aim.end() :])) and not all_at_once(self._text, told)
        if acted and (done := self._clause(spot)):
            return done  # 力争新增首店⟦0⟧
        if not told:
            return None
        sayings = [time_behind(saying) for saying, _ in told]
        when = when if len(told) == 1 and sayings[0] == told[0][0] else ""
        if aim["ensure"]:
            sayings = [ensured(saying) for saying in sayings]
        return f"{PLAN}{how} {each(sayings, how.split()[-1])}{when}", told[-1][1]

    def _aims_at(self, at: int, tense: str) -> list[Told]:
        """A增长⟦0⟧、B增长⟦1⟧，C增长⟦2⟧: what is aimed at, each with its end."""
        found: list[Told] = []
        while match := STATEMENT.match(self._text, at):
            told = self._measured(match)
            behind = self._text[told[1] :] if told else ""
            if told is None or f" {tense} " not in told[0] or behind[:1] not in "，、；。":
                break
            found.append(told)
            if behind[:1] not in ("、", "，") or behind.startswith("其中", 1):
                break
            at = told[1] + 1
        return found

    def _clause(self, spot: Spot) -> Told | None:
        """What is done or how something fares, told without a figure."""
        if self.clauses is None:
            return None
        if (played := as_what(self._text, spot.at, self.clauses)) is not None:
            return played
        clause = self._clause_at(spot.at)
        brought = self.clauses.brought(clause) if spot.follows and not self.pieces.planned else None
        if spot.follows and not (brought or self.pieces.planned or spot.ours):
            part = _PART_OF_ALL.search(self._text, 0, spot.at)  # 其中“小巨人”⟦0⟧，入选百强区: not they
            earned = None if part else earned_there(clause, self.clauses, another=self.another)
            brought = earned or fares_too(clause, self.clauses.voice)
        told = brought or self.clauses.read(clause, active=spot.ours)
        if told and spot.at == 0 and _MUST.match(self._text, len(clause)):
            told = for_this(told)  # 做好今年工作，必须…
        for front in () if told else fronts(clause):
            if told := self.clauses.read(front, active=spot.ours):
                clause = front
                break
        if not told or (self.another and told.startswith(HONORED)):
            return None
        tails, end = self._behind_count(clause, spot.at + len(clause))
        return f"{told}{tails}", end

    def _behind_count(self, clause: str, at: int) -> Told:
        """By how much what a clause counts or says to fare well grew, where its number ranks, its total."""
        grows = _SO_MANY_CHOSEN.fullmatch(clause) or (self.done and _GROWS.match(clause))
        if clause.endswith(CLOSE) or (
            grows and (GROWTH.match(self._text, at) or OVER_THE_YEAR.match(self._text, at))
        ):
            return more(self._text, at, self.pieces)
        rank = RANK.match(self._text, at) if CLOSE in clause else None
        return (f", {self.pieces.ranked(rank)}", rank.end()) if rank and rank["of"] else ("", at)

    def _measured(self, match: re.Match[str]) -> Told | None:
        subject = subject_of(match, self.pieces, self.clauses)
        subject = noted(subject, match, self.pieces) if subject else None
        two = len(self.pieces.shape.say(match["level"] or match["growth"])) == 2
        if subject and two:  # 轻、重工业占比分别为⟦0⟧和⟦1⟧
            subject = re.sub("^the share of (?=.* and )", "the shares of ", subject)
        saying = measured(self.pieces.tense, self.pieces, match, subject) if subject else None
        if saying is None:
            return None
        tails, end = more(self._text, match.end(), self.pieces)
        return f"{self.pieces.lead(match)}{joined(saying, tails, of_two=two)}", end

    def _clause_at(self, at: int) -> str:
        return re.split("[，；]", self._text[at:])[0].rstrip("。")

    def _with_more(self, saying: str, at: int) -> Told:
        return with_more(saying, at, self.pieces)

    @property
    def _text(self) -> str:
        return self.pieces.shape.text


#: What may be told at a place, from the surest to the loosest.
_READINGS: tuple[Callable[[OneStatement, Spot], Told | None], ...] = (
    OneStatement._there_is,
    OneStatement._all_of_several,
    OneStatement._set,
    OneStatement._our_rank,
    OneStatement._fixed,
    OneStatement._deed,
    OneStatement._reached,
    OneStatement._clause,
    OneStatement._counted_alone,
    OneStatement._pushed,
)
