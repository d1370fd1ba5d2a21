"""News of meetings, visits and talks, press conferences: who did, said or will do what."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "5月6日，市委副书记、市长周志远主持召开市政府第31次常务会议，研究安全生产、优化营商环境等工作。",
            "On May 6, Zhou Zhiyuan, Deputy Secretary of the CPC Municipal Committee and Mayor, chaired the "
            "31st executive meeting of the Municipal Government, and discussed work on workplace safety and "
            "improving the business environment.",
        ),
        (
            "会议听取了上半年经济运行情况的汇报，安排部署下一步工作。",
            "The meeting heard a report on economic performance in the first half of the year and made plans "
            "for the next stage of work.",
        ),
        (
            "全会由市委常委会主持，市委书记何建群作了讲话。",
            "The plenary session was chaired by the Standing Committee of the CPC Municipal Committee, and "
            "He Jianqun, Secretary of the CPC Municipal Committee, delivered a speech.",
        ),
        (
            "今天我们邀请到市财政局党组书记、局长吴建平，市水利局副局长何伟，请他们介绍情况，并回答大家的提问。",
            "Today we have invited Wu Jianping, Secretary of the leading Party members' group of the "
            "Municipal Finance Bureau and Director, and He Wei, Deputy Director of the Municipal Water "
            "Resources Bureau to brief you and answer your questions.",
        ),
        (
            "市人大常委会、市政协有关负责同志列席会议。",
            "Officials of the Standing Committee of the Municipal People's Congress and the CPPCC Municipal "
            "Committee attended the meeting as non-voting participants.",
        ),
        (
            "何建群希望企业抢抓机遇，加大研发投入。",
            "He Jianqun expressed the hope that enterprises would seize opportunities and increase R&D "
            "investment.",
        ),
        (
            "市委书记何建群，市委副书记、市长周志远，市政协主席李明出席会议。",
            "He Jianqun, Secretary of the CPC Municipal Committee; Zhou Zhiyuan, Deputy Secretary of the CPC "
            "Municipal Committee and Mayor; and Li Ming, Chairperson of the CPPCC Municipal Committee, "
            "attended the meeting.",
        ),
        (
            "周志远要求，各部门要加强协调配合。",
            "Zhou Zhiyuan required that all departments strengthen coordination and cooperation.",
        ),
        (
            "会后，双方签署了战略合作协议。",
            "After the meeting, the two sides signed a strategic cooperation agreement.",
        ),
        ("周志远出席开幕式并致辞。", "Zhou Zhiyuan attended the opening ceremony and delivered an address."),
        (
            "中方对此表示强烈不满和坚决反对。",
            "China expresses strong dissatisfaction with and firm opposition to this.",
        ),
        (
            "何建群强调，民营经济是推动高质量发展的重要力量。",
            "He Jianqun stressed that the private sector is an important force for promoting high-quality "
            "development.",
        ),
        (
            "特区政府会加强社会保障，并增加土地供应。",
            "The SAR Government will strengthen social security and increase land supply.",
        ),
    ],
)
def test_who_did_what(chinese: str, english: str) -> None:
    told = localised(chinese, "other")
    assert told.text == english


def test_what_is_stressed_is_demanded_and_was_not_done() -> None:
    said = localised("会议强调，健全社会保障体系，优化营商环境。", "results").text
    assert said == (
        "The meeting stressed the need to improve the social security system and the business environment."
    )


def test_a_year_plans_nothing() -> None:
    assert "year plans" not in localised("全年计划实施重点项目95个。", "results").text


@pytest.mark.parametrize(
    "chinese",
    [
        "会议听取了甲乙丙丁的汇报。",  # of what is unknown
        "会议于3月5日上午9时开幕。",  # the hour would be lost
        "双方将签署戊己庚辛。",
        "要素会议室已满。",
    ],
)
def test_what_is_unknown_is_left(chinese: str) -> None:
    assert localised(chinese, "other").rule != "minutes"


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "政府会在未来三年提供2,300个资助安老宿位。",
            "The Government will provide 2,300 subsidized residential care places for the elderly over the "
            "next three years.",
        ),
        ("我們會於明年推行科學科。", "We will introduce the subject of science next year."),
        ("我建議增加個人免稅額。", "I propose to increase personal tax allowances."),
    ],
)
def test_what_a_speaker_promises_is_told_in_whatever_part(chinese: str, english: str) -> None:
    assert localised(chinese, "results").text == english
