"""What a report names one of where it opens or is built is one thing; the rest stays several."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

ONE = [
    ("游戏出海服务中心揭牌。", "A service center for games going global was inaugurated."),
    ("市创新中心揭牌成立。", "The city's innovation center was inaugurated."),
    ("建成县级融媒体中心和数字化平台。",
     "We completed a county-level convergence media center and a digital platform."),
    ("体育馆竣工，科技馆投入使用。",
     "A gymnasium was completed, and a science and technology museum was put into use."),
    ("建成市民中心、县人民医院、图书馆。",
     "We completed a civic center, the county people's hospital and the library."),
    ("文化馆、图书馆、博物馆全部建成投用。",
     "The cultural center, the library and the museum were all completed and put into use."),
    ("县医院综合楼投入使用。", "The complex of the county hospital was put into use."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), ONE)
def test_one_thing_opens(zh: str, english: str) -> None:
    assert localised(zh).text == english


@pytest.mark.parametrize(
    ("zh", "several"),
    [
        ("国家级企业技术中心启用。", "enterprise technology centers were"),
        ("建成一批产业园区。", "a number of industrial parks"),
        ("乡镇文化站建成投用。", "were"),
        ("打造一批低碳园区、零碳园区。", "and zero-carbon parks"),
    ],
)
def test_several_stay_several(zh: str, several: str) -> None:
    assert several in localised(zh).text


def test_what_is_built_is_new_in_a_list_too() -> None:
    told = localised("建设职业技能考场与手工艺品产销平台。", "plan")
    assert told.text.endswith("and a handicraft production and sales platform.")
    told = localised("展现文明、友善、专业的城区形象。", "plan")
    assert told.text == "We will show a civilized, friendly and professional urban image."
    assert "improve the" in localised("完善手工艺品产销平台。", "plan").text
