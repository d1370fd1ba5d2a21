"""A file that came back: what changed is shown, what only Word did is not, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook
from openpyxl.comments import Comment

from desktop_app.document.read import read_text
from desktop_app.errors import ExportError
from desktop_app.exchange.formats import read_rows, write_rows
from desktop_app.exchange.returning import Returned, compare
from desktop_app.exchange.rows import Row, rows_of
from desktop_app.figures.extract import extract_figures
from desktop_app.project.content import ProjectContent
from desktop_app.translation.model import Origin, OriginKind, Translation, TranslationState

TEXT = "某区2025年政府工作报告\n\n出口增长8.2%。进口90亿元。我们要努力。\n\n出口增长8.2%。产业“做强”。"
ENGLISH = (
    "Report",
    "Exports grew by 8.2%.",
    "Imports: RMB 9 billion.",
    "We must work.",
    "Exports rose 8.2%.",
    'Be "strong".',
)


@pytest.fixture
def content() -> ProjectContent:
    report = read_text(TEXT, "report.txt")
    assert len(report.segments) == len(ENGLISH)
    translations = {
        segment.id: Translation(segment.id, english, TranslationState.MACHINE)
        for segment, english in zip(report.segments, ENGLISH, strict=True)
    }
    return ProjectContent(report, extract_figures(report), translations)


def back(content: ProjectContent, rows: list[Row]) -> Returned:
    return compare(content, rows, "back.docx")


def after(returned: Returned) -> list[tuple[str, str]]:
    return [(change.after.text, change.after.state.name) for change in returned.changes]


def test_an_untouched_file_changes_nothing(content: ProjectContent) -> None:
    returned = back(content, rows_of(content))
    assert returned == Returned((), (), (), ())


def test_what_was_confirmed_since_stays_confirmed(content: ProjectContent) -> None:
    rows = rows_of(content)
    done = {key: replace(one, state=TranslationState.APPROVED) for key, one in content.translations.items()}
    assert back(replace(content, translations=done), rows).changes == ()
    rows[1] = replace(rows[1], status="edited")
    assert after(back(replace(content, translations=done), rows)) == [(ENGLISH[1], "EDITED")], "as it says"


def test_a_file_that_is_taken_twice_changes_nothing_the_second_time(content: ProjectContent) -> None:
    rows = rows_of(content)
    rows[1] = replace(rows[1], target="Exports were up 8.2%.")
    (change,) = back(content, rows).changes
    taken = replace(content, translations={**content.translations, change.segment_id: change.after})
    assert back(taken, rows).changes == ()


def test_rows_say_who_wrote_the_english_and_what_each_figure_is(content: ProjectContent) -> None:
    ours = replace(
        content.translations[content.report.segments[1].id], origin=Origin(OriginKind.ENGINE, "qwen 1.5B")
    )
    row = rows_of(replace(content, translations={ours.segment_id: ours}))[1]
    assert (row.origin, row.figures) == ("engine qwen 1.5B", ("8.2% = up 8.2% year on year",))
    assert rows_of(replace(content, translations={}))[1].origin == ""


def test_rows_may_be_moved_and_deleted(content: ProjectContent) -> None:
    rows = rows_of(content)
    rows[1] = replace(rows[1], target="Exports were up 8.2%.")
    returned = back(content, [rows[4], rows[1], rows[0]])
    assert after(returned) == [("Exports were up 8.2%.", "EDITED")]
    assert returned.changes[0].segment_id == content.report.segments[1].id
    assert set(returned.missing) == {content.report.segments[at].id for at in (2, 3, 5)}


def test_equal_sentences_without_ids_keep_their_order(content: ProjectContent) -> None:
    rows = [replace(row, id="") for row in rows_of(content)]
    rows[4] = replace(rows[4], target="Exports climbed 8.2%.")
    returned = back(content, rows)
    assert [(change.segment_id, change.after.text) for change in returned.changes] == [
        (content.report.segments[4].id, "Exports climbed 8.2%.")
    ]
    assert not returned.strangers


def test_what_word_does_to_quotes_is_no_change_of_the_english(content: ProjectContent) -> None:
    rows = rows_of(content)
    rows[5] = replace(
        rows[5], target="Be “strong”.", source=rows[5].source.replace("“", '"').replace("”", '"')
    )
    rows[2] = replace(rows[2], target="Imports:\u00a0RMB 9 billion. ")
    returned = back(content, rows)
    assert not returned.changes
    assert not returned.strangers
    assert [change.after.text for change in returned.typing] == [
        "Imports:\u00a0RMB 9 billion.",
        "Be “strong”.",
    ]


def test_an_approval_counts_though_word_changed_the_quotes(content: ProjectContent) -> None:
    rows = rows_of(content)
    rows[5] = replace(rows[5], target="Be “strong”.", status="approved")
    assert after(back(content, rows)) == [('Be "strong".', "APPROVED")]


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("machine", "EDITED"),
        ("approved", "APPROVED"),
        ("", "EDITED"),
        ("Confirmed", "EDITED"),
        ("已确认", "APPROVED"),
    ],
)
def test_changed_english_is_edited_unless_somebody_signed_it(
    content: ProjectContent, status: str, state: str
) -> None:
    rows = rows_of(content)
    rows[3] = replace(rows[3], target="We will work hard.", status=status)
    assert after(back(content, rows)) == [("We will work hard.", state)]


def test_an_approved_sentence_that_is_rewritten_must_be_approved_anew(content: ProjectContent) -> None:
    one = content.report.segments[3].id
    approved = replace(content.translations[one], state=TranslationState.APPROVED)
    signed = replace(content, translations={**content.translations, one: approved})
    rows = rows_of(signed)
    rows[3] = replace(rows[3], target="We will work hard.")
    assert after(back(signed, rows)) == [("We will work hard.", "EDITED")]


def test_english_that_was_deleted_is_untranslated_again(content: ProjectContent) -> None:
    rows = rows_of(content)
    rows[3] = replace(rows[3], target="  ")
    assert after(back(content, rows)) == [("", "UNTRANSLATED")]


def test_a_sentence_of_another_report_is_a_stranger(content: ProjectContent) -> None:
    rows = rows_of(content)
    rows[2] = replace(rows[2], source="进口80亿元。", target="Imports: RMB 8 billion.")
    returned = back(content, rows)
    assert [row.source for row in returned.strangers] == ["进口80亿元。"]
    assert content.report.segments[2].id in returned.missing


def test_word_edits_with_cut_runs_tracked_changes_and_margin_comments_are_read(
    content: ProjectContent, tmp_path: Path
) -> None:
    path = tmp_path / "back.docx"
    write_rows(rows_of(content), path, "report")
    document = Document(str(path))
    table = document.tables[0]
    cell = table.cell(2, 2)
    run = cell.paragraphs[0].runs[0]
    run.text = "Exports "
    bold = cell.paragraphs[0].add_run("surged by ")
    bold.bold = True
    cell.paragraphs[0].add_run("8.2%.")
    _track(table.cell(4, 2), "We must work.", "We will work.")
    document.add_comment(
        table.cell(3, 2).paragraphs[0].runs[0], "Is this customs data?", author="R", initials="R"
    )
    table._tbl.remove(table.rows[5]._tr)
    document.save(str(path))
    returned = back(content, list(read_rows(path)))
    assert after(returned) == [
        ("Exports surged by 8.2%.", "EDITED"),
        ("Imports: RMB 9 billion.", "MACHINE"),
        ("We will work.", "EDITED"),
    ]
    assert returned.changes[1].after.comment == "Is this customs data?"
    assert returned.missing == (content.report.segments[4].id,)


def _track(cell: object, old: str, new: str) -> None:
    """Replace a cell's text as Word does under "track changes"."""
    paragraph = cell.paragraphs[0]._p  # type: ignore[attr-defined]
    run = paragraph.r_lst[0]
    for tag, text, kind in (("w:del", old, "w:delText"), ("w:ins", new, "w:t")):
        change = paragraph.makeelement(qn(tag), {qn("w:id"): "1", qn("w:author"): "R"})
        piece = paragraph.makeelement(qn("w:r"), {})
        words = paragraph.makeelement(qn(kind), {})
        words.text = text
        piece.append(words)
        change.append(piece)
        paragraph.append(change)
    paragraph.remove(run)


