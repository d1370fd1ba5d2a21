"""Reports first met: when they speak of, sizes that are told once, levels behind a list of growth."""

from __future__ import annotations

import pytest

from desktop_app.figures.model import Direction, Kind
from tests.figures.reading import of_report, of_results


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "第二小学项目，占地面积8200平方米，建筑面积7100平方米。",
            ["第二小学项目占地面积", "第二小学项目建筑面积"],
        ),
        ("粮食种植面积12万亩，总产量5万吨。", ["粮食种植面积", "粮食总产量"]),
        (
            "小学毛入学率达到99.1%、初中达到97.2%，高于省定标准。",
            ["小学毛入学率", "初中毛入学率"],
        ),
        ("城镇化率达到61.2%、森林覆盖率达到45%。", ["城镇化率", "森林覆盖率"]),
        (
            "秸秆、畜禽粪污综合利用率分别达到84%、73%。",
            ["秸秆综合利用率", "畜禽粪污综合利用率"],
        ),
        (
            "总诊疗量中，医院31万人次，乡镇卫生院42万人次。",
            ["医院诊疗人次", "乡镇卫生院诊疗人次"],
        ),
        (
            "医院出院患者平均住院日为8.7日，其中公立医院为8.3日。",
            ["医院出院患者平均住院日天数", "公立医院出院患者平均住院日天数"],
        ),
        ("A级以上景区达48家，其中5A级2家。", ["A级以上景区数", "5A级景区数"]),
        (
            "城乡居民人均可支配收入分别增长6%和8%，分别达41200元和15300元。",
            [
                "城镇居民人均可支配收入同比增速",
                "农村居民人均可支配收入同比增速",
                "城镇居民人均可支配收入",
                "农村居民人均可支配收入",
            ],
        ),
        (
            "年末就业人员120万人。按产业划分，第一产业50万人，第二产业25万人。",
            ["年末就业人员人数", "第一产业就业人员人数", "第二产业就业人员人数"],
        ),
        (
            "老旧小区改造新开工41个、220万平方米、2.6万户。",
            ["老旧小区改造新开工数", "老旧小区改造新开工面积", "老旧小区改造新开工户数"],
        ),
        (
            "投资连续6年保持在300亿元以上规模，2024年达到350亿元。",
            ["投资连续年数", "投资", "投资"],
        ),
        ("保障性租赁住房4300套全面开工。", ["保障性租赁住房数"]),
        ("1.2万户享受租赁补贴，发放租赁补贴3000万元。", ["享受租赁补贴户数", "发放租赁补贴"]),
        ("为全省12个县市区之一。", ["县市区数"]),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in of_results(text)] == names


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (
            "接待游客51万人次，同比增长6%，恢复至2019年同期水平的82%。",
            ["tourist visits", "growth in tourist visits", "tourist visits as a share of the 2019 level"],
        ),
        (
            "旅游总收入8亿元，同比增长9%，较全省总体增速高1.4个百分点。",
            [
                "total tourism revenue",
                "growth in total tourism revenue",
                "margin of growth in total tourism revenue above overall provincial growth",
            ],
        ),
        (
            "货物吞吐量超过亿吨的港口达到6个。",
            ["cargo throughput of ports", "ports with cargo throughput of over 100 million metric tons"],
        ),
        (
            "进出口总值90亿元。对中国台湾地区、日本分别进出口36.9亿、19.3亿元。",
            ["imports and exports with Taiwan, China", "imports and exports with Japan"],
        ),
        ("手机出口值95亿元，增长2倍。", ["exports of mobile phones", "growth in exports of mobile phones"]),
        ("支出低保金3300万元。", ["subsistence allowances paid"]),
        (
            "服务业增加值占地区生产总值比重达到50%。",
            ["share of value added of the service sector in GDP"],
        ),
        ("新校区占地面积8200平方米。", ["land area of new campuses"]),
        ("狠抓安全生产：一是开展检查120次。", ["inspections carried out"]),
        ("深化平安建设，组织演练30次。", ["drills carried out"]),
        (
            "开通至东南亚的直航航线5条。",
            ["direct routes opened to Southeast Asia"],
        ),
    ],
)
def test_english(text: str, english: list[str]) -> None:
    assert [one.indicator_en for one in of_results(text)][-len(english) :] == english


