"""Titles of emergency plans and standards behind decimal numbers."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("1 总则", "1. General Provisions"),
        ("2.1 编制依据", "2.1 Basis for the Compilation"),
        ("4.2.1 信息报告", "4.2.1 Information Reporting"),
    ],
)
def test_a_number_in_front_of_a_title_is_its_label(zh: str, en: str) -> None:
    assert localised(zh, "preamble", heading=True).text == en


def test_an_amount_is_no_label() -> None:
    assert not localised("3.5 万吨", "preamble", heading=True).text.startswith("3.5 ")
