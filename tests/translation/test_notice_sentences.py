"""What notices decide, ask for and state; conditions and principles of rules; in which tense and person."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "因道路施工需要，根据《中华人民共和国道路交通安全法》第三十九条的规定，"
            "决定对部分路段实施交通管制。",
            "As required by construction work on roads, in accordance with Article 39 of the Road Traffic"
            " Safety Law of the People's Republic of China, it has been decided to impose traffic control on"
            " some road sections.",
        ),
        ("请过往车辆绕行。", "Passing vehicles are requested to take a detour."),
        ("现予以公示。", "It is hereby published for public comment."),
        (
            "公示时间为2025年5月6日至5月12日（5个工作日）。",
            "The publicity period is May 6 to May 12, 2025 (5 working days).",
        ),
        (
            "自2025年6月1日起至8月31日止，禁止货车通行。",
            "From June 1, 2025 to August 31, the passage of trucks is prohibited.",
        ),
        ("绿地率不得低于30%。", "The ratio of green space shall be at least 30%."),
        ("专项资金不得用于下列支出：", "Special funds shall not be used for the following expenditures:"),
    ],
)
def test_what_a_notice_decides_asks_and_states(zh: str, en: str) -> None:
    told = localised(zh, "preamble")
    assert (told.complete, told.text) == (True, en)


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("（一）财务制度健全；", "(1) Having a sound financial system;"),
        (
            "（二）近三年内无严重失信行为；",
            "(2) Having had no serious acts of bad faith in the past three years;",
        ),
        (
            "（三）法律、法规规定的其他条件。",
            "(3) Other conditions prescribed by laws and regulations.",
        ),
    ],
)
def test_conditions_are_items(zh: str, en: str) -> None:
    told = localised(zh, "preamble")
    assert (told.complete, told.text) == (True, en)


def test_principles_are_followed_all_of_them() -> None:
    list_of = "坚持公众参与、依法管理、节约资源的原则。"
    told = "follow the principles of public participation, law-based management, and saving resources."
    assert localised(list_of, "plan").text == f"We will {told}"
    assert localised(f"城市管理{list_of}", "preamble").text == f"Urban management shall {told}"
    assert "principles" not in localised("坚持公众参与、呜啦咯吱的原则。", "plan").text


def test_what_we_intend_is_a_plan_in_a_plan_and_a_result_states_no_limit() -> None:
    assert localised("拟新建学校3所。", "plan").text == "We will build 3 schools."
    assert "shall" not in localised("绿地率不低于30%。", "results").text
