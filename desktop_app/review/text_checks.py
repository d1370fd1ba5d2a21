"""Checks of the English as a text: empty, untranslated, leftover Chinese, runaway repetition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.lexicon import is_english_word
from desktop_app.review.model import Finding, Severity
from desktop_app.review.sounds import sounds_in
from desktop_app.review.word_lists import word_list

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+(?:[，、。《》“”\s]*[\u3400-\u9fff]+)*")
_DOUBLED = re.compile(r"\b(?P<word>[A-Za-z]{2,})(?P<more>\s+(?P=word)\b)+", re.IGNORECASE)
_DOUBLED_ZH = re.compile(r"([\u3400-\u9fff]{1,4})[·\s]?\1")
# Words that English may rightly say twice running.
_MAY_DOUBLE = word_list("may-double")
_FUNCTION_WORDS = word_list("function-words")
_RUNAWAY_WORDS = 4
_MOST_LETTERS_PER_HAN = 14


def empty(pair: Pair) -> Iterator[Finding]:
    """empty: nothing came back for a sentence that says something."""
    if pair.source.strip() and not pair.english.strip():
        yield pair.finding("empty", Severity.CRITICAL, "There is no English.", zh=(0, len(pair.source)))


def leftover_chinese(pair: Pair) -> Iterator[Finding]:
    """untranslated, leftover-han: Chinese characters in the English."""
    runs = list(_HAN.finditer(pair.english))
    if not runs:
        return
    han = sum(match.end() - match.start() for match in runs)
    latin = len(re.findall(r"[A-Za-z]", pair.english))
    if han * 2 > latin:
        yield pair.finding(
            "untranslated", Severity.CRITICAL, "The sentence came back untranslated.",
            zh=(0, len(pair.source)), en=(0, len(pair.english)),
        )  # fmt: skip
        return
    for match in runs:
        if _is_gloss(pair.english, match):
            continue
        at = pair.source.find(match[0])
        yield pair.finding(
            "leftover-han", Severity.MAJOR, f"“{match[0]}” was left in Chinese.",
            zh=(at, at + len(match[0])) if at >= 0 else (0, 0), en=match.span(),
        )  # fmt: skip


def _is_gloss(english: str, match: re.Match[str]) -> bool:
    """``Duizhao (对照)``: the original name in brackets after its English."""
    return english[: match.start()].rstrip(" “\"'").endswith(("(", "（")) and len(match[0]) <= 12


def repetition(pair: Pair) -> Iterator[Finding]:
    """repetition: a word twice running, or a phrase that goes round and round."""
    for match in _DOUBLED.finditer(pair.english):
        word = match["word"]
        if word.lower() not in _MAY_DOUBLE and not _doubled_name(pair, word):
            fix = pair.english[: match.end("word")] + pair.english[match.end() :]
            yield pair.finding(
                "repetition", Severity.MAJOR, f"“{word}” stands twice running.", en=match.span(), fix=fix
            )
    span = _runaway(pair.english)
    if span:
        yield pair.finding("repetition", Severity.CRITICAL, "The English repeats itself.", en=span)


def _doubled_name(pair: Pair, word: str) -> bool:
    """Li Li for 李丽, Bora Bora for 波拉波拉: the Chinese is read twice the same."""
    if not word[0].isupper():
        return False
    if sounds_in(word * 2, pair.source):
        return True
    common = word.lower() in _FUNCTION_WORDS or is_english_word(word)
    return not common and bool(_DOUBLED_ZH.search(pair.source))


def _runaway(english: str) -> tuple[int, int] | None:
    """Span of a phrase of several words that stands three times, or twice running."""
    words = [(match[0].lower(), match.start(), match.end()) for match in re.finditer(r"[\w’'-]+", english)]
    seen: dict[tuple[str, ...], list[int]] = {}
    for index in range(len(words) - _RUNAWAY_WORDS + 1):
        phrase = tuple(word for word, _start, _end in words[index : index + _RUNAWAY_WORDS])
        places = seen.setdefault(phrase, [])
        places.append(index)
        running = len(places) > 1 and index - places[-2] == _RUNAWAY_WORDS
        if len(set(phrase)) > 1 and (running or len(places) >= 6):
            return words[places[0]][1], words[index + _RUNAWAY_WORDS - 1][2]
    return None


def runaway(pair: Pair) -> Iterator[Finding]:
    """runaway: far more English than the Chinese can hold."""
    han = len(re.findall(r"[\u3400-\u9fff]", pair.source))
    letters = len(re.findall(r"[A-Za-z]", pair.english))
    others = len(re.findall(r"[A-Za-z0-9]", pair.source))
    if han and letters > 60 + _MOST_LETTERS_PER_HAN * han + 2 * others:
        yield pair.finding(
            "runaway",
            Severity.CRITICAL,
            "The English is far too long for this sentence.",
            en=(0, len(pair.english)),
        )
