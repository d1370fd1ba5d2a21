"""Lines around a title: on which occasion, who speaks, whose paper it is, its number, stage and readers."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "——2025年1月10日在县第十七届人民代表大会第五次会议上",
            "Delivered at the Fifth Session of the Seventeenth County People's Congress on January 10, 2025",
        ),
        (
            "（2025年1月15日在凤县第十八届人民代表大会第四次会议上）",
            "Delivered at the Fourth Session of the Eighteenth People's Congress of Fengxian County on "
            "January 15, 2025",
        ),
        (
            "——2023年8月31日在区第十七届人大常委会第十五次会议上",
            "Delivered at the Fifteenth Meeting of the Standing Committee of the Seventeenth District "
            "People's Congress on August 31, 2023",
        ),
        (
            "——2025年1月8日在政协深圳市第九届委员会第四次会议上",
            "Delivered at the Fourth Session of the Ninth CPPCC Committee of Shenzhen on January 8, 2025",
        ),
        (
            "上城区人民政府区长 惠海涛",
            "Hui Haitao, District Mayor of the Shangcheng District People's Government",
        ),
        (
            "凤县人民政府代县长 冯宝平",
            "Feng Baoping, Acting County Mayor of the Fengxian County People's Government",
        ),
        ("省高级人民法院院长　李  思　明", "Li Siming, President of the Provincial Higher People's Court"),
        ("省高级人民法院院长 李四", "Li Si, President of the Provincial Higher People's Court"),
        ("深圳市财政局", "Shenzhen Finance Bureau"),
        (
            "国家统计局泉州调查队",
            "Quanzhou Survey Office of the National Bureau of Statistics",
        ),
        ("凤政发〔2024〕12号", "Feng Zheng Fa [2024] No. 12"),
        ("（征求意见稿）", "(Draft for Comments)"),
        ("二〇二五年一月", "January 2025"),
        ("尊敬的赵主任、各位副主任：", "Dear Chairperson Zhao and Vice Chairpersons,"),
        (
            "各乡镇人民政府，县直各部门：",
            "To the people's governments of all townships and towns; and all departments directly under "
            "the county:",
        ),
        ("特此报告。", "This report is hereby submitted."),
    ],
)
def test_lines_around_a_title(chinese: str, english: str) -> None:
    said = localised(chinese, "preamble")
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    "chinese", ["在县第十七届人民代表大会第五次会议上", "喆喆局局长 李四", "项目进展12号"]
)
def test_what_only_looks_so_is_left(chinese: str) -> None:
    assert localised(chinese, "preamble").rule != "title-matter"
