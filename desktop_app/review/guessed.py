"""Names that an engine told in its own way: other English than the rules gave it, or one that no rule knows.

A brand in quotation marks is one of these, and a place in pinyin that nothing in the Chinese sounds like.

Asks where a sentence comes from; one that a person has confirmed or edited is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.document.chinese import HAN
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.sounds import is_pinyin, sounds_in
from desktop_app.translation.model import OriginKind, Translation, TranslationState
from desktop_app.translation.names.scene import NameMatch
from desktop_app.translation.terms.termbase import TermMatch
from desktop_app.translation.words import lexicon

# A short quotation that what stands behind it calls a brand, a show, a service or a place.
_BRAND = re.compile(
    rf"“(?P<name>[{HAN}]{{2,6}})”(?=[^，。；“”]{{0,6}}?(?:品牌|IP|工作室|服务队|志愿|项目|计划|大赛|系列活动|"
    r"平台|系统|小程序|驿站|基地|产业园|创新园|园区|书院|艺术节|音乐节|夜市|街区))"
)
_MOST = 0.7  # of a name's words are said where it was not told otherwise
_WORD = re.compile(r"[A-Za-z0-9]+")


def guessed_names(
    chinese: str,
    translation: Translation,
    names: Sequence[NameMatch],
    terms: Sequence[TermMatch],
    unlisted: Sequence[tuple[int, int]] = (),
) -> Iterator[Finding]:
    """One finding for each name of a sentence that is still the engine's and that it told in its own way.

    `unlisted` are foreign persons whose English no list gives.
    """
    if translation.state is not TranslationState.MACHINE or translation.origin.kind is not OriginKind.ENGINE:
        return
    said = set(_words(translation.text))
    for name in names:
        longer = any(
            m.start < name.end and name.start < m.end and len(m.term.zh) >= len(name.zh) for m in terms
        )
        if not longer and _share(name.en, said) < _MOST:
            message = f"{name.zh} is “{name.en}” by rule; the English does not say so."
            yield _finding(translation, message, name.start, name.end)
    known = [*((name.start, name.end) for name in names), *((m.start, m.end) for m in terms)]
    for match in _BRAND.finditer(chinese):
        start, end = match.span("name")
        told = any(a <= start and end <= b for a, b in known)
        if not told and not lexicon.is_ordinary(match["name"]):
            yield _unknown(chinese, translation, start, end)
    yield from _unheard_places(chinese, translation, [*(n.en for n in names), *(m.term.en for m in terms)])
    for start, end in unlisted:
        if not any(a < end and start < b for a, b in known):
            yield _unknown(chinese, translation, start, end)


# Wanjia Bay for 周家浜: what stands before such a word is a name, and no English word
_PLACE = re.compile(
    r"\b(?P<own>[A-Z][a-z]{4,}) (?:Bay|River|Lake|Creek|Canal|Road|Avenue|Street|Lane|Bridge|Tunnel|Village|"
    r"Town|Township|Subdistrict|Community|Mountain|Island|Reservoir|Wharf|Port|Plant)\b"
)


def _unheard_places(chinese: str, translation: Translation, given: Sequence[str]) -> Iterator[Finding]:
    """Places whose own part is pinyin of nothing in the Chinese, and no word that the rules gave."""
    heard = {word for english in given for word in english.split()}
    for place in _PLACE.finditer(translation.text):
        own = place["own"]
        if is_pinyin(own) and own not in heard and not sounds_in(own, chinese):
            message = f"“{place[0]}” sounds like nothing in the Chinese."
            yield Finding(
                translation.segment_id, "name-guessed", Severity.MINOR, message,
                0, len(chinese), place.start(), place.end(),
            )  # fmt: skip


def _unknown(chinese: str, translation: Translation, start: int, end: int) -> Finding:
    message = f"“{chinese[start:end]}” is a name that no rule knows; its English is the model's guess."
    return _finding(translation, message, start, end)


def _share(name: str, said: set[str]) -> float:
    """How much of a name's English is said; good English bends a long name, but gives no other."""
    words = list(_words(name))
    return sum(word in said for word in words) / len(words) if words else 1.0


def _words(english: str) -> Iterator[str]:
    """Words in small letters, one or many the same, without articles."""
    for word in _WORD.findall(english.lower()):
        if word not in ("the", "s", "and", "of"):
            yield word.removesuffix("s")


def _finding(translation: Translation, message: str, start: int, end: int) -> Finding:
    return Finding(
        translation.segment_id, "name-guessed", Severity.MINOR, message,
        start, end, 0, len(translation.text),
    )  # fmt: skip
