"""Versions read back: the one from which the Chinese follows wins, not the one that reads most smoothly."""

from collections.abc import Iterable

import numpy as np
import pytest

from desktop_app.translation.engines.llama_rerank import Reranker
from desktop_app.translation.engines.llama_runtime import (
    BatchToken,
    LlamaRuntime,
    Logits,
    NoRoomError,
    RuntimeOptions,
)
from desktop_app.translation.engines.llama_wide import FinishedVersion
from desktop_app.translation.engines.prompts import READ_BACK, Prompt, chatml_prompt
from tests.translation.engines.test_engines_llama import model_file

WORDS = ["<end>", "<back>", "cat", "dog", "sat", "barked", "and", "猫", "狗", "坐", "叫", "。"]
MEANS = {"猫": "cat", "狗": "dog", "坐": "sat", "叫": "barked"}


class ToyRuntime:
    """A model to which a Chinese word is likely when the English before it has said it."""

    cells = 1000

    def __init__(self, room: int = 1000) -> None:
        self.room = room
        self.held: dict[int, list[str]] = {}
        self.steps: list[int] = []

    def tokenise(self, text: str, *, special: bool = False) -> list[int]:
        words = text.split() if text.isascii() else list(text)
        return [WORDS.index(word) for word in words]

    def begin_tokens(self) -> list[int]:
        return []

    def end_tokens(self) -> frozenset[int]:
        return frozenset({0})

    def fork(self, prefix: int, sequence: int, length: int | None = None) -> None:
        assert sequence not in self.held
        self.held[sequence] = self.held[prefix][:length]

    def forget(self, sequence: int) -> None:
        self.held.pop(sequence, None)

    def decode(self, tokens: Iterable[BatchToken]) -> list[Logits]:
        rows = []
        step = list(tokens)
        self.steps.append(len(step))
        if sum(map(len, self.held.values())) + len(step) > self.room:
            raise NoRoomError
        for token in step:
            held = self.held.setdefault(token.sequence, [])
            assert token.position == len(held)
            held.append(WORDS[token.token])
            if token.wanted:
                rows.append(self._row(held))
        return rows

    @staticmethod
    def _row(held: list[str]) -> Logits:
        owed = [word for word, english in MEANS.items() if english in held and word not in held]
        likely = owed or ["。" if "。" not in held else "<end>"]
        return np.array([2.0 if word in likely else 0.0 for word in WORDS], dtype=np.float32)


def reranker(runtime: ToyRuntime, step_tokens: int = 64) -> Reranker:
    return Reranker(runtime, Prompt("and", "<back>"), 5, step_tokens)


def version(text: str, mean: float) -> FinishedVersion:
    return FinishedVersion(text, mean, mean)


VERSIONS = [version("cat sat", -0.1), version("cat sat and dog barked", -0.3), version("dog sat", -0.4)]


@pytest.mark.parametrize("step_tokens", [64, 3])
def test_what_leaves_nothing_out_and_adds_nothing_wins(step_tokens: int) -> None:
    runtime = ToyRuntime()
    choose = reranker(runtime, step_tokens)
    assert choose.ranked("猫坐狗叫。", VERSIONS, lambda: False)[0].text == "cat sat and dog barked"
    assert choose.ranked("猫坐。", VERSIONS, lambda: False)[0].text == "cat sat"
    assert choose.ranked("狗坐。", VERSIONS, lambda: False)[0].text == "dog sat"
    assert set(runtime.held) == {5}
    assert max(runtime.steps) <= step_tokens


def test_of_two_that_say_the_same_the_likelier_wins() -> None:
    likelier = version("dog barked and cat sat", -0.2)
    assert reranker(ToyRuntime()).ranked("猫坐狗叫。", [likelier, VERSIONS[1]], lambda: False)[0] is likelier


def test_a_single_version_costs_nothing() -> None:
    runtime = ToyRuntime()
    choose = reranker(runtime)
    steps = len(runtime.steps)
    assert choose.ranked("狗叫。", VERSIONS[:1], lambda: False)[0] is VERSIONS[0]
    assert len(runtime.steps) == steps


def test_without_room_or_when_stopped_the_likeliest_is_taken() -> None:
    runtime = ToyRuntime(room=8)
    choose = reranker(runtime)
    assert choose.ranked("猫坐狗叫。", VERSIONS, lambda: False)[0] is VERSIONS[0]
    assert set(runtime.held) == {5}
    steps = len(runtime.steps)
    assert choose.ranked("猫坐狗叫。", VERSIONS, lambda: True)[0] is VERSIONS[0]
    assert len(runtime.steps) == steps


def test_a_shared_beginning_is_read_once() -> None:
    runtime = ToyRuntime()
    choose = reranker(runtime)
    runtime.steps.clear()
    choose.ranked("猫坐狗叫。", VERSIONS, lambda: False)
    whole = [len(version.text.split()) + len("猫坐狗叫。") + 1 for version in VERSIONS]
    assert sum(runtime.steps) == sum(whole) - 1  # of "cat sat" the last word is needed again


@pytest.mark.engine
@pytest.mark.timeout(300)
def test_the_real_model_prefers_what_says_all_of_the_chinese() -> None:
    if not model_file().is_file():
        pytest.skip("the embedded engine's model is not installed")
    runtime = LlamaRuntime(model_file(), RuntimeOptions(cells=1024, sequences=4))
    choose = Reranker(runtime, chatml_prompt(READ_BACK), 0, 64)
    versions = [
        version("The mayor visited the school.", -0.3),
        version("The mayor visited the school on Monday and planted two trees with the pupils.", -0.3),
        version("The mayor visited the school on Monday and planted two roses with the judges.", -0.3),
    ]
    source = "市长周一走访了这所学校，并和学生们一起种下了两棵树。"
    alone = [choose.ranked(source, [each, versions[0]], lambda: False)[0] for each in versions[1:]]
    assert alone == versions[1:]
    assert choose.ranked(source, versions, lambda: False)[0] is versions[1]
    assert choose.ranked("市长走访了这所学校。", versions, lambda: False)[0] is versions[0]
    runtime.close()
