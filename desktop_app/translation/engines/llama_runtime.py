"""llama.cpp through ctypes: one loaded GGUF model and one context, as plain Python calls.

It knows tokens, batches and logits; it knows nothing about sentences, prompts or what may be written.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.errors import EngineError
from desktop_app.translation.engines.cores import physical_cores
from desktop_app.translation.engines.gguf import read_header
from desktop_app.translation.engines.llama_cells import Cells
from desktop_app.translation.engines.llama_library import ChatMessage, load_library

Logits = NDArray[np.float32]
_NO_CELLS = 1  # llama.cpp found no room for a step in one piece


class NoRoomError(EngineError):
    """The cache has no run of free cells as long as a step; nothing of the step was evaluated."""

    def __init__(self) -> None:
        super().__init__("engine-room", "The translation engine's memory is full; translate fewer sentences.")


@dataclass(frozen=True, slots=True)
class RuntimeOptions:
    """How much of the machine llama.cpp may use.

    Attributes:
        cells: tokens that the key-value cache holds, all sequences together.
        sequences: sequence numbers available, shared prefixes included.
        step_tokens: most tokens in one decoding step; bounds the time to a cancel.
        threads: 0 means one for each physical core.
    """

    cells: int = 8192
    sequences: int = 40
    step_tokens: int = 128
    threads: int = 0


@dataclass(frozen=True, slots=True)
class BatchToken:
    """One token of a decoding step: where it stands, whose it is, and whether its logits are wanted."""

    token: int
    position: int
    sequence: int
    wanted: bool


class LlamaRuntime:
    """A loaded model with a context; every call is from one thread at a time.

    Attributes:
        vocabulary_size: number of tokens, the length of each row of logits.
        cells: tokens that the cache holds.
    """

    def __init__(self, model_file: Path, options: RuntimeOptions, adapter: Path | None = None) -> None:
        """Load the model, with what `adapter` (a LoRA in GGUF) has it learnt besides.

        Raises:
            EngineError: the llama.cpp library is missing, or it cannot read a file.
        """
        for file in filter(None, (model_file, adapter)):
            read_header(file)  # nothing unjudged reaches native code
        self._library = load_library()
        self._options = options
        self._model: Any = None
        self._context: Any = None
        self._batch: Any = None
        self._cells: Cells | None = None
        library = self._library
        parameters = library.llama_model_default_params()
        parameters.repack_tensors = True  # rows of four side by side: half as fast again (0008)
        parameters.use_mmap = False  # a map would keep the file beside the rearranged copy
        self._model = library.llama_model_load_from_file(os.fsencode(model_file), parameters)
        if not self._model:
            raise _unreadable(model_file)
        self._context = library.llama_init_from_model(self._model, self._context_parameters())
        if not self._context:
            self.close()
            raise _unreadable(model_file)
        self._adapter = self._load_adapter(adapter)
        self.weigh_adapter(1.0)
        self._cells = Cells(library, self._context, keeper=options.sequences)
        self._vocabulary = library.llama_model_get_vocab(self._model)
        self._batch = library.llama_batch_init(options.step_tokens, 0, 1)
        self.vocabulary_size: int = library.llama_vocab_n_tokens(self._vocabulary)
        self.cells = options.cells

    def _load_adapter(self, adapter: Path | None) -> Any:
        """The adapter, ready to be put before the model; it is freed with it."""
        if adapter is None:
            return None
        loaded = self._library.llama_lora_adapter_init(self._model, os.fsencode(adapter))
        if not loaded:
            self.close()
            raise _unreadable(adapter)
        return loaded

    def weigh_adapter(self, share: float) -> None:
        """From now on let the adapter, if there is one, count by `share`."""
        if self._adapter:
            self._library.llama_lora_adapter_set(self._context, self._adapter, share)

    def _context_parameters(self) -> Any:
        library, options = self._library, self._options
        parameters = library.llama_context_default_params()
        parameters.n_ctx = options.cells
        parameters.n_batch = parameters.n_ubatch = options.step_tokens
        parameters.n_seq_max = options.sequences + 1  # and one to keep a cell in use
        parameters.n_threads = parameters.n_threads_batch = options.threads or physical_cores()
        # Neither of these of the fork knows adapters, nor its attention the cells of many sequences.
        parameters.flash_attn = parameters.fused_up_gate = False
        # Closing holes in the cache mixes up what sequences hold: words came twice (0008).
        parameters.defrag_thold = -1.0
        return parameters

    def tokenise(self, text: str, *, special: bool = False) -> list[int]:
        """Tokens of `text`; control tokens are recognised only if `special`.

        A report that happens to contain ``<|im_end|>`` must not end its own prompt.
        """
        data = text.encode()
        buffer = (self._library.llama_token * (len(data) + 16))()
        count = self._library.llama_tokenize(
            self._model, data, len(data), buffer, len(buffer), False, special
        )
        if count < 0:
            raise EngineError("engine-tokens", "The engine cannot read a sentence of this report.")
        return list(buffer[:count])

    def pieces(self) -> list[bytes]:
        """The bytes each token writes, by token number; control tokens write nothing."""
        library, buffer = self._library, ctypes.create_string_buffer(1024)
        result = []
        for token in range(self.vocabulary_size):
            length = library.llama_token_to_piece(self._model, token, buffer, len(buffer), 0, False)
            result.append(buffer.raw[: max(0, length)])
        return result

    def end_tokens(self) -> frozenset[int]:
        """Tokens that end an answer."""
        is_end = self._library.llama_vocab_is_eog
        return frozenset(t for t in range(self.vocabulary_size) if is_end(self._vocabulary, t))

    def begin_tokens(self) -> list[int]:
        """What has to stand before the first token of a prompt."""
        if not self._library.llama_vocab_get_add_bos(self._vocabulary):
            return []
        return [int(self._library.llama_vocab_bos(self._vocabulary))]

    def chat_template(self) -> str:
        """The chat template the file carries, "" if none."""
        template = self._library.llama_model_chat_template(self._model, None)
        return template.decode("utf-8", "replace") if template else ""

    def render_chat(self, messages: Sequence[tuple[str, str]]) -> str | None:
        """(role, text) pairs as the file's own chat template writes them; None if llama.cpp cannot."""
        library = self._library
        template = self.chat_template()
        if not template:
            return None
        encoded = [(role.encode(), text.encode()) for role, text in messages]
        rows = (ChatMessage * len(encoded))(*(ChatMessage(role, text) for role, text in encoded))
        buffer = ctypes.create_string_buffer(4 * sum(len(text) for _, text in encoded) + 4096)
        length = library.llama_chat_apply_template(
            template.encode(), rows, len(encoded), True, buffer, len(buffer)
        )
        return buffer.raw[:length].decode("utf-8", "replace") if 0 < length <= len(buffer) else None

    def decode(self, tokens: Iterable[BatchToken]) -> list[Logits]:
        """Evaluate one step; the rows of logits of the wanted tokens, in order.

        The rows are views into llama.cpp's memory, valid until the next call.

        Raises:
            NoRoomError: the cache is too full or too torn; forget sequences and evaluate them anew.
            EngineError: llama.cpp failed.
        """
        batch = self._batch
        batch.n_tokens = 0
        wanted = []
        for index, entry in enumerate(tokens):
            batch.token[index] = entry.token
            batch.pos[index] = entry.position
            batch.n_seq_id[index] = 1
            batch.seq_id[index][0] = entry.sequence
            batch.logits[index] = entry.wanted
            batch.n_tokens = index + 1
            if entry.wanted:
                wanted.append(index)
        code = self._library.llama_decode(self._context, batch)
        if code == _NO_CELLS:
            raise NoRoomError
        if code != 0:
            raise EngineError("engine-step", f"The translation engine failed (llama.cpp code {code}).")
        size = (self.vocabulary_size,)
        row_of = self._library.llama_get_logits_ith
        return [np.ctypeslib.as_array(row_of(self._context, index), size) for index in wanted]

    def fork(self, prefix: int, sequence: int, length: int | None = None) -> None:
        """Let `sequence`, which holds nothing, start with what `prefix` has evaluated; costs no time.

        With a `length` it starts with so many of its tokens.
        """
        end = -1 if length is None else length
        self._library.llama_kv_cache_seq_cp(self._context, prefix, sequence, -1, end)

    def forget(self, sequence: int) -> None:
        """Free the cells that only `sequence` uses."""
        if self._cells:
            self._cells.forget(sequence)

    def clear(self) -> None:
        """Free the cells of all sequences; the next tokens go into the first ones."""
        self._library.llama_kv_cache_seq_rm(self._context, -1, -1, -1)

    def close(self) -> None:
        """Free all memory; safe to call twice."""
        if self._batch is not None:
            self._library.llama_batch_free(self._batch)
        if self._cells:
            self._cells.close()
        if self._context:
            self._library.llama_free(self._context)
        if self._model:
            self._library.llama_free_model(self._model)
        self._batch = self._cells = self._context = self._model = None


def _unreadable(model_file: Path) -> EngineError:
    return EngineError(
        "engine-unreadable",
        f"The model file {model_file.name} cannot be loaded; install the engine again or choose another.",
        path=str(model_file),
    )
