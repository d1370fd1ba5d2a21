"""A place that the Chinese names told as "the area"."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.word_checks.name_checks import is_rendered


@pytest.mark.parametrize(
    ("source", "english", "named"),
    [
        ("会谈将在日内瓦举行。", "The talks will be held in the area.", "日内瓦"),
        ("他首次访问巴西。", "He visited the region for the first time.", "巴西"),
        ("他首次访问巴西。", "He visited Brazil for the first time.", ""),
        ("该地区与巴西接壤。", "The area borders on that country.", ""),
        ("巴西经济增长3%。", "The country's economy grew by 3%.", ""),
        (
            "巴西支持对话，巴西经济向好。",
            "Brazil supports dialogue, and the area's economy is improving.",
            "巴西",
        ),
        ("巴西当地经济向好。", "In Brazil, the area's economy is improving.", ""),
    ],
)
def test_only_a_name_that_nothing_tells_is_held_against_the_area(
    source: str, english: str, named: str
) -> None:
    found = [one for one in check_pair(source, english) if one.check == "name-wrong"]
    assert [source[one.zh_start : one.zh_end] for one in found] == ([named] if named else [])


@pytest.mark.parametrize("english", ["Finance grew in the county.", "Works in Nanjing went on."])
def test_a_short_name_is_not_told_by_letters_of_another_word(english: str) -> None:
    assert not is_rendered("南县", ("Nan County",), english)
    assert is_rendered("南县", ("Nan County",), "The finances of Nan County grew.")
