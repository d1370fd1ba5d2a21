"""Chinese text in every encoding that offices have."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_report


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
def test_simplified_encodings(tmp_path: Path, nanshan: Path, encoding: str) -> None:
    text = nanshan.read_text(encoding="utf-8")
    path = tmp_path / "a.txt"
    path.write_bytes(text.encode(encoding))
    assert read_report(path).blocks == read_report(nanshan).blocks


@pytest.mark.parametrize("encoding", ["utf-8", "big5", "gb18030"])
def test_traditional_encodings(tmp_path: Path, samples: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes((samples / "traditional.txt").read_text(encoding="utf-8").encode(encoding, "ignore"))
    assert "過去一年工作回顧" in read_report(path).block("P1").text


def test_short_gb18030_text_is_not_taken_for_big5(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("南山区报告\n一、工作回顾\n全年增长6.3%。".encode("gb18030"))
    assert read_report(path).blocks[0].text == "南山区报告"
