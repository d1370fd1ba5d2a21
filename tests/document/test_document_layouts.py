"""Web pages and Word files that are laid out with tables, or that ask first who one is."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_report
from desktop_app.errors import DocumentError
from tests.document.lines import words_of

BODY = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进，主要指标好于预期，民生福祉持续改善。"
PARTS = f"一、主要工作\n{BODY}\n二、下步打算\n{BODY}"


def page(tmp_path: Path, body: str) -> Path:
    path = tmp_path / "page.html"
    path.write_text(f"<html><body>{body}</body></html>", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "body",
    [
        f"<div><h1>乐山区工作报告</h1><p>{BODY}</p><p>{BODY[2:]}</p><p>(阅读全部图文内容，您需要先登录！)</p></div>",
        f"<div><h1>乐山区通报</h1><p>网站升级完成，页面不存在的问题已整改。</p><p>{BODY}</p><p>{BODY[2:]}</p></div>",
        f"<div><a>登录</a> <a>注册</a></div><div><h2>乐山区统计公报</h2><p>{BODY}</p></div>",
    ],
)
def test_a_short_report_with_a_sites_log_in_is_a_report(tmp_path: Path, body: str) -> None:
    assert BODY in {block.text for block in read_report(page(tmp_path, body)).blocks}


def test_a_page_that_only_asks_who_one_is_is_refused(tmp_path: Path) -> None:
    body = "<p>请输入用户名和密码登录系统，首次登录请修改密码。忘记密码请联系管理员处理，电话见首页。</p>"
    with pytest.raises(DocumentError, match="log-in"):
        read_report(page(tmp_path, body))


def test_a_centred_title_above_a_table_for_layout_is_the_title(tmp_path: Path) -> None:
    title = "<tr><td align=center><b>2023年预算执行情况和2024年<br>预算草案的报告</b></td></tr>"
    text = "<br>".join(["各位代表：", BODY, *PARTS.split("\n")])
    report = read_report(
        page(tmp_path, f"<table>{title}<tr><td>日期：2024-02-01</td></tr><tr><td>{text}</td></tr></table>")
    )
    assert report.title == "2023年预算执行情况和2024年预算草案的报告"


def test_whole_paragraphs_in_the_cell_of_a_word_table_are_paragraphs(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    cell = document.add_table(rows=1, cols=1).cell(0, 0)
    cell.text = "乐山区2024年工作总结"
    for line in PARTS.split("\n"):
        cell.add_paragraph(line)
    inner = cell.add_table(rows=1, cols=2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "地区生产总值", "526.3"
    path = tmp_path / "layout.docx"
    document.save(str(path))
    report = read_report(path)
    assert report.title == "乐山区2024年工作总结"
    assert words_of(report, BlockKind.PART) == ["一、主要工作", "二、下步打算"]
    assert report.blocks[-1].text == "地区生产总值\t526.3"


@pytest.mark.parametrize(
    ("named", "rows"),
    [
        (
            "现将《乐山市国有资产管理监督方法及要求》印发给你们，请认真执行。",
            ("乐山市国有资产管理", "监督方法及要求"),
        ),
        ("经市政府同意，现印发给你们，请认真贯彻执行。", ("乐山市国有资产管理情况", "监督工作五年规划")),
    ],
)
def test_rows_of_what_a_notice_sends_out_are_one_heading(
    tmp_path: Path, named: str, rows: tuple[str, str]
) -> None:
    notice = f"<div>关于做好国有资产监督的通知</div><p>各区县人民政府，市政府各部门：</p><p>{named}</p>"
    below = "".join(f"<p>{line}</p>" for line in (*rows, BODY, *PARTS.split("\n")))
    report = read_report(page(tmp_path, f"{notice}<p>乐山市人民政府</p><p>2023年3月5日</p>{below}"))
    assert "".join(rows) in {block.text for block in report.blocks}
