"""Signed lists, parts in brackets, budgets adjusted, ages, sums that say which are counted."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name
from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Figure, Kind


def read(text: str, year: int = 2023) -> list[Figure]:
    return figures_in(text, role="results", year=year)


def names(text: str) -> list[str]:
    return [one.indicator_zh for one in read(text)]


def test_a_negative_number_breaks_no_list() -> None:
    figures = read("第一、二、三产业分别拉动经济增长0.25、-3.4、1.7个百分点。")
    assert [str(one.value_normalised) for one in figures] == ["0.25", "-3.4", "1.7"]
    assert {one.unit_norm for one in figures} == {"percentage points"}
    assert figures[1].indicator_zh == "第二产业拉动经济增长幅度"


def test_cases_are_counted_also_by_their_short_word() -> None:
    figures = read("审结盗窃犯罪案件31案，为困难群众减免诉讼费9案8.2万元。审理一案、教育一片。")
    assert [one.raw for one in figures] == ["31案", "9案", "8.2万元"]


def test_growth_in_a_row_belongs_to_levels_of_two_units() -> None:
    text = "完成客运量310万人，客运周转量2.1亿人公里，同比增长-8.2%、3.4%。"
    assert names(text)[2:] == ["客运量同比降幅", "客运周转量同比增速"]


def test_what_a_budget_was_adjusted_to_is_planned() -> None:
    figures = read("政府性基金预算由年初的9亿元调整为6亿元，其中：土地出让收入由年初预算的7亿元调整为4亿元。")
    assert [one.kind for one in figures] == [Kind.OTHER, Kind.PLANNED] * 2
    assert [one.indicator_zh for one in figures[2:]] == ["土地出让收入", "土地出让收入"]


def test_an_approved_budget_is_planned_to_its_last_bracket() -> None:
    text = "人民代表大会批准的年初预算为：一般公共预算收入8亿元（税收收入5亿元、非税收入3亿元）。"
    assert [(one.indicator_zh, one.kind) for one in read(text)[1:]] == [
        ("税收收入", Kind.PLANNED),
        ("非税收入", Kind.PLANNED),
    ]


def test_a_change_is_that_of_the_area_before_it() -> None:
    text = "其中，大豆种植面积5200公顷，减少310公顷。"
    assert read(text)[1].indicator_en == "decrease in area of soybeans planted"


def test_people_are_named_with_their_ages() -> None:
    figures = read("15-59岁人口24.6万人，60岁及以上人口9.8万人。")
    assert figures[1].indicator_en == "population aged 15-59"
    assert figures[3].indicator_en == "population aged 60 and above"


def test_a_sum_says_which_are_counted() -> None:
    figures = read("税收超5000万元的企业26家，产值突破10亿元的镇3个。")
    assert figures[1].indicator_en == "enterprises with tax payments of over RMB 50 million"
    assert figures[3].indicator_zh == "产值突破10亿元的镇数"


def test_when_things_were_built_is_no_period_and_no_pile_of_numbers() -> None:
    old, older = read("改造20世纪80年代建成的小区9个。改造1999年以前建成的住宅7栋。")
    assert old.indicator_en == "residential communities built in the 1980s renovated"
    assert older.indicator_en == "residential buildings built before 1999 renovated"
    assert older.period == "2023"


def test_what_was_paid_to_households_and_people_is_no_part_of_their_name() -> None:
    assert names("为1200户2600人发放低保金98万元。") == ["发放低保金户数", "发放低保金人数", "发放低保金额"]


def test_insurances_of_one_list_share_the_last_ones_words() -> None:
    levels = "养老、医疗、失业三项保险参保人数分别达31万人、40万人、19万人"
    figures = read(f"{levels}，分别比年初净增1.1万人、0.8万人、0.3万人。")[1:]
    assert figures[1].indicator_en == "people covered by medical insurance"
    assert figures[5].indicator_zh == "失业保险参保增加人数"


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("支持返乡农民工创业人数", "returning migrant workers helped to start businesses"),
        (
            "集体、个人受市级以上表彰数",
            "groups and individuals receiving commendations at or above the municipal level",
        ),
        ("农村改厕任务户数", "target for rural toilet renovation"),
        ("通过公开听证方式办理案件数", "cases handled through public hearings"),
    ],
)
def test_relations_in_names_are_told_in_english_order(name: str, english: str) -> None:
    assert english_name(name) == english


def test_of_those_accepted_for_review_some_were_arrested() -> None:
    _, _, arrested, who = read("受理审查逮捕毒品犯罪案件18件21人，批准逮捕15件17人。")
    assert (arrested.indicator_zh, who.indicator_zh) == (
        "批准逮捕毒品犯罪案件数",
        "批准逮捕毒品犯罪案件人数",
    )


def test_deposits_and_loans_in_two_values_are_two_things() -> None:
    text = "存贷款余额310亿元、260亿元，分别是2018年的1.3倍、1.9倍。"
    assert names(text)[:2] == ["存款余额", "贷款余额"]
    assert names(text)[3] == "贷款余额相当于2018年倍数"


def test_members_of_a_list_share_traffic_and_concentration() -> None:
    text = "公共汽电车、轨道交通和轮渡客运量分别完成3.1亿人、2.4亿人和900万人。"
    assert read(text)[0].indicator_en == "passenger traffic by buses and trolleybuses"
    air = read("二氧化硫、二氧化氮平均浓度分别为9、21微克/立方米。")
    assert air[0].indicator_en == "average sulfur dioxide concentration"
    noise = names("功能区声环境质量昼间、夜间达标率分别为97.1%、88.2%。")
    assert noise[1] == "功能区声环境质量夜间达标率"


def test_what_a_year_was_to_bring_is_no_result() -> None:
    _, target, done = read("水利完成投资32亿元，完成全年40亿元任务目标的80%。")
    assert (target.kind, target.indicator_zh) == (Kind.PLANNED, "水利投资任务数")
    assert done.indicator_zh == "水利投资任务完成率"
    exports = read("进出口总额13亿元，完成年任务（40亿元）的32.5%。")
    assert exports[1].kind is Kind.PLANNED


def test_worse_than_a_grade_is_no_count_and_grades_are_said() -> None:
    assert [one.raw for one in read("劣四类海域面积同比减少620平方千米。")] == ["620平方千米"]
    share = read("地表水Ⅰ~Ⅲ类断面比例为90.5%。")[0]
    assert "Class I-III" in share.indicator_en


def test_firms_that_came_to_be_are_market_entities() -> None:
    assert names("经营主体达到6.1万户，净增1.2万户。")[1] == "经营主体净增数"


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("乡镇卫生院诊疗人次", "visits to township health centers"),
        ("排查用人单位数", "employers inspected"),
        ("养殖肉牛数", "beef cattle raised"),
        ("盗窃案件一审收案数", "first-instance theft cases accepted"),
    ],
)
def test_departments_count_in_the_order_of_english(name: str, english: str) -> None:
    assert english_name(name) == english


def test_roads_counted_and_measured_at_once_are_the_same_roads() -> None:
    count, length = read("48条65公里农村公路实现提档升级。")
    assert (count.indicator_zh, length.indicator_zh) == ("提档升级农村公路数", "提档升级农村公路长度")
    assert length.indicator_en == "length of rural roads upgraded"


def test_part_of_an_area_was_newly_done() -> None:
    assert names("建设农田林网20万亩，其中新建8万亩，补植12万亩。")[1] == "新建农田林网面积"


def test_a_task_is_of_what_stands_in_its_own_words() -> None:
    assert names("新建粮库12座，完成烟叶生产任务603万公斤。")[1] == "烟叶生产任务量"


def test_a_rate_of_what_was_decided_belongs_to_the_cases() -> None:
    assert names("受理民事案件26件，审结26件，审结率100%。")[2] == "民事案件审结率"


def test_crimes_are_counted_by_reports_and_days_of_trial_get_shorter() -> None:
    assert english_name("盗窃案件发案数") == "theft cases reported"
    assert names("案件平均审理天数22天，同比缩短7天。")[1] == "案件平均审理天数缩短天数"


def test_fines_are_no_funds_and_days_gained_no_days_of_increase() -> None:
    assert read("立案查处环境违法案件31起，罚款320万元。")[1].indicator_en == "fines"
    gained = read("全年优良天数318天，同比增加9天。")[1]
    assert gained.indicator_en == "increase in days with good air quality"


def test_of_those_counted_some_are_done() -> None:
    told, done = read("督察交办的28个问题已完成整改25个。")
    assert "整改" not in told.indicator_zh
    assert done.indicator_en == "problems rectified"


def test_money_for_people_is_no_count_of_them() -> None:
    assert names("资助困难学生1.2万人次1460万元。")[1] == "资助困难学生额"


def test_households_are_named_without_what_each_gained() -> None:
    assert "户均" not in names("带动1.1万户农户户均增收3200元。")[0]


def test_workers_taken_on_are_employed() -> None:
    assert english_name("吸纳脱贫劳动力就近就业人数") == "workers lifted out of poverty employed nearby"
