"""Usual lines of budgets, bulletins, departments, parks, firms and news of visits, told whole and rightly."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "收支相抵，年终结余1.5亿元，全部结转下年使用。",
            "After revenue is balanced against expenditure, the year-end surplus stood at RMB 150 million, "
            "all of which was carried over to the next year.",
        ),
        (
            "年末政府债务余额86亿元，控制在省财政厅核定的限额以内。",
            "At year-end, outstanding government debt stood at RMB 8.6 billion, within the limits set by the "
            "Provincial Department of Finance.",
        ),
        (
            "集中签约项目18个，总投资92亿元，涵盖新能源、新材料等领域。",
            "Contracts were signed for 18 projects, with total investment of RMB 9.2 billion, covering such "
            "areas as new energy and new materials.",
        ),
        (
            "双方就加强教育合作进行了深入交流。",
            "The two sides held in-depth discussions on strengthening educational cooperation.",
        ),
        (
            "为3.2万名65岁以上老年人免费提供健康体检。",
            "We provided health checkups for 32,000 elderly people aged 65 and above free of charge.",
        ),
        (
            "产品远销欧美、东南亚等30多个国家和地区。",
            "Products are sold to over 30 countries and regions in Europe, America, Southeast Asia and "
            "elsewhere.",
        ),
        (
            "产品出口到德国、泰国等30多个国家和地区。",
            "Products are sold to over 30 countries and regions such as Germany and Thailand.",
        ),
        (
            "公司现有员工900余人，其中研发人员占比达到25%。",
            "The company has over 900 employees. R&D personnel account for 25%.",
        ),
        (
            "我们热忱欢迎各位企业家来云水县投资兴业、共谋发展。",
            "We warmly welcome entrepreneurs to invest and do business in Yunshui County and seek common "
            "development.",
        ),
        (
            "对不构成犯罪或证据不足的，不批准逮捕16人、不起诉12人。",
            "Where the acts did not constitute crimes or the evidence was insufficient, 16 people were not "
            "approved for arrest and 12 people were not prosecuted.",
        ),
        (
            "城乡居民人均可支配收入比值为2.31，比上年缩小0.04。",
            "The ratio of urban to rural per capita disposable income stood at 2.31, down 0.04 year on year.",
        ),
        (
            "补充预算稳定调节基金2.4亿元。",
            "Transfers to the budget stabilization fund stood at RMB 240 million.",
        ),
        ("对美国出口36亿元。", "Exports to the United States stood at RMB 3.6 billion."),
        (
            "年末有效注册商标8600件。",
            "At year-end, the number of valid registered trademarks stood at 8,600.",
        ),
        (
            "卫生技术人员1.9万人，执业（助理）医师7200人。",
            "The number of health professionals stood at 19,000, and the number of licensed (assistant) "
            "doctors stood at 7,200.",
        ),
        (
            "企（事）业单位贷款86亿元。",
            "Loans to enterprises and public institutions stood at RMB 8.6 billion.",
        ),
        (
            "双方商定在现代农业、港口物流等方面加强合作。",
            "The two sides agreed to strengthen cooperation in modern agriculture and port logistics.",
        ),
        (
            "双方商定在现代农业等方面深化务实合作。",
            "The two sides agreed to deepen practical cooperation in modern agriculture.",
        ),
        (
            "11月6日，市长陈国华率团赴日本开展经贸交流活动。",
            "On November 6, Mayor Chen Guohua and the delegation visited Japan for economic and trade "
            "exchanges.",
        ),
        ("交流轮岗教师95名。", "95 teachers were exchanged and rotated between schools."),
        ("更新新能源公交车60辆。", "60 new energy buses were put into service as replacements."),
    ],
)
def test_it_is_told_whole(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)


def test_who_comes_is_no_part_of_the_name() -> None:
    said = localised("欢迎各位企业家来清江县投资兴业。")
    assert "Qingjiang County" in said.text
    assert "Lai" not in said.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("进口、出口分别下降1.6%和增长2.4%。", "Imports fell by 1.6% and exports grew by 2.4%."),
        (
            "工业投资12亿元，民间投资8亿元，分别增长5%和下降2%。",
            "Industrial investment stood at RMB 1.2 billion, and private investment stood at RMB 800 "
            "million, up 5% and down 2%, respectively.",
        ),
        (
            "旅客运输量860万人次，其中铁路320万人次，公路540万人次。",
            "Passenger traffic stood at 8.6 million; of which, railway passenger traffic stood at 3.2 "
            "million; and road passenger traffic stood at 5.4 million.",
        ),
        (
            "一般公共预算收入预期增长4%。",
            "General public budget revenue is expected to grow by 4%.",
        ),
        ("抽检食品1600批次。", "1,600 batches of food were spot-checked."),
        (
            "长江流域8个国考断面水质优良比例为100%。",
            "The proportion of the 8 state-monitored surface water sections with good water quality in the "
            "Yangtze River basin stood at 100%.",
        ),
        (
            "受房地产市场持续低迷影响，契税收入下降6.2%。",
            "Affected by the continued sluggishness of the real estate market, deed tax revenue fell "
            "by 6.2%.",
        ),
        (
            "推介会上，市商务局主要负责人介绍了我市营商环境和重点产业发展情况。",
            "At the promotion event, the head of the Municipal Commerce Bureau gave a briefing on the city's "
            "business environment and the development of key industries.",
        ),
        (
            "我们深知，与人民群众的期待相比，我们的工作还有不小差距。",
            "We are keenly aware that there is still a gap between our work and what the people expect.",
        ),
        ("扶持创业860人。", "860 people were given support to start businesses."),
    ],
)
def test_figures_stand_with_what_they_are_of(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)


def test_a_mode_of_transport_is_counted_where_nothing_is_carried() -> None:
    assert "railways" not in localised("旅客运输量860万人次，其中铁路320万人次。").text
    assert "passenger" not in localised("新建桥梁12座，其中铁路3座。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "粮食总产量86万吨，比上年增产1.2万吨，增长1.4%。",
            "Total grain output stood at 860,000 metric tons, an increase of 12,000 metric tons over the "
            "previous year, up 1.4%.",
        ),
        (
            "严厉打击危害国家安全、暴力恐怖等犯罪。",
            "We cracked down on crimes endangering national security, violent terrorist crimes and other "
            "crimes.",
        ),
        (
            "退役军人服务站实现乡镇（街道）全覆盖。",
            "The veterans service station covered all towns, townships and subdistricts.",
        ),
        ("止付冻结资金1.2亿元。", "We stopped or froze payment of RMB 120 million in funds."),
        ("行政处罚126万元。", "Administrative fines totaled RMB 1.26 million."),
        (
            "完成燃气管道老化更新改造86公里。",
            "We completed the renewal of 86 kilometers of aging gas pipelines.",
        ),
        (
            "文物普查新发现不可移动文物62处。",
            "The survey of cultural relics newly discovered 62 immovable cultural relics.",
        ),
    ],
)
def test_deeds_keep_what_they_are_about(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)


def test_more_so_in_several_ways() -> None:
    said = localised("为企业提供更加公平、透明、可预期的营商环境。", "plan")
    assert said.text == (
        "We will provide a fairer, more transparent and more predictable business environment for "
        "enterprises."
    )
    assert not localised("为企业提供更加公平、透明、蓝彩的营商环境。", "plan").complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "一般债务余额86亿元，专项债务余额62亿元，均未突破债务限额。",
            "Outstanding general debt stood at RMB 8.6 billion, and outstanding special-purpose debt stood "
            "at RMB 6.2 billion, all within the debt limits.",
        ),
        (
            "组织开展“国培计划”等教师培训860人次。",
            "860 people received teacher training under programs such as the National Teacher Training "
            "Program.",
        ),
        (
            "查处食品安全违法案件36件。",
            "36 cases of food safety violations were investigated and punished.",
        ),
        ("查处重大违法案件6件。", "6 major cases of violations were investigated and punished."),
    ],
)
def test_what_is_spoken_of_is_told_and_nothing_else(chinese: str, english: str) -> None:
    said = localised(chinese)
    assert (said.complete, said.text) == (True, english)
