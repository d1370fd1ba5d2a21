"""Nouns that are known as a whole: names of the sentence, terms, and words of the table of nouns."""

from __future__ import annotations

import re
from collections.abc import Mapping

from desktop_app.figures.english.series import listed
from desktop_app.translation.model import Term
from desktop_app.translation.nouns.noun_words import Noun, is_no_noun, noun, table, with_a
from desktop_app.translation.nouns.open_nouns import OPEN
from desktop_app.translation.nouns.quoted_kinds import quoted_kind, with_names
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words import senses
from desktop_app.translation.words.plurals import plural

_SET = re.compile(r"(?:two|three|four|five|six|seven|eight|nine|ten|[a-z]+(?:een|lve)|eleven) [\w ,.-]+s$")
_BARE_LINE = re.compile(r"[\w']+-[\w']+$")  # 雄忻 of 雄忻、石雄铁路: half a name
_OF_MANY = re.compile(
    r"^(?!the )[a-z].*\b(?:kindergarten|hospital|school|clinic|reservoir|job fair|health center|"
    r"senior canteen)$|"
    r"^(?:[a-z-]+ )?helicopter$|"
    r"^(?:business district|reverse enclave|urban village|pilot-scale testing platform)$|"
    r"^(?:university for senior citizens|court|procuratorate|household lifted out of poverty)$"
)
# What a country is built into: 制造强国.
_POWER = re.compile(
    r"(?:(?:great|strong|leading|modern) )*[\w ]*(?:powerhouse|space power)$|"
    r"(?:leading|strong|great) .*(?:country|nation)\b|country (?:strong|with a strong) "
)
_BRAND = re.compile("“(?P<front>[一-龥]{2,6})?(?P<latin>[A-Z][A-Za-z0-9-]+)”")  # “南山CityGo”
_EVENT = re.compile("(?P<place>[一-龥]{2,4})(?P<latin>[A-Z][A-Za-z]{3,})")
_CALLED = {"信用": "Credit", "平安": "Safe", "健康": "Healthy", "数字": "Digital"}  # 平安盐田: Safe Yantian
_CREDIT = re.compile(f"(?P<what>{'|'.join(_CALLED)})(?P<place>[一-龥]{{2,4}})")
_PLACED = re.compile(r"[A-Z]\w* (?:Station|Center|Window|Hall|Workshop|Classroom|Studio|Zone|Base)$")
_CIRCLE = re.compile("(?P<n>[0-9]{1,3})分钟(?P<what>.{2,8}圈)")  # 15分钟医疗服务圈
_OF_DAYS = re.compile("(?:Year of |100-Day )")  # “招商引资年”活动, “百日攻坚”专项行动
_EACH_ONE = re.compile("one [a-z ]+, one [a-z ]+$")
_QUOTED = re.compile("“([^“”]{2,})”")
_BROAD = 3  # characters of 广大 and the least behind it


def known_whole(nouns: Nouns, zh: str) -> Noun | None:
    """广大农民 are farmers: the word says no more than that they are many."""
    return nouns.word(zh) or (nouns.word(zh[2:]) if zh.startswith("广大") and len(zh) > _BROAD else None)


def known_word(zh: str, termbase: Termbase, names: Mapping[str, str]) -> Noun | None:
    """English of `zh` where it is one of `names`, a noun of the termbase or the table, or such in quotes."""
    if zh in names and not _BARE_LINE.match(names[zh]):
        return noun(names[zh], name=not _SET.match(names[zh]))
    if zh.startswith("“") and (sets := _sets(zh.strip("“”"), names)):
        return sets
    term = termbase.lookup(zh)
    if term is not None and term.domain == "company" and senses.has_others(zh):
        return None  # 苹果、梨: the sentence tells whether a firm is meant, and is not seen here
    if term is not None and term.en and term.pos in ("n", "name") and not is_no_noun(term.en):
        return _of_term(term)
    if zh in table("phrase_nouns"):
        return noun(table("phrase_nouns")[zh])
    if (brand := _BRAND.fullmatch(zh)) is not None:
        front = known_word(brand["front"], termbase, names) if brand["front"] else None
        if front is not None or not brand["front"]:
            return Noun(f"“{front.english} {brand['latin']}”" if front else zh, many=False)
    if (branded := _branded(zh, termbase)) is not None:
        return branded
    circle = _CIRCLE.fullmatch(zh)
    if circle is not None and (around := known_word(circle["what"], termbase, names)) is not None:
        return Noun(f"{circle['n']}-minute {around.english}", around.many)
    return _in_quotes(zh, termbase, names)


def _branded(zh: str, termbase: Termbase) -> Noun | None:
    """信用南山 is Credit Nanshan, 平安盐田 Safe Yantian, 南山CityGo an event there."""
    match = _EVENT.fullmatch(zh) or _CREDIT.fullmatch(zh)
    place = termbase.lookup(match["place"]) if match else None
    if match is None or place is None or place.domain != "place":
        return None
    said = match.groupdict()
    named = f"{place.en} {said['latin']}" if "latin" in said else f"{_CALLED[said['what']]} {place.en}"
    return Noun(named, many=False)


def _in_quotes(zh: str, termbase: Termbase, names: Mapping[str, str]) -> Noun | None:
    """“数字乡村”, and with what it is: the “Year of Investment Promotion” campaign."""
    quotes, kind = quoted_kind(zh) or ([], "")
    if quotes and all(names.get(one, "").startswith(OPEN) for one in quotes):
        return with_names([names[one] for one in quotes], kind)
    named = known_word(quotes[0], termbase, names) if len(quotes) == 1 else None
    if named is not None and _OF_DAYS.match(named.english):
        return with_names([named.english], kind)
    quoted = _QUOTED.fullmatch(zh)
    inner = known_word(quoted[1], termbase, names) if quoted else None
    if inner is not None and (_EACH_ONE.match(inner.english) or not re.search("^the |[,“(]", inner.english)):
        one = re.fullmatch("(an? )(.+)", inner.english)
        told = f"{one[1]}“{one[2]}”" if one else f"“{inner.english}”"
        return Noun(told, inner.many, inner.article or _PLACED.search(inner.english) is not None)
    return None


def _of_term(term: Term) -> Noun:
    if term.pos == "n" and _OF_MANY.search(term.en):
        return noun(plural(term.en) or term.en)
    if term.pos == "n" and _POWER.match(term.en):
        return Noun(with_a(term.en), many=False)
    return noun(term.en.removesuffix(","), name=term.pos == "name")


def _sets(zh: str, names: Mapping[str, str]) -> Noun | None:
    """“三大战略、八大行动”: the three major strategies and eight major initiatives."""
    said = [names.get(part, "") for part in zh.split("、")]
    return Noun(f"the {listed(said)}", many=True) if all(map(_SET.match, said)) else None
