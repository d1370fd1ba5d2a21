"""Facilities that go with others: 教育和医疗设施配套 are supporting education and medical facilities."""

from __future__ import annotations

import re

from desktop_app.translation.nouns.noun_words import Noun
from desktop_app.translation.nouns.reading import Nouns

_SUPPORTING = "设施配套"
# 16个污水处理厂配套管网
_GOES_WITH = re.compile(
    "(?P<whose>[^，；、的]{3,})(?P<what>配套(?:管网|设施|道路|服务|产业|项目|电网|线路|学校|工程|基础设施|公共服务设施))(?:建设)?"
)
_FACILITIES = re.compile(r"(?!some |all |\d)(?:(?!facilities).)+ facilities")


def supporting_facilities(nouns: Nouns, zh: str) -> Noun | None:
    """English of such facilities; None where they are unknown, or no facilities alone."""
    if (goes := _GOES_WITH.fullmatch(zh)) is not None:
        return _going_with(goes, nouns)
    what = nouns.read(zh.removesuffix("配套")) if zh.endswith(_SUPPORTING) else None
    if what is None or not _FACILITIES.fullmatch(what.english):
        return None
    return Noun(f"supporting {what.english.removeprefix('the ')}", what.many)


def _going_with(match: re.Match[str], nouns: Nouns) -> Noun | None:
    """Supporting pipelines for 16 sewage treatment plants."""
    whose, what = nouns.read(match["whose"]), nouns.item(match["what"])
    if (
        whose is None
        or what is None
        or re.search(" (?:of|for|in) |^[A-Z]", f"{what.english} {whose.english}")
    ):
        return None
    return Noun(f"{what.english} for {whose.said}", what.many)
