"""Pages of libraries and offices as searches find them: what stands on a title's line, above it and below."""

from __future__ import annotations

from desktop_app.document.model import BlockKind, PartRole, Report
from tests.document.lines import read_lines, words_of

_BODY = (
    "全县经济运行总体平稳、稳中有进，各项工作取得新成效，较好地完成了年初确定的目标任务，社会大局和谐稳定。"
)
_MORE = (
    "全年完成固定资产投资120亿元，增长8.2%，新开工项目45个，新增规模以上工业企业12家，城镇新增就业4200人。"
)


def _roles(report: Report) -> list[PartRole]:
    return [block.role for block in report.blocks if block.kind is BlockKind.PART]


def test_a_sentence_that_says_what_an_office_will_do_heads_no_paragraph() -> None:
    plans = ["我县将加大基础设施建设的力度。", "我县将继续加强教育和文化建设。", "各镇将进一步改善人居环境。"]
    report = read_lines("东山县2031年工作计划", "一、基础设施", *(plan + _MORE for plan in plans))
    assert not words_of(report, BlockKind.RUN_IN_HEADING)
    heads = ["将改革进行到底。", "教育事业均衡发展。", "人居环境持续改善。"]
    report = read_lines("东山县2031年工作总结", "一、主要工作", *(head + _MORE for head in heads))
    assert words_of(report, BlockKind.RUN_IN_HEADING) == heads


def test_the_day_behind_a_title_is_the_sites() -> None:
    report = read_lines("东山街道2030年工作总结和2031年工作安排 2031-03-07", _BODY, "（一）夯实基础", _MORE)
    assert report.title == "东山街道2030年工作总结和2031年工作安排"
    assert report.removed == ("2031-03-07",)
    kept = read_lines("东山县政府工作报告", "二、项目建设 2031-03-07开工", _BODY)
    assert not kept.removed


def test_the_title_of_a_collection_yields_to_the_one_below() -> None:
    below = "教育局上半年工作总结与下半年工作计划"
    report = read_lines("教育局上半年工作总结和下半年工作计划（必备17篇）", below, "一、背景", _BODY)
    assert report.title == below
    report = read_lines("教育局上半年工作总结（共三部分）", "二、下半年工作计划", _BODY)
    assert report.title == "教育局上半年工作总结（共三部分）"


def test_achievements_are_results_whatever_year_the_title_names() -> None:
    title = "东山镇2031年政府工作报告"
    done = read_lines(title, "一、2031年我们奋力拼搏，成绩来之不易", _BODY, "二、2032年重点工作", _MORE)
    assert _roles(done) == [PartRole.RESULTS, PartRole.PLAN]
    planned = read_lines(title, "一、2031年我们奋力拼搏，冲刺崭新高度", _BODY)
    assert _roles(planned) == [PartRole.PLAN]


def test_a_heading_alone_behind_the_last_stop_counts_on() -> None:
    report = read_lines(
        "东山县水利局2031年工作总结",
        "一、主要工作",
        "（一）水旱灾害防御工作。",
        _BODY + "（二）重点水利工程。",
        _MORE,
    )
    assert words_of(report, BlockKind.SECTION) == ["（一）水旱灾害防御工作。", "（二）重点水利工程。"]
    report = read_lines("东山县水利局2031年工作总结", "一、主要工作", _BODY + "详见附表（二）重点水利工程。")
    assert not words_of(report, BlockKind.SECTION)


def test_a_page_without_its_title_opens_with_its_first_part() -> None:
    report = read_lines("一、上半年工作总结", "1、经济运行平稳。" + _MORE, "2、项目建设提速。" + _MORE)
    assert report.title == ""
    assert words_of(report, BlockKind.PART) == ["一、上半年工作总结"]
    listed = read_lines("一、东山县2031年政府工作报告", _BODY, _MORE)
    assert "东山县2031年政府工作报告" in listed.title


def test_a_sample_on_one_line_has_its_title_and_its_only_part() -> None:
    body = _BODY + _MORE
    report = read_lines(f"东山县教育局2031上半年工作总结报告范文稿2031年，{body}一、取得的成绩{body}{body}")
    assert report.title == "东山县教育局2031上半年工作总结报告范文稿"
    assert [block.text[:7] for block in report.blocks if block.kind is BlockKind.PART] == ["一、取得的成绩"]


def test_what_a_library_says_of_a_file_is_left_out() -> None:
    notes = [
        "- 10.27 KB",
        "- 2031-03-28 发布",
        "- 3、本文档由用户上传，本站不保证质量和数量令人满意，付费之前，请仔细阅读内容确认后进行付费下载。",
        "- 网站客服QQ：403074932",
    ]
    report = read_lines(*notes, "东山县水利局2031年工作总结", _BODY, "一、主要工作", _MORE)
    assert report.title == "东山县水利局2031年工作总结"
    assert list(report.removed) == notes


def test_a_title_that_stands_thrice_takes_nothing_with_it() -> None:
    title = "东山区文化体育和旅游局2031年工作总结和来年工作安排"
    opening = "2031年，在区委区政府的正确领导下，全力抓好目标完成，高质量推进文旅融合发展。现将情况报告如下："
    report = read_lines(title, title, opening, "一、2031年工作总结", title, "（一）以融合提升品质。" + _BODY)
    assert report.removed == (title, title)
    assert [block.text for block in report.blocks[:3]] == [title, opening, "一、2031年工作总结"]
    below = read_lines("东山区政府网", title, "二、主要工作", _BODY)
    assert below.title == title


