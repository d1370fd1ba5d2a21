"""Coined words in quotation marks that no list knows: names, kept in Chinese inside an English clause.

What stands in the marks is a name whatever it says, so that all that is told around it can be told:
“寻味老街”等品牌活动 are signature events such as “寻味老街”.
"""

from __future__ import annotations

import re

from desktop_app.document.chinese import HAN, has_han
from desktop_app.translation.nouns.open_nouns import slot
from desktop_app.translation.nouns.reading import Nouns

_QUOTED = re.compile(f"“([{HAN}A-Za-z0-9+·—-]{{2,12}})”")


def quoted_names(text: str, nouns: Nouns) -> dict[str, str]:
    """What stands in the quotation marks of `text` and is unknown, each as a name kept in Chinese."""
    quoted = dict.fromkeys(_QUOTED.findall(text))
    return {zh: slot(zh) for zh in quoted if has_han(zh) and nouns.read(f"“{zh}”") is None}
