"""Units inside bodies, groups and courts behind their level, and sections of lines in brackets."""

from __future__ import annotations

import pytest

from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        (
            "市公安局刑侦支队荣获先进集体。",
            "市公安局刑侦支队",
            "Criminal Investigation Detachment of the Municipal Public Security Bureau",
        ),
        (
            "县公安局城关派出所揭牌。",
            "县公安局城关派出所",
            "Chengguan Police Station of the County Public Security Bureau",
        ),
        (
            "区人民法院执行局受到表彰。",
            "区人民法院执行局",
            "Enforcement Bureau of the District People's Court",
        ),
        ("市数据集团挂牌成立。", "市数据集团", "Municipal Data Group"),
        (
            "永杭高速（上杭段）开工。",
            "永杭高速（上杭段）",
            "the Shanghang section of the Yonghang Expressway",
        ),
        (
            "郑开城际铁路延长线开工。",
            "郑开城际铁路延长线",
            "Zhengzhou-Kaifeng Intercity Railway Extension",
        ),
        ("城关镇卫生院建成。", "城关镇卫生院", "Chengguan Town Health Center"),
    ],
)
def test_a_unit_has_its_body(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text", ["公安机关派出所建设加快。", "法院执行工作加强。", "组建数据集团。", "高速（一期）开工。"]
)
def test_a_unit_without_its_body_has_no_name(text: str) -> None:
    assert named(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "讲清道理，铺就致富路、幸福路、小康路。",
        "新建便民大桥、景观大桥、主线大桥、跨线大桥。",
        "讲活社科院校的故事。",
        "实施五环路改造。",
        "巡演杭州站、挑战赛长沙站举行。",
    ],
)
def test_roads_to_riches_and_kinds_of_bridges_have_no_name(text: str) -> None:
    assert named(text) == {}
