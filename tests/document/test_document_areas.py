"""Whose report it is decides what 全区 means."""

from __future__ import annotations

import pytest

from desktop_app.document.areas import speaks_in_region

ABOVE = "自治区党委、政府高度重视。"


@pytest.mark.parametrize(
    ("texts", "regional"),
    [
        (("赤峰市政府工作报告", "在赤峰市第八届人民代表大会第五次会议上", ABOVE), True),
        (("内蒙古自治区2025年国民经济和社会发展计划", ABOVE), True),
        (("政府工作报告", "在西乌珠穆沁旗第十六届人民代表大会上", ABOVE), True),
        (("南宁市青秀区人民政府工作报告", ABOVE), False),
        (("政府工作报告", "在银川市金凤区第五届人民代表大会上", ABOVE), False),
        (("深圳市人民政府工作报告", "全区一盘棋。"), False),
        ((ABOVE, "我市综合实力居全区首位。"), True),
        ((ABOVE, "区委、区政府坚持稳中求进。"), False),
        (("廣西壯族自治區2024年國民經濟和社會發展計劃",), True),
        ((), False),
    ],
)
def test_who_speaks_says_what_the_whole_area_is(texts: tuple[str, ...], regional: bool) -> None:
    assert speaks_in_region(texts) is regional
