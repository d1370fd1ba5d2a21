"""The suite under the regional settings of three offices: none, Chinese, German.

usage: python tests/regional.py [SETTING …] [-- arguments for pytest]

Without arguments the whole suite but for the real engine runs three times.  The settings are made for the
run alone, whatever this system knows (`localedef`; its sources are Debian's package `locales`).  Exit code 1
when a test fails under any of them, 2 when one of them cannot be made here: none is passed over.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = ("C", "zh_CN.UTF-8", "de_DE.UTF-8")
SUITE = ("-q", "-n", "2", "-m", "not engine")
_SPEAKS = "import locale; locale.setlocale(locale.LC_ALL, ''); print(locale.localeconv()['decimal_point'])"


def made(setting: str, folder: Path) -> None:
    """Have the setting in the folder, where this system can make it."""
    language, _, letters = setting.partition(".")
    if letters:
        command = ["localedef", "-i", language, "-f", letters, str(folder / setting)]
        with suppress(FileNotFoundError):  # no such program; `decimal_sign` finds that nothing was made
            subprocess.run(command, check=False, capture_output=True)


def surroundings(setting: str, folder: Path) -> dict[str, str]:
    """The environment of a person with this setting, and with no language chosen in the program."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    return {**kept, "LC_ALL": setting, **({"LOCPATH": str(folder)} if "." in setting else {})}


def decimal_sign(around: dict[str, str]) -> str:
    """The decimal sign that a program sees in these surroundings, "" when their setting is not there."""
    told = subprocess.run(
        [sys.executable, "-c", _SPEAKS], env=around, capture_output=True, text=True, check=False
    )
    return told.stdout.strip()


def main(arguments: list[str]) -> int:
    """Run the suite under each setting, one after the other."""
    divide = arguments.index("--") if "--" in arguments else len(arguments)
    failed = []
    with TemporaryDirectory() as name:
        for setting in arguments[:divide] or SETTINGS:
            made(setting, Path(name))
            around = surroundings(setting, Path(name))
            if not decimal_sign(around):
                print(
                    f"{setting} is not here and cannot be made: install Debian's package locales, try again."
                )
                return 2
            print(f"== {setting}", flush=True)
            command = [sys.executable, "-m", "pytest", *(arguments[divide + 1 :] or SUITE)]
            if subprocess.run(command, env=around, cwd=ROOT, check=False).returncode:
                failed.append(setting)
    print(f"failed under {', '.join(failed)}" if failed else "passed under each of them")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
