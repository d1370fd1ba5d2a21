"""Things by what was done wrong with them, or not done: 违规发放的津补贴, 未整改的问题.

The caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.acts import acts, with_adverb, without_adverbs
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.nouns.wrongdoing import is_misdeed

_DONE = re.compile("(?P<yet>尚|仍)?(?P<no>未)?(?P<deed>[^的未⟦⟧]{2,8})的(?P<what>.{2,})")


def wronged(nouns: Nouns, zh: str) -> Noun | None:
    """Allowances paid in violation of regulations, problems not rectified; None for anything else."""
    match = _DONE.fullmatch(zh)
    if match is None or not (match["no"] or is_misdeed(match["deed"])):
        return None
    what = nouns.read(match["what"])
    if what is None:
        return None
    for adverb, verb in without_adverbs(match["deed"]):
        ways = [way for way in acts().get(verb, []) if "{}" not in way.done and way.when.search(what.english)]
        if ways:
            done = with_adverb(adverb, ways[0].done)
            not_yet = f"not {'yet ' if match['yet'] else ''}" if match["no"] else ""
            return Noun(f"{what.said} {not_yet}{done}", what.many)
    return None
