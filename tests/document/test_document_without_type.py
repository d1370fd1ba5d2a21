"""A PDF that leaves its type out: no sign of it is lost, whatever typefaces the computer has."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

ROWS = [
    "甲市政府工作报告",
    "——2025年1月15日在甲市第三届人民代表大会第五次会议",
    "上",
    "甲市市长 李明",
    "各位代表：",
]
BODY = "现在，我代表市人民政府，向大会报告工作。"


def test_a_sign_alone_in_its_row_stays(tmp_path: Path) -> None:
    pdfmetrics.registerFont(UnicodeCIDFont("STSong-Light"))
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path))
    canvas.setFont("STSong-Light", 16)
    for number, row in enumerate(ROWS):
        canvas.drawCentredString(300, 760 - 28 * number, row)
    canvas.drawString(90, 600, BODY)
    canvas.save()
    # on its own: here others may have opened the library before
    command = [sys.executable, "-m", "desktop_app", "read", str(path), "--json"]
    read = json.loads(subprocess.run(command, capture_output=True, check=True, timeout=120).stdout)
    assert "".join("".join(block["text"].split()) for block in read["blocks"]) == "".join(
        "".join(row.split()) for row in (*ROWS, BODY)
    )
