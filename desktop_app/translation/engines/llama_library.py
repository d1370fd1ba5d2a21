"""The C interface of llama.cpp, from the fork whose kernels are the faster ones (docs/decisions/0008).

The only file that imports ik_llama_cpp, and only when a model is loaded.  The binding declares less
than we call; the rest is declared here, after the fork's llama.h.
"""

from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, c_bool, c_char_p, c_float, c_int32, c_size_t, c_void_p
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from desktop_app.errors import EngineError
from desktop_app.translation.engines.cores import has_avx2
from desktop_app.translation.engines.llama_cells import CacheView

_LOG_CALLBACK = ctypes.CFUNCTYPE(None, ctypes.c_int, c_char_p, c_void_p)


class ChatMessage(ctypes.Structure):
    """One message of a chat: who says what."""

    _fields_ = (("role", c_char_p), ("content", c_char_p))


# Name: what it returns and takes.
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "llama_vocab_get_add_bos": (c_bool, [c_void_p]),
    "llama_vocab_bos": (c_int32, [c_void_p]),
    "llama_model_chat_template": (c_char_p, [c_void_p, c_char_p]),
    "llama_chat_apply_template": (
        c_int32,
        [c_char_p, POINTER(ChatMessage), c_size_t, c_bool, c_char_p, c_int32],
    ),
    "llama_lora_adapter_init": (c_void_p, [c_void_p, c_char_p]),
    "llama_lora_adapter_set": (c_int32, [c_void_p, c_void_p, c_float]),
    "llama_kv_cache_seq_cp": (None, [c_void_p, c_int32, c_int32, c_int32, c_int32]),
    "llama_kv_cache_seq_rm": (c_bool, [c_void_p, c_int32, c_int32, c_int32]),
    "llama_kv_cache_view_init": (CacheView, [c_void_p, c_int32]),
    "llama_kv_cache_view_update": (None, [c_void_p, POINTER(CacheView)]),
    "llama_kv_cache_view_free": (None, [POINTER(CacheView)]),
    "llama_log_set": (None, [_LOG_CALLBACK, c_void_p]),
}
# Called for each of 150,000 tokens and done at once: letting other threads go on between them costs seconds.
_QUICK: dict[str, tuple[Any, list[Any]]] = {
    "llama_token_to_piece": (c_int32, [c_void_p, c_int32, c_char_p, c_int32, c_int32, c_bool]),
    "llama_vocab_is_eog": (c_bool, [c_void_p, c_int32]),
}


class Library:
    """llama.cpp's functions and structures by their own names, whoever declares them."""

    def __init__(self, binding: ModuleType) -> None:
        self._binding = binding
        shared = binding._lib
        holding = ctypes.PyDLL(shared._name, handle=shared._handle)  # holds the interpreter's lock
        for library, functions in ((shared, _FUNCTIONS), (holding, _QUICK)):
            for name, (result, arguments) in functions.items():
                function = getattr(library, name)
                function.restype, function.argtypes = result, arguments
                setattr(self, name, function)
        self._silencer = _LOG_CALLBACK(_swallow)  # must outlive every call of the library
        self.llama_log_set(self._silencer, None)
        self.llama_backend_init()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._binding, name)


_library: Library | None = None
_NOT_INSTALLED = "The embedded engine's library is not installed; run `python3 bootstrap.py run`."
_TOO_OLD = (
    "This computer's processor is too old for the embedded engine (it lacks AVX2); "
    "use an Argos package or a translation server of your office."
)


def obstacle() -> str:
    """Why the library cannot be had here, in one sentence; "" if nothing is known against it."""
    if find_spec("ik_llama_cpp") is None:
        return _NOT_INSTALLED
    return "" if has_avx2() else _TOO_OLD


def load_library() -> Library:
    """llama.cpp, loaded once.

    Raises:
        EngineError: it is not installed, or this processor cannot run it.
    """
    global _library
    if _library is not None:
        return _library
    if reason := obstacle():
        raise EngineError("engine-runtime-missing", reason)
    # OpenMP threads that spin while they wait starve each other as soon as anything else runs on the
    # machine: 13 → 52 tokens/s on two busy cores.  Read by libgomp when it is loaded, so set before.
    os.environ.setdefault("GOMP_SPINCOUNT", "2000")
    try:
        from ik_llama_cpp import _ctypes_api
    except (ImportError, OSError, RuntimeError) as error:
        raise EngineError("engine-runtime-missing", _NOT_INSTALLED) from error
    _library = Library(_ctypes_api)
    return _library


def _swallow(_level: int, _text: bytes, _data: object) -> None:
    """llama.cpp's own log: nobody in an office can use it, and it may hold text."""
