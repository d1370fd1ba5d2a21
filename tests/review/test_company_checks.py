"""Exchanged figures that their own nouns tell, line numbers, rates by month and year, levels, 绝不."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair


def kinds(source: str, english: str) -> list[str]:
    return [one.check for one in check_pair(source, english)]


SLIPS = [
    ("接诊患者214万人次，其中急诊31万人次。",
     "It handled 310,000 patient visits, including 2.14 million emergency visits.", "figure-exchanged"),
    ("最低工资、最低生活保障标准提高至2030元和800元。",
     "The minimum wage and the subsistence allowance were raised to RMB 800 and RMB 2,030 respectively.",
     "figure-exchanged"),
    ("城乡低保标准分别为每人每月812元和每人每年7140元。",
     "Allowances are 7,140 yuan per person per month in towns and 812 yuan per person per year in villages.",
     "figure-exchanged"),
    ("加快推进3号线东延、8号线一期建设。",
     "We will speed up the eastern extension of Line 5 and Phase I of Line 8.", "figure-value"),
    ("地铁四号线停运。", "Metro Line 14 was suspended.", "figure-value"),
    ("最高时速350公里。", "The top speed is 350 meters per hour.", "figure-unit"),
    ("占比为22%，比全省平均水平低4.6个百分点。",
     "The share is 22 percent, 4.6 percentage points above the provincial average.", "figure-direction"),
    ("双方同意将贸易额在五年内翻一番。", "The two sides agreed to triple trade within five years.",
     "figure-value"),
    ("低保标准提高到每人每月812元。", "The allowance was raised by 812 yuan per person per month.",
     "figure-level"),
    ("上半年零售额增长23%，两年平均增长4.4%。",
     "Retail sales grew by 23 percent in the second half and 4.4 percent on a two-year average.",
     "figure-period"),
    ("全年人均国内生产总值89358元，比上年增长5.4%。",
     "Per capita GDP was 89,358 yuan, an increase of 5.4 percent over the previous year by 2031.",
     "figure-extra"),
    ("对欠薪行为零容忍，决不让劳动者流汗又流泪。",
     "We will show zero tolerance for wage arrears, and will always let workers who sweat shed tears.",
     "negation"),
    ("事故数和死亡人数分别下降18.2%和12.5%，未发生重大事故。",
     "The number of accidents and deaths fell by 18.2 percent and 12.5 percent respectively.",
     "dropped-clause"),
    ("中方坚决反对单边制裁，不会接受出口限制。",
     "China firmly supports unilateral sanctions and will not accept export restrictions.", "negation"),
    ("AI眼镜产业成效显著，全区集聚约30家企业。",
     "The AI glasses industry did well, and the city attracted about 30 enterprises.", "name-wrong"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "check"), SLIPS)
def test_the_slip_is_found(source: str, english: str, check: str) -> None:
    assert check in kinds(source, english)


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("接诊患者214万人次，其中急诊31万人次。",
         "It handled 2.14 million patient visits, including 310,000 emergency visits."),
        ("最低工资、最低生活保障标准提高至2030元和800元。",
         "The minimum wage and the subsistence allowance were raised to RMB 2,030 and RMB 800 respectively."),
        ("加快推进3号线东延、8号线一期建设。",
         "We will speed up the eastern extension of Line 3 and Phase I of Line 8."),
        ("地铁2、4号线和十一号线延长运营。", "Metro Lines 2, 4 and 11 will run longer."),
        ("国内生产总值从不到70万亿元增加到超过100万亿元。",
         "GDP has grown from less than 70 trillion yuan to over 100 trillion yuan."),
        ("推动十大商圈超397家档口申请退税。",
         "We helped over 397 stores in ten major commercial areas apply for tax refunds."),
        ("可开可不开的会坚决不开。", "We cut down on unnecessary meetings."),
        ("全区集聚约30家企业。", "The district attracted about 30 enterprises."),
        ("全区落户项目30个，居全市首位。", "With 30 projects, it ranked first in the city."),
        ("到2030年建成。", "It will be completed by 2030."),
        ("今年年底前建成3座桥。", "Three bridges will be completed by the end of 2025."),
    ],
)  # fmt: skip
def test_the_good_translation_is_silent(source: str, english: str) -> None:
    assert kinds(source, english) == []


def test_an_exchange_that_two_checks_see_is_told_once_with_both_figures_put_right() -> None:
    source, english, _check = SLIPS[0]
    (finding,) = check_pair(source, english)
    assert finding.fix == "It handled 2.14 million patient visits, including 310,000 emergency visits."
