"""Meaning: qualifier, kind, direction, period, indicator, parent, list distribution."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier


def _one(text: str, role: str = "results", year: int = 2025) -> Figure:
    (figure,) = figures_in(text, role=role, year=year)
    return figure


@pytest.mark.parametrize(
    ("text", "word", "meaning"),
    [
        ("人流量突破60万", "突破", Qualifier.OVER),
        ("面积逾3万平方米", "逾", Qualifier.OVER),
        ("排查隐患3万余项", "余", Qualifier.OVER),
        ("招聘8000多名", "多", Qualifier.OVER),
        ("检查企业近3万家", "近", Qualifier.NEARLY),
        ("面积约118平方公里", "约", Qualifier.ABOUT),
        ("增长5%左右", "左右", Qualifier.ABOUT),
        ("新增90家以上", "以上", Qualifier.AT_LEAST),
        ("不少于600人", "不少于", Qualifier.AT_LEAST),
        ("失业率控制在5.5%以内", "控制在", Qualifier.UP_TO),
        ("物价涨幅控制在3%左右", "左右", Qualifier.ABOUT),
        ("负债率不高于60%", "不高于", Qualifier.UP_TO),
        ("由不足8万人", "不足", Qualifier.UNDER),
        ("总投资1亿元", "", Qualifier.EXACT),
    ],
)
def test_qualifiers(text: str, word: str, meaning: Qualifier) -> None:
    figure = figures_in(text)[0]
    assert (figure.qual_zh, figure.qualifier) == (word, meaning)


def test_a_verb_before_nearly_is_no_word_with_it() -> None:
    (figure,) = figures_in("三维空间更新近 108 平方公里")
    assert figure.qualifier is Qualifier.NEARLY


@pytest.mark.parametrize("text", ["通过3项标准", "线上5000场", "节约50万吨", "附近3家", "最近12家"])
def test_words_that_only_end_like_a_qualifier(text: str) -> None:
    assert _one(text).qualifier is Qualifier.EXACT


def test_a_shared_qualifier_holds_for_the_whole_list() -> None:
    first, second = figures_in("确诊分别超过16万例和15万例")
    assert first.qualifier is second.qualifier is Qualifier.OVER


def test_the_outer_span_covers_the_qualifier() -> None:
    text = "撬动超 300亿元销售额"
    figure = _one(text)
    assert text[figure.outer_start : figure.outer_end] == "超 300亿元"


@pytest.mark.parametrize(
    ("text", "role", "kind"),
    [
        ("地区生产总值增长5%。", "targets", Kind.TARGET),
        ("力争新增首店90家。", "plan", Kind.TARGET),
        ("新增优质企业100家。", "plan", Kind.PLANNED),
        ("同比增长7.4%。", "results", Kind.GROWTH_YOY),
        ("绿化覆盖率49.81%。", "results", Kind.SHARE),
        ("数量全市第一。", "results", Kind.RANK),
        ("累计注册资本607亿元。", "results", Kind.CUMULATIVE),
        ("完成投资320亿元。", "results", Kind.ACTUAL),
    ],
)
def test_kinds(text: str, role: str, kind: Kind) -> None:
    assert _one(text, role).kind is kind


@pytest.mark.parametrize(
    ("text", "direction", "value"),
    [
        ("同比增长6.3%", Direction.UP, "6.3"),
        ("同比下降4.5%", Direction.DOWN, "-4.5"),
        ("降幅收窄2个百分点", Direction.DOWN, "-2"),
        ("比上年末减少208万人", Direction.DOWN, "-2080000"),
        ("压减30%", Direction.DOWN, "-30"),
        ("贸易额增长1.5倍", Direction.UP, "150"),
        ("规模翻一番", Direction.UP, "100"),
        ("使用规模同比翻倍", Direction.UP, "100"),
        ("提高到35%", Direction.NONE, "35"),
        ("降至16.9微克/立方米", Direction.NONE, "16.9"),
        ("是上年的1.3倍", Direction.NONE, "1.3"),
        ("自然增长率为-1.48‰", Direction.NONE, "-1.48"),
    ],
)
def test_growing_by_and_growing_to_are_told_apart(text: str, direction: Direction, value: str) -> None:
    figure = _one(text)
    assert (figure.direction, str(figure.value_normalised)) == (direction, value)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("完成投资320亿元。", "2025"),
        ("2024年，完成投资320亿元。", "2024"),
        ("到2030年，占比达到35%。", "2030"),
        ("截至2024年底，常住人口达180万人。", "end-2024"),
        ("上半年完成投资100亿元。", "2025H1"),
        ("前三季度完成投资200亿元。", "2025Q1-Q3"),
        ("“十四五”期间累计投资900亿元。", "2021-2025"),
        ("较2020年预算数增长3%。", "2025"),
        ("获2024年度省科学技术奖44项。", "2025"),
        ("总数达到394家。", "end-2025"),
        ("1-8月进出口100亿元。", "2025-01/2025-08"),
    ],
)
def test_periods(text: str, period: str) -> None:
    assert _one(text).period == period


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("固定资产投资额完成 1942 亿元，同比增长 0.6%；", ["固定资产投资额", "固定资产投资同比增速"]),
        ("成功引进亚华电子、菲鹏弘济等20余家重点企业。", ["引进重点企业数"]),
        ("赤湾、后海等3座消防站竣工。", ["竣工消防站数"]),
        ("推动397家门店申请离境退税资质。", ["申请离境退税资质门店数"]),
        ("举办音乐季等公共文化活动近500场。", ["举办公共文化活动数"]),
        ("公共图书馆12座、博物馆5座。", ["公共图书馆数", "博物馆数"]),
        ("首期改造危房284平方米。", ["首期改造危房面积"]),
    ],
)
def test_indicator_names(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in figures_in(text, role="results", year=2025)] == names


def test_totals_go_to_their_subjects_in_order() -> None:
    text = "新增“小巨人”企业84家、单项冠军企业5家、上市企业6家，总数分别达到394家、36家、218家。"
    names = [figure.indicator_zh for figure in figures_in(text)[3:]]
    assert names == ["“小巨人”企业总数", "单项冠军企业总数", "上市企业总数"]


def test_growth_rates_go_to_their_subjects_in_order() -> None:
    first, second = figures_in("高技术制造业、装备制造业增加值分别增长8.9%、7.7%。")
    assert first.indicator_zh.startswith("高技术制造业")
    assert second.indicator_zh.startswith("装备制造业")


def test_a_part_names_its_whole_and_shares_its_verb() -> None:
    whole, part, growth = figures_in("新登记商事主体6.9万家，其中企业5.7万家，同比增长31.4%。")
    assert part.parent_zh == whole.indicator_zh == "新登记商事主体数"
    assert part.indicator_zh == "新登记企业数"
    assert growth.indicator_zh == "新登记企业同比增速"


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("规模以上工业增加值增长7%", "growth in value added of industrial enterprises above designated size"),
        ("本地生产总值增长7%", "GDP growth"),
        ("新增上市企业6家", "newly listed companies"),
        ("引入市场化调解组织24家", "market-based mediation organizations brought in"),
        ("森林覆盖率53%", "forest coverage"),
        ("获得股权融资企业33家", "enterprises obtaining equity financing"),
        ("企业获得股权融资7亿元", "equity financing obtained by enterprises"),
        ("为企业发放住房补租3亿元", "rental subsidies issued to enterprises"),
        ("企业开办最快2小时审批", "fastest business start-up approval time"),
        ("无人机、3D打印机出口增长20%", "growth in exports of drones and 3D printers"),
        # what is unknown is left out, and where the head is unknown only the deed is said
        ("新建某某式公园3个", "newly built parks"),
        ("建成某某某3个", "items built"),
    ],
)
def test_english_names(text: str, english: str) -> None:
    assert _one(text).indicator_en == english


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("完成7.5公顷红树林、1.2公顷湿地修复。", ["红树林修复面积", "湿地修复面积"]),
        ("完成371栋高层建筑两轮消防隐患排查。", ["消防隐患排查高层建筑数", "消防隐患排查轮数"]),
        ("发布总规模30亿元的产业基金。", ["产业基金总规模"]),
        ("全年新增托位超2800个，总数超1.2万。", ["新增托位数", "托位总数"]),
        ("为142家企业安排产业用房近50万平方米。", ["安排产业用房企业数", "为企业安排产业用房面积"]),
        ("投资总量连续两年位居全市首位。", ["投资总量居全市首位连续年数", "投资总量全市排名"]),
        ("巩固机器人产业优势，力争产业增加值增至20亿元。", ["机器人产业增加值"]),
        ("新孵化香港团队204家、累计1095家。", ["新孵化香港团队数", "累计孵化香港团队数"]),
        ("外汇储备达到2122亿美元，比上年末增加466亿美元。", ["外汇储备额", "外汇储备增加额"]),
        ("国民收入按可比价格计算平均每年增长10.7%。", ["国民收入年均增速"]),
        ("城乡收入分别增长7.8%和13.4%。", ["城乡收入同比增速", "城乡收入同比增速"]),
        ("财政收入迈过千亿大关，达1330亿元。", ["财政收入", "财政收入"]),
        (
            "新增甲类企业4家、乙类企业5家，总数分别达到34家、36家，均居全市首位。",
            [
                "新增甲类企业数",
                "新增乙类企业数",
                "甲类企业总数",
                "乙类企业总数",
                "甲类企业、乙类企业总数全市排名",
            ],
        ),
    ],
)
def test_names_are_those_a_reader_would_give(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in figures_in(text, role="results", year=2025)] == names


def test_a_total_of_one_thing_does_not_make_the_next_a_total() -> None:
    text = "33家企业获得融资累计超7.1亿元、17家企业新增授信累计超2.6亿元。"
    kinds = [figure.kind for figure in figures_in(text, role="results", year=2025)]
    assert kinds == [Kind.ACTUAL, Kind.CUMULATIVE, Kind.ACTUAL, Kind.CUMULATIVE]


def test_a_target_keeps_its_base() -> None:
    figure = _one("一般公共预算收入较 2025 年预算数增长 3%。", "targets", 2026)
    assert figure.base == "较2025年预算数"
    assert figure.indicator_en.endswith("(over the 2025 budget figure)")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“四上”企业净增720家，达1.1万家。", ["“四上”企业净增数", "“四上”企业总数"]),
        ("签约亿元以上项目88个。", ["项目规模下限", "签约亿元以上项目数"]),
        ("税收占比86.4%，高于全市平均5.1个百分点。", ["税收占比", "税收高于全市平均幅度"]),
        ("新建高标准农田450万亩，改造提升300万亩。", ["新建高标准农田面积", "改造提升高标准农田面积"]),
        (
            "规上工业总产值、增加值分别突破1.3万亿元、3100亿元。",
            ["规上工业总产值", "规上工业增加值"],
        ),
        (
            "总投资3280亿元（约合450亿美元）。",
            ["总投资", "总投资"],
        ),
        ("平均办结时长由5.6天缩短至3.2天。", ["平均办结时长", "平均办结时长"]),
        ("争取上级资金9.2亿元，比上年多1.1亿元。", ["上级资金", "上级资金增加额"]),
        ("受理投诉310件，较上年少26件。", ["受理投诉数", "受理投诉减少数"]),
        ("再生铝产量8万吨。", ["再生铝产量"]),
        ("气象预报精度达93%。", ["气象预报精度"]),
    ],
)
def test_names_that_lean_on_what_was_said_before(text: str, names: list[str]) -> None:
    assert [figure.indicator_zh for figure in figures_in(text, role="results", year=2025)] == names


def test_striving_for_a_value_aims_at_it_or_more_and_leaves_the_verb_to_the_sentence() -> None:
    figure = _one("力争产业增加值规模增至20亿元。", "plan", 2026)
    assert (figure.qual_zh, figure.qualifier) == ("力争", Qualifier.AT_LEAST)
    assert figure.english == "RMB 2 billion"


def test_a_comparison_with_others_is_no_growth() -> None:
    figure = figures_in("税收占比86.4%，高于全市平均5.1个百分点。")[1]
    assert (figure.kind, figure.direction) == (Kind.OTHER, Direction.NONE)
    assert figure.english == "5.1 percentage points"


def test_by_when_one_thing_is_done_says_nothing_of_the_next() -> None:
    found = figures_in("确保9月底前建成泵站3座；新增绿地12公顷，投资增长8%。", role="plan", year=2026)
    assert [one.period for one in found] == ["end-2026-09", "2026", "2026"]


@pytest.mark.parametrize("sign", ["∶", "︰", "﹕", ":", "："])
def test_a_ratio_has_any_sign_that_print_gives_it(sign: str) -> None:
    assert figures_in(f"三次产业结构调整为12.3{sign}40.1{sign}47.6。", role="results", year=2025) == []


def test_how_often_a_flood_comes_is_no_count_of_years() -> None:
    found = figures_in("防洪标准由20年一遇提高到五十年一遇，加固堤防6公里。", role="results", year=2025)
    assert [one.raw for one in found] == ["6公里"]


@pytest.mark.parametrize(
    ("before", "period"),
    [
        ("我县获得二季度全省投资激励", "2022"),
        ("我县二季度投资增长加快", "2022Q2"),
        ("二季度完成投资30亿元", "2022Q2"),
    ],
)
def test_the_time_of_a_praise_is_not_that_of_what_follows(before: str, period: str) -> None:
    text = f"固定资产投资增长9.3%，{before}；社会消费品零售总额181.7亿元。"
    assert figures_in(text, role="results", year=2022)[-1].period == period
