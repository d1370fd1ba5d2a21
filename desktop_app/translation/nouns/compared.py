"""Things that are more or most so: 比去年更严格的标准, 比去年更多的住房, 最优质的资源.

The tables have the comparatives, and some of what is compared with; the caller reads the things.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun, table, with_a
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_THAN = words_of("what something is compared with")
_MORE = re.compile("比(?P<than>[^，；、的]{2,})(?P<more>更加?[^，；、的]{1,6}的[^，；、]{2,})")
_JUST_MORE = re.compile("(?P<lead>更加?)(?P<how>[^，；、的]{1,4})的(?P<what>[^，；、的]{2,})")
_MOST = re.compile("(?P<lead>最为?)(?P<how>[^，；、的]{1,4})的(?P<what>[^，；、的]{2,})")
_SUPERLATIVES = {"better": "best", "more": "most", "larger": "largest", "fewer": "fewest", "less": "least"}
_PLAIN = re.compile("[a-z]")


def compared(nouns: Nouns, zh: str) -> Noun | None:
    """Stricter standards than the national ones, the best resources; None for anything else."""
    if match := _MORE.fullmatch(zh):
        more = nouns.item(match["more"])
        than = _THAN.get(match["than"])
        known = nouns.read(match["than"]) if than is None and more is not None else None
        than = than or (known.said if known is not None else None)
        return Noun(f"{more.english} than {than}", more.many, more.article) if more and than else None
    match = _MOST.fullmatch(zh) or _JUST_MORE.fullmatch(zh)
    if match is None or f"{match['lead']}{match['how']}的" in table("phrase_adjectives"):
        return None
    how = table("comparatives").get(match["how"])
    what = nouns.item(match["what"]) if how else None
    if how is None or what is None or not _PLAIN.match(what.english):
        return None
    bare = re.sub("^(?:the|an?) ", "", what.english)
    if " of " in bare:
        return None
    if how.startswith("of "):  # of higher quality
        return (
            None if match["lead"].startswith("最") else Noun(f"{what.english} {how}", what.many, what.article)
        )
    if match["lead"].startswith("最"):
        return Noun(f"{_superlative(how)} {bare}", what.many, article=True)
    return Noun(f"{how} {bare}" if what.many else with_a(f"{how} {bare}"), what.many)


def _superlative(comparative: str) -> str:
    """More convenient is most convenient, fairer fairest."""
    first, _, rest = comparative.partition(" ")
    most = _SUPERLATIVES.get(first) or re.sub("er$", "est", first)
    return f"{most} {rest}".rstrip()
