"""The figures of a report as they are listed: roads and works keep their names in English."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.english import own_names
from desktop_app.services.reading_figures import figures_of


def _english(text: str) -> list[str]:
    return [
        one.indicator_en for one in figures_of(read_text(f"2023年工作总结\n{text}", "report.txt")).figures
    ]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("文昌大道改造工程完成投资2.3亿元。", ["investment in the Wenchang Avenue renovation project"]),
        ("青云山隧道全长3.2公里。", ["length of the Qingyunshan Tunnel"]),
        ("碧云路全长3.5公里。", ["length of Biyun Road"]),
        ("石门水库除险加固工程投资3560万元。", ["investment in the Shimen Reservoir reinforcement project"]),
        ("农村道路改造工程完成投资2.3亿元。", ["investment in rural road renovation projects"]),
        ("河道治理工程完成投资2.3亿元。", ["investment in river improvement projects"]),
        ("粮食产量达到12万吨。", ["grain output"]),
    ],
)  # fmt: skip
def test_own_names_in_english(text: str, english: list[str]) -> None:
    assert _english(text) == english


def test_a_name_that_cannot_be_placed_leaves_the_english_as_it_was() -> None:
    said = own_names.with_own_names("粮食产量", "grain output", {"文昌路": "Wenchang Road"})
    assert said == "grain output"
    told = own_names.with_own_names("文昌路长度", "length of Wenchang Road", {"文昌路": "Wenchang Road"})
    assert told == "length of Wenchang Road"
