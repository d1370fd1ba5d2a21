"""Qt's models over reports, figures and questions: every row once, in order, as filtered."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.figures.model import Kind
from desktop_app.review.model import Finding, Severity
from desktop_app.services.briefing import choices
from desktop_app.translation.model import Translation, TranslationState
from desktop_app.ui.models.choices import ChoiceModel
from desktop_app.ui.models.figure_cells import STORED, FigureColumn, cell, stored_text
from desktop_app.ui.models.figures import FigureModel
from desktop_app.ui.models.outline import OutlineModel
from desktop_app.ui.models.questions import QuestionModel
from desktop_app.ui.models.segments import Column, RowFilter, SegmentModel
from desktop_app.ui.theme.look import Look
from desktop_app.ui.workspace import Workspace


def test_every_model_keeps_qts_rules(qtmodeltester: ModelTester, workspace: Workspace) -> None:
    segments = SegmentModel(workspace)
    by_block = SegmentModel(workspace)
    by_block.set_by_block(True)
    chosen = ChoiceModel(workspace, Look())
    chosen.show(choices(workspace.content()), (), {})
    for model in (
        segments,
        by_block,
        FigureModel(workspace, Look()),
        OutlineModel(workspace),
        QuestionModel(workspace, Look()),
        chosen,
    ):
        qtmodeltester.check(model)


def test_the_grid_shows_every_sentence_once_and_in_order(workspace: Workspace) -> None:
    model = SegmentModel(workspace)
    texts = [model.index(row, Column.SOURCE).data() for row in range(model.rowCount())]
    assert texts == [segment.text for segment in workspace.report.segments]


def test_paragraph_rows_hold_the_same_text(workspace: Workspace) -> None:
    model = SegmentModel(workspace)
    model.set_by_block(True)
    assert model.rowCount() < len(workspace.report.segments)
    whole = "".join(model.index(row, Column.SOURCE).data() for row in range(model.rowCount()))
    assert whole == "".join(segment.text for segment in workspace.report.segments)


def test_filters_look_at_both_sides_states_figures_and_flags(workspace: Workspace) -> None:
    model = SegmentModel(workspace)
    first, second = workspace.report.segments[0].id, workspace.report.segments[1].id
    workspace.put([Translation(first, "Report of Qingshan", TranslationState.APPROVED)])
    model.set_filter(RowFilter(text="qingshan"))
    assert [model.row(0).segments[0].id] == [first]
    assert model.rowCount() == 1
    model.set_filter(RowFilter(text="qingshan", match_case=True))
    assert model.rowCount() == 0
    model.set_filter(RowFilter(text=r"\d+亿元", regex=True))
    assert model.rowCount() >= 1
    model.set_filter(RowFilter(with_figures=True))
    with_figures = {figure.segment_id for figure in workspace.figures}
    assert {model.row(n).segments[0].id for n in range(model.rowCount())} == with_figures
    model.set_filter(RowFilter(states=frozenset({TranslationState.APPROVED})))
    assert model.rowCount() == 1
    finding = Finding(second, "figure-value", Severity.CRITICAL, "wrong")
    workspace.set_all_findings({second: (finding,)})
    model.set_filter(RowFilter(flagged=True))
    assert [model.row(n).segments[0].id for n in range(model.rowCount())] == [second]


def test_a_broken_expression_changes_nothing(workspace: Workspace) -> None:
    model = SegmentModel(workspace)
    before = model.rowCount()
    with pytest.raises(re.error):
        model.set_filter(RowFilter(text="(", regex=True))
    assert model.rowCount() == before
    assert not model.filter.active


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=4))
def test_any_filter_text_leaves_exactly_the_sentences_that_contain_it(
    workspace: Workspace, text: str
) -> None:
    model = SegmentModel(workspace)
    model.set_filter(RowFilter(text=text, match_case=True))
    expected = [one.text for one in workspace.report.segments if text in one.text]
    assert [model.index(row, Column.SOURCE).data() for row in range(model.rowCount())] == expected


def test_a_change_touches_only_its_row(qtbot: QtBot, workspace: Workspace) -> None:
    model = SegmentModel(workspace)
    segment = workspace.report.segments[3]
    with qtbot.waitSignal(model.dataChanged) as changed:
        workspace.put([Translation(segment.id, "Fine.", TranslationState.MACHINE)])
    assert changed.args is not None
    top, bottom = changed.args[0], changed.args[1]
    assert (top.row(), bottom.row()) == (3, 3)
    assert (top.column(), bottom.column()) == (Column.SOURCE, Column.STATUS)


def test_the_figures_table_sorts_by_value_within_units_and_filters(workspace: Workspace) -> None:
    model = FigureModel(workspace, Look())
    assert model.rowCount() == len(workspace.figures) > 5
    model.sort(FigureColumn.VALUE)
    keys = [(one.unit_norm, one.value_normalised) for one in model.figures()]
    assert keys == sorted(keys)
    model.set_filter("", Kind.GROWTH_YOY.value)
    assert {one.kind for one in model.figures()} == {Kind.GROWTH_YOY}
    model.set_filter("RMB 86 billion")
    assert [one.raw for one in model.figures()] == ["860亿元"]


def test_a_figure_corrected_by_hand_is_stored(qtbot: QtBot, workspace: Workspace) -> None:
    model = FigureModel(workspace, Look())
    index = model.index(0, FigureColumn.INDICATOR_EN)
    with qtbot.waitSignal(workspace.figures_changed):
        assert model.setData(index, "gross regional product")
    assert model.index(0, FigureColumn.INDICATOR_EN).data() == "gross regional product"
    assert workspace.figures[0].indicator_en == "gross regional product"
    assert not model.setData(model.index(0, FigureColumn.RAW), "1")


def test_an_english_name_that_is_open_is_marked_until_it_is_typed(qtbot: QtBot, workspace: Workspace) -> None:
    model = FigureModel(workspace, Look())
    index = model.index(0, FigureColumn.INDICATOR_EN)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    with qtbot.waitSignal(workspace.figures_changed):
        model.setData(model.index(0, FigureColumn.INDICATOR), "鹮鸟栖息地")
    with qtbot.waitSignal(workspace.figures_changed):
        model.setData(index, "habitat")
    assert index.data(Qt.ItemDataRole.DecorationRole) is not None
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
        assert "to be checked" in index.data(role)
    with qtbot.waitSignal(workspace.figures_changed):
        model.setData(index, "habitats of ibises")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert "to be checked" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_units_are_named_in_the_language_of_the_window_and_stored_as_ever(workspace: Workspace) -> None:
    figure = next(one for one in workspace.figures if one.unit_norm == "CNY")
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Chinese))
    try:
        assert cell(figure, FigureColumn.UNIT) == "元"
        assert stored_text(FigureColumn.UNIT, "元") == "CNY"
    finally:
        QLocale.setDefault(before)
    assert cell(figure, FigureColumn.UNIT) == "CNY"


def test_a_fraction_without_end_is_shown_short_and_stored_whole(workspace: Workspace) -> None:
    model = FigureModel(workspace, Look())
    endless = replace(workspace.figures[0], value_normalised=Decimal(2041000) / 15)
    assert cell(endless, FigureColumn.VALUE) == "136,066.67"
    assert STORED[FigureColumn.VALUE](endless).startswith("136066.66666666666")
    exact = replace(endless, value_normalised=Decimal("0.123456"))
    assert cell(exact, FigureColumn.VALUE) == "0.123456", "what is written is not rounded"
    index = model.index(0, FigureColumn.VALUE)
    assert model.setData(index, index.data(Qt.ItemDataRole.EditRole))
    assert not workspace.undo_stack.canUndo(), "nothing was changed"


def test_questions_come_gravest_first(workspace: Workspace) -> None:
    first, second = workspace.report.segments[0].id, workspace.report.segments[1].id
    workspace.set_all_findings(
        {
            first: (Finding(first, "style", Severity.MINOR, "small"),),
            second: (Finding(second, "figure-value", Severity.CRITICAL, "grave"),),
        }
    )
    model = QuestionModel(workspace, Look())
    questions = [model.question(row) for row in range(model.rowCount())]
    assert [one.message for one in questions if one.message in ("grave", "small")] == ["grave", "small"]
    gravest_first = [Severity.CRITICAL, Severity.MAJOR, Severity.MINOR]
    assert [one.severity for one in questions] == sorted(
        (one.severity for one in questions), key=gravest_first.index
    )
    model.set_severity(Severity.MINOR)
    assert {model.question(row).severity for row in range(model.rowCount())} == {Severity.MINOR}


def test_a_question_about_a_whole_sentence_says_how_that_begins(workspace: Workspace) -> None:
    segments = [one for one in workspace.report.segments if one.text.startswith(("地区", "一般"))]
    workspace.set_all_findings(
        {
            one.id: (
                Finding(one.id, "engine-unsure", Severity.MINOR, "Read it.", 0, len(one.text), 0, 9),
                Finding(one.id, "figure-value", Severity.CRITICAL, "Wrong.", 0, 4),
            )
            for one in segments
        }
    )
    model = QuestionModel(workspace, Look())
    told = [model.index(row, 3).data() for row in range(model.rowCount())]
    assert [one for one in told if one.startswith("Wrong.")] == ["Wrong."] * len(segments)
    unsure = [one for one in told if one.startswith("Read it.")]
    assert [one.split()[-1][:6] for one in unsure] == [one.text[:6] for one in segments]
    assert model.question(model.rowCount() - 1).message == "Read it.", "the card says it beside the sentence"


def test_counts_told_after_each_change_are_those_of_a_count_from_scratch(workspace: Workspace) -> None:
    segments = [one.id for one in workspace.report.segments]
    wrong = Finding(segments[1], "figure-missing", Severity.CRITICAL, "860 is missing.")

    def scratch() -> tuple[int, int, int, int]:
        states = [workspace.translation(one).state for one in segments]
        return (
            len(segments),
            sum(state > TranslationState.UNTRANSLATED for state in states),
            sum(state is TranslationState.APPROVED for state in states),
            QuestionModel(workspace, Look()).rowCount(),
        )

    others = scratch()[3]  # what the source itself asks
    steps = (
        lambda: workspace.write_english(segments[1], "Something."),
        lambda: workspace.approve(segments[1]),
        lambda: workspace.set_all_findings({segments[1]: (wrong,)}),
        lambda: workspace.dismiss(segments[1], wrong, "it is there"),
        lambda: workspace.undo_stack.undo(),
        lambda: workspace.set_all_findings({}),
        lambda: workspace.undo_stack.undo(),
        lambda: workspace.undo_stack.undo(),
    )
    for step in steps:
        step()
        assert workspace.counts() == scratch()
    assert workspace.counts()[1:] == (0, 0, others)
