"""Receptions of guests: lines of a schedule, and what hosts say in welcome."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("10月8日 星期三", "Wednesday, October 8"),
        (
            "10:20 抵达萧山国际机场，市商务局副局长周建国接机",
            "10:20: Arrive at Xiaoshan International Airport, met at the airport by Zhou Jianguo, Deputy "
            "Director of the Municipal Commerce Bureau",
        ),
        ("18:00 市政府欢迎晚宴", "18:00: Welcome dinner hosted by the Municipal Government"),
        ("着装要求：商务正装", "Dress code: business attire"),
        (
            "首先，我谨代表苏州市人民政府和1290万苏州人民，对各位嘉宾的到来表示热烈的欢迎！",
            "First of all, on behalf of the Suzhou People's Government and the 12.9 million people of "
            "Suzhou, I would like to extend a warm welcome to all the guests!",
        ),
        (
            "苏州是一座历史悠久、风景秀丽的城市。",
            "Suzhou is a city with a long history and beautiful scenery.",
        ),
        (
            "中国有句古话：“海内存知己，天涯若比邻。”",
            "As a Chinese saying goes, “A bosom friend afar brings a distant land near.”",
        ),
    ],
)
def test_guests_are_received(chinese: str, english: str) -> None:
    said = localised(chinese, "other")
    assert (said.complete, said.text) == (True, english)


def test_a_line_with_an_unknown_thing_is_left() -> None:
    assert not localised("10:20 抵达豆选事，市商务局副局长周建国接机", "other").complete


def test_a_saying_that_no_list_has_is_left() -> None:
    assert not localised("中国有句古话：“豆选事者，不亦乐乎。”", "other").complete
