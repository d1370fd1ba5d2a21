"""A ministry, department or bureau told as another: 水利厅 as "the Department of Transport".

``bodies.tsv`` says by which words the English tells the field of each.  A finding needs a body of the English
whose field the Chinese has nowhere, and one of the Chinese whose field no body of the English has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.tables import table

_KIND_ZH = (
    r"(?:监督|监管|主管|管理|行政|保护)*(?:部门|部(?![分署队件位级])|厅|总局|局(?![面势限部地])|委员会|委(?![托派屈员])|署(?!名)|"
    r"办公室|办(?![理法事案学公好成结税证展]))"
)
_KIND_OF = r"(?:Ministry|Department|Bureau|Commission|Administration|Office|Committee|Agency|Authority)"
_KIND_EN = (
    r"(?:[Mm]inist(?:ry|ries)|[Dd]epartments?|[Bb]ureaus?|[Cc]ommissions?|[Aa]dministrations?|[Oo]ffices?|"
    r"[Aa]uthorit(?:y|ies)|officials)\b(?! (?:of|for|on) (?:the )?[A-Z])"
)
_BODY_EN = re.compile(
    rf"\b{_KIND_OF} (?:of|for|on) (?P<behind>(?:the )?[A-Z][\w-]+(?:,?(?: and| of| the)? [A-Z][\w-]+){{0,5}})"
    rf"|\b(?P<before>(?:[\w'’-]+,? (?:and )?){{1,5}}){_KIND_EN}"
)
_CUT = re.compile(
    r".*\b(?:the|an?|of|by|with|to|from|in|for|that|which|when|as|its|their|other)\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Field:
    """The Chinese of a field before the word for a body, and the English that tells it or is evidence."""

    chinese: re.Pattern[str]
    body: re.Pattern[str]
    telling: re.Pattern[str]
    evidence: re.Pattern[str]


@cache
def _fields() -> tuple[_Field, ...]:
    return tuple(
        _Field(
            re.compile(chinese),
            re.compile(rf"(?:{chinese}){_KIND_ZH}"),
            *(re.compile(rf"\b(?:{english})", re.IGNORECASE) for english in (telling, evidence)),
        )
        for chinese, telling, evidence in table("bodies.tsv")
    )


def bodies_told_as_others(pair: Pair) -> Iterator[Finding]:
    """name-wrong: a body of the state that the English tells by another."""
    meant = [(field, match.span()) for field in _fields() for match in field.body.finditer(pair.source)]
    said = list(_said(pair.english)) if meant else []
    lost = [span for field, span in meant if not any(field.telling.search(words) for words, _place in said)]
    strange = [
        place for words, place in said if _is_strange(pair.source, words, [field for field, _ in meant])
    ]
    if lost and strange:
        (start, end), place = lost[0], strange[0]
        yield pair.finding(
            "name-wrong", Severity.MAJOR,
            f"{pair.source[start:end]} is told as “{pair.english[slice(*place)]}”.",
            zh=(start, end), en=place,
        )  # fmt: skip


def _said(english: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """The words that say the field of each body of the English, and where it stands."""
    for match in _BODY_EN.finditer(english):
        if match["behind"]:
            yield match["behind"], match.span()
        else:
            cut = _CUT.match(match["before"])
            start = match.start() + (cut.end() if cut else 0)
            yield english[start : match.end()], (start, match.end())


def _is_strange(source: str, words: str, meant: Sequence[_Field]) -> bool:
    """True if the words tell no body of the Chinese, but a field that the Chinese does not speak of."""
    if any(field.telling.search(words) for field in meant):
        return False
    others = [field for field in _fields() if field.evidence.search(words)]
    return bool(others) and not any(field.chinese.search(source) for field in others)
