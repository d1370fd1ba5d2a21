"""Things whose two words are each known: told side by side, but not where one may be a verb or a place."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("优化诉讼服务中心功能。", "We improved litigation service center functions."),
        ("新建农贸市场仓库3座。", "3 farmers' market warehouses were built."),
        ("完善乡镇卫生院设备。", "We improved township health center equipment."),
    ],
)
def test_two_known_words_make_one_thing(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_an_area_makes_none() -> None:
    assert not localised("解决领域争议。").complete  # in an area, and of no kind


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("依法审结商品房买卖合同纠纷案件512件。", "512 commercial housing sales contract dispute cases"),
        ("配备医疗救治设备386台。", "386 pieces of medical treatment equipment were provided."),
        ("开展新冠疫苗接种。", "We carried out COVID-19 vaccination."),
        ("拆除老旧平房230户。", "230 old single-story houses were demolished."),
    ],
)
def test_words_of_courts_clinics_and_towns(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_many_things_stand_before_a_head_in_the_singular() -> None:
    assert localised("推广数字化退税模式。").text == "We promoted digital tax refund models."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("抓实重点人群排查管控。", "We did solid work in the screening and control of key groups."),
        ("加强设备运行管理。", "We strengthened the operation and management of equipment."),
        ("加强文物保护。", "We strengthened the protection of cultural relics."),
    ],
)
def test_two_deeds_are_both_done_to_the_thing(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_deed_of_its_own_takes_no_verb_from_the_clause_before() -> None:
    text = localised("整治垃圾填埋场1座，旱厕改造477户。").text
    assert text.endswith("we completed the renovation of pit latrines for 477 households.")
