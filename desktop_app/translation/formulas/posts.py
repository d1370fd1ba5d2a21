"""Posts that people hold in bodies: 市教育局副局长, deputy director of the Municipal Education Bureau."""

from __future__ import annotations

import re
from functools import cache

from desktop_app.alternation import longest_first
from desktop_app.figures.english.series import listed
from desktop_app.translation.formulas.owners import bodies_of, body
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase
from desktop_app.translation.words.rule_words import words_of

_AREA = re.compile("(?P<place>.{0,10}?[省市县区镇乡州旗])(?:人民)?(?P<post>副?[省市县区镇乡州旗]长)")


def posts(zh: str, termbase: Termbase) -> str | None:
    """English of a post, or of several posts: 市教育局党组书记、局长; None where a piece is unknown."""
    held: list[tuple[str, str]] = []
    for one in re.split("、|，|兼任?|，并任", zh):
        post = _post(one, termbase, held[-1][1] if held else "")
        if post is None:
            return None
        held.append(post)
    if len({whose for _, whose in held}) == 1:  # the body of several posts is named once
        return f"{listed([post for post, _ in held])} of {held[0][1]}"
    return listed([f"{post} of {whose}" for post, whose in held])


def _post(zh: str, termbase: Termbase, before: str) -> tuple[str, str] | None:
    """A post and the body that it is in, which may be that of the post before it."""
    if (area := _AREA.fullmatch(zh)) is not None and (post := _posts().get(area["post"])):
        who = body(f"{area['place']}人民政府", termbase)
        place = who.english.removesuffix(" People's Government") if who else ""
        return (post, _of_area(place)) if place else None
    match = _pattern().fullmatch(zh)
    if match is None:
        return None
    post = _posts()[match["post"]]
    whose = _body(match["of"], termbase) if match["of"] else before
    if not whose:
        return None
    return post, whose


def _of_area(place: str) -> str:
    """The Qingjiang City People's Government is led by the mayor of Qingjiang City."""
    return (
        place.removeprefix("the ")
        if place.count(" ") > 1
        else f"{place.replace('Municipal', 'city').lower()}"
    )


def _body(zh: str, termbase: Termbase) -> str | None:
    known = body(zh, termbase)
    if known is not None:
        return known.english
    several = bodies_of(zh, termbase, {})
    if several:
        return listed(several)
    whole = next((name.en for name in find_names(zh, termbase) if name.zh == zh), "")
    return f"the {whole.removeprefix('the ')}" if whole else None


@cache
def _posts() -> dict[str, str]:
    return words_of("post in a body")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(f"(?P<of>.*?)(?P<post>{longest_first(_posts())})")
