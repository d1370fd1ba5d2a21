"""Notices, rules, minutes and speeches: what they say of themselves, and what must be done."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "现将《南山区2025年重大项目计划》印发给你们，请认真贯彻执行。",
            "“2025 Plan of Nanshan District for Major Projects” is hereby issued to you for implementation; "
            "please carry it out in earnest.",
        ),
        ("现予公布。", "This is hereby published."),
        (
            "本办法自2025年3月1日起施行，有效期5年。",
            "These Measures shall take effect on March 1, 2025 and remain valid for 5 years.",
        ),
        ("本通知自印发之日起执行。", "This Notice shall take effect on the date of issuance."),
        (
            "本规定由市财政局负责解释。",
            "The Municipal Finance Bureau is responsible for interpreting these Provisions.",
        ),
        (
            "为加快发展新质生产力，制定本办法。",
            "These Measures are formulated to accelerate the development of new quality productive forces.",
        ),
        (
            "执行中遇到的问题，请径向市商务局反映。",
            "Any problems in implementation should be reported to the Municipal Commerce Bureau.",
        ),
        (
            "会议审议通过了《南山区城市更新条例》。",
            "The meeting adopted “Regulations of Nanshan District on Urban Renewal”.",
        ),
        (
            "会议强调，要坚持稳中求进工作总基调，扎实做好各项工作。",
            "The meeting stressed the need to uphold the general principle of pursuing progress while "
            "ensuring stability and do solid work in all areas.",
        ),
        (
            "会议指出，今年以来，全市经济运行总体平稳。",
            "The meeting noted that so far this year, the city's economic performance has remained stable.",
        ),
        ("一要提高思想认识。", "First, we must raise awareness."),
        ("各部门要加强协调配合。", "All departments must strengthen coordination and cooperation."),
        (
            "各县区、各部门要按照职责分工，加强协调配合。",
            "According to their duties, all counties and districts and all departments must strengthen "
            "coordination and cooperation.",
        ),
        (
            "会议要求，各部门要加强协调配合。",
            "The meeting required that all departments strengthen coordination and cooperation.",
        ),
        (
            "会议审议并原则通过《南山区城市更新条例》。",
            "The meeting adopted “Regulations of Nanshan District on Urban Renewal” in principle.",
        ),
        (
            "会议传达学习了中央经济工作会议精神。",
            "The meeting studied the guiding principles of the Central Economic Work Conference.",
        ),
        (
            "根据《安徽省人民政府关于促进消费的意见》精神，结合我市实际，特制定本方案。",
            "This Plan is formulated in accordance with “Guidelines of the People's Government of Anhui "
            "Province on Promoting Consumption” and in light of local conditions.",
        ),
        (
            "为落实省委、省政府关于扩大内需的工作部署，提出如下意见。",
            "These Opinions are formulated to implement the work plans of the CPC Provincial Committee and "
            "the Provincial Government on expanding domestic demand.",
        ),
    ],
)
def test_told_whole(chinese: str, english: str) -> None:
    told = localised(chinese, "other")
    assert told.complete
    assert told.text == english


def test_a_plan_keeps_its_voice() -> None:
    assert localised("要提高思想认识。", "plan").text == "We will raise awareness."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "问：下一步在扩大内需方面有哪些考虑？",
            "Q: Going forward, in terms of expanding domestic demand, what measures will be taken?",
        ),
        (
            "问：下一步，如何扩大有效投资？",
            "Q: Going forward, what will be done to expand effective investment?",
        ),
        ("谢谢您的提问。", "Thank you for your question."),
        ("答：", "A:"),
    ],
)
def test_what_is_asked_of_a_speaker(chinese: str, english: str) -> None:
    assert localised(chinese, "plan").text == english


@pytest.mark.parametrize("role", ["results", "plan"])
def test_what_others_must_do_was_not_done_and_is_not_what_we_will_do(role: str) -> None:
    said = localised("各部门要加强协调配合，形成工作合力。", role).text
    assert said == "All departments must strengthen coordination and cooperation, and work together as one."


@pytest.mark.parametrize(
    "chinese",
    [
        "本办法自甲乙丙起施行。",
        "会议强调，甲乙丙丁戊己。",
        "要素保障更加有力。",
        "应用新技术。",
        "应急管理得到加强。",
        "现将甲乙丙丁印发给你们。",
    ],
)
def test_what_is_unknown_is_left(chinese: str) -> None:
    assert localised(chinese, "other").rule not in ("notice", "minutes")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "为规范行政执法行为，经市政府同意，现将有关事项通知如下：",
            "To regulate administrative law enforcement, with the consent of the Municipal Government, "
            "notice is hereby given of the relevant matters as follows:",
        ),
        (
            "请各区县于9月20日前将整改情况报送市应急管理局。",
            "All districts and counties are requested to submit progress in rectification to the Municipal "
            "Emergency Management Bureau by September 20.",
        ),
        (
            "本规定自2026年7月1日起施行，《南山区城市更新办法》同时废止。",
            "These Provisions shall take effect on July 1, 2026, and “Measures of Nanshan District for Urban "
            "Renewal” shall be repealed at the same time.",
        ),
    ],
)
def test_what_a_notice_announces_and_asks_for(chinese: str, english: str) -> None:
    segment = localised(chinese, "other")
    assert segment.complete
    assert segment.text == english


def test_a_notice_about_something_unknown_is_left_to_the_engine() -> None:
    assert not localised("现就做好呜啦节呜啦工作通知如下：", "other").complete


def test_who_will_do_what_by_when() -> None:
    told = localised("2026年6月底前，各区县制定工作方案，并报市政府备案。", "plan")
    assert told.text == (
        "By the end of June 2026, all districts and counties will formulate the work plan and submit it to "
        "the Municipal Government for the record."
    )
    assert not localised("“呜啦园”入驻企业32家。", "plan").complete  # nobody moves into enterprises
