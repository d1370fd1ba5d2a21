"""Automatic paragraph numbers of Word: they are seen on the page but are not in the text."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CN = "〇一二三四五六七八九"


class Numbers:
    """Counts the numbered paragraphs of one document, in order."""

    def __init__(self, numbering: Any | None) -> None:
        self._levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        if numbering is not None:
            self._load(numbering)

    def _load(self, numbering: Any) -> None:
        abstract: dict[str, dict[int, tuple[str, str, int]]] = {}
        for item in numbering.iter(W + "abstractNum"):
            levels: dict[int, tuple[str, str, int]] = {}
            for level in item.iter(W + "lvl"):
                start = _value(level, "start")
                levels[int(level.get(W + "ilvl", "0"))] = (
                    _value(level, "numFmt"),
                    _value(level, "lvlText"),
                    int(start) if start.isdecimal() else 1,
                )
            abstract[item.get(W + "abstractNumId", "")] = levels
        for item in numbering.iter(W + "num"):
            self._levels[item.get(W + "numId", "")] = abstract.get(_value(item, "abstractNumId"), {})

    def label(self, number_id: str, level_text: str) -> tuple[str, bool]:
        """The number Word shows before the paragraph ("" if none), and whether it is a bullet."""
        level = int(level_text) if level_text.isdecimal() else 0
        form, pattern, start = self._levels.get(number_id, {}).get(level, ("", "", 1))
        if not form or form == "none" or number_id == "0":
            return "", False
        if form == "bullet":
            return "", True
        counts = self._counts[number_id]
        counts[level] = counts.get(level, start - 1) + 1
        for deeper in [key for key in counts if key > level]:
            del counts[deeper]
        return re.sub(r"%(\d)", lambda m: self._shown(number_id, int(m.group(1)) - 1), pattern), False

    def _shown(self, number_id: str, level: int) -> str:
        form, _, start = self._levels[number_id].get(level, ("decimal", "", 1))
        value = self._counts[number_id].get(level, start)
        if form.startswith(("chinese", "japaneseCounting", "ideograph", "taiwanese")):
            return chinese_number(value)
        if form == "decimalEnclosedCircle" and 1 <= value <= 20:
            return chr(ord("①") + value - 1)
        return str(value)


def chinese_number(value: int) -> str:
    """1 to 99 in Chinese numerals; larger ones in digits."""
    if not 1 <= value <= 99:
        return str(value)
    tens, units = divmod(value, 10)
    lead = "" if tens == 0 else "十" if tens == 1 else _CN[tens] + "十"
    return lead + (_CN[units] if units else "")


def _value(element: Any, name: str) -> str:
    found = element.find(W + name)
    return found.get(W + "val", "") if found is not None else ""
