"""Bridges, tunnels and reservoirs called after any word; kinds of them have no name."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised
from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("公安长江大桥建成通车。", "公安长江大桥", "Gong'an Yangtze River Bridge"),
        ("平安水库、光明水库除险加固完成。", "光明水库", "Guangming Reservoir"),
        ("土地岭隧道顺利贯通。", "土地岭隧道", "Tudiling Tunnel"),
        ("观音庙枢纽互通建成通车。", "观音庙枢纽互通", "Guanyinmiao Interchange"),
        ("友谊水电站首台机组并网。", "友谊水电站", "Youyi Hydropower Station"),
        ("海潮大桥建成通车。", "海潮大桥", "Haichao Bridge"),
        ("五里墩立交建成通车。", "五里墩立交", "Wulidun Interchange"),
        ("城北快速路全线贯通。", "城北快速路", "Chengbei Expressway"),
    ],
)
def test_a_work_bears_any_word(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "推进重点水库建设。",
        "新建农村水厂5座。",
        "新建特长隧道、跨江大桥、公铁大桥。",
        "完成饮用水源水库治理。",
        "推进政策互通、规则互通。",
        "景观大桥、地标大桥建成。",
        "新建城市立交、城际高速。",
        "建成平安景区、文明码头。",
        "推进大型灌区建设。",
        "加快沙石码头、危化码头建设。",
        "建设雨污泵站。",
    ],
)
def test_a_kind_of_works_is_no_name(text: str) -> None:
    assert not named(text)


@pytest.mark.parametrize(
    ("text", "en"),
    [
        ("推进杨柳水库除险加固。", "We advanced the reinforcement of Yangliu Reservoir."),
        (
            "大力推进水库除险加固。",
            "We stepped up efforts to advance the reinforcement of dilapidated reservoirs.",
        ),
        ("市第二人民医院新院建成。", "The new campus of City No. 2 People's Hospital was completed."),
        ("建成县体育中心。", "We completed the county's sports center."),
        (
            "工业北路西段建成通车。",
            "The west section of Gongye North Road was completed and opened to traffic.",
        ),
    ],
)
def test_a_sentence_says_which_work(text: str, en: str) -> None:
    assert localised(text).text == en


def test_no_firm_is_in_an_estate() -> None:
    names = named("改造中兴佳园、长城小区、万科花园。")
    assert names["中兴佳园"] == "Zhongxing Garden"
    assert names["长城小区"] == "Changcheng Residential Community"


def test_the_number_of_a_road_goes_with_its_section() -> None:
    names = named("G4京港澳高速信阳段开工。")
    assert names["G4京港澳高速信阳段"] == "the Xinyang section of the G4 Beijing-Hong Kong-Macao Expressway"
