"""Lists of harms with what can be done about them behind the last: 寒潮、暴雨预报能力."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_lists import PARTED
from desktop_app.translation.nouns.noun_words import Noun, in_row
from desktop_app.translation.nouns.reading import Nouns

_ABLE = re.compile("(?:预报|预警|防控|防治|监测|预防|应对|防御|防范|处置|救援|救治|检测|诊治|诊疗)能力$")
_HARM = re.compile("[潮雨雪霜冻雹雾风旱涝洪灾害病疫癌瘤震]$")


def able_to(parts: list[str]) -> bool:
    """寒潮、暴雨预报能力: what the last can do, it can do to all; and nobody improves a cold wave."""
    *others, last = parts
    return _ABLE.search(last) is not None and any(map(_HARM.search, others))


_COPES = "(?:防汛|抗旱|防灭火|防火|灭火|救灾|减灾|防治|防控|救援|救治|处置|应对|防御|预警)"
_CAPACITY = re.compile(
    f"(?P<items>[^的⟦⟧等]+{_COPES}(?:、[^的⟦⟧等]+{_COPES})*[、和与及][^的⟦⟧等]+{_COPES})能力(?P<built>建设)?"
)


def coping_capacity(nouns: Nouns, zh: str) -> Noun | None:
    """防汛抗旱、森林防灭火、地质灾害防治能力建设: the capacity is that for all of these deeds."""
    match = _CAPACITY.fullmatch(zh) if "能力" in zh else None
    parts = PARTED.split(match["items"]) if match else []
    items = [item for item in map(nouns.item, parts) if item is not None]
    if match is None or len(items) < len(parts) or not all(re.search(f"{_COPES}$", part) for part in parts):
        return None
    deeds = in_row([item.english.removeprefix("the ") for item in items])
    return Noun(f"the {'development of ' if match['built'] else ''}capacity for {deeds}", many=False)
