"""Companies by their full names: seat, name and business."""

from __future__ import annotations

from tests.translation.localising import localised


def test_the_seat_of_a_company_is_no_part_of_what_is_spelt() -> None:
    assert localised("北川市宏达机械有限公司成立于2015年。").text == (
        "Beichuan Hongda Machinery Co., Ltd. was founded in 2015."
    )
    assert localised("云岭市鑫达钢结构有限公司成立于2015年。").text == (
        "Yunling Xinda Steel Structure Co., Ltd. was founded in 2015."
    )


def test_a_business_of_full_names_alone_makes_no_company_of_other_words() -> None:
    assert "Xinda" not in localised("鑫达钢结构发展迅速。").text


def test_who_is_responsible_has_no_duty_thereby() -> None:
    assert "shall" not in localised("该企业负责人王某未认真履行安全生产管理职责。", "other").text


def test_a_firm_with_its_place_in_brackets() -> None:
    assert localised("引进宏达精密科技（苏州）有限公司。").text == (
        "We attracted Hongda Precision Technology (Suzhou) Co., Ltd."
    )
    assert (
        localised("引进博世力士乐（常州）有限公司。").text
        == "We attracted Bosch Rexroth (Changzhou) Co., Ltd."
    )
