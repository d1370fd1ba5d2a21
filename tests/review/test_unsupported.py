"""Clauses and items that no English word tells alone, and clauses that tell nothing of the Chinese alone."""

from __future__ import annotations

import pytest

from desktop_app.review.checks import check_pair
from tests.review.slips import assert_found

SLIPS = [
    # A clause whose words are heard by chance, as its neighbours share them.
    ("今年将新开三条航线，扩建旅客服务中心，加快建设航线服务平台，服务更多旅客。",
     "This year we will open three new air routes, expand the passenger service center, speed up "
     "the building of a route service platform, and serve more passengers.",
     ", expand the passenger service center,", ",", "dropped-clause"),
    ("探索夜间经济，发展夜间旅游，建设夜间旅游街区，是老城复兴的希望。",
     "Exploring the night economy, developing night tourism and building night tourism blocks are the hope "
     "for the revival of the old town.",
     "Exploring the night economy, developing", "Developing", "dropped-clause"),
    # A clause of another sentence.
    ("全市公园免费开放，夜间照明有所改善。",
     "All parks in the city are open free of charge, and their lighting at night has improved.",
     "has improved", "has improved, while two breweries moved their bottling abroad", "added-clause"),
]  # fmt: skip

RIGHT = [
    ("不该说的话，一句也不能说。", "Not one word is to be spoken that should not be."),
    ("渡轮增加班次，候船更短。", "With more frequent ferries, passengers wait less."),
    ("议案以80票赞成、5票反对、2票弃权获得通过。",
     "The motion passed with 80 votes in favor, 5 against and 2 abstentions."),
    ("培育壮大花卉、茶叶、中药材等特色产业。",
     "We will foster and expand distinctive industries such as flowers, tea and medicinal herbs."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "english", "right", "wrong", "check"), SLIPS)
def test_what_nothing_else_explains_tells_a_clause(
    source: str, english: str, right: str, wrong: str, check: str
) -> None:
    assert_found(source, english, right, wrong, check)


@pytest.mark.parametrize(("source", "english"), RIGHT)
def test_what_is_told_in_few_words_is_told(source: str, english: str) -> None:
    assert [one.check for one in check_pair(source, english)] == []
