"""Noun phrases that rules know whole: terms and common nouns, words before and behind them, lists, counts.

高标准农田建设 is the development of high-standard farmland, 省级智能工厂20家 are 20 provincial-level smart
factories.  Every piece must be known; anything else is None, so that nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from desktop_app import resources
from desktop_app.translation.indicator_shapes import VALUE
from desktop_app.translation.indicator_words import CLASSIFIER, listed
from desktop_app.translation.plurals import plural, singular
from desktop_app.translation.termbase import Termbase

_LONGEST = 60  # characters of a phrase that is looked at
_NO_ATTRIBUTE = re.compile(r"\b(?:of|for|in|on|and|to|with|the|from|between|against|by|at)\b|[,(]")
_WORDS_BEFORE_A_HEAD = 4
_HEAD = re.compile(
    r"(.+?)(?= (?:of|for|in|that|with|to|from|on|between|owed|against|through|above|such as|including)\b|$)"
)
_ONE_OF_MANY = re.compile(
    r"\b(?:mechanism|environment|framework|level|network|market|campaign|strategy|economy|spirit|model|role|"
    r"decision|relationship|layout|scheme|regime|line|principle|approach|philosophy|plan|pilot reform|"
    r"industry|structure|pattern|landscape)$"
)
# Names that English gives an article.
_NAMED_THE = re.compile(
    r"(?:Railway|Zone|Link|Expressway|Canal|River|Plan|Program|Initiative|Agreement|Strategy|Delta|Area|Festival|"
    r"National Park|Convention|Conference|Expo|Fair|Campaign|Bridge|Tunnel|Competition|"
    r"Contest|Summit|Forum|Alliance|Center|Laboratory|Committee|Bureau|Games)$|^(?:Two|Three|Four|Five) "
)
_BARE_LINE = re.compile(r"[\w']+-[\w']+$")  # 雄忻 of 雄忻、石雄铁路: half a name
# Heads of which there is one: the development of …, the layout, the economy; and names.
_OF_ITS_KIND = re.compile(
    r"\b(?:development|construction|building|level|quality|economy|layout|spirit|principle|line)$|^[A-Z][a-z]"
)
_ADJECTIVE = re.compile(r"-(?:friendly|oriented|free|based|related|scale|level)$")
_ACT = re.compile(r"^[a-z]+ing ")  # stabilizing growth tells an act, and is no noun here
_COUNT = re.compile(rf"(?P<front>{VALUE})(?P<what>[^⟦⟧]+)|(?P<thing>[^⟦⟧]+)(?P<end>{VALUE})")
_MEASURE = re.compile(
    r"\d.* (?:kilometers|meters|square meters|square kilometers|hectares|mu|kW|kWh|metric tons|cubic meters)$"
)
MONEY = re.compile(r"(?:over |about |nearly )?(?:RMB|US\$)")
# Acts and abstract heads, before which no modifier of what they govern may stand.
_ACT_OF = re.compile(
    r"^the [\w ,-]+? of |\b(?:development|construction|reform|protection|treatment|management|improvement|"
    r"building|upgrading|renovation|restoration|control|use|integration) of |\b(?:tasks|demand|investment|"
    r"achievements|channels|space|satisfaction|campaigns|capacity) (?:in|for|on|with) "
)
_AND = re.compile("以及|和|与|及")
_PEOPLE = re.compile(r"\b(?:residents?|people|farmers?|villagers?|citizens?|public|masses)$")
_TOGETHER = re.compile(rf"(?P<items>[^⟦⟧]*[、和][^⟦⟧]*)(?P<value>{VALUE})")
_PLACE = re.compile(
    r"\b(?:River|Lake|Bay|District|County|City|Subdistrict|Town|Village|Road|Street|Avenue)\b"
)
_SUCH_AS = re.compile("(?P<items>.+、.+)等(?P<what>[^等、]{2,})")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun phrase in English.

    Attributes:
        english: without an article of its own, unless it always has one.
        many: True where its verb is "were".
        article: True where it wants "the" as a subject or an object.
    """

    english: str
    many: bool
    article: bool = False

    @property
    def said(self) -> str:
        """As a subject or an object."""
        return f"the {self.english}" if self.article else self.english

    @property
    def made(self) -> str:
        """As the object of building or founding: a thing that was not there before."""
        head = _HEAD.match(self.english)
        if not self.article or self.many or head is None or _OF_ITS_KIND.search(head[1]):
            return self.said
        return f"{'an' if self.english[:1] in 'aeiouAEIO' else 'a'} {self.english}"


