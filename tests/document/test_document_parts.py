"""Halves, chapters and numbers that run through a report: which heads which, and what stands below."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.model import PartRole
from desktop_app.document.read import read_report
from tests.document.lines import outline, read_lines

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"


def test_halves_named_work_of_their_year_stand_above_the_numbers() -> None:
    report = read_lines(
        "甲市法院工作报告",
        "2020年主要工作",
        BODY,
        "一、服务大局",
        BODY,
        "二、司法为民",
        BODY,
        "2021年工作安排",
        BODY,
    )
    parts = [(b.text, b.role) for b in report.blocks if b.kind.value == "part"]
    assert parts == [("2020年主要工作", PartRole.RESULTS), ("2021年工作安排", PartRole.PLAN)]
    assert [t for k, t in outline(report) if k == "section"] == ["一、服务大局", "二、司法为民"]


def test_a_chapter_without_its_number_stands_above_the_sections_that_begin_anew() -> None:
    report = read_lines(
        "甲旗发展规划",
        "发展环境",
        "第一节 发展成就",
        BODY,
        "第二节 发展机遇",
        BODY,
        "总体要求",
        "第一节 指导思想",
        BODY,
    )
    assert [t for k, t in outline(report) if k == "part"] == ["发展环境", "总体要求"]
    assert sum(k == "section" for k, _ in outline(report)) == 3


def test_what_a_section_on_troubles_says_of_them_stays_in_it() -> None:
    said = "同时，我县发展不平衡问题仍然突出，产业结构单一，基础设施短板较多。"
    report = read_lines(
        "一、发展环境", "（一）发展成就", BODY, "（二）机遇与挑战", BODY, said, "二、重点任务", BODY
    )
    assert next(b.parent for b in report.blocks if b.text == said) == "P1.S2"
    assert (
        next(
            b.parent
            for b in read_lines("一、工作回顾", "（一）工业", BODY, said, "二、安排", BODY).blocks
            if b.text == said
        )
        == "P1"
    )


def test_numbers_that_run_through_the_parts_of_a_styled_document_head_their_paragraphs(
    tmp_path: Path,
) -> None:
    import docx

    document = docx.Document()
    for part in range(3):
        document.add_heading("一二三"[part] + "、加强管理工作", level=1)
        for number in (2 * part + 1, 2 * part + 2):
            document.add_paragraph(f"{number}.加强组织领导。{BODY}")
    document.save(str(tmp_path / "a.docx"))
    kinds = [block.kind.value for block in read_report(tmp_path / "a.docx").blocks]
    assert kinds.count("run-in-heading") == 6


def test_contents_whose_parts_are_called_otherwise_below_are_left_out() -> None:
    """第一部分 stands above its name, or the first part is the report itself."""
    sections = ["一、收入支出决算总体情况说明", "二、收入决算情况说明"]
    on_two_lines = ["目录", "第一部分 办公室概况", "第二部分 部门决算情况说明", *sections]
    body = [
        "第一部分",
        "办公室概况",
        BODY,
        "第二部分",
        "部门决算情况说明",
        sections[0],
        BODY,
        sections[1],
        BODY,
    ]
    report = read_lines(*on_two_lines, *body)
    assert [t for k, t in outline(report) if k == "part"] == [
        "第一部分办公室概况",
        "第二部分部门决算情况说明",
    ]
    assert [t for k, t in outline(report) if k == "section"] == sections
    title = "关于丙山县2019年财政决算（草案）的报告"
    contents = ["目 录", f"第一部分：{title}", *sections, "第二部分：附表", "表一：收支决算总表"]
    report = read_lines(
        *contents,
        title,
        "县财政局局长 邓飞",
        "主任、各位副主任、各位委员：",
        *sections[:1],
        BODY,
        sections[1],
        BODY,
    )
    assert (report.title, report.speaker) == (title, "县财政局局长 邓飞")
    assert [t for k, t in outline(report) if k == "part"] == sections


def test_a_long_sentence_above_paragraphs_with_headings_names_none() -> None:
    top = "这四年，我们坚持加快发展，牢牢扭住经济建设不放松，国民经济较快增长，综合实力明显提高。"
    names = ["经济总量稳步攀升。", "工业地位明显增强。", "城镇建设步伐加快。", "新农村建设扎实推进。"]
    bodies = [f"{name}{BODY}" for name in names]
    plain = "过去四年，是我县应对环境变化、迎接各种挑战的四年。"
    report = read_lines(
        "一、过去四年工作回顾", plain, top, *bodies[:2], top.replace("加快发展", "统筹发展"), *bodies[2:]
    )
    assert [t for k, t in outline(report) if k == "run-in-heading"] == names


def test_measures_counted_throughout_are_items_where_their_first_sentences_name_nothing() -> None:
    measures = [
        f"1.积极争取专项资金，支持产品有市场、项目有前景、技术有竞争力的中小微企业渡过难关。{BODY}（责任单位：市财政局）",
        f"2.成立工作专班，出台《三年行动计划》，对符合条件的项目予以奖补，全年培育星级上云企业50家。{BODY}",
        f"3.引导机构加大投放，力争全年新增贷款600亿元以上。{BODY}",
        f"4.推动企业上市，对成功上市的企业给予奖励。{BODY}",
    ]
    report = read_lines("一、落实财税政策", *measures[:2], "二、强化金融支持", *measures[2:])
    assert [t for _, t in outline(report) if t[0].isdecimal()] == measures
    named = [
        f"{number}.{name}。{BODY}"
        for number, name in enumerate(("精简审批手续", "提高用地效率", "加强储备", "强化推进"), 1)
    ]
    report = read_lines("一、提高效率", *named[:2], "二、推进建设", *named[2:])
    assert sum(kind == "run-in-heading" for kind, _ in outline(report)) == 4


def test_rules_and_announcements_tell_of_no_results() -> None:
    rules = read_lines(
        "甲市质量奖管理办法",
        "第一章 总则",
        "第一条 质量奖每两年评审一次。",
        "第二章 奖励",
        "第二条 获奖组织推广先进经验，加强质量管理。",
    )
    notice = read_lines(
        "甲市公安局关于乙路施工期间交通管制的通告",
        "一、管制时间",
        "每日7时至9时。",
        "二、绕行线路",
        "请绕行丙路。",
    )
    assert {block.role for report in (rules, notice) for block in report.blocks} == {PartRole.PREAMBLE}
    assert notice.title == "甲市公安局关于乙路施工期间交通管制的通告"


def test_what_a_notice_asks_for_is_planned_but_how_something_stands_is_told() -> None:
    asked = read_lines(
        "甲市关于做好防汛工作的通知", "一、压实责任", "健全机制，加强值守。", "二、强化排查", BODY
    )
    stands = read_lines("甲市预算执行情况的公告", "一、收支情况", BODY, "二、债务情况", BODY)
    assert [b.role for b in asked.blocks if b.kind.value == "part"] == [PartRole.PLAN] * 2
    assert [b.role for b in stands.blocks if b.kind.value == "part"] == [PartRole.RESULTS] * 2


def test_a_part_of_aims_plans_from_where_it_says_what_is_to_be_done_for_them() -> None:
    aims = "2031年的预期目标是：地区生产总值增长6%左右，城镇新增就业5000人。"
    tasks = "为实现上述目标，要重点抓好以下八方面工作："
    part = ["二、2031年总体要求和主要目标", aims, tasks, "（一）以项目建设为重点，发展壮大工业", BODY]
    report = read_lines("政府工作报告", "各位代表：", "一、2030年工作回顾", BODY, *part)
    roles = [block.role for block in report.blocks if block.id.startswith("P2")]
    assert roles == [PartRole.TARGETS] * 2 + [PartRole.PLAN] * 3
    for other in ("万元产值水耗完成市级下达任务。", ""):
        lines = ["一、2030年工作回顾", BODY, *part[:2], *[other] * bool(other), *part[3:]]
        alone = read_lines("政府工作报告", "各位代表：", *lines)
        assert {block.role for block in alone.blocks if block.id.startswith("P2")} == {PartRole.TARGETS}


def test_what_matters_most_does_not_look_ahead() -> None:
    said = (
        "县政府把学习作为首要任务，抓住发展这个第一要务。抓好首要工作，印发要点，开展培训12次，覆盖680人次。"
    )
    lines = ("一、健全机制，夯实基础", BODY, "二、以思想引领为先导，凝聚法治共识", said)
    report = read_lines("2030年法治政府建设情况报告", *lines)
    assert report.blocks[-1].role is PartRole.RESULTS


def test_the_first_part_of_a_speech_may_look_ahead_but_that_of_a_report_seldom_does() -> None:
    said = "我们要办好赛事，要广邀宾客。各部门要同心协力。"
    parts = ["一、把握机遇，共谱新篇", said, "二、凝心聚力，再创辉煌", said]
    speech = read_lines("在甲市发展大会上的讲话", *parts)
    report = read_lines("甲市体育局工作总结", *parts)
    assert [b.role for b in speech.blocks if b.kind.value == "part"] == [PartRole.PLAN] * 2
    assert next(b.role for b in report.blocks if b.kind.value == "part") is not PartRole.PLAN


def test_a_part_of_achievements_and_aims_turns_where_the_period_ahead_is_said_to_be_key() -> None:
    past = "“十五五”时期是极不平凡的五年，全县经受住严峻考验，各项事业取得重大成就。"
    ahead = "“十六五”时期是我县转型发展、全面发力的关键时期，机遇和挑战并存。"
    part = ["一、“十五五”时期发展成就和“十六五”时期主要目标任务", past, BODY, ahead]
    report = read_lines("政府工作报告", "各位代表：", *part, "二、2031年重点工作", BODY)
    roles = [block.role for block in report.blocks if block.id.startswith("P1.p")]
    assert roles == [PartRole.RESULTS, PartRole.RESULTS, PartRole.TARGETS]


def test_items_between_headings_of_one_count_stand_beside_them() -> None:
    first, second = "——以改革为动力，增创体制新优势。加强改革。", "——以开放为动力，增创产业新优势。扩大开放。"
    body = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%。"
    counted = ["1、推进园区整合。" + body, "2、推进审批改革。" + body, second, "3、推进招商引资。" + body]
    report = read_lines("甲区2018年工作总结", "二、2018年工作安排", first, *counted)
    parents = {b.text: b.parent for b in report.blocks}
    part = next(b.id for b in report.blocks if b.text == "二、2018年工作安排")
    assert [parents[text] for text in (first[2:], "3、推进招商引资。", second[2:])] == [part] * 3


def test_an_item_below_a_heading_stays_there() -> None:
    body = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%。"
    lines = [
        "1、推进园区整合。" + body,
        "2、推进审批改革。" + body,
        "——办好12件实事。",
        "3、推进招商引资。" + body,
    ]
    report = read_lines("甲区2018年工作总结", "二、2018年工作安排", body, *lines)
    item = next(b for b in report.blocks if b.text == "办好12件实事。")
    assert report.block(item.parent or "").text == "2、推进审批改革。"


def test_aims_of_the_work_are_a_part() -> None:
    body = "全县政协坚持团结和民主两大主题，较好地完成了全会确定的目标任务。"
    lines = ["2010年工作回顾", body, "一、服务大局，议政建言", body, "2011年工作意见", body]
    report = read_lines("甲县政协常务委员会工作报告", *lines)
    parts = [(b.text, b.role) for b in report.blocks if b.level == 1]
    assert parts == [("2010年工作回顾", PartRole.RESULTS), ("2011年工作意见", PartRole.PLAN)]
