"""What inspectors and investigators found about others is never told as ours."""

from __future__ import annotations

import re

import pytest

from tests.translation.localising import localised


def test_what_inspectors_demand_is_necessary_and_no_promise() -> None:
    assert localised("要健全社会保障体系，优化营商环境。", "found").text == (
        "It is necessary to improve the social security system and the business environment."
    )


@pytest.mark.parametrize(
    "text", ["健全社会保障体系。", "建成学校3所，改造老旧小区12个。", "下一步，要健全社会保障体系。"]
)
def test_nothing_in_findings_is_told_as_done_by_us(text: str) -> None:
    assert not re.search(r"\b(?:we|our)\b", localised(text, "found").text, re.IGNORECASE)


def test_what_was_found_lacking_is_told_as_in_a_report() -> None:
    text = "选人用人工作不够规范。"
    assert localised(text, "found").text == localised(text).text
    assert localised(text, "found").complete


@pytest.mark.parametrize(
    "text",
    [
        "党组书记要履行整改责任，班子成员要落实责任。",
        "各部门要吸取教训，健全责任制度，加强安全管理。",
        "有关企业应当举一反三，加强安全管理。",
    ],
)
def test_what_must_be_done_is_not_told_as_done(text: str) -> None:
    for role in ("found", "results"):
        told = localised(text, role).text
        assert not re.search(r"\b(?:was|were|\w+ed)\b(?! to\b)", told), told


def test_what_others_failed_to_do_is_told_in_whatever_part() -> None:
    assert localised("该企业未按规定开展消防安全培训。", "other").text == (
        "The enterprise did not carry out fire safety training as required."
    )


@pytest.mark.parametrize(
    "text",
    ["未按规定缴纳费用的，不予办理登记。", "启动响应后，成立现场指挥部。", "整治违规作业，加强安全管理。"],
)
def test_what_is_laid_down_or_still_to_be_done_is_no_finding(text: str) -> None:
    assert not re.search(r"\b(?:was|were|failed)\b", localised(text, "other").text)
