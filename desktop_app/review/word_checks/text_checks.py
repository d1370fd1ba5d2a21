"""Checks of the English as a text: empty, untranslated, leftover Chinese, runaway repetition."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.words.lexicon import is_english_word
from desktop_app.review.words.sounds import sounds_in
from desktop_app.review.words.word_lists import word_list

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+(?:[，、。《》“”\s]*[\u3400-\u9fff]+)*")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]")
_DOUBLED = re.compile(r"\b(?P<word>[A-Za-z]{2,})(?P<more>\s+(?P=word)\b)+", re.IGNORECASE)
_TWO_CURRENCIES = re.compile(r"(?:\bRMB|\bUS\$|\bHK\$|[€£¥])[^\S\t]*[-–—]?[^\S\t]*(?:RMB\b|US\$|HK\$|[€£¥])")
_DOUBLED_ZH = re.compile(r"([\u3400-\u9fff]{1,4})[·\s]?\1")
_DOUBLED_CLAUSE_ZH = re.compile(r"([\u3400-\u9fff0-9.%]{4,})[，、；]?\1")
# Words that English may rightly say twice running.
_MAY_DOUBLE = word_list("may-double")
_FUNCTION_WORDS = word_list("function-words")
_DOUBLED_PHRASE = re.compile(
    r"\b(?!(?:more and more|less and less) and\b)"
    r"(?P<one>[A-Za-z]{4,}) (?P<two>[A-Za-z]{3,}?)s? (?P=one) (?P=two)s?\b",
    re.IGNORECASE,
)
_SAID_AGAIN_ZH = re.compile(r"([\u3400-\u9fff]{3,})(?=.*\1)")
_WORD = re.compile(r"[\w’'-]+")
_LONGEST_NAME = 6  # words
_FEWEST_AGAIN = 7  # words that nobody says twice in a sentence by chance
_FEWEST_TWICE, _MOST_TIMES = 3, 8  # words of a phrase that goes round, times it may stand
_MOST_LETTERS_PER_HAN = 14


def empty(pair: Pair) -> Iterator[Finding]:
    """empty: nothing came back for a sentence that says something."""
    if pair.source.strip() and not pair.english.strip():
        yield pair.finding("empty", Severity.CRITICAL, "There is no English.", zh=(0, len(pair.source)))


def leftover_chinese(pair: Pair) -> Iterator[Finding]:
    """untranslated, leftover-han: Chinese characters in the English."""
    runs = list(_HAN.finditer(pair.english))
    if not runs and _is_other_script(pair):
        yield pair.finding(
            "untranslated", Severity.CRITICAL, "This is no English: it is written in another script.",
            zh=(0, len(pair.source)), en=(0, len(pair.english)),
        )  # fmt: skip
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


def _is_other_script(pair: Pair) -> bool:
    """True for letters, not one of them Latin, where the Chinese has words."""
    letters = [char for char in pair.english if char.isalpha()]
    return len(letters) > 1 and not _LATIN.search(pair.english) and _HAN.search(pair.source) is not None


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
    for match in _TWO_CURRENCIES.finditer(pair.english):
        yield pair.finding(
            "repetition", Severity.MAJOR, f"“{match[0]}” names the currency twice.", en=match.span()
        )
    span = _runaway(pair.english)
    if span and not (_DOUBLED_CLAUSE_ZH.search(pair.source) or _ends_and_begins(pair, span)):
        yield pair.finding("repetition", Severity.CRITICAL, "The English repeats itself.", en=span)
        return
    doubled = _DOUBLED_PHRASE.search(pair.english)
    again = doubled.span() if doubled else _said_again(pair)
    if again:
        said = pair.english[slice(*again)]
        message = f"“{said}” is said twice, the Chinese says it once."
        yield pair.finding("repetition", Severity.MAJOR, message, en=again)


def _ends_and_begins(pair: Pair, span: tuple[int, int]) -> bool:
    """A name that ends one sentence and begins the next, where the Chinese has it twice as well."""
    parts = re.split(r"[.!?;]\s+", pair.english[slice(*span)])
    short = len(parts) == 2 and len(parts[0].split()) <= _LONGEST_NAME
    return short and bool(_SAID_AGAIN_ZH.search(pair.source))


def _said_again(pair: Pair) -> tuple[int, int] | None:
    """A long run of words that comes a second time where nothing of the Chinese does."""
    places, runs = _runs(pair.english, _FEWEST_AGAIN)
    if len(set(runs)) == len(runs) or _SAID_AGAIN_ZH.search(pair.source):
        return None
    seen: dict[tuple[str, ...], int] = {}
    for at, run in enumerate(runs):
        if at - seen.setdefault(run, at) >= _FEWEST_AGAIN:
            return places[at][0], places[at + _FEWEST_AGAIN - 1][1]
    return None


def _runs(english: str, length: int) -> tuple[list[tuple[int, int]], list[tuple[str, ...]]]:
    """Where the words stand, and every run of so many of them in small letters."""
    places = [match.span() for match in _WORD.finditer(english)]
    words = [english[start:end].lower() for start, end in places]
    return places, list(zip(*(words[first:] for first in range(length)), strict=False))


def _doubled_name(pair: Pair, word: str) -> bool:
    """Li Li for 李丽, Bora Bora for 波拉波拉: the Chinese is read twice the same."""
    if not word[0].isupper():
        return False
    if sounds_in(word * 2, pair.source):
        return True
    common = word.lower() in _FUNCTION_WORDS or is_english_word(word)
    return not common and bool(_DOUBLED_ZH.search(pair.source))


def _runaway(english: str) -> tuple[int, int] | None:
    """Span of a phrase that stands twice running, however long, or of a few words that stand six times."""
    places_of, phrases = _runs(english, _FEWEST_TWICE)
    if len(set(phrases)) == len(phrases):
        return None
    words = [english[start:end].lower() for start, end in places_of]
    seen: dict[tuple[str, ...], list[int]] = {}
    for index, phrase in enumerate(phrases):
        places = seen.setdefault(phrase, [])
        apart = index - places[-1] if places else 0
        places.append(index)
        running = apart > _FEWEST_TWICE and words[index - apart : index] == words[index : index + apart]
        if len(set(phrase)) > 1 and (running or len(places) >= _MOST_TIMES):
            first = index - apart if running else places[0]
            last = index + max(apart if running else 0, _FEWEST_TWICE) - 1
            return places_of[first][0], places_of[last][1]
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
