"""Golden pages: briefs made by hand, so that nothing but the setting of pages can change them.

Renew them after a change that is meant, and look at each picture that changed:

    python tests/briefs/golden_pages.py
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pypdfium2
from PIL import Image

sys.path.insert(0, str(Path(__file__).parents[2]))  # when run as a program

from desktop_app.briefs.blocks import (
    Align,
    Amount,
    Cell,
    ChartBlock,
    Column,
    Content,
    Entry,
    Facts,
    Glossary,
    OpenFigure,
    Pair,
    Pairs,
    Paragraph,
    ParagraphKind,
    Point,
    Points,
    Row,
    Signatures,
    Source,
    Sources,
    Standing,
    Statement,
    Statements,
    Table,
)
from desktop_app.briefs.model import Brief, Colophon, Language, PageSize, Section
from desktop_app.briefs.pdf.write import pdf_bytes
from desktop_app.briefs.words import Mark, Span, Words
from desktop_app.document.model import BlockKind
from desktop_app.figures.model import Qualifier
from desktop_app.figures.tables.charts import Bar, Chart, ChartKind

FOLDER = Path(__file__).parent / "golden"
SCALE = 1.0  # pixels per point; in full colour and without loss the eleven pages are 0.3 MB
_ZH = "全县地区生产总值200.7亿元，增长8.8%，“一园三区”建成投产，惠及群众3.4万人。"
_EN = "The county’s gross domestic product (GDP) was "


def statement(number: int, *, standing: Standing = Standing.CONFIRMED, opened: bool = False) -> Statement:
    figure = Span("RMB 20.07 billion", Mark.OPEN if opened else Mark.FIGURE)
    english = (
        Span(_EN),
        figure,
        Span(", and the park with its three quarters, which serves 34,000 people, went into operation."),
    )
    wrong = (OpenFigure("f", "200.7亿元", "RMB 20.07 billion", "different"),) if opened else ()
    words = Words(english, Words.of("", _ZH).zh)
    return Statement(number, (f"s{number}",), "b", words, standing, ("f",), wrong)


def table(rows: int = 6) -> Table:
    amounts = ("1.01 trillion", "386.23 billion", "57.7 billion", "9,419.5 billion")
    lines = []
    for index in range(rows):
        number, _, scale = amounts[index % 4].partition(" ")
        name = Words.of(f"Indicator {index + 1} of the county and its towns", f"全县第{index + 1}项指标")
        level = Cell(amount=Amount("RMB", number, scale), statement=1)
        growth = Cell(amount=Amount("at least" if index % 2 else "", f"+{index}.5", "%"), statement=1)
        lines.append(Row((Cell(name), level, growth, Cell(Words.of("[1]")))))
    columns = (
        Column(Words.of("Indicator", "指标"), share=40),
        Column(Words.of("Result 2025", "2025年完成"), Align.DECIMAL, 24),
        Column(Words.of("Growth", "增速"), Align.DECIMAL, 20),
        Column(Words.of("Source", "出处"), Align.RIGHT, 10),
    )
    note = Words.of("Figures are taken straight from the report.", "数字均出自报告原文。")
    return Table(columns, tuple(lines), Words.of("A table", "表"), note)


def chart() -> ChartBlock:
    done, aim = "2025 result", "2026 target"
    bars: list[Bar] = []
    for name, zh, first, second in (
        ("gross domestic product (GDP)", "地区生产总值", "6.3", "5.0"),
        ("energy consumption per unit of GDP", "单位国内生产总值能耗", "-3.1", "-2.5"),
        ("total retail sales of consumer goods", "社会消费品零售总额", "12", "8"),
    ):
        bars.append(Bar(name, zh, Decimal(first), f"{first.strip('-')}%", done, "", ""))
        target = f"at least {second.strip('-')}%"
        bars.append(Bar(name, zh, Decimal(second), target, aim, "", "", Qualifier.AT_LEAST))
    made = Chart(ChartKind.TARGETS, "Growth", "%", tuple(bars), (done, aim))
    return ChartBlock(made, Words.of("Growth achieved and targeted (%)", "增速完成与目标（%）"))


def section(anchor: str, en: str, zh: str, *blocks: Content, level: int = 1, fresh: bool = False) -> Section:
    return Section(anchor, Words.of(en, zh) if en else Words(), tuple(blocks), level, fresh)


def _brief(language: Language, sections: tuple[Section, ...], template: str) -> Brief:
    return Brief(
        template=template,
        language=language,
        page=PageSize.A4,
        kicker=Words.of("Delegation brief", "代表团简报"),
        title=Words.of("Qinghe County", "清河县"),
        subtitle=Words.of("Report on the Work of the Government of Qinghe County", "清河县政府工作报告"),
        place=Words.of("Qinghe County", "清河县"),
        date=Words.of("12 January 2026", "2026年1月12日"),
        sections=sections,
        colophon=Colophon(8, 7, 1, 2, 6, "report.txt", "0123456789abcdef" * 4, "2026-02-01"),
        office="Foreign Affairs Office",
        draft=True,
    )


def delegation(language: Language) -> Brief:
    """Every block of a delegation brief, over more than a page."""
    entries = tuple(Entry(f"第{n}项名称与术语", f"Name and term number {n}") for n in range(1, 6))
    sources = tuple(Source(n, f"s{n}", n, "一、工作回顾", _ZH if n % 2 else "") for n in range(1, 9))
    note = Paragraph(Words.of("Each number leads to its sentence.", "编号对应原句。"), ParagraphKind.NOTE)
    warning = Paragraph(Words.of("Two sentences have no English.", "两句尚无英文。"), ParagraphKind.WARNING)
    topic = Statements(
        (statement(2, standing=Standing.MACHINE), statement(3, standing=Standing.MACHINE, opened=True))
    )
    sections = (
        section("notes", "", "", warning),
        section("place", "At a glance", "概况", Statements((statement(1),), lead=True)),
        section("headline", "Headline indicators", "主要指标", table(), chart()),
        section("highlights", "Highlights by topic", "分领域亮点"),
        section("t1", "Industry and technology", "产业与科技", topic, level=2),
        section("t2", "People’s lives", "民生", Statements((statement(4), statement(5))), level=2),
        section("plans", "Plans for 2026", "2026年计划", Statements((statement(6),))),
        section("glossary", "Names and terms", "名称与术语", Glossary(entries)),
        section("sources", "Sources", "出处", note, Sources(sources)),
    )
    return _brief(language, sections, "delegation")


def _pairs() -> Iterator[Pair]:
    yield Pair(
        "p", BlockKind.PART, 1, Words.of("I. Review of 2025", "一、2025年工作回顾"), Standing.CONFIRMED
    )
    yield Pair("q", BlockKind.SECTION, 2, Words.of("(1) Industry", "（一）产业"), Standing.MACHINE)
    for number in range(1, 14):
        one = statement(number, opened=number == 3)
        standing = Standing.MACHINE if number % 2 else Standing.CONFIRMED
        yield Pair(
            f"s{number}", BlockKind.PARAGRAPH, 0, one.text, standing, number, one.open_figures, number != 5
        )


def bilingual() -> Brief:
    """Contents, then the report side by side."""
    legend = Paragraph(Words.of("A bar marks machine translation.", "竖线表示机器译文。"), ParagraphKind.NOTE)
    sections = (
        section("notes", "", "", legend),
        section("text", "", "", Pairs(tuple(_pairs())), fresh=True),
    )
    return replace(_brief(Language.BILINGUAL, sections, "bilingual"), contents=True, page=PageSize.LETTER)


def talking() -> Brief:
    """Large type with figures in words."""
    spoken = (("RMB 20.07 billion", "twenty point zero seven billion yuan"),)
    points = Points(tuple(Point(statement(n), spoken) for n in (1, 2, 3)))
    return _brief(
        Language.BILINGUAL, (section("points", "Points to make", "要点", points),), "talking-points"
    )


def proof() -> Brief:
    """Facts, a table with groups, lines to sign."""
    facts = Facts(((Words.of("Figures proven", "数字核对"), Words.of("7 / 8")),) * 4)
    grouped = table(26)
    heading = Row((Cell(Words.of("(1) Industry", "（一）产业")),), heading=True)
    grouped = replace(grouped, rows=(heading, *grouped.rows[:8], heading, *grouped.rows[8:]))
    signs = Signatures(
        (Words.of("Checked by, date", "核校人、日期"), Words.of("Released by, date", "签发人、日期"))
    )
    sections = (
        section("result", "Result", "结论", facts),
        section("figures", "Figures", "数据", grouped),
        section("sign", "", "", signs),
    )
    return replace(_brief(Language.ENGLISH, sections, "proof"), draft=False)


def briefs() -> dict[str, Brief]:
    """All golden briefs by the name of their files."""
    made = {f"delegation-{language.value}": delegation(language) for language in Language}
    return {**made, "bilingual": bilingual(), "talking-points": talking(), "proof": proof()}


def pages(brief: Brief) -> list[Image.Image]:
    """The pages as pictures in colour."""
    document = pypdfium2.PdfDocument(pdf_bytes(brief))
    try:
        return [page.render(scale=SCALE).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


def main() -> None:
    """Write the pictures that changed anew."""
    wanted = {
        f"{name}-{number}.webp": picture
        for name, brief in briefs().items()
        for number, picture in enumerate(pages(brief), start=1)
    }
    for old in FOLDER.iterdir():
        if old.name not in wanted:
            old.unlink()
    for name, picture in wanted.items():
        path = FOLDER / name
        if path.exists() and Image.open(path).convert("RGB").tobytes() == picture.tobytes():
            continue
        picture.save(path, "WEBP", lossless=True, quality=100, method=6)


if __name__ == "__main__":
    main()
