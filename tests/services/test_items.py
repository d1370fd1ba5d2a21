"""What a report's sentences are taken for when they are translated and checked."""

from __future__ import annotations

from pathlib import Path

from desktop_app.document.chinese import to_simplified
from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.services.checking import items_of
from desktop_app.services.progress import CancelToken
from desktop_app.services.running import run_to_end
from desktop_app.services.translating import translate_lines
from desktop_app.settings import Paths
from desktop_app.translation.localise import Localiser
from desktop_app.translation.model import PipelineItem
from desktop_app.translation.pipeline import Pipeline
from desktop_app.translation.terms.termbase import Termbase

GUIDED = "2025年，区政府坚持稳中求进工作总基调，完整准确全面贯彻新发展理念。"


def items(tmp_path: Path, text: str) -> dict[str, PipelineItem]:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    report = read_report(path)
    with ProjectFile.create(tmp_path / "a.duizhao", report, extract_figures(report)) as project:
        return {item.text: item for item in items_of(project.content())}


def test_the_sentences_before_the_first_part_sum_it_up(tmp_path: Path) -> None:
    found = items(
        tmp_path,
        f"海东区政府工作报告\n\n各位代表：\n\n{GUIDED}\n\n一、2025年工作回顾\n\n新建学校3所。\n\n二、2026年工作安排\n\n新建学校5所。\n",
    )
    assert found[GUIDED].role == "results"
    assert found["各位代表："].role == "preamble"


def test_sentences_of_a_report_without_parts_sum_up_nothing(tmp_path: Path) -> None:
    found = items(tmp_path, f"海东区政府工作报告\n\n{GUIDED}\n\n新建学校3所。\n")
    assert {item.role for item in found.values()} == {"preamble"}


def test_the_whole_area_of_a_city_in_an_autonomous_region_is_the_region(tmp_path: Path) -> None:
    rank = "新能源装机规模居全区首位。"
    text = f"北川市政府工作报告\n\n一、2024年工作回顾\n\n自治区党委高度重视。\n\n{rank}\n"
    for place, area in (("北川市", "region"), ("南宁市北川区", "district")):
        found = items(tmp_path, text.replace("北川市", place))
        done = Pipeline(Localiser(Termbase.load())).translate([found[rank]])
        assert [one.text for one in done] == [f"Installed capacity of new energy ranked first in the {area}."]
        named = {figure.english for figure in found[rank].figures}
        assert named == {f"ranking first in the {area}"}
        (tmp_path / "a.duizhao").unlink()


def test_a_report_in_traditional_characters_is_translated_by_the_same_rules(tmp_path: Path) -> None:
    traditional = (
        "桃山縣2023年政府工作報告\n\n一、2023年工作回顧\n\n全縣地區生產總值完成186.5億元，同比增長6.2%；糧食總產量達到15.2萬噸。\n\n"
        "改造老舊小區18個，惠及居民2300戶。\n\n二、2024年工作安排\n\n實施重點項目60個，完成投資85億元。建設高標準農田2萬畝。\n"
    )
    pipeline = Pipeline(Localiser(Termbase.load()))
    english = []
    for text in (traditional, to_simplified(traditional)):
        found = items(tmp_path, text)
        english.append([one.text for one in pipeline.translate([*found.values()])])
        (tmp_path / "a.duizhao").unlink()
    assert english[0] == english[1]
    assert (
        "A total of 18 old residential communities were renovated, benefiting 2,300 households." in english[0]
    )


def test_loose_lines_in_traditional_characters_are_told_by_the_same_rules(tmp_path: Path) -> None:
    line = "全縣地區生產總值完成186.5億元，同比增長6.2%。"
    made = [
        run_to_end(translate_lines([one], None, Paths(*[tmp_path] * 4), CancelToken()))
        for one in (line, to_simplified(line))
    ]
    assert made[0] == made[1] != [""]


def test_a_text_without_parts_tells_by_its_own_words_what_was_done_and_what_will_be(tmp_path: Path) -> None:
    found = items(
        tmp_path,
        "市统计局就经济形势答记者问\n\n答：全年粮食总产量同比增长2.1%。消费市场持续回暖。\n\n"
        "答：下一步，我们将扩大有效投资。继续优化营商环境。\n",
    )
    roles = {text: item.role for text, item in found.items()}
    assert roles["答：全年粮食总产量同比增长2.1%。"] == roles["消费市场持续回暖。"] == "results"
    assert roles["答：下一步，我们将扩大有效投资。"] == roles["继续优化营商环境。"] == "plan"


def test_what_a_meeting_demands_was_not_done(tmp_path: Path) -> None:
    told = "经济运行总体平稳。会议强调，要扩大有效投资。要优化营商环境。各部门要形成合力。"
    text = f"一、2025年工作回顾\n\n{told}\n"
    roles = {item.text: item.role for item in items(tmp_path, text).values()}
    assert roles["经济运行总体平稳。"] == "results"
    demanded = ["会议强调，要扩大有效投资。", "要优化营商环境。", "各部门要形成合力。"]
    assert [roles[one] for one in demanded] == ["preamble"] * 3


