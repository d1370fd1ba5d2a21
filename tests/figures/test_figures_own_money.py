"""元 is the dollar of Hong Kong in its own addresses, and the yuan in everybody else's reports."""

from __future__ import annotations

from tests.figures.reading import of_report

_ADDRESS = """行政長官2025年施政報告

一、發展經濟

1. 本屆特區政府會預留10億元成立新的基金，支持本港中小企業開拓市場。

2. 我們會與內地合作設立規模達20億元人民幣的基金，並向立法會申請撥款。
"""
_REPORT = """宁川市政府工作报告

一、过去一年工作

与香港特区政府合作设立规模5亿元的基金，香港行政长官、立法会议员来访。全市一般公共预算收入3000亿元。
"""


def test_a_dollar_in_an_address_of_hong_kong() -> None:
    assert [(one.unit_norm, one.english) for one in of_report(_ADDRESS)] == [
        ("HKD", "HK$1 billion"),
        ("CNY", "RMB 2 billion"),
    ]


def test_a_report_that_speaks_of_hong_kong_counts_in_yuan() -> None:
    assert {one.unit_norm for one in of_report(_REPORT)} == {"CNY"}


def test_a_pataca_in_an_address_of_macao() -> None:
    address = _ADDRESS.replace("本港", "本澳").replace("人民幣", "")
    assert {one.unit_norm for one in of_report(address)} == {"MOP"}