def noun(english: str, *, name: bool = False) -> Noun:
    """The English of a term as a noun phrase."""
    match = _HEAD.match(english)
    head = match[1] if match else english
    many = re.search(r"[^suy']s$", head) is not None and not name
    fixed = many or head.startswith(("the ", "a "))
    if name:
        return Noun(english, many, _NAMED_THE.search(head) is not None and not fixed)
    one = singular(head) == head or _ONE_OF_MANY.search(head) is not None or english.startswith('"')
    one = one or english.startswith(f"{head} of ") or _NAMED_THE.search(head) is not None
    return Noun(english, many, one and not fixed)


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
    say: Callable[[str], list[str]]
    _known: dict[str, Noun | None] = field(default_factory=dict)

    def read(self, zh: str) -> Noun | None:
        """English of `zh`, a noun phrase or a list of them; None where a piece is unknown."""
        if not 1 < len(zh) <= _LONGEST:
            return None
        if zh not in self._known:
            self._known[zh] = None  # what leads back to itself is unknown
            self._known[zh] = self._item(zh) or self._list(zh)
        return self._known[zh]

    def _item(self, zh: str) -> Noun | None:
        known = self._word(zh) or self._counted(zh) or self._headed_word(zh)
        if known is not None:
            return known
        modified = self._modified(zh)
        if modified is not None and not _ACT_OF.search(modified.english):
            return modified
        return self._headed(zh) or modified  # 重点 + 产业链建设: the modifier belongs inside

    def _word(self, zh: str) -> Noun | None:
        if zh in self.names and not _BARE_LINE.match(self.names[zh]):
            return noun(self.names[zh], name=True)
        term = self.termbase.lookup(zh)
        if term is not None and term.en and term.pos in ("n", "name") and not _no_noun(term.en):
            return noun(term.en.removesuffix(","), name=term.pos == "name")
        if zh in _table("phrase_nouns"):
            return noun(_table("phrase_nouns")[zh])
        return None

    def _counted(self, zh: str) -> Noun | None:
        match = _COUNT.fullmatch(zh)
        if match is None:
            return None
        thing = self._item(match["what"] or match["thing"])
        said = self.say(match["front"] or match["end"])
        if thing is None or len(said) != 1 or _ACT_OF.search(thing.english):
            return None  # 管网改造280公里, 1万家企业技术改造: not the act is counted
        if _MEASURE.search(said[0]):
            return Noun(f"{said[0]} of {plural(thing.english) or thing.english}", many=True)
        if MONEY.match(said[0]):
            return Noun(f"{said[0]} in {plural(thing.english) or thing.english}", many=True)
        number = CLASSIFIER.sub("", said[0])
        if number == said[0] and not number.replace(",", "").isdigit():
            return None
        form = singular(thing.english) if number == "1" else plural(thing.english)
        if said[0].endswith("户") and _PEOPLE.search(thing.english):  # 居民1.5万户
            form = "household" if number == "1" else "households"
        return Noun(f"{number} {form}", many=number != "1") if form else None

    def _headed_word(self, zh: str) -> Noun | None:
        """传统产业 + 转型升级: a head behind a word that is known as a whole."""
        for head, pattern in _heads(zh):
            body = zh[: -len(head)]
            inner = None if body in _table("phrase_adjectives") else self._word(body)
            if inner is not None:
                return _behind(inner, pattern)
        return None

    def _headed(self, zh: str) -> Noun | None:
        for head, pattern in _heads(zh):
            body = zh[: -len(head)]
            if self.termbase.lookup(zh[-len(head) - 2 :]):
                continue  # 企业 + 技术改造, not 企业技术 + 改造
            if body in _table("phrase_adjectives"):
                return _adjective(_table("phrase_adjectives")[body], pattern)
            inner = self._item(body) or self._shared(body) or (self._list(body) if "等" in body else None)
            made = _behind(inner, pattern) if inner is not None else None
            if made is not None:
                return made
        return None

    def _shared(self, body: str) -> Noun | None:
        """The list before a head that all its items share: none of them may have a head of its own."""
        parts = re.split("、|和|与|及", body)
        if len(parts) < 2 or any(True for part in parts for _ in _heads(part)):
            return None
        return self._list(body)

    def _modified(self, zh: str) -> Noun | None:
        for adjective, english in _fronts(zh):
            rest = self._item(zh[len(adjective) :])
            if rest is not None and not rest.english[:1].isdigit():
                bare = rest.english.removeprefix("the ")
                the = "the " if bare != rest.english else ""
                if bare.startswith("new "):  # 城市新活力 is new urban vitality
                    english, bare = f"new {english}", bare.removeprefix("new ")
                if english.startswith("a "):
                    return Noun(f"{english} {bare}", rest.many) if rest.many else None
                return Noun(f"{the}{english} {bare}", rest.many, rest.article)
        place = next((m for m in self.termbase.find(zh) if m.start == 0), None)
        if place is not None and place.term.domain == "place" and place.end < len(zh):
            rest = self._word(zh[place.end :])
            if rest is not None and rest.english[:1].isupper():
                return noun(f"{place.term.en} {rest.english}", name=True)
        return None

    def _list(self, zh: str) -> Noun | None:
        such = _SUCH_AS.fullmatch(zh)
        if such is not None:
            return self._such_as(such)
        together = _TOGETHER.fullmatch(zh)
        if together is not None:
            return self._together(together)
        for parts in _splits(zh):
            items = [self._item(part) for part in parts]
            if all(item is not None for item in items):
                return Noun(listed([item.said for item in items if item is not None]), many=True)
        return None

    def _together(self, match: re.Match[str]) -> Noun | None:
        """首店、旗舰店132家: the number is that of all."""
        items, said = self._list(match["items"]), self.say(match["value"])
        number = CLASSIFIER.sub("", said[0])
        if items is None or re.search(r"\bthe\b|\d", items.english) or number == said[0]:
            return None
        return Noun(f"{number} {items.english}", many=True)

    def _such_as(self, match: re.Match[str]) -> Noun | None:
        items, what = self._list(match["items"]), self._item(match["what"])
        if items is None or what is None or what.article or what.english.startswith("the "):
            return None
        if what.english.endswith("projects") and _PLACE.search(items.english):
            return None  # 白鹭河等治理工程: the works are on the rivers, not the rivers
        link = "including" if what.english[:1].isdigit() else "such as"
        return Noun(f"{what.said} {link} {items.english}", many=True)


