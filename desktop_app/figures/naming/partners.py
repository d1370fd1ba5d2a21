"""Trade with partners: which size of it is told of each of them."""

from __future__ import annotations

import re

from desktop_app.figures.naming.case import Case, stem

#: Sizes that are told of partners: 对越南（进出口）增长1.3倍.
_TRADED = re.compile(r"(?:进出口|出口|进口|贸易|投资)(?:总?[值额])?$")


#: So many figures back what is told of a partner may be said.
_RECENT = 8


def with_partner(case: Case, subject: str) -> str:
    """贸易总值788.1亿元…对越南增长1.3倍: the trade with it; other subjects as they are."""
    shared = subject.endswith(("占比", "比重", "比例", "率"))
    if not subject.startswith("对") or shared or _TRADED.search(subject):
        return subject
    said = (_TRADED.search(stem(one.indicator_zh)) for one in reversed(case.named[-_RECENT:]))
    size = next(filter(None, said), None)
    return f"{subject}{size[0]}" if size else subject
