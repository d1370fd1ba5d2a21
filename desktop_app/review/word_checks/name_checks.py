"""Names: a place, person or company of the Chinese that gave way to another one in the English.

An alarm needs an English name that nothing in the Chinese explains, and a Chinese name that nothing in the
English renders or certainty that it is a name.  Good translators leave a name out too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from desktop_app.review.context import Pair
from desktop_app.review.model import Finding, Severity
from desktop_app.review.word_checks.person_checks import is_spelt
from desktop_app.review.word_checks.source_names import (
    GENERIC_SIGNS,
    SourceName,
    abbreviations,
    beside_points,
    guessed_names,
    is_chinese_name,
    may_be_own_place,
    source_names,
    unknown_runs,
)
from desktop_app.review.words.citations import is_cited_freely
from desktop_app.review.words.lexicon import english_words, known_words
from desktop_app.review.words.name_table import (
    ACRONYMS,
    is_known_english,
    is_place_english,
    is_surely_name,
    is_whole_name,
    length_at,
    name_at,
    names_in,
)
from desktop_app.review.words.name_words import forms
from desktop_app.review.words.sounds import alike, begins_like, closely_alike, is_pinyin, sounds_in
from desktop_app.review.words.word_lists import word_list

_CAPITALISED = re.compile(r"(?<![\w’'.])(?:[A-Z][a-zà-ɏ]+(?:['’]?[a-z]+)?(?:[A-Z][a-z]+)*|[A-Z]{2,}[a-z]*)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;][\"”’')]*\s+|[\"“‘(]\s*)$")
_COMMON = word_list("capitalised-common")
# English that two places would share: whose it is, and whose it is not.
_NAMESAKES = {"Shanxi": (("山西", "晋"), ("陕西",)), "Shaanxi": (("陕西", "陕"), ("山西",))}
# 石破茂 is Shigeru Ishiba, 尹锡悦 Yoon Suk Yeol: no sound of the Chinese tells.
_READ_OTHERWISE = re.compile("日本|日方|东京|自民党|韩国|韩方|首尔|朝鲜|平壤")
_GIVEN_NAME = 3  # letters: "Guangzhou Jun" is no place within Guangzhou
_FORMS_ADJECTIVES = 5  # letters of a name that other words may be made of
# 陈茂波 is Paul Chan: how Hong Kong, Macao and Taiwan spell surnames.
_SPELT_ELSEWHERE = word_list("surnames-elsewhere")


def wrong_names(pair: Pair) -> Iterator[Finding]:
    """name-wrong: a name was put in the place of another."""
    strange = [match for match in _CAPITALISED.finditer(pair.english) if not _is_explained(match, pair)]
    strange = [match for match in strange if not _is_given_name(pair, _bare(match[0]))]
    if _READ_OTHERWISE.search(pair.source):
        strange = [match for match in strange if is_place_english(_bare(match[0]))]
    if not strange:
        return
    for name in source_names(pair):
        fitting = [match for match in strange if _may_stand_for(name, _bare(match[0]))]
        if not fitting or _is_named(name, pair.english):
            continue
        match = fitting[0]
        strange.remove(match)
        shown = f" ({name.english[0]})" if name.english else ""
        fix = _with_name(pair.english, match, name.english[0]) if name.english else ""
        yield pair.finding(
            "name-wrong", Severity.MAJOR,
            f"{name.text}{shown} is not named in the English, “{match[0]}” is not in the Chinese.",
            zh=(name.start, name.end), en=match.span(), fix=fix,
        )  # fmt: skip
    strange = [match for match in strange if not is_cited_freely(pair.source, pair.english, match.start())]
    yield from (_invented(pair, match) for match in strange if _is_invented(pair, _bare(match[0])))


def _is_named(name: SourceName, english: str) -> bool:
    """True if the English names it; a person by pinyin where pinyin fits: "Denis" is not like 丁薛祥."""
    return is_rendered(name.text, name.english, english) and (
        bool(name.english) or not is_chinese_name(name.text) or is_spelt(name.text, english)
    )


def _with_name(english: str, match: re.Match[str], name: str) -> str:
    """The English with `name` in the place of the wrong one, its last words only once: "Longhua District"."""
    rest, words = english[match.end() :], name.split()
    shared = next((at for at in range(1, len(words)) if rest.startswith(" " + " ".join(words[at:]))), None)
    return english[: match.start()] + " ".join(words[:shared]) + rest


def _is_invented(pair: Pair, word: str) -> bool:
    """A known name that nothing in the Chinese so much as sounds like."""
    if word in ACRONYMS:
        return True
    if not is_known_english(word) or f"({word})" in pair.english or _is_given_name(pair, word):
        return False  # (Reuters) and the like are added by editors
    if is_pinyin(word):  # its own sound was looked for already
        beside = _is_of_a_place(pair, word) or not _names_anything(pair)
        return not (beside or may_be_own_place(pair.source))
    like = closely_alike if is_place_english(word) else alike
    return not any(like(word, run) for run in unknown_runs(pair.source))


def _names_anything(pair: Pair) -> bool:
    """False for 空气质量改善: "Beijing's air" then names whose report it is."""
    if names_in(pair.source) or source_names(pair):
        return True
    words = (_bare(match[0]) for match in _CAPITALISED.finditer(pair.english))
    return any(is_pinyin(word) and sounds_in(word, pair.source) for word in words if word not in _COMMON)


def _is_of_a_place(pair: Pair, word: str) -> bool:
    """True for “Changsha, Hunan” for 长沙: the province of a place that is named."""
    beside = re.search(
        rf"\b{word}(?:['’]s)? (?P<own>[A-Z][a-z]+)|(?P<of>[A-Z][a-z]+)(?: City)?, {word}\b", pair.english
    )
    own = beside and is_whole_name(word) and (beside["own"] or beside["of"])
    return bool(
        own
        and len(own) > _GIVEN_NAME
        and own not in _COMMON
        and is_pinyin(own)
        and sounds_in(own, pair.source)
    )


def _is_given_name(pair: Pair, word: str) -> bool:
    """Antonio before Guterres: English adds it where the Chinese has the surname alone."""
    following = re.search(rf"\b{re.escape(word)} (?P<surname>[A-Z][a-zà-ɏ]+)", pair.english)
    if following is None or is_pinyin(word) or is_place_english(word):
        return False
    surname = following["surname"]
    return surname not in _COMMON and (
        _named_by_table(surname, pair.source) or any(alike(surname, run) for run in unknown_runs(pair.source))
    )


def _invented(pair: Pair, match: re.Match[str]) -> Finding:
    return pair.finding(
        "name-wrong", Severity.MAJOR, f"“{match[0]}” is not named in the Chinese.", en=match.span()
    )


def _may_stand_for(name: SourceName, word: str) -> bool:
    """Whether `word` is the kind of name that may have pushed `name` out.

    Any capitalised word may stand for a foreign person; for a Chinese one, only pinyin; for a
    known name, only what is known to be a name.
    """
    if "·" in name.text:
        return True
    return is_surely_name(word) if name.english else is_surely_name(word) and is_pinyin(word)


def spelled_names(pair: Pair) -> Iterator[tuple[int, int, bool]]:
    """Names of the source that are written by sound: start, end, whether the English holds them."""
    for name in guessed_names(pair.source):
        yield name.start, name.end, is_rendered(name.text, name.english, pair.english)


def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _is_explained(match: re.Match[str], pair: Pair) -> bool:
    word = _bare(match[0])
    if word in _COMMON or word.lower() in pair.source.lower():
        return True
    if word.isupper():  # its letters cannot be checked against the Chinese
        return word not in ACRONYMS or ACRONYMS[word].search(pair.source) is not None
    known = is_surely_name(word)
    if _is_namesake(word, pair.source):
        return False
    if _SENTENCE_START.search(pair.english[: match.start()]) and not known:
        return True
    if (
        _named_by_table(word, pair.source)
        or _named_by_terms(word, pair)
        or _named_by_lexicon(word, pair.source)
    ):
        return True
    if sounds_in(word, pair.source) or any(f"{sign}={word}" in _SPELT_ELSEWHERE for sign in pair.source):
        return True
    if is_pinyin(word) and any(begins_like(word, sign) for sign in abbreviations(pair.source)):
        return True
    if is_known_english(word):  # 尼古拉斯·R·拉迪: a given name before a point
        return not is_place_english(word) and _is_given_before_point(word, pair.source)
    return _sounds_foreign(word, pair.source)


def _is_namesake(word: str, source: str) -> bool:
    """Another name of the same sound: "Shanxi" where the Chinese has 陕西, whose English is Shaanxi."""
    if word not in _NAMESAKES or any(name in source for name in _NAMESAKES[word][0]):
        return False
    return any(name in source for name in _NAMESAKES[word][1])


def _named_by_table(word: str, source: str) -> bool:
    return word in _table_words(source) or word.removesuffix("s") in _table_words(source)


@lru_cache(maxsize=256)
def _table_words(source: str) -> frozenset[str]:
    """Every word of the English of every known name in `source`, short names within longer ones too."""
    found = {word for name in names_in(source, 1) for form in name.english for word in form.split()}
    named = {at for name in names_in(source) for at in range(name.start + 1, name.end)}
    for start in range(len(source)):
        if start in named and length_at(source, start) == 1:
            continue  # no Beijing in 普京
        found.update(word for form in name_at(source, start) for word in form.split())
    return frozenset(found)


def _named_by_terms(word: str, pair: Pair) -> bool:
    return any(word in form for term in (*pair.known.terms, *pair.known.names) for form in forms(term))


def _named_by_lexicon(word: str, source: str) -> bool:
    known = _beginnings(source)
    return any(not known.isdisjoint(part.beginnings) for part in english_words(word))


@lru_cache(maxsize=256)
def _beginnings(source: str) -> frozenset[str]:
    return frozenset(one for hit in known_words(source) for one in hit.beginnings)


def _sounds_foreign(word: str, source: str) -> bool:
    """True if some run of signs of about the right length is spelled like `word`."""
    pinyin = is_pinyin(word)
    names = [one.text for one in guessed_names(source) if not (pinyin and is_chinese_name(one.text))]
    like = closely_alike if pinyin else alike  # "Lifeng" is not like 诺瓦克
    return any(like(word, name) for name in names) or any(alike(word, run) for run in beside_points(source))


def _is_given_before_point(word: str, source: str) -> bool:
    """True if the last signs before a point are spelled like `word`."""
    return any(
        closely_alike(word, run[start:]) for run in beside_points(source) for start in range(len(run) - 1)
    )


def is_rendered(zh: str, english_forms: tuple[str, ...], english: str) -> bool:
    """True if the English names `zh` in any way: a form, one of its words, its sound, its adjective."""
    accepted = (*english_forms, *(form for name in names_in(zh) for form in name.english))
    if _has_form(accepted, english):
        return not _is_told_by_namesake(zh, english)
    spoken = english_words(english)
    capitalised = [word.text for word in spoken if english[word.start].isupper()]
    spelled = {word for form in english_forms for word in form.split() if _is_spelled(word, zh)}
    if spelled:  # 福田口岸 is not told by "Port" alone
        return any(_begins_word(word, english, re.IGNORECASE) for word in spelled) or any(
            sounds_in(word, zh) for word in capitalised if len(word) > 2
        )
    own = {word for form in accepted for word in form.split() if len(word) > 3 and word not in _COMMON}
    if any(_begins_word(word, english) for word in own):
        return True
    # 福建省 is not told by "province" alone.
    known = _beginnings(zh[:-1] if len(zh) > 2 and zh[-1] in GENERIC_SIGNS else zh)
    if any(not known.isdisjoint(word.beginnings) for word in spoken):
        return True
    pieces = [piece for piece in zh.split("·") if len(piece) > 1]
    like = closely_alike if accepted else alike
    return any(_renders(word, piece, like) for word in capitalised for piece in pieces)


def _has_form(forms: Iterable[str], english: str) -> bool:
    """True if one of the forms stands in the English as words of its own."""
    low = english.lower()
    return any(
        re.search(rf"(?<!\w){re.escape(form)}(?!\w)", english, re.IGNORECASE)
        for form in forms
        if form.lower() in low  # most patterns need not be made
    )


def _begins_word(word: str, english: str, flags: int = 0) -> bool:
    """“Nan” is no part of “Finance” nor of “Nanjing”; “German” is one of “Germany”."""
    ends = r"(?!\w)" if len(word) < _FORMS_ADJECTIVES else ""
    return re.search(rf"(?<!\w){re.escape(word)}{ends}", english, flags) is not None


def _is_spelled(word: str, zh: str) -> bool:
    """True for the part of a name's English that is written by its Chinese sound."""
    return word[:1].isupper() and word not in _COMMON and is_pinyin(word) and sounds_in(word, zh)


def _is_told_by_namesake(zh: str, english: str) -> bool:
    return any(_is_namesake(word, zh) and re.search(rf"\b{word}\b", english) for word in _NAMESAKES)


def _renders(word: str, name: str, like: Callable[[str, str], bool]) -> bool:
    if sounds_in(word, name):
        return True
    return not is_pinyin(word) and not is_known_english(word.capitalize()) and like(word, name)
