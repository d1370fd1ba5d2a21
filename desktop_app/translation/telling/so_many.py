"""What stands between a deed and its number: 发放补贴超过3000万元, 培训教师达到1200人次.

Only rewrites: what it makes is read again, with the number that says so itself.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.nouns.noun_phrases import NounReader

_BETWEEN = re.compile(rf"(?P<deed>[^⟦⟧]{{4,}}?)(?P<how>超过|达到|达|共计|总计|合计)(?P<n>{VALUE})")
_SAID = {"超过": "over "}
_BARE = re.compile(r"\d|RMB|US\$")


def so_many(clause: str, nouns: NounReader) -> tuple[str, NounReader] | None:
    """The clause with its number behind the thing, and a reader that knows how it is meant; None for none."""
    match = _BETWEEN.fullmatch(clause)
    if match is None:
        return None
    more = _SAID.get(match["how"], "")

    def say(zh: str) -> list[str]:
        return [f"{more}{one}" if _BARE.match(one) else one for one in nouns.say(zh)]

    return f"{match['deed']}{match['n']}", NounReader(nouns.termbase, nouns.names, say)
