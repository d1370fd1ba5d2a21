"""What recurs in plans: topics before a colon, aims in a row, what is made of what, what a time will be."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # what it is about stands in front as a label
        (
            "生态环境：我们将加强生态修复。",
            "Ecological environment: We will strengthen ecological restoration.",
        ),
        (
            "经济发展：加快产业转型升级。",
            "Economic development: We will accelerate industrial transformation and upgrading.",
        ),
        # one verb for all aims of a row
        (
            "确保财政收入增长6%，固定资产投资增长8%。",
            "We will ensure that fiscal revenue grows by 6% and that fixed-asset investment grows by 8%.",
        ),
        # with whom, what for, from what
        (
            "鼓励企业与高校、科研院所合作。",
            "We will encourage enterprises to cooperate with universities and research institutes.",
        ),
        (
            "把深化改革作为推动高质量发展的根本动力。",
            "We will take deepening reform as the fundamental driving force for high-quality development.",
        ),
        (
            "做好国际消费季城市服务保障工作。",
            "We will provide good services and support for international shopping seasons.",
        ),
        ("提升区域物流中心地位。", "We will strengthen our position as a regional logistics center."),
        (
            "牢牢把握加快转型发展的主动权。",
            "We will keep the initiative in accelerating transformation and development.",
        ),
        # qualities in a row, deeds in a row
        (
            "增强宏观调控针对性有效性。",
            "We will enhance the relevance and effectiveness of macro regulation.",
        ),
        (
            "加强监管、规范秩序。",
            "We will strengthen regulation and put market order on a sound footing.",
        ),
        (
            "推动全镇经济社会健康稳步发展。",
            "We will promote the sound and steady development of the town's economy and society.",
        ),
        (
            "实施新一轮稳外贸政策。",
            "We will implement a new round of policies for stabilizing foreign trade.",
        ),
        ("激发全社会创新活力。", "We will stimulate society's innovation vitality."),
        (
            "以优异成绩庆祝新中国成立75周年。",
            "We will celebrate the 75th anniversary of the founding of the People's Republic of China "
            "through outstanding achievements.",
        ),
    ],
)
def test_what_recurs_in_plans(chinese: str, english: str) -> None:
    one = localised(chinese, "plan")
    assert one.complete, one.text
    assert one.text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "围绕上述目标，我们将着重抓好以下六个方面的工作：",
            "To achieve these goals, we will focus on the following six areas of work:",
        ),
        (
            "“十五五”时期要努力实现以下主要目标。",
            "During the 15th Five-Year Plan period, we will work to achieve the following main goals.",
        ),
        (
            "总体来看，机遇大于挑战，有利条件强于不利因素。",
            "On the whole, opportunities outweigh challenges, and favorable conditions outweigh unfavorable "
            "factors.",
        ),
        (
            "“十五五”时期在我省现代化进程中具有承前启后的重要地位。",
            "The 15th Five-Year Plan period will be a key stage for building on past achievements and "
            "opening up new ground in the modernization of the province.",
        ),
    ],
)
def test_what_plans_say_of_their_time(chinese: str, english: str) -> None:
    one = localised(chinese, "plan")
    assert one.complete, one.text
    assert one.text == english


@pytest.mark.parametrize(
    ("chinese", "never"),
    [
        # no topic: targets behind a colon, and who is responsible
        ("责任单位：市发展改革委。", "We will"),
        # the building belongs to what stands in front of it
        ("围绕生态文明建设发展理念推进各项工作。", "build the philosophy"),
        # the policies are none of what the measures are for
        ("落实培育壮大经营主体“1+10”政策措施。", "business entity policy"),
        # one of the two develops, the other gathers
        ("推进楼宇经济发展与重点产业集聚。", "gather"),
        # what is done in a river, and no firm
        ("加快河道清淤、青漳河治理等工程建设。", "Governance"),
        ("加大土地供给、能耗指标等省级统筹。", "pooling such as"),
        ("新建县第一人民医院。", "Xinjian County"),
        # so much a year is no "each"; of which goes with no aim
        ("财税收入年均增长15%左右。", "each"),
        ("力争总投资达350亿元，其中：完成工业投资100亿元。", "for of which"),
        ("抓紧制定实施方案。", "formulate and implement"),
        ("力争实现河湖长治久清。", "Changzhi"),
    ],
)
def test_what_looks_alike_is_not_told_so(chinese: str, never: str) -> None:
    assert never not in localised(chinese, "plan").text


def test_a_past_of_one_year_or_five_is_told_as_past() -> None:
    assert "reached" in localised("这五年，城市功能迈上新台阶。", "plan").text
    assert "reached" not in localised("这五年，要推动城市功能迈上新台阶。", "plan").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "加强与周边城市在交通、旅游等领域的合作。",
            "We deepened cooperation with neighboring cities in fields such as transport and tourism.",
        ),
        ("与3所高校签订合作协议。", "We reached agreement on cooperation with 3 universities."),
        ("与德国企业共建研发中心。", "We built an R&D center together with German enterprises."),
    ],
)
def test_fields_and_agreements_of_cooperation(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_name_that_nobody_knows_stands_before_what_it_names() -> None:
    told = localised("深入开展“向海图强攻坚年”行动。", "plan").text
    assert told.startswith("We will carry out the “向海图强攻坚年” campaign in depth")
    assert "campaign" not in localised("完善“向海图强攻坚年”资料。", "plan").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("开展“招商引资年”活动。", "We carried out the “Year of Investment Promotion” campaign."),
        ("开展“百日攻坚”专项行动。", "We carried out the special “100-Day Drive” campaign."),
        (
            "每年新增财力的70%用于民生支出。",
            "70% of additional fiscal resources each year went to expenditure on people's wellbeing.",
        ),
        (
            "推进应急管理体系和能力现代化。",
            "We advanced the modernization of the emergency management system and capacity.",
        ),
    ],
)
def test_campaigns_of_a_year_and_what_money_goes_to(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_quoted_word_that_is_no_campaign_stays_to_be_told() -> None:
    assert "“书香校园”" in localised("开展“书香校园”活动。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "确保人民群众生命财产安全和社会大局稳定。",
            "We will ensure the safety of people's lives and property and overall social stability.",
        ),
        ("统筹城乡融合发展。", "We will promote integrated urban-rural development."),
    ],
)
def test_what_is_kept_safe_and_what_is_drawn_together(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english
    assert "centers and comprehensive transport hub functions" not in (
        localised("全面增强国际商贸中心、综合交通枢纽功能。", "plan").text
    )


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "充分发挥专项债券和投资基金作用。",
            "We will give full play to the role of special-purpose bonds and investment funds.",
        ),
        (
            "完善极端天气、大客流等应急预案。",
            "We will improve emergency plans for cases such as extreme weather and large passenger flows.",
        ),
    ],
)
def test_a_role_is_shared_and_a_plan_is_for_what_may_happen(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


def test_a_role_of_two_kinds_is_not_shared_by_two_things() -> None:
    assert "发挥 major projects 支撑和带动作用" in localised("发挥重大项目支撑和带动作用。", "plan").text
    assert "1,000" not in localised("让农产品摆上千家万户的餐桌。", "plan").text
    assert "over 1,000" in localised("上千家企业参展。", "plan").text
