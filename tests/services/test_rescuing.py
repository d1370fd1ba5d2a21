"""Names of files that are made beside others."""

from __future__ import annotations

from pathlib import Path

from desktop_app.services.rescuing import free_place


def test_a_second_file_of_a_name_is_the_second_and_none_is_written_over(tmp_path: Path) -> None:
    wanted = tmp_path / "report.duizhao"
    taken = []
    for _again in range(3):
        place = free_place(wanted)
        place.touch()
        taken.append(place.name)
    assert taken == ["report.duizhao", "report-2.duizhao", "report-3.duizhao"]
