"""Numbers are tied in about linear time however many stand in a line."""

from __future__ import annotations

from decimal import Decimal

from desktop_app.review.numbers import pairing
from desktop_app.review.numbers.atoms import Atom


def test_a_long_row_looks_near_its_own_place_only() -> None:
    row = tuple(Atom(at, at + 1, Decimal(at * 7 + 1)) for at in range(1000))
    asked = sum(len(pairing._near(at, len(row), len(row))) for at in range(len(row)))
    assert asked < 110 * len(row)
    found = pairing.pair_up(row, row)
    assert len(found.ties) == len(row)
    assert not found.source_left
    assert not found.english_left


def test_a_wrong_number_in_a_long_row_is_left_over() -> None:
    row = [Atom(at, at + 1, Decimal(at * 7 + 1)) for at in range(400)]
    wrong = [*row[:200], Atom(200, 201, Decimal(5)), *row[201:]]
    found = pairing.pair_up(tuple(row), tuple(wrong))
    assert [atom.value for atom in found.english_left] == [Decimal(5)]
