"""What a text is says what its parts do whose headings do not: rules, notices, plans, minutes, speeches."""

from __future__ import annotations

import pytest

from desktop_app.document.model import PartRole
from tests.document.lines import read_lines

PUSH = "各级各部门要加强协调配合，形成工作合力，确保各项任务落到实处。"
DONE = "全年完成投资12.5亿元，新建学校6所，群众满意度持续提升。"


def roles(*lines: str) -> dict[str, PartRole]:
    """The role of each block, by its words."""
    return {block.text: block.role for block in read_lines(*lines).blocks}


def test_no_chapter_of_rules_tells_what_was_done_or_will_be() -> None:
    chapters = ("第一章 总则", "第二章 重点任务和工作安排", "第三章 附则")
    articles = [f"第{n}条 住宅小区的业主应当遵守管理规约。" for n in "一二三"]
    found = roles(
        "甲市物业管理条例", *(line for pair in zip(chapters, articles, strict=True) for line in pair)
    )
    assert {found[line] for line in (*chapters, *articles)} == {PartRole.PREAMBLE}


def test_rules_are_known_by_their_name_by_what_they_lay_down_and_by_their_articles() -> None:
    """工作规则 counted 一、 as reports are; a notice's annex; a text that was copied without its title."""
    assert roles("乙县人民政府工作规则", "一、工作安排", DONE)["一、工作安排"] is PartRole.PREAMBLE
    preface = "为规范公务接待工作，根据有关规定，制定本办法。"
    assert roles(preface, "一、接待标准", DONE, "二、工作安排", DONE)["一、接待标准"] is PartRole.PREAMBLE
    title = "丙市城市绿化管理办法（试行）"
    notice = ["丙市人民政府办公室关于印发丙市城市绿化管理办法（试行）的通知", "各县（区）人民政府："]
    body = ["现将办法印发给你们，请认真贯彻执行。", title, "第一条 为加强绿化管理，制定本办法。", PUSH]
    assert roles(*notice, *body)[title] is PartRole.PREAMBLE


def test_a_report_on_how_rules_are_carried_out_is_a_report() -> None:
    title = "关于检查《甲省湿地保护条例》实施情况的报告"
    found = roles(title, "一、法规实施的主要成效", DONE, "二、加强保护的建议", PUSH)
    assert found["一、法规实施的主要成效"] is PartRole.RESULTS
    assert found["二、加强保护的建议"] is PartRole.PLAN


@pytest.mark.parametrize(
    "opening",
    [
        ("关于做好2024年汛期安全生产工作的通知", "各镇人民政府：", "现就有关工作通知如下："),
        ("戊区支持民营经济发展的若干政策措施",),
        ("丁市人民政府关于进一步加强养老服务工作的意见",),
        ("为深入贯彻落实上级部署，结合我市实际，制定本方案。",),
        ("为促进经济平稳增长，结合我区实际，特制定如下政策措施。",),
    ],
)
def test_what_directs_or_sets_measures_is_ahead(opening: tuple[str, ...]) -> None:
    found = roles(*opening, "一、降低企业成本", PUSH, "二、优化营商环境", PUSH)
    assert found["一、降低企业成本"] is found["二、优化营商环境"] is PartRole.PLAN


@pytest.mark.parametrize(
    "title",
    ["辛区人民政府第36次常务会议纪要", "关于对第35号提案的答复", "《己县租赁住房管理办法》政策解读"],
)
def test_each_sentence_of_minutes_answers_and_explanations_says_itself(title: str) -> None:
    assert roles(title, "一、工作安排", DONE, "二、住房保障", DONE)["一、工作安排"] is PartRole.PREAMBLE


def test_a_speech_tells_results_only_where_its_heading_says_so() -> None:
    title = "在全县经济工作会议上的讲话"
    found = roles(title, "同志们：", "一、认清形势，坚定信心", PUSH, "二、转变作风，狠抓落实", PUSH)
    assert found["一、认清形势，坚定信心"] is PartRole.PREAMBLE
    found = roles(
        title, "同志们：", "一、2023年工作回顾", DONE, "二、2024年重点工作", PUSH, "三、转变作风", PUSH
    )
    assert [found[t] for t in ("一、2023年工作回顾", "二、2024年重点工作", "三、转变作风")] == [
        PartRole.RESULTS,
        PartRole.PLAN,
        PartRole.PLAN,
    ]


def test_a_notice_of_what_was_found_reports() -> None:
    found = roles("关于2023年度政务公开考核情况的通报", "一、总体情况", DONE, "二、主要特点", DONE)
    assert found["二、主要特点"] is PartRole.RESULTS


def test_tasks_with_those_who_do_them_are_ahead_where_no_title_says_it() -> None:
    tasks = [f"{n}.推进审批改革。优化办事流程。（市政务局牵头，各区县按职责分工负责）" for n in (1, 2)]
    found = roles("一、优化审批", *tasks, "二、降低成本", PUSH)
    assert found["二、降低成本"] is PartRole.PLAN
    assert roles("一、优化审批", PUSH, "二、降低成本", PUSH)["二、降低成本"] is PartRole.RESULTS


def test_what_explains_a_plan_is_none() -> None:
    found = roles("市发改局局长解读《甲市五年规划纲要》", "一、政策背景", DONE, "二、总体思路", PUSH)
    assert found["二、总体思路"] is PartRole.PREAMBLE
    sent = "《甲市人民政府办公厅关于印发〈甲市政务公开工作要点〉的通知》"
    assert roles(sent, "一、推进公开", PUSH, "二、优化服务", PUSH)["一、推进公开"] is PartRole.PLAN


def test_what_an_office_is_for_was_neither_done_nor_planned() -> None:
    found = roles(
        "丁县审计局2023年部门决算",
        "第一部分 部门概况",
        "一、主要职责",
        "（一）贯彻执行审计工作方针政策。",
        "二、机构设置",
        "内设办公室等6个股室。",
        "三、主要工作成效",
        DONE,
    )
    assert found["（一）贯彻执行审计工作方针政策。"] is found["二、机构设置"] is PartRole.PREAMBLE
    assert found["三、主要工作成效"] is found[DONE] is PartRole.RESULTS
