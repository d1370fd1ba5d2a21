"""Standings said in words: ranks among places, the largest of their kind, lists of the strongest, records.

``全国第三`` is third in the country, ``百强`` the top 100, ``九连冠`` a title for the ninth time.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop_app.alternation import longest_first
from desktop_app.document.chinese import HAN
from desktop_app.translation.words import coinages, numerals
from desktop_app.translation.words.area_words import WHOSE
from desktop_app.translation.words.rule_words import words_of

_N = r"[一二三四五六七八九十]+"


def _largest(match: re.Match[str]) -> str:
    number = numerals.value(match["n"])
    return f"{WHOSE[match['p']]} {f'{numerals.ordinal_word(number)}-' if number > 1 else ''}largest"


def _top(match: re.Match[str]) -> str:
    number = match["n"]
    return f"top {number if number.isdigit() else numerals.value(number)}"


def _streak(match: re.Match[str]) -> str:
    return f"the {numerals.ordinal_word(numerals.value(match['n']))} consecutive annual increase"


_TITLES = re.compile("(?:城市?|[县区市镇村]|单位|称号|奖|杯|赛|联赛)$")


def _reign(match: re.Match[str]) -> str:
    """A list of strong districts comes out every year; a title (全国文明城市) or another list may not."""
    time = f"for the {numerals.ordinal_word(numerals.value(match['n']))} consecutive"
    before = match.string[: match.start()]
    if re.search("强[县区市镇]?$", before):
        return f"first place {time} year"
    return f"{'title' if _TITLES.search(before) else 'first place'} {time} time"


def _rank(match: re.Match[str]) -> str | None:
    if coinages.is_piece(match.string, *match.span()):
        return None  # “10个全国第1”
    place = _PLACES[match["p"]]
    if match["of"]:  # 居15个同类城市第一
        if not place.startswith("among ") or " the " in place:
            return None
        place = f"among {match['of']} {place.removeprefix('among ')}"
    return _ranked(match, place)


_UNITS = words_of("units that are ranked")
_KINDS = {"县": "counties", "区": "districts", "市": "cities", "旗": "banners"}
_AMONG = re.compile(
    rf"(?<!在)(?P<lead>{longest_first(WHOSE)})?(?:(?P<of>\d{{1,3}}|{_N})\s*个?(?P<units>{longest_first(_UNITS)})|"
    rf"(?P<one>[两{_N[1:-2]}]{{1,2}})(?P<kind>[县区市旗])(?P<two>[两{_N[1:-2]}]{{1,2}})(?P<other>[县区市旗]))(?:排名?|位?居|位列|列)?"
    rf"(?:第(?P<n>{_N}|\d{{1,3}})[位名]?(?![个家批次条座届项例]|方阵|梯队|季度)|(?P<w>首位|榜首|前列)|"
    rf"前(?P<top>{_N}|\d{{1,2}})[位名])"
)


def _among(match: re.Match[str]) -> str:
    """八县（市）第二位, 全省88个县（市）第5位, 六县两区首位: among how many of what."""
    lead = WHOSE.get(match["lead"] or "", "the")
    if match["units"]:
        return _ranked(match, f"among {lead} {_so_many(match['of'])} {_UNITS[match['units']]}")
    first, second = (
        f"{_so_many(match[a])} {_KINDS[match[b]]}" for a, b in (("one", "kind"), ("two", "other"))
    )
    return _ranked(match, f"among {lead} {first} and {second}")


def _so_many(zh: str) -> str:
    return zh if zh.isdigit() else numerals.cardinal_word(numerals.value(zh))


def _ranked(match: re.Match[str], place: str) -> str:
    """Where somebody stands in `place`."""
    if part := match.groupdict().get("part"):  # 全国前10%
        standing = f"among the top {part}%"
    elif match["top"]:
        number = numerals.value(match["top"])
        standing = f"among the top {numerals.cardinal_word(number)}"
    elif match["n"]:
        standing = numerals.place_word(numerals.value(match["n"]))
    else:
        standing = {"首位": "first", "榜首": "first", "前列": "among the leaders"}[match["w"]]
    if standing.startswith("among") and place.startswith("among"):
        standing = standing.replace("among", "in", 1) if match["top"] else "near the top"
    # After a verb of rank the verb stays in the sentence.
    before = match.string[: match.start()]
    if standing.startswith("in the top") and before.endswith(("跻身", "进入")):
        standing = standing.removeprefix("in ")
    told = re.search("(?:排名|位居|位列|列|居)[^，。；]{0,12}、$", before)  # 排名全球第8、全国第5
    verb = "" if told or before.endswith((*_RANK_VERBS, "从", "由", "走在", "处在", "处于")) else "ranking "
    return f"{verb}{standing} {place}"


_PLACES = words_of("where a rank is held")
_RANK_VERBS = (
    "位于",
    "居",
    "列",
    "排",
    "排名",
    "名列",
    "保持",
    "跃升至",
    "升至",
    "进至",
    "上升到",
    "提升到",
    "跻身",
    "进入",
    "为",
)

# Each pattern with the English of its match, None where it is no standing.
RULES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | None]], ...] = (
    (
        re.compile(
            rf"(?P<p>{longest_first(WHOSE)})第(?P<n>[一二三四五六七八九十]|\d{{1,2}})大(?=[^，。；、）])"
        ),
        _largest,
    ),
    (
        re.compile(
            rf"(?<=[{HAN}])(?<![前百])(?P<n>\d{{2,4}}|[二三五]?十)强(?=[，。；、（）”企榜县区市镇第前]|$)"
        ),
        _top,
    ),
    # 耕地面积实现5连增
    (re.compile(rf"“?(?P<n>{_N}|\d{{1,2}})连(?:增|涨|升)”?"), _streak),
    # 荣获全国百强区“九连冠”
    (re.compile(rf"“?(?P<n>{_N}|\d{{1,2}})连(?:冠|冕)”?"), _reign),
    (_AMONG, _among),
    (
        re.compile(
            rf"(?<!非)(?:(?P<of>\d{{1,3}})\s*个)?(?P<p>{'|'.join(_PLACES)})(?:排名?|位?居|位列|列)?(?:第(?P<n>{_N}|\d{{1,2}})[位名]?(?![个家批次条座届项例]|方阵|梯队|产业|书记|季度|轮)"
            rf"|(?P<w>首位|榜首|前列)|前(?P<part>\d{{1,2}})[%％]|前?(?P<top>{_N}|\d{{1,3}})(?:(?<=前\d)|(?<=前\d\d)|(?<=前\d{{3}})|(?<=前.)|(?<=前..)|(?=强))[位名强]?(?![个家批%％.\d县区镇企]))"
        ),
        _rank,
    ),
)
