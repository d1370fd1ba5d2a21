"""First lines as sites and law bases set them: a title said again in rows, twice, or by its place alone."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_report, read_text
from tests.document.lines import outline, read_lines, words_of

BODY = "为加强城市绿化管理，改善人居环境，提升城市品质，结合我县实际，现将有关事项明确如下，请遵照执行。"


def test_a_page_title_that_stands_again_in_rows_apart_is_the_title() -> None:
    title = "北川县人民政府办公室关于印发北川县城市绿化管理实施细则的通知"
    rows = ["北川县人民政府办公室", "关于印发北川县城市绿化管理", "实施细则的通知"]
    whom, sent = "各街道办事处，县级各部门，城东新区管委会", "北川县城市绿化管理实施细则"
    said = "《北川县城市绿化管理实施细则》已经县政府同意，现印发你们，请认真遵照执行。"
    signed = ["北川县人民政府办公室", "2020年10月28日", sent, "第一条 为加强绿化管理，制定本细则。"]
    report = read_text("\n\n".join([title, "来源：北川县人民政府", *rows, whom, said, *signed]))
    assert (report.title, report.salutation) == (title, whom)
    assert ("part", sent) in outline(report)
    assert not set(rows[1:]) & {block.text for block in report.blocks}


def test_a_law_base_names_a_text_three_times_around_its_order() -> None:
    title = "北川省湿地保护管理规定"
    order = "《北川省湿地保护管理规定》已经省政府第76次常务会议通过，现予公布。"
    signed = ["省长", "二○一○年十二月二十五日"]
    articles = ["第一章 总则", "第一条 为加强湿地保护，制定本规定。", "第二条 湿地保护工作应当统筹规划。"]
    report = read_lines(
        "您的位置：首页 » 法律法规 »",
        title,
        "作者：法律资料网 时间：2024-07-06 04:34:58 浏览：8616",
        "下载地址：点击此处下载",
        title,
        "北川省人民政府",
        title,
        order,
        *signed,
        title,
        *articles,
    )
    assert report.title == title
    kinds = outline(report)
    assert [text for kind, text in kinds if kind == "paragraph"][:3] == [order, *signed]
    assert [text for kind, text in kinds if kind == "part"] == [title]


def test_a_law_bases_list_amid_a_line_is_taken_out_and_title_number_and_hearers_part() -> None:
    title = "北川市人民政府办公室关于印发《信息公开工作意见》的通知"
    said = "《信息公开工作意见》业经市政府同意，现印发给你们，请认真贯彻执行。"
    base = "文章属性•【制定机关】北川市人民政府办公室•【公布日期】2011.05.30•【主题分类】行政法正文"
    whom = "各镇人民政府，市府直属各单位："
    report = read_text(
        f"区府办信息公开报告\n- 格式：doc\n{title}{base}{title}北府办〔2011〕65号{whom}{said}\n"
    )
    assert (report.title, report.salutation) == (title, whom)
    assert base in report.removed
    assert [block.text for block in report.blocks][-1] == said


def test_news_below_its_headline_alone_has_a_title() -> None:
    headline = "东沟区集中开展区委第六轮巡察反馈工作"
    assert read_lines(headline, BODY, BODY).title == headline
    column = read_lines("政府信息公开", headline, "发布时间：2008-01-25 09:45", "字体大小：", BODY)
    assert (column.title, [t for _, t in outline(column)]) == (headline, [headline, BODY])
    labelled = "花絮：三千名志愿者服务全市运动会"
    tools = ["2021-01-18 10:05:48 作者：张三", "字号", "放大", "标准", "分享"]
    assert read_lines(labelled, *tools, BODY).title == labelled
    assert not read_lines("经济运行稳中有进", BODY, "社会事业全面进步", BODY).title


def test_pictures_a_site_left_amid_the_text_are_no_headings() -> None:
    headline = "东沟县推进会召开"
    tools = ["目录", "目录X", headline, "来源：县司法局 发布时间：2023-11-24 17:39:40"]
    report = read_lines(*tools, BODY, "图片", BODY, "[图片]", BODY)
    assert [kind for kind, _ in outline(report)] == ["title", "paragraph", "paragraph", "paragraph"]


def test_whom_to_write_to_is_the_notices_own_and_its_signature_stands_apart() -> None:
    ask = "请于2020年11月28日前将书面意见送北川市司法局。"
    contacts = ["联 系 人：张三", "联系电话：0900-6889215（传真）", "通信地址：北川市东街166号（邮编750021）"]
    signed = ["北川市司法局", "2020年10月28日"]
    title = "《北川市住房保障管理办法（征求意见稿）》公开征求意见"
    report = read_text("\n\n".join([title, BODY, ask, *contacts, *signed]))
    assert [block.text for block in report.blocks][-5:] == [*contacts, *signed]
    above = read_text("\n\n".join(["北川市政府工作报告", "联系电话：0900-6889215", BODY]))
    assert "联系电话：0900-6889215" in above.removed


def test_what_is_counted_below_an_article_is_no_section_and_the_next_article_stands_beside_it() -> None:
    items = ["（一）申请人应当提交身份证明，并填写登记表。", "（二）免疫证明有效期为一年。"]
    articles = ["第三条 登记材料", *items, "第四条 登记费用由财政承担。"]
    report = read_lines(
        "北川市养犬管理办法",
        "第一章 总则",
        "第一条 为加强管理，制定本办法。",
        "第二条 犬只分类",
        "（一）一般犬只应当登记。",
        "（二）烈性犬禁止饲养。",
        "第二章 登记",
        *articles,
    )
    chapter = next(block for block in report.blocks if block.text == "第二章 登记")
    below = [(block.kind.value, block.text) for block in report.blocks if block.parent == chapter.id]
    assert below == [
        ("paragraph", articles[0]),
        ("bullet", items[0]),
        ("bullet", items[1]),
        ("paragraph", articles[3]),
    ]


def test_a_day_with_letters_for_noughts_heads_nothing() -> None:
    title, sent = "甲市人民政府关于印发甲市交通管理规定的通知", "甲市交通管理规定"
    long = "运输企业应当具备规定的资格和条件，认真履行安全教育和管理职责，依法向社会公布有关情况，接受监督。"
    articles = [f"第一条 {long}", f"第二条 {long}", "第三条 车辆要求", f"（一）{long}", f"（二）{long}"]
    said = "现印发给你们，请认真遵照执行。"
    report = read_lines(title, "各县、区人民政府：", said, "二OO六年二月二十日", sent, *articles)
    assert words_of(report, BlockKind.PART) == [sent]


def test_a_speech_below_a_librarys_name_for_it_is_the_one_that_is_given() -> None:
    own = "区委书记在全区上半年经济运行分析会上的讲话"
    report = read_lines("区委书记在上半年经济形势分析会上的讲话", own, "同志们：", BODY)
    assert (report.title, report.salutation) == (own, "同志们：")


def test_a_number_of_a_notice_is_cut_off_before_its_hearers_and_not_inside_a_sentence() -> None:
    said = "按照县委北字〔2018〕30号文件精神，自2018年7月起对县卫健局等十个部门的工作进行评议，请予支持。"
    contact = "联系电话：2626393"
    signed = ["县人大工作评议办公室", "2018年8月21日"]
    report = read_lines("关于收集意见建议的通知", "各位人大代表：", said, contact, *signed)
    assert [block.text for block in report.blocks][2:] == [said, contact, *signed]


def test_a_letter_and_minutes_of_a_library_have_titles_and_a_name_alone_speaks() -> None:
    letter = "北川市人民政府关于审计调查发现问题整改情况的函"
    intro = "，日前，北川市人民政府发布了该函，详情如下："
    report = read_lines(letter, intro, letter, "自治区审计厅：", BODY, "一、总体情况", BODY)
    assert (report.title, report.salutation) == (letter, "自治区审计厅：")
    minutes = "常务会议纪要范文精选"
    lone = "（一）会议原则同意县经发局关于召开筹备会的意见，会后抓紧实施。"
    report = read_lines(minutes, "一、关于统筹发展问题", BODY, "二、关于农业生产问题", lone)
    assert report.title == minutes
    assert ("bullet", lone) in outline(report)
    report = read_lines(
        "关于《甲市规划建议》的说明", "范立平", f"受市委常委会委托，{BODY}", "一、起草过程", BODY
    )
    assert report.speaker == "范立平"
    assert not read_lines("关于《甲市规划建议》的说明", "范立平", BODY, "一、起草过程", BODY).speaker


def test_a_sites_line_tells_the_title_right_above_it_and_bullets_before_numbers_go() -> None:
    head = ["首页", "东山五一大道", "环保节能", "环保督察动态", "来源：环保网 时间：2025-08-23点击："]
    report = read_lines(*head, "一、督察进展", BODY, "• 二、地方动态", BODY)
    assert report.title == "环保督察动态"
    assert [t for k, t in outline(report) if k == "part"] == ["一、督察进展", "二、地方动态"]


def test_arabic_numbers_alone_on_their_lines_count_parts_where_no_higher_number_does() -> None:
    lines = ["甲县2019年统计公报", "1. 综合", BODY, "2. 农业", BODY, BODY, "3. 工业", BODY]
    assert [t for k, t in outline(read_lines(*lines)) if k == "part"] == ["1. 综合", "2. 农业", "3. 工业"]
    below = read_lines("甲县2019年统计公报", "一、国民经济", *lines[1:])
    assert [t for k, t in outline(below) if k == "part"] == ["一、国民经济"]


def test_long_sentences_counted_below_a_notice_are_its_points_and_no_parts() -> None:
    first = "一、今年是全面收官之年，也是统筹推进各项工作极为关键的一年。各部门要提高站位，强化责任。"
    second = "二、责任分解中列第一位的责任单位为牵头单位或汇总单位。各单位要及时报告完成情况。"
    signed = ["北川市人民政府办公室", "2020年5月20日"]
    report = read_lines("关于印发重点工作责任分解的通知", "各区、县人民政府：", BODY, first, second, *signed)
    assert [b.text for b in report.blocks if b.parent == "T"][2:] == [first, second, *signed]
    parts = read_lines("关于做好防汛工作的通知", f"一、提高认识。{BODY}", f"二、压实责任。{BODY}")
    assert [t for k, t in outline(parts) if k == "part"] == ["一、提高认识。", "二、压实责任。"]


def test_a_column_above_a_long_title_and_words_for_the_whole_text_are_left_out() -> None:
    title = "北川市政府秘书长解读2020年重点工作任务分工方案"
    tools = [
        "政府信息公开",
        title,
        "11370000MB28359259/2020-4403973",
        "2020-06-22 14:43:15",
        "北川市人民政府",
    ]
    report = read_lines(*tools, title, "字号：", "打印 分享", BODY, "一、主要内容", BODY)
    assert report.title == title
    assert [t for _, t in outline(report)] == [title, BODY, "一、主要内容", BODY]
    assert [t for _, t in outline(read_lines("全文", BODY, "一、优化审批", BODY))] == [
        BODY,
        "一、优化审批",
        BODY,
    ]
    assert "阅读" in read_lines(title, BODY, "阅读", "编辑：张三").removed


def test_a_notice_below_news_of_it_has_its_own_title() -> None:
    news = "北川省人民政府办公厅日前发布了《关于促进消费的实施意见》，意见中称，将加快输气管线建设。"
    title = "北川省人民政府办公厅印发关于促进消费的实施意见和行动计划的通知"
    whom = "各市、自治州人民政府，省政府各部门："
    report = read_lines(news, "详情如下：", title, "北政办发〔2020〕41号", whom, BODY)
    assert (report.title, report.salutation) == (title, whom)


def test_contents_whose_entries_are_worded_otherwise_below_end_where_their_first_number_comes_back() -> None:
    entries = ["第一部分 单位概况", "一、主要职责", "二、机构设置", "第二部分 决算情况说明", "一、收支情况"]
    entries.append("注：以上报表中，空表表示无相关收支。")
    below = [
        "第一部分 丁县审计局概况",
        "一、部门职责",
        BODY,
        "第二部分 部门决算情况说明",
        "一、收支总体情况",
        BODY,
    ]
    report = read_lines("丁县2023年决算公开", "目  录", *entries, *below)
    assert [t for _, t in outline(report)][1:] == below


def test_a_sites_hotlines_above_the_title_are_left_out() -> None:
    lines = ["甲市12345政务服务热线（市长热线）电话1：028-12345（本市拨打）", "本页面执行时间为0.03秒"]
    report = read_lines(*lines, "2022年度甲市教育局单位决算", "一、主要职责", BODY)
    assert report.title == "2022年度甲市教育局单位决算"
    assert set(lines) <= set(report.removed)


def test_an_element_set_as_a_title_is_one_where_the_windows_title_says_it_too(tmp_path: Path) -> None:
    headline = "张三：适时适度进行预调微调"
    page = (
        "<html><head><title>{}</title></head><body><div><a href='#'>设为首页</a></div><div class='box'>"
        f"<div class='article_title'>{headline}</div><div><p>{BODY}</p></div></div></body></html>"
    )
    path = tmp_path / "a.html"
    path.write_text(page.format(f"{headline}-新闻中心"), encoding="utf-8")
    assert read_report(path).title == headline
    path.write_text(page.format("新闻中心"), encoding="utf-8")
    assert read_report(path).title == ""
