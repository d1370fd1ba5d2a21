"""Layouts told by numbers, and brands and campaigns in quotation marks."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase

SHIPPED = Termbase.load()


def _told(zh: str) -> str:
    return Localiser(SHIPPED).localise(zh, figures_in(zh), role="results").text


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "构建“一主两副三轴四片区”城镇空间格局。",
            "We built the urban spatial pattern of “one main center, two sub-centers, three axes and "
            "four areas”.",
        ),
        (
            "形成一核两带三区发展格局。",
            "We formed the development pattern of one core, two belts and three zones.",
        ),
        (
            "打造“一圈两带多点”旅游格局。",
            "We developed the tourism pattern of “one circle, two belts and multiple nodes”.",
        ),
    ],
)
def test_a_layout_is_told_part_by_part(zh: str, en: str) -> None:
    assert _told(zh) == en


def test_the_belt_and_road_is_no_layout() -> None:
    assert "Belt and Road" in _told("融入“一带一路”和中蒙俄经济走廊建设。")
    assert "one belt" not in _told("融入“一带一路”发展格局。")


@pytest.mark.parametrize("zh", ["完成两区一县创建。", "推进五大行动、两园一区建设。", "打造“一圈”经济。"])
def test_what_says_no_layout_is_left(zh: str) -> None:
    assert " and one " not in _told(zh)
    assert "circle" not in _told(zh)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("开展“利剑2024”专项行动。", "We carried out the special “Sharp Sword 2024” campaign."),
        ("实施“鲲鹏计划”“头雁工程”。", "the “Kunpeng Program” and the “Leading Geese Project”"),
        ("推进“十百千”亿级产业集群。", "“10-100-1,000”"),
        ("开展“万名干部进万企”活动。", "“10,000 Officials Entering 10,000 Enterprises”"),
        (
            "打响“宜荆优品”“武陵山珍”区域公用品牌。",
            "“Yijing Youpin” and “Wuling Shanzhen” regional public brands",
        ),
        ("上线“豫事办”“鲁力办”移动端。", "“Luliban”"),
    ],
)
def test_campaigns_and_brands_keep_one_english(zh: str, en: str) -> None:
    assert en in _told(zh)
