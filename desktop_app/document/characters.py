"""Which characters a text may hold: none that drive a terminal or a spreadsheet, none that no file can write.

Radicals that a PDF's type gives instead of the characters they look like (⼯ for 工) become those characters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# XML 1.0, production 2, without the control characters that it allows (DEL and those above it).
_CONTROL = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = dict.fromkeys(map(ord, "\v\f\x85"), " ")  # where another program broke a line
#: Signs without width, which sites set between others: they hide numbers and stops from every rule.
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
_RADICAL = re.compile("[⺀-⻳⼀-⿕]")
#: Those of the supplement that Unicode names no character for.
_SHORT_FORMS = dict(
    zip("⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻩⻬⻰", "民西见角贝车长门青页风飞食马鱼鸟黄齐龙", strict=True)
)

_FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")  # the wide ones count in Chinese and Japanese Excel
_BEFORE_FORMULAS = "' \u00a0\u3000\u200b\u200c\u200d\u2060\ufeff"  # marks, blanks and what nobody sees


def is_formula(text: str) -> bool:
    """True for what a spreadsheet may run when it opens a table, and for the same marked with apostrophes."""
    return text.lstrip(_BEFORE_FORMULAS).startswith(_FORMULA_STARTS)


def plain_cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula when it opens a CSV file."""
    return f"'{text}" if is_formula(text) else text


def plain_cell_back(text: str) -> str:
    """Undo `plain_cell`."""
    return text[1:] if text[:1] == "'" and is_formula(text) else text


def clean(text: str) -> str:
    """The text without control characters and whatever else no file format has a way to write."""
    if _RADICAL.search(text):
        text = text.translate(_characters())
    return _CONTROL.sub("", text.translate(_BREAKS)) if _CONTROL.search(text) else text


def seen(text: str) -> str:
    """The text without signs that have no width."""
    return _UNSEEN.sub("", text)


@cache
def _characters() -> dict[int, str]:
    """The character each radical looks like."""
    radicals = [*range(0x2E80, 0x2EF4), *range(0x2F00, 0x2FD6)]
    return {code: _SHORT_FORMS.get(chr(code), unicodedata.normalize("NFKC", chr(code))) for code in radicals}
