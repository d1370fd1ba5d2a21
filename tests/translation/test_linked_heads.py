"""What cannot stand before its head follows it; the head of a list is that of all; people are no acts."""

from __future__ import annotations

import pytest

from desktop_app.translation.genre import roles_told
from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "实施新一轮重点产业链高质量发展行动。",
            "We will carry out a new round of the campaign for the high-quality development of key "
            "industrial chains.",
        ),
        (
            "实施就业优先战略和更加积极的就业政策。",  # two things: the policies are no list's head
            "We will implement the employment-first strategy and more active employment policies.",
        ),
        (
            "制定国有资产管理实施意见。",
            "We will formulate implementation opinions on the management of state-owned assets.",
        ),
        (
            "打造绿色食品、装备制造两个百亿级产业集群。",  # the two, and no examples
            "We will develop two RMB 10 billion-level industrial clusters (green food and equipment "
            "manufacturing).",
        ),
        ("实现智慧园区全覆盖。", "We will achieve full coverage of smart parks."),
        (
            "分行业制定数字化转型路线图。",
            "We will formulate the roadmap for digital transformation by industry.",
        ),
        (
            "推进粮食单产提升。",
            "We will advance the increase of the per-unit yield of grain.",
        ),
        (
            "挖掘金融、现代物流等生产性服务业潜力。",  # finance is no potential
            "We will tap the potential of producer services such as finance and modern logistics.",
        ),
        (
            "完善便捷高效的公共服务体系。",
            "We will improve the convenient and efficient public service system.",
        ),
        (
            "建立健全增收节支机制。",
            "We will establish and improve the mechanism for increasing revenue and reducing expenditure.",
        ),
        ("严厉打击各类违法犯罪活动。", "We will crack down on various crimes and offenses."),
        (
            "推动1万家工业企业技术改造。",  # not the act is counted
            "We will promote the technological upgrading of 10,000 industrial enterprises.",
        ),
        ("深化改革创新。", "We will deepen reform and innovation."),
    ],
)
def test_what_cannot_stand_before_its_head_follows_it(chinese: str, english: str) -> None:
    one = localised(chinese, "plan")
    assert one.complete
    assert one.text == english


def test_since_a_year_is_not_in_it() -> None:
    assert localised("2016年以来，深化国资国企改革。", "results").text.startswith(
        "Since 2016, we have deepened"
    )
    assert localised("从2014年开始，深化国资国企改革。", "results").text.startswith("Starting in 2014, we ")


def test_all_is_told() -> None:
    one = localised("重点项目全部开工。", "results")
    assert one.text == "Construction began on all key projects."
    one = localised("重点项目开工。", "results")
    assert "all" not in one.text


def test_the_principles_of_the_last_meeting_are_those_of_all() -> None:
    one = localised("全面贯彻党的十九大、十九届四中全会和习近平总书记系列重要讲话精神。", "results")
    assert one.text.startswith(
        "We fully implemented the guiding principles of the 19th CPC National Congress"
    )


@pytest.mark.parametrize("chinese", ["易地扶贫搬迁2329户。", "扶持创业4.7万人。", "开展技能培训59.9万人次。"])
def test_what_was_done_for_people_is_not_counted_as_if_it_were_they(chinese: str) -> None:
    text = localised(chinese, "results").text
    assert "number of" not in text
    assert not text.endswith(("were supported.", "were carried out."))


def test_a_text_of_one_tense_speaks_for_sentences_far_from_those_that_tell_it() -> None:
    told = ["社会消费品零售总额同比增长3.5%。"] * 4
    quiet = ["扎实推进教育公平。"] * 12
    assert roles_told([*told, *quiet], [True] * 16)[-1] == "results"
    assert roles_told(quiet, [True] * 12)[-1] == "plan"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "构建与人口结构变化相适应的公共服务体系。",
            "We will build a public service system suited to changes in the population structure.",
        ),
        (
            "加强以农田水利为重点的农村基础设施建设。",
            "We will strengthen the development of rural infrastructure with a focus on irrigation and water "
            "conservancy works.",
        ),
        (
            "推动长江经济带高质量发展。",
            "We will promote the high-quality development of the Yangtze Economic Belt.",
        ),
        (
            "支持革命老区、民族地区、边疆地区发展。",
            "We will support the development of old revolutionary base areas, areas with large ethnic "
            "minority populations and border areas.",
        ),
        (
            "现代预算制度是现代财政制度的基础。",
            "The modern budget system is the foundation of the modern fiscal system.",
        ),
        (
            "加快政府职能转变，是深化改革的重要内容。",
            "Accelerating the transformation of government functions is an important part of deepening "
            "reform.",
        ),
    ],
)
def test_two_things_are_related_as_the_chinese_relates_them(chinese: str, english: str) -> None:
    one = localised(chinese, "plan")
    assert one.complete
    assert one.text == english


