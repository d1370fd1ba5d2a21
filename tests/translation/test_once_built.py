"""What there will be once something is built, in whatever part it is told."""

from __future__ import annotations

import pytest

from tests.translation.localising import localised


@pytest.mark.parametrize(
    ("zh", "english"),
    [
        ("医院建成后将新增床位800张。", "Once the hospital is completed, it will add 800 beds."),
        (
            "3所学校投用后，可新增学位4800个。",
            "Once 3 schools are put into use, they will add 4,800 school places.",
        ),
        (
            "项目达产后，预计年产值达50亿元，带动就业3000人。",
            "Once the project is at full capacity, its annual output value will reach RMB 5 billion, "
            "creating jobs for 3,000 people.",
        ),
        (
            "园区建成后将成为全市重要的生物医药产业基地。",
            "Once the park is completed, it will become the city's important biomedicine industry base.",
        ),
        (
            "开工建设3所学校，建成后将新增学位3600个。",
            "3 schools were placed under construction, and once completed, this will add 3,600 school "
            "places.",
        ),
    ],
)  # fmt: skip
def test_it_is_told_ahead(zh: str, english: str) -> None:
    assert localised(zh).text == english


def test_what_we_do_then_is_ours() -> None:
    assert localised("机场搬迁后将统筹推进片区开发。").text == (
        "Once the airport is relocated, we will advance area development in a coordinated way."
    )


def test_without_a_word_for_the_future_results_may_have_come() -> None:
    assert "will" not in localised("学校建成后，新增学位3600个。").text
    assert localised("学校建成后，新增学位3600个。", role="plan").text == (
        "Once the school is completed, it will add 3,600 school places."
    )
