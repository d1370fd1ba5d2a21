"""Nothing leaves this computer and nothing is left behind on it but what a person asked for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.cli.main import main
from tests.regional import SETTINGS, decimal_sign, made

ROOT = Path(__file__).parent.parent.parent
REPORT = "某区政府工作报告\n\n一、工作回顾\n\n全年生产总值2354亿元，增长6.3%。新增学位1.2万个。\n"
_NO_SOCKETS = """
import sys
def refuse(event, arguments):
    if event.startswith("socket.") and event not in ("socket.gethostname",):
        raise AssertionError(f"{event} {arguments}")
sys.addaudithook(refuse)
from desktop_app.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def job(tmp_path: Path, *command: str, before: tuple[str, ...] = (), **settings: str) -> str:
    """The main job in a process with a home and a temporary folder of its own; its standard error."""
    report = tmp_path / "report.txt"
    report.write_text(REPORT, encoding="utf-8")
    for name in ("home", "tmp"):
        (tmp_path / name).mkdir(exist_ok=True)
    kept = {
        name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH")
    }
    result = subprocess.run(
        [
            *before,
            *(command or (sys.executable, "-c", _NO_SOCKETS)),
            "run",
            str(report),
            "--out",
            str(tmp_path / "out"),
        ],
        capture_output=True,
        text=True,
        env={**kept, "HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "tmp"), **settings},
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert len([path for path in (tmp_path / "out").iterdir() if path.is_file()]) == 5
    return result.stderr


def left(folder: Path) -> set[str]:
    """The files below a folder, by the first parts of their paths."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_main_job_opens_no_socket_and_leaves_nothing_outside_its_folders(tmp_path: Path) -> None:
    job(tmp_path)
    own = (".cache/duizhao/", ".local/share/duizhao/", ".local/state/duizhao/", ".config/duizhao/")
    assert not [name for name in left(tmp_path / "home") if not name.startswith(own)]
    assert not left(tmp_path / "tmp")


@pytest.mark.slow
@pytest.mark.skipif(
    not (shutil.which("strace") and shutil.which("unshare")), reason="needs strace and unshare"
)
def test_with_the_network_cut_off_by_the_operating_system_nobody_even_asks_for_it(tmp_path: Path) -> None:
    if subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False).returncode:
        pytest.skip("no network namespaces here")
    trace = tmp_path / "trace"
    before = ("unshare", "-rn", "strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(trace))
    job(tmp_path, sys.executable, "-m", "desktop_app.cli.main", before=before)
    assert not re.findall(r".*AF_INET.*", trace.read_text())


@pytest.mark.slow
@pytest.mark.skipif(not (ROOT / "dist" / "duizhao" / "duizhao").exists(), reason="no frozen application here")
def test_the_frozen_application_does_not_ask_for_the_network_either(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    before = ("strace", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", str(trace))
    job(tmp_path, str(ROOT / "dist" / "duizhao" / "duizhao"), before=before)
    assert not re.findall(r".*AF_INET.*", trace.read_text())


TABLE = "out/report-figures.csv"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The table as the setting that changes nothing gives it."""
    folder = tmp_path_factory.mktemp("plain")
    job(folder, sys.executable, "-m", "desktop_app.cli.main", LC_ALL="C.UTF-8")
    return (folder / TABLE).read_bytes()


@pytest.mark.slow
@pytest.mark.parametrize("setting", [*SETTINGS, "zh_CN.GB18030"])
def test_regional_settings_change_no_byte_of_the_tables(setting: str, tmp_path: Path, plain: bytes) -> None:
    made(setting, tmp_path)
    # Python itself would help where letters are not UTF-8; a frozen application has nobody to help it.
    alone = {} if "UTF-8" in setting else {"PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    around = {"LC_ALL": setting, "LOCPATH": str(tmp_path), **alone}
    if not decimal_sign({**os.environ, **around}):
        pytest.skip("this setting cannot be made here")
    job(tmp_path, sys.executable, "-m", "desktop_app.cli.main", **around)
    assert (tmp_path / TABLE).read_bytes() == plain


def test_sockets_are_counted() -> None:
    probe = (
        "import socket; from desktop_app.services import privacy; privacy.watch_sockets();"
        "privacy.watch_sockets(); a = privacy.sockets_opened(); socket.socket(socket.AF_UNIX).close();"
        "b = privacy.sockets_opened(); socket.socket().close(); print(a, b, privacy.sockets_opened())"
    )
    result = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert result.stdout == "0 0 1\n"


def test_what_is_kept_about_a_fault_of_ours_holds_no_report_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path))
    secret = "尚未公布的数字"

    def fail(_path: Path) -> None:
        raise ValueError(secret)

    monkeypatch.setattr("desktop_app.document.read.read_report", fail)
    assert main(["read", "x.txt"]) == 3
    kept = (tmp_path / "state" / "last-fault.txt").read_text(encoding="utf-8")
    assert "ValueError" in kept
    assert secret not in kept
    assert secret not in capsys.readouterr().err


_DANGEROUS = re.compile(
    r"\b(?:import (?:pickle|marshal|shelve|dill)|pickle\.|os\.system|shell=True|yaml\.load\b"
    r"|xml\.etree|xml\.dom|xml\.sax(?!\.saxutils)|allow_pickle|tempfile\.mktemp|extractall|trust_remote)"
    r"|(?<![.\w])(?:eval|exec)\("
)


def test_no_code_of_ours_can_run_what_it_reads() -> None:
    hits = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted((ROOT / "desktop_app").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if _DANGEROUS.search(line)
    ]
    assert hits == []


_NO_TEMPORARY_FILES = """
import os, sys, tempfile
tempfile.gettempdir()
def refuse(event, arguments):
    if event == "open" and str(arguments[0]).startswith(os.environ["TMPDIR"]):
        raise AssertionError(f"{arguments[0]}")
sys.addaudithook(refuse)
from desktop_app.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "command",
    [
        ("export", "-o", "out.xlsx"),
        ("export", "-o", "out.docx"),
        ("figures", "--xlsx", "out.xlsx"),
        ("brief", "-o", "out.docx"),
        ("brief", "-o", "out.pdf"),
    ],
    ids=" ".join,
)
def test_no_text_is_ever_laid_into_the_common_temporary_folder(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    """Who is killed there leaves it for others."""
    (tmp_path / "tmp").mkdir()
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    around = {**os.environ, "TMPDIR": str(tmp_path / "tmp"), "DUIZHAO_HOME": str(tmp_path / "home")}

    def run(*arguments: str) -> None:
        python = [sys.executable, "-c", _NO_TEMPORARY_FILES, *arguments]
        result = subprocess.run(python, cwd=tmp_path, env=around, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr

    if command[0] != "figures":
        run("translate", "report.txt", "--no-engine", "-o", "report.duizhao")
    source = "report.txt" if command[0] == "figures" else "report.duizhao"
    run(command[0], source, *command[1:])
