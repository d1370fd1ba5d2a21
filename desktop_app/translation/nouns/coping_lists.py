"""Lists of harms with what can be done about them behind the last: 寒潮、暴雨预报能力."""

from __future__ import annotations

import re

_ABLE = re.compile("(?:预报|预警|防控|防治|监测|预防|应对|防御|防范|处置|救援|救治|检测|诊治|诊疗)能力$")
_HARM = re.compile("[潮雨雪霜冻雹雾风旱涝洪灾害病疫癌瘤震]$")


def able_to(parts: list[str]) -> bool:
    """寒潮、暴雨预报能力: what the last can do, it can do to all; and nobody improves a cold wave."""
    *others, last = parts
    return _ABLE.search(last) is not None and any(map(_HARM.search, others))
