"""Builds a tiny real `.argosmodel`: a random CTranslate2 transformer and a trained sentencepiece model."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import numpy as np


def build_package(folder: Path, name: str = "translate-zh_en-1_0", **metadata: str) -> Path:
    """Make `folder`/`name`.argosmodel and return its path."""
    work = folder / "work"
    work.mkdir()
    pieces = _train_pieces(work)
    _save_model(work / "model", pieces)
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


def _save_model(folder: Path, pieces: list[str], width: int = 16) -> None:
    from ctranslate2.specs import TransformerSpec

    random = np.random.default_rng(7)
    vocabulary = [
        "<unk>",
        "<s>",
        "</s>",
        *(piece for piece in pieces if piece not in ("<unk>", "<s>", "</s>")),
    ]
    spec = TransformerSpec.from_config((1, 1), 2)

    def matrix(*shape: int) -> np.ndarray:
        return random.normal(0, 0.3, shape).astype(np.float32)

    def linear(layer: object, rows: int, columns: int) -> None:
        layer.weight, layer.bias = matrix(rows, columns), matrix(rows)  # type: ignore[attr-defined]

    def norm(layer: object) -> None:
        layer.gamma, layer.beta = np.ones(width, np.float32), np.zeros(width, np.float32)  # type: ignore[attr-defined]

    def block(layer: object, attentions: tuple[tuple[str, int], ...]) -> None:
        for name, parts in attentions:
            attention = getattr(layer, name)
            norm(attention.layer_norm)
            sizes = (3 * width, width) if parts == 2 else (width, 2 * width, width)
            for line, rows in zip(attention.linear, sizes, strict=True):
                linear(line, rows, width)
        norm(layer.ffn.layer_norm)  # type: ignore[attr-defined]
        linear(layer.ffn.linear_0, 2 * width, width)  # type: ignore[attr-defined]
        linear(layer.ffn.linear_1, width, 2 * width)  # type: ignore[attr-defined]

    for embeddings in (spec.encoder.embeddings[0], spec.decoder.embeddings):
        embeddings.weight = matrix(len(vocabulary), width)
    norm(spec.encoder.layer_norm)
    norm(spec.decoder.layer_norm)
    block(spec.encoder.layer[0], (("self_attention", 2),))
    block(spec.decoder.layer[0], (("self_attention", 2), ("attention", 3)))
    linear(spec.decoder.projection, len(vocabulary), width)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    folder.mkdir()
    spec.save(str(folder))
