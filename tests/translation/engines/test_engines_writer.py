"""Writing token by token: what may not be written gives way to what may."""

import numpy as np
import pytest

from desktop_app.translation.engines.llama_vocab import Vocabulary, build_vocabulary
from desktop_app.translation.engines.llama_writer import Decoding, SentenceWriter, begun_length, decoding_for

PIECES = [
    "",
    "\n",
    "总",
    " the",
    " Line",
    "1",
    "2",
    "5",
    ".",
    ",",
    " ",
    " million",
    "%",
    " Nan",
    "shan",
    " Naples",
    "¾",
]
END = 0


def token(piece: str) -> int:
    return PIECES.index(piece)


@pytest.fixture
def vocabulary() -> Vocabulary:
    half = "总".encode()[:2]
    return build_vocabulary([*(piece.encode() for piece in PIECES), half], [END])


def wish(*pieces: str) -> np.ndarray:
    """Logits that like `pieces` in this order, the end next, and nothing else."""
    logits = np.full(len(PIECES) + 1, -10.0, dtype=np.float32)
    logits[END] = 0.0
    for rank, piece in enumerate(reversed(pieces)):
        logits[token(piece)] = 1.0 + rank
    return logits


def writer(vocabulary: Vocabulary, source: str, *protected: str, **options: object) -> SentenceWriter:
    decoding = Decoding(**options)  # type: ignore[arg-type]
    return SentenceWriter(vocabulary, source, protected, limit=30, decoding=decoding)


def test_chinese_half_characters_and_odd_digits_may_not_be_written(vocabulary: Vocabulary) -> None:
    for refused in (token("总"), token("¾"), len(PIECES)):
        assert np.isneginf(vocabulary.bias[refused])
    assert vocabulary.bias[token(" the")] == 0
    assert vocabulary.ends == {END, token("\n")}


def test_a_chinese_word_gives_way_to_the_next_best(vocabulary: Vocabulary) -> None:
    assert writer(vocabulary, "总").choose(wish("总", " the")) == token(" the")


def test_a_wrong_digit_gives_way_and_a_begun_figure_is_finished(vocabulary: Vocabulary) -> None:
    sentence = writer(vocabulary, "1.2 million")
    assert sentence.choose(wish("5", "1")) == token("1")
    assert sentence.choose(wish(" the")) == token(".")
    assert sentence.choose(wish("5")) == token("2")
    assert sentence.choose(wish("%")) == token(" million")
    assert sentence.choose(wish(".")) == token(".")
    assert sentence.choose(wish()) is None
    assert sentence.text == "1.2 million."


def test_no_lone_space_once_the_figures_are_used_up(vocabulary: Vocabulary) -> None:
    assert writer(vocabulary, "5家").choose(wish(" ", " the")) == token(" ")
    assert writer(vocabulary, "几家").choose(wish(" ", " the")) == token(" the")


def test_a_begun_name_is_gone_on_with(vocabulary: Vocabulary) -> None:
    close_call = wish(" Line", "shan")  # one point apart
    named = writer(vocabulary, "Nanshan", "Nanshan", continue_bonus=3.0)
    named.choose(wish(" Nan"))
    assert named.choose(close_call) == token(" Line"), "three letters are not a beginning yet"
    assert begun_length("in the Nansh", "Nanshan") == 5
    assert begun_length("in Nanshan", "Nanshan") == 0
    assert begun_length("banNansh", "Nanshan") == 0


def test_pieces_not_said_yet_can_be_favoured(vocabulary: Vocabulary) -> None:
    for bonus, expected in ((0.0, " the"), (2.0, " Nan")):
        sentence = writer(vocabulary, "Nanshan", "Nanshan", open_bonus=bonus)
        sentence.choose(wish(" Line"))
        assert sentence.choose(wish(" the", " Nan")) == token(expected)


def test_a_loop_is_cut(vocabulary: Vocabulary) -> None:
    sentence = writer(vocabulary, "x")
    steps = 0
    while sentence.choose(wish(" the")) is not None:
        steps += 1
    assert steps < 10
    assert sentence.looped
    assert sentence.text == "the"


def test_the_limit_ends_a_runaway(vocabulary: Vocabulary) -> None:
    sentence = writer(vocabulary, "x")
    order = [" the", " Line", ",", " Nan", " Naples", "shan", "."]
    for number in range(60):
        if sentence.choose(wish(order[(number * number + number // 3) % 7])) is None:
            break
    assert sentence.cut
    assert number < 31


def test_an_answer_is_never_empty(vocabulary: Vocabulary) -> None:
    assert writer(vocabulary, "x").choose(wish("\n", " the")) == token(" the")


def test_attempts_differ_and_are_repeatable(vocabulary: Vocabulary) -> None:
    assert len({decoding_for(attempt) for attempt in range(4)}) == 4
    second = writer(vocabulary, "x", first_choice=1)
    assert second.choose(wish(" the", " Line")) == token(" Line")
    logits = wish(" the", " Line")
    noisy = [
        SentenceWriter(vocabulary, "x", (), limit=9, decoding=Decoding(noise=2.0), seed=4).choose(logits)
        for _ in range(2)
    ]
    assert noisy[0] == noisy[1]


def test_the_logits_of_the_library_are_left_alone(vocabulary: Vocabulary) -> None:
    logits = wish("总", " the")
    before = logits.copy()
    writer(vocabulary, "Nanshan 5", "Nanshan", open_bonus=2.0, repeat_penalty=1.0).choose(logits)
    assert np.array_equal(logits, before)


def test_what_was_likely_to_the_model_is_told_from_what_it_was_made_to_write(vocabulary: Vocabulary) -> None:
    sure = writer(vocabulary, "总")
    assert sure.likelihood == 0
    assert sure.choose(20 * wish(" the")) == token(" the")
    assert -0.01 < sure.likelihood <= 0
    forced = writer(vocabulary, "总")
    assert forced.choose(20 * wish("总", " the")) == token(" the")  # it wanted to write Chinese
    assert forced.likelihood < -10


def test_many_likely_words_do_not_hide_a_few_unlikely_ones(vocabulary: Vocabulary) -> None:
    sentence = writer(vocabulary, "总")
    for _ in range(3):
        sentence.choose(20 * wish("总", " Naples"))
    unsure = sentence.likelihood
    for _ in range(2):
        sentence.choose(20 * wish("shan"))
        sentence.choose(20 * wish(" the"))
    assert sentence.likelihood < 0.5 * unsure < 0
