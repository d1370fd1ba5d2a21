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
        ("现将名单予以公布。", "Lists are hereby made public."),
        ("现将有关情况公示如下。", "The relevant information is hereby published for public comment."),
        (
            "绿地率不得低于30%，且不得高于60%。",
            "The ratio of green space shall be at least 30% and not over 60%.",
        ),
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
        (
            "（四）受过刑事处罚或者正在接受审查调查的人员。",
            "(4) Those who have been given criminal penalties or are under investigation.",
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


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        (
            "供应商认为中标结果使自己的权益受到损害的，可以自公示期满之日起7个工作日内，"
            "以书面形式向市财政局提出质疑。",
            "Where suppliers hold that the result harms their rights and interests, queries may be submitted"
            " in writing to the Municipal Finance Bureau within 7 working days.",
        ),
        (
            "公示期间，如对公示对象有异议，可通过来信、来电等方式向市教育局反映。",
            "During the publicity period, anyone with objections may report to the Municipal Education Bureau"
            " by telephone, letter or other means.",
        ),
        (
            "采购文件每套500元，售后不退。",
            "Each set of the bidding documents costs RMB 500, which is not refundable.",
        ),
    ],
)
def test_what_notices_say_in_the_same_words(zh: str, en: str) -> None:
    told = localised(zh, "preamble")
    assert (told.complete, told.text) == (True, en)


def test_titles_of_announcements_say_whose_they_are() -> None:
    told = localised("云川市水务局国有建设用地使用权挂牌出让公告", "preamble", heading=True).text
    assert told.startswith(
        "Announcement of the Yunchuan City Water Authority on the Transfer by Listing of the Right"
    )
    asked = localised("关于公开征求《云川市供水条例》意见的公告", "preamble", heading=True).text
    assert (
        asked == "Announcement Soliciting Public Comments on the Regulations of Yunchuan City on Water Supply"
    )
    assert not localised("关于呜啦咯吱的公告", "preamble", heading=True).complete


def test_who_heads_a_group_is_told_in_a_plan() -> None:
    told = localised("成立领导小组，由市政府主要领导任组长，相关部门负责人为成员。", "plan")
    assert told.complete
    assert told.text.startswith(
        "A leading group headed by principal leaders of the municipal government will be"
    )
    assert "headed" not in localised("成立领导小组，由呜啦任组长。", "plan").text


def test_whoever_is_meant_in_our_city_is_granted_it() -> None:
    told = localised("凡在我市首次认定的绿色工厂，给予50万元奖励。", "preamble").text
    assert told == "First-time recognized green factories will be given a reward of RMB 500,000."


def test_whoever_meets_a_condition_is_no_place_that_is_described() -> None:
    told = localised("同一呜啦不得重复享受政策，符合多项条件的，呜啦咯吱。", "preamble").text
    assert "It complies" not in told
    held = localised("具有中华人民共和国国籍，遵守宪法和法律；", "preamble").text
    assert held.startswith(
        "Holding the nationality of the People's Republic of China, and abiding by the Con"
    )
