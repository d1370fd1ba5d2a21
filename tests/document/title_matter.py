"""What reports open with, for tests of the title matter above their first heading."""

from __future__ import annotations

from desktop_app.document.read import read_text

BODY = """

一、2024年工作回顾

全市上下坚持稳中求进工作总基调，地区生产总值增长6%。

二、2025年重点工作

抓好落实。"""
DAY = "2025年1月18日在海东市第三届人民代表大会第五次会议上"
BULLETIN = "海东市2024年国民经济和社会发展统计公报"


def check_title_matter(lines: tuple[str, ...], wanted: tuple[str, ...]) -> None:
    """The lines above the text are told as wanted: title, subtitle, speaker, salutation; its parts stay."""
    report = read_text("\n".join(lines) + BODY)
    assert (report.title, report.subtitle, report.speaker, report.salutation) == wanted
    assert [b.text for b in report.blocks if b.level == 1][-2:] == [
        "一、2024年工作回顾",
        "二、2025年重点工作",
    ]
