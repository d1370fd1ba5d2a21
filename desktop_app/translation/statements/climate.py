"""How weather compares with normal years: 平均气温16.8℃，较常年偏高1.1℃，为1961年以来历史同期最高.

The names are the indicators'; here lie the comparison, as a statement and behind one, and the records.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE, SayFigures
from desktop_app.translation.nouns.indicator_words import of_its_area, the
from desktop_app.translation.statements.indicator_pieces import Pieces
from desktop_app.translation.statements.indicator_tails import Tail
from desktop_app.translation.words.numerals import ordinal_word, value

_THAN = (
    "[较比](?:(?:常年|历史|多年|近30年)(?:平均|均值)?(?P<same>同期)?(?:平均)?(?:值|水平)?|"
    "(?P<last>上年|去年)(?:同期)?)"
)
_SIDE = "偏(?P<side>[高低多少])(?:了|近|约)?"
_BY = rf"{_THAN}(?:明显|显著|略)?{_SIDE}(?P<by>{VALUE})"
_NORMAL = re.compile(rf"[，、（]{_BY}）?")
_OWN_NORMAL = re.compile(
    rf"(?:全(?P<area>[省市区县州旗盟]))?(?P<what>[^⟦⟧⟪，。；：“”（）全]{{3,12}}?){_BY}(?=[，；。]|$)"
)


def _compared(match: re.Match[str], amount: str) -> str:
    above = match["side"] in "高多"
    if match["last"]:
        more = "higher" if match["side"] == "高" else "lower" if match["side"] == "低" else ""
        return f"{amount} {more or ('more' if above else 'less')} than in the previous year"
    return f"{amount} {'above' if above else 'below'} normal{' for the period' if match['same'] else ''}"


def _own_normal(match: re.Match[str], pieces: Pieces) -> str | None:
    """平均气温较常年偏高⟦0⟧: the average temperature was so much above normal."""
    name = pieces.name(match["what"])
    if name is None or pieces.planned:
        return None
    said = of_its_area(name, match["area"]) if match["area"] else the(name)
    return f"{said} was {_compared(match, pieces.amount_list(match['by'])[0])}"


def _normal(match: re.Match[str], said: SayFigures) -> str:
    return _compared(match, said(match["by"])[0])


_RECORD = re.compile(
    "[，、](?:均|并)?(?:为|是|创|创下)(?:了)?(?:(?P<y>(?:19|20)\\d\\d)年(?:有(?:完整)?(?:气象)?(?:观测)?(?:记录|资料))?以来|"
    "(?P<ever>有(?:完整)?(?:气象)?(?:观测)?(?:记录|资料)以来))的?(?:历史)?(?P<same>同期)?的?(?:历史)?第?(?P<n>[二三四五六七八九十])?最?(?P<end>[高低多少])(?:值|的年份)?(?=[，；。]|$)"
)
_ENDS = {"高": "highest", "低": "lowest", "多": "highest", "少": "lowest"}


def _record(match: re.Match[str], _said: SayFigures) -> str:
    """为1961年以来历史同期最高: the highest for the period since 1961."""
    which = f"{ordinal_word(value(match['n']))} " if match["n"] else ""
    since = f"since {match['y']}" if match["y"] else "on record"
    return f"the {which}{_ENDS[match['end']]}{' for the period' if match['same'] else ''} {since}"


CLIMATE = ((_OWN_NORMAL, _own_normal),)
CLIMATE_TAILS: tuple[tuple[re.Pattern[str], Tail], ...] = ((_NORMAL, _normal), (_RECORD, _record))
