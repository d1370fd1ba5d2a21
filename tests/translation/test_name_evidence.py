"""What speaks for a name: characters, dictionaries, make."""

from __future__ import annotations

import pytest

from desktop_app.translation.names.evidence import is_common, is_made_of_words, speaks_for_name, weight


@pytest.mark.parametrize("name", ["柔川", "鹤洲", "贾湖", "凌绥", "李汉柏", "张谷英"])
def test_characters_of_names_weigh_more_than_those_of_words(name: str) -> None:
    assert weight(name) > 1.2
    assert speaks_for_name(name, 1.2)


@pytest.mark.parametrize("words", ["驻市", "立市", "产线", "换电", "解民忧", "东扩", "整村整"])
def test_running_words_do_not_look_like_names(words: str) -> None:
    assert weight(words) < 0.7


@pytest.mark.parametrize("word", ["毛巾", "攀岩", "大理石", "老城区", "母亲河"])
def test_words_of_the_dictionaries_are_common_whatever_their_tag(word: str) -> None:
    assert is_common(word)
    assert not speaks_for_name(word, 0)


@pytest.mark.parametrize("words", ["周边城", "生物医药谷", "新一轮村镇"])
def test_words_joined_are_no_name(words: str) -> None:
    assert is_made_of_words(words)
    assert not speaks_for_name(words, -3)


def test_pairs_of_countries_are_no_place() -> None:
    assert not speaks_for_name("美泰", 0)
