"""The checks on whole sentences: slips are found and marked, good English stays silent."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop_app.review.checks import check_pair
from desktop_app.review.context import Known
from desktop_app.review.findings_json import findings_json
from desktop_app.review.model import Finding, Severity
from desktop_app.translation.model import Term

PAIRS = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "pairs" / "report.tsv").read_text(encoding="utf-8").splitlines()
]


def found(source: str, english: str, **known: object) -> set[str]:
    return {finding.check for finding in check_pair(source, english, Known(**known))}  # type: ignore[arg-type]


def only(source: str, english: str, check: str) -> Finding:
    (finding,) = [one for one in check_pair(source, english) if one.check == check]
    return finding


def test_good_translations_raise_hardly_any_alarm() -> None:
    alarms = [pair for pair in PAIRS if check_pair(*pair)]
    assert len(PAIRS) >= 150
    assert len(alarms) <= len(PAIRS) * 0.03, alarms


@pytest.mark.parametrize(
    ("source", "english", "check"),
    [
        ("总额达到90亿元。", "The total reached RMB 90 billion.", "figure-value"),
        ("同比增长6.3%。", "It grew by 6.8% year on year.", "figure-value"),
        ("吸引199家企业入驻。", "It attracted 198 companies.", "figure-value"),
        ("建成三座消防站。", "Four fire stations were built.", "figure-value"),
        ("总额1.2亿元。", "The total was US$120 million.", "figure-unit"),
        ("提高2.1个百分点。", "It rose by 2.1%.", "figure-unit"),
        ("新建碧道26公里。", "26 meters of greenways were built.", "figure-unit"),
        ("种植面积3500万亩。", "The planted area is 35 million acres.", "figure-unit"),
        ("同比增长6.3%。", "It fell by 6.3% year on year.", "figure-direction"),
        ("同比下降0.9%。", "It was up 0.9% year on year.", "figure-direction"),
        ("投资超过30亿元。", "Investment was less than RMB 3 billion.", "figure-qualifier"),
        ("不少于5亿元。", "No more than RMB 500 million.", "figure-qualifier"),
        (
            "新增企业84家，投资30亿元。",
            "Businesses were added, with investment of RMB 3 billion.",
            "figure-missing",
        ),
        ("新增企业若干。", "84 new businesses were added.", "figure-extra"),
        ("项目于2024年3月开工。", "Construction began in March 2025.", "figure-date"),
        ("项目于2024年3月开工。", "Construction began in April 2024.", "figure-date"),
        ("他没有说明辞职的原因。", "He explained why he had resigned.", "negation"),
        ("公司将继续扩大投资。", "The company will not continue to expand investment.", "negation"),
        ("广州和深圳签署协议。", "Suzhou and Shenzhen signed an agreement.", "name-wrong"),
        ("与泰国签署协议。", "An agreement was signed with Brazil.", "name-wrong"),
        ("经营者不得免除自身责任。", "Operators must exempt themselves from liability.", "negation"),
        ("就业压力不容低估。", "The pressure on jobs should be underestimated.", "negation"),
        ("双方未就赔偿达成一致。", "The parties managed to agree on compensation.", "negation"),
        ("没有调查就没有发言权。", "Without investigation, there is some right to speak.", "negation"),
        ("论坛昨天成功举行中非合作会议。", "The China-Africa meeting was not held yesterday.", "negation"),
        ("项目投资12亿元。", "The project cost 1.2 billion yuan (up 7 percent).", "figure-extra"),
        ("城镇新增就业50万人。", "Some 500,000 urban jobs were added by 2031.", "figure-extra"),
        (
            "应当自收到通知之日起三十日内提交。",
            "Submit it within days of receiving the notice.",
            "figure-missing",
        ),
        ("总额不超过合同总价的5%。", "The total shall not fall below 5% of the price.", "figure-qualifier"),
        (
            "高于全省平均水平1.3个百分点。",
            "It was 1.3 percentage points below the average.",
            "figure-direction",
        ),
        ("写于十四世纪。", "It was written in the century.", "figure-missing"),
        ("加强教育投入。", "Education Education spending will increase.", "repetition"),
        ("校友生态加速构建。", "The alumni ecosystems alumni ecosystem was built faster.", "repetition"),
        (
            "新增3名“两院”院士。",
            "3 members of the Chinese Academy of Sciences and the Chinese Academy of Engineering were "
            "added to those of the Chinese Academy of Sciences and the Chinese Academy of Engineering.",
            "repetition",
        ),
        ("加强教育投入。", "加强教育投入。", "untranslated"),
        ("加强教育投入。", "Strengthen 教育 spending on schools.", "leftover-han"),
        ("加强教育投入。", "Strengthen the the investment in education.", "repetition"),
        ("加强教育投入。", " ", "empty"),
        ("新建公园8个，改造提升碧道26公里。", "Eight new parks were built.", "dropped-clause"),
    ],
)
def test_a_slip_is_found(source: str, english: str, check: str) -> None:
    assert check in found(source, english)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("旅游收入翻了一番。", "Tourism revenue doubled."),
        ("六成受访者表示满意。", "Six in ten respondents were satisfied."),
        ("出生率为6.77‰。", "The birth rate was 6.77 per thousand."),
        ("她以55秒81夺冠。", "She won in 55.81 seconds."),
        (
            "降幅比上年扩大0.4个百分点。",
            "The reduction was 0.4 percentage points greater than the year before.",
        ),
        ("永不称霸、永不扩张、永不谋求势力范围。", "Never seek hegemony, expansion or spheres of influence."),
        (
            "坚持房住不炒，支持住房需求。",
            "Housing is for living in, not for speculation, and demand was met.",
        ),
        ("李丽参加了会议。", "Li Li attended the meeting."),
        ("联合国秘书长古特雷斯呼吁停火。", "UN Secretary-General Antonio Guterres called for a ceasefire."),
        ("某公司存在不道德行为。", "The company committed unethical acts."),
        ("双方同意不采取任何行动。", "The two sides agreed to refrain from any action."),
        ("我们没有完成年度目标。", "We fell short of the annual target."),
        ("经济总量即将突破100万亿元。", "The economy has grown close to 100 trillion yuan."),
        (
            "略低于一季度18.3%的增长率。",
            "It was slower than the growth of 18.3 percent in the first quarter.",
        ),
        ("市场主体达百余万户。", "There were more than a million market entities."),
        ("他们在波拉波拉度假。", "They spent their holiday in Bora Bora."),
        ("项目投资12亿元。", "The project cost 1.2 billion yuan ($170 million)."),
        ("占全市三分之一。", "It makes up a third of the city's total."),
        ("一半以上企业盈利。", "More than half of the companies are profitable."),
        ("面积15亩。", "It covers one hectare."),
        ("上半年增长5%，全年增长5%。", "Growth was 5% in the first half and over the year."),
        ("千方百计稳就业。", "We will do everything possible to keep employment stable."),
        ("两会期间收到建议12件。", "During the two sessions, twelve suggestions were received."),
        ("从3%提高到5%。", "It was raised from 3% to 5%."),
        ("24小时值班。", "Staff are on duty 24 hours a day."),
        ("去年增长3%。", "It grew by 3% in 2025."),
        ("5G基站1.2万个。", "12,000 5G base stations."),
        ("“十五五”规划开局。", "The 15th Five-Year Plan began."),
    ],
)
def test_good_english_stays_silent(source: str, english: str) -> None:
    assert found(source, english) == set()


def test_a_power_of_ten_is_named_and_can_be_mended() -> None:
    finding = only("总额达到90亿元。", "The total reached RMB 90 billion.", "figure-value")
    assert "10 times too large" in finding.message
    assert finding.fix == "The total reached RMB 9 billion."
    assert finding.severity is Severity.CRITICAL


def test_spans_mark_both_sides() -> None:
    source, english = "同比增长6.3%。", "It grew by 6.8% year on year."
    finding = only(source, english, "figure-value")
    assert source[finding.zh_start : finding.zh_end] == "6.3%"
    assert english[finding.en_start : finding.en_end] == "6.8%"


def test_every_fix_of_a_wrong_figure_mends_it() -> None:
    fixes = [
        (source, finding.fix)
        for source, english in PAIRS[:40]
        for finding in check_pair(source, english.replace("%", "1%", 1))
        if finding.check == "figure-value" and finding.fix
    ]
    assert len(fixes) >= 10
    assert [fix for source, fix in fixes if "figure-value" in found(source, fix)] == []


def test_terms() -> None:
    term = Term("新质生产力", "new quality productive forces", variants=("new productive forces",))
    bad = Term("新质生产力", "new-type fertility", status="forbidden")
    assert "term-missing" in found("培育新质生产力。", "We will nurture talent.", terms=[term])
    assert found("培育新质生产力。", "We will foster new productive forces.", terms=[term, bad]) == set()
    assert "term-forbidden" in found("培育新质生产力。", "We will foster new-type fertility.", terms=[bad])


def test_tense_follows_the_part() -> None:
    assert "tense-role" in found("推动公园建设。", "Parks were built.", role="plan")
    assert "tense-role" in found("推动公园建设。", "We will build parks.", role="results")
    assert "tense-role" not in found("推动公园建设。", "We will build parks.", role="plan")


def test_findings_as_data() -> None:
    findings = check_pair("同比增长6.3%。", "It grew by 6.8% year on year.", Known("3"))
    (one,) = findings_json(findings, key="line")
    assert set(one) == {"line", "check", "severity", "message", "zh_span", "en_span"}
    assert (one["line"], one["zh_span"], one["severity"]) == (3, [4, 8], "critical")
    (empty,) = findings_json(check_pair("完成任务。", ""), key="segment")
    assert empty["en_span"] is None
    with pytest.raises(ValueError, match="segment or line"):
        findings_json(findings, key="row")


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("上海、天津、重庆、" * 300, "Shanghai, Tianjin, Chongqing, " * 300),
        ("增长" * 2000, "grow " * 2000),
        ("不得改变用途，没有完成任务，" * 250, "may not be changed, was not completed, " * 250),
    ],
)
def test_a_line_that_only_repeats_itself_costs_no_more_than_its_length(source: str, english: str) -> None:
    check_pair("出口增长5%。", "Exports grew by 5%.")  # word lists are loaded
    started = time.process_time()
    check_pair(source, english)
    assert time.process_time() - started < 5
