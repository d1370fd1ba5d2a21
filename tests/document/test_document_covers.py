"""What pages put above a report's own title and into its lines: covers, samples, addresses, page numbers."""

from __future__ import annotations

import pytest

from desktop_app.document.model import BlockKind, PartRole, Report
from desktop_app.document.read import read_text
from tests.document.title_matter import BODY, DAY, check_title_matter

OPENING = "现在，我代表市人民政府向大会报告工作，请予审议，并请列席人员提出意见。"
TEXT = "全市上下坚持稳中求进工作总基调，强化收入统筹，优化支出结构，地区生产总值增长6%，各项任务全面完成。"


def _told(report: Report, kind: BlockKind) -> list[str]:
    return [block.text for block in report.blocks if block.kind is kind]


def _whole(report: Report) -> str:
    """All that is kept, without white space."""
    return "".join("".join((*(b.text for b in report.blocks), *report.removed)).split())


def test_the_cover_of_accounts_says_the_title_in_rows() -> None:
    report = read_text("海东市水务局2024年度部门决算公开\n\n2024年度\n\n海东市水务局部门决算\n" + BODY)
    assert report.title == "2024年度海东市水务局部门决算"
    other = read_text("海东市水务局2024年度部门决算公开\n\n2024年度\n\n海东市财政局部门预算\n" + BODY)
    assert other.title == "海东市水务局2024年度部门决算公开"  # of another office


def test_the_sample_of_a_library_has_its_own_title() -> None:
    page = "2024年乡镇工作总结范文和工作计划"
    assert (
        read_text(f"{page}\n\n青山镇工作总结和下年工作计划\n{BODY}").title == "青山镇工作总结和下年工作计划"
    )
    law = "本年度报告是根据《海东市政府信息公开条例》\n（以下简称《条例》）的要求编制的。"
    assert read_text(f"政府信息公开年度工作报告范文\n{law}\n{BODY}").title == "政府信息公开年度工作报告范文"


def test_the_name_of_a_hospital_and_its_telephones_are_no_rows_of_the_title() -> None:
    site = (
        "24小时应诊电话：0830-3103108\n\n国家级胸痛中心、国家级卒中中心\n\n2024年度海东市人民医院单位决算\n"
    )
    report = read_text(site + BODY)
    assert report.title == "2024年度海东市人民医院单位决算"
    assert "24小时应诊电话：0830-3103108" in report.removed


def test_a_sites_button_and_news_stand_above_a_notice() -> None:
    lines = ["打开", "海东市发布促进北山地区发展“十四五”规划", "海东市发展改革委关于印发促进"]
    lines += ["北山地区发展“十四五”规划的通知", "青山县、白水县人民政府，市各直属机构："]
    report = read_text("\n".join(lines) + "\n经市政府同意，现将规划印发你们，请认真贯彻执行。" + BODY)
    assert report.title == "海东市发展改革委关于印发促进北山地区发展“十四五”规划的通知"
    assert report.salutation == lines[-1]


def test_an_address_before_the_title_on_its_line() -> None:
    title = "青山县第七次全国人口普查公报（第一号）"
    report = read_text(f"https://www.example.cn/tjgb/c_83519 {title}\n——全县人口情况\n青山县统计局\n{BODY}")
    assert (report.title, report.subtitle) == (title, "——全县人口情况")
    assert "https://www.example.cn/tjgb/c_83519" in report.removed


def test_all_title_matter_on_one_line_set_apart_by_spaces() -> None:
    title = "第七次全国人口普查公报[1]（第二号）"
    report = read_text(f"{title} ——全国人口情况 国家统计局 2021年5月11日\n{BODY}")
    assert (report.title, report.subtitle, report.speaker) == (title, "——全国人口情况", "国家统计局")
    prose = read_text(f"{title} 国家统计局发布了第七次普查的主要结果\n{BODY}")
    assert prose.subtitle == prose.speaker == ""


