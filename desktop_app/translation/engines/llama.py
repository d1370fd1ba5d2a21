"""The embedded engine: a GGUF model in this process, on this computer, many sentences at once.

Reads mixed input: Chinese around English figures, terms and names, which it is told (and, for
figures, forced) to keep.  Opens no socket and writes no file.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.translation.engines import prompts
from desktop_app.translation.engines.constraints import length_limit
from desktop_app.translation.engines.llama_batch import Scheduler, Work, evaluate_prefix, mixed_order
from desktop_app.translation.engines.llama_rerank import Reranker
from desktop_app.translation.engines.llama_runtime import LlamaRuntime, RuntimeOptions
from desktop_app.translation.engines.llama_vocab import Vocabulary, build_vocabulary
from desktop_app.translation.engines.llama_wide import WIDTH, WideWriter
from desktop_app.translation.engines.llama_writer import SentenceWriter, decoding_for
from desktop_app.translation.engines.protocol import WIDE, EngineInfo, EngineRequest, Version

# The kernels have their full speed with eight rows; more sentences only make the shared cache longer.  0008.
_PARALLEL = 8


@dataclass(slots=True)
class _Loaded:
    """What exists only between `load` and `close`."""

    runtime: LlamaRuntime
    vocabulary: Vocabulary
    instructions: dict[str, _Instruction] = field(default_factory=dict)  # by role, as far as one was needed
    reranker: Reranker | None = None  # from the first sentence on that is written in several versions


@dataclass(frozen=True, slots=True)
class _Instruction:
    """A role's evaluated instruction: the sequence that holds it, its length, and what ends a prompt."""

    sequence: int
    length: int
    suffix: list[int]


