"""Tables that are shipped, read row by row or by columns."""

from __future__ import annotations

import re

import pytest

from desktop_app import resources

TABLE = "figures/indicators.csv"


def test_columns_come_in_the_order_asked_for_as_the_rows_have_them() -> None:
    rows = [(row["en"], row["zh"]) for row in resources.read_rows(TABLE)]
    assert list(resources.read_columns(TABLE, "en", "zh")) == rows


def test_a_column_that_no_table_has_is_refused() -> None:
    with pytest.raises(ValueError, match="price"):
        resources.read_columns(TABLE, "zh", "price")


@pytest.mark.parametrize("table", ["figures/phrases.csv", "review/negation.csv"])
def test_patterns_of_a_kind_stand_alone_and_once(table: str) -> None:
    rows = list(resources.read_columns(table, "kind", "pattern"))
    assert len(set(rows)) == len(rows)
    for _kind, pattern in rows:
        assert re.compile(pattern).fullmatch("") is None, pattern  # an empty one would fit everywhere


def test_a_kind_that_no_table_has_is_refused() -> None:
    with pytest.raises(ValueError, match="colour"):
        resources.read_pattern("figures/phrases.csv", "colour")
