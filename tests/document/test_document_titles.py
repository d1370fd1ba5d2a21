"""Title matter as sites, offices and printed reports set it."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from tests.document.title_matter import BODY, BULLETIN, DAY, check_title_matter

BUDGET = "国务院关于2023年度预算执行情况的报告"
BUDGET_DAY = "——2024年6月25日在全国人大常委会第十次会议上"
SUMMARY = "教育局2024年工作总结"
OFFICES = "海东市统计局 国家统计局海东调查队"

CASES = [
    (
        ("政府工作报告", "", f"（{DAY}）", "", "海东市代市长  李四", "", "各位代表："),
        ("政府工作报告", f"（{DAY}）", "海东市代市长 李四", "各位代表："),
    ),
    (
        ("海东市第三届人民代表大会", "第五次会议文件（一）", "", "政府工作报告", f"——{DAY}", "市长　张　三",
         "各位代表："),
        ("政府工作报告", f"——{DAY}", "市长 张三", "各位代表："),
    ),
    (
        ("2025年海东市政府工作报告", "发布时间：2025-02-05  来源：海东日报", "政府工作报告", f"——{DAY}",
         "各位代表："),
        ("2025年海东市政府工作报告", f"——{DAY}", "", "各位代表："),
    ),
    (
        (f"海东市政府工作报告——{DAY}", "各位代表，同志们："),
        ("海东市政府工作报告", f"——{DAY}", "", "各位代表，同志们："),
    ),
    (
        (BUDGET, BUDGET_DAY, "财政部部长  某某某", "全国人民代表大会常务委员会："),
        (BUDGET, BUDGET_DAY, "财政部部长 某某某", "全国人民代表大会常务委员会："),
    ),
    # marks of how to handle it stand above
    (("内部资料　注意保存", SUMMARY, "各位代表："), (SUMMARY, "", "", "各位代表：")),
    (("秘　密", "特急", SUMMARY, "各位代表："), (SUMMARY, "", "", "各位代表：")),
    (("机密★长期", SUMMARY, "各位代表："), (SUMMARY, "", "", "各位代表：")),
    (("各位代表：", "", "现在，我代表市人民政府向大会报告工作。"), ("", "", "", "各位代表：")),
    (
        ("政府工作报告", "自治州州长 古丽娜尔·买买提", "各位代表："),
        ("政府工作报告", "", "自治州州长 古丽娜尔·买买提", "各位代表："),
    ),
    ((BULLETIN, OFFICES, "2025年3月20日"), (BULLETIN, "2025年3月20日", OFFICES, "")),
    # a motto, a site's page title and a site's introduction are no title matter
    (
        ("凝心聚力谋发展　砥砺奋进谱新篇", "政府工作报告", f"——{DAY}", "市长 张三", "各位代表："),
        ("政府工作报告", f"——{DAY}", "市长 张三", "各位代表："),
    ),
    (
        ("奋力谱写高质量发展新篇章", "海东市政府工作报告", "各位代表："),
        ("海东市政府工作报告", "", "", "各位代表："),
    ),
    (
        ("海东市人民政府", "2025年政府工作报告", "各位代表："),
        ("海东市人民政府2025年政府工作报告", "", "", "各位代表："),
    ),
    (
        ("篇一：乡镇人大会，政府工作报告", "镇人代会政府工作报告", "龙台镇政府工作报告", "2014年2月18日",
         "镇长 李大明", "各位代表："),
        ("龙台镇政府工作报告", "2014年2月18日", "镇长 李大明", "各位代表："),
    ),
    (
        ("1月18日，市长张三作政府工作报告。现全文刊发如下：", "", "政府工作报告", f"——{DAY}", "各位代表："),
        ("政府工作报告", f"——{DAY}", "", "各位代表："),
    ),
    (
        ("本报讯（记者 王明）市长张三代表市人民政府作政府工作报告，全文如下。", "各位代表："),
        ("", "", "", "各位代表："),
    ),
    (
        ("海东市审计局局长 郑平", "2025年9月28日", "主任、各位副主任、各位委员："),
        ("", "2025年9月28日", "海东市审计局局长 郑平", "主任、各位副主任、各位委员："),
    ),
    (
        ("【2025年海东市政府工作报告】", f"——{DAY}", "各位代表："),
        ("【2025年海东市政府工作报告】", f"——{DAY}", "", "各位代表："),
    ),
    (
        ("关于2024年工作总结和2025年工作计划的报告", "县人民政府："),
        ("关于2024年工作总结和2025年工作计划的报告", "", "", "县人民政府："),
    ),
    (
        ("海东街道2024年工作总结及2025年工作思路", "发布日期：2025-01-12 17:22 信息来源：海东街道"),
        ("海东街道2024年工作总结及2025年工作思路", "", "", ""),
    ),
    (
        ("2012年省人大常委会工作报告", "2011年省人大常委会工作报告 2012年省人大常委会工作报告",
         f"{DAY} 省人大常委会主任 吴平", "各位代表："),
        ("2012年省人大常委会工作报告", DAY, "省人大常委会主任 吴平", "各位代表："),
    ),
    (
        ("政府文件", "甲省应急管理厅关于印发工作要点的通知", "各市、县（区）应急管理局，厅属各单位："),
        ("甲省应急管理厅关于印发工作要点的通知", "", "", "各市、县（区）应急管理局，厅属各单位："),
    ),
    (
        ("甲县国民经济和社会发展", "第十三个五年规划纲要", "（送审稿）"),
        ("甲县国民经济和社会发展第十三个五年规划纲要（送审稿）", "", "", ""),
    ),
    (
        ("索 引 号：", "GX-2022-31", "发布机构：", "市发展改革委",
         "海东市2024年预算执行情况报告", f"——{DAY}", "各位代表："),
        ("海东市2024年预算执行情况报告", f"——{DAY}", "", "各位代表："),
    ),
    (
        ("索引号:", "公开主体:", "海东镇人民政府", "发布日期:", "2025-02-24", "失效日期:", "各位代表："),
        ("", "", "", "各位代表："),
    ),
    # a site's table of data in brackets, a yearbook's list, another wording of the title above it
    (
        ("[ 索引号 ] 11500234008646033P/2025-00515 [ 发文字号 ]", "[ 发布机构 ] 乙区政府办公室 [ 有效性 ]",
         "关于乙区2024年预算执行情况的报告", "", "关于乙区2024年预算执行情况的报告",
         "甲市乙区财政局", "各位代表："),
        ("关于乙区2024年预算执行情况的报告", "", "甲市乙区财政局", "各位代表："),
    ),
    (
        ("• 005252696/2025-00021", "• 海东市审计局", "• 财政,审计", "• 2025-01-26",
         "2025年第4号关于审计工作情况的报告",
         "2025年第4号（总第221号）", f"——{DAY}", "各位代表："),
        ("2025年第4号关于审计工作情况的报告", f"——{DAY}", "", "各位代表："),
    ),
    (
        ("当前位置：数字史志 / 年鉴", "2002卷", "• 政府工作报告", f"• ——{DAY}", "自治区代主席 乌云其木格",
         "各位代表："),
        ("政府工作报告", f"——{DAY}", "自治区代主席 乌云其木格", "各位代表："),
    ),
    (
        ("2024年乙区法治政府建设工作情况报告", "下面是小编为大家整理的报告，供大家参考。",
         "乙区法治政府建设工作情况的报告"),
        ("乙区法治政府建设工作情况的报告", "", "", ""),
    ),
    (
        ("甲市关于分解落实主要目标的通知", "2025年01月23日06:05:59", "发布部门: 甲市人民政府",
         "办文单位 综合处",
         "各区县人民政府，市各委办局："),
        ("甲市关于分解落实主要目标的通知", "", "", "各区县人民政府，市各委办局："),
    ),
    # resolutions and bills; a site's mark, its link and its introduction in traditional characters
    (
        ("（二〇二五年三月十二日甲省第九届人民代表大会第五次会议主席团第二次会议通过）",
         "省人大财政经济委员会副主任委员 郭明"),
        ("", "（二〇二五年三月十二日甲省第九届人民代表大会第五次会议主席团第二次会议通过）",
         "省人大财政经济委员会副主任委员 郭明", ""),
    ),
    (
        ("甲省人民检察院工作报告", "http://www.example.com  2025-01-21 17:47:05  来源：甲省日报", f"――{DAY}",
         "甲省人民检察院检察长 李四", "各位代表："),
        ("甲省人民检察院工作报告", f"――{DAY}", "甲省人民检察院检察长 李四", "各位代表："),
    ),
    (
        ("導語：區政府工作會議的講話一文來源于網友上傳，不代表本站觀點。", "正文复制",
         "在甲市教育工作会议上的讲话", "同志们："),
        ("在甲市教育工作会议上的讲话", "", "", "同志们："),
    ),
    (
        ("• 索 引 號：QZ04101-2025-00210", "• 公文生成日期：2025-06-19",
         "甲區人民政府關於提請審議財政收支決算草案的議案",
         "甲區人大常委會："),
        ("甲區人民政府關於提請審議財政收支決算草案的議案", "", "", "甲區人大常委會："),
    ),
    (("海东市统计局", "（2025年4月16日）"), ("", "（2025年4月16日）", "海东市统计局", "")),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "wanted"), CASES)
def test_title_matter(lines: tuple[str, ...], wanted: tuple[str, ...]) -> None:
    check_title_matter(lines, wanted)


def test_a_bare_name_before_the_salutation_is_the_speaker() -> None:
    report = read_text(
        f"海东市政府工作报告\n\n李四光\n\n各位代表：\n\n现在，我代表市政府报告工作。{BODY}", "a.txt"
    )
    assert (report.speaker, report.salutation) == ("李四光", "各位代表：")


def test_the_sites_short_title_below_the_full_one_is_no_second_title() -> None:
    report = read_text(f"2025年海东市政府工作报告\n政府工作报告\n——{DAY}\n各位代表：{BODY}", "a.txt")
    assert [block.text for block in report.blocks if block.kind.value == "title"] == [
        "2025年海东市政府工作报告"
    ]
    assert report.removed == ("政府工作报告",)


def test_what_a_menu_hides_above_a_title_is_dropped_but_never_a_sentence() -> None:
    sentence = "全市地区生产总值增长6%，各项事业全面发展，人民生活持续改善。"
    report = read_text(f"{sentence}\n2025年海东市政府工作报告\n——{DAY}\n各位代表：{BODY}", "a.txt")
    assert sentence in "".join(block.text for block in report.blocks)


@pytest.mark.parametrize(
    "title", ["海东市1-9月份财政预算执行情况分析", "2025年新疆经济运行情况", "（甲市）乙区2024年经济运行情况"]
)
def test_an_account_without_a_word_for_document_has_its_title(title: str) -> None:
    report = read_text(f"{title}\n\n一、财政收支情况\n\n全市财政收入完成26.68亿元。", "a.txt")
    assert report.title == title


def test_a_first_heading_of_our_own_work_is_no_title() -> None:
    text = "我市经济运行情况\n\n全年经济运行平稳，" + "各项指标稳中有进，" * 8 + "成绩来之不易。"
    assert read_text(text, "a.txt").title == ""


def test_a_title_on_three_lines_with_the_office_and_the_month_below() -> None:
    body = "到2025年，努力实现以下目标，经济发展迈上新台阶，地区生产总值年均增长8%左右，总量突破800亿元。"
    report = read_text(
        "甲县国民经济和社会发展\n第十四个五年规划和2035 年\n远景目标纲要\n甲县人民政府\n2021 年 5 月\n\n"
        f"第一章 迈向新征程\n第一节 主要目标\n{body}",
        "a.txt",
    )
    assert report.title == "甲县国民经济和社会发展第十四个五年规划和2035年远景目标纲要"
    assert (report.speaker, report.subtitle) == ("甲县人民政府", "2021年5月")
    assert [block.kind.value for block in report.blocks[-3:]] == ["part", "section", "paragraph"]


def test_a_title_with_spaces_in_it_is_one_title() -> None:
    title = "甲市乙区 2025 年国民经济和社会发展规划 执行情况与 2026 年计划安排草案的报告"
    report = read_text(f"{title}\n\n——{DAY}\n\n各位代表：{BODY}", "a.txt")
    assert report.title == "".join(title.split())


def test_a_sites_table_of_data_and_menu_copied_above_a_bulletin_are_left_out() -> None:
    site = [
        "首页",
        "信息公开",
        "统计数据",
        "索引号：\tHD-2025-12\t发布机构：\t市统计局",
        "文号：\t\t生成日期：\t2025-04-01",
    ]
    report = read_text("\n".join([*site, BULLETIN, OFFICES, "（2025年4月1日）"]) + BODY, "a.txt")
    assert (report.title, report.speaker, report.subtitle) == (BULLETIN, OFFICES, "（2025年4月1日）")
    assert sorted(report.removed) == sorted(site)


def test_a_scheme_that_a_notice_sends_out_is_a_heading_of_its_own() -> None:
    lines = [
        "索 引 号 | 116/2025-48 | 主题分类 | 综合 |",
        "标 题 | 甲市人民政府关于印发《甲市创建示范市实施方案》的通知 |",
        "《甲市创建示范市实施方案》已经市政府同意，现印发给你们，请认真抓好贯彻落实。",
        "甲市人民政府",
        "2025年6月13日",
        "（此件公开发布）",
        "甲市创建示范市实施方案",
        "为加快创建示范市，结合我市实际，制定本实施方案。",
    ]
    report = read_text("\n".join(lines) + BODY, "a.txt")
    assert ("part", lines[6]) in [(block.kind.value, block.text) for block in report.blocks]
    assert report.title == "甲市人民政府关于印发《甲市创建示范市实施方案》的通知"
    assert report.removed == (lines[0], lines[5], "标 题 |  |")


def test_what_else_a_site_has_to_read_and_its_licence_are_no_part_of_the_report() -> None:
    tail = [
        "相关阅读",
        "图解：2025年政府工作报告",
        "区政府召开常务会议，研究部署重点工作。",
        "除另有声明外，本网站内容采用知识共享 署名 4.0 国际许可协议（CC BY 4.0）授权。",
    ]
    report = read_text("海东市政府工作报告" + BODY + "\n" + "\n".join(tail), "a.txt")
    assert list(report.removed) == tail
    assert report.blocks[-1].text == "抓好落实。"
