"""Events that have editions are called by their name; other things behind a number are none."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("成功举办第六届茶文化节。", "We held the 6th Tea Culture Festival."),
        ("成功举办第三届全国青年足球锦标赛。", "We held the 3rd National Youth Football Championship."),
        ("成功举办第五届云台山音乐节。", "We held the 5th Yuntai Mountain Music Festival."),
        ("成功举办第二届人工智能大会。", "We held the 2nd Artificial Intelligence Conference."),
        ("成功举办第三届乡村旅游节。", "We held the 3rd Rural Tourism Festival."),
    ],
)
def test_an_event_is_told_with_its_edition(text: str, told: str) -> None:
    segment = localised(text)
    assert segment.complete
    assert f"{segment.prefix}{segment.text}" == told


@pytest.mark.parametrize(
    "text", ["第十八届中央委员会召开会议。", "第十四届全国人大代表到会。", "首届毕业生参赛。"]
)
def test_what_is_no_event_bears_no_such_name(text: str) -> None:
    assert not {"Festival", "Conference", "Competition"} & set(localised(text).text.split())
