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
