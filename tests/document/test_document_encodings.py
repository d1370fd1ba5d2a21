"""Chinese text in every encoding that offices have."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.document.read import read_report
from desktop_app.errors import DocumentError


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


@pytest.mark.parametrize(
    ("written", "read_as"), [("utf-8", "gb18030"), ("utf-8", "latin-1"), ("gb18030", "latin-1")]
)
def test_what_was_once_read_in_a_wrong_encoding_is_refused(
    tmp_path: Path, nanshan: Path, written: str, read_as: str
) -> None:
    text = nanshan.read_text(encoding="utf-8")[:3000]
    path = tmp_path / "a.txt"
    path.write_text(text.encode(written).decode(read_as, "replace"), encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        read_report(path)
    assert caught.value.code == "document-garbled"


def test_a_text_of_rare_characters_is_not_garbled(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("饕餮魑魅魍魉。\n耄耋囹圄蹁跹。", encoding="utf-8")
    assert read_report(path).blocks[0].text == "饕餮魑魅魍魉。"


@pytest.mark.parametrize("end", ["\v", "\x85", "\u2028", "\u2029"])
def test_every_sign_that_ends_a_line_does(tmp_path: Path, end: str) -> None:
    path = tmp_path / "a.txt"
    lines = ["甲市政府工作报告", "各位代表：", "现在，我代表市人民政府报告工作。", "一、工作回顾", "增长6%。"]
    path.write_text(end.join(lines), encoding="utf-8")
    assert [block.text for block in read_report(path).blocks] == lines
