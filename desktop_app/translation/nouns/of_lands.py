"""Things of countries: 美国企业 are US companies, 中法关系 is the relationship of two named by one sign each.

One sign that may mean several countries (新: Singapore, New Zealand) is left alone.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.terms import nationalities
from desktop_app.translation.words.rule_words import words_of

_SIGNS = words_of("country beside China by its sign")
_PAIR = re.compile(
    f"(?:中(?P<other>{longest_first(_SIGNS)})|(?P<front>{longest_first(_SIGNS)})中)(?:两国)?(?:间的?|之间的?)?(?P<what>.{{2,}})"
)
_BETWEEN = words_of("what two countries have")
_LAND = re.compile(f"(?P<land>{nationalities.countries()})的?(?P<what>.{{2,}})")
_PEOPLE = {"人民": "people", "政府": "Government"}
_PLAIN = re.compile(r"(?!(?:the|an?|our|their|this|these|its) )[a-z].*")


def of_lands(nouns: Nouns, zh: str) -> Noun | None:
    """What two countries have together, or what one has; None for anything else."""
    if match := _PAIR.fullmatch(zh):
        return _of_two(match)
    if zh.startswith(("我驻", "中国驻")) and (mission := nouns.word(zh[zh.index("驻") :])) is not None:
        return Noun(f"the Chinese {mission.english.removeprefix('the ')}", many=False)
    match = _LAND.fullmatch(zh)
    if match is None or (known := nouns.word(zh)) is not None:
        return None
    adjective = nationalities.adjective(match["land"])
    if match["what"] in _PEOPLE:
        return Noun(f"the {adjective} {_PEOPLE[match['what']]}", many=match["what"] == "人民")
    known = nouns.word(match["what"])
    if not adjective or known is None or not _PLAIN.fullmatch(known.english):
        return None
    return Noun(f"{adjective} {known.english}", known.many, known.article)


def _of_two(match: re.Match[str]) -> Noun | None:
    said = _BETWEEN.get(match["what"])
    if said is None:
        return None
    pair = f"China-{_SIGNS[match['other']]}" if match["other"] else f"{_SIGNS[match['front']]}-China"
    return Noun(said.format(pair), many=re.search(r"s$", said.partition(" of ")[0]) is not None)
