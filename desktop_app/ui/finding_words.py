"""Findings in the language of the interface: names of checks, and their sentences by pattern.

The checks speak English; a sentence of theirs is recognised by its pattern and said anew.  What no
pattern fits is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


def check_name(check: str) -> str:
    """What a check looks at."""
    translate = QCoreApplication.translate
    return {
        "figure-value": translate("Findings", "Wrong figure"),
        "figure-date": translate("Findings", "Wrong date"),
        "figure-unit": translate("Findings", "Wrong unit"),
        "figure-direction": translate("Findings", "Wrong direction"),
        "figure-qualifier": translate("Findings", "Precision lost"),
        "figure-missing": translate("Findings", "Figure missing"),
        "figure-extra": translate("Findings", "Figure invented"),
        "term-missing": translate("Findings", "Term not used"),
        "term-forbidden": translate("Findings", "Forbidden word"),
        "name-missing": translate("Findings", "Name missing"),
        "name-wrong": translate("Findings", "Other name"),
        "name-inconsistent": translate("Findings", "Name varies"),
        "leftover-han": translate("Findings", "Chinese left"),
        "untranslated": translate("Findings", "Untranslated"),
        "empty": translate("Findings", "No English"),
        "repetition": translate("Findings", "Repetition"),
        "runaway": translate("Findings", "Too long"),
        "completeness": translate("Findings", "Too short"),
        "dropped-clause": translate("Findings", "Clause missing"),
        "negation": translate("Findings", "Negation"),
        "tense-role": translate("Findings", "Tense"),
        "inconsistent": translate("Findings", "Rendered otherwise"),
    }.get(check, check)


def finding_text(message: str) -> str:
    """A finding's or a slip's sentence in the language of the interface."""
    for sentence in _SENTENCES:
        match = _pattern(str(sentence)).fullmatch(message)
        if match is not None:
            return QCoreApplication.translate("Findings", str(sentence)).format(**match.groupdict())
    return message


@cache
def _pattern(sentence: str) -> re.Pattern[str]:
    """Recognises a sentence, whatever stands in its places."""
    pieces = re.split(r"\{(\w+)\}", sentence)
    return re.compile(
        "".join(
            re.escape(piece) if place % 2 == 0 else f"(?P<{piece}>.+?)" for place, piece in enumerate(pieces)
        )
    )


# As the checks say them; more special ones first.
_SENTENCES = (
    QT_TRANSLATE_NOOP("Findings", "“{word}” is not in the Chinese."),
    QT_TRANSLATE_NOOP("Findings", "{zh} ({value}) is missing in the English."),
    QT_TRANSLATE_NOOP("Findings", "Wrong unit: {zh} is {value}, not “{word}”."),
    QT_TRANSLATE_NOOP("Findings", "The currency of {zh} ({value}) is not named."),
    QT_TRANSLATE_NOOP("Findings", "{zh} is “{word}” in the termbase; the English has nothing of it."),
    QT_TRANSLATE_NOOP("Findings", "“{word}” is not to be used for {zh}; use “{value}”."),
    QT_TRANSLATE_NOOP("Findings", "{zh} is not named in the English, “{word}” is not in the Chinese."),
    QT_TRANSLATE_NOOP("Findings", "There is no English."),
    QT_TRANSLATE_NOOP("Findings", "The sentence came back untranslated."),
    QT_TRANSLATE_NOOP("Findings", "“{word}” was left in Chinese."),
    QT_TRANSLATE_NOOP("Findings", "“{word}” is repeated."),
    QT_TRANSLATE_NOOP("Findings", "The English repeats itself."),
    QT_TRANSLATE_NOOP("Findings", "The English is far too long for this sentence."),
    QT_TRANSLATE_NOOP("Findings", "The English is far too short for this sentence."),
    QT_TRANSLATE_NOOP("Findings", "“{zh}” seems to be missing in the English."),
    QT_TRANSLATE_NOOP("Findings", "This part reports results; “{word}” makes it a plan."),
    QT_TRANSLATE_NOOP("Findings", "This part plans; “{word}” tells it as done."),
    QT_TRANSLATE_NOOP("Findings", "“{zh}” is a negation, the English has none."),
    QT_TRANSLATE_NOOP("Findings", "“{word}” negates what the Chinese affirms."),
    QT_TRANSLATE_NOOP("Findings", "The same Chinese was rendered before as “{word}”."),
    QT_TRANSLATE_NOOP("Findings", "{zh} is “{word}” elsewhere in this report."),
    QT_TRANSLATE_NOOP("Findings", "a space where the title was wrapped"),
    QT_TRANSLATE_NOOP("Findings", "half-width brackets around Chinese"),
    QT_TRANSLATE_NOOP("Findings", "a traditional character in a simplified text"),
    QT_TRANSLATE_NOOP("Findings", "typesetting code left in the text"),
    QT_TRANSLATE_NOOP("Findings", "a dash between two place names read as 一"),
    QT_TRANSLATE_NOOP("Findings", "the same word twice"),
    QT_TRANSLATE_NOOP("Findings", "two letters twice"),
    QT_TRANSLATE_NOOP("Findings", "在 was probably lost at the break"),
    QT_TRANSLATE_NOOP("Findings", "zero read for O"),
    QT_TRANSLATE_NOOP("Findings", "zero read for O: {word}"),
    QT_TRANSLATE_NOOP("Findings", "digit 1 read for {word}"),
    QT_TRANSLATE_NOOP("Findings", "digits 1 read for {word}"),
    QT_TRANSLATE_NOOP("Findings", "small l read for I"),
    QT_TRANSLATE_NOOP("Findings", "digit 1 inside a word of small letters"),
    QT_TRANSLATE_NOOP("Findings", "{zh} is {value}, not “{word}”."),
)
