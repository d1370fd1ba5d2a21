"""Headline statements by rule: how a pace compares with an earlier one and with that of others."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "5月份，规上工业增加值同比增长6.2%，比4月份加快0.7个百分点。",
            "In May, value added of industrial enterprises above designated size grew by 6.2% year on "
            "year, with growth quickening by 0.7 percentage points from April.",
        ),
        (
            "1—7月，固定资产投资增长4.1%，比1—6月回落0.3个百分点。",
            "From January to July, fixed-asset investment grew by 4.1%, with growth slowing by 0.3 "
            "percentage points from the period from January to June.",
        ),
        (
            "前8个月，工业投资下降2.4%，降幅比上半年收窄1.5个百分点。",
            "From January to August, industrial investment fell by 2.4%, with the decline narrowing by "
            "1.5 percentage points from the first half of the year.",
        ),
        (
            "二季度末，不良贷款率为1.3%，比上季末下降0.02个百分点。",
            "At the end of the second quarter, the non-performing loan ratio stood at 1.3%, 0.02 "
            "percentage points lower than at the end of the previous quarter.",
        ),
        (
            "高技术制造业增加值增长9.5%，增速高于规上工业3.2个百分点。",
            "Value added of high-tech manufacturing grew by 9.5%, with growth 3.2 percentage points above "
            "that of industry above designated size.",
        ),
        (
            "工业投资、民间投资增速分别快于全部投资6.1、2.3个百分点。",
            "Growth in industrial investment and private investment was 6.1 and 2.3 percentage points "
            "above that of total investment, respectively.",
        ),
        (
            "利润增速比上月上升2.4个百分点。",
            "Growth in profits quickened by 2.4 percentage points from the previous month.",
        ),
        (
            "地区生产总值增长6.1%，增速与一季度持平。",
            "Gross domestic product (GDP) grew by 6.1%, the same rate as in the first quarter.",
        ),
        (
            "地区生产总值增长7.2%，增速高于全国2个百分点、全省1.1个百分点，与全市持平。",
            "Gross domestic product (GDP) grew by 7.2%, with growth 2 and 1.1 percentage points above the "
            "national and provincial averages, respectively, in line with the city average.",
        ),
        ("猪肉价格与上月持平。", "Pork prices were unchanged from the previous month."),
    ],
)
def test_paces(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "一般公共预算收入35亿元，比去年同月增加3亿元，增长9.4%。",
            "General public budget revenue stood at RMB 3.5 billion, up RMB 300 million or 9.4% "
            "year on year.",
        ),
        (
            "工业投资增速为-5.2%。",
            "Industrial investment fell by 5.2%.",
        ),
        (
            "规上工业增加值增长11%，对全县工业增长贡献率超过30%。",
            "Value added of industrial enterprises above designated size grew by 11%, contributing over "
            "30% of the county's industrial growth.",
        ),
        (
            "分区域看，经开区产值全市占比18%，同比增长7%。",
            "By region, the output value of the economic and technological development zone accounted for "
            "18% of the city's total and grew by 7% year on year.",
        ),
        (
            "固定资产投资完成21亿元，超额完成年度任务3亿元，增长12%。",
            "Fixed-asset investment reached RMB 2.1 billion, exceeding the annual target by RMB 300 "
            "million, up 12%.",
        ),
        (
            "三次产业分别拉动经济增长0.8、2.1和3个百分点。",
            "The primary, secondary and tertiary industries contributed 0.8, 2.1 and 3 percentage points "
            "to the growth of the economy, respectively.",
        ),
        (
            "企业数量达780万户，占全国总数的1/7。",
            "The number of enterprises reached 7.8 million, accounting for one seventh of the "
            "nation's total.",
        ),
    ],
)
def test_amounts_behind_a_statement(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_minus_is_kept_where_no_verb_says_that_it_fell() -> None:
    assert "-11.6%、4.1%、-30%" in localised("四行业增速分别为-11.6%、4.1%、-30%。").text


def test_what_a_pace_is_measured_by_is_not_guessed() -> None:
    """Nothing in front says whether it grew: the tail is left with its sentence."""
    assert not localised("全年游客1200万人次，比上月回升3个百分点。").complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "分行业看，39个大类行业中有25个增加值同比增长。",
            "By sector, 25 of the 39 major sectors grew year on year.",
        ),
        (
            "其中，城市上涨0.3%，农村下降0.1%；食品价格下降1.2%，影响CPI下降约0.22个百分点。",
            "Of this, prices rose by 0.3% in urban areas and fell by 0.1% in rural areas, and food prices "
            "fell by 1.2%, pushing the CPI down by about 0.22 percentage points.",
        ),
        (
            "其他七大类价格环比“四涨三降”。",
            "Of the other seven categories, prices of four rose and those of three fell from the previous "
            "month.",
        ),
        (
            "8条重点产业链产值突破300亿元，占规上工业总产值的比重由40%提高到46%。",
            "The output value of 8 key industrial chains exceeded RMB 30 billion, with the share in gross "
            "output value of industrial enterprises above designated size rising from 40% to 46%.",
        ),
        (
            "税收收入12亿元，下降3%（剔除减税降费因素，同口径增长5%）。",
            "Tax revenue stood at RMB 1.2 billion, down 3%, or up 5% on a comparable basis excluding the "
            "effect of tax and fee cuts.",
        ),
        (
            "民营企业进出口80亿元，增长9%，占60.7%，占比较去年同期提升1.8个百分点。",
            "Imports and exports of private enterprises stood at RMB 8 billion, up 9%, accounting for 60.7% "
            "of the total, with the share rising by 1.8 percentage points from a year earlier.",
        ),
        (
            "从收入级次看，1-7月，市级税收收入9亿元，下降2%；扣除特殊因素影响后，可比增长1.2%左右。",
            "By level of government, from January to July, municipal tax revenue stood at RMB 900 million, "
            "down 2%, or up about 1.2% on a comparable basis excluding the effect of special factors.",
        ),
        (
            "1-8月份，规模以上服务业10个行业门类中，7个行业营业收入实现增长。",
            "From January to August, 7 of the 10 sectors of services above designated size saw growth in "
            "revenue.",
        ),
        (
            "按消费类型分，商品零售20亿元，增长6%；日用品类增长1.6%。",
            "By type of consumption, retail sales of goods stood at RMB 2 billion, up 6%, and retail sales "
            "of daily necessities grew by 1.6%.",
        ),
        (
            "固定资产投资（不含农户）增长11%，展现出较强的发展韧性。",
            "Fixed-asset investment (excluding rural households) grew by 11%, showing considerable "
            "resilience.",
        ),
        (
            "粮食总产量12万吨，比上年增加1万吨，增长9.1%，连续三年保持在10万吨以上。",
            "Total grain output stood at 120,000 metric tons, up 10,000 metric tons or 9.1% year on year, "
            "staying above 100,000 metric tons for three consecutive years.",
        ),
        (
            "第一产业增加值21亿元，增长3.7%，对GDP的贡献率为33.9%。",
            "Value added of the primary industry stood at RMB 2.1 billion, up 3.7%, contributing 33.9% of "
            "GDP growth.",
        ),
        ("化解企业难题120个，化解率达99%。", None),
        (
            "两项指标增速均位列全省第一。",
            "Both indicators ranked first in the province by growth rate.",
        ),
        (
            "研发投入强度达3.2%，连续两年高于全国平均水平0.5个百分点。",
            "R&D intensity reached 3.2%, 0.5 percentage points above the national average "
            "for two consecutive years.",
        ),
        (
            "规上工业增加值增长8.1%，连续8个季度高于全国。",
            "Value added of industrial enterprises above designated size grew by 8.1%, "
            "above the national average for 8 consecutive quarters.",
        ),
        (
            "产量达1300万吨，连续8个月保持在1200万吨以上。",
            "Output reached 13 million metric tons, staying above 12 million metric tons "
            "for 8 consecutive months.",
        ),
        (
            "城镇登记失业率为3.1%，低于控制目标。",
            "The registered urban unemployment rate stood at 3.1%, below the control target.",
        ),
        (
            "12项主要经济指标均高于全省平均水平。",
            "All 12 main economic indicators stood above the provincial average.",
        ),
        (
            "46家重点企业累计完成工业总产值90亿元，同比增长5%，拉动全区产值增长4个百分点。",
            "The gross industrial output value of 46 key enterprises stood at RMB 9 billion, up 5% year on "
            "year, contributing 4 percentage points to output growth.",
        ),
        (
            "工业增加值80亿元，占全区经济总量的39%。",
            "Industrial value added stood at RMB 8 billion, accounting for 39% of the district's economic "
            "output.",
        ),
        (
            "技改投资预计增长10%左右，居民人均可支配收入增速高于经济增速。",
            "It is estimated that investment in technological upgrading grew by about 10%, and per capita "
            "disposable income of residents grew faster than the economy.",
        ),
        (
            "全国铁路营业里程16万公里，其中高铁营业里程4.8万公里。",
            "The length of railways in operation in the nation stood at 160,000 kilometers; of which, the "
            "length of high-speed railways in operation stood at 48,000 kilometers.",
        ),
        ("贫困人口减少6800多万。", "The number of people in poverty fell by over 68 million."),
        (
            "1-11月累计，民营企业进出口35亿元，增长6.5%，已连续7个月保持增长。",
            "From January to November, imports and exports of private enterprises stood at RMB 3.5 billion, "
            "up 6.5%, with growth for 7 consecutive months.",
        ),
        (
            "工业投资连续三年保持两位数增长，出口连续8个月实现正增长。",
            "Industrial investment maintained double-digit growth for three consecutive years, and exports "
            "maintained positive growth for 8 consecutive months.",
        ),
        (
            "新登记市场主体3.2万户、增长12%，总量突破20万户。",
            "The number of newly registered market entities stood at 32,000, up 12%, bringing the total to "
            "over 200,000.",
        ),
        ("全省排名由第9位上升至第5位。", "Our ranking in the province rose from ninth to fifth."),
        (
            "经济总量和增速均位居全省前列。",
            "The size and growth of the economy ranked among the leaders in the province.",
        ),
    ],
)
def test_bulletins_one_by_one(chinese: str, english: str | None) -> None:
    told = localised(chinese)
    if english is None:
        assert told.complete
        assert "with a resolution rate of 99%" in told.text
    else:
        assert told.text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("切实降低用能、用地、物流等成本。", "We reduced energy, land, logistics and other costs."),
        ("落实财政、金融等政策。", "We implemented fiscal, financial and other policies."),
        (
            "开展食品药品、消防安全等专项整治行动。",
            "We carried out special rectification campaigns in areas such as food and drugs and fire safety.",
        ),
        ("落实消费品以旧换新等政策。", "We implemented policies such as consumer goods trade-ins."),
    ],
)
def test_the_head_of_a_list_stands_behind_its_last_item(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_loans_are_no_examples_of_themselves() -> None:
    assert "such as the industry" not in localised("发放工业、农业等贷款15亿元。").text


def test_one_of_many_is_told_in_the_singular() -> None:
    text = localised("地区生产总值增长6%，成功创建全国科普示范区。").text
    assert "as a national popular science demonstration zone" in text
