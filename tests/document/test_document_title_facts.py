"""Place, day and speaker on titles as offices of all kinds write them."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.read import read_text
from desktop_app.document.titles.title_facts import date_of, place_of

BODY = (
    "\n\n一、工作回顾\n\n全市经济运行总体平稳，地区生产总值增长6%。\n\n二、工作安排\n\n地区生产总值增长5%。"
)


def test_facts_of_titles(samples: Path) -> None:
    rows = (samples / "title-facts.txt").read_text(encoding="utf-8").splitlines()
    wrong: list[tuple[str, ...]] = []
    for row in rows[1:]:
        place, day, speaker, head = (cell.strip() for cell in row.split("|"))
        report = read_text(head.replace(" ↵ ", "\n") + BODY, "a.txt")
        found = (place_of(report), date_of(report), report.speaker)
        if found != (place, day, speaker):
            wrong.append((*found, head))
    assert not wrong
