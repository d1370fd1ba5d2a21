"""Targets that several met, growth that outran another for years, what widened, "
"pensions, places and their figure."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("8项预期性指标中6项达到或超过年度目标。", "6 of the 8 anticipatory targets were met or exceeded."),
        ("24项主要指标中21项完成年度目标。", "21 of the 24 main indicators met their targets."),
        (
            "粮食总产量达到76万吨，再获丰收。",
            "Total grain output reached 760,000 metric tons, another bumper harvest.",
        ),
        (
            "技术合同登记额达到9.6亿元，是上年的1.8倍。",
            "The registered value of technology contracts reached RMB 960 million, 1.8 times "
            "that of the previous year.",
        ),
        (
            "氨氮、氮氧化物排放量均完成省下达任务。",
            "Emissions of ammonia nitrogen and nitrogen oxides met the target assigned at "
            "the provincial level.",
        ),
        (
            "农村居民收入增速连续13年快于城镇居民。",
            "Growth in income of rural residents has outpaced that of urban residents for 13 "
            "consecutive years.",
        ),
        (
            "固定资产投资增速低于预期目标2.6个百分点。",
            "Growth in fixed-asset investment was 2.6 percentage points below the projected target.",
        ),
        ("贸易逆差扩大11.2%。", "The trade deficit widened by 11.2%."),
        (
            "退休人员养老金实现“十九连涨”，月人均增加118元。",
            "Pensions for retirees rose for the nineteenth consecutive year, an increase of "
            "RMB 118 per person per month.",
        ),
        ("农业转移人口落户3.6万人。", "36,000 people gained urban household registration."),
        (
            "6家开发区亩均产值突破300万元。",
            "Output value per mu exceeded RMB 3 million in each of 6 development zones.",
        ),
        ("遭遇历史罕见洪涝灾害。", "We suffered rare floods."),
        (
            "从主要指标完成情况看，经济运行总体平稳。",
            "In terms of main indicators, economic performance remained stable.",
        ),
        (
            "同时也要看到，经济运行中还存在一些困难和问题。",
            "We are also keenly aware that economic performance still faces some difficulties and problems.",
        ),
    ],
)
def test_it_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_looks_alike_is_not() -> None:
    assert "bumper" not in localised("喜获丰收。").text
    assert "met their targets" not in localised("24项指标中21项增长。").text
    assert "household registration" not in localised("项目落户26个。").text
