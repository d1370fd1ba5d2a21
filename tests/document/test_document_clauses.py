"""Decisions by clauses, the first of several parts, and a page that lost its title."""

from __future__ import annotations

from desktop_app.document.model import BlockKind, PartRole
from desktop_app.document.read import read_text

DECISION = """某市人大常委会关于加强河道管理的决定

为加强河道管理，保障防洪安全，根据有关法律，结合本市实际，作如下决定：

一、市水务局负责全市河道的管理。

区水务局负责区内河道的管理，接受市水务局的指导。

二、沿河各镇应当每年制定清淤计划，在汛期以前完成，所需资金列入镇级预算，由区人民政府对完成情况进行检查，检查的结果向区人大常委会报告，并在区政府网站上公布，接受群众监督。

三、在河道两岸建设的项目，应当先报市水务局审查，并在审查同意后办理其他手续，未经审查的一律不得开工建设。

四、审查的重点是：

1、项目是否符合河道规划；

2、项目是否影响防洪安全。

五、违反本决定的，由市水务局责令改正，造成损失的应当依法赔偿，情节严重的依法追究责任人的责任，并向社会公布处理结果。
"""


def test_short_clauses_head_nothing() -> None:
    report = read_text(DECISION)
    assert not [b for b in report.blocks if b.kind in (BlockKind.PART, BlockKind.SECTION)]
    clauses = [b for b in report.blocks if b.text[1] == "、" and b.text[0] in "一二三四五"]
    assert {(b.kind, b.level) for b in clauses} == {(BlockKind.BULLET, 1)}
    assert len(clauses) == 5


def test_sentences_that_head_parts_stay_headings() -> None:
    body = "全区上下齐心协力，全年新增企业三百余家，新增就业一万余人，各项工作进展顺利，群众生活不断改善。"
    parts = "".join(
        f"{sign}、要抓好{what}工作。\n\n{body}\n\n"
        for sign, what in zip("一二三", ("产业", "就业", "环保"), strict=True)
    )
    report = read_text("某区2023年工作报告\n\n" + parts)
    assert [b.text for b in report.blocks if b.kind is BlockKind.PART] == [
        "一、要抓好产业工作。",
        "二、要抓好就业工作。",
        "三、要抓好环保工作。",
    ]


def test_the_first_part_is_no_title() -> None:
    report = read_text(
        "某区2024年政府预算公开\n第一部分 某区2023年预算执行情况和2024年预算草案的报告\n"
        "一、2023年预算执行情况\n全年一般公共预算收入完成23.4亿元，增长5.2%。\n"
        "二、2024年预算草案\n全年一般公共预算收入预计24.5亿元，增长4.7%。\n"
        "第二部分 2023年政府预算情况表\n一般公共预算收入执行情况见下表，数据来自区财政局，单位为万元。\n"
    )
    assert report.title == "某区2024年政府预算公开"
    assert [b.text[:4] for b in report.blocks if b.kind is BlockKind.PART] == ["第一部分", "第二部分"]


def test_a_page_without_its_title_says_that_it_reports() -> None:
    report = read_text(
        "2022年，我局积极推进各项工作。现将我局2022年法治政府建设情况报告如下。\n\n"
        "一、学深悟透，全力推动法治政府建设\n\n一是开展学习。全年组织学习12次，参加人员800人次，覆盖全体干部。\n"
    )
    assert {block.role for block in report.blocks if block.id.startswith("P1")} == {PartRole.RESULTS}
