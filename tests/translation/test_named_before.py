"""Grades, ranks and titles of whoever the sentence has named; what several are the only or best of."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "红山医院在国家三级公立医院绩效考核中获评A+，跻身全国前5%。",
            "Hongshan Hospital received an A+ rating in the national performance assessment of tertiary "
            "public hospitals, entering the top 5% in the country.",
        ),
        (
            "红山医院连续两年在全省公立医院绩效考核中获评优秀等次。",
            "Hongshan Hospital was rated excellent in the provincial performance assessment of public "
            "hospitals for two consecutive years.",
        ),
        (
            "获评全省营商环境评价A级。",
            "We received an A rating in the province's business environment assessment.",
        ),
        (
            "市女子足球队实现全国联赛四连冠。",
            "The city's women's football teams won the national league for the fourth consecutive time.",
        ),
        (
            "改革持续深化，其核心技术达到国际先进水平。",
            "Reform continued to deepen, and its core technologies reached an advanced international level.",
        ),
        (
            "各项工作取得新成效，但也要清醒看到，经济运行仍面临一些困难和挑战。",
            "All areas of work produced new results. However, we are also keenly aware that economic "
            "performance still faces some difficulties and challenges.",
        ),
        (
            "3家企业入选中国软件企业排行榜TOP100。",
            "3 enterprises were selected for China's Top 100 Software Enterprises.",
        ),
        (
            "成功举办全国规模最大的机器人展会中国国际机器人展览会。",
            "We held the China International Robotics Exhibition (China's largest robot exhibition).",
        ),
        (
            "获评全国文明城区，全国双拥模范区，入选国家试点城市。",
            "We were named a national model district for cultural and ethical advancement and a national "
            "military-civilian support model district, and were selected as a national pilot city.",
        ),
        ("学生人数增长5%。", "The number of students grew by 5%."),
        ("出口额同比翻一番。", "Exports doubled year on year."),
        ("旅客吞吐量较上年翻两番。", "Passenger throughput quadrupled from the previous year."),
        (
            "红山街道在全市率先实施危房改造工程。",
            "Hongshan Subdistrict took the lead in the city in carrying out dilapidated building renovation "
            "projects.",
        ),
        (
            "入选广东省优秀示范案例。",
            "We were selected as an outstanding demonstration case of Guangdong Province.",
        ),
        ("12家企业总产值达63.2亿元。", "The gross output value of 12 enterprises reached RMB 6.32 billion."),
        (
            "相关做法作为全省唯一案例入选教育部《2025 中国智慧教育白皮书》。",
            "Relevant practices were selected for the Ministry of Education's “2025 White Paper on Smart "
            "Education of China” as the only case in the province.",
        ),
        (
            "启动健康中国天河行活动，吸引近9万人参与。",
            "We launched the Healthy China tour of Tianhe, attracting nearly 90,000 people to take part.",
        ),
        (
            "实现40个指挥分中心一键调度、互联互通。",
            "We enabled the interconnection and one-click dispatch of 40 command sub-centers.",
        ),
        (
            "环西丽湖绿道16.2公里全线贯通。",
            "16.2 kilometers of the greenway around Xili Lake were fully connected.",
        ),
        (
            "完成126家企业三轮安全生产检查。",
            "3 rounds of workplace safety inspections at 126 enterprises were completed.",
        ),
        (
            "首期改造危房284平方米、新增停车位95个。",
            "In the first phase, 284 square meters of dilapidated buildings were renovated, and 95 parking "
            "spaces were added.",
        ),
        (
            "全国首发《商业秘密保护指南》《机器人安全指南》两项团体标准。",
            "We were the first to release the two group standards “Guide to Trade Secret Protection” and "
            "“Guide to Robot Safety”.",
        ),
        ("出台三部地方性法规。", "We issued three local regulations."),
        (
            "率先发布《商业秘密保护指南》等三项地方标准。",
            "We took the lead in releasing three local standards including “Guide to Trade Secret "
            "Protection”.",
        ),
        (
            "轨道 13 号线一期高新北站至上屋段开通。",
            "The Gaoxin North-Shangwu section of Phase I of Metro Line 13 was opened.",
        ),
    ],
)
def test_it_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_a_rank_behind_a_name_is_not_ours() -> None:
    assert "We " not in localised("人民医院改扩建工程竣工，跻身全国前十。").text


@pytest.mark.parametrize(
    "chinese", ["首期工程建成投用。", "其他事项按规定办理。", "一件事改革两部分内容落地。"]
)
def test_what_only_looks_alike_is_left(chinese: str) -> None:
    assert not localised(chinese).complete


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("落实“六个一2.0”行动方案。", "We will implement the “Six Ones 2.0” action plan."),
        ("推进全省“无废城市”建设。", "We will advance the province's development of zero-waste cities."),
        ("推动地铁3号线向北延伸。", "We will extend Metro Line 3 northward."),
        ("推动空中连廊向南、北延伸。", "We will extend the elevated walkway southward and northward."),
        (
            "推动技术创新支持中心（筹）高质量建设。",
            "We will promote the high-quality development of technological innovation support centers (under "
            "preparation).",
        ),
    ],
)
def test_plans_say_where_and_in_what_state(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


def test_a_comma_before_a_clause_of_its_own_makes_no_list() -> None:
    assert "economy developed faster" in localised("获评全国文明城市，全市经济加快发展。").text
