"""Those whom a provision speaks of: bodies that govern, persons and firms, and whoever does something.

产生生活垃圾的单位 are organizations that generate household waste.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.indicator_shapes import VALUE, VALUES
from desktop_app.translation.nouns.noun_words import Noun, in_row, is_no_noun, noun
from desktop_app.translation.provisions.deeds import thing
from desktop_app.translation.provisions.governing import governing
from desktop_app.translation.provisions.scene import Scene, those_doing
from desktop_app.translation.words.rule_words import words_of

_PARTED = re.compile("、|和(?!国)|以及")
_MOST = 6  # in a list
_NEWLY = words_of("newly done")
_BY_WHOM = words_of("done by whom")
_BUILT = re.compile("新建、改建、扩建的?(?P<what>.{2,})")
_FRONT = re.compile(longest_first(_NEWLY))
_DONE_BY = re.compile(f"(?P<who>.{{2,}}?)(?:新|所)?(?P<verb>{longest_first(_BY_WHOM)})的(?P<what>.{{2,}})")
_AND_THEIR = re.compile("(?P<who>.{2,})及其(?P<what>.{2,})")
_WITH_FIGURES = re.compile(f"(?P<items>.+?{VALUE}(?:.*))的(?P<head>[^的⟦⟧]{{2,14}})")
_RATE_OF = re.compile(
    f"(?:且|并且|或者|、|，)?(?P<what>[^⟦⟧且]+?)(?P<first>首次|当年|均)?(?P<verb>同比增长|增长|增速|达到|达|突破|超过|不低于|不少于|在)?"
    f"(?P<value>{VALUES})(?:及?以上)?(?P<and>，)?"
)


def person(scene: Scene, zh: str) -> Noun | None:
    """English of those whom `zh` names; None where a piece is unknown."""
    if (built := _BUILT.fullmatch(zh)) and (what := person(scene, built["what"])) is not None:
        return Noun(f"new, rebuilt, and expanded {what.english}", what.many)
    if (front := _FRONT.match(zh)) and (behind := person(scene, zh[front.end() :])) is not None:
        return Noun(f"{_NEWLY[front[0]]} {behind.english}", behind.many)
    known = scene.reader.nouns.word(zh) or governing(zh) or scene.reader.nouns.read(zh)
    if known is not None:
        return known
    if match := _AND_THEIR.fullmatch(zh):
        who, what = person(scene, match["who"]), thing(scene, match["what"])
        if who is not None and what is not None:
            return Noun(f"{who.said} and {'their' if who.many else 'its'} {what.english}", many=True)
    return _by_whom(scene, zh) or _with_figures(scene, zh) or _those(scene, zh) or _several(scene, zh)


def _several(scene: Scene, zh: str) -> Noun | None:
    """各区县、各部门: each of a list."""
    parts = _PARTED.split(zh) if "的" not in zh else []
    named = (
        [person(scene, one) for one in parts] if 1 < len(parts) <= _MOST and min(map(len, parts)) > 1 else []
    )
    known = [one.said for one in named if one is not None]
    return Noun(in_row(known), many=True) if known and len(known) == len(parts) else None


def _by_whom(scene: Scene, zh: str) -> Noun | None:
    """企业实施的项目: projects carried out by enterprises."""
    match = _DONE_BY.fullmatch(zh)
    who = person(scene, match["who"]) if match else None
    what = thing(scene, match["what"]) if match and who else None
    if match is None or who is None or what is None:
        return None
    return Noun(f"{what.english} {_BY_WHOM[match['verb']]} by {who.said}", what.many, what.article)


def _those(scene: Scene, zh: str) -> Noun | None:
    """从事经营活动的单位和个人: whoever does it."""
    for deed, head in _splits(zh):
        who = governing(head) or scene.reader.nouns.read(head)
        if who is None or is_no_noun(who.english) or who.english[:1].isdigit():
            continue
        told = [scene.tell(scene, one) for one in re.split("，|并且|且", deed)]
        known = [one for one in told if one is not None]
        if len(known) == len(told):
            return Noun(those_doing(Noun(who.english, who.many), known), who.many)
    return None


def _splits(zh: str) -> Iterator[tuple[str, str]]:
    for at, sign in enumerate(zh):
        if sign == "的" and 2 < at < len(zh) - 2:
            yield zh[:at], zh[at + 1 :]


def _with_figures(scene: Scene, zh: str) -> Noun | None:
    """年营业收入首次突破⟦0⟧的企业: those whose figure it is."""
    match = _WITH_FIGURES.fullmatch(zh)
    who = scene.reader.nouns.read(match["head"]) if match else None
    if match is None or who is None:
        return None
    told: list[str] = []
    at = 0
    while at < len(match["items"]):
        one = _RATE_OF.match(match["items"], at)
        what = scene.reader.nouns.read(one["what"]) if one else None
        what = what or (noun("year-on-year growth") if one and one["what"] in ("同比增长", "增长") else None)
        if one is None or what is None:
            return None
        told.append(_measured(scene, one, what))
        at = one.end()
    return Noun(f"{who.english} with {' and '.join(told)}", who.many)


def _measured(scene: Scene, one: re.Match[str], what: Noun) -> str:
    said = listed(scene.say(one["value"]))
    first = " for the first time" if one["first"] == "首次" else ""
    verb = {
        "突破": "exceeding",
        "超过": "exceeding",
        "增长": "growing by",
        "同比增长": "growing year on year by",
    }
    how = verb.get(one["verb"] or "", "reaching" if first else "of")
    said = said.removeprefix("over ") if how == "exceeding" else said
    return f"{what.english} {how} {said}{first}"