def test_what_excel_makes_of_numbers_is_read_as_it_looks(content: ProjectContent, tmp_path: Path) -> None:
    path = tmp_path / "back.xlsx"
    write_rows(rows_of(content), path, "report")
    book = load_workbook(path)
    sheet = book.active
    sheet["C3"], sheet["C4"], sheet["D4"] = 0.082, 90.0, 2026
    sheet["C3"].number_format = "0.0%"
    sheet.insert_rows(1)
    sheet["A1"] = "Please translate until Friday"
    sheet.move_range("C2:C8", cols=4)
    book.save(path)
    returned = back(content, list(read_rows(path)))
    assert [change.after.text for change in returned.changes] == ["8.2%", "90"]
    assert returned.changes[1].after.comment == "2026"


def test_notes_on_excel_cells_come_back_as_comments(content: ProjectContent, tmp_path: Path) -> None:
    path = tmp_path / "back.xlsx"
    write_rows(rows_of(content), path, "report")
    book = load_workbook(path)
    sheet = book.active
    sheet["C3"].comment = Comment("Is this customs data?", "R")
    notice = (
        "[线程批注]\n\n你的 Excel 版本可读取此线程批注。https://go.microsoft.com/fwlink/?linkid=870924\n\n"
    )
    sheet["B4"].comment = Comment(f"{notice}注释:\n    请核对", "R")
    book.save(path)
    returned = back(content, list(read_rows(path)))
    assert [change.after.comment for change in returned.changes] == ["Is this customs data?", "请核对"]
    assert {change.after.text for change in returned.changes} == set(ENGLISH[1:3])


