"""Everyday words of reports: people by what they do, goods and crops, deeds that only look like things."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("加强演出团体管理。", "We strengthened the management of performing troupes."),
        ("建成猪场12座。", "12 pig farms were completed."),
        ("打击毒贩。", "We cracked down on drug dealers."),
        ("改善工匠待遇。", "We improved benefits for craftspeople."),
    ],
)
def test_they_are_told_with_what_is_done(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("完善河长巡查机制。", "We improved the mechanism for inspections by river chiefs."),
        ("完善仓库巡查机制。", "We improved the mechanism for the inspection of warehouses."),
        ("提高纳税人满意度。", "We improved the satisfaction of taxpayers."),
        ("强化人民陪审员培训。", "We strengthened training for people's assessors."),
    ],
)
def test_people_do_what_is_only_done_to_things(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_loss_is_compensated_for() -> None:
    assert localised("补偿直接经济损失。").text == "We compensated for direct economic losses."


def test_a_fruit_in_a_list_is_no_firm() -> None:
    assert "Apple" not in localised("苹果、梨种植面积达到3万亩。").text
    assert localised("梨、桃子种植面积达到3万亩。").text == (
        "The planted area of pears and peaches reached 30,000 mu."
    )


def test_what_improves_is_not_improved_again() -> None:
    english = "We carried out the campaign for improvements to the business environment."
    assert localised("开展营商环境优化提升行动。").text == english


def test_services_are_not_commercialized_with_what_science_found() -> None:
    assert "commercialization of services" not in localised("加快养老服务与科技成果转化。").text
    assert not localised("加快养老服务与科技成果转化。").complete
    assert localised("加快专利和科技成果转化。").complete


def test_what_a_list_of_deeds_ends_in_is_no_clause() -> None:
    assert "maintained mechanisms" not in localised("完善灌区建设、验收、管护机制。").text
    assert localised("完善灌区建设、验收、管护机制。").text == (
        "We improved the mechanism for the development of irrigation areas, "
        "acceptance inspection and maintenance."
    )
    assert localised("加强监管、完善机制。").complete


def test_a_field_belongs_to_all_that_stands_before_it() -> None:
    assert not localised("处置房地产和金融领域债务纠纷。").complete
    assert localised("处置合同纠纷和金融领域债务纠纷。").complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("审结抢劫、强奸等犯罪案件627件。", "627 criminal cases including robbery and rape were concluded."),
        ("追缴赃款3133万元。", "We recovered RMB 31.33 million in illicit money."),
        ("增加500个普通高中招生计划。", "500 regular senior high school enrollment plans were added."),
    ],
)
def test_words_of_courts_and_schools(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("引进新品种3个。", "3 new varieties were introduced."),
        ("引进企业3家。", "3 enterprises were attracted."),
        ("推动货车尾气治理。", "We promoted the treatment of truck exhaust."),
        ("开展扬尘污染治理。", "We carried out dust pollution control."),
    ],
)
def test_varieties_are_introduced_and_exhaust_is_treated(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_boats_that_fish_at_sea_do_not_go_global() -> None:
    assert "走向海外" not in localised("严禁渔船出海捕鱼。").text
    assert "走向海外" in localised("助力甲企业扬帆出海。").text
