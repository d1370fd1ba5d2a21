"""Names that an engine has misspelt."""

from __future__ import annotations

import pytest

from desktop_app.translation.driving.respelling import with_names
from desktop_app.translation.model import ProtectedSpan, SpanKind


def name(english: str, kind: SpanKind = SpanKind.NAME) -> ProtectedSpan:
    return ProtectedSpan(kind, 0, 2, "名", english)


@pytest.mark.parametrize(
    ("spans", "english", "mended"),
    [
        ([name("Nanshan")], "Safe Nananshan was built.", "Safe Nanshan was built."),
        ([name("Nanshan District")], "Nansahn District grew.", "Nanshan District grew."),
        ([name("Xi'an")], "Xian grew.", "Xi'an grew."),
        ([name("Wuxi")], "Wuzi grew.", "Wuzi grew."),  # too short to be sure
        (
            [name("Jiangxi"), name("Jiangsu")],
            "Jiangsu grew.",
            "Jiangsu grew.",
        ),  # another name of the sentence
        ([name("Nanshan")], "Nanshan and Nanshao grew.", "Nanshan and Nanshao grew."),  # it is there
        ([name("Nanshan")], "Shanghai grew.", "Shanghai grew."),
        ([name("Wanghai Road")], "We upgraded the Shanghai Road.", "We upgraded the Wanghai Road."),
        ([name("Haojing Park"), name("Shanghai")], "A Shanghai Park opened.", "A Shanghai Park opened."),
        ([name("Haojing Park")], "An Industrial Park opened.", "An Industrial Park opened."),
        ([name("Qing Bay")], "Qingng Bay opened.", "Qingng Bay opened."),  # too short for a stutter
        ([name("Shenzhen Bay")], "Shenzhen's Shenzhenenzhen Bay.", "Shenzhen's Shenzhen Bay."),
        (
            [name("Qianhai-Shekou Free Trade Zone Hospital", SpanKind.TERM)],
            "The Qianhai-Shhekou Free Trade Zone Hospital opened.",
            "The Qianhai-Shekou Free Trade Zone Hospital opened.",
        ),
        # a term's word in another form is no slip
        ([name("Five-Year Plan", SpanKind.TERM)], "Both Plans ended.", "Both Plans ended."),
        ([name("Planning Bureau", SpanKind.TERM)], "Planners met.", "Planners met."),
    ],
)
def test_a_misspelt_name_is_spelt_again(spans: list[ProtectedSpan], english: str, mended: str) -> None:
    assert with_names(spans, english) == mended
