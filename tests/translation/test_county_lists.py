"""Short names of counties in lists: two places vouch for each other."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("加快道孚、新龙、色达等县建设", "加快 Dawu、Xinlong、Sertar 等县建设"),
        ("支持甘孜、理塘两县", "支持 Garze、Litang 两县"),
    ],
)
def test_counties_of_a_list_are_spelt_in_their_own_way(chinese: str, english: str) -> None:
    assert LOCALISER.localise(chinese).text == english


@pytest.mark.parametrize("chinese", ["强县、富民、兴业", "实现平安、和谐、富民", "加强中方、美方合作"])
def test_slogans_are_no_counties(chinese: str) -> None:
    assert LOCALISER.localise(chinese).text == chinese
