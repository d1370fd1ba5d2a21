"""One slip, one finding: what gives way to what, by how the two lie."""

from __future__ import annotations

import pytest

from desktop_app.review.model import Finding, Severity
from desktop_app.review.told_once import once


def finding(check: str, zh: tuple[int, int] = (0, 0), en: tuple[int, int] = (0, 0)) -> Finding:
    return Finding("1", check, Severity.MAJOR, "", *zh, *en)


@pytest.mark.parametrize(
    ("left_out", "explains"),
    [
        (finding("term-missing", (4, 8)), finding("dropped-clause", (2, 10))),
        (finding("negation", (4, 5)), finding("dropped-clause", (2, 10))),
        (finding("figure-direction", (4, 8)), finding("figure-exchanged", (2, 10))),
        (finding("figure-value", (9, 9), (3, 6)), finding("figure-value", (4, 6), (5, 8))),
        (finding("opposite", (4, 6)), finding("figure-level", (8, 12))),
        (finding("negation", (4, 6)), finding("figure-direction", (8, 12))),
        (finding("term-missing", en=(4, 6)), finding("repetition", en=(5, 12))),
        (finding("figure-missing", (4, 6)), finding("figure-value", (5, 12))),
    ],
)
def test_what_another_finding_explains_is_left_out(left_out: Finding, explains: Finding) -> None:
    assert once([explains, left_out]) == [explains]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (finding("dropped-clause", (2, 6)), finding("negation", (4, 8))),  # but partly inside
        (finding("figure-value", en=(1, 3)), finding("figure-unit", en=(1, 3))),
        (finding("figure-level", (9, 12)), finding("opposite", (4, 6))),  # three signs further on
        (finding("figure-direction", (3, 5)), finding("negation", (4, 6))),
        (finding("term-missing", (4, 6)), finding("repetition", (4, 6))),
    ],
)
def test_two_slips_are_two_findings(one: Finding, other: Finding) -> None:
    assert once([one, other]) == [one, other]


def test_a_clause_found_to_be_dropped_later_takes_its_terms_along() -> None:
    clause = finding("dropped-clause", (2, 10))
    assert once([finding("term-missing", (4, 8)), clause]) == [clause]
