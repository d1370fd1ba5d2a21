"""Roads called after any word and rivers of one sign, where what stands around them says so."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase.load()


def english(text: str) -> dict[str, str]:
    return {name.zh: name.en for name in find_names(text, TERMS)}


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("打通雁环路断头路。", "雁环路", "Yanhuan Road"),
        ("改造红光路、人民东路等5条道路。", "人民东路", "Renmin East Road"),
        ("整治烟草一巷、幸福街等6条背街小巷。", "烟草一巷", "Yancao 1st Lane"),
        ("科技八路西段拓宽。", "科技八路", "Keji 8th Road"),
        ("启动灞河右岸防洪提升。", "灞河", "Bahe River"),
    ],
)
def test_a_road_or_river_is_meant(text: str, zh: str, en: str) -> None:
    assert english(text)[zh] == en


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
    assert not english(text)
