"""Classes of fresh pairs of reports and news: right English that raised an alarm, and slips beside it."""

from __future__ import annotations

import pytest

from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase

CHECKER = PairChecker(Termbase.load(), bare=True)


def kinds(chinese: str, english: str) -> list[str]:
    return [one.check for one in CHECKER.check("", chinese, english, None)]


@pytest.mark.parametrize(
    ("chinese", "english", "right", "wrong", "kind"),
    [
        ("8月物价同比上涨2.4%，环比上涨0.3%。",
         "Prices rose 2.4 percent year on year in August. On a monthly basis they rose 0.3 percent.",
         " On a monthly basis they rose 0.3 percent.", " They rose 0.3 percent.", "figure-basis"),
        ("7月物价与上年同月持平，相比6月同比上涨0.2%有所回落。",
         "Prices in July were unchanged from a year earlier, down from a 0.2 percent year-on-year rise in "
         "June.",
         "year-on-year rise", "year-on-year fall", "figure-direction"),
        ("合作是推动地区增长的重要力量。", "Cooperation is a major force behind regional growth.",
         "a major force behind", "lagging in", "opposite"),
        ("过去几年，每年有66.7万公顷农田被占用，另有1万平方公里被沙漠吞没。",
         "In recent years 667,000 hectares of farmland were taken up annually, and another 10,000 square "
         "kilometers were swallowed by deserts.",
         "667,000 hectares of farmland were", "Farmland was", "figure-missing"),
        ("截至今年6月，全省出口同比增长7.4%。",
         "The province's exports grew 7.4 percent year on year in the six months ending in June.",
         "June", "July", "figure-date"),
        ("9月份食品价格同比下降3.2%，8月份下降1.7%，8月非食品价格上涨0.5%。",
         "Food prices fell 3.2 percent in September and 1.7 percent in August, and non-food prices rose 0.5 "
         "percent in August.", "0.5 percent in August", "0.5 percent in September", "figure-date"),
        ("力争上半年完成首批房屋拆除。",
         "We will strive to complete the first round of demolition in the first half of the year.",
         "first round", "fourth round", "figure-value"),
        ("地铁16号线二期全线贯通。", "Phase II of Metro Line 16 was completed along its entire length.",
         "Line 16", "Line", "figure-missing"),
        ("扎实推进“百县千镇万村”工程。",
         "We will advance the Project for 100 Counties, 1,000 Towns and 10,000 Villages.",
         "10,000 Villages", "Villages", "figure-missing"),
        ("扎实推进“百县千镇万村”工程。",
         "We will advance the Project for 100 Counties, 1,000 Towns and 10,000 Villages.",
         "100 Counties, 1,000 Towns", "1,000 Counties, 100 Towns", "figure-exchanged"),
        ("检察机关对32名干部提起公诉。", "In 2018, procuratorates prosecuted 32 officials.",
         "In 2018, procuratorates prosecuted 32", "In 32, procuratorates prosecuted 2018",
         "figure-exchanged"),
        # Words said of every growth or rate show no company.
        ("一季度，全市实现地区生产总值8950亿元，同比增长5.2%，规模以上工业增加值增长4.8%。",
         "In the first quarter the city's GDP reached RMB 895 billion, up 5.2% year on year, and the value "
         "added of industrial enterprises above designated size rose by 4.8%.",
         "5.2% year on year, and the value added of industrial enterprises above designated size rose by "
         "4.8%",
         "4.8% year on year, and the value added of industrial enterprises above designated size rose by "
         "5.2%",
         "figure-exchanged"),
        ("企业反映的用地、融资等问题，办结率达98.6%，满意率为97.2%。",
         "Of the problems that enterprises raised about land and financing, 98.6% were resolved, with a "
         "satisfaction rate of 97.2%.",
         "98.6% were resolved, with a satisfaction rate of 97.2%",
         "97.2% were resolved, with a satisfaction rate of 98.6%", "figure-exchanged"),
        ("基础设施建设滞后于城市发展，全区新建道路12条。",
         "Infrastructure lags behind urban development, and 12 roads were built in the district.",
         "were built", "were not built", "negation"),
        ("累计建成充电桩2.6万个，换电站18座。",
         "A total of 26,000 charging piles and 18 battery swap stations were built.",
         "26,000 charging piles and 18", "18 charging piles and 26,000", "figure-unit"),
        ("全年发生事故37起、死亡29人。", "There were 37 accidents over the year, which claimed 29 lives.",
         "37 accidents over the year, which claimed 29", "29 accidents over the year, which claimed 37",
         "figure-unit"),
        ("发行专项债券4.4万亿元，比上年增加5000亿元。",
         "A total of 4.4 trillion yuan of special bonds were issued in 2025, 500 billion yuan more than in "
         "the previous year.", "2025", "2052", "figure-extra"),
        ("全年房地产开发投资100280亿元，比上年下降10.6%。",
         "In 2024, investment in real estate development was 10,028 billion yuan, down 10.6 percent.",
         "In 2024,", "In,", "broken-english"),
        ("教育部科学技术司司长吴岩指出，高校建有大批重点实验室。",
         "Wu Yan, director of the Department of Science and Technology at the Ministry of Education, said "
         "universities have built many key laboratories.",
         ", director of the Department of Science and Technology at the Ministry of Education,", "",
         "dropped-clause"),
        ("官方媒体报道，地震波及两个省份，西北部的青海受灾严重。",
         "The quake hit two provinces, and Qinghai in the northwest suffered badly, state media reported.",
         "Qinghai", "Guangzhou", "name-wrong"),
        ("疫情增加了发展的不确定性。", "The pandemic has increased uncertainties in development.",
         "has increased", "has not increased", "negation"),
        ("我国已同23个国家实现互免签证。",
         "China has reached agreements on mutual visa exemption with 23 countries.",
         "has reached", "has not reached", "negation"),
        ("2月18日，规划纲要正式公开发布。", "The outline plan was officially unveiled on February 18.",
         "was officially", "was not officially", "negation"),
        ("对43名被告人依法宣告无罪。", "A total of 43 defendants were acquitted in accordance with the law.",
         "were acquitted", "were not acquitted", "negation"),
        ("会议是在挑战层出不穷之时召开的。", "The meeting was held amid endless challenges.",
         "was held", "was not held", "negation"),
        ("这不是一国的独唱，而是各国的合唱。",
         "It is not one country's solo, but rather a chorus of all countries.",
         "is not one", "is one", "negation"),
    ],
)  # fmt: skip
def test_a_slip_is_found(chinese: str, english: str, right: str, wrong: str, kind: str) -> None:
    assert kinds(chinese, english) == []
    assert kind in kinds(chinese, english.replace(right, wrong, 1))


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # An idiom that says yes by a not, a 矛盾 that is a balance under strain.
        ("这位朋友喜欢单刀直入，我也开诚布公。",
         "Our friend likes to come straight to the point, and I will not beat about the bush either."),
        ("财政收支矛盾突出，支出刚性增长。",
         "The fiscal balance is under considerable strain, and mandatory spending keeps growing."),
        # Schools and hospitals for 教育、医疗, expansion for 扩建, a lookout of the speaker left out.
        ("优质教育、医疗资源分布不均。", "Quality schools and hospitals are unevenly distributed."),
        ("每年有大量耕地被城市扩建、工业发展以及公路建设占用。",
         "Every year much farmland is taken up by urban expansion, industrial development and road "
         "building."),
        ("今年前两个月进出口下降0.8%。从规模上看，出口增长0.9%，好于预期。",
         "Foreign trade fell 0.8 percent in the first two months of the year, while exports grew a "
         "better-than-expected 0.9 percent."),
        # More than ever before; a name in letters before a hyphen; a season named twice.
        ("2014年，我们举办发布会87场，数量为历年最多。",
         "In 2014, we held 87 press conferences, more than ever before."),
        ("他是自1995-96赛季以来首位进60球的球员，1995-96赛季曾有两人做到。",
         "He is the first player to score 60 goals since 1995-96, when two players did so."),
        # A nickname in figures, a forum for 会议, a president spelt in his own way.
        ("他出席了第25次中国—东盟（10+1）领导人会议。", "He attended the 25th China-ASEAN Summit."),
        ("很高兴出席中非卫生合作发展会议。",
         "It is a pleasure to attend the Forum on China-Africa Health Cooperation and Development."),
        ("总理会见了阿联酋总统穆罕默德。", "The premier met with UAE President Mohamed bin Zayed."),
        # What hinders is in the Chinese, a 不值 told by a verb, a share of all people.
        ("推进高质量发展还有许多卡点瓶颈。",
         "There are many bottlenecks hindering high-quality development."),
        ("与此前的预测相比，这些举措不值一提。", "These moves paled in comparison to earlier forecasts."),
        ("城镇化率提高11.6个百分点，达到64.7%。",
         "The share of urban residents rose by 11.6 percentage points to 64.7 percent of the population."),
        # What is short, late or unused, and what is kept up, is told by a "not" as well.
        ("我们要牢记初心使命。", "We must never forget our original aspiration and mission."),
        ("全区上下全力以赴稳增长。", "The whole district did not let up in its efforts to stabilize growth."),
        ("基础设施建设滞后于城市发展。", "Infrastructure has not kept pace with urban development."),
        ("大量厂房长期闲置。", "Many factory buildings have not been in use for a long time."),
        ("审批流程过长，效率亟待提高。", "Approval takes too long, and efficiency is not what it should be."),
        ("产业转型任重道远。", "Industrial transformation will not be achieved overnight."),
        ("部分干部作风漂浮、脱离群众。",
         "Some officials are superficial in their work and do not keep in touch with the people."),
        # Denials told by a word of their own.
        ("消费需求不振，企业投资意愿不高。",
         "Consumer demand is sluggish, and companies are reluctant to invest."),
        ("工程建设尚未完成，群众出行不便。",
         "The works are still under way, and travel is difficult for residents."),
        ("困难群众的急难愁盼问题没有得到根本解决。",
         "The pressing difficulties of people in need remain fundamentally unsolved."),
        ("做到底数不清不放过、整改不到位不放过。",
         "We will press on until the facts are clear and the problems are put right."),
        ("非公有制经济快速发展。", "The private sector grew rapidly."),
        ("交通拥堵状况未见明显缓解。", "Traffic congestion remains severe."),
        # "bring" leads a clause of its own.
        ("名单新增了天津市、福州市等14个试点市，试点市已扩至49个。",
         "The 14 newly added cities, including Tianjin, and Fuzhou, bring the number of pilot cities to 49."),
    ],
)  # fmt: skip
def test_right_english_is_silent(chinese: str, english: str) -> None:
    assert kinds(chinese, english) == []
