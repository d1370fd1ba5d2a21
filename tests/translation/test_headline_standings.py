"""Where a headline figure stands: among which places, of which total, among years and averages."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "风电装机容量跃居全国城市首位。",
            "Installed wind power capacity ranked first among Chinese cities.",
        ),
        (
            "规上工业企业达820家，净增35家，总数居全省县（区）第三。",
            "The number of industrial enterprises above designated size reached 820, a net increase of "
            "35, ranking third among the province's counties and districts by total number.",
        ),
        (
            "工业机器人、集成电路产量分别占全国12.5%、8.3%。",
            "Output of industrial robots and integrated circuits accounted for 12.5% and 8.3% of the "
            "nation's total, respectively.",
        ),
        (
            "出口总额增长9.4%，增量占全省比重22%。",
            "Total exports grew by 9.4%, and the increase accounted for 22% of the province's total.",
        ),
        (
            "新增专精特新企业16家，累计达52家，数量占全市三分之一。",
            "16 specialized and sophisticated enterprises that produce new and unique products were "
            "added, bringing the total to 52, accounting for one third of the city's total.",
        ),
        (
            "第三产业增加值占比首超60%。",
            "The share of the tertiary industry in GDP exceeded 60% for the first time.",
        ),
        (
            "GDP突破600亿元大关，完成612亿元，总量从全市第6位跃升至第4位。",
            "GDP passed the RMB 60 billion mark, reaching RMB 61.2 billion, moving up from sixth to "
            "fourth in the city by volume.",
        ),
        (
            "技术合同成交额1350亿元，首次突破千亿。",
            "The transaction value of technology contracts stood at RMB 135 billion, exceeding RMB 100 "
            "billion for the first time.",
        ),
        (
            "快递业务量突破8亿件，日均超220万件。",
            "Express delivery volume exceeded 800 million, averaging over 2.2 million per day.",
        ),
        (
            "每万人口高价值发明专利拥有量达48件，是全省平均水平的3.2倍。",
            "The number of high-value invention patents per 10,000 people reached 48, 3.2 times the "
            "provincial average.",
        ),
        (
            "生产总值达96亿元，五年跨越2个十亿级台阶，年均增速达到7%。",
            "Gross domestic product (GDP) reached RMB 9.6 billion, passing two RMB 1 billion marks in "
            "five years, for an average annual growth rate of 7%.",
        ),
        (
            "重点项目投资额较“十三五”增长62%。",
            "Investment in key projects grew by 62% from the 13th Five-Year Plan period.",
        ),
        (
            "其中一产增长3.9%，二产增长14.1%、全市第二。",
            "Of this, the primary industry grew by 3.9%, and the secondary industry grew by 14.1%, "
            "ranking second in the city.",
        ),
        (
            "全员劳动生产率达到22.4万元/人，五年年均增长5.3%。",
            "Overall labor productivity reached RMB 224,000 per person, for an average annual growth rate "
            "of 5.3% over five years.",
        ),
        (
            "跨境电商进出口额126亿元，三年增长4倍。",
            "Cross-border e-commerce imports and exports stood at RMB 12.6 billion, up 400% over three "
            "years.",
        ),
        (
            "城镇登记失业率3.1%，控制在年度目标4.5%以内。",
            "The registered urban unemployment rate was 3.1%, within the annual target of 4.5%.",
        ),
        (
            "农村居民人均可支配收入21380元，增长7.2%，增速连续十年快于城镇居民。",
            "Per capita disposable income of rural residents stood at RMB 21,380, up 7.2%, with growth "
            "outpacing that of urban residents for ten consecutive years.",
        ),
        (
            "商品房销售面积增长5.3%，扭转了连续三年下降的态势。",
            "The floor space of commercial housing sold grew by 5.3%, reversing three consecutive years of "
            "decline.",
        ),
        (
            "高新技术企业达420家，较“十三五”末增长1.5倍。",
            "The number of high- and new-tech enterprises reached 420, up 150% from the end of the 13th "
            "Five-Year Plan period.",
        ),
        ("城市更新完成投资86亿元。", "Investment in urban renewal stood at RMB 8.6 billion."),
        (
            "新增小学、初中学位8000个。",
            "8,000 primary school and junior high school places were added.",
        ),
    ],
)
def test_a_figure_is_told_with_where_it_stands(chinese: str, english: str) -> None:
    told = localised(chinese, role="results")

    assert told.complete
    assert told.text == english


@pytest.mark.parametrize(
    ("chinese", "never"),
    [
        ("轨道交通运营里程达到312公里，日均客流量420万人次。", "averaging"),  # the traffic is its own
        ("甲地、乙地产量占全国8%、9%。", "respectively"),
        ("森林覆盖率60.2%，首次突破千亿。", "RMB"),
    ],
)
def test_what_a_figure_does_not_say_is_not_told_of_it(chinese: str, never: str) -> None:
    assert never not in localised(chinese, role="results").text


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        ("深化与盐田联动发展。", "plan", "We will strengthen coordinated development with Yantian."),
        (
            "推动12个项目实现实质性开工。",
            "plan",
            "We will ensure that substantive construction starts on 12 projects.",
        ),
        (
            "攻克关键核心技术14项，其中5项填补国内空白。",
            "results",
            "Breakthroughs were made in 14 core technologies in key fields, of which 5 filled gaps in China.",
        ),
        (
            "建成投用人才住房1200套、公共租赁住房800套。",
            "results",
            "1,200 units of housing for talent and 800 units of public rental housing were completed and "
            "put into use.",
        ),
        ("举办系列促消费活动60余场。", "results", "We held over 60 consumption promotion activities."),
        ("新增养老服务床位300张。", "results", "300 elderly care beds were added."),
        (
            "出口总额实现“十二连冠”。",
            "results",
            "Total exports ranked first for the twelfth consecutive year.",
        ),
        ("深化“四个一批”项目管理。", "results", "We deepened “Four Batches” project management."),
        (
            "整治不正之风和腐败问题34个。",
            "results",
            "34 cases of misconduct and corruption were cleaned up.",
        ),
    ],
)
def test_what_was_found_beside_such_figures(chinese: str, role: str, english: str) -> None:
    assert localised(chinese, role=role).text == english
