"""Headline statements by rule: whole sentences, their heads and ends, and what is left alone."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.clauses import BORDER
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import LocalisedSegment
from desktop_app.translation.termbase import Termbase

LOCALISER = Localiser(Termbase.load())


def localised(text: str, role: str = "results") -> LocalisedSegment:
    return LOCALISER.localise(text, figures_in(text, role=role), role=role)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "2023年上半年，全区实现地区生产总值806亿元，同比增长3.2%，低于目标1.8个百分点；",
            "In the first half of 2023, the district's gross domestic product (GDP) reached RMB "
            "80.6 billion, "
            "up 3.2% year on year, 1.8 percentage points below the target;",
        ),
        (
            "城镇和农村常住居民人均可支配收入完成29092元、17191元，分别增长3%、6.4%。",
            "Per capita disposable income of urban and rural residents reached RMB 29,092 and RMB 17,191, "
            "up 3% and 6.4%, respectively.",
        ),
        (
            "城镇新增就业2.1万人，城镇登记失业率控制在3%以内。",
            "21,000 new urban jobs were created; and the registered urban unemployment rate was "
            "kept within 3%.",
        ),
        (
            "完成一般公共预算收入281.87亿元，同比增长12.37%，增幅位居全市第一。",
            "General public budget revenue reached RMB 28.187 billion, up 12.37% year on year, ranking first "
            "in the city by growth rate.",
        ),
        (
            "全年进出口总额1200亿元，增长9.3%，其中出口800亿元、增长10%，进口400亿元、下降8%。",
            "For the whole year, total imports and exports stood at RMB 120 billion, up 9.3%; of "
            "which, exports "
            "stood at RMB 80 billion, up 10%; and imports stood at RMB 40 billion, down 8%.",
        ),
        (
            "第三产业增加值占GDP比重提高到60%。",
            "The share of value added of the tertiary industry in GDP rose to 60%.",
        ),
        (
            "2016年实现地区生产总值132.76亿元，是2011年的1.54倍，年均增长10.6%；",
            "In 2016, gross domestic product (GDP) reached RMB 13.276 billion, 1.54 times the 2011 figure, "
            "an average annual increase of 10.6%;",
        ),
        (
            "规模以上工业增加值可比增长39.1%，增幅全省排第10位；",
            "Value added of industrial enterprises above designated size grew by 39.1% on a comparable "
            "basis, ranking tenth in the province by growth rate;",
        ),
        (
            "2021年全县实现生产总值305亿元左右（预计数，下同），增长8%；",
            "In 2021, it is estimated that the county's gross domestic product (GDP) reached about "
            "RMB 30.5 billion, up 8%;",
        ),
        ("预计固定资产投资增长10%。", "It is estimated that fixed-asset investment grew by 10%."),
    ],
)
def test_results_told_in_known_terms_need_no_engine(chinese: str, english: str) -> None:
    segment = localised(chinese)
    assert segment.complete
    assert segment.text == english


def test_targets_are_told_as_what_is_to_be_reached() -> None:
    segment = localised(
        "地区生产总值增长5.5%左右，居民消费价格涨幅控制在2%左右，城镇登记失业率控制在3%以内。", "plan"
    )
    assert segment.text == (
        "Gross domestic product (GDP) will grow by about 5.5%; the increase in consumer prices will "
        "be kept at about 2%; "
        "and the registered urban unemployment rate will be kept within 3%."
    )


def test_a_line_of_a_list_of_targets_is_no_sentence() -> None:
    assert localised("地区生产总值增长5.5%左右", "targets").text == (
        "Gross domestic product (GDP) to grow by about 5.5%"
    )


def test_a_sentence_about_a_part_does_not_open_with_of_which() -> None:
    assert localised("其中出口5300亿元，增长8.2%。").text.startswith("Of this, exports ")


def test_a_list_of_targets_stands_behind_its_lead() -> None:
    segment = localised(
        "今年经济社会发展的主要预期目标是：地区生产总值增长5.5%左右，固定资产投资增长5%，居民收入与经济增长同步。"
    )
    assert segment.text == (
        "The main projected targets for economic and social development this year are: gross domestic "
        "product (GDP) to grow by about 5.5%; fixed-asset investment to grow by 5%; and personal income to "
        "grow in step with the economy."
    )


def test_statements_at_the_end_are_translated_by_rule_and_the_engine_gets_the_rest() -> None:
    segment = localised("今年以来，全市上下坚持实干奋进，实现地区生产总值440.5亿元、增长5.4%。")
    assert not segment.complete
    assert segment.text.split(BORDER) == ["今年以来，全市上下坚持实干奋进。", *segment.told]
    assert segment.told == ("Gross domestic product (GDP) reached RMB 44.05 billion, up 5.4%.",)


def test_statements_at_the_head_stand_before_what_the_engine_says() -> None:
    segment = localised("一般公共预算收入130亿元、增长5%，经济运行总体平稳有序。")
    assert segment.text.split(BORDER) == [*segment.told, "economic performance 总体平稳有序。"]
    assert segment.told == ("General public budget revenue stood at RMB 13 billion, up 5%.",)


def test_statements_in_the_middle_are_told_too() -> None:
    segment = localised(
        "经济增速保持在平稳区间，预计全年地区生产总值突破1700亿元，某某指数位居全省前列；出口增长5%，好于预期。"
    )
    assert segment.told == (
        "For the whole year, it is estimated that gross domestic product (GDP) exceeded RMB 170 billion.",
    )
    assert len(segment.text.split(BORDER)) == 3


@pytest.mark.parametrize(
    "chinese",
    [
        "受宏观政策影响较为明显，地区生产总值增长3%。",  # a cause needs its effect
        "在全市上下的共同努力下，地区生产总值增长3%。",
        "神秘指标增长3%，地区生产总值情况有待进一步观察。",
        "地区生产总值增长3%，比去年同期回落。",  # what follows leans on it
        "办理建议186件、提案203件，满意率分别达99%和98.5%。",  # whose, stands in front
        "全年实施重点项目320个以上，完成投资450亿元。",  # investment in these projects
    ],
)
def test_sentences_are_not_cut_where_the_halves_need_each_other(chinese: str) -> None:
    segment = localised(chinese)
    assert not segment.complete
    assert not segment.told


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "工业增加值突破1万亿元、达1.19万亿元；",
            "Industrial value added exceeded RMB 1 trillion, reaching RMB 1.19 trillion;",
        ),
        (
            "集成电路、汽车零配件、锂电池出口分别增长107.9%、46.7%、57.4%。",
            "Exports of integrated circuits, auto parts and lithium batteries grew by 107.9%, "
            "46.7% and 57.4%, "
            "respectively.",
        ),
        (
            "对东盟、欧盟进出口分别增长16.7%、40.2%。",
            "Trade with ASEAN and the European Union grew by 16.7% and 40.2%, respectively.",
        ),
        (
            "三次产业结构由8.7∶41.2∶50.1调整为7.4∶39.6∶53。",
            "The ratio of the primary, secondary and tertiary industries shifted from 8.7:41.2:50.1 "
            "to 7.4:39.6:53.",
        ),
        (
            "高技术制造业增加值增长30.4%、连续24个月保持两位数增长。",
            "Value added of high-tech manufacturing grew by 30.4%, with double-digit growth for 24 "
            "consecutive months.",
        ),
        (
            "进出口总额突破万亿元、增速居全国第5位。",
            "Total imports and exports exceeded RMB 1 trillion, ranking fifth in the country by growth rate.",
        ),
        (
            "全市生产总值从4.16万亿元增加到5.67万亿元，每万人口高价值发明专利拥有量从29.6件增加到65件。",
            "Gross domestic product (GDP) rose from RMB 4.16 trillion to RMB 5.67 trillion; and the number "
            "of high-value invention patents per 10,000 people rose from 29.6 to 65.",
        ),
        (
            "单位GDP能耗累计下降16%左右，森林覆盖率连续9年居中部地区首位。",
            "Energy consumption per unit of GDP fell by about 16% in total; and forest coverage ranked first "
            "in central China for 9 consecutive years.",
        ),
        ("实际使用外资居中部地区首位。", "Paid-in foreign investment ranked first in central China."),
        (
            "实际使用外资达到160.6亿美元、折合1148亿元人民币。",
            "Paid-in foreign investment reached US$16.06 billion, or RMB 114.8 billion.",
        ),
        (
            "地区生产总值增长5.5%、居经济大省前列，集装箱吞吐量达到5506.3万标准箱。",
            "Gross domestic product (GDP) grew by 5.5%, ranking near the top among the largest "
            "provincial economies; "
            "and container throughput reached 55.063 million TEUs.",
        ),
    ],
)
def test_levels_lists_ranks_and_ratios(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "集成电路、某某部件出口分别增长107.9%、46.7%。",  # one of the list is unknown
        "工业投资、技改投资分别增长3%、4%、5%。",  # three values for two names
        "制造业、普惠小微贷款余额分别增长10.7%、13.3%。",  # loans to manufacturers are meant
        "总量居全国第3位。",  # whose, stands elsewhere
    ],
)
def test_a_list_that_is_not_wholly_known_is_left_to_the_engine(chinese: str) -> None:
    assert not localised(chinese).complete


def test_targets_are_listed_and_what_follows_them_goes_to_the_engine() -> None:
    one = localised(
        "经济社会发展主要预期目标是：地区生产总值增长5%左右，固定资产投资增长3.5%左右，城镇新增就业41万人，"
        "水、空气等质量保持优秀水平。",
        "targets",
    )
    assert one.told == (
        "The main projected targets for economic and social development are: gross domestic "
        "product (GDP) to grow by "
        "about 5%; fixed-asset investment to grow by about 3.5%; and new urban jobs to reach 410,000.",
    )
    assert one.text.split(BORDER)[1:] == ["水、空气等质量保持优秀水平。"]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "全国重点实验室45家、新型研发机构547家，均居全国前列。",
            "The number of national key laboratories stood at 45; and the number of new-type R&D "
            "institutions stood at 547, with all of them ranking among the leaders in the country.",
        ),
        (
            "战略性新兴产业总产值增长6.5%、占规模以上工业总产值比重提高到45%。",
            "Gross output value of strategic emerging industries grew by 6.5%, with its share of gross "
            "output value of industrial enterprises above designated size rising to 45%.",
        ),
        (
            "全社会研发经费支出相当于全市生产总值的比例达到4.5%左右。",
            "Total R&D spending was equivalent to about 4.5% of gross domestic product (GDP).",
        ),
    ],
)
def test_numbers_of_things_and_shares(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "粮食总产量突破1300万吨，创历史新高。",
            "Total grain output exceeded 13 million metric tons, a record high.",
        ),
        (
            "外贸进出口总额达到230亿元，再创历史新高。",
            "Total foreign trade reached RMB 23 billion, another record high.",
        ),
    ],
)
def test_a_record_belongs_to_its_statement(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_rank_among_others_keeps_its_verb() -> None:
    assert localised("跻身全球城市前五位，经济稳步向好。").text.startswith(
        "进入 the top five among the world's cities"
    )
    assert "ranking" not in localised("襄阳进至中部非省会城市前列。").text


def test_a_clause_known_in_part_is_not_divided() -> None:
    one = localised("工业机器人产量增长35.3%、出口量居全国第2位，综合竞争力居全国第3位。")
    assert not one.told


def test_what_is_striven_for() -> None:
    one = localised("力争全社会研发投入强度达2.09%左右、基础研究支出占全社会研发投入比重达7%。", "plan")
    assert one.text == (
        "We will strive for R&D intensity to reach about 2.09%; and for spending on basic research to "
        "account for 7% of total R&D spending."
    )
    assert not localised("力争项目早日开工。", "plan").complete
    assert not localised("力争固定资产投资增长5%，让群众满意。", "plan").complete


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
            "Gross domestic product (GDP) exceeded RMB 100 billion for the first time; and gross "
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
            "3% on a comparable basis, 0.5 percentage points higher than a year earlier.",
        ),
        (
            "GDP从450.74亿元增长到558.74亿元，总量持续位居全市首位。",
            "GDP rose from RMB 45.074 billion to RMB 55.874 billion, ranking first in the city by volume.",
        ),
        (
            "政府性基金预算收入完成23.4亿元，为年初预算的78%，下降12.5%。",
            "Revenue of government-managed funds budgets reached RMB 2.34 billion, equal to 78% of the "
            "initial budget, down 12.5%.",
        ),
        (
            "规上工业企业达560家，净增42家，实现营业收入1200亿元，增长7.3%。",
            "The number of industrial enterprises above designated size reached 560, a net increase of 42; "
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
            "Value added of industrial enterprises above designated size maintained double-digit growth; and "
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
            "Investment attracted stood at RMB 164.52 billion; and paid-in foreign investment stood at "
            "US$620 million.",
        ),
    ],
)
def test_growth_over_years(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_leans_on_the_last_statement_takes_only_that_one_along() -> None:
    one = localised("固定资产投资增长10%；一般公共预算收入完成4.2亿元，较“十三五”末实现翻番。")
    assert one.told == ("Fixed-asset investment grew by 10%.",)
