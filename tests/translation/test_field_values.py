"""Fields that notices list: persons as they are called, addresses, days that begin with the notice."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase

LOCALISER = Localiser(Termbase.load())


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("联系人：何先生、杨女士", "Contact: Mr. He, Ms. Yang"),
        (
            "评审专家：赵大勇、周岩（采购人代表）",
            "Evaluation experts: Zhao Dayong, Zhou Yan (representative of the purchaser)",
        ),
        ("地址：云川市建设路16号", "Address: 16 Jianshe Road, Yunchuan City"),
        (
            "公告期限：自本公告发布之日起3个工作日。",
            "Announcement period: 3 working days from the date of this announcement.",
        ),
        ("计划工期：270日历天。", "Planned construction period: 270 calendar days."),
        (
            "成交供应商：云川恒达机械有限公司，成交金额：56万元。",
            "Successful supplier: Yunchuan Hengda Machinery Co., Ltd.; transaction value: RMB 560,000.",
        ),
    ],
)
def test_what_notices_list_is_told(zh: str, en: str) -> None:
    told = LOCALISER.localise(zh, figures_in(zh), role="preamble")
    assert (told.text, told.complete) == (en, True)


def test_who_is_named_by_no_name_is_left() -> None:
    assert not LOCALISER.localise("联系人：办公室值班", role="preamble").complete
