"""The smallest Word and Excel files that have every part that is read, with one part given.

Those that libraries write are a hundred times larger, and packing and reading that would be all the time.
"""

from __future__ import annotations

import io
import zipfile
from functools import cache

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS = "application/vnd.openxmlformats-package.relationships+xml"
_KINDS = "application/vnd.openxmlformats-officedocument"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{_OFFICE}"'
PARAGRAPH = (
    '<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    "<w:r><w:t>{}</w:t></w:r></w:p>"
)
_NOTE = PARAGRAPH.format("注")
_TABLE = f"<w:tbl><w:tr><w:tc>{PARAGRAPH}</w:tc><w:tc>{PARAGRAPH}</w:tc></w:tr></w:tbl>"
_ROW = '<row><c t="inlineStr"><is><t>出口。</t></is></c><c r="B1" t="s"><v>0</v></c><c><f>1</f></c></row>'
PARTS = {
    "word/document.xml": f"<w:document {W}><w:body>{PARAGRAPH}{_TABLE}</w:body></w:document>".format(
        "全年增长6.3%。", "出口。", "Exports."
    ),
    "word/styles.xml": f'<w:styles {W}><w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 1"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>',
    "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="1">{_NOTE}</w:footnote></w:footnotes>',
    "xl/worksheets/sheet1.xml": f"<worksheet {S}><sheetData>{_ROW}{_ROW}</sheetData></worksheet>",
    "xl/sharedStrings.xml": f"<sst {S}><si><t>source</t></si></sst>",
    "xl/workbook.xml": f'<workbook {S}><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/styles.xml": f'<styleSheet {S}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
}
_TYPES = {
    "word/document.xml": f"{_KINDS}.wordprocessingml.document.main+xml",
    "xl/workbook.xml": f"{_KINDS}.spreadsheetml.sheet.main+xml",
    "xl/worksheets/sheet1.xml": f"{_KINDS}.spreadsheetml.worksheet+xml",
} | {
    f"{folder}/{name}.xml": f"{_KINDS}.{kind}.{name}+xml"
    for folder, kind, names in (
        ("word", "wordprocessingml", ("styles", "numbering", "footnotes")),
        ("xl", "spreadsheetml", ("styles", "sharedStrings")),
    )
    for name in names
}


def packed(part: str, inside: bytes) -> bytes:
    """A Word file (a part under ``word/``) or an Excel file with that part given."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as made:
        for name, content in (_members(part.split("/")[0]) | {part: inside}).items():
            made.writestr(name, content)
    return buffer.getvalue()


@cache
def _members(folder: str) -> dict[str, bytes]:
    parts = {name: text for name, text in PARTS.items() if name.startswith(folder)}
    main, *others = sorted(parts, key=lambda name: "main" not in _TYPES[name])
    types = "".join(f'<Override PartName="/{name}" ContentType="{_TYPES[name]}"/>' for name in parts)
    types = f'<Default Extension="rels" ContentType="{_RELS}"/>{types}'
    made = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">{types}</Types>',
        "_rels/.rels": _relations({"officeDocument": main}, ""),
        f"{folder}/_rels/{main.split('/')[1]}.rels": _relations(
            {_kind_of(name): name for name in others}, f"{folder}/"
        ),
    }
    return {name: text.encode() for name, text in (made | parts).items()}


def _kind_of(name: str) -> str:
    return "worksheet" if "sheet1" in name else name.split("/")[-1].removesuffix(".xml")


def _relations(targets: dict[str, str], base: str) -> str:
    listed = sorted(targets.items(), key=lambda item: item[0] != "worksheet")  # the sheet is rId1
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target.removeprefix(base)}"/>'
        for number, (kind, target) in enumerate(listed, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'
