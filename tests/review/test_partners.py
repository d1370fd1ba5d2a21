"""Numbers of one side without a partner of their value on the other."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.review.figure_checks.partners import without_partner


@dataclass(frozen=True)
class One:
    value: int
    place: int = 0


def test_each_partner_is_taken_once() -> None:
    own = [One(3, 1), One(3, 2), One(5, 3)]
    assert without_partner(own, [One(3)]) == [One(3, 2), One(5, 3)]
    assert without_partner(own, [One(5), One(3), One(3)]) == []
    assert without_partner([], [One(1)]) == []
