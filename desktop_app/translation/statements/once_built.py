"""What there will be once something is built: 项目建成后将新增床位1000张, 大桥通车后，两地车程将缩短至30分钟.

Such a clause looks ahead in whatever part it stands, and what follows is done by what was built, not by us.
The caller reads what follows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.indicator_shapes import VALUE, Shape
from desktop_app.translation.nouns.noun_phrases import NounReader
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.telling.clause_lists import joined
from desktop_app.translation.telling.voices import PLAN
from desktop_app.translation.words.plurals import singular
from desktop_app.translation.words.rule_words import words_of

ReadRest = Callable[[Shape], tuple[list[str], list[tuple[int, int]]]]

_DEEDS = words_of("what becomes of works")
_AHEAD = "(?:预计|届时|将|可|有望|能够|能|还)"
_ONCE = re.compile(
    rf"(?P<what>(?:{VALUE})?[^，；。：⟦⟧⟪⟫“”]{{0,24}}?)(?:全部|全面|全线|整体|正式|顺利)?(?P<deed>{longest_first(_DEEDS)})后"
    rf"，?(?P<ahead>{_AHEAD}*)(?P<rest>[^；。]+)"
)
_AT_CLAUSE = re.compile(rf"(?<=，){_AHEAD}+")
_BEFORE_VERB = re.compile(
    "(?:预计|将|可)+(?=达|超|突破|实现|增加|新增|提供|带动|缩短|缩减|提高|提升|降[至到低]|减少|节约|覆盖|满足|服务|惠及|由|从)"
)
_SEVERAL = re.compile("[、和与及等各]|一批|所有|两|部分")
_TO_COME = re.compile(r"\bwill\b|^, ")
_OWN = re.compile(
    "^(?:annual |average |total )*(?:output|production capacity|capacity|tax|sales|revenue|operating|profit|"
    "value of)\\b"
)
# 机场搬迁后将统筹推进片区开发: what we do then, and not what was built
_OURS = re.compile(
    "(?:^|，)(?:统筹|全面|加快|同步|一揽子|逐步|重点|继续|集中|有序)*(?:推进|启动|开展|实施|组织|谋划|建设|打造|完善|加强|引进|加快|推动)"
)
_BECOMES = re.compile("成为(?P<what>[^，]{3,})")


def once_built(
    shape: Shape, at: int, nouns: NounReader, read: ReadRest, *, planned: bool
) -> tuple[str, int] | None:
    """English of such a statement at `at`, and its end; None where a part of it is unknown.

    `read` gives the statements of what follows as those of a plan, and where clauses of them end.
    """
    match = _ONCE.match(shape.text, at)
    if match is None or not (match["ahead"] or planned or _BEFORE_VERB.search(match["rest"])):
        return None
    built = _built(match["what"], nouns) if match["what"] else Noun("this", many=False)
    if built is None:
        return None
    rest = _BEFORE_VERB.sub("", _AT_CLAUSE.sub("", match["rest"]))
    it = "it" if match["what"] and not built.many else "they" if built.many else "this"
    deed = _DEEDS[match["deed"]].format(be="are" if built.many else "is")
    lead = f"once {built.said} {deed}" if match["what"] else f"once {deed.removeprefix('is ')}"
    if becomes := _BECOMES.fullmatch(rest):
        what = nouns.read(becomes["what"])
        return (f"{lead}, {it} will become {_one_of_it(what)}", match.end()) if what else None
    sayings, stops = read(Shape(rest, tuple(range(len(rest))), shape.said))
    if not stops or stops[-1][1] != len(rest) or not all(map(_TO_COME.search, sayings)):
        return None
    return f"{lead}, {_by_it(joined(sayings), 'we' if _OURS.search(rest) else it)}", match.end()


def _built(zh: str, nouns: NounReader) -> Noun | None:
    """The project: one of its kind where nothing says that there are several."""
    thing = nouns.read(zh)
    if thing is None or not thing.many or _SEVERAL.search(zh) or re.search(r"\d| and ", thing.english):
        return thing
    one = singular(thing.english.removeprefix("the "))
    return Noun(f"the {one}", many=False) if one and thing.english[:1].islower() else thing


def _one_of_it(thing: Noun) -> str:
    """成为全市重要的产业基地: one such base."""
    owned = re.match(r"(?:the |[A-Z])[\w ]*'s ", thing.english)
    one = singular(thing.english) if thing.many else thing.english if owned else None
    return (one if owned else with_a(one)) if one else thing.said


def _by_it(groups: Sequence[str], it: str) -> str:
    """What we would do in a plan is done by what was built; the rest has a subject of its own."""
    whose = {"it": "its ", "they": "their "}.get(it, "")
    told = [
        f"{it} will {group.removeprefix(PLAN)}"
        if group.startswith(PLAN)
        else _OWN.sub(rf"{whose}\g<0>", group, count=1)
        for group in groups
    ]
    return ", and ".join([", ".join(told[:-1]), told[-1]] if len(told) > 1 else told)