class LlamaEngine:
    """Translates with a GGUF chat model through llama.cpp."""

    def __init__(
        self,
        model_file: Path,
        *,
        name: str = "",
        version: str = "",
        prompt_format: str = "chatml",
        adapter: Path | None = None,
        parallel: int = _PARALLEL,
        options: RuntimeOptions | None = None,
    ) -> None:
        """Remember what to load; nothing is read yet.

        Args:
            model_file: the GGUF file.
            name: for people, and as the origin of sentences.
            version: fingerprint of the model, likewise.
            prompt_format: ``chatml``, or ``template`` for the template inside the file.
            adapter: what the model has learnt besides, a LoRA in GGUF (0007).
            parallel: sentences at work at the same time.
            options: limits of memory and threads; it counts the sequences itself.
        """
        self._file = model_file
        self._format = prompt_format
        self._adapter = adapter
        sequences = len(prompts.ROLES) + parallel + Reranker.SEQUENCES
        self._options = replace(options or RuntimeOptions(), sequences=sequences)
        self._loaded: _Loaded | None = None
        self._stop = threading.Event()
        self._written: dict[int, Sequence[Version]] = {}
        self._info = EngineInfo(
            id="llama",
            name=name or model_file.stem,
            version=version,
            mixed_input=True,
            parallel=parallel,
            wide=parallel >= WIDTH,
        )

    @property
    def info(self) -> EngineInfo:
        """Who it is."""
        return self._info

    def load(self) -> None:
        """Load the model.

        Raises:
            EngineError: no library, or a file it cannot read.
        """
        if self._loaded:
            return
        runtime = LlamaRuntime(self._file, self._options, self._adapter)
        try:
            vocabulary = build_vocabulary(runtime.pieces(), runtime.end_tokens())
            self._loaded = _Loaded(runtime, vocabulary)
        except BaseException:
            self._loaded = None
            runtime.close()
            raise

    def _instruct(self, loaded: _Loaded, roles: Iterable[str]) -> None:
        """Evaluate the instructions of roles that come up for the first time: seconds for each."""
        runtime = loaded.runtime
        for role in roles:
            if role in loaded.instructions:
                continue
            taught = self._adapter is not None
            prompt = self._prompt(runtime, prompts.messages_for(role, taught=taught), taught=taught)
            tokens = runtime.begin_tokens() + runtime.tokenise(prompt.prefix, special=True)
            sequence = prompts.ROLES.index(role)
            evaluate_prefix(runtime, sequence, tokens, self._options.step_tokens)
            suffix = runtime.tokenise(prompt.suffix, special=True)
            loaded.instructions[role] = _Instruction(sequence, len(tokens), suffix)

    def _prompt(
        self, runtime: LlamaRuntime, messages: Sequence[prompts.Message], *, taught: bool = False
    ) -> prompts.Prompt:
        if self._format == "template":
            prompt = prompts.template_prompt(messages, runtime.render_chat)
            if prompt is not None:
                return prompt
        return prompts.chatml_prompt(messages, taught=taught)

    def _scheduler(self, loaded: _Loaded, requests: Sequence[EngineRequest]) -> Scheduler:
        is_prose = all(request.role == prompts.PROSE for request in requests)
        loaded.runtime.weigh_adapter(prompts.PROSE_SHARE if is_prose else 1.0)
        places = range(len(prompts.ROLES), len(prompts.ROLES) + self._info.parallel)
        return Scheduler(loaded.runtime, places, self._options.step_tokens)

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        """Yield ``(index, English)`` as sentences finish; what is appended meanwhile is begun first.

        Send prose and report sentences in two runs: for prose the adapter counts by half.

        Ends early, within one decoding step, after `stop` or when the iterator is closed.
        """
        self.load()
        loaded = self._loaded
        assert loaded is not None  # load() returned
        self._stop.clear()
        self._written.clear()
        scheduler = self._scheduler(loaded, requests)
        waiting: deque[Work] = deque()
        running = scheduler.run(waiting)
        asked = 0
        try:
            while not self._stop.is_set():
                if asked < len(requests):
                    if scheduler.idle and not waiting:
                        self._begin_anew(loaded)
                    fresh = [(index, requests[index]) for index in range(asked, len(requests))]
                    asked = len(requests)
                    works = self._works(loaded, scheduler, fresh)
                    waiting.extendleft(reversed(mixed_order(works)))
                    begun = {work.index for work in works}
                    yield from ((index, "") for index, _ in fresh if index not in begun)
                elif (finished := next(running, None)) is None:
                    return
                else:
                    for work in finished:
                        self._written[work.index] = versions = self._read(loaded, requests[work.index], work)
                        yield work.index, versions[0].text
        finally:
            running.close()

    @staticmethod
    def _begin_anew(loaded: _Loaded) -> None:
        """Empty the cache, instructions and all, before the first sentence after none was at work.

        Few words that go in behind a gap are overlooked by the fork (see `llama_cells`): what is written then
        is written without them, and an instruction that does not see itself is no number any more, which
        spreads to every sentence after it.  Behind nothing and behind sentences at work there is no gap.
        """
        loaded.runtime.clear()
        loaded.instructions.clear()
        loaded.reranker = None

    def _works(
        self, loaded: _Loaded, scheduler: Scheduler, fresh: Sequence[tuple[int, EngineRequest]]
    ) -> list[Work]:
        """What there is to write, with its instructions evaluated and known to the scheduler."""
        self._instruct(loaded, dict.fromkeys(prompts.role_key(request.role) for _, request in fresh))
        for known in loaded.instructions.values():
            scheduler.share(known.sequence, known.length)
        if loaded.reranker is None and any(request.attempt == WIDE for _, request in fresh):
            loaded.reranker = self._reranker(loaded.runtime)
        works = (self._work(loaded, index, request) for index, request in fresh)
        return [work for work in works if work is not None]

    def _reranker(self, runtime: LlamaRuntime) -> Reranker:
        first_sequence = len(prompts.ROLES) + self._info.parallel
        prompt = self._prompt(runtime, prompts.READ_BACK)
        return Reranker(runtime, prompt, first_sequence, self._options.step_tokens)

    def _work(self, loaded: _Loaded, index: int, request: EngineRequest) -> Work | None:
        """The sentence as tokens; None if there is nothing to say or it is too long for the cache."""
        text = _on_one_line(request.text)
        if not text:
            return None
        instruction = loaded.instructions[prompts.role_key(request.role)]
        tokens = loaded.runtime.tokenise(text)
        limit = length_limit(len(tokens))
        room = loaded.runtime.cells // 2
        if len(tokens) + limit > room:
            return None
        wide = request.attempt == WIDE and len(tokens) + WIDTH * limit <= room
        writer = SentenceWriter(
            loaded.vocabulary,
            text,
            request.protected,
            limit=limit,
            decoding=decoding_for(request.attempt),
            seed=request.attempt,
        )
        prompt = [*tokens, *instruction.suffix]
        return Work(index, instruction.sequence, prompt, WideWriter(writer) if wide else writer)

    def _read(self, loaded: _Loaded, request: EngineRequest, work: Work) -> Sequence[Version]:
        """What was written; of several versions those first that read back best."""
        if not isinstance(work.writer, WideWriter):
            assert isinstance(work.writer, SentenceWriter)  # there are no others
            return (Version(work.writer.text, work.writer.likelihood),)
        assert loaded.reranker is not None  # since such a sentence was asked for
        source = _on_one_line(request.text)
        ranked = loaded.reranker.ranked(source, work.writer.versions, self._stop.is_set)
        return [Version(one.text, one.likelihood) for one in ranked]

    def versions(self, index: int) -> Sequence[Version]:
        """The versions of an answer, the best first; none of one that was not written."""
        return self._written.get(index, ())

    def stop(self) -> None:
        """Make a running `translate` end after its current step; callable from any thread."""
        self._stop.set()

    def close(self) -> None:
        """Free the model; safe to call twice."""
        if self._loaded:
            self._loaded.runtime.close()
            self._loaded = None


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
