"""Which term or name a finding asks about, with the English that it has now: what a person would confirm."""

from __future__ import annotations

import re

from desktop_app.document.chinese import has_han
from desktop_app.review.model import Finding

_NAMES = frozenset({"name-guessed", "name-missing", "name-wrong", "name-inconsistent"})
_TERMS = frozenset({"term-missing"})
_CHINESE_QUOTED = re.compile(r"“([^“”]+)”|「([^「」]+)」|《([^《》]+)》")
_ENGLISH_QUOTED = re.compile(r"“([^“”]+)”|\"([^\"]+)\"")


def is_of_name(finding: Finding) -> bool:
    """Whether it speaks of a name rather than of a term."""
    return finding.check in _NAMES


def can_confirm(finding: Finding) -> bool:
    """Whether a person could answer by confirming a name or term: it is marked in the Chinese."""
    return finding.check in _NAMES | _TERMS and finding.zh_start < finding.zh_end


def asked(finding: Finding, chinese: str, english: str) -> tuple[str, str]:
    """Its Chinese and its English as far as that is told, "" where it has to be typed."""
    zh = chinese[finding.zh_start : finding.zh_end].strip("“”「」《》")
    marked = english[finding.en_start : finding.en_end]
    if marked and marked != english:
        return zh, marked
    return zh, _quoted_alike(finding, chinese, english) or _named(finding.message)


def _quoted_alike(finding: Finding, chinese: str, english: str) -> str:
    """What the English quotes in the place of a quotation, where it quotes as often as the Chinese."""
    theirs = list(_CHINESE_QUOTED.finditer(chinese))
    ours = [next(filter(None, one.groups())) for one in _ENGLISH_QUOTED.finditer(english)]
    if len(ours) != len(theirs):
        return ""
    start, end = finding.zh_start, finding.zh_end
    inside = (en for zh, en in zip(theirs, ours, strict=True) if zh.start() <= start and end <= zh.end())
    return next(inside, "")


def _named(message: str) -> str:
    """The English that the finding itself names last."""
    found = [one[1] for one in _ENGLISH_QUOTED.finditer(message) if one[1] and not has_han(one[1])]
    return found[-1] if found else ""