def test_what_a_speaker_promises_was_not_done(tmp_path: Path) -> None:
    """Addresses of Hong Kong and Macao look back and ahead in the same part."""
    done = ["我们已增加土地供应。", "我们召开会议12次。"]
    ahead = ["政府会预留3亿元。", "运输署会延长隧道。"]
    both = "政府已完成检讨，并会公布结果。"
    text = f"一、2025年工作回顾\n\n{''.join([*done, *ahead, both])}\n"
    roles = {one.text: one.role for one in items(tmp_path, text).values()}
    assert [roles[one] for one in done] == ["results"] * 2
    assert [roles[one] for one in ahead] == ["plan"] * 2
    assert roles[both] == "preamble"


def test_an_annex_tells_of_what_its_title_says(tmp_path: Path) -> None:
    found = items(
        tmp_path,
        "高县政府工作报告\n\n一、2025年工作回顾\n\n新建学校3所。\n\n二、2026年工作安排\n\n新建学校5所。\n\n"
        "附件1\n\n2025年民生实事完成情况\n\n1.新建幼儿园3所。\n\n附件2\n\n2026年民生实事项目\n\n1.新建养老服务中心6个。\n",
    )
    assert found["1.新建幼儿园3所。"].role == "results"
    assert found["1.新建养老服务中心6个。"].role == "plan"


def test_an_annex_says_nothing_of_the_next(tmp_path: Path) -> None:
    found = items(
        tmp_path,
        "高县政府工作报告\n\n一、2025年工作回顾\n\n新建学校3所。\n\n二、2026年工作安排\n\n新建学校5所。\n\n"
        "附件1：2025年民生实事完成情况\n\n1.新建幼儿园3所。\n\n附件2：2026年十件民生实事\n\n1.新建口袋公园6个。\n\n"
        "附件3：名单\n\n1.新建停车场6个。\n",
    )
    assert found["1.新建幼儿园3所。"].role == "results"
    assert found["1.新建口袋公园6个。"].role == "plan"
    assert found["1.新建停车场6个。"].role == "annex"


def test_neighbours_lend_no_tense_to_what_rules_lay_down(tmp_path: Path) -> None:
    rule = "获奖组织应当推广先进经验。"
    lines = [
        "甲市质量奖管理办法",
        "第一条 2025年，全市已完成奖项评审3次。",
        "第二条 奖项每两年评审一次。",
        rule,
    ]
    found = items(tmp_path, "\n\n".join(lines) + "\n")
    assert found[rule].role == "preamble"


def roles_of(tmp_path: Path, text: str) -> dict[str, str]:
    return {one.text: one.role for one in items(tmp_path, text).values()}


def test_a_plan_for_emergencies_and_rules_lay_down_what_shall_be_done(tmp_path: Path) -> None:
    told = ["应急办组织力量赶赴现场。", "灾情得到控制，响应级别下降。", "各单位完成物资储备。"]
    for title in ("北川市突发环境事件应急预案（试行）", "北川市城市供水管理办法"):
        found = roles_of(tmp_path, f"{title}\n\n一、基本情况\n\n{''.join(told)}\n")
        assert {found[one] for one in told} == {"preamble"}
        (tmp_path / "a.duizhao").unlink()


def test_what_inspectors_and_investigators_found_was_not_done_by_us(tmp_path: Path) -> None:
    told = ["整改工作进展缓慢。", "加强现场管理。", "要压实整改责任。"]
    for title in ("市委第一巡察组对市水利局党组的反馈意见", "北川化工厂“5·12”较大火灾事故调查报告"):
        found = roles_of(tmp_path, f"{title}\n\n一、基本情况\n\n{''.join(told)}\n")
        assert {found[one] for one in told} == {"found"}
        (tmp_path / "a.duizhao").unlink()


def test_what_inspectors_recommend_was_not_done(tmp_path: Path) -> None:
    found = roles_of(
        tmp_path,
        "市委第一巡察组对市水利局党组的反馈意见\n\n一、发现的问题\n\n制度执行不严格。\n\n二、意见建议\n\n"
        "加强党组自身建设。局党组要认真研究。\n",
    )
    assert found["制度执行不严格。"] == found["局党组要认真研究。"] == "found"
    assert found["加强党组自身建设。"] == "preamble"


def test_what_somebody_tells_of_their_own_work_is_their_own(tmp_path: Path) -> None:
    done = "收回资金3200万元。"
    for title in ("市水利局党组关于巡察反馈意见整改情况的通报", "北川市审计查出问题整改情况的报告"):
        found = roles_of(tmp_path, f"{title}\n\n一、整改落实情况\n\n{done}\n")
        assert found[done] == "results"
        (tmp_path / "a.duizhao").unlink()
