"""Substations and lines of a grid by their own names: 春晖变电站, 桃源220千伏输变电工程.

What they are called after is often a word; before such a work it is a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.names.scene import NameMatch, Scene
from desktop_app.translation.words import lexicon, pinyin
from desktop_app.translation.words.rule_words import words_of

_KINDS = words_of("work of a grid")
_VOLTS = r"(?P<kv>\d{1,4}(?:/\d{2,3})*)\s*(?:千伏|[kK][vV])"
_KIND = f"(?P<kind>{longest_first(_KINDS)})"
_NAME = rf"(?P<own>[{HAN}]{{2,3}}?)(?:{_VOLTS})?{_KIND}"
_WORK = re.compile(
    rf"(?:(?<=^)|(?<=[，。；：、和与及的]))(?:新建|建成|建设|投运|投产|推进|扩建|完成|加快|开工)*(?P<name>{_NAME})"
)
_BEHIND_PLACE = re.compile(_NAME)  # 前海 + 春晖变电站
_BEHIND_VOLTS = re.compile(rf"{_VOLTS}(?P<own>[{HAN}]{{2,3}}?){_KIND}")
_NO_NAME = re.compile(
    "[新续迁筹在改扩重兴]建|谋划|储备|核准|论证|建成|建设|投产|投运|改造|智能|数字|升压|移动|中心|农村|城市|用户|户外|户内|地下|枢纽|配套|公用|专用|重点|"
    "这座|一座|两座|多座|首座|各|全|高压|超高压|特高压|配电|光伏|风电|铁路|地铁|园区|变电|项目|工程|等|电网|以上|以下|及以"
)

_NO_WORDS = ("v", "d", "p", "c", "m", "r")  # 推进 + 抽水蓄能电站: what somebody does


def find_grid_names(scene: Scene) -> Iterator[NameMatch]:
    """Such works, with the voltage that their names have."""
    for match, start in _works(scene):
        if not _NO_NAME.search(match["own"]) and lexicon.tag_of(match["own"])[:1] not in _NO_WORDS:
            yield _named(match, start)


def _works(scene: Scene) -> Iterator[tuple[re.Match[str], int]]:
    """What may be such a work, and where its name begins."""
    for match in _BEHIND_VOLTS.finditer(scene.text):
        yield match, match.start()
    for match in _WORK.finditer(scene.text):
        yield match, match.start("name")
    for term in scene.terms:
        behind = _BEHIND_PLACE.match(scene.text, term.end) if term.term.domain == "place" else None
        if behind is not None:
            yield behind, behind.start()


def _named(match: re.Match[str], start: int) -> NameMatch:
    volts = f"{match['kv']}-kV " if match["kv"] else ""
    english = f"{pinyin.spell(match['own'])} {volts}{_KINDS[match['kind']]}"
    end = match.end()
    return NameMatch(start, end, match.string[start:end], english, "building")
