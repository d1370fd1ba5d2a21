"""Links, names and characters as strangers and old disks have them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.cli.main import main
from desktop_app.project.store import ProjectFile
from tests.cli.conftest import REPORT

NAMES = ["a\nb", "😀报告", "-x", "  sp ", "%s{}", "长" * 79, os.fsdecode(b"\xb1\xa8\xb8\xe6")]


@pytest.mark.parametrize("form", ["pdf", "xlsx", "csv", "tmx"])
def test_a_link_is_written_through(good: tuple[Path, Path], tmp_path: Path, form: str) -> None:
    place, link = tmp_path / f"place.{form}", tmp_path / f"link.{form}"
    place.write_text("before", encoding="utf-8")
    link.symlink_to(place)
    command = ["brief" if form == "pdf" else "export", str(good[1]), "-o", str(link), "-q"]
    assert main(command) == 0
    assert link.is_symlink()
    assert place.read_bytes() != b"before"


def test_a_link_to_nothing_and_a_link_to_itself_are_no_fault(good: tuple[Path, Path], tmp_path: Path) -> None:
    for name, target in (("ahead.csv", "place.csv"), ("ring.csv", "ring.csv")):
        (tmp_path / name).symlink_to(tmp_path / target)
        assert main(["figures", str(good[0]), "--csv", str(tmp_path / name), "-q"]) == 0
    assert (tmp_path / "ahead.csv").is_symlink()
    assert (tmp_path / "place.csv").is_file()


def test_a_project_has_one_writer_by_whatever_name_it_is_opened(tmp_path: Path) -> None:
    report, link = tmp_path / "r.txt", tmp_path / "elsewhere" / "link.duizhao"
    report.write_text(REPORT, encoding="utf-8")
    link.parent.mkdir()
    link.symlink_to(tmp_path / "real.duizhao")
    assert main(["translate", str(report), "-o", str(link), "--no-engine", "-q"]) == 0
    assert link.is_symlink()
    with ProjectFile.open(tmp_path / "real.duizhao", claim=True), ProjectFile.open(link, claim=True) as other:
        assert other.read_only


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has fewer names")
@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_report_may_have_any_name(tmp_path: Path, name: str) -> None:
    report, project = tmp_path / f"{name}.txt", str(tmp_path / f"{name}.duizhao")
    report.write_text(REPORT, encoding="utf-8")
    assert main(["translate", str(report), "-o", project, "--no-engine", "-q"]) == 0
    assert main(["check", project]) == 0
    for form in ("xlf", "xlsx", "html"):
        assert main(["export", project, "-o", str(tmp_path / f"{name}.{form}"), "-q"]) == 0
    assert main(["brief", project, "-o", str(tmp_path / f"{name}.pdf"), "-q"]) == 0


def test_a_name_that_leaves_no_room_beside_it_is_refused(
    good: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = str(tmp_path / ("长" * 80 + ".duizhao"))
    assert main(["translate", str(good[0]), "-o", project, "--no-engine"]) == 2
    assert "too long a name" in capsys.readouterr().err


@pytest.mark.parametrize("sign", ["\x1b[31m", "\x07", "\x0b", "\x9b", "\ufffe"], ids=ascii)
def test_control_characters_reach_no_terminal_and_no_file(
    tmp_path: Path, sign: str, capsys: pytest.CaptureFixture[str]
) -> None:
    report, project = tmp_path / f"r{sign}.txt", str(tmp_path / "p.duizhao")
    report.write_text(REPORT.replace("增长6", f"增{sign}长6"), encoding="utf-8")
    assert main(["translate", str(report), "-o", project, "--no-engine"]) == 0
    assert main(["read", str(report)]) == 0
    assert main(["read", f"{report}.missing"]) == 2
    for command in (["brief", project, "-o", "b.docx"], ["export", project, "-o", "e.docx"]):
        assert main([*command[:3], str(tmp_path / command[3])]) == 0
    assert main(["figures", project, "--xlsx", str(tmp_path / "f.xlsx")]) == 0
    assert sign[0] not in "".join(capsys.readouterr())


def test_what_a_person_pastes_holds_no_control_characters(tmp_path: Path, good: tuple[Path, Path]) -> None:
    project, table = tmp_path / "p.duizhao", tmp_path / "back.csv"
    project.write_bytes(good[1].read_bytes())
    assert main(["export", str(project), "-o", str(table), "-q"]) == 0
    table.write_text(table.read_text("utf-8-sig").replace("6.3", "6.3\x07\x1b"), "utf-8-sig")
    assert main(["import", str(project), str(table), "--apply", "-q"]) == 0
    assert main(["brief", str(project), "-o", str(tmp_path / "b.docx"), "--template", "bilingual", "-q"]) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no such terminals")
def test_a_files_name_drives_no_terminal_among_the_results(tmp_path: Path, good: tuple[Path, Path]) -> None:
    import pty

    strange = tmp_path / "a\x1b[31m\x9b2Jb.duizhao"
    shutil.copy(good[1], strange)
    copies = strange.with_name(f"{strange.name}.backups")
    copies.mkdir()
    shutil.copy(good[1], copies / "0001 2026-11-27 04.30.duizhao")
    command = [sys.executable, "-m", "desktop_app.cli.main", "rescue", str(strange), "--copies"]
    ours, its = pty.openpty()
    with os.fdopen(ours, "rb") as screen:
        subprocess.run(command, stdout=its, check=True)
        os.close(its)
        shown = screen.read1(10_000)
    assert b"b.duizhao.backups/0001" in shown
    assert b"\x1b" not in shown
    assert b"\x9b" not in shown
    told = subprocess.run(command, capture_output=True, check=True).stdout
    assert b"\x1b" in told, "a program is told the true name"