@pytest.mark.parametrize("speaker", ["海东市代市长李明", "海东市市长 李明"])
def test_title_meeting_speaker_and_text_on_one_line(speaker: str) -> None:
    report = read_text(f"海东市政府工作报告——{DAY}{speaker}各位代表：{OPENING}{BODY}")
    assert (report.title, report.subtitle) == ("海东市政府工作报告", f"——{DAY}")
    assert (report.speaker, report.salutation) == (speaker, "各位代表：")
    assert OPENING in _told(report, BlockKind.PARAGRAPH)


def test_a_title_glued_to_whom_it_addresses() -> None:
    check_title_matter(
        ("青山镇人大主席团五年工作报告各位代表：",), ("青山镇人大主席团五年工作报告", "", "", "各位代表：")
    )


def test_page_numbers_and_a_librarys_name_inside_a_long_line() -> None:
    page = "第 1 页 共 15 页"
    text = (
        f"某某文库(www.example.com)〔工作总结 7000 字〕青山镇工作总结\n\n在镇党委的领{page}导下，任务完成。"
    )
    report = read_text(text + BODY)
    assert report.title == "青山镇工作总结"
    assert "在镇党委的领导下，任务完成。" in _told(report, BlockKind.PARAGRAPH)
    assert page in report.removed
    assert _whole(report).count("页") == text.count("页")  # nothing lost
    kept = "全书第15页列出了重点项目，共30页。"
    assert kept in _told(read_text("青山镇工作总结\n" + kept + BODY), BlockKind.PARAGRAPH)


def test_a_party_left_out_of_a_sample_is_no_bold_type() -> None:
    text = "1. 推进**员活动：组织开展各类**员活动，加强**员教育培训。"
    kept = _told(read_text("青山镇工作总结\n一、队伍建设\n" + text + BODY), BlockKind.BULLET)
    assert kept == [text]
    bold = read_text("青山镇工作总结\n一、队伍建设\n**一是**一手抓教育。**二是**一手抓管理。" + BODY)
    assert not any("**" in block.text for block in bold.blocks)


def test_a_part_glued_to_the_opening_above_and_to_its_body_below() -> None:
    glued = f"{OPENING}过去五年和2024年工作回顾过去五年，全市上下坚持稳中求进，生产总值年均增长6%。"
    report = read_text(f"海东市政府工作报告\n各位代表：\n{glued}\n（一）产业兴旺。新增企业20家。")
    assert _told(report, BlockKind.PART) == ["过去五年和2024年工作回顾"]
    told = f"{OPENING}去年的工作过去五年，全市上下坚持稳中求进，生产总值年均增长6%。"
    assert len(_told(read_text(f"海东市政府工作报告\n各位代表：\n{told}" + BODY), BlockKind.PART)) == 2


def test_a_heading_and_its_body_in_a_report_on_one_line() -> None:
    first = "（一）加强法律监督，履行工作职能"
    body = "在镇党委的领导和支持下，充分运用法律赋予的职权，听取报告12项。"
    line = f"一、工作回顾过去一年，任务完成。{first}{body}（二）做好代表工作。走访代表60名。二、工作打算"
    report = read_text(f"青山镇人大工作报告\n{line}" + "全镇各项事业取得新的进步，群众更加满意。" * 8)
    assert first in _told(report, BlockKind.SECTION)
    own = "（一）在县委的领导下，全面完成各项任务"
    assert own in _told(
        read_text(f"青山镇工作总结\n一、工作回顾\n{own}\n任务完成。" + BODY), BlockKind.SECTION
    )


