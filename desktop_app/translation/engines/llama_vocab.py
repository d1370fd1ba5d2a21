"""What each token of a model would write, and which tokens may be written at all.

Built once when a model is loaded.  No Chinese: only Latin script, digits and the punctuation of
English text pass.  Knows nothing about sentences, and nothing about llama.cpp: a list of byte
strings is enough, so tests use a vocabulary of a dozen tokens.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FORBIDDEN = np.float32(-np.inf)

# ASCII, Latin letters with accents (pinyin tones included), and the marks English reports use.  No
# superscript digits and no ¾: what is not a plain digit could not be held to the source.
_WRITABLE = re.compile(
    r"[ -~\u00A0£§©°±·\u00C0-\u024F\u1E00-\u1EFF\u2010-\u2015\u2018-\u201E\u2022\u2026\u2030\u2032\u2033€™]+"
)
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The tokens of one model, seen from the writing side.

    Attributes:
        text: what each token writes; "" for tokens that may not be written.
        bias: 0 for tokens that may be written or end an answer, else minus infinity.
        ends: tokens that end an answer; a new line ends it too, for a sentence is one line.
        digits: tokens that write a digit.
        by_text: token number of a text.
    """

    text: tuple[str, ...]
    bias: NDArray[np.float32]
    ends: frozenset[int]
    digits: tuple[int, ...]
    by_text: dict[str, int]

    def openings(self, texts: Collection[str]) -> list[int]:
        """Tokens that write the beginning of one of `texts`, or all of it."""
        found = {
            self.by_text[text[:length]]
            for text in texts
            for length in range(1, len(text) + 1)
            if text[:length] in self.by_text
        }
        return sorted(found)

    def longest_opening(self, text: str) -> int | None:
        """The token that writes most of the beginning of `text`."""
        for length in range(min(len(text), 32), 0, -1):
            token = self.by_text.get(text[:length])
            if token is not None:
                return token
        return None


def build_vocabulary(pieces: Sequence[bytes], end_tokens: Collection[int]) -> Vocabulary:
    """Sort the tokens of a model into what may be written, what ends an answer, and the rest."""
    texts: list[str] = []
    ends = set(end_tokens)
    bias = np.full(len(pieces), FORBIDDEN, dtype=np.float32)
    for token, piece in enumerate(pieces):
        text = _writable(piece) if token not in ends else ""
        texts.append(text)
        if piece and not piece.strip(b"\n\r"):
            ends.add(token)
        if text:
            bias[token] = 0
    bias[list(ends)] = 0
    by_text: dict[str, int] = {}
    for token, text in enumerate(texts):
        if text:
            by_text.setdefault(text, token)
    digits = tuple(token for token, text in enumerate(texts) if _DIGIT.search(text))
    return Vocabulary(tuple(texts), bias, frozenset(ends), digits, by_text)


def _writable(piece: bytes) -> str:
    """The text of a token if all of it may be written, else ""; half characters may not."""
    try:
        text = piece.decode()
    except UnicodeDecodeError:
        return ""
    return text if _WRITABLE.fullmatch(text) else ""
