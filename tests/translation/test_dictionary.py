"""The general dictionary: readings of a word, words of a sentence, one plain gloss."""

from __future__ import annotations

from desktop_app.translation.words import dictionary


def test_a_word_has_all_its_readings_in_either_script() -> None:
    readings = {entry.pinyin for entry in dictionary.look_up("行")}
    assert {"xing2", "hang2"} <= readings
    assert dictionary.look_up("產業")[0].senses == dictionary.look_up("产业")[0].senses
    assert dictionary.look_up("没有这个词的") == ()


def test_words_of_a_sentence_come_in_order_and_once_without_those_a_term_covers() -> None:
    text = "人才集聚，人才引进。"
    found = [entry.zh for entry in dictionary.entries_in(text)]
    assert found[:2] == ["人才", "集聚"]
    assert found.count("人才") == 1
    assert "人才" not in [entry.zh for entry in dictionary.entries_in(text, [(0, 2), (5, 7)])]


def test_what_is_inserted_is_one_plain_gloss() -> None:
    (entry,) = [one for one in dictionary.look_up("完成") if one.pinyin]
    assert entry.english == "complete"
