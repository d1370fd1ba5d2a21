"""Words that a clause must not lose on its way: in total, over the year, from what to what, whose share."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "累计建成保障房2.6万套。",
            "26,000 units of government-subsidized housing were completed in total.",
        ),
        ("累计引进高层次人才320名。", "320 high-caliber talents were attracted in total."),
        ("累计获批国家级试点6个。", "6 national-level pilot programs were approved in total."),
        ("累计完成投资38亿元。", "Cumulative completed investment stood at RMB 3.8 billion."),
        ("科技园累计引进企业42家。", "Science and Technology Park attracted 42 enterprises in total."),
        ("全年新增学位3200个。", "3,200 school places were added over the year."),
        ("新建公园12个。", "12 parks were built."),
    ],
)
def test_what_a_number_adds_up_is_said(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_total_does_not_begin_within_a_word() -> None:
    assert "served" not in localised("基本公共服务网点230个。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("吸引企业入驻85家。", "We attracted 85 enterprises."),
        ("吸引85家创新企业入驻。", "We attracted 85 innovative enterprises."),
        ("将财政支出的83%用于民生。", "83% of fiscal expenditure went to people's livelihood."),
        ("83%的财政支出用于民生。", "83% of fiscal expenditure went to people's livelihood."),
        ("公安机关破获案件300起。", "Public security organs solved 300 cases."),
        ("2个项目通过省级验收。", "2 projects passed the provincial acceptance inspection."),
        ("入选全国首批试点。", "We were selected for China's first group of pilot programs."),
    ],
)
def test_who_did_it_and_to_what_it_went(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "构建从生产到销售的全产业链。",
            "We will build an entire industrial chain from production to sales.",
        ),
        (
            "健全从源头到末端的监管体系。",
            "We will improve the regulation system from the source to the end of the chain.",
        ),
        (
            "以生态、区位等优势，大力发展文化旅游产业。",
            "Drawing on strengths such as the ecology and location, we will vigorously develop the culture "
            "and tourism industry.",
        ),
        (
            "通过召开座谈会、发放宣传手册等方式，提高群众防范意识。",
            "By holding symposiums and issuing publicity brochures, we will improve the public's awareness "
            "of prevention.",
        ),
        (
            "发挥龙头企业的示范带动作用。",
            "We will give full play to the exemplary and leading role of leading enterprises.",
        ),
    ],
)
def test_what_leads_to_what(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


def test_a_chain_of_unknown_ends_is_not_guessed() -> None:
    assert not localised("构建从呱呱到哇哇的全产业链。", "plan").complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("对违法建设全面开展清理工作。", "We cleared illegal construction."),
        (
            "投资2000万元，实施老旧小区改造项目3个。",
            "We invested RMB 20 million, and 3 old residential community renovation projects were "
            "carried out.",
        ),
        ("投资35亿元，增长12%。", "Investment stood at RMB 3.5 billion, up 12%."),
        (
            "总投资5亿元的智能制造产业园开工建设。",
            "Construction began on a smart manufacturing industrial park with a total investment of RMB 500 "
            "million.",
        ),
        (
            "总投资12亿元的5个重点项目建成投产。",
            "5 key projects with a total investment of RMB 1.2 billion were completed and put into "
            "production.",
        ),
        (
            "92个计划新开工项目已开工51个。",
            "51 of the 92 planned new projects were started.",
        ),
        ("各项指标均创历史新高。", "All indicators reached a record high."),
        (
            "项目数量和投资规模均创历史新高。",
            "Both the number of projects and the scale of investment reached a record high.",
        ),
        (
            "动员企业、社会组织等力量参与乡村振兴。",
            "We encouraged forces such as enterprises and social organizations to take part in rural "
            "revitalization.",
        ),
    ],
)
def test_one_is_one_and_both_are_both(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_an_adverb_is_nothing_that_is_developed() -> None:
    told = localised("将重点打造成全省最大的物流中心。", "plan").text
    assert told == "We will develop it into the province's largest logistics center."
    assert "重点 into" not in localised("将重点打造成全省乃至中部最大的物流和加工中心。", "plan").text


@pytest.mark.parametrize("chinese", ["镇锁定村级债务总额4300万元。", "92个计划新建事项已开工51个。"])
def test_the_figure_stays_with_what_it_counts(chinese: str) -> None:
    assert "The 镇" not in localised(chinese).text
    assert "开工 51 个" in localised(chinese).text or "43 million" in localised(chinese).text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "不断提高投资总量和提升投资效益。",
            "We will continue to raise total investment and improve returns on investment.",
        ),
        ("推动工业和建设项目。", "We will advance industry and construction projects."),  # one act only
        ("以更大力度吸引外资。", "We will make greater efforts to attract foreign investment."),
        (
            "为企业提供全方位出海支持。",
            "We will provide enterprises with all-round support for going global.",
        ),
        ("创新城区建设模式。", "We will innovate urban development models."),
    ],
)
def test_two_acts_and_what_is_given_to_whom(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("全县上下齐心协力、攻坚克难。", "The county worked together and overcame difficulties."),
        (
            "全市上下坚持稳中求进工作总基调，经济实现平稳增长。",
            "The city upheld the general principle of pursuing progress while ensuring stability, and the "
            "economy maintained stable growth.",
        ),
        ("形成50亿元产业集群。", "We formed an industrial cluster worth RMB 5 billion."),
        ("发放贷款50亿元。", "We issued RMB 5 billion in loans."),
    ],
)
def test_the_whole_place_acts_and_a_cluster_is_worth_its_sum(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize("chinese", ["服务能力提升。", "创新城区新征程。", "学生全部免除学杂费。"])
def test_what_begins_like_an_act_and_is_none_is_left(chinese: str) -> None:
    assert not localised(chinese, "plan").complete
