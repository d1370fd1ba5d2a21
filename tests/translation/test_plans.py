"""What plans are made of: acts in chains, slogans, targets, things told by what they have or do."""

from __future__ import annotations

import pytest

from desktop_app.translation.nouns.open_nouns import is_thing
from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # two verbs of one object, set acts side by side and pushed
        ("落实和完善帮扶政策。", "We will implement and improve assistance policies."),
        ("狠抓招大引强。", "We will step up efforts to attract large and strong enterprises."),
        (
            "坚持稳字当头、稳中求进。",
            "We will put stability first and pursue progress while ensuring stability.",
        ),
        # in a plan everything is planned
        ("全年计划实施重点项目186个。", "We will carry out 186 key projects over the year."),
        ("拟新建学校12所。", "We will build 12 schools."),
        # what goes on is not begun
        ("我们将继续深化改革开放。", "We will continue to deepen reform and opening up."),
        ("要继续优化营商环境。", "We will continue to improve the business environment."),
        # what a thing has, does or serves
        (
            "打造一批附加值高、带动能力强的产业。",
            "We will develop a number of industries with high added value and strong driving capacity.",
        ),
        (
            "谋划实施一批惠民生、补短板的项目。",
            "We will plan and carry out a number of projects that benefit the people and shore up weak "
            "links.",
        ),
        ("建设服务西部地区的物流枢纽。", "We will build a logistics hub serving western China."),
        (
            "聚焦新材料、生物医药两大产业，推动产业集聚发展。",
            "Focusing on the two industries of new materials and biomedicine, we will promote the "
            "development of industrial clustering.",
        ),
        (
            "推动农业全过程、全链条数字化改造。",
            "We will promote the whole-process and full-chain digital transformation of agriculture.",
        ),
        (
            "建设一批充电站、加氢站等新型基础设施。",
            "We will build new infrastructure such as charging stations and hydrogen refueling stations.",
        ),
        # frames
        (
            "在确保安全生产的前提下，加快项目建设。",
            "While ensuring workplace safety, we will accelerate the development of projects.",
        ),
        (
            "推动优质教育资源下沉基层。",
            "We will channel quality educational resources to the community level.",
        ),
        ("加快落后产能退出。", "We will accelerate the phase-out of outdated production capacity."),
        ("加强对困难群众的帮扶。", "We will strengthen assistance for people in difficulty."),
        (
            "把乡村旅游培育成为富民产业。",
            "We will develop rural tourism into industries that enrich the people.",
        ),
        (
            "推动传统产业高端化、智能化、绿色化发展。",
            "We will promote the high-end, smart and green development of traditional industries.",
        ),
        (
            "以改革创新激发市场活力，坚决守住不发生系统性风险的底线。",
            "We will stimulate market vitality through reform and innovation, and hold the line against "
            "systemic risks.",
        ),
        (
            "抓好防汛抗旱、森林防火等工作，切实保障人民群众生命财产安全。",
            "We will do solid work in flood control and drought relief and forest fire prevention, and other "
            "areas, and protect people's lives and property.",
        ),
        (
            "加大对民营企业的金融支持力度，着力破解融资难、融资贵问题。",
            "We will step up financial support for private enterprises, and resolve the difficulty and high "
            "cost of financing.",
        ),
        # figures striven for
        (
            "力争服务业增加值占地区生产总值比重达到50%。",
            "We will strive for value added of services to account for 50% of gross domestic product (GDP).",
        ),
        (
            "确保粮食产量稳定在300万吨以上。",
            "We will ensure that grain output is kept at no less than 3 million metric tons.",
        ),
        ("确保引进企业20家。", "We will ensure that we attract 20 enterprises."),
    ],
)
def test_a_plan_is_told_whole(chinese: str, english: str) -> None:
    found = localised(chinese, "plan")
    assert (found.complete, found.text) == (True, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # what is brought about, and several with one verb
        ("推动居民收入稳步增长。", "We will help personal income grow steadily."),
        ("确保粮食产量稳步提升。", "We will ensure that grain output improves steadily."),
        # what a place is to live by
        (
            "坚持工业强县、生态立县。",
            "We will strengthen the county through industry and build the county on a sound environment.",
        ),
        (
            "深入实施人才强市、教育兴市战略。",
            "We will implement the strategies of strengthening the city through talent and revitalizing the "
            "city through education.",
        ),
        # by when, what for, and leads in a row
        ("到2027年，加快建设数字政府。", "By 2027, we will accelerate the building of digital government."),
        (
            "做好民族宗教工作，必须坚持依法行政。",
            "To do solid work in ethnic and religious affairs, we will exercise law-based administration.",
        ),
        (
            "以推动高质量发展为主题，以深化供给侧结构性改革为主线，统筹发展和安全。",
            "With promoting high-quality development as the theme, deepening supply-side structural reform "
            "as the main line of work, we will balance development and security.",
        ),
        (
            "坚持完善制度，各级政府要增强“四个意识”。",
            "We will improve systems, and governments at all levels must strengthen the Four "
            "Consciousnesses.",
        ),
        # what is of itself modern, is not modernized
        (
            "基本实现新型工业化、信息化、城镇化、农业现代化。",
            "We will basically achieve new industrialization, informatization, urbanization and agricultural "
            "modernization.",
        ),
        ("营造公平竞争氛围。", "We will foster an atmosphere of fair competition."),
        (
            "加快建设更具韧性的现代化产业体系。",
            "We will accelerate the building of a more resilient modernized industrial system.",
        ),
        # with what spirit
        (
            "以更加饱满的工作热情、更加务实的工作举措、更加过硬的工作作风，狠抓落实。",
            "With greater enthusiasm for work, more pragmatic measures and a stronger style of work, we will "
            "ensure firm implementation.",
        ),
        # where risks are, what a numbered set is for
        ("防范化解重点领域风险。", "We will prevent and defuse risks in key areas."),
        (
            "扎实实施高质量发展“十项行动”。",
            "We will implement the ten actions for high-quality development.",
        ),
        (
            "把乡村振兴作为头号工程，加强乡村建设。",
            "We will make rural revitalization the top priority and strengthen rural construction.",
        ),
    ],
)
def test_constructions_of_plans(chinese: str, english: str) -> None:
    found = localised(chinese, "plan")
    assert (found.complete, found.text) == (True, english)


