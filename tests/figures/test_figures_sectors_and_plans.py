"""Workers by sector, lists behind a colon, falls between two years, what was planned, yearbook names."""

from __future__ import annotations

import pytest

from desktop_app.figures.english.indicator_names import english_name
from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Direction, Figure, Kind


def read(text: str, year: int = 2023) -> list[Figure]:
    return figures_in(text, role="results", year=year)


def test_a_list_behind_a_colon_is_shared_out_among_its_sectors() -> None:
    figures = read(
        "第一、二、三产业从业人员分别为8.2万人、11.4万人、16.9万人，占比分别为：22.5%、31.2%、46.3%。"
    )
    assert [one.indicator_zh for one in figures[3:]] == [f"第{sign}产业从业人员占比" for sign in "一二三"]
    assert figures[1].indicator_en == "persons employed in the secondary industry"


@pytest.mark.parametrize(
    "text", ["发病率由2015年的4.8%下降到2022年的1.2%。", "空置率从2019年的9.5%降至2023年的6.4%。"]
)
def test_where_a_fall_between_two_years_ended_is_a_level(text: str) -> None:
    before, after = read(text)
    assert before.kind is Kind.OTHER
    assert after.direction is Direction.NONE
    assert after.value_normalised > 0
    assert after.kind is Kind.SHARE


def test_several_insurances_are_counted_as_funds() -> None:
    assert read("五项社会保险基金累计结余20亿元。")[0].indicator_en == "social insurance funds"


def test_a_level_at_the_end_of_a_plan_stands_for_its_last_year_and_its_average_for_all_five() -> None:
    level, times, yearly = read("“十二五”期末，财政总收入26亿元，是“十一五”期末的2.1倍，年均增长16%。", 2015)
    assert (level.period, times.period, yearly.period) == ("2015", "2015", "2011-2015")


def test_what_came_about_in_the_year_beside_what_stands_at_its_end() -> None:
    fund, returns = read("2022年末企业年金累计结余3.1亿元，当年投资收益额0.4亿元。", 2022)
    assert (fund.period, returns.period) == ("end-2022", "2022")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("今年计划玉米播种面积35万亩。", Kind.PLANNED),
        ("农村改水任务1200户，完成1260户。", Kind.PLANNED),
        ("完成造林任务3万亩。", Kind.ACTUAL),
        ("城镇登记失业率2.1%，低于4.5%的控制目标。", Kind.SHARE),
    ],
)
def test_what_was_set_beforehand_is_no_result(text: str, kind: Kind) -> None:
    assert read(text)[0].kind is kind


def test_the_limit_that_a_rate_kept_to_is_a_target() -> None:
    limit = read("城镇登记失业率2.1%，低于4.5%的控制目标。")[1]
    assert (limit.kind, limit.indicator_zh) == (Kind.TARGET, "城镇登记失业率控制目标")


def test_a_fall_in_prices_and_one_told_with_a_single_sign() -> None:
    prices, trade = read("禽蛋价格下跌3.2%。渔业增加值9.1亿元，同比减2.7%。")[::2]
    assert (prices.indicator_zh, prices.value_normalised) == ("禽蛋价格同比降幅", -prices.value)
    assert trade.indicator_zh == "渔业增加值同比降幅"


def test_businesses_above_a_size_are_no_households() -> None:
    assert read("年末规模以上服务业12户。")[0].unit_norm == "count"


def test_what_a_statement_plans_is_planned_to_its_end() -> None:
    planned = read(
        "今年，我县计划完成改水受益人口4.1万人，加固水库3座；整治河道6公里。截至10月底，完成4.3万人。"
    )
    assert [one.kind for one in planned] == [Kind.PLANNED] * 3 + [Kind.ACTUAL]
    assert planned[0].indicator_zh == "改水受益人口"


