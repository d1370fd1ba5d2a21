"""Completion and the manual page, made from the grammar, in the programs that read them."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from desktop_app.cli.completion import SHELLS
from desktop_app.cli.main import main, make_parser

bash = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")


def _complete(*words: str) -> set[str]:
    script = SHELLS["bash"](make_parser())
    line = " ".join(f"'{word}'" for word in ("duizhao", *words))
    ask = f"COMP_WORDS=({line})\nCOMP_CWORD={len(words)}\n_duizhao\nprintf '%s\\n' \"${{COMPREPLY[@]}}\""
    probe = f"{script}\n{ask}"
    result = subprocess.run(["bash", "-c", probe], capture_output=True, text=True, check=True)
    return set(result.stdout.split())


@bash
def test_bash_completes_commands_options_and_choices() -> None:
    assert {"read", "figures", "--version"} <= _complete("")
    assert _complete("fi") == {"figures", "find"}
    assert "--omegat" in _complete("export", "p.duizhao", "--")
    assert _complete("brief", "p.duizhao", "--template", "de") == {"delegation"}
    assert _complete("--quiet", "completion", "") == {
        "-h",
        "--help",
        "-q",
        "--quiet",
        "--json",
        "bash",
        "zsh",
        "fish",
    }


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_accept_their_script(shell: str) -> None:
    script = SHELLS[shell](make_parser())
    for command in ("translate", "batch", "completion"):
        assert command in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True)


def test_the_manual_names_every_command_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["manual"]) == 0
    page = capsys.readouterr().out
    assert page.startswith(".TH DUIZHAO 1")
    for word in ("duizhao batch", "\\-\\-scheduler", "EXIT STATUS", ".B 130", "DUIZHAO_HOME"):
        assert word in page
    assert not [line for line in page.splitlines() if line.startswith("'")]
    if shutil.which("man"):
        result = subprocess.run(["man", "--warnings", "-l", "-"], input=page, capture_output=True, text=True)
        assert "warning" not in result.stderr


def test_choices_are_understood_as_the_window_writes_them() -> None:
    words = ["--language", "ZH", "brief", "p.duizhao", "-o", "b.pdf", "--page", "A4", "--template", "Figures"]
    options = make_parser().parse_args(words)
    assert (options.page, options.template) == ("a4", "figures")
