"""Schools by number and schools called after ordinary words; lists of plots, lines and areas."""

from __future__ import annotations

import pytest

from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("推进宜春三小、宜春十中改造。", "宜春三小", "Yichun No. 3 Primary School"),
        ("完成市一中扩建。", "市一中", "City No. 1 Middle School"),
        ("完成实验三中等6所学校改造。", "实验三中", "No. 3 Experimental Middle School"),
        ("海军小学、海滨幼儿园开工。", "海军小学", "Haijun Primary School"),
        ("改造滨江小学。", "滨江小学", "Binjiang Primary School"),
        ("推动杨家圈、南陈庄等17个地块征收。", "杨家圈", "Yangjiaquan"),
        ("对辛高线、石韦线、湖青线等5条县道进行大修。", "石韦线", "Shiwei Line"),
        ("引进恒一锂能、东旭药玻等企业。", "恒一锂能", "Hengyi Lithium Energy"),
    ],
)
def test_such_names_are_told(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "新建公办幼儿园3所。",
        "推进薄弱高中改造。",
        "办好家门口小学。",
        "加强小学教育，扩大普通高中招生。",
        "全市一中一策。",
        "建设小学2所。",
    ],
)
def test_kinds_of_schools_are_no_names(text: str) -> None:
    assert not [en for en in named(text).values() if "School" in en or "Kindergarten" in en]


def test_firms_beside_firms_are_spelt() -> None:
    told = named("培育泰恩特、博瓦星云、华天科技等硬科技企业。")
    assert told["博瓦星云"] == "Bowaxingyun"
    assert "人工智能" not in named("发展人工智能、生物医药等新兴企业。")
