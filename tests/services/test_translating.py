"""In which order sentences are translated while somebody reads."""

from __future__ import annotations

from desktop_app.services.translating import in_turns
from desktop_app.translation.model import PipelineItem


def items(number: int) -> list[PipelineItem]:
    return [PipelineItem(f"s{place}", f"第{place}句。") for place in range(number)]


def test_the_first_turn_is_small_so_that_something_is_there_to_read_within_seconds() -> None:
    turns = [[item.segment_id for item in turn] for turn in in_turns(items(200), lambda: ())]
    sizes = [len(turn) for turn in turns]
    assert sizes[0] == 4
    assert sizes[:-1] == sorted(sizes[:-1])
    assert max(sizes) >= 32, "an engine that writes 32 sentences at once must find as many"
    assert [one for turn in turns for one in turn] == [f"s{place}" for place in range(200)]


def test_who_goes_elsewhere_gets_a_small_turn_of_what_is_on_screen() -> None:
    screen = ["s0", "s1", "s2"]
    turns = in_turns(items(200), lambda: screen)
    before = [next(turns) for _turn in range(4)]
    screen[:] = ["s150", "s151", "s152"]
    there = [item.segment_id for item in next(turns)]
    assert len(before[-1]) > 4
    assert there[:3] == screen
    assert len(there) == 4
    assert len(next(turns)) == 8, "staying there, turns grow again"


def test_the_same_chinese_goes_together() -> None:
    twins = [*items(20), PipelineItem("twin", "第1句。")]
    first = next(in_turns(twins, lambda: ()))
    assert "twin" in [item.segment_id for item in first]
