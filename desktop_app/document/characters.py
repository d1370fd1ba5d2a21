"""Which characters a text may hold: none that drive a terminal, none that Word, Excel or XML cannot write."""

from __future__ import annotations

import re

# XML 1.0, production 2, without the control characters that it allows (DEL and those above it).
_CONTROL = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = dict.fromkeys(map(ord, "\v\f\x85"), " ")  # where another program broke a line


def clean(text: str) -> str:
    """The text without control characters and whatever else no file format has a way to write."""
    return _CONTROL.sub("", text.translate(_BREAKS)) if _CONTROL.search(text) else text
