"""Headings that no stop parts from their text, and roles that only the place of a part tells."""

from __future__ import annotations

import pytest

from desktop_app.document.model import PartRole, Report
from tests.document.lines import outline, read_lines

BODY = "新建标准化大棚200个，带动农户500户增收，全镇粮食总产量达到3.2万吨。"


def _part_roles(report: Report) -> dict[str, PartRole | None]:
    return {block.text: block.role for block in report.blocks if block.kind.value == "part"}


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("（一）经济实力稳步提升", "全年实现地区生产总值12.5亿元，增长6.2%。"),
        ("（一）产业结构持续优化", "大力发展特色种植，新增果园2000亩，建成冷库3座。"),
        ("（一）项目建设推进有力", "今年以来新开工项目12个，完成投资2.6亿元。"),
    ],
)
def test_a_heading_without_a_stop_is_parted_where_a_sentence_begins(heading: str, body: str) -> None:
    report = read_lines("甲镇政府工作报告", "一、2023年工作回顾", heading + body, "（二）民生改善。" + BODY)
    assert ("section", heading) in outline(report)
    assert ("paragraph", body) in outline(report)


@pytest.mark.parametrize(
    "line",
    [
        "（一）粮食产量全年达到3.2万吨，比上年增长2.1%，实现十连丰。",  # what is measured, and no heading
        "（一）为经济稳步提升全年开展帮扶活动30场，解决难题120个。",
        "（一）民生福祉不断增进群众满意度，全年办成实事12件。",
    ],
)
def test_a_sentence_that_goes_on_is_not_parted(line: str) -> None:
    report = read_lines("甲镇政府工作报告", "一、2023年工作回顾", line, "（二）民生改善。" + BODY)
    assert any(text.startswith(line[:-1]) for _, text in outline(report))


def test_parts_with_a_label_and_a_colon_are_headings_where_most_parts_are() -> None:
    report = read_lines(
        "甲局2023年工作总结",
        "一、狠抓项目建设：全年开工项目12个，完成投资2.6亿元。",
        "二、狠抓招商引资：全年引进企业15家，到位资金3.2亿元。",
        "三、狠抓安全生产：一是开展检查120次。二是整改隐患350处。",
    )
    assert [text for kind, text in outline(report) if kind == "part"] == [
        "一、狠抓项目建设：",
        "二、狠抓招商引资：",
        "三、狠抓安全生产：",
    ]


def test_one_label_among_parts_is_a_sentence() -> None:
    report = read_lines("一、坚持党建引领：一是加强学习，二是改进作风。" + BODY, "二、扩大开放", BODY)
    assert "一、坚持党建引领：" not in [text for _, text in outline(report)]


@pytest.mark.parametrize("name", ["二、主要工作举措", "二、工作举措", "二、主要做法"])
def test_measures_of_a_summary_above_its_troubles_were_taken(name: str) -> None:
    report = read_lines(
        "甲局2023年工作总结和2024年工作计划",
        "一、2023年工作成效",
        BODY,
        name,
        BODY,
        "三、存在的问题",
        BODY,
        "四、下一步工作打算",
        BODY,
    )
    roles = _part_roles(report)
    assert roles[name] is PartRole.RESULTS
    assert roles["四、下一步工作打算"] is PartRole.PLAN


def test_measures_behind_aims_are_planned() -> None:
    report = read_lines(
        "甲局2023年工作总结和2024年工作计划",
        "一、2023年工作总结",
        BODY,
        "二、2024年总体目标",
        BODY,
        "三、主要工作举措",
        BODY,
        "四、下一步打算",
        BODY,
    )
    assert _part_roles(report)["三、主要工作举措"] is PartRole.PLAN


def test_what_stands_behind_the_troubles_of_a_report_that_plans_is_planned() -> None:
    lines = ["一、农业生产再上台阶", BODY, "二、正视存在问题", BODY, "三、乘势而上开新局", BODY]
    both = read_lines("甲局年度工作总结及2024年工作规划", *lines)
    assert _part_roles(both)["三、乘势而上开新局"] is PartRole.PLAN
    alone = read_lines("甲局2023年度工作总结", *lines)
    assert _part_roles(alone)["三、乘势而上开新局"] is PartRole.RESULTS


def test_work_that_was_well_done_is_no_plan() -> None:
    report = read_lines(
        "甲局局长在总结会上的讲话",
        "一、充分肯定成绩",
        "（一）重点工作推进有力",
        BODY,
        "二、谋划2024年工作",
        BODY,
    )
    roles = {block.text: block.role for block in report.blocks}
    assert roles["（一）重点工作推进有力"] is PartRole.RESULTS
    assert roles["二、谋划2024年工作"] is PartRole.PLAN


def test_measures_behind_the_troubles_of_a_summary_are_planned() -> None:
    report = read_lines(
        "甲局2023年工作总结", "一、工作开展情况", BODY, "二、存在的问题", BODY, "三、主要工作举措", BODY
    )
    assert _part_roles(report)["三、主要工作举措"] is PartRole.PLAN


