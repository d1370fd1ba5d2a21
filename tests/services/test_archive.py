"""A folder of reports becomes an archive whose figures can be found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.errors import Cancelled, ProjectError
from desktop_app.services.archive import Filed, file_folder, find_figures
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.services.running import run_to_end


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    (folder / "2026").mkdir(parents=True)
    shutil.copy(resources.path_to("sample/nanshan-2026.txt"), folder / "2026" / "nanshan.txt")
    (folder / "small.txt").write_text(
        "某县2024年政府工作报告\n\n全年固定资产投资增长5.2%。\n", encoding="utf-8"
    )
    (folder / "broken.docx").write_bytes(b"PK no package")
    (folder / "picture.gif").write_bytes(b"GIF89a")
    return folder


def test_one_failing_report_never_stops_the_rest(folder: Path, tmp_path: Path) -> None:
    filed = run_to_end(file_folder(folder, tmp_path / "out", CancelToken()))
    assert [(one.report.name, bool(one.error)) for one in filed] == [
        ("nanshan.txt", False),
        ("broken.docx", True),
        ("small.txt", False),
    ]


def test_figures_of_the_whole_archive_are_found_by_indicator_and_year(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    for _ in range(2):  # filing again neither fails nor doubles
        run_to_end(file_folder(folder, out, CancelToken(), workers=1))
    hits = find_figures(out, "固定资产投资", year="2025")
    assert ("1942 亿元", "RMB 194.2 billion") in {(hit.raw, hit.english) for hit in hits}
    assert len({(hit.project, hit.figure_id) for hit in hits}) == len(hits)
    assert {hit.period for hit in find_figures(out, "固定资产投资", year="2023")} == {
        "2023"
    }  # what 2024 reports on


def test_a_stop_keeps_what_was_filed(folder: Path, tmp_path: Path) -> None:
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if isinstance(progress.item, Filed):
            cancel.cancel()

    with pytest.raises(Cancelled):
        run_to_end(file_folder(folder, tmp_path / "out", cancel, workers=1), stop)
    assert len(run_to_end(file_folder(folder, tmp_path / "out", CancelToken()))) == 3


def test_what_is_no_folder_or_archive_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="not a folder"):
        run_to_end(file_folder(tmp_path / "none", tmp_path, CancelToken()))
    with pytest.raises(ProjectError, match="no archive"):
        find_figures(tmp_path, "x")
