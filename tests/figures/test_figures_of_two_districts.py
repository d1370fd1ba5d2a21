"""What two reports of districts measure: names that hold nothing of the sentence around them."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import is_open
from desktop_app.figures.extract import figures_in


def names(text: str, role: str = "results") -> list[str]:
    return [figure.indicator_zh for figure in figures_in(text, role=role, year=2025)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("产值超5亿元企业增至12家。", ["企业规模下限", "产值超5亿元企业数"]),
        ("其中超50万元的村有18个。", ["村规模下限", "村数"]),
        ("2.6万名脱贫人口收入年均增长9.5%。", ["脱贫人口人数", "脱贫人口收入年均增速"]),
        (
            "新型材料、医药健康两大支柱产业产值分别完成210亿元和164亿元，合计占规上工业总产值的48.5%。",
            ["支柱产业数", "新型材料产值", "医药健康产值", "新型材料和医药健康产值占规上工业总产值比重"],
        ),
        (
            "新型材料、医药健康两大支柱产业产值分别完成210亿元和164亿元。",
            ["支柱产业数", "新型材料产值", "医药健康产值"],
        ),
        ("96个市级重点项目完成年度投资计划的103.4%。", ["市级重点项目数", "市级重点项目计划完成率"]),
        ("研发投入占地区生产总值比重预计达到2.6%。", ["研发投入占地区生产总值比重"]),
        ("托位数达到每千人口4.2个。", ["每千人口托位数"]),
        ("接待游客410万人次、旅游收入30亿元。", ["接待游客人次", "旅游收入"]),
        ("企业亏损面达21.4%。", ["企业亏损面"]),
        ("城乡低保标准分别提高到每月810元和650元。", ["城镇低保标准", "农村低保标准"]),
    ],
)
def test_results(text: str, told: list[str]) -> None:
    assert names(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("办好三件实事：①新建学校3所；②改造小区20个。", ["办好实事数", "新建学校数", "改造小区数"]),
        ("培育壮大深远海养殖，年产量达到1.6万吨。", ["深远海养殖年产量"]),
        ("将项目审批时限压缩25%。", ["项目审批时限下降目标"]),
    ],
)
def test_plans(text: str, told: list[str]) -> None:
    assert names(text, "plan") == told


def test_growth_of_the_same_without_a_part_is_not_taken_for_its_growth() -> None:
    _, less = figures_in("固定资产投资下降2.1%，扣除房地产开发投资后增长8.6%。", role="results", year=2025)
    assert less.indicator_zh == "固定资产投资（扣除房地产开发投资）同比增速"
    assert (
        less.indicator_en
        == "growth in fixed-asset investment excluding investment in real estate development"
    )


def test_a_share_of_the_second_alone_is_its_own() -> None:
    told = names("新型材料、医药健康产值分别完成210亿元和164亿元，医药健康产值占规上工业总产值的21%。")
    assert told[-1] == "医药健康产值占规上工业总产值比重"


def test_a_name_whose_english_leaves_out_what_is_excluded_is_open() -> None:
    assert is_open("地区生产总值（剔除不可比因素）同比增速")
    assert not is_open("固定资产投资（扣除房地产开发投资）同比增速")
    assert not is_open("固定资产投资（不含农户）同比增速")


def test_containers_are_counted_in_their_unit() -> None:
    size, growth = figures_in("集装箱吞吐量152万标箱，增长6.4%。", role="results", year=2025)
    assert (size.english, growth.english) == ("1.52 million TEUs", "up 6.4% year on year")
    (households,) = figures_in("惠及居民3500户。", role="results", year=2025)
    assert households.english == "3,500"  # the name says whom
