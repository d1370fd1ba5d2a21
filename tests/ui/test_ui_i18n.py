"""The window's texts: every one translated, none left over, placeholders kept."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app import resources
from desktop_app.ui import i18n
from desktop_app.ui.preferences import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")


def messages(language: str) -> list[tuple[str, str]]:
    text = resources.translation_path(f"duizhao_{language}.ts").read_text(encoding="utf-8")
    return [
        (one.findtext("source", ""), form)
        for one in ElementTree.fromstring(text).iter("message")
        for form in ([f.text or "" for f in one.iter("numerusform")] or [one.findtext("translation", "")])
    ]


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "system"])
def test_every_text_is_translated_and_keeps_its_placeholders(language: str) -> None:
    found = messages(language)
    assert len(found) > 250
    for source, target in found:
        assert target.strip(), source
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(target)), source
        assert source.count(";;") == target.count(";;"), source
        assert re.findall(r"\*\.\w+", source) == re.findall(r"\*\.\w+", target), source


def test_the_files_hold_exactly_what_the_code_says(tmp_path: Path) -> None:
    """The same as running lupdate and finding no difference."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not installed")
    fresh = tmp_path / "duizhao_zh_CN.ts"
    shutil.copy(ROOT / "translations" / "duizhao_zh_CN.ts", fresh)
    sources = sorted(str(path) for path in (ROOT / "desktop_app" / "ui").rglob("*.py"))
    subprocess.run([str(tool), "-no-obsolete", *sources, "-ts", str(fresh)], check=True, capture_output=True)
    now = {one.findtext("source", "") for one in ElementTree.parse(fresh).iter("message")}
    assert now == {source for source, _target in messages("zh_CN")}


def test_texts_asked_for_under_another_class_are_found(qapp: QApplication) -> None:
    i18n.install(qapp, "zh_CN")
    try:
        assert QApplication.translate("Anything", "Translate") == "翻译"
        assert QApplication.translate("Anything", "no such text") == "no such text"
    finally:
        i18n.install(qapp, "en")
    assert QApplication.translate("Commands", "Translate") == "Translate"


def test_one_is_told_as_one_and_thousands_are_set_apart(qapp: QApplication) -> None:
    def told(number: int) -> str:
        return QApplication.translate("EverywhereDialog", "Change %Ln sentences", "", number)

    assert (told(1), told(2), told(1234)) == (
        "Change 1 sentence",
        "Change 2 sentences",
        "Change 1,234 sentences",
    )
    i18n.install(qapp, "zh_CN")
    try:
        assert (told(1), told(1234)) == ("修改 1 句", "修改 1,234 句")
    finally:
        i18n.install(qapp, "en")
