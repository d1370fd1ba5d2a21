"""Things told by what they reach, and how many of them: 产值超亿元企业, 税收超千万元的企业35家."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun
from desktop_app.translation.words.plurals import plural
from desktop_app.translation.words.rule_words import words_of

_WHAT = words_of("what is over a mark")
_REACHING = re.compile(
    rf"(?P<year>年)?(?:计划)?(?P<what>{longest_first(_WHAT)})(?:超过?|达到?|突破|在)?(?P<level>{VALUE})的?"
    rf"(?P<things>[村县]|[^⟦⟧]{{2,}})(?P<n>{VALUE})?"
)
_LIMIT = re.compile(r"(?:over|more than|at least|exceeding|nearly) (?:RMB|US\$)")

_OF_ONE_SIGN = {"村": "行政村", "县": "县区"}
_PLUS = re.compile(r"^(RMB [\d,.]+ [mb]illion)-plus$")  # 超百亿元企业


def reaching(zh: str, read: ReadNoun, say: SayFigures) -> Noun | None:
    """The things, with their number if there is one; None where no limit is told or nobody knows them."""
    if (several := _REACHING_EACH.fullmatch(zh)) is not None:
        return _each(several, read, say)
    match = _REACHING.fullmatch(zh)
    things = read(_OF_ONE_SIGN.get(match["things"], match["things"])) if match else None
    if match is None or things is None:
        return None
    (level,), many = say(match["level"]), plural(things.english)
    level = _PLUS.sub(r"over \1", level)
    said = say(match["n"])[0] if match["n"] else ""
    number = CLASSIFIER.sub("", said)
    if many is None or not _LIMIT.match(level) or (said and number == said) or number == "1":
        return None
    what = f"{'annual ' if match['year'] else ''}{_WHAT[match['what']]}"
    what = what.replace("annual a ", "an annual ")
    return Noun(f"{number} {many} with {what} of {level}".strip(), many=True)


# 税收亿元以上企业3家、5000万元以上企业8家
_REACHING_EACH = re.compile(
    rf"(?P<first>年?(?P<what>{longest_first(_WHAT)}){VALUE}的?(?P<things>[^⟦⟧、]{{2,}}){VALUE})"
    rf"(?P<more>(?:、{VALUE}的?(?P=things){VALUE})+)"
)


def _each(match: re.Match[str], read: ReadNoun, say: SayFigures) -> Noun | None:
    """3 enterprises with tax payments of at least RMB 100 million and 8 of at least RMB 50 million."""
    first = reaching(match["first"], read, say)
    others = [say(one) for one in match["more"].split("、")[1:]]
    if first is None or not all(len(one) == _PAIR and _LIMIT.match(one[0]) for one in others):
        return None
    told = [f"{CLASSIFIER.sub('', count)} with those of {level}" for level, count in others]
    if not _WHAT[match["what"]].endswith("s"):
        told = [one.replace("with those of", "with that of") for one in told]
    return Noun(listed([first.english, *told]), many=True)


_PAIR = 2
