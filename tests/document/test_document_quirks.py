"""Slips are proposed, never applied; ordinary text is left in peace."""

from __future__ import annotations

import pytest

from desktop_app.document.quirks import apply_quirks, find_quirks
from desktop_app.document.read import read_report, read_text


def proposals(sentence: str) -> list[tuple[str, str]]:
    report = read_text("海东区政府工作报告\n\n一、工作回顾\n\n" + sentence)
    return [(q.source, q.reading) for q in find_quirks(report)]


@pytest.mark.parametrize(
    ("sentence", "source", "reading"),
    [
        ("京东Ma11等商业综合体开业。", "Ma11", "Mall"),
        ("实现全球I0500总榜单十连冠。", "I0500", "IO500"),
        ("单位GDP C02排放量下降3%。", "C02", "CO2"),
        ("PM_{2.5}浓度降至16.9微克/立方米。", "PM_{2.5}", "PM2.5"),
        ("土地整備高效推进，片区建设加快。", "備", "备"),
        ("建设南山一连平共建产业园。", "一", "—"),
        ("建设南山（城东)产业园。", "（城东)", "（城东）"),
        ("推进(城东)产业园建设。", "(城东)", "（城东）"),
        ("加快推进推进重点项目建设。", "推进推进", "推进"),
        ("项目建设的的进度加快。", "的的", "的"),
        ("办好南山CitygoGo活动。", "CitygoGo", "CityGo"),
        ("“鹏城云脑 II”再夺冠。", " II", "Ⅱ"),
    ],
)
def test_slips_are_proposed(sentence: str, source: str, reading: str) -> None:
    assert (source, reading) in proposals(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "引进A100芯片、5G基站和C919大飞机配套项目，发展AI产业。",
        "推进一带一路建设，第一批项目开工，南山一中启用。",
        "蛇口一期工程投用，深圳湾一号封顶。",
        "开展研究研究再研究，天天向上，人人参与。",
        "建设B2B、O2O、H5和3D打印平台，落实“1+6+N”体系（GMOS）。",
        "完成K12教育、WTO和APEC会议筹备，R&D投入增长6%。",
        "保持IPv6、V2X、I 类水质和Vision Pro的领先地位，A股和B股回升。",
        "推动KKV、TOP10、MOOC、Google等品牌落户，发布Tools平台。",
    ],
)
def test_ordinary_text_is_left_in_peace(sentence: str) -> None:
    assert proposals(sentence) == []


def test_traditional_report_has_no_traditional_slips() -> None:
    report = read_text("新竹縣施政報告\n\n一、工作回顧\n\n產業發展穩步提升，興建社會住宅一千二百戶。")
    assert [q for q in find_quirks(report) if q.kind == "traditional-character"] == []


def test_sample_report_keeps_its_source_and_lists_the_slips(nanshan: object) -> None:
    report = read_report(nanshan)  # type: ignore[arg-type]
    found = {(q.source, q.reading) for q in report.quirks}
    assert {
        ("Ma11", "Mall"),
        ("I0500", "IO500"),
        ("備", "备"),
        ("PM_{2.5}", "PM2.5"),
        ("线", "在线"),
    } <= found
    assert len(report.quirks) < 15
    for quirk in report.quirks:
        assert report.block(quirk.block).text[quirk.start : quirk.end] == quirk.source


def test_accepted_readings_are_applied_from_the_end() -> None:
    report = read_text("海东区报告\n\n一、回顾\n\n京东Ma11和PM_{2.5}。")
    block = report.block("P1.p1")
    accepted = [q for q in report.quirks if q.block == block.id]
    assert apply_quirks(block.text, accepted) == "京东Mall和PM2.5。"
    assert apply_quirks("别的文字", accepted) == "别的文字"


@pytest.mark.parametrize(
    ("text", "source", "reading"),
    [
        ("全市生产总值增长6.l%。", "6.l", "6.1"),
        ("累计完成投资1O0亿元。", "1O0", "100"),
        ("二O二四年，全市经济平稳运行。", "O", "〇"),
        ("常住人口增加6. 5万人。", ". ", "."),
        ("粮食产量稳定，，收入增加。", "，，", "，"),
        ("绿化覆盖率达到45.6%%。", "%%", "%"),
        ("落实财政政政策。", "政政政", "政政"),
        ("云脑II正式投入运行。", "II", "Ⅱ"),
    ],
)
def test_numbers_and_signs_that_were_read_wrong(text: str, source: str, reading: str) -> None:
    report = read_text(f"甲市政府工作报告\n\n{text}全市上下坚持稳中求进工作总基调。", "a.txt")
    assert [(quirk.source, quirk.reading) for quirk in report.quirks] == [(source, reading)]


@pytest.mark.parametrize(
    "text",
    [
        "建成5G基站200个，引进O2O平台3家，落实财政政策，行业业绩提升，人人享有，哈哈哈！",
        "二零二零年,全市(下同)生产总值增长5%,其中(一)工业增长6%,(二)农业增长3%。",
    ],
)
def test_what_is_written_so_on_purpose_is_left_alone(text: str) -> None:
    assert not read_text(f"甲市政府工作报告\n\n{text}", "a.txt").quirks
