"""What a head is called of such a thing: rivers are treated, confidence is of those who have it.

Knows English alone.
"""

from __future__ import annotations

import re

_GOVERNED = "the governance of {}"
# What is treated, and not governed.
TREATED = re.compile(
    r"\b(?:waste|wastewater|sewage|pollut\w+|soil|erosion|desertification|"
    r"rivers?|lakes?|mines?|waterlogging|waters|water bodies)\b"
)
_CAMPAIGN = "the campaign to improve {}"
_IMPROVED = re.compile(r"^(?:the )?(?:[\w-]+ )*(?:improvement|upgrading|renovation|treatment|governance)\b")
# Who has confidence; one has it in anything else.
_HELD = {
    "confidence in {}": "the confidence of {}",
    "satisfaction with {}": "the satisfaction of {}",
}
_CONFIDENT = re.compile(
    r"\b(?:enterprises|entities|entrepreneurs|investors|consumers|residents|people|public|businesses|"
    r"passengers|patients|students|parents|users|customers|tourists|employees|farmers|workers|the masses)$"
)


def fitting(pattern: str, english: str) -> str:
    """What a head is called of such a thing: rivers are treated, confidence is of those who have it."""
    if pattern in _HELD and _CONFIDENT.search(english):
        return _HELD[pattern]
    if pattern == _CAMPAIGN and _IMPROVED.search(english):  # 综合整治 + 提升行动
        return "the campaign for {}"
    return "the treatment of {}" if pattern == _GOVERNED and TREATED.search(english) else pattern
