"""Investigations of accidents: who was withheld, which accident, what was found out and is recommended."""

from __future__ import annotations

import re

import pytest

from tests.translation.localising import localised


def told(text: str, role: str = "found") -> str:
    done = localised(text, role)
    return done.text if done.complete else ""


def test_an_accident_goes_by_its_day_grade_and_place() -> None:
    assert told("经调查认定，宏达机械有限公司“5·12”较大火灾事故是一起生产安全责任事故。") == (
        "According to the investigation, the May 12 relatively serious fire at Hongda Machinery Co., Ltd. "
        "was a workplace liability accident."
    )


def test_what_caused_it_and_its_grade_are_not_left_out() -> None:
    cause = "经调查认定，宏达机械有限公司“5·12”触电事故是一起因{}导致的一般生产安全责任事故。"
    assert told(cause.format("违章作业")).endswith(
        "an ordinary workplace liability accident caused by operations in violation of rules."
    )
    assert told(cause.format("螺栓锈蚀脱扣")) == ""  # an unknown cause


def test_a_person_of_whom_the_surname_alone_is_given_is_a_person() -> None:
    assert (
        told("建议给予陈某政务警告处分。")
        == "It is recommended that Chen Mou be given an administrative warning."
    )
    assert "Mou" not in localised("某企业、某些部门和有某种倾向的单位。", "found").text


def test_a_fine_is_recommended_by_its_article() -> None:
    fine = told(
        "建议由市应急管理局依据《中华人民共和国安全生产法》第一百一十四条的规定，对宏达机械有限公司处以50万元罚款。"
    )
    assert "a fine of RMB 500,000 on Hongda Machinery Co., Ltd." in fine
    assert "Article 114 of the Work Safety Law" in fine


def test_what_an_investigation_found_out_is_told_item_by_item() -> None:
    text = (
        "事故调查组按照“实事求是、注重实效”的原则，通过现场勘验和调查取证，查明了{}，认定了事故性质和责任。"
    )
    known = told(text.format("事故发生的经过、原因"))
    assert "principles of seeking truth from facts and a focus on results" in known
    assert "ascertained the course of events and the causes through" in known
    assert "casualties" not in known
    assert told(text.format("事故发生的经过、背后隐情")) == ""


@pytest.mark.parametrize("principle", ["快速反应", "协同应对"])
def test_of_principles_those_are_told_that_are_named(principle: str) -> None:
    text = f"坚持人民至上、生命至上，预防为主、{principle}的原则。"
    words = {"快速反应": "rapid response", "协同应对": "coordinated response"}
    english = told(text, "other")
    assert [word for word in words.values() if word in english] == [words[principle]]


def test_no_major_hazards_are_not_no_hazards() -> None:
    assert re.search(
        r"no (?:major|serious) safety hazards",
        told("对照检查内容逐项开展自查，未发现重大安全隐患。", "results"),
    )


def test_a_district_in_the_seat_of_a_company_is_told() -> None:
    assert localised("海州市东港区锦程物流有限公司成立于2015年。").text == (
        "Haizhou Donggang Jincheng Logistics Co., Ltd. was founded in 2015."
    )


def test_an_hour_leads_to_what_happened() -> None:
    assert told("15时52分，明火被扑灭。") == "At 15:52, the open flames were put out."
    assert told("15时52分左右，明火被扑灭。") == "At around 15:52, the open flames were put out."


def test_a_sentence_that_names_a_problem_is_a_heading() -> None:
    assert told("1．关于“理论学习不深入”问题的整改情况。", "results") == (
        "1. Rectification of the problem that theoretical study is not thorough enough."
    )
    assert told("（2）关于制度执行不严格的问题。", "results").startswith("(2) Regarding the problem that")
    assert "Rectification of" not in localised("针对制度执行不严格的问题，完善管理制度。").text


def test_when_a_plan_for_emergencies_has_somebody_act() -> None:
    assert told("启动Ⅱ级响应后，县人民政府应当立即组织先期处置。", "preamble").startswith(
        "After the Level II response is activated, the County People"
    )
    assert "immediately" in told("县人民政府应当立即组织先期处置。", "preamble")


def test_by_whom_something_shall_be_done() -> None:
    assert told("应急处置工作结束后，由县指挥部宣布终止应急响应。", "preamble") == (
        "After the emergency response ends, the county headquarters shall announce the termination of the "
        "emergency response."
    )
    assert "shall" not in localised("会议由市长主持。", "preamble").text


def test_a_list_of_duties_has_a_colon_behind_whoever_has_them() -> None:
    assert told("县气象局：负责气象监测预报预警，及时提供气象信息。", "preamble").startswith(
        "The County Meteorological Bureau shall be responsible for meteorological monitoring"
    )