def test_a_task_in_brackets_is_no_result_and_its_rate_is_of_what_was_done() -> None:
    done, task, rate = read("全州完成外贸出口6089万美元，完成全年目标任务（58764万美元）的10.36%。")
    assert (done.kind, task.kind) == (Kind.ACTUAL, Kind.PLANNED)
    assert rate.indicator_zh == "全州外贸出口任务完成率"


def test_an_aim_that_was_passed_is_the_aim() -> None:
    aim = read("实际到位资金520亿元，超全年目标515亿元的序时进度。")[1]
    assert (aim.kind, aim.indicator_en) == (Kind.TARGET, "annual target for funds actually received")


def test_what_was_spent_of_a_fund_is_named_by_the_fund() -> None:
    names = [one.indicator_zh for one in read("职工医保基金收入7.6亿元，支出5.4亿元，当年结余2.2亿元。")]
    assert names == ["职工医保基金收入", "职工医保基金支出", "职工医保基金结余"]


def test_each_of_a_list_completed_its_own_investment() -> None:
    names = [one.indicator_zh for one in read("铁路、公路、水运分别完成投资31亿元、52亿元、9亿元。")]
    assert names == ["铁路投资", "公路投资", "水运投资"]


def test_the_share_that_brackets_give_a_name() -> None:
    share = read("城镇人口34.8万人，占常住人口比重（常住人口城镇化率）为65%。")[1]
    assert share.indicator_en == "urbanization rate of permanent residents"


def test_of_new_projects_those_over_a_sum_are_so_many() -> None:
    _, _, over = read("全年新引进项目46个，其中亿元以上项目21个。")
    assert (over.value, over.indicator_zh) == (21, "亿元以上项目数")


def test_rates_of_death_of_a_list_are_each_a_rate_of_death() -> None:
    names = [one.indicator_zh for one in read("新生儿、婴儿死亡率分别为1.1‰、1.9‰。")]
    assert names == ["新生儿死亡率", "婴儿死亡率"]


def test_how_a_figure_was_worked_out_is_no_part_of_its_name() -> None:
    assert read("按户籍人口计算人均地区生产总值为64331元。")[0].indicator_en == "per capita GDP"


def test_a_place_in_a_region_of_cities() -> None:
    place = read("一般公共预算收入增速居珠三角第三位。")[0]
    assert place.indicator_en == "Pearl River Delta rank by growth in general public budget revenue"


def test_people_by_age() -> None:
    figures = read("0-17岁、18-34岁、60岁及以上户籍人口分别为1.9万人、2.1万人和2.6万人。")[-3:]
    assert [one.indicator_en for one in figures] == [
        f"registered population aged {ages}" for ages in ("0-17", "18-34", "60 and above")
    ]


def test_legal_entities_by_trade() -> None:
    first = read("法人单位数量居前三位的行业是：制造业1.2万个，占25.0%；建筑业0.6万个，占12.5%。")[1]
    assert first.indicator_en == "legal entities in manufacturing"


def test_a_year_of_two_digits_is_no_length_of_time() -> None:
    assert [one.raw for one in read("零售额达到19年同期的101.1%。")] == ["101.1%"]


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("办公楼销售面积", "floor space of office buildings sold"),
        ("年末商品住宅待售面积", "floor space of commercial residential buildings for sale at year-end"),
        ("制造业从业人员人数", "persons employed in manufacturing"),
        ("中央和市级补助资金", "central and municipal subsidies"),
        ("省对市县转移支付同比增速", "growth in provincial transfer payments to cities and counties"),
        ("失业人员领取失业保险金人数", "unemployed persons receiving unemployment benefits"),
        ("廉租住房受益家庭户数", "families benefiting from low-rent housing"),
        ("研发投入相当于地区生产总值的比例", "R&D spending as a share of gross domestic product (GDP)"),
        ("马铃薯总播种面积", "total sown area of potatoes"),
    ],
)
def test_names_read_as_a_yearbook_writes_them(name: str, english: str) -> None:
    assert english_name(name) == english
