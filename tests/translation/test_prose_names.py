"""Names that may stand in English in ordinary prose."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


def prose(text: str) -> str:
    return LOCALISER.localise(text, official=False).text


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("安昌古镇游客很多。", "Anchang Ancient Town"),
        ("他们在鹿鸣湖国家湿地公园散步。", "Luminghu National Wetland Park"),
        ("辽宁省工信委处长郝庆顺介绍说，冶金是支柱。", "Hao Qingshun"),
        ("孩子被送到同仁医院。", "Tongren Hospital"),
    ],
)
def test_names_of_china_stand_in_english_in_prose(text: str, english: str) -> None:
    assert english in prose(text)


@pytest.mark.parametrize(
    "text",
    [
        "它们再次穿越马拉河。",
        "埃及的图坦博物馆开放。",
        "该家族买下科林伍德区史密斯街以来，不断积累。",
        "马里兰大学经济学家克雷格·加斯说。",
        "哈沃尼大桥（Havoni）通车。",
        "总统吴丹表示支持。",
    ],
)
def test_names_of_the_world_are_never_spelt_as_chinese(text: str) -> None:
    spelt = [span.en for span in LOCALISER.localise(text, official=False).spans]
    assert not any(
        name in " ".join(spelt) for name in ("Mala", "Tutan", "Shimisi", "Malilan", "Hawoni", "Wu Dan")
    )
