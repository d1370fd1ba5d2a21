"""Consistency across a report: the same Chinese sentence, heading, name or year has the same English.

Knows sentences and their English; nothing of figures or of single-pair checks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from desktop_app.document.model import Segment
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.name_words import name_renderings
from desktop_app.review.years_across import years_told_otherwise
from desktop_app.translation.model import Term, Translation

_SPACE = re.compile(r"\s+")
_QUOTED_ZH = re.compile("“([^“”，。；]{2,14})”")
_QUOTED_EN = re.compile("“([^“”]{2,80}?)[,.;]?”")
_LABEL = re.compile(r"^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*)+")


def check_report(
    segments: Iterable[Segment],
    translations: Mapping[str, Translation],
    *,
    names: Sequence[Term] = (),
) -> list[Finding]:
    """Findings about sentences and names that are rendered in more than one way.

    Args:
        segments: sentences in reading order.
        translations: by segment id; sentences without English are passed over.
        names: names of the report; one rendered in several of its accepted forms is reported.
    """
    pairs = [
        (segment, translations[segment.id].text)
        for segment in segments
        if segment.id in translations and translations[segment.id].text.strip()
    ]
    years = years_told_otherwise([(segment.id, segment.text, english) for segment, english in pairs])
    return [*_repeated_sentences(pairs), *_shifting_names(pairs, names), *_shifting_quotes(pairs), *years]


def _repeated_sentences(pairs: Sequence[tuple[Segment, str]]) -> Iterable[Finding]:
    first: dict[str, tuple[str, str]] = {}
    for segment, english in pairs:
        key = _LABEL.sub("", _SPACE.sub("", segment.text)).rstrip("。；;.")
        if not key:
            continue
        told = _plain(english)
        before = first.setdefault(key, (english, told))
        if before[1] != told:
            yield Finding(
                segment.id, "sentence-inconsistent", Severity.MAJOR,
                f"The same Chinese was rendered before as “{before[0].strip()}”.",
                0, len(segment.text), 0, len(english),
                fix=before[0] if not _LABEL.match(segment.text) else "",
            )  # fmt: skip


def _plain(english: str) -> str:
    text = re.sub(
        r"^(?:Part\s+)?(?:[IVXLC]+|\d+|[(（]\w+[)）])[.:)]?\s+", "", _SPACE.sub(" ", english.strip())
    )
    return text.rstrip(".;").lower()


def _shifting_names(pairs: Sequence[tuple[Segment, str]], names: Sequence[Term]) -> Iterable[Finding]:
    """One pass over the sentences for each name that occurs (names are few, sentences some hundreds)."""
    for name in names:
        settled = ""
        for segment, english in pairs:
            at = segment.text.find(name.zh)
            if at < 0:
                continue
            used = name_renderings(name, english)
            if not used:
                continue
            settled = settled or used[0][0]
            form, start = used[0]
            if form != settled:
                yield Finding(
                    segment.id, "name-inconsistent", Severity.MAJOR,
                    f"{name.zh} is “{settled}” elsewhere in this report.",
                    at, at + len(name.zh), start, start + len(form),
                    fix=english[:start] + settled + english[start + len(form) :],
                )  # fmt: skip


def _shifting_quotes(pairs: Sequence[tuple[Segment, str]]) -> Iterable[Finding]:
    """“剧查查之夜” told in two ways, in sentences that quote as often as their English does."""
    settled: dict[str, str] = {}
    for segment, english in pairs:
        meant, said = list(_QUOTED_ZH.finditer(segment.text)), list(_QUOTED_EN.finditer(english))
        if len(meant) != len(said):
            continue
        told = {one[1].lower() for one in said}
        for zh, en in zip(meant, said, strict=True):
            before = settled.setdefault(zh[1], en[1])
            if before.lower() not in told:
                yield Finding(
                    segment.id, "name-inconsistent", Severity.MAJOR,
                    f"{zh[1]} is “{before}” elsewhere in this report.",
                    zh.start(1), zh.end(1), en.start(1), en.end(1),
                    fix=english[: en.start(1)] + before + english[en.end(1) :],
                )  # fmt: skip
