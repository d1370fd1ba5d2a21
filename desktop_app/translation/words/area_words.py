"""What a place is called that a character stands for: 市 is a city, 盟 a league."""

from __future__ import annotations

AREA_WORDS = {
    "区": "district", "市": "city", "县": "county", "省": "province", "国": "nation", "镇": "town",
    "州": "prefecture", "盟": "league", "旗": "banner", "乡": "township", "疆": "region",
}  # fmt: skip
#: The same where there are several of them.
AREAS = {"区": "districts", "县": "counties", "市": "cities", "镇": "towns"}
