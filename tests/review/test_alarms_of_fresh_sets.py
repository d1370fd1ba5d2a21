"""Good English in which fresh sets of published pairs had false alarms, by class, and the slips beside it."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.context import Known
from desktop_app.review.own_dollars import counts_in_own_dollars

BARE = Known(bare=True)
GOOD = (
    # denials told by keeping, staying, an idiom, a Greek prefix, a bound
    ("债务率没有上升。", "The debt ratio was kept from rising."),
    ("他把这份文件一字不漏地读完了。", "He read the document from cover to cover."),
    ("患者症状往往不典型。", "The symptoms of patients are often atypical."),
    ("代表们始终没有离开会场。", "The deputies stayed in the hall throughout."),
    ("把失业率控制在5%以内。", "We will ensure that unemployment does not rise above 5 percent."),
    ("这一成绩不是凭空得来的。", "The result was hard won."),
    ("支付没有想象中那么难。", "Payment is easier than they had imagined."),
    # a weekday is no number
    (
        "据该部周五公布的数据，收入753.4亿元。",
        "Revenue was 75.3 billion yuan ($10.3 billion), it said Friday.",
    ),
    # one half of 富有成果, the 和 of 维和, a year of an emperor, words of Hong Kong
    ("会晤富有成果。", "The meeting was fruitful."),
    ("中国维和军人献出了生命。", "Chinese peacekeepers gave their lives."),
    ("石窟始建于前秦建元二年。", "Construction of the caves began in AD 366."),
    (
        "食物环境卫生署呼吁协助。",
        "The Food and Environmental Hygiene Department asked for help.",
    ),
    ("经济按年实质增长百分之二点七。", "The economy grew by 2.7 per cent in real terms over a year earlier."),
    ("干部思想不够解放，本领恐慌依然存在。", "Officials are not open-minded enough and still lack skills."),
    ("熊猫启程返回中国。", "The panda left for China."),
    ("财政收支平衡压力较大。", "Pressure to balance the budget is considerable."),
    (
        "七成乡镇集中或部分集中供水。",
        "Seventy percent of townships have full or partial centralized water supply.",
    ),
    ("观众没等演出结束就离场了。", "The audience left before the show ended."),
    # "more than" is no opposite; power "over" items is no more than they are
    ("贫困人口减少300多万。", "More than 3 million people have been lifted out of poverty."),
    ("下放120项审批事项。", "The power of review and approval over 120 items was delegated."),
    # shares of days, quarters of Macao, parts of a large whole
    ("占总装机的44.8%。", "It accounted for 44.8 percent of the country's total."),
    ("空气质量优良率95.2%。", "Air quality was good on 95.2 percent of days."),
    (
        "失业率较上一季下跌0.2个百分点。",
        "The jobless rate fell by 0.2 percentage points from the previous quarter.",
    ),
    (
        "以全国六千分之一的面积创造了全国八十分之一的产值。",
        "With 1/6,000th of the country's area it produced one eightieth of its output.",
    ),
    # nothing is exchanged: items are what 项 says
    (
        "取消50项行政审批事项，整合许可和认定事项30项。",
        "Fifty items were canceled, and 30 permits and approvals were merged.",
    ),
    # what reviews, animals and dollars of Hong Kong are asked for by
    ("海关办理货物的报关验放手续。", "Customs handles the declaration, examination and release of goods."),
    (
        "羚羊由5万余只增加到10万余只。",
        "The population of antelopes grew from more than 50,000 to more than 100,000.",
    ),
    ("首次定罪最高可处罚款十万元。", "On first conviction the maximum fine is $100,000."),
    (
        "公司在一百年以来经历的最严重的危机中倒闭。",
        "The company collapsed in the most serious crisis in a century.",
    ),
)
SLIPS = (
    ("债务率没有上升。", "The debt ratio rose."),
    ("代表们始终没有离开会场。", "The deputies left the hall throughout."),
    ("股东不得抽逃出资。", "Shareholders may withdraw their capital."),
    ("把失业率控制在5%以内。", "We will ensure that unemployment rises above 5 percent."),
    ("贫困人口减少300多万。", "The poor population increased by more than 3 million."),
    (
        "失业率较去年同期下跌0.2个百分点。",
        "The jobless rate fell by 0.2 percentage points from the previous quarter.",
    ),
    ("创造了全国八十分之一的产值。", "It produced one sixtieth of the country's output."),
    ("我们决心不动摇。", "Our resolve will waver."),
    ("今年是建校70周年。", "The year 1019 marks the 70th anniversary of the school."),
    (
        "年末人口500万人，比上年末增加2万人。",
        "By the end of 2023 the population was 5 million, up by 20,000 from the end of 2023.",
    ),
    ("人均收入三万元。", "The income per person is $30,000."),
)


@pytest.mark.parametrize(("source", "english"), GOOD)
def test_good_english_of_a_bare_pair_has_no_alarm(source: str, english: str) -> None:
    assert not check_pair(source, english, BARE)


@pytest.mark.parametrize(("source", "english"), SLIPS)
def test_the_slip_beside_it_is_told(source: str, english: str) -> None:
    assert check_pair(source, english, BARE)


def test_a_text_that_tells_yuan_by_its_own_dollar_is_regional() -> None:
    own = [("开支五百亿元。", "Spending is $50 billion.")] * 3
    assert counts_in_own_dollars(own)
    assert not counts_in_own_dollars(own[:2])
    assert not counts_in_own_dollars([*own, ("收入三亿元。", "Revenue was 300 million yuan.")])
