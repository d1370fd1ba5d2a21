"""Automatic paragraph numbers of Word: they are seen on the page but are not in the text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CN = "〇一二三四五六七八九"
_LEGAL = str.maketrans("一二三四五六七八九十", "壹贰叁肆伍陆柒捌玖拾")
_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
#: Forms whose numbers are one sign each, in order.
_SIGNS = {
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedCircleChinese": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedParen": "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
    "decimalEnclosedFullstop": "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
}


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list is numbered.

    Attributes:
        form, pattern, start: kind of numerals, what stands around them, and the first number.
        spaced: white space stands between the number and the text.
        restarts: below which levels it begins anew; 0 if it never does.
        legal: the numbers of the levels above it are shown in digits.
    """

    form: str = ""
    pattern: str = ""
    start: int = 1
    spaced: bool = False
    restarts: int = 99
    legal: bool = False


class Numbers:
    """Counts the numbered paragraphs of one document, in order."""

    def __init__(self, numbering: Any | None) -> None:
        self._lists: dict[str, tuple[str, dict[int, _Level]]] = {}
        self._anew: dict[str, dict[int, int]] = {}  # where lists of one kind do not count on
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        if numbering is not None:
            self._load(numbering)

    def _load(self, numbering: Any) -> None:
        kinds = {
            item.get(W + "abstractNumId", ""): {
                int(level.get(W + "ilvl", "0")): _level(level) for level in item.iter(W + "lvl")
            }
            for item in numbering.iter(W + "abstractNum")
        }
        for item in numbering.iter(W + "num"):
            name, kind = item.get(W + "numId", ""), _value(item, "abstractNumId")
            own = dict(kinds.get(kind, {}))
            for change in item.iter(W + "lvlOverride"):
                at = int(change.get(W + "ilvl", "0"))
                if (level := change.find(W + "lvl")) is not None:
                    own[at] = _level(level)
                start = _value(change, "startOverride")
                if start.isdecimal():
                    self._anew.setdefault(name, {})[at] = int(start)
            self._lists[name] = kind, own

    def label(self, number_id: str, level_text: str) -> tuple[str, bool]:
        """The number Word shows before the paragraph ("" if none), and whether it is a bullet."""
        at = int(level_text) if level_text.isdecimal() else 0
        kind, levels = self._lists.get(number_id, ("", {}))
        level = levels.get(at, _Level())
        if level.form in ("", "none", "bullet") or number_id == "0":
            return "", level.form == "bullet"
        counts = self._counts[kind]
        if (anew := self._anew.get(number_id, {}).pop(at, None)) is not None:
            counts[at] = anew - 1
        counts[at] = counts.get(at, level.start - 1) + 1
        for deeper in [key for key in counts if key > at and at < levels.get(key, level).restarts]:
            del counts[deeper]
        shown = re.sub(r"%(\d)", lambda m: _shown(levels, counts, int(m[1]) - 1, level.legal), level.pattern)
        return shown + (" " if level.spaced and shown[-1:].isalnum() else ""), False


def _level(level: Any) -> _Level:
    start, restarts, legal = _value(level, "start"), _value(level, "lvlRestart"), level.find(W + "isLgl")
    return _Level(
        _value(level, "numFmt"),
        _value(level, "lvlText"),
        int(start) if start.isdecimal() else 1,
        _value(level, "suff") != "nothing",
        int(restarts) if restarts.isdecimal() else 99,
        legal is not None and legal.get(W + "val", "1") not in ("0", "false"),
    )


def _shown(levels: dict[int, _Level], counts: dict[int, int], at: int, legal: bool) -> str:
    level = levels.get(at, _Level("decimal"))
    return in_form(counts.get(at, level.start), "decimal" if legal else level.form)


def in_form(value: int, form: str) -> str:
    """The number as Word shows it in one of its forms; in digits in those not known."""
    if signs := _SIGNS.get(form):
        return signs[value - 1] if 1 <= value <= len(signs) else str(value)
    if form in ("chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal"):
        return re.sub("^十", "一十", chinese_number(value)).translate(_LEGAL)
    if form.startswith(("chinese", "japaneseCounting", "ideograph", "taiwanese")):
        return chinese_number(value)
    if form in ("lowerRoman", "upperRoman"):
        return _roman(value) if form == "lowerRoman" else _roman(value).upper()
    return f"{value:02}" if form == "decimalZero" else str(value)


def _roman(value: int) -> str:
    made = ""
    for worth, sign in _ROMAN:
        made += sign * (value // worth)
        value %= worth
    return made


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