@pytest.mark.parametrize("value", ['=CONCAT("a",B3)', "#NAME?"])
def test_a_formula_without_a_result_never_deletes_english(
    content: ProjectContent, tmp_path: Path, value: str
) -> None:
    path = tmp_path / "back.xlsx"
    write_rows(rows_of(content), path, "report")
    book = load_workbook(path)
    sheet = book.active
    sheet["G3"], sheet["G4"] = "=1+1", "=NOW()"  # elsewhere they do no harm
    book.save(path)
    assert back(content, list(read_rows(path))) == Returned((), (), (), ())
    sheet["C3"].data_type = "f" if value.startswith("=") else "e"
    sheet["C3"]._value = value
    book.save(path)
    with pytest.raises(ExportError, match=r"Cell C3 of back\.xlsx"):
        read_rows(path)


def test_a_sentence_that_another_tool_cut_in_two_is_put_together_again(content: ProjectContent) -> None:
    rows = rows_of(content)
    whole = rows[4]
    cut = [
        replace(whole, id=f"{whole.id}.1", source="出口增长", target="Exports", status="approved"),
        replace(whole, id=f"{whole.id}.2", source="8.2%。", target="climbed 8.2%.", status="edited"),
    ]
    returned = back(content, [*rows[:4], *cut, rows[5]])
    assert after(returned) == [("Exports climbed 8.2%.", "EDITED")]
    assert not returned.strangers
    assert not returned.missing


def test_a_paragraph_end_deleted_under_track_changes_joins_the_words(
    content: ProjectContent, tmp_path: Path
) -> None:
    path = tmp_path / "back.docx"
    write_rows(rows_of(content), path, "report")
    document = Document(str(path))
    cell = document.tables[0].cell(2, 2)
    cell.paragraphs[0].runs[0].text = "Exports were "
    cell.add_paragraph("up 8.2%.")
    mark = cell.paragraphs[0]._p.get_or_add_pPr().makeelement(qn("w:rPr"), {})
    mark.append(mark.makeelement(qn("w:del"), {qn("w:id"): "1", qn("w:author"): "R"}))
    cell.paragraphs[0]._p.pPr.append(mark)
    document.save(str(path))
    assert after(back(content, list(read_rows(path)))) == [("Exports were up 8.2%.", "EDITED")]


@pytest.mark.parametrize("sign", ["\t", ";", ","])
def test_commas_in_sentences_are_not_taken_for_those_of_the_table(sign: str, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    lines = [
        ("原文", "译文"),
        ("出口增长。", '"Exports, as said, grew."'),
        ("进口。", '"Imports, too, grew, a bit."'),
    ]
    path.write_text("".join(f"{zh}{sign}{en}\n" for zh, en in lines), encoding="utf-8")
    assert [row.target for row in read_rows(path)] == [
        "Exports, as said, grew.",
        "Imports, too, grew, a bit.",
    ]
    if sign != ",":
        path.write_text(path.read_text(encoding="utf-8").replace('"', ""), encoding="utf-8")
        assert [row.source for row in read_rows(path)] == ["出口增长。", "进口。"]
