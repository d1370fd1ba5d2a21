"""The command line as a person and as a script use it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.cli.grammar import commands_of
from desktop_app.cli.main import main, make_parser
from desktop_app.services.briefing import TEMPLATES
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest, Version

SAMPLE = resources.path_to("sample/nanshan-2026.txt")
COLUMNS = [
    "block_id",
    "sentence_zh",
    "indicator_zh",
    "indicator_en",
    "qual_zh",
    "raw",
    "value",
    "unit_zh",
    "value_normalised",
    "unit_norm",
    "qualifier",
    "kind",
    "period",
    "english",
    "start",
]


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project made by rules and memory alone."""
    folder = tmp_path_factory.mktemp("project")
    path = folder / "nanshan.duizhao"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DUIZHAO_HOME", str(folder / "home"))
        assert main(["translate", str(SAMPLE), "-o", str(path), "--no-engine"]) == 0
    return path


def test_read_prints_the_structure_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(SAMPLE), "--json"]) == 0
    out, err = capsys.readouterr()
    report = json.loads(out)
    assert err == ""
    text = ["title", "subtitle", "speaker", "salutation", "blocks", "segments"]
    assert list(report) == [*text, "doubtful", "removed", "unread_pages", "recognised", "confidence"]
    assert {"id", "kind", "level", "parent", "text"} <= set(report["blocks"][0])
    texts = {block["id"]: block["text"] for block in report["blocks"]}
    for segment in report["segments"]:
        assert texts[segment["block"]][segment["start"] : segment["end"]] == segment["text"]


def test_figures_have_the_agreed_columns_and_stand_where_they_say(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(SAMPLE), "--json"]) == 0
    texts = {block["id"]: block["text"] for block in json.loads(capsys.readouterr().out)["blocks"]}
    assert main(["figures", str(SAMPLE), "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert len(figures) > 250
    for figure in figures:
        assert list(figure)[: len(COLUMNS)] == COLUMNS
        assert all(value is None or isinstance(value, str) for value in figure.values())
        start = int(figure["start"])
        assert texts[figure["block_id"]][start : start + len(figure["raw"])] == figure["raw"]


def test_tables_are_written(tmp_path: Path) -> None:
    csv, xlsx = tmp_path / "f.csv", tmp_path / "f.xlsx"
    assert main(["figures", str(SAMPLE), "--csv", str(csv), "--xlsx", str(xlsx)]) == 0
    assert csv.read_text(encoding="utf-8-sig").splitlines()[0].split(",")[: len(COLUMNS)] == COLUMNS
    assert xlsx.read_bytes().startswith(b"PK")


def test_a_project_is_checked_and_briefed(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(project), "--json"]) == 0
    findings = json.loads(capsys.readouterr().out)
    keys = {"segment", "check", "severity", "message", "zh_span", "en_span"}
    assert all(keys <= set(finding) for finding in findings)
    for template in ("delegation", "bilingual", "figures", "talking-points", "proof"):
        out = tmp_path / f"{template}.pdf"
        assert main(["brief", str(project), "-o", str(out), "--template", template]) == 0
        assert out.read_bytes().startswith(b"%PDF-")


def test_the_command_line_offers_every_brief_there_is() -> None:
    _own, commands = commands_of(make_parser())
    brief = next(command for command in commands if command.name == "brief")
    offered = next(argument.choices for argument in brief.arguments if "--template" in argument.names)
    assert offered == TEMPLATES


def test_translating_again_goes_on_and_another_report_is_refused(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", str(SAMPLE), "-o", str(project), "--no-engine"]) == 0
    other = tmp_path / "other.txt"
    other.write_text("某县2024年政府工作报告\n\n全年地区生产总值增长5.2%。\n", encoding="utf-8")
    capsys.readouterr()
    assert main(["translate", str(other), "-o", str(project), "--no-engine"]) == 2
    assert "holds another report" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("chinese", "english", "told"),
    [
        ("总额90亿元。\n", "", "en.txt is empty"),
        ("总额90亿元。\n", "One.\nTwo.\n", "zh.txt has 1 line and en.txt has 2 lines"),
        ("The total is 9 billion.\n", "总额90亿元。\n", "name the Chinese text first"),
    ],
)
def test_texts_that_are_no_pair_are_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], chinese: str, english: str, told: str
) -> None:
    zh, en = tmp_path / "zh.txt", tmp_path / "en.txt"
    zh.write_text(chinese, encoding="utf-8")
    en.write_text(english, encoding="utf-8")
    assert main(["check", "--pair", str(zh), str(en), "--json"]) == 2
    assert told in capsys.readouterr().err


def test_a_pair_of_texts_is_checked_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zh, en = tmp_path / "zh.txt", tmp_path / "en.txt"
    zh.write_text("出口增长8.2%。\n进口90亿元。\n", encoding="utf-8")
    en.write_text("Exports grew by 8.2%.\nImports were RMB 90 billion.\n", encoding="utf-8")
    assert main(["check", "--pair", str(zh), str(en), "--json"]) == 0
    findings = json.loads(capsys.readouterr().out)
    assert [(f["line"], f["check"], f["severity"]) for f in findings if f["check"].startswith("figure-")] == [
        (2, "figure-value", "critical")
    ]
    assert main(["check", "--pair", str(zh), str(en), "--strict"]) == 1


