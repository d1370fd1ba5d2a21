"""Line ends in the source of web pages: none in running text, real ones in a text shown as it was set."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.read import read_report
from tests.document.lines import outline

TEXT = (
    "全市坚持稳中求进，地区生产总值增长6.1%，规模以上工业增加值增长7.4%，“三高四新”取得新成效，民生持续改善。"
)


def page(path: Path, body: str) -> Path:
    path.write_text(f"<html><meta charset='utf-8'><body>{body}</body></html>", encoding="utf-8")
    return path


def test_where_the_source_breaks_a_line_stands_no_space(tmp_path: Path) -> None:
    for at in range(1, len(TEXT)):
        if TEXT[at].isascii() and TEXT[at - 1].isascii():
            continue  # between letters or figures it may be one
        broken = f"<p>一、工作回顾</p><p>{TEXT[:at]}\r\n  {TEXT[at:]}</p>"
        assert read_report(page(tmp_path / "a.html", broken)).blocks[-1].text == TEXT


def test_a_line_end_between_latin_words_is_a_space(tmp_path: Path) -> None:
    report = read_report(
        page(tmp_path / "a.html", "<p>一、工作回顾</p><p>引进Smart\nCity项目，建成3个园区。</p>")
    )
    assert report.blocks[-1].text == "引进Smart City项目，建成3个园区。"


def test_a_text_that_is_shown_as_it_was_set_keeps_its_lines(tmp_path: Path) -> None:
    lines = ["    政府工作报告", "各位代表：", "", "　　一、工作回顾"]
    lines += [
        "　　" + TEXT[:34],
        TEXT[34:],
        "　　" + TEXT[:34],
        TEXT[34:],
        "　　二、工作安排",
        "　　" + TEXT[:34],
        TEXT[34:],
    ]
    report = read_report(page(tmp_path / "a.html", "<pre>\n" + "\n".join(lines) + "\n</pre>"))
    assert outline(report) == [
        ("title", "政府工作报告"),
        ("salutation", "各位代表："),
        ("part", "一、工作回顾"),
        ("paragraph", TEXT),
        ("paragraph", TEXT),
        ("part", "二、工作安排"),
        ("paragraph", TEXT),
    ]
