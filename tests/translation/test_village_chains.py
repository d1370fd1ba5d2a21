"""Towns and villages one behind the other are names, whatever their signs mean."""

from __future__ import annotations

import pytest

from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("敦化市大石头镇三道湾子村入选。", "三道湾子村", "Sandaowanzi Village"),
        ("敦化市大石头镇三道湾子村入选。", "大石头镇", "Dashitou Town"),
        ("阳高县龙泉镇守口堡村获表彰。", "守口堡村", "Shoukoubao Village"),
        ("凤台县新集镇搬迁。", "新集镇", "Xinji Town"),
        ("桥西区和平里街道、东里街道完成改造。", "东里街道", "Dongli Subdistrict"),
        ("塔什库尔干县塔什库尔干镇建成驿站。", "塔什库尔干镇", "Taxkorgan Town"),
        ("甜水街道办南关社区、柳沟乡新庄窠村获颁奖牌。", "甜水街道办", "Tianshui Subdistrict"),
    ],
)
def test_names_of_a_chain(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "推进特色小镇、示范村建设。",
        "走访全市中心镇、建制镇重点村群众。",
        "各乡镇、街道社区参加。",
        "创建文明镇村。",
        "高新区强镇扩权。",
    ],
)
def test_kinds_of_settlements_are_no_names(text: str) -> None:
    assert named(text) == {}
