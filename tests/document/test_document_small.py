"""Small modules: words, SRX, marks, roles, furniture table, encodings of numbers."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from desktop_app import resources
from desktop_app.document.marks import Rank, numbering
from desktop_app.document.model import PartRole
from desktop_app.document.pages.furniture import drop_furniture
from desktop_app.document.passage import to_lines
from desktop_app.document.read import read_text
from desktop_app.document.roles import role_of
from desktop_app.document.sentences import split_sentences
from desktop_app.document.srx import export_srx, rules
from desktop_app.document.titles.speakers import speaks
from desktop_app.document.titles.title_facts import place_of
from desktop_app.document.words import words


@pytest.mark.parametrize(
    ("text", "rank", "value"),
    [
        ("一、工作回顾", Rank.DUN, 1),
        ("十二、其他", Rank.DUN, 12),
        ("（二）民生", Rank.BRACKET, 2),
        ("(四) 畅通", Rank.BRACKET, 4),
        ("（ 十 ）平安", Rank.BRACKET, 10),
        ("第二十一章 附则", Rank.CHAPTER, 21),
        ("第三節 目標", Rank.CLAUSE, 3),
        ("第一部分 回顾", Rank.PART, 1),
        ("1.发展", Rank.ARABIC, 1),
        ("12．发展", Rank.ARABIC, 12),
        ("2、发展", Rank.ARABIC, 2),
        ("（3）项目", Rank.BRACKET_ARABIC, 3),
        ("③项目", Rank.CIRCLED, 3),
    ],
)
def test_numbering_is_read(text: str, rank: Rank, value: int) -> None:
    number = numbering(text)
    assert number is not None
    assert (number.rank, number.value) == (rank, value)


@pytest.mark.parametrize(
    "text",
    [
        "二、三产业增长",
        "一、二季度",
        "2.5亿元",
        "2025年",
        "一是加大",
        "第一，坚持",
        "三要抓落实",
        "1.01万亿元",
    ],
)
def test_words_that_are_no_numbers(text: str) -> None:
    assert numbering(text) is None


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("一、2025年国民经济和社会发展规划执行情况", PartRole.RESULTS),
        ("一、过去五年工作回顾", PartRole.RESULTS),
        ("二、2026年经济社会发展总体思路和主要目标", PartRole.TARGETS),
        ("二、2024年经济社会发展总体要求和政策取向", PartRole.TARGETS),
        ("三、2024年政府工作任务", PartRole.PLAN),
        ("三、2026 年经济社会发展主要任务", PartRole.PLAN),
        ("二、2025年工作安排", PartRole.PLAN),
        ("三、2025年重点工作", PartRole.PLAN),
        ("二、今后五年的目标任务和2025年重点工作", PartRole.PLAN),
        ("2025年工作打算", PartRole.PLAN),
        ("二、2023年度推进法治政府建设的主要举措和成效", PartRole.RESULTS),
        ("一、顶住压力、实干攻坚，全县发展交出亮眼答卷", PartRole.RESULTS),
        ("三、狠抓落实，全力完成今年各项目标任务", PartRole.PLAN),
        ("二、今年的目标任务", PartRole.TARGETS),
        ("附件1", PartRole.ANNEX),
        ("名词解释", PartRole.ANNEX),
    ],
)
def test_roles_by_wording(heading: str, role: PartRole) -> None:
    assert role_of(heading) is role


def test_every_furniture_pattern_matches_its_example_as_a_whole_line() -> None:
    rows = list(csv.DictReader(io.StringIO(resources.read_text("document/furniture.csv"))))
    assert len(rows) > 25
    for row in rows:
        kept, removed = drop_furniture(to_lines(row["example"]))
        assert (kept, len(removed)) == ([], 1), row["example"]


@pytest.mark.parametrize(
    "text",
    [
        "下载量突破5000万次，用户遍及120个国家。",
        "首页访问量增长20%，网站服务能力提升。",
        "来源于高技术制造业的增长贡献率达到40%。",
        "打印机、扫描仪出口增长12%。",
        "转载自主创新成果的平台上线。",
        "12亿元",
    ],
)
def test_sentences_of_a_report_are_no_furniture(text: str) -> None:
    assert drop_furniture(to_lines(text))[1] == []


def test_words_tile_the_sentence_and_keep_terms_whole() -> None:
    text = "专精特新“小巨人”企业集聚南山区。"
    found = words(text, ["专精特新", "小巨人"])
    assert "".join(word.text for word in found) == text
    assert all(text[word.start : word.end] == word.text for word in found)
    assert {"专精特新", "小巨人"} <= {word.text for word in found}
    assert all(word.tag for word in found)


def test_terms_of_one_look_up_do_not_change_another() -> None:
    text = "推进山海连城计划。"
    before = words(text)
    assert "山海连城计划" in {word.text for word in words(text, ["山海连城计划"])}
    assert words(text) == before


def test_words_are_silent_and_leave_nothing_in_the_temporary_folder(tmp_path: Path) -> None:
    code = "from desktop_app.document.words import words; print(len(words('全市经济增长')))"
    environment = {
        "PATH": "",
        "HOME": str(tmp_path / "home"),
        "TMPDIR": str(tmp_path / "tmp"),
        "PYTHONPATH": str(Path.cwd()),
    }
    (tmp_path / "tmp").mkdir()
    environment["XDG_CACHE_HOME"] = str(tmp_path / "cache")
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True, timeout=120
    )
    assert done.stderr == ""
    assert list((tmp_path / "tmp").iterdir()) == []
    assert not (tmp_path / "home").exists()


def test_reading_does_not_load_heavy_libraries() -> None:
    code = (
        "import sys; from desktop_app.document.read import read_text; read_text('海东区报告。增长5%。');"
        "heavy = ['jieba', 'docx', 'pypdfium2', 'lxml', 'opencc', 'rapidocr_onnxruntime', 'pandas'];"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "text",
    [
        "增长6.3%。新增企业5.7万家；获奖“金杯。”成效明显！《人，我找到你啦！》获奖。一是抓落实。",
        "他写道：“路还长。我们要走下去！”与会者鼓掌。进度为60%。[1]后续加快推进。ACE Co. Ltd.公司入驻。",
        "“钱从哪里来？”“人往哪里去？”这两个问题摆在面前。重点抓好两件事:一是修路;二是通水。",
    ],
)
def test_srx_is_well_formed_and_says_the_same_as_the_code(text: str) -> None:
    root = etree.fromstring(export_srx().encode())
    assert root.tag.endswith("srx")
    ends = []
    for at in range(1, len(text)):
        for is_break, before, after in rules():
            if re.search(f"(?:{before})$", text[:at]) and re.match(after, text[at:]):
                if is_break:
                    ends.append(at)
                break
    assert ends == [b for _, b in split_sentences(text)][:-1]


def test_all_the_city_is_no_place() -> None:
    report = read_text("关于全市民营经济发展情况的调研报告\n\n走访企业126家。\n", "x.txt")
    assert place_of(report) == ""
    for place in ("全南县", "全州县"):
        report = read_text(f"关于{place}2019年财政预算执行情况的报告\n\n收入10.91亿元。\n", "x.txt")
        assert place_of(report) == place


def test_the_halves_of_a_town_report_are_told_by_their_years() -> None:
    text = (
        "青龙镇政府工作报告\n镇长 李建国\n各位代表：\n我代表镇人民政府，向大会报告工作。\n2013年工作回顾\n"
        "过去的一年，全镇经济实现了平稳较快发展。\n一、农业主导、工业强镇，发展基础进一步夯实\n"
        "全年共发放惠农补贴956万元，粮食产量28360吨。\n二、致力于改善民生，生活水平进一步提高\n"
        "新建村道12.6公里，解决3200人饮水安全问题。\n2014年工作安排\n"
        "2014年，全镇国民生产总值增长10%以上，农村人均纯收入增长13%。\n"
    )
    report = read_text(text, "x.txt")
    roles = {block.text[:4]: block.role for block in report.blocks}
    assert roles["全年共发"] is PartRole.RESULTS
    assert roles["新建村道"] is PartRole.RESULTS
    assert roles["2014"] in (PartRole.PLAN, PartRole.TARGETS)


def test_the_mark_of_a_site_of_samples_on_every_page_is_no_text_of_the_report() -> None:
    mark = "某某文库—每日更新www.example.com"
    first = (
        "二是扛牢法治建设第一责任人职责，主要领导同志分别主持召开会议研究法治政府建设工作三十余次，及时推动"
    )
    text = f"{mark}\n甲省法治政府建设情况的报告\n{first}\n{mark}\n解决有关问题。\n一、主要成效\n成效明显。"
    report = read_text(text, "a.txt")
    assert report.title == "甲省法治政府建设情况的报告"
    assert report.blocks[1].text == first + "解决有关问题。"
    assert report.removed == (mark, mark)


def test_an_office_and_a_name_without_a_post_speak() -> None:
    head = ["甲区人民政府关于2020年财政决算的报告", "——2021年9月27日在区二届人大常委会第三十四次会议上"]
    report = read_text(
        "\n".join([*head, "区财政局 席捲澜", "主任、各位副主任，各位委员：", "现将决算情况报告如下。"])
    )
    assert report.speaker == "区财政局 席捲澜"
    assert not speaks("区财政局 办公室")
    assert not speaks("区财政局 统计局")


def test_cells_with_a_bar_each_on_a_line_are_joined_to_rows_and_no_further() -> None:
    cells = [
        "收入 |",
        "执行数 |",
        "决算数 |",
        "总计 |",
        "1,196,625 |",
        "1,196,625 |",
        "支出 |",
        "83,100 |",
        "83,200 |",
    ]
    report = read_text(
        "\n".join(["政府工作报告", "一、决算情况", "收入完成12亿元。", *cells, "支出完成11亿元。"])
    )
    assert not report.repairs
    rows = [" ".join(cells[start : start + 3]) for start in (0, 3, 6)]
    assert [block.text for block in report.blocks][-4:-1] == rows


def test_a_bracketed_name_with_a_colon_heads_what_stands_behind_it() -> None:
    first = (
        "2020年全区一般公共预算收入423,422万元，同比增长8.7%，收入总计1,196,625万元。全区支出969,790万元。"
    )
    second = "收入386,215万元，同比增长12.4%。"
    lines = ["一、收支决算情况", f"（一）一般公共预算：{first}", f"（二）政府性基金预算：{second}"]
    blocks = read_text("\n".join(["关于2020年财政决算的报告", *lines])).blocks[-4:]
    assert [(b.kind.value, b.text) for b in blocks] == [
        ("section", "（一）一般公共预算："),
        ("paragraph", first),
        ("section", "（二）政府性基金预算："),
        ("paragraph", second),
    ]
