"""Everyday words put together: what belongs to a list, and what only looks like a deed."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("更换破损井盖80个。", "80 damaged manhole covers were replaced."),
        ("建立旅游资源数据库。", "We established tourism resource databases."),
        ("申请补助资金3000万元。", "We applied for RMB 30 million in subsidies."),
        ("缩短城乡差距。", "We narrowed the urban-rural gap."),
        ("拦截诈骗电话2万次。", "20,000 fraud calls were intercepted."),
    ],
)
def test_everyday_words_are_told(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_school_students_are_no_small_students() -> None:
    told = localised("做好中小学生近视防控。").text
    assert told.endswith("the prevention and control of myopia among primary and secondary school students.")
    assert "small and medium-sized enterprises" in localised("支持中小企业发展。").text


def test_work_behind_a_list_is_of_that_kind_and_not_done_to_work() -> None:
    assert "recorded work" not in localised("完成歌曲创作、录制工作。").text
    assert "discussed activities" not in localised("开展舞蹈培训、交流、研讨活动。").text
    assert localised("开展业务培训、推进工作。").complete  # work is advanced


def test_all_aspects_of_what_there_is_one_of() -> None:
    assert localised("部署各项安全管理工作。").text == "We deployed all aspects of safety management."
    assert "various policies" in localised("落实各项政策。").text


def test_nobody_improves_a_cold_wave() -> None:
    assert "enhance cold waves" not in localised("提升寒潮、暴雨预报能力。", "plan").text


def test_resources_are_surveyed_and_dangers_checked_for() -> None:
    assert localised("排查旅游资源。").text == "We surveyed tourism resources."
    assert localised("排查火灾隐患。").text == "We checked for fire hazards."


def test_civil_affairs_are_never_one_affair() -> None:
    assert localised("建立民政工作台账。").text == "We established civil affairs ledgers."


def test_universities_for_senior_citizens_are_many() -> None:
    assert "universities for senior citizens" in localised("推进老年大学建设。", "plan").text


def test_tents_are_stockpiled_and_talent_is_not() -> None:
    assert localised("储备救灾帐篷2000顶。").text == "2,000 disaster relief tents were stockpiled."
    assert "stockpiled" not in localised("储备项目50个。").text


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        (
            "支持脱贫户发展产业。",
            "We supported the households lifted out of poverty in developing industries.",
        ),
        ("支持农村产业发展。", "We supported the development of rural industries."),
        ("治理沙化土地8万亩。", "80,000 mu of desertified land were brought under control."),
        ("治理黑臭水体5条。", "5 black, malodorous waters were treated."),
        ("精简审批材料260份。", "260 approval documents were cut."),
    ],
)
def test_who_develops_and_what_is_treated(chinese: str, english: str) -> None:
    assert localised(chinese).text == english


def test_what_is_created_is_created_of_all() -> None:
    assert "advanced safe campuses" not in localised("推进平安校园、平安医院创建。").text


def test_recruitment_activities_are_organized_and_nobody_recruits_activities() -> None:
    assert "recruit activities" not in localised("组织高校毕业生招聘活动。", "plan").text
    assert localised("组织干部走访企业。", "plan").text == "We will organize officials to visit enterprises."


def test_two_new_things_are_not_one() -> None:
    assert (
        localised("推广农业新品种新技术。").text == "We promoted new agricultural varieties and technologies."
    )
    assert localised("推广农业新模式。").text == "We promoted new agricultural models."
