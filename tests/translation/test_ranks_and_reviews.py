"""Ranks beyond the twentieth and how they moved, reviews for a title, measures for something, whose it is."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("全市经济总量居全国第26位。", "The city's economic output ranked 26th in the country."),
        (
            "综合实力居全省第31位、全国第54位。",
            "Overall strength ranked 31st in the province and 54th in the country.",
        ),
        (
            "综合竞争力排名由全国第62位上升至第48位。",
            "Overall competitiveness moved up from 62nd to 48th in the country.",
        ),
        ("综合实力排名前移至全省第7位。", "Overall strength rose to seventh in the province."),
        (
            "财政收入增速持续位居全省前列。",
            "Growth in fiscal revenue continued to rank among the leaders in the province.",
        ),
        (
            "全县生产总值由2012年的20亿元增加到2016年的31亿元。",
            "The county's gross domestic product (GDP) rose from RMB 2 billion in 2012 to RMB 3.1 billion "
            "in 2016.",
        ),
        (
            "婴儿死亡率由1975年的30‰下降到2020年的4‰。",
            "The infant mortality rate fell from 30‰ in 1975 to 4‰ in 2020.",
        ),
        (
            "生产总值增长8%，高于全年增速目标1个百分点。",
            "grew by 8%, 1 percentage point above the annual growth target.",
        ),
        (
            "5个市级重点项目1-4月完成投资2亿元，超时序进度4个百分点。",
            "Investment of RMB 200 million was completed in 5 municipal key projects from January to April, "
            "4 percentage points ahead of schedule.",
        ),
    ],
)
def test_a_rank_and_whose_it_is_are_told(chinese: str, english: str) -> None:
    assert english in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "县人民医院通过三级甲等医院评审。",
            "The county people's hospital passed accreditation as a Grade A tertiary hospital.",
        ),
        (
            "高标准通过国家卫生城市复审。",
            "We passed the re-evaluation as a national healthy city with high marks.",
        ),
        ("出台“稳增长16条”。", "16 measures to stabilize growth were issued."),
        (
            "出台助企纾困十二条政策措施。",
            "12 policy measures to help enterprises overcome difficulties were issued.",
        ),
        ("制定“1+8”政策文件。", "We formulated the “1+8” policy documents."),
        ("全面完成粮食生产各项任务。", "We completed all the tasks of grain production."),
        ("五方面民生实事全面完成。", "Livelihood projects in five areas were fully completed."),
        (
            "在教育、医疗等领域合作取得积极进展。",
            "We achieved positive progress in cooperation in fields such as education and health care.",
        ),
        (
            "实施总装机20万千瓦光伏项目6个。",
            "6 photovoltaic projects with a total installed capacity of 200,000 kW were carried out.",
        ),
        (
            "累计出栏生猪3200头、家禽5万羽。",
            "3,200 live pigs and 50,000 head of poultry were sold for slaughter in total.",
        ),
        (
            "新增上市企业3家、总部企业12家。",
            "3 listed companies and 12 headquarters enterprises were added.",
        ),
        (
            "规划实施的公路项目全部开工，住房重建全部完工。",
            "Construction began on all planned highway projects, and housing reconstruction was fully "
            "completed.",
        ),
        (
            "经受住了干旱、台风等重大自然灾害考验。",
            "We withstood the test of major natural disasters such as drought and typhoons.",
        ),
    ],
)
def test_what_results_count_by_its_kind_is_told_whole(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_an_assessment_is_no_title() -> None:
    assert "as a" not in localised("完成信访条例评估。").text


def test_a_slogan_in_quotation_marks_is_no_number_of_measures() -> None:
    assert "measures" not in localised("打造“一条龙”服务。").text


def test_counties_are_not_built() -> None:
    assert localised("新建园区4个，国家示范县2个。").text.endswith("国家示范县 2 个。")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "成立大宗商品、检验检测等市级经营主体。",
            "We set up municipal-level business entities in areas such as bulk commodities and inspection "
            "and testing.",
        ),
        (
            "实现了“十三五”圆满收官和“十四五”良好开局。",
            "We brought the 13th Five-Year Plan to a successful conclusion and got the 14th Five-Year Plan "
            "off to a good start.",
        ),
        (
            "省下达我县政府债务限额50亿元。",
            "Government debt limit set by the province for the county stood at RMB 5 billion.",
        ),
        (
            "发放创业担保贷款120笔，发放金额3000万元。",
            "120 guaranteed business start-up loans were issued, with a total value of RMB 30 million.",
        ),
        (
            "一般公共预算收入4亿元，按自然口径下降3%。",
            "General public budget revenue stood at RMB 400 million, down 3% before adjustment.",
        ),
        ("建立健全安全生产五大体系。", "We established and improved five major workplace safety systems."),
    ],
)
def test_what_was_set_up_and_by_whom(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "实现航空、铁路、公路运输模式全覆盖。",
            "full coverage of aviation, the railway and road transport models.",
        ),
        (
            "规上工业增加值、固定资产投资增速均高于全省平均水平。",
            "Growth in value added of industrial enterprises above designated size and fixed-asset "
            "investment was above the provincial average.",
        ),
        (
            "财政收入增长8%，增速显著高于全省平均水平。",
            "grew by 8%, with growth well above the provincial average.",
        ),
        (
            "粮食产量常年保持在30万吨以上。",
            "Grain output was consistently kept at no less than 300,000 metric tons.",
        ),
        ("报业等主流媒体新一轮改革深入推进。", "The new round of reform of mainstream media"),
        ("签约项目16个，协议金额28亿元。", "16 projects, with contracted investment of RMB 2.8 billion."),
    ],
)
def test_what_is_said_of_several_is_said_of_all(chinese: str, english: str) -> None:
    assert english in localised(chinese).text
