"""Hints: a word told as another counts in a bare pair only where the rest is told closely."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.context import Known
from desktop_app.services.checking import check_lines
from desktop_app.settings import default_paths

BARE = Known(bare=True)
# Freely told: other words of the English go beyond the Chinese, too.
FREE = (
    ("科研人员在会上受到热烈欢迎，掌声经久不息。",
     "Medical staff were given a rousing reception at the gathering, with applause that rang on and on."),
    ("中国的国民经济持续向好。",
     "China kept up its upbeat momentum on the economic front, a rare bright spot."),
)  # fmt: skip
CLOSE = (
    ("市长感谢志愿者。", "The mayor thanked the volunteers, and the museum was closed for repairs."),
    ("全镇重申支持这一方案。", "The town renounced its support for the plan."),
)


# By checks that had as many alarms as finds of their own: never said of a bare pair.
NEVER = (
    ("加强科研人员培训。", "We will strengthen the training of medical personnel."),
    ("基本消除大班额。", "Oversized classes were virtually eliminated at the provincial level."),
)


@pytest.mark.parametrize(("source", "english"), NEVER)
def test_some_hints_are_for_our_own_english_alone(source: str, english: str) -> None:
    assert check_pair(source, english)
    assert not check_pair(source, english, BARE)


@pytest.mark.parametrize(("source", "english"), FREE)
def test_a_hint_in_a_sentence_told_freely_is_for_our_own_english(source: str, english: str) -> None:
    assert check_pair(source, english)
    assert not check_pair(source, english, BARE)


@pytest.mark.parametrize(("source", "english"), CLOSE)
def test_a_hint_in_a_sentence_told_closely_stands_everywhere(source: str, english: str) -> None:
    assert (
        [one.check for one in check_pair(source, english, BARE)]
        == [one.check for one in check_pair(source, english)]
        != []
    )


def test_figures_names_and_clauses_need_no_sentence_told_closely() -> None:
    source = "深圳的科研人员在会上受到热烈欢迎，掌声经久不息，奖金为30万元。"
    right = (
        "Researchers from Shenzhen were given a rousing reception at the gathering, with applause that rang "
        "on and on, and a bonus of 300,000 yuan."
    )
    assert not check_pair(source, right, BARE)
    assert {one.check for one in check_pair(source, right.replace("300,000", "310,000"), BARE)} == {
        "figure-value"
    }
    assert {one.check for one in check_pair(source, right.replace("Shenzhen", "Zhuhai"), BARE)} == {
        "name-wrong"
    }


def test_bare_lines_are_checked_with_every_hint_if_wanted() -> None:
    source, english = FREE[0]
    assert not check_lines([source], [english], default_paths())
    found = check_lines([source], [english], default_paths(), hints=True)
    assert [one.check for one in found] == ["term-missing"]
