"""What of each grew, said once in front or with the whole; cases solved; growth nationwide."""

from __future__ import annotations

import pytest

from desktop_app.figures.english import indicator_names
from desktop_app.figures.model import Qualifier

from .reading import of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("从主要工业产品产量看，精制茶增长23.9%，粗钢下降1.4%。", ["精制茶产量同比增速", "粗钢产量同比降幅"]),
        ("从热点商品看，汽车类增长21.7%，网上零售额增长5%。", ["汽车类零售额同比增速", "网上零售额同比增速"]),
        (
            "第三产业增加值376亿元，增长7.3%。其中，批发和零售业增长10.8%。",
            ["第三产业增加值", "第三产业增加值同比增速", "批发和零售业增加值同比增速"],
        ),
        ("第二产业投资增长16%，其中制造业增长5%。", ["第二产业投资同比增速", "制造业同比增速"]),
        ("十种有色金属产量增长0.7%。", ["十种有色金属产量同比增速"]),
        ("市公安排查化解矛盾纠纷125起。", ["排查化解矛盾纠纷数"]),
        ("涉及20个行政村，8个标段组织实施。", ["涉及行政村数", "标段数"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_cases_solved_are_so_many_and_no_more() -> None:
    solved, over = of_results("攻破40起积案；销售额破40亿元。")
    assert (solved.indicator_zh, solved.qualifier) == ("攻破积案数", Qualifier.EXACT)
    assert over.qualifier is Qualifier.OVER


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("全国公共图书馆总藏量增速", "growth in total collections of public libraries nationwide"),
        ("金融业同比增速", "growth in the financial sector"),
        ("规模以上制造业增加值", "value added of manufacturing above designated size"),
        ("粮油、食品类零售额同比增速", "growth in retail sales of grain, oil and food"),
        ("挽回群众损失额", "losses recovered for people"),
        ("销售收入超亿元企业数", "enterprises with sales revenue of over RMB 100 million"),
        ("投入警力人数", "police officers deployed"),
    ],
)
def test_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english
    assert not indicator_names.is_open(zh)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("粮油产量稳定在11万吨、2.6万吨。", ["粮食产量", "油料产量"]),
        ("粮油产量13万吨。", ["粮油产量"]),
        ("黄酒、香菇品牌价值分别达13.28、12.31亿元。", ["黄酒品牌价值", "香菇品牌价值"]),
        (
            "粮食种植面积45万亩，超计划0.65万亩，产量17万吨。",
            ["粮食种植面积", "粮食种植面积超出计划幅度", "粮食产量"],
        ),
        ("82个新招引亿元以上项目开工。", ["新招引亿元以上项目数", "项目规模下限"]),
    ],
)
def test_two_in_one_word_and_what_stands_apart(text: str, names: list[str]) -> None:
    assert _names(text) == names


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("金融存款余额", "outstanding deposits of financial institutions"),
        ("A证人数", "people with A certificates"),
        ("主要农作物综合机械化水平", "overall mechanization level of major crops"),
    ],
)
def test_more_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english
