"""Where a paragraph ends: points for full stops, figures that lost theirs, notes and rows set with spaces."""

from __future__ import annotations

import pytest

from desktop_app.document.marks import ends_sentence, is_data_row
from desktop_app.document.model import BlockKind
from desktop_app.document.read import read_text
from tests.document.lines import words_of

BODY = "全市上下坚持稳中求进工作总基调，经济运行总体平稳、稳中有进，主要指标好于预期，民生福祉持续改善。"


def test_points_for_full_stops_end_paragraphs_and_headings() -> None:
    first = "全年规模以上工业增加值增长8.5%,实施技术改造项目56个,完成投资28.6亿元,拉动经济增长2.1个百分点."
    report = read_text(
        f"乐山区2024年工作总结\n一、工业\n{first}\n新增企业23家,实现税收12亿元.\n"
        f"二、农业\n1.粮食再获丰收.{first}\n2.特色产业加快发展.{first}\n"
    )
    assert first in words_of(report, BlockKind.PARAGRAPH)
    assert words_of(report, BlockKind.RUN_IN_HEADING) == ["1.粮食再获丰收.", "2.特色产业加快发展."]


@pytest.mark.parametrize("text", ["A.B.", "3.14.", "第1.2.", "见www.example.cn."])
def test_points_of_numbers_and_addresses_are_no_full_stops(text: str) -> None:
    assert not ends_sentence(text)


@pytest.mark.parametrize("end", ["地下水资源量为3.82亿m3", "一般公共预算收入增长5.2%", "完成投资312亿元"])
def test_a_figure_that_lost_its_stop_ends_its_paragraph(end: str) -> None:
    paragraphs = [f"{BODY[:-1]}，{end}", f"全市工业{BODY[4:-1]}，{end}", BODY]
    report = read_text("乐山市2022年统计公报\n\n" + "\n\n".join(paragraphs))
    assert words_of(report, BlockKind.PARAGRAPH) == paragraphs


def test_a_figure_cut_by_a_page_break_is_still_joined() -> None:
    report = read_text(f"乐山市2022年统计公报\n\n{BODY[:-1]}，完成投资312\n\n亿元，增长8.1%。\n\n{BODY}")
    assert "完成投资312亿元" in report.blocks[1].text


def test_rows_of_a_table_set_with_spaces_stay_apart() -> None:
    rows = ["棉 花 447 万吨 18.1", "其中：油菜籽 693 万吨 27.5", "烤 烟 226 万吨 -6.2"]
    report = read_text(
        "\n".join(["1990年统计公报", "一、农业", "主要产量如下：", *rows, BODY, "二、工业", BODY])
    )
    assert [*rows, BODY] == [block.text for block in report.blocks][3:7]


def test_a_day_set_with_spaces_is_no_row_of_a_table() -> None:
    assert not is_data_row("截至 2020 年 12")


NOTES = (
    "一、本书是一部简介各县情况的综合性资料书，全书主体是八十三篇概况。另附全省简介一篇，以便对照。",
    "二、概况体例统一，由位置、建置沿革、行政区划、人口、自然条件、经济、文化和人物八个部分组成。",
    "三、人物，生人不录。",
    "四、每篇前各有最近绘制的地图，篇中均插有照片，凡书中未标明年份的都是指一九八二年的情况。",
    "五、各项数据，一般止于一九八二年，个别县市止于一九八三年底。",
    "六、产值表格内的数字，均按一九八〇年的不变价格计算得出。书中列出若干年的统计数，是为了便于对比。",
)


def test_notes_to_a_book_are_paragraphs() -> None:
    report = read_text("\n".join(["编辑说明", *NOTES]))
    assert words_of(report, BlockKind.PARAGRAPH)[-6:] == list(NOTES)


def test_notes_to_a_book_wrapped_at_a_margin_are_made_whole() -> None:
    rows = [note[at : at + 25] for note in NOTES for at in range(0, len(note), 25)]
    report = read_text("\n".join(["编辑说明", *rows]))
    assert [block.text for block in report.blocks][-6:] == list(NOTES)
