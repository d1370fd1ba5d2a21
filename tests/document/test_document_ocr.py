"""Recognition of a scanned page; skipped where the optional package is not installed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from desktop_app import resources
from desktop_app.document.read import read_report
from desktop_app.document.readers.ocr import recognise, to_page_lines

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


@pytest.mark.parametrize("slope", [-0.04, -0.01, 0.0, 0.02, 0.04])
def test_rows_of_a_page_that_lies_askew_keep_their_order(slope: float) -> None:
    """Each row comes in two pieces, as recognition delivers them, the later rows first."""

    def engine(pixels: object) -> tuple[list[tuple[list[list[float]], str, float]], float]:
        found = []
        for row in reversed(range(20)):
            for left, right, side in ((100.0, 640.0, "左"), (650.0, 1180.0, "右")):
                corners = [(left, 0.0), (right, 0.0), (right, 30.0), (left, 30.0)]
                box = [[x, 100 + row * 46 + y + slope * x] for x, y in corners]
                found.append((box, f"{row}{side}", 0.9))
        return found, 0.0

    pieces, confidence = recognise(engine, None)
    assert [text for *_, text in pieces] == [f"{row}{side}" for row in range(20) for side in "左右"]
    assert confidence == pytest.approx(0.9)
    assert [line.text for line in to_page_lines(pieces, 1)] == [f"{row}左 {row}右" for row in range(20)]
