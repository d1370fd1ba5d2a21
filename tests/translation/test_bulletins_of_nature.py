"""Bulletins of weather, water and health: normal years, graded sections, reported cases, none of it."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

TOLD = [
    ("全市年降水量986毫米，较常年同期偏少8%。", "8% below normal for the period."),
    ("全省平均气温较常年偏高0.7℃。", "The province's average temperature was 0.7°C above normal."),
    ("全市平均气温15.2℃，为1985年以来第二高。", "the second highest since 1985."),
    ("48个地表水监测断面中，Ⅱ类水质断面占62.5%，Ⅲ类占31.3%，劣Ⅴ类占6.2%。",
     "monitored surface water sections, 62.5% were Grade II, 31.3% Grade III and 6.2% worse than Grade V."),
    ("26个国控断面中，Ⅰ～Ⅲ类和Ⅳ类水质断面分别占92.3%和7.7%。",
     "Of the 26 state-monitored sections, 92.3% were Grades I to III and 7.7% Grade IV."),
    ("云湖水质为Ⅳ类，呈中度富营养状态。",
     "The water quality of Yunhu Lake was Grade IV, in a moderately eutrophic state."),
    ("全州共报告乙类传染病9种412例，死亡2例。",
     "412 cases of 9 Class B infectious diseases were reported across the prefecture, with 2 deaths."),
    ("报告发病数居前三位的病种依次为肺结核、病毒性肝炎和梅毒。",
     "by number of cases reported were pulmonary tuberculosis, viral hepatitis and syphilis."),
    ("全年累计报告登革热病例21例，无死亡病例。",
     "For the whole year, 21 cases of dengue fever were reported in total, and there were no deaths."),
    ("查处按日计罚、查封扣押等四类案件19件。",
     "including daily fines and sealing-up and seizure were investigated and punished."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), TOLD)
def test_the_statements_of_bulletins_are_told(zh: str, english: str) -> None:
    told = localised(zh)
    assert told.complete
    assert told.text.endswith(english)


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("全市无障碍设施120处。", "there were no"),
        ("12个乡镇中，一类乡镇占30%，二类占70%。", "Grade"),
        ("全年报告工作4次。", "cases"),
    ],
)
def test_what_looks_alike_is_told_otherwise(zh: str, english: str) -> None:
    assert english not in localised(zh).text


def test_days_in_a_row_lead_to_the_weather_of_them() -> None:
    told = localised("受冷空气影响，2月3日至6日全市普遍出现寒潮天气。")
    assert told.complete
    assert told.text.startswith("Affected by cold air, from February 3 to 6, ")
    assert "February 3 to March 2" in localised("2月3日至3月2日，全市普遍出现寒潮天气。").text


def test_a_response_has_its_level() -> None:
    told = localised("9月2日18时，市政府启动防汛Ⅲ级应急响应。").text
    assert told.endswith("launched a Level III emergency response for flood control.")
