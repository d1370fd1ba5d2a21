"""Usual sentences of plans and targets: constructions that tell many, and what looks like them."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # two aims of one verb
        (
            "争创国家创新型城市，力争接待游客800万人次、旅游总收入突破60亿元。",
            "We will strive to become a national innovative city, and strive for the "
            "number of tourist arrivals to reach 8 million and for total tourism revenue to exceed "
            "RMB 6 billion.",
        ),
        # what is won, what is founded, what we become, what we are named once more
        ("争创中国质量奖。", "We will strive to win the China Quality Award."),
        ("争创国家4A级旅游景区。", "We will strive to establish a national 4A tourist attraction."),
        ("争创国家创新型城市。", "We will strive to become a national innovative city."),
        (
            "争创全国文明城市“四连冠”。",
            "We will strive to be named a national civilized city for the fourth consecutive time.",
        ),
        # how each fares, and deeds among them
        (
            "推动传统产业升级、新兴产业壮大、未来产业培育。",
            "We will promote the upgrading of traditional industries, help emerging industries grow, and "
            "promote the fostering of industries of the future.",
        ),
        # from where to where
        (
            "推动更多科技成果从实验室走向市场。",
            "We will bring more scientific and technological achievements from laboratories to the market.",
        ),
        ("推动能耗双控逐步转向碳排放双控。", "gradually shift"),
        ("将矛盾纠纷化解在基层。", "We will resolve disputes at the community level."),
        # works on what is named
        (
            "加快推进滨河大道改造、市中医院迁建等项目。",
            "We will accelerate projects such as the renovation of Binhe Avenue and the relocation of the "
            "municipal hospital of traditional Chinese medicine.",
        ),
        (
            "实施中小河流治理、病险水库除险加固等工程。",
            "We will carry out projects such as the harnessing of small and medium-sized rivers and the "
            "reinforcement of dilapidated reservoirs.",
        ),
        # deeds in balance
        (
            "更好统筹总供给和总需求、培育新动能和更新旧动能。",
            "We will better balance total supply and total demand, and fostering new growth drivers and "
            "renewing old growth drivers.",
        ),
        ("扎实做好各项工作。", "We will do solid work in all areas."),
        (
            "确保农民工工资按时足额支付。",
            "We will ensure that wages of rural migrant workers are paid on time and in full.",
        ),
        (
            "办好第六届旅游产业发展大会。",
            "We will successfully hold the 6th Tourism Industry Development Conference.",
        ),
        ("第二，扩大内需。", "Second, we will expand domestic demand."),
        (
            "到2035年，人均地区生产总值比2020年翻一番以上。",
            "By 2035, per capita GDP will at least double from 2020.",
        ),
        # what is over a mark, by villages and counties
        (
            "力争村集体经济年收入10万元以上的村占比达到80%。",
            "We will strive for administrative villages with annual collective income of at least RMB "
            "100,000 to account for 80%.",
        ),
        # troubles that are problems themselves
        (
            "整治高额彩礼、大操大办等突出问题。",
            "We will clean up exorbitant betrothal gifts, extravagant ceremonies and other prominent "
            "problems.",
        ),
        # mechanisms for what is done, pipelines for what they carry
        (
            "健全要素保障、督查督办等机制。",
            "We will improve mechanisms for areas such as the supply of production factors and "
            "supervision and follow-through.",
        ),
        (
            "改造燃气、供水、排水等老化管网300公里。",
            "We will renovate 300 kilometers of aging pipelines for gas, water supply and drainage.",
        ),
        # where routes lead
        ("开通至东南亚国际货运航线2条。", "We will open 2 international cargo air routes to Southeast Asia."),
        # for whom a program is, and in which fields a thing is applied
        (
            "实施规上工业企业“倍增计划”。",
            "We will implement the “Multiplication Program” for industrial enterprises above designated "
            "size.",
        ),
        (
            "推动大模型在制造、医疗、教育等领域落地应用。",
            "We will expand the application of large models in areas such as manufacturing, health care "
            "and education.",
        ),
        (
            "确保中央环保督察反馈问题按期整改销号。",
            "We will ensure that problems identified by central environmental inspections are rectified "
            "on schedule.",
        ),
        ("落实民营经济促进法。", "We will implement the Private Sector Promotion Law."),
        # several qualities in a row, with a sign between them or without
        (
            "构建清洁低碳安全高效的能源体系。",
            "We will build a clean, low-carbon, safe and efficient energy system.",
        ),
        (
            "打造自主可控、安全可靠的产业链。",
            "We will develop a self-reliant, controllable, safe and reliable industrial chain.",
        ),
        # by which year, with a comma behind it or without
        ("到2030年培育龙头企业10家。", "By 2030, we will foster 10 leading enterprises."),
        ("力争2030年前实现碳达峰。", "We will strive to achieve carbon peaking before 2030."),
        (
            "赋予科研人员更大技术路线决定权、更大经费支配权。",
            "We will give researchers greater decision-making power over technical routes and the power "
            "over the use of funds.",
        ),
        ("争取更多央企落户。", "We will work to bring more central state-owned enterprises here."),
        (
            "推动农业转移人口享有同等基本公共服务。",
            "We will enable people moving from rural areas to cities to enjoy the same basic public "
            "services.",
        ),
        ("加快形成绿色生产生活方式。", "We will move faster to form green ways of work and life."),
        # what is reduced, and what rises
        ("化解商品房库存。", "We will reduce commercial housing stock."),
        ("进出口总额稳中有升。", "Total imports and exports will rise steadily."),
        # fields that are named before what is done in them
        (
            "加强危险化学品、建筑施工、道路交通等重点行业领域隐患排查整治。",
            "We will strengthen the inspection and rectification of hazards in key sectors such as "
            "hazardous chemicals, construction and road traffic.",
        ),
        (
            "加强灵活就业和新就业形态劳动者权益保障。",
            "We will strengthen the protection of the rights and interests of workers in flexible "
            "employment and new forms of employment.",
        ),
        (
            "支持龙头企业兼并重组、上市融资。",
            "We will support leading enterprise mergers and reorganizations and financing through listing.",
        ),
        (
            "完成国家下达的节能减排目标。",
            "We will complete the tasks assigned by the central government for energy conservation and "
            "emissions reduction.",
        ),
        # banks that are guided, and no money that is channeled
        (
            "引导金融机构向科创企业、绿色产业倾斜。",
            "We will guide financial institutions to give more support to sci-tech enterprises and green "
            "industries.",
        ),
        ("打造智慧高效的城市大脑。", "We will develop a smart and efficient city brain."),
        (
            "完善突发公共卫生事件监测预警处置机制。",
            "We will improve the monitoring, early warning and response mechanism for public health "
            "emergencies.",
        ),
        (
            "推动国有企业聚焦主责主业。",
            "We will guide state-owned enterprises (SOEs) to focus on core responsibilities and main "
            "business.",
        ),
        ("带动农民就近就业增收。", "We will help farmers find jobs near home and increase their incomes."),
        (
            "推进长江、黄河流域生态保护和高质量发展。",
            "We will advance ecological conservation and high-quality development in the Yangtze and "
            "Yellow River basins.",
        ),
        # whose the deed at the end is; whose incomes
        (
            "推动传统产业焕新、未来产业培育。",
            "We will help traditional industries take on a new look and promote the fostering of "
            "industries of the future.",
        ),
        (
            "推动产业链上下游、大中小企业融通发展。",
            "We will promote the integrated development of upstream and downstream enterprises and of "
            "enterprises of all sizes.",
        ),
        (
            "城镇居民和农村居民人均可支配收入分别增长5%和6.5%左右。",
            "Per capita disposable income of urban and rural residents will grow by about 5% and about "
            "6.5%, respectively.",
        ),
    ],
)
def test_usual_sentences_of_plans(chinese: str, english: str) -> None:
    told = localised(chinese, "plan")
    assert told.text == english or (len(english) < 20 and english in told.text)
