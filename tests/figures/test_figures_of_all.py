"""Parts in brackets and behind 其中, months of a paragraph, levels so many times another's."""

from __future__ import annotations

import pytest

from tests.figures.reading import of_report, of_results


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "全市养老机构45家（公建民营20家、民办25家）。",
            [
                ("养老机构", ""),
                ("publicly built and privately run elderly-care institutions", "全市养老机构数"),
                ("private elderly-care institutions", "全市养老机构数"),
            ],
        ),
        (
            "全县小学94所（公办90所，民办4所）。",
            [
                ("小学", ""),
                ("public primary schools", "全县小学数"),
                ("private primary schools", "全县小学数"),
            ],
        ),
    ],
)
def test_parts_in_brackets_say_whose_they_are(text: str, names: list[tuple[str, str]]) -> None:
    figures = of_results(text)
    assert names[0][0] in figures[0].indicator_zh
    assert [(one.indicator_en, one.parent_zh) for one in figures[1:]] == names[1:]


@pytest.mark.parametrize(
    ("text", "name", "english"),
    [
        (
            "摩托车出口额是去年同期的2.6倍。",
            "摩托车出口额",
            "2.6 times the figure of the same period last year",
        ),
        ("蔬菜产量为上年的1.3倍。", "蔬菜产量", "1.3 times last year's figure"),
    ],
)
def test_what_a_level_is_measured_by_is_no_part_of_its_name(text: str, name: str, english: str) -> None:
    (figure,) = of_results(text)
    assert (figure.indicator_zh, figure.english) == (name, english)


def test_who_works_in_hospitals_and_who_collected_a_revenue() -> None:
    doctors = of_results("全县卫生技术人员3210人，其中：医院2100人。")
    assert doctors[1].indicator_en == "hospital health technicians"
    revenue = of_results("地方一般公共预算收入完成3.4亿元。其中：税务部门完成2.1亿元。")
    assert revenue[1].indicator_zh == "税务部门完成地方一般公共预算收入"
    total = of_results("一般公共预算收入累计完成3.4亿元，位居全市第9位。其中：税务部门完成2.1亿元，增长3%。")
    assert total[2].indicator_zh == "税务部门完成一般公共预算收入"


def test_several_completion_rates_of_a_list() -> None:
    text = "完成水闸改造4座、河道清淤9公里，分别为年度计划任务的80%、150%。"
    assert [one.indicator_zh for one in of_results(text)][2:] == [
        "水闸改造计划完成率",
        "河道清淤长度计划完成率",
    ]


@pytest.mark.parametrize("opening", ["1-5月全市", "一季度全县", "1—5月，全市"])
def test_the_months_a_paragraph_begins_with_hold_without_a_comma(opening: str) -> None:
    first = f"{opening}完成客运量300万人次，同比下降2%。"
    report = f"2024年交通运行情况\n\n{first}其中公路客运量200万人次；地铁开行5000列次。"
    period = "2024Q1" if "季" in opening else "2024-01/2024-05"
    assert {one.period for one in of_report(report)} == {period}


def test_a_label_stands_before_the_time_of_a_statement() -> None:
    text = "畜牧类：前三季度，生猪出栏42万头，同比增长40%，家禽出栏638万羽，同比下降1%。"
    assert {one.period for one in of_results(text)} == {"2024Q1-Q3"}


def test_animals_kept_have_english() -> None:
    assert [one.indicator_en for one in of_results("养猪3万头，养羊2万只。")] == ["pigs", "sheep and goats"]


def test_the_end_of_a_year_is_no_part_of_a_name() -> None:
    (figure,) = of_results("截至2023年末全县个体工商户4210户。")
    assert (figure.indicator_zh, figure.period) == ("全县个体工商户数", "end-2023")


def test_incomes_of_town_and_country_are_two() -> None:
    figures = of_results("城、乡居民人均可支配收入分别增长7%、8.5%。")
    names = [one.indicator_zh for one in figures]
    assert names == ["城镇居民人均可支配收入同比增速", "农村居民人均可支配收入同比增速"]
