"""How a thing fared is no part of its name; sums, ages and marks that lean on the clause before."""

from __future__ import annotations

import pytest

from tests.figures.reading import of_results


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
