"""Two words joined, of which one is not told."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


@pytest.mark.parametrize(
    ("source", "english", "lost"),
    [
        ("推动文化和旅游深度融合。", "Tourism will be integrated in depth.", "文化"),
        ("妇女儿童权益得到保护。", "The rights of women were protected.", "妇女儿童"),
        ("加强河湖管护。", "The management of rivers was strengthened.", "河湖"),
    ],
)
def test_one_of_two_that_is_not_told_is_found(source: str, english: str, lost: str) -> None:
    found = [one for one in check_pair(source, english) if one.check == "dropped-clause"]
    assert [source[one.zh_start : one.zh_end] for one in found] == [lost]


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("推动文化和旅游深度融合。", "Culture and tourism will be integrated in depth."),
        ("推动文化和旅游深度融合。", "Culture will be integrated with tourism in depth."),
        ("妇女儿童权益得到保护。", "The rights of women and minors were protected."),
        ("加强河湖管护。", "The management of all waters was strengthened."),
    ],
)
def test_two_told_or_told_together_are_silent(source: str, english: str) -> None:
    assert "dropped-clause" not in [one.check for one in check_pair(source, english)]
