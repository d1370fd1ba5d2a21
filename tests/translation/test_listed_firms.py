"""Firms in lists: brands that are words elsewhere, brands before products, neighbours of known firms."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

SHIPPED = Termbase.load()


def _names(text: str) -> dict[str, str]:
    return {name.zh: name.en for name in find_names(text, SHIPPED)}


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "引进理想、比亚迪等新能源汽车企业。",
            "We attracted new energy automotive enterprises such as Li Auto and BYD.",
        ),
        (
            "牧原、思念、三全等食品企业加快发展。",
            "Food enterprises such as Muyuan, Synear and Sanquan developed faster.",
        ),
        (
            "中普电磁新材料、中盛能源特种车等重点项目建成投产。",
            "Key projects such as Zhongpu Electromagnetic New Materials and Zhongsheng Energy "
            "Special-Purpose Vehicle were completed and put into production.",
        ),
        (
            "携手京东、顺丰、菜鸟打造智慧物流枢纽。",
            "We worked with JD.com, SF Express and Cainiao to develop a smart logistics hub.",
        ),
    ],
)
def test_lists_of_firms_are_told(zh: str, en: str) -> None:
    assert Localiser(SHIPPED).localise(zh, figures_in(zh), role="results").text == en


def test_a_firm_before_its_product_keeps_its_own_english() -> None:
    found = _names("协鑫颗粒硅、飞鹤婴幼儿配方奶粉、赛盛碳化硅等项目开工。")
    assert found["飞鹤婴幼儿配方奶粉"] == "Feihe Infant Formula"
    assert found["赛盛"] == "Saisheng"


@pytest.mark.parametrize(
    "zh",
    [
        "统一思想、红豆种植、大众创业等工作有序推进。",
        "充换电设施、储能电站、老旧小区等项目开工。",
        "推动垃圾分类、污水处理、餐厨废弃物等项目建设。",
        "统一、规范、高效的市场加快形成。",
        "恒美绿化、垃圾分类、污水处理、应急储备等项目开工。",
    ],
)
def test_words_in_lists_are_no_firms(zh: str) -> None:
    assert not [name for name in find_names(zh, SHIPPED) if name.kind == "company"]


def test_a_business_is_no_noun_but_firms_have_it() -> None:
    found = _names("伟嘉纺织、立峰纺织、宏力重型数控机床3个项目加快建设。")
    assert found["伟嘉纺织"] == "Weijia Textile"
    assert found["宏力"] == "Hongli"


def test_a_brand_of_more_than_four_signs_is_not_cut() -> None:
    assert "唯普亿" not in _names("科道智能装备、唯普亿展科技等5个项目入驻。")


def test_what_becomes_of_a_product_is_no_part_of_a_name() -> None:
    assert "比亚迪半导体产业化" not in _names("推动比亚迪半导体产业化、通威太阳能光伏产业基地等项目竣工。")


def test_a_number_is_no_part_of_a_brand() -> None:
    assert not any("hao" in en for en in _names("恒大四号地块、信地9号商业地块等40个项目开工。").values())
