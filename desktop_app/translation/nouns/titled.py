"""Reviews for a title: 国家卫生城市复审 is the re-evaluation as a national sanitary city."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.nouns.noun_words import Noun, with_a
from desktop_app.translation.nouns.reading import Nouns
from desktop_app.translation.words.area_words import LEVEL, LEVELS
from desktop_app.translation.words.plurals import singular

_REVIEWS = {
    "评审": "accreditation", "复审": "re-evaluation", "复核": "re-examination", "复评": "re-evaluation",
    "验收": "acceptance review", "评估": "assessment", "复检": "re-inspection", "复查": "re-inspection",
    "创建验收": "acceptance review", "考核验收": "acceptance review", "评估验收": "acceptance review",
}  # fmt: skip
_REVIEW = re.compile(
    f"(?P<title>.{{3,}}?)(?P<by>国家|(?:{LEVEL})(?<=级))?(?P<review>{longest_first(_REVIEWS)})"
)
_TITLE = re.compile(
    r"(?:the )?(?P<one>(?:national|provincial|municipal|Grade [A-Z]|\d?A+|China)\b[\w -]*?"
    r"(?:cit(?:y|ies)|count(?:y|ies)|districts?|hospitals?|zones?|towns?|villages?|parks?|areas?|attractions?|bases?|banners?))"
)


def reviewed(nouns: Nouns, zh: str) -> Noun | None:
    """The review of somebody who has or seeks a title; None where the title is unknown."""
    match = _REVIEW.fullmatch(zh)
    title = nouns.item(match["title"]) if match else None
    named = _TITLE.fullmatch(title.english) if title is not None else None
    if match is None or title is None or named is None:
        return None
    one = (singular(named["one"]) if title.many else None) or named["one"]
    level = f"{LEVELS[match['by']]} " if match["by"] else ""
    review = f"{level}{_REVIEWS[match['review']]} as {with_a(one)}"
    return Noun(review, many=False, article=not review.startswith("accreditation"))
