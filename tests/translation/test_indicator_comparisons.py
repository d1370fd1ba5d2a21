"""Headline statements by rule: comparisons, bulletins, budgets, targets, growth over years."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "地区生产总值增长5.6%，高于全国、全省平均水平，在全市排名较去年大幅跃升5个位次。",
            "Gross domestic product (GDP) grew by 5.6%, above the national and provincial "
            "averages, moving up 5 places in the city from the previous year.",
        ),
        (
            "规模工业增加值增长6.2%、高于全国平均0.3个百分点。",
            "Value added of industrial enterprises above designated size grew by 6.2%, 0.3 "
            "percentage points above the national average.",
        ),
        (
            "地方一般公共预算收入达3507.6亿元、增长1.7%（同口径增长2.5%以上）。",
            "Local general public budget revenue reached RMB 350.76 billion, up 1.7%, or up at "
            "least 2.5% on a comparable basis.",
        ),
        (
            "全体居民人均可支配收入增长5.5%，持续跑赢经济增速。",
            "Per capita disposable income of residents grew by 5.5%, faster than the economy.",
        ),
        (
            "全市生产总值达到5.67万亿元、增长5.4%，好于预期。",
            "The city's gross domestic product (GDP) reached RMB 5.67 trillion, up 5.4%, better "
            "than expected.",
        ),
        (
            "规上工业增加值增长5.8%，连续9个月单月增长8%以上。",
            "Value added of industrial enterprises above designated size grew by 5.8%, with "
            "growth of at least 8% in each of 9 consecutive months.",
        ),
        (
            "地区生产总值达3.68万亿元、增长5.8%，增速高于全国、全省平均水平，位居一线城市首位。",
            "Gross domestic product (GDP) reached RMB 3.68 trillion, up 5.8%, with growth above "
            "the national and provincial averages, ranking first among first-tier cities.",
        ),
        (
            "地区生产总值首次突破千亿大关，规上工业总产值全市第二。",
            "Gross domestic product (GDP) exceeded RMB 100 billion for the first time, and the gross "
            "output value of industrial enterprises above designated size ranked second in the "
            "city.",
        ),
        (
            "高新技术产业增加值占地区生产总值比重提高0.8个百分点。",
            "The share of value added of high- and new-tech industries in gross domestic product "
            "(GDP) rose by 0.8 percentage points.",
        ),
        (
            "存贷款余额分别达6.3万亿元、5.6万亿元，分别增长8.6%、13%。",
            "Outstanding deposits and loans reached RMB 6.3 trillion and RMB 5.6 trillion, up "
            "8.6% and 13%, respectively.",
        ),
        (
            "158个重点项目完成投资189.4亿元。",
            "Investment of RMB 18.94 billion was completed in 158 key projects.",
        ),
        (
            "一般公共预算收入同口径增长8.8%。",
            "General public budget revenue grew by 8.8% on a comparable basis.",
        ),
        (
            "地方一般公共预算收入120亿元，税收占比近95%。",
            "Local general public budget revenue stood at RMB 12 billion, with tax revenue "
            "accounting for nearly 95%.",
        ),
        (
            "全国一般公共预算收入219850亿元，比2024年预算执行数增长0.1%。",
            "National general public budget revenue stood at RMB 21.985 trillion, up 0.1% over "
            "the 2024 actual figure.",
        ),
        (
            "地区生产总值增长5.6%，高于年初增长目标。",
            "Gross domestic product (GDP) grew by 5.6%, above the growth target set at the beginning of the "
            "year.",
        ),
        (
            "地区生产总值增长5.6%，高于年初预期目标0.6个百分点。",
            "Gross domestic product (GDP) grew by 5.6%, 0.6 percentage points above the projected target set "
            "at the beginning of the year.",
        ),
        (
            "工业总产值增长5.6%，位居8郊区第二位。",
            "Gross industrial output value grew by 5.6%, ranking second among the 8 suburban districts.",
        ),
        (
            "规上工业增加值增长5.6%，首次跻身全国工业百强区十强。",
            "Value added of industrial enterprises above designated size grew by 5.6%, entering the top ten "
            "of China's top 100 industrial districts for the first time.",
        ),
        (
            "地区生产总值首次突破千亿大关，首次入选中国工业百强区、列第68位。",
            "Gross domestic product (GDP) exceeded RMB 100 billion for the first time, ranking 68th among "
            "China's top 100 industrial districts for the first time.",
        ),
    ],
)
def test_what_a_statement_is_compared_with(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_targets_without_a_figure_stand_in_the_list() -> None:
    one = localised(
        "今年全区经济社会发展的主要预期目标为：地区生产总值增长5%左右；一般公共预算收入保持稳定增长；进出口总额稳中提质。",
        "targets",
    )
    assert one.text.endswith(
        "to grow by about 5%; general public budget revenue to maintain stable growth; and total imports and "
        "exports to remain stable and improve in quality."
    )


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "初步核算，全年地区生产总值2313亿元，比上年增长5.2%。",
            "For the whole year, according to preliminary statistics, gross domestic product (GDP) stood at "
            "RMB 231.3 billion, up 5.2% year on year.",
        ),
        (
            "初步核算，全年地区生产总值231亿元，比上年增长-0.5%。",
            "For the whole year, according to preliminary statistics, gross domestic product (GDP) stood at "
            "RMB 23.1 billion, down 0.5% year on year.",
        ),
        (
            "第二产业增加值81亿元，同比增长-6.6%。",
            "Value added of the secondary industry stood at RMB 8.1 billion, down 6.6% year on year.",
        ),
        (
            "1-4月，全区固定资产投资同比增长13.5%。",
            "From January to April, the district's fixed-asset investment grew by 13.5% year on year.",
        ),
        (
            "三次产业结构由上年的13.2:32.3:54.5调整为12.4:30.9:56.7。",
            "The ratio of the primary, secondary and tertiary industries shifted from 13.2:32.3:54.5 in the "
            "previous year to 12.4:30.9:56.7.",
        ),
        (
            "生产性服务业对经济增长的贡献率为25.9%。",
            "The contribution of producer services to economic growth stood at 25.9%.",
        ),
        (
            "规上工业增加值增长3.7%，高于全国0.7、全省2.3个百分点。",
            "Value added of industrial enterprises above designated size grew by 3.7%, 0.7 and 2.3 "
            "percentage points above the national and provincial averages, respectively.",
        ),
        (
            "全年国内生产总值1349084亿元，按不变价格计算，比上年增长5.0%。",
            "For the whole year, gross domestic product (GDP) stood at RMB 134.9084 trillion, up 5% year on "
            "year at constant prices.",
        ),
        (
            "民间投资、工业投资同比分别增长21.6%、42.5%。",
            "Private investment and industrial investment grew by 21.6% and 42.5% year on year, "
            "respectively.",
        ),
        (
            "农林牧渔业增加值完成41.40亿元，可比增长3.0%，较上年同期提高0.5个百分点。",
            "Value added of agriculture, forestry, animal husbandry and fishery reached RMB 4.14 billion, up "
            "3% on a comparable basis, with growth quickening by 0.5 percentage points from a year earlier.",
        ),
        (
            "GDP从450.74亿元增长到558.74亿元，总量持续位居全市首位。",
            "GDP rose from RMB 45.074 billion to RMB 55.874 billion, ranking first in the city by volume.",
        ),
        (
            "政府性基金预算收入完成23.4亿元，为年初预算的78%，下降12.5%。",
            "Budgetary revenue from government-managed funds reached RMB 2.34 billion, equal to 78% of the "
            "initial budget, down 12.5%.",
        ),
        (
            "规上工业企业达560家，净增42家，实现营业收入1200亿元，增长7.3%。",
            "The number of industrial enterprises above designated size reached 560, a net increase of 42, "
            "and revenue reached RMB 120 billion, up 7.3%.",
        ),
    ],
)
def test_sentences_of_bulletins(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "地区生产总值增长5.5%左右；固定资产投资增长6%以上；社会消费品零售总额增长6.5%；",
            "Gross domestic product (GDP) to grow by about 5.5%; fixed-asset investment to grow by at least "
            "6%; and total retail sales of consumer goods to grow by 6.5%;",
        ),
        (
            "建议2025年全县经济社会发展的努力目标为：全县生产总值增长7%；固定资产投资增长10%以上。",
            "The main targets for the county's economic and social development in 2025 are: the county's "
            "gross domestic product (GDP) to grow by 7%; and fixed-asset investment to grow by at least 10%.",
        ),
    ],
)
def test_loose_targets_are_never_told_as_done(chinese: str, english: str) -> None:
    assert localised(chinese, "").text == english


def test_a_list_of_targets_behind_a_lead_that_no_rule_knows_goes_to_the_engine() -> None:
    assert not localised("大家共同关心的几个目标是：地区生产总值增长7%；固定资产投资增长10%。").told


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "一般公共预算收入增长3.8亿元，年均增速4%、四城区第1。",
            "General public budget revenue grew by RMB 380 million, for an average annual growth rate of 4%, "
            "ranking first among the four urban districts.",
        ),
        (
            "固定资产投资完成51.5亿元，同比增长10%，连续五年实现两位数增长。",
            "Fixed-asset investment reached RMB 5.15 billion, up 10% year on year, with double-digit growth "
            "for five consecutive years.",
        ),
        (
            "规上工业增加值保持两位数增长，居民人均可支配收入增长与经济增长相匹配。",
            "Value added of industrial enterprises above designated size maintained double-digit growth, and "
            "personal income grew in step with the economy.",
        ),
        (
            "集装箱吞吐量达到5150.6万标准箱、连续15年排名世界第一。",
            "Container throughput reached 51.506 million TEUs, ranking first in the world for 15 consecutive "
            "years.",
        ),
        (
            "规上工业增加值增长9.7%，创13年新高。",
            "Value added of industrial enterprises above designated size grew by 9.7%, the highest in 13 "
            "years.",
        ),
        (
            "招商引资1645.2亿元，实际利用外资6.2亿美元。",
            "Investment attracted stood at RMB 164.52 billion, and paid-in foreign investment stood at "
            "US$620 million.",
        ),
    ],
)
def test_growth_over_years(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "新增国家级示范基地49家、省级示范基地20家，数量均居全市第一。",
            "49 national-level demonstration bases and 20 provincial-level demonstration bases were added, "
            "with all of them ranking first in the city by number.",
        ),
        (
            "建成25家概念验证中心、18家中小试基地，数量全市第一，服务持续优化。",
            "25 proof-of-concept centers and 18 small- and pilot-scale testing bases were completed, ranking "
            "first in the city by number, and services continued to improve.",
        ),
    ],
)
def test_where_the_number_of_what_was_counted_ranks(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_leans_on_the_last_statement_takes_only_that_one_along() -> None:
    one = localised("固定资产投资增长10%；一般公共预算收入完成4.2亿元，较“十三五”末跨了一大步。")
    assert one.told == ("Fixed-asset investment grew by 10%.",)
