"""The memory: exact, filled in, near; what was confirmed last counts; fast in a large file."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from desktop_app.errors import AppError
from desktop_app.translation.memory.store import Memory, MemoryUnit
from desktop_app.translation.model import Term
from desktop_app.translation.terms.termbase import Termbase

NAMES = Termbase(
    [Term("临江区", "Linjiang District", pos="name"), Term("东湖区", "Donghu District", pos="name")]
)
ZH = "临江区2025年投入资金5.2亿元，同比增长3.2%，惠及1250户。"
EN = "In 2025, Linjiang District invested RMB 520 million, up 3.2% year on year, benefiting 1,250 households."


@pytest.fixture
def memory() -> Memory:
    memory = Memory(termbase=NAMES, shipped=False)
    memory.add(ZH, EN, origin="edited")
    return memory


def test_an_exact_match_comes_back_whole(memory: Memory) -> None:
    (match,) = memory.lookup(ZH)
    assert (match.score, match.filled_en, match.origin) == (100, EN, "edited")


def test_other_numbers_and_another_name_are_filled_in(memory: Memory) -> None:
    (match,) = memory.lookup("东湖区2026年投入资金62.1亿元，同比增长13.25%，惠及987户。")
    assert match.score == 100
    assert match.filled_en == (
        "In 2026, Donghu District invested RMB 6.21 billion, up 13.25% year on year, "
        "benefiting 987 households."
    )


def test_a_decline_is_not_a_growth(memory: Memory) -> None:
    (match,) = memory.lookup(ZH.replace("增长", "下降"))
    assert match.score < 100


def test_another_unit_is_not_filled_in(memory: Memory) -> None:
    (match,) = memory.lookup(ZH.replace("亿元", "亿美元"))
    assert match.score < 100


def test_numbers_that_the_english_does_not_say_are_never_guessed(memory: Memory) -> None:
    memory.add("新增学校3所。", "Three schools were added.")
    (match, *_) = memory.lookup("新增学校5所。")
    assert match.filled_en == ""
    assert match.score < 100


def test_a_near_match_is_scored_below_a_hundred(memory: Memory) -> None:
    (match,) = memory.lookup(ZH.replace("投入资金", "共投入各类资金"))
    assert 60 <= match.score < 100


def test_an_unlike_sentence_has_no_match(memory: Memory) -> None:
    assert memory.lookup("深入推进污染防治攻坚战，建设美丽家园。") == []


def test_the_newest_english_counts(memory: Memory) -> None:
    memory.add(ZH, "New wording with RMB 520 million, 3.2%, 1,250 and 2025.")
    assert memory.lookup(ZH)[0].filled_en.startswith("New wording")
    assert len(memory) == 1


def test_the_same_context_beats_the_same_text(memory: Memory) -> None:
    memory.add("同比增长。", "Up.", context="出口额。")
    memory.add("同比增长。", "It grew.", context="人口。")
    assert memory.lookup("同比增长。", 1, context="出口额。")[0].filled_en == "Up."
    assert memory.lookup("同比增长。", 1, context="出口额。")[0].score == 101


def test_the_genre_s_formulas_are_shipped() -> None:
    memory = Memory()
    assert memory.lookup("各位代表：")[0].filled_en == "Fellow Deputies:"
    assert memory.lookup("2031年经济社会发展主要任务")[0].filled_en.endswith("in 2031")


def test_it_is_still_there_after_closing(tmp_path: Path) -> None:
    with Memory(tmp_path / "sub" / "memory.sqlite") as memory:
        memory.add(ZH, EN)
    with Memory(tmp_path / "sub" / "memory.sqlite") as memory:
        assert [unit.en for unit in memory.units()] == [EN]
        assert memory.lookup(ZH)[0].score == 100


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "memory.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(AppError, match=r"memory\.sqlite"):
        Memory(tmp_path / "memory.sqlite")


def test_a_large_memory_answers_at_once() -> None:
    chance = random.Random(5)
    words = [chr(0x4E00 + chance.randrange(3000)) + chr(0x4E00 + chance.randrange(3000)) for _ in range(4000)]
    units = [
        MemoryUnit("".join(chance.choices(words, k=chance.randint(8, 25))) + "。", f"Sentence {number}.")
        for number in range(20_000)
    ]
    memory = Memory(shipped=False)
    memory.add_many(units)
    wanted = units[12_345].zh
    start = time.perf_counter()
    for number in range(20):
        assert memory.lookup(wanted[: 10 + number % 3] + "新增" + wanted[10 + number % 3 :])[0].zh == wanted
    assert (time.perf_counter() - start) / 20 < 0.1


def test_a_place_that_cannot_be_written_is_told_and_still_read_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    nowhere = tmp_path / "file" / "memory.sqlite"
    with pytest.raises(AppError, match="cannot be written"):
        Memory(nowhere)
    with Memory(nowhere, reading=True) as empty:
        assert len(empty) == 0
    path = tmp_path / "memory.sqlite"
    with Memory(path, termbase=NAMES) as memory:
        memory.add(ZH, EN)
    before = path.read_bytes()
    monkeypatch.setattr("os.access", lambda *_: False)  # as on a write-protected share
    with Memory(path, termbase=NAMES, shipped=False, reading=True) as memory:
        assert memory.lookup(ZH)[0].filled_en == EN
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.glob("memory*")] == ["memory.sqlite"]


def test_reading_makes_no_file(tmp_path: Path) -> None:
    with Memory(tmp_path / "data" / "memory.sqlite", reading=True) as memory:
        assert len(memory) == 0
    assert not list(tmp_path.iterdir())
