"""A home of its own for each test of the command line, and a good report with its project."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.cli.main import main

REPORT = "某区政府工作报告\n\n一、工作回顾\n\n全年生产总值2354亿元，增长6.3%。各项事业取得新进展。\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A report and its translated project, which no command may change for the worse."""
    folder = tmp_path_factory.mktemp("good")
    report, project = folder / "report.txt", folder / "good.duizhao"
    report.write_text(REPORT, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DUIZHAO_HOME", str(folder / "home"))
        assert main(["translate", str(report), "-o", str(project), "--no-engine"]) == 0
    return report, project
