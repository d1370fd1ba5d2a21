"""Noun phrases that rules know whole: terms and common nouns, words before and behind them, lists, counts.

高标准农田建设 is the development of high-standard farmland, 省级智能工厂20家 are 20 provincial-level smart
factories.  Every piece must be known; anything else is None, so that nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.translation.nouns import beside_names, clause_fronts, factors, in_rows, joined_behind
from desktop_app.translation.nouns.accident_names import accident
from desktop_app.translation.nouns.across import across
from desktop_app.translation.nouns.all_built import all_built
from desktop_app.translation.nouns.and_others import named_and_others
from desktop_app.translation.nouns.anniversaries import marking, years_since
from desktop_app.translation.nouns.areas_of_work import areas_of_work
from desktop_app.translation.nouns.brackets import covering, of_that_name, with_brackets, with_example
from desktop_app.translation.nouns.can_be import can_be
from desktop_app.translation.nouns.capacities import of_capacity, with_capacity
from desktop_app.translation.nouns.chained import chained
from desktop_app.translation.nouns.classes_of_years import class_of_year
from desktop_app.translation.nouns.coming_from import coming_from
from desktop_app.translation.nouns.compared import compared
from desktop_app.translation.nouns.compounds import compound, thing_for
from desktop_app.translation.nouns.coping_lists import able_to
from desktop_app.translation.nouns.counted_lists import each_counted, of_all, with_number
from desktop_app.translation.nouns.deed_frames import deed_frame
from desktop_app.translation.nouns.delegations import delegation
from desktop_app.translation.nouns.division_heads import division_head
from desktop_app.translation.nouns.done_in_several import done_in_several
from desktop_app.translation.nouns.done_to_one import done_to_one
from desktop_app.translation.nouns.events import event_part, visit
from desktop_app.translation.nouns.examples import as_list, of_examples, such_and
from desktop_app.translation.nouns.examples_in_fields import of_trade
from desktop_app.translation.nouns.firsts import batch, named_first, new_round
from desktop_app.translation.nouns.from_lands import from_lands
from desktop_app.translation.nouns.fusions import fusions
from desktop_app.translation.nouns.half_clauses import builds_first, is_clause
from desktop_app.translation.nouns.hard_to_do import hard_to_do
from desktop_app.translation.nouns.head_words import TELLS_ACT
from desktop_app.translation.nouns.headed_nouns import headed, headed_word, linked
from desktop_app.translation.nouns.heads_of_all import framed, households_of_all, mixed, partly_counted
from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.nouns.institutions import part_of
from desktop_app.translation.nouns.known_words import known_whole, known_word
from desktop_app.translation.nouns.lacks import lacks
from desktop_app.translation.nouns.lettered_fronts import lettered_front
from desktop_app.translation.nouns.leveled_honors import leveled_honor
from desktop_app.translation.nouns.lines_of_work import lines_of_work
from desktop_app.translation.nouns.meant_ones import meant_one
from desktop_app.translation.nouns.measured_things import measured_thing
from desktop_app.translation.nouns.measures_for import measures_for
from desktop_app.translation.nouns.minute_circles import minute_circle
from desktop_app.translation.nouns.mixed_qualities import mixed_qualities
from desktop_app.translation.nouns.modified_nouns import fronted
from desktop_app.translation.nouns.more_of_each import more_of_each
from desktop_app.translation.nouns.noun_lists import named_list, some_items, splits, with_shared_front
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.of_lands import of_lands
from desktop_app.translation.nouns.of_names import of_name
from desktop_app.translation.nouns.of_years import TIME, of_year
from desktop_app.translation.nouns.offenses import offenses
from desktop_app.translation.nouns.one_of_kind import one_of_kind
from desktop_app.translation.nouns.only_ones import only_one
from desktop_app.translation.nouns.outfitted import supporting_facilities
from desktop_app.translation.nouns.pairs_of_places import between_two
from desktop_app.translation.nouns.parts_of_all import deed_behind, part_of_all
from desktop_app.translation.nouns.party_groups import party_group
from desktop_app.translation.nouns.people_by_deed import people_by_deed
from desktop_app.translation.nouns.people_who import people_who
from desktop_app.translation.nouns.phased import phased
from desktop_app.translation.nouns.qualities import qualities
from desktop_app.translation.nouns.quality_strings import with_qualities
from desktop_app.translation.nouns.quoted_beside import featuring, quoted_beside
from desktop_app.translation.nouns.quoted_fronts import quoted_front
from desktop_app.translation.nouns.reading import UNREAD, Rule, first_read
from desktop_app.translation.nouns.related_things import related_things
from desktop_app.translation.nouns.roles import roles
from desktop_app.translation.nouns.screenings import screening
from desktop_app.translation.nouns.several_qualities import several_qualities
from desktop_app.translation.nouns.shared_heads import duties, one_head, sharing_head
from desktop_app.translation.nouns.shared_names import with_shared_heads
from desktop_app.translation.nouns.shares_of_those import share_of_those
from desktop_app.translation.nouns.things_of_counted import things_of_counted
from desktop_app.translation.nouns.titled import reviewed
from desktop_app.translation.nouns.top_lists import top_list
from desktop_app.translation.nouns.ways_of_growing import ways_of_growing
from desktop_app.translation.terms.termbase import Termbase

_LONGEST = 60  # characters of a phrase that is looked at
_TWO_SUCH = re.compile("等.+、")  # A等进口、B等出口 are two things
_SUCH_AS = re.compile(
    "(?P<items>.+、.+|(?:(?!等).){2,})(?<![高中初平同优对均])等(?![级次候额])(?P<what>[^等、]{2,}|[地国])"
)


#: What tells one thing; the first that knows it decides.
_RULES: tuple[Rule, ...] = (
    division_head,
    known_whole,
    *beside_names.RULES,
    *factors.RULES,
    top_list,
    accident,
    delegation,
    of_lands,
    meant_one,
    *clause_fronts.RULES,
    reviewed,
    party_group,
    featuring,
    with_brackets,
    measured_thing,
    covering,
    event_part,
    visit,
    *in_rows.RULES,
    across,
    of_year,
    class_of_year,
    of_capacity,
    screening,
    share_of_those,
    part_of_all,
    deed_behind,
    fusions,
    phased,
    *joined_behind.RULES,
    of_name,
    done_in_several,
    things_of_counted,
    *clause_fronts.WHAT_HAPPENED,
    coming_from,
    people_by_deed,
    areas_of_work,
    with_number,
    supporting_facilities,
    with_qualities,
    headed_word,
    offenses,
    leveled_honor,
    years_since,
    marking,
    only_one,
    one_of_kind,
    minute_circle,
    named_first,
    new_round,
    batch,
    more_of_each,
    compared,
    several_qualities,
    roles,
    ways_of_growing,
    people_who,
    qualities,
    can_be,
    with_capacity,
    measures_for,
    quoted_front,
    related_things,
    mixed_qualities,
    lacks,
    hard_to_do,
    chained,
    of_that_name,
    with_example,
    done_to_one,
    fronted,
    part_of,
    headed,
    linked,
    compound,
    thing_for,
    quoted_beside,
    between_two,
    lettered_front,
)


@dataclass(slots=True)
class NounReader:
    """Reads noun phrases of one sentence.

    Attributes:
        termbase: terms in force.
        names: names, lines and phases found in the sentence, Chinese to English.
        say: English of the figures in a piece of the sentence's shape.
    """

    termbase: Termbase
    names: Mapping[str, str]
    say: SayFigures
    _known: dict[str, Noun | None] = field(default_factory=dict)
    _items: dict[str, Noun | None] = field(default_factory=dict)
    _words: dict[str, Noun | None] = field(default_factory=dict)

    @classmethod
    def without_figures(cls, termbase: Termbase, names: Mapping[str, str] | None = None) -> NounReader:
        """Reads noun phrases in which no figure stands."""
        return cls(termbase, names or {}, lambda _: [])

    def said(self, zh: str) -> str | None:
        """English of `zh` as a subject or an object; None where a piece is unknown."""
        noun = self.read(zh)
        return noun.said if noun is not None else None

    def read(self, zh: str) -> Noun | None:
        """English of `zh`, a noun phrase or a list of them; None where a piece is unknown."""
        if not (1 < len(zh) <= _LONGEST or zh in self.names) or TIME.fullmatch(zh) or is_clause(zh):
            return None
        if zh not in self._known:
            self._known[zh] = None  # what leads back to itself is unknown
            whole = as_list(zh, self.say)
            told = (measured_thing(self, whole) if "、" in whole else None) or self._examples(whole)
            self._known[zh] = None if told is UNREAD else told or self.item(whole) or self.several(whole)
        return self._known[zh]

    def _examples(self, zh: str) -> Noun | None:
        """A、B等违法犯罪行为: examples of what is known as a whole; lines of work, known by their list."""
        such = _SUCH_AS.fullmatch(zh) if "、" in zh else None
        if "、" in zh and (hard := hard_to_do(self, zh)) is not None:
            return hard
        if such and self.word(such["what"]):
            return self.several(zh)
        return lines_of_work(zh, self.read) or named_and_others(zh, self.several)

    def item(self, zh: str) -> Noun | None:
        """One thing; rules ask for the same pieces over and over."""
        if zh not in self._items:
            self._items[zh] = self._thing(zh)
        return self._items[zh]

    def _thing(self, zh: str) -> Noun | None:
        named = zh.endswith("创新发展中心")  # 智能电气创新发展中心
        return None if named or is_clause(zh) else first_read(_RULES, self, zh)

    def word(self, zh: str) -> Noun | None:
        """What is known as a whole: a term, a name, a common noun."""
        if zh not in self._words:
            self._words[zh] = known_word(zh, self.termbase, self.names)
        return self._words[zh]

    def place(self, zh: str) -> str | None:
        """English of a place's name."""
        term = self.termbase.lookup(zh)
        return term.en if term is not None and term.domain == "place" else None

    def several(self, zh: str) -> Noun | None:
        """A list of things."""
        work = done_in_several(self, zh) or all_built(self, zh) or lines_of_work(zh, self.read)
        work = work or deed_frame(zh, self.item) or one_head(zh, self.item) or duties(zh, self.item)
        if work is not None or builds_first(zh):
            return work
        such = _SUCH_AS.fullmatch(zh)
        if such is not None and not _TWO_SUCH.search(such["items"]):
            some, first = some_items(
                of_trade(such["items"], such["what"])
            )  # 一批A、B等C: how many there are of all
            named = self.read(first) or self._works(first, such["what"])
            what = such["what"]
            if named and (come := from_lands(first, named, self.item(what))):
                return come
            told = named and (self.such_as(named, f"{some}{what}") or self.such_as(named, what))
            return sharing_head(first, what, self.item, told) or (named and such_and(named, what, self.word))
        if (together := each_counted(self, zh) or of_all(zh, self.several, self.say)) is not None:
            return together
        known = (*self.names, *(match.term.zh for match in self.termbase.find(zh))) if "、" in zh else ()
        for parts in with_shared_heads(map(with_shared_front, splits(zh, known)), self.termbase):
            whole = framed(parts) or able_to(parts) or partly_counted(parts)
            if whole or households_of_all(parts, self.say) or any("等" in one for one in parts[1:-1]):
                continue  # A、B等C、D: A is an example too
            read = (
                self.item(part) or of_all(part, self.several, self.say) or self.such(part) for part in parts
            )
            items = [item for item in read if item is not None]
            acts = [TELLS_ACT.search(item.english) is not None for item in items[-1:] + items]
            if len(items) == len(parts) and not (mixed(parts, self.word) and acts[0] and not all(acts)):
                return named_list(parts, items)
        return None

    def _works(self, zh: str, what: str) -> Noun | None:
        """桥梁加固、隧道照明改造等工程: none of these is a mere thing that is worked on."""
        parts = zh.split("、")
        if not what.endswith(("项目", "工程")) or any(self.word(part) for part in parts[:-1]):
            return None
        items = [item for item in map(self.item, parts) if item is not None]
        return named_list(parts, items) if 1 < len(items) == len(parts) else None

    def such(self, zh: str) -> Noun | None:
        """Things by their examples."""
        return self.several(zh) if "等" in zh and not _TWO_SUCH.search(zh) else None

    def such_as(self, items: Noun, zh: str) -> Noun | None:
        """`zh`, of which `items` are examples."""
        return of_examples(zh, items, self.word, self.item, self.several)
