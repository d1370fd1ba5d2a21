"""A report means by a short name what lies around it: its own districts, its own lines, its own quarters."""

from __future__ import annotations

import pytest

from desktop_app.document.read import read_text
from desktop_app.document.titles.title_facts import place_of
from desktop_app.project.content import ProjectContent
from desktop_app.services.checking import PairChecker
from desktop_app.services.terms import office_termbase
from desktop_app.settings import default_paths
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.areas import NOWHERE, area_of
from desktop_app.translation.terms.termbase import Term, Termbase


def told(place: str, text: str) -> str:
    """`text` as a report from `place` has it ("": from who knows where)."""
    return Localiser(Termbase.load().at(area_of(place))).localise(text, role="results").text


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("武穴市", {"湖北", "黄冈市", "武穴市"}),
        ("广西壮族自治区桂林市", {"广西", "桂林市"}),
        ("北京市朝阳区", {"北京", "北京市", "朝阳区"}),
        ("恩施州咸丰县", {"湖北", "恩施州", "恩施土家族苗族自治州", "咸丰县"}),
        ("吉林市", {"吉林", "吉林市"}),
        ("内蒙古自治区", {"内蒙古"}),
        ("深圳市南山区粤海街道", {"广东", "深圳市", "南山区"}),
        ("儋州市", {"海南", "儋州市"}),
        ("广西河池市", {"广西", "河池市"}),
    ],
)
def test_a_place_is_known_with_its_city_and_province(place: str, names: set[str]) -> None:
    assert area_of(place).names == names


@pytest.mark.parametrize("place", ["", "中国", "幸福镇", "高新技术产业开发区"])
def test_what_no_table_knows_lies_nowhere(place: str) -> None:
    assert area_of(place) == NOWHERE


def test_a_district_of_several_cities_is_that_of_the_city_the_report_speaks_of() -> None:
    assert "福州市" in area_of("鼓楼区", ["全力服务福州建设。", "对接福州都市圈、南京都市圈。"]).names
    assert area_of("鼓楼区", ["全区生产总值增长5%。"]) == NOWHERE


@pytest.mark.parametrize(
    ("text", "place", "home", "abroad"),
    [
        ("金水、二七、中原三区加快发展。", "郑州市", "Jinshui、Erqi、Zhongyuan", "Jinshui"),
        ("开通衡永高速。", "永州市", "Hengyang-Yongzhou Expressway", "Hengyang-Yongzhou"),
        ("开通遵秦高速。", "唐山市", "Zunhua-Qinhuangdao Expressway", "Zunhua"),
        ("建成武九高铁。", "陇南市", "Wudu-Jiuzhaigou High-Speed Railway", "Wudu"),
        ("完善河口区路网。", "东营市", "Hekou District", "Hekou"),
        ("推进西城区更新。", "德兴市", "western urban area", "western"),
        ("涧西、老城、瀍河加快发展。", "洛阳市", "Jianxi, Laocheng and Chanhe", "Laocheng"),
    ],
)
def test_a_short_name_means_what_lies_around_the_report(
    text: str, place: str, home: str, abroad: str
) -> None:
    assert home in told(place, text)
    assert abroad not in told("", text)
    assert abroad not in told("北京市", text)


@pytest.mark.parametrize(
    ("place", "text", "never"),
    [
        ("永州市", "全长、永州两线。", "Changsha"),  # no way behind it, and no border before it
        ("湖南省", "长治高铁开通。", "Changsha-"),  # a city elsewhere
        ("河北省", "开通邯遵高速。", "Zunyi"),  # a city of another province, whose sign others have too
        ("天津市河北区", "与西城区合作。", "urban area"),  # the capital's, next door
        ("西安市", "支持新城建设。", "Xincheng"),  # a word, alone
        ("扬州市", "福田产量增长。", "Futian"),  # a maker of cars or a field
    ],
)
def test_what_only_looks_like_a_name_of_home_is_none(place: str, text: str, never: str) -> None:
    assert never not in told(place, text)


def test_autonomous_counties_are_called_by_their_short_names() -> None:
    assert "Gongcheng" in told("", "支持恭城、富川等县发展。")


REPORT = "东营市2024年政府工作报告\n\n一、2023年工作回顾\n\n建成河口区污水处理厂。\n"


def content_of(terms: tuple[Term, ...] = ()) -> ProjectContent:
    report = read_text(REPORT, "report.txt")
    return ProjectContent(report, terms=terms, place=place_of(report))


def test_what_translates_and_what_checks_a_report_reads_it_at_its_place() -> None:
    termbase = office_termbase(default_paths(), content_of())
    assert termbase.lookup("河口区").en == "Hekou District"
    free = PairChecker(termbase).check(
        "s1", "河口区建成学校。", "Schools were completed at the river mouth.", None
    )
    assert free == ()  # shipped names bend: no office has confirmed this one


def test_what_an_office_has_confirmed_stays_at_every_place() -> None:
    mine = Term("河口区", "Hekou Area", "place", "name")
    assert office_termbase(default_paths(), content_of((mine,))).lookup("河口区").en == "Hekou Area"
    base = Termbase.load().with_terms([Term("西城区", "West Town", "place", "name")])
    assert base.at(area_of("泰州市")).lookup("西城区").en == "West Town"
