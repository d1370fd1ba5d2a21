"""Builds a real `.argosmodel`: a random CTranslate2 transformer and a trained sentencepiece model.

Tiny for the tests; `benchmarks/argos.py` has it as large as the published packages are.
"""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Size:
    """How large the random transformer is.

    Attributes:
        layers: of the encoder, and as many of the decoder.
        width: of a layer.
        inner: width inside its feed-forward part.
        heads: of its attention.
        vocabulary: pieces at least; those that no text yields fill it up.
        weights: how they are stored, "" as they are.
    """

    layers: int = 1
    width: int = 16
    inner: int = 32
    heads: int = 2
    vocabulary: int = 0
    weights: str = ""


TINY = Size()


def build_package(
    folder: Path, name: str = "translate-zh_en-1_0", *, size: Size = TINY, **metadata: str
) -> Path:
    """Make `folder`/`name`.argosmodel and return its path."""
    work = folder / "work"
    work.mkdir()
    pieces = _train_pieces(work)
    _save_model(work / "model", pieces, size)
    facts = {"package_version": "1.0", "argos_version": "1.5", "from_code": "zh", "from_name": "Chinese"}
    facts |= {"to_code": "en", "to_name": "English", **metadata}
    (work / "metadata.json").write_text(json.dumps(facts))
    package = folder / f"{name}.argosmodel"
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(work.rglob("*")):
            if path.is_file():
                archive.write(path, f"{name}/{path.relative_to(work).as_posix()}")
    return package


def _train_pieces(work: Path) -> list[str]:
    import sentencepiece

    from desktop_app.resources import path_to

    corpus = work.parent / "corpus.txt"
    lines = path_to("sample/nanshan-2026.txt").read_text(encoding="utf-8").splitlines()[:60]
    english = ["The district added 28 enterprises, up 3.2 percent year on year."] * 40
    corpus.write_text("\n".join([*(line[:300] for line in lines if line), *english]), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(corpus),
        model_prefix=str(work / "sentencepiece"),
        vocab_size=1500,
        model_type="bpe",
        character_coverage=0.98,
        minloglevel=2,
    )
    (work / "sentencepiece.vocab").unlink()
    processor = sentencepiece.SentencePieceProcessor(model_file=str(work / "sentencepiece.model"))
    return [processor.id_to_piece(number) for number in range(processor.vocab_size())]


def _save_model(folder: Path, pieces: list[str], size: Size) -> None:
    from ctranslate2.specs import TransformerSpec

    special = ["<unk>", "<s>", "</s>"]
    vocabulary = [*special, *(piece for piece in pieces if piece not in special)]
    vocabulary += [f"filler{number}" for number in range(size.vocabulary - len(vocabulary))]
    spec = TransformerSpec.from_config((size.layers, size.layers), size.heads)
    weights = _Weights(size)
    for embeddings in (spec.encoder.embeddings[0], spec.decoder.embeddings):
        embeddings.weight = weights.matrix(len(vocabulary), size.width)
    weights.norm(spec.encoder.layer_norm)
    weights.norm(spec.decoder.layer_norm)
    for layer in spec.encoder.layer:
        weights.block(layer, (("self_attention", 2),))
    for layer in spec.decoder.layer:
        weights.block(layer, (("self_attention", 2), ("attention", 3)))
    weights.linear(spec.decoder.projection, len(vocabulary), size.width)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    if size.weights:
        spec.optimize(quantization=size.weights)
    folder.mkdir()
    spec.save(str(folder))


class _Weights:
    """Fills the parts of a transformer with random numbers, the same every time."""

    def __init__(self, size: Size) -> None:
        self._size = size
        self._random = np.random.default_rng(7)

    def matrix(self, *shape: int) -> np.ndarray:
        return self._random.normal(0, 0.3, shape).astype(np.float32)

    def linear(self, layer: object, rows: int, columns: int) -> None:
        layer.weight, layer.bias = self.matrix(rows, columns), self.matrix(rows)  # type: ignore[attr-defined]

    def norm(self, layer: object) -> None:
        width = self._size.width
        layer.gamma, layer.beta = np.ones(width, np.float32), np.zeros(width, np.float32)  # type: ignore[attr-defined]

    def block(self, layer: object, attentions: tuple[tuple[str, int], ...]) -> None:
        width, inner = self._size.width, self._size.inner
        for name, parts in attentions:
            attention = getattr(layer, name)
            self.norm(attention.layer_norm)
            sizes = (3 * width, width) if parts == 2 else (width, 2 * width, width)
            for line, rows in zip(attention.linear, sizes, strict=True):
                self.linear(line, rows, width)
        self.norm(layer.ffn.layer_norm)  # type: ignore[attr-defined]
        self.linear(layer.ffn.linear_0, inner, width)  # type: ignore[attr-defined]
        self.linear(layer.ffn.linear_1, width, inner)  # type: ignore[attr-defined]
