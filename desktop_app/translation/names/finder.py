"""Names that no termbase knows: every rule's finds of a sentence, of which the longest are kept.

Precision first: an ordinary word must never turn into pinyin.  What a name is made of is known to the
rules, one file each.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.document.chinese import HAN, is_han
from desktop_app.translation.names import generic_parts, half_names, name_parts
from desktop_app.translation.names.abroad import without_abroad
from desktop_app.translation.names.addressed import find_addressed
from desktop_app.translation.names.affiliated import find_affiliated
from desktop_app.translation.names.bodies_of_units import find_bodies_of_units
from desktop_app.translation.names.borne_units import find_borne_units
from desktop_app.translation.names.branches import find_branches
from desktop_app.translation.names.company_names import find_companies
from desktop_app.translation.names.county_lists import find_listed_counties
from desktop_app.translation.names.cup_events import find_cup_events
from desktop_app.translation.names.editions import find_editions
from desktop_app.translation.names.extended_names import find_extended
from desktop_app.translation.names.families import find_families
from desktop_app.translation.names.firms_beside import with_firms_beside
from desktop_app.translation.names.foreign_offices import Office, find_offices, unlisted
from desktop_app.translation.names.generic_names import find_generic
from desktop_app.translation.names.governed_places import find_governed
from desktop_app.translation.names.grid_names import find_grid_names
from desktop_app.translation.names.joint_names import find_joint_names
from desktop_app.translation.names.kinds_beside import without_kinds
from desktop_app.translation.names.level_bodies import find_level_bodies
from desktop_app.translation.names.line_names import find_lines
from desktop_app.translation.names.listed_estates import find_listed_estates
from desktop_app.translation.names.listed_events import find_listed_events
from desktop_app.translation.names.listed_firms import find_listed_firms
from desktop_app.translation.names.listed_landmarks import find_listed_landmarks
from desktop_app.translation.names.listed_names import alike, items_beside, with_shared_head
from desktop_app.translation.names.listed_places import find_listed_places
from desktop_app.translation.names.listed_schools import find_listed_schools
from desktop_app.translation.names.lists_of_a_kind import with_those_of_a_kind
from desktop_app.translation.names.metro_lines import find_metro_lines
from desktop_app.translation.names.named_works import find_named_works
from desktop_app.translation.names.numbered_craft import find_numbered_craft
from desktop_app.translation.names.numbered_schools import find_numbered_schools
from desktop_app.translation.names.one_sign_counties import find_one_sign_counties
from desktop_app.translation.names.party_committees import find_party_committees
from desktop_app.translation.names.person_names import find_persons
from desktop_app.translation.names.places_of_histories import with_histories
from desktop_app.translation.names.plain_roads import find_numbered_roads, find_plain_roads
from desktop_app.translation.names.plain_waters import find_plain_waters
from desktop_app.translation.names.province_pairs import find_province_pairs
from desktop_app.translation.names.quoted_names import find_quoted_names
from desktop_app.translation.names.quoted_words import find_quoted_words
from desktop_app.translation.names.river_crossings import find_crossings
from desktop_app.translation.names.road_sections import find_sections, find_sides
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.names.school_names import find_schools
from desktop_app.translation.names.set_off_names import find_set_off
from desktop_app.translation.names.short_names import find_county_seats, find_short_names, find_signed_places
from desktop_app.translation.names.sister_cities import find_sister_cities
from desktop_app.translation.names.station_names import find_stations
from desktop_app.translation.names.storms import find_storms
from desktop_app.translation.names.subunits import find_subunits
from desktop_app.translation.names.unknown_names import unknown_words
from desktop_app.translation.names.village_chains import find_village_chains
from desktop_app.translation.names.withheld_persons import find_withheld_persons
from desktop_app.translation.names.world_names import find_world_names, is_abroad
from desktop_app.translation.terms.termbase import Termbase, TermMatch
from desktop_app.translation.words import lexicon
from desktop_app.translation.words.rule_words import pattern_of


@dataclass(frozen=True, slots=True)
class Named:
    """Who and what a text names.

    Attributes:
        names: in reading order, never overlapping.
        terms: those of the termbase.
        unlisted: where foreign persons stand that no list knows: whatever an engine calls them is a guess.
    """

    names: list[NameMatch]
    terms: Sequence[TermMatch]
    unlisted: list[tuple[int, int]]


_EACH = "各"  # 各乡镇, 各县区: all of a kind, and the name of none


def find_names(text: str, termbase: Termbase) -> list[NameMatch]:
    """Names in `text`, in reading order, never overlapping."""
    return find_named(text, termbase).names


def find_named(text: str, termbase: Termbase) -> Named:
    """Names in `text`, and what else is known of whom it names; looked for in one go."""
    if not any(is_han(char) for char in text):
        return Named([], termbase.find(text), [])
    scene = Scene(text, lexicon.tagged(text), termbase.find(text), termbase)
    offices = find_offices(scene)
    found = _found(scene, offices)
    whole = [n for n in found if not scene.is_joined(n.start, n.end) and not is_abroad(scene, n)]
    whole = [n for n in whole if not (half_names.is_half(scene, n) or n.zh.startswith(_EACH))]
    whole = [n for n in whole if n.kind != "place" or not name_parts.is_noun(n.zh)]
    whole = [n for n in whole if not _is_plain(n)]
    taken = [name for name in _without_overlaps(whole) if not _is_half_an_item(scene, name)]
    taken = [with_shared_head(scene, name) for name in taken]
    taken += [name for name in items_beside(scene, taken) if not half_names.is_half(scene, name)]
    taken = [name for name in with_those_of_a_kind(scene, taken) if not _is_plain(name)]
    taken = with_firms_beside(scene, taken)
    taken = without_kinds(scene, taken)
    guessed = unlisted(scene, offices)
    spelt = without_abroad(scene, alike(scene, taken), guessed)
    return Named(sorted(spelt, key=lambda name: name.start), scene.terms, guessed)


def _of_the_world(scene: Scene) -> Iterator[NameMatch]:
    """Places and bodies abroad, those with their tie to ours first."""
    world = list(find_world_names(scene))
    yield from find_sister_cities(scene, world)
    yield from world


def _generic_at_home(scene: Scene) -> Iterator[NameMatch]:
    """No pinyin over a name of the world: 比勒费尔德应用科学大学."""
    world = list(find_world_names(scene))
    for name in find_generic(scene):
        if not any(name.start <= w.start and w.end <= name.end for w in world):
            yield name


Finder = Callable[[Scene], Iterable[NameMatch]]
#: What finds names, one kind each; of two names of the same length the one found first stays.
_OF_PLACES: tuple[Finder, ...] = (
    find_lines,
    find_metro_lines,
    find_editions,
    find_cup_events,
    find_listed_events,
    find_crossings,
    find_numbered_craft,
    find_numbered_roads,
    find_province_pairs,
    find_joint_names,
    find_plain_waters,
    _of_the_world,  # before counties: 黑山 where the country is meant
    find_county_seats,
    find_one_sign_counties,
    find_short_names,
    find_signed_places,
    find_plain_roads,
    find_named_works,
    find_borne_units,
    find_listed_counties,
    find_listed_places,
    find_listed_estates,
    find_listed_schools,
    find_village_chains,
    _generic_at_home,
    find_set_off,
    find_listed_landmarks,  # behind what knows more of one kind
    find_governed,
    find_level_bodies,
)
_OF_WHO_IS_THERE: tuple[Finder, ...] = (
    find_affiliated,
    find_stations,
    find_bodies_of_units,
    find_grid_names,
    find_storms,
    find_quoted_words,
    find_quoted_names,
    find_families,
    find_withheld_persons,
    find_persons,
    find_companies,
    find_listed_firms,
    unknown_words,
)


def _found(scene: Scene, offices: Sequence[Office]) -> list[NameMatch]:
    """What every rule finds; those that lean on other names (schools, sections, extensions) come last."""
    found = [name for find in _OF_PLACES for name in find(scene)]
    found += [office.as_name(scene.text) for office in offices]
    found += [name for find in _OF_WHO_IS_THERE for name in find(scene)]
    found += [*find_numbered_schools(scene), *find_schools(scene, found), *find_addressed(scene, found)]
    found = [*find_branches(scene, found), *find_subunits(scene, found), *found]
    roads = [name for name in found if name.kind == "road"]
    found += [
        *find_sections(scene, roads),
        *find_sides(scene, [*roads, *(name for name in found if name.kind == "river")]),
    ]
    found = [*found, *find_extended(scene, found), *find_party_committees(scene, found)]
    return with_histories(scene, found)


# 续建 + 学校, 现有 + 大桥: what is done with it, or which of them is meant; 建设路 is a name
_NO_OWN = re.compile(f"(?:{pattern_of('no own part of anything')})(?P<head>.{{2,}})")


def _is_plain(name: NameMatch) -> bool:
    """Whether a found name is a plain word before the head of many names."""
    match = _NO_OWN.fullmatch(name.zh)
    return match is not None and match["head"] in name_parts.heads()


def _without_overlaps(found: list[NameMatch]) -> list[NameMatch]:
    """The longer name wins, among equals the one found first."""
    taken: list[NameMatch] = []
    for name in sorted(found, key=lambda name: (name.start - name.end, name.start)):
        if all(name.end <= other.start or other.end <= name.start for other in taken):
            taken.append(name)
    return taken


# What a place's name stands before in lists of local products: single characters that are words.
_PRODUCE = frozenset(
    "柚梨茶米羊牛酒橙枣菊参菇鱼虾蟹鸡猪鸭瓜桃杏李莓果花木瓷砚笔纸墨绣锦橘柑蒜姜麦稻豆薯棉麻丝盐糖油醋酱"
)
_REST = re.compile(rf"[{HAN}]{{1,2}}(?=[、等])|企(?!业)")


def _is_half_an_item(scene: Scene, name: NameMatch) -> bool:
    """海博思 before 创、: the rest of a list's item that is no noun belongs to the name, which is unknown."""
    rest = _REST.match(scene.text, name.end)
    if rest is None or re.search("[ -]", name.en) or name.kind not in ("place", "company"):
        return False
    known = rest[0] in generic_parts.suffixes() or any(m.start == name.end for m in scene.terms)
    noun = rest[0] in _PRODUCE if len(rest[0]) == 1 else lexicon.tag_of(rest[0])[:1] in ("n", "f", "s")
    return not known and not noun
