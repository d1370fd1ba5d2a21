"""Police, health, transport, culture and farming: what twelve more passages of such genres showed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier


def _read(text: str) -> list[Figure]:
    return figures_in(text, year=2023)


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in _read(text)]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("起诉侵吞扶贫资金犯罪2人。", "people prosecuted for embezzling poverty alleviation funds"),
        ("起诉拐卖妇女儿童犯罪35人。", "people prosecuted for trafficking in women and children"),
        ("接报有效警情39665起。", "valid emergency calls received"),
        ("全国医疗卫生机构总诊疗人次95.5亿。", "total visits to medical and health institutions"),
        ("引入医药领域重点企业20家。", "key pharmaceutical enterprises brought in"),
        ("油菜总产量0.96万吨。", "total rapeseed output"),
        ("公共图书馆流通总人次7.45亿。", "visits to public libraries"),
        (
            "南山（连平）共建产业园综合产值12亿元。",
            "total output value of the Nanshan co-built industrial park",
        ),
    ],
)
def test_english_names(text: str, english: str) -> None:
    assert _read(text)[-1].indicator_en == english


def test_some_of_those_just_counted_are_named_in_brackets() -> None:
    inner = _read("查处各类交通违法5.9万起,其中酒驾475起(醉驾132起)。")[2]
    assert (inner.indicator_zh, inner.parent_zh) == ("查处醉驾数", "查处酒驾数")


def test_a_rate_that_is_said_once_is_that_of_the_part_too() -> None:
    assert _names("全国医院病床使用率79.4%,其中,公立医院86.0%。")[1] == "公立医院病床使用率"


def test_what_is_kept_and_what_it_yields_have_their_owner() -> None:
    assert _names("年出栏生猪26.13万头,存栏9.15万头。")[1] == "生猪存栏数"
    assert _names("肉类总产量3.75万吨,其中生猪出栏11.34万头。")[1] == "生猪出栏数"
    assert _names("种植柠檬4000余亩,产量4820吨。")[1] == "柠檬产量"
    assert _names("乡镇卫生院33753个,床位150.5万张。")[1] == "乡镇卫生院床位数"


def test_as_many_changes_as_subjects_belong_to_them_in_order() -> None:
    assert _names("全市电诈警情、损失数同比下降24.8%、39.1%。") == ["全市电诈警情同比降幅", "损失数同比降幅"]
    assert _names("刑事、“两抢一盗”案件分别下降16.4%、19.6%。")[0] == "刑事案件同比降幅"


def test_how_much_of_a_work_is_done_and_for_how_long() -> None:
    assert _names("甲服务中心完成总工程量的65%。") == ["甲服务中心工程量完成率"]
    assert _names("治安案件数同比下降0.08%,实现连续4年下降。")[1] == "治安案件数下降连续年数"


def test_units_of_density_people_and_farms() -> None:
    density, people, farms = _read(
        "路网密度为145.5km/万km2。在村卫生室工作的人员132.7万。生猪规模养殖场12户。"
    )
    assert density.unit_norm == "km per 10000 km2"
    assert (people.unit_norm, farms.unit_norm) == ("persons", "count")
    assert _read("案件发2起破3起。")[1].qualifier is Qualifier.EXACT


def test_what_lies_above_a_sum_says_so() -> None:
    works = _read("累计开工768个亿元以上项目。")[0]
    assert works.indicator_en == "projects of over RMB 100 million started"


def test_a_town_and_its_sister_schools() -> None:
    tied = _read("新增12所学校与香港学校缔结为姊妹校。")[0]
    assert tied.indicator_en == "schools newly paired as sister schools of Hong Kong schools"


def test_what_bears_the_name_of_its_place_keeps_it() -> None:
    report = read_text(
        "南山区2025年工作报告\n一、2025年工作回顾\n南山医院获国家公立医院绩效监测A+,跻身全国前10%。\n"
    )
    assert extract_figures(report).figures[0].indicator_en.startswith("national rank of Nanshan Hospital in")


def test_averages_of_five_years_and_one_are_those_of_the_five() -> None:
    report = read_text(
        "2022年政府工作报告\n一、过去五年和2021年工作回顾\n地区生产总值突破3500亿元,年均增长6.1%。\n"
    )
    assert [one.period for one in extract_figures(report).figures] == ["2021", "2017-2021"]


def test_growth_below_zero_is_a_decrease() -> None:
    fall = _read("地区生产总值2616611万元,同比增长-0.5%。")[1]
    assert (fall.direction, fall.value_normalised, fall.english) == (
        Direction.DOWN,
        Decimal("-0.5"),
        "down 0.5% year on year",
    )


def test_names_of_places_with_a_number_are_no_counts() -> None:
    assert [one.raw for one in _read("在小二台、油篓沟2个乡完成封山育林0.5万亩。")] == ["2个", "0.5万亩"]


def test_values_told_year_by_year_stand_for_their_years() -> None:
    jobs = _read("2013年到2015年,城镇新增就业人数分别为1310万人、1322万人、1312万人。")
    assert [one.period for one in jobs] == ["2013", "2014", "2015"]


def test_rates_counts_and_sums_lean_on_what_was_just_said() -> None:
    assert _names("城镇登记失业率连续5年控制在4.1%以内。")[1] == "城镇登记失业率"
    assert _names("视力残疾人7.85万,占14.81%。")[1] == "视力残疾人占比"
    beds = _read("全国共有儿童收养机构803个,拥有床位9.8万张。其中儿童福利机构529个,比上年增加66个。")
    assert (beds[1].indicator_zh, beds[2].parent_zh) == ("儿童收养机构床位数", "儿童收养机构数")
    spent = _names("项目总投资1500万元,今年计划投资800万元,已完成投资640万元。")
    assert spent == ["项目总投资", "项目计划投资", "项目完成投资额"]
    assert _read("完成造林17015亩(任务14815亩)。")[1].kind is Kind.PLANNED


def test_what_a_provincial_report_of_the_west_showed() -> None:
    assert _names("粮食产量连续18年保持在100万吨以上。") == ["粮食产量连续年数", "粮食产量"]
    assert _names("牛羊出栏分别达到198.5万头、851.3万只。") == ["牛出栏数", "羊出栏数"]
    assert _names("发放20.3亿元以旧换新补贴拉动消费215亿元。")[0] == "以旧换新补贴"
    less = _read("审批材料精简80%。")[0]
    assert (less.value, less.direction) == (Decimal(80), Direction.DOWN)
    first = _read("西宁机场旅客吞吐量增速居省会城市机场首位。")[0]
    assert (first.kind, first.value) == (Kind.RANK, 1)
    assert _names("城镇建设覆盖全省93%的建制镇。") == ["城镇建设覆盖建制镇比例"]
    fostered = _read("全年培育规上工业企业50家。")[0]
    assert fostered.indicator_en == "industrial enterprises above designated size fostered"
    assert not any("66" in one.raw for one in _read("时隔66年再次获批建成2所本科高校。"))


def test_a_part_named_like_an_earlier_whole_asks_no_question_about_a_nearer_one() -> None:
    text = "全国总诊疗人次95.5亿，入院人次30187.3万。其中，医院总诊疗人次42.6亿，入院人次24500.1万。"
    assert not extract_figures(read_text(text, "health.txt")).doubts
    wrong = "全市一般公共预算收入100亿元，其中税收收入120亿元。"
    assert [one.kind for one in extract_figures(read_text(wrong, "budget.txt")).doubts] == [
        "part-above-whole"
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("100人以下小规模学校仍有9所。", ["小规模学校人数", "小规模学校数"]),
        ("500人以上的村还有12个。", ["村人数", "村数"]),
        ("全年归还人数300人。", ["归还人数"]),
    ],
)
def test_that_there_still_are_some_is_no_part_of_their_name(text: str, names: list[str]) -> None:
    assert _names(text) == names
