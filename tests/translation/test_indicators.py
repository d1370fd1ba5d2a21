"""Headline statements by rule: whole sentences, their heads and ends, and what is left alone."""

from __future__ import annotations

import pytest

from desktop_app.translation.driving.clauses import BORDER
from tests.translation.localising import localised


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
            "21,000 new urban jobs were created, and the registered urban unemployment rate was "
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
        "Gross domestic product (GDP) will grow by about 5.5%, the increase in consumer prices will "
        "be kept at about 2%, "
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
    segment = localised("一般公共预算收入130亿元、增长5%，经济运行好于某某预计。")
    assert segment.text.split(BORDER) == [*segment.told, "economic performance 好于某某预计。"]
    assert segment.told == ("General public budget revenue stood at RMB 13 billion, up 5%.",)


def test_statements_in_the_middle_are_told_too() -> None:
    segment = localised(
        "经济增速起伏难料，预计全年地区生产总值突破1700亿元，某某指数位居全省前列；出口增长5%，好于预期。"
    )
    assert segment.told == (
        "For the whole year, it is estimated that gross domestic product (GDP) exceeded RMB 170 billion.",
    )
    assert len(segment.text.split(BORDER)) == 3


@pytest.mark.parametrize(
    "chinese",
    [
        "受宏观政策影响较为明显，地区生产总值增长3%。",  # a cause needs its effect
        "在省外客商的热切期盼下，地区生产总值增长3%。",
        "神秘指标增长3%，地区生产总值情况有待进一步观察。",
        "地区生产总值增长3%，比去年同期回落。",  # what follows leans on it
        "办理建议186件、提案203件，满意率分别达99%和98.5%。",  # whose, stands in front
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
            "The city's gross domestic product (GDP) rose from RMB 4.16 trillion to RMB 5.67 trillion, and "
            "the number of high-value invention patents per 10,000 people rose from 29.6 to 65.",
        ),
        (
            "单位GDP能耗累计下降16%左右，森林覆盖率连续9年居中部地区首位。",
            "Energy consumption per unit of GDP fell by about 16% in total, and forest coverage ranked first "
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
            "provincial economies, "
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
            "The number of national key laboratories stood at 45, and the number of new-type R&D "
            "institutions stood at 547, with all of them ranking among the leaders in the country.",
        ),
        (
            "战略性新兴产业总产值增长6.5%、占规模以上工业总产值比重提高到45%。",
            "The gross output value of strategic emerging industries grew by 6.5%, with its share of gross "
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
    assert localised("跻身全球城市前五位，经济稳步向好。").text == (
        "We entered the top five of the world's cities, and the economy improved steadily."
    )
    assert "ranking" not in localised("襄阳进至中部非省会城市前列。").text


def test_a_clause_known_in_part_is_not_divided() -> None:
    one = localised("工业机器人产量增长35.3%、出口量居全国第2位，综合竞争力居全国第3位。")
    assert not one.told


def test_what_is_striven_for() -> None:
    one = localised("力争全社会研发投入强度达2.09%左右、基础研究支出占全社会研发投入比重达7%。", "plan")
    assert one.text == (
        "We will strive for R&D intensity to reach about 2.09% and for spending on basic research to "
        "account for 7% of total R&D spending."
    )
    assert not localised("力争项目早日开工。", "plan").complete
    assert not localised("力争固定资产投资增长5%，让群众满意。", "plan").complete


@pytest.mark.parametrize("source", ["稳定粮食播种面积在⟦0⟧，增长⟦3⟧。", "油菜面积居⟪7⟫、增长⟦0⟧。"])
def test_signs_that_rules_put_for_figures_may_stand_in_a_report(source: str) -> None:
    one = localised(source)
    assert not one.complete
    assert all(sign in one.text for sign in source if sign in "⟦⟧⟪⟫")
