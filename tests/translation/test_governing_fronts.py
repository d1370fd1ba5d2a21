"""A deed and what it is done to is no compound noun; what a thing is for still stands before it."""

from __future__ import annotations

import pytest

from tests.translation.localising import LOCALISER


def told(text: str, role: str = "results") -> str:
    return LOCALISER.localise(text, role=role).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("支持企业创建绿色工厂。", "We supported enterprises in creating green factories"),
        ("支持企业推广先进技术。", "We supported enterprises in promoting advanced technologies"),
        ("支持企业应用先进设备。", "We supported enterprises in applying advanced equipment"),
    ],
)
def test_whom_we_support_does_the_deed(chinese: str, english: str) -> None:
    assert english in told(chinese)


def test_a_deed_is_no_quality_of_what_it_is_done_to() -> None:
    assert "promotion advanced" not in told("企业推广先进技术取得成效。")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("建设种植基地、检测设备。", "planting bases"),
        ("引进市场化调解组织。", "market-based mediation organizations"),
        ("完善企业登记信息。", "enterprise registration information"),
    ],
)
def test_what_a_thing_is_for_stands_before_it(chinese: str, english: str) -> None:
    assert english in told(chinese)


def test_named_places_share_the_head_behind_the_last() -> None:
    said = told("推动苏州工业园区、浦东新区提质增效。", "plan")
    assert "quality and efficiency of Suzhou Industrial Park and the Pudong New Area" in said
