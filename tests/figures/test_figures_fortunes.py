"""How a thing fared is no part of its name; sums, ages and marks that lean on the clause before."""

from __future__ import annotations

import pytest

from tests.figures.reading import of_report, of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("技改投资势头强劲，同比增长31.5%。", "技改投资同比增速"),
        ("建材出厂价格由降转升，上涨0.8%。", "建材出厂价格同比增速"),
        ("规上企业利润由负转正，增长4.2%。", "规上企业利润同比增速"),
        ("水泥产量350万吨，钢材产量负增长，下降3.3%。", "钢材产量同比降幅"),
    ],
)
def test_how_it_fared_is_left_out(said: str, name: str) -> None:
    assert _names(said)[-1] == name


def test_exports_of_a_total_that_grew_in_words() -> None:
    assert _names("货物进出口实现两位数增长，其中出口26.4亿元。") == ["货物出口额"]


def test_a_loss_of_the_year_before() -> None:
    won, lost = of_results("国有企业利润扭亏为盈，实现利润3.2亿元，上年同期为亏损1.1亿元。")
    assert (won.indicator_zh, lost.indicator_zh) == ("国有企业利润", "国有企业亏损额")
    assert (won.period, lost.period) == ("2024", "2023")


def test_a_concentration_that_got_better_went_down() -> None:
    assert of_results("PM2.5平均浓度31微克/立方米，改善6.1%。")[-1].value_normalised < 0
    assert of_results("优良水体比例达92%，改善6.1%。")[-1].value_normalised > 0


def test_years_ago_are_a_date_and_what_is_compared_with() -> None:
    firms, times = of_results("在册民营企业达到18.5万家，是10年前的3倍。")
    assert (firms.raw, times.raw) == ("18.5万家", "3倍")
    assert times.english == "3 times the figure of ten years ago"
    assert of_results("发电量比五年前增长40%。")[0].english == "up 40% from five years ago"
    assert of_results("发电量比2015年前增长40%。")[0].english != "up 40% from 15 years ago"


def test_the_base_of_a_list_is_that_of_each() -> None:
    inward, outward = of_results("进、出口通关时间比2017年分别压缩67%和92%。")
    assert (inward.indicator_zh, outward.indicator_zh) == ("进口通关时间降幅", "出口通关时间降幅")
    assert outward.english == "down 92% from 2017"


def test_sums_that_share_what_is_counted() -> None:
    names = _names("引进项目96个，其中10亿元以上项目36个、50亿元以上5个。")
    assert names[-2:] == ["项目规模下限", "50亿元以上项目数"]


def test_ages_in_front_of_a_share() -> None:
    aged = of_results("常住人口85万人，其中65岁及以上人口占比23.5%。")[-1]
    assert aged.indicator_en == "share of population aged 65 and above"


def test_rates_of_the_same_thing() -> None:
    assert _names("民生热线办结率99.3%、满意率97.8%。") == ["民生热线办结率", "民生热线满意率"]


def test_the_narrowing_of_a_ratio() -> None:
    ratio, moved = of_results("城乡居民收入比为2.31∶1，比上年缩小0.05。")
    assert (ratio.unit_norm, moved.unit_norm) == ("ratio", "ratio")
    assert moved.indicator_en == "decrease in urban-rural income ratio"


def test_what_was_seized_and_is_worth() -> None:
    assert _names("查获假烟120万支、毒品2.8吨。")[-1] == "查获毒品量"
    assert of_results("破获走私案件45起，案值12亿元。")[-1].indicator_en == "value of smuggling cases"


def test_honours_won_so_many_times() -> None:
    assert _names("县文化馆4次获得全省群众文艺奖。") == ["获全省群众文艺奖次数"]


def test_what_a_plan_set_is_planned() -> None:
    kinds = [one.kind for one in of_results("固定资产投资300亿元，完成年计划385亿元的77.9%。")]
    assert kinds == ["actual", "planned", "share"]


