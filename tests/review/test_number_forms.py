"""Every way in which the two languages write numbers, told rightly and wrongly (pairs/forms_*.tsv)."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.review.checks import check_pair

PAIRS = Path(__file__).parent / "pairs"


def read(name: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("\t")) for line in (PAIRS / name).read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("source", "english"), read("forms_right.tsv"))
def test_a_number_told_rightly_raises_no_alarm(source: str, english: str) -> None:
    assert check_pair(source, english) == []


@pytest.mark.parametrize(("source", "english"), read("forms_wrong.tsv"))
def test_a_number_told_wrongly_is_found(source: str, english: str) -> None:
    findings = [one for one in check_pair(source, english) if one.check.startswith("figure-")]
    assert findings
    assert any(one.zh_end > one.zh_start or one.en_end > one.en_start for one in findings)
