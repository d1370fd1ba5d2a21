"""Good translations that say a thing otherwise: no word of another kind, no negation, no choice."""

from __future__ import annotations

import pytest

from desktop_app.services.checking import PairChecker
from desktop_app.translation.terms.termbase import Termbase

CHECKER = PairChecker(Termbase.load())


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("全县常住人口52万人，其中城镇人口30万人，乡村人口22万人。",
         "The county has 520,000 permanent residents, 300,000 of them in urban and 220,000 in rural areas."),
        ("全年接待游客6000万人次，其中入境游客80万人次，为上年的九成。",
         "The city received 60 million visitors, 800,000 of them from abroad, or nine tenths of the year "
         "before."),
        ("2019年，中非贸易额达到2000亿美元。",
         "In 2019, trade between China and Africa reached 200 billion US dollars."),
        ("财政收入283亿元，剔除退税因素后增长6.1%，其中税收占75.4%。",
         "Revenue came to 28.3 billion yuan, up 6.1 percent when tax refunds are excluded; taxes made up "
         "75.4 percent of it."),
        ("价格由降转升，上涨0.1%。", "Prices turned from decline to a rise of 0.1 percent."),
        ("支持科技生态园申报基地。",
         "We will support the Science and Technology Eco-Park in applying for a base."),
        ("新增非机动车道110公里。", "110 kilometers of lanes for non-motorized vehicles were added."),
        ("深度融入龙岗发展。", "We integrated deeply into Longgang's development."),
        ("新增执业医师320名。", "A further 320 practising doctors were added."),
    ],
)  # fmt: skip
def test_what_is_told_otherwise_is_no_slip(chinese: str, english: str) -> None:
    assert [one for one in CHECKER.check("", chinese, english, None) if one.severity != "minor"] == []


@pytest.mark.parametrize(
    ("chinese", "english", "wrong"),
    [
        ("农民人均收入增长5%。", "Per capita income of workers grew by 5 percent.", "workers"),
        ("全国非化石能源比重提高。", "The share of fossil energy rose nationwide.", "fossil"),
        ("新建医院3所。", "Three schools were built.", "schools"),
    ],
)  # fmt: skip
def test_slips_beside_them_are_found(chinese: str, english: str, wrong: str) -> None:
    found = CHECKER.check("", chinese, english, None)
    assert any(wrong in english[one.en_start : one.en_end] for one in found)