def test_six_provinces_are_a_region_and_no_figure() -> None:
    _, rank, margin = of_results("优良天数比例为91.8%，在中部六省中排名第一，高于全国均值5.4个百分点。")
    assert (rank.indicator_zh, rank.raw) == ("优良天数比例中部六省排名", "第一")
    assert margin.indicator_en.endswith("above the national average")
    assert [one.raw for one in of_results("六省签订合作协议12项。")] == ["六省", "12项"]


def test_all_of_a_list_is_money_where_only_its_end_says_so() -> None:
    found = of_results("分别完成投资36.9亿、25.2亿、19.3亿元。")
    assert [(one.unit_norm, one.value_normalised) for one in found] == [
        ("CNY", 3_690_000_000),
        ("CNY", 2_520_000_000),
        ("CNY", 1_930_000_000),
    ]
    assert [one.unit_norm for one in of_results("服务36.9亿、25.2亿人次。")] != ["CNY", "CNY"]


def test_an_increase_with_its_rate_in_brackets_goes_up() -> None:
    (amount, rate) = of_results("与上年比较，卫生技术人员增加56万人（增长5.3%）。")
    assert (amount.direction, rate.direction) == (Direction.UP, Direction.UP)


def test_months_named_by_this_year_or_by_their_end_hold_for_what_follows() -> None:
    found = of_results("今年2月，全省优良天数比例为98%；PM2.5浓度36微克/立方米。")
    assert [one.period for one in found] == ["2024-02", "2024-02"]
    found = of_results("截至11月底，已完成投资8亿元，占年度任务的116%；维修供水设施5200处。")
    assert [one.period for one in found] == ["end-2024-11"] * 3
    assert of_results("一期工程，至11月底已完成投资4.1亿元。")[0].period == "end-2024-11"
    assert of_results("今年全省优良天数比例为98%。")[0].period == "2024"


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("2023年全省环境质量状况", "2023"),
        ("2023年全镇工作汇报", "2023"),
        ("2023年政府工作报告", "2022"),
        ("文旅局2023年第一季度工作总结", "2023Q1"),
    ],
)
def test_the_time_of_a_title(title: str, period: str) -> None:
    (figure,) = of_report(f"{title}\n\n全域接待过夜游客41万人次。\n")
    assert (figure.period, figure.kind) == (period, Kind.ACTUAL)


def test_a_paragraph_that_begins_with_the_year_of_a_quarter_is_about_the_quarter() -> None:
    (figure,) = of_report("文旅局2023年第一季度工作总结\n\n2023年，市场回暖。全域接待过夜游客41万人次。\n")
    assert figure.period == "2023Q1"


def test_what_was_met_with_before_is_no_subject_of_an_honour() -> None:
    honour = of_results("为全省15个县市区之一；第三次获评综合先进县。")[-1]
    assert honour.indicator_zh == "获评综合先进县次数"
    assert honour.indicator_en.startswith("times named")


def test_the_year_before_named_with_its_amount_is_what_is_compared_with() -> None:
    total, before, more, rate = of_results("财政总支出48亿元，较上年同期43亿元增支5亿元，增长12.3%。")
    assert (before.kind, before.period, before.indicator_zh) == (Kind.OTHER, "2023", "财政总支出")
    assert (more.indicator_zh, more.direction) == ("财政总支出增支额", Direction.UP)
    assert (rate.indicator_zh, rate.base, total.period) == ("财政总支出增速", "较上年同期", "2024")
    _, before, less, rate = of_results("税收收入7200万元，较上年决算7500万元，减收300万元，减幅4%。")
    assert (before.kind, before.period) == (Kind.OTHER, "2023")
    assert (less.indicator_zh, rate.indicator_zh) == ("税收收入减收额", "税收收入同比降幅")
    assert of_results("税收收入较上年增加300万元。")[0].kind is Kind.ACTUAL


def test_what_came_in_beyond_the_budget_is_no_subject_of_growth() -> None:
    found = of_results("公共预算收入43101万元，完成预算的107.7%，超收3078万元，同比增长14.2%，增收5345万元。")
    assert [one.indicator_zh for one in found][2:] == [
        "公共预算收入超收额",
        "公共预算收入同比增速",
        "公共预算收入增收额",
    ]


def test_an_average_of_many_years_is_no_year_before() -> None:
    _, rate = of_results("水资源总量509亿立方米，较多年平均值减少1.3%。")
    assert (rate.base, rate.english) == ("较多年平均值", "down 1.3% from the multi-year average")
