"""Argos packages: judged, installed, opened and translated with, hostile ones refused."""

import logging
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from engine_contract import SENTENCES, check_engine
from fake_engine import FakeEngine
from tiny_argos import build_package

from desktop_app.errors import EngineError
from desktop_app.settings import Paths
from desktop_app.translation.engines.argos import ArgosEngine
from desktop_app.translation.engines.argos_packages import install_package, installed_packages
from desktop_app.translation.engines.catalogue import available, open_engine
from desktop_app.translation.engines.protocol import EngineRequest


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_package(tmp_path_factory.mktemp("argos"))


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache", tmp_path / "state")


def test_a_package_is_installed_listed_and_opened(paths: Paths, package: Path) -> None:
    installed = install_package(paths.engines, package)
    assert installed.name == "Argos zh → en 1.0"
    status = next(status for status in available(paths) if status.kind == "argos")
    assert status.installed
    assert status.id == "argos:zh_en"
    engine = open_engine(paths, status.id)
    assert isinstance(engine, ArgosEngine)
    assert not engine.info.mixed_input
    install_package(paths.engines, package)  # again: replaced
    assert [path.name for path in (paths.engines / "argos").iterdir()] == ["zh_en"]


def test_the_argos_engine_keeps_the_contract(
    paths: Paths, package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = ArgosEngine(install_package(paths.engines, package).folder)
    check_engine(engine, monkeypatch)


def test_attempts_are_other_hypotheses(paths: Paths, package: Path) -> None:
    engine = ArgosEngine(install_package(paths.engines, package).folder)
    english = {
        text for n in range(3) for _, text in engine.translate([EngineRequest(SENTENCES[4], attempt=n)])
    }
    assert len(english) > 1


def test_it_can_be_stopped_between_batches(paths: Paths, package: Path) -> None:
    engine = ArgosEngine(install_package(paths.engines, package).folder)
    running = engine.translate([EngineRequest(SENTENCES[4])] * 40)
    next(running)
    engine.stop()
    assert len(list(running)) < 39


def rebuilt(package: Path, target: Path, **changes: bytes) -> Path:
    """The package with members added or replaced (name → data)."""
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename not in changes:
                new.writestr(info.filename, old.read(info))
        for name, data in changes.items():
            new.writestr(name, data)
    return target


TOP = "translate-zh_en-1_0"


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("../escaped", b"x", "outside"),
        ("/escaped", b"x", "outside"),
        (f"{TOP}/..\\escaped", b"x", "outside"),
        (f"{TOP}/model/../../../escaped", b"x", "outside"),
        ("C:/escaped", b"x", "outside"),
        (f"{TOP}/bomb", bytes(300 << 20), "far more"),
        ("second/file", b"x", "exactly one folder"),
        (f"{TOP}/metadata.json", b"{", "Expecting"),
        (f"{TOP}/metadata.json", b"[]", "indices"),
        (f"{TOP}/metadata.json", b'{"from_code": "../x", "to_code": "en"}', "language codes"),
        (f"{TOP}/METADATA.json", b"{}", "same name"),
    ],
)
def test_a_hostile_package_is_refused_and_leaves_nothing(
    paths: Paths, package: Path, tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    bad = rebuilt(package, tmp_path / "bad.argosmodel", **{name: data})
    with pytest.raises(EngineError, match=reason):
        install_package(paths.engines, bad)
    assert list((paths.engines / "argos").iterdir()) == []
    assert not list(tmp_path.rglob("escaped"))
    assert installed_packages(paths.engines) == []


def test_a_link_in_a_package_is_refused(paths: Paths, package: Path, tmp_path: Path) -> None:
    bad = tmp_path / "link.argosmodel"
    shutil.copy(package, bad)
    link = zipfile.ZipInfo(f"{TOP}/link")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(bad, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(EngineError, match="outside"):
        install_package(paths.engines, bad)


def test_a_file_that_is_no_package_is_refused(paths: Paths, tmp_path: Path) -> None:
    bad = tmp_path / "x.argosmodel"
    bad.write_bytes(b"not a zip")
    with pytest.raises(EngineError, match="no zip archive"):
        install_package(paths.engines, bad)


def test_a_damaged_model_is_one_sentence(paths: Paths, package: Path) -> None:
    folder = install_package(paths.engines, package).folder
    (folder / "model" / "model.bin").write_bytes(b"junk")
    with pytest.raises(EngineError, match="install it again"):
        ArgosEngine(folder).load()


_BRIDGE = """
import sys, pathlib
sys.path.insert(0, sys.argv[2])
from fake_engine import FakeEngine
from desktop_app.translation.engines.argos_bridge import installed_languages
chinese, english = installed_languages([FakeEngine({"你好": "Hello."})], pathlib.Path(sys.argv[1]))
translation = chinese.get_translation(english)
print(translation.translate("你好\\n\\n你好"))
print([h.value for h in translation.hypotheses("第5条", 3)])
"""


def test_our_engines_speak_argostranslate_without_touching_the_home_folder(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    result = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _BRIDGE, str(tmp_path / "argos"), str(Path(__file__).parent)],
        env={**environment, "HOME": str(home), "USERPROFILE": str(home)},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.stderr == ""
    assert result.stdout.splitlines() == [
        "Hello.",
        "",
        "Hello.",
        "['5.', '5 (attempt 1).', '5 (attempt 2).']",
    ]
    assert list(home.rglob("*")) == []


def test_the_bridge_is_an_itranslation_and_quiet(tmp_path: Path) -> None:
    from desktop_app.translation.engines.argos_bridge import installed_languages, load_argostranslate

    chinese, english = installed_languages([FakeEngine()], tmp_path)
    translation = chinese.get_translation(english)
    assert isinstance(translation, load_argostranslate(tmp_path).ITranslation)
    assert translation.from_lang is chinese
    assert logging.getLogger("argostranslate.utils").level >= logging.WARNING
