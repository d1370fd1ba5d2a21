"""Set headings: when, of what, and one or several set words; with anything else they are another rule's."""

from __future__ import annotations

import pytest

from desktop_app.translation.formulas.section_titles import section_title
from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "二、2026年经济社会发展的总体要求、主要目标和政策取向",
            "II. General Requirements, Main Targets and Policy Orientation for Economic and "
            "Social Development in 2026",
        ),
        (
            "四、做好2026年经济社会发展工作的主要任务",
            "IV. Main Tasks for Economic and Social Development in 2026",
        ),
        ("三、完成2026年预算任务的主要措施", "III. Main Measures for Fulfilling the 2026 Budget"),
        (
            "一、2025年国民经济和社会发展计划执行情况",
            "I. Execution of the 2025 Plan for National Economic and Social Development",
        ),
        (
            "（一）2025年一般公共预算收支执行情况",
            "(1) Execution of General Public Budget Revenue and Expenditure in 2025",
        ),
        ("上半年经济运行情况", "Economic Performance in the First Half of the Year"),
        ("今后五年的奋斗目标和主要任务", "Goals and Main Tasks for the Next Five Years"),
        ("三、当前面临的形势和存在的问题", "III. Current Situation and Existing Problems"),
        ("2026年重点工作任务", "Key Tasks for 2026"),
        ("六、规划实施保障", "VI. Supporting Measures for Implementation of the Plan"),
        ("第一章 发展基础和发展环境", "Chapter 1: Foundation and Environment for Development"),
        ("第二节 战略定位", "Section 2: Strategic Positioning"),
        ("第三篇 重点任务", "Part 3: Key Tasks"),
        (
            "专栏1 “十五五”时期经济社会发展主要指标",
            "Box 1: Main Indicators of Economic and Social Development during the 15th Five-Year Plan Period",
        ),
        (
            "一、“十四五”时期和2025年工作回顾",
            "I. Review of Work during the 14th Five-Year Plan Period and in 2025",
        ),
        (
            "一、2025年工作回顾和“十四五”时期发展成就",
            "I. Review of Work in 2025 and Development Achievements during the 14th Five-Year Plan Period",
        ),
        ("一、2022年主要工作回顾", "I. Review of Main Work in 2022"),
        ("一、2024年主要工作成效", "I. Main Results of Work in 2024"),
        ("（一）全镇主要经济指标完成情况", "(1) Fulfillment of the Town's Main Economic Indicators"),
        ("指导思想。", "Guiding Thought."),
        ("附：名词解释", "Annex: Explanation of Terms"),
        ("一、2024 年工作回顾", "I. Review of Work in 2024"),
        ("一、过去三年工作回顾", "I. Review of Work over the Past Three Years"),
        ("一、五年工作的回顾", "I. Review of Work over the Past Five Years"),
        ("一、2019年和今年以来工作回顾", "I. Review of Work in 2019 and So Far This Year"),
        ("二、2018年以来的工作成效", "II. Results of Our Work since 2018"),
        (
            "2024年1—9月预算执行情况",
            "Execution of the Budget in January–September 2024",
        ),
        ("第一部分 部门概况", "I. Overview of the Department"),
        ("一、部门主要职责及内设机构", "I. Main Responsibilities and Internal Divisions of the Department"),
        ("（一）收入执行情况", "(1) Revenue Performance"),
        ("2.收支平衡情况", "2. Balance of Revenue and Expenditure"),
        (
            "（一）区本级一般公共预算收支决算情况",
            "(1) Final Accounts of the District's General Public Budget Revenue and Expenditure",
        ),
        ("二、起草背景和过程", "II. Background to the Drafting and Process"),
        ("一、综 合", "I. General"),
        ("第一章 总则", "Chapter 1: General Provisions"),
        ("二、年龄构成", "II. Age Composition"),
        ("审计发现的主要问题", "Main Problems Found by the Audit"),
        ("注释：", "Notes:"),
    ],
)
def test_a_set_heading_is_composed(chinese: str, english: str) -> None:
    said = localised(chinese, "plan", heading=True)
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize(
    "chinese",
    ["做好重点工作", "情况", "完成情况", "2026年", "主要目标基本实现", "经济社会发展", "做好主要工作"],
)
def test_what_is_no_set_heading_is_left(chinese: str) -> None:
    assert section_title(chinese) is None


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("一、住房城乡建设工作情况", "I. Housing Urban and Rural Development"),
        ("一、养老服务发展情况", "I. Development of Elderly Care Services"),
        ("三、县科技局工作总结", "III. Work Summary of the County Science and Technology Bureau"),
        ("二、《纲要》的主要内容", "II. Main Contents of the Outline"),
        (
            "2023年泉港区财政收支情况",
            "Fiscal Revenue and Expenditure of Quangang District in 2023",
        ),
    ],
)
def test_what_no_table_lists_is_read_as_a_thing(chinese: str, english: str) -> None:
    said = localised(chinese, "results", heading=True)
    assert (said.complete, said.text) == (True, english)


@pytest.mark.parametrize("chinese", ["教育经费投入不足", "二、2035年甲乙丙目标和“十四五”时期主要任务"])
def test_what_is_said_of_a_thing_is_no_set_word(chinese: str) -> None:
    said = localised(chinese, "results", heading=True).text
    assert "Shortcoming" not in said
    assert "in 2035" not in said


def test_a_sentence_is_no_heading() -> None:
    assert "Main Targets" not in localised("主要目标。", "plan").text
