"""Roads called after any word and rivers of one sign, where what stands around them says so."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase
from tests.translation.localising import localised
from tests.translation.naming import named

TERMS = Termbase.load()


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("打通雁环路断头路。", "雁环路", "Yanhuan Road"),
        ("改造红光路、人民东路等5条道路。", "人民东路", "Renmin East Road"),
        ("整治烟草一巷、幸福街等6条背街小巷。", "烟草一巷", "Yancao 1st Lane"),
        ("科技八路西段拓宽。", "科技八路西段", "the west section of Keji 8th Road"),
        (
            "207国道双牌至零陵段改造完成。",
            "207国道双牌至零陵段",
            "the Shuangpai-Lingling section of National Highway G207",
        ),
        (  # each end is a place, though no list knows it and it is made of words
            "改造湘江中路黑石渡至道士冲段。",
            "湘江中路黑石渡至道士冲段",
            "the Heishidu-Daoshichong section of Xiangjiang Middle Road",
        ),
        ("渤海路改造完成。", "渤海路", "Bohai Road"),
        ("改造经七路、纬三街。", "纬三街", "Wei 3rd Street"),
        ("改造环城南路、站前路。", "环城南路", "Huancheng South Road"),
        ("汉中路、山东路改造完工。", "汉中路", "Hanzhong Road"),
        ("启动灞河右岸防洪提升。", "灞河", "Bahe River"),
    ],
)
def test_a_road_or_river_is_meant(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "推进农村公路建设。",
        "完善城市道路改造。",
        "拓宽致富路，走好复兴路。",
        "理清发展思路，拓宽销路。",
        "畅通线路、网路改造。",
        "推进运河综合治理、内河水质提升。",
        "改造老旧街、步行街提升。",
        "推进景观路改造、旅游路绿化。",
    ],
)
def test_what_is_no_road_keeps_its_word(text: str) -> None:
    assert not named(text)


def test_roads_by_number_have_level_and_letter() -> None:
    found = named("推进国道240改建，启动省道S308改造。")
    assert found["国道240"] == "National Highway G240"
    assert found["省道S308"] == "Provincial Highway S308"


def test_a_road_is_no_firm_and_may_be_called_any_word() -> None:
    found = named("打通建业街、和谐巷等断头路。")
    assert found == {"建业街": "Jianye Street", "和谐巷": "Hexie Lane"}


def test_sections_of_numbered_roads_are_theirs() -> None:
    found = set(named("推进国道240武城段改建，启动G5511通辽段升级改造。").values())
    assert "the Wucheng section of National Highway G240" in found
    assert any(one.endswith("section of Highway G5511") for one in found)


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("打通翠华山路。", "Cuihuashan Road"),  # not 翠 + Mount Huashan
        ("拓宽大华山路。", "Dahuashan Road"),
        ("改造金边路。", "Jinbian Road"),  # not a road of Phnom Penh
        ("拓宽蜀山区黄山路。", "Huangshan Road"),
        ("建成柳石公路。", "Liushi Highway"),
    ],
)
def test_a_known_name_may_be_but_a_part_of_a_road(text: str, spelt: str) -> None:
    assert [name.en for name in find_names(text, TERMS) if name.kind == "road"] == [spelt]


def test_kinds_of_roads_are_no_names() -> None:
    assert localised("建成支路、次干路8条。").text == "8 branch roads and secondary roads were completed."
    assert "Fourth Ring Road" in localised("实施四环线工程。").text


def test_phases_and_a_citys_hospital_are_counted_right() -> None:
    assert "Phases II and III" in localised("推进西河治理二、三期工程。").text
    assert localised("市儿童医院建成。").text == "The city's children's hospital was completed."


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("建成白沙长江大桥。", "Baisha Yangtze River Bridge"),
        ("建成李家湾黄河特大桥。", "Lijiawan Yellow River Bridge"),
        ("建成闽江大桥。", "Minjiang River Bridge"),
    ],
)
def test_a_bridge_is_called_after_its_place_and_its_river(text: str, spelt: str) -> None:
    assert [name.en for name in find_names(text, TERMS) if name.kind == "road"] == [spelt]


def test_houses_stations_and_basins_have_an_article() -> None:
    told = localised("建成南山博物馆、白鹤滩水电站。").text
    assert told == "We completed the Nanshan Museum and the Baihetan Hydropower Station."
    assert localised("完成黄河流域治理。").text.endswith("of the Yellow River basin.")
