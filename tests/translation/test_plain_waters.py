"""Waters that no list has, where it is told what is done to them, and roads by their code."""

from __future__ import annotations

import pytest

from tests.translation.naming import named


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("推进长荡湖综合治理。", "长荡湖", "Changdang Lake"),
        ("推进滆湖生态修复。", "滆湖", "Gehu Lake"),
        ("推进东湖综合治理。", "东湖", "Donghu Lake"),
        ("推进白水河、三里河综合治理。", "三里河", "Sanli River"),
        ("X303横马线建成通车。", "X303横马线", "Highway X303 (Hengma Line)"),
        ("推进G104国道改造。", "G104国道", "National Highway G104"),
    ],
)
def test_waters_and_roads_are_named(text: str, zh: str, en: str) -> None:
    assert named(text)[zh] == en


@pytest.mark.parametrize(
    "text",
    [
        "推进城市内河综合治理。",
        "推进中小河流治理。",
        "推进入海河流综合整治。",
        "打造幸福河湖。",
        "推进跨界河湖治理。",
        "新增生产线3条。",
    ],
)
def test_kinds_of_waters_have_no_name(text: str) -> None:
    assert named(text) == {}
