"""What is first in several ways, so many each, a round by its number, whose a number or a rank is."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "建成全省规模最大、功能最全的体育公园。",
            "We completed the province's largest and most fully functional sports park.",
        ),
        ("建成幼儿园和停车场各12个。", "12 kindergartens and 12 parking lots were completed."),
        (
            "建成水稻、玉米示范基地各5000亩。",
            "5,000 mu each of rice and corn demonstration bases were completed.",
        ),
        ("三类医疗器械注册证新增23张。", "23 Class III medical device registration certificates were added."),
        ("5万吨级码头建成投用。", "Wharves of the 50,000-ton class were completed and put into use."),
        (
            "实施重点项目12个、年度计划投资8.5亿元。",
            "12 key projects were carried out, with planned annual investment of RMB 850 million.",
        ),
        (
            "26名学者入选全球高被引科学家榜单，增长30%。",
            "26 scholars were selected for the list of global highly cited researchers, up 30%.",
        ),
        (
            "专利申请量1200件，其中发明专利申请量400件，居全市第二。",
            "The number of patent applications stood at 1,200; of which, the number of invention patent "
            "applications stood at 400, ranking second in the city.",
        ),
        (
            "工业产值65亿元，预计增长11%。",
            "The output value of industry stood at RMB 6.5 billion, expected to grow by 11%.",
        ),
        (
            "进口、出口分别增长5%、6%，均完成年度计划。",
            "Imports and exports grew by 5% and 6%, respectively, with the annual plan fulfilled.",
        ),
        (
            "开展第三轮社区卫生服务站标准化建设。",
            "We carried out the third round of standardization of community health stations.",
        ),
    ],
)
def test_numbers_and_ranks_stay_with_their_things(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize("chinese", ["建成全省门面最阔、功能最全的体育公园。", "建成幼儿园、清风亭各12个。"])
def test_an_unknown_way_or_thing_is_left(chinese: str) -> None:
    assert not localised(chinese).complete
