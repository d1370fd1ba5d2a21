"""Pages as searches find them: of libraries of documents, courts, prosecutors and statistical bulletins."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from desktop_app.document.model import BlockKind, Report
from desktop_app.document.read import read_report, read_text

BODY = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进，主要指标好于预期，民生福祉持续改善。"
LONGER = f"{BODY}重点项目加快推进，招商引资成效明显，城乡面貌发生新的变化，社会大局保持和谐稳定。"
PARTS = f"一、主要工作\n{BODY}\n二、下步打算\n{BODY}"


def outline(report: Report) -> list[tuple[int, str]]:
    """Headings of the report with their levels."""
    wanted = (BlockKind.PART, BlockKind.SECTION, BlockKind.RUN_IN_HEADING)
    return [(block.level, block.text) for block in report.blocks if block.kind in wanted]


@pytest.mark.parametrize(
    "line",
    [
        "- 文档编号：9031322",
        "- 上传时间：2023-02-02",
        "（发稿时间：2019年01月23日）",
        "发布于2022-02-13T20:56:36  该页已被阅读",
        "色彩风格",
        "下一版»本期共4版，当前第1版 PDF",
    ],
)
def test_what_sites_set_about_a_report_is_taken_out(line: str) -> None:
    report = read_text(f"{line}\n金山县政府工作报告\n各位代表：\n{PARTS}")
    assert report.title == "金山县政府工作报告"
    assert report.removed == (line,)


@pytest.mark.parametrize(
    ("page", "own"),
    [
        ("2018年度金山检察院工作报告", "金山新区人民检察院工作报告"),
        ("2023年法院工作报告（全文）", "金山市中级人民法院工作报告"),
        ("乡镇人大会，政府工作报告", "XX镇政府工作报告"),
    ],
)
def test_a_report_of_its_own_name_is_found_below_the_pages_title(page: str, own: str) -> None:
    report = read_text(f"{page}\n{own}\n2019年1月11日在第六届人民代表大会第五次会议上\n各位代表：\n{PARTS}")
    assert report.title == own
    assert page in report.removed


@pytest.mark.parametrize("day", ["2014年 月 日", "2023年X月X日", "2023年××月××日"])
def test_a_day_that_a_sample_leaves_open_is_title_matter(day: str) -> None:
    report = read_text(f"金山镇政府工作报告\n{day}\n镇长 张三\n各位代表：\n{PARTS}")
    assert (report.title, report.speaker) == ("金山镇政府工作报告", "镇长 张三")
    assert report.subtitle == day.replace(" ", "")


def test_an_address_shares_its_line_with_the_opening_words_of_a_report_without_a_title() -> None:
    said = "我代表市中级人民法院向大会报告工作，请予审议。"
    report = read_text(f"各位代表：　　{said}\n{PARTS}")
    assert report.salutation == "各位代表："
    assert report.blocks[1].text == said
    prose = f"请各位代表：{said}"
    assert read_text(f"{prose}\n{PARTS}").salutation == ""


def test_whom_a_notice_is_for_may_begin_with_one_office() -> None:
    offices = "金山产业园区管委会，各乡镇人民政府，市级各部门："
    report = read_text(
        f"{offices}\n《金山市议事规则》已经市政府同意，现印发给你们，请认真贯彻执行。\n{PARTS}"
    )
    assert report.salutation == offices
    spoken = "这次会议郑重要求各级政府，各负其责："
    assert read_text(f"{spoken}\n{BODY}\n{PARTS}").salutation == ""


def test_words_that_tell_what_a_part_does_end_where_a_space_stands() -> None:
    report = read_text(f"金山镇工作总结\n一、“十三 五”工作回顾 回顾“十三五”，{BODY}\n二、下步打算\n{BODY}")
    assert outline(report) == [(1, "一、“十三 五”工作回顾"), (1, "二、下步打算")]


def test_whole_sentences_that_open_alike_head_what_stands_below_them() -> None:
    first, second = "过去的五年，是综合实力显著提升的五年。", "过去的五年，是城乡面貌明显变化的五年。"
    text = f"金山县政府工作报告\n一、工作回顾\n{first}\n{LONGER}\n{second}\n{LONGER}\n二、下步打算\n{BODY}"
    assert (2, first) in outline(read_text(text))
    assert (2, second) in outline(read_text(text))
    listed = f"金山县政府工作报告\n一、工作回顾\n{first}\n{second}\n{LONGER}\n二、下步打算\n{BODY}"
    assert outline(read_text(listed)) == [(1, "一、工作回顾"), (1, "二、下步打算")]


def test_a_site_names_the_year_of_a_bulletin_once_more() -> None:
    report = read_text(f"2022年金山县国民经济和社会发展统计公报 2022\n2022年，{BODY}\n{PARTS}")
    assert report.title == "2022年金山县国民经济和社会发展统计公报"
    assert report.removed == ("2022",)


def test_a_paragraph_may_be_named_after_the_third_industry() -> None:
    text = f"一、综合\n经济增长好于预期。{LONGER}\n第二、三产业拉动作用增强。{LONGER}"
    assert [text for _, text in outline(read_text(text))][1:] == [
        "经济增长好于预期。",
        "第二、三产业拉动作用增强。",
    ]


def test_two_headings_above_one_another_are_a_part_and_its_section() -> None:
    waters = f"地表水\n总体情况\n{LONGER}\n主要江河水质状况\n{LONGER}"
    air = f"环境空气\n总体状况\n{LONGER}\n重点城市情况\n{LONGER}"
    report = read_text(
        f"2021年2月全国环境质量状况\n生态环境部通报了2021年2月全国环境质量状况。\n{waters}\n{air}"
    )
    assert outline(report) == [
        (1, "地表水"),
        (2, "总体情况"),
        (2, "主要江河水质状况"),
        (1, "环境空气"),
        (2, "总体状况"),
        (2, "重点城市情况"),
    ]


def test_the_title_once_more_before_the_text_on_its_line_is_cut_off() -> None:
    title = "在全市招商引资交流会上的讲话"
    report = read_text(f"{title}\n市长{title}这次会议很重要，{BODY}\n{PARTS}")
    assert report.title == f"市长{title}"
    assert report.blocks[1].text == f"这次会议很重要，{BODY}"


def test_a_report_on_one_line_is_cut_where_one_part_and_one_section_begin() -> None:
    text = f"2022年金山镇政府工作报告各位代表：现在，我报告。一、回顾{LONGER}（一）发展更加强劲。{LONGER}"
    report = read_text(text)
    assert (report.title, report.salutation) == ("2022年金山镇政府工作报告", "各位代表：")
    assert (2, "（一）发展更加强劲。") in outline(report)


def test_entries_of_a_yearbook_have_their_names_before_a_space() -> None:
    names = ("长期规划的编制", "中期计划的编制与执行", "年度计划的编制与执行")
    text = "\n".join(f"{name}　{LONGER}" for name in names)
    assert [text for _, text in outline(read_text(f"金山县计划管理概况\n{text}"))] == list(names)
    rules = "\n".join(f"第{number}条　{LONGER}" for number in "一二三")
    assert outline(read_text(f"金山县议事规则\n{rules}")) == []


def test_the_only_cell_of_a_row_is_read_without_its_bars() -> None:
    title = "2013年金山区国民经济和社会发展统计公报"
    report = read_text(f"![]() |\n发布单位: | 金山区统计局 |\n{title} | |||||\n2013年，{BODY} |\n{PARTS}")
    assert report.title == title
    assert report.blocks[1].text == f"2013年，{BODY}"
    assert "| |||||" in report.removed


def test_parts_and_captions_of_a_text_that_was_copied_on_one_line() -> None:
    first = f"2013年，{BODY} 表1 金山区主要指标"
    second = f"注：增幅按可比价计算。 一、综 合 综合实力增强{BODY} 二、农 业 农业形势良好{BODY}"
    report = read_text(f"2013年金山区国民经济和社会发展统计公报\n{first}\n{second}")
    assert outline(report) == [(1, "一、综 合"), (1, "二、农 业")]
    assert "表1 金山区主要指标" in [block.text for block in report.blocks]


def test_what_stands_below_a_bare_annex_is_its_name_whatever_the_words() -> None:
    annexes = (
        "附件1\n名词解释\n1.“三保”：保工资。\n附件2\n民生项目责任分解表\n1\t农村公路\t11月\n2\t学校\t12月"
    )
    headings = outline(read_text(f"金山县政府工作报告\n{PARTS}\n{annexes}"))
    assert headings[-4:] == [(1, "附件1"), (2, "名词解释"), (1, "附件2"), (2, "民生项目责任分解表")]


def test_a_dash_at_the_end_announces_what_stands_below() -> None:
    said = f"热词频频被代表委员热议，{BODY[:-1]}——"
    report = read_text(f"报告里的热词\n{said}\n就业优先\n{LONGER}\n绿色发展\n{LONGER}")
    assert outline(report) == [(1, "就业优先"), (1, "绿色发展")]
    assert said in [block.text for block in report.blocks]


def test_a_sentence_that_says_since_when_heads_the_named_paragraphs_below_it() -> None:
    top = "半年来，我们聚焦经济发展，综合实力有力提升。"
    named = [
        f"{name}{LONGER}" for name in ("经济指标实现新跃升。", "项目建设取得新进展。", "现代农业进入新阶段。")
    ]
    text = "\n".join(["金山镇上半年工作总结", "上半年工作回顾", BODY, top, *named, "下半年工作安排", BODY])
    assert (2, top) in outline(read_text(text))
    assert (3, "项目建设取得新进展。") in outline(read_text(text))


def test_the_last_words_of_a_notices_title_may_stand_on_a_row_of_their_own() -> None:
    title = ("金山县人民政府关于印发金山县国民经济和社会发展规划纲要", "的通知")
    report = read_text("\n\n".join([*title, "各乡镇人民政府：", BODY, PARTS]))
    assert report.title == "".join(title)


def test_lines_between_headings_of_the_format_stand_below_them(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    inner = f"<p>工作情况</p><p>{LONGER}</p><p>重点任务</p><p>{LONGER}</p>"
    page.write_text(f"<h1>金山县工作报告</h1><h2>农业</h2>{inner}<h2>工业</h2>{inner}", encoding="utf-8")
    assert outline(read_report(page)) == [
        (1, "农业"),
        (2, "工作情况"),
        (2, "重点任务"),
        (1, "工业"),
        (2, "工作情况"),
        (2, "重点任务"),
    ]
    document = tmp_path / "a.docx"
    made = docx.Document()
    made.add_paragraph("一、工作回顾")
    made.add_paragraph(BODY)
    made.add_paragraph().add_run("坚持转型发展，经济实现新跨越。").bold = True
    for name in ("畜牧业稳步推进。", "工业转型提速。"):
        paragraph = made.add_paragraph()
        paragraph.add_run(name).bold = True
        paragraph.add_run(LONGER)
    made.save(str(document))
    assert [level for level, _ in outline(read_report(document))] == [1, 2, 3, 3]


def test_rows_with_bars_are_of_a_table_however_many_cells_each_has() -> None:
    rows = (
        "信息内容 | 本年处理决定数量 |",
        "行政许可 | 0 |",
        "（本列数据的勾稽关系为：第一项加第二项之和） | 申请人情况 |",
        "自然人 | 法人或其他组织 | 总计 |",
        "三、本年度办理结果 | （一）予以公开 | 0 | 0 |",
        "| （二）部分公开 | 1 | 0 |",
    )
    text = "\n".join(["一、总体情况", BODY, "二、申请情况", *rows, "三、存在的问题", BODY])
    report = read_text(text)
    assert [text for _, text in outline(report)] == ["一、总体情况", "二、申请情况", "三、存在的问题"]
    assert [b.text for b in report.blocks if b.parent == "P2"] == list(rows)


def test_a_heading_above_a_table_with_one_cell_in_its_first_row_is_no_row() -> None:
    rows = "| 第二十条  第（一）项 | |||\n| 信息内容 | 本年制发件数 | 现行有效件数 |\n| 规章 | 0 | 0 |"
    text = f"一、总体情况\n（一）主动公开情况。{BODY}\n二、主动公开政府信息情况\n{rows}\n三、其他情况\n{BODY}"
    assert (1, "二、主动公开政府信息情况") in outline(read_text(text))


def test_titles_with_rising_pages_are_the_contents_of_a_collection() -> None:
    places = ("天海市", "重山市", "广南省", "山北省", "吉中省", "安东省")
    entries = [f"{place}人大常委会工作报告 {1 + 12 * at}" for at, place in enumerate(places)]
    meeting = "2024年1月24日在天海市第十八届人民代表大会第二次会议上天海市人大常委会主任喻林"
    lines = ["2024年1月", *entries, "天海市人大常委会工作报告", meeting, "各位代表：", PARTS]
    report = read_text("\n".join(lines))
    assert report.title == "天海市人大常委会工作报告"
    assert report.subtitle == "2024年1月24日在天海市第十八届人民代表大会第二次会议上"
    assert report.speaker == "天海市人大常委会主任喻林"
    assert set(entries) < set(report.removed)


def test_the_first_heading_behind_the_opening_words_on_their_line() -> None:
    said = "我受市人大常委会委托，向大会报告工作，请予审议。"
    parts = f"{LONGER}\n一、强化监督\n{LONGER}\n今后一年的主要任务\n一、服务大局\n{LONGER}"
    report = read_text(f"金山市人大常委会工作报告\n各位代表：\n{said}过去一年的主要工作\n{parts}")
    assert [text for level, text in outline(report) if level == 1] == [
        "过去一年的主要工作",
        "今后一年的主要任务",
    ]


def test_what_a_page_says_above_an_address_without_a_title_is_the_pages() -> None:
    page = "[2020年X区人大常委会工作报告] 2020年是几中全会"
    report = read_text(f"{page}\n各位代表\n我受委托向大会作工作报告，请予审议。\n{PARTS}")
    assert report.salutation == "各位代表"
    assert report.removed == (page,)
    given = read_text(f"审计局局长 郑平\n2023年9月28日\n各位代表：\n我受委托报告审计情况。\n{PARTS}")
    assert (given.speaker, given.subtitle) == ("审计局局长 郑平", "2023年9月28日")


def test_a_wrapped_paragraph_with_a_report_in_its_middle_goes_on() -> None:
    rows = (
        "本报告根据中华人民共和国政府信息公开条例和国务院办公厅政府",
        "信息与政务公开办公室关于印发工作年度报告格式的通知及省市的",
        "要求并结合本局的实际情况由局办公室负责编制，编制本报告",
        "并向社会公开。本报告由总体情况和主动公开情况等六个部分组成，",
        "所列数据的统计期限自二〇二三年一月一日起至十二月三十一日止。",
    )
    report = read_text("\n".join([*rows, "一、总体情况", *rows[3:], "二、其他情况", *rows[3:]]))
    assert report.blocks[0].text == "".join(rows)
