"""Results told by their number: prizes, instructions, press coverage, penalties, who moved in, lists."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "荣获省级科技进步奖3项。",
            "3 provincial science and technology progress awards were won.",
        ),
        (
            "获国家技术发明奖二等奖2项。",
            "2 second prizes of the State Technological Invention Award were won.",
        ),
        ("获省专利奖金奖1项。", "A provincial patent gold award was won."),
        (
            "获国家科学技术奖4项、省科学技术奖21项。",
            "4 State Science and Technology Awards and 21 provincial science and technology awards were won.",
        ),
        (
            "荣获中国专利金奖2项、银奖3项、优秀奖16项。",
            "2 China Patent Gold Awards, 3 silver awards and 16 excellence awards were won.",
        ),
        (
            "获湖北省科技进步一等奖3项。",
            "3 first prizes of the Hubei Provincial Science and Technology Progress Award were won.",
        ),
        (
            "全县5家企业获评国家级制造业单项冠军。",
            "5 enterprises in the county were named national-level manufacturing champions in single product "
            "categories.",
        ),
        (
            "获得省部级以上奖励15项。",
            "15 awards at or above the provincial and ministerial level were won.",
        ),
        ("12项成果获全国教学成果奖。", "12 achievements won national teaching achievement awards."),
        ("获省领导批示12次。", "Written instructions were received from provincial leaders 12 times."),
        (
            "获省委、省政府主要领导批示5次。",
            "Written instructions were received from principal provincial leaders 5 times.",
        ),
        (
            "获得市级以上领导批示肯定2次。",
            "Written words of approval were received from leaders at or above the municipal level twice.",
        ),
        ("被中央媒体报道35次。", "Our work was covered by central media outlets 35 times."),
        (
            "经验做法被省级以上媒体报道20余次。",
            "Good practices were covered by media outlets at or above the provincial level over 20 times.",
        ),
        (
            "作出行政处罚决定120件，罚没款85万元。",
            "120 administrative penalties were imposed, and fines and confiscated gains totaled RMB 850,000.",
        ),
        ("行政处罚案件350件。", "350 administrative penalty cases were handled."),
        ("园区累计入驻企业120家。", "A total of 120 enterprises moved into the park."),
        ("大数据产业园已入驻企业86家。", "86 enterprises moved into the big data industrial park."),
        ("30件民生实事全部办结。", "All 30 livelihood projects were completed."),
        (
            "25件政协提案全部办结。",
            "All 25 CPPCC proposals were handled.",
        ),
        ("信访事项按期办结。", "Petition matters were settled on schedule."),
        ("收集意见建议450条。", "450 comments and suggestions were collected."),
        ("年客流量达744万人次。", "Annual visitor volume reached 7.44 million."),
        ("全网播放量达2.1亿次。", "The total number of online views reached 210 million."),
        (
            "新增固定资产投资12亿元、工业产值30亿元。",
            "Additional fixed-asset investment stood at RMB 1.2 billion and additional output value of "
            "industry at RMB 3 billion.",
        ),
        (
            "新增贷款20亿元、贷款余额300亿元。",  # a balance is no addition
            "New loans stood at RMB 2 billion, and outstanding loans stood at RMB 30 billion.",
        ),
        (
            "建成智慧平台，覆盖教育、医疗等6个领域35个服务事项。",
            "We completed a smart platform, covering 35 service items in 6 areas including education and "
            "health care.",
        ),
        ("5个镇完成污水管网改造。", "5 towns completed the renovation of the sewer network."),
        (
            "2个村入选中国传统村落名录。",
            "2 villages were selected for the list of traditional Chinese villages.",
        ),
        (
            "8家企业入选省级绿色工厂名单。",
            "8 enterprises were selected for the list of provincial-level green factories.",
        ),
    ],
)
def test_results_are_told_by_their_number(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("家庭医生签约服务覆盖12万人。", "Contracted family doctor services covered 120,000 people."),
        (
            "家庭医生签约服务共覆盖居民12万人。",
            "Contracted family doctor services covered a total of 120,000 people.",
        ),
        ("养老服务有效覆盖5万人。", "Elderly care services covered 50,000 people."),
    ],
)
def test_whom_a_service_reached_is_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_people_and_places_that_a_service_reached_are_not_mixed() -> None:
    assert not localised("家庭医生签约服务覆盖居民3个社区。").complete


@pytest.mark.parametrize("chinese", ["荣获省级科技进步奖3亿元。", "罚没款120件。", "县城累计入驻企业32家。"])
def test_what_is_counted_otherwise_is_left(chinese: str) -> None:
    assert not localised(chinese).complete


def test_who_comes_to_a_place_called_by_one_character_comes_here() -> None:
    assert localised("12家企业来固投资兴业。").text == "12 enterprises came here to invest."
    plan = localised("鼓励外商来潍投资。", role="plan").text
    assert plan == "We will encourage foreign investors to invest here."
    assert "here" not in localised("外商来华投资。").text


def test_the_work_of_a_whole_year_is_done_throughout_it() -> None:
    assert localised("做好全年工作。", role="plan").text == "We will do our work well throughout the year."
    assert localised("完成全年任务。").text == "We completed the year's tasks."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("出台扩大内需12条措施。", "12 measures to expand domestic demand were issued."),
        (
            "出台服务民营经济高质量发展21条措施。",
            "21 measures to serve the high-quality development of the private sector were issued.",
        ),
        ("每千人拥有企业150余家。", "There were over 150 enterprises per 1,000 people."),
    ],
)
def test_what_is_counted_keeps_its_own_number(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_rules_are_not_counted_as_those_whom_they_help() -> None:
    assert "20 private enterprises" not in localised("印发民营企业发展20条。").text
