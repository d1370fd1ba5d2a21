"""So many people by what the law says of them: 犯罪情节轻微的320人, 拒不执行判决的23人.

What the law says is data.
"""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_SAID = words_of("what the law says of people")
_ONE = longest_first(_SAID)
_PEOPLE = re.compile(
    f"(?P<all>(?:{_ONE})(?:(?:、|或者|或|且|和)(?:{_ONE}))?)的?(?P<n>{VALUE})(?P<who>[^⟦⟧的]{{2,8}})?"
)
_HEADS = re.compile(r"[\d,]+ ?(?:人|名|people)$")


def people_by_deed(nouns: Nouns, zh: str) -> Noun | None:
    """320 people whose offenses were minor; None for anything else."""
    match = _PEOPLE.fullmatch(zh)
    (number,) = nouns.say(match["n"]) if match else ("",)
    if match is None or not _HEADS.match(number):
        return None
    who = nouns.read(f"{match['n']}{match['who']}") if match["who"] else None
    if match["who"] and who is None:
        return None
    said = who.english if who else f"{CLASSIFIER.sub('', number).removesuffix(' people')} people"
    parts = [_SAID[one] for one in re.findall(_ONE, match["all"])]
    joint = " and " if re.search("[且和、]", match["all"]) else " or "
    return Noun(f"{said} {joint.join(parts)}", many=True)
