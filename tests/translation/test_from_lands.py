"""Who comes from countries named as examples, and what several were helped to obtain."""

from __future__ import annotations

from tests.translation.localising import localised


def test_delegations_come_from_countries() -> None:
    told = localised("接待古巴、智利等国家代表团。").text
    assert "delegations from countries such as Cuba and Chile" in told


def test_merchants_of_cities_stay() -> None:
    assert "from countries" not in localised("接待上海、广州等客商。").text


def test_each_obtains_its_own() -> None:
    told = localised("举办路演活动，助力33家企业获得股权融资7.1亿元、17家企业新增授信2.6亿元。").text
    assert "33 enterprises obtain RMB 710 million in equity financing" in told
    assert "17 enterprises obtain RMB 260 million in" in told
