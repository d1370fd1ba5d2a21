"""Recognition of a scanned page; skipped where the optional package is not installed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from desktop_app import resources
from desktop_app.document.read import read_report

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
