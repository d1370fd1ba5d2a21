"""Whose a figure is, over which years, and what was done: names and periods on reports not met before."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.english import indicator_names
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Direction, Figure, Kind
from desktop_app.figures.tables.pairs import headline_pairs


def _all(text: str, role: str = "results", year: int = 2022) -> list[Figure]:
    return figures_in(text, role=role, year=year)


def _report(text: str, title: str = "2013年天津市政府工作报告") -> list[Figure]:
    return list(extract_figures(read_text(f"{title}\n{text}\n", "r.txt")).figures)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "第一产业增加值18亿元，完成年计划19亿元的94.7%，增长3.5%。",
            ["第一产业增加值", "第一产业增加值计划数", "第一产业增加值计划完成率", "第一产业增加值同比增速"],
        ),
        (
            "钢铁、铝业等五大支柱产业不断做大做强，预计完成增加值910亿元。",
            ["支柱产业数", "支柱产业增加值"],
        ),
        (
            "煤化工、风力发电等战略性新兴产业快速发展，产值已占规模以上工业的11.7%。",
            ["战略性新兴产业产值占规模以上工业比重"],
        ),
        (
            "第三产业加快发展，对经济增长的贡献率同比提高4.8个百分点。",
            ["第三产业对经济增长的贡献率提升幅度"],
        ),
        (
            "二氧化硫和化学需氧量排放量分别下降9.3%和6.8%。",
            ["二氧化硫排放量同比降幅", "化学需氧量排放量同比降幅"],
        ),
        (
            "生产总值1202.6亿元，比上年增长12.8%，增速提高了6.2个百分点。",
            ["生产总值", "生产总值同比增速", "生产总值增速提升幅度"],
        ),
        (
            "固定资产投资增长86.1%，增幅全省排第9位；工业增加值增长39.1%，增幅全省排第10位。",
            [
                "固定资产投资同比增速",
                "固定资产投资增幅全省排名",
                "工业增加值同比增速",
                "工业增加值增幅全省排名",
            ],
        ),
        (
            "城镇、农村居民可支配收入分别为46346元、20380元，增长7.5%、9.5%。",
            [
                "城镇居民可支配收入",
                "农村居民可支配收入",
                "城镇居民可支配收入同比增速",
                "农村居民可支配收入同比增速",
            ],
        ),
        ("人均GDP达到13153美元，继续居内地大中城市首位。", ["人均GDP", "人均GDP内地大中城市排名"]),
        (
            "全县158个行政村中共有贫困村103个，占行政村总数的65.2%。",
            ["行政村数", "贫困村数", "贫困村占行政村总数比重"],
        ),
        ("贫困发生率在20%以上的贫困村92个。", ["贫困发生率下限", "贫困村数"]),
        ("13个重点产业园区累计建成面积48平方公里。", ["重点产业园区数", "重点产业园区累计建成面积"]),
        ("完成夏粮收获面积20.52万亩，总产3.95万吨。", ["夏粮收获面积", "夏粮总产量"]),
        (
            "集装箱吞吐量达3335万标箱，连续5年居世界第三。",
            ["集装箱吞吐量", "集装箱吞吐量居世界第三连续年数", "集装箱吞吐量世界排名"],
        ),
        ("规上工业产值超2000亿元，总量全省县域第一。", ["规上工业产值", "规上工业产值总量全省县域排名"]),
        ("营商环境国际排名从46位进一步提升到31位。", ["营商环境国际排名", "营商环境国际排名"]),
        ("地区总部、研发中心分别新增50家和20家。", ["新增地区总部数", "新增研发中心数"]),
        ("中、西部地区投资同比分别增长12.8%和13.5%。", ["中部地区投资同比增速", "西部地区投资同比增速"]),
        (
            "人均生产总值47654元，增长2%；按年均汇率折算为6908美元。",
            ["人均生产总值", "人均生产总值同比增速", "人均生产总值"],
        ),
        (
            "四年累计完成固定资产投资276.5亿元，年均增长25.5%，2007年达到105亿元。",
            ["累计固定资产投资", "固定资产投资年均增速", "固定资产投资"],
        ),
        (
            "企业发展到427家，产值增长近三倍，占工业总产值比重超过50%。",
            ["企业数", "企业产值同比增速", "企业产值占工业总产值比重"],
        ),
        ("全市生产总值394亿元，比上一年增长10.6%。", ["全市生产总值", "全市生产总值同比增速"]),
        ("项目投产后，销售收入将达到88亿元。", ["销售收入"]),
        ("37个项目中，竣工项目13个。", ["项目数", "竣工项目数"]),
        ("8461户、29100人稳定脱贫。", ["稳定脱贫户数", "稳定脱贫人数"]),
        ("项目落地率、开工率同比提高25个百分点和18个百分点。", ["项目落地率提升幅度", "开工率提升幅度"]),
        (
            "76个场馆项目开工了65个。",
            ["场馆项目数", "场馆项目开工数"],
        ),
        ("10家企业入选农业产业化龙头企业500强。", ["入选农业产业化龙头企业500强企业数"]),
        ("公路项目共完成投资412.7亿元。", ["公路项目投资"]),
        (
            "投资10亿元以上项目10个、亿元以上项目100个。",
            ["项目规模下限", "投资10亿元以上项目数", "项目规模下限", "亿元以上项目数"],
        ),
    ],
)
def test_whose_a_figure_is(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in _all(text)] == names


def test_a_rate_that_fell_back_to_so_much_is_still_growth() -> None:
    first, margin, last = _all("居民消费价格上涨5.9%，高出预期目标1.9个点，但12月价格涨幅已回落至2.5%。")
    assert (margin.raw, margin.unit_norm) == ("1.9个点", "percentage points")
    assert (last.indicator_zh, last.direction, last.period) == (first.indicator_zh, Direction.UP, "2022-12")


def test_both_counts_that_a_change_is_counted_from_are_no_results() -> None:
    kinds = [one.kind for one in _all("贫困人口由13677户49479人减至887户1472人。")]
    assert kinds == [Kind.OTHER, Kind.OTHER, Kind.ACTUAL, Kind.ACTUAL]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("2012年生产总值218亿元，是2007年的1.7倍，年均增长13.5%。", ["2012", "2012", "2008-2012"]),
        ("年末户籍人口455.3万人，比上年增加1.6万人；常住人口414.7万人。", ["end-2022", "2022", "end-2022"]),
        ("四年累计完成投资276.5亿元，年均增长25.5%。", ["2019-2022", "2019-2022"]),
        ("固定资产投资五年累计完成9091亿元。", ["2018-2022"]),
        ("上半年，生产总值802亿元，增长28.6%；城镇登记失业率3.31%；进出口总额50.6亿元。", ["2022H1"] * 4),
    ],
)
def test_over_which_years(text: str, periods: list[str]) -> None:
    assert [one.period for one in _all(text)] == periods


def test_average_growth_under_a_heading_of_five_years_is_theirs() -> None:
    level, growth, fall = _report(
        "一、过去五年工作回顾\n2012年，全市生产总值12885亿元，年均增长16.1%；能耗累计下降21%。"
    )
    assert [level.period, growth.period, fall.period] == ["2012", "2008-2012", "2008-2012"]
    before, after = _report("一、过去五年工作回顾\n这五年，市场主体由166万户增加到276万户。")
    assert (before.period, after.period) == ("2007", "2012")


def test_what_a_plan_tells_of_last_year_is_a_result() -> None:
    past, aim = _all("去年土地出让收入1233亿元。今年土地出让收入900亿元。", "plan", 2012)
    assert (past.period, past.kind, aim.period) == ("2011", Kind.ACTUAL, "2012")
    assert aim.kind in (Kind.PLANNED, Kind.TARGET)


def test_this_citys_gdp_belongs_to_the_headline() -> None:
    figures = _all("全年实现本市生产总值7806.5亿元，增长12.1%。")
    (pair,) = headline_pairs(figures)
    assert [one.raw if one else "" for one in (pair.actual, pair.growth)] == ["7806.5亿元", "12.1%"]


def test_a_report_on_half_a_year_tells_of_that_half() -> None:
    (figure,) = _report("一、完成情况\n引进亿元项目107个。", "2021年上半年国民经济计划执行情况的报告")[-1:]
    assert figure.period == "2021H1"


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("竣工投用项目数", "projects completed and put into use"),
        (
            "依法关停和淘汰落后产能企业数",
            "enterprises with outdated production capacity shut down and phased out",
        ),
        ("农村基础设施建设工程数", "rural infrastructure construction projects"),
        ("为群众解决各类诉求数", "requests resolved for people"),
        ("农民工追回欠薪额", "wage arrears recovered for rural migrant workers"),
        ("荔城地区生产总值", "gross domestic product (GDP)"),
        ("万元生产总值能耗累计降幅", "cumulative decrease in energy consumption per RMB 10,000 of GDP"),
        ("全市每平方公里GDP产出额", "GDP output per square kilometer"),
        ("粮食生产连增次数", "consecutive increases in grain production"),
        ("生产总值增速提升幅度", "increase in the growth rate of GDP"),
        ("贫困发生率比全省平均水平高幅度", "margin of poverty headcount ratio above the provincial average"),
        ("人均GDP内地大中城市排名", "rank by per capita GDP among Mainland cities"),
        ("投资10亿元以上项目数", "projects worth over RMB 1 billion each"),
        ("新开工亿元以上产业项目数", "industrial projects worth over RMB 100 million each newly started"),
        ("疏浚河道长度", "length of river channels dredged"),
        ("解决饮水安全问题人数", "people with drinking water safety problems resolved"),
        ("省重点项目总投资", "total investment in provincial key projects"),
        ("规模以上工业企业资产负债率", "debt-to-asset ratio of industrial enterprises above designated size"),
        ("农产品加工转化率", "agricultural product processing conversion rate"),
        ("通高速公路县数", "expressway counties"),
        (
            "单项投资在1000万元以上的重点工业项目总投资",
            "total investment in key industrial projects worth over RMB 10 million each",
        ),
        ("耕地净增加面积", "net increase in farmland"),
        ("R&D占GDP比重", "share of R&D in GDP"),
        ("进口原油量同比增速", "growth in imports of crude oil"),
        (
            "集装箱吞吐量居世界第三连续年数",
            "consecutive years ranking No. 3 worldwide by container throughput",
        ),
        (
            "完成年度投资计划市重点产业项目数",
            "municipal key industry projects completing the annual investment plan",
        ),
        ("地炼企业拆除落后生产设施量", "outdated production facilities demolished by enterprises"),
    ],
)
def test_english_says_what_is_measured_and_what_was_done(name: str, english: str) -> None:
    assert indicator_names.english_name(name) == english
