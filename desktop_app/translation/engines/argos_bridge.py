"""Offers our engines to anything that speaks argostranslate: `Language` and `ITranslation`.

argostranslate makes folders when it is imported and would fetch sentence models while translating;
here its folders are ours, its log is quiet, and the sentence splitter is never asked.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop_app.translation.engines.protocol import Engine, EngineRequest

_FOLDERS = {"XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
_SWITCHES = {"ARGOS_DEBUG": "0", "ARGOS_CHUNK_TYPE": "NONE", "ARGOS_DEVICE_TYPE": "cpu"}


def load_argostranslate(folder: Path) -> Any:
    """`argostranslate.translate`, imported with all its folders below `folder`, and silent.

    Only the first import in a process decides about folders; the environment is put back afterwards.
    """
    wanted = {name: str(folder / sub) for name, sub in _FOLDERS.items()} | _SWITCHES
    before = {name: os.environ.get(name) for name in (*wanted, "ARGOS_PACKAGES_DIR")}
    os.environ.update(wanted, ARGOS_PACKAGES_DIR=str(folder / "packages"))
    try:
        from argostranslate import translate
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
    for name in ("argostranslate", "argostranslate.utils"):  # it logs the text it translates
        logging.getLogger(name).setLevel(logging.WARNING)
    return translate


def installed_languages(engines: Sequence[Engine], folder: Path) -> list[Any]:
    """Chinese and English as argostranslate `Language`s, joined by one translation for each engine.

    ``chinese.get_translation(english)`` is the first engine's; the others follow in
    ``chinese.translations_from``.  `folder` is where argostranslate may keep its (empty) folders.
    """
    argos = load_argostranslate(folder)
    chinese, english = argos.Language("zh", "Chinese"), argos.Language("en", "English")
    for engine in engines:
        translation = engine_translation(argos, engine, chinese, english)
        chinese.translations_from.append(translation)
        english.translations_to.append(translation)
    return [chinese, english]


def engine_translation(argos: Any, engine: Engine, source: Any, target: Any) -> Any:
    """An `ITranslation` that hands whole lines to `engine`; several hypotheses are several attempts."""

    class EngineTranslation(argos.ITranslation):  # type: ignore[misc]  # the base is imported late
        """One of our engines, seen from argostranslate."""

        def __init__(self) -> None:
            self.from_lang, self.to_lang, self.engine = source, target, engine

        def hypotheses(self, input_text: str, num_hypotheses: int = 4) -> list[Any]:
            """The best translations, the best first; fewer than asked for if attempts agree."""
            lines = input_text.split("\n")
            texts = [
                "\n".join(_translate(engine, lines, attempt)) for attempt in range(max(1, num_hypotheses))
            ]
            return [argos.Hypothesis(text, -float(rank)) for rank, text in enumerate(dict.fromkeys(texts))]

        def translate(self, input_text: str) -> str:
            """The best translation; lines stay lines."""
            return str(self.hypotheses(input_text, num_hypotheses=1)[0].value)

    return EngineTranslation()


def _translate(engine: Engine, lines: Sequence[str], attempt: int) -> list[str]:
    result = [line if not line.strip() else "" for line in lines]
    todo = [(index, line) for index, line in enumerate(lines) if line.strip()]
    requests = [EngineRequest(line, attempt=attempt) for _, line in todo]
    for number, english in engine.translate(requests):
        result[todo[number][0]] = english
    return result
