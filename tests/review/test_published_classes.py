"""Slips and alarms met on published pairs: who gives whom, dates that changed places, bases and levels."""

from __future__ import annotations

import pytest

from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase

CHECKER = PairChecker(Termbase.load())


def kinds(chinese: str, english: str) -> list[str]:
    return [one.check for one in CHECKER.check("", chinese, english, None)]


@pytest.mark.parametrize(
    ("chinese", "right", "wrong", "kind"),
    [
        ("2023年，中国向巴基斯坦提供10亿元人道主义援助。",
         "In 2023, China provided RMB 1 billion in humanitarian assistance to Pakistan.",
         "In 2023, Pakistan provided RMB 1 billion in humanitarian assistance to China.", "opposite"),
        ("日本从澳大利亚进口天然气2000万吨。",
         "Japan imported 20 million tonnes of natural gas from Australia.",
         "Australia imported 20 million tonnes of natural gas from Japan.", "opposite"),
        ("政府向企业发放补贴3亿元。",
         "The government paid subsidies of RMB 300 million to enterprises.",
         "Enterprises paid subsidies of RMB 300 million to the government.", "opposite"),
        ("美国对华出口下降5%。", "US exports to China fell by 5 percent.",
         "China's exports to the US fell by 5 percent.", "opposite"),
        ("香港在资金、人才、技术等多方面给予深圳持续支持。",
         "Hong Kong has provided Shenzhen with steady support in capital, personnel and technology.",
         "Shenzhen has provided steady support to Hong Kong in capital, personnel and technology.",
         "opposite"),
        ("中国政府将向菲律宾人民提供10万美元的援助。",
         "The Chinese government will provide the Filipino people with US$100,000 in aid.",
         "The Filipino government will provide the Chinese people with US$100,000 in aid.", "opposite"),
        ("印度经济增速有望超越中国。", "India is expected to outperform China in growth.",
         "China is expected to outperform India in growth.", "opposite"),
        ("中国企业对美国直接投资增长5%。", "Chinese enterprises’ direct investment in the US rose by 5%.",
         "US enterprises’ direct investment in China rose by 5%.", "opposite"),
        ("受理案件2274件，审结2015件，分别上升4.3%和4.6%。",
         "The court handled and concluded 2,274 and 2,015 cases respectively, up 4.3% and 4.6%.",
         "The court handled and concluded 2,015 and 2,274 cases respectively, up 4.3% and 4.6%.",
         "figure-exchanged"),
        ("数字产业占GDP比重由28%提高到40%。",
         "Digital industries raised their proportion of GDP from 28% to 40%.",
         "Digital industries raised their proportion of exports from 28% to 40%.", "figure-basis"),
        ("浓度为97.4微克/立方米，高于2021年的86.5微克。",
         "The concentration was 97.4 micrograms per cubic meter, up from 86.5 micrograms in 2021.",
         "The concentration was 97.4 micrograms per cubic meter, down from 86.5 micrograms in 2021.",
         "figure-direction"),
        ("国家卫健委发布了统计公报。", "The National Health Commission released a statistical bulletin.",
         "The National Bureau of Statistics released a statistical bulletin.", "opposite"),
        ("11月零售额增长9.1%，高于10月的6.4%。",
         "Retail sales grew by 9.1 percent year-on-year in November, up from 6.4 percent in October.",
         "Retail sales grew by 9.1 percent year-on-year in October, up from 6.4 percent in November.",
         "figure-exchanged"),
        ("今年通胀将从2022年的8.1%降至6.2%，2024年降至5.4%。",
         "Inflation will fall from 8.1 percent in 2022 to 6.2 percent in 2023 and 5.4 percent in 2024.",
         "Inflation will fall from 8.1 percent in 2022 to 5.4 percent in 2023 and 6.2 percent in 2024.",
         "figure-exchanged"),
        ("法院受理案件8238件，审结7969件，分别比前五年上升16.6%和18.8%。",
         "Courts accepted 8,238 cases and closed 7,969, up 16.6 percent and 18.8 percent respectively over "
         "the previous five years.",
         "Courts accepted 8,238 cases and closed 7,969, up 18.8 percent and 16.6 percent respectively over "
         "the previous five years.", "figure-exchanged"),
        ("进口和出口均实现增长，其中出口增长13.2%，进口增长14.4%。",
         "Both exports and imports grew, by 13.2 and 14.4 percent respectively.",
         "Both exports and imports grew, by 14.4 and 13.2 percent respectively.", "figure-exchanged"),
        ("粮食产量年均增长1.9%。", "Grain output grew by 1.9 percent a year on average.",
         "Grain output grew by 1.9 percent last year.", "figure-basis"),
        ("人均生产总值为6.2万元。", "Per capita GDP was 62,000 yuan.",
         "Per capita income was 62,000 yuan.", "figure-basis"),
        ("旅游收入增长9.9%，达258亿元。", "Tourism revenue rose 9.9 percent to 25.8 billion yuan.",
         "Tourism revenue rose 9.9 percent by 25.8 billion yuan.", "figure-level"),
        ("增速为3%，较2021年的8.4%有所放缓。",
         "Growth of 3% marked a slowdown from 8.4 percent in 2021.",
         "Growth of 3% marked a slowdown to 8.4 percent in 2021.", "figure-level"),
        ("过去五个财政年度出现四次赤字。", "There were four deficits over the past five financial years.",
         "There were five deficits over the past four financial years.", "figure-value"),
        ("数以百万计的民众需要援助。", "Millions of people need assistance.",
         "Thousands of people need assistance.", "figure-value"),
        ("案件数接近2018年的三倍。", "There were almost three times as many cases as in 2018.",
         "There were more than three times as many cases as in 2018.", "figure-qualifier"),
        ("收入在2000万元（约合280万美元）及以上。",
         "Revenue is at least 20 million yuan (about 2.8 million US dollars).",
         "Revenue is at most 20 million yuan (about 2.8 million US dollars).", "figure-qualifier"),
        ("中英两国举行会晤。", "China and the UK held a meeting.", "China and the EU held a meeting.",
         "name-wrong"),
        ("失业率控制在4.6%以内。", "Keep the unemployment rate at a maximum of 4.6 percent.",
         "Keep the unemployment rate at a minimum of 4.6 percent.", "figure-qualifier"),
        ("网民占总人口的53%。", "Web users made up 53 percent of the total population.",
         "Web users made up 53 percent of the urban population.", "figure-basis"),
        ("2023年是有记录以来最热的一年。", "2023 was the hottest year on record.",
         "2023 was the coldest year on record.", "opposite"),
        ("这一大趋势已不可逆转。", "This trend cannot be reversed.", "This trend can be reversed.",
         "negation"),
    ],
)  # fmt: skip
def test_a_slip_is_found_and_its_right_sentence_silent(
    chinese: str, right: str, wrong: str, kind: str
) -> None:
    assert kinds(chinese, right) == []
    assert kind in kinds(chinese, wrong)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("2023年，中国向巴基斯坦提供10亿元人道主义援助。",
         "In 2023, Pakistan received RMB 1 billion in humanitarian assistance from China."),
        ("2023年，中国向巴基斯坦提供10亿元人道主义援助。",
         "In 2023, Pakistan was provided with RMB 1 billion in humanitarian assistance by China."),
        ("及时给予救助，新纳入低保、特困供养600万人。",
         "Timely assistance was given: six million additional people received subsistence allowances or "
         "extreme poverty aid."),
        ("总值24.8万亿元，同比增长23.7%，比2019年同期增长22.8%。",
         "The total expanded 23.7 percent year-on-year to 24.8 trillion yuan. It marked a 22.8 percent "
         "increase compared with the same period in 2019."),
        ("三分之二的企业提供培训，二分之一提供实习，还有三分之一引进了新技术。",
         "Two-thirds of the firms provided training, half offered internships, and a third had introduced "
         "new technology."),
        ("城镇登记失业率4.5%以内。", "The registered urban unemployment rate is not to exceed 4.5 percent."),
        ("40岁以下用户占近四分之三。", "Almost three-quarters of the users were under the age of 40."),
        ("全年用户达2.47亿人。", "Users reached 247m in the year."),
        ("装机达到13.22亿千瓦。", "Installed capacity reached 1.322 terawatts."),
        ("一季度增长4.5%，比上年四季度加快1.6个百分点。",
         "Growth was 4.5 percent in the first quarter, 1.6 percentage points more than in the previous "
         "quarter."),
        ("香港财政司司长陈茂波发表讲话。", "Paul Chan, Financial Secretary of Hong Kong, spoke."),
        ("预计增长5.2%，高出去年10月的预测值0.8个百分点。",
         "Growth will be 5.2 percent, 0.8 percentage points higher than forecast last October."),
    ],
)  # fmt: skip
def test_good_english_of_the_same_kinds_is_silent(chinese: str, english: str) -> None:
    assert kinds(chinese, english) == []
