"""What a clause brought, where nothing stands before it; honors in a row; of which so many at which level."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("帮助企业融资3亿元。", "We helped enterprises raise RMB 300 million."),
        ("带动就业3200人。", "We created jobs for 3,200 people."),
        ("带动农户增收3200户。", "We helped 3,200 households increase their incomes."),
        ("促进农民增收3亿元。", "We helped farmers increase their incomes by RMB 300 million."),
        ("减轻企业负担3亿元。", "We eased burdens on enterprises by RMB 300 million."),
        ("对156家企业进行了走访。", "156 enterprises were visited."),
    ],
)
def test_what_was_brought_is_told_without_a_clause_in_front(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "培育企业35家，其中国家级3家、省级12家。",
            "35 enterprises were fostered, including 3 at the national level and 12 at the provincial level.",
        ),
        (
            "先后获评国家级农业示范区、省级旅游度假区。",
            "We were named a national-level agricultural demonstration zone and a provincial tourist resort.",
        ),
        (
            "连续三年入选全国百强县。",
            "We were selected for China's Top 100 Counties for three consecutive years.",
        ),
    ],
)
def test_honors_and_levels(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "从制度、技术、管理等方面入手，完善监管体系。",
            "With a focus on systems, technologies and management, we will improve the regulation system.",
        ),
        (
            "实现由“输血”到“造血”的转变。",
            "We will make the shift from “aid-dependent” to “self-sustaining”.",
        ),
        ("对重点企业给予奖励。", "We will reward key enterprises."),
        ("建设“五个中心”。", "We will build “five centers”."),
    ],
)
def test_from_where_to_where_and_what_is_given(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


def test_what_supports_something_needs_what_did() -> None:
    assert not localised("为高质量发展提供有力支撑。").complete


MEANS = [
    ("出台支持中小企业发展政策措施20条。",
     "20 policies and measures to support the development of small and medium-sized enterprises "
     "were issued."),
    ("完善促进消费政策体系。", "We improved the policy system to promote consumption."),
    ("出台人才政策措施12条。", "12 policies and measures for talent were issued."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), MEANS)
def test_policies_are_told_by_what_they_serve(zh: str, english: str) -> None:
    assert localised(zh).text == english


def test_hazards_are_identified_and_addressed() -> None:
    told = localised("深入开展重大事故隐患排查整治行动。", "plan").text
    assert "the campaign to identify and address major accident hazards" in told
