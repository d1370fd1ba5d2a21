"""What the second of several levels leaves out: 新增国家级绿色工厂3家、省级5家 are green factories at both.

The clause is read anew with the thing said each time.
"""

from __future__ import annotations

import re

from desktop_app.translation.nouns.indicator_shapes import VALUE
from desktop_app.translation.telling.clause import Clause

_LEVEL = "(?:国家级|自治区级|省部级|省级|市级|区级|县级)(?:以上)?"
_LEFT_OUT = re.compile(
    f"(?P<front>[^⟦⟧]*?{_LEVEL}(?P<what>[^⟦⟧、，“”]{{2,12}}){VALUE})(?P<rest>(?:[、和]{_LEVEL}{VALUE})+)"
)
_BARE = re.compile(f"(?<=[、和])(?P<level>{_LEVEL})(?=⟦)")


def left_out(clause: Clause) -> str | None:
    """English of such a clause; None where no level stands without its thing, or the rest is unknown."""
    match = _LEFT_OUT.fullmatch(clause.zh)
    if match is None:
        return None
    whole = match["front"] + _BARE.sub(lambda one: f"{one['level']}{match['what']}", match["rest"])
    return clause.reader.one(whole, active=clause.active)
