"""Floor space and sales of homes as parts of a whole, rates of what was told before, pH."""

from __future__ import annotations

import pytest

from .reading import of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


def test_homes_are_sold_and_built_as_the_whole_is() -> None:
    assert _names(
        "商品房销售面积586.4万平方米，下降9.7%，其中住宅512.8万平方米，下降10.3%；销售额412.6亿元，下降13.5%。"
    ) == [
        "商品房销售面积",
        "商品房销售面积同比降幅",
        "住宅销售面积",
        "住宅销售面积同比降幅",
        "商品房销售额",
        "商品房销售同比降幅",
    ]
    found = of_results("房屋施工面积2860万平方米，其中住宅1980万平方米、办公楼120万平方米。")
    assert [(one.indicator_zh, one.parent_zh) for one in found[1:]] == [
        ("住宅施工面积", "房屋施工面积"),
        ("办公楼施工面积", "房屋施工面积"),
    ]
    assert _names("商品房销售额412.6亿元，其中住宅388.1亿元。")[1] == "住宅销售额"


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("一般工业固体废物产生量1260万吨，综合利用率68.5%。", "一般工业固体废物综合利用率"),
        ("医疗废物集中处置量4860吨，无害化处置率100%。", "医疗废物无害化处置率"),
        ("功能区声环境昼间达标率97.2%、夜间达标率90.4%。", "功能区声环境夜间达标率"),
        ("生活垃圾产生量126万吨，无害化处理率100%，资源化利用率62%。", "生活垃圾资源化利用率"),
    ],
)
def test_rates_are_of_what_was_told_before(text: str, rate: str) -> None:
    assert _names(text)[-1] == rate


def test_ph_is_a_level() -> None:
    found = of_results("降水pH均值6.85，酸雨频率0.6%。")
    assert [one.indicator_zh for one in found] == ["降水pH均值", "酸雨频率"]
    assert str(found[0].value_normalised) == "6.85"
