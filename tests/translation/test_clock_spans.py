"""Days and hours from which to which something lasts, and days with their weekday."""

from __future__ import annotations

import pytest

from desktop_app.translation.placing.clock_spans import find_clock_spans


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("报名时间为2025年6月10日9时至16日17:30。", "9:00 on June 10, 2025 to 17:30 on June 16"),
        ("考试于7月5日上午9:00—11:30举行", "9:00 to 11:30 on July 5"),
        ("自6月1日0时起至8月31日24时止，", "from 0:00 on June 1 to 24:00 on August 31"),
        ("10月1日（星期三）至8日（星期三）放假", "October 1 (Wednesday) to October 8 (Wednesday)"),
        ("7月5日下午2:30开始", "2:30 p.m. on July 5"),
        ("8月2日夜间10:30至次日", "10:30 p.m. on August 2"),
        ("停水时间为8月2日上午9时至中午11时30分。", "9:00 a.m. to 11:30 a.m. on August 2"),
    ],
)
def test_spans_are_told_with_their_hours(zh: str, en: str) -> None:
    assert [one.span.en for one in find_clock_spans(zh)][:1] == [en]


@pytest.mark.parametrize("zh", ["以3:1至2:1的比分获胜", "5月12日至16日举办", "5月3日时间充足"])
def test_scores_and_days_alone_are_no_hours(zh: str) -> None:
    assert not find_clock_spans(zh)
