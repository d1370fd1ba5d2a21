"""How fast it is done at best, medals, whose first they are, tiers of government: turns of results."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

TOLD = [
    ("不动产登记最快1小时办结。", "Real estate registration was completed in as little as 1 hour."),
    ("企业开办时间压缩至0.5天，最快1小时办结。",
     "The time needed to start a business was cut to 0.5 days, with the fastest cases completed in as "
     "little as 1 hour."),
    ("体育健儿斩获9金7银1铜。", "Athletes won 9 gold, 7 silver and 1 bronze medals."),
    ("获得金牌9枚、银牌7枚。", "9 gold medals and 7 silver medals were won."),
    ("物流园入选全省首批示范基地。",
     "The logistics park was selected among the province's first demonstration bases."),
    ("成立首个产业联盟。", "We set up the first industrial alliance."),
    ("首批12个项目开工建设。", "Construction began on the first 12 projects."),
    ("县乡村三级物流网络不断完善。",
     "Three-tier county-township-village logistics networks continued to improve."),
    ("成功抵御台风、暴雨等自然灾害。", "We withstood natural disasters such as typhoons and rainstorms."),
    ("欧盟等主要市场出口增长5%。",
     "Exports to main markets such as the European Union grew by 5%."),
    ("彰显辖区文化吸引力。", "We demonstrated the district's cultural appeal."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), TOLD)
def test_turns_of_results_are_told_whole(zh: str, english: str) -> None:
    told = localised(zh)
    assert (told.complete, told.text) == (True, english)


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("储备黄金9金7银。", "medals"),
        ("面积最大3公顷办结。", "as little as"),
        ("推动十大商圈397家门店申请离境退税资质。", "were promoted"),
        ("发展旅游、物流等服务业。", "tourisms"),
    ],
)
def test_what_looks_alike_is_left_alone(zh: str, english: str) -> None:
    assert english not in localised(zh).text


def test_a_plan_sets_up_at_home_and_abroad() -> None:
    assert localised("在国内外设立办事处。", "plan").text == "We will set up offices at home and abroad."
