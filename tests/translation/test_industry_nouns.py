"""Industries, parks and projects as a plan names them: sectors, kinds in a row, programs run for several."""

from __future__ import annotations

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.localise import Localiser
from desktop_app.translation.terms.termbase import Termbase


@pytest.fixture(scope="module")
def localiser() -> Localiser:
    return Localiser(Termbase.load())


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        # what is made tells a sector, of which there is one; a quality tells several industries
        ("壮大汽车产业。", "We will expand the automotive industry."),
        ("壮大碳纤维产业。", "We will expand the carbon fiber industry."),
        ("壮大新兴产业。", "We will expand emerging industries."),
        # attributes in a row
        ("支持钢铁、化工企业。", "We will support steel and chemical enterprises."),
        (
            "整治化工、建材行业。",
            "We will clean up the chemical and building material industries.",
        ),
        # a program is run for all that stand in front of it
        (
            "实施领军型企业、高成长企业培育工程。",
            "We will carry out the project for fostering leading enterprises and high-growth enterprises.",
        ),
        ("强化传统能源供应保障。", "We will strengthen a steady supply of traditional energy."),
        (
            "突出企业科技创新主体地位。",
            "We will give prominence to the principal position of enterprises in scientific and "
            "technological innovation.",
        ),
        ("打造锂电池生产基地。", "We will develop lithium battery production bases."),
    ],
)
def test_industries_are_named_as_english_names_them(localiser: Localiser, chinese: str, english: str) -> None:
    found = localiser.localise(chinese, figures_in(chinese, role="plan"), role="plan")
    assert (found.complete, found.text) == (True, english)
