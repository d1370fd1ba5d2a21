"""Lines of sites told by their make-up, numbers that are no pages, title matter on several lines."""

from __future__ import annotations

import time

import pytest

from desktop_app.document.model import BlockKind
from desktop_app.document.pages.furniture import drop_furniture
from desktop_app.document.passage import to_lines
from desktop_app.document.read import read_text
from desktop_app.document.titles.site_lines import is_site_line

BODY = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进，主要指标好于预期，民生福祉持续改善。"
DAY = "2025年1月18日在海东市第三届人民代表大会第五次会议上"


@pytest.mark.parametrize(
    "line",
    [
        "信息来源：市政府办公室",
        "责任编辑：王小明",
        "2025-02-10 09:30 新华网",
        "公文搜 2021-07-27 17:49:30 政府报告",
        "索 引 号：007543210/2025-00012",
        "索 引 号 | 11620300/2025-48086 | 主题分类 | 综合 |",
        "[ 主题分类 ] 财政 [ 体裁分类 ] 财政预算、决算",
        "发布日期:2022-02-16  08:56访问次数:字体:[ ]",
        "【字体：大 中 小】",
        "【打印】 【关闭】",
        "无障碍 | 简体 | 繁体",
        "預設字體大小 較大的字體 最大的字體 訂閱RSS 進階搜尋 網頁指南 English 繁體 简体",
        "首页 > 政务公开 > 工作报告",
        "首页 理论教育 工作回顾",
        "按此，跳至主要內容。",
        "Original URL: http://example.org/bin/mse.exe?K=d00&A=4&rec=192",
        "部门主要负责人审签情况：已审签",
        "Loading……",
        "废止时间: 2020-01-23 名称: 太湖县人民政府关于印发《太湖县人民政府工作规则》的通知",
        "4874268",
        "• 2020-08-20",
        "11.jpg",
        "图片",
    ],
)
def test_lines_made_of_a_sites_pieces(line: str) -> None:
    assert is_site_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "2025年1月18日",
        "（2025年1月18日）",
        "政府工作报告",
        "政 府 工 作 报 告",
        "海东市财政局局长 张三",
        "报告人：张三",
        "各位代表：",
        "一、首页访问量和网站服务能力",
        "加快推进新型城镇化和城乡融合发展",
        "来源于高技术制造业的增长贡献率达到40%。",
        "中 国 共 产 党 海 东 市 委 员 会",
        "政府网站工作年度报告",
        "网站建设情况",
        "推进适老化改造",
        "无障碍环境建设",
        "打造对外开放窗口",
        "登记注册便利化水平提升",
        "微信公众号建设成效显著",
        "电子政务外网 政务云 数据中心",
        "数据来源：海东市统计局",
        "指标名称：地区生产总值",
    ],
)
def test_lines_of_reports_are_no_lines_of_sites(line: str) -> None:
    assert not is_site_line(line)


def test_a_table_of_data_goes_with_its_labels_and_values() -> None:
    report = read_text(
        "海东市政府工作规则\n\n  • 索引号:\n\n    610728/2024-001\n  • 主题分类:\n\n  • 发文日期:\n\n"
        "    2024年04月06日 16:40\n"
        f"  • 内容概述:\n\n海东市政府工作规则\n\n第一章 总则\n\n{BODY}"
    )
    assert [block.kind for block in report.blocks] == [BlockKind.TITLE, BlockKind.PART, BlockKind.PARAGRAPH]


def test_figures_on_lines_of_their_own_are_kept_and_pages_are_not() -> None:
    report = read_text(
        "市政府信息公开年度报告\n一、概述\n本年度全市累计主动公开政府信息\n5928\n条，全文电子化率达\n90.3%\n，其中新增信息\n2110\n条。"
    )
    assert (
        report.blocks[-1].text
        == "本年度全市累计主动公开政府信息5928条，全文电子化率达90.3%，其中新增信息2110条。"
    )
    pages = read_text(f"政府工作报告\n{BODY}\n1\n{BODY}\n2\n{BODY}\n3")
    assert pages.removed == ("1", "2", "3")


