"""The pieces of a headline statement in English: its name, its amounts, its rank.

What a statement's patterns have found is looked up here; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.figures.english.series import in_turn, listed
from desktop_app.translation.nouns.indicator_shapes import CLOSE, OPEN, ORDINAL, Shape
from desktop_app.translation.nouns.indicator_times import viewed, when
from desktop_app.translation.nouns.indicator_words import (
    CLASSIFIER,
    RANK_OF,
    indicator_name,
    of_its_area,
    the,
)
from desktop_app.translation.statements.tenses import Tense
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.area_words import AREA_WORDS, LEVEL_WORDS
from desktop_app.translation.words.numerals import ordinal_word, value
from desktop_app.translation.words.streaks import running, spell_running

_PART = re.compile(r"%$|\b(?:half|thirds?|quarters?|[a-z]+ths?)$")  # of a whole

_OFFICES = {
    "国家统计局": " of the National Bureau of Statistics",
    "统计部门": " of statistics authorities",
    "海关": " of the customs",
    "上级": " of higher authorities",
}


_OF_PLACES = re.compile(r"\btop \d+ .*(?:districts|counties|cities|towns)\b", re.IGNORECASE)


def is_among_places(rank: str) -> bool:
    """Whether a rank is one among districts or counties, which no amount can have."""
    return _OF_PLACES.search(rank) is not None


@dataclass(frozen=True, slots=True)
class Pieces:
    """Says the pieces of one shape in one tense; `names` were found in its sentence, Chinese to English."""

    shape: Shape
    termbase: Termbase
    tense: Tense
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def planned(self) -> bool:
        """True where statements tell what is to come."""
        return bool(self.tense.ahead)

    def name(self, zh: str) -> str | None:
        """English of an indicator's name, where rules know it."""
        return indicator_name(zh, self.termbase)

    def amounts(self, values: str) -> str:
        """One amount, or several with "respectively"."""
        said = _each_alike(self.amount_list(values))
        return f"{listed(said)}{', respectively' if len(said) > 1 else ''}"

    def amount_list(self, values: str) -> list[str]:
        """The amounts without the Chinese measure words of things."""
        return [CLASSIFIER.sub("", one) for one in self.shape.say(values)]

    def counts(self, values: str) -> bool:
        """True for numbers of things (45家, 1.5万个), which a name without "number" cannot reach."""
        return all(CLASSIFIER.search(one) for one in self.shape.say(values))

    def ranks(self, match: re.Match[str]) -> list[str]:
        """Ranks of several, and where: ``[fourth, third, in the province]``; none where they differ in it."""
        first, _, where = self.shape.said[int(match["n"])].removeprefix("ranking ").partition(" ")
        found = [first]
        for other in re.split("[、和]", match["others"])[1:]:
            said = self.shape.say(other)
            rank = said[0] if said else ordinal_word(value(other.strip("第位名")))
            place, _, elsewhere = rank.removeprefix("ranking ").partition(" ")
            if elsewhere not in ("", where):
                return []
            found.append(place)
        return [*found, where] if all(re.fullmatch(ORDINAL, one) for one in found) else []

    def ranking(self, match: re.Match[str]) -> str | None:
        """The tail of two: ``ranking fourth and third in the province, respectively``."""
        ranks = self.ranks(match)
        return f"ranking {in_turn(ranks[:-1], ranks[-1])}" if ranks else None

    def ranked(self, match: re.Match[str]) -> str:
        """Says ``ranking third in the city by volume for 6 consecutive years``."""
        said = self.shape.said[int(match["n"])]
        of = f" {RANK_OF[match['of']]}" if match["of"] else ""
        all_of = "with all of them " if "均" in match[0] and "both" not in of else ""
        spell = (spell_running(self.shape.say(match["spell"])[0]) or "") if match["spell"] else ""
        if match["running"]:
            spell = running(match["running"], match["unit"])
        if match["nth"]:
            spell = f" for the {ordinal_word(value(match['nth']))} consecutive year"
        return f"{all_of}ranking {said.removeprefix('ranking ')}{of}{spell}"

    def share(self, match: re.Match[str]) -> str | None:
        """占GDP比重达38.5%: of what; 占年度目标任务的116.4% is told as what it is of a target."""
        if match["whole"].endswith(("任务", "目标", "计划")):
            return None
        (amount,) = self.shape.say(match["by"])
        area = re.fullmatch("全(.)(?:总量|总额|总数)?", match["whole"])
        whole = (
            f"the {AREA_WORDS[area[1]]}'s total"
            if area and area[1] in AREA_WORDS
            else self._of_area(match["whole"])
        )
        if not whole or not _PART.search(amount):
            return None
        if match["rise"]:
            return f"with its share of {whole} rising to {amount}"
        about = "about " if match["about"] and amount[:1].isdigit() else ""
        return f"accounting for {about}{amount} of {whole}"

    def _of_area(self, zh: str) -> str | None:
        """全区经济总量: the district's total economic output."""
        area = re.fullmatch("全([国省市区县州盟旗])(?:的)?(.{2,})", zh)
        name = self.name(area[2]) if area else None
        if area is None or name is None:
            return self.name(zh)
        return of_its_area(name, area[1])

    def own_share(self, match: re.Match[str]) -> str | None:
        """税收占比95%: of what came before."""
        what = self.name(match["what"])
        (amount,) = self.shape.say(match["by"])
        before = re.split("[，；]", match.string[: match.start()])[-1]
        if (
            before.endswith(CLOSE)
            and self.counts(before[before.rfind(OPEN) :])
            and match["what"][-1] not in before
        ):
            return None  # 新增充电桩2000个，新能源公交车占比90%: of buses, and not of what was counted
        return f"with {the(what)} accounting for {amount}" if what and amount.endswith("%") else None

    def lead(self, match: re.Match[str]) -> str:
        """What a statement opens with: of what it is a part, when it holds, who says so."""
        guess = "it is estimated that " if "预计" in match[0] and not self.planned else ""
        if match["account"]:
            guess = f"{_accounted(match)}{guess}"
        view = viewed(match["by"], self.shape.text)
        if "常住人口计算，" in match[0]:
            view += "based on the permanent resident population, "
        return f"{'of which, ' if match['of'] else ''}{view}{when(match['when'])}{guess}"


def _accounted(match: re.Match[str]) -> str:
    """Whose figures they are: according to preliminary statistics of the Municipal Bureau of Statistics."""
    kind = "preliminary" if re.search("初步|快报", match["account"]) else "official"
    office = match["office"]
    level = LEVEL_WORDS.get((office or "")[:1])
    of = f" of the {level} Bureau of Statistics" if level else _OFFICES.get(office or "", "")
    return f"according to {kind} statistics{of}, "


_FOR_EACH = re.compile(r"(?P<sum>(?:RMB|US\$|HK\$) ?[\d.,]+(?: [mb]illion)?)(?P<each> per [a-z ]+)")


def _each_alike(amounts: list[str]) -> list[str]:
    """每人每月830元和690元: what the first is paid for holds for all, and stands behind the last."""
    first = _FOR_EACH.fullmatch(amounts[0]) if len(amounts) > 1 else None
    if first is None or any(" per " in one or not one.startswith(first["sum"][:3]) for one in amounts[1:]):
        return amounts
    return [first["sum"], *amounts[1:-1], f"{amounts[-1]}{first['each']}"]
