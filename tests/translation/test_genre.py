"""Loose sentences: which are of the genre is tested with the pipeline; here, whether they say when."""

from __future__ import annotations

import pytest

from desktop_app.translation.genre import role_told


@pytest.mark.parametrize(
    ("chinese", "role"),
    [
        ("社会消费品零售总额同比增长3.5%，消费潜力逐步释放。", "results"),
        ("际溪村入选全国首批乡村旅游重点村。", "results"),
        ("我们要不断开辟发展新赛道。", "plan"),
        ("力争全社会研发投入强度达2.8%。", ""),  # what is striven for is told by a rule of its own
        ("到2027年，建成污水处理站5座。", "plan"),
        ("深化国资国企改革。", ""),
    ],
)
def test_a_loose_sentence_tells_its_tense_only_where_it_is_sure(chinese: str, role: str) -> None:
    assert role_told(chinese) == role
