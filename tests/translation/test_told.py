"""Clauses told by rule: what was done or will be done, how something fares; all of it known or nothing."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.clauses import BORDER
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.termbase import Termbase

LOCALISER = Localiser(Termbase.load())


def localised(text: str, role: str) -> LocalisedSegment:
    return LOCALISER.localise(text, figures_in(text, role=role), role=role)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "河湖长制、林长制全面落实。",
            "The river and lake chief system and the forest chief system were fully implemented.",
        ),
        ("建成兰州轨道交通二号线。", "Lanzhou Metro Line 2 was completed."),
        ("生态环境质量明显改善。", "The quality of the ecological environment improved markedly."),
        ("投资结构进一步优化。", "The investment structure was further improved."),
        (
            "新培育一批国家级先进制造业集群，新兴产业快速发展。",
            "A number of national-level advanced manufacturing clusters were newly fostered; and emerging "
            "industries developed rapidly.",
        ),
        ("打造国际一流营商环境。", "A world-class business environment was developed."),
        ("构建房地产发展新模式。", "A new model for real estate development was built."),
        ("数字底座不断夯实。", "The digital foundation continued to be consolidated."),
        (
            "深化农村集体产权制度改革，弘扬教育家精神。",
            "The reform of rural collective property rights was deepened; and the spirit of educators was "
            "carried forward.",
        ),
        ("引进首店、旗舰店132家。", "132 first stores and flagship stores were attracted."),
        ("积极清理拖欠企业账款。", "Overdue payments owed to enterprises were cleared."),
        (
            "红山产业园获评国家级绿色工业园区。",
            "Hongshan Industrial Park was named a national-level green industrial park.",
        ),
    ],
)
def test_results_are_told_in_the_past(chinese: str, english: str) -> None:
    one = localised(chinese, "results")
    assert one.complete
    assert one.text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "持续盘活存量、培育增量、增强能量、提高质量、做大总量。",
            "We will continue to put existing stock to good use, foster new growth, enhance momentum, "
            "improve quality and expand total volume.",
        ),
        (
            "加大科技创新力度，加快传统产业转型升级，促进经济高质量发展。",
            "We will step up scientific and technological innovation, speed up the transformation and "
            "upgrading of traditional industries, and promote high-quality economic development.",
        ),
        (
            "加快推进交通、水利、能源等基础设施建设。",
            "We will speed up the development of infrastructure such as transport, water conservancy and "
            "energy.",
        ),
        (
            "大力发展海洋经济，健全社会信用体系，新增省级智能工厂20家。",
            "We will develop the marine economy, improve the social credit system, and add 20 "
            "provincial-level smart factories.",
        ),
        (
            "加快推进高标准农田建设。",
            "We will speed up the development of high-standard farmland.",
        ),
    ],
)
def test_plans_are_told_as_what_we_will_do(chinese: str, english: str) -> None:
    one = localised(chinese, "plan")
    assert one.complete
    assert one.text == english


def test_a_known_clause_in_front_leaves_the_rest_to_the_engine() -> None:
    one = localised("加强耕地保护和高标准农田建设，打响一批叫得响的某某品牌。", "plan")
    assert one.text.split(BORDER) == [
        "We will strengthen farmland protection and the development of high-standard farmland.",
        "打响一批叫得响的某某品牌。",
    ]


@pytest.mark.parametrize(
    ("chinese", "role"),
    [
        ("健全社会信用体系。", ""),  # done or to be done, nobody knows
        ("健全某某制度。", "results"),  # a piece that no rule knows
        ("着力激发民间投资活力，让民营企业放手创新创造。", "results"),  # what follows leans on it
        ("加快雄忻、石雄铁路项目建设。", "plan"),  # half a name
        ("推动1万家工业企业技术改造。", "plan"),  # not the act is counted
        ("稳定就业加快。", "results"),
        ("完成白鹭河、茅洲河等流域综合治理工程。", "results"),  # the works are on the rivers
        ("完成生态建设任务4000万亩。", "plan"),  # no act has an area
        ("办理建议186件、提案203件，满意率分别达99%和98.5%。", "results"),  # the rates are those of the two
    ],
)
def test_what_is_not_wholly_known_is_left_to_the_engine(chinese: str, role: str) -> None:
    one = localised(chinese, role)
    assert not one.complete
    assert not one.told


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("建设高质量现代化产业体系。", "We will build a high-quality modernized industrial system."),
        ("完善医疗卫生体系建设。", "We will improve the medical and health system."),  # not their development
        ("激发城市新活力。", "We will stimulate new urban vitality."),
    ],
)
def test_what_is_made_is_new(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


def test_an_adjective_is_no_noun() -> None:
    assert not localised("儿童友好建设纵深推进。", "results").complete


def test_residents_counted_by_households_are_households() -> None:
    assert localised("惠及居民1.5万户。", "results").text == "15,000 households benefited."
