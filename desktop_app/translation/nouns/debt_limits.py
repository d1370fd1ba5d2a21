"""Limits of debt, told with who set them and for whom: 自治区下达我市法定债务限额."""

from __future__ import annotations

import re

from desktop_app.translation.words.area_words import AREA_WORDS

_LIMIT = re.compile(
    r"(?P<by>自治区|省|市|上级|财政部)(?:财政[厅局])?(?:核定|下达|批准)+(?P<whose>[我全][市县区州旗省])?的?"
    r"(?:(?P<year>20\d\d)年)?(?P<kind>法定|政府|地方政府)?(?:政府)?债务限额"
)
_SET_BY = {
    "自治区": "the autonomous region", "省": "the province", "市": "the city",
    "上级": "higher authorities", "财政部": "the Ministry of Finance",
}  # fmt: skip
_KINDS_OF_DEBT = {"法定": "statutory ", "政府": "government ", "地方政府": "local government "}


def debt_limit(zh: str) -> str | None:
    """English of such a limit; None for anything else."""
    match = _LIMIT.fullmatch(zh)
    if match is None:
        return None
    whose = f" for the {AREA_WORDS[match['whose'][-1]]}" if match["whose"] else ""
    year = f" for {match['year']}" if match["year"] else ""
    limit = f"{_KINDS_OF_DEBT.get(match['kind'] or '', '')}debt limit{year}"
    return f"{limit} set by {_SET_BY[match['by']]}{whose}"
