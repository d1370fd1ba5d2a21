"""A year that the English adds is that of the other sentences of the report."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.review.years_across import years_told_otherwise
from desktop_app.services.checking import check_lines
from desktop_app.settings import default_paths

CHINESE = (
    "全年水泥产量2360万吨，比上年增长3.1%。",
    "年末全市公路里程4210公里。",
    "全年旅客运输量1870万人次，下降2.4%。",
    "全年新设企业5120家，比上年增加640家。",
    "全年共有3个台风登陆。",
)
ENGLISH = (
    "Cement output in 2024 came to 23.6 million tons, up 3.1 percent over 2023.",
    "At the end of 2024, the city had 4,210 kilometers of highways.",
    "In 2024, 18.7 million passenger trips were made, down 2.4 percent.",
    "A total of 5,120 businesses were set up, 640 more than in 2023.",
    "Three typhoons made landfall in 2024.",
)


def _found(english: tuple[str, ...], chinese: tuple[str, ...] = CHINESE) -> list[tuple[str, str]]:
    lines = [(str(number), *pair) for number, pair in enumerate(zip(chinese, english, strict=True), start=1)]
    return [(one.segment, one.check) for one in years_told_otherwise(lines)]


def test_years_that_agree_are_silent() -> None:
    assert not _found(ENGLISH)


@pytest.mark.parametrize("at", range(len(ENGLISH)))
def test_one_year_told_otherwise_is_found(at: int) -> None:
    wrong = (
        ENGLISH[at].replace("2024", "2022") if "2024" in ENGLISH[at] else ENGLISH[at].replace("2023", "2022")
    )
    assert (str(at + 1), "figure-date") in _found((*ENGLISH[:at], wrong, *ENGLISH[at + 1 :]))


def test_years_that_do_not_agree_say_nothing() -> None:
    mixed = tuple(one.replace("2024", str(2020 + at)) for at, one in enumerate(ENGLISH))
    assert not _found(mixed)


def test_the_plan_of_the_next_year_is_another_year() -> None:
    chinese = (*CHINESE, "全年计划新建公路120公里。")
    assert not _found((*ENGLISH, "In 2025, 120 kilometers of highways will be built."), chinese)


def test_a_year_of_the_chinese_is_no_year_added() -> None:
    chinese = (*CHINESE, "2021年全年共有5个台风登陆。")
    assert not _found((*ENGLISH, "Five typhoons made landfall in 2021."), chinese)


def test_lines_of_two_files_are_asked_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    wrong = (*ENGLISH[:4], ENGLISH[4].replace("2024", "2023"))
    assert [(one.segment, one.check) for one in check_lines(CHINESE, wrong, default_paths())] == [
        ("5", "figure-date")
    ]
