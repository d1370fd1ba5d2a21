"""Sections of roads and railways: 沪昆高速南昌段 -> the Nanchang section of the Shanghai-Kunming Expressway.

Knows nothing of where a line's own name comes from.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import HAN
from desktop_app.translation.names import generic_parts
from desktop_app.translation.names.evidence import is_common, speaks_for_name
from desktop_app.translation.names.line_names import ends_of
from desktop_app.translation.names.scene import NOT_IN_NAMES, NameMatch, Scene
from desktop_app.translation.words import pinyin
from desktop_app.translation.words.directions import NAMED_SIDES
from desktop_app.translation.words.numerals import roman, value

# What may stand behind a section; 段 begins other words (段落, 段时间) as well.
_SECTION = re.compile(
    rf"(?P<ends>[{HAN}]{{2,9}}?)(?P<more>延伸|延长)?段(?=$|[、，。；：（）”]|[和与及等]|改|扩|建|开|竣|通|完|全|主|工程|项目|实|进|新|顺|"
    r"提|升|正|加|建成|控制|双|列|纳|前|已|如|启|复|施|路|基|预|年|沿|铁|高|公)"
)
# 永杭高速（上杭段）
_IN_BRACKETS = re.compile(rf"（(?P<ends>[{HAN}]{{2,9}}?)(?P<more>延伸|延长)?段）")
_TO = re.compile("[至到—]")
_STOP = re.compile("(?<=..)站$")  # 科技园站至大学城站段
_STATION = re.compile(rf"[{HAN}]{{2}}[东南西北]")  # 高新北站
_NO_ENDS = frozenset(
    ["城区", "市区", "境内", "全线", "首开", "先行", "试验", "示范", "山区", "东部", "西部", "南部", "北部"]
)
_BOTH, _LONGEST_END = 2, 3  # ends of a section, signs of one
_SPELT = 0.2  # weight that an end no list knows needs
_IS_LINE = re.compile(
    r"(?:Railway|Expressway|Line(?: \d+)?(?: Phase [IV]+)?|Highway(?: [GSX]\d+)?|Bridge|Cultural Park|Canal|"
    r"Road|Street|Avenue)$"
)
_METRO = re.compile("(?P<metro>地铁|轨道|轻轨)? ?(?P<number>\\d{1,2}) ?号线(?:(?P<phase>[一二三四五六])期)?")
_PHASE = re.compile("(?P<line>.+) (?P<phase>Phase [IV]+)")
_BARE = re.compile(
    r"(?<![A-Za-z0-9国省县道])(?<!铁路)(?<!轨道)(?<!交通)(?<!地铁)(?<!轻轨)(?P<number>[GS]\d{1,4})线?(?=[一-龥])"
)  # G220界岭至官桥段


def find_sections(scene: Scene, roads: Sequence[NameMatch]) -> Iterator[NameMatch]:
    """A known line, then one place or two, then 段."""
    if "段" not in scene.text:
        return
    known = [(m.start, m.end, m.term.en) for m in scene.terms if m.term.pos == "name"]
    known += [(road.start, road.end, road.en) for road in roads]
    known = [_with_number(scene, *road) for road in known]
    known += [(*road.span(), f"Highway {road['number']}") for road in _BARE.finditer(scene.text)]
    known += [(*line.span(), _of_metro(line)) for line in _METRO.finditer(scene.text)]
    for start, end, english in known:
        match = _SECTION.match(scene.text, end) or _IN_BRACKETS.match(scene.text, end)
        if match is None or not _IS_LINE.search(english):
            continue
        ends = [_STOP.sub("", zh) for zh in _TO.split(match["ends"])]
        places = [_place(zh, scene) or _one_of_two(zh, ends) for zh in ends]
        if len(places) <= 2 and all(places):
            between = "-".join(place for place in places if place)
            part = "extension" if match["more"] else "section"
            told = f"the {between} {part} of {_named(english)}"
            yield NameMatch(start, match.end(), scene.text[start : match.end()], told, "road")


def _of_metro(line: re.Match[str]) -> str:
    """轨道13号线一期: Metro Line 13 Phase I."""
    phase = f" Phase {roman(value(line['phase']))}" if line["phase"] else ""
    return f"{'Metro ' if line['metro'] else ''}Line {line['number']}{phase}"


_SIDE = re.compile(
    r"(?P<side>[东西南北中])(?:段|延(?:伸|长)?(?:[线段]|(?=工程|项目|改造|建设|[、等])))(?![落时])|延[伸长]线|"
    r"(?P<end>[东西南北])(?=$|[、，。；等和]|开工|改造|建成|通车|提升|拓宽|贯通|[一二三]期)"
)
_NUMBER_BEFORE = re.compile("[GS][0-9]{1,4}$")
_PARTS = {**{zh: en.lower() for zh, en in NAMED_SIDES.items()}, "中": "middle"}
_HAS_SIDES = re.compile("(?:Road|Street|Avenue|Expressway|Lane|Line|Railway|Highway)$")
_HAS_SECTIONS = re.compile("(?:River|Canal|Corridor|Greenway|Blueway|Trail)$", re.IGNORECASE)  # 长廊南段


def find_sides(scene: Scene, roads: Sequence[NameMatch]) -> Iterator[NameMatch]:
    """永明路北段, 工业路南延线: a part of a road by its side."""
    if "段" in scene.text:
        yield from _parts_of_waters(scene, roads)
    for road in roads:
        match = _SIDE.match(scene.text, road.end)
        if match is None or not _HAS_SIDES.search(road.en):
            continue
        start, _, english = _with_number(scene, road.start, road.end, road.en)
        part = "extension" if "延" in match[0] else "section"
        which = f"{_PARTS[match['side']]} {part}" if match["side"] else part
        told = f"the {which} of {_named(english)}"
        if match["end"]:  # 工业大道南
            told = f"{english} {NAMED_SIDES[match['end']]}"
        yield NameMatch(start, match.end(), scene.text[start : match.end()], told, "road")


_PART_OF_WATER = re.compile("(?P<side>[东西南北中])段(?![落时])")


def _parts_of_waters(scene: Scene, names: Sequence[NameMatch]) -> Iterator[NameMatch]:
    """大沙河生态长廊南段: the southern section of the corridor."""
    known = [(m.start, m.end, m.term.en) for m in scene.terms if m.term.pos == "name"]
    for start, end, english in (*known, *((name.start, name.end, name.en) for name in names)):
        match = _PART_OF_WATER.match(scene.text, end)
        if match is not None and _HAS_SECTIONS.search(english):
            told = f"the {_PARTS[match['side']]} section of the {english.removeprefix('the ')}"
            yield NameMatch(start, match.end(), scene.text[start : match.end()], told, "river")


def _with_number(scene: Scene, start: int, end: int, english: str) -> tuple[int, int, str]:
    """G4 + 京港澳高速: the number before a road belongs to it."""
    number = _NUMBER_BEFORE.search(scene.text[:start])
    return (number.start(), end, f"{number[0]} {english}") if number else (start, end, english)


def _named(road: str) -> str:
    """Streets have no article, expressways and railways one."""
    return road if re.search("(?:Road|Street|Avenue|Lane)$", road) else _with_article(road)


def _with_article(line: str) -> str:
    """Highways and lines by number have none; a phase is one of its line."""
    if phase := _PHASE.fullmatch(line):
        return f"{phase['phase']} of {_with_article(phase['line'])}"
    numbered = re.search(r"Highway [GSX]\d+$|Line \d+$", line)
    return line if numbered else f"the {line.removeprefix('the ')}"


def _one_of_two(zh: str, ends: Sequence[str]) -> str | None:
    """黑石渡至道士冲: between two ends of a road each is a place, though it be made of words."""
    if len(ends) == _BOTH and _STATION.fullmatch(zh) and not is_common(zh[:-1]):
        return f"{pinyin.spell(zh[:-1])} {NAMED_SIDES[zh[-1]]}"
    if len(ends) != _BOTH or zh in _NO_ENDS or not _BOTH <= len(zh) <= _LONGEST_END or is_common(zh):
        return None
    return None if NOT_IN_NAMES.intersection(zh[-1]) else pinyin.spell(zh)


def _place(zh: str, scene: Scene) -> str | None:
    """English of a section's end; None for an ordinary word (城区段)."""
    if zh in _NO_ENDS:
        return None
    if (ends := ends_of(zh)) is not None:
        return ends
    known = next((m.term for m in scene.terms if m.term.zh == zh and m.term.pos == "name"), None)
    if known is not None:
        return known.en
    if (county := scene.termbase.county_stems.get(zh)) is not None:
        return county
    city = next((m.term for m in scene.terms if m.term.zh == zh[:-1] and m.term.domain == "place"), None)
    if city is not None and zh[-1] in _PARTS:
        return f"{city.en} {_PARTS[zh[-1]].title()}"  # the station 重庆东
    if is_common(zh) or not speaks_for_name(generic_parts.stem(zh), _SPELT):
        return None
    if any(m.term.zh in zh for m in scene.terms if m.term.pos == "name"):
        return None  # 广德 + 安徽
    suffix = generic_parts.of(zh)
    town = suffix is not None and suffix.kind == "building" and len(suffix.zh) == 1  # 杨家厂 is no factory
    return pinyin.spell(zh) if len(zh) == _BOTH or town else generic_parts.english(zh)
