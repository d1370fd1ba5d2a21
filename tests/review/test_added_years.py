"""Years that the English adds must fit what the Chinese says of them."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

OUTPUT = "全年水泥产量2360万吨，比上年增长3.1%。"
TOLD = "Cement output in 2024 came to 23.6 million tons, up 3.1 percent over 2023."


@pytest.mark.parametrize("wrong", ["2022", "2021", "2032"])
def test_the_year_before_is_a_year_apart(wrong: str) -> None:
    assert_found(OUTPUT, TOLD, "2023", wrong, "figure-date")


def test_any_two_neighbouring_years_may_be_added() -> None:
    assert not check_pair(OUTPUT, TOLD.replace("2024", "2019").replace("2023", "2018"))


def test_a_year_that_is_over_does_not_lie_far_ahead() -> None:
    english = "Cement output came to 23.6 million tons in 2024, up 3.1 percent over the previous year."
    assert_found(OUTPUT, english, "2024", "2042", "figure-date")


def test_a_year_far_ahead_may_be_planned() -> None:
    source = "与上年相比，我们将把产量目标提高3.1%，分步实施。"
    english = (
        "Compared with last year we will raise the output target by 3.1 percent, step by step until 2042."
    )
    assert "figure-date" not in [one.check for one in check_pair(source, english)]


def test_the_last_year_of_a_plan() -> None:
    source = "今年是“十四五”规划的收官之年。"
    assert_found(source, "2025 is the final year of the 14th Five-Year Plan.", "2025", "2024", "figure-date")


def test_the_first_year_of_a_plan() -> None:
    source = "这一年是“十三五”的开局之年。"
    assert_found(source, "2016 was the first year of the 13th Five-Year Plan.", "2016", "2017", "figure-date")


def test_the_opening_year_may_be_that_of_a_five_year_plan() -> None:
    source = "开局之年要为后续工作留出空间。"
    english = "In the opening year of the five-year plan, we must leave room for the work that is to follow."
    assert not [one for one in check_pair(source, english) if one.check.startswith("figure-")]
