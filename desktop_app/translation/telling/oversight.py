"""Whose oversight a government accepts: 自觉接受人大法律监督、政协民主监督、社会舆论监督."""

from __future__ import annotations

import re

from desktop_app.figures.english.series import listed

_BODIES = "(?:省|市|县|区)?人大的?"
_STANDING = "(?:省|市|县|区)?人大及其常委会的?"
_CONGRESS = "the people's congress"
_AND_STANDING = f"{_CONGRESS} and its standing committee"
_WATCHDOGS = "(?:监委|监察|监察委|监委会|纪委监委)"
# What each kind of oversight is called in Chinese and in English.
_OVERSIGHT = [
    (re.compile(pattern), english)
    for pattern, english in (
        (f"{_STANDING}法律监督[、和]工作监督", f"the legal and work oversight of {_AND_STANDING}"),
        (f"{_STANDING}(?:依法|法律|工作|有效)?监督", f"the oversight of {_AND_STANDING}"),
        (f"{_BODIES}法律监督[、和]工作监督", f"the legal and work oversight of {_CONGRESS}"),
        (f"{_BODIES}(?:依法|法律|工作|有效)?监督", f"the oversight of {_CONGRESS}"),
        ("(?:省|市|县|区)?政协的?民主监督", "the democratic oversight of the CPPCC"),
        (f"(?:省|市|县|区)?{_WATCHDOGS}的?(?:专责)?监督", "supervisory oversight"),
        ("司法监督", "judicial oversight"),
        ("审计监督", "audit oversight"),
        ("(?:党内|巡视|巡察)监督", "Party oversight"),
        ("社会[和、]?(?:公众)?[和、]?舆论监督", "public and media oversight"),
        ("(?:群众|社会(?:各界)?)监督", "public oversight"),
        ("(?:新闻)?舆论监督", "media oversight"),
    )
]
_ACCEPTED = re.compile("(?:我们)?(?:依法|自觉|主动)*接受(?P<items>.+监督)")


def oversight(clause: str) -> str | None:
    """自觉接受…监督: whose oversight is accepted; None where one of them is unknown."""
    match = _ACCEPTED.fullmatch(clause)
    return overseers(match["items"]) if match else None


def overseers(rest: str) -> str | None:
    """政协民主监督、社会舆论监督: the list alone."""
    found: list[str] = []
    while rest:
        hit = next(((match, en) for pattern, en in _OVERSIGHT if (match := pattern.match(rest))), None)
        if hit is None:
            return None
        found.append(hit[1])
        rest = rest[hit[0].end() :].lstrip("、和以及")
    return listed(found) if found else None
