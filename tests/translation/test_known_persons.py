"""Persons that all know, masters with their studios, honored persons; places of other countries."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.finder import find_names
from desktop_app.translation.terms.termbase import Termbase

SHIPPED = Termbase.load()


def _names(text: str) -> dict[str, str]:
    return {name.zh: name.en for name in find_names(text, SHIPPED)}


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("建成钱学森智库。", "钱学森", "Qian Xuesen"),
        ("钟南山院士工作站落户。", "钟南山院士工作站", "Zhong Nanshan Academician Workstation"),
        ("王小珍名医工作室挂牌。", "王小珍名医工作室", "Wang Xiaozhen Famous Doctor Studio"),
        ("全国劳动模范王瑞霞等先进典型不断涌现。", "王瑞霞", "Wang Ruixia"),
        ("“时代楷模”黄大发、“最美奋斗者”张玉玺受到表彰。", "张玉玺", "Zhang Yuxi"),
        ("李白纪念馆对外开放。", "李白纪念馆", "Li Bai Memorial Hall"),
    ],
)
def test_persons_are_spelt_surname_first(text: str, zh: str, en: str) -> None:
    assert _names(text).get(zh) == en


@pytest.mark.parametrize("text", ["知名专家团队建成。", "建成国医大师工作室。", "首席专家工作站挂牌。"])
def test_masters_without_a_name_are_no_persons(text: str) -> None:
    assert not [one for one in find_names(text, SHIPPED) if one.kind == "person"]


@pytest.mark.parametrize(
    ("text", "zh", "en"),
    [
        ("与塔吉克斯坦哈特隆州缔结友好关系。", "塔吉克斯坦哈特隆州", "Tajikistan's Khatlon Region"),
        ("与老挝琅勃拉邦省缔结友好关系。", "老挝琅勃拉邦省", "Laos's Luang Prabang Province"),
        ("与德国杜伊斯堡市开展交流。", "德国杜伊斯堡市", "Germany's Duisburg"),
        ("与日本静冈县结为友城。", "日本静冈县", "Japan's Shizuoka Prefecture"),
    ],
)
def test_places_of_other_countries_are_no_pinyin(text: str, zh: str, en: str) -> None:
    assert _names(text).get(zh) == en


def test_a_county_abroad_that_nobody_knows_is_left() -> None:
    assert "Jing" not in " ".join(_names("与日本静魁县结为友城。").values())


def test_red_sites_have_their_kind() -> None:
    assert _names("松毛岭战斗遗址保护利用。").get("松毛岭战斗遗址") == "Songmaoling Battle Site"
