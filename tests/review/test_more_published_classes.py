"""Slips and alarms of a second set of published pairs: clauses without room, years, halves, deputies."""

from __future__ import annotations

import pytest

from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase

CHECKER = PairChecker(Termbase.load())


def kinds(chinese: str, english: str) -> list[str]:
    return [one.check for one in CHECKER.check("", chinese, english, None)]


@pytest.mark.parametrize(
    ("chinese", "english", "right", "wrong", "kind"),
    [
        # Between two clauses that follow each other nothing can tell the one between.
        ("学校新建了操场，食堂供应早餐，图书馆延长了开放时间。",
         "The school built a new playground, the canteen serves breakfast, and the library extended its "
         "opening "
         "hours.", ", the canteen serves breakfast, and", " and", "dropped-clause"),
        # Two things told by one.
        ("城乡供水管网改造完成。", "The renovation of urban and rural water supply pipelines was completed.",
         "urban and rural", "urban", "dropped-clause"),
        ("师生撤离了宿舍楼。", "Teachers and students left the dormitory.", "Teachers and students",
         "Teachers",
         "dropped-clause"),
        # The years of a plan.
        ("“十二五”时期新建图书馆9座。",
         "Nine libraries were built in the 12th Five-Year Plan period (2011–2015).",
         "2011–2015", "2011–2016", "figure-extra"),
        # Figures that changed years or parts of a year.
        ("通胀率将从去年的7.2%降至今年的5.4%，明年为3.1%。",
         "Inflation will fall from 7.2 percent in 2022 to 5.4 percent in 2023 and be 3.1 percent in 2024.",
         "5.4 percent in 2023 and be 3.1 percent in 2024", "5.4 percent in 2024 and be 3.1 percent in 2023",
         "figure-exchanged"),
        ("2021年和2022年产量将以4%和6%的速度增长。",
         "Output will grow by 4 percent in 2021 and 6 percent in 2022.",
         "4 percent in 2021 and 6 percent in 2022",
         "6 percent in 2021 and 4 percent in 2022", "figure-exchanged"),
        ("产值继上半年增长6.5%之后，前三季度增长6.1%。",
         "Output grew by 6.1 percent in the first three quarters after a 6.5 percent rise in the first half.",
         "6.1 percent in the first three quarters after a 6.5",
         "6.5 percent in the first three quarters after a 6.1",
         "figure-exchanged"),
        # One month for many, more than one year for more than two, times for percent.
        ("前10个月共售出门票24万张。", "In the first 10 months, 240,000 tickets were sold.",
         "In the first 10 months", "In October", "figure-period"),
        ("经过一年多施工，大桥合龙。", "After more than one year of construction, the bridge was joined.",
         "more than one year", "more than two years", "figure-value"),
        ("产值增长120倍。", "Output rose 120 times.", "120 times", "120 percent", "figure-unit"),
        ("客流量是上年的2倍。", "Passenger flow was double that of the previous year.", "double", "triple",
         "figure-value"),
        ("黑臭水体和劣五类水体全部消除。",
         "All black, malodorous and below Class V water bodies were eliminated.",
         "Class V", "Class IV", "figure-value"),
        ("增速将放缓至4.3%。", "Growth will moderate to 4.3%.", "moderate to", "moderate by", "figure-level"),
        ("价格与8月持平。", "Prices were flat with August.", "flat with", "up from", "figure-direction"),
        ("首届书展在武汉开幕。", "The first book fair opened in Wuhan.", "first", "second", "figure-value"),
        ("自2016年，学校开始试点小班教学。", "From 2016, the school began to pilot small classes.", "From",
         "Until",
         "figure-period"),
        ("2022年初，工厂恢复生产。", "In early 2022, the factory resumed production.", "early", "late",
         "figure-period"),
        ("减税2.6亿元，其中小微企业1.7亿元。",
         "Taxes were cut by RMB 260 million, including RMB 170 million for small and micro businesses.",
         "including", "in addition to", "figure-basis"),
        ("对6家外贸企业和5名技术人员给予表彰。",
         "Six foreign trade companies and five technicians were commended.",
         "Six foreign trade companies and five", "Five foreign trade companies and six", "figure-exchanged"),
        # Words of one kind.
        ("经济合作与发展组织公布了报告。",
         "The Organization for Economic Co-operation and Development published a report.",
         "Organization for Economic Co-operation and Development", "World Trade Organization", "opposite"),
        ("参观团考察了北极科考站。", "The delegation visited an Arctic research station.", "Arctic",
         "Antarctic",
         "opposite"),
        ("展览介绍了第二次世界大战。", "The exhibition presents World War II.", "II", "I", "opposite"),
        ("加拿大副总理会见了代表团。", "The Deputy Prime Minister of Canada met with the delegation.",
         "Deputy Prime", "Prime", "opposite"),
        ("这些成绩来之不易。", "These achievements did not come easily.", "did not come", "came", "opposite"),
        ("6月9日晚，会议闭幕。", "The meeting closed on the evening of June 9.", "evening", "morning",
         "opposite"),
        ("国务院总理王平出席了会议。", "Premier Wang Ping attended the meeting.", "Premier", "Vice-Premier",
         "opposite"),
        ("博物馆继续暂停夜间开放。", "The museum will continue the suspension of its night opening.",
         "suspension", "resumption", "negation"),
        ("党的十八大以来，乡村面貌一新。",
         "Since the 18th CPC National Congress, villages have taken on a new look.", "18th", "Nineteenth",
         "figure-value"),
        # A national bureau says nothing of the whole country.
        ("国家统计局表示，全国产量为178万吨。",
         "The National Bureau of Statistics said that output in the country was 1.78 million tons.",
         "in the country", "in the province", "name-wrong"),
        ("多地投资增速出现回升。", "Investment grew faster in many places.", "faster", "slower", "negation"),
        ("中高风险地区学校停课。", "Schools in medium- and high-risk areas suspended classes.",
         "medium- and high-risk", "low-risk", "negation"),
    ],
)  # fmt: skip
def test_a_slip_is_found_where_the_right_english_is_silent(
    chinese: str, english: str, right: str, wrong: str, kind: str
) -> None:
    assert right in english
    assert kinds(chinese, english) == []
    assert kind in kinds(chinese, english.replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # Told by neither half, the whole is told; a figure moved ahead marks no place.
        ("城乡居民收入增长5%。", "Residents' incomes grew by 5%."),
        ("对受灾群众及时救助，新纳入低保、特困供养6万人。",
         "Timely assistance was given to those hit by disasters. Another 60,000 people received subsistence "
         "allowances or extreme poverty aid."),
        # The city that the report is of, where no place is named.
        ("空气质量持续改善，机动车保有量达650万辆。",
         "Air quality kept improving, and the number of motor vehicles in Beijing reached 6.5 million."),
        # A list in the singular is each of its things.
        ("部、章、条的编号用阿拉伯数字。",
         "The number for a part, chapter or article shall be an Arabic one."),
        # 零售 holds no zero, nor is a sum in brackets one of its own.
        ("零售总额340亿元。", "Retail sales reached 34 billion yuan ($4.7 billion)."),
        # Whose currency it is the text says.
        ("美方公布了500亿征税清单。", "The US side released a list of tariffs on US$50 billion of goods."),
        ("死亡人口增加69万。", "The number of deaths rose by 690,000."),
        ("这里成为热点景区。", "This place has become a hotspot."),
        ("去年增速为7.2%，明年预计为3.1%。",
         "Growth was 7.2 percent in 2022 and is expected to be 3.1 percent in 2024."),
        # 两地上半年 has no 地上, and an autonomous region is one without 自治区.
        ("仅有西藏、宁夏这两地上半年增速回落。",
         "Only the Tibet autonomous region and the Ningxia autonomous region saw slower growth in the first "
         "half."),
        ("5月12日召开的会议决定将政策延长到今年底。",
         "The policies will be extended until the end of this year, a meeting decided on May 12."),
        ("大多数省份增速较快。", "Almost all provinces grew fast."),
        ("与会者还有外务省次官和两名代市长。", "The vice minister and two acting mayors also attended."),
        ("副区长介绍了情况。", "The Deputy District Mayor gave a briefing."),
        ("这是规模最大的市场，也是价格最低的市场。",
         "It is the largest market and the one with the lowest prices."),
    ],
)  # fmt: skip
def test_what_looks_like_a_slip_is_left_alone(chinese: str, english: str) -> None:
    assert kinds(chinese, english) == []
