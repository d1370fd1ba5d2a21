"""What is first in several ways, things of which there are so many each, and a round by its number."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "建成全省规模最大、功能最全的体育公园。",
            "We completed the province's largest and most fully functional sports park.",
        ),
        ("建成幼儿园和停车场各12个。", "12 kindergartens and 12 parking lots were completed."),
        (
            "建成水稻、玉米示范基地各5000亩。",
            "5,000 mu each of rice and corn demonstration bases were completed.",
        ),
        (
            "开展第三轮社区卫生服务站标准化建设。",
            "We carried out the third round of standardization of community health stations.",
        ),
    ],
)
def test_several_ways_and_each_are_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize("chinese", ["建成全省门面最阔、功能最全的体育公园。", "建成幼儿园、清风亭各12个。"])
def test_an_unknown_way_or_thing_is_left(chinese: str) -> None:
    assert not localised(chinese).complete
