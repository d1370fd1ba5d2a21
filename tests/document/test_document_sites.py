"""Title matter among what sites set about it: labels, columns, greetings, notices, contents, echoes."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from tests.document.title_matter import BULLETIN, DAY, check_title_matter

CASES = [
    # the labels of a site as a list, the name of its column, a greeting behind the salutation
    (
        ("• 微信", "• 繁体字", "• 索引号: j602402--2025-0165 主题分类: 综合政务", "分享到:",
         "关于2024年度区本级预算执行情况的审计报告", "• 浏览量:", "• 【字体:"),
        ("关于2024年度区本级预算执行情况的审计报告", "", "", ""),
    ),
    (
        ("工作报告", "您所在的位置:政务公开 > 工作报告", "2024年甲区法治政府建设情况报告",
         "文章来源:司法局 更新时间:2025/03/29 11:30:01", "2024年甲区法治政府建设情况报告"),
        ("2024年甲区法治政府建设情况报告", "", "", ""),
    ),
    (
        ("在市政协八届三次常委会议上的讲话", "尊敬的各位市政协常委,大家好!"),
        ("在市政协八届三次常委会议上的讲话", "", "", "尊敬的各位市政协常委,大家好!"),
    ),
    # a notice that sends out a report given at a meeting; contents without 目录 above them
    (
        ("甲市人民政府办公室印发关于甲市五年规划纲要的报告的通知", "（甲府办发〔2006〕32号）",
         "各县、自治县、区（市）人民政府：", "现将《关于甲市五年规划纲要的报告》印发给你们，请认真贯彻落实。",
         "二OO六年三月八日", "关于甲市国民经济和社会发展", "五年规划纲要的报告", f"（{DAY}）", "各位代表："),
        ("关于甲市国民经济和社会发展五年规划纲要的报告", f"（{DAY}）", "", "各位代表："),
    ),
    (
        ("2024年甲县决算公开", "一、 政府决算报告", "二、 政府决算说明", "1、 举借债务情况说明",
         "4、 绩效情况说明", "三、 政府决算表", "1、 收支决算表", "2、 收入决算表", "一、政府决算报告",
         "关于甲县2024年财政决算草案的", "报 告", f"——{DAY}", "各位代表："),
        ("关于甲县2024年财政决算草案的报告", f"——{DAY}", "", "各位代表："),
    ),
    (
        ("导航菜单", "海东市政府工作报告", "文章正文", "甲政发〔2025〕8号", "市县人民政府，市政府各部门："),
        ("海东市政府工作报告", "", "", "市县人民政府，市政府各部门："),
    ),
    # a site of samples: its praise of itself, a summary, a tag behind the title
    (
        ("文库网为您提供优质参考范文! 工作总结 工作计划 党课下载 策划方案 自查报告 对照材料 心得体会",
         "首页 理论教育 工作回顾", "甲县教育局2024年工作总结【精选推荐】",
         "工作计划 时间:2025-02-24 12:14:02 收藏 下载",
         "【摘要】：一年来，我们众志成城。"),
        ("甲县教育局2024年工作总结【精选推荐】", "", "", ""),
    ),
    # no word for a document: a place and a time right above the text
    (("海东市2024年", "国民经济和社会发展情况"), ("海东市2024年国民经济和社会发展情况", "", "", "")),
    (("深圳市南山区", "2026年", "政府工作"), ("深圳市南山区2026年政府工作", "", "", "")),
    (("甲县政府", "第一季度经济形势"), ("甲县政府第一季度经济形势", "", "", "")),
    # what a site says to who visits it, its path and its address
    (
        ("欢迎来到海东人大网！", "海东市人民政府办公室 | www.example.gov.cn |",
         "工作报告 首页  >政务公开  >工作报告",
         "海东市政府工作报告", "保存", f"——{DAY}", "镇党委副书记、政府镇长提名人选     李四", "各位代表："),
        ("海东市政府工作报告", f"——{DAY}", "镇党委副书记、政府镇长提名人选 李四", "各位代表："),
    ),
    (
        ("政府工作报告", f"——{DAY}", "市长 李四", "市长李四作报告。本报全媒体记者 林 君摄", "各位代表："),
        ("政府工作报告", f"——{DAY}", "市长 李四", "各位代表："),
    ),
    # title matter that stands twice
    (
        ("甲省人民检察院工作报告", f"——{DAY}", "甲省人民检察院检察长李四", f"——{DAY}",
         "甲省人民检察院检察长李四", "各位代表："),
        ("甲省人民检察院工作报告", f"——{DAY}", "甲省人民检察院检察长李四", "各位代表："),
    ),
    (
        ("(现场实录)政府工作报告", "新闻APP", "(现场实录)政府工作报告", "2025-01-18 10:12:17 甲网",
         "政府工作报告", f"——{DAY}", "各位代表："),
        ("政府工作报告", f"——{DAY}", "", "各位代表："),
    ),
    # one office on a line, another one with the name on the next
    (
        ("关于检查条例实施情况的报告", f"——{DAY}", "市人大常委会副主任", "执法检查组组长李四", "各位代表："),
        ("关于检查条例实施情况的报告", f"——{DAY}", "市人大常委会副主任执法检查组组长李四", "各位代表："),
    ),
    # contents of what the site shows, of which the report is the first part
    (
        ("2024年海东市决算公开", "目 录", "第一部分 决算报告", "第二部分 决算报表", "1、一般公共预算收入表",
         "第三部分 相关说明", "第一部分 决算报告", "关于海东市2024年决算草案的报告",
         f"——{DAY}", "各位代表："),
        ("关于海东市2024年决算草案的报告", f"——{DAY}", "", "各位代表："),
    ),
    (("海东市审计局2024年部门决算", "保密审查情况：已审查"), ("海东市审计局2024年部门决算", "", "", "")),
    ((f"{BULLETIN} 2024", "选择区域:>>"), (BULLETIN, "", "", "")),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "wanted"), CASES)
def test_what_a_site_sets_about_the_title_matter_is_left_out(
    lines: tuple[str, ...], wanted: tuple[str, ...]
) -> None:
    check_title_matter(lines, wanted)


def test_the_buttons_of_a_wiki_are_no_words_of_its_headings() -> None:
    body = "过去一年，全市地区生产总值增长6.2%，完成固定资产投资120亿元，社会大局和谐稳定。"
    parts = ["一、2030年工作回顾", "二、2031年总体要求", "三、2031年工作任务"]
    head = ["甲市政府工作报告", "各位代表："]
    for button in ("[编辑]\n", "\n编辑\n", "\n编辑", "［編輯］\n"):
        text = "\n".join([*head, *(part + button + body for part in parts)])
        report = read_text(text)
        assert [block.text for block in report.blocks if block.kind.value == "part"] == parts
        assert [block.text for block in report.blocks if block.text.endswith(body)] == [body] * 3
        assert sum("编辑" in part or "編輯" in part for part in report.removed) == 3
    once = read_text("\n".join([*head, parts[0], "编辑出版地方志12部，" + body, parts[2], body]))
    assert "编辑出版地方志12部，" + body in [block.text for block in once.blocks]


def test_contents_that_a_wiki_counts_are_left_out() -> None:
    entries = ["1 一、过去五年工作回顾", "2 二、今后五年目标任务", "2.1 （一）主要目标"]
    body = [
        "各位代表：",
        "一、过去五年工作回顾",
        "过去五年，全省地区生产总值年均增长6.1%。",
        "二、今后五年目标任务",
        "（一）主要目标",
        "今后五年，全省地区生产总值年均增长5.5%左右。",
    ]
    report = read_text("\n".join(["2024年甲省政府工作报告", "目录", *entries, *body]))
    assert report.salutation == "各位代表："
    assert [block.text for block in report.blocks[1:]] == body
    assert set(entries) <= set(report.removed)


def test_the_button_of_a_wiki_stands_below_headings_without_a_number_too() -> None:
    body = "过去一年，全市地区生产总值增长6.2%，完成固定资产投资120亿元，社会大局和谐稳定。"
    lines = [
        "甲市人大常委会工作报告",
        "各位代表：",
        "过去一年的主要工作",
        "编辑",
        body,
        "一、立法工作",
        "编辑",
        body,
    ]
    report = read_text("\n".join(lines))
    assert report.removed == ("编辑", "编辑")
    assert "编辑" not in "".join(block.text for block in report.blocks)


def test_contents_that_name_the_page_and_the_part_that_wraps_the_report() -> None:
    entries = [
        "一、决算报告",
        "关于甲市2023年财政决算和2024年上半年预算执行情况的报告",
        "二、情况说明",
        "举借债务情况说明",
    ]
    title = ["关于甲市2023年财政决算和", "2024年上半年预算执行情况的报告"]
    day = "——2024年7月31日在甲市第七届人民代表大会常务委员会第二十一次会议上"
    body = "全市坚持稳中求进，一般公共预算收入增长6.1%，民生支出占比达到八成。"
    lines = [
        "2023年政府决算公开目录",
        *entries,
        "一、决算报告",
        *title,
        day,
        "甲市财政局局长 李明",
        "各位委员：",
        body,
    ]
    report = read_text("\n".join([*lines, "一、2023年财政决算情况", body]))
    assert report.title == "".join(title)
    assert [b.text for b in report.blocks if b.level == 1] == [body, "一、2023年财政决算情况"]


def test_a_heading_that_names_a_list_is_no_contents() -> None:
    body = "全市坚持稳中求进，一般公共预算收入增长6.1%，民生支出占比达到八成。"
    report = read_text("\n".join(["甲市2024年工作总结", "一、编制公共服务目录", body, "二、财政工作", body]))
    assert "一、编制公共服务目录" in [b.text for b in report.blocks]


def test_what_a_library_says_of_a_download_stands_beside_the_report() -> None:
    own = [
        "1. 1、下载文档前请自行甄别内容的完整性，平台不提供附加服务。",
        "2. 2、如文档侵犯您的权益，请联系客服反馈。",
    ]
    body = "全县坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，民生持续改善。"
    lines = [
        "2011年县政府工作报告",
        "• 格式:doc",
        "下载文档原格式",
        "/ 25",
        *own,
        "政府工作报告",
        f"——{DAY}",
        "各位代表：",
    ]
    report = read_text("\n".join([*lines, body, "一、工作回顾", body]))
    assert (report.subtitle, report.salutation) == (f"——{DAY}", "各位代表：")
    assert set(own) <= set(report.removed)
