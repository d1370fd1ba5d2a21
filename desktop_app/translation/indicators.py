"""Headline statements by rule: what was reached, by how much it grew, where it ranks.

实现地区生产总值440.5亿元、增长5.4%，固定资产投资增长6.5%  ->  GDP reached RMB 44.05 billion, up 5.4%;
and fixed-asset investment grew by 6.5%.  Every name must be a known term: nothing is guessed.  A run
of such statements at the head or at the end of a sentence is translated too, and the engine gets the
rest.  Knows nothing of engines.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.translation.indicator_shapes import (
    ABOVE,
    ASSIGNED,
    GROWTH,
    OPEN,
    PART_OF,
    RANK,
    SHARE,
    STATEMENT,
    VERBS,
    WAYS,
    Shape,
    shape_of,
)
from desktop_app.translation.indicator_words import (
    base_of,
    comparison,
    indicator_name,
    names_area,
    when,
    without_own_unit,
)
from desktop_app.translation.model import ProtectedSpan
from desktop_app.translation.termbase import Termbase

_LEVELS = {"国": "national", "省": "provincial", "市": "municipal", "区": "district"}
_AREAS = {
    "区": "district", "市": "city", "县": "county", "省": "province", "国": "nation", "镇": "town",
}  # fmt: skip
_RANK_OF = {"总量": "by volume", "规模": "by volume", "增量": "by increment"} | dict.fromkeys(
    ("增速", "增幅"), "by growth rate"
)
_LEADING = re.compile(
    r"(?:^|[，；])(?:受|在|以|随着|由于|因|通过|根据|按照|"
    r"为|使|让|带动|推动|促进|确保|力争|预计|预期|其中|截至)[^，]*，?$"
)
_DANGLING = re.compile(r"(?:[的下后中时里是为使让对向把将与和及]|以来|期间|之际|目标|如下)，?$")
# What follows such statements and leans on them belongs to them.
_LEANING = re.compile(
    r"[，、；]?(?:同比|比|较|占|增速|增幅|总量|排|居|位|列|高于|低于|快于|分别|均|其中|年均|为|是)"
)
# Names that want an article: the registered urban unemployment rate.
_COUNTABLE = re.compile(
    r"^(?!the )(?:[\w.&-]+ ){0,4}?"
    r"(?:rate|percentage|proportion|share|index|ratio|concentration|number|balance)\b"
)
_FEWEST = 6  # characters that an engine can make a sentence of
_FRONT = 12  # the same in front of statements, where a date or a place alone is no sentence


@dataclass(frozen=True, slots=True)
class Run:
    """A run of statements: its span in the text, its English without a stop."""

    start: int
    end: int
    english: str
    whole: bool


def find_run(text: str, spans: Sequence[ProtectedSpan], termbase: Termbase, role: str) -> Run | None:
    """The statements that make up `text`, or its head, or its end; None where there are none."""
    shape = shape_of(text, spans)
    if OPEN not in shape.text and not ASSIGNED.search(shape.text):
        return None
    reader = _Reader(shape, termbase, role in ("targets", "plan"))
    body_end = len(shape.text.rstrip("。；;，"))
    starts = [0, *(at + 1 for at, char in enumerate(shape.text[:body_end]) if char in "，；")]
    for start in starts:
        sayings, end = reader.read(start, body_end)
        if not sayings:
            continue
        if end == body_end and (start == 0 or _stands_alone(shape.text[:start])):
            return _run(shape, start, len(shape.text), sayings, whole=start == 0)
        if start == 0 and len(shape.text) - end >= _FEWEST and not _LEANING.match(shape.text, end):
            return _run(shape, 0, end + 1, sayings, whole=False)
    return None


def _run(shape: Shape, start: int, end: int, sayings: list[str], *, whole: bool) -> Run:
    english = sayings[0] if len(sayings) == 1 else "; ".join(sayings[:-1]) + f"; and {sayings[-1]}"
    first = shape.places[start]
    last = shape.places[end] if end < len(shape.places) else shape.places[-1]
    return Run(first, last, english[:1].upper() + english[1:], whole)


def _stands_alone(front: str) -> bool:
    """True when what stands before the statements is a sentence of its own."""
    if len(front) < _FRONT or _LEADING.search(front) or _DANGLING.search(front):
        return False
    return front.count("“") == front.count("”") and front.count("（") == front.count("）")


class _Reader:
    """Reads statements from a shape, one after the other."""

    def __init__(self, shape: Shape, termbase: Termbase, planned: bool) -> None:
        self._shape = shape
        self._termbase = termbase
        self._planned = planned

    def read(self, start: int, end: int) -> tuple[list[str], int]:
        """The statements from `start` on, and where the last whole one ends (at a border or `end`)."""
        sayings: list[str] = []
        at = done = start
        while at < end:
            step = self._statement(at)
            if step is None:
                break
            saying, at = step
            if at < end and self._shape.text[at] not in "，、；":
                break
            sayings.append(saying)
            done = at
            at += 1
        return sayings, done

    def _statement(self, at: int) -> tuple[str, int] | None:
        text = self._shape.text
        assigned = ASSIGNED.match(text, at)
        if assigned and (name := self._name(assigned["what"])):
            verb = "to meet" if self._planned else "met"
            level = _LEVELS[assigned["level"]]
            return f"{name} {verb} the target assigned at the {level} level", assigned.end()
        part = PART_OF.match(text, at)
        if part and (saying := self._part_of(part)):
            return saying, part.end()
        match = STATEMENT.match(text, at)
        if match is None:
            return None
        name = indicator_name(
            match["what"].removesuffix("增速") if match["level"] else match["what"], self._termbase
        )
        name = f"the {name}" if name and not names_area(match) and _COUNTABLE.search(name) else name
        saying = self._said(match, name) if name else None
        if saying is None:
            return None
        more, end = self._more(match.end())
        if more.endswith("respectively"):
            saying = saying.removesuffix(", respectively")
        if more.startswith(", down"):
            saying = saying.replace(" reached ", " stood at ")
        return f"{self._lead(match)}{saying}{more}", end

    def _part_of(self, match: re.Match[str]) -> str | None:
        what, whole = (
            self._name(match["what"]),
            self._name(match["whole"]),
        )
        (amount,) = self._shape.say(match["by"])
        if not what or not whole or not amount.endswith("%"):
            return None
        verb = VERBS.get(match["verb"] or "", "")
        if self._planned:
            return f"{what} to account for {amount} of {whole}"
        if verb in ("rose to", "fell to"):
            return f"the share of {what} in {whole} {verb} {amount}"
        return f"{what} accounted for {amount} of {whole}"

    def _said(self, match: re.Match[str], name: str) -> str | None:
        subject = f"the {_AREAS[match['area'][-1]]}'s {name}" if names_area(match) else name
        if match["level"]:
            return self._reached(match, subject)
        amounts = self._amounts(match["growth"], match["each"])
        base = base_of(match["base"])
        if base is None:
            return None
        since = comparison(match["since"])
        tail = {"以上": "at least ", "左右": "around ", "以内": "no more than "}.get(match["tail"] or "", "")
        up = WAYS[match["way"]] == "up"
        if since == "annual":
            verb = "to grow" if self._planned else "grew"
            verb = verb if up else verb.replace("grew", "fell").replace("grow", "fall")
            return f"{subject} {verb} at an average annual rate of {tail}{amounts}{base}"
        verbs = ("to grow by", "to fall by") if self._planned else ("grew by", "fell by")
        return f"{subject} {verbs[0] if up else verbs[1]} {tail}{amounts}{base}{since}"

    def _reached(self, match: re.Match[str], subject: str) -> str | None:
        amounts = self._amounts(match["level"], match["each"])
        if match["what"].endswith("增速"):
            return f"{subject} {'to grow' if self._planned else 'grew'} by {amounts}"
        if amounts.startswith("held at "):
            return f"{subject} {'to be' if self._planned else 'was'} {amounts.replace('held', 'kept')}"
        if amounts.startswith(("up to ", "no more than ")):
            limit = re.sub(r"^(?:up to|no more than) ", "", amounts)
            return f"{subject} {'to be' if self._planned else 'was'} kept within {limit}"
        if self._planned:
            verb = {"was kept at": "to be kept at", "exceeded": "to exceed", "stood at": "to stand at"}.get(
                VERBS.get(match["verb"] or "", ""), "to reach"
            )
        else:
            verb = VERBS.get(match["verb"] or "", "reached" if match["done"] else "stood at")
        if "exceed" in verb:
            amounts = re.sub(r"^(?:over|more than) ", "", amounts)
        jobs = re.fullmatch(r"(?:the (\w+)'s )?new (?P<where>[a-z]+ )?jobs", subject)
        if jobs and not self._planned:
            return f"{amounts} new {jobs['where'] or ''}jobs were created"
        return f"{subject} {verb} {without_own_unit(subject, amounts)}"

    def _more(self, at: int) -> tuple[str, int]:
        """Growth, rank, share and distance that follow a statement."""
        text, english = self._shape.text, ""
        while True:
            for pattern, say in (
                (GROWTH, self._growth),
                (RANK, self._ranked),
                (ABOVE, self._above),
                (SHARE, self._share),
            ):
                match = pattern.match(text, at)
                saying = say(match) if match else None
                if match and saying:
                    english, at = f"{english}, {saying}", match.end()
                    break
            else:
                return english, at

    def _growth(self, match: re.Match[str]) -> str:
        amounts = self._amounts(match["growth"], None)
        since = comparison(match["since"])
        if since == "annual":
            rise = (
                "an average annual increase" if WAYS[match["way"]] == "up" else "an average annual decrease"
            )
            return f"{rise} of {amounts}"
        return f"{WAYS[match['way']]} {amounts}{since}"

    def _ranked(self, match: re.Match[str]) -> str:
        said = self._shape.said[int(match["n"])]
        of = f" {_RANK_OF[match['of']]}" if match["of"] else ""
        return f"ranking {said.removeprefix('ranking ')}{of}"

    def _above(self, match: re.Match[str]) -> str:
        (amount,) = self._shape.say(match["by"])
        side = "below" if match["way"] == "低于" else "above"
        area = re.match("全(.)", match["than"])
        than = f"the {_AREAS[area[1]]} average" if area else "the target"
        than = than.replace("nation average", "national average").replace(
            "province average", "provincial average"
        )
        return f"{amount} {side} {than}"

    def _share(self, match: re.Match[str]) -> str | None:
        (amount,) = self._shape.say(match["by"])
        area = re.fullmatch("全(.)(?:总量)?", match["whole"])
        whole = f"the {_AREAS[area[1]]}'s total" if area and area[1] in _AREAS else self._name(match["whole"])
        return f"accounting for {amount} of {whole}" if whole and amount.endswith("%") else None

    def _name(self, zh: str) -> str | None:
        return indicator_name(zh, self._termbase)

    def _amounts(self, values: str, each: str | None) -> str:
        said = [re.sub(r"(?<=\d) ?[\u4e00-\u9fff]{1,3}$", "", one) for one in self._shape.say(values)]
        if len(said) == 1:
            return said[0]
        return f"{said[0]} and {said[1]}, respectively" if len(said) == 2 else ", ".join(said)

    def _lead(self, match: re.Match[str]) -> str:
        guess = "it is estimated that " if "预计" in match[0] and not self._planned else ""
        return f"{'of which, ' if match['of'] else ''}{when(match['when'])}{guess}"
