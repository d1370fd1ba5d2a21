"""What audits and inspections find and ask for: who did wrong, what was not done, what is advised."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "3个单位违规发放奖金补贴42.5万元。",
            "3 organizations issued RMB 425,000 in bonuses and subsidies in violation of regulations.",
        ),
        (
            "5个部门超范围支出860万元。",
            "5 departments spent RMB 8.6 million beyond the authorized scope.",
        ),
        (
            "部分项目多计工程款1200万元。",
            "Some projects overstated RMB 12 million in project payments.",
        ),
    ],
)
def test_whoever_did_wrong_is_named(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_was_done_wrong_by_nobody_knows_whom_is_never_ours() -> None:
    told = localised("违规占用耕地35亩。").text
    assert told == "35 mu of arable land were occupied in violation of regulations."
    assert localised("依法占用耕地35亩。").text.startswith("35 mu of arable land were occupied in accordance")
    assert "We " not in localised("4个部门虚列支出900万元，将资金转入银行账户。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "6个单位未按规定履行政府采购程序，涉及金额320万元。",
            "6 organizations failed to fulfill government procurement procedures as required, "
            "involving RMB 3.2 million.",
        ),
        (
            "7个单位往来款项长期未清理。",
            "The current accounts of 7 organizations were not cleared for a long time.",
        ),
        ("信息共享机制尚未建立。", "The information sharing mechanism has not yet been established."),
    ],
)
def test_what_was_not_done_is_told_so(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


@pytest.mark.parametrize("chinese", ["未来产业加快发展。", "全年未发生重大安全事故。"])
def test_not_every_such_sign_is_a_failure(chinese: str) -> None:
    assert "fail" not in localised(chinese).text
    assert " not " not in localised(chinese).text


def test_what_bodies_have_is_not_counted_by_them() -> None:
    told = localised("2家国有企业会计信息不真实。").text
    assert told == "The accounting information of 2 state-owned enterprises is not accurate."
    assert localised("新增10家企业技术中心。").text == "10 enterprise technology centers were added."


def test_the_problem_leads_to_what_was_done_about_it() -> None:
    told = localised("针对“项目监管不到位”问题，开展专项检查3轮。").text
    assert told.startswith("Regarding the problem that ")
    assert told.endswith(" is not fully in place, 3 rounds of special inspections were carried out.")


def test_what_was_issued_wrongly_is_named_by_it() -> None:
    told = localised("清退违规发放的津补贴18万元。").text
    assert told.endswith("RMB 180,000 in allowances and subsidies issued in violation of regulations.")


def test_what_is_advised_is_no_plan_of_ours() -> None:
    told = localised("建议市政府加大执法力度，完善配套法规。", "plan").text
    assert told.startswith("It is recommended that the Municipal Government step up law enforcement, and ")
    assert "we will" not in told.lower()


def test_what_the_law_did_with_people_is_told_of_them() -> None:
    assert localised("对120名被告人适用缓刑。").text == "120 defendants were given suspended sentences."
    assert localised("对520件案件公开听证。").text == "520 cases were heard publicly."


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "对犯罪情节轻微的86人依法不起诉。",
            "86 people whose offenses were minor were not prosecuted in accordance with the law.",
        ),
        (
            "巡察反馈的32个问题全部完成整改。",
            "32 problems identified in inspections were all rectified.",
        ),
        (
            "有关部门和单位正在制定整改措施。",
            "Relevant departments and organizations are formulating rectification measures.",
        ),
        (
            "运用第一种形态处理320人次。",
            "320 people were dealt with under the first form of oversight and discipline enforcement.",
        ),
        (
            "4个县将专项资金用于办公经费。",
            "4 counties used special funds for office expenses.",
        ),
    ],
)
def test_people_and_problems_by_what_was_found(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_those_who_came_are_counted_and_not_what_they_came_to() -> None:
    told = localised("邀请人大代表旁听庭审120人次。").text
    assert told == "We invited deputies to the people's congress to sit in on court hearings 120 times."
    assert "120 court hearings" not in localised("旁听庭审120人次。").text


def test_cases_are_about_fields_and_such_as_crimes() -> None:
    assert "400 cases involving education and health care" in localised("审结教育、医疗等案件400件。").text
    assert "involving" not in localised("审结盗窃、诈骗等案件400件。").text


def test_who_was_found_out_and_what_was_allotted() -> None:
    told = localised("3名干部因违纪违法受到查处。").text
    assert told == "3 officials were investigated and punished for violations of discipline and law."
    told = localised("省财政厅下达我市新增政府债务限额20亿元。").text
    assert told.endswith(" allocated RMB 2 billion in additional government debt quotas to the city.")
    assert not localised("2024年12月26日反馈了巡察意见。").text.startswith("December 26, 2024 delivered")


def test_what_those_who_did_wrong_did_besides_is_theirs() -> None:
    told = localised("5个部门虚列支出800万元，将资金转入实有资金账户。").text
    assert told == (
        "5 departments falsely listed RMB 8 million in expenditure, "
        "and transferred funds to their own bank accounts."
    )


def test_by_whom_cases_were_handled() -> None:
    told = localised("全市纪检监察机关立案320件。").text
    assert told == "320 cases were filed by the city's discipline inspection and supervisory organs."
    assert localised("立案320件。").text == "320 cases were filed."
