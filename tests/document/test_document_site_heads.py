"""What sites, newspapers, transcripts and libraries set around a report: it is none of its words."""

from __future__ import annotations

from desktop_app.document.read import read_text

BODY = "全市坚持稳中求进工作总基调，地区生产总值增长6.1%，规模以上工业增加值增长7.4%。"


def test_a_live_transcript_is_read_without_its_voices_and_moments() -> None:
    said = ["一、2009年工作回顾", BODY, "我国又迈出坚实的一步。（掌声）", "二、2010年主要任务", BODY]
    report = read_text("\n".join(f"[张三]：{text} [09:0{i}]" for i, text in enumerate(said)))
    assert [block.text for block in report.blocks] == said
    assert sorted(report.removed) == sorted(["[张三]："] * 5 + [f"[09:0{i}]" for i in range(5)])


def test_a_newspapers_turn_to_another_page_is_no_word_of_the_report() -> None:
    report = read_text(
        "\n".join(["一、2018年工作", f"{BODY}社会（下转第四版）", "（上接第一版）消费品零售总额增长8%。"])
    )
    assert report.blocks[-1].text == f"{BODY}社会消费品零售总额增长8%。"
    assert report.removed == ("（下转第四版）", "（上接第一版）")


def test_a_title_below_an_empty_label_is_no_value_of_it() -> None:
    lines = ["索引号：", "0012", "发布机构：甲县财政局", "发布日期：2024年05月16日", "文 号："]
    title = "甲县2024年4月财政收支执行情况"
    assert read_text("\n".join([*lines, title, "一、收入情况", BODY])).title == title


def test_pictograms_at_the_ends_of_lines_are_taken_out() -> None:
    report = read_text("\n".join([f"回顾2023年工作🏆\n{BODY}📈💪", f"展望2024年目标🎯\n{BODY}"]))
    assert [block.text for block in report.blocks] == ["回顾2023年工作", BODY, "展望2024年目标", BODY]
    assert sorted(report.removed) == ["🎯", "🏆", "📈💪"]


def test_a_path_of_a_site_is_no_title() -> None:
    lines = ["甲省人民政府门户网站", "政务公开 > 政府工作报告", "2023年甲省政府工作报告", "各位代表：", BODY]
    assert read_text("\n".join(lines)).title == "2023年甲省政府工作报告"


def test_an_archives_way_to_the_years_before_and_after_is_taken_out() -> None:
    lines = [
        "←政府工作报告 (1978年) \t政府工作报告 (1979年)",
        "1979年6月18日",
        "政府工作报告 (1980年)→",
        "各位代表：",
        BODY,
    ]
    report = read_text("\n".join(lines))
    assert (report.title, report.salutation) == ("政府工作报告(1979年)", "各位代表：")
    assert set(report.removed) == {"←政府工作报告 (1978年)", "政府工作报告 (1980年)→"}


def test_the_buttons_of_a_library_stand_between_two_titles() -> None:
    lines = ["某市2022年政府工作报告（19）", "VIP专免", "999+", "42.88KB", "39 页", "政 府 工 作 报 告"]
    lines += [
        "——二○二二年二月二十二日在甲市第七届人",
        "民代表大会第八次会议 甲市市长 秦保强",
        "各位代表：",
        BODY,
    ]
    report = read_text("\n".join(lines))
    assert report.subtitle == "——二○二二年二月二十二日在甲市第七届人民代表大会第八次会议"
    assert (report.speaker, report.blocks[-1].text) == ("甲市市长 秦保强", BODY)


def test_a_gazette_and_a_sites_list_are_above_the_title() -> None:
    head = [
        "甲省人民政府公报",
        "2024年第3期",
        "政府工作报告",
        "——2024年1月23日在甲省人民代表大会上",
        "各位代表：",
    ]
    assert read_text("\n".join([*head, BODY])).title == "政府工作报告"
    meeting = "——2019年1月8日在嘉禾区第六届人民代表大会第五次会议上"
    listed = [
        "• 首页",
        "• 政务公开",
        "• 区政府工作报告",
        "",
        "嘉禾区人民政府工作报告",
        "",
        meeting,
        "各位代表：",
        BODY,
    ]
    assert read_text("\n".join(listed)).title == "嘉禾区人民政府工作报告"
