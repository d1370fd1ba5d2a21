"""What Word keeps beside the plain text of a paragraph: numbers, changes, boxes, styles."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml

from desktop_app.document.model import Corrections, Report
from desktop_app.document.read import make_report
from desktop_app.document.readers.docx import read
from desktop_app.document.readers.numbers import in_form

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def xml(text: str) -> Any:
    tag, rest = text.split(">", 1)
    closed = tag.endswith("/")
    return parse_xml(f"{tag.rstrip('/')} {NAMES}{'/' if closed else ''}>{rest}")


def report(document: Any) -> Report:
    buffer = io.BytesIO()
    document.save(buffer)
    return make_report(read(buffer.getvalue(), Path("a.docx")), "a.docx", "", Corrections())


def texts(document: Any) -> list[str]:
    return [block.text for block in report(document).blocks]


def run(words: str, look: str = "") -> str:
    return f"<w:r><w:rPr>{look}</w:rPr><w:t>{words}</w:t></w:r>"


def lists(
    document: Any, *levels: str, numbers: str = '<w:num w:numId="70"><w:abstractNumId w:val="70"/></w:num>'
) -> None:
    """Give the document a list of these levels, each `form|pattern|more`, and numbers that use it."""
    made = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for at, (form, pattern, more) in enumerate(level.split("|") for level in levels)
    )
    numbering = document.part.numbering_part.element
    numbering.insert(0, xml(f'<w:abstractNum w:abstractNumId="70">{made}</w:abstractNum>'))
    for number in xml(f"<w:numbering>{numbers}</w:numbering>"):
        numbering.append(number)


def numbered(document: Any, words: str, level: int = 0, number: int = 70) -> None:
    properties = document.add_paragraph(words)._p.get_or_add_pPr()
    properties.append(xml(f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'))


def test_what_was_moved_away_is_not_read_and_what_was_moved_here_is() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("全年新增就业2.3万人，")._p
    paragraph.append(xml(f'<w:moveFrom w:id="1" w:author="a">{run("旧处的话。")}</w:moveFrom>'))
    paragraph.append(xml(f'<w:moveTo w:id="2" w:author="a">{run("失业率3.2%。")}</w:moveTo>'))
    assert texts(document) == ["全年新增就业2.3万人，失业率3.2%。"]


def test_a_paragraph_whose_end_was_deleted_goes_on_and_the_join_is_recorded() -> None:
    document = docx.Document()
    first = document.add_paragraph("居民收入增长5.8%。")._p
    first.get_or_add_pPr().append(xml('<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'))
    document.add_paragraph("城乡收入比缩小到1.9。")
    document.add_paragraph("粮食总产量保持稳定。")
    made = report(document)
    assert [b.text for b in made.blocks] == [
        "居民收入增长5.8%。城乡收入比缩小到1.9。",
        "粮食总产量保持稳定。",
    ]
    assert len(made.repairs) == 1


def test_hidden_words_are_told_among_what_was_removed() -> None:
    document = docx.Document()
    document.add_paragraph("粮食总产量保持稳定。")._p.append(xml(run("待核实的数", "<w:vanish/>")))
    document.add_paragraph("居民收入稳步增长。")
    made = report(document)
    assert [b.text for b in made.blocks] == ["粮食总产量保持稳定。", "居民收入稳步增长。"]
    assert made.removed == ("待核实的数",)


def test_a_text_box_has_its_own_paragraphs_and_is_read_once() -> None:
    inside = f"<w:p>{run('专栏1　重点工程')}</w:p><w:p>{run('轨道交通完成投资35亿元。')}</w:p>"
    box = f"<v:textbox><w:txbxContent>{inside}</w:txbxContent></v:textbox>"
    document = docx.Document()
    document.add_paragraph("城市建设提速推进。")._p.append(
        xml(
            f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice>"
            f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
        )
    )
    document.add_paragraph("生态环境持续改善。")
    told = ["城市建设提速推进。", "专栏1　重点工程", "轨道交通完成投资35亿元。", "生态环境持续改善。"]
    assert texts(document) == told


def test_a_formula_is_read_and_the_sound_above_a_character_is_not() -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("比重为")._p
    paragraph.append(xml("<m:oMath><m:r><m:t>45</m:t></m:r></m:oMath>"))
    paragraph.append(
        xml(f"<w:r><w:ruby><w:rt>{run('zhen')}</w:rt><w:rubyBase>{run('%，圳')}</w:rubyBase></w:ruby></w:r>")
    )
    paragraph.append(xml(run("市城区面貌一新。")))
    assert texts(document) == ["比重为45%，圳市城区面貌一新。"]


def test_bold_by_a_character_style_makes_a_heading() -> None:
    from docx.enum.style import WD_STYLE_TYPE

    document = docx.Document()
    document.styles.add_style("要点", WD_STYLE_TYPE.CHARACTER).font.bold = True
    paragraph = document.add_paragraph("各地各部门要把促进就业放在更加突出的位置上。")
    paragraph.clear()
    paragraph.add_run("实施技改升级。", style="要点")
    paragraph.add_run("推动100家企业实施智能化改造。")
    document.add_paragraph("各地各部门要抓好落实。")
    kinds = [(b.kind.value, b.text) for b in report(document).blocks]
    assert ("run-in-heading", "实施技改升级。") in kinds


def test_a_style_of_ones_own_is_a_heading_like_the_one_it_is_based_on() -> None:
    from docx.enum.style import WD_STYLE_TYPE

    document = docx.Document()
    own = document.styles.add_style("公文标题", WD_STYLE_TYPE.PARAGRAPH)
    own.base_style = document.styles["Heading 1"]
    document.add_paragraph("壮大实体经济", style="公文标题")
    document.add_paragraph("大力发展先进制造业，规模以上工业增加值增长7%。")
    assert report(document).blocks[0].kind.value != "paragraph"


def test_articles_count_on_through_chapters_where_word_lets_them() -> None:
    document = docx.Document()
    lists(document, "japaneseCounting|第%1章|", 'japaneseCounting|第%2条|<w:lvlRestart w:val="0"/>')
    for words, level in (
        ("总则", 0),
        ("为规范管理，制定本办法。", 1),
        ("附则", 0),
        ("本办法自公布之日起施行。", 1),
    ):
        numbered(document, words, level)
    told = [
        "第一章 总则",
        "第一条 为规范管理，制定本办法。",
        "第二章 附则",
        "第二条 本办法自公布之日起施行。",
    ]
    assert texts(document) == told


def test_numbers_below_a_higher_one_begin_anew() -> None:
    document = docx.Document()
    lists(document, "chineseCounting|%1、|", "chineseCounting|（%2）|")
    for words, level in (("经济", 0), ("农业稳步发展", 1), ("工业加快发展", 1), ("民生", 0), ("就业稳定", 1)):
        numbered(document, words, level)
        document.add_paragraph("全市各项工作取得新的进展，社会大局保持稳定。")
    told = [text for text in texts(document) if not text.startswith("全市")]
    assert told == ["一、经济", "（一）农业稳步发展", "（二）工业加快发展", "二、民生", "（一）就业稳定"]


def test_a_list_goes_on_under_another_number_unless_it_starts_anew() -> None:
    numbers = (
        '<w:num w:numId="70"><w:abstractNumId w:val="70"/></w:num>'
        '<w:num w:numId="71"><w:abstractNumId w:val="70"/></w:num>'
        '<w:num w:numId="72"><w:abstractNumId w:val="70"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    document = docx.Document()
    lists(document, "decimal|%1.|", numbers=numbers)
    for number in (70, 71, 72, 72):
        numbered(document, "新建学校三所，新增学位两千个；", number=number)
    assert [text[:2] for text in texts(document)] == ["1.", "2.", "1.", "2."]


def test_numerals_of_every_form() -> None:
    shown = [
        in_form(4, form) for form in ("lowerLetter", "upperRoman", "ideographTraditional", "decimalZero")
    ]
    assert shown == ["d", "IV", "丁", "04"]
    assert in_form(12, "chineseLegalSimplified") == "壹拾贰"
    assert in_form(21, "decimalEnclosedCircleChinese") == "21"


def test_a_telephone_number_is_no_figure_that_a_page_cut() -> None:
    document = docx.Document()
    for words in ("联系人：王明", "联系电话：87654321", "各项任务要按期完成，确保取得实效。"):
        document.add_paragraph(words)
    assert "各项任务要按期完成，确保取得实效。" in texts(document)
