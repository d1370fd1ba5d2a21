"""Examples: countries that guests come from, places that are upgraded; what each of several obtained."""

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


def test_what_is_done_to_examples_of_a_kind() -> None:
    told = localised("支持锦绣中华、世界之窗等景区升级改造。", "plan").text
    assert (
        told
        == "We will support the upgrading of scenic areas such as Splendid China and Window of the World."
    )


def test_a_place_in_the_first_name_of_a_list_is_no_owner() -> None:
    told = localised("推动南头中学、育才中学等学校改扩建。", "plan").text
    assert told.endswith("expansion of schools such as Nantou Middle School and Yucai Middle School.")
