"""What a place is called that a character stands for (市 is a city), and the level of its bodies."""

from __future__ import annotations

import re

AREA_WORDS = {
    "区": "district", "市": "city", "县": "county", "省": "province", "国": "nation", "镇": "town",
    "州": "prefecture", "盟": "league", "旗": "banner", "乡": "township", "疆": "region",
}  # fmt: skip
#: The same in front of a noun that speaks of it: the national average, the city average.
AREA_ADJECTIVES = AREA_WORDS | {"国": "national", "省": "provincial", "州": "prefectural"}
#: The same where there are several of them.
AREAS = {"区": "districts", "县": "counties", "市": "cities", "镇": "towns"}
#: The level of a body that a character (or 自治区) stands before: 县财政局 is the County Finance Bureau.
LEVEL_WORDS = {
    "省": "Provincial", "市": "Municipal", "州": "Prefectural", "盟": "League", "区": "District",
    "县": "County", "旗": "Banner", "镇": "Town", "乡": "Township",
    "自治区": "Regional",
}  # fmt: skip
#: What the names of places end in: provinces, cities, prefectures, leagues down to townships.
UNIT_SIGNS = "省市州盟区县旗镇乡"
_WHOLE = re.compile(f"[全我]([{''.join(AREA_WORDS)}])")


def of_whole_area(zh: str) -> str | None:
    """``the city's`` of 全市 and 我市; None for anything else."""
    area = _WHOLE.fullmatch(zh)
    return f"the {AREA_WORDS[area[1]]}'s" if area else None
