"""Outlines of five-year plans: what the chapter on the last five years and the table of aims tell."""

from __future__ import annotations

from desktop_app.figures.model import Figure
from tests.figures.reading import of_report

_TITLE = "青川县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要\n"


def _by_name(body: str) -> dict[str, Figure]:
    return {one.indicator_zh: one for one in of_report(_TITLE + body)}


def test_where_five_years_came_to() -> None:
    told = of_report(
        f"{_TITLE}第一章 发展基础\n“十三五”时期，农业产值由2015年的31.4亿元增加到49.7亿元，年均增长7.6%。\n"
    )
    assert [one.period for one in told] == ["2015", "2020", "2016-2020"]


def test_what_came_about_in_the_years_looked_back_on() -> None:
    told = _by_name("第一章 发展基础\n建成标准厂房46栋，客运量年均增长8%，森林覆盖率达56.2%。\n")
    assert told["建成标准厂房数"].period == "2016-2020"
    assert told["客运量年均增速"].period == "2016-2020"
    assert told["森林覆盖率"].period == "2020"


def test_what_is_aimed_at_each_year() -> None:
    aims = of_report(f"{_TITLE}第二章 发展目标\n到2025年，地区生产总值达到750亿元，年均增长7%以上。\n")
    assert [one.period for one in aims] == ["2025", "2021-2025"]


def test_the_limits_in_a_column_of_growth() -> None:
    rows = of_report(
        f"{_TITLE}专栏1 “十四五”时期经济社会发展主要指标\n"
        "| 指标 | 单位 | 2020年 | 2025年 | 年均增长〔累计〕 | 属性 |\n| --- | --- | --- | --- | --- | --- |\n"
        "| 农业产值 | 亿元 | 49.7 | 75 | 7%以上 | 预期性 |\n"
        "| 研发经费投入增长 | % | — | — | ＞8 | 预期性 |\n"
    )
    moved = [one for one in rows if one.period == "2021-2025"]
    assert [(one.raw, one.qualifier) for one in moved] == [("7%", "at_least"), ("8", "over")]


def test_concentrations_of_the_year_are_no_average_growth() -> None:
    told = of_report("东山市2024年环境状况公报\nPM2.5年均浓度比上年下降8.6%。\n")
    assert [one.indicator_zh for one in told] == ["PM2.5年均浓度同比降幅"]


def test_a_statement_takes_no_aim_from_the_one_before() -> None:
    told = of_report(
        "东山区2025年政府工作报告\n二、2025年工作安排\n力争软件业收入达90亿元；开工建设学校7所。\n"
    )
    assert [one.kind for one in told] == ["target", "planned"]


def test_what_a_sentence_opens_with_is_no_work() -> None:
    told = of_report("东山区2025年政府工作报告\n我们始终坚持项目为王，实施重点工程86个，完成投资40亿元。\n")
    assert "坚持" not in told[-1].indicator_zh


def test_output_reached_in_five_years_stands_at_their_end() -> None:
    told = of_report(f"{_TITLE}第一章 发展基础\n“十三五”时期，经济总量连续跨越两个千亿台阶、达到2860亿元。\n")
    assert (told[0].qualifier, told[0].period) == ("exact", "2016-2020")
    assert (told[1].indicator_zh, told[1].period) == ("经济总量", "2020")


def test_an_aim_of_five_years_together() -> None:
    aim = of_report(f"{_TITLE}第二章 发展目标\n单位GDP二氧化碳排放五年累计降低18%。\n")[0]
    assert aim.indicator_zh == "单位GDP二氧化碳排放下降目标"


def test_what_is_built_is_no_name_of_a_work() -> None:
    rows = of_report(
        f"{_TITLE}专栏2 重大工程\n| 工程 | 建设内容 | 总投资（亿元） |\n| --- | --- | --- |\n"
        "| 高铁枢纽 | 新建站房6万平方米 | 86.3 |\n| 抽水蓄能 | 装机120万千瓦 | 78 |\n"
    )
    assert [one.indicator_zh for one in rows if one.unit_norm == "CNY"] == [
        "高铁枢纽总投资",
        "抽水蓄能总投资",
    ]
