"""Several qualities of one thing: 政策稳定性、实效性和可持续性, 产品知名度和影响力.

Such words do not stand alone behind the first: all are of what stands in front.  Knows no other words:
the caller reads the thing.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.head_words import ACT_OF
from desktop_app.translation.nouns.noun_words import Noun, ReadNoun, table
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.rule_words import words_of

_OTHERS = words_of("quality of a thing")
_QUALITY = rf"(?:{'|'.join(_OTHERS)}|[^、和与及的]{{1,3}}[性度率感])"
_AND = re.compile("、|和|与|(?<!可)及")
_SEVERAL = re.compile(rf"(?P<all>{_QUALITY}(?:、{_QUALITY})*[、和与及]{_QUALITY})(?:水平)?")
# 城市承载力、集聚力、带动力, also without a sign between them
_POWERS = re.compile("(?P<what>.*?)(?P<run>[^、和与及的力]{2}力(?:、?[^、和与及的力]{2}力)+)")
_QUALITY_ROW = "(?:可持续|[^、和与及的性]{2})性"
_ROW = re.compile(f"(?P<what>[^性、和与及]{{2,}}?)(?P<run>{_QUALITY_ROW}(?:{_QUALITY_ROW})+)")
_FEWEST = 2  # characters of the thing
# 群众获得感、幸福感: nobody else feels any
_WHO_FEELS = re.compile(
    r"\b(?:people|public|residents|masses|farmers|workers|enterprises|entities|passengers|students|"
    r"groups|teachers|officials|members|employees|citizens|consumers|talent)$"
)
# What stands alone as well: 产品质量和竞争力 are two things.
_ALONE = re.compile("力$")


def several_qualities(nouns: Nouns, zh: str) -> Noun | None:
    """English of several qualities of one thing; None for anything else."""
    read = nouns.read
    if zh.endswith("性") and (of_one := _in_a_row(zh, read)) is not None:
        return of_one
    if zh.endswith("力") and (able := _powers(zh, read)) is not None:
        return able
    for at in range(_FEWEST, len(zh) - _FEWEST) if _AND.search(zh) else ():
        match = _SEVERAL.fullmatch(zh, at)
        names = _AND.split(match["all"]) if match else []
        said = [name.removeprefix("the ") for name in map(_named, names) if name]
        if not said or len(said) < len(names):
            continue
        if _ALONE.search(names[1]) and nouns.word(f"{zh[:at]}{names[0]}"):
            return None
        thing = read(zh[:at].removesuffix("的"))
        felt = names[0].endswith("感") and thing is not None and not _WHO_FEELS.search(thing.english)
        if thing is not None and not ACT_OF.search(thing.english) and not felt:
            return Noun(f"the {listed(said)} of {thing.said}", many=True)
    return None


def _powers(zh: str, read: ReadNoun) -> Noun | None:
    """城市承载力集聚力带动力: what something is capable of, in a row; None for anything else."""
    match = _POWERS.fullmatch(zh)
    said = [_OTHERS.get(name, "") for name in re.findall("[^、力]{2}力", match["run"])] if match else []
    if match is None or not said or not all(said):
        return None
    if not match["what"]:
        return Noun(listed(said), many=True)
    thing = read(match["what"])
    return (
        Noun(f"the {listed(said)} of {thing.said}", many=True)
        if thing and "、" not in match["what"]
        else None
    )


def _in_a_row(zh: str, read: ReadNoun) -> Noun | None:
    """宏观调控针对性有效性: several qualities of one thing without a sign between them."""
    match = _ROW.fullmatch(zh)
    said = (
        [_OTHERS.get(name) or _named(name) for name in re.findall(_QUALITY_ROW, match["run"])]
        if match
        else []
    )
    thing = read(match["what"]) if match and all(said) else None
    if thing is None or ACT_OF.search(thing.english):
        return None
    return Noun(f"the {listed([one.removeprefix('the ') for one in said if one])} of {thing.said}", many=True)


def _named(zh: str) -> str | None:
    return _OTHERS.get(zh) or table("phrase_nouns").get(zh)
