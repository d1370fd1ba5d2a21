"""Cases of diseases that were reported: 共报告法定传染病18种2986例，死亡3例; 发病数居前5位的病种依次为….

What the cases are of is read by noun phrases; what is not known whole is None.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.indicator_words import CLASSIFIER
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.subject_names import any_thing, things_of
from desktop_app.translation.words.area_words import AREA_WORDS
from desktop_app.translation.words.numerals import cardinal_word, value

_DEAD = rf"(?:[，、（](?:其中)?(?:报告)?死亡(?:病例)?(?P<dead>{VALUE})）?)?"
_REPORTED = re.compile(
    r"(?:全(?P<area>[省市区县州国]))?(?:今年|全年|本月|当日|本周|(?P<total>累计)|新增|共计|共|已)*报告(?:发生)?"
    rf"(?P<what>[^⟦⟧，；。数率]{{2,20}}?)(?P<kinds>{VALUE})?(?P<n>{VALUE}){_DEAD}(?=[，；。、]|$)"
)
_TOP = re.compile(
    rf"(?P<by>[^⟦⟧⟪，；。]{{2,12}}?)(?:居|排(?:名|在)?|位居|列)(?:(?P<top>{VALUE})|前(?P<few>[二三四五六七八九十])位?)的?(?P<what>[^⟦⟧，；。为是]{{2,8}}?)?(?:依次|分别)*[为是]：?(?P<list>[^⟦⟧⟪，；。]{{4,60}})(?=[，；。]|$)"
)


def _reported(match: re.Match[str], pieces: Pieces) -> str | None:
    """2,986 cases of 18 notifiable infectious diseases were reported, with 3 deaths."""
    things = _things(match, pieces) if not pieces.planned else None
    if things is None:
        return None
    where = f" across the {AREA_WORDS[match['area']]}" if match["area"] else ""
    total = " in total" if match["total"] else ""
    be = "was" if things.startswith("1 ") else "were"
    dead = ""
    if match["dead"]:
        number = pieces.amount_list(match["dead"])[0]
        dead = f", with {number} death{'' if number == '1' else 's'}"
    return f"{things} {be} reported{where}{total}{dead}"


def _things(match: re.Match[str], pieces: Pieces) -> str | None:
    said = pieces.shape.say(match["n"])[0]
    number = CLASSIFIER.sub("", said)
    if number == said:
        return None
    name = any_thing(match["what"], pieces)
    bare = (name or "").removeprefix("the ")
    cases = "case" if number == "1" else "cases"
    if name and match["kinds"]:
        kinds = CLASSIFIER.sub("", pieces.shape.say(match["kinds"])[0])
        return f"{number} {cases} of {kinds} {bare}"
    if name and said.endswith("例") and not re.search(r"\b(?:cases|infections|deaths)\b", bare):
        return f"{number} {cases} of {bare}"
    counted = things_of(pieces).read(f"{match['what']}{match['n']}")
    return counted.said if counted and counted.english[:1].isdigit() else None


def _top(match: re.Match[str], pieces: Pieces) -> str | None:
    """The top 5 diseases by number of cases reported were …, in that order."""
    few = match["few"]
    top = f"the top {cardinal_word(value(few))}" if few else pieces.shape.say(match["top"])[0]
    by = any_thing(match["by"].removesuffix("数量"), pieces) or any_thing(match["by"], pieces)
    what = any_thing(match["what"], pieces) if match["what"] else ""
    several = things_of(pieces).read(match["list"])
    if not top.startswith("the top ") or pieces.planned or several is None or by is None or what is None:
        return None
    kinds = f" {what.removeprefix('the ')}" if what else ""
    return f"{top}{kinds} by {by.removeprefix('the ')} were {several.said}"


REPORTED_CASES = ((_REPORTED, _reported), (_TOP, _top))
