"""What experience has taught: 我们深刻体会到：必须坚持A，必须坚持B; 实践证明，只有V，才能V.

Told when every deed is known, else not.
"""

from __future__ import annotations

import re

from desktop_app.translation.telling.clause import Reader
from desktop_app.translation.telling.clause_lists import series
from desktop_app.translation.telling.deeds_to_do import all_to_do, to_do

_SEEN = re.compile(
    "(?:(?:回顾|回首|总结)(?P<span>[^，。：]{2,14})，)?(?:我们)?(?:也|更加|更)?(?:深刻|深切|深深|切身|真切|、)*(?:体会|认识|感受|领悟)(?:到)?[：，]"
    "(?P<musts>(?:必须|要|只有).+)"
)
# 回顾五年来的工作: what is looked back on, by the time that it names
_SPANS = ((re.compile("[五5]年"), "the past five years"), (re.compile("[一1]年|今年|全年"), "the past year"))
_MUST = re.compile("(?:做好[^，]{2,10}工作，)?(?:必须|要)(?:始终|牢牢|一以贯之|毫不动摇)?(?P<deed>.{3,})")
_ONLY = re.compile(
    "(?:(?P<shown>(?:实践|事实|历史|经验)(?:充分|再次|反复)?(?:证明|表明|告诉我们))[：，]|"
    "(?P<seen>我们(?:深刻|深切)?(?:体会|认识)到)[：，])?"
    "(?:只有|唯有)(?P<by>.{3,}?)，才能(?:够)?(?P<do>.{3,})"
)
_IF = re.compile("只要(?:我们)?(?P<condition>.{3,}?)，(?:我们)?就一定(?:能够|能|会)(?P<do>.{3,})")


def learnt(body: str, reader: Reader) -> str | None:
    """English of such a sentence without its stop; None for any other, or where a deed is unknown."""
    return _musts(body, reader) or _only(body, reader) or _condition(body, reader)


def _musts(body: str, reader: Reader) -> str | None:
    seen = _SEEN.fullmatch(body)
    if seen is None:
        return None
    parts = [_MUST.fullmatch(part) for part in re.split("[，；]", seen["musts"])]
    deeds = all_to_do(reader, (part["deed"] if part else "" for part in parts))
    back = _looking_back(seen["span"]) if seen["span"] else ""
    return f"{back}we have come to understand deeply that we must {series(deeds)}" if deeds else None


def _looking_back(zh: str) -> str:
    span = next((told for pattern, told in _SPANS if pattern.search(zh)), "our work")
    return f"looking back on {span}, "


def _only(body: str, reader: Reader) -> str | None:
    match = _ONLY.fullmatch(body)
    if match is None:
        return None
    by = reader.deed(match["by"])
    do = to_do(reader, match["do"])
    if by is None or do is None:
        return None
    only = f"only by {by.english} can we {do}"
    if match["seen"]:
        return f"we have come to understand deeply that {only}"
    return f"experience has shown that {only}" if match["shown"] else only


def _condition(body: str, reader: Reader) -> str | None:
    match = _IF.fullmatch(body)
    deeds = all_to_do(reader, match["condition"].split("，")) if match else []
    do = to_do(reader, match["do"]) if match and deeds else None
    return f"as long as we {series(deeds)}, we will surely {do}" if do else None
