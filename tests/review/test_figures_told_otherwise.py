"""Figures exchanged, told the other way, counted by another measure: each with good English beside it."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair

# Chinese, good English, its slip, the check, what is marked in the English.
SLIPS = [
    ("货物进出口增长7.1%，其中出口增长8.6%，进口增长4.9%。",
     "Trade in goods grew 7.1 percent; exports climbed 8.6 percent, while imports rose 4.9 percent.",
     "Trade in goods grew 7.1 percent; exports climbed 4.9 percent, while imports rose 8.6 percent.",
     "figure-exchanged", "4.9 percent, while imports rose 8.6 percent"),
    ("前者增长12%，后者下降5%。",
     "While the former grew by 12 percent, the latter fell by 5 percent.",
     "While the latter grew by 12 percent, the former fell by 5 percent.",
     "figure-exchanged", "12 percent, the former fell by 5 percent"),
    ("事故造成4人死亡、13人受伤。",
     "The accident killed four people and injured 13.",
     "The accident killed 13 people and injured four.",
     "figure-exchanged", "13 people and injured four"),
    ("投资由2016年的8.2亿元增长至2021年的31亿元。",
     "Investment rose from 820 million yuan in 2016 to 3.1 billion yuan in 2021.",
     "Investment rose from 3.1 billion yuan in 2016 to 820 million yuan in 2021.",
     "figure-exchanged", "3.1 billion yuan in 2016 to 820 million yuan"),
    ("三次产业结构由7.2:41.5:51.3调整为6.8:40.9:52.3。",
     "The shares of the three industries went from 7.2:41.5:51.3 to 6.8:40.9:52.3.",
     "The shares of the three industries went from 6.8:40.9:52.3 to 7.2:41.5:51.3.",
     "figure-exchanged", "6.8:40.9:52.3 to 7.2:41.5:51.3"),
    ("全省存款余额3.4万亿元，比年初增加1720亿元；贷款余额2.9万亿元，比年初增加2350亿元。",
     "Deposits stood at 3.4 trillion yuan, 172 billion more than at the start of the year, and loans at 2.9 "
     "trillion yuan, 235 billion more.",
     "Deposits stood at 3.4 trillion yuan, 235 billion more than at the start of the year, and loans at 2.9 "
     "trillion yuan, 172 billion more.",
     "figure-exchanged",
     "235 billion more than at the start of the year, and loans at 2.9 trillion yuan, 172 billion"),
    ("人均收入从5200元增长到11400元。",
     "Per capita income more than doubled from 5,200 yuan to 11,400 yuan.",
     "Per capita income more than tripled from 5,200 yuan to 11,400 yuan.",
     "figure-value", "more than tripled"),
    ("我市成为全省第二大港口，外贸总额居全省第一。",
     "The city has the province's second largest port and ranks first in foreign trade.",
     "The city has the province's third largest port and ranks first in foreign trade.",
     "figure-value", "third"),
    ("工程提前5年完成目标。",
     "The target was met five years ahead of schedule.",
     "The target was met five years behind schedule.",
     "figure-direction", "five years behind schedule"),
    ("水位超警戒线1.4米。",
     "The water stood 1.4 metres above the warning line.",
     "The water stood 1.4 metres below the warning line.",
     "figure-direction", "1.4 metres below"),
    ("排名较上年前移三位，居全国第六。",
     "It moved up three places to sixth in the country.",
     "It dropped three places to sixth in the country.",
     "figure-direction", "dropped three"),
    ("外贸总值6.2万亿元，增长5.3%。",
     "Foreign trade rose 5.3 percent to 6.2 trillion yuan.",
     "Foreign trade rose 5.3 percent by 6.2 trillion yuan.",
     "figure-level", "6.2 trillion yuan"),
    ("日均客运量超过34万人次。",
     "It carries over 340,000 passengers a day.",
     "It carries over 340,000 passengers a month.",
     "figure-unit", "a month"),
    ("农村居民人均可支配收入23400元。",
     "Rural residents had a per capita disposable income of 23,400 yuan.",
     "Rural residents had a disposable income of 23,400 yuan.",
     "figure-basis", ""),
    ("截至2019年，累计引进企业约420家。",
     "By the end of 2019 some 420 companies had settled there.",
     "In 2019, some 420 companies settled there.",
     "figure-period", "In 2019"),
    ("到2027年底，建成泵站36座。",
     "By the end of 2027, 36 pumping stations will be built.",
     "By the beginning of 2027, 36 pumping stations will be built.",
     "figure-date", "By the beginning of"),
    ("5月，出口增长7%，自2022年5月起连续增长。",
     "In May exports grew 7 percent; they have kept growing since May 2022.",
     "In June exports grew 7 percent; they have kept growing since May 2022.",
     "figure-date", "June"),
    ("新增贷款3200亿元左右。",
     "About 320 billion yuan of new loans were granted.",
     "More than 320 billion yuan of new loans were granted.",
     "figure-qualifier", "More than 320 billion yuan"),
    ("完成投资比上年减少1/3以上。",
     "Investment was more than one third less than in the previous year.",
     "Investment was nearly one third less than in the previous year.",
     "figure-qualifier", "nearly one third"),
    ("完成全年目标的84%。",
     "That is 84 percent of the target for the year.",
     "That is 84 percent of the target for the first half.",
     "figure-period", "first half"),
    ("进口煤同比增长5%，9月环比增长0.4%。",
     "Coal imports rose 5 percent year on year and in September 0.4 percent from a month earlier.",
     "Coal imports rose 5 percent year on year and in September 0.4 percent from a year earlier.",
     "figure-basis", "from a year earlier"),
    ("一季度增速较上年四季度加快0.3个百分点。",
     "In the first quarter growth was 0.3 percentage points faster than in the fourth quarter of last year.",
     "In the fourth quarter growth was 0.3 percentage points faster than in the first quarter of last year.",
     "figure-period", "than in the first quarter"),
    ("这是两市第四次会商。",
     "It was the fourth consultation of the two cities.",
     "It was the fifth consultation of the two cities.",
     "figure-value", "fifth"),
    ("失业人数为2008年以来最高。",
     "The number of unemployed was the highest since 2008.",
     "The number of unemployed was the lowest since 2008.",
     "figure-value", "the lowest"),
    ("应当在60日内作出决定。",
     "The decision shall be made within 60 days.",
     "The decision shall be made after 60 days.",
     "figure-qualifier", "after 60 days"),
    ("煤炭占比从67%下降到56%。",
     "The share of coal dropped from 67 to 56 percent.",
     "The share of coal dropped by 67 to 56 percent.",
     "figure-level", "67"),
    ("由于亩均增产75公斤，全县丰收。",
     "As the yield rose by 75 kilograms per mu, the county had a rich harvest.",
     "As the yield rose by 75 kilograms per hectare, the county had a rich harvest.",
     "figure-unit", "75 kilograms"),
    ("第二产业用电量增长3.7%，第三产业用电量增长9.8%。",
     "Power consumption of the secondary and the tertiary sector grew by 3.7 and 9.8 percent.",
     "Power consumption of the secondary and the tertiary sector grew by 9.8 and 3.7 percent.",
     "figure-exchanged", "9.8 and 3.7 percent"),
    ("入园率77.4%，高于全省69.2%的平均水平。",
     "The rate of 77.4% was higher than the average of the province of 69.2%.",
     "The rate of 77.4% was lower than the average of the province of 69.2%.",
     "figure-direction", "lower than the average of the province of 69.2%"),
    ("截至去年底，共批准项目2418个。",
     "By the end of last year 2,418 projects had been approved.",
     "By the end of this year 2,418 projects had been approved.",
     "figure-period", "this year"),
    ("力争年内竣工31个。",
     "The aim is to complete 31 of them by the end of the year.",
     "The aim is to complete 31 of them by the end of next year.",
     "figure-period", "next year"),
    ("空气质量达到国家二级标准。",
     "The air met the national Grade II standard.",
     "The air met the national Grade III standard.",
     "figure-value", "Grade III"),
    ("发放标准由每月1480元调整为1620元。",
     "The benefit has gone up from 1,480 to 1,620 yuan a month.",
     "The benefit has gone down from 1,480 to 1,620 yuan a month.",
     "figure-direction", "down from 1,480 to 1,620 yuan"),
    ("猪肉价格下降4.1%。", "Pork was 4.1 percent cheaper.", "Pork was 4.1 percent dearer.",
     "figure-direction", "4.1 percent"),
    ("每公里造价约1.5亿元。",
     "It costs about 150 million yuan per kilometre.",
     "It costs about 150 million yuan per metre.",
     "figure-unit", "per metre"),
    ("满意度连续三年上升。",
     "Satisfaction has risen for three years in a row.",
     "Satisfaction has fallen for three years in a row.",
     "figure-direction", "fallen for three years"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong", "check", "marked"), SLIPS)
def test_the_slip_is_told_and_the_good_english_is_not(
    source: str, right: str, wrong: str, check: str, marked: str
) -> None:
    assert [one.message for one in check_pair(source, right) if one.check.startswith("figure-")] == []
    found = [one for one in check_pair(source, wrong) if one.check == check]
    assert [wrong[one.en_start : one.en_end] for one in found] == [marked]


# What looks like one of these slips and is none.
GOOD = [
    ("截至2019年，累计引进企业约420家。", "Altogether, some 420 companies had settled there in 2019."),
    ("湿地保护率由41%提高到58%。", "Now 58 percent of the wetlands are protected, up from 41 percent."),
    ("十年来，旅客减少一半。", "Over the past decade the number of passengers has been halved."),
    ("人口减少24万人，低于2017年的1380万人。",
     "The population shrank, 240,000 fewer than the 13.8 million of 2017."),
    ("产值由8亿元增至17亿元，连续9年实现两位数增长。",
     "Output rose from 800 million yuan to 1.7 billion, growing at a double-digit pace for nine years."),
    ("客流恢复到疫情前的112%。", "Passenger numbers were 12 percent more than before the pandemic."),
    ("每增长1个百分点，相当于5年前1.5个百分点的增量。",
     "Every percentage point of growth is as much as 1.5 percentage points five years ago."),
    ("同比多增12万人。", "That is 120,000 more than in the same period last year."),
    ("将在5年内提供1000亿日元。", "It will provide 100 billion yen over five years."),
    ("年人均用水量38吨。", "Each resident uses 38 tonnes of water a year."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english"), GOOD)
def test_what_only_looks_like_a_slip_is_not_told(source: str, english: str) -> None:
    assert [one.message for one in check_pair(source, english) if one.check.startswith("figure-")] == []


def test_a_wrong_value_is_laid_at_the_figure_and_not_at_a_year_that_the_english_adds() -> None:
    english = "In 2014 the value added was 3.18 trillion yuan."
    (finding,) = check_pair("全年增加值3.81万亿元。", english)
    assert english[finding.en_start : finding.en_end] == "3.18 trillion yuan"
