"""Which characters a text may hold: none that drive a terminal, none that Word, Excel or XML cannot write.

Radicals that a PDF's type gives instead of the characters they look like (⼯ for 工) become those characters.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

# XML 1.0, production 2, without the control characters that it allows (DEL and those above it).
_CONTROL = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = dict.fromkeys(map(ord, "\v\f\x85"), " ")  # where another program broke a line
_RADICAL = re.compile("[⺀-⻳⼀-⿕]")
#: Those of the supplement that Unicode names no character for.
_SHORT_FORMS = dict(
    zip("⺠⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻥⻦⻩⻬⻰", "民西见角贝车长门青页风飞食马鱼鸟黄齐龙", strict=True)
)


def clean(text: str) -> str:
    """The text without control characters and whatever else no file format has a way to write."""
    if _RADICAL.search(text):
        text = text.translate(_characters())
    return _CONTROL.sub("", text.translate(_BREAKS)) if _CONTROL.search(text) else text


@cache
def _characters() -> dict[int, str]:
    """The character each radical looks like."""
    radicals = [*range(0x2E80, 0x2EF4), *range(0x2F00, 0x2FD6)]
    return {code: _SHORT_FORMS.get(chr(code), unicodedata.normalize("NFKC", chr(code))) for code in radicals}
