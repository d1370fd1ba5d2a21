"""The model in PyTorch, for training alone: the GGUF file's weights, frozen, and a LoRA on the upper layers.

The weights are those that will be run, quantised and read back, so what the LoRA learns makes up for their
rounding too.  The lower layers read; what has to be learnt is how to write, so they are left as they are, and
the backward pass stops there.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import gguf
import numpy as np
import torch
import torch.nn.functional as functional
from gguf.quants import dequantize
from torch import Tensor

KeysValues = tuple[Tensor, Tensor]
_HALF = torch.bfloat16  # of what is multiplied: twice as fast where the processor has it


@dataclass(frozen=True)
class Shape:
    """Sizes of Qwen2.5-1.5B."""

    layers: int = 28
    heads: int = 12
    key_heads: int = 2
    head: int = 128
    hidden: int = 1536
    inner: int = 8960
    epsilon: float = 1e-6
    theta: float = 1e6

    def matrices(self) -> dict[str, tuple[int, int]]:
        """The matrices of a layer that learn: name -> (in, out)."""
        keys = self.key_heads * self.head
        return {
            "attn_q": (self.hidden, self.hidden),
            "attn_k": (self.hidden, keys),
            "attn_v": (self.hidden, keys),
            "attn_output": (self.hidden, self.hidden),
            "ffn_gate": (self.hidden, self.inner),
            "ffn_up": (self.hidden, self.inner),
            "ffn_down": (self.inner, self.hidden),
        }


class Lora(torch.nn.Module):
    """Two thin matrices beside each matrix of the layers from `first` on; alpha is twice the rank."""

    scale = 2.0

    def __init__(self, shape: Shape, first: int, rank: int) -> None:
        super().__init__()
        self.first, self.rank = first, rank
        self.thin = torch.nn.ParameterDict()
        for layer in range(first, shape.layers):
            for name, (inputs, outputs) in shape.matrices().items():
                down = torch.empty(rank, inputs)
                torch.nn.init.kaiming_uniform_(down, a=math.sqrt(5))
                self.thin[f"{layer}_{name}_a"] = torch.nn.Parameter(down)
                self.thin[f"{layer}_{name}_b"] = torch.nn.Parameter(torch.zeros(outputs, rank))

    def add(self, layer: int, name: str, x: Tensor, y: Tensor) -> Tensor:
        """What the matrix gives, and what was learnt."""
        if layer < self.first:
            return y
        down, up = self.thin[f"{layer}_{name}_a"], self.thin[f"{layer}_{name}_b"]
        return y + functional.linear(functional.linear(x, down.to(_HALF)), (up * self.scale).to(_HALF))

    @classmethod
    def read(cls, shape: Shape, file: Path) -> Lora:
        """What an earlier adapter learnt, to go on from."""
        matrices = {
            tensor.name: np.array(tensor.data, np.float32) for tensor in gguf.GGUFReader(str(file)).tensors
        }
        layers = [int(name.split(".")[1]) for name in matrices]
        lora = cls(shape, min(layers), min(next(iter(matrices.values())).shape))
        with torch.no_grad():
            for key, value in lora.thin.items():
                value.copy_(torch.from_numpy(matrices[_name(key)]))
        return lora

    def write(self, file: Path, strength: float) -> None:
        """As llama.cpp reads it; of what was learnt, `strength` is used."""
        writer = gguf.GGUFWriter(str(file), "qwen2")
        writer.add_string("general.type", "adapter")
        writer.add_string("adapter.type", "lora")
        writer.add_float32("adapter.lora.alpha", self.scale * self.rank * strength)
        for key, value in self.thin.items():
            writer.add_tensor(_name(key), value.detach().numpy().astype(np.float16))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()


def _read(tensor: gguf.ReaderTensor) -> Tensor:
    """A tensor of the file; the scales of the norms stay float32, what is multiplied by is halved."""
    values = torch.from_numpy(np.array(dequantize(tensor.data, tensor.tensor_type), np.float32))
    return values if tensor.name.endswith("norm.weight") else values.to(_HALF)


def _name(key: str) -> str:
    """The name in the file of a thin matrix: 14_attn_q_a -> blk.14.attn_q.weight.lora_a."""
    layer, rest = key.split("_", 1)
    name, side = rest.rsplit("_", 1)
    return f"blk.{layer}.{name}.weight.lora_{side}"


class Qwen2:
    """The frozen model; `hidden` runs it up to the last layer, `logits` says what comes next."""

    def __init__(self, file: Path, shape: Shape) -> None:
        self.shape = shape
        self._weights = {tensor.name: _read(tensor) for tensor in gguf.GGUFReader(str(file)).tensors}
        self._words = self._weights["token_embd.weight"]
        self._output = self._weights.get("output.weight", self._words)

    def hidden(
        self, lora: Lora, tokens: Tensor, start: int, mask: Tensor, past: list[KeysValues] | None
    ) -> tuple[Tensor, list[KeysValues]]:
        """Last hidden states of (batch, length) tokens that stand from `start` on, behind `past`.

        Also the keys and values of each layer, for what will stand behind these tokens.
        """
        x = self._words[tokens].float()
        seen: list[KeysValues] = []
        for layer in range(self.shape.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and layer >= lora.first):
                x, now = self._layer(layer, lora, x, start, mask, past[layer] if past else None)
            seen.append(now)
        return self._norm(x, "output_norm"), seen

    def logits(self, hidden: Tensor) -> Tensor:
        """Of each row of hidden states."""
        return functional.linear(hidden.to(_HALF), self._output).float()

    def _layer(
        self, layer: int, lora: Lora, x: Tensor, start: int, mask: Tensor, past: KeysValues | None
    ) -> tuple[Tensor, KeysValues]:
        def through(name: str, inputs: Tensor) -> Tensor:
            weight, bias = (self._weights.get(f"blk.{layer}.{name}.{kind}") for kind in ("weight", "bias"))
            return lora.add(layer, name, inputs, functional.linear(inputs, weight, bias))

        shape, (batch, length, _) = self.shape, x.shape
        normed = self._norm(x, f"blk.{layer}.attn_norm").to(_HALF)
        heads = {"attn_q": shape.heads, "attn_k": shape.key_heads, "attn_v": shape.key_heads}
        query, key, value = (
            through(name, normed).view(batch, length, count, shape.head).transpose(1, 2)
            for name, count in heads.items()
        )
        query, key = self._turned(query, start), self._turned(key, start)
        now = (key, value)
        if past is not None:
            key = torch.cat([past[0].expand(batch, -1, -1, -1), key], 2)
            value = torch.cat([past[1].expand(batch, -1, -1, -1), value], 2)
        groups = shape.heads // shape.key_heads
        key, value = key.repeat_interleave(groups, 1), value.repeat_interleave(groups, 1)
        looked = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        x = x + through("attn_output", looked.transpose(1, 2).reshape(batch, length, -1))
        normed = self._norm(x, f"blk.{layer}.ffn_norm").to(_HALF)
        inner = functional.silu(through("ffn_gate", normed)) * through("ffn_up", normed)
        return x + through("ffn_down", inner), now

    def _norm(self, x: Tensor, name: str) -> Tensor:
        return functional.rms_norm(x, x.shape[-1:], self._weights[f"{name}.weight"], self.shape.epsilon)

    def _turned(self, x: Tensor, start: int) -> Tensor:
        """Rotary positions, halves apart."""
        half = self.shape.head // 2
        steps = self.shape.theta ** (-torch.arange(half, dtype=torch.float32) / half)
        angle = torch.arange(start, start + x.shape[2]).float()[:, None] * steps
        cos, sin = torch.cos(angle), torch.sin(angle)
        first, second = x[..., :half].float(), x[..., half:].float()
        return torch.cat([first * cos - second * sin, second * cos + first * sin], -1).to(_HALF)
