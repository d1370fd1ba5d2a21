"""What pages tell of where paragraphs end: their sizes, how full last lines are, what opens the next."""

from __future__ import annotations

import pytest

from desktop_app.document.model import Corrections
from desktop_app.document.outline.mending import mend_after_stop
from desktop_app.document.pages.page_ends import find_pages
from desktop_app.document.passage import Break, Passage
from desktop_app.document.runin import Habits, habits_of

_CUT, _LENGTH = 110, 278  # characters above the end of a page, and of a paragraph


def _paragraph(line: int) -> Passage:
    return Passage("税" * _LENGTH, line, breaks=(Break(_CUT, line + 1, "mid-sentence", 0.95),))


def _report(first: int) -> list[Passage]:
    """Paragraphs as long as a page; the sixth was cut behind `first` characters, at the end of a sentence."""
    whole = [_paragraph(2 * index) for index in range(12)]
    whole[6:7] = [Passage("税" * (first - 1) + "。", 12), Passage("收" * (_LENGTH - first), 13)]
    return whole


def test_a_passage_that_begins_where_a_page_must_have_is_known() -> None:
    """The page above it ended with a full line; no other passage begins with a page."""
    found = find_pages(_report(_CUT))
    assert [i for i, passage in enumerate(found) if passage.page_start] == [7]
    assert found[7].full_above
    assert not found[7].ended_above
    assert all(passage.ended_above for passage in found[1:7])


def test_a_passage_amid_a_page_begins_none() -> None:
    found = find_pages(_report(_CUT - 80))
    assert not any(passage.page_start or passage.full_above for passage in found)


_ABOVE = Passage("全区新增就业岗位三万个，帮扶困难职工再就业两千人。", 1)


@pytest.mark.parametrize(
    ("below", "passages"),
    [
        (Passage("新建社区食堂十二家，改造老旧小区八个，加装电梯一百部。", 3, full_above=True), 1),
        (Passage("新建社区食堂十二家，改造老旧小区八个，加装电梯一百部。", 3), 2),
        (Passage("各位代表！新的一年任务艰巨，我们要加倍努力。", 3, full_above=True), 2),
        (Passage("今年经济工作的总体要求是稳中求进，以进促稳。", 3, full_above=True), 2),
        (Passage("其中，高校毕业生一万人。", 3), 1),
        (Passage("其中，高校毕业生一万人。", 3, ended_above=True), 2),
    ],
)
def test_what_goes_on_over_a_page_opens_as_no_paragraph(below: Passage, passages: int) -> None:
    mended = mend_after_stop([_ABOVE, below], Habits(cut=True), Corrections())
    assert len(mended) == passages


def _with_short_ones(*, parted: bool) -> list[Passage]:
    """Pages of four paragraphs, the last of them cut; of one page it may be two short ones."""
    passages: list[Passage] = []
    for page in range(12):
        passages += [Passage("税" * (length - 1) + "。", 9 * page) for length in (50, 50, 78)]
        if parted and page == 6:
            passages += [Passage("税" * 49 + "。", 9 * page), Passage("收" * 50, 9 * page + 1)]
        else:
            cut = Break(50, 9 * page + 1, "mid-sentence", 0.95)
            passages.append(Passage("税" * 100, 9 * page, breaks=(cut,)))
    return passages


def test_two_paragraphs_as_short_as_many_others_stay_two_where_a_page_may_have_ended() -> None:
    assert len(_with_short_ones(parted=True)) == 49
    assert not any(passage.full_above for passage in find_pages(_with_short_ones(parted=True)))


_NAMED = [
    Passage(name + "累计完成投资36亿元，建成项目28个。", 1)
    for name in ("城乡面貌改善。", "民生保障有力。", "要素保障加强。")
]
_OWN = "县财政安排专项资金5亿元，支持项目前期工作。"


@pytest.mark.parametrize(("odds", "passages"), [(0.8, 3), (-1.9, 4)])
def test_what_has_no_heading_goes_on_over_a_page_that_may_have_cut_its_paragraph(
    odds: float, passages: int
) -> None:
    """Below a page that likelier ended its paragraph it is one of its own, unless only it has no heading."""
    below = Passage(_OWN, 5, page_start=True, page_odds=odds)
    bare = [Passage(text + _OWN, 4) for text in ("全县实施项目340个，投资820亿元。", "要紧盯招商引资工作，")]
    bodies = [*bare, *_NAMED, below]
    assert len(mend_after_stop(bodies, habits_of(bodies), Corrections())) == 2 + passages
    assert len(mend_after_stop(bodies[2:], habits_of(bodies[2:]), Corrections())) == 3


@pytest.mark.parametrize(("odds", "passages"), [(-3.0, 1), (-8.0, 2)])
def test_where_no_page_can_have_ended_even_a_part_of_the_whole_is_a_paragraph(
    odds: float, passages: int
) -> None:
    below = Passage("其中，高校毕业生一万人。", 3, page_odds=odds)
    assert len(mend_after_stop([_ABOVE, below], Habits(cut=True), Corrections())) == passages
