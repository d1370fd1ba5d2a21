"""A place that the Chinese names and the English only points at: "the area" for 日内瓦.

"The country" and "the city" are good English for a name told before; "the area" is not, where nothing in
the Chinese speaks of one: of 2,816 good pairs none says so, even where the name stands elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.name_checks import is_rendered
from desktop_app.review.words.name_table import names_in

_POINTED_AT = re.compile(
    r"\b(?:the|this|that|a certain) (?:area|region|place|locality|location)\b", re.IGNORECASE
)
_AREA = re.compile(r"\b(?:the|this|that) area\b(?! (?:of|under|around|code))", re.IGNORECASE)
_SPOKEN_OF = re.compile(
    "[区域郊]|方面|地[区方带段点处]|[本当各内两产此该属异]地|[一沿]带|境内|沿[海江线岸]|周边|附近|[这那]里|场所|景点|处所"
)


def unnamed_places(pair: Pair) -> Iterator[Finding]:
    """name-wrong: "the area" for a name that stands nowhere in the English."""
    said = _POINTED_AT.search(pair.english)
    if said is None:
        return
    rest = pair.source
    lost = []
    for name in names_in(pair.source):
        rest = rest.replace(name.text, "")
        if len(name.text) > 1 and not is_rendered(name.text, name.english, pair.english):
            lost.append(name)
    area = _AREA.search(pair.english)
    if area and not lost:
        said, lost = area, [name for name in names_in(pair.source) if len(name.text) > 1]
    if lost and not _SPOKEN_OF.search(rest):
        yield pair.finding(
            "name-wrong", Severity.MAJOR, f"{lost[0].text} ({lost[0].english[0]}) is told as “{said[0]}”.",
            zh=(lost[0].start, lost[0].end), en=said.span(),
        )  # fmt: skip
