"""What a deed makes is its object, levels belong to what is awarded, first steps are not kept up."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("创建省级农产品质量安全示范县。", "provincial-level demonstration county for"),
        ("细化量化各项惠农政策。", "We will refine and quantify"),
        ("打造一批精品亮点工程。", "a number of premium highlight projects"),
        ("优化经济社会发展环境。", "the environment for economic and social development"),
        ("改善群众居住环境。", "people's living environment"),
        ("一是山区道路全线贯通。", "First, mountain-area roads"),
        ("制定控制扬尘实施方案。", "plan"),
    ],
)
def test_it_is_told_of_what_is_made(chinese: str, english: str) -> None:
    assert english in localised(chinese, role="plan").text


@pytest.mark.parametrize(
    "chinese",
    [
        "加强道路建设管护。",  # built, and then looked after
        "打造生态宜居的美丽红河。",  # what it is like, and not whose it is
        "推进十大战略性举措。",  # measures, and no ten strategies
    ],
)
def test_what_is_no_part_of_the_other_is_left(chinese: str) -> None:
    told = localised(chinese, role="plan")
    assert (
        not told.complete or "strategic measures" in told.text or "development and maintenance" in told.text
    )


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("核电装备、舰船动力等领域研发制造实现重大突破。", "in R&D and manufacturing in areas such as"),
        ("三次产业结构调整为11:30:59。", "shifted to 11:30:59"),
        ("加强社会矛盾纠纷排查化解。", "the identification and resolution of social disputes"),
    ],
)
def test_it_is_told_where_it_was_done(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "not_told"),
    [
        ("完成1.2万户燃气改造。", "12,000 gas"),  # homes are counted
        ("有序完成南岸区块征迁任务。", "Nan'an District"),  # a block, and no district
        ("实现近湖、近河、近城80个村全覆盖。", "Jinhu"),  # villages near a lake
    ],
)
def test_no_name_and_no_number_is_made_of_it(chinese: str, not_told: str) -> None:
    assert not_told not in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("提供信息和咨询服务。", "information and consultation services"),  # no one is consulted
        ("完善区政府工作规则等规章制度。", "rules and regulations such as"),
        ("完善各类博物馆的服务设施。", "various museums"),
        ("支持国防和军队建设。", "the development of national defense and the armed forces"),
    ],
)
def test_a_noun_stays_one(chinese: str, english: str) -> None:
    assert english in localised(chinese, role="plan").text


def test_audits_are_overseen_and_nothing_is_audited() -> None:
    assert "We will audit" not in localised("强化审计监督、行政监察和层级监督。", role="plan").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("坚持把人才作为发展的第一动力。", "the primary driving force"),
        ("市场供应总体保持稳定。", "remained generally stable"),
        ("落实年度油料作物种植计划。", "the annual planting plan"),
    ],
)
def test_light_words_are_told(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


@pytest.mark.parametrize("chinese", ["建设一批中试基地和概念验证中心。", "制定高质量实施清风行动计划。"])
def test_several_are_no_one_of_each_and_an_action_plan_is_one(chinese: str) -> None:
    told = localised(chinese, role="plan").text
    assert "a number of the" not in told
    assert "plan for carrying out" not in told


def test_what_is_planned_to_be_invested_is_not_invested_yet() -> None:
    assert (
        "planned investment of nearly RMB 60 billion"
        in localised("引进项目320个，计划投资额近600亿元。").text
    )
    assert "planned total investment of" in localised("引进项目320个，计划总投资600亿元。").text
