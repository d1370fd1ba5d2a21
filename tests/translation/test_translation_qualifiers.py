"""Qualifiers that an engine dropped come back, and no sentence is made worse by it."""

from __future__ import annotations

import pytest

from desktop_app.translation.driving.qualifiers import with_qualifiers
from desktop_app.translation.model import ProtectedSpan, SpanKind


def spans(*english: str) -> list[ProtectedSpan]:
    return [ProtectedSpan(SpanKind.FIGURE, 0, 1, "?", one, f"F{n}") for n, one in enumerate(english)]


@pytest.mark.parametrize(
    ("amount", "dropped", "whole"),
    [
        (
            "over RMB 710 million",
            "secured financing totaling RMB 710 million.",
            "secured financing totaling over RMB 710 million.",
        ),
        (
            "nearly 108 square kilometers",
            "updated 108 square kilometers of maps",
            "updated nearly 108 square kilometers of maps",
        ),
        ("at least 20 项", "We will complete 20 projects", "We will complete at least 20 projects"),
        ("about 5,000 人", "5,000 people came", "About 5,000 people came"),
        ("over 10%", "rose by 10%, to over RMB 5 billion", "rose by over 10%, to over RMB 5 billion"),
        (
            "over RMB 710 million",
            "over 33 firms got RMB 710 million",
            "over 33 firms got over RMB 710 million",
        ),
    ],
)
def test_a_dropped_qualifier_comes_back(amount: str, dropped: str, whole: str) -> None:
    assert with_qualifiers(spans(amount), dropped) == whole


@pytest.mark.parametrize(
    ("amount", "english"),
    [
        ("over 10%", "more than 10% of them"),
        ("over 10%", "exceeded a total of 10%"),
        ("at least 30 家", "30 enterprises or more"),
        ("over 20 家", "the 20 enterprises"),  # nothing may come between
        ("over 20 家", "20 schools and 20 enterprises"),  # which of them?
        ("over 20 家", "a 20-year plan"),
        ("over 20 家", "120 and 20.5 and 20,000"),
        ("over 5 亿", "from 3 to 5 years"),
        ("over RMB 7 million", "RMB 7 million plus interest"),
        ("at least 5%", "a minimum of 5%"),
    ],
)
def test_what_is_said_or_in_doubt_is_left_alone(amount: str, english: str) -> None:
    assert with_qualifiers(spans(amount), english) == english


def test_only_figures_are_looked_at() -> None:
    name = ProtectedSpan(SpanKind.NAME, 0, 1, "?", "over 100 Club")
    assert with_qualifiers([name], "the name is 100 Club") == "the name is 100 Club"
