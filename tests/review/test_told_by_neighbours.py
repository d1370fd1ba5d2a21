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
        ("2023年利润比上年下降8.4%。", "In 2023 profits were 8.4% less than in 2022.",
         "In 2023 profits were 8.4% less than in 2021.", "figure-date"),
        ("面积不到全省的万分之一。", "Its area is less than one ten-thousandth of the province.",
         "Its area is more than one ten-thousandth of the province.", "figure-qualifier"),
        ("成交量环比上涨，同比下降3.6%。", "Sales rose month on month but fell 3.6% year on year.",
         "Sales rose year on year but fell 3.6% year on year.", "figure-basis"),
        ("大桥设计时速100公里。", "The bridge is designed for 100 km per hour.",
         "The bridge is designed for 100 km per minute.", "figure-unit"),
        ("平均办理时限压缩三分之二。", "The average processing time was cut by two thirds.",
         "The average processing time was cut to two thirds.", "figure-level"),
        ("完成预算的103.4%。", "Revenue was 103.4% of the budget.",
         "Revenue was 103.4% above the budget.", "figure-level"),
        ("连续5年列全球前三。", "It has been in the global top three for 5 years.",
         "It has been in the global top four for 5 years.", "figure-value"),
        ("占全市行政村总数的64%。", "They are 64% of all villages in the city.",
         "They are 64% of all towns in the city.", "figure-basis"),
        ("全县有床位3.4万张。", "The county has 34,000 beds.",
         "The county has 34,000 doctors.", "figure-unit"),
        ("改革最迟不得晚于明年5月。", "The reform shall be finished no later than next May.",
         "The reform shall be finished no earlier than next May.", "figure-qualifier"),
        ("更新电梯412部、加装路灯275部。", "In all, 412 lifts were renewed and 275 street lamps added.",
         "In all, 275 lifts were renewed and 412 street lamps added.", "figure-exchanged"),
        ("全省有9个市入围，比2019年多3个。", "Nine cities made the list, three more than in 2019.",
         "Nine cities made the list, three fewer than in 2019.", "figure-direction"),
        ("游客恢复到2019年的68.2%。", "Visits recovered to 68.2% of the number in 2019.",
         "Visits were 68.2% more than in 2019.", "figure-level"),
        ("一季度末，余额为31.6亿元。", "At the end of the first quarter the balance was 3.16 billion yuan.",
         "At the beginning of the first quarter the balance was 3.16 billion yuan.", "figure-date"),
        ("评选每两年一次。", "The awards are given every two years.",
         "The awards are given every three years.", "figure-value"),
        ("净出口下拉0.4个百分点。", "Net exports took off 0.4 percentage points.",
         "Net exports added 0.4 percentage points.", "figure-direction"),
        ("三个季度增速分别为4.6%、5.3%和4.9%。", "Growth was 4.6%, 5.3% and 4.9% in the three quarters.",
         "Growth was 5.3%, 4.6% and 4.9% in the three quarters.", "figure-exchanged"),
        ("到2025年，能耗比2020年下降13.6%。", "By 2025 energy use should be 13.6% lower than in 2020.",
         "By 2025 energy use should be 13.6% lower than in 2022.", "figure-date"),
        ("余额控制在限额1640亿元以内。", "The balance is below the limit of 164 billion yuan.",
         "The balance is above the limit of 164 billion yuan.", "figure-qualifier"),
        ("额度可上浮15%。", "Loans can be 15% larger.",
         "Loans can be 15% less.", "figure-direction"),
        ("每五年至少开展一次评估。", "An assessment shall be made at least once every five years.",
         "An assessment shall be made at most once every five years.", "figure-qualifier"),
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
        ("收入约1.4万亿元。", "Revenue came to some RMB 1.4trn."),
        ("三省产量分别为7412万吨、6108万吨和5230万吨。",
         "The three provinces produced 74.12, 61.08 and 52.3 million tonnes respectively."),
        ("第一至第六批目录共418项。", "The first six lists hold 418 items."),
        ("数量居全国第一。", "It has more than any other province."),
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
