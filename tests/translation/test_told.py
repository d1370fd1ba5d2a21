"""Clauses told by rule: what was done or will be done, how something fares; all of it known or nothing."""

from __future__ import annotations

import pytest

from desktop_app.translation.driving.clauses import BORDER
from desktop_app.translation.nouns.open_nouns import is_thing
from tests.translation.localising import LOCALISER, localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "河湖长制、林长制全面落实。",
            "The river and lake chief system and the forest chief system were fully implemented.",
        ),
        ("建成兰州轨道交通二号线。", "We completed Lanzhou Metro Line 2."),
        ("生态环境质量明显改善。", "The quality of the ecological environment improved markedly."),
        ("投资结构进一步优化。", "The investment structure was further improved."),
        ("各类生产安全事故起数明显下降。", "The number of various workplace accidents fell markedly."),
        (
            "生产安全事故起数和死亡人数同比“双下降”。",
            "The number of workplace accidents and the number of deaths both fell year on year.",
        ),
        (
            "新培育一批国家级先进制造业集群，新兴产业快速发展。",
            "We fostered a number of national-level advanced manufacturing clusters, and emerging industries "
            "developed rapidly.",
        ),
        ("打造国际一流营商环境。", "We developed a world-class business environment."),
        ("建成国家园林城市。", "We became a national garden city."),
        ("建成美丽乡村。", "We completed beautiful villages."),
        ("圆满完成年度目标任务。", "We successfully fulfilled annual targets and tasks."),
        ("果断有效处置突发疫情。", "We decisively and effectively handled sudden outbreaks."),
        (
            "加大新就业群体合法权益保护力度。",
            "We stepped up the protection of the lawful rights and interests of people in new forms of "
            "employment.",
        ),
        ("构建房地产发展新模式。", "We built a new model for real estate development."),
        ("数字底座不断夯实。", "The digital foundation continued to be consolidated."),
        (
            "深化农村集体产权制度改革，弘扬教育家精神。",
            "We deepened the reform of rural collective property rights and carried forward the spirit of "
            "educators.",
        ),
        ("引进首店、旗舰店132家。", "132 first stores and flagship stores were attracted."),
        ("积极清理拖欠企业账款。", "We actively cleared overdue payments owed to enterprises."),
        (
            "荣获全国百强区“四连冠”、创新百强区“三连冠”。",
            "We ranked first among China's Top 100 Districts for the fourth consecutive year and among "
            "China's Top 100 Innovative Districts for the third consecutive year.",
        ),
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
            "improve quality, and expand total volume.",
        ),
        (
            "加大科技创新力度，加快传统产业转型升级，促进经济高质量发展。",
            "We will step up scientific and technological innovation, accelerate the transformation and "
            "upgrading of traditional industries, and promote high-quality economic development.",
        ),
        (
            "加快推进交通、水利、能源等基础设施建设。",
            "We will accelerate the development of infrastructure such as transport, water conservancy and "
            "energy.",
        ),
        (
            "大力发展海洋经济，健全社会信用体系，新增省级智能工厂20家。",
            "We will vigorously develop the marine economy, improve the social credit system, and add 20 "
            "provincial-level smart factories.",
        ),
        (
            "加快推进高标准农田建设。",
            "We will accelerate the development of high-standard farmland.",
        ),
    ],
)
def test_plans_are_told_as_what_we_will_do(chinese: str, english: str) -> None:
    one = localised(chinese, "plan")
    assert one.complete
    assert one.text == english


def test_a_known_clause_in_front_leaves_the_rest_to_the_engine() -> None:
    one = localised("加强耕地保护和高标准农田建设，讲好某某故事。", "plan")
    assert one.text.split(BORDER) == [
        "We will strengthen farmland protection and the development of high-standard farmland.",
        "讲好某某故事。",
    ]


@pytest.mark.parametrize(
    ("chinese", "role"),
    [
        ("健全社会信用体系。", ""),  # done or to be done, nobody knows
        ("健全某某制度。", "results"),  # a piece that no rule knows
        ("着力激发民间投资活力，让民营企业放手创新创造。", "results"),  # what follows leans on it
        ("加快雄忻、石雄铁路项目建设。", "plan"),  # half a name
        ("稳定就业加快。", "results"),
        ("完成白鹭河、茅洲河等工程。", "results"),  # the works are on the rivers
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


def test_an_adjective_stays_before_its_noun() -> None:
    assert (
        localised("儿童友好建设纵深推进。", "results").text == "Child-friendly development advanced further."
    )


def test_residents_counted_by_households_are_households() -> None:
    assert localised("惠及居民1.5万户。", "results").text == "15,000 households benefited."


def test_a_thing_that_no_list_knows_stays_chinese_in_an_english_clause() -> None:
    one = localised("完善激励机制和乐学善思办法，加快建设北方智造谷。", "plan")
    assert not one.complete
    assert one.text.startswith("We will improve 激励机制")


def test_a_number_of_projects_stands_before_their_names() -> None:
    one = localised("润泽智算中心、天马二期工厂等8个项目建成投产。", "results")
    assert one.text.startswith("8 projects including 润泽")
    assert one.text.endswith("were completed and put into production.")


def test_a_lead_needs_the_clause_behind_it() -> None:
    one = localised("聚焦科技创新，加强知识产权保护。", "plan")
    assert one.text.startswith("Focusing on scientific and technological innovation, we will strengthen ")
    assert not localised("打造某某，聚焦科技创新。", "plan").complete


@pytest.mark.parametrize("chinese", ["创新能力不够强", "发展不平衡问题仍然突出"])
def test_what_looks_like_a_clause_is_no_thing(chinese: str) -> None:
    assert not is_thing(chinese)


def test_a_list_that_begins_with_a_thing_is_no_deed() -> None:
    told = LOCALISER.localise("规划展览馆、赤河广场等城市建设项目开工。", role="results").text
    assert "planning exhibition hall" in told
    assert "planned" not in told


def test_enterprises_in_clusters_bring_nothing_together() -> None:
    told = LOCALISER.localise("新能源、新材料等企业集聚发展。", role="results").text
    assert told == "Enterprises in areas such as new energy and new materials developed in clusters."
    assert "brought" not in LOCALISER.localise("科技园产业集聚中心全面动工。", role="results").text


def test_where_another_subject_stands_a_city_is_established() -> None:
    told = LOCALISER.localise("全区绿化水平提升，建成国家园林城市。", role="results").text
    assert "A national garden city was established." in told
