"""By whom and how a thing is done where something is laid down; and what somebody is bound to do."""

from __future__ import annotations

import pytest

from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase

LOCALISER = Localiser(Termbase.load())


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("体检费用由考生承担。", "Physical examination costs shall be borne by candidates."),
        (
            "救助标准由市民政局制定，报市人民政府批准后公布。",
            "Assistance standards shall be formulated by the Municipal Civil Affairs Bureau and published"
            " upon approval by the Municipal People's Government.",
        ),
        (
            "收费标准由市发展改革部门会同市财政部门制定。",
            "Rates shall be formulated by the municipal development and reform department together with the"
            " municipal finance department.",
        ),
        ("收费标准参照国家有关规定执行。", "Rates shall follow relevant national regulations."),
        (
            "面试采取结构化面试的方式进行。",
            "Interviews shall be conducted by means of structured interviews.",
        ),
        ("投标人须提供资质证书。", "Bidders must provide qualification certificates."),
        (
            "任何单位和个人都有保护文物的义务。",
            "Any organization or individual shall have the obligation to protect cultural relics.",
        ),
    ],
)
def test_what_is_laid_down_of_a_thing_is_told(zh: str, en: str) -> None:
    told = LOCALISER.localise(zh, role="preamble")
    assert (told.text, told.complete) == (en, True)


@pytest.mark.parametrize(
    "zh", ["救助标准由每月600元提高到650元。", "经费由紧变松，收入按年执行良好。", "应届毕业生较多。"]
)
def test_what_only_looks_like_it_is_not(zh: str) -> None:
    assert "shall" not in LOCALISER.localise(zh, role="preamble").text