def _no_noun(english: str) -> bool:
    return _ACT.match(english) is not None or _ADJECTIVE.search(english) is not None


def _behind(inner: Noun, pattern: str) -> Noun | None:
    """`inner` before or behind a head: a road network, the level of education."""
    if pattern.endswith(" {}"):
        return noun(pattern.format(inner.said))
    english = singular(inner.english) or inner.english
    if inner.many and english == inner.english:
        return None
    if _NO_ATTRIBUTE.search(english) or len(english.split()) > _WORDS_BEFORE_A_HEAD:
        return None
    return noun(pattern.format(english)) if pattern != "{}" else inner


def _adjective(adjective: str, pattern: str) -> Noun | None:
    """经济发展 is economic development, 工业企业 industrial enterprises."""
    if pattern == "{}" or adjective.startswith("a "):
        return None
    if pattern.endswith(" of {}"):
        head = pattern.removeprefix("the ").removesuffix(" of {}")
        if head.endswith(" development"):  # high-quality economic development
            return noun(f"{head.removesuffix('development')}{adjective} development")
        return noun(f"{adjective} {head}")
    return None if pattern.endswith(" {}") else noun(pattern.format(adjective))


def _splits(zh: str) -> Iterator[list[str]]:
    """The ways to part a list: at every 、 and at one 和 behind the last of them."""
    parts = zh.split("、")
    if len(parts) > 1:
        yield parts
    for match in _AND.finditer(parts[-1]):
        yield [*parts[:-1], parts[-1][: match.start()], parts[-1][match.end() :]]


def _heads(zh: str) -> Iterator[tuple[str, str]]:
    """Heads that `zh` ends in, the longest first."""
    table = _table("phrase_heads")
    return (
        (zh[-size:], table[zh[-size:]]) for size in range(min(8, len(zh) - 1), 1, -1) if zh[-size:] in table
    )


def _fronts(zh: str) -> Iterator[tuple[str, str]]:
    """Modifiers that `zh` begins with, the longest first."""
    table = _table("phrase_adjectives")
    return ((zh[:size], table[zh[:size]]) for size in range(min(5, len(zh) - 1), 0, -1) if zh[:size] in table)


@cache
def _table(name: str) -> dict[str, str]:
    rows = resources.read_rows(f"translation/{name}.csv")
    return {row["zh"]: row["en"] for row in rows}
