"""Where things stand on the printed page: inside it, in line, on as few pages as they need."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from desktop_app.briefs.blocks import Pair, Source, Sources, Standing
from desktop_app.briefs.build import build_brief, templates
from desktop_app.briefs.model import Language, PageSize
from desktop_app.briefs.options import BriefOptions
from desktop_app.briefs.pdf import theme
from desktop_app.briefs.pdf.flow import TextFlow
from desktop_app.briefs.pdf.pager import RunningHead, paginate
from desktop_app.briefs.pdf.pairs import pair_flows
from desktop_app.briefs.pdf.pieces import ChartFlow, Custom, PairFlow
from desktop_app.briefs.pdf.quotes import source_flows
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.safety import Checker
from desktop_app.briefs.selection import summary_sentences
from desktop_app.briefs.words import Words, plain
from desktop_app.document.model import BlockKind
from desktop_app.project.content import ProjectContent
from tests.briefs.golden_pages import chart
from tests.briefs.pdf_reading import (
    char_boxes,
    page_texts,
)

LANGUAGES = tuple(Language)


@pytest.mark.parametrize("page", list(PageSize))
@pytest.mark.parametrize("template", templates())
def test_nothing_leaves_the_type_area(
    content: ProjectContent, options: BriefOptions, template: str, page: PageSize
) -> None:
    pdf = pdf_bytes(build_brief(content, template, replace(options, page=page)))
    width, height = (595.3, 841.9) if page is PageSize.A4 else (612, 792)
    for number, char, (left, bottom, right, top) in char_boxes(pdf):
        where = f"{char} on page {number + 1}"
        assert left > 20, where  # paragraph numbers stand in the margin
        assert right < width - 48, where
        assert bottom > 20, where
        assert top < height - 10, where


def test_columns_of_the_bilingual_setting_do_not_touch(bilingual: bytes) -> None:
    boxes = char_boxes(bilingual)
    last = boxes[-1][0]  # the colophon runs over the whole width
    for number, char, (left, _, right, _) in boxes:
        if 0 < number < last and "\u4e00" <= char <= "\u9fff" and right < 330:
            assert right < 54 + 487.3 * 0.455 + 9, f"{char} on page {number + 1}"
            assert left > 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_delegation_brief_takes_two_to_four_pages(
    content: ProjectContent, options: BriefOptions, language: Language
) -> None:
    pdf = pdf_bytes(build_brief(content, "delegation", replace(options, language=language)))
    assert 2 <= len(page_texts(pdf)) <= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_summary_does_not_make_the_brief_longer(
    content: ProjectContent, options: BriefOptions, language: Language
) -> None:
    summary = summary_sentences(content.report)[0]
    translations = dict(content.translations)
    english = (
        "Overall, in 2025 total output passed RMB 1 trillion, and the district ranked first among China’s "
        "top 100 districts for the ninth consecutive year and among the top 100 innovative districts for the "
        "eighth consecutive year"
    )
    long = english + ", while the coast was opened to visitors" * 12 + "."
    translations[summary.id] = replace(next(iter(translations.values())), segment_id=summary.id, text=long)
    longer = replace(content, translations=translations)
    assert not Checker(longer).check(summary).open
    pdf = pdf_bytes(build_brief(longer, "delegation", replace(options, language=language)))
    assert len(page_texts(pdf)) <= 4


@pytest.mark.parametrize("template", ["talking-points", "proof"])
def test_sheets_for_one_reader_take_one_page(
    content: ProjectContent, options: BriefOptions, template: str
) -> None:
    assert len(page_texts(pdf_bytes(build_brief(content, template, options)))) == 1


def test_amounts_stand_in_line_on_their_decimal_point(content: ProjectContent, options: BriefOptions) -> None:
    boxes = [box for box in char_boxes(pdf_bytes(build_brief(content, "delegation", options))) if box[0] == 0]
    points = []
    for index, (_, char, (left, bottom, _, _)) in enumerate(boxes[:-8]):
        following = "".join(one[1] for one in boxes[index + 1 : index + 11])
        if char == "H" and following.startswith("eadlineind"):
            points.clear()  # those of the sentences above the table
        if char == "." and re.match(r"\d{1,3}(?:trillion|billion)", following):
            points.append((round(left, 1), round(bottom)))
    assert len(points) >= 6
    assert len({left for left, _ in points}) == 1
    assert len({bottom for _, bottom in points}) == len(points)


def test_a_nearly_empty_last_page_is_saved() -> None:
    """Closing up a little takes in what would stand alone; a page that is well filled stays."""
    form = theme.PAGES[PageSize.A4]

    def pages(lines: int) -> int:
        flows = [TextFlow(plain("A line of a brief."), theme.BODY, before=8) for _ in range(lines)]
        return len(list(paginate(flows, form)))

    full = next(lines for lines in range(20, 60) if len(_untouched(lines, form)) == 2) - 1
    assert pages(full) == 1
    assert pages(full + 3) == 1
    assert pages(full + full // 2) == 2


def _untouched(lines: int, form: theme.PageForm) -> list[int]:
    """Lines per page without closing up."""
    room = form.depth - theme.BODY.leading
    first = 1 + int(room // (theme.BODY.leading + 8))
    return [min(lines, first), *([lines - first] if lines > first else [])]


def test_bars_move_together_rather_than_leave_the_foot_of_a_page_empty() -> None:
    """A chart that is a little too tall for what is left of a page stands there all the same."""
    form = theme.PAGES[PageSize.A4]
    flow = ChartFlow(before=5, chart=chart().chart, language=Language.BILINGUAL)
    natural, least = flow.height(form.measure), flow.first(form.measure)
    assert least < natural - 10
    for room, pages in ((natural - 8, 1), (least - 40, 2)):
        filled = Custom(size=form.depth - room - 5)
        sheets = list(paginate([filled, flow], form))
        assert len(sheets) == pages
        placed, top = sheets[-1].placed[-1]
        assert top - placed.height(form.measure) >= form.bottom - 0.1


@pytest.mark.parametrize("spare", [0.0, 8.0])
def test_text_fills_the_page_that_a_chart_leaves_for_the_next(spare: float) -> None:
    """The chart opens the next page; text may take a little of the lower margin rather than leave a hole."""
    form = theme.PAGES[PageSize.A4]
    bars = ChartFlow(before=5, chart=chart().chart, language=Language.BILINGUAL)
    hole = bars.first(form.measure) - 30
    assert hole > 60
    above = Custom(size=form.depth - hole)
    heading = TextFlow(plain("Highlights"), theme.BODY, keep=True)
    text = Custom(size=hole - theme.BODY.leading + spare)
    caption = TextFlow(plain("Growth"), theme.BODY, keep=True)
    items = [RunningHead("Headline"), above, caption, bars, RunningHead("Highlights"), heading, text]
    first, second = paginate(items, form)
    assert second.head == "Headline", "the page that a chart opens says what the chart belongs to"
    assert [flow for flow, _ in first.placed] == [above, heading, text]
    assert form.bottom - spare - 0.1 <= first.end <= form.bottom + 0.1
    assert [type(flow) for flow, _ in second.placed] == [TextFlow, ChartFlow]
    (alone, after) = paginate([above, caption, bars], form)
    assert [len(sheet.placed) for sheet in (alone, after)] == [1, 2]  # with nothing to fill it, as before


def test_charts_keep_their_order() -> None:
    form = theme.PAGES[PageSize.A4]
    whole = chart().chart
    tall, small = ChartFlow(chart=whole), ChartFlow(chart=replace(whole, bars=whole.bars[:1]))
    above = Custom(size=form.depth - tall.first(form.measure) + 5)
    caption = TextFlow(plain("Growth"), theme.BODY, keep=True)
    sheets = paginate([above, caption, tall, caption, small], form)
    drawn = [flow.chart for sheet in sheets for flow, _ in sheet.placed if isinstance(flow, ChartFlow)]
    assert drawn == [tall.chart, small.chart]


@pytest.mark.parametrize("text", ["", "一个很长的句子，" * 12 + "到此为止。"])
def test_no_single_source_stands_below_its_heading_at_the_foot_of_a_page(text: str) -> None:
    form = theme.PAGES[PageSize.A4]
    rows = list(source_flows(Sources(tuple(Source(n, f"s{n}", n, "", text) for n in range(1, 40)))))
    height = rows[0].height(form.measure)
    heading = TextFlow(plain("Sources"), theme.BODY, keep=True)
    for spare in (0.5, 1.5, 2.5, 3.5):
        above = Custom(size=form.depth - theme.BODY.leading - spare * (height + 2))
        first, *_others = paginate([above, heading, *rows], form)
        told = len(first.placed) - 2 if len(first.placed) > 1 else 0
        assert told == 0 or told >= 3


def test_the_head_of_a_table_keeps_with_its_first_row_and_its_caption_with_it() -> None:
    lines = [
        "全年粮食产量6.2万吨。" * 9,
        "表1 主要指标",
        "指标 | 单位",
        "粮食产量 | 万吨",
        "蔬菜产量 | 万吨",
        "各位代表：",
    ]
    pairs = [Pair("a", BlockKind.PARAGRAPH, 1, Words.of("", zh), Standing.CONFIRMED) for zh in lines]
    flows = [one for one in pair_flows(pairs, Language.BILINGUAL, linked=False) if isinstance(one, PairFlow)]
    assert [one.keep for one in flows] == [False, True, True, False, False, False]