def test_an_introduction_is_above_the_results_and_a_plan_explained_is_a_plan() -> None:
    opening = "为了充分保障公民依法获取政府信息，提高政府工作的透明度，促进依法行政，现将有关情况报告如下。"
    report = read_text(f"海东市水务局年度报告\n引 言\n{opening}\n一、概述\n全年公开信息253条。")
    assert [b.role for b in report.blocks if b.kind is BlockKind.PART] == [
        PartRole.PREAMBLE,
        PartRole.RESULTS,
    ]
    parts = "一、2025年工作回顾\n增长6%。\n二、关于《海东市第十五个五年规划纲要（草案）》的说明\n制定了纲要。"
    report = read_text(f"海东市2026年政府工作报告\n{parts}\n三、2026年主要任务\n抓好落实。")
    roles = [b.role for b in report.blocks if b.kind is BlockKind.PART]
    assert roles == [PartRole.RESULTS, PartRole.PLAN, PartRole.PLAN]
    past = parts.replace("第十五个", "第十四个")
    report = read_text(f"海东市2026年政府工作报告\n{past}\n三、2026年主要任务\n抓好落实。")
    assert [b.role for b in report.blocks if b.kind is BlockKind.PART][1] is PartRole.RESULTS


def test_half_width_marks_name_no_paragraph_and_a_word_cut_behind_a_preposition_goes_on() -> None:
    lines = ["参加今天会议的有:各乡镇长。", "今天会议共有三项内容,一是部门发言,二是区长讲话。"]
    lines += ["总体来讲,上半年,我区经济形势逐步回暖。", "从财", "政收入的角度看,收入由负增长转为增长。"]
    report = read_text("经济运行分析会主持词\n同志们:\n" + "\n".join(lines))
    assert report.title == "经济运行分析会主持词"
    assert not _told(report, BlockKind.RUN_IN_HEADING)
    assert _told(report, BlockKind.PARAGRAPH)[-1] == "从财政收入的角度看,收入由负增长转为增长。"


def test_what_a_library_lists_above_a_chunk_is_its_own_and_a_title_said_thrice_is_said_once() -> None:
    title = "乡镇政府换届工作报告"
    pages = "\n".join(f"{title} _第{count}页" for count in (1, 2, 3))
    above = (
        f"{title}\n\n{pages}\n资源描述：\n《{title} 》由会员上传分享，免费在线阅读，更多相关内容在某某文库\n"
    )
    chunks = (
        f"1、{title}{title}{title}各位代表：  {OPENING}  过去五年的工作回顾  {TEXT}  一、经济发展空前活跃  "
    )
    chunks += (
        "——农业经济稳步提升五年来，我们紧紧围绕“农民增收\n\n2、、企业增税”的总体目标，不断增加农业投入。"
    )
    report = read_text(above + chunks)
    assert (report.title, report.salutation) == (title, "各位代表：")
    assert _told(report, BlockKind.TITLE) == [title]
    assert _whole(report).count(title) == 1 + 3 + 1 + 3  # the page's, its list's, its account's, the chunk's


def test_what_stands_below_an_empty_path_may_be_what_the_page_is_called() -> None:
    news = "青山县召开全县卫生健康工作推进会"
    site = f"当前位置:\n\n{news}\n\n来源：青山融媒 2024-07-18 15:22:38\n\n{news}_副本.jpg\n\n"
    report = read_text(site + TEXT)
    assert report.title == news
    assert f"{news}_副本.jpg" in report.removed
    column = read_text(f"当前位置：\n\n工作动态\n\n来源：青山融媒 2024-07-18 15:22:38\n\n{TEXT}")
    assert "工作动态" in column.removed


def test_listed_days_lost_signs_and_an_advertisement_are_no_text() -> None:
    lines = ["公文写作，超级方便！ 立即了解", "2024年一季度青山县经济运行情况", "• 时间：2024-04-17"]
    report = read_text("\n".join([*lines, "• 来源：青山县统计局", "", TEXT, "?", TEXT]))
    assert report.title == lines[1]
    assert {lines[0], lines[2], "?"} <= set(report.removed)
    shown = read_text(f"经济工作会讲话\n一、工作怎么看\n{TEXT}【更多公文素材，微信：某某】")
    assert "【更多公文素材，微信：某某】" in shown.removed
    assert shown.blocks[-1].text == TEXT


