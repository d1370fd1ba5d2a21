"""Clauses whose head or whose examples look like a thing and hold a verb: each with one that is a thing."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    "chinese",
    [
        "支持作坊研发酸浆面、藕粉糕、菱角酥等特色产品。",
        "支持灶头村引入磨刀、修伞、补锅等服务。",
        "引导商户经营陶艺、蜡染、扎花等业态。",
        "聘请专业团队运营溯溪、攀树、观星等项目。",
        "推荐退伍老兵到门岗、车队、仓库等岗位任职。",
    ],
)
def test_those_who_do_something_are_no_example(chinese: str) -> None:
    told = localised(chinese, "plan").text
    assert "such as" not in told
    assert "sharing" not in told


def test_examples_are_of_what_somebody_builds() -> None:
    told = localised("支持园区建设检测中心、共享实验室、中试车间等平台。", "plan").text
    assert "support parks in building platforms such as testing centers" in told


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推广企业服务中心、产业联盟、创新联合体等平台。", "platforms such as enterprise service centers"),
        ("打造花馍街、糖画坊、皮影馆等新场景。", "such as 花馍街、糖画坊、皮影馆"),
        ("完善初等教育、高等教育等领域布局。", "higher education"),
    ],
)  # fmt: skip
def test_things_are_examples(chinese: str, english: str) -> None:
    assert english in localised(chinese, "plan").text


def test_higher_education_is_no_list() -> None:
    told = localised("构建层次多样、开放共融的高等教育体系。", "plan").text
    assert "such as" not in told
    assert "higher education" in told


@pytest.mark.parametrize(
    ("chinese", "falsely"),
    [
        ("新建小区全部实行人车分离。", "We built"),
        ("新修公路全部纳入管护。", "We built"),
        ("新上项目必须符合园区定位。", "We launched"),
        ("新增学位优先保障外来子女。", "added"),
        ("新开工保障住房基本建成数。", "We started"),
        ("通过图文展板、入户走访、文艺巡演三种方式，公布评选结果。", "through"),
        ("我市织带企业完成主体结构封顶。", "was topped out"),
        ("邀请市民代表提建议1300条。", "invited"),
        ("财政支出增长6.2%，保持第一大支出地位。", "We maintained"),
        ("新投产的织带机、绕线机等12个单品，打破了国外产品一统天下的格局。", "We broke"),
        ("对水车匠、篾匠、铁匠等群体，探索“师傅带徒”模式。", "We explored"),
        ("水窑区开工建设。", "on 水窑区"),
    ],
)
def test_a_subject_is_not_what_we_did(chinese: str, falsely: str) -> None:
    assert falsely not in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("新建小区26个。", "26 residential communities were built."),
        ("邀请专家45名。", "45 experts were invited."),
        ("保持良好发展势头。", "We maintained"),
        ("打破行政壁垒。", "We broke down administrative barriers."),
        ("打破3项全国纪录。", "3 national records were broken."),
        ("设立河长366名。", "366 river chiefs were appointed."),
        ("设立法律顾问86名。", "86 legal advisers were appointed."),
        ("设立服务站45个。", "45 service stations were set up."),
        ("2款医疗器械获批上市。", "2 medical devices were approved for the market."),
        ("水窑产业园区开工建设。", "Construction began on"),
    ],
)
def test_what_we_did_is_told(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "falsely"),
    [
        ("以工代赈项目带动周边村民务工300人。", "We drove"),
        ("以整片推进方式实施巷道改造。", "We promoted"),
        ("以支部引领“红色物业”、数字赋能“智慧平台”双轮驱动。", "We drove"),
        ("推动老城减量、新区提质、副城扩容。", "expanded 老城减量"),
        ("推动停车条例、养犬条例“两部法规”落地。", "launch"),
    ],
)
def test_ways_and_deeds_in_a_row_are_not_cut(chinese: str, falsely: str) -> None:
    assert falsely not in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("以绿色发展推动产业转型。", "We promoted industrial transformation through green development."),
        ("推动供水管网扩容。", "the expansion of water supply networks"),
        ("推动重点项目落地。", "We secured the launch of key projects."),
        ("推动数据条例落地。", "We put data regulations into effect."),
    ],
)
def test_one_means_and_one_deed_are_told(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


def test_a_verb_between_a_figure_and_its_qualifier_stays() -> None:
    assert "增加了" in localised("四年以来，绸缎花色大约增加了两万四千种。").text


def test_a_plan_that_looks_back_is_told_as_done() -> None:
    told = localised("过去一年，我们完善就业服务体系，扩大养老服务供给。", "plan").text
    assert told.startswith("Over the past year, we improved")
    assert localised("完善就业服务体系。", "plan").text.startswith("We will improve")


def test_what_is_said_twice_is_told_once() -> None:
    told = localised("加快推进重大项目、重大工程建设。", "plan").text
    assert told == "We will accelerate the development of major projects."
