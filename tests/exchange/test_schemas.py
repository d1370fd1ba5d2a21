"""What we write is what the standards allow, not only what some reader forgives.

XLIFF is held to the standard's own schemas where a system has them (Debian: php-symfony-translation);
TMX and TBX to grammars of ours, written from their specifications.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from desktop_app.exchange.formats import write_rows
from desktop_app.exchange.rows import Row
from desktop_app.exchange.tbx import write_tbx
from desktop_app.translation.model import Term

GRAMMARS = Path(__file__).parent.parent / "samples" / "exchange"
INSTALLED = "/usr/share/php/Symfony/Component/Translation/Resources/schemas"
SCHEMAS = Path(os.environ.get("XLIFF_SCHEMAS", INSTALLED))
ROWS = [
    Row("P1.1", "某区“报告”\n<b>", 'Report "x" & y', "a note\nb", "approved"),
    Row("P1.2", "出口增长8.2%。", "Exports grew by 8.2%.", "ask", "edited", figures=("8.2%", "up")),
    Row("T", "还没有翻译。"),
    Row("2 and: a half", "机器", "Machine", "", "machine", "fake 1"),
    Row("3 and: a half", "记忆\x07", "Memory\x00", "\x1b", "memory"),
    Row("", "没有编号", "No id"),
]
TERMS = [
    Term("出口", "exports", "trade", "n", "a note & more", "GB/T 1", variants=("exporting",)),
    Term("出口", "export sale", status="forbidden"),
    Term("南山区", "Nanshan District", pos="name"),
    Term("稳中求进", "seek progress while keeping stability", pos="phrase", note="slogan"),
]


def conforms(path: Path, schema: etree.RelaxNG | etree.XMLSchema) -> None:
    schema.assertValid(etree.parse(str(path)))


def grammar(name: str) -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(str(GRAMMARS / name)))


def xliff_schema(name: str) -> etree.XMLSchema:
    text = re.sub(r'schemaLocation="[^"]*xml\.xsd"', 'schemaLocation="xml.xsd"', (SCHEMAS / name).read_text())
    return etree.XMLSchema(etree.fromstring(text.encode(), base_url=f"{SCHEMAS}/"))


@pytest.mark.skipif(not SCHEMAS.is_dir(), reason="no schemas of XLIFF here; see docs/developers.md")
@pytest.mark.parametrize(
    ("ending", "schema"), [(".xlf", "xliff-core-1.2-strict.xsd"), (".xlf2", "xliff-core-2.0.xsd")]
)
def test_xliff_is_what_its_schema_allows(ending: str, schema: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{ending}"
    write_rows(ROWS, path, "某区 report 1.txt")
    conforms(path, xliff_schema(schema))


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("tmx14.rng", lambda path: write_rows(ROWS, path, "report")),
        ("tbx-core.rng", lambda path: write_tbx(TERMS, path)),
    ],
    ids=["TMX", "TBX"],
)
def test_memories_and_glossaries_are_what_their_grammars_allow(
    name: str, write: Callable[[Path], None], tmp_path: Path
) -> None:
    path = tmp_path / ("a.tmx" if name.startswith("tmx") else "a.tbx")
    write(path)
    conforms(path, grammar(name))
