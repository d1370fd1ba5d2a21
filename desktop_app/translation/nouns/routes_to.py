"""Routes and trains by where they lead: 至东南亚货运航线 are cargo routes to Southeast Asia.

The places and the kind of route are read by the caller.
"""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed
from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_TO = re.compile(
    "(?:直达|直飞|飞往|通往|前往|至|到)(?P<where>[^至到的⟦⟧“”]{2,}?)等?(?:地|国|城市)?的?"
    "(?P<what>(?:国际|国内|全?货运|货机|客运|定期|直航|洲际|包机|近洋|外贸|集装箱|空中)*(?:航线|航班|班列))"
)
_PLACE = re.compile(r"(?:the )?[A-Z][\w'.-]*(?: [A-Z][\w'.-]*)*")


def route_to(nouns: Nouns, zh: str) -> Noun | None:
    """English of such routes; None where a place is unknown."""
    match = _TO.fullmatch(zh)
    what = nouns.item(match["what"]) if match else None
    if match is None or what is None or not what.many:
        return None
    places = [place.said for part in re.split("[、和]", match["where"]) if (place := nouns.word(part))]
    if len(places) < len(re.split("[、和]", match["where"])) or not all(map(_PLACE.fullmatch, places)):
        return None
    return Noun(f"{what.english} to {listed(places)}", many=True)
