"""How plans say what will be done: light words that count, who finds what easier, what one thing becomes."""

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("因地制宜发展林下经济。", "We will develop the under-forest economy in light of local conditions."),
        ("依法整治违法建设。", "We will crack down on illegal construction in accordance with the law."),
        ("适度超前建设充电设施。", "We will build charging facilities moderately ahead of demand."),
        (
            "让群众办事更方便。",
            "We will make it more convenient for the public to access government services.",
        ),
        ("把旅游业培育成支柱产业。", "We will develop tourism into a pillar industry."),
        ("确保不发生重大安全事故。", "We will ensure that there are no major safety accidents."),
        (
            "增强城区承载力集聚力带动力。",
            "We will enhance the carrying capacity, clustering capacity and driving force of urban areas.",
        ),
        ("加强年轻干部培养选拔。", "We will strengthen the training and selection of young officials."),
        (
            "加强县城与乡镇交通互联互通。",
            "We will strengthen transport links between the county seat and towns and townships.",
        ),
        (
            "推进农村公路提质增效。",
            "We will advance the improvement of the quality and efficiency of rural roads.",
        ),
        (
            "实施新一轮农村公路提升行动。",
            "We will carry out a new round of the campaign to improve rural roads.",
        ),
        ("推进交通重点项目工程。", "We will advance key transport projects."),
        ("提高乘客满意度。", "We will improve the satisfaction of passengers."),
        ("实现县级图书馆全覆盖。", "We will achieve full coverage of county-level libraries."),
        ("全面完成建设任务。", "We will complete construction tasks."),
        ("加快绿色转型。", "We will accelerate green transition."),
        ("支持园区升级发展。", "We will support park upgrading and development."),
        (
            "加快构建以先进制造业为骨干的现代化产业体系。",
            "We will move faster to build a modernized industrial system with advanced manufacturing as "
            "the mainstay.",
        ),
        (
            "推动规上工业企业研发机构全覆盖。",
            "We will promote full coverage of R&D institutions of industrial enterprises above "
            "designated size.",
        ),
        ("强化监测调度。", "We will strengthen monitoring and coordination."),
        ("推动数字技术赋能乡村振兴。", "We will use digital technologies to support rural revitalization."),
        (
            "提高清洁能源在能源消费中的比重。",
            "We will raise the share of clean energy in energy consumption.",
        ),
        (
            "把招商引资作为推动高质量发展的重要抓手。",
            "We will use investment promotion as a key means to promote high-quality development.",
        ),
        (
            "严格落实粮食安全责任制、维护社会稳定责任制。",
            "We will strictly implement the food security responsibility system and the responsibility "
            "system for maintaining social stability.",
        ),
        (
            "坚持以人为核心推进新型城镇化。",
            "We will promote new urbanization with a focus on the people.",
        ),
        (
            "坚持党对教育事业的全面领导。",
            "We will uphold and strengthen the Party's overall leadership over education.",
        ),
        (
            "确保人民群众安居乐业。",
            "We will ensure that the people live and work in peace and contentment.",
        ),
        (
            "促进公共资源在城乡间均衡配置。",
            "We will promote the balanced allocation of public resources between urban and rural areas.",
        ),
        ("确保专项行动取得实效。", "We will ensure solid results from special campaigns."),
        ("多措并举促进消费。", "We will promote consumption through multiple measures."),
        (
            "建成投用人民医院新院区。",
            "We will complete and put into use the new campus of the people's hospital.",
        ),
        (
            "高质量共建“一带一路”，发展跨境电商。",
            "We will pursue high-quality Belt and Road cooperation, and develop cross-border e-commerce.",
        ),
        ("推进健康县建设。", "We will advance the development of healthy counties."),
        (
            "支持工会、妇联等群团组织发挥作用。",
            "We will support people's organizations such as trade unions and the Women's Federation in "
            "playing their role.",
        ),
        ("坚持智能化、绿色化方向。", "We will pursue smart and green development."),
        ("把责任落实到岗到人。", "We will assign responsibilities to specific posts and persons."),
        ("推动企业达产达效。", "We will push to bring enterprises to full capacity."),
        (
            "加快建设制造强国、质量强国。",
            "We will accelerate the building of a manufacturing powerhouse and a quality powerhouse.",
        ),
    ],
)
def test_plans_say_what_will_be_done(zh: str, english: str) -> None:
    segment = localised(zh, "plan")
    assert segment.complete, segment.text
    assert segment.text == english


@pytest.mark.parametrize(
    ("zh", "never"),
    [
        ("让城区与乡镇道路更畅通。", "access government services"),
        ("健全部门、区域协调配合机制。", "improve departments"),
        ("加强企业与高校交通互联互通。", "connectivity of enterprises"),
        ("落实防范非法集资机制、维护社会稳定责任制。", "safeguard the responsibility system"),
        ("加大对制造业、科技创新、绿色发展的支持。", "innovative and green"),
        ("确保省级以上重点项目开工率达到100%。", "rate at or above"),
        ("提高建设质量、管护水平。", "level of the quality"),
        ("推动企业研发机构全覆盖。", "to develop"),
        ("争取更多项目纳入国家和省级重大项目库。", "countries"),
        ("完成造林任务20万亩。", "mu of"),
        ("强化重大规划和项目环评服务保障。", "strengthen major plans and"),
        ("增强群众蓝天幸福感、获得感。", "of people's public blue skies"),
        ("分类打造能够带动就业的示范企业。", "employment by category"),
        ("严厉打击贩卖毒品、伪造证件等违法犯罪行为。", "forge"),  # they did, whom we fight
        ("提升加工精度和生产效率。", "precision and production"),
        ("打造更高品质的重点片区。", "key higher"),
    ],
)
def test_what_looks_alike_is_not_told_so(zh: str, never: str) -> None:
    assert never not in localised(zh, "plan").text
