"""Notices, minutes, interviews and what a notice sends out: each has its title, its address and its parts."""

from __future__ import annotations

from desktop_app.document.read import read_text
from tests.document.lines import outline, read_lines

BODY = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"


def test_a_notice_with_its_annexes_its_remarks_and_its_imprint() -> None:
    report = read_lines(
        "乙县人民政府办公室",
        "关于印发乙县重点任务分解方案的通知",
        "各乡镇人民政府，县政府各部门：",
        "《方案》已经县政府同意，现印发给你们，请认真组织实施：",
        "附件：1.任务分解表",
        "2.项目清单",
        "乙县人民政府办公室",
        "2025年2月21日",
        "乙县重点任务分解方案",
        "一、工作目标",
        BODY,
        "二、责任分工",
        "（一）经济发展",
        "1.规模以上工业增加值增长7%。（责任单位：县工业和信息化局）",
        "2.社会消费品零售总额增长6%。（责任单位：县商务局）",
        "三、工作要求",
        BODY,
        "本方案自2025年3月1日起施行。",
        "抄送：县委办公室，县政协办公室。",
    )  # fmt: skip
    kinds = {text: kind for kind, text in outline(report)}
    assert report.salutation == "各乡镇人民政府，县政府各部门："
    assert kinds["2.项目清单"] == "bullet"
    assert kinds["乙县人民政府办公室"] == "paragraph"
    assert kinds["1.规模以上工业增加值增长7%。（责任单位：县工业和信息化局）"] == "bullet"
    closing = {b.text[:2]: b.parent for b in report.blocks}
    assert (
        closing["本方"]
        == closing["抄送"]
        == next(b.id for b in report.blocks if b.text == "乙县重点任务分解方案")
    )


def test_the_opening_sentence_of_minutes_is_no_subtitle() -> None:
    opening = "2020年6月15日上午，县长张明主持召开县政府第12次常务会议，研究当前经济运行工作。现纪要如下："
    report = read_lines("大河县人民政府常务会议纪要", "（第12次）", opening, "一、关于经济运行", BODY)
    assert [k for k, t in outline(report) if t == opening] == ["paragraph"]


def test_headings_of_an_interview_stand_above_its_questions() -> None:
    report = read_lines(
        "统计局局长解读一季度经济形势",
        "2022-04-19 09:32　来源：某某日报",
        BODY,
        "经济“形”有波动、“势”仍向好",
        f"记者：您如何评价今年一季度开局？{BODY}",
        f"张三：{BODY}",
        "宏观政策靠前发力",
        "记者：政策将如何发力？",
        f"张三：{BODY}",
    )
    assert [t for k, t in outline(report) if k == "part"] == [
        "经济“形”有波动、“势”仍向好",
        "宏观政策靠前发力",
    ]


def test_a_summary_without_its_title_is_addressed_to_an_office() -> None:
    assert (
        read_lines("市委、市政府：", f"现将工作情况报告如下：{BODY}", "一、工作情况", BODY).salutation
        == "市委、市政府："
    )


def test_a_first_row_that_speaks_on_behalf_is_no_heading() -> None:
    rows = [
        "受市人民政府委托，现将甲市2021年国民经济和社会发展",
        "计划执行情况与2022年计划草案提请大会审议，并请市政协委员",
        "提出意见。",
    ]
    filled = [
        "2021年，全市上下坚持稳中求进工作总基调，统筹推进疫情防",
        "控和经济社会发展，经济运行总体平稳、稳中向好。初步核算，",
        "全市地区生产总值完成1526.3亿元，同比增长7.9%。",
    ]
    report = read_lines("各位代表：", *rows, "一、2021年计划执行情况", *filled, "二、2022年主要目标", *filled)
    assert "".join(rows) in [text for _, text in outline(report)]


def test_a_notices_title_in_rows_above_whom_it_is_for() -> None:
    rows = [
        "懷化市人民政府辦公室",
        "關于印發《懷化市貫徹落實〈關于打好經濟",
        "增長主動仗的若干政策措施〉實施方案》的通知",
    ]
    sent = ["懷化市貫徹落實主動仗若干措施", "實施方案"]
    lines = [*rows, "各縣市區人民政府，市直機關各單位：", "經市人民政府同意，現印發給你們，請認真組織實施。"]
    lines += ["懷化市人民政府辦公室", "2023年3月15日", "", *sent, BODY, "一、促進消費恢復升級", BODY]
    report = read_text("\n\n".join(lines))
    assert (report.title, report.salutation) == ("".join(rows), lines[3])
    assert "".join(sent) in [b.text for b in report.blocks if b.kind.value == "part"]


def test_what_a_notice_sends_out_has_its_title_as_a_part() -> None:
    lines = [
        "甲市关于印发工作要点的通知",
        "各县区：",
        "现印发给你们，请认真贯彻执行，做好各项工作。",
        "甲市人民政府",
        "2023年2月28日",
    ]
    body = ["甲市2023年工作要点", "2023年，全市工作的总体要求是稳中求进。", "一、经济工作", "扩大有效投资。"]
    report = read_text("\n".join([*lines, *body]), "a.txt")
    assert [(b.kind.value, b.level) for b in report.blocks if b.text in (body[0], body[2])] == [
        ("part", 1),
        ("section", 2),
    ]


def test_what_a_notice_names_and_sends_out_has_its_name_as_a_part_whatever_its_words() -> None:
    name = "甲县2020年度法治建设工作安排"
    head = [
        f"甲县人民政府办公室关于印发{name}的通知",
        "各乡镇人民政府：",
        f"《{name}》已经县政府同意，现印发给你们，请执行。",
    ]
    lines = [
        *head,
        "2020年7月8日",
        name,
        "2020年是收官之年，现就有关工作安排如下：",
        "一、依法履行职能",
        "加强文件审查。",
    ]
    part = next(b for b in read_text("\n".join(lines)).blocks if b.text == name)
    assert (part.kind.value, part.role.value) == ("part", "plan")


def test_what_is_enclosed_stands_with_who_signs_below_the_whole_part() -> None:
    lines = [
        "甲局2018年度绩效评价报告",
        "一、部门概况",
        "全局有246人。",
        "二、使用情况",
        "（一）项目支出",
        "支出5600万元。",
    ]
    end = ["附件：绩效评价指标评分表", "甲县住房和城乡建设局", "2019年5月20日"]
    blocks = read_text("\n".join([*lines, *end])).blocks[-3:]
    assert [(b.parent, b.text) for b in blocks] == [("P2", text) for text in end]


def test_news_of_an_office_above_its_day_is_the_title() -> None:
    head = ["国家统计局：三季度GDP同比增长4.9%", "（2020年10月19日）", "国家统计局"]
    report = read_text(
        "\n".join(
            [*head, "前三季度，面对复杂严峻的国内外环境，经济增速由负转正，社会大局保持稳定，运行平稳。"]
        )
    )
    assert (report.title, report.subtitle, report.speaker) == tuple(head)
