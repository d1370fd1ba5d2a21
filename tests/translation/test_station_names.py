"""Railway stations by the side of their city, and the squares before them."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase.load()


def buildings(text: str) -> list[str]:
    return [name.en for name in find_names(text, TERMS) if name.kind == "building"]


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("完成郑州西站改造。", ["Zhengzhou West Railway Station"]),
        ("建成长春西站站前广场。", ["Changchun West Railway Station Square"]),
        ("改造徐州东站北广场。", ["Xuzhou East Railway Station North Square"]),
    ],
)
def test_a_city_with_a_side_has_a_railway_station(text: str, spelt: list[str]) -> None:
    assert buildings(text) == spelt


@pytest.mark.parametrize("text", ["改造东站广场。", "建成南站广场。", "新增郑州西站点3个。"])
def test_a_side_alone_names_no_station(text: str) -> None:
    assert buildings(text) == []
