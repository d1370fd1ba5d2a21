"""The programs our files are for, where they are installed: OmegaT translates, LibreOffice saves again."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from desktop_app.exchange.formats import read_rows, write_rows
from desktop_app.exchange.omegat import read_omegat, write_omegat
from desktop_app.exchange.rows import Row
from desktop_app.translation.model import Term

pytestmark = [pytest.mark.slow, pytest.mark.timeout(280)]
ROWS = [
    Row("sa1", "某区“报告”", 'Report of <Mou> & "others"', "", "approved"),
    Row("sa2", "出口增长8.2%。", "Exports grew by 8.2%.", "ask, then\nsend", "edited"),
    Row("sa3", "进口90亿元；", "007", "", "machine"),
    Row("sa4", "=1+1", "=HYPERLINK(1)", "5.20%", "memory"),
    Row("sa5", "还没有翻译。", "", "2026-01-27", "untranslated"),
]


@pytest.mark.skipif(shutil.which("omegat") is None, reason="OmegaT is not installed")
def test_omegat_translates_with_what_was_confirmed(tmp_path: Path) -> None:
    folder = tmp_path / "job"
    write_omegat([ROWS[:1], ROWS[1:]], [Term("出口", "exports")], folder, "report")
    command = ["omegat", str(folder), "--mode=console-translate"]
    subprocess.run(
        command,
        check=True,
        capture_output=True,
        timeout=240,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    made = (folder / "target" / "report.utf8").read_text(encoding="utf-8").split("\n")
    sentences = [line for line in made if line]
    assert sentences[:3] == [ROWS[0].target, ROWS[1].target, "进口90亿元；"]  # the machine's is only offered
    assert [row.target for row in read_omegat(folder)] == [ROWS[0].target, ROWS[1].target]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_libreoffice_saves_our_table_without_loss(suffix: str, tmp_path: Path) -> None:
    write_rows(ROWS, tmp_path / f"a{suffix}", "report")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        suffix[1:],
        "--outdir",
        str(tmp_path / "out"),
    ]
    subprocess.run([*command, str(tmp_path / f"a{suffix}")], check=True, capture_output=True, timeout=240)
    assert list(read_rows(tmp_path / "out" / f"a{suffix}")) == [
        Row(row.id, row.source, row.target, row.comment, row.status) for row in ROWS
    ]