def test_hints_of_a_pair_are_told_when_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    zh, en = tmp_path / "zh.txt", tmp_path / "en.txt"
    zh.write_text("科研人员在会上受到热烈欢迎，掌声经久不息。\n", encoding="utf-8")
    en.write_text(
        "Medical staff got a rousing welcome, with applause that rang on and on.\n", encoding="utf-8"
    )
    pair = ["check", "--pair", str(zh), str(en), "--json"]
    assert main(pair) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main([*pair, "--hints"]) == 0
    assert [one["check"] for one in json.loads(capsys.readouterr().out)] == ["term-missing"]


def test_lines_stay_lines_without_an_engine(tmp_path: Path) -> None:
    source, out = tmp_path / "in.txt", tmp_path / "out.txt"
    source.write_text("各位代表：\n\n出口增长8.2%。\n", encoding="utf-8")
    assert main(["translate", "--lines", str(source), "-o", str(out), "--no-engine"]) == 0
    lines = out.read_text(encoding="utf-8").split("\n")
    assert len(lines) == 4
    assert lines[1] == ""


class HesitantEngine:
    """Says the same of everything, and found the second answer unlikely."""

    info = EngineInfo("hesitant", "Hesitant", "1", mixed_input=True)

    def load(self) -> None:
        """Nothing to do."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        for index, _request in enumerate(requests):  # which may grow meanwhile
            yield index, "Work went on."

    def versions(self, index: int) -> list[Version]:
        return [Version("Work went on.", -2.0 if index == 1 else -0.1)]

    def close(self) -> None:
        """Nothing to do."""


def test_lines_the_model_was_unsure_of_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("desktop_app.services.engines.open_engine", lambda *_: HesitantEngine())
    source = tmp_path / "in.txt"
    source.write_text("抗议者走上首都街头。\n\n他昨天回到了家乡。\n", encoding="utf-8")
    assert main(["translate", "--lines", str(source), "-o", str(tmp_path / "out.txt"), "--json"]) == 0
    shown, told = capsys.readouterr()
    assert json.loads(shown)["unsure"] == [3]
    assert "unsure of lines 3;" in told


def test_every_command_that_writes_says_what_in_json(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report, lines = tmp_path / "a.txt", tmp_path / "lines.txt"
    report.write_text("某县2024年政府工作报告\n\n全年地区生产总值90亿元，增长5.2%。\n", encoding="utf-8")
    lines.write_text("各位代表：\n\n出口增长8.2%。\n", encoding="utf-8")
    made, out, page = (str(tmp_path / name) for name in ("a.duizhao", "out.txt", "c.html"))
    commands = [
        ["translate", str(report), "-o", made, "--no-engine"],
        ["translate", "--lines", str(lines), "-o", out, "--no-engine"],
        ["compare", str(report), str(project), "-o", page],
        ["compare", str(report), str(project)],
        ["export", made, "-o", str(tmp_path / "a.xlf")],
        ["brief", made, "-o", str(tmp_path / "b.html")],
        ["srx", str(tmp_path / "a.srx")],
        ["terms", "--export", str(tmp_path / "t.tbx")],
        ["memory", "--export", str(tmp_path / "m.tmx")],
        ["rescue", made, "-o", str(tmp_path / "r.duizhao")],
    ]
    for command in commands:
        assert main([*command, "--json"]) == 0, command
        shown, told = capsys.readouterr()
        assert json.loads(shown), command
        assert "fault" not in told


def _empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.touch()
    return path


def _binary(folder: Path) -> Path:
    path = folder / "binary.txt"
    path.write_bytes(bytes(range(256)) * 40)
    return path


def _english(folder: Path) -> Path:
    path = folder / "english.txt"
    path.write_text("This is a report about the weather in another language. " * 40)
    return path


def _huge(folder: Path) -> Path:
    path = folder / "huge.txt"
    with path.open("w", encoding="utf-8") as file:
        for _ in range(200):
            file.write("全年完成投资一百亿元。" * 12_000)
    return path


@pytest.mark.parametrize(
    "make", [_empty, _binary, _english, _huge, lambda folder: folder, lambda folder: folder / "no"]
)
@pytest.mark.parametrize("command", ["read", "figures"])
def test_bad_input_gets_one_clear_line_and_exit_code_2(
    make: Callable[[Path], Path], command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([command, str(make(tmp_path)), "--json"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "arguments",
    [[], ["read"], ["brief", "x"], ["translate", "-o", "x"], ["check"], ["check", "missing.duizhao"]],
)
def test_a_wrong_command_line_is_one_line_too(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = int(stop.code or 0)
    assert code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_without_an_engine_translating_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["translate", str(SAMPLE), "-o", str(tmp_path / "p.duizhao")]) == 2
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "engine" in err


def test_the_installed_command_starts_fast_and_imports_no_room() -> None:
    probe = (
        "import sys; from desktop_app.cli.main import make_parser; make_parser();"
        "heavy = {'PySide6', 'pandas', 'reportlab', 'jieba', 'ctranslate2', 'ik_llama_cpp', 'numpy'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def test_services_need_neither_window_nor_engine_libraries() -> None:
    probe = (
        "import sys, desktop_app.services.main_job;"
        "heavy = {'PySide6', 'torch', 'ctranslate2', 'reportlab', 'pandas', 'ik_llama_cpp'};"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    result = subprocess.run([sys.executable, "-c", probe], check=False, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
