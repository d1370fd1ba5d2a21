"""Headline rows: aims in a list below their announcement, names that differ; times, sizes and names."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures
from desktop_app.figures.model import Figure, Kind
from tests.figures.reading import of_results


def _rows(results: str, aims: str) -> list[tuple[str, ...]]:
    text = f"政府工作报告\n一、2023年工作回顾\n{results}\n二、2024年工作安排\n主要预期目标是：{aims}\n"
    pairs = extract_figures(read_text(text, "report.txt")).pairs

    def raw(one: Figure | None) -> str:
        return one.raw if one else ""

    return [(raw(one.actual), raw(one.growth), raw(one.target)) for one in pairs]


@pytest.mark.parametrize(
    ("results", "aims", "row"),
    [
        ("社零总额95亿元，增长8%。", "社会消费品零售总额增长9%。", ("95亿元", "8%", "9%")),
        ("社会消费品零售总额95亿元，增长8%。", "社零总额增长9%。", ("95亿元", "8%", "9%")),
        ("居民消费价格上涨1.2%。", "居民消费价格指数涨幅3%左右。", ("", "1.2%", "3%")),
        ("农村人均纯收入8880元，增长15%。", "农民人均纯收入增长16%。", ("8880元", "15%", "16%")),
        ("县级一般公共预算收入9亿元，增长4%。", "一般公共预算收入增长5%。", ("9亿元", "4%", "5%")),
        ("财政一般公共预算收入9亿元，增长4%。", "一般公共预算收入增长5%。", ("9亿元", "4%", "5%")),
        ("城镇新增就业5600人。", "\n——新增城镇就业1200人以上。", ("5600人", "", "1200人")),
        ("粮食产量7万吨。", "\n——粮食总产量达到9万吨；\n——城镇化率提高1个百分点。", ("7万吨", "", "9万吨")),
    ],
)
def test_result_growth_and_aim_stand_in_one_row(results: str, aims: str, row: tuple[str, ...]) -> None:
    assert row in _rows(results, aims)
    assert len([one for one in _rows(results, aims) if set(one) & {row[0], row[2]} - {""}]) == 1


def test_only_the_list_below_the_announcement_tells_aims() -> None:
    text = (
        "政府工作报告\n一、2023年工作回顾\n就业稳定。\n二、2024年工作安排\n主要预期目标是：\n"
        "——新增城镇就业1200人；\n重点抓好以下工作：\n——新建泵站12座；\n"
    )
    jobs, stations = extract_figures(read_text(text, "report.txt")).figures
    assert (jobs.kind, stations.kind) == (Kind.TARGET, Kind.PLANNED)


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("一季度生猪出栏1.8万头；活家禽出栏112万只。", ["2024Q1"] * 2),
        ("一季度生猪出栏1.8万头；全年活家禽出栏112万只。", ["2024Q1", "2024"]),
        (
            "前三季度，城镇居民人均可支配收入51276元、增长4.1%，农村居民人均可支配收入18268元。",
            ["2024Q1-Q3"] * 3,
        ),
        (
            "1—11月，一般公共预算收入增长4.8%，其中进出口总额、民间投资分别增长17.2%、7.8%。",
            ["2024-01/2024-11"] * 3,
        ),
    ],
)
def test_a_time_in_front_holds_and_is_never_cut(text: str, periods: list[str]) -> None:
    assert [one.period for one in of_results(text)] == periods


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("扶持出栏50头以上养殖大户23户。", ["养殖大户规模下限", "扶持出栏50头以上养殖大户户数"]),
        ("出栏肉牛50头以上，养殖大户23户。", ["出栏肉牛数", "养殖大户户数"]),
        ("减免税费310亿元、引进亿元以上项目457个。", ["减免税费额", "项目规模下限", "引进亿元以上项目数"]),
        ("发放低保金超90万元、签约项目53个。", ["发放低保金额", "签约项目数"]),
        ("城市低保新增276户462人，退出374户714人。",
         ["城市低保新增户数", "城市低保新增人数", "城市低保退出户数", "城市低保退出人数"]),
        ("年末在册低保对象8.4万人，其中，城镇0.5万人，农村7.9万人。",
         ["年末在册低保对象人数", "城镇年末在册低保对象人数", "农村年末在册低保对象人数"]),
        ("春节期间为690户发放补贴29万元。", ["发放补贴户数", "发放补贴"]),
        ("供养标准为人年6240元。", ["供养标准"]),
        ("补贴438台农机具。", ["补贴农机具数"]),
        ("补贴438万元。", ["补贴额"]),
        ("严格落实安全要求，开工保障房957套。", ["开工保障房数"]),
        ("达标率、优良天数比例比上年分别提高9和2.7个百分点。", ["达标率提升幅度", "优良天数比例提升幅度"]),
        ("二产、三产贡献率分别为49%、51%，拉动经济增长分别为2.1个百分点、2.2个百分点。",
         ["二产贡献率", "三产贡献率", "二产拉动经济增长幅度", "三产拉动经济增长幅度"]),
        ("清江堤加固工程年度计划完成1500万元，完成投资1424万元；海堤工程年度计划完成1600万元，完成投资1330万元。",
         ["清江堤加固工程计划投资", "清江堤加固工程完成投资额", "海堤工程计划投资", "海堤工程完成投资额"]),
        ("计划投资1300万元，建设分水堤加固工程；计划投资2300万元，建设清水闸加固工程。",
         ["分水堤加固工程计划投资", "清水闸加固工程计划投资"]),
        ("计划投资1300万元，群众拍手称快。", ["投资"]),
        ("1个省级、18个市级重点项目分别完成投资8.9亿元、31.5亿元。",
         ["省级重点项目数", "市级重点项目数", "省级重点项目投资", "市级重点项目投资"]),
        ("39宗新开工项目完成投资32亿元，完成年度计划投资的48%。",
         ["新开工项目数", "新开工项目投资", "新开工项目投资计划完成率"]),
        ("零售额163亿元，增长13.5%，增幅比上年同期高3.1个百分点。",
         ["零售额", "零售同比增速", "零售增速提升幅度"]),
        ("饮料、烟酒零售额分别增长15.7%、5.6%，比上年同期分别提高2.2、4.1个百分点。",
         ["饮料零售额同比增速", "烟酒零售额同比增速", "饮料零售额增速提升幅度", "烟酒零售额增速提升幅度"]),
        ("城镇零售额占全市的96%，对市场贡献率为95%。", ["城镇零售额占全市比重", "城镇零售额对市场贡献率"]),
        ("申报老字号4家。网店从2021年的97家增至2024年的189家。", ["申报老字号数", "网店数", "网店数"]),
        ("贸易往来国家从43个扩展至74个。", ["贸易往来国家数", "贸易往来国家数"]),
        ("改造项目开工57个，竣工38个。", ["改造项目开工数", "竣工改造项目数"]),
        ("建成了在线课堂84个。", ["建成在线课堂数"]),
        ("五金、电料类零售额5亿元。", ["五金、电料类零售额"]),
        ("队员夺得五金三银。", ["队员夺得金牌数", "队员夺得银牌数"]),
        ("31宗项目未开工。", ["未开工项目数"]),
    ],
)  # fmt: skip
def test_names(text: str, names: list[str]) -> None:
    assert [one.indicator_zh for one in of_results(text)] == names


@pytest.mark.parametrize(
    ("text", "raws"),
    [
        ("关停企业69家、完成危房改造41户。", ["count", "households"]),
        ("新增企业69家、个体工商户41户。", ["count", "count"]),
    ],
)
def test_households_of_the_next_deed_are_no_firms(text: str, raws: list[str]) -> None:
    assert [one.unit_norm for one in of_results(text)] == raws


@pytest.mark.parametrize(
    "text",
    [
        "受到国务院第八次大督查通报。",
        "五台山、三元里、八道沟村环境改善。",
        "省纪委三次全会召开。",
        "公元618年建城。",
        "启用18位编码。",
        "建成24小时城市书房。",
    ],
)
def test_numbers_in_names_and_times_are_no_figures(text: str) -> None:
    assert of_results(text) == []


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("开展3次督查。", "3次"),
        ("添置五台机床。", "五台"),
        ("建城618年。", "618年"),
        ("表彰18位教师。", "18位"),
        ("巡逻24小时。", "24小时"),
    ],
)
def test_what_looks_like_them_is_counted(text: str, raw: str) -> None:
    assert [one.raw for one in of_results(text)] == [raw]


def test_a_report_that_stands_at_a_day_is_read() -> None:
    report = "水利局2024年工作总结\n截至11月底，完成投资9.4亿元，新增泵站3座。\n"
    found = extract_figures(read_text(report, "report.txt")).figures
    assert [one.period for one in found] == ["end-2024-11"] * 2


def test_what_stands_in_a_coming_plan_is_no_aim_by_that() -> None:
    (listed,) = of_results("列入“十五五”规划的水利项目11个。")
    assert (listed.kind, listed.period) == (Kind.ACTUAL, "2024")
    (planned,) = of_results("“十五五”期间建设水利项目11个。")
    assert planned.kind is Kind.TARGET
