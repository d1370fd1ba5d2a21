#!/usr/bin/env python3
"""Set up and run Duizhao from a checkout, with nothing but a Python.

    python3 bootstrap.py run [FILE] [--headless]   set up, then do the main job on FILE or the sample
    python3 bootstrap.py test                      set up, then lint, types, layers and the whole suite
    python3 bootstrap.py build                     make the stand-alone application in dist/
    python3 bootstrap.py lock                      renew requirements.lock from pyproject.toml
    python3 bootstrap.py audit                     ask what is known against the locked versions

Standard library only.  Every step is skipped when it is done already.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from resources.installers import lockfile

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
LOG = VENV / "bootstrap.log"
ENGINE_RUNTIME = "ik-llama-cpp-python"

# What Qt 6 loads at start on Debian 12 and its children; the xcb ones only for a real screen.
QT_LIBRARIES = ("libegl1", "libgl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon0")
QT_SCREEN_LIBRARIES = (
    "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1",
    "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1",
)  # fmt: skip


class SetupError(Exception):
    """Set-up cannot go on; the message says what to do."""


# -- small tools ---------------------------------------------------------------------------------


def say(text: str) -> None:
    """One line to the person."""
    print(text, file=sys.stderr, flush=True)


def run_logged(command: Sequence[str], what: str, env: dict[str, str] | None = None) -> None:
    """Run a command with its output in the log and one moving line on a terminal."""
    say(f"· {what} …")
    tail: list[str] = []
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=env
    )
    LOG.parent.mkdir(exist_ok=True)
    with LOG.open("a", encoding="utf-8") as log:
        for line in process.stdout or ():
            log.write(line)
            tail = [*tail[-11:], line.rstrip()]
            if sys.stderr.isatty() and line.startswith(
                ("Collecting", "Building", "  Building", "Installing")
            ):
                print(f"\r\x1b[K  {line.strip()[:70]}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    if process.wait() != 0:
        raise SetupError(f"{what} failed; the last lines were:\n  " + "\n  ".join(tail))


def is_debian() -> bool:
    """True on Debian and its children, where apt installs what is missing."""
    return shutil.which("apt-get") is not None


def apt_install(packages: Sequence[str], why: str) -> None:
    """Install system packages, or say the exact command to a person who must do it."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not is_debian():
        raise SetupError(f"{why}: install the packages that give {', '.join(packages)} on this system.")
    if os.geteuid() != 0:
        raise SetupError(
            f"{why}: run this, then try again:\n  sudo apt-get update && sudo {' '.join(command)}"
        )
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run_logged(["apt-get", "update"], "Reading the system's package lists", env)
    run_logged(command, why, env)


# -- the steps -----------------------------------------------------------------------------------


def ensure_venv() -> None:
    """Make .venv with a pip that works."""
    if (
        PYTHON.exists()
        and subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True).returncode == 0
    ):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    command = [sys.executable, "-m", "venv", str(VENV)]
    try:
        run_logged(command, "Making .venv")
    except SetupError:
        if not is_debian():
            raise
        shutil.rmtree(VENV, ignore_errors=True)
        apt_install(
            [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"], "Installing Python's venv"
        )
        run_logged(command, "Making .venv")


def pip(*arguments: str, what: str) -> None:
    """Run the pip of .venv in its own configuration."""
    command = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    run_logged(command, what)


def ensure_packages(groups: Sequence[str], extras: Sequence[str]) -> None:
    """Install the locked packages and the product itself, once for each state of the lock."""
    locked = [entry for entry in lockfile.needed(groups, extras) if entry.name != ENGINE_RUNTIME]
    part = "\n".join(entry.text for entry in locked)
    project = (ROOT / "pyproject.toml").read_bytes()
    for group, content in (("+".join([*groups, *extras]), part.encode()), ("duizhao", project)):
        stamp = VENV / f"installed-{group}"
        fingerprint = hashlib.sha256(content + str(ROOT).encode()).hexdigest()
        if stamp.exists() and stamp.read_text() == fingerprint:
            continue
        if group == "duizhao":
            pip("install", "--no-deps", "--no-build-isolation", "-e", str(ROOT), what="Installing Duizhao")
        else:
            requirements = VENV / f"requirements-{group}.txt"
            requirements.write_text(part, encoding="utf-8")
            pip("install", "--require-hashes", "-r", str(requirements), what="Installing the locked packages")
        stamp.write_text(fingerprint)


def ensure_qt_libraries(screen: bool) -> None:
    """See to the shared libraries that Qt loads on Linux."""
    if not sys.platform.startswith("linux"):
        return
    probe = "import PySide6.QtWidgets, PySide6.QtSvg"
    if subprocess.run([PYTHON, "-c", probe], capture_output=True).returncode != 0:
        apt_install(QT_LIBRARIES, "Installing the libraries the window needs")
    if screen and shutil.which("ldconfig"):
        known = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True).stdout
        if "libxcb-cursor.so" not in known:
            apt_install(QT_SCREEN_LIBRARIES, "Installing the libraries a screen needs")


