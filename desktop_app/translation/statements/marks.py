"""Round sums that an indicator passed: GDP总量连跨两个百亿台阶, 地区生产总值迈上千亿元台阶."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_words import of_its_area
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.words.numerals import cardinal_word, value

MARKS = re.compile(
    r"(?P<own>[全我][市区县省州盟旗])?(?P<what>[^⟦⟧⟪，。；：“”（）]{2,20}?)(?P<span>(?:五|四|三|两)年(?:来|间|内)?)?(?:成功|相继|先后|接连|连续|历史性)*(?P<early>提前)?"
    r"(?:连跨|连上|跨越|跨上|跨过|迈上|迈过|迈入|登上|突破)(?:了)?(?:(?P<count>⟦\d+⟧)(?=⟦)|(?P<n>[两二三四五六七八九])?(?:个)?)"
    r"(?P<sum>⟦\d+⟧|(?P<word>百|千|万|十|[两三五]百|[两三五]千)亿元?)(?:元)?(?:新)?(?:台阶|大关|关口|门槛|里程碑)"
)
_SUMS = {"十": "RMB 1 billion", "百": "RMB 10 billion", "千": "RMB 100 billion", "万": "RMB 1 trillion"}
_TIMES = {"两": 2, "三": 3, "五": 5}


def marks(match: re.Match[str], pieces: Pieces) -> str | None:
    """English of a MARKS; None where its name is not known."""
    name = pieces.name(match["what"])
    amount = _amount(match, pieces)
    if name is None or not amount.startswith("RMB "):
        return None
    span = f" in {cardinal_word(value(match['span'][0].replace('两', '二')))} years" if match["span"] else ""
    said = pieces.amount_list(match["count"])[0] if match["count"] else ""
    passed = f"{of_its_area(name, match['own'])} {pieces.tense.verb('pass', 'passed')}"
    if match["n"] is None and not said.isdigit():
        return f"{passed} the {amount} mark{span}{_early(match)}"
    count = cardinal_word(int(said) if said else value(match["n"]))
    return f"{passed} {count} {amount} marks{span}"


def round_sum(said: str) -> str:
    """The sum of a mark, RMB 1 billion, of a value told as "over" it or as a level of it."""
    return said.removeprefix("over ").removesuffix("-level")


def _early(match: re.Match[str]) -> str:
    return " ahead of schedule" if match["early"] else ""


def _amount(match: re.Match[str], pieces: Pieces) -> str:
    word = match["word"]
    if not word:
        return round_sum(pieces.amount_list(match["sum"])[0])
    if word in _SUMS:
        return _SUMS[word]
    unit = _SUMS[word[1:]].split()
    return f"RMB {_TIMES[word[0]] * int(unit[1])} {unit[2]}"
