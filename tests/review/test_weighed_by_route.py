"""What good translators of news and reports may add or leave out, and what looks like it and is a slip."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair

# Chinese, English that is right, what stands in it, what stands there in the slip, the finding of the slip.
ALIKE = [
    # whom a figure comes from
    ("上半年出口增长6.2%，进口下降1.4%。",
     "Exports rose 6.2 percent and imports fell 1.4 percent in the first half, customs data showed Tuesday.",
     "customs data showed Tuesday", "although many residents complained about noise", "added-clause"),
    # the year that the context gives, not the one by which a thing is to be done
    ("全市用水量增长3.1%。", "Water use grew by 3.1% in 2021.", "in 2021", "by 2031", "figure-extra"),
    # a rounded amount, of which others may know more; a bound is another thing
    ("外贸总额达19.8万亿元。", "Foreign trade totaled nearly 19.8 trillion yuan.", "nearly", "less than",
     "figure-qualifier"),
    ("出口增长近30%。", "Exports grew by 30 percent.", "by 30", "by more than 30", "figure-qualifier"),
    # years told by decades
    ("这座桥在过去二十多年里多次加固。", "The bridge was often strengthened in the last couple of decades.",
     "the last couple of decades", "the past 30 years", "figure-value"),
    # 人民币 is what Chinese statistics are counted in
    ("6月进口增长2.9%。", "Imports grew 2.9% in yuan terms in June.", "yuan", "dollar", "figure-basis"),
    # a prefix tells what a thing is not
    ("原因是饮食不健康，以及缺乏锻炼。", "The causes are unhealthy diets and a lack of exercise.",
     "unhealthy", "healthy", "negation"),
    # an "or" beside the "and" of the Chinese
    ("五年关停改造企业90家，就业和税收稳定。",
     "In five years 90 companies were closed or upgraded, with jobs and taxes stable.", "jobs and", "jobs or",
     "opposite"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong", "check"), ALIKE)
def test_what_is_free_is_silent_and_what_looks_like_it_is_found(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert right in english
    assert [one.check for one in check_pair(source, english)] == []
    assert check in [one.check for one in check_pair(source, english.replace(right, wrong, 1))]


def test_a_speaker_is_added_where_the_chinese_cites_nobody() -> None:
    english = "The two sides will build more bridges, Wang said."
    assert check_pair("双方将建设更多桥梁。", english) == []
    assert [
        one.check for one in check_pair("双方将建设更多桥梁。", english.replace(", Wang said", " in Peru"))
    ]
