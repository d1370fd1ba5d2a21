"""What a sentence says once for several figures: a deed, a size, a row of shares, those held against."""

from __future__ import annotations

from decimal import Decimal

import pytest

from desktop_app.figures.english import indicator_names
from desktop_app.figures.model import Kind

from .reading import of_report, of_results


def _names(text: str) -> list[str]:
    return [one.indicator_zh for one in of_results(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("除险加固水库3座、山塘8处。", ["除险加固水库数", "除险加固山塘数"]),
        ("疏浚沟渠12公里、河道30公里。", ["疏浚沟渠长度", "疏浚河道长度"]),
        ("新发展家庭农场16家、示范社9家。", ["新发展家庭农场数", "新发展示范社数"]),
        ("我们建成村史馆2个、文化广场4个。", ["建成村史馆数", "建成文化广场数"]),
        ("修缮校舍3栋，新建图书馆1座。", ["修缮校舍数", "新建图书馆数"]),
        ("流转土地3万亩、培育合作社12家。", ["流转土地面积", "培育合作社数"]),
        (
            "小麦播种面积5200公顷；花生播种面积300公顷，大豆180公顷。",
            ["小麦播种面积", "花生播种面积", "大豆播种面积"],
        ),
        ("小麦播种面积5200公顷，新增绿地30公顷。", ["小麦播种面积", "新增绿地面积"]),
    ],
)
def test_a_deed_and_a_size_are_said_once(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_shares_in_a_row_are_of_the_levels_before() -> None:
    assert _names("完成土石方20万方，投资900万元，投劳3万工日，占计划的103%、98%、101%。")[3:] == [
        "土石方量计划完成率",
        "土石方量投资计划完成率",
        "投劳计划完成率",
    ]
    assert _names("完成投资900万元，占年度计划的98%。")[-1] == "投资计划完成率"


def test_the_growth_of_others_is_told_in_brackets() -> None:
    found = of_results("固定资产投资增长9.1%，比全省（7.4%）和全国（6.3%）分别高1.7、2.8个百分点。")
    assert [one.indicator_zh for one in found] == [
        "固定资产投资同比增速",
        "全省固定资产投资增速",
        "全国固定资产投资增速",
        "固定资产投资增速比全省高幅度",
        "固定资产投资增速比全国高幅度",
    ]
    assert [one.kind for one in found][1:3] == [Kind.OTHER, Kind.OTHER]
    assert found[1].indicator_en == "provincial growth in fixed-asset investment"


def test_a_rank_behind_a_margin_is_that_of_the_growth() -> None:
    assert (
        _names("地区生产总值增长6%，高于全市0.8个百分点，排名全市第1位。")[-1] == "地区生产总值增速全市排名"
    )
    assert (
        _names("地区生产总值90亿元，增长6%，高于全市0.8个百分点，排名全市第1位。")[-1]
        == "地区生产总值全市排名"
    )
    assert _names("技改投资增长22%，居全省第11位，比一季度前移3位。")[-1] == "技改投资增速全省排名前移位次"
    ranked = of_results("税收收入300万元，居全县11个乡镇首位。")[-1]
    assert (ranked.kind, ranked.indicator_en) == (
        Kind.RANK,
        "rank by tax revenue among 11 townships and subdistricts",
    )


def test_a_reason_in_a_bracket_names_nothing() -> None:
    assert (
        _names("固定资产投资30亿元（主要是项目入库不足，难以支撑投资增长），下降8%。")[-1]
        == "固定资产投资同比降幅"
    )
    assert _names("固定资产投资30亿元（其中工业投资12亿元），下降8%。")[-1] == "固定资产投资同比降幅"


def test_how_many_industries_grew() -> None:
    found = of_results("38个大类行业中32个实现增长、增长面84.2%，较一季度提升7.9个百分点。")
    assert [(one.indicator_zh, one.kind) for one in found][1:] == [
        ("实现增长大类行业数", Kind.ACTUAL),
        ("增长面", Kind.SHARE),
        ("增长面提升幅度", Kind.GROWTH_YOY),
    ]


def test_a_total_is_not_new() -> None:
    assert _names("地区总部、研发中心分别新认定6家和3家，累计分别达到101家和59家。")[2:] == [
        "地区总部数",
        "研发中心数",
    ]


def test_years_since_something_came_first_are_no_figure() -> None:
    assert [one.raw for one in of_results("增速居全省第一，分别为35年来、20年来首次。")] == ["全省第一"]
    assert "35年" in [one.raw for one in of_results("建校35年，培养学生2万人。")]


def test_money_for_so_many_of_one_kind() -> None:
    assert (
        _names("投资1千余万元实施了红星、东风等五座小型水库的除险加固。")[0] == "实施小型水库的除险加固投资"
    )
    assert _names("投入资金200万元，建成3个农贸市场，改造5条道路。")[0] != "建成农贸市场投资"


def test_works_are_told_on_by_their_state() -> None:
    assert _names("带动71项重大水利项目建设提速，实现基本建成8项，新开工15项。") == [
        "提速重大水利项目数",
        "实现基本建成项目数",
        "新开工项目数",
    ]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("上半年经济运行情况\n2021年7月25日\n经核算，上半年生产总值7亿元。\n全市夏粮产量36万吨。", "2021H1"),
        ("2020年上半年全市经济运行情况\n2020年7月25日\n全市夏粮产量36万吨。", "2020H1"),
        ("政府工作报告\n2021年1月25日\n全市夏粮产量36万吨。", "2020"),
    ],
)  # fmt: skip
def test_a_title_of_a_part_of_the_year_is_of_the_year_of_its_day(text: str, period: str) -> None:
    assert {one.period for one in of_report(text)} == {period}


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("锂电产业增加值", "value added of the lithium battery industry"),
        ("实施中小型水库的除险加固数", "small and medium-sized reservoirs reinforced"),
        ("市本级对各区税收返还支出", "tax rebates to districts"),
        ("对各县（市、区）专项转移支付支出", "special transfer payments to counties"),
        ("安排贫困群众就业人数", "people in poverty helped into jobs"),
        ("农村经济组织数", "rural economic organizations"),
    ],
)
def test_english_names(zh: str, english: str) -> None:
    assert indicator_names.english_name(zh) == english


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "全市有学校90所，在校学生8万人。其中小学43所，招生4912人，教职工1980人。",
            ["学校数", "学校在校学生人数", "小学数", "小学招生人数", "小学教职工人数"],
        ),
        ("全市有各级各类学校90所，招生1.2万人。", ["各级各类学校数", "招生人数"]),
        ("茶叶产量2.7万吨，综合产值70亿元。", ["茶叶产量", "茶叶综合产值"]),
        ("失业率从上年3.6%下降到1.4%。", ["失业率", "失业率"]),
        ("城镇和农村低保对象分别有0.9万人和3.5万人。", ["城镇低保对象人数", "农村低保对象人数"]),
        ("形成50亿元畜禽产业集群。", ["畜禽产业集群规模"]),
        ("市住建局承担政府投资项目45个，新建28个。", ["市住建局承担政府投资项目数", "新建政府投资项目数"]),
        (
            "仲裁结案率、信访结案率分别达到99%和98%，分别高于目标要求4个、3个百分点。",
            ["仲裁结案率", "信访结案率", "仲裁结案率高于目标要求幅度", "信访结案率高于目标要求幅度"],
        ),
    ],
)
def test_what_was_told_before_is_told_whole(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_units_and_kinds_of_what_was_told_before() -> None:
    assert _names("转移就业35万人，其中转移6个月以上的20万人。")[-1] == "转移6个月以上人数"
    firms = of_results("年末入库企业8户，其中先进制造企业2户，物流企业5户。")
    assert {one.unit_norm for one in firms} == {"count"}
    homes = of_results("走访企业8户，慰问困难居民5户。")
    assert [one.unit_norm for one in homes] == ["count", "households"]
    (people,) = of_results("惠及300名城镇居民。")
    assert (people.raw, people.unit_norm) == ("300名", "persons")
    (school,) = of_results("小学升初中比例100%。")
    assert school.kind is Kind.SHARE
    assert of_results("失业率为3.9%，低于年初确定4.3%的目标。")[-1].kind is Kind.TARGET
    parking = of_results("新增车位2900个，并计划于今年年底完成两处停车场的建设，新增车位400个。")
    assert [one.kind for one in parking] == [Kind.ACTUAL, Kind.PLANNED, Kind.PLANNED]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("家庭医生签约21万人。", ["家庭医生签约人数"]),
        ("医保基金结余约21亿元。", ["医保基金结余额"]),
        ("开行中欧班列152列，发运1.5万标箱。", ["开行中欧班列数", "中欧班列发运标箱数"]),
        ("病床使用率78.3%，其中医院84.6%。", ["病床使用率", "医院病床使用率"]),
        ("排查隐患7245条，整改7189条，整改率99.2%。", ["排查隐患数", "整改隐患数", "隐患整改率"]),
        ("发出司法建议23份，反馈率95.7%。", ["发出司法建议数", "司法建议反馈率"]),
        ("储备物资4.6万件，价值2150万元。", ["储备物资数", "储备物资价值"]),
        ("新签约重点项目186个，开工率72%。", ["新签约重点项目数", "重点项目开工率"]),
        ("火情24小时扑灭率100%。", ["火情24小时扑灭率"]),
        ("五年新增造林45万亩。", ["新增造林面积"]),
    ],
)  # fmt: skip
def test_names_keep_their_last_signs(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_one_to_many_is_a_ratio_and_a_time_of_day_is_none() -> None:
    (ratio,) = of_results("全市师生比1:15。")
    assert (ratio.raw, ratio.unit_norm, ratio.english) == ("1:15", "ratio", "1:15")
    assert of_results("会议于下午1:15开始。") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("1个项目已完工，3个项目已开工。", ["完工项目数", "开工项目数"]),
        ("机动车增加2129万辆，保有量达4.17亿辆。", ["机动车增加数", "机动车保有量"]),
        ("驾驶人增加2064万人，总量突破5亿人。", ["驾驶人增加人数", "驾驶人总量"]),
        ("客运量83亿人次。分方式看，铁路26亿人次，公路51亿人次。", ["客运量", "铁路客运量", "公路客运量"]),
        ("货运量120万吨，其中铁路30万吨。", ["货运量", "铁路货运量"]),
        ("10.9万名学生领取了免费教科书。", ["领取了免费教科书学生人数"]),
        ("新建校舍1.6万平方米，加固5022平方米。", ["新建校舍面积", "加固校舍面积"]),
        ("制止违建31起，立案查处60余件。", ["制止违建数", "立案查处违建数"]),
        ("涉及29个单位共计50项问题。", ["涉及单位数", "涉及问题数"]),
    ],
)  # fmt: skip
def test_whose_and_which(text: str, names: list[str]) -> None:
    assert _names(text) == names


def test_a_rate_of_increase_in_a_name_is_a_share() -> None:
    (rate,) = of_results("大小畜总增率36.8%。")
    assert rate.kind is Kind.SHARE
    (ratio,) = of_results("居民收入差距控制在2.2∶1以内。")
    assert (ratio.unit_norm, ratio.value_normalised) == ("ratio", Decimal("2.2"))
