"""Recognition of scanned pages; what needs the optional package itself is skipped where that is not there."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop_app import resources
from desktop_app.cli.main import main
from desktop_app.document.read import read_report, report_json
from desktop_app.document.readers import ocr
from desktop_app.document.readers.ocr import recognise
from desktop_app.document.readers.pages import to_lines
from desktop_app.document.readers.prints import to_pages

ROWS = [
    "海东区政府工作报告",
    "一、2024年工作回顾",
    "全区地区生产总值完成560亿元，增长6.1%，工业投",
    "资增长12%，新增就业岗位1.2万个。",
]


@pytest.fixture(scope="module")
def scan() -> Image.Image:
    image = Image.new("RGB", (1500, 620), "white")
    font = ImageFont.truetype(str(resources.path_to("fonts/NotoSansSC-Regular.ttf")), 52)
    for index, row in enumerate(ROWS):
        ImageDraw.Draw(image).text((70, 60 + 130 * index), row, font=font, fill="black")
    return image


@pytest.mark.parametrize("suffix", ["png", "pdf"])
def test_scans_are_recognised_and_marked(tmp_path: Path, scan: Image.Image, suffix: str) -> None:
    pytest.importorskip("rapidocr_onnxruntime")
    path = tmp_path / f"scan.{suffix}"
    scan.save(path, resolution=150)
    report = read_report(path)
    assert report.recognised
    assert 0.5 < report.confidence < 1
    text = re.sub(r"\s", "", "".join(block.text for block in report.blocks))
    assert "政府工作报告" in text
    assert "560亿元" in text
    assert "工业投资增长12%" in text


class Recogniser:
    """Gives the pieces of text that a test says, however often it is asked, as the engine does."""

    def __init__(self, *pages: list[tuple[list[list[float]], str]], on_head: int = 0) -> None:
        self._pages = list(pages)
        self._on_head = on_head

    def __call__(self, pixels: object) -> tuple[list[tuple[list[list[float]], str, float]], float]:
        found = self._pages.pop(0) if len(self._pages) > 1 else self._pages[0]
        return [(box, text, 0.9) for box, text in found], 0.0

    def text_cls(self, cuts: list[object]) -> tuple[list[object], list[list[object]], float]:
        self._on_head -= 1
        return cuts, [["180" if self._on_head >= 0 else "0", 0.9] for _ in cuts], 0.0


def box(left: float, top: float, right: float, slope: float = 0.0) -> list[list[float]]:
    corners = [(left, top), (right, top), (right, top + 40), (left, top + 40)]
    return [[x - slope * y, y + slope * x] for x, y in corners]


def read_by(engine: Recogniser, *, sideways: bool = False) -> list[str]:
    paper = np.full((1240, 1754, 3) if sideways else (1754, 1240, 3), 255, np.uint8)
    page = recognise(engine, paper)
    return [line.text for line in to_lines(to_pages([page.shown]))]


LINES = [
    "全区地区生产总值完成五百六十亿元，增长百分之六，工业投资增长百分之十",
    "二，城镇新增就业一万二千人，居民人均可支配收入增长百分之五，粮食产量",
    "稳定在三十万吨以上，建成高标准农田二万亩。",
]


@pytest.mark.parametrize("slope", [-0.04, -0.01, 0.0, 0.02, 0.04])
def test_a_page_that_lies_askew_is_read_row_by_row(slope: float) -> None:
    """Each row comes in two pieces, as recognition delivers them, the later rows first."""
    pieces = []
    for at, line in reversed(list(enumerate(LINES))):
        left = 160.0 if at == 0 else 100.0
        middle = left + 30 * 10
        pieces.append((box(middle, 100 + 60 * at, left + 30 * len(line), slope), line[10:]))
        pieces.append((box(left, 100 + 60 * at, middle, slope), line[:10]))
    assert read_by(Recogniser(pieces)) == ["".join(LINES)]


def test_two_columns_of_a_scan_are_read_one_after_the_other() -> None:
    left = [f"左栏第{sign}行写的是过去一年的工作情况" for sign in "甲乙丙丁戊己庚辛壬癸"]
    right = [f"右栏第{sign}行写的是今年全年的工作安排" for sign in "甲乙丙丁戊己庚辛壬癸"]
    pieces = [
        (box(start, 100 + 50 * at, start + 30 * len(text)), text)
        for start, column in ((60, left), (660, right))
        for at, text in enumerate(column)
    ]
    assert "".join(read_by(Recogniser(pieces))) == "".join(left + right)


def test_a_page_on_its_side_or_head_is_turned_first() -> None:
    upright = [(box(100, 100 + 60 * at, 100 + 30 * len(text)), text) for at, text in enumerate(LINES)]
    tall = [([[100.0, 90.0], [140.0, 90.0], [140.0, 900.0], [100.0, 900.0]], LINES[0])]
    turned = [(box(100, 300 - 60 * at, 100 + 30 * len(text)), text) for at, text in enumerate(LINES)]
    lying = read_by(Recogniser(tall, turned, upright, on_head=1), sideways=True)
    assert lying == read_by(Recogniser(upright))


def pdf_with_a_scanned_page(path: Path) -> Path:
    scan = io.BytesIO()
    Image.new("RGB", (600, 800), "white").save(scan, "PNG")
    canvas = Canvas(str(path), pagesize=(595, 842))
    pdfmetrics.registerFont(TTFont("Song", str(resources.path_to("fonts/NotoSansSC-Regular.ttf"))))
    for number, sentence in enumerate(("全年新增就业六千人。", "", "全年植树造林三万亩。")):
        canvas.setFont("Song", 12)
        if sentence:
            canvas.drawString(90, 700, f"第{'一二三'[number]}页：{sentence}")
        else:
            canvas.drawImage(ImageReader(scan), 0, 0, 595, 842)
        canvas.showPage()
    canvas.save()
    return path


def test_a_scanned_page_among_others_is_recognised_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Recogniser([(box(250, 300, 250 + 33 * 14), "第二页：全年修建道路九十公里。")])
    monkeypatch.setattr(ocr, "is_installed", lambda: True)
    monkeypatch.setattr(ocr, "recogniser", lambda path: engine)
    report = read_report(pdf_with_a_scanned_page(tmp_path / "a.pdf"))
    text = "".join(block.text for block in report.blocks)
    assert text.index("六千人") < text.index("九十公里") < text.index("三万亩")
    assert report.recognised
    assert report.confidence == pytest.approx(0.9)
    assert not report_json(report)["unread_pages"]


def test_pages_that_cannot_be_read_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(ocr, "is_installed", lambda: False)
    path = pdf_with_a_scanned_page(tmp_path / "a.pdf")
    assert main(["read", str(path)]) == 0
    assert "not in the report: 2." in capsys.readouterr().out
    assert main(["read", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["unread_pages"] == [2]
    assert main(["translate", str(path), "-o", str(tmp_path / "a.duizhao"), "--no-engine"]) == 0
    assert "not in the report: 2." in capsys.readouterr().err


def test_recognised_text_is_marked_with_its_confidence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pieces = [(box(100, 100 + 60 * at, 100 + 30 * len(text)), text) for at, text in enumerate(LINES)]
    monkeypatch.setattr(ocr, "recogniser", lambda path: Recogniser(pieces))
    path = tmp_path / "page.tif"
    paper = Image.new("RGB", (1240, 1754), "white")
    paper.save(path, save_all=True, append_images=[paper])  # two pages
    assert main(["read", str(path)]) == 0
    told = capsys.readouterr().out
    assert "90% sure" in told
    assert told.count("全区地区生产总值") == 2
    assert main(["read", str(path), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["recognised"], data["confidence"]) == (True, 0.9)


@pytest.mark.parametrize("ending", ["webp", "gif", "bmp", "jpg"])
def test_pictures_are_told_by_their_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    monkeypatch.setattr(ocr, "recogniser", lambda path: Recogniser([(box(100, 100, 850), LINES[2])]))
    path = tmp_path / f"page.{ending}"
    Image.new("RGB", (1240, 1754), "white").save(path)
    assert LINES[2] in {block.text for block in read_report(path.rename(tmp_path / "page.txt")).blocks}


@pytest.mark.parametrize("traditional", [True, False])
def test_a_scan_in_traditional_characters_is_told_to_have_gaps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], traditional: bool
) -> None:
    line = "過去一年，全縣經濟穩中有進，財政收入達到十二億元。" if traditional else LINES[0]
    monkeypatch.setattr(ocr, "recogniser", lambda path: Recogniser([(box(100, 100, 850), line)]))
    path = tmp_path / "page.png"
    Image.new("RGB", (1240, 1754), "white").save(path)
    assert main(["read", str(path)]) == 0
    assert ("knows few traditional characters" in capsys.readouterr().out) is traditional
