"""Terms that begin within a number, funds put in place, what a transfer earned, households beside money."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("引进5亿元以上项目26个。", "26 projects worth at least RMB 500 million each were attracted."),
        ("东西部协作资金到位1.8亿元。", "RMB 180 million in east-west collaboration funds was put in place."),
        ("出让矿业权收益9.6亿元。", "RMB 960 million was earned from the transfer of mining rights."),
        ("走访服务企业8600家次。", "8,600 enterprises were visited and served."),
        (
            "高考成绩稳居全市前列。",
            "Results in the national college entrance examination ranked among the leaders in the city.",
        ),
        ("原生垃圾实现“零填埋”。", "No untreated waste went to landfill."),
        ("稀土产能达到26万吨。", "Production capacity of rare earths reached 260,000 metric tons."),
        ("带动3.2万农户增收。", "We helped 32,000 rural households increase their incomes."),
    ],
)
def test_it_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english
