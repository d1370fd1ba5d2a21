"""What stands between a deed and its number: 发放补贴超过3000万元, 培训教师达到1200人次.

Only rewrites: what it makes is read again, with the number that says so itself.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.telling.clause import Clause

_BETWEEN = re.compile(rf"(?P<deed>[^⟦⟧]{{4,}}?)(?P<how>超过|达到|达|共计|总计|合计)(?P<n>{VALUE})")
_SAID = {"超过": "over "}
_BARE = re.compile(r"\d|RMB|US\$")


def so_many(clause: Clause) -> str | None:
    """English of the clause with its number behind the thing, which says itself how it is meant."""
    match = _BETWEEN.fullmatch(clause.zh)
    if match is None:
        return None
    more = _SAID.get(match["how"], "")

    def say(zh: str) -> list[str]:
        return [f"{more}{one}" if _BARE.match(one) else one for one in clause.say(zh)]

    return clause.reader.saying(say).one(f"{match['deed']}{match['n']}", active=clause.active)
