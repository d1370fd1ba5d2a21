"""Words told by another of their field, persons in each other's office, an "or" that is good English."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def kinds(source: str, english: str) -> list[str]:
    return [one.check for one in check_pair(source, english)]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("秋收时节，小麦丰收。", "Wheat brought in a good harvest.", "Rice brought in a good harvest."),
        (
            "失业保险覆盖面扩大。",
            "Unemployment insurance now covers more people.",
            "Medical insurance now covers more people.",
        ),
        (
            "西部地区增速领先。",
            "The western region is growing ahead of others.",
            "The eastern region is growing ahead of others.",
        ),
        (
            "公立医院数量增加。",
            "The number of public hospitals increased.",
            "The number of private hospitals increased.",
        ),
        (
            "依法从轻处罚。",
            "The punishment was lighter, as the law has it.",
            "The punishment was heavier, as the law has it.",
        ),
        ("欧盟投资增长。", "Investment from the EU grew.", "Investment from the US grew."),
        (
            "农业保险覆盖全县。",
            "Agricultural insurance covers the whole county.",
            "Industrial insurance covers the whole county.",
        ),
        ("羊肉产量稳定。", "The output of mutton was stable.", "The output of pork was stable."),
        (
            "工程按期完工。",
            "The project was completed on schedule.",
            "The project was completed behind schedule.",
        ),
        ("企业扭亏为盈。", "The company moved back into the black.", "The company moved back into the red."),
        (
            "计算时剔除价格因素。",
            "Price factors were excluded from the calculation.",
            "Price factors were included in the calculation.",
        ),
        (
            "省政府作出部署。",
            "The provincial government made arrangements.",
            "The county government made arrangements.",
        ),
        ("物价同比持平。", "Prices were unchanged year on year.", "Prices rose year on year."),
        (
            "不得擅自改变用途。",
            "Its use may not be changed without authorization.",
            "Its use may be changed without authorization.",
        ),
    ],
)
def test_another_word_of_the_field_is_found(source: str, right: str, wrong: str) -> None:
    assert kinds(source, right) == []
    assert set(kinds(source, wrong)) & {"opposite", "negation", "term-missing"}


def test_two_persons_exchanged_between_their_offices() -> None:
    source = "市长陈立、市委书记周平出席会议。"
    right = "Mayor Chen Li and Zhou Ping, secretary of the municipal Party committee, attended the meeting."
    wrong = "Mayor Zhou Ping and Chen Li, secretary of the municipal Party committee, attended the meeting."
    assert kinds(source, right) == []
    assert kinds(source, wrong) == ["name-wrong"]


def test_a_province_beside_its_own_committee_is_not_the_place_of_the_report() -> None:
    source = "湖北省委书记出席会议，省长讲话。"
    right = "The Hubei provincial Party secretary attended the meeting, where the governor spoke."
    assert kinds(source, right) == []
    assert "name-wrong" in kinds(source, right.replace("Hubei", "Hunan"))


@pytest.mark.parametrize(
    ("source", "english"),
    [
        (
            "严禁新增水泥、平板玻璃产能。",
            "Adding new capacity in cement or plate glass is strictly forbidden.",
        ),
        (
            "筹建人才住房2000套，出租与出售并举。",
            "We will buy or build 2,000 homes for skilled people, both for rent and for sale.",
        ),
        ("适用惩罚性赔偿120件。", "Punitive damages were awarded in 120 cases."),
        (
            "出口下降2%，降幅扩大0.5个百分点。",
            "Exports shrank by 2 percent, 0.5 percentage points faster than before.",
        ),
    ],
)
def test_good_english_gives_no_alarm(source: str, english: str) -> None:
    assert kinds(source, english) == []
