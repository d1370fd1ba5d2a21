"""Clauses told by rule: what was done (健全社会保障体系), and how something fares (产业融合加快发展).

Results are told in the past, without a subject of their own in the passive; plans as what we will do.  The
noun phrase must be known whole; anything else is None.  Knows nothing of figures' statements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app import resources
from desktop_app.translation.indicator_words import listed
from desktop_app.translation.noun_phrases import Noun, NounReader
from desktop_app.translation.plurals import singular

_DEVELOPMENT = re.compile("(?:the )?development of ")
PLAN = "we will "  # how each clause of a plan begins
# Adverbs of the genre that keep one light word in English; the others are left out.
_LIGHT = {
    "持续": "continue", "不断": "continue", "继续": "continue", "进一步": "further", "纵深": "further",
    "稳步": "steadily", "有序": "steadily", "全面": "fully", "充分": "fully", "严格": "strictly",
    "稳妥": "prudently", "积极稳妥": "prudently", "率先": "first", "成功": "successfully", "协同": "jointly",
    "大幅": "substantially", "逐步": "gradually",
}  # fmt: skip
_LEFT_OUT = frozenset(
    [
        *(
            "统筹",
            "深入",
            "扎实",
            "大力",
            "积极",
            "着力",
            "切实",
            "全力",
            "聚力",
            "坚决",
            "认真",
            "系统",
            "科学",
        ),
        *(
            "精准",
            "主动",
            "加力",
            "务实",
            "坚持",
            "高标准",
            "高质量",
            "高水平",
            "高效",
            "有力",
            "有效",
            "创新",
        ),
        *("接续", "突出", "用心", "用情", "全方位", "强力", "加大力度"),
    ]
)
_MORE = re.compile("(?P<verb>加大)(?P<what>.{2,}?)(?:的?工作)?力度")
_LINKS = re.compile("^(?:同时|并|还|另外|此外)")
_BETWEEN = re.compile("(?:得到|实现|已|均|都|全部|正在|正|再次)+$")
_NAMED = re.compile(
    "(?P<who>.{2,}?)(?:成功)?(?:获评为?|被评为|被评定为|被认定为|获认定为|被命名为|获批为|被确定为|获授|入选为?|荣获|荣膺)(?P<what>.{2,})"
)
_FIRST = re.compile("^(?:全国|全省|全市)?首批")


@dataclass(frozen=True, slots=True)
class _Way:
    """One English verb for a Chinese one: `plain` and `done`, for objects that `when` fits.

    `makes` is True where the object was not there before: build *a* road, improve *the* road.
    """

    plain: str
    done: str
    when: re.Pattern[str]
    makes: bool

    def what(self, noun: Noun) -> str:
        """Its object: nothing but a thing itself is improved, not its development."""
        if self.plain == "improve" and _DEVELOPMENT.match(noun.english):
            return _DEVELOPMENT.sub("", noun.english)
        return noun.made if self.makes else noun.said


@dataclass(frozen=True, slots=True)
class ClauseReader:
    """Reads clauses of one sentence in the tense of its role (`results` or `plan`)."""

    nouns: NounReader
    plan: bool
    listed: bool = False  # items of a list of targets: "… to remain stable"

    def read(self, clause: str) -> str | None:
        """English of a clause, or of several that 、 joins; None where rules do not know all of it."""
        if self.listed:
            return self._aim(clause)
        told = self._pieces(_LINKS.sub("", clause).split("、"))
        if not told:
            return None
        if self.plan and all(piece.startswith(PLAN) for piece in told):
            return PLAN + listed([piece.removeprefix(PLAN) for piece in told])
        return listed(told)

    def _aim(self, clause: str) -> str | None:
        told = self._state(clause)
        return told.replace(" will ", " to ", 1) if told and " will " in told else None

    def _pieces(self, parts: list[str]) -> list[str]:
        """What `parts` tell, as few clauses as they make; empty where one is unknown."""
        for size in range(len(parts), 0, -1):
            one = self._one("、".join(parts[:size]))
            if one is None:
                continue
            if size == len(parts):
                return [one]
            rest = self._pieces(parts[size:])
            if rest:
                return [one, *rest]
        return []

    def _one(self, clause: str) -> str | None:
        return self._act(clause) or self._named(clause) or self._state(clause)

    def _act(self, clause: str) -> str | None:
        for adverb, rest in _without_adverbs(clause):
            if stepped := _MORE.fullmatch(rest):  # 加大科技创新力度
                rest = f"{stepped['verb']}{stepped['what']}"
            for zh, ways in _acts_at(rest):
                what = self.nouns.read(rest[len(zh) :].removeprefix("了"))
                way = next((way for way in ways if what and way.when.search(what.english)), None)
                if what is not None and way is not None:
                    return self._said(what, adverb, way)
        return None

    def _said(self, what: Noun, adverb: str, way: _Way) -> str:
        verb = way.plain if "{}" in way.plain else f"{way.plain} {{}}"
        thing = way.what(what)
        if self.plan:
            lead = "continue to " if adverb == "continue" else f"{adverb} " if adverb else ""
            return f"{PLAN}{lead}{verb.format(thing)}"
        be = "were" if what.many else "was"
        if "{}" in way.done:
            return way.done.format(thing)
        if adverb == "continue":
            return f"{thing} continued to be {way.done}"
        return f"{thing} {be} {f'{adverb} ' if adverb and adverb not in way.done else ''}{way.done}"

    def _state(self, clause: str) -> str | None:
        for size in range(min(9, len(clause) - 2), 1, -1):
            forms = _states().get(clause[-size:])
            what = self.nouns.read(_BETWEEN.sub("", clause[:-size])) if forms else None
            if forms and what is not None:
                return forms[self.plan].format(np=what.said, was="were" if what.many else "was")
        return None

    def _named(self, clause: str) -> str | None:
        """红山产业园获评国家级绿色工业园区."""
        match = _NAMED.fullmatch(clause)
        if match is None or self.plan:
            return None
        first = _FIRST.match(match["what"])
        who, what = self.nouns.read(match["who"]), self.nouns.read(_FIRST.sub("", match["what"]))
        if who is None or what is None or not what.many or re.search(r"\d| and |^the ", what.english):
            return None
        be = "were" if who.many else "was"
        if who.many or first:
            return f"{who.said} {be} named {'among the first ' if first else ''}{what.english}"
        one = singular(what.english)
        return f"{who.said} was named {'an' if one[:1] in 'aeiou' else 'a'} {one}" if one else None


def joined(sayings: list[str]) -> list[str]:
    """Neighbouring clauses of a plan as one: we will deepen A, improve B and promote C."""
    found: list[str] = []
    run: list[str] = []
    for saying in [*sayings, ""]:
        if saying.startswith(PLAN):
            run.append(saying.removeprefix(PLAN))
            continue
        if run:
            plain = len(run) == 2 and not re.search(r",| and ", "".join(run))
            link = " and " if plain else ", and " if len(run) > 1 else ""
            found.append(f"{PLAN}{', '.join(run[:-1])}{link}{run[-1]}")
            run = []
        found += [saying] if saying else []
    return found


def _without_adverbs(clause: str, adverb: str = "") -> Iterator[tuple[str, str]]:
    """(light word, rest) for the clause as it stands, then without its adverbs one by one."""
    yield adverb, clause
    for size in range(4, 1, -1):
        front = clause[:size]
        if front in _LIGHT or front in _LEFT_OUT:
            yield from _without_adverbs(clause[size:], adverb or _LIGHT.get(front, ""))
            return


def _acts_at(clause: str) -> Iterator[tuple[str, list[_Way]]]:
    """Verbs that `clause` begins with, the longest first."""
    for size in range(min(8, len(clause) - 2), 1, -1):
        if clause[:size] in _acts():
            yield clause[:size], _acts()[clause[:size]]


@cache
def _acts() -> dict[str, list[_Way]]:
    found: dict[str, list[_Way]] = {}
    for row in resources.read_rows("translation/acts.csv"):
        found.setdefault(row["zh"], []).append(
            _Way(row["plain"], row["done"], re.compile(row["when"]), bool(row["makes"]))
        )
    return found


@cache
def _states() -> dict[str, tuple[str, str]]:
    return {row["zh"]: (row["past"], row["ahead"]) for row in resources.read_rows("translation/states.csv")}
