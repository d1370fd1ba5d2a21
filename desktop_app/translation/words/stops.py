"""The stop behind an English sentence, once: what ends in "Co., Ltd." has its own."""

from __future__ import annotations


def with_stop(english: str, stop: str = ".") -> str:
    """`english` with `stop` behind it, but never two full stops."""
    return english if stop == "." and english.endswith(".") else f"{english}{stop}"
