"""What stands at the places of a row of ``profile_clauses.csv``, in English.

N, M things; O, the one that is meant; K, what something is; C, things with their numbers; F, G figures;
P, where; D, when; Q, titles; V, what is done; U, the doing of it; B, a thing or the doing of it; E, peoples;
R, principles; X, how many; W, a climate; Z, a rank; H, a code; L, places by their names; Y, coordinates;
A, those who act or speak.  What is unknown is None.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.acts import acts_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.single_things import MEANT
from desktop_app.translation.nouns.timed_things import timed_thing
from desktop_app.translation.profiles.climates import climate
from desktop_app.translation.profiles.old_units import old_unit
from desktop_app.translation.profiles.own_names import own_name
from desktop_app.translation.profiles.pieces import Subject, row_of
from desktop_app.translation.profiles.titles import title
from desktop_app.translation.profiles.whens import when
from desktop_app.translation.profiles.wheres import named, where
from desktop_app.translation.telling.actors import several
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.told import ClauseReader
from desktop_app.translation.telling.voices import JOINT, PLAN
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.numerals import cardinal_word, value
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

_PRINCIPLES = words_of("principle of cooperation")
_ONE_SIGN = words_of("thing of one sign")
_DONE_WITH = words_of("what is done with goods")
_DONE = longest_first(_DONE_WITH)
_BUSINESS = re.compile(
    rf"(?P<what>.{{2,}}?)的?(?P<acts>(?:{_DONE})(?:(?:、|和|与|及|以及)(?:{_DONE}))*)(?:业务|服务)?"
)
_NUMBER = re.compile("[一二两三四五六七八九十]{1,3}|\\d{1,2}")
_STAFF = re.compile(rf"(?:在编|在职|在岗|在册)?教职(?:员)?工(?P<n>{VALUE})")
_NTH = re.compile("(?P<nth>第[^，]{1,4}届)(?P<what>.{2,})")
_SUBJECTS = words_of("what a profile is of")
_AREA = re.compile(r"(?:[全我该本]|这个)(?P<kind>[市县区省镇乡州旗盟])(?:境内|域|内)?")
_ITS_FIRST = re.compile(r"^(?:(?:the )?[a-z]+'s|the) (?:first|only|largest|earliest)\b")
_PAPERS = re.compile(
    r"^the (?:[A-Z]\w+ )*(?:Measures|Regulations|Guidelines|Provisions|Rules|Policies|Opinions)$"
)
_AREA_FIRST = re.compile("^[全我本][省市县区州旗](?=.{2,})")
_OF_ITS_KIND = re.compile(r"(?:the|an?|one|China's|Asia's|[A-Z])\b|[A-Z]")
# China Top Tourist City: one of those that are called so
_CALLED = re.compile(
    r"^(?:China|National|Chinese) (?!.*'s ).*\b(?:City|County|District|Town|Village|Zone|Base|Unit|Park)$"
)
_CLOCK = re.compile(r"\d{1,2}:\d\d")
_LANDS = re.compile(r"(?P<land>[A-Z][\w ]*?)'s (?P<what>(?:important|major|famous|well-known|key) .+)")
_COUNTERS = ("人", "户", "人次", "张", "名", "家", "个", "座", "条", "项", "所", "届", "场", "种")


@dataclass(frozen=True, slots=True)
class Slots:
    """Reads the places of rows in one sentence; `clauses` are read as what will be done."""

    clauses: ClauseReader

    @property
    def nouns(self) -> NounReader:
        """Reads the sentence's noun phrases."""
        return self.clauses.nouns

    def said(self, name: str, zh: str) -> str | None:
        """What stands at the place `name`."""
        return _READERS[name](self, zh)

    def thing(self, zh: str) -> str | None:
        """A thing, or several."""
        known = _SUBJECTS.get(zh)
        return known or self.nouns.said(zh) or self.counted(zh) or self._business(zh) or self._mixed(zh)

    def _business(self, zh: str) -> str | None:
        """工程机械的研发、生产和销售: what is done with goods."""
        match = _BUSINESS.fullmatch(zh)
        goods = self.thing(match["what"]) if match else None
        if match is None or goods is None:
            return None
        acts = [_DONE_WITH[one] for one in re.findall(_DONE, match["acts"])]
        return f"the {row_of(acts)} of {goods}"

    def _mixed(self, zh: str) -> str | None:
        """煤、铁、石膏: a list in which some have one sign."""
        parts = re.split("[、和]", re.sub("等(?:矿产|矿产资源|矿种|资源|矿)?$", "", zh))
        told = [_ONE_SIGN.get(part) or self.nouns.said(part) for part in parts]
        known = [one for one in told if one]
        return row_of(known) if len(parts) > 1 and len(known) == len(told) else None

    def one(self, zh: str) -> str | None:
        """The one thing that is meant: the port, the station."""
        known = self.subject(zh)
        return known.english if known else None

    def kind(self, zh: str) -> str | None:
        """What something is: a national forest city and a key county."""
        parts = zh.split("、") if "、" in zh else [zh]
        told = [self._one_kind(part) for part in parts]
        known = [one for one in told if one]
        if len(known) == len(told):
            return listed(known)
        whole = self.nouns.read(zh)
        return as_one(whole) if whole else None

    def _one_kind(self, zh: str) -> str | None:
        if quoted := title(zh, self.nouns):
            return quoted
        noun = self.nouns.read(zh)
        return as_one(noun) if noun else None

    def counted(self, zh: str) -> str | None:
        """12个镇、6个乡: things with their numbers."""
        noun = self.nouns.read(zh)
        if noun is not None and noun.english[:1].isdigit():
            return noun.english
        told = [self._one_counted(part) for part in re.split("[、和]|(?<=⟧)(?=⟦)", zh)]
        known = [one for one in told if one]
        return listed(known) if known and len(known) == len(told) else None

    def _one_counted(self, zh: str) -> str | None:
        noun = self.nouns.read(zh)
        if noun is not None and re.match(r"(?:(?:about|over|nearly|at least) )?\d", noun.english):
            return noun.english
        staff = _STAFF.fullmatch(zh)
        if staff:  # a word that has no plural of its own
            (said,) = self.nouns.say(staff["n"])
            return f"{CLASSIFIER.sub('', said)} faculty and staff members"
        if re.fullmatch(VALUE, zh):
            (said,) = self.nouns.say(zh)
            number, kind = CLASSIFIER.sub("", said), said[-1:]
            if number != said and kind in _UNITS:
                return f"{number} {_UNITS[kind] if number != '1' else singular(_UNITS[kind])}"
        return None

    def figure(self, zh: str) -> str | None:
        """A figure; of people the number alone."""
        (said,) = self.nouns.say(zh)
        number = CLASSIFIER.sub("", said)
        return number if number == said or said.endswith(_COUNTERS) else None

    def coordinates(self, zh: str) -> str | None:
        """Coordinates, with their preposition."""
        (said,) = self.nouns.say(zh)
        return said if said.startswith(("between ", "at ")) and "°" in said else None

    def rank(self, zh: str) -> str | None:
        """居全省第三: "third in the province"."""
        (said,) = self.nouns.say(zh)
        return said.removeprefix("ranking ")

    def place(self, zh: str) -> str | None:
        """Where something lies; 在我区投资 + 设立企业 says no place."""
        return None if zh.endswith("投资") else where(zh, self.nouns.said)

    def places(self, zh: str) -> str | None:
        """Places that have names: 临江县城关镇."""
        return named(zh, lambda one: self.nouns.said(one) or old_unit(one, self.nouns))

    def time(self, zh: str) -> str | None:
        """When something was."""
        return when(zh, self.nouns.names)

    def titles(self, zh: str) -> str | None:
        """“鱼米之乡”“丝绸之府”, 全国文明城市、国家卫生城市."""
        return self.kind(zh.replace("”“", "”、“"))

    def deed(self, zh: str) -> str | None:
        """What is done, as a plain verb phrase."""
        told = self.clauses.read(zh)
        if told is None or not told.startswith(PLAN):
            return None
        return series(told.removeprefix(PLAN).split(JOINT))

    def doing(self, zh: str) -> str | None:
        """What is done, as a thing: providing quality services."""
        known = self.clauses.deed(zh)
        return known.said if known else None

    def principles(self, zh: str) -> str | None:
        """平等自愿、互利共赢: what sides go by."""
        told = [_PRINCIPLES.get(part) for part in re.split("[、，和与]", zh)]
        known = [one for one in told if one]
        return row_of(known) if len(known) == len(told) else None

    def number(self, zh: str) -> str | None:
        """四, 4: how many, as a word."""
        return cardinal_word(value("二" if zh == "两" else zh)) if _NUMBER.fullmatch(zh) else None

    def peoples(self, zh: str) -> str | None:
        """汉、回、苗: the Han, Hui and Miao."""
        found = [
            self.nouns.termbase.lookup(f"{part.removesuffix('族')}族") for part in re.split("[、和]", zh)
        ]
        known = [term.en for term in found if term]
        return listed(known) if len(known) == len(found) else None

    def matter(self, zh: str) -> str | None:
        """What is spoken of: a thing, also of a time, or what is done."""
        timed = timed_thing(self.nouns, zh)
        return self.thing(zh) or (timed.english if timed else None) or self.doing(_AREA_FIRST.sub("", zh))

    def persons(self, zh: str) -> str | None:
        """市长陈志远先生、局长: those who speak, with posts and names."""
        who = several(zh.replace("。", ""), self.clauses)
        return who.said if who else None

    def whole(self, zh: str) -> Subject | None:
        """A place or a body, which has all kinds of things; no thing that is had (野生动植物 + 资源丰富)."""
        found = self.subject(zh)
        sure = zh in _SUBJECTS or _AREA.fullmatch(zh) is not None
        return found if found and (sure or found.english.removeprefix("the ")[:1].isupper()) else None

    def subject(self, zh: str) -> Subject | None:
        """Whom a clause speaks of; no deed (建设 + 年产…)."""
        if acts_first(zh) and zh not in _SUBJECTS:
            return None
        if known := _SUBJECTS.get(zh):
            return Subject(known, many=known in ("we", "I") or known.endswith(("s", "two sides", "cities")))
        if area := _AREA.fullmatch(zh):
            return Subject(f"the {AREA_WORDS[area['kind']]}")
        nth = _NTH.fullmatch(zh)
        number, named = (
            (self.nouns.names.get(nth["nth"]), self.nouns.read(nth["what"])) if nth else (None, None)
        )
        if number and named:
            return Subject(f"{number} {named.english}")
        noun = self.nouns.read(zh)
        if noun is None:
            return Subject(own) if (own := own_name(zh, self.nouns)) else None
        if _CLOCK.match(noun.english):
            return None  # 9时30分抵达: a time does not arrive
        if not noun.english[:1].islower() or MEANT.match(noun.english):
            return Subject(noun.said, noun.many or _PAPERS.search(noun.said) is not None)
        one = singular(noun.english) if noun.many and "、" not in zh else None
        return Subject(f"the {one or noun.english}", noun.many and one is None)


