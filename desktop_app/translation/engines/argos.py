"""The Argos engine: the CTranslate2 model of an unpacked `.argosmodel` package, in batches.

Runs the package's own model and tokeniser directly: no sentence models are downloaded, no folder is
made in anybody's home, nothing is logged.  It reads plain Chinese; English inside is not safe with it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop_app.errors import EngineError
from desktop_app.translation.engines.argos_packages import ArgosPackage, read_package
from desktop_app.translation.engines.cores import physical_cores
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest

_BATCH = 16
_BEAM = 4  # as argostranslate has it
_LONGEST = 512  # pieces of a sentence


class ArgosEngine:
    """Translates with one Argos package."""

    def __init__(self, folder: Path) -> None:
        """Read the package's description; the model waits for `load`.

        Raises:
            EngineError: no usable package lies in `folder`.
        """
        self._package: ArgosPackage = read_package(folder)
        self._model: Any = None
        self._pieces: Any = None
        self._stop = threading.Event()
        self._info = EngineInfo(
            id="argos", name=self._package.name, version=self._package.version, parallel=_BATCH
        )

    @property
    def info(self) -> EngineInfo:
        """Who it is."""
        return self._info

    def load(self) -> None:
        """Load model and tokeniser.

        Raises:
            EngineError: a library is missing or the package's files are damaged.
        """
        if self._model is not None:
            return
        try:
            import ctranslate2
            import sentencepiece
        except ImportError as error:
            raise EngineError(
                "engine-runtime-missing",
                f"The Argos engine's library {error.name} is not installed; run `python3 bootstrap.py run`.",
            ) from error
        folder = self._package.folder
        try:
            self._pieces = sentencepiece.SentencePieceProcessor(
                model_file=str(folder / "sentencepiece.model")
            )
            self._model = ctranslate2.Translator(
                str(folder / "model"), device="cpu", intra_threads=physical_cores()
            )
        except (OSError, RuntimeError, ValueError) as error:
            self.close()
            raise EngineError(
                "engine-unreadable",
                f"The Argos package in {folder.name} cannot be loaded; install it again.",
                path=str(folder),
            ) from error

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        """Yield ``(index, English)``, a batch of like length at a time; `stop` ends it between batches."""
        self.load()
        self._stop.clear()
        asked = 0
        while asked < len(requests) and not self._stop.is_set():
            fresh = [(index, requests[index]) for index in range(asked, len(requests))]
            asked = len(requests)
            yield from self._batches(fresh)

    def _batches(self, requests: Sequence[tuple[int, EngineRequest]]) -> Iterator[tuple[int, str]]:
        todo = []
        for index, request in requests:
            pieces = self._pieces.encode(" ".join(request.text.split()), out_type=str)
            if 0 < len(pieces) <= _LONGEST:
                todo.append((index, pieces, request.attempt))
            else:
                yield index, ""
        todo.sort(key=lambda work: (work[2], -len(work[1])))
        for start in range(0, len(todo), _BATCH):
            if self._stop.is_set():
                return
            batch = todo[start : start + _BATCH]
            choices = min(1 + max(attempt for _, _, attempt in batch), _BEAM)
            results = self._run([pieces for _, pieces, _ in batch], choices)
            for (index, _, attempt), hypotheses in zip(batch, results, strict=True):
                yield index, self._text(hypotheses[min(attempt, len(hypotheses) - 1)])

    def _run(self, sentences: list[list[str]], choices: int) -> list[list[list[str]]]:
        """The hypotheses of each sentence, as pieces, the best first."""
        prefix = self._package.target_prefix
        results = self._model.translate_batch(
            sentences,
            target_prefix=[[prefix]] * len(sentences) if prefix else None,
            beam_size=_BEAM,
            num_hypotheses=choices,
            length_penalty=0.2,
            replace_unknowns=True,
            max_decoding_length=24 + 2 * max(map(len, sentences)),
            no_repeat_ngram_size=6,
        )
        return [result.hypotheses for result in results]

    def _text(self, pieces: list[str]) -> str:
        text = str(self._pieces.decode_pieces(pieces)).replace("▁", " ")
        return " ".join(text.removeprefix(self._package.target_prefix).split())

    def stop(self) -> None:
        """Make a running `translate` end after its current batch; callable from any thread."""
        self._stop.set()

    def close(self) -> None:
        """Free the model; safe to call twice."""
        self._model = self._pieces = None
