"""Numbers that stand in both sentences, but not for the same: runs, ranks, base years, brackets, ends."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found


def figure_findings(source: str, english: str) -> list[str]:
    return [one.check for one in check_pair(source, english) if one.check.startswith("figure-")]


@pytest.mark.parametrize(
    ("source", "english", "right", "wrong", "check"),
    [
        ("6年来，我市连续6年实现增收。",
         "In the past six years, the city's income has grown for six years running.",
         "six years running", "five years running", "figure-value"),
        ("该市过去五个年度出现四次干旱。", "The city has had four droughts over the past five years.",
         "four droughts", "five droughts", "figure-value"),
        ("我县蔬菜产量居全省第三、全国第八。",
         "Our county's vegetable output ranks third in the province and eighth in the country.",
         "third in the province and eighth in the country", "eighth in the province and third in the country",
         "figure-exchanged"),
        ("2019年全市绿地价值120亿元，较2014年增长18%。",
         "The city's green land was worth RMB 12 billion in 2019, up 18 percent compared with 2014.",
         "in 2019, up 18 percent compared with 2014", "in 2014, up 18 percent compared with 2019",
         "figure-exchanged"),
        ("游客增速从9%左右放缓，全年接待36万人次。",
         "Tourist growth slowed from about 9 percent, with 360,000 visits for the year.",
         "slowed from", "slowed to", "figure-level"),
        ("全年用电量增长4.2%。", "Electricity consumption grew by 4.2 percent over the previous year.",
         "the previous year", "the next year", "figure-period"),
        ("今年假期接待游客36万人次，比去年增长8.4%。",
         "The number of visits this holiday was 360,000, up 8.4 percent from last year.",
         "from last year", "from this year", "figure-period"),
        ("一季度出口同比增长4.1%，与去年12月持平。",
         "In the first quarter, exports grew 4.1 percent year on year, level with last December.",
         "level with", "above", "figure-direction"),
        ("决议以96票赞成、11票反对获得通过。", "The resolution passed by a vote of 96 to 11.",
         "96 to 11", "11 to 96", "figure-exchanged"),
        ("2022年粮食加工产值达1036亿元，超过当年农业产值3800亿元的1/4。",
         "In 2022, grain processing reached RMB 103.6 billion, more than one quarter of the year's "
         "farm output of RMB 380 billion.",
         "more than one quarter", "less than one quarter", "figure-qualifier"),
        ("至少2/3的企业已投产。", "At least two thirds of the companies are in production.",
         "two thirds", "three quarters", "figure-value"),
        ("上半年新车销量增长两成，其中电动车占比达到50%。",
         "In the first half, sales of new cars grew by 20 percent, and half of them were electric vehicles.",
         "and half of", "and a quarter of", "figure-value"),
        ("5月1日至6月30日，日均客流比上年翻了两番。",
         "From May 1 to June 30, daily passenger flow was four times that of the previous year.",
         "four times", "twice", "figure-value"),
        ("蓄水量为常年的1.6倍。", "The water in store was 1.6 times the usual amount.",
         "1.6 times", "1.6 percent of", "figure-unit"),
        ("全市出生率为6.1‰，死亡率为7.4‰。",
         "The city's birth rate was 6.1 per thousand and its death rate 7.4 per thousand.",
         "6.1 per thousand and its death rate 7.4", "7.4 per thousand and its death rate 6.1",
         "figure-exchanged"),
        ("对美出口达83.42亿美元。", "Exports to the United States came to $8.342 billion.",
         "to $8", "to at least $8", "figure-qualifier"),
        ("近岸海域水质优良比例提高6.3个百分点。",
         "The share of coastal waters of good quality rose by 6.3 percentage points.",
         "by 6.3", "by over 6.3", "figure-qualifier"),
    ],
)  # fmt: skip
def test_one_number_told_for_another_is_found(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english", "right", "wrong"),
    [
        ("全年旅游收入63亿元。", "Tourism revenue for the year was 6.3 billion yuan ($870 million).",
         "$870 million", "$87 million"),
        ("耕地面积达30万亩。", "Farmland covers 300,000 mu (20,000 hectares).", "20,000", "14,000"),
        ("全市生产总值达640亿元（合90亿美元）。", "The city's GDP reached RMB 64 billion ($9 billion).",
         "RMB 64 billion ($9 billion)", "a record ($9 billion)"),
        ("林地面积达45万亩。", "Forest land covers 450,000 mu (about 30,000 hectares).", "450,000 mu", "mu"),
    ],
)  # fmt: skip
def test_a_conversion_in_brackets_is_the_same_amount_and_replaces_nothing(
    source: str, english: str, right: str, wrong: str
) -> None:
    assert right in english
    assert figure_findings(source, english) == []
    assert figure_findings(source, english.replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("两地贸易额由2012年的40亿美元增至2022年的95亿美元。",
         "Trade between the two places rose to $9.5 billion in 2022 from $4 billion a decade earlier."),
        ("过去十几年，全市新建水库30座。",
         "Over the past dozen years, the city has built 30 new reservoirs."),
        ("每千瓦时电价下降约两毛钱。", "The price per kilowatt-hour came down by about 0.2 yuan."),
        ("人均预期寿命比2015年提高1.3岁。", "Average life expectancy was up by 16 months on 2015."),
        ("粮食产量连续8年保持在100万吨以上。",
         "Grain output has stayed above 1 million tonnes for the eighth year in a row."),
        ("失业率从5.4%下降到5.1%。", "The unemployment rate fell from 5.4 percent to 5.1 percent."),
        ("预计全年增长5%。", "The economy is expected to grow 5 percent over the next year."),
        ("我县茶叶产量居全省第二、全国第七。",
         "Our county is seventh nationwide and second in the province in tea output."),
    ],
)  # fmt: skip
def test_told_in_other_words_is_silent(source: str, english: str) -> None:
    assert figure_findings(source, english) == []


def test_a_decade_that_does_not_fit_leaves_the_year_missing() -> None:
    source = "两地贸易额由2012年的40亿美元增至2019年的95亿美元。"
    english = "Trade between the two places rose to $9.5 billion in 2019 from $4 billion a decade earlier."
    assert "figure-missing" in figure_findings(source, english)


@pytest.mark.parametrize(
    ("source", "english", "right", "wrong", "check"),
    [
        ("三省工业占全国的1/4，外贸占全国的三分之一。",
         "The three provinces have a quarter of the country's industry and a third of its foreign trade.",
         "a third", "a half", "figure-value"),
        ("每三个人中就会有一人参加培训。", "One in every three people will take part in training.",
         "every three", "every four", "figure-value"),
        ("三大企业上半年盈利60亿元。", "The three major companies made RMB 6 billion in the first half.",
         "three", "six", "figure-value"),
        ("准备金率下调0.5个百分点。", "The reserve ratio was cut by half a percentage point.",
         "half a percentage point", "half a percent", "figure-unit"),
        ("大桥把两地车程缩短至2小时。", "The bridge cuts the drive between the two cities to two hours.",
         "two hours", "two days", "figure-unit"),
        ("最大风速达52米/秒。",
         "The wind reached 52 meters per second.", "meters", "kilometers", "figure-unit"),
        ("节约能源约14万吨标准煤。", "Some 140,000 tonnes of standard coal were saved.",
         "tonnes", "kilograms", "figure-unit"),
        ("全市建成5G基站1.2万个。",
         "The city has built 12,000 5G base stations.", "5G", "4G", "figure-value"),
        ("我市2030年前实现碳达峰。", "The city will peak its carbon emissions before 2030.",
         "before", "after", "figure-date"),
        ("2021年全市有学校138所，招生2.4万人。",
         "In 2021, the city had 138 schools, which enrolled 24,000 students.",
         "In 2021, the city had 138 schools, which enrolled 24,000 students",
         "In 24,000, the city had 138 schools, which enrolled 2021 students", "figure-exchanged"),
        ("从1月到11月，首次完成投资40亿元。",
         "From January to November, investment reached RMB 4 billion for the first time.",
         "January", "April", "figure-date"),
        ("老年人口从约26万人增加到33万人。",
         "The elderly population rose from about 260,000 to 330,000.",
         "rose from", "fell from", "figure-direction"),
        ("库存比上月末减少28万吨。",
         "Stocks were 280,000 tonnes lower than at the end of the previous month.",
         "previous month", "previous year", "figure-period"),
        ("客流量是2020年的22万人次的两倍。",
         "Passenger flow was double the 220,000 of 2020.", "double", "triple", "figure-value"),
        ("“天和六号”发射成功。", "Tianhe-6 was launched successfully.", "-6", "-5", "figure-value"),
        ("负债率较年初下降2.4个百分点。",
         "The debt ratio was 2.4 percentage points lower than at the start of the year.",
         "start of", "end of", "figure-period"),
        ("开放时间为早6点至晚8点。", "It is open from 6 a.m. to 8 p.m.", "6 a.m.", "6 p.m.", "figure-date"),
    ],
)  # fmt: skip
def test_a_number_that_another_word_seemed_to_answer_is_found(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert right in english
    assert figure_findings(source, english) == []
    assert check in figure_findings(source, english.replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("三分之二的村庄已通车。", "Two out of three villages can be reached by road."),
        ("一季度是全年的四分之一。", "The first three months are a quarter of the year."),
        ("半年内完成全部6项任务。", "All six tasks will be completed within half a year."),
        ("全年受理举报1.4万件次。", "Some 14,000 complaints were received during the year."),
        ("东海3号线建成通车。", "Donghai Line 3 has opened to traffic."),
        ("2030年前后实现碳达峰。", "Carbon emissions will peak around 2030."),
        ("2019年全市生产总值3200亿元，2020年为3320亿元。",
         "The city's GDP was RMB 320 billion in 2019 and RMB 332 billion in 2020."),
    ],
)  # fmt: skip
def test_a_number_answered_by_its_own_words_is_silent(source: str, english: str) -> None:
    assert figure_findings(source, english) == []
