"""Markdown of many programs: its marks are no text, its title may stand in its front matter."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_report


def test_markdown_marks_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "# 海东区政府工作报告\n\n## 2024年工作回顾\n\n> 全年增长[6%](https://example.org)。\n\n---\n\n"
        "| 指标 | 增速 |\n|---|---|\n| 生产总值 | 6% |\n",
        encoding="utf-8",
    )
    report = read_report(path)
    assert [b.text for b in report.blocks] == [
        "海东区政府工作报告", "2024年工作回顾", "全年增长6%。", "指标\t增速", "生产总值\t6%",
    ]  # fmt: skip
    assert report.blocks[1].kind is BlockKind.PART


def test_markdown_of_other_programs(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "---\ntitle: 总结\ntags:\n  - 年度\n---\n\n海东区政府工作报告\n====\n\n"
        "*——2025年1月18日在海东区第三届人民代表大会第五次会议上*\n\n"
        "各位代表：\n\n工作回顾\n---\n\n全年增长6%，好于预期。[^1]\n\n![图](img/a.png)\n\n"
        "<!-- 内部\n意见 -->\n<center>民生改善，新增就业8*人。</center>\n\n[^1]: 初步核算数。\n",
        encoding="utf-8",
    )
    report = read_report(path)
    assert report.title == "海东区政府工作报告"
    assert report.subtitle == "——2025年1月18日在海东区第三届人民代表大会第五次会议上"
    assert [b.text for b in report.blocks[3:]] == [
        "工作回顾", "全年增长6%，好于预期。[1]", "民生改善，新增就业8*人。", "[1] 初步核算数。",
    ]  # fmt: skip
    assert {"title: 总结", "- 年度", "![图](img/a.png)", "意见 -->"} <= set(report.removed)


def test_markdown_whose_title_stands_in_its_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        '---\ntitle: "海东区2024年工作总结"\n---\n\n## 工作回顾\n\n全年增长6%，好于预期。\n', encoding="utf-8"
    )
    assert read_report(path).title == "海东区2024年工作总结"


def test_a_rule_below_a_sentence_is_no_underline(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        "# 海东区工作总结\n\n全年增长6%，好于预期。\n---\n\n民生改善，物价平稳。\n", encoding="utf-8"
    )
    assert [b.kind for b in read_report(path).blocks[1:]] == [BlockKind.PARAGRAPH] * 2