def test_text_torn_into_scraps_is_made_whole() -> None:
    report = read_text(
        "XX\n镇\n2023\n年政府工作报告\n各位代表：\n现在，我代表\nXX\n镇人民政府向大会报告工作，请\n予审\n议。\n一、工作回顾\n"
        "完成地区生产总值\nXX\n亿元，增长\n5%\n；财政收入\nXX\n万元，增长\n8%\n。"
    )
    assert report.title == "XX镇2023年政府工作报告"
    assert [block.text for block in report.blocks[2:]] == [
        "现在，我代表XX镇人民政府向大会报告工作，请予审议。",
        "一、工作回顾",
        "完成地区生产总值XX亿元，增长5%；财政收入XX万元，增长8%。",
    ]
    assert {repair.reason for repair in report.repairs} <= {
        "torn-line",
        "heading-wrap",
        "starts-inside-sentence",
    }


def test_formal_numerals_stand_above_common_ones() -> None:
    report = read_text(
        f"院長施政報告\n\n壹、面臨的挑戰\n\n一、人口對策\n\n{BODY}\n\n二、平穩物價\n\n{BODY}\n\n貳、施政藍圖\n\n{BODY}"
    )
    assert [(b.level, b.text) for b in report.blocks if b.kind in (BlockKind.PART, BlockKind.SECTION)] == [
        (1, "壹、面臨的挑戰"),
        (2, "一、人口對策"),
        (2, "二、平穩物價"),
        (1, "貳、施政藍圖"),
    ]


def test_who_signs_heads_nothing_and_the_title_of_the_annex_takes_two_rows() -> None:
    report = read_text(
        f"关于印发五年规划的通知\n市级有关部门：\n{BODY}\n\n甲市人大常委会办公厅\n\n2023年7月28日\n\n"
        f"甲市人大常委会关于国有资产管理情况\n监督工作的五年规划（2023-2027）\n{BODY}"
    )
    assert [block.text for block in report.blocks if block.kind in (BlockKind.PART, BlockKind.SECTION)] == [
        "甲市人大常委会关于国有资产管理情况监督工作的五年规划（2023-2027）"
    ]


def test_an_address_and_a_numbered_item_that_are_wrapped() -> None:
    report = read_text(
        "关于印发五年规划的通知\n市政府办公厅、市级有关部门、各区县（自治县）人大常委会、两江新区管\n委会、重庆高新区管委会：\n"
        f"　　{BODY}\n　　一、根据《地方各级人民代表大会和地方各级人民政府组织法》，结合本县实际\n"
        f"情况，制定本规则。\n　　{BODY}"
    )
    assert report.salutation.endswith("两江新区管委会、重庆高新区管委会：")
    assert "一、根据《地方各级人民代表大会和地方各级人民政府组织法》，结合本县实际情况，制定本规则。" in [
        block.text for block in report.blocks
    ]


TAILS = [
    (
        "责任编辑:陈瑜辉",
        "相关新闻",
        "更多>>视频现场",
        "相关评论>>",
        "赶集网  火车票  福州租房  福州招聘  福州兼职",
    ),
    (
        "點讚(0) 打賞",
        "评论列表 共有 0 條評論",
        "暫無評論",
        "微信小程序",
        "立即",
        "投稿",
        "發表",
        "返回",
        "頂部",
    ),
    ("来源:红网", "作者:胡丽", "编辑:王津", "本文为某频道原创文章,转载请附上原文出处链接和本声明。"),
    ("3上一篇", "下一篇4", "放大", "缩小", "默认"),
    (
        "[ 打 印 ] [ 关 闭 ] [ 返回顶部 ]",
        "中国政府网 省政府网站 市州政府网站 县区网站",
        "您是第 12345678 位访问者",
    ),
]


