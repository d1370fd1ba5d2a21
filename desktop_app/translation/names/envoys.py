"""Missions and envoys: 驻华大使, 驻广州总领事馆, 驻华大使馆公使衔参赞.

“Ambassador to China”, “Consulate General in Guangzhou”.  Knows no other offices.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.names.owners import Owner
from desktop_app.translation.names.scene import Scene
from desktop_app.translation.words.rule_words import words_of

_HOUSES = {
    "大使馆": "Embassy", "使馆": "Embassy", "总领事馆": "Consulate General", "总领馆": "Consulate General",
    "领事馆": "Consulate", "领馆": "Consulate", "代表处": "Representative Office",
}  # fmt: skip
_SECTIONS = words_of("section of an embassy")
_FIELDS = {
    "商务": "Commercial ", "经济": "Economic ", "经济商务": "Economic and Commercial ", "文化": "Cultural ",
    "科技": "Science and Technology ", "教育": "Education ", "农业": "Agricultural ", "政治": "Political ",
    "新闻": "Press ", "旅游": "Tourism ",
}  # fmt: skip
_RANKS = words_of("rank of an envoy")
_AMBASSADORS = ("Ambassador",)
_CONSULS = re.compile("Consul")


def _one_of(words: dict[str, str]) -> str:
    return longest_first(words)


_REST = re.compile(
    rf"(?P<house>{_one_of(_HOUSES)})?(?P<section>{_one_of(_SECTIONS)})?(?P<mark>前|时任|新任|候任)?"
    rf"(?P<field>{_one_of(_FIELDS)})?(?P<rank>{_one_of(_RANKS)})?(?:兼(?P<also>{_one_of(_RANKS)}))?"
)
_MARKS = {"前": "former ", "时任": "then ", "新任": "new ", "候任": "incoming "}


def read_envoy(scene: Scene, owner: Owner) -> tuple[int, str, bool] | None:
    """Where the mission or envoy of `owner` ends, its English, and whether it is a person."""
    mark = re.compile("前|时任|新任|候任").match(scene.text, owner.end)
    at = mark.end() if mark else owner.end
    if scene.text[at : at + 1] != "驻":
        return None
    where = _host(scene, at + 1)
    if where is None:
        return None
    rest = _REST.match(scene.text, where[0])
    if rest is None or not (rest["house"] or rest["rank"]):
        return None
    lead = _MARKS[(mark[0] if mark else rest["mark"])] if mark or rest["mark"] else ""
    english = _said(rest, owner.before, where[1])
    return rest.end(), (lead + english).strip(), rest["rank"] is not None


def _host(scene: Scene, at: int) -> tuple[int, str] | None:
    """华 or the place where a mission is: its end and English."""
    if scene.text[at : at + 1] == "华":
        return at + 1, "China"
    hosts = [m for m in scene.terms if m.start == at and m.term.pos == "name" and m.term.domain == "place"]
    host = max(hosts, key=lambda match: match.end, default=None)
    if host is not None:
        return host.end, host.term.en
    return None


def _said(rest: re.Match[str], whose: str, where: str) -> str:
    """“German Embassy in China”; China's own mission is named without it where the text does so."""
    rank = _FIELDS.get(rest["field"], "") + _RANKS[rest["rank"]] if rest["rank"] else ""
    also = f" and {_RANKS[rest['also']]}" if rest["also"] else ""
    if rank in _AMBASSADORS:
        return f"{whose} {rank}{also} to {where}"
    house = f"{whose} {_HOUSES[rest['house']]} in {where}" if rest["house"] else ""
    if rest["section"]:
        house = f"{_SECTIONS[rest['section']]} Section of the {house.strip()}"
    if not rank:
        return house
    if not house or (_CONSULS.search(rank) and not rest["section"]):
        return f"{whose} {rank}{also} in {where}"
    return f"{rank}{also} of the {house.strip()}"
