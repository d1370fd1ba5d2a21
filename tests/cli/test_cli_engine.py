"""Engines in the terminal: a model file of one's own becomes one."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from desktop_app import resources
from desktop_app.cli.main import main


def _listed(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    assert main(["engine", "--json"]) == 0
    return {engine["id"]: engine["reason"] for engine in json.loads(capsys.readouterr().out)}


def test_a_model_of_ones_own_is_listed_and_added_but_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "our model.gguf"
    os.symlink(resources.path_to("engines/duizhao-4.gguf"), model)  # any GGUF file that is whole
    before = _listed(capsys)
    for _twice in range(2):
        assert main(["engine", "--add", str(model)]) == 0
        assert "--engine file:our-model" in capsys.readouterr().err
    assert set(_listed(capsys)) == {*before, "file:our-model"}
