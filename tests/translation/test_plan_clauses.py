"""Clauses that plans are made of: what is to become able, handled, shifted or sought."""

from __future__ import annotations

import re

import pytest

from tests.translation.localising import localised

_CHINESE = re.compile("[一-鿿]")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "确保农村公路建得好、管得好、护得好。",
            "We will ensure that rural roads are well built, well managed and well maintained.",
        ),
        ("推动项目早日投产。", "We will ensure that projects are commissioned at an early date."),
        (
            "让企业安心发展、放心投资。",
            "We will enable enterprises to develop with peace of mind and invest with confidence.",
        ),
        ("让群众在家门口看好病。", "We will enable people to get good medical care close to home."),
        (
            "推动政务服务事项“网上办”“一次办”。",
            "We will make it possible to handle government service items online and in one visit.",
        ),
        (
            "推进农业大县向农业强县跨越。",
            "We will move from a major agricultural county to a county strong in agriculture.",
        ),
        (
            "推动优质资源向重点项目集聚、向优势产业集中。",
            "We will channel quality resources to key projects and competitive industries.",
        ),
        ("探索设立产业发展基金。", "We will explore ways to set up industrial development funds."),
        (
            "坚持把招商引资作为一把手工程。",
            "We will have investment promotion led personally by principal leaders.",
        ),
        ("在优化服务上动真格。", "We will take real action on improving services."),
        (
            "在提升产业链韧性中建设现代化产业体系。",
            "We will build a modernized industrial system "
            "while enhancing the resilience of the industrial chain.",
        ),
        (
            "建立政府引导、市场运作、社会参与的多元投入机制。",
            "We will establish a diversified investment mechanism with the government providing guidance, "
            "the market operating and society participating.",
        ),
    ],
)
def test_clauses_of_plans(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "让群众看得见、摸得着。",  # what they see is not said: nobody is to be seen
        "建立政府引导、云端漫步的多元投入机制。",
        "推动政务服务事项“随风办”。",
    ],
)
def test_what_nobody_knows_is_not_told(chinese: str) -> None:
    assert _CHINESE.search(localised(chinese, "plan").text)


def test_what_is_built_is_no_deed_of_towns() -> None:
    assert "to build" not in localised("推动县城、中心镇建设发展和小城市培育。", "plan").text


def test_a_marked_improvement_stays_marked() -> None:
    told = localised("确保全市交通状况明显改善。", "plan").text
    assert told == "We will ensure that the city's traffic conditions improve markedly."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("财政增收困难。", "Increasing fiscal revenue is difficult."),
        ("农民增收困难。", "Farmers have difficulty increasing their incomes."),
    ],
)
def test_only_people_have_incomes(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_place_is_not_to_become_several_model_villages() -> None:
    told = localised("争创省级乡村旅游重点村3个。", "plan").text
    assert told == "We will strive to have 3 provincial-level key villages for rural tourism recognized."
