"""Places whose names are withheld: 某市 is XX City.

An engine that is given 某市 invents a city.  XX stands where English forms withhold a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.alternation import longest_first

_UNITS = {
    "省": "Province", "自治区": "Autonomous Region", "自治州": "Autonomous Prefecture", "州": "Prefecture",
    "市": "City", "自治县": "Autonomous County", "县": "County", "新区": "New Area", "区": "District",
    "旗": "Banner", "街道": "Subdistrict", "镇": "Town", "乡": "Township", "社区": "Community",
    "村": "Village",
}  # fmt: skip
# Behind these the unit is the head of another word: 某市场, 某区域, 某村民.
_OTHER_WORD = (
    r"(?<=市)(?:[场值井面容]|民(?![政宗族]))|(?<=区)[域间块位段分别]|(?<=县)域|(?<=镇)[长区]|"
    r"(?<=村)[民庄集级]|(?<=社区)[居网工]|(?<=乡)[村亲镇]|(?<=省)[级份]|(?<=州)[际]"
)
_UNIT = longest_first(_UNITS)
_NAMELESS = re.compile(rf"某{{1,2}}(?P<unit>{_UNIT})(?!{_OTHER_WORD})")


def find_nameless(text: str) -> Iterator[tuple[int, int, str]]:
    """``(start, end, English)`` of the places of `text` that are given without a name."""
    for match in _NAMELESS.finditer(text):
        yield match.start(), match.end(), f"XX {_UNITS[match['unit']]}"
