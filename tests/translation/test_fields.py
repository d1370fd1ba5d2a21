"""Fields of lists of projects and tasks, and who is responsible, in brackets behind a task."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("责任单位：市教育局。", "Responsible agencies: Municipal Education Bureau."),
        (
            "牵头单位：市财政局；配合单位：市商务局、市教育局；完成时限：2025年12月底前。",
            "Lead agencies: Municipal Finance Bureau; supporting agencies: Municipal Commerce Bureau and "
            "Municipal Education Bureau; deadline: by the end of December 2025.",
        ),
        ("2.责任领导：王建国", "2. Leading official in charge: Wang Jianguo"),
        ("完成时限：长期坚持", "Deadline: ongoing"),
        ("建设性质：改扩建", "Type of construction: renovation and expansion"),
        (
            "（市教育局牵头，各区政府负责）",
            "(Led by the Municipal Education Bureau; the governments of all districts responsible)",
        ),
        (
            "（发展改革委牵头，财政部、商务部等按职责分工负责）",
            "(Led by the Development and Reform Commission; the Ministry of Finance, the Ministry of "
            "Commerce and others responsible according to their duties)",
        ),
        (
            "下一步工作：加快办理前期手续。",
            "Next steps: We will move faster to handle preliminary procedures.",
        ),
        ("进展情况：正在进行内部装修。", "Progress: Work on interior finishing is under way."),
    ],
)
def test_told_whole(chinese: str, english: str) -> None:
    told = localised(chinese, "other")
    assert told.complete
    assert told.text == english


def test_progress_is_past_in_a_plan() -> None:
    assert localised("进展情况：完成主体工程。", "plan").text == "Progress: We completed the main works."


def test_label_stands_before_what_the_engine_tells() -> None:
    told = localised("项目业主：甲乙丙丁商行。", "plan")
    assert told.prefix == "Project owner: "
    assert "项目业主" not in told.text


@pytest.mark.parametrize("chinese", ["（市教育局提供）", "责任单位要落实责任。", "明确责任单位：谁都不知道"])
def test_no_field(chinese: str) -> None:
    assert localised(chinese, "plan").rule != "field"
