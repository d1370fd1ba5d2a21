"""Spacecraft, rockets and ships by number."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase([])


def told(text: str) -> list[str]:
    return [name.en for name in find_names(text, TERMS)]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("神舟十九号发射成功", "Shenzhou-19"),
        ("“神舟二十号”发射成功", "Shenzhou-20"),
        ("神舟十七号载人飞船返回", "Shenzhou-17 crewed spacecraft"),
        ("长征五号遥八点火", "Long March-5 Y8"),
        ("快舟一号甲运载火箭升空", "Kuaizhou-1A carrier rocket"),
        ("风云三号G星入轨", "Fengyun-3G satellite"),
        ("发射海洋二号卫星", "Haiyang-2 satellite"),
        ("朱雀二号首飞", "Zhuque-2"),
    ],
)
def test_craft_are_told_by_series_and_number(text: str, english: str) -> None:
    assert told(text) == [english]


@pytest.mark.parametrize("text", ["印发实践一号文件", "建设海洋一号码头", "长征路上", "神舟路改造"])
def test_what_is_no_craft_is_not_taken_for_one(text: str) -> None:
    assert not any("-1" in english for english in told(text))
