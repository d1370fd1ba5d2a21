"""Signs that a library glues to paragraphs against copying, and what else it leaves in a report."""

from __future__ import annotations

from desktop_app.document.model import PartRole
from tests.document.lines import outline, read_lines

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"
DAY = "2020年6月22日在甲县第十五届人民代表大会第五次会议上"


def test_the_same_three_signs_at_the_end_of_paragraphs_are_taken_out() -> None:
    report = read_lines(
        "政府工作报告PZl",
        DAY + "PZl",
        "甲县县长王建国PZl",
        "各位代表:PZl",
        BODY + "PZl",
        "一、2019年工作回顾PZl",
        BODY + "PZ",
        "l",
        BODY,
    )
    assert (report.title, report.subtitle, report.salutation) == ("政府工作报告", DAY, "各位代表:")
    assert [text for kind, text in outline(report) if kind == "paragraph"] == [BODY] * 3
    assert [text for text in report.removed if text in ("PZl", "PZ", "l")] == ["PZl"] * 6 + ["PZ", "l"]


def test_words_in_latin_letters_stay() -> None:
    lines = ["实现GDP", "修路120km", "接入WiFi", "实现GDP", "修路130km", "实现GDP", "修路140km"]
    report = read_lines("甲县政府工作报告", BODY, *lines, BODY)
    assert "".join(text for _, text in outline(report)).count("GDP") == 3


def test_the_post_and_the_name_on_two_lines_are_one_speaker() -> None:
    report = read_lines("甲区政府工作报告", "——" + DAY, "代区长", "刘庆", "各位代表：", BODY)
    assert report.speaker.replace(" ", "") == "代区长刘庆"


def test_what_is_next_is_planned_below_a_part_of_results_too() -> None:
    halves = ["2022年上半年预算执行情况", "一、执行情况", BODY, "二、下半年财政工作打算", BODY]
    account = ["2021年决算", "一、决算情况", BODY, "二、收支平衡情况", BODY]
    report = read_lines("甲镇预算执行情况的报告", *halves, *account)
    roles = {block.text: block.role for block in report.blocks}
    assert roles["二、下半年财政工作打算"] is PartRole.PLAN
    assert roles["一、执行情况"] is PartRole.RESULTS


def test_a_paragraph_that_goes_on_with_the_same_time_does_not_close_its_part() -> None:
    more = "同时对前期生态环境问题进行回头看，防止问题反弹。"
    report = read_lines(
        "甲局2023年工作总结",
        "一、工作情况",
        "（一）绿化。" + BODY,
        "（二）湿地保护。",
        BODY,
        more,
        "二、打算",
        BODY,
    )
    parents = {block.text: block.parent or "" for block in report.blocks}
    assert parents[more].startswith("P1.S2")


def test_where_no_line_ends_a_sentence_the_lines_of_the_report_stay() -> None:
    wrapped = ["坚持稳中求进工作总基调，全面落实上级决策部署，扎实推动高质量发展", "城乡面貌持续改善"] * 4
    report = read_lines(
        "来源：甲县政府网 2020-01-05 10:20:30", "甲县政府工作报告", *wrapped, "打印 关闭", "社会大局稳定"
    )
    assert not set(wrapped) & set(report.removed)


def test_lines_that_open_alike_and_end_in_a_quotation_head_what_is_below() -> None:
    names = [
        "这一年，我们埋头苦干、对标竞进，展现了发展“甲县速度”",
        "这一年，我们改革创新、开放合作，激发了发展“甲县活力”",
    ]
    report = read_lines(
        "甲县政府工作报告", "2021年工作回顾", names[0], BODY, names[1], BODY, "2022年工作安排", BODY
    )
    assert set(names) <= {text for _, text in outline(report)}
    alone = read_lines("甲县政府工作报告", "一、回顾", names[0], "稳步提升，全年投资增长6%。" + BODY)
    assert names[0] not in [text for _, text in outline(alone)]


def test_a_name_behind_the_last_stops_is_taken_out_wherever_it_ends_a_line() -> None:
    name = "EiW某某百科--为乡村助力"
    report = read_lines(
        "甲街道2021年工作总结", BODY + name, "一、工作总结" + name, BODY + name, "全年完成12件。" + name
    )
    assert [text for _, text in outline(report)][1:] == [BODY, "一、工作总结", BODY, "全年完成12件。"]
    assert report.removed.count(name) == 4


def test_who_does_it_behind_the_last_stops_stays() -> None:
    for tail in ("（责任单位：区住建局）", "责任单位为区住建局", "《GDP核算办法》"):
        lines = [f"{number}.{BODY}{tail}" for number in (1, 2, 3)]
        report = read_lines("甲区2021年工作方案", "一、工作任务", *lines)
        assert "".join(text for _, text in outline(report)).count(tail) == 3