def test_a_part_on_the_years_to_come_is_planned() -> None:
    lines = [
        "一、五年征程成绩显著",
        BODY,
        "二、奋力开创今后五年发展新局面",
        BODY,
        "三、全力做好2022年工作",
        BODY,
    ]
    roles = _part_roles(
        read_lines("政府工作报告", "——2022年1月20日在甲市第十届人民代表大会第一次会议上", *lines)
    )
    assert roles["二、奋力开创今后五年发展新局面"] is PartRole.PLAN
    assert roles["一、五年征程成绩显著"] is PartRole.RESULTS


def test_headings_right_before_figures_are_parted_where_several_stand_so() -> None:
    heads = ["（一）经济运行稳中有进", "（二）加快发展现代农业", "（三）民生福祉持续改善"]
    bodies = [
        "规上工业增加值增长8.2%，固定资产投资增长5.6%。",
        "新建高标准农田3万亩，粮食产量32万吨。",
        "城镇新增就业4200人，农村居民收入增长7.3%。",
    ]
    lines = [head + body for head, body in zip(heads, bodies, strict=True)]
    top = ["甲县2031年工作总结", "一、工作情况"]
    texts = [block.text for block in read_lines(*top, *lines).blocks]
    assert [*heads, *bodies] == sorted(texts[2:], key=lambda text: text not in heads)
    alone = [block.text for block in read_lines(*top, lines[0], bodies[1] * 2).blocks]
    assert heads[0] not in alone


def test_indicators_with_their_verb_are_no_headings_before_figures() -> None:
    rows = [
        "（一）规模以上工业实现增加值12亿元，增长6%。",
        "（二）社会消费品零售总额完成25亿元，增长5%。",
        "（三）全县粮食总产量实现32万吨，增长1%。",
    ]
    texts = [block.text for block in read_lines("甲县2031年工作总结", "一、工作情况", *rows).blocks]
    assert set(rows) <= set(texts)


def test_the_name_of_a_part_ends_where_its_year_is_said_again() -> None:
    told = "全年完成产值30亿元，增长5%，新增龙头企业3家，建成高标准农田2万亩。"
    line = f"一、2031年重点任务指标完成情况2031年农业部门承担12项任务。{told * 4}"
    line += f"二、存在的问题一是资金不足。二是人员老化。三、2032年工作安排稳定粮食生产。{told * 4}"
    texts = [block.text for block in read_lines("某县农业农村局2031年工作总结" + line).blocks]
    assert "一、2031年重点任务指标完成情况" in texts


def test_sections_that_count_on_amid_a_line_begin_lines_of_their_own() -> None:
    glued = (
        "（一）产业发展提速。全年投资3.2亿元，新建大棚1200亩。（二）民生持续改善。新建学校1所，改造危房36户。"
    )
    report = read_lines("乙镇工作总结", "一、主要工作", glued, "二、存在问题", BODY)
    sections = [text for kind, text in outline(report) if kind == "section"]
    assert sections == ["（一）产业发展提速。", "（二）民生持续改善。"]
    cited = "根据文件（一）第三条的规定，我镇制定了方案。（三）号线路由县交通局负责，年内全部建成并投入使用。"
    assert cited in [text for _, text in outline(read_lines("乙镇工作总结", "一、主要工作", cited))]
    first = "我镇扎实推进乡村振兴。一、抓党建促发展。全年发展党员120名，创建支部6个。"
    parts = f"{first}二、抓项目增后劲。实施项目15个，建成5个。"
    report = read_lines("乙镇工作总结", parts)
    assert [t for k, t in outline(report) if k == "part"] == ["一、抓党建促发展。", "二、抓项目增后劲。"]


def test_texts_of_a_collection_stand_below_their_names() -> None:
    lines = ["乙镇工作总结篇1", BODY, "一、主要工作", BODY, "乙镇工作总结篇2", BODY, "一、取得的成绩", BODY]
    report = read_lines("乙镇工作总结2篇", *lines)
    assert [t for k, t in outline(report) if k == "part"] == [lines[0], lines[4]]
    assert [t for k, t in outline(report) if k == "section"] == [lines[2], lines[6]]


def test_a_heading_of_known_words_ends_before_a_time() -> None:
    body = "全区卫生工作坚持目标引领、问题导向，各项指标完成情况良好，基本达到规划设定的目标。"
    for topic in ("主要成就", "发展基础", "面临的形势"):
        report = read_lines(
            "甲区卫生事业发展规划",
            "一、规划背景",
            f"（一）{topic}“十二五”期间，{body}",
            f"（二）{topic}十四五时期，{body}",
        )
        texts = [block.text for block in report.blocks]
        assert f"（一）{topic}" in texts
        assert f"“十二五”期间，{body}" in texts


def test_words_that_go_on_behind_a_topic_are_no_body() -> None:
    text = "（一）坚持以发展基础今年更好为目标，全区卫生工作再上台阶。"
    assert text in [b.text for b in read_lines("甲区工作规划", "一、规划背景", text).blocks]
