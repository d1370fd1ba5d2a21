"""Chooses the words of one sentence, the likeliest within what the constraints allow.

Every refusal is lazy: the likeliest token is looked at, and the next one only if it is refused, so
that a sentence without trouble costs one argmax for each word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from itertools import islice

import numpy as np

from desktop_app.translation.engines.constraints import FigureGuard, figure_budget, figures_of, loop_length
from desktop_app.translation.engines.llama_runtime import Logits
from desktop_app.translation.engines.llama_vocab import FORBIDDEN, Vocabulary
from desktop_app.translation.engines.protocol import WIDE

_NOISE_REACH = 20.0  # scales of the noise: a word further behind the likeliest never comes first
_FAR_BEHIND = 18.4  # in logits: e to this power is a hundred million
_LEAST = 5  # words that tell how sure the model was
_REFUSALS = 400  # then something is very wrong with the model; end the sentence


@dataclass(frozen=True, slots=True)
class Decoding:
    """How a sentence is decoded; another attempt is another `Decoding`.

    Attributes:
        continue_bonus: logit bonus for going on with a protected name that has been begun.
        open_bonus: logit bonus for beginning a protected piece that has not been said yet.
        repeat_penalty: logit penalty for words already written in this sentence.
        first_choice: 0 begins with the likeliest word, 1 with the second likeliest, …
        noise: scale of repeatable noise on the logits.
    """

    continue_bonus: float = 3.0
    open_bonus: float = 0.0
    repeat_penalty: float = 0.0
    first_choice: int = 0
    noise: float = 0.0


_ATTEMPTS = (
    Decoding(),
    Decoding(open_bonus=1.2),
    Decoding(open_bonus=0.8, first_choice=1),
    Decoding(open_bonus=1.2, repeat_penalty=0.7, noise=0.4),
)


def decoding_for(attempt: int) -> Decoding:
    """The decoding of an attempt: from the fourth on all alike but for their seed, `WIDE` as the first."""
    return _ATTEMPTS[0 if attempt == WIDE else min(attempt, len(_ATTEMPTS) - 1)]


class SentenceWriter:
    """Writes the English of one sentence, token by token.

    Attributes:
        limit: most tokens it will write.
        width: versions that it writes side by side: one.
        looped: True when it was stopped because it repeated itself.
        cut: True when it was stopped at the limit.
    """

    width = 1

    def __init__(
        self,
        vocabulary: Vocabulary,
        source: str,
        protected: Sequence[str],
        *,
        limit: int,
        decoding: Decoding,
        seed: int = 0,
    ) -> None:
        self.limit = limit
        self.looped = False
        self.cut = False
        self._vocabulary = vocabulary
        self._decoding = decoding
        self._protected = [piece for piece in dict.fromkeys(protected) if piece]
        required: Counter[str] = Counter()
        for piece in protected:
            required += figures_of(piece)
        self._guard = FigureGuard(figure_budget(source) | required)
        self._random = np.random.default_rng(seed) if decoding.noise else None
        self._tokens: list[int] = []
        self._text = ""
        self._likelihoods: list[float] = []

    @property
    def text(self) -> str:
        """The sentence so far."""
        return " ".join(self._text.split())

    @property
    def likelihood(self) -> float:
        """Mean log-probability of the least likely words so far, as the model alone has it; 0 for none.

        Of a few words, because what is copied from the source is always likely.
        """
        least = sorted(self._likelihoods)[:_LEAST]
        return sum(least) / len(least) if least else 0.0

    def choose(self, logits: Logits) -> int | None:
        """The next token; None when the sentence is finished."""
        token = self._pick(logits)
        if token is None or self.ends(token):
            return None
        (likelihood,) = log_probabilities(logits, [token])
        return self.take(token, likelihood)

    def ends(self, token: int) -> bool:
        """True for a token that ends the sentence."""
        return token in self._vocabulary.ends

    def take(self, token: int, likelihood: float) -> int | None:
        """Write `token`, one of the `ways`, of this log-probability; None if that was its last."""
        self._likelihoods.append(likelihood)
        self._write(token)
        loop = loop_length(self._tokens)
        if loop:
            self.looped = True
            self._tokens = self._tokens[:-loop]
            self._text = "".join(self._vocabulary.text[written] for written in self._tokens)
            return None
        if len(self._tokens) >= self.limit:
            self.cut = True
            return None
        return token

    def go_on(self, rows: Sequence[Logits]) -> Sequence[tuple[int, int]]:
        """The same for the scheduler: the one version goes on with a token, or there is none."""
        (logits,) = rows
        token = self.choose(logits)
        return () if token is None else ((0, token),)

    def ways(self, logits: Logits, most: int) -> list[int]:
        """The tokens it may write next, the likeliest first; one of them may end the sentence."""
        return list(islice(self._allowed(logits), most))

    def copy(self) -> SentenceWriter:
        """Another writer that goes on from here on its own."""
        other = copy(self)
        other._guard = self._guard.copy()
        other._tokens = self._tokens.copy()
        other._likelihoods = self._likelihoods.copy()
        return other

    def _write(self, token: int) -> None:
        text = self._vocabulary.text[token]
        self._guard.write(text)
        self._tokens.append(token)
        self._text += text

    def _pick(self, logits: Logits) -> int | None:
        skipped = self._decoding.first_choice if not self._tokens else 0
        return next(islice(self._allowed(logits), skipped, None), None)

    def _allowed(self, logits: Logits) -> Iterator[int]:
        """What may be written next, the likeliest first."""
        owed = self._guard.owed()
        if owed:
            ways = self._vocabulary.openings(owed)
            text = self._vocabulary.text
            yield from sorted(ways, key=lambda way: (logits[way], len(text[way])), reverse=True)
            return
        scores = logits + self._vocabulary.bias
        self._lean(scores)
        for _ in range(_REFUSALS):
            token = int(scores.argmax())
            if scores[token] == FORBIDDEN:
                return
            if self._allows(token):
                yield token
            scores[token] = FORBIDDEN

    def _allows(self, token: int) -> bool:
        if token in self._vocabulary.ends:
            return bool(self._text.strip())
        text = self._vocabulary.text[token]
        if text == " " and self._guard.exhausted:
            return False  # models write a lone space only before a figure
        return self._guard.accepts(text)

    def _lean(self, scores: Logits) -> None:
        """Add what this decoding likes and dislikes to the scores."""
        decoding = self._decoding
        if self._random is not None:
            likely = np.flatnonzero(scores > scores.max() - _NOISE_REACH * decoding.noise)
            scores[likely] += self._random.gumbel(scale=decoding.noise, size=likely.size).astype(np.float32)
        if decoding.repeat_penalty and self._tokens:
            scores[list(set(self._tokens[-48:]))] -= decoding.repeat_penalty
        for piece in self._protected:
            begun = begun_length(self._text, piece)
            if begun and decoding.continue_bonus:
                self._favour(scores, piece[begun:], decoding.continue_bonus)
            elif decoding.open_bonus and not self._text[-2:].strip().isdigit() and piece not in self._text:
                opening = piece if self._text.endswith((" ", "(", '"')) or not self._text else " " + piece
                self._favour(scores, opening, decoding.open_bonus)

    def _favour(self, scores: Logits, text: str, bonus: float) -> None:
        token = self._vocabulary.longest_opening(text)
        if token is not None:
            scores[token] += bonus


def log_probabilities(logits: Logits, tokens: Sequence[int]) -> list[float]:
    """Of each of `tokens`; what is a hundred million times less likely than the best adds nothing."""
    best = float(logits.max())
    likely = logits[logits > best - _FAR_BEHIND]
    total = float(np.log(np.exp(likely - best).sum()))
    return [float(logits[token]) - best - total for token in tokens]


def begun_length(text: str, piece: str) -> int:
    """How much of `piece` stands at the end of `text`: 0 if not begun, or if it is whole.

    A beginning counts from four letters on, at the start of a word.
    """
    for length in range(min(len(piece) - 1, len(text)), 3, -1):
        before = text[-length - 1 : -length]
        if text.endswith(piece[:length]) and not before.isalnum():
            return length
    return 0
