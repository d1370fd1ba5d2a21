"""The settings: language, look, text size, keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QKeySequenceEdit,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from desktop_app.ui.commands import COMMANDS, PRESETS, command_names
from desktop_app.ui.dialogs.frame import spaced
from desktop_app.ui.plain import Label
from desktop_app.ui.preferences import LARGEST_TEXT, SMALLEST_TEXT, Preferences
from desktop_app.ui.theme import fonts


class SettingsDialog(QDialog):
    """Edits a copy of the preferences."""

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(620, 560)
        self._given = preferences
        self.theme, self.language, self.preset, self.chinese, self.english = (QComboBox() for _ in range(5))
        self.points = QDoubleSpinBox(minimum=SMALLEST_TEXT, maximum=LARGEST_TEXT, singleStep=0.5, decimals=1)
        self.spelling = QCheckBox(self.tr("Mark words that are not in the English dictionary"))
        self.keys = QTableWidget(len(COMMANDS), 2)
        self.clash = Label(wordWrap=True)
        self.clash.setProperty("role", "bad")
        self._fill()
        self._lay_out()
        self.preset.currentIndexChanged.connect(lambda _at: self._fill_keys({}))

    @staticmethod
    def ask(preferences: Preferences, parent: QWidget) -> Preferences | None:
        """Let a person change the settings; None when they think better of it."""
        dialog = SettingsDialog(preferences, parent)
        sure = dialog.exec() == QDialog.DialogCode.Accepted
        return dialog.result_preferences() if sure else None

    def result_preferences(self) -> Preferences:
        """The settings as the widgets stand."""
        preset = str(self.preset.currentData())
        own = {}
        for row, command in enumerate(COMMANDS):
            keys = self._editor(row).keySequence().toString(QKeySequence.SequenceFormat.PortableText)
            standard = command.keys_in(preset)
            if keys != _portable(standard):
                own[command.id] = keys
        return replace(
            self._given,
            theme=str(self.theme.currentData()),
            language=str(self.language.currentData()),
            text_points=self.points.value(),
            chinese_face=str(self.chinese.currentData()),
            english_face=str(self.english.currentData()),
            preset=preset,
            keys=own,
            spelling=self.spelling.isChecked(),
        )

    def _editor(self, row: int) -> QKeySequenceEdit:
        editor = self.keys.cellWidget(row, 1)
        assert isinstance(editor, QKeySequenceEdit)
        return editor

    def _fill(self) -> None:
        given = self._given
        themes = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        languages = {"system": self.tr("As the system"), "zh_CN": "简体中文", "en": "English"}
        presets = {"ours": "Duizhao", "omegat": "OmegaT", "memoq": "memoQ", "trados": "Trados Studio"}
        for box, names, now in (
            (self.chinese, self._faces(fonts.chinese_faces(), fonts.CHINESE_FIRST[0]), given.chinese_face),
            (self.english, self._faces(fonts.english_faces(), fonts.LATIN_FIRST[0]), given.english_face),
            (self.theme, themes, given.theme),
            (self.language, languages, given.language),
            (self.preset, {one: presets[one] for one in PRESETS}, given.preset),
        ):
            for value, words in names.items():
                box.addItem(words, value)
            box.setCurrentIndex(max(0, box.findData(now)))  # a face may be gone
        self.points.setValue(given.text_points)
        self.points.lineEdit().setTextMargins(5, 0, 0, 0)
        self.spelling.setChecked(given.spelling)
        names = command_names()
        for row, command in enumerate(COMMANDS):
            item = QTableWidgetItem(names[command.id].replace("…", ""))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.keys.setItem(row, 0, item)
            editor = QKeySequenceEdit(maximumSequenceLength=1, clearButtonEnabled=True)
            editor.setAccessibleName(self.tr("Key for {command}").format(command=item.text()))
            editor.keySequenceChanged.connect(lambda _keys: self._tell_clashes())
            self.keys.setCellWidget(row, 1, editor)
        self._fill_keys({key: value.split("; ")[0] for key, value in given.keys.items()})

    def _faces(self, names: list[str], shipped: str) -> dict[str, str]:
        first = self.tr("{face} (comes with Duizhao)").format(face=shipped)
        return {"": first} | {name: name for name in names if name != shipped}

    def _fill_keys(self, own: dict[str, str]) -> None:
        preset = str(self.preset.currentData())
        for row, command in enumerate(COMMANDS):
            self._editor(row).setKeySequence(own.get(command.id, _portable(command.keys_in(preset))))

    def _tell_clashes(self) -> None:
        used: dict[str, list[str]] = {}
        for row in range(len(COMMANDS)):
            editor, item = self.keys.cellWidget(row, 1), self.keys.item(row, 0)
            if (
                isinstance(editor, QKeySequenceEdit)
                and item is not None
                and not editor.keySequence().isEmpty()
            ):
                used.setdefault(editor.keySequence().toString(), []).append(item.text())
        clashes = [f"{key}: {', '.join(names)}" for key, names in used.items() if len(names) > 1]
        self.clash.setText(self.tr("Used twice: {keys}").format(keys="; ".join(clashes)) if clashes else "")

    def _lay_out(self) -> None:
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.addTab(self._general_page(), self.tr("General"))
        tabs.addTab(self._keys_page(), self.tr("Keys"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        spaced(layout)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)

    def _general_page(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Look"), self.theme)
        form.addRow(self.tr("Size of the report's text"), self.points)
        form.addRow(self.tr("Typeface of the Chinese"), self.chinese)
        form.addRow(self.tr("Typeface of the English"), self.english)
        form.addRow(self.tr("Spelling"), self.spelling)
        return page

    def _keys_page(self) -> QWidget:
        self.keys.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Key")])
        self.keys.verticalHeader().hide()
        self.keys.setColumnWidth(0, 320)
        self.keys.horizontalHeader().setStretchLastSection(True)
        self.keys.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        page = QWidget()
        column = QVBoxLayout(page)
        preset = QFormLayout()
        preset.addRow(self.tr("Keys as in"), self.preset)
        column.addLayout(preset)
        column.addWidget(self.keys, 1)
        column.addWidget(self.clash)
        return page


def _portable(keys: tuple[str, ...]) -> str:
    first = keys[0] if keys else ""
    return QKeySequence.fromString(first).toString(QKeySequence.SequenceFormat.PortableText)
