"""What a place is called that a character stands for (市 is a city), and the level of its bodies."""

from __future__ import annotations

import re

from desktop_app.alternation import longest_first
from desktop_app.translation.words.rule_words import words_of

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
    "自治区": "Regional", "自治州": "Prefectural",
}  # fmt: skip
#: The same in front of what is the level's own: 省财政, 国定目标.
LEVEL_ADJECTIVES = {"国": "national"} | {zh: word.lower() for zh, word in LEVEL_WORDS.items()}
#: Levels as they stand before what is given or examined at them: 国家级, 省部级, 全市.
LEVELS = words_of("level of government")
LEVEL = longest_first(LEVELS)
#: Whose the largest, first or best is: 全省, 东南亚.
WHOSE = words_of("whose the greatest is")
#: What the names of places end in: provinces, cities, prefectures, leagues down to townships.
UNIT_SIGNS = "省市州盟区县旗镇乡"
_WHOLE = re.compile(f"[全我]([{''.join(AREA_WORDS)}])")


def of_level(zh: str | None) -> str:
    """``provincial `` of 省, 省级 and 省定, as it stands before a target; "" where no level is named."""
    level = LEVEL_ADJECTIVES.get((zh or "")[:1])
    return f"{level} " if level else ""


def whole_area(zh: str) -> str | None:
    """``the city`` of 全市 and 我市; None for anything else."""
    area = _WHOLE.fullmatch(zh)
    return f"the {AREA_WORDS[area[1]]}" if area else None


def of_whole_area(zh: str) -> str | None:
    """``the city's`` of 全市 and 我市; None for anything else."""
    area = whole_area(zh)
    return f"{area}'s" if area else None