def test_the_caption_of_who_reports_is_no_text() -> None:
    title, caption = "2026年海东市政府工作报告", "李明作政府工作报告。"
    report = read_text(f"{title}\n{DAY}\n海东市市长 李明\n{caption}\n各位代表：\n{OPENING}")
    assert (report.speaker, report.salutation) == ("海东市市长 李明", "各位代表：")
    assert caption in report.removed


def test_a_small_full_stop_behind_a_number_and_a_part_that_looks_back() -> None:
    texts = ["一、预算执行情况", "1﹒一般公共预算。", TEXT, "2﹒政府性基金预算。", TEXT]
    report = read_text("\n".join(["某县财政决算报告", *texts]))
    assert _told(report, BlockKind.RUN_IN_HEADING) == [texts[1], texts[3]]
    looks = ["各位委员：", OPENING, "县十三届政协工作回顾", TEXT, "一、思想政治基础更加牢固", TEXT]
    parts = read_text("\n".join(["政协青山县委员会常务委员会工作报告", *looks]))
    assert _told(parts, BlockKind.PART) == [looks[2]]
    assert _told(parts, BlockKind.SECTION) == [looks[4]]


def test_the_name_of_a_library_set_into_its_text_is_taken_out() -> None:
    brand = "某某之窗—全网资源每日更新www.example.com"
    text = f"{brand}海东市2023年法治政府建设情况的报告\n{TEXT}二是扛牢法治建设第一{brand}责任人职责。{TEXT}"
    report = read_text(text)
    assert report.title == "海东市2023年法治政府建设情况的报告"
    assert report.removed.count(brand) == 2
    assert "扛牢法治建设第一责任人职责。" in report.blocks[-1].text
    named = "本报告可在某市政府门户网站www.example.gov.cn查阅，电子版见某市信息港网www.example.com。"
    kept = read_text(f"海东市2023年工作报告\n{named}\n{TEXT}\n{named}")
    assert _told(kept, BlockKind.PARAGRAPH).count(named) == 2


def test_what_stands_around_a_speech_in_a_library() -> None:
    above = "此页面上的内容需要较新版本的 Adobe Flash Player。\n\n获取 Adobe Flash Player\n\n"
    title, call = "在全县教育工作会议上的讲话", "尊敬的各位领导，各位同志、全体教师们："
    lines = [title, "×××", call, TEXT, "一、珍视成绩", TEXT, f"更为重要的是，经验宝贵。{TEXT[:-1]}......"]
    below = ["文稿预览结束，查看原文请点击下方加入会员", "1. 本文稿内容较多，请先下载后再完整阅读。"]
    below += [f"讲话致辞 >{title}", "因篇幅问题不能全部显示，请点此查看更多内容"]
    report = read_text(above + "\n".join([*lines, *below]))
    assert (report.title, report.speaker, report.salutation) == (title, "×××", call)
    assert report.blocks[-1].text == lines[-1]  # dots at its end are none of a table of contents
    assert set(below) <= set(report.removed)


def test_the_count_of_samples_is_a_librarys_title() -> None:
    pages = ["乡人大工作总结优选九篇", "乡人大工作总结第1篇", "开篇：某某网以专业的视角，为您筛选了一篇范文"]
    report = read_text("\n".join([*pages, "青山乡人大工作总结", TEXT]))
    assert report.title == "青山乡人大工作总结"
    assert set(pages) <= set(report.removed)


def test_a_space_inside_a_number_makes_no_heading() -> None:
    wrapped = "1、指标圆满完成。固定资产投资\n24. 3 亿元，比上年增长36. 8%。\n2、园区建设提速。" + TEXT
    report = read_text(f"海东市开发区述职报告\n{wrapped}")
    assert not any(block.text.startswith("24") for block in report.blocks)
