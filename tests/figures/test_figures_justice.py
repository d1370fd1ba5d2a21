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
