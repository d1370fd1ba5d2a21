"""A folder of reports becomes an archive whose figures can be found and compared."""

from __future__ import annotations

import csv
import importlib.util
import os
import signal
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.errors import Cancelled, ExportError, ProjectError
from desktop_app.project.store import ProjectFile
from desktop_app.services import archive as module
from desktop_app.services.archive import SUMMARY, Filed, Wish, file_folder
from desktop_app.services.archive_index import INDEX, find_figures
from desktop_app.services.archive_table import comparisons, write_comparison
from desktop_app.services.progress import CancelToken, Progress
from desktop_app.services.running import run_to_end
from desktop_app.settings import Paths

TEMPLATE = (
    "{place}{year}年政府工作报告\n\n一、{last}年工作回顾\n\n"
    "全年固定资产投资{value}亿元，增长5.2%。我们要努力。\n"
)
NOTHING_MORE = Wish()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache", tmp_path / "state")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    (folder / "more").mkdir(parents=True)
    for place, value in (("天台县", 90), ("永嘉县", 70)):
        for year in (2024, 2025):
            text = TEMPLATE.format(place=place, year=year, last=year - 1, value=value + year - 2024)
            (folder / "more" / f"{place}{year}.txt").write_text(text, encoding="utf-8")
    (folder / "broken.docx").write_bytes(b"PK no package")
    (folder / "picture.gif").write_bytes(b"GIF89a")
    for hidden in ("~$broken.docx", "._broken.docx"):  # beside a file that Word or a Mac has open
        (folder / hidden).write_bytes(b"owner")
    return folder


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads instead of processes: the same futures, without a start of half a second each."""
    monkeypatch.setattr(module, "_local_pool", ThreadPoolExecutor)


def _file(folder: Path, out: Path, paths: Paths, wish: Wish = NOTHING_MORE) -> list[Filed]:
    return run_to_end(file_folder(folder, out, paths, CancelToken(), wish=wish, workers=1))


def test_one_failing_report_never_stops_the_rest_and_all_stand_in_the_summary(
    folder: Path, tmp_path: Path, paths: Paths
) -> None:
    filed = run_to_end(file_folder(folder, tmp_path / "out", paths, CancelToken(), workers=2))
    assert {one.report.name for one in filed if one.error} == {"broken.docx"}
    assert len(filed) == 5
    with (tmp_path / "out" / SUMMARY).open(encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [row["report"] for row in rows] == [str(one.report) for one in filed]
    assert [row["sentences"] for row in rows] == [str(one.sentences) for one in filed]


def _die(report: Path, project: Path, wish: Wish, paths: Paths) -> Filed:
    if report.name == "天台县2024.txt":
        os.kill(os.getpid(), signal.SIGKILL)
    return Filed(report, project)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_a_report_that_kills_its_process_is_named_and_the_others_are_filed(
    folder: Path, tmp_path: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    fork = multiprocessing.get_context("fork")
    monkeypatch.setattr(module, "_local_pool", lambda count: ProcessPoolExecutor(count, mp_context=fork))
    monkeypatch.setattr(module, "file_report", _die)
    filed = _file(folder, tmp_path / "out", paths)
    assert [one.report.name for one in filed if one.error] == ["天台县2024.txt"]
    assert len(filed) == 5


@pytest.mark.usefixtures("here")
def test_a_report_that_a_worker_elsewhere_cannot_do_is_done_here(
    folder: Path, tmp_path: Path, paths: Paths
) -> None:
    """A worker that dies again and again, or lacks our package: Dask says so by errors of its own."""

    def submit(function: object, *job: object) -> Future[Filed]:
        future: Future[Filed] = Future()
        future.set_exception(RuntimeError("KilledWorker"))
        return future

    jobs = [(folder / "more" / "天台县2024.txt", tmp_path / "out" / "a.duizhao", NOTHING_MORE, paths)]
    assert [(one.error, one.sentences) for one in module._finished(jobs, submit)] == [("", 4)]


@pytest.mark.usefixtures("here")
def test_a_second_run_does_only_what_is_left_and_takes_an_edited_report_anew(
    folder: Path, tmp_path: Path, paths: Paths
) -> None:
    out = tmp_path / "out"
    _file(folder, out, paths)
    edited = folder / "more" / "天台县2025.txt"
    edited.write_text(edited.read_text(encoding="utf-8").replace("91亿", "95亿"), encoding="utf-8")
    second = _file(folder, out, paths)
    assert [one.report.name for one in second if not one.known and not one.error] == ["天台县2025.txt"]
    hits = find_figures(out, "固定资产投资", year="2024", place="天台县")
    assert [hit.raw for hit in hits if hit.unit_norm == "CNY"] == ["95亿元"]


@pytest.mark.usefixtures("here")
def test_an_archive_lies_among_its_reports_or_in_folders_that_are_not_there_yet(
    folder: Path, tmp_path: Path, paths: Paths
) -> None:
    deep = tmp_path / "not" / "yet" / "there"
    for out in (folder, deep):
        first, again = _file(folder, out, paths), _file(folder, out, paths)
        assert [one.report for one in again] == [one.report for one in first]
        assert len(first) == 5, "what the archive itself holds is no report"
        assert all(one.known or one.error for one in again)
        assert (out / SUMMARY).is_file()


@pytest.mark.usefixtures("here")
def test_a_renamed_report_takes_its_project_along_and_stands_in_the_archive_once(
    folder: Path, tmp_path: Path, paths: Paths
) -> None:
    out = tmp_path / "out"
    _file(folder, out, paths)
    old = out / "more" / "天台县2025.txt.duizhao"
    with ProjectFile.open(old, claim=True) as project:
        project.set_comment(project.report.segments[0].id, "seen")
    figures = len(find_figures(out, "固定资产投资"))
    (folder / "more" / "天台县2025.txt").rename(folder / "天台 2025 final.txt")
    again = {one.report.name: one for one in _file(folder, out, paths)}
    assert again["天台 2025 final.txt"].known
    assert not old.exists()
    hits = find_figures(out, "固定资产投资")
    assert len(hits) == figures
    assert {hit.project for hit in hits if hit.place == "天台县"} == {
        "more/天台县2024.txt.duizhao",
        "天台 2025 final.txt.duizhao",
    }
    with ProjectFile.open(out / "天台 2025 final.txt.duizhao") as project:
        assert project.translation(project.report.segments[0].id).comment == "seen"


@pytest.mark.usefixtures("here")
def test_a_project_in_use_is_not_moved_and_a_removed_one_is_found_no_more(
    folder: Path, tmp_path: Path, paths: Paths
) -> None:
    out = tmp_path / "out"
    _file(folder, out, paths)
    (out / "more" / "永嘉县2024.txt.duizhao").unlink()
    (folder / "more" / "永嘉县2024.txt").unlink()
    (folder / "more" / "天台县2025.txt").rename(folder / "moved.txt")
    with ProjectFile.open(out / "more" / "天台县2025.txt.duizhao", claim=True):
        assert not next(one for one in _file(folder, out, paths) if one.report.name == "moved.txt").error
    assert (out / "more" / "天台县2025.txt.duizhao").exists()
    assert {hit.place for hit in find_figures(out, "固定资产投资", year="2023")} == {"天台县"}


@pytest.mark.usefixtures("here")
def test_reports_are_translated_too_when_wished(folder: Path, tmp_path: Path, paths: Paths) -> None:
    before = _file(folder, tmp_path / "out", paths)
    after = _file(folder, tmp_path / "out", paths, Wish(translate=True))
    assert sum(one.untranslated for one in after) < sum(one.untranslated for one in before)


@pytest.mark.usefixtures("here")
def test_figures_of_the_whole_archive_are_found(folder: Path, tmp_path: Path, paths: Paths) -> None:
    out = tmp_path / "out"
    for _ in range(2):  # filing again neither fails nor doubles
        _file(folder, out, paths)
    hits = find_figures(out, "固定资产投资", year="2024")
    assert {("91亿元", "RMB 9.1 billion"), ("71亿元", "RMB 7.1 billion")} <= {
        (hit.raw, hit.english) for hit in hits
    }
    assert len({(hit.project, hit.figure_id) for hit in hits}) == len(hits)
    assert {hit.period for hit in find_figures(out, "固定资产投资", year="2023")} == {"2023"}
    by_sentence = find_figures(out, "固定资产 全年")
    assert {hit.place or hit.title[:3] for hit in by_sentence} >= {"天台县", "永嘉县"}
    assert find_figures(out, "投资")
    assert find_figures(out, 'no "such" words\' here') == []
    assert find_figures(out, "_") == find_figures(out, "资%亿") == []
    assert find_figures(out, "5.2%")


@pytest.mark.usefixtures("here")
def test_places_and_years_are_compared_like_with_like(folder: Path, tmp_path: Path, paths: Paths) -> None:
    _file(folder, tmp_path / "out", paths)
    found = comparisons(find_figures(tmp_path / "out", "固定资产投资", place="县"))
    level = next(one for one in found if one.unit == "CNY")
    assert level.years == ("2023", "2024")
    assert [(place, [hit and hit.raw for hit in cells]) for place, cells in level.rows] == [
        ("天台县", ["90亿元", "91亿元"]),
        ("永嘉县", ["70亿元", "71亿元"]),
    ]
    write_comparison(found, tmp_path / "c.xlsx")
    sheet = load_workbook(tmp_path / "c.xlsx").worksheets[0]
    assert len(sheet._charts) == 1
    assert isinstance(sheet["B4"].value, int | float)
    write_comparison(found, tmp_path / "c.csv")
    assert "RMB 9.1 billion" in (tmp_path / "c.csv").read_text(encoding="utf-8-sig")
    for names, message in (("c.pptx", "unknown kind"), ("c.csv", "Nothing to compare")):
        with pytest.raises(ExportError, match=message):
            write_comparison(found if "kind" in message else [], tmp_path / names)


@pytest.mark.usefixtures("here")
def test_a_span_of_years_is_a_column_of_its_own_and_one_cell_is_no_comparison(
    folder: Path, tmp_path: Path, paths: Paths
) -> None:
    more = "固定资产投资突破300亿元、达310亿元。2021—2025年，固定资产投资累计增长30%。完成绿化9公里。\n"
    for place in ("天台县", "永嘉县"):
        report = folder / "more" / f"{place}2025.txt"
        report.write_text(report.read_text(encoding="utf-8") + more, encoding="utf-8")
        more = more.replace("完成绿化9公里。", "")
    _file(folder, tmp_path / "out", paths)
    found = comparisons(find_figures(tmp_path / "out", "固定资产投资"))
    assert any("-" in year for one in found for year in one.years)
    for one in found:
        assert sum(hit is not None for _, cells in one.rows for hit in cells) > 1
        for _, cells in one.rows:
            for year, hit in zip(one.years, cells, strict=True):
                assert hit is None or ("-" in year) == ("2021-2025" in hit.period)
    assert comparisons(find_figures(tmp_path / "out", "绿化")) == []


@pytest.mark.usefixtures("here")
def test_a_stop_keeps_what_was_filed(folder: Path, tmp_path: Path, paths: Paths) -> None:
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if isinstance(progress.item, Filed) and not progress.item.error:
            cancel.cancel()

    with pytest.raises(Cancelled):
        run_to_end(file_folder(folder, tmp_path / "out", paths, cancel, workers=1), stop)
    assert sum(one.known for one in _file(folder, tmp_path / "out", paths)) >= 1


def test_what_is_no_folder_archive_or_scheduler_is_named(tmp_path: Path, paths: Paths) -> None:
    with pytest.raises(ProjectError, match="not a folder"):
        _file(tmp_path / "none", tmp_path, paths)
    with pytest.raises(ProjectError, match="no archive"):
        find_figures(tmp_path, "x")
    (tmp_path / INDEX).write_bytes(b"no database" * 100)
    with pytest.raises(ProjectError, match="damaged"):
        find_figures(tmp_path, "x")


@pytest.mark.slow
@pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None, reason="the cluster extra is not installed"
)
@pytest.mark.filterwarnings("ignore")  # distributed's own
def test_a_cluster_gives_the_same_results(folder: Path, tmp_path: Path, paths: Paths) -> None:
    import distributed

    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        job = file_folder(folder, tmp_path / "far", paths, CancelToken(), scheduler=cluster.scheduler_address)
        far = run_to_end(job)
    near = _file(folder, tmp_path / "near", paths)
    assert [(one.report, one.sentences, one.figures, one.error) for one in far] == [
        (one.report, one.sentences, one.figures, one.error) for one in near
    ]
    with pytest.raises(ProjectError, match="no Dask scheduler"):
        run_to_end(file_folder(folder, tmp_path / "no", paths, CancelToken(), scheduler="tcp://127.0.0.1:9"))


@pytest.mark.usefixtures("here")
def test_a_file_named_like_a_formula_is_text_in_the_summary(
    tmp_path: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "reports").mkdir()
    monkeypatch.chdir(tmp_path / "reports")
    Path("=1+1.txt").write_text("某区政府工作报告\n\n全年生产总值2354亿元。\n", encoding="utf-8")
    _file(Path(), tmp_path / "out", paths)
    lines = (tmp_path / "out" / SUMMARY).read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("'=1+1.txt,")