def test_balance_is_what_grows_not_the_coordination() -> None:
    one = localised("区域发展协调性进一步增强。", "results")
    assert one.text == "Regional development became better balanced."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "拓展高新技术产品贸易。",  # not trade that is high-tech
            "We will expand trade in high-tech products.",
        ),
        (
            "强化基层应急基础和力量。",
            "We will strengthen the community-level foundation for emergency response and community-level "
            "emergency response forces.",
        ),
        ("加强海洋综合管理。", "We will strengthen comprehensive marine management."),
        (
            "深化国有企业改革以及重点行业改革。",
            "We will deepen SOE reform and the reform of key industries.",
        ),
        (
            "促进资本市场稳定健康发展。",
            "We will promote the stable and sound development of the capital market.",
        ),
        ("提升应对自然灾害的能力。", "We will improve the ability to respond to natural disasters."),
        (
            "加大对教育、文化、医疗卫生等方面的投入。",
            "We will increase investment in education, culture, and medical and health services.",
        ),
    ],
)
def test_words_stand_with_the_thing_they_belong_to(chinese: str, english: str) -> None:
    one = localised(chinese, "plan")
    assert one.complete
    assert one.text == english


@pytest.mark.parametrize(
    "chinese",
    [
        "加快构建科研攻关、学科建设、产业发展协同模式。",  # the model is one of all three
        "深化农垦、供销社等改革。",  # farms are no reform
    ],
)
def test_a_head_of_all_is_not_told_as_the_last_alone(chinese: str) -> None:
    assert not localised(chinese, "plan").complete


@pytest.mark.parametrize(
    ("chinese", "role", "english"),
    [
        (
            "率先建成退役军人服务体系。",  # before others did, not as the first thing
            "results",
            "We took the lead in completing the veterans' service system.",
        ),
        (
            "统筹城市防洪体系和内涝治理。",
            "plan",
            "We will coordinate the urban flood control system and the treatment of waterlogging.",
        ),
        ("加大生活垃圾治理力度。", "plan", "We will step up the treatment of household waste."),
        (
            "推进城市治理体系和治理能力现代化。",  # both are modernized
            "plan",
            "We will advance the modernization of the urban governance system and capacity.",
        ),
        ("增加优质农产品供给。", "plan", "We will increase the supply of quality agricultural products."),
        ("完善医保制度体系。", "plan", "We will improve the medical insurance system."),
        (
            "较好地完成了区委确定的目标任务。",
            "results",
            "We fulfilled the targets and tasks set by the CPC District Committee.",
        ),
    ],
)
def test_what_fresh_reports_had_wrong(chinese: str, role: str, english: str) -> None:
    assert localised(chinese, role).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "加强知识产权创造、保护和运用。",
            "We will strengthen the creation, protection and use of intellectual property.",
        ),
        ("强化水污染监测和治理。", "We will strengthen the monitoring and treatment of water pollution."),
        ("推动优质医疗资源向基层下沉。", "We will channel quality medical resources to the primary level."),
        (
            "认真贯彻落实党的十九大。",  # not the congress is implemented
            "We will earnestly implement the guiding principles of the 19th CPC National Congress.",
        ),
    ],
)
def test_what_is_done_to_one_thing_is_told_once(chinese: str, english: str) -> None:
    one = localised(chinese, "plan")
    assert one.complete
    assert one.text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("引进华为、腾讯、比亚迪等三家企业。", "We attracted the three enterprises Huawei, Tencent and BYD."),
        ("引进华为、腾讯等三家企业。", "We attracted three enterprises including Huawei and Tencent."),
        (
            "扶持茶叶、蔬菜、水果等三大产业。",
            "We supported the three major industries of tea, vegetables and fruit.",
        ),
        (  # kinds of schools are no names
            "新建幼儿园、小学、中学等3所学校。",
            "3 schools (kindergartens, primary schools and middle schools) were built.",
        ),
    ],
)
def test_as_many_as_there_are_are_no_examples(chinese: str, english: str) -> None:
    assert localised(chinese, "results").text == english


def test_a_package_stands_before_what_it_is_of() -> None:
    assert localised("出台一揽子支持政策。", "results").text == "We issued a package of support policies."
    assert "package of" not in localised("一揽子盘活闲置资产。", "results").text  # of no deed


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "加强心理咨询和慢病管理。",
            "We strengthened psychological counseling and chronic disease management.",
        ),
        ("新建加油站5座。", "5 gas stations were built."),
        ("新建公共卫生间12座。", "12 public restrooms were built."),  # nothing of public health
        ("破获盗窃案件30起、诈骗案件12起。", "30 theft cases and 12 fraud cases were solved."),
        ("为外卖骑手、快递员提供服务。", "We provided services for food delivery riders and couriers."),
        ("释放产能，降低库存。", "We unleashed production capacity and reduced inventories."),
    ],
)
def test_everyday_nouns_of_services_and_trade_are_known(chinese: str, english: str) -> None:
    assert localised(chinese, "results").text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "完成生态保护红线和永久基本农田划定。",
            "We completed the delineation of the ecological conservation red line and permanent basic "
            "cropland.",
        ),
        (
            "开展土地整治和耕地保护红线划定。",  # consolidation is a deed of its own
            "We carried out land consolidation and the delineation of the red line for farmland protection.",
        ),
    ],
)
def test_what_is_delineated_or_registered_is_all_that_is_named(chinese: str, english: str) -> None:
    assert localised(chinese, "results").text == english