@pytest.mark.parametrize("lead", ["今年的主要发展目标：", "今年的主要目标是："])
def test_a_list_of_targets_keeps_what_is_no_figure(lead: str) -> None:
    told = localised(
        f"{lead}地区生产总值增长5%以上，力争6%；国际收支保持基本平衡；全面完成年度目标任务。", "targets"
    )
    assert told.complete
    assert told.text == (
        "The main targets for economic and social development this year are: gross domestic product (GDP) to "
        "grow by at least 5%, with the aim of reaching 6%; the balance of payments to remain basically "
        "balanced; and annual targets and tasks to be fully met."
    )


def test_targets_of_a_list_are_told_as_targets() -> None:
    assert localised("居民消费价格保持稳定；", "targets").text == "Consumer prices to remain stable;"
    assert localised("确保社会大局稳定。", "targets").text == (
        "We will ensure the stability of the overall social situation."
    )


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("稳外贸促消费", "Stabilize foreign trade and boost consumption"),
        ("加快打造教育强县", "Move faster to build a county strong in education"),
    ],
)
def test_headings_of_plans(chinese: str, english: str) -> None:
    assert localised(chinese, "plan", heading=True).text == english


@pytest.mark.parametrize(
    ("chinese", "framed"),
    [
        ("推广一批银龄读书会品牌。", "We will promote a number of 银龄读书会品牌."),
        (
            "发展茶旅民宿、星空酒吧等新业态。",
            "We will develop new forms of business such as 茶旅 homestays、星空酒吧.",
        ),
    ],
)
def test_unknown_things_keep_their_place(chinese: str, framed: str) -> None:
    assert localised(chinese, "plan").text == framed


def test_a_thing_named_by_an_act_is_a_thing() -> None:
    """帮扶 is a verb, 帮扶政策 and 考核机制 are not; two verbs are no thing."""
    assert is_thing("帮扶政策")
    assert is_thing("考核机制")
    assert not is_thing("培养造就")
    assert not is_thing("帮扶群众")
