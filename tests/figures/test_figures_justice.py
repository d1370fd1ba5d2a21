"""Reports of courts and procuratorates, schools and health: who was tried, counted and named."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("批捕扶贫领域犯罪13人，起诉20人。", "people prosecuted for crimes in poverty alleviation"),
        ("批准逮捕各类刑事犯罪嫌疑人14790人，起诉25887人。", "criminal suspects prosecuted"),
        ("起诉破坏市场经济秩序案件403件579人。", "people prosecuted in cases of crimes against market order"),
        ("提起民事行政抗诉121件。", "protests against civil and administrative judgments lodged"),
        ("执行案件执结率88.63%。", "enforcement case enforcement completion rate"),
        ("年末共有各级各类学校389所。", "schools of all types and levels"),
    ],
)
def test_english_names(text: str, english: str) -> None:
    assert figures_in(text, year=2020)[-1].indicator_en == english


def test_rates_in_a_row_belong_to_the_levels_of_the_clauses_before() -> None:
    found = figures_in("受理案件3772件，审执结3577件，同比上升6.8%和4.2%。", year=2015)
    assert [one.indicator_zh for one in found] == [
        "受理案件数", "审执结案件数", "受理案件同比增速", "审执结案件同比增速",
    ]  # fmt: skip


def test_a_congress_in_december_hears_of_the_year_that_ends() -> None:
    head = "某区人民法院工作报告\n——2025年12月29日在某区第十六届人民代表大会第五次会议上\n各位代表：\n"
    text = f"{head}全年受理案件45722件。"
    assert [one.period for one in extract_figures(read_text(text, "a.txt")).figures] == ["2025"]
    text = text.replace("2025年12月", "2026年1月")
    assert [one.period for one in extract_figures(read_text(text, "a.txt")).figures] == ["2025"]


def test_parts_of_another_whole_raise_no_question() -> None:
    text = (
        "某县2011年国民经济和社会发展统计公报\n共有专任教师4011人，其中：中学专任教师1757人，小学专任教师1920人，"
        "年末在校学生62576人，其中小学在校学生33737人。卫生系统现有职工689人（正式职工607人，招聘人员82人）。\n"
        "法官人均结案90.14件，结案率75.28%。其中受理刑事案件238件300人。"
    )
    found = extract_figures(read_text(text, "a.txt"))
    assert found.doubts == ()
    names = {one.raw: one.indicator_zh for one in found.figures}
    assert (names["82人"], names["300人"]) == ("招聘人员人数", "受理刑事案件人数")


def test_a_low_below_zero_keeps_its_sign() -> None:
    assert (
        figures_in("极端气温最低-11.9℃。")[0].value_normalised
        == figures_in("气温为-11.9℃。")[0].value_normalised
    )


def test_a_whole_divided_twice_raises_no_question_and_one_overfilled_does() -> None:
    head = "某县2023年国民经济和社会发展统计公报\n一、综合\n"
    text = (
        "总人口46.46万人，其中，城镇人口15.26万人，乡村人口31.20万人；男性人口23.85万人，女性人口22.61万人。"
    )
    assert extract_figures(read_text(head + text, "a.txt")).doubts == ()
    text = "总人口46.46万人，其中，城镇人口25.26万人，乡村人口31.20万人。"
    assert [one.kind for one in extract_figures(read_text(head + text, "a.txt")).doubts] == [
        "parts-sum-above-whole"
    ]


def test_units_said_once_or_by_the_thing_counted() -> None:
    text = "占GDP的比重较上年分别下降0.2个、下降0.6个、提高0.8个百分点。"
    found = figures_in(text, year=2023)
    assert [(str(one.value_normalised), one.unit_norm) for one in found] == [
        ("-0.2", "percentage points"), ("-0.6", "percentage points"), ("0.8", "percentage points"),
    ]  # fmt: skip
    assert figures_in("个体工商户44530户，农民专业合作社1613户。")[-1].unit_norm == "count"
    assert (
        figures_in("公路密度52.21公里/百平方公里。")[0].english
        == "52.21 kilometers per 100 square kilometers"
    )


def test_the_place_of_the_report_is_no_part_of_a_name_also_without_its_rank() -> None:
    text = (
        "广东省2024年政府工作报告\n一、2023年工作回顾\n2023年广东地区生产总值达到13.57万亿元、增长4.8%。\n"
        "二、2024年工作安排\n今年主要预期目标是：地区生产总值增长5%。"
    )
    (pair,) = extract_figures(read_text(text, "a.txt")).pairs
    assert [one.raw for one in (pair.actual, pair.growth, pair.target) if one] == [
        "13.57万亿元",
        "4.8%",
        "5%",
    ]


def test_growth_that_its_own_sentence_contradicts_is_asked_about() -> None:
    head = "某市2026年政府工作报告\n一、2025年工作回顾\n"

    def asked(text: str) -> list[str]:
        return [one.kind for one in extract_figures(read_text(head + text, "a.txt")).doubts]

    assert asked("固定资产投资由100亿元增加到150亿元，增长20%。") == ["growth-against-levels"]
    assert asked("固定资产投资由100亿元增加到150亿元，增长50%。") == []
    assert asked("贷款余额500亿元，比年初增加50亿元，增长20%。") == ["growth-against-levels"]
    assert asked("贷款余额550亿元，比年初增加50亿元，增长10%。") == []
    assert asked("2024年一般公共预算收入80亿元。2025年一般公共预算收入100亿元，增长8%。") == [
        "growth-against-levels"
    ]
