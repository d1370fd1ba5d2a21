"""Noun phrases that rules know whole: terms and common nouns, words before and behind them, lists, counts.

高标准农田建设 is the development of high-standard farmland, 省级智能工厂20家 are 20 provincial-level smart
factories.  Every piece must be known; anything else is None, so that nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain

from desktop_app.translation.nouns.anniversaries import years_since
from desktop_app.translation.nouns.areas import of_area
from desktop_app.translation.nouns.capacities import of_capacity, with_capacity
from desktop_app.translation.nouns.compounds import compound, of_economy, of_first, thing_for
from desktop_app.translation.nouns.counted_lists import of_all
from desktop_app.translation.nouns.counted_nouns import counted
from desktop_app.translation.nouns.deed_frames import deed_frame
from desktop_app.translation.nouns.done_to_one import done_to_one
from desktop_app.translation.nouns.examples import of_examples, such_and, with_all_named
from desktop_app.translation.nouns.firsts import batch, named_first, new_round
from desktop_app.translation.nouns.fitting_heads import TREATED, fitting
from desktop_app.translation.nouns.head_words import (
    BELONGS,
    BUILDING,
    FOUNDED,
    INSIDE,
    ONE_WORK,
    OWN_ACT,
    TELLS_ACT,
    led_by,
    misfits,
)
from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.nouns.institutions import part_of
from desktop_app.translation.nouns.known_words import known_word
from desktop_app.translation.nouns.lines_of_work import lines_of_work
from desktop_app.translation.nouns.measures_for import measures_for
from desktop_app.translation.nouns.modified_nouns import modified
from desktop_app.translation.nouns.noun_lists import (
    AND,
    PARTED,
    able_to,
    done_besides,
    done_to_all,
    framed,
    households_of_all,
    mixed,
    named_list,
    partly_counted,
    several_areas,
    some_items,
    splits,
    with_shared_front,
)
from desktop_app.translation.nouns.noun_words import (
    Noun,
    before_head,
    behind,
    fronts,
    heads,
    kinds,
    noun,
    of_kinds,
    sector,
    table,
)
from desktop_app.translation.nouns.of_years import TIME, of_year
from desktop_app.translation.nouns.placed_nouns import placed
from desktop_app.translation.nouns.qualities import qualities
from desktop_app.translation.nouns.reading import Rule, first_read
from desktop_app.translation.nouns.related_things import related_things
from desktop_app.translation.nouns.several_qualities import several_qualities
from desktop_app.translation.nouns.shared_heads import one_head, sharing_head
from desktop_app.translation.nouns.side_by_side import side_by_side
from desktop_app.translation.nouns.titled import reviewed
from desktop_app.translation.nouns.ways_of_growing import ways_of_growing
from desktop_app.translation.nouns.word_borders import cut_word, first_term, set_off_quality, splits_word
from desktop_app.translation.terms.termbase import Termbase

_LONGEST = 60  # characters of a phrase that is looked at
_CHAIN = re.compile(" of .* of .* of ")  # more than anybody would say in a row
_DONE = re.compile("了(?!解)|..发展(?:产业|经济)$|^(?:企业|[高院学]校|机构)(?:实施|开展)..")  # clauses
_ONE_SUCH = re.compile("[^、]{1,5}等")
_TWO_SUCH = re.compile("等.+、")  # A等进口、B等出口 are two things
_FIELD_OF = re.compile("等(?:领域|行业|方面).{2}")  # 养老等领域人才 + 需求: the fields have it
_OF_LEVEL = re.compile(
    "(?:国家|省|市|自治区)级.+(?:试点|项目|工程|计划|现场会|推进会|会议|论坛)"
)  # 国家级 + 服务业标准化试点
_SUCH_AS = re.compile(
    "(?P<items>.+、.+|(?:(?!等).){2,})(?<![高中初平同优对均])等(?![级次候额])(?P<what>[^等、]{2,}|[地国])"
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

    def read(self, zh: str) -> Noun | None:
        """English of `zh`, a noun phrase or a list of them; None where a piece is unknown."""
        if not 1 < len(zh) <= _LONGEST or TIME.fullmatch(zh) or _DONE.search(zh):
            return None
        if zh not in self._known:
            self._known[zh] = None  # what leads back to itself is unknown
            whole = with_all_named(zh, self.say) or zh.replace("”“", "”、“")
            self._known[zh] = self._examples(whole) or self.item(whole) or self._list(whole)
        return self._known[zh]

    def _examples(self, zh: str) -> Noun | None:
        """A、B等违法犯罪行为: examples of what is known as a whole; lines of work, known by their list."""
        such = _SUCH_AS.fullmatch(zh) if "、" in zh else None
        return self._list(zh) if such and self.word(such["what"]) else lines_of_work(zh, self.read)

    def item(self, zh: str) -> Noun | None:
        """One thing; rules ask for the same pieces over and over."""
        if zh not in self._items:
            self._items[zh] = self._thing(zh)
        return self._items[zh]

    def _thing(self, zh: str) -> Noun | None:
        if _DONE.search(zh) or zh.endswith("创新发展中心"):  # 智能电气创新发展中心 is a name
            return None
        return first_read(_RULES, self, zh)

    def _counted(self, zh: str) -> Noun | None:
        """智能工厂20家: a thing with its number."""
        return counted(zh, self.item, self.say)

    def _fronted(self, zh: str) -> Noun | None:
        """高标准 + 农田建设: what stands in front, unless it belongs to a piece further inside."""
        told = self._modified(zh)
        if told is None:
            return None
        of_level = _OF_LEVEL.fullmatch(zh) is not None
        whole = of_level or any(self.word(zh[len(front) :]) for front, _ in fronts(zh))
        if whole and " of " in told.english:
            told = of_first(zh, self.word) or told
        if not whole and re.search(" (?:for|in) ", told.english) and "的" not in zh:
            told = self._linked(zh) or told  # capacity for developing marine resources
        if of_level or not (INSIDE.search(told.english) or zh.endswith("发展")):
            return told
        # 重点 + 产业链建设, 民办 + 教育发展: the modifier belongs inside
        return part_of(zh, self.word) or self._headed(zh) or self._linked(zh) or told

    def _part_of(self, zh: str) -> Noun | None:
        """中心实验室: a part of an institution."""
        return part_of(zh, self.word)

    def _compound(self, zh: str) -> Noun | None:
        """Two words that make one thing."""
        return compound(zh, self.word) or thing_for(zh, self.word, self.item)

    def word(self, zh: str) -> Noun | None:
        """What is known as a whole: a term, a name, a common noun."""
        if zh not in self._words:
            self._words[zh] = known_word(zh, self.termbase, self.names)
        return self._words[zh]

    def _headed_word(self, zh: str) -> Noun | None:
        """传统产业 + 转型升级: a head behind a word that is known as a whole."""
        for head, pattern in heads(zh):
            body = zh[: -len(head)]
            inner = None if body in table("phrase_adjectives") else self.word(body)
            founded = inner is not None and head in FOUNDED and inner.english[:1].isupper()
            if founded or misfits(body, head, pattern):  # 赣南实验室 is a name
                continue
            if body.endswith(("领域", "环节")) and not pattern.endswith(" {}"):
                continue  # 重点领域 + 风险: risks in key areas
            if inner is not None and head in ONE_WORK and self._is_firm_or_place(body, inner):
                return Noun(f"the {inner.english} project", many=False)
            if inner is not None:
                return behind(inner, pattern) or led_by(inner, head)
        return None

    def _is_firm_or_place(self, zh: str, known: Noun) -> bool:
        term = self.termbase.lookup(zh)
        named = zh in self.names if term is None else term.domain in ("company", "place", "landmark")
        return named and not known.many and known.english[:1].isupper()

    def _headed(self, zh: str) -> Noun | None:
        for head, pattern in heads(zh):
            body = zh[: -len(head)]
            together = done_to_all(body, head)
            cuts = splits_word(zh, len(head), self.termbase) and not together
            if misfits(body, head, pattern) or done_besides(body, head) or cuts:
                continue
            if re.search(f"{head}[、和与及等]", body):
                continue  # 港口能级、枢纽能级: each has its own
            if body in table("phrase_adjectives"):
                return before_head(table("phrase_adjectives")[body], self.word(body), pattern)
            if several := of_kinds(kinds(body), pattern):
                return several
            inner = self._shared(body, words=True) if together or head in BELONGS else None
            inner = inner or self.item(body) or (None if BUILDING.search(head) else self._shared(body))
            inner = inner or (None if _FIELD_OF.search(body) else self._such(body))
            ungoverned = together and inner and not several_areas(body) and "governance" in pattern
            if inner and ungoverned and not TREATED.search(inner.english):
                continue  # 民生和城市治理: wellbeing is not governed
            made = behind(inner, pattern) if inner is not None else None
            if made is not None:
                return made
        return None

    def _linked(self, zh: str) -> Noun | None:
        """What cannot stand before its head: the campaign for the high-quality development of …."""
        if ("、" in zh or AND.search(zh)) and self._list(zh):
            return None  # 就业优先战略和更加积极的就业政策: two things
        for head, pattern in heads(zh, linked=True):
            body = zh[: -len(head)]
            if splits_word(zh, len(head), self.termbase) or body in table("phrase_adjectives"):
                continue
            inner = self.item(body) or self._shared(body, words=True) or self._such(body)
            twice = r"^\d" if pattern.endswith(" of {}") else r"^\d| (?:for|in|on) "
            if inner is not None and not re.search(twice, inner.english) and not _CHAIN.search(inner.english):
                return noun(fitting(pattern, inner.english).format(inner.said))
        return None

    def _shared(self, body: str, *, words: bool = False) -> Noun | None:
        """The list before a head that all its items share: none of them may have a head of its own.

        `words`: those that are known as a whole may.
        """
        parts = PARTED.split(body)
        own = (one for one in parts if not ((it := self.word(one)) and (words or it.english[:1].isupper())))
        if any(OWN_ACT.search(part) for part in parts[:-1]):
            return None  # 土地保障和危房改造: two acts
        if len(parts) < 2 or any(part in table("phrase_heads") or any(heads(part)) for part in own):
            return None
        return self._list(body)

    def _modified(self, zh: str) -> Noun | None:
        least = first_term(zh, self.termbase) if "、" in zh or AND.search(zh) else 0
        if (told := of_economy(zh, self.word, self.item)) is not None:
            return told
        for adjective, english in chain(set_off_quality(zh, self.names), cut_word(zh, self.word), fronts(zh)):
            if len(adjective) < least:
                continue  # 城际铁路、通用机场等项目: the first alone is intercity
            if len(adjective) == 1 and self._begins_with_word(zh):
                continue  # 新就业群体权益保护: the protection is not new
            if adjective.endswith("的") and re.search("、.*的", zh[len(adjective) :]):
                continue  # 严峻的环境、繁重的任务: each has a quality of its own
            if _ONE_SUCH.match(zh, len(adjective)):
                continue  # 高技术 + 产品等品类: the example alone is of high technology
            if zh[len(adjective) :] == "产业" and (one := sector(english)):
                return one
            rest = self.item(zh[len(adjective) :])
            told = modified(adjective, english, rest) if rest is not None else None
            if told is not None:
                return told
        return of_area(zh, self.item) or placed(zh, self.termbase, self.word, self.item)

    def _begins_with_word(self, zh: str) -> bool:
        return any(self.word(zh[:size]) is not None for size in range(min(len(zh) - 2, 7), 2, -1))

    def place(self, zh: str) -> str | None:
        """English of a place's name."""
        term = self.termbase.lookup(zh)
        return term.en if term is not None and term.domain == "place" else None

    def _list(self, zh: str) -> Noun | None:
        work = lines_of_work(zh, self.read) or deed_frame(zh, self.item) or one_head(zh, self.item)
        if work is not None:
            return work
        such = _SUCH_AS.fullmatch(zh)
        if such is not None and not _TWO_SUCH.search(such["items"]):
            some, first = some_items(such["items"])  # 一批A、B等C: how many there are of all
            named = self.read(first)
            what = such["what"]
            told = named and (self.such_as(named, f"{some}{what}") or self.such_as(named, what))
            return sharing_head(first, what, self.item, told) or (named and such_and(named, what, self.word))
        if (together := of_all(zh, self._list, self.say)) is not None:
            return together
        known = (*self.names, *(match.term.zh for match in self.termbase.find(zh))) if "、" in zh else ()
        for parts in map(with_shared_front, splits(zh, known)):
            if framed(parts) or able_to(parts) or partly_counted(parts):
                continue
            if households_of_all(parts, self.say):
                continue
            read = (
                self.item(part) or of_all(part, self._list, self.say) or self._such(part) for part in parts
            )
            items = [item for item in read if item is not None]
            if len(items) == len(parts) and not (mixed(parts) and TELLS_ACT.search(items[-1].english)):
                return named_list(parts, items)
        return None

    def _such(self, zh: str) -> Noun | None:
        return self._list(zh) if "等" in zh and not _TWO_SUCH.search(zh) else None

    def such_as(self, items: Noun, zh: str) -> Noun | None:
        """`zh`, of which `items` are examples."""
        return of_examples(zh, items, self.word, self.item, self._list)


#: What tells one thing; the first that knows it decides.
_RULES: tuple[Rule[NounReader], ...] = (
    NounReader.word,
    reviewed,
    side_by_side,
    of_year,
    of_capacity,
    NounReader._counted,
    NounReader._headed_word,
    years_since,
    named_first,
    new_round,
    batch,
    several_qualities,
    ways_of_growing,
    qualities,
    with_capacity,
    measures_for,
    related_things,
    done_to_one,
    NounReader._fronted,
    NounReader._part_of,
    NounReader._headed,
    NounReader._linked,
    NounReader._compound,
)
