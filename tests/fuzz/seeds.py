"""What fuzzing begins with: small real inputs of every kind, from the program's own writers if it has any."""

from __future__ import annotations

import io
import json
import struct
import tempfile
import zipfile
from pathlib import Path

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from desktop_app.exchange.formats import write_rows
from desktop_app.exchange.rows import Row
from tests.fuzz.packing import PARAGRAPH, PARTS, W, packed
from tests.fuzz.targets import IMPORTABLE, READABLE

_REPORT = (
    "某区政府工作报告\n——2026年1月8日在区人民代表大会上\n区长　王伟\n各位代表：\n一、2025年工作回顾\n"
    "（一）经济稳中有进。全年生产总值2354亿元，同比增长6.3%。一般公共预算收入完成三百二十亿元，\n"
    "下降1.5个百分点。\n1. 新增学位1.2万个。\n二、2026年目标\n工业增长5%左右。\n"
)
_PAIRS = (
    ("全年生产总值2354亿元，同比增长6.3%。", "GDP reached RMB 235.4 billion, up 6.3%."),
    ("新增学位1.2万个、床位300余张。", "It added 12,000 school places and over 300 beds."),
    ("“十五五”期间力争翻一番，不低于5%。", "It aims to double over the 15th Five-Year Plan period."),
    (
        "一般公共预算收入三百二十亿元，下降1.5个百分点。",
        "Revenue was RMB 32 billion, down 1.5 percentage points.",
    ),
    ("北京大学王伟1月8日起任职，居全国第三位。", "Wang Wei took office on January 8, third in China."),
    ("1/3的居民，5—8倍，超2026年上半年两成。", "One third, 5 to 8 times, 20 percent in H1 2026."),
)


def sentences() -> list[bytes]:
    """Chinese sentences with numbers."""
    return [chinese.encode() for chinese, _english in _PAIRS]


def pairs() -> list[bytes]:
    """Chinese sentences with their English behind a line feed."""
    return ["\n".join(pair).encode() for pair in _PAIRS]


def reports() -> list[bytes]:
    """A small report of every kind, behind the byte that tells which kind it is."""
    page = f"<html><body><h1>某区政府工作报告</h1><p>{_REPORT.replace(chr(10), '</p><p>')}</p></body></html>"
    body = "".join(map(PARAGRAPH.format, _REPORT.split("\n")))
    inside = f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()
    made = {".txt": _REPORT.encode(), ".md": f"# {_REPORT}".encode(), ".html": page.encode()}
    made |= {".docx": packed("word/document.xml", inside), ".pdf": _pdf(), ".png": _image()}
    assert set(made) == set(READABLE)
    return [bytes([number]) + made[ending] for number, ending in enumerate(READABLE)]


def tables() -> list[bytes]:
    """A bilingual table of every kind, behind the byte that tells which kind it is."""
    rows = [Row("P1.1", "出口增长8.2%。", "Exports grew by 8.2%.", "ask", "edited"), Row("P1.2", "进口。")]
    with tempfile.TemporaryDirectory() as name:
        made = []
        for number, ending in enumerate(IMPORTABLE):
            path = Path(name) / f"a{ending}"
            write_rows(rows, path, "a.txt")
            small = packed("word/document.xml", PARTS["word/document.xml"].encode())
            made.append(bytes([number]) + (small if ending == ".docx" else path.read_bytes()))
    return made


def models() -> list[bytes]:
    """A tiny GGUF model and a tiny Argos package."""
    head = b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + struct.pack("<Q", 12) + b"general.name"
    shape = struct.pack("<Q", 6) + b"weight" + struct.pack("<IQIQ", 1, 16, 0, 0)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        told = {"from_code": "zh", "to_code": "en", "package_version": "1"}
        package.writestr("a/metadata.json", json.dumps(told))
        for part in ("sentencepiece.model", "model/model.bin"):
            package.writestr(f"a/{part}", b"x")
    model = head + struct.pack("<IQ", 8, 4) + b"Tiny" + shape + b"\0" * 96
    return [b"\0" + model, b"\1" + buffer.getvalue()]


def insides() -> list[bytes]:
    """Parts of Word and Excel files, behind the digit that tells which part it is."""
    return [f"{number}{text}".encode() for number, text in enumerate(PARTS.values())]


def _pdf() -> bytes:
    canvas = Canvas(page := io.BytesIO())
    canvas.drawString(72, 700, "2025")
    canvas.save()
    return page.getvalue()


def _image() -> bytes:
    buffer = io.BytesIO()
    Image.new("1", (8, 8)).save(buffer, "PNG")
    return buffer.getvalue()
