"""Parts of events, things with a name in quotes or brackets, and what somebody with a name achieved."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


def told(chinese: str) -> str:
    one = localised(chinese)
    assert one.complete, one.text
    return one.text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("建成投用市第一人民医院。", "We completed and put into use City No. 1 People's Hospital."),
        ("江州市第一人民医院投用。", "Jiangzhou No. 1 People's Hospital was put into use."),
        (
            "第六届进博会上海展区吸引超10万人次观展。",
            "The Shanghai exhibition area of the 6th China International Import Expo attracted over 100,000 "
            "people to visit.",
        ),
        ("承办第十九届亚运会五项赛事。", "We hosted five competitions of the 19th Asian Games."),
        (
            "智慧医院案例斩获2025世界智能大会人工智能赛道银奖。",
            "Smart hospital cases won the silver award in the artificial intelligence (AI) track of the 2025 "
            "World Intelligence Congress.",
        ),
        ("举办知名企业家重庆行活动。", "We held the Chongqing tour for well-known entrepreneurs."),
        (
            "奥运会史上首个电竞项目落户。",
            "The first project for e-sports in the history of the Olympic Games settled here.",
        ),
        ("南京联合上海举办研讨会。", "Nanjing worked with Shanghai to hold seminars."),
        ("吸引海内外2000名选手参赛。", "We attracted 2,000 contestants from home and abroad to compete."),
    ],
)
def test_what_belongs_to_an_event_is_told_of_it(chinese: str, english: str) -> None:
    assert told(chinese) == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("推广建筑信息模型（BIM）。", "We promoted building information modeling (BIM)."),
        ("建设城市运行管理平台（CIM）。", "We built a city operation and management platform (CIM)."),
        ("为120家企业（机构）提供服务。", "We provided services for 120 enterprises and institutions."),
        (
            "体育公园南区建成开放。",
            "The south area of the sports park was completed and opened to the public.",
        ),
        (
            "跨长江大桥建成通车。",
            "The bridge over the Yangtze River was completed and opened to traffic.",
        ),
        ("第二航站楼投入使用。", "The second terminal was put into use."),
        ("华为Mate70系列实现量产。", "The Huawei Mate70 series went into mass production."),
        (
            "千亿投资计划全面启动。",
            "The RMB 100 billion investment plan was fully launched.",
        ),
        ("三亚湾景区120家酒店开业。", "120 hotels in the Sanya Bay Scenic Area opened."),
        (
            "培育估值超10亿元企业12家。",
            "12 enterprises with a valuation of over RMB 1 billion were fostered.",
        ),
        ("提供超5万平方米创新空间。", "We provided over 50,000 square meters of space for innovation."),
        (
            "桥梁加固、隧道照明改造等重点工程陆续启动。",
            "Key projects such as the reinforcement of bridges and the upgrading of tunnel lighting were "
            "launched one after another.",
        ),
    ],
)
def test_what_stands_beside_a_thing_is_told_with_it(chinese: str, english: str) -> None:
    assert told(chinese) == english


def test_what_has_its_own_number_is_no_second_of_its_kind() -> None:
    assert "tertiary industry" in told("第三产业增加值增长6%。")
    assert not localised("互联网+政务服务上线。").complete  # a programme has a name of its own


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "苏州工业园区实现产值120亿元。",
            "Suzhou Industrial Park achieved output value of RMB 12 billion.",
        ),
        (
            "张江科学城投产首年实现营业收入5亿元。",
            "Zhangjiang Science City achieved business revenue of RMB 500 million in its first year of "
            "operation.",
        ),
        (
            "高铁实现成都1小时直达重庆。",
            "The high-speed railway made it possible to reach Chongqing from Chengdu in 1 hour.",
        ),
        (
            "完成滨江片区8处口袋公园改造。",
            "The renovation of pocket parks was completed at 8 sites in the riverside area.",
        ),
        ("8个项目获国家科技进步奖。", "8 projects won the State Science and Technology Progress Award."),
        (
            "相关经验获新华社等多家媒体报道。",
            "Relevant experience was covered by multiple media outlets such as Xinhua News Agency.",
        ),
    ],
)
def test_whoever_is_named_achieved_it(chinese: str, english: str) -> None:
    assert told(chinese) == english


def test_what_lands_is_told_by_its_kind() -> None:
    assert told("长江产业研究院落地。").endswith(" was established.")
    assert (
        told("扶持政策落地，改革举措落地。")
        == "Support policies were implemented, and reform measures were implemented."
    )
    assert told("智慧交通项目落地。") == "Smart transport projects were launched."
    assert not localised("12家企业挂牌。").complete  # listed where, or opened


def test_behind_somebody_else_what_was_done_for_somebody_is_passive() -> None:
    both = told("医院新院区启用，为周边居民提供优质医疗服务。")
    assert both.endswith("and quality medical services were provided for surrounding residents.")
    assert told("为周边居民提供优质医疗服务。").startswith("We provided ")


def test_a_line_around_a_title_may_have_blanks_around_its_figures() -> None:
    assert told("——2025 年 2 月 10 日在成都市武侯区第八届人民代表大会第五次会议上") == (
        "Delivered at the Fifth Session of the Eighth People's Congress of Wuhou District, Chengdu "
        "on February 10, 2025"
    )