def ensure_engine_runtime() -> None:
    """Install the locked runtime of the embedded engine, apart: the rest works where it cannot be had."""
    entry = next(entry.text for entry in lockfile.entries() if entry.name == ENGINE_RUNTIME)
    stamp = VENV / "installed-engine"
    fingerprint = hashlib.sha256(entry.encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == fingerprint:
        return
    requirements = VENV / "requirements-engine.txt"
    requirements.write_text(entry, encoding="utf-8")
    arguments = ["--no-deps", "--only-binary", ":all:", "--require-hashes", "-r", str(requirements)]
    pip("install", *arguments, what="Installing the translation engine")
    stamp.write_text(fingerprint)


def ensure_model(source: str | None) -> None:
    """Install the model file, checked against its fingerprint."""
    command = [str(PYTHON), "-m", "desktop_app.translation.engines.install"]
    if source:
        command += ["--file", source]
    if subprocess.run(command, cwd=ROOT).returncode != 0:
        raise SetupError("The engine's model could not be installed (see above).")


def ensure_engine(source: str | None) -> bool:
    """Install the engine; without one everything but the machine translation works."""
    try:
        ensure_engine_runtime()
        ensure_model(source)
    except SetupError as error:
        say(f"{error}\nWithout the engine everything but the machine translation works.")
        return False
    return True


def set_up(groups: Sequence[str], *, extras: Sequence[str] = (), screen: bool = False) -> None:
    """Everything but the engine."""
    ensure_venv()
    ensure_packages(groups, extras)
    ensure_qt_libraries(screen)


# -- the commands --------------------------------------------------------------------------------


def command_run(options: argparse.Namespace) -> int:
    """Set up, then the main job."""
    linux = sys.platform.startswith("linux")
    shown = not linux or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    screen = bool(shown) and not options.headless
    set_up(["build"], extras=["engine"], screen=screen)
    if not options.no_engine:
        ensure_engine(options.engine_file)
    file = options.file or str(ROOT / "resources" / "sample" / "nanshan-2026.txt")
    if screen:
        return subprocess.run([PYTHON, "-m", "desktop_app", file]).returncode
    job = [PYTHON, "-m", "desktop_app.cli.main", "run", file, "--out", options.out]
    return subprocess.run(job).returncode


def command_test(_options: argparse.Namespace) -> int:
    """Everything that CI proves."""
    set_up(["build", "dev"], extras=["engine"])
    engine = ensure_engine(os.environ.get("DUIZHAO_MODEL_FILE"))
    checks = [
        [str(SCRIPTS / "ruff"), "check", "."],
        [str(SCRIPTS / "ruff"), "format", "--check", "."],
        [str(SCRIPTS / "mypy")],
        [str(SCRIPTS / "lint-imports")],
        [str(PYTHON), "-m", "pytest", "-q", "-n", "2", *([] if engine else ["-m", "not engine"])],
    ]
    for check in checks:
        say(f"· {Path(check[0]).name} {' '.join(check[1:3])}")
        result = subprocess.run(check, cwd=ROOT).returncode
        if result != 0:
            say(f"{' '.join(check[1:]) or check[0]} failed.")
            return result
    return 0


def command_build(_options: argparse.Namespace) -> int:
    """The stand-alone application, by PyInstaller."""
    set_up(["build", "release"], extras=["engine"])
    ensure_engine_runtime()
    made = subprocess.run([PYTHON, "-m", "PyInstaller", "--noconfirm", "build.spec"], cwd=ROOT).returncode
    return made or finish_build(ROOT / "dist" / "duizhao")


def finish_build(folder: Path) -> int:
    """What lies beside the programs: licences and a bill of materials, and how to put it into the menu."""
    bundled = [entry.name for entry in lockfile.needed([], ["engine"])]
    program, out = str(ROOT / "resources" / "installers" / "licences.py"), str(folder / "LICENCES.txt")
    licences = [str(PYTHON), program, out, *bundled, ENGINE_RUNTIME]
    if sys.platform.startswith("linux"):
        for file in (ROOT / "resources" / "installers" / "linux").iterdir():
            shutil.copy(file, folder)
        shutil.copy(ROOT / "resources" / "installers" / "duizhao.svg", folder)
    bill = [str(PYTHON), "-m", "resources.installers.sbom", str(folder / "duizhao.cdx.json")]
    return subprocess.run(licences, cwd=ROOT).returncode or subprocess.run(bill, cwd=ROOT).returncode


def command_lock(_options: argparse.Namespace) -> int:
    """Renew the lock with the tool that made it."""
    set_up(["build", "release"])
    wanted = "--all-extras --group dev --group build --group release"
    how = "--universal --python-version 3.11 --generate-hashes --no-header -q -o"
    command = [
        str(SCRIPTS / "uv"),
        *f"pip compile pyproject.toml {wanted} {how} {lockfile.LOCK.name}".split(),
    ]
    return subprocess.run(command, cwd=ROOT).returncode


def command_audit(_options: argparse.Namespace) -> int:
    """Ask what is known against the locked versions."""
    set_up(["build", "release"])
    audit = [str(PYTHON), "-m", "resources.installers.audit", "--uv", str(SCRIPTS / "uv")]
    return subprocess.run(audit, cwd=ROOT).returncode


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="bootstrap.py", description="Set up and run Duizhao.")
    commands = parser.add_subparsers(dest="command", required=True)
    run = commands.add_parser("run", help="set up, then do the main job on FILE (or on the sample report)")
    run.add_argument("file", nargs="?", metavar="FILE")
    run.add_argument("--headless", action="store_true", help="no window: write everything to out/")
    run.add_argument("--out", default="out", help="folder for the results without a window (default: out)")
    run.add_argument("--engine-file", metavar="GGUF", help="take the engine's model from this file")
    run.add_argument("--no-engine", action="store_true", help="do not install the translation engine")
    run.set_defaults(do=command_run)
    plain = {"test": command_test, "build": command_build, "lock": command_lock, "audit": command_audit}
    for name, do in plain.items():
        commands.add_parser(name, help=(do.__doc__ or "").rstrip(".").lower()).set_defaults(do=do)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str]) -> int:
    """Run a command; a failure is one clear sentence and exit code 2."""
    options = parse(arguments)
    try:
        return int(options.do(options))
    except SetupError as error:
        say(str(error))
    except OSError as error:
        say(f"Set-up stopped: {error}. Mend that and run the same command again.")
    except KeyboardInterrupt:
        say("\nStopped. Run the same command again to go on.")
        return 130
    return 2


if __name__ == "__main__":
    if sys.version_info < (3, 11):  # noqa: UP036 - said to people who have an older one
        sys.exit("Duizhao needs Python 3.11 or newer; start this with python3.11, 3.12 or 3.13.")
    sys.exit(main(sys.argv[1:]))
