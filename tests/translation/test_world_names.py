"""Names of the world beyond China: their own spelling, whole words only."""

from __future__ import annotations

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import Term
from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase([Term("荷兰", "the Netherlands", "place", "name"), Term("柏林", "Berlin", "place", "name")])


def foreign(text: str) -> list[str]:
    return [name.en for name in find_names(text, TERMS) if name.kind == "foreign"]


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("与列日、罗斯托克、奥卢等友好城市交流。", ["Liège", "Rostock", "Oulu"]),
        ("冯德莱恩会见古特雷斯。", ["von der Leyen", "Guterres"]),
        ("柏林墙倒塌后，居里夫人的学生来访。", ["Berlin Wall", "Marie Curie"]),
        ("荷兰皇家航空公司增开航班。", ["KLM Royal Dutch Airlines"]),  # not the Netherlands + 皇家航空
    ],
)
def test_what_the_world_is_called(text: str, spelt: list[str]) -> None:
    assert foreign(text) == spelt


@pytest.mark.parametrize("text", ["约翰·厄普里奇来访。", "推进里尔康生物项目建设。", "全市生产总值增长5%。"])
def test_half_a_name_and_part_of_a_word_are_none(text: str) -> None:
    assert foreign(text) == []


def test_half_a_foreign_name_is_no_school() -> None:
    assert all(name.zh != "华盛顿大学" for name in find_names("乔治·华盛顿大学成立。", TERMS))


def test_ordinary_prose_gets_them_too() -> None:
    prose = Localiser(TERMS).localise("柏林墙倒塌后，列日的工厂关闭。", official=False)
    assert "Berlin Wall" in prose.text
    assert "Liège" in prose.text


SHIPPED = Termbase.load()


def named(text: str) -> list[str]:
    return [name.en for name in find_names(text, SHIPPED)]


def test_a_county_behind_another_country_is_not_ours() -> None:
    assert named("与老挝万荣县结好。") == ["Laos's Vang Vieng District"]
    assert [match.term.en for match in SHIPPED.find("万荣县完成造林2万亩。")][:1] == ["Wanrong County"]
    assert [match.term.zh for match in SHIPPED.find("考察越南高平省和平县。")] == ["越南"]


def test_a_country_called_as_a_county_is_meant_among_countries_and_embassies() -> None:
    assert named("接待黑山驻华大使一行。") == ["Montenegro"]
    assert "Montenegro" in named("与塞尔维亚、黑山签署协议。")
    assert "Montenegro" not in named("推进黑山矿山修复。") + named("黑山、北镇等县完成造林。")


def test_provinces_of_neighbours_have_their_own_spelling() -> None:
    assert named("内蒙古自治区兴安盟与蒙古国东方省结好。")[-1] == "Mongolia's Dornod Province"
    assert named("太原省直机关搬迁。") == []
