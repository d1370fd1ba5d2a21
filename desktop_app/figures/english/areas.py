"""全区 in English where it is an autonomous region.

Rules say "the district", for one sentence does not tell; whose report it is does.
"""

from __future__ import annotations

import re
from dataclasses import replace

from desktop_app.figures.model import Figure

_WHOLE = re.compile("[全我本]区(?!域)")
_DISTRICT = re.compile(
    r"\b(?P<whose>the|The|our|Our)(?: (?:entire|whole))? district\b|\b(?P<wide>[Dd]istrict)-?wide\b"
)


def in_region(chinese: str, english: str) -> str:
    """`english` with "the region" for "the district", as often as `chinese` says 全区."""
    times = len(_WHOLE.findall(chinese))

    def said(match: re.Match[str]) -> str:
        if match["whose"]:
            return f"{match['whose']} region"
        return "Region-wide" if match["wide"][0].isupper() else "region-wide"

    return _DISTRICT.sub(said, english, count=times) if times else english


def of_region(figure: Figure) -> Figure:
    """The figure with its English name and wording told for the region."""
    name = in_region(figure.indicator_zh, figure.indicator_en)
    return replace(figure, indicator_en=name, english=in_region(figure.indicator_zh, figure.english))
