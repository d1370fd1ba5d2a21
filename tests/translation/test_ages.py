"""Centuries and decades in English."""

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("20世纪90年代以来", "the 1990s 以来"),
        ("始建于20世纪50年代初", "始建于 the early 1950s"),
        ("改造上世纪八十年代小区", "改造 the 1980s 小区"),
        ("建于1980年代末", "建于 the late 1980s"),
        ("在 19 世纪或 20 世纪初", "在 the 19th century 或 the early 20th century"),
        ("十五世纪中叶的城墙", "the mid-15th century 的城墙"),
        ("到本世纪中叶", "到 the middle of this century"),
        ("上个世纪的老厂房", "the 20th century 的老厂房"),
        ("跨世纪工程", "跨世纪工程"),
        ("2020年代表团", "2020年代表团"),
        ("40世纪", "40世纪"),
    ],
)
def test_centuries_and_decades(chinese: str, english: str) -> None:
    assert Localiser(Termbase()).localise(chinese, figures_in(chinese)).text == english
