"""Cases by what was done in them, honors by their level, and what was brought down to so many."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


def told(chinese: str, role: str = "results") -> str:
    one = localised(chinese, role)
    assert one.complete, one.text
    return one.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "立案侦查职务犯罪36件42人。",
            "36 cases of duty-related crimes involving 42 people were investigated.",
        ),
        (
            "起诉扰乱市场经济秩序案件120件160人。",
            "120 cases of disrupting market economic order involving 160 people were prosecuted.",
        ),
        (
            "起诉侵犯商标权、专利权等案件26件31人。",
            "26 cases of infringing on trademark rights, patent rights and other rights involving 31 people "
            "were prosecuted.",
        ),
        (
            "查办发生在国有企业中的贪污、挪用公款等职务犯罪12件15人。",
            "12 cases (involving 15 people) of duty-related crimes such as embezzlement and the "
            "misappropriation of public funds in state-owned enterprises (SOEs) were "
            "investigated and handled.",
        ),
        (
            "办理侵犯公民个人信息案件32件。",
            "32 cases of infringing on citizens' personal information were handled.",
        ),
        ("提起公益诉讼48件。", "48 public interest litigation cases were filed."),
        (
            "审结刑事案件1200件，其中审结毒品犯罪案件86件。",
            "1,200 criminal cases were concluded, of which 86 drug crime cases were concluded.",
        ),
    ],
)
def test_cases_are_told_by_what_was_done_and_how_many_did_it(chinese: str, english: str) -> None:
    assert told(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "清河县获评国家水土保持示范县。",
            "Qinghe County was named a national demonstration county for soil and water conservation.",
        ),
        ("成功创建省四星级智慧城市。", "We earned recognition as a provincial four-star smart city."),
        (
            "荣获“四好农村路”全国示范县称号。",
            "We were named a national high-quality rural road demonstration county.",
        ),
        (
            "第三次蝉联全国双拥模范城。",
            "We were named a national model city for mutual support between the military and civilians "
            "for the third time.",
        ),
        (
            "建成示范基地12个，得到国家调研组高度评价。",
            "12 demonstration bases were completed, winning high praise from national research groups.",
        ),
        ("成为国家卫生城市。", "We became a national healthy city."),
        (
            "新建学校12所，成为全省首个智慧教育示范县。",
            "12 schools were built, making the county the province's first smart education demonstration "
            "county.",
        ),
        (
            "低空经济加快发展，成为新的增长点。",
            "The low-altitude economy developed faster, becoming a new growth point.",
        ),
        (
            "举办长三角、粤港澳大湾区等系列招商活动。",
            "We held a series of investment promotion activities in the Yangtze River Delta, the "
            "Guangdong-Hong Kong-Macao Greater Bay Area, and other places.",
        ),
    ],
)
def test_honors_and_what_became_of_whom(chinese: str, english: str) -> None:
    assert told(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "设立产业引导基金6支，总规模达120亿元。",
            "6 industrial guidance funds were set up, with a total size of RMB 12 billion.",
        ),
        (
            "随着防控成果的不断巩固，经济运行企稳回升。",
            "With the consolidation of achievements in prevention and control, economic performance picked "
            "up.",
        ),
        ("发现问题36个，涉及违规金额230万元。", "36 problems were found, involving RMB 2.3 million."),
        (
            "第三产业占比年均提高2个百分点。",
            "The share of the tertiary industry in GDP rose by an average of 2 percentage points a year.",
        ),
        (
            "预计全市出栏生猪69万头，增长6%。",
            "It is estimated that 690,000 live pigs were sold for slaughter across the city, up 6%.",
        ),
        (
            "新增规上农产品加工企业19家。",
            "19 agricultural product processing enterprises above designated size were added.",
        ),
        ("博物馆总数达36家。", "The total number of museums reached 36."),
        ("疏解交通堵点36处。", "36 transport bottlenecks were eased."),
        ("融资平台压降至12家。", "The number of financing platforms was reduced to 12."),
        ("市属企业整合为8家。", "Municipal state-owned enterprises were merged into 8."),
        ("为企业减负36亿元。", "We eased the burdens on enterprises by RMB 3.6 billion."),
        ("新增高速公路运营里程86公里。", "Another 86 kilometers of expressways were opened to traffic."),
        (
            "免费开展“两癌”筛查12.6万人次。",
            "126,000 people received free screening for breast and cervical cancer.",
        ),
        ("集采药品平均降价52%。", "Prices of centrally procured medicines fell by 52% on average."),
        ("1200户、3600人稳定脱贫。", "1,200 households with 3,600 people were lifted out of poverty."),
        (
            "新建高标准农田12.6万亩，改造提升8.6万亩。",
            "126,000 mu of high-standard farmland were built, and 86,000 mu were upgraded.",
        ),
        (
            "黄河干流水质连续三年保持Ⅱ类。",
            "Water quality in the main stream of the Yellow River remained at Grade II for three consecutive "
            "years.",
        ),
        (
            "贫困发生率下降8.6个百分点，降至3.4%。",
            "Incidence of poverty fell by 8.6 percentage points, to 3.4%.",
        ),
    ],
)
def test_what_was_brought_down_opened_or_saved(chinese: str, english: str) -> None:
    assert told(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "地区生产总值增长12.6%达92.9亿元。",
            "Gross domestic product (GDP) grew by 12.6%, to RMB 9.29 billion.",
        ),
        (
            "一般公共预算收入从18亿元提高至20亿元，累计完成81亿元。",
            "General public budget revenue rose from RMB 1.8 billion to RMB 2 billion, with a cumulative "
            "total of RMB 8.1 billion.",
        ),
        (
            "进出口总额1.67亿元，同比持平。",
            "Total imports and exports stood at RMB 167 million, unchanged year on year.",
        ),
        ("建成通车里程突破1000公里。", "The length completed and open to traffic exceeded 1,000 kilometers."),
        ("救助群众1.2万人次。", "12,000 people were assisted."),
    ],
)
def test_tails_of_what_grew(chinese: str, english: str) -> None:
    assert told(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("过去一年全市新增企业36家。", "Over the past year, the city added 36 enterprises."),
        ("同时，深化了国企改革。", "At the same time, we deepened SOE reform."),
        ("此外，建成学校12所。", "In addition, 12 schools were completed."),
        (
            "零就业家庭动态清零。",
            "We helped zero-employment families into work as soon as possible.",
        ),
        ("政府系统管理平台更加健全。", "The government management platforms were further improved."),
    ],
)
def test_leads_without_a_comma_and_beside_others(chinese: str, english: str) -> None:
    assert told(chinese) == english


def test_what_only_looks_so_is_left_alone() -> None:
    assert not localised("办公面积减少到3.2万平方米。").complete  # an area is no number of things
    assert "becoming" not in localised("建成学校12所，成为优等生。").text
    assert "merged" not in told("融资平台压降至12家。")
