"""Every command with every kind of bad input: exit code 2, one line on standard error, nothing lost."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.cli.main import main
from desktop_app.settings import default_paths
from desktop_app.translation.engines.models import default_model, model_path
from tests.cli.conftest import REPORT

Make = Callable[[Path], Path]
NO_FIGURES = "某区政府工作报告\n\n一、工作回顾\n\n各项事业取得新进展。我们坚持稳中求进。\n"


def made(name: str, data: bytes) -> Make:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(data)
        return path

    return make


BAD_REPORTS: dict[str, Make] = {
    "missing": lambda folder: folder / "no.txt",
    "folder": lambda folder: folder,
    "empty": made("empty.txt", b""),
    "binary": made("binary.txt", bytes(range(256)) * 40),
    "foreign": made("foreign.txt", b"This is a report about the weather in another language. " * 40),
    "huge": made("huge.txt", "全年完成投资一百亿元。\n".encode() * 1_600_000),  # 52 MB
    "damaged.docx": made("a.docx", b"PK\x03\x04" + bytes(300)),
    "damaged.pdf": made("a.pdf", b"%PDF-1.7\n" + bytes(300)),
}
BAD_PROJECTS: dict[str, Make] = {
    "missing": lambda folder: folder / "no.duizhao",
    "folder": lambda folder: folder,
    "empty": made("empty.duizhao", b""),
    "binary": made("binary.duizhao", bytes(range(256)) * 40),
    "a report": made("report.duizhao", REPORT.encode()),
    "damaged": made("cut.duizhao", b""),  # filled in by the fixture
}
BAD_TABLES: dict[str, Make] = {
    "missing": lambda folder: folder / "no.xlsx",
    "folder": lambda folder: folder,
    "empty": made("empty.csv", b""),
    "binary": made("binary.xlsx", bytes(range(256)) * 40),
    "unknown": made("table.ods", b"x"),
    "html": made("page.xlf", b"<html><body>x</body></html>"),
    "entities": made("bomb.tmx", b'<!DOCTYPE a [<!ENTITY b "c">]><tmx>&b;</tmx>'),
}
ON_REPORTS = {
    "read": ["read", "{bad}"],
    "read json": ["read", "{bad}", "--json"],
    "figures": ["figures", "{bad}"],
    "figures csv": ["figures", "{bad}", "--csv", "{out}.csv"],
    "run": ["run", "{bad}", "--out", "{out}"],
    "translate": ["translate", "{bad}", "-o", "{out}.duizhao", "--no-engine"],
    "compare": ["compare", "{bad}", "{bad}"],
}
ON_PROJECTS = {
    "figures": ["figures", "{bad}"],
    "check": ["check", "{bad}"],
    "brief": ["brief", "{bad}", "-o", "{out}.pdf"],
    "export": ["export", "{bad}", "-o", "{out}.xlsx"],
    "import": ["import", "{bad}", "{out}.xlsx"],
    "mend": ["mend", "{bad}"],
    "rescue": ["rescue", "{bad}", "-o", "{out}.duizhao"],
    "translate into": ["translate", "{report}", "-o", "{bad}", "--no-engine"],
}
ON_TABLES = {
    "import": ["import", "{project}", "{bad}", "--apply"],
    "memory": ["memory", "{bad}"],
    "pair": ["check", "--pair", "{report}", "{bad}"],
    "lines": ["translate", "--lines", "{bad}", "-o", "{out}.txt", "--no-engine"],
}


def one_sentence(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """Run a command that must refuse; its sentence."""
    capsys.readouterr()
    try:
        code = main(arguments)
    except SystemExit as stop:
        code = int(stop.code or 0)
    out, err = capsys.readouterr()
    assert (code, out) == (2, ""), (code, out, err)
    assert err.count("\n") == 1, err
    assert re.search(r"Traceback|Error\b|Errno", err) is None, err
    assert len(err) < 400, err
    return err


def cases(commands: dict[str, list[str]], inputs: dict[str, Make]) -> list[object]:
    return [
        pytest.param(arguments, make, id=f"{command}-{name}")
        for command, arguments in commands.items()
        for name, make in inputs.items()
    ]


def filled(arguments: list[str], bad: Path, good: tuple[Path, Path], folder: Path) -> list[str]:
    report, project = good
    if bad.name == "cut.duizhao":
        data = bytearray(project.read_bytes())
        data[4096:40_000] = b"\xff" * (40_000 - 4096)
        bad.write_bytes(data)
    names = {"bad": bad, "report": report, "project": project, "out": folder / "out"}
    names |= {"empty": folder / "empty.txt", "english": folder / "english.csv", "nothing": folder / "nothing"}
    names |= {"page": folder / "page.html", "table": folder / "table.csv", "link": folder / "link.csv"}
    return [argument.format(**names) for argument in arguments]


def is_refused(arguments: list[str], bad: Path) -> bool:
    """Any text is lines, a project that is not there yet is made, a damaged one may be rescued in part."""
    if "--lines" in arguments and bad.suffix in (".csv", ".ods", ".xlf", ".tmx"):
        return False
    return (arguments[0], bad.name) not in {("translate", "no.duizhao"), ("rescue", "cut.duizhao")}


@pytest.mark.parametrize(
    ("arguments", "make"),
    [
        *cases(ON_REPORTS, BAD_REPORTS),
        *cases(ON_PROJECTS, BAD_PROJECTS),
        *cases(ON_TABLES, BAD_TABLES),
    ],
)
def test_a_bad_file_is_told_in_one_sentence_and_changes_nothing(
    arguments: list[str],
    make: Make,
    good: tuple[Path, Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bad = make(tmp_path)
    before = [path.read_bytes() for path in good]
    command = filled(arguments, bad, good, tmp_path)
    whole = bad.read_bytes() if bad.is_file() else b""
    if not is_refused(command, bad):
        return
    one_sentence(command, capsys)
    assert not bad.is_file() or bad.read_bytes() == whole
    assert [path.read_bytes() for path in good] == before
    assert not [path for path in tmp_path.glob("out*") if path.is_file()], "half a result was left"


@pytest.mark.parametrize(
    "arguments",
    [
        ["batch", "{bad}/no", "-o", "{out}"],
        ["find", "{bad}", "-w", "x"],
        ["export", "{project}", "-o", "{out}.ods"],
        ["export", "{project}", "-o", "{bad}"],
        ["brief", "{project}", "-o", "{bad}"],
        ["brief", "{project}", "-o", "{out}.pdf", "--template", "none"],
        ["rescue", "{project}", "-o", "{project}"],
        ["rescue", "."],
        ["rescue", "/"],
        ["brief", "{project}", "-o", "{out}.pdf", "--confidential", "{empty}"],
        ["engine", "--install", "none"],
        ["translate", "{report}", "-o", "{out}.duizhao", "--engine", "none"],
        ["translate", "{report}", "-o", "{out}.duizhao"],
        ["translate", "-o", "{out}"],
        ["translate", "{report}", "-o", "{out}.pdf", "--no-engine"],
        ["translate", "--lines", "{empty}", "-o", "{out}.txt", "--no-engine"],
        ["import", "{out}.xlsx", "{project}", "--new"],
        ["figures", "{report}", "--xlsx", "{out}.csv"],
        ["figures", "{report}", "--csv", "{out}"],
        ["run", "{report}", "--out", "{project}"],
        ["mend", "{project}", "--undo", "1"],
        ["srx", "{bad}"],
        ["srx", "{report}"],
        ["translate", "--lines", "{report}", "-o", "{report}", "--no-engine"],
        ["translate", "--lines", "{report}", "-o", "{project}", "--no-engine"],
        ["figures", "{table}", "--csv", "{table}"],
        ["figures", "{table}", "--csv", "{link}"],
        ["brief", "{page}", "-o", "{page}"],
        ["compare", "{report}", "{page}", "-o", "{page}"],
        ["check", "--pair", "{report}", "{project}"],
        ["read", "{project}"],
        ["batch", "{bad}", "-o", "{out}", "--engine", "none"],
        ["find", " ", "--archive", "{bad}"],
        ["terms", "{english}"],
        ["engine", "--from", "{report}"],
        ["engine", "--add", "{report}"],
        ["engine", "--add", "{out}.gguf"],
        ["translate", "--lines", "{bad}/letters.txt", "-o", "{out}.txt", "--no-engine"],
        ["check", "--pair", "{report}", "{bad}/letters.txt"],
        ["translate", "--lines", "{report}", "-o", "{out}.docx", "--no-engine"],
        ["figures", "{report}", "--charts", "{table}"],
        ["batch", "{bad}", "-o", "{project}"],
        ["batch", "{bad}", "-o", "{out}", "--workers", "0"],
        ["batch", "{nothing}", "-o", "{out}"],
        ["find", "{bad}", "--year", "soon"],
        ["compare", "{report}"],
        ["compare"],
        ["nothing"],
    ],
    ids=" ".join,
)
def test_a_wrong_wish_is_told_in_one_sentence_and_changes_nothing(
    arguments: list[str], good: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "letters.txt").write_bytes(b"%PDF-1.3\n%letters alone\n1 0 obj\n<< >>\nendobj\n%%EOF\n")
    (tmp_path / "english.csv").write_text("name,value\none,two\n", encoding="utf-8")
    (tmp_path / "page.html").write_text(f"<html><p>{REPORT}</p></html>", encoding="utf-8")
    (tmp_path / "table.csv").write_text(REPORT, encoding="utf-8")
    (tmp_path / "link.csv").hardlink_to(tmp_path / "table.csv")
    (tmp_path / "nothing").mkdir()
    before = good[1].read_bytes()
    one_sentence(filled(arguments, tmp_path, good, tmp_path), capsys)
    assert (tmp_path / "table.csv").read_text(encoding="utf-8") == REPORT
    assert good[1].read_bytes() == before


def test_texts_of_different_length_are_no_pair(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "zh.txt").write_text("一句。\n两句。\n", encoding="utf-8")
    (tmp_path / "en.txt").write_text("One.\n", encoding="utf-8")
    arguments = ["check", "--pair", str(tmp_path / "zh.txt"), str(tmp_path / "en.txt")]
    assert "2 lines" in one_sentence(arguments, capsys)


def test_how_many_lines_there_are_is_said_in_chinese(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "zh.txt").write_text("一句。\n两句。\n", encoding="utf-8")
    (tmp_path / "en.txt").write_text("One.\n", encoding="utf-8")
    names = [str(tmp_path / name) for name in ("zh.txt", "en.txt")]
    told = one_sentence(["--language", "zh", "check", "--pair", *names], capsys)
    assert "2 行" in told
    assert "1 行" in told
    assert "line" not in told


def test_a_report_is_no_damaged_project(
    good: tuple[Path, Path], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    told = one_sentence(["rescue", str(good[0]), "-o", str(tmp_path / "new.duizhao")], capsys)
    assert "is no project" in told


def test_an_empty_pipe_is_called_a_pipe(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in (
        ["figures", "-"],
        ["translate", "--lines", "-", "-o", str(tmp_path / "out.txt"), "--no-engine"],
    ):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\n")))
        assert "pipe" in one_sentence(command, capsys)


def test_a_file_that_changes_nothing_offers_nothing_to_store(
    good: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = str(tmp_path / "table.csv")
    assert main(["export", str(good[1]), "-o", table]) == 0
    capsys.readouterr()
    assert main(["import", str(good[1]), table]) == 0
    told = capsys.readouterr().err
    assert "--apply" not in told
    assert "no change" in told


def test_two_english_texts_prove_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "en.txt").write_text("Up 5%.\n", encoding="utf-8")
    arguments = ["check", "--pair", str(tmp_path / "en.txt"), str(tmp_path / "en.txt")]
    assert "name the Chinese text first" in one_sentence(arguments, capsys)


@pytest.mark.parametrize(("arguments", "told"), [(["engine", "instal"], "instal"), (["completion"], "SHELL")])
def test_a_wrong_argument_leads_to_the_help_of_its_command(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    (line,) = capsys.readouterr().err.splitlines()
    assert told in line
    assert line.endswith(f"(see duizhao {arguments[0]} --help)")


def test_a_home_that_cannot_be_written_keeps_nobody_from_translating(
    good: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUIZHAO_HOME", str(good[0] / "home"))  # under a file
    assert main(["translate", str(good[0]), "-o", str(tmp_path / "p.duizhao"), "--no-engine"]) == 0
    assert main(["check", str(tmp_path / "p.duizhao"), "--json"]) == 0


def test_a_whole_book_on_one_line_is_no_pair(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "zh.txt").write_text("一句。\n" + "增长5%；" * 3_000, encoding="utf-8")
    (tmp_path / "en.txt").write_text("One.\nUp 5%.", encoding="utf-8")
    arguments = ["check", "--pair", str(tmp_path / "zh.txt"), str(tmp_path / "en.txt"), "--json"]
    assert "Line 2 of zh.txt has 15000 characters" in one_sentence(arguments, capsys)


def test_a_damaged_engine_is_named(
    good: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = model_path(default_paths().engines, default_model())
    model.parent.mkdir(parents=True)
    command = ["translate", str(good[0]), "-o", str(tmp_path / "p.duizhao"), "--engine", default_model().id]
    model.write_bytes(b"GGUF")
    assert "damaged" in one_sentence(command, capsys)
    with model.open("r+b") as file:  # the right size, the wrong bytes
        file.truncate(4096)
    own = tmp_path / "own.gguf"
    own.write_bytes(b"GGUF" + bytes(200))
    files = default_paths().engines / "files.json"
    files.write_text(json.dumps([{"id": "file:own", "name": "Own", "path": str(own)}]), encoding="utf-8")
    command[-1] = "file:own"
    assert "own.gguf" in one_sentence(command, capsys)


def test_a_report_without_figures_is_no_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.txt"
    report.write_text(NO_FIGURES, encoding="utf-8")
    assert main(["figures", str(report), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert main(["run", str(report), "--out", str(tmp_path / "out"), "-q"][:4]) == 0
    assert len([path for path in (tmp_path / "out").iterdir() if path.is_file()]) == 5


@pytest.mark.parametrize("command", [["check", "plan.pdf"], ["brief", "plan.pdf", "-o", "plan.brief.pdf"]])
def test_a_report_where_a_project_is_meant_is_told_what_makes_one(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("plan.pdf").write_bytes(b"%PDF-1.7\n")
    assert main(command) == 2
    told = capsys.readouterr().err
    assert told.strip() == (
        "plan.pdf is no project; make one of a report with: duizhao translate REPORT -o PROJECT.duizhao."
    )
    assert Path("plan.pdf").read_bytes() == b"%PDF-1.7\n"
