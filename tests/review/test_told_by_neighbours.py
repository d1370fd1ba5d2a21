"""What stands beside a figure told by its neighbour: the base of a share, the span, the month before."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def kinds(source: str, english: str) -> list[str]:
    return [one.check for one in check_pair(source, english) if one.check.startswith("figure-")]


@pytest.mark.parametrize(
    ("source", "right", "wrong", "kind"),
    [
        ("数字经济占GDP的比重为41%。", "The digital economy made up 41% of GDP.",
         "The digital economy made up 41% of exports.", "figure-basis"),
        ("粮食产量居全省第二。", "Grain output ranked second in the province.",
         "Grain output ranked second in the country.", "figure-basis"),
        ("收入中位数为3.1万元。", "The median income was 31,000 yuan.",
         "The mean income was 31,000 yuan.", "figure-basis"),
        ("三年来，投资超过80亿元。", "Over the past three years investment exceeded 8 billion yuan.",
         "Over the next three years investment exceeded 8 billion yuan.", "figure-period"),
        ("到2029年，新建公园60个。", "By 2029, 60 parks will be built.",
         "Since 2029, 60 parks will be built.", "figure-period"),
        ("全年接待游客640万人次。", "The city received 6.4 million visits over the year.",
         "The city received 6.4 million visits, a quarterly figure.", "figure-period"),
        ("截至7月末，余额比上月末低0.2个百分点。",
         "At the end of July growth was 0.2 percentage points lower than at the end of June.",
         "At the end of July growth was 0.2 percentage points lower than at the end of April.",
         "figure-date"),
        ("2021年退出，比率由2016年的9.4%降至0.3%。",
         "It was removed in 2021; the rate fell from 9.4% in 2016 to 0.3%.",
         "It was removed in 2016; the rate fell from 9.4% in 2021 to 0.3%.", "figure-date"),
        ("案件数为近二十年来最低。", "Cases fell to the lowest in two decades.",
         "Cases fell to the lowest in two years.", "figure-value"),
        ("第三次普查比第二次普查多12个村。",
         "The third census counted 12 villages more than the second census.",
         "The third census counted 12 villages more than the first census.", "figure-value"),
        ("我市排名第18位。", "The city ranked 18th.",
         "The city ranked 18th from the bottom.", "figure-value"),
        ("每千名居民拥有医生3人。", "There are 3 doctors for every 1,000 residents.",
         "There are 3 doctors for every 100 residents.", "figure-value"),
        ("居民消费价格上涨0.4%。", "Consumer prices rose 0.4%.",
         "Producer prices rose 0.4%.", "figure-value"),
        ("公司扭亏为盈，盈利2.6亿元。", "The company swung from a loss to a profit of 260 million yuan.",
         "The company swung from a profit to a loss of 260 million yuan.", "figure-direction"),
        ("净增企业84家，总数达960家。", "The number of firms rose by 84 to 960.",
         "The number of firms rose by 960 to 84.", "figure-exchanged"),
        ("比例由2018年的9.3%下降到0.6%。", "The ratio dropped from 9.3% in 2018 to 0.6%.",
         "The ratio dropped from 9.3% in 2018 by 0.6%.", "figure-level"),
        ("工厂年处理垃圾20万吨。", "The plant treats 200,000 tonnes of waste a year.",
         "The plant treats 200,000 tonnes of waste a day.", "figure-unit"),
        ("全市户籍户数为31.6万户。", "The city has 316,000 registered households.",
         "The city has 316,000 registered residents.", "figure-unit"),
        ("投入强度达到3.2%以上。", "The intensity should reach 3.2% of GDP or more.",
         "The intensity should reach 3.2% of GDP or less.", "figure-qualifier"),
    ],
)  # fmt: skip
def test_a_word_beside_a_figure_told_by_its_neighbour_is_found(
    source: str, right: str, wrong: str, kind: str
) -> None:
    assert kinds(source, right) == []
    assert kind in kinds(source, wrong)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("出口占外贸总额的62%。", "Exports made up 62% of foreign trade."),
        ("赤字率按3%安排。", "The deficit is set at 3% of GDP."),
        ("全国排名居全省第二。", "It is second in the province and known across the country."),
        ("满意度提高1.3个百分点。", "Satisfaction was up 1.3 points."),
        ("“十三五”投入46亿元，是“十二五”的1.8倍。",
         "In the 13th Five-Year Plan period 4.6 billion yuan was spent, "
         "1.8 times as much as in the previous five years."),
        ("指数为49.4%，低于临界点。", "The index was 49.4 percent, below the 50-point mark."),
        ("三年来建成120所，今后三年再建90所。",
         "In the past three years 120 were built, and 90 will follow in the next three years."),
        ("全年二季度最快，达6.2%。", "The second quarter was the fastest of the year, at 6.2%."),
        ("截至7月末，余额比上月末低0.2个百分点。",
         "At the end of July growth was 0.2 percentage points lower than a month earlier."),
    ],
)  # fmt: skip
def test_what_the_chinese_allows_is_silent(source: str, english: str) -> None:
    assert kinds(source, english) == []
