"""Industries, parks and projects as a plan names them: sectors, kinds in a row, programs run for several."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase


@pytest.fixture(scope="module")
def localiser() -> Localiser:
    return Localiser(Termbase.load())


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # what is made tells a sector, of which there is one; a quality tells several industries
        ("壮大汽车产业。", "We will expand the automotive industry."),
        ("壮大碳纤维产业。", "We will expand the carbon fiber industry."),
        ("壮大新兴产业。", "We will expand emerging industries."),
        # attributes in a row
        ("支持钢铁、化工企业。", "We will support steel and chemical enterprises."),
        (
            "整治化工、建材行业。",
            "We will clean up the chemical and building material industries.",
        ),
        # a program is run for all that stand in front of it
        (
            "实施领军型企业、高成长企业培育工程。",
            "We will carry out the project for fostering leading enterprises and high-growth enterprises.",
        ),
        ("强化传统能源供应保障。", "We will strengthen a steady supply of traditional energy."),
        (
            "突出企业科技创新主体地位。",
            "We will give prominence to the principal position of enterprises in scientific and "
            "technological innovation.",
        ),
        ("打造锂电池生产基地。", "We will develop lithium battery production bases."),
    ],
)
def test_industries_are_named_as_english_names_them(localiser: Localiser, chinese: str, english: str) -> None:
    found = localiser.localise(chinese, figures_in(chinese, role="plan"), role="plan")
    assert (found.complete, found.text) == (True, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # what follows a count: its growth, its rank, its totals
        (
            "新签约亿元以上项目77个，增长23.8%，全市第一。",
            "Contracts were signed for 77 projects worth over RMB 100 million each, up 23.8%, "
            "ranking first in the city.",
        ),
        (
            "新增智能工厂3家、数字化车间25个，总数分别达12家、108个。",
            "3 smart factories and 25 digital workshops were added, bringing the totals "
            "to 12 and 108, respectively.",
        ),
        (
            "签约投资项目54个、全省第一。",
            "Contracts were signed for 54 investment projects, ranking first in the province.",
        ),
        # names that rules compose
        (
            "园区工业总产值突破500亿元。",
            "The gross industrial output value of parks exceeded RMB 50 billion.",
        ),
        (
            "省级以上研发平台达到156家。",
            "The number of R&D platforms at or above the provincial level reached 156.",
        ),
        (
            "亿元以上项目开工率达95%，投产率达80%。",
            "The start rate of projects worth over RMB 100 million each reached 95%, with a commissioning "
            "rate of 80%.",
        ),
        # what things are worth, and how many people a team has
        (
            "实施亿元以上工业项目65个，完成投资120亿元。",
            "65 industrial projects worth at least RMB 100 million each were carried out, with RMB 12 "
            "billion of investment completed.",
        ),
        (
            "成立产业引导基金，总规模达50亿元。",
            "We set up industrial guidance funds, with a total size of RMB 5 billion.",
        ),
        ("组建200人招商队伍。", "We set up a 200-member investment promotion team."),
        (
            "12英寸晶圆产线建成投产。",
            "12-inch wafer production lines were completed and put into production.",
        ),
        ("发布千亿参数大模型2个。", "2 100-billion-parameter large models were released."),
        ("大模型参数规模突破万亿。", "The number of parameters of large models exceeded 1 trillion."),
        ("220千伏变电站建成投运。", "The 220-kV substation was completed and put into operation."),
        # who was approved as what; only a company goes public
        (
            "智能家电产业获批国家级产业集群。",
            "The smart home appliance industry was approved as a national-level industrial cluster.",
        ),
        ("3家企业成功上市。", "3 enterprises went public."),
        # what those counted are, and what drove the growth of what
        (
            "建成创新平台101个，其中企业技术中心7个、工程实验室2个。",
            "101 innovation platforms were completed, including 7 enterprise technology centers and 2 "
            "engineering laboratories.",
        ),
        (
            "工业投资拉动固定资产投资增长5.2个百分点。",
            "Industrial investment contributed 5.2 percentage points to the growth of fixed-asset "
            "investment.",
        ),
        # whose each amount is: a list shares its head, a sector has its own value added
        (
            "智能手机、集成电路产量分别增长17.1%、21.7%。",
            "Output of smartphones and integrated circuits grew by 17.1% and 21.7%, respectively.",
        ),
        ("汽车产业增加值增长12.6%。", "Value added of the automotive industry grew by 12.6%."),
        (
            "协同企业实施产学研合作项目14个。",
            "We worked with enterprises to carry out 14 industry-university-research cooperation projects.",
        ),
        # how early a target was met; a zone is nothing that one develops
        ("提前一年完成目标任务。", "We fulfilled targets and tasks one year ahead of schedule."),
        ("开发区引进项目16个。", "Development zones attracted 16 projects."),
        ("新增20亿级企业2户。", "2 enterprises at the RMB 2 billion level were added."),
        ("成功招引10个工业项目入驻园区。", "We attracted 10 industrial projects to industrial parks."),
        (
            "落实工业领域设备更新实施方案。",
            "We implemented the implementation plan for equipment upgrading in the industrial sector.",
        ),
    ],
)
def test_results_of_industry_are_told_whole(localiser: Localiser, chinese: str, english: str) -> None:
    found = localiser.localise(chinese, figures_in(chinese, role="results"), role="results")
    assert (found.complete, found.text) == (True, english)


def test_new_products_do_not_go_public(localiser: Localiser) -> None:
    chinese = "一批新产品成功上市。"
    found = localiser.localise(chinese, figures_in(chinese, role="results"), role="results")
    assert "public" not in found.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "推动传统产业改造提升、新兴产业培育壮大、未来产业前瞻布局。",
            "We will promote the upgrading of traditional industries, foster and expand emerging industries, "
            "and plan ahead for industries of the future.",
        ),
        (
            "力争到2025年底，规上工业总产值突破1000亿元。",
            "We will strive for the gross output value of industrial enterprises above designated size to "
            "exceed RMB 100 billion by the end of 2025.",
        ),
        (
            "确保总投资100亿元的锂电池项目开工建设。",
            "We will ensure that construction of a lithium battery project with a total investment of RMB 10 "
            "billion starts as planned.",
        ),
        (
            "实施新增规模以上工业企业和企业上市行动。",
            "We will carry out the campaign for adding industrial enterprises above designated size and "
            "enterprise listing.",
        ),
        (
            "聚焦主导产业，明确主攻方向，加大项目推进力度。",
            "Focusing on leading industries, we will identify the main areas of focus and step up the "
            "advancement of projects.",
        ),
        (
            "引导石化、船舶等重点产业优化布局。",
            "We will improve the layout of key industries such as petrochemicals and shipbuilding.",
        ),
        (
            "壮大量子信息、生物制造等新兴产业和未来产业。",
            "We will expand emerging industries and industries of the future such as quantum information and "
            "biomanufacturing.",
        ),
        ("力争完成股改企业2家。", "We will strive to complete the shareholding reform of 2 enterprises."),
    ],
)
def test_plans_for_industry_are_told_whole(localiser: Localiser, chinese: str, english: str) -> None:
    found = localiser.localise(chinese, figures_in(chinese, role="plan"), role="plan")
    assert (found.complete, found.text) == (True, english)
