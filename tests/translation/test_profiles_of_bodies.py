"""Profiles of projects, schools, hospitals and places of a gazetteer: what they are told by, and what not."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


def _told(chinese: str, role: str = "other") -> str | None:
    said = localised(chinese, role)
    return said.text if said.complete else None


def test_coordinates_are_one_piece() -> None:
    assert _told("安平县位于东经115°19′至115°40′、北纬38°5′至38°21′之间，总面积505.4平方公里。") == (
        "Anping County is located between 115°19′E and 115°40′E and between 38°5′N and 38°21′N, "
        "with a total area of 505.4 square kilometers."
    )
    assert _told("稳定在12万亩以上。") is None  # a figure is no place


def test_a_history_names_the_units_of_its_time() -> None:
    assert _told(
        "秦属会稽郡，唐武德四年（621年）析山阴县置云溪县，1958年并入诸暨县，1961年恢复该县建制。"
    ) == (
        "The area belonged to Kuaiji Commandery during the Qin Dynasty. "
        "Yunxi County was established from part of Shanyin County in 621, during the Tang Dynasty. "
        "It was merged into Zhuji County in 1958. The county was restored in 1961."
    )
    assert "Xianshe" not in (_told("1994年经国务院批准撤县设市，城区扩大。") or "")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "资产负债率为58.2%，注册资本12亿元，从业人员3200人，项目建设周期18个月。",
            "The debt-to-asset ratio is 58.2%, ",
        ),
        ("年平均气温16.2℃，无霜期248天，森林覆盖率61.3%。", "The average annual temperature is 16.2°C, "),
    ],
)
def test_what_nobody_has_needs_no_it(chinese: str, english: str) -> None:
    assert localised(chinese, "other").text.startswith(english)


def test_those_of_a_kind_are_the_one_that_reports() -> None:
    assert localised("公司加强安全生产管理。", "results").text.startswith("The company strengthened")
    assert localised("医院推进重点专科建设。", "results").text.startswith("The hospital advanced")
    assert localised("企业加强安全生产管理。", "results").text.startswith("Enterprises strengthened")


def test_a_box_labels_what_follows() -> None:
    assert localised("【人口】年末常住人口46.2万人。", "other").text.startswith("Population: ")
    assert localised("【某某】年末常住人口46.2万人。", "other").text.startswith("【")


def test_bodies_of_unknown_units_and_works_of_a_grid_are_spelt() -> None:
    assert _told("云州市第二人民医院始建于1952年，占地面积86亩。") == (
        "Yunzhou No. 2 People's Hospital was founded in 1952, with a site area of 86 mu."
    )
    told = localised("望春变电站、秀水110千伏输变电工程建成投运。", "results").text
    assert "Wangchun Substation" in told
    assert "Xiushui 110-kV Power Transmission and Transformation Project" in told
    assert "Yantian Zhaohui Substation" in localised("盐田朝晖变电站投产。", "results").text
    assert "移动 Substation" not in localised("移动变电站投运。", "results").text
    assert "Yidong" not in localised("移动变电站投运。", "results").text


def test_what_was_so_at_an_earlier_time_is_past() -> None:
    assert _told("截至2022年末，公司下设全资子公司16家，注册资本5亿元。") == (
        "As of the end of 2022, the company had 16 wholly owned subsidiaries, "
        "with a registered capital of RMB 500 million."
    )


def test_things_without_a_verb_are_there_but_not_behind_what_was_built() -> None:
    told = localised("线网运营里程180公里，车站126座。", "results").text
    assert told == "Total network mileage stood at 180 kilometers, and there were 126 stations."
    assert "there were" not in localised("新建道路12公里，桥梁3座。", "results").text


def test_games_are_those_of_their_area() -> None:
    assert localised("成功举办全市第八届运动会。", "results").text == "We held the Eighth Municipal Games."


def test_what_a_company_has_several_of_is_not_of_several_companies() -> None:
    told = localised("公司5项成果获省科技进步奖。", "results").text
    assert told.startswith("5 achievements of the company won")


def test_who_took_part_was_not_supported() -> None:
    told = localised("学校举办文体活动36场，参与学生1.2万人次。", "results").text
    assert told == "The school held 36 cultural and sports activities, and 12,000 students took part."


def test_a_box_alone_is_a_heading() -> None:
    assert localised("【位置面积】", "other", heading=True).text == "Location and Area"


def test_a_body_that_plans_is_no_plan_of_its_output() -> None:
    told = localised("公司计划营业收入16亿元。", "plan").text
    assert told == "The company's revenue will reach RMB 1.6 billion."


def test_what_a_place_became_is_no_place_that_was_abolished() -> None:
    told = localised("石桥镇1984年撤社建乡，1993年撤乡建镇。", "other").text
    assert told == "Shiqiao Town became a township in 1984 and became a town in 1993."


def test_who_won_what_and_at_what() -> None:
    told = localised("学生参加全国职业院校技能大赛获一等奖2项、二等奖5项。", "results").text
    event = "the National Vocational Students Skills Competition"
    assert told == f"Students won 2 first prizes and 5 second prizes at {event}."
    assert localised("获一等奖2项。", "results").complete is False  # of what, nobody says


def test_figures_of_a_reporting_period() -> None:
    told = localised("报告期内，公司研发投入6.2亿元。", "results").text
    assert told == "During the reporting period, the company's R&D investment stood at RMB 620 million."


def test_a_year_through_which_all_went_well_is_no_place() -> None:
    told = localised("全年安全生产形势平稳。", "results").text
    assert told == "Workplace safety remained stable throughout the year."


def test_a_terminal_has_its_number() -> None:
    assert localised("T2航站楼建成投用。", "results").text == "Terminal 2 was completed and put into use."
