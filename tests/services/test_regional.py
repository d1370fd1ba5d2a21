"""The run under other regional settings is one: each is really there, and a missing one is a failure."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests import regional


def test_a_setting_that_is_not_there_is_not_passed_over(capsys: pytest.CaptureFixture[str]) -> None:
    assert regional.main(["xx_XX.UTF-8", "--", "--version"]) == 2
    assert capsys.readouterr().out.startswith("xx_XX.UTF-8 is not here and cannot be made: install ")


@pytest.mark.skipif(not shutil.which("localedef"), reason="settings cannot be made here")
def test_programs_see_the_setting_that_was_made(tmp_path: Path) -> None:
    regional.made("de_DE.UTF-8", tmp_path)
    signs = [regional.decimal_sign(regional.surroundings(one, tmp_path)) for one in ("C", "de_DE.UTF-8")]
    assert signs == [".", ","]
