"""Cases and projects that go by what was done: “破解融资难题”入选…, “探索发展路径”案例获评…."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.names.name_parts import titled
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.telling.clause import Clause
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("what goes by the deed it is about")
_TITLED = re.compile(f"“(?P<deed>[^“”⟦⟧，]{{6,40}})”(?:这一)?(?P<kind>{longest_first(_KINDS)})?")


def or_titled(clause: Clause) -> ReadNoun:
    """Reads the things of `clause`, and cases by their deeds; the rest as the clause does."""
    return lambda zh: clause.known(zh) or _case(clause, zh) or clause.read(zh)


def _case(clause: Clause, zh: str) -> Noun | None:
    """The case with its deed as a title; None where the deed is not known whole."""
    match = _TITLED.fullmatch(zh)
    deed = clause.reader.deed(match["deed"]) if match else None
    if match is None or deed is None:
        return None
    title = f"“{titled(deed.english)}”"
    return Noun(f"the {title} {_KINDS[match['kind']]}" if match["kind"] else title, many=False)
