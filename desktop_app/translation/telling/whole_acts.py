"""Clauses that are one act known as a whole: 稳增长, sums spent, accepting somebody's oversight."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.translation.nouns.acts import with_adverb, without_adverbs
from desktop_app.translation.nouns.indicator_shapes import SayFigures
from desktop_app.translation.telling.changes import spent
from desktop_app.translation.telling.clause_sayings import phrase_said
from desktop_app.translation.telling.oversight import overseers, oversight
from desktop_app.translation.telling.voices import Voice


def whole_act(clause: str, voice: Voice, say: SayFigures, known: Callable[[str], str | None]) -> str | None:
    """English of `clause` in `voice`; `known` gives the verb phrase of what is left without adverbs."""
    if (sum_spent := spent(clause, say)) is not None:
        return voice.act(sum_spent)
    if (accepted := oversight(clause)) is not None:
        return voice.act("readily accept {}").format(accepted)
    if clause.endswith("监督") and (more := overseers(clause)) is not None:
        return f", {more}"
    for adverb, rest in without_adverbs(clause):
        if plain := known(rest) or known(rest.replace("了", "", 1)):  # 稳住了经济大盘
            if adverb == "continue":
                return f"{voice.act('continue to')} {plain.replace('*', '')}"
            return f"{voice.subject}{with_adverb(adverb, phrase_said(voice, plain))}"
    return None
