"""Ministries, departments and bureaus told as others."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

SLIPS = [
    ("省水利厅公布了水库名单。",
     "The provincial Department of Water Resources published the list of reservoirs.",
     "Department of Water Resources", "Department of Transport"),
    ("环保部门责令工厂停产。", "Environmental authorities ordered the factory to halt production.",
     "Environmental", "Education"),
    ("市外办昨日举行颁奖仪式。", "The municipal Foreign Affairs Office held an award ceremony yesterday.",
     "Foreign Affairs Office", "Sports Bureau"),
]  # fmt: skip

RIGHT = [
    # Another word for the field, two bodies told in one phrase, a body named without its field.
    ("医保部门要加强监管。", "Medical insurance authorities must tighten oversight."),
    ("财政、教育部门联合下达资金。", "The finance and education departments jointly allocated the funds."),
    ("市城管局清理了违法广告。", "The city's urban management bureau removed illegal advertisements."),
    ("民政部门走访了困难家庭。", "The authorities visited families in difficulty."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong"), SLIPS)
def test_a_body_told_as_another_is_found(source: str, english: str, right: str, wrong: str) -> None:
    assert_found(source, english, right, wrong, "name-wrong")


@pytest.mark.parametrize(("source", "english"), RIGHT)
def test_a_body_told_by_another_word_is_silent(source: str, english: str) -> None:
    assert [one.check for one in check_pair(source, english)] == []
