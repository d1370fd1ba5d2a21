"""Months without a year, parts of months, times and stretches of time."""

from __future__ import annotations

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase

LOCALISER = Localiser(Termbase())


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("今年9月底前完成", "by the end of September this year 完成"),
        ("5月，启动行动", "In May，启动行动"),
        ("定于6月初举行", "定于 early June 举行"),
        ("2025年9月下旬完工", "late September 2025 完工"),
        ("去年12月开工", "December last year 开工"),
        ("今年1月至10月的产量", "January to October this year 的产量"),
        ("1-2月份的产量", "January to February 的产量"),
        ("5月5日启动", "May 5 启动"),
        ("历时3个月", "历时3个月"),
        ("5月龄的牛", "5月龄的牛"),
    ],
)
def test_months(chinese: str, english: str) -> None:
    assert LOCALISER.localise(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("用时8分20秒", "用时 8 minutes 20 seconds"),
        ("历时1小时15分钟", "历时 1 hour 15 minutes"),
        ("上午9时30分开会", "9:30 a.m. 开会"),
        ("下午3时到达", "3 p.m. 到达"),
        ("23时15分", "23:15"),
        ("早6时30分出发", "6:30 a.m. 出发"),
        ("中午11时40分到达", "11:40 a.m. 到达"),
        ("上午12时结束", "12 p.m. 结束"),
        ("凌晨12时20分抵达", "12:20 a.m. 抵达"),
        ("晚上12时前撤离", "12 a.m. 前撤离"),
        ("夜间2时巡查", "2 a.m. 巡查"),
        ("最早8时开始", "最早8时开始"),
        ("增长3个百分点", "增长3个百分点"),
    ],
)
def test_times(chinese: str, english: str) -> None:
    assert LOCALISER.localise(chinese).text == english
