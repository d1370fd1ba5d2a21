"""Titles, opening sentences, and figures before their nouns."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.formulas.titles import is_title, title_english
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import Term
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase(
    [
        Term("临江区", "Linjiang District", "place", "name"),
        Term("安州市", "Anzhou", "place", "name"),
        Term("临江区人民政府", "People's Government of Linjiang District", "institution", "name"),
        Term("商务局", "Commerce Bureau", "institution", "n"),
        Term("立体绿化", "vertical greening"),
        Term("养老床位", "elderly care beds"),
    ]
)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "安州市临江区 2025 年国民经济和社会发展计划执行情况与 2026 年计划草案的报告",
            "Report on the Execution of the 2025 Plan for National Economic and Social Development of "
            "Linjiang District, Anzhou and on the Draft 2026 Plan",
        ),
        (
            "关于安州市2025年预算执行情况和2026年预算草案的报告",
            "Report on the Execution of the 2025 Budget of Anzhou and on the Draft 2026 Budget",
        ),
        ("2026年临江区政府工作报告", "Report on the Work of the Government of Linjiang District (2026)"),
        (
            "2025年安州市国民经济和社会发展统计公报",
            "Statistical Communiqué of Anzhou on the 2025 National Economic and Social Development",
        ),
        (
            "安州市临江区商务局2024年工作总结和2025年工作计划",
            "Work Summary for 2024 and Work Plan for 2025 of the Commerce Bureau of Linjiang District, "
            "Anzhou",
        ),
        ("政府工作报告", "Report on the Work of the Government"),
    ],
)
def test_reports_of_the_genre_have_their_official_titles(zh: str, en: str) -> None:
    assert title_english(zh, TERMS) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("嘉善县水利局2024年工作计划", "Work Plan for 2024 of the Jiashan County Water Resources Bureau"),
        ("2025年丽水市林业局工作要点", "Key Points of Work for 2025 of the Lishui Forestry Bureau"),
        ("县体育局2025年度工作总结", "Work Summary for 2025 of the County Sports Bureau"),
    ],
)
def test_papers_of_bureaus_have_their_titles(zh: str, en: str) -> None:
    assert title_english(zh, Termbase.load()) == en


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("高县人民法院工作报告", "Work Report of the Gaoxian County People's Court"),
        ("南宁市人民检察院2024年工作报告", "Work Report of the Nanning People's Procuratorate for 2024"),
        (
            "怀远县人民代表大会常务委员会工作报告",
            "Work Report of the Standing Committee of the Huaiyuan County People's Congress",
        ),
        (
            "长丰县2024年法治政府建设情况的报告",
            "Report of Changfeng County on the Building of a Law-Based Government in 2024",
        ),
        (
            "国务院关于2023年度国有资产管理情况的综合报告",
            "Comprehensive Report of the State Council on the Management of State-Owned Assets in 2023",
        ),
        ("2024年城口县审计工作报告", "Audit Report of Chengkou County for 2024"),
        ("青浦区2023年环境状况公报", "Communiqué of Qingpu District on the State of the Environment in 2023"),
        ("2024年上半年经济运行情况分析", "Analysis of Economic Performance in the First Half of 2024"),
        (
            "泉州市2023年经济运行情况分析",
            "Analysis of Economic Performance in 2023 in Quanzhou",
        ),
        ("第七次全国人口普查公报（第二号）", "Communiqué on the Seventh National Population Census (No. 2)"),
        (
            "关于印发《促进民营经济高质量发展若干措施》的通知",
            "Notice on Issuing the Measures for Promoting the High-Quality Development of the Private Sector",
        ),
        (
            "关于加快发展数字经济的指导意见",
            "Guidelines on Accelerating the Development of the Digital Economy",
        ),
        ("深圳市教育发展“十四五”规划", "14th Five-Year Plan of Shenzhen for Educational Development"),
    ],
)
def test_papers_have_titles_by_kind_owner_time_and_matter(zh: str, en: str) -> None:
    assert title_english(zh, Termbase.load()) == en


def test_what_is_to_be_done_is_no_title() -> None:
    assert not is_title("制定实施方案")


@pytest.mark.parametrize(
    "zh",
    [
        "某某区政府工作报告",
        "临江区喆喆发展报告",
        "旅游发展报告",
        "安州市青云局2024年工作计划",
        "人，我找到你啦！",
    ],
)
def test_a_title_with_an_unknown_part_is_left_to_the_engine(zh: str) -> None:
    assert title_english(zh, TERMS) is None


def test_the_opening_sentence_is_a_formula() -> None:
    text = (
        "受临江区人民政府委托，现将《临江区2025年国民经济和社会发展计划执行情况与2026年计划草案的报告》"
        "提请区八届人大六次会议审议，并请各位委员提出意见。"
    )
    segment = Localiser(TERMS).localise(text)
    assert segment.complete
    assert segment.text.startswith(
        "Entrusted by the People's Government of Linjiang District, I hereby submit"
    )
    assert "to the Sixth Session of the Eighth District People's Congress for review" in segment.text


@pytest.mark.parametrize(
    ("zh", "localised"),
    [
        ("新增立体绿化9万平方米。", "新增 90,000 square meters of vertical greening。"),
        ("新增养老床位1250张，改善生活。", "新增 1,250 张 elderly care beds，改善生活。"),
        ("新增路灯25盏、座椅36张。", "新增 25 盏路灯、36 张座椅。"),
        ("成功调解纠纷10638宗，", "成功调解 10,638 宗纠纷，"),
        ("改造危房284平方米、新增车位95个。", "改造 284 square meters 危房、新增 95 个车位。"),
        ("走访户数5111户。", "走访户数 5,111 户。"),
        ("新增商品销售同比增长5%。", "新增商品销售同比增长 5%。"),
        ("新增投资累计12亿元。", "新增投资累计 RMB 1.2 billion。"),
    ],
)
def test_figures_come_before_what_they_count(zh: str, localised: str) -> None:
    assert Localiser(TERMS).localise(zh, figures_in(zh)).text == localised


def test_the_state_council_reports_on_the_government_without_a_place() -> None:
    english = title_english("2025年国务院政府工作报告", Termbase.load())
    assert english == "Report on the Work of the Government (2025)"


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "临江市住房和城乡建设局2024年上半年工作总结及下半年工作计划",
            "Work Summary for the First Half of 2024 and Work Plan for the Second Half of the Year of the "
            "Linjiang Housing and Urban-Rural Development Bureau",
        ),
        (
            "关于临江区2023年财政收支预算执行情况和2024年财政预算（草案）的报告",
            "Report on the Execution of the 2023 Budget of Linjiang District and on the Draft 2024 Budget",
        ),
    ],
)
def test_offices_and_budgets_are_named_at_their_full_length(zh: str, en: str) -> None:
    assert title_english(zh, Termbase.load()) == en


def test_an_analysis_is_the_title_of_a_paper_without_brackets() -> None:
    one = Localiser(Termbase.load()).localise("2023年上半年经济运行情况分析")
    assert one.text == "Analysis of Economic Performance in the First Half of 2023"


@pytest.mark.parametrize("zh", ["红旗局2024年上半年工作总结", "临江市住房局2024年工作总结和下半年情况"])
def test_an_office_that_nobody_knows_has_no_summary(zh: str) -> None:
    assert title_english(zh, Termbase.load()) is None
