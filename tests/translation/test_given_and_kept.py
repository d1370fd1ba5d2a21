"""What parts give to a whole, rates kept for years, what reaches every village, what sums are paid for."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "民营企业贡献了全市62%的税收、81%的就业岗位。",
            "Private enterprises contributed 62% of the city's tax revenue and 81% of the city's jobs.",
        ),
        (
            "集中供水率连续6年保持100%。",
            "The centralized water supply rate has remained at 100% for 6 consecutive years.",
        ),
        (
            "空气质量优良率连续四年保持90%以上。",
            "The percentage of days with good air quality has remained at no less than 90% "
            "for four consecutive years.",
        ),
        (
            "路网密度达到每平方公里8.2公里。",
            "Road network density reached 8.2 kilometers per square kilometer.",
        ),
        (
            "实现30户以上自然村通硬化路全覆盖。",
            "We connected all natural villages with at least 30 households to paved roads.",
        ),
        (
            "实现行政村光纤网络全覆盖。",
            "We brought the optical fiber network to all administrative villages.",
        ),
        (
            "收入80万元以上的村占比达41%。",
            "Administrative villages with income of at least RMB 800,000 accounted for 41%.",
        ),
        (
            "发放稳岗返还、技能提升等补贴资金2600万元。",
            "We issued RMB 26 million in subsidies for refunds of unemployment insurance "
            "premiums to stabilize jobs "
            "and skills upgrading.",
        ),
        (
            "争取中央预算内投资、专项债券资金9.6亿元。",
            "We secured RMB 960 million in investment from the central government budget and "
            "special-purpose bond "
            "funds.",
        ),
        (
            "出台促进民营经济发展“28条”措施。",
            "We issued a package of 28 measures for promoting the development of the private sector.",
        ),
        (
            "“拿地即开工”改革经验在全市推广。",
            "The “construction begins upon land acquisition” reform practices were promoted across the city.",
        ),
        (
            "学府大道、滨江东路、体育中心等一批城建项目相继建成。",
            "A number of urban construction projects such as Xuefu Avenue, Binjiang East "
            "Road and the sports center "
            "were completed one after another.",
        ),
        (
            "3个村入选省级美丽宜居乡村示范村。",
            "3 villages were selected as provincial-level beautiful and livable rural "
            "demonstration villages.",
        ),
        ("存款、贷款余额均创历史新高。", "Both deposits and outstanding loans reached a record high."),
        ("投产220千伏变电站2座。", "2 220-kV substations were put into operation."),
    ],
)
def test_it_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_looks_alike_is_not() -> None:
    assert "贡献" in localised("民营企业贡献了75亿元的税收。").text  # no share
    assert "such as that of" in localised("白鹭河等一批治理项目相继建成。").text  # not the river
    assert "package" not in localised("荣获“幸福感最强城市”30条。").text