@pytest.mark.parametrize("tail", TAILS)
def test_what_a_site_says_below_the_report_goes_to_the_end_of_the_page(tail: tuple[str, ...]) -> None:
    report = read_text(
        "\n\n".join(("海东市2024年政府工作报告", BODY, "海东市人民政府", "2025年1月18日", *tail))
    )
    assert [block.text for block in report.blocks] == [
        "海东市2024年政府工作报告",
        BODY,
        "海东市人民政府",
        "2025年1月18日",
    ]
    assert sorted(report.removed) == sorted(tail)


def test_a_note_on_where_figures_come_from_and_a_tables_cells_stay() -> None:
    note = "资料来源：本公报中城镇新增就业数据来自市人力资源和社会保障局。"
    report = read_text(
        f"海东市统计公报\n发布时间：2022-04-11\n来源：市统计局\n{BODY}\n{note}\n责任编辑：王某\n审核：李某"
    )
    assert [block.text for block in report.blocks] == ["海东市统计公报", BODY, note]
    cells = ["指 标", "|", "2021年 |", "第一产业 |", "6.9 |"]
    table = read_text("\n".join(("海东市统计公报", BODY, *cells, BODY)))
    assert "6.9 |" in [block.text for block in table.blocks]


def test_an_annex_that_is_named_above_the_date_heads_nothing() -> None:
    report = read_text(
        f"关于印发规划的通知\n\n各单位：\n\n{BODY}\n\n附件：海东市规划\n\n海东市教育局\n\n2022年10月10日\n\n附件\n\n海东市规划\n\n{BODY}"
    )
    parts = [block.text for block in report.blocks if block.kind is BlockKind.PART]
    assert parts[0] == "附件"
    assert "附件：海东市规划" in [block.text for block in report.blocks if block.kind is BlockKind.PARAGRAPH]


def test_a_long_line_is_looked_at_once() -> None:
    lines = to_lines("经济运行总体平稳，" * 20_000)
    begun = time.process_time()
    assert drop_furniture(lines) == (lines, [])
    assert time.process_time() - begun < 0.5


@pytest.mark.parametrize("line", ["各位代表", "各位代表、同志们", "主任、各位副主任、秘书长、各位委员"])
def test_an_address_without_its_colon_is_no_heading(line: str) -> None:
    report = read_text(
        f"海东市2024年预算草案的报告\n\n——{DAY}\n\n市财政局局长  李四\n\n"
        f"{line}\n\n{BODY}\n\n一、执行情况\n\n{BODY}"
    )
    assert report.salutation == line
    assert [(block.parent, block.kind) for block in report.blocks[4:6]] == [
        ("T", BlockKind.PARAGRAPH),
        ("T", BlockKind.PART),
    ]


@pytest.mark.parametrize("day", ["二○一八年三月五日", "二〇一八年三月五日", "2018年3月5日"])
def test_the_day_of_a_notice_heads_nothing(day: str) -> None:
    report = read_text(
        f"关于印发《海东市救助实施办法》的通知\n\n各县区民政局：\n\n现将办法印发给你们，请认真组织实施。\n\n\n\n{day}\n\n\n\n"
        f"海东市救助实施办法\n\n{BODY}\n\n一、任务目标\n\n{BODY}\n\n二、主要措施\n\n{BODY}"
    )
    assert [block.kind for block in report.blocks if block.text == day] == [BlockKind.PARAGRAPH]


def test_a_picture_left_out_of_a_copy_is_no_part_of_the_title() -> None:
    title = "中共海东市委关于制定海东市第十四个五年规划和二〇三五年远景目标的建议"
    report = read_text(f"{title}\n\n\n图片\n\n\n{BODY}\n\n\n一、新征程\n\n\n{BODY}")
    assert report.title == title
    assert report.removed == ("图片",)
