"""Slips are proposed, never applied; ordinary text is left in peace."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

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
        ("全市GOP增长5.2%。", "GOP", "GDP"),
        ("PM25平均浓度持续下降。", "PM25", "PM2.5"),
        ("入选全国创新企业T0P10榜单。", "T0P10", "TOP10"),
        ("实现全球I0500总榜单十连冠。", "I0500", "IO500"),
        ("单位GDP C02排放量下降3%。", "C02", "CO2"),
        ("PM_{2.5}浓度降至16.9微克/立方米。", "PM_{2.5}", "PM2.5"),
        ("土地整備高效推进，片区建设加快。", "備", "备"),
        ("新增規上企业12家，片区建设加快。", "規", "规"),
        ("民生福社持续增进。", "民生福社", "民生福祉"),
        ("建设南山一连平共建产业园。", "一", "—"),
        ("建设南山（城东)产业园。", "（城东)", "（城东）"),
        ("推进(城东)产业园建设。", "(城东)", "（城东）"),
        ("加快推进推进重点项目建设。", "推进推进", "推进"),
        ("项目建设的的进度加快。", "的的", "的"),
        ("办好南山CitygoGo活动。", "CitygoGo", "CityGo"),
        ("“鹏城云脑 II”再夺冠。", " II", "Ⅱ"),
        ("打造成都一重庆经济圈。", "一", "—"),
        ("京一津一冀协同发展深入推进。", "一", "—"),
        ("一一经济运行稳中有进，地区生产总值增长6%。", "一一", "——"),
        ("全市增加值增长长6%。", "增长长", "增长"),
        ("同比增长5．．3%。", "．．", "．"),
        ("一2031年1月20日在甲市第十届人民代表大会第五次会议上", "一", "——"),
    ],
)
def test_slips_are_proposed(sentence: str, source: str, reading: str) -> None:
    assert (source, reading) in proposals(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "引进A100芯片、5G基站和C919大飞机配套项目，发展AI产业。",
        "推进一带一路建设，第一批项目开工，南山一中启用。",
        "科考船在密集海冰区进行连续载人深潜，破冰船完成冰区补给。",
        "蛇口一期工程投用，深圳湾一号封顶。",
        "苏一中、沪一线医护、川一级公路和广一新城建设提速，看到到处是新变化。",
        "建成第2 期 120公里管网，优衣库（ユニクロ）开业，表1 20项指标完成。",
        "开展研究研究再研究，天天向上，人人参与。",
        "一步一步走，一件一件抓，一代一代传，和和谐谐、稳稳当当。",
        "一一落实问题清单，增长长效机制更加完善，广州一年来新增企业1000家。",
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
        ("全市工业业增加值增长6%。", "业业", "业"),
        ("要稳增长，促促进消费。", "促促", "促"),
        ("总投资12亿亿元。", "亿亿", "亿"),
        ("现代产a业体系加快形成。", "a", ""),
        ("项目于l2月开工。", "l2", "12"),
        ("沪一昆高铁建成通车。", "一", "—"),
        ("预算收入达到到45.6亿元。", "到到", "到"),
        ("完成投资1 20亿元，开工项目12个。", " ", ""),
        ("通过IS0500O1认证企业12家。", "IS0500O1", "ISO50001"),
        ("大カ发展现代农业。", "カ", "力"),
        ("工业投资增长6。3%。", "。", "."),
        ("绿化覆盖率达到45.6℅。", "℅", "%"),
        ("推行“一网通办“改革。", "“", "”"),
        ("施行《条例>。", "《条例>", "《条例》"),
        ("项目己经建成。", "己经", "已经"),
        ("加强末来产业布局。", "末来", "未来"),
        ("装机达30万干瓦。", "干瓦", "千瓦"),
        ("年末常住人囗增加。", "人囗", "人口"),
    ],
)
def test_numbers_and_signs_that_were_read_wrong(text: str, source: str, reading: str) -> None:
    report = read_text(f"甲市政府工作报告\n\n{text}全市上下坚持稳中求进工作总基调。", "a.txt")
    assert [(quirk.source, quirk.reading) for quirk in report.quirks] == [(source, reading)]


@pytest.mark.parametrize(("year", "reading"), [("20204", "2024"), ("202", "2024"), ("20025", "2025")])
def test_a_year_of_too_many_or_too_few_digits_is_one_that_the_report_names(year: str, reading: str) -> None:
    text = f"2024年，全市经济平稳运行；2024年增长6%，2025年目标5%。{year}年末，人口增加。"
    quirks = read_text(f"甲市政府工作报告\n\n{text}", "a.txt").quirks
    assert [(quirk.source, quirk.reading) for quirk in quirks] == [(year, reading)]


def test_the_dash_before_a_subtitle_that_was_read_as_numerals() -> None:
    day = "一一2025年1月8日在甲市第三届人民代表大会第五次会议上"
    quirks = read_text(f"甲市政府工作报告\n\n{day}\n\n各位代表：\n\n全市平稳。", "a.txt").quirks
    assert [(quirk.source, quirk.reading) for quirk in quirks] == [("一一", "——")]


def test_a_year_that_the_report_does_not_know_is_left_alone() -> None:
    assert not read_text("甲市政府工作报告\n\n2024年，全市增长6%。20188年末，人口增加。", "a.txt").quirks


def test_radicals_of_a_pdf_are_the_characters_they_look_like() -> None:
    report = read_text("甲市政府⼯作报告\n\n⼀、⼯作回顾\n\n2024年1⽉，⺠生改善，增⻓6%。", "a.txt")
    assert report.title == "甲市政府工作报告"
    assert [block.text for block in report.blocks[1:]] == ["一、工作回顾", "2024年1月，民生改善，增长6%。"]


@pytest.mark.parametrize(
    "text",
    [
        "2024年年初，行业业绩提升，企业业务、产业业态更新，市市场监管局和全区区直单位人人参与，博物馆馆藏丰富。",
        "地表水水质优良，农业税税率降低，精品红酒酒庄开业，实实在在、稳稳当当，退税缓税缓费，天天向上，与民生息息相关。",
        "A股股票回购，乡村e镇建成，工业区B区开工，Alibaba、entities和competition，O3年均浓度下降。",
        "每秒9.3亿亿次，千千万万，距今20000年前，最后一道防线，“南A中心”投用。",
        "二季度末达到90%，悦己经济、自己经营，德国士兵，重若千钧，平台作用、平台理念、平台计划，长期未还。",
        "落实千亿计划，逾期未整改，吸收人才，参加人数，淹没计划，一千部电影，金融台账，周末来客。",
    ],
)
def test_words_that_only_look_like_slips_are_left_alone(text: str) -> None:
    assert not read_text(f"甲市政府工作报告\n\n{text}全市上下坚持稳中求进工作总基调。", "a.txt").quirks


@pytest.mark.parametrize(
    "text",
    [
        "建成5G基站200个，引进O2O平台3家，落实财政政策，行业业绩提升，人人享有，哈哈哈！",
        "二零二零年,全市(下同)生产总值增长5%,其中(一)工业增长6%,(二)农业增长3%。",
    ],
)
def test_what_is_written_so_on_purpose_is_left_alone(text: str) -> None:
    assert not read_text(f"甲市政府工作报告\n\n{text}", "a.txt").quirks


def test_slips_are_looked_for_unless_nobody_wants_them(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_text(
        "各位代表：\n\n一、工作回顾\n\nMa11商圈营业额增长8%，PM_{2.5}浓度下降。\n", encoding="utf-8"
    )
    report = read_report(file)
    assert report.quirks
    assert read_report(file, slips=False) == replace(report, quirks=())


def _readings(text: str) -> list[tuple[str, str]]:
    return [(quirk.source, quirk.reading) for quirk in read_text(f"甲市工作报告\n\n{text}\n").quirks]


def test_abbreviations_with_a_sign_that_looks_alike() -> None:
    told = [("BlM", "BIM"), ("lSO14001", "ISO14001"), ("0LED", "OLED"), ("5CADA", "SCADA")]
    assert _readings("推广BlM技术，通过lSO14001认证，发展0LED产业，引进5CADA软件。") == told
    assert _readings("发展CT扫描、G60走廊和S1号线，机型为A320、C919，推广BIM技术。") == []


def test_a_sign_that_makes_no_word_where_another_makes_one() -> None:
    told = [("土", "工"), ("坏", "环"), ("极", "级")]
    assert _readings("项目竣土投产，人居坏境改善，推动产业升极。") == told
    assert _readings("好坏分明，极大提升，土地节约，人人参与，没有发生事故，破坏植被的要恢复。") == []


def test_a_stop_for_a_decimal_point_opens_no_heading() -> None:
    assert ("。", ".") in _readings("常住人口城镇化率达到65。3%，比上年提高一个百分点。")


def test_brackets_of_two_kinds_and_code_behind_a_dollar_sign() -> None:
    assert _readings("落实甲政发〔2025]12号文件。") == [("〔2025]", "〔2025〕")]
    assert _readings("细颗粒物PM$_{2.5}$浓度下降。") == [("PM$_{2.5}$", "PM2.5")]
    assert _readings(r"$\mathrm{CO_{2}}$排放下降10^{4}吨。") == [
        (r"$\mathrm{CO_{2}}$", "CO2"),
        ("10^{4}", "10⁴"),
    ]


def test_a_word_twice_at_the_head_of_a_paragraph_and_a_measure_twice() -> None:
    assert _readings("建设建设高标准农田十万亩，完成投资50亿元元，取得得明显成效。") == [
        ("建设建设", "建设"),
        ("元元", "元"),
        ("得得", "得"),
    ]
    assert _readings("选手获得得分最高的奖项，记得得到过的帮助。") == []
    assert _readings("规模以以上企业128家。") == [("以以", "以")]
    assert _readings("对重大项目予以以下奖励，一桩桩、一件件抓落实，地表水达到或优于III类比例93%。") == []


_ALOUD = "全縣產(chǎn)業(yè)穩(wěn)步發(fā)展，農(nóng)村面貌一新。"


def test_readings_set_by_a_machine_are_left_out() -> None:
    report = read_text("某縣政府工作報告\n\n一、工作回顧\n\n" + _ALOUD)
    block = report.blocks[-1]
    assert apply_quirks(block.text, find_quirks(report)) == "全縣產業穩步發展，農村面貌一新。"


def test_a_reading_that_the_report_gives_stays() -> None:
    report = read_text("某市政府工作报告\n\n一、工作回顾\n\n亳(bó)州路改造完成，全市（shì）面貌一新。")
    assert not [quirk for quirk in find_quirks(report) if quirk.kind == "reading"]


def test_a_day_left_blank_is_no_slip() -> None:
    report = read_text(
        "某镇政府工作报告\n\n2014年 月 日\n\n镇长 张三\n\n各位代表：\n\n一、工作回顾\n\n全镇经济平稳增长。"
    )
    assert not find_quirks(report)
