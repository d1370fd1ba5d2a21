"""Names and terms: confirmed where they are asked about, seen, changed, removed, with a way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.project.store import ProjectFile
from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import (
    UNSURE,
    Origin,
    OriginKind,
    Term,
    Translation,
    TranslationState,
)
from desktop_app.ui.asked_terms import asked, can_confirm
from desktop_app.ui.dialogs.everywhere import EverywhereDialog
from desktop_app.ui.dialogs.term import TermDialog
from desktop_app.ui.dialogs.terms import TermsDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.panes.side_cards import FindingCard
from desktop_app.ui.session import Session
from desktop_app.ui.workspace import Workspace

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SAID = "The masses were ever more satisfied."


def guessed(segment_id: str, zh: str = "群众满意度") -> Finding:
    message = f"“{zh}” is a name that no rule knows; its English is the model's guess."
    return Finding(segment_id, "name-guessed", Severity.MINOR, message, 0, len(zh), 0, len(SAID))


@pytest.fixture
def twins(qtbot: QtBot, workspace: Workspace) -> list[str]:
    """Two sentences with the same name, both from an engine that guessed it."""
    found = [one.id for one in workspace.report.segments if one.text.startswith("群众满意度")]
    engine = Origin(OriginKind.ENGINE, "Echo")
    with qtbot.waitSignals([workspace.checked] * 2, timeout=120_000):
        workspace.put([Translation(one, SAID, TranslationState.MACHINE, engine) for one in found])
    workspace.set_all_findings({one: (guessed(one),) for one in found})
    assert len(found) == 2
    return found


def answer(qtbot: QtBot, deeds: list[Callable[[QDialog], None]]) -> None:
    """Type into the dialogs that open one after the other."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not deeds:
            QTimer.singleShot(30, act)
            return
        deed = deeds.pop(0)
        if deeds:
            QTimer.singleShot(30, act)
        try:
            deed(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(30, act)


def confirming(side: QWidget) -> list[QPushButton]:
    """The buttons that confirm a term and can be seen."""
    shown = (one for card in side.findChildren(FindingCard) for one in card.findChildren(QPushButton))
    return [one for one in shown if one.isVisible() and one.text() == "Confirm the term…"]


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key in the window, which has the keyboard again after a dialog."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.work is not None
    qtbot.keyClick(window.work.stack.currentWidget(), key, modifiers)


def type_english(qtbot: QtBot, words: str) -> Callable[[QDialog], None]:
    def deed(dialog: QDialog) -> None:
        field = dialog.focusWidget()
        assert isinstance(field, QLineEdit)
        qtbot.keyClicks(field, words)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    return deed


def test_a_name_is_confirmed_from_its_finding_and_holds_wherever_it_stands(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, twins: list[str]
) -> None:
    work = window.work
    assert work is not None
    work.show_view("view-findings")
    work.findings.model.refresh()
    work.findings.table.selectRow(0)
    assert work.findings.card.term.text() == "Confirm the name… (T)"
    answer(qtbot, [type_english(qtbot, "public satisfaction")])
    qtbot.keyClick(work.findings.table, Qt.Key.Key_T)
    assert [(one.zh, one.en, one.pos) for one in workspace.terms] == [
        ("群众满意度", "public satisfaction", "name")
    ]
    for one in twins:  # the English says something else: that is told now, in both places
        qtbot.waitUntil(lambda of=one: [f.check for f in workspace.open_findings(of)] == ["name-missing"])
    press(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert workspace.terms == ()


def test_what_the_report_says_now_is_offered_to_be_changed_everywhere_in_one_step(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, twins: list[str]
) -> None:
    work = window.work
    assert work is not None
    finding = Finding(
        twins[0], "term-missing", Severity.MAJOR, "群众 is not said.", 0, 2, 0, len("The masses")
    )
    workspace.set_all_findings({twins[0]: (finding,)})
    work.open_sentence(twins[0])
    qtbot.waitUntil(lambda: bool(confirming(work.text.side)))
    (button,) = confirming(work.text.side)

    def accept(dialog: QDialog) -> None:
        assert isinstance(dialog, EverywhereDialog)
        assert len(dialog.chosen()) == 2
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    answer(qtbot, [type_english(qtbot, "The people"), accept])
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [workspace.translation(one).text for one in twins] == ["The people were ever more satisfied."] * 2
    window.commands["undo"].trigger()
    assert [workspace.translation(one).text for one in twins] == [SAID] * 2
    assert len(workspace.terms) == 1, "the term was a step of its own"


def test_names_alone_are_gone_through(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, twins: list[str]
) -> None:
    other = workspace.report.segments[1].id
    remark = Finding(other, "engine-unsure", Severity.MINOR, "The model was unsure of this sentence.")
    workspace.set_all_findings({other: (remark,), **{one: (guessed(one),) for one in twins}})
    work = window.work
    assert work is not None
    work.show_view("view-findings")
    findings = work.findings
    qtbot.waitUntil(lambda: findings.kind.itemText(1) == "Name guessed (2)")
    qtbot.keyClick(findings.kind, Qt.Key.Key_Down)
    kinds = [findings.model.question(row).kind for row in range(findings.model.rowCount())]
    assert kinds == ["Name guessed"] * 2
    assert "background" not in findings.card.english.text(), "all of a sentence marked marks nothing"
    assert "background" in findings.card.source.text()
    for one in twins:
        workspace.dismiss(one, workspace.findings(one)[0], "It is told so in the city.")
    qtbot.waitUntil(lambda: findings.model.rowCount() == 0)
    assert findings._empty.text() == "No open question of this weight and kind."
    qtbot.keyClick(findings.kind, Qt.Key.Key_Up)
    assert findings.model.rowCount() == 1


def test_terms_are_seen_changed_and_removed_with_keys(
    qtbot: QtBot, session: Session, window: MainWindow, workspace: Workspace
) -> None:
    workspace.add_term(Term("青山区", "Qing Shan", domain="place", pos="name", source="project"))
    assert window.work is not None
    editor = window.work.text.grid.editor

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, TermsDialog)
        answer(qtbot, [type_english(qtbot, "Qingshan District")])
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
        assert workspace.terms[0].en == "Qingshan District"
        assert (workspace.terms[0].domain, workspace.terms[0].pos) == ("place", "name"), (
            "what is not shown stays"
        )
        qtbot.keyClick(dialog.table, Qt.Key.Key_Delete)
        assert workspace.terms == ()
        assert not dialog.remove.isEnabled()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    answer(qtbot, [change])
    qtbot.keyClick(editor, Qt.Key.Key_G, CTRL | ALT)
    for left in ("Qingshan District", "Qing Shan"):
        press(qtbot, window, Qt.Key.Key_Z, CTRL)
        assert [one.en for one in workspace.terms] == [left]
    path = workspace.path
    session.close_project()
    with ProjectFile.open(path) as project:
        assert [one.en for one in project.content().terms] == ["Qing Shan"]


def test_another_finding_of_the_sentence_stays_when_a_term_is_confirmed(
    qtbot: QtBot, workspace: Workspace
) -> None:
    """The check after it knows who wrote the sentence: what the engine was unsure of is still asked about."""
    segment_id = workspace.report.segments[-1].id
    engine = Origin(OriginKind.ENGINE, f"Echo{UNSURE}")
    workspace.put([Translation(segment_id, "We will work on.", TranslationState.MACHINE, engine)])
    workspace.add_term(Term("努力", "work"))
    qtbot.waitUntil(lambda: [one.check for one in workspace.findings(segment_id)] == ["engine-unsure"])


def test_a_figure_that_no_check_calls_wrong_but_nothing_proves_is_asked_about(
    qtbot: QtBot, workspace: Workspace
) -> None:
    """Briefs keep such a sentence out, so the window must show which it is."""
    target = next(one.segment_id for one in workspace.figures if one.raw == "18万平方米")
    workspace.write_english(target, "Standard plants of 180,000 square meters were built;")
    qtbot.waitUntil(lambda: target in workspace._findings)
    assert workspace.findings(target) == ()
    workspace.write_english(target, "Standard plants were built;")
    qtbot.waitUntil(lambda: any(one.check.startswith("figure-") for one in workspace.open_findings(target)))


@pytest.mark.parametrize(
    ("finding", "chinese", "english", "told"),
    [
        (guessed("s", "有家"), "“有家”服务队成立。", "The “Home” service team was set up.", ("有家", "Home")),
        (guessed("s", "有家"), "“有家”和“有业”服务队成立。", "The “Home” team was set up.", ("有家", "")),
        (
            Finding("s", "name-guessed", Severity.MINOR, "某堂 is “Moutang” by rule; no.", 0, 2, 0, 12),
            "某堂开放。", "It was open.", ("某堂", "Moutang"),
        ),
        (
            Finding("s", "term-missing", Severity.MAJOR, "赛道 is not said.", 1, 3, 4, 12),
            "新赛道。", "New category.", ("赛道", "category"),
        ),
    ],
)  # fmt: skip
def test_the_english_that_a_name_has_now_is_proposed(
    finding: Finding, chinese: str, english: str, told: tuple[str, str]
) -> None:
    if finding.check == "name-guessed" and "“有家”" in chinese:
        finding = Finding("s", finding.check, finding.severity, finding.message, 1, 3, 0, len(english))
    assert can_confirm(finding)
    assert asked(finding, chinese, english) == told


def test_only_what_is_about_a_name_or_term_can_be_confirmed() -> None:
    assert not can_confirm(Finding("s", "figure-value", Severity.CRITICAL, "Wrong.", 0, 4))
    assert not can_confirm(Finding("s", "name-wrong", Severity.MAJOR, "Not in the Chinese.", 0, 0, 3, 9))


def test_the_dialog_starts_where_the_english_is_looked_at(qtbot: QtBot, window: MainWindow) -> None:
    dialog = TermDialog("某堂", "Moutang", window)
    dialog.show()
    assert dialog.focusWidget() is dialog.en
    assert dialog.en.selectedText() == "Moutang"
