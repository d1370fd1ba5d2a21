"""Bulletins of schools, work and the environment, audits, plans of one year: what fresh passages showed."""

from __future__ import annotations

from desktop_app.document.read import read_text
from desktop_app.figures.extract import extract_figures, figures_in
from desktop_app.figures.model import Direction, Figure, Kind, Qualifier


def _read(text: str, *, role: str = "", year: int = 2023) -> list[Figure]:
    return figures_in(text, role=role, year=year)


def _names(text: str) -> list[tuple[str, str]]:
    return [(one.indicator_zh, one.indicator_en) for one in _read(text)]


def test_a_part_done_by_someone_takes_what_was_done_from_its_whole() -> None:
    cases = _names("全市法院受理各类案件25.4万件,办结23.1万件。其中市中院受理2.8万件,办结2.4万件。")
    assert cases[0][1] == "cases of all kinds accepted by courts in the city"
    assert cases[2] == ("市中院受理案件数", "cases accepted by the intermediate people's court")
    inner = _read("审结民商事案件4822件(含再审1件),与去年持平。")[1]
    assert (inner.indicator_zh, inner.indicator_en) == ("再审案件数", "retrial cases")


def test_beyond_what_was_set_is_a_margin_and_owns_no_growth() -> None:
    level, beyond, growth = _read("固定资产投资完成17亿元,超额完成年度任务2.1亿元,增长20.6%。")
    assert beyond.kind is Kind.OTHER
    assert beyond.indicator_en == "margin of fixed-asset investment above the annual target"
    assert (level.indicator_zh, growth.indicator_zh) == ("固定资产投资", "固定资产投资同比增速")


def test_what_is_above_a_size_is_named_without_its_size() -> None:
    _, invested, growth = _read("500万元以上固定资产投资:预计完成270亿元,增长18.6%;")
    assert (invested.indicator_zh, growth.indicator_zh) == ("固定资产投资", "固定资产投资同比增速")


def test_lists_give_each_member_its_size_its_owner_and_how_it_moved() -> None:
    emissions = _names("五年来，化学需氧量、二氧化硫排放量分别累计下降10.5%、10.8%。")
    assert emissions[0][0] == "化学需氧量排放量累计降幅"
    both = _names("全省一般公共预算收入和支出分别增长4.53%、9.97%。")
    assert both[1][0] == "全省一般公共预算支出同比增速"
    aims = _read("在固定资产投资、进出口方面,分别保持增长20%和14%以上。", role="plan")
    assert [one.indicator_zh for one in aims] == ["固定资产投资增长目标", "进出口增长目标"]
    such = _names("京津冀及周边地区、汾渭平原等重点区域PM2.5平均浓度同比分别下降2.3%、下降6.5%。")
    assert such[1][0] == "汾渭平原PM2.5平均浓度同比降幅"
    incomes = _names("城乡常住居民人均可支配收入分别达到37462元和17597元、增长7%和10%。")
    assert [name[:4] for name, _ in incomes] == ["城镇常住", "农村常住"] * 2


def test_ranks_of_a_level_and_of_its_growth_are_told_apart() -> None:
    names = _names("一般公共预算收入241.5亿元,增长6.4%,分居全省第4、第3位;")
    assert [name for name, _ in names[2:]] == ["一般公共预算收入全省排名", "一般公共预算收入增速全省排名"]
    names = _names("农民收入增长7.6%;社会消费品零售总额完成8.6亿元,增速居全盟第三位。")
    assert names[2][0] == "社会消费品零售总额增速全盟排名"
    top = _read("稳居“全国经济综合实力百强区”前50强。")[0]
    assert (top.raw, top.qualifier, top.unit_norm) == ("前50强", Qualifier.UP_TO, "rank")


def test_a_sum_in_a_budget_is_named_without_what_adds_it_up() -> None:
    names = _names(
        "一般公共预算收入135228万元,加上级补助收入210404万元,安排预算稳定调节基金2716万元后,支出总计363030万元。"
    )
    assert names[1][0] == "上级补助收入"
    assert names[2][0] == "安排预算稳定调节基金额"
    funds = _names("失业保险、工伤保险两项社会保险基金收入合计68205亿元,比上年增加17538亿元。")
    assert funds[-1][0] == "社会保险基金收入合计增加额"


def test_money_without_its_sign_is_money_behind_money() -> None:
    set_before, done = _read("财政一般预算收入任务174万,完成198万。")
    assert (set_before.kind, done.unit_norm, done.value_normalised) == (Kind.PLANNED, "CNY", 1980000)
    index = _read("生态质量指数(EQI)值为59.6。岗位空缺与求职人数的比率约为1.56。")
    assert [one.unit_norm for one in index] == ["points", "ratio"]


def test_stages_of_schooling_are_said_once() -> None:
    names = _names("小学阶段招生1782.58万人;在校生1.08亿人,比上年增加54.58万人;专任教师660万人。")
    assert names[1] == ("小学阶段在校生人数", "students enrolled in primary education")
    assert names[3][1] == "full-time teachers in primary education"


def test_cities_that_are_measured_are_counted_and_what_is_measured_is_theirs() -> None:
    cities, level, better, fall = _read(
        "339个地级及以上城市细颗粒物平均浓度为30微克/立方米,好于年度目标近3微克/立方米,“十三五”以来累计下降28.6%。"
    )
    assert (cities.indicator_zh, level.unit_norm) == ("地级及以上城市数", "ug/m3")
    assert (better.kind, better.qualifier) == (Kind.OTHER, Qualifier.NEARLY)
    assert (fall.direction, fall.period) == (Direction.DOWN, "2016-2023")
    without = _names("全国优良天数比例为85.5%,扣除沙尘异常超标天后为86.8%。")[1]
    assert without == ("全国优良天数比例（扣除沙尘异常超标天后）", "share of days with good air quality")


def test_people_and_measures_have_names_of_their_own() -> None:
    names = _names("投入扶贫资金3380万元,全年脱贫324户743人。配套制定稳经济40条。")
    assert [name for name, _ in names[1:]] == ["脱贫户数", "脱贫人数", "配套制定稳经济措施数"]
    who, _ = _names("为30名因案致贫群众发放司法救助金42万元。")
    assert who == ("因案致贫群众人数", "people impoverished by their cases")
    assert _names("6个盟级、42个旗级重点项目完成投资21亿元。")[0][0] == "盟级重点项目数"


def test_a_plan_of_one_year_aims_and_its_last_year_is_over() -> None:
    report = read_text(
        "临沂市2014年国民经济和社会发展计划\n去年,临沂实现生产总值3336.8亿元、增长11%。\n"
        "今年城镇居民人均可支配收入增长11%。\n"
    )
    figures = extract_figures(report).figures
    assert [(one.period, one.kind) for one in figures] == [
        ("2013", Kind.ACTUAL),
        ("2013", Kind.GROWTH_YOY),
        ("2014", Kind.TARGET),
    ]


def test_a_title_may_leave_out_the_sign_of_its_year() -> None:
    report = read_text("2023中国生态环境状况公报\n全国优良天数比例为85.5%。\n")
    assert [one.period for one in extract_figures(report).figures] == ["2023"]
