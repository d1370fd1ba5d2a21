"""Reading commands: words, SRX, page breaks and slips of a project settled in the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli.main import main

TEXT = """海东区2024年政府工作报告

一、2024年工作回顾

全区上下坚持稳中求进工作总基调，全力以赴抓项目、促消费、稳外贸，地区生产总值增长6.3%，创

新活力持续增强。

获评先进单位(一期）。
"""


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "home"))
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_words_keep_terms_whole(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(report), "--words"]) == 0
    assert " 稳中求进 " in capsys.readouterr().out.replace("工作总基调", "")
    assert main(["read", str(report), "--words", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert "地区生产总值" in {word["text"] for sentence in found for word in sentence["words"]}


def test_very_long_sentences_are_offered_breaks(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report.write_text(
        TEXT + "\n\n" + "加快推进重点项目建设和要素保障，" * 12 + "全面完成任务。", encoding="utf-8"
    )
    assert main(["read", str(report), "--long"]) == 0
    assert capsys.readouterr().out.count(" | ") >= 2
    assert main(["read", str(report), "--long", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_sentence_rules_are_written_as_srx(report: Path) -> None:
    out = report.with_name("rules.srx")
    assert main(["srx", str(out)]) == 0
    assert "<languagerulename" not in (text := out.read_text(encoding="utf-8"))
    assert 'xmlns="http://www.lisa.org/srx20"' in text


def test_page_breaks_and_slips_are_settled(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = report.with_suffix(".duizhao")
    assert main(["translate", str(report), "-o", str(project), "--no-engine"]) == 0
    capsys.readouterr()
    assert main(["mend", str(project), "--undo", "1", "--accept", "1"]) == 0
    out = capsys.readouterr().out
    assert "page break" not in out
    assert out.splitlines()[0].endswith("accepted")
    assert main(["mend", str(project), "--join", "P1.p2"]) == 0
    assert "page break 1" in capsys.readouterr().out
    report.write_text(TEXT + "\n\n新增就业3万人。\n", encoding="utf-8")
    assert main(["mend", str(project), "--reread", str(report)]) == 0
    assert "1 sentence is new, 0 are gone." in capsys.readouterr().err
    for wrong in (["--undo", "9"], ["--join", "P7"], ["--accept", "0"], ["--reread", "none.txt"]):
        assert main(["mend", str(project), *wrong]) == 2
        assert capsys.readouterr().err.count("\n") == 1
