"""Whose an office is: a country, a place, an international body, a firm, a chamber.

All foreign, but for firms and for China, which has envoys.  Knows no offices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from desktop_app import resources
from desktop_app.alternation import longest_first
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.world_names import find_world_names
from desktop_app.translation.terms import nationalities
from desktop_app.translation.terms.foreign_places import is_foreign_place

CHINA = "中国"
FOREIGN_FIRM = "foreign firm"  # note of such a firm in the termbase
_CHAMBER = re.compile("商会|工商|商工|贸易振兴|贸易促进|贸易协会|友好协会|投资振兴|贸易全国委员会|48家集团")

_COUNTRY = re.compile(nationalities.countries())
_MISSION = re.compile("(?:^|[，。；：、（]|我|中方|与|和|由|邀请|会见|拜会)驻")


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has offices: `before` stands in front of one (German), `en` behind (“of Germany”).

    `kind` is what a country's, a place's, a body's, a firm's or a chamber's offices are looked up by.
    """

    start: int
    end: int
    zh: str
    en: str
    before: str
    kind: str

    @property
    def offices(self) -> tuple[str, ...]:
        """Kinds of offices that it may have: a name of the world may be a place or a firm."""
        return {"world": ("place", "firm"), "business": ("firm",)}.get(self.kind, (self.kind,))

    @property
    def is_chinese(self) -> bool:
        """China's own envoys have names that pinyin spells; a firm may be Chinese."""
        return self.zh.startswith(CHINA) or self.kind == "business"

    @property
    def is_alone(self) -> bool:
        """No country nor state stands before the place."""
        return self.en == self.before


def find_owners(scene: Scene) -> Iterator[Owner]:
    """Everything in `scene` that a foreign office may belong to."""
    found = [*_from_terms(scene), *_bodies(scene), *_own_missions(scene)]
    known = {(one.start, one.end) for one in found}
    found += [
        _of_world(name)
        for name in find_world_names(scene)
        if (name.start, name.end) not in known and "'s " not in name.en
    ]
    for one in found:
        yield _with_country(one, found)


def _from_terms(scene: Scene) -> Iterator[Owner]:
    for match in scene.terms:
        term, span = match.term, (match.start, match.end)
        country = _COUNTRY.match(term.zh) if term.domain == "institution" else None
        if country is not None:
            adjective = nationalities.adjective(country[0])  # 美国财政部 + 长
            yield Owner(match.start, match.start + country.end(), country[0], adjective, adjective, "state")
        if term.pos != "name":
            continue
        if term.zh == CHINA or nationalities.is_country(term.zh):
            yield Owner(*span, term.zh, term.en, nationalities.adjective(term.zh), "state")
        elif is_foreign_place(term):
            yield Owner(*span, term.zh, term.en, term.en, "world")
        elif term.domain == "company":
            yield Owner(*span, term.zh, term.en, term.en, "firm" if term.note == FOREIGN_FIRM else "business")
        elif term.domain == "organisation" and _CHAMBER.search(term.zh):
            yield Owner(*span, term.zh, term.en, term.en, "chamber")


def _own_missions(scene: Scene) -> Iterator[Owner]:
    """驻慕尼黑总领事 where no country stands before: China's, as its own text says it."""
    for match in _MISSION.finditer(scene.text):
        at = match.end()
        if any(m.start == at and is_foreign_place(m.term) for m in scene.terms):
            yield Owner(at - 1, at - 1, CHINA, "", "", "state")


def _bodies(scene: Scene) -> Iterator[Owner]:
    for match in _body_pattern().finditer(scene.text):
        known = next(
            (m.term.en for m in scene.terms if (m.start, m.end) == match.span()), _body_names()[match[0]]
        )
        yield Owner(*match.span(), match[0], known, known, "body")


def _of_world(name: NameMatch) -> Owner:
    return Owner(name.start, name.end, name.zh, name.en, name.en, "world")


def _with_country(one: Owner, owners: list[Owner]) -> Owner:
    """德国 + 杜伊斯堡, 美国 + 加利福尼亚州 + 旧金山, 德国 + 西门子: what stands before."""
    places = (o for o in owners if o.end == one.start and o.kind in ("state", "world") and o.zh != CHINA)
    first = next(places, None)
    if first is None:
        return one
    if one.kind == "world":
        whole = _with_country(first, owners)
        possessive = f"{nationalities.possessive(whole.en)} {one.en}"
        english = possessive if whole.kind == "state" else f"{one.en}, {whole.en}"
        before = f"{whole.before} {one.before}"
        return replace(one, start=whole.start, zh=whole.zh + one.zh, en=english, before=before)
    if first.kind == "state" and one.kind in ("firm", "business"):
        before = f"{first.before} {one.before}"
        return replace(one, start=first.start, zh=first.zh + one.zh, before=before, kind="firm")
    return one


@cache
def _body_names() -> dict[str, str]:
    return resources.read_english("translation/world_bodies.csv")


@cache
def _body_pattern() -> re.Pattern[str]:
    return re.compile(longest_first(_body_names()))
