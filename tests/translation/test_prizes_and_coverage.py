"""What was won, what reached its full share, and what drew or helped people."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("12个项目荣获2025年国际设计大奖。", "12 projects won international design awards for 2025."),
        (
            "东湖大学项目获国家科技进步一等奖。",
            "The Donghu University project won the first prize of the "
            "State Science and Technology Progress Award.",
        ),
        (
            "全市有3个项目获国家科技进步二等奖。",
            "3 projects won second prizes of the State Science and Technology Progress Award.",
        ),
        ("东湖区荣获全国羽毛球公开赛冠军。", "Donghu District won the national badminton open championship."),
        (
            "实现村级养老服务站点100%覆盖。",
            "We achieved 100% coverage of village-level elderly care service stations.",
        ),
        ("灯光秀吸引9.3万人次现场观看。", "Light shows attracted 93,000 people to watch in person."),
        ("助力15万余人获取就业机会。", "We helped over 150,000 people obtain job opportunities."),
        (
            "地铁3号线二期高新北站至上屋段开通运营。",
            "The Gaoxin North-Shangwu section of Phase II of Metro Line 3 was opened and put into operation.",
        ),
        ("实现关键技术突破18项。", "18 breakthroughs in key technologies were achieved."),
        ("促成12组供需合作。", "12 supply-demand cooperation deals were brought about."),
        ("开展联合执法20次。", "20 joint law enforcement operations were carried out."),
        ("完成技术改造35项。", "35 technological upgrading projects were completed."),
        ("提供法律援助1200件。", "1,200 legal aid cases were provided."),
        ("专利授权量突破3000件。", "The number of patents granted exceeded 3,000."),
    ],
)
def test_told_whole(chinese: str, english: str) -> None:
    one = localised(chinese, "results")
    assert one.complete
    assert one.text == english


def test_two_deeds_with_land_are_two() -> None:
    """Readjustment of land is done to both areas of a list, and stands beside other deeds."""
    assert localised("推进城市更新与土地整备。", "plan").text == (
        "We will advance urban renewal and land readjustment."
    )
    assert not localised("推进北山、塘下土地整备。", "plan").complete


@pytest.mark.parametrize("chinese", ["实现村级养老服务站点12家覆盖。", "获奖项目12个。"])
def test_no_share_and_no_prize(chinese: str) -> None:
    assert not localised(chinese, "results").complete


def test_what_is_done_at_so_many_sites_keeps_its_number_to_itself() -> None:
    one = localised("完成虚拟大学园18处云麓森廊改造。", "results")
    assert one.text == "云麓森廊改造 was completed at 18 sites in Virtual University Park."