_UNITS = {
    "区": "districts", "县": "counties", "市": "cities", "镇": "towns", "乡": "townships", "村": "villages",
}  # fmt: skip


def as_one(noun: Noun) -> str:
    """A kind of thing, as what something is: "a national park", "China's largest port"."""
    if noun.english[:1].isdigit():
        return noun.english
    if _ITS_FIRST.search(noun.english):
        return noun.said  # the city's first sister city
    if whose := _LANDS.match(noun.english):  # 法国重要的工业城市: one of those that it has
        kind = singular(whose["what"]) if noun.many else whose["what"]
        return f"{with_a(kind)} in {whose['land']}" if kind else noun.said
    head, of, rest = noun.english.partition(" of ")
    one = singular(head) if noun.many else head.removeprefix("the ")
    one = one and f"{one}{of}{rest}"
    if not noun.many and of and noun.said.startswith("the "):
        return noun.said  # the birthplace of …: there is one
    if one and (_CALLED.search(one) or (noun.many and one.rpartition(" ")[2].islower())):
        return with_a(one)
    if one is None or _OF_ITS_KIND.match(one):
        return noun.said
    return with_a(one)


_READERS: dict[str, Callable[[Slots, str], str | None]] = {
    "n": Slots.thing,
    "m": Slots.thing,
    "k": Slots.kind,
    "c": Slots.counted,
    "f": Slots.figure,
    "g": Slots.figure,
    "o": Slots.one,
    "p": Slots.place,
    "d": Slots.time,
    "q": Slots.titles,
    "v": Slots.deed,
    "r": Slots.principles,
    "x": Slots.number,
    "u": Slots.doing,
    "z": Slots.rank,
    "w": lambda _slots, zh: climate(zh),
    "e": Slots.peoples,
    "l": Slots.places,
    "y": Slots.coordinates,
    "h": lambda _slots, zh: zh,
    "a": Slots.persons,
    "b": lambda slots, zh: slots.matter(zh),
}