def test_a_heading_of_many_clauses_stands_above_its_year() -> None:
    heads = [
        "坚持发展引领，以业绩比高低，重投资，强产业，综合实力大提升",
        "坚持精准施策，以成效为导向，重措施，强落实，攻坚大决战",
    ]
    report = read_lines(
        "东山乡2031年政府工作报告",
        "一、2030年工作回顾",
        heads[0],
        "2030年，" + _BODY,
        "（一）园区发展稳步提升。" + _MORE,
        "（二）农村经济持续向好。" + _BODY,
        heads[1],
        "2030年高质量完成各项任务，" + _BODY,
        "（一）下大力气整改问题。" + _MORE,
    )
    levels = {block.text: block.level for block in report.blocks if block.kind is BlockKind.SECTION}
    assert [levels[head] for head in heads] == [2, 2]
    assert levels["（一）园区发展稳步提升。"] == levels["（一）下大力气整改问题。"] == 3
    cut = read_lines(
        "东山乡2031年政府工作报告",
        "一、工作回顾",
        _BODY,
        "全乡坚持发展引领，重投资，强产业，经济总量比",
        "2030年增长8.2%，" + _BODY,
    )
    assert any("经济总量比2030年增长" in block.text for block in cut.blocks)


def test_what_an_account_of_half_a_year_calls_its_sections_is_done() -> None:
    done = "根据区委要求，现将上半年工作进度情况报告如下："
    heads = ["（一）全力以赴推进商旅文结合发展。", "（二）主动做好融入古运河工作。"]
    report = read_lines("东山区文体旅游局上半年分析报告", done, heads[0], _BODY, heads[1], _MORE)
    assert _roles(report) == [PartRole.RESULTS, PartRole.RESULTS]
    ahead = read_lines(
        "东山区文体旅游局分析报告", "现将下一步打算报告如下：", heads[0], _BODY, heads[1], _MORE
    )
    assert _roles(ahead) == [PartRole.PLAN, PartRole.PLAN]


def test_a_field_and_what_is_counted_in_it() -> None:
    counted = "一是打造阅读品牌。新建书屋12家。二是开展文化活动。举办演出45场。"
    report = read_lines(
        "东山区文旅局2031年工作总结", "一、主要工作", "1.文化方面：" + counted, "2.旅游方面：" + counted
    )
    assert words_of(report, BlockKind.RUN_IN_HEADING) == ["1.文化方面：", "2.旅游方面："]
    report = read_lines(
        "东山区文旅局2031年工作总结", "一、主要工作", "1.荣誉：省级文明单位，全市先进集体12家。", _BODY
    )
    assert not words_of(report, BlockKind.RUN_IN_HEADING)


def test_the_name_of_a_site_before_a_title() -> None:
    title = "东山区文旅局2031年上半年工作总结"
    report = read_lines("东山区人民政府门户网站 " + title, _BODY, "一、主要工作", _MORE)
    assert report.title == title
    assert report.removed == ("东山区人民政府门户网站",)
    report = read_lines("东山县政府网站集约化 工作报告", _BODY)
    assert report.title == "东山县政府网站集约化工作报告"


def test_a_sites_label_above_whom_a_notice_is_for_addresses_nobody() -> None:
    whom = "各镇人民政府，县直各有关单位："
    report = read_lines(
        "东山县人民政府办公室关于开展中期评估工作的通知", "政策解读：", whom, _BODY, "一、总体要求", _MORE
    )
    assert report.salutation == whom
    assert report.removed == ("政策解读：",)


def test_a_part_whose_text_ends_in_a_colon_is_cut_from_it() -> None:
    title = "XX县交通运输局2032年工作总结及2033年工作谋划"
    opening = (
        "2032年以来，XX县交通运输局坚持以交通建设促发展，全面提升交通实力，现将重点工作开展情况汇报如下："
    )
    report = read_lines(
        f"{title}一、工作开展情况{opening}（一）项目建设取得新突破。{_BODY}{_MORE}{_BODY}（二）管养水平提升。{_MORE}"
    )
    assert report.title == title
    assert words_of(report, BlockKind.PART) == ["一、工作开展情况"]
    assert words_of(report, BlockKind.SECTION) == ["（一）项目建设取得新突破。", "（二）管养水平提升。"]


def test_a_summary_without_its_title_tells_by_its_opening_that_it_is_one() -> None:
    heads = ["一、聚焦政治引领，全力打造党建品牌。", "二、聚焦民生保障，千方百计稳定就业。"]
    parts = [part for head in heads for part in (head + _BODY,)]
    opened = "2031年，全市人社系统着力深化改革、实践创新，工作亮点纷呈，各项事业迈向新台阶。"
    assert _roles(read_lines(opened, *parts)) == [PartRole.RESULTS, PartRole.RESULTS]
    planned = "2031年，全市人社系统将着力深化改革、实践创新，确保各项事业迈向新台阶。"
    assert _roles(read_lines(planned, *parts)) == [PartRole.PLAN, PartRole.PLAN]


def test_a_lead_stands_apart_from_its_headline() -> None:
    lead = "导读：近日，市住建委向社会公开征求工作方案的意见，" + _BODY
    report = read_lines("城市更新迎来重大进展征求意见稿发布", lead, _BODY)
    assert not report.repairs
