"""How told clauses are joined: commas between light clauses, semicolons where commas stand inside them."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised

JOINED = [
    ("召开座谈会16次，走访企业230家。", "16 symposiums were held, and 230 enterprises were visited."),
    ("受理案件860件，审结820件，结案率96.7%。",
     "860 cases were handled, 820 cases were concluded, and the case closing rate stood at 96.7%."),
    # a comma inside one of three parts them all
    ("新增专利860件，增长23.5%，新建学校9所，改造医院3家。", "; "),
    # what leads to the sentence takes a comma that parts nothing
    ("按消费类型分，商品零售20亿元，增长6%，餐饮收入3亿元，增长8%。", "up 6%, and "),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), JOINED)
def test_clauses_are_parted_as_they_need(zh: str, english: str) -> None:
    assert english in localised(zh).text


UNTIL_NOW = [
    ("去年以来，我们全面推进乡村振兴，发展特色产业。",
     "Since last year, we have advanced rural revitalization across the board and developed distinctive "
     "industries."),
    ("今年以来，我们举办招聘会12场。", "So far this year, 12 job fairs have been held."),
    ("2016年以来，开展专项检查，制定工作方案。",
     "Since 2016, we have carried out special inspections and formulated the work plan."),
    ("近年来，我们落实惠企政策，做好就业工作。",
     "In recent years, we have implemented business-friendly policies "
     "and done solid employment work."),
]  # fmt: skip


@pytest.mark.parametrize(("zh", "english"), UNTIL_NOW)
def test_what_was_done_until_now_is_in_the_perfect(zh: str, english: str) -> None:
    assert localised(zh).text.startswith(english)


def test_a_shared_perfect_has_participles() -> None:
    told = localised("去年以来，深化国企改革，承担国家任务，选派科技特派员。").text
    assert "undertook" not in told
    assert localised("2025年，承担国家任务。").text.startswith("In 2025, we undertook")


def test_also_is_said_every_other_time() -> None:
    told = localised(
        "完善就业政策，健全培训体系，建设就业基地，发展产业园区，优化营商环境，改善人居环境，扩大对外开放，支持企业发展，"
        "加强质量监管，推进城市更新，提升服务水平，培育新兴产业。",
        "plan",
    ).text
    assert told.count("We will also ") == 1
    assert told.count("We will ") == 3
