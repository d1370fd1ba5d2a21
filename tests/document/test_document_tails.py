"""What a site sets below the last words of a report."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text

BODY = "全市坚持稳中求进工作总基调，扎实推动高质量发展，固定资产投资稳步扩大，社会大局保持稳定。"
CLOSE = "各位代表！让我们团结奋斗，为谱写现代化建设新篇章作出新的更大贡献！"
REPORT = ["甲市政府工作报告", "各位代表：", "一、2025年工作回顾", BODY, "二、2026年重点工作", BODY, CLOSE]


@pytest.mark.parametrize(
    "tail",
    [
        ["分享到微信朋友圈", "×", "打开微信，点击底部的“发现”，", "使用“扫一扫”即可将网页分享至朋友圈。"],
        ["Produced By 某某通发布系统", "您是第 1234567 位访客"],
        ["政策原文：", "《2026年政府工作报告》重点任务分工方案", "解读链接：", "《政府工作报告》解读"],
        ["关注“甲市发布”公众号", "获取更多政务资讯"],
        ["文章评分：", "我要评论", "网友评论仅供其表达个人看法，并不表明本网立场。", "查看全部评论"],
        ["来源丨甲市发布", "编辑丨李四"],
        ["往期推荐", "● 甲市召开经济工作会议", "● 事关你我！甲市十件民生实事"],
        ["阅读下一篇：", "深度观察", "新华全媒头条丨乘势而上开新局"],
        [
            ".xxgk_xgxx a{ color:blue;}",
            "【相关信息】",
            "关于印发《甲市科技创新券管理办法》的通知",
            "【打印】",
        ],
        ["分享到:", "$('#share-1').share({ sites: ['wechat', 'weibo'] });"],
        ["》》点击图片进入专题《《", "收藏", "|", "分享到:", "×", "相关文档："],
        ["文件下载：", "2026年政府工作报告.docx"],
        ["收藏本文", "A+ A-", "0条评论"],
        ["您认为该信息对您是否有帮助？", "满意", "基本满意", "不满意", "提交"],
    ],
)
def test_what_a_site_sets_below_the_report_is_dropped_and_kept_on_record(tail: list[str]) -> None:
    report = read_text("\n".join([*REPORT, *tail]))
    assert report.blocks[-1].text == CLOSE
    assert list(report.removed) == tail


@pytest.mark.parametrize(
    "last",
    [
        "甲市人民政府办公室",
        "始终把群众是否满意作为检验工作的标准，关注客户端建设和公众号内容，推进评论引导工作。",
        "加快文件下载中心和相关文档库建设，规范网页分享功能。",
    ],
)
def test_what_reads_like_it_stays(last: str) -> None:
    report = read_text("\n".join([*REPORT, last]))
    assert report.blocks[-1].text == last
    assert report.removed == ()


def test_lines_of_a_wrapped_close_are_no_widgets() -> None:
    rows = ["始终把群众是否满意作为检验一切工作的标准", "关注新闻客户端和网络评论，不断提高工作水平。"]
    report = read_text("\n".join([*REPORT[:-1], *rows]))
    assert "".join(rows) in "".join(block.text for block in report.blocks)


def test_data_for_machines_below_a_page_say_its_beginning_again() -> None:
    said = "各位代表：现在，我代表市人民政府，向大会报告工作，请予审议，并请政协委员提出意见。"
    fill = [f"加快建设第{count}条产业链。" + BODY for count in "一二三四五六七八九" * 3]
    report = [
        "2025年甲市政府工作报告",
        *said.split("：")[:1],
        said.split("：")[1],
        *REPORT[2:5],
        *fill,
        CLOSE,
    ]
    report[1] += "："
    links = [
        "责任编辑：",
        "李四",
        "扫一扫在手机打开当前页",
        "相关附件>>",
        "0123456789abcdef0123456789abcdef:",
    ]
    site = [*links, "甲市人大关于政府工作报告的决议", "打印本页", "2025年甲市政府工作报告", said]
    read = read_text("\n".join([*report, *site]))
    assert read.blocks[-1].text == CLOSE
    assert list(read.removed) == site
    assert read_text("\n".join([*report, "现在，我们报告完毕，请予审议。"])).removed == ()
