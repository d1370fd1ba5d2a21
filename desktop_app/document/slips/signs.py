"""Signs mistaken for others that look like them: brackets, quotes, dashes, characters (己 for 已)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from functools import cache

from desktop_app.document.chinese import HAN, to_simplified, traditional_signs
from desktop_app.document.model import Block, Quirk
from desktop_app.document.slips.proposal import propose
from desktop_app.document.slips.similar import similar_signs
from desktop_app.resources import read_text

_PLACE_CHAR = "琴山海州江河湖湾岛门城港沙圳汉京津沪渝川云贵藏青甘宁疆陵阳安平南北东西林泉浦莞惠珠澳前后蛇连"
_DASH_AS_ONE = re.compile(
    rf"(?<=[{HAN}][{_PLACE_CHAR}])一(?=[{HAN}][{_PLACE_CHAR}](?:共建|合作|结对|对口|产业|高速|铁路|城际|跨境|[一—（(]|快线|大道))"
)
_DASH_SECTION = re.compile(
    rf"(?<=[{HAN}][{_PLACE_CHAR}])(?<!最[前后])一(?=[{HAN}]{{1,2}}(?:段|线|高速|铁路|城际|快线))"
)
#: 沪一昆高铁: two places by the one sign each is called by, and what leads from one to the other
_SHORT = (
    "京津冀晋辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蓉黔贵滇昆陕甘兰青宁新藏港澳台杭甬合汉穗深广连哈沈郑石太济徐"
)
_DASH_SHORT = re.compile(
    rf"(?<=[{_SHORT}])一(?=[{_SHORT}](?:一[{_SHORT}])?"
    "(?:高铁|铁路|高速|城际|客专|动车|公路|经济[带圈]|走廊|通道|协同|都市圈|管道|线(?![上下])))"
    rf"|(?<=[{_SHORT}]一[{_SHORT}])一(?=[{_SHORT}])"
)
_BRACKET, _ONE = re.compile("[（）()]"), re.compile("一")
#: 一一2025年1月8日在…会议上: recognition takes the dash before a subtitle for two numerals
#: and the one before an item too; 一一落实 is one by one
_DASH_BEFORE = re.compile(
    rf"^一(?=\d{{4}}年\d{{1,2}}月\d{{1,2}}日在)|^一一(?=\d{{4}}年|[{HAN}])(?!(?:对应|落实|列举|列出|回应|答复|解决|兑现|销号|核实|走访|登记|介绍|整改|明确|细化|分解|梳理|反馈|对照|排查|给予))"
)
_TITLE_MIX = re.compile(r"《([^《》<>〈〉]{1,40})[>〉]|[<〈]([^《》<>〈〉]{1,40})》")
#: 〔2025]12号, 【专项债券〕
_KINDS_MIX = re.compile(r"([〔【\[])([^〔〕【】\[\]]{1,20})([〕】\]])")
#: 大カ发展: a Japanese sign between Chinese ones
_AS_KANA = dict(zip("カエニハロタト", "力工二八口夕卜", strict=True))
_KANA = re.compile(rf"(?<=[{HAN}])[{''.join(_AS_KANA)}](?=[{HAN}])")
_CLOSING = {"〔": "〕", "【": "】", "[": "]"}
_QUOTE = re.compile("[“”]")
_LONGEST_QUOTED = 30


def sign_slips(block: Block, *, simple: bool, wide: bool) -> Iterator[Quirk]:
    """Proposals for the signs of a block; the report is in simplified characters, its brackets are `wide`."""
    if simple:
        yield from _traditional(block)
        yield from _lookalikes(block)
        yield from similar_signs(block)
    yield from _brackets(block, wide)
    yield from _quotes(block)
    yield from _dashes(block)


@cache
def _table() -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """Words that no text has but by mistake, and what each was meant to be."""
    rows = csv.DictReader(io.StringIO(read_text("document/lookalikes.csv")))
    readings = {row["source"]: (row["reading"], row["unless"]) for row in rows}
    words = sorted(readings, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, words))), readings


def _lookalikes(block: Block) -> Iterator[Quirk]:
    pattern, readings = _table()
    for match in pattern.finditer(block.text):
        reading, unless = readings[match.group()]
        around = block.text[max(0, match.start() - 2) : match.end() + 2]
        if unless and any(word in around for word in unless.split()):
            continue
        why = "a sign that looks alike"
        yield propose(block, match.start(), match.end(), reading, "look-alike", why, 0.8)
    for match in _KANA.finditer(block.text):
        reading = _AS_KANA[match.group()]
        why = "a sign that looks alike"
        yield propose(block, match.start(), match.end(), reading, "look-alike", why, 0.7)


def _traditional(block: Block) -> Iterator[Quirk]:
    for match in traditional_signs(block.text):
        reading = to_simplified(match.group())
        if reading == match.group():
            continue
        why = "a traditional character in a simplified text"
        yield propose(block, match.start(), match.end(), reading, "traditional-character", why, 0.9)


def _brackets(block: Block, wide: bool) -> Iterator[Quirk]:
    """A pair whose halves have different widths; half-width pairs around Chinese beside full-width ones."""
    text, stack = block.text, list[int]()
    for match in _BRACKET.finditer(text):
        index, char = match.start(), match.group()
        if char in "（(":
            stack.append(index)
        elif stack:
            start = stack.pop()
            pair = text[start] + char
            inner = text[start + 1 : index]
            if pair in ("（)", "(）"):
                reading, why = f"（{inner}）", "a bracket pair of two widths"
            elif pair == "()" and wide and re.search(f"[{HAN}]", inner):
                reading, why = f"（{inner}）", "half-width brackets around Chinese"
            else:
                continue
            if "（" not in inner and len(inner) <= 40:
                yield propose(block, start, index + 1, reading, "brackets", why, 0.7)
    for match in _TITLE_MIX.finditer(text):
        reading = f"《{match.group(1) or match.group(2)}》"
        why = "a bracket pair of two kinds"
        yield propose(block, match.start(), match.end(), reading, "brackets", why, 0.7)
    for match in _KINDS_MIX.finditer(text):
        opening, inner, closing = match.groups()
        if closing != _CLOSING[opening]:
            opening = "〔" if "〕" in closing and opening == "[" else opening
            reading = f"{opening}{inner}{_CLOSING[opening]}"
            why = "a bracket pair of two kinds"
            yield propose(block, match.start(), match.end(), reading, "brackets", why, 0.7)


def _quotes(block: Block) -> Iterator[Quirk]:
    """“一网通办“: the second sign of a pair is the first one again, or the first is the second."""
    text = block.text
    signs = [(match.start(), match.group()) for match in _QUOTE.finditer(text)]
    if len(signs) % 2 or text.count("“") == text.count("”"):
        return
    for (start, first), (end, last) in zip(signs[::2], signs[1::2], strict=True):
        inner = text[start + 1 : end]
        if first == last and 0 < len(inner) <= _LONGEST_QUOTED and not re.search("[，。；：]", inner):
            at, reading = (end, "”") if first == "“" else (start, "“")
            yield propose(block, at, at + 1, reading, "quotes", "the wrong one of a pair of quotes", 0.6)


@cache
def _cities() -> frozenset[str]:
    return frozenset(read_text("document/cities.txt").strip().split("|"))


def _between_cities(text: str, at: int) -> bool:
    """成都一重庆: two well-known places on both sides, which no sentence has."""
    before = {text[max(0, at - length) : at] for length in (2, 3, 4)}
    after = {text[at + 1 : at + 1 + length] for length in (2, 3, 4)}
    return not before.isdisjoint(_cities()) and not after.isdisjoint(_cities())


def _dashes(block: Block) -> Iterator[Quirk]:
    text = block.text
    told = {
        match.start()
        for pattern in (_DASH_AS_ONE, _DASH_SECTION, _DASH_SHORT)
        for match in pattern.finditer(text)
    }
    told |= {match.start() for match in _ONE.finditer(text) if _between_cities(text, match.start())}
    for at in sorted(told):
        why = "a dash between two place names read as 一"
        yield propose(block, at, at + 1, "—", "dash", why, 0.7)
    before = _DASH_BEFORE.match(block.text)
    if before:
        yield propose(block, 0, before.end(), "——", "dash", "a dash read as 一", 0.8)
