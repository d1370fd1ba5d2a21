"""A dash between two places that the source has as 一."""

from __future__ import annotations

from tests.translation.localising import localised


def test_one_between_two_places_is_a_dash() -> None:
    told = localised("建设罗湖一和平共建产业园。", role="plan").text
    assert told == "We will build Luohu-Heping Co-Built Industrial Park."


def test_one_beside_anything_else_stays_one() -> None:
    assert "—" not in localised("推动深圳统一合作平台建设。", role="plan").text
