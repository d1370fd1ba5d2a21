"""Teaches the default model how our sentences are translated; writes the adapter that ships with the program.

    python benchmarks/adapter/train.py OUT.gguf --model MODEL.gguf [--minutes 80]
        [--go-on-from ADAPTER.gguf --rate 2e-4 --seed 2]

Needs PyTorch and gguf beside the product (no dependency of the product).  See README.md here.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as functional
from qwen2 import Lora, Qwen2, Shape
from torch import Tensor

from desktop_app.translation.engines import prompts
from desktop_app.translation.engines.llama_runtime import LlamaRuntime, RuntimeOptions

_STEP_TOKENS = 1400  # tokens of a step, padding included
_STRENGTH = 0.75  # measured: docs/decisions/0007
_HELD_OUT = 16  # pairs that are never learnt from, to see that it learns more than its lines


@dataclass(frozen=True)
class Pair:
    """A sentence as tokens: the whole of it, and where the English begins."""

    role: str
    tokens: list[int]
    english_at: int


@dataclass(frozen=True)
class Lesson:
    """The pairs, and each role's instruction."""

    pairs: list[Pair]
    instructions: dict[str, list[int]]


def read_lesson(file: Path, model: Path) -> Lesson:
    """Pairs as the engine would see them: the role's instruction, the mixed sentence, the English."""
    runtime = LlamaRuntime(model, RuntimeOptions(sequences=1))
    shown = {
        role: prompts.chatml_prompt(prompts.messages_for(role, taught=True), taught=True)
        for role in prompts.ROLES
    }
    end = runtime.tokenise("<|im_end|>", special=True)
    pairs = []
    for line in file.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        suffix = runtime.tokenise(shown[row["role"]].suffix, special=True)
        asked = [*runtime.tokenise(row["text"]), *suffix]
        pairs.append(Pair(row["role"], [*asked, *runtime.tokenise(row["en"]), *end], len(asked)))
    instructions = {role: runtime.tokenise(one.prefix, special=True) for role, one in shown.items()}
    runtime.close()
    return Lesson(pairs, instructions)


def batches(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Pairs of one role and of like length together."""
    result: list[list[Pair]] = []
    for role in prompts.ROLES:
        ours = [pair for pair in pairs if pair.role == role]
        random.shuffle(ours)
        for at in range(0, len(ours), 64):
            batch: list[Pair] = []
            for pair in sorted(ours[at : at + 64], key=lambda one: len(one.tokens)):
                if batch and (len(batch) + 1) * len(pair.tokens) > _STEP_TOKENS:
                    result.append(batch)
                    batch = []
                batch.append(pair)
            if batch:
                result.append(batch)
    random.shuffle(result)
    return result


def loss(model: Qwen2, lora: Lora, batch: Sequence[Pair], instruction: Sequence[int]) -> tuple[Tensor, int]:
    """Sum over the English tokens, and how many they are."""
    start = len(instruction)
    with torch.no_grad():
        causal = torch.ones(start, start, dtype=torch.bool).tril()
        past = model.hidden(lora, torch.tensor([list(instruction)]), 0, causal, None)[1]
    length = max(len(pair.tokens) for pair in batch) - 1
    tokens = torch.zeros(len(batch), length, dtype=torch.long)
    wanted = torch.full((len(batch), length), -1)
    for row, pair in enumerate(batch):
        size = len(pair.tokens) - 1
        tokens[row, :size] = torch.tensor(pair.tokens[:-1])
        wanted[row, pair.english_at - 1 : size] = torch.tensor(pair.tokens[pair.english_at :])
    mask = torch.ones(length, start + length, dtype=torch.bool).tril(start)
    hidden = model.hidden(lora, tokens, start, mask, past)[0]
    asked = wanted >= 0
    summed = functional.cross_entropy(model.logits(hidden[asked]), wanted[asked], reduction="sum")
    return summed, int(asked.sum())


def mean_loss(model: Qwen2, lora: Lora, lesson: Lesson, pairs: Sequence[Pair]) -> float:
    """Per English token."""
    with torch.no_grad():
        sums = [loss(model, lora, batch, lesson.instructions[batch[0].role]) for batch in batches(pairs)]
    return sum(float(one) for one, _ in sums) / sum(count for _, count in sums)


def learn(
    model: Qwen2, lora: Lora, lesson: Lesson, pairs: Sequence[Pair], minutes: float, top: float
) -> Iterator[str]:
    """One pass over the pairs, or as much of it as the time allows; a line for each step."""
    optimiser = torch.optim.AdamW(lora.parameters(), lr=top, weight_decay=0.01, betas=(0.9, 0.98))
    steps, began = batches(pairs), time.monotonic()
    for number, batch in enumerate(steps):
        done = max(number / len(steps), (time.monotonic() - began) / 60 / minutes)
        if done >= 1:
            return
        rate = top * min(1.0, (number + 1) / 6) * max(0.03, 0.5 + 0.5 * math.cos(math.pi * done))
        for group in optimiser.param_groups:
            group["lr"] = rate
        summed, count = loss(model, lora, batch, lesson.instructions[batch[0].role])
        (summed / count).backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(lora.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad()
        yield f"{number + 1}/{len(steps)}  {len(batch)} pairs  loss {float(summed.detach()) / count:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--pairs", type=Path, default=Path(__file__).with_name("pairs.jsonl"))
    parser.add_argument("--minutes", type=float, default=80)
    parser.add_argument("--rate", type=float, default=4e-4, help="highest rate of learning")
    parser.add_argument(
        "--go-on-from", type=Path, help="an adapter to teach further (its layers and rank stay)"
    )
    parser.add_argument("--first", type=int, default=14, help="first layer that learns, of 28")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--seed", type=int, default=1, help="another order, for another stage")
    options = parser.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    lesson = read_lesson(options.pairs, options.model)
    pairs = list(lesson.pairs)
    random.shuffle(pairs)
    shape = Shape()
    earlier = options.go_on_from
    model = Qwen2(options.model, shape)
    lora = Lora.read(shape, earlier) if earlier else Lora(shape, options.first, options.rank)
    print(f"held-out loss before: {mean_loss(model, lora, lesson, pairs[:_HELD_OUT]):.3f}")
    for line in learn(model, lora, lesson, pairs[_HELD_OUT:], options.minutes, options.rate):
        lora.write(options.out, _STRENGTH)  # a run that is cut short is not lost
        print(line, flush=True)
    print(f"held-out loss after: {mean_loss(model, lora, lesson, pairs[:_HELD_OUT]):.3f}")


if __name__ == "__main__":
    main()
