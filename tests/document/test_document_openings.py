"""What stands above the text of a page: paths of a site, names said twice, notices, who is addressed."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind
from desktop_app.document.pages.paths import path_lines
from desktop_app.document.passage import to_lines
from desktop_app.document.read import read_text
from tests.document.lines import words_of

BODY = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进，主要指标好于预期，民生福祉持续改善。"
PARTS = f"一、主要工作\n{BODY}\n二、下步打算\n{BODY}"


@pytest.mark.parametrize(
    "site",
    [
        "当前位置：首页\n> 政务公开 > 法定主动公开的各类内容及其目录 > 规划计划",
        "乐山区人民政府\n首页 >> 新闻动态 >> 乐山动态 >> 正文",
        "当前位置：首页 > 新闻中心 > 公司新闻\n公司新闻",
        "新闻中心\n您的位置：首页 > 新闻中心",
    ],
)
def test_a_path_its_menu_and_its_columns_are_the_sites(site: str) -> None:
    report = read_text(f"{site}\n乐山区2024年工作总结\n{PARTS}")
    assert report.title == "乐山区2024年工作总结"
    assert set(report.removed) == set(site.split("\n"))


def test_a_column_that_names_the_report_is_its_title() -> None:
    report = read_text(f"首页 > 政府信息 > 政府工作报告\n政府工作报告\n各位代表：\n{PARTS}")
    assert report.title == "政府工作报告"


def test_labels_set_wide_open_rows_of_a_sites_table() -> None:
    table = (
        "索  引  号 1137082800/2021-01956 公开方式 主动公开\n"
        "发布机构 乐山区统计局 组配分类 统计\n成文日期 2021-02-22 废止日期"
    )
    report = read_text(f"{table}\n乐山区2020年统计公报\n{PARTS}")
    assert report.title == "乐山区2020年统计公报"
    assert list(report.removed) == table.split("\n")


def test_what_a_page_says_twice_above_its_text_is_its_title() -> None:
    said = "2020年工作和十三五发展回顾-乐山年鉴"
    report = read_text(f"{said}\n发布时间：2023-08-11 10:20\n{said}\n{BODY}\n{BODY[2:]}")
    assert report.title == said
    assert report.removed.count(said) == 1


def test_a_title_that_a_site_says_again_below_the_report_is_no_paragraph() -> None:
    report = read_text(f"乐山区2024年工作要点\n{PARTS}\n乐山区2024年工作要点\n15074286")
    assert report.blocks[-1].text == BODY
    assert "15074286" in report.removed


def test_the_office_that_signs_is_kept_though_it_stands_above_too() -> None:
    report = read_text(
        f"乐山区人民政府办公室\n关于做好春耕工作的通知\n{PARTS}\n乐山区人民政府办公室\n2024年3月5日"
    )
    assert [block.text for block in report.blocks[-2:]] == ["乐山区人民政府办公室", "2024年3月5日"]


def test_a_notice_between_the_pages_title_and_what_it_sends_out_is_kept() -> None:
    plan = "乐山区2021年发展计划"
    notice = "关于下达乐山区2021年发展计划的通知"
    told = "现将2021年发展计划下达给你们，请结合本地实际认真组织实施，确保完成全年任务。"
    report = read_text(
        f"{plan}\n分享\n\n乐山区人民政府\n\n{notice}\n\n各镇政府，各街道办事处，区政府各部门：\n\n{told}\n\n"
        f"乐山区人民政府\n\n2021年2月22\n\n\n{plan}\n\n{PARTS}"
    )
    assert report.title == f"乐山区人民政府{notice}"
    texts = [block.text for block in report.blocks]
    assert told in texts
    assert "2021年2月22" in texts  # its 日 is missing, a day it is all the same
    assert plan in texts


@pytest.mark.parametrize(
    "address",
    [
        "亲爱的同事们：",
        "尊敬的各位领导、亲爱的同事们：",
        "全体干部职工、家属们，朋友们：",
        "各位企业家，女士们、先生们：",
    ],
)
def test_who_is_addressed_with_affection_is_addressed(address: str) -> None:
    report = read_text(f"乐山集团2024年工作报告\n{address}\n{PARTS}")
    assert report.salutation == address


def test_key_caps_count_the_items_of_a_list() -> None:
    report = read_text(
        f"乐山区2024年工作报告\n{BODY}\n以下是工作回顾：\n"
        f"1️⃣ 经济稳中向好，增长8.5%。\n2️⃣ 项目加快推进，完成投资100亿元。\n{BODY}"
    )
    assert len(words_of(report, BlockKind.BULLET)) == 2


def test_offices_above_the_text_gave_the_report_whose_title_was_not_copied() -> None:
    report = read_text(f"乐 山 市 统 计 局\n国家统计局乐山调查队\n\n{BODY}\n{PARTS}")
    assert words_of(report, BlockKind.SPEAKER) == ["乐 山 市 统 计 局", "国家统计局乐山调查队"]


@pytest.mark.parametrize(
    "title", ["2023年上半年经济运行情况", "2023年1-6月经济运行简析", "2024年一季度工业经济形势分析"]
)
def test_months_and_a_word_for_an_account_make_a_title(title: str) -> None:
    assert read_text(f"{title}\n{BODY}\n{PARTS}").title == title


def test_an_explanation_of_a_policy_is_a_document() -> None:
    own = "《乐山区2023年法治政府建设工作总结的报告》政策解读"
    report = read_text(f"【政策解读】关于{own}\n乐山区人民政府 2024年01月08日\n{own}\n{PARTS}")
    assert report.title == own
    assert not report.subtitle


def test_a_collection_of_reports_is_none_of_their_titles() -> None:
    report = read_text(f"法院2022年上半年工作情况报告汇编（2篇）\n法院2022年上半年工作情况报告\n{PARTS}")
    assert report.title == "法院2022年上半年工作情况报告"


def test_an_introduction_set_wide_heads_its_paragraph() -> None:
    report = read_text(f"引 言\n{BODY}现将有关情况报告如下：\n{PARTS}")
    assert words_of(report, BlockKind.PART)[0] == "引 言"


def test_the_first_half_alone_is_a_part_with_sections() -> None:
    opening = "现在，我代表市中级人民法院向大会报告工作，请予审议，并请列席会议的同志提出意见。"
    report = read_text(f"各位代表：\n{opening}\n2022年主要工作\n{BODY}\n{PARTS}")
    assert words_of(report, BlockKind.PART) == ["2022年主要工作"]
    assert words_of(report, BlockKind.SECTION) == ["一、主要工作", "二、下步打算"]


def test_a_few_articles_below_chapters_are_paragraphs() -> None:
    articles = [
        "一、根据有关规定，结合本县实际，制定本规则。",
        "二、县政府坚持依法行政，全面正确履行政府职能。",
        "三、县政府由县长、副县长、各工作部门主要负责人组成。",
    ]
    last = "四、县政府实行县长负责制，副县长协助县长工作。县长主持县政府全面工作。"
    report = read_text(
        "\n".join(["乐山县人民政府工作规则", "第一章 总则", *articles[:2], "第二章 组成", articles[2], last])
    )
    assert words_of(report, BlockKind.PARAGRAPH) == [*articles, last]


def test_a_heading_at_the_margin_goes_on_inside_a_word() -> None:
    width = 24
    first = "一、认真贯彻落实党中央关于推动区域协调发展战略的决策部署要求"
    rows = [f"{first[:width]}", f"{first[width:]}"]
    text = "全市上下坚持稳中求进工作总基调经济运行总体平稳民生福祉持续改善各项工作取得新的成效进展顺利" * 4
    wrapped = "\n".join([text[i : i + width] for i in range(0, len(text), width)])
    report = read_text(f"乐山区2024年工作报告\n{rows[0]}\n{rows[1]}\n{wrapped}。")
    assert first in "".join(block.text for block in report.blocks[:2])


def test_parts_over_which_numbers_are_counted_on() -> None:
    report = read_text(
        f"{BODY}\n扛牢粮食安全责任\n（一）稳定面积。{BODY}\n（二）扩大油料。{BODY}\n"
        f"夯实农业基础\n（三）保护耕地。{BODY}\n（四）建设水利。{BODY}"
    )
    assert words_of(report, BlockKind.PART) == ["扛牢粮食安全责任", "夯实农业基础"]
    assert len(words_of(report, BlockKind.SECTION)) == 4


def test_a_ministry_gives_its_bulletin() -> None:
    report = read_text(f"2016年中国水资源公报\n\n中华人民共和国水利部\n\n{PARTS}")
    assert report.speaker == "中华人民共和国水利部"


def test_a_path_in_two_rows_is_found_without_a_title() -> None:
    lines = list(to_lines(f"当前位置：首页\n>政务频道 >政务公开 >本局文件\n{BODY}"))
    assert path_lines(lines) == {0, 1}


def test_a_heading_amid_a_line_opens_its_part() -> None:
    report = read_text(
        f"乐山县2019年统计公报\n一、综 合\n{BODY}失业率控制在2.0%。 "
        "二、农 业 全年全县农作物种植面积8521公顷，增加862公顷。"
    )
    assert words_of(report, BlockKind.PART) == ["一、综 合", "二、农 业"]
    assert report.blocks[-1].text == "全年全县农作物种植面积8521公顷，增加862公顷。"


@pytest.mark.parametrize(
    "text",
    ["坚持四个原则。 一、二三产业 协调发展全面推进各项工作", "详见附件。 三、四月份 全市工业生产增长较快"],
)
def test_words_that_open_like_a_number_are_no_heading_amid_a_line(text: str) -> None:
    report = read_text(f"乐山县2019年统计公报\n一、综合\n{BODY}\n二、工业\n{text}，增长8%。")
    assert words_of(report, BlockKind.PART) == ["一、综合", "二、工业"]


def test_several_offices_below_a_title_name_no_paragraph() -> None:
    report = read_text(f"关于推广合作模式的指导意见\n财政部 发展改革委 人民银行\n{BODY}\n{PARTS}")
    assert "财政部 发展改革委 人民银行" not in words_of(report, BlockKind.RUN_IN_HEADING, BlockKind.PART)


def test_an_agencys_mark_above_the_title_is_no_part_of_it() -> None:
    report = read_text(
        f"两会受权发布丨最高人民检察院工作报告\n新华社北京3月15日电\n最高人民检察院工作报告\n"
        f"——2025年3月8日在第十四届全国人民代表大会第三次会议上\n各位代表：\n{PARTS}"
    )
    assert report.title == "最高人民检察院工作报告"


def test_a_conclusion_stands_beside_the_parts() -> None:
    report = read_text(f"引言\n{BODY}\n{PARTS}\n结论\n{BODY}")
    assert words_of(report, BlockKind.PART) == ["引言", "一、主要工作", "二、下步打算", "结论"]


def test_news_above_the_whole_text_is_none_of_the_report() -> None:
    news = [
        "记者获悉，5月12日，交通运输部发布了公报，全国铁路营业里程13.9万公里。",
        "公报指出，客运量下降1.9%。",
        "以下是公告全文：",
    ]
    report = read_text("\n".join([*news, "2019年交通运输行业发展统计公报", BODY, PARTS]))
    assert report.title == "2019年交通运输行业发展统计公报"
    assert list(report.removed) == news


@pytest.mark.parametrize(
    "line", ["本站的会员“lux”为你整理了这篇工作总结范文，希望能给你的工作带来参考。", "【正文】"]
)
def test_a_site_that_turns_to_its_reader_is_no_report(line: str) -> None:
    report = read_text(f"2021年民政局工作总结\n{line}\n{PARTS}")
    assert line in report.removed


def test_measures_below_another_with_names_are_still_parts() -> None:
    measures = [
        f"{number}、{name}。{BODY}"
        for number, name in zip("一二三四", ("工业提速", "农业增效", "商贸活跃", "民生改善"), strict=True)
    ]
    report = read_text("\n".join(["乐山县2023年工作总结", BODY, *measures]))
    assert len(words_of(report, BlockKind.PART)) == 4


@pytest.mark.parametrize("label", ["标题: | {} | ||", "标 题：{}", "• 名称：{}"])
def test_a_title_that_only_a_sites_table_says(label: str) -> None:
    title = "关于《乐山县2021年计划执行情况与2022年计划（草案）》的政策解读"
    rows = "索引号: | 11370322/2022-5243819 | 文号: | |\n发文日期: | 2022-01-07 | 发布机构: | 政府办 |"
    table = f"{label.format(title)}\n{rows}"
    report = read_text(f"{table}\n{PARTS}")
    assert report.title == title
    own = read_text(f"{table}\n乐山县2022年发展计划\n{PARTS}")
    assert own.title == "乐山县2022年发展计划"
