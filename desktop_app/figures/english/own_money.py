"""Whose money 元 is: in addresses and budgets of Hong Kong and Macao it is their own dollar or pataca.

Such a paper says of itself which region it is of; a mainland report that speaks of Hong Kong does not count
in its money.  人民币 and 美元 are what they say wherever they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop_app.document.chinese import simplified
from desktop_app.figures.model import Figure

_YUAN = "CNY"
_SIGNS = {"HKD": "HK$", "MOP": "MOP "}
_OF_REGION = re.compile("行政长官|特区政府|立法会|本港|本澳|财政预算案")
_SPEAKS = re.compile(
    "本港|本澳|[本现]届特区政府|向立法会|(?:行政长官|财政司司长).{0,16}(?:施政报告|财政预算案)"
)
_MAINLAND = re.compile("[省市区县州旗]人民政府|人民代表大会|[全我][省市县]|[省市区县]委")
_FEWEST = 2  # words that only a paper of a region has
_SAID = re.compile(r"RMB ?")


def own_money(texts: Iterable[str]) -> str:
    """Standard unit of a bare 元 in a paper of these paragraphs: ``CNY``, ``HKD`` or ``MOP``."""
    text = "\n".join(texts)
    hong_kong, macao = (text.count(one) for one in ("港", "澳"))  # written alike in both scripts
    if not hong_kong and not macao:
        return _YUAN
    text = simplified(text)
    if not _SPEAKS.search(text) or _MAINLAND.search(text):
        return _YUAN
    if len(_OF_REGION.findall(text)) < _FEWEST:
        return _YUAN
    return "MOP" if macao > hong_kong else "HKD"


def in_own_money(figure: Figure, money: str) -> Figure:
    """The figure as the paper means its 元."""
    if figure.unit_norm != _YUAN or money == _YUAN or "人民币" in simplified(figure.sentence_zh):
        return figure
    return replace(figure, unit_norm=money, english=_SAID.sub(_SIGNS[money], figure.english))
