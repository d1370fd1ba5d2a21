"""Raised figures in Word files and web pages: marks of notes are told from powers and measures."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from desktop_app.document.read import read_report

PIECES = ["出台服务保障的意见", "1", "，增长5%", "2", "，复垦12万m", "2", "，修路3公里", "2", "。"]
READ = "出台服务保障的意见[1]，增长5%[2]，复垦12万m2，修路3公里2。"


def test_raised_marks_in_word(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("一、工作回顾")
    paragraph = document.add_paragraph()
    for number, piece in enumerate(PIECES):
        paragraph.add_run(piece).font.superscript = number % 2 == 1 or None
    document.save(str(tmp_path / "a.docx"))
    assert read_report(tmp_path / "a.docx").blocks[-1].text == READ


def test_raised_marks_on_a_web_page(tmp_path: Path) -> None:
    raised = "".join(f"<sup>{piece}</sup>" if n % 2 else piece for n, piece in enumerate(PIECES))
    page = f"<html><meta charset='utf-8'><body><p>一、工作回顾</p><p>{raised}</p></body></html>"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    assert read_report(tmp_path / "a.html").blocks[-1].text == READ


def test_marks_that_have_brackets_and_other_raised_signs_stay(tmp_path: Path) -> None:
    text = "推进三高四新<sup>[3]</sup>战略，实现全覆盖<sup>注</sup>，各项工作取得进展。"
    page = f"<html><meta charset='utf-8'><body><p>一、工作回顾</p><p>{text}</p></body></html>"
    (tmp_path / "a.html").write_text(page, encoding="utf-8")
    read = read_report(tmp_path / "a.html").blocks[-1].text
    assert read == "推进三高四新[3]战略，实现全覆盖注，各项工作取得进展。"
