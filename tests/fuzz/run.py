"""Fuzzes one target with atheris, which is no dependency: install it in an environment of its own.

usage: python tests/fuzz/run.py TARGET [minutes]

A finding is written as ``crash-…`` into the working folder; minimise it, mend the fault, and keep it under
``tests/samples/fuzz/TARGET/``, where the suite replays it for ever.
"""

from __future__ import annotations

import importlib
import io
import struct
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import atheris
from reportlab.pdfgen.canvas import Canvas

SAMPLES = Path(__file__).parent.parent / "samples" / "fuzz"
SEEDS = (
    "全年生产总值2354亿元，同比增长6.3%，工业增长5%左右。\nGDP reached RMB 235.4 billion, up 6.3%.",
    "新增学位1.2万个、床位300余张，“十五五”期间力争翻一番。\nIt added over 12,000 school places.",
    "一、2025年工作回顾\n（一）经济稳中有进。一般公共预算收入完成三百二十亿元，下降1.5个百分点。\n",
    "<html><body><h1>某区政府工作报告</h1><p>全年增长6.3%。</p></body></html>",
    "id,source,target,comment,status\nP1.1,增长6.3%。,Up 6.3%.,,machine\n",
    '<?xml version="1.0"?><tmx version="1.4"><body><tu><tuv xml:lang="zh"><seg>一</seg></tuv>'
    '<tuv xml:lang="en"><seg>One</seg></tuv></tu></body></tmx>',
)
WORDS = Path(__file__).with_name("words.txt")


def main() -> None:
    """Fuzz until the time is up."""
    name, minutes = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 10
    with atheris.instrument_imports(include=["desktop_app", "docx", "openpyxl", "translate"]):
        target: Callable[[bytes], None] = importlib.import_module("targets").TARGETS[name]
    corpus = Path(f"corpus-{name}")
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate((*(text.encode() for text in SEEDS), *seed_files())):
        for first in (b"", *(bytes([kind]) for kind in range(6))):
            (corpus / f"seed-{number}-{first.hex()}").write_bytes(first + seed)
    for sample in (SAMPLES / name).glob("*"):
        (corpus / sample.name).write_bytes(sample.read_bytes())
    words = Path(f"words-{name}.dict")
    known = WORDS.read_text(encoding="utf-8").split()
    words.write_text("".join(f'"{_escaped(word)}"\n' for word in known))
    limits = [f"-max_total_time={minutes * 60:.0f}", "-timeout=20", "-rss_limit_mb=3000", "-max_len=6000"]
    atheris.Setup([sys.argv[0], str(corpus), f"-dict={words}", *limits, "-print_final_stats=1"], target)
    atheris.Fuzz()


def seed_files() -> Iterator[bytes]:
    """A small whole file of every kind, made by the program's own writers, and the insides of packages."""
    from desktop_app.exchange.rows import Row
    from desktop_app.exchange.table_docx import write_docx
    from desktop_app.exchange.table_xlsx import write_xlsx
    from desktop_app.exchange.xliff import write_xliff, write_xliff2

    rows = [Row("P1.1", "出口增长8.2%。", "Exports grew by 8.2%.", "ask", "edited"), Row("P1.2", "进口。")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_docx(rows, folder / "a.docx")
        write_xlsx(rows, folder / "a.xlsx")
        write_xliff(rows, folder / "a.xlf", "a.txt")
        write_xliff2(rows, folder / "b.xlf2", "a.txt")
        yield from (path.read_bytes() for path in sorted(folder.iterdir()))
        for package, part in (("a.docx", "word/document.xml"), ("a.xlsx", "xl/worksheets/sheet1.xml")):
            yield zipfile.ZipFile(folder / package).read(part)
    canvas = Canvas(page := io.BytesIO())
    canvas.drawString(72, 700, "2025")
    canvas.save()
    yield page.getvalue()
    name_of = b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + struct.pack("<Q", 12) + b"general.name"
    shape = struct.pack("<Q", 6) + b"weight" + struct.pack("<IQIQ", 1, 16, 0, 0)
    yield name_of + struct.pack("<IQ", 8, 4) + b"Tiny" + shape + b"\0" * 96


def _escaped(word: str) -> str:
    return "".join(f"\\x{byte:02X}" for byte in word.encode())


if __name__ == "__main__":
    main()
