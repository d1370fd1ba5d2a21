"""The embedded engine: a GGUF model in this process, on this computer, many sentences at once.

Reads mixed input: Chinese around English figures, terms and names, which it is told (and, for
figures, forced) to keep.  Opens no socket and writes no file.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.translation.engines import prompts
from desktop_app.translation.engines.constraints import length_limit
from desktop_app.translation.engines.llama_batch import Scheduler, Work, evaluate_prefix
from desktop_app.translation.engines.llama_runtime import LlamaRuntime, RuntimeOptions
from desktop_app.translation.engines.llama_vocab import Vocabulary, build_vocabulary
from desktop_app.translation.engines.llama_writer import SentenceWriter, decoding_for
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest

_PARALLEL = 16


@dataclass(slots=True)
class _Loaded:
    """What exists only between `load` and `close`."""

    runtime: LlamaRuntime
    vocabulary: Vocabulary
    prefixes: dict[str, int]  # role → sequence number of its evaluated instruction
    lengths: dict[int, int]  # that sequence number → its length in tokens
    suffixes: dict[str, list[int]]


class LlamaEngine:
    """Translates with a GGUF chat model through llama.cpp."""

    def __init__(
        self,
        model_file: Path,
        *,
        name: str = "",
        version: str = "",
        prompt_format: str = "chatml",
        parallel: int = _PARALLEL,
        options: RuntimeOptions | None = None,
    ) -> None:
        """Remember what to load; nothing is read yet.

        Args:
            model_file: the GGUF file.
            name: for people, and as the origin of sentences.
            version: fingerprint of the model, likewise.
            prompt_format: ``chatml``, or ``template`` for the template inside the file.
            parallel: sentences at work at the same time.
            options: limits of memory and threads.
        """
        self._file = model_file
        self._format = prompt_format
        self._options = options or RuntimeOptions(sequences=parallel + len(prompts.ROLES))
        self._loaded: _Loaded | None = None
        self._stop = threading.Event()
        self._info = EngineInfo(
            id="llama",
            name=name or model_file.stem,
            version=version,
            mixed_input=True,
            parallel=parallel,
            samples=True,
        )

    @property
    def info(self) -> EngineInfo:
        """Who it is."""
        return self._info

    def load(self) -> None:
        """Load the model and evaluate the instructions.

        Raises:
            EngineError: no library, or a file it cannot read.
        """
        if self._loaded:
            return
        runtime = LlamaRuntime(self._file, self._options)
        try:
            vocabulary = build_vocabulary(runtime.pieces(), runtime.end_tokens())
            self._loaded = _Loaded(runtime, vocabulary, {}, {}, {})
            self._evaluate_instructions(self._loaded)
        except BaseException:
            self._loaded = None
            runtime.close()
            raise

    def _evaluate_instructions(self, loaded: _Loaded) -> None:
        runtime = loaded.runtime
        for sequence, role in enumerate(prompts.ROLES):
            prompt = self._prompt(runtime, role)
            tokens = runtime.begin_tokens() + runtime.tokenise(prompt.prefix, special=True)
            evaluate_prefix(runtime, sequence, tokens, self._options.step_tokens)
            loaded.prefixes[role] = sequence
            loaded.lengths[sequence] = len(tokens)
            loaded.suffixes[role] = runtime.tokenise(prompt.suffix, special=True)

    def _prompt(self, runtime: LlamaRuntime, role: str) -> prompts.Prompt:
        messages = prompts.messages_for(role)
        if self._format == "template":
            prompt = prompts.template_prompt(messages, runtime.render_chat)
            if prompt is not None:
                return prompt
        return prompts.chatml_prompt(messages)

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        """Yield ``(index, English)`` as sentences finish, the longest ones first.

        Ends early, within one decoding step, after `stop` or when the iterator is closed.
        """
        self.load()
        loaded = self._loaded
        assert loaded is not None  # load() returned
        self._stop.clear()
        places = range(len(prompts.ROLES), len(prompts.ROLES) + self._info.parallel)
        scheduler = Scheduler(loaded.runtime, loaded.lengths, places, self._options.step_tokens)
        works: list[Work] = []
        for index, request in enumerate(requests):
            work = self._work(loaded, index, request)
            if work is None:
                yield index, ""
            else:
                works.append(work)
        works.sort(key=lambda work: -len(work.prompt))
        running = scheduler.run(works)
        try:
            for work in running:
                if work is not None and isinstance(work.writer, SentenceWriter):
                    yield work.index, work.writer.text
                if self._stop.is_set():
                    return
        finally:
            running.close()

    def _work(self, loaded: _Loaded, index: int, request: EngineRequest) -> Work | None:
        """The sentence as tokens; None if there is nothing to say or it is too long for the cache."""
        text = " ".join(request.text.split())
        if not text:
            return None
        role = prompts.role_key(request.role)
        tokens = loaded.runtime.tokenise(text)
        limit = length_limit(len(tokens))
        if len(tokens) + limit > loaded.runtime.cells // 2:
            return None
        writer = SentenceWriter(
            loaded.vocabulary,
            text,
            request.protected,
            limit=limit,
            decoding=decoding_for(request.attempt),
            seed=request.attempt,
        )
        return Work(index, loaded.prefixes[role], [*tokens, *loaded.suffixes[role]], writer)

    def stop(self) -> None:
        """Make a running `translate` end after its current step; callable from any thread."""
        self._stop.set()

    def close(self) -> None:
        """Free the model; safe to call twice."""
        if self._loaded:
            self._loaded.runtime.close()
            self._loaded = None
