"""Everybody can use the window: contrast, one deed a key, lasting settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.translation.model import TranslationState
from desktop_app.ui.commands import COMMANDS, PRESETS, command_names
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.preferences import Preferences, checked, load, save
from desktop_app.ui.theme import colours, look
from desktop_app.ui.workspace import Workspace


@pytest.mark.parametrize("preset", PRESETS)
def test_no_two_commands_share_a_key(preset: str) -> None:
    keys: dict[str, list[str]] = {}
    for command in COMMANDS:
        for key in command.keys_in(preset):
            keys.setdefault(key, []).append(command.id)
    assert {key: found for key, found in keys.items() if len(found) > 1} == {}


def test_every_command_has_a_name_and_every_name_a_command() -> None:
    assert set(command_names()) == {command.id for command in COMMANDS}


def test_settings_survive_a_restart_and_nonsense(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "window.json"
    chosen = Preferences(
        theme="dark",
        language="zh_CN",
        text_points=14,
        preset="memoq",
        keys={"find": "Ctrl+L"},
        recent=("/a",),
    )
    save(path, chosen)
    assert load(path) == chosen
    path.write_text("{broken", encoding="utf-8")
    assert load(path) == Preferences()
    assert checked(
        {"theme": 3, "text_points": 900, "keys": [1], "recent": "x", "preset": "vi"}
    ) == Preferences(text_points=28)
    assert chosen.keys_of("find") == ("Ctrl+L",)
    assert chosen.keys_of("copy-source") == ("Ctrl+Shift+S",)


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("palette", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
def test_text_meets_wcag_aa_on_every_ground(palette: colours.Colours) -> None:
    grounds = (palette.window, palette.surface, palette.raised, palette.selected, palette.hover)
    inks = (palette.ink, palette.muted, palette.good, palette.warn, palette.bad)
    pairs = [(ink, ground) for ink in inks for ground in grounds]
    pairs += [(palette.ink, palette.mark), (palette.ink, palette.figure), (palette.on_accent, palette.accent)]
    pairs += [(palette.accent, ground) for ground in grounds] + [(palette.bad, palette.figure)]
    for ink, ground in pairs:
        light, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, (ink, ground)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_what_stands_in_an_empty_field_is_as_legible_as_other_text(
    qtbot: QtBot, qapp: QApplication, theme: str
) -> None:
    """A style sheet that says nothing of it makes it half as strong as the text."""
    used = look.apply(qapp, Preferences(theme=theme)).colours
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        field.ensurePolished()
        assert field.palette().placeholderText().color().name() == used.muted


def test_brief_buttons_leave_room_for_their_heading(qtbot: QtBot, window: MainWindow) -> None:
    assert window.work is not None
    window.resize(1280, 720)
    window.commands["view-brief"].trigger()
    heading = window.work.brief.sentences.heading
    qtbot.waitUntil(heading.isVisible)
    assert heading.width() >= heading.sizeHint().width(), heading.text()


def test_states_of_a_row_are_told_in_words_too(window: MainWindow, workspace: Workspace) -> None:
    assert window.work is not None
    model = window.work.text.model
    workspace.write_english(workspace.report.segments[0].id, "Report")
    workspace.approve(workspace.report.segments[0].id)
    assert workspace.translation(workspace.report.segments[0].id).state is TranslationState.APPROVED
    assert "Confirmed" in model.state_text(model.row(0))