def test_the_first_months_of_a_year() -> None:
    moved = of_results("今年前8月，全港完成货物吞吐量3214万吨，同比增长3.6%。")
    assert {one.period for one in moved} == {"2024-01/2024-08"}


def test_a_headline_tells_of_the_year_it_names() -> None:
    news = of_report("港口集团2023年生产经营持续向好\n全年完成货物吞吐量6068万吨，同比增长13.1%。\n")
    assert {one.period for one in news} == {"2023"}
    report = of_report("东山市2023年政府工作报告\n全年完成货物吞吐量6068万吨，同比增长13.1%。\n")
    assert {one.period for one in report} == {"2022"}


def test_the_whole_year_under_a_heading_of_five() -> None:
    told = of_report(
        "东山县2022年政府工作报告\n一、过去五年工作回顾\n新建学校16所。全年开工项目46个，其中续建项目30个。\n"
    )
    assert [one.period for one in told] == ["2017-2021", "2021", "2021"]


def test_the_size_behind_a_count_has_its_own_figure() -> None:
    firms, _ = _names("75家农业龙头企业年销售收入18.4亿元。")
    assert firms == "农业龙头企业数"


def test_what_is_sized_by_containers_is_no_figure() -> None:
    assert of_results("500TEU级集装箱船完成试航。") == []


def test_all_that_a_congress_approved_is_planned() -> None:
    told = of_results("县人大批准的年初预算为：一般公共预算收入7.6亿元；政府性基金预算收入8亿元。")
    assert [one.kind for one in told] == ["planned", "planned"]


def test_what_is_saved_each_year() -> None:
    assert of_results("换电站投入使用，每年可减少碳排放1316吨。")[0].indicator_en == (
        "annual reduction in carbon emissions"
    )


def test_striving_for_more_is_the_same_aim() -> None:
    aims = of_report(
        "东山市2025年政府工作报告\n二、2025年工作安排\n"
        "今年发展主要预期目标是：地区生产总值增长5.5%左右，力争达到6%；固定资产投资增长5%。\n"
    )
    assert [one.indicator_zh for one in aims] == ["地区生产总值增长目标"] * 2 + ["固定资产投资增长目标"]


def test_a_bracket_that_is_closed_says_no_more_of_what_grew() -> None:
    assert _names("完成投资20亿元（其中工业投资12亿元），增长3%。")[-1] == "投资同比增速"


def test_investment_beside_output_is_its_own() -> None:
    assert _names("生产总值增长7.5%，投资增长8%。")[-1] == "投资同比增速"


def test_works_in_a_bracket_by_their_state() -> None:
    names = _names("实施交通建设项目14个（其中续建3个，新开工11个）。")
    assert names[1:] == ["续建项目数", "新开工项目数"]


def test_the_second_of_two_counted_things() -> None:
    assert _names("其中包含5条国家级主干线和8条省级联络线。")[-1] == "省级联络线数"


def test_shares_of_three_sectors_that_moved() -> None:
    names = _names("产业结构由上年的22.3%、28.6%和49.1%调整为21.4%、27.9%和50.7%。")
    assert names == [f"第{one}产业占比" for one in "一二三"] * 2


def test_what_pulls_growth_down_stands_between_what_pulls_it_up() -> None:
    pulled = of_results("三次产业拉动经济增长分别为2.2个百分点、-2个百分点、4.2个百分点。")
    assert [one.direction for one in pulled] == ["up", "down", "up"]


def test_people_accused_of_the_same_crime() -> None:
    names = _names("对盗窃犯罪批捕17件21人，起诉15件25人。")
    assert names == ["批捕盗窃犯罪数", "批捕盗窃犯罪人数", "起诉盗窃犯罪数", "起诉盗窃犯罪人数"]


def test_enterprises_that_something_is_set_up_with() -> None:
    assert _names("与400余家创新企业建立跟踪服务机制。") == ["建立跟踪服务机制创新企业数"]
