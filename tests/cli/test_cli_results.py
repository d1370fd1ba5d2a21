"""What commands print for a person: a line for each sentence, and why something was not done."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app.cli.completion import SHELLS
from desktop_app.cli.main import main, make_parser
from desktop_app.cli.terminal import ProgressLine
from desktop_app.services.language import language
from desktop_app.services.progress import Progress

Good = tuple[Path, Path]


def test_the_choices_of_a_brief_show_the_english_or_else_the_chinese(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report, project = tmp_path / "report.txt", tmp_path / "p.duizhao"
    report.write_text(
        "某区政府工作报告\n\n一、工作回顾\n\n街巷旧貌甪耒换新。新建学校12所。建成省级智能工厂20家。\n",
        encoding="utf-8",
    )
    assert main(["translate", str(report), "-o", str(project), "--no-engine"]) == 0
    capsys.readouterr()
    assert main(["brief", str(project), "--choices"]) == 0
    lines = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert {len(line) for line in lines} == {6}
    assert all(line[0] in ("+", "!", " ") and line[3].lstrip("-").isdigit() and line[5] for line in lines)
    shown = [line[5] for line in lines]
    assert any("20 provincial-level smart factories" in one for one in shown), shown
    assert "街巷旧貌甪耒换新。" in shown


def test_the_main_job_says_that_nothing_was_translated_and_where_the_files_are(
    good: Good, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["run", str(good[0]), "--out", str(out)]) == 0
    said = capsys.readouterr()
    assert "No machine translation: " in said.err
    assert "untranslated." in said.err
    files = [Path(line) for line in said.out.splitlines()]
    assert len(files) == 5
    assert all(file.stat().st_size for file in files)


def test_zsh_completes_files_only_where_files_are_meant() -> None:
    script = SHELLS["zsh"](make_parser())
    assert "'*:FILE:_files'" in script
    assert "[take the report from its edited file]:FILE:_files'" in script
    assert "[translate with this engine]:ID: '" in script
    assert "ID:_files" not in script


def test_a_printed_comparison_is_of_two(
    good: Good, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "c.pdf"
    for files in ([good[0]], [good[0], good[1], good[0]]):
        assert main(["compare", *map(str, files), "-o", str(out)]) == 2
        assert "name exactly two files" in capsys.readouterr().err
    assert not out.exists()


def test_slips_and_joins_are_listed_with_their_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "某区政府工作报告\n\n一、工作回顾\n\n全区上下坚持稳中求进，工业业增加值增长6%，经济运行总体平稳，创\n\n新活力持续增强。\n",
        encoding="utf-8",
    )
    assert main(["read", str(report), "--quirks", "--repairs"]) == 0
    slip, join = (line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert (slip[0][:5], slip[1]) == ("P1.p1", "业业 → 业")
    assert join[0].startswith("P1.p1:")
    assert join[1:] == ["经济运行总体平稳，创|新活力持续增强。", "mid-sentence"]


def test_a_script_gets_a_line_for_each_tenth_and_a_terminal_a_bar_in_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def shown(*, terminal: bool, code: str = "en") -> str:
        monkeypatch.setattr("sys.stderr.isatty", lambda: terminal, raising=False)
        line = ProgressLine(language(code), steps=True)
        line(Progress("read"))
        for done in range(5):
            line(Progress("segment", done, 20, seconds_left=65.0 if done else None))
        line.clear()
        return capsys.readouterr().err

    steps = shown(terminal=False).splitlines()
    assert [step.split(",")[0] for step in steps] == [
        "Finding the sentences … 0 %",
        "Finding the sentences … 10 %",
        "Finding the sentences … 20 %",
    ]
    assert [step.endswith(" left") for step in steps] == [False, True, True]
    assert shown(terminal=False, code="zh").splitlines()[1].endswith(" 10 %，剩余 1:05")
    moving = shown(terminal=True)
    assert "\n" not in moving
    bars = [piece for piece in moving.split("\r\x1b[K") if "░" in piece]
    assert [len(piece.split("  ")[1]) for piece in bars] == [24] * 5
    assert bars[-1].count("█") == 4
    assert "20%" in bars[-1]


def test_a_check_says_how_much_is_open_and_json_stays_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "zh.txt").write_text("增长5.1%。\n增长6.2%。\n", encoding="utf-8")
    (tmp_path / "en.txt").write_text("It rose by 5.1%.\nIt rose by 7.2%.\n", encoding="utf-8")
    pair = ["check", "--pair", str(tmp_path / "zh.txt"), str(tmp_path / "en.txt")]
    assert main(pair) == 0
    out, err = capsys.readouterr()
    assert out.startswith("2\tcritical\t")
    assert err.startswith("Must be settled: 1; to look at: 0;")
    assert main([*pair, "--json"]) == 0
    out, err = capsys.readouterr()
    assert (len(json.loads(out)), err) == (1, "")


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (["figures", "{report}"], "The report has no figures."),
        (["figures", "{report}", "--doubts"], "There is no question about the source."),
        (["figures", "{report}", "--not-figures"], "Every number of the report is a figure."),
        (["mend", "{project}"], "This project has no page break that was joined and no probable slip."),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, list) else "",
)
def test_an_empty_list_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str], told: str
) -> None:
    report, project = tmp_path / "report.txt", tmp_path / "p.duizhao"
    report.write_text("某区工作报告\n\n各项事业取得新进展。\n", encoding="utf-8")
    assert main(["translate", str(report), "-o", str(project), "--no-engine"]) == 0
    capsys.readouterr()
    words = [word.format(report=report, project=project) for word in command]
    assert main(words) == 0
    assert capsys.readouterr() == ("", f"{told}\n")
    assert main([*words, "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_read_lists_page_breaks_that_were_left_and_how_sure_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "某区政府工作报告\n\n一、工作回顾\n\n全区上下坚持稳中求进，经济运行总体平稳。新登记经营主体5280户。\n\n"
        "— 1 —\n\n区属国有企业整合重组为4家，资产总额突破150亿元。\n\n"
        "全年新增就业3.2万人，城乡低保标准继续提高。\n",
        encoding="utf-8",
    )
    assert main(["read", str(report), "--repairs"]) == 0
    (left,) = (line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert left[0] == "P1.p2:0"
    assert left[1] == "经营主体5280户。|区属国有企业整合重组"
    assert left[2].startswith("not joined, ")
    assert main(["read", str(report), "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)["doubtful"]
    assert (told["block"], told["reason"]) == ("P1.p2", "after-full-stop")
    assert 0 < told["confidence"] < 1
