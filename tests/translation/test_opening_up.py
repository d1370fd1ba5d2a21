"""Opening up, trade, consumption, finance, reform, the state of the economy: clauses told whole by rule."""

import pytest

from tests.translation.localising import localised


def told(zh: str, role: str) -> str:
    segment = localised(zh, role)
    assert segment.complete, segment.text
    return segment.text


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        (
            "引进内资项目12个，合同资金36亿元。",
            "12 domestically funded projects were attracted, with contracted investment of RMB 3.6 billion.",
        ),
        (
            "综合保税区通过国家验收。",
            "The comprehensive bonded zone passed the national acceptance inspection.",
        ),
        (
            "与9个国家和地区建立友好城市关系。",
            "We established sister city relations with 9 countries and regions.",
        ),
        ("电商交易额突破80亿元。", "E-commerce transaction value exceeded RMB 8 billion."),
        ("新增国家4A级旅游景区2家。", "2 national 4A tourist attractions were added."),
        (
            "金融支持实体经济力度持续加大。",
            "Financial support for the real economy continued to increase.",
        ),
        (
            "举办招商活动6场，签约项目8个，协议总投资45亿元。",
            "6 investment promotion activities were held, and contracts were signed for 8 projects, with "
            "total contracted investment of RMB 4.5 billion.",
        ),
        (
            "消费品以旧换新拉动消费8亿元。",
            "Consumer goods trade-ins generated RMB 800 million in consumption.",
        ),
        (
            "民生支出占一般公共预算支出的80%以上。",
            "Expenditure on people's wellbeing accounted for at least 80% of general public budget "
            "expenditure.",
        ),
        (
            "实现进出口总额94亿元，增长12%，增速较一季度提升1.9个百分点。",
            "Total imports and exports reached RMB 9.4 billion, up 12%, with growth quickening by 1.9 "
            "percentage points from the first quarter.",
        ),
        (
            "面对复杂严峻的国际环境、艰巨繁重的发展任务，我们攻坚克难。",
            "In the face of the complex and challenging international environment and arduous development "
            "tasks, we overcame difficulties.",
        ),
        (
            "促消费、稳外贸取得显著成效。",
            "Notable results were achieved in boosting consumption and stabilizing foreign trade.",
        ),
        (
            "招商引资为高质量发展提供了有力支撑。",
            "Investment promotion provided strong support for high-quality development.",
        ),
        # how something fares, and how else
        (
            "经济运行总体平稳、稳中有进。",
            "Economic performance remained stable and made steady progress.",
        ),
        (
            "全市经济呈现稳中有进、稳中向好的良好态势。",
            "The city's economy made steady progress, and remained stable and improved.",
        ),
        ("稳住了经济大盘。", "We kept the overall economy stable."),
        ("与3家银行签订合作协议12项。", "We signed 12 cooperation agreements with 3 banks."),
        ("守住了不发生系统性金融风险的底线。", "We held the line against systemic financial risks."),
        (
            "平稳化解高风险中小金融机构风险。",
            "We smoothly defused the risks of high-risk small and medium-sized financial institutions.",
        ),
    ],
)
def test_results_are_told_whole(zh: str, english: str) -> None:
    assert told(zh, "results") == english


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        (
            "落实外资企业国民待遇，稳住外贸基本盘。",
            "We will implement national treatment for foreign-funded enterprises and keep "
            "foreign trade fundamentals stable.",
        ),
        (
            "稳步扩大规则、规制、管理、标准等制度型开放。",
            "We will steadily expand institutional opening up in areas such as rules, regulations, "
            "management and standards.",
        ),
        (
            "依法保护民营企业和企业家合法权益。",
            "We will protect the lawful rights and interests of private enterprises and entrepreneurs in "
            "accordance with the law.",
        ),
        (
            "落实促进民营经济发展的政策措施。",
            "We will implement policies and measures to promote the development of the private sector.",
        ),
        (
            "举办更多汽车、家电等促消费活动。",
            "We will hold more consumption promotion activities covering automobiles and home appliances.",
        ),
        (
            "支持革命老区、少数民族地区振兴发展。",
            "We will support the revitalization and development of old revolutionary base areas and "
            "ethnic minority areas.",
        ),
        (
            "更好统筹扩大内需和深化供给侧结构性改革。",
            "We will better coordinate expanding domestic demand and deepening supply-side structural "
            "reform.",
        ),
        ("坚持把招商引资作为“一号工程”。", "We will make investment promotion the top priority."),
        (
            "推动签约项目快落地、快开工、快投产。",
            "We will speed up the launch, construction and commissioning of contracted projects.",
        ),
        (
            "推动外贸稳规模优结构。",
            "We will keep the scale of foreign trade stable and improve its structure.",
        ),
        ("推动金融更好服务实体经济。", "We will help finance better serve the real economy."),
        (
            "把更多财政资金用于保障和改善民生。",
            "We will use more fiscal funds for ensuring and improving people's wellbeing.",
        ),
        (
            "引导金融机构加大对实体经济的信贷投放。",
            "We will guide financial institutions to step up credit supply to the real economy.",
        ),
        ("增强对人才的吸引力。", "We will become more attractive to talent."),
        (
            "支持中小微企业和个体工商户发展。",
            "We will support the development of micro, small and medium-sized enterprises and self-employed "
            "individuals.",
        ),
        ("增强经营主体信心。", "We will enhance the confidence of business entities."),
        (
            "支持企业扩大出口、稳定订单。",
            "We will support enterprises in expanding exports and keeping orders stable.",
        ),
        ("建设统一的市场。", "We will build a unified market."),
        ("营造诚实守信的市场环境。", "We will foster an honest and trustworthy market environment."),
        (
            "推进财政事权和支出责任划分改革。",
            "We will advance the reform of the division of fiscal powers and expenditure responsibilities.",
        ),
    ],
)
def test_plans_are_told_whole(zh: str, english: str) -> None:
    assert told(zh, "plan") == english
