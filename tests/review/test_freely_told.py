"""Slips in free translations: rounded figures, months and years told by name, figures exchanged."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

# Chinese, right English, what stands in it, what stands there in the slip, the finding.
SLIPS = [
    ("房地产开发投资69284亿元。", "Property investment totaled 6.93 trillion yuan.",
     "6.93", "6.92", "figure-value"),
    ("每亩增产约100公斤。", "Yields rose by about 1.5 metric tons per hectare.",
     "1.5", "2.5", "figure-value"),
    ("今年1月至10月出口增长6%。", "Exports grew by 6% in the first ten months of this year.",
     "ten months", "five months", "figure-period"),
    ("1—8月投资增长5%。", "Investment grew by 5% in the January-August period.",
     "August", "September", "figure-period"),
    ("今年赤字率为2.6%，比去年低0.4个百分点。",
     "The deficit ratio is 2.6% this year, 0.4 percentage points lower than last year.",
     "last year", "this year", "figure-period"),
    ("产值翻了近一番。", "Output value nearly doubled.", "doubled", "tripled", "figure-value"),
    ("利润实现两位数增长。", "Profits posted double-digit growth.", "double", "triple", "figure-value"),
    ("投入从2012年的332亿元增加到2019年的1261亿元，增长近三倍。",
     "Funding almost quadrupled from 33.2 billion yuan in 2012 to 126.1 billion yuan in 2019.",
     "quadrupled", "doubled", "figure-value"),
    ("关税最高为35.3%。", "Tariffs are up to 35.3 percent.", "up to 35.3", "35.3", "figure-qualifier"),
    ("产量较上年减少0.9%。", "Output went down slightly by 0.9 percent on the previous year.",
     "by 0.9", "to 0.9", "figure-level"),
    ("9月零售额增长5.5%，高于8月的4.6%。", "Retail sales grew by 5.5% in September, up from 4.6% in August.",
     "5.5% in September, up from 4.6%", "4.6% in September, up from 5.5%", "figure-exchanged"),
    ("大桥全长24公里，设计时速100公里。",
     "The bridge is 24 kilometers long with a design speed of 100 kilometers per hour.",
     "24 kilometers long with a design speed of 100", "100 kilometers long with a design speed of 24",
     "figure-exchanged"),
    ("全国房地产开发投资69284亿元，同比下降10.2%，其中住宅投资52627亿元，下降10.5%。",
     "Investment in property development totaled 6.93 trillion yuan, down 10.2 percent from a year earlier. "
     "Residential investment, at 5.26 trillion yuan, was off 10.5 percent.",
     "5.26", "6.93", "figure-value"),
    ("关税自10月30日起征收，为期五年。", "The tariffs start on October 30 and last for five years.",
     "October", "May", "figure-date"),
    ("未经批准，任何单位不得占用绿地。", "No organization may occupy green space without approval.",
     "without", "with", "negation"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong", "check"), SLIPS)
def test_a_slip_is_found_and_its_right_form_is_silent(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("各级政府不得擅自增加支出或者减少收入。",
         "Governments at all levels shall not increase expenditure or reduce revenue without authorization."),
        ("新增人民币贷款9000亿元，比去年同期少增4600亿元。",
         "New yuan loans totaled 900 billion yuan, 460 billion yuan less than in the same period last year."),
        ("全球经济增速将由去年的3.5%放缓至3%。",
         "Global growth is expected to slow from 3.5 percent last year to 3 percent."),
    ],
)  # fmt: skip
def test_free_but_right_english_stays_silent(source: str, english: str) -> None:
    assert check_pair(source, english) == []


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("9月3日20时至次日5时封路。",
         "The road is closed from 8 p.m. on September 3 to 5 a.m. the next day."),
        ("央行把今年经济增长预期下调0.4个百分点。",
         "The central bank lowered its forecast for economic growth this year by 0.4 percentage points."),
        ("孕产妇死亡率降至6.1‰。", "The maternal mortality rate fell to 6.1 per 1,000."),
        ("制造业指数连续两个月低于荣枯线。",
         "The manufacturing index stayed below the 50-point mark for the second month in a row."),
        ("今年汛期，全省降雨偏多三成。",
         "Rainfall in the province has been 30% above normal this flood season."),
        ("柔性引才150人，建设平台4个。",
         "Four platforms were built, and 150 professionals were engaged on flexible terms."),
        ("可以当场投诉，也可以在十日内申请复核。",
         "One may complain on the spot or apply for a review within ten days."),
        ("实施“双百工程”，15个试点镇、42个试点村成效明显。",
         "The Twin Hundred Project for Towns and Villages was carried out, "
         "with notable results in 15 pilot towns and 42 pilot villages."),
    ],
)  # fmt: skip
def test_a_construction_that_good_english_has_stays_silent(source: str, english: str) -> None:
    assert check_pair(source, english) == []


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("新建小学8所、中学3所。", "Three primary schools and eight secondary schools were built."),
        ("今年降雨偏少两成。", "Rainfall this year has been 20% above normal."),
        (
            "世行把增长预期上调0.3个百分点。",
            "The World Bank lowered its forecast for growth by 0.3 percentage points.",
        ),
    ],
)
def test_one_slip_is_one_finding(source: str, english: str) -> None:
    assert len(check_pair(source, english)) == 1


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("未经许可，不得砍伐树木。", "Trees may not be felled without permission."),
        ("儿童每天看手机不要超过半小时。",
         "Children should look at phones for no more than half an hour a day."),
        ("央行维持利率不变。", "The central bank voted to hold interest rates."),
        ("失业人员再就业8200人，安置残疾人310人。",
         "Some 8,200 laid-off workers found jobs again, and 310 people with disabilities were given work."),
        ("打造“10分钟健身圈”。", "Somewhere to exercise is never more than 10 minutes away."),
        ("法德同意尽快恢复谈判。", "France and Germany agreed to resume talks soon."),
        ("排查整治隐患3.2万处。", "Some 32,000 hazards were identified and dealt with."),
        ("救助流浪人员较上年多支出3亿元、多惠及20万人次。",
         "Aid for the homeless cost 300 million yuan more "
         "than the year before and reached 200,000 more people."),
    ],
)  # fmt: skip
def test_what_is_told_in_other_words_stays_silent(source: str, english: str) -> None:
    assert check_pair(source, english) == []


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("任何企业不得收购、出售或者出租文物。", "No company may purchase, sell or lease cultural relics."),
        ("银行止付冻结资金5亿元，抓获嫌疑人30名。",
         "Banks stopped or froze payments of 500 million yuan, and 30 suspects were caught."),
        ("半数展品首次亮相，展至下月。",
         "Half of the exhibits have never been shown before. The exhibition runs until next month."),
        ("增速一度回落至1.8%。", "Growth at one point slowed to 1.8%."),
        ("订单增长超1.3倍。", "Orders more than doubled."),
        ("货物品类由最初的10余种增至2000余种。",
         "Types of goods went from a dozen or so at first to more than 2,000."),
        ("垃圾分类覆盖率达100%。", "Garbage sorting is practiced everywhere."),
        ("该省与1990年相比不可同日而语。", "The province is a far cry from what it was in 1990."),
    ],
)  # fmt: skip
def test_what_is_told_roundly_stays_silent(source: str, english: str) -> None:
    assert check_pair(source, english) == []
