"""What reaches town and country, what all of them provide, jobs found among others, where firms gather."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "矛盾纠纷化解平台实现县乡全覆盖。",
            "Dispute resolution platforms covered the county and all townships.",
        ),
        ("光纤网络实现城乡全覆盖。", "The optical fiber network covered all urban and rural areas."),
        (
            "二级以上公立医院全部开展预约诊疗服务。",
            "Public hospitals at or above Grade II all provided appointment-based medical services.",
        ),
        ("乡镇卫生院全部配备救护车。", "Township health centers were all equipped with ambulances."),
        (
            "固定资产投资下降2.6%，主要是房地产开发投资下降较多。",
            "Fixed-asset investment fell by 2.6%, mainly because of a considerable decline in investment "
            "in real estate development.",
        ),
        ("农业保险提供风险保障86亿元。", "Agricultural insurance provided RMB 8.6 billion in risk coverage."),
        (
            "城镇新增就业4.8万人，其中高校毕业生就业1.6万人。",
            "48,000 new urban jobs were created, with jobs found for 16,000 college graduates.",
        ),
        ("人工智能产业集聚企业280家。", "The artificial intelligence industry was home to 280 enterprises."),
        ("高新区集聚科技型企业260家。", "The high-tech zone was home to 260 technology-based enterprises."),
        ("存贷款余额双双突破1800亿元。", "Outstanding deposits and loans each exceeded RMB 180 billion."),
        (
            "“十三五”规划确定的24项主要指标全部完成。",
            "24 main indicators set in the 13th Five-Year Plan were all completed.",
        ),
    ],
)
def test_it_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_looks_alike_is_not() -> None:
    assert "home to" not in localised("产业集聚水平提高3个百分点。").text
    assert "jobs found" not in localised("新增学位5200个，其中小学3600个。").text
    assert "mainly because" not in localised("固定资产投资下降2.6%，主要是房地产。").text


def test_whose_athletes_they_are_is_said() -> None:
    assert localised("我县运动员在全运会上获金牌3枚。").text == (
        "The county's athletes won 3 gold medals at the National Games."
    )
    assert (
        localised("我县经济总量达到126亿元。").text
        == "The county's economic output reached RMB 12.6 billion."
    )
