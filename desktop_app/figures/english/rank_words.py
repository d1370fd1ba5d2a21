"""How streaks and places in a ranking are worded in names: consecutive years, nationwide, No. 3."""

from __future__ import annotations

import re

#: Lengths of streaks, and how a place in a ranking is worded.
SPANS = {"年": "years", "月": "months", "季度": "quarters", "天": "days"}
AMONG = {
    "全国": "nationwide",
    "全球": "worldwide",
    "世界": "worldwide",
    "长三角": "in the Yangtze River Delta",
    "珠三角": "in the Pearl River Delta",
    "京津冀": "in the Beijing-Tianjin-Hebei region",
    "亚洲": "in Asia",
    "全省": "in the province",
    "全市": "citywide",
    "全区": "district-wide",
    "全县": "county-wide",
    "中部地区": "in the central region",
    "西部地区": "in the western region",
    "东部地区": "in the eastern region",
}


def place(zh: str) -> str:
    """Words for a place in a ranking: 首位, 第3位, 前10位, 前列."""
    number = re.search(r"\d+", zh)
    ordinal = re.search(r"第([二三四五六七八九十])", zh)
    if ordinal is not None:
        return f"No. {'二三四五六七八九十'.index(ordinal[1]) + 2}"
    if number is None:
        return "among the top" if zh == "前列" else "first"
    return f"in the top {number[0]}" if zh.startswith("前") else f"No. {number[0]}"
