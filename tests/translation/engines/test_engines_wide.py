"""Several versions side by side: the likeliest whole wins, not the likeliest next word."""

import numpy as np
import pytest

from desktop_app.translation.engines.llama_vocab import Vocabulary, build_vocabulary
from desktop_app.translation.engines.llama_wide import WideWriter
from desktop_app.translation.engines.llama_writer import Decoding, SentenceWriter

PIECES = ["", " a", " cat", " dog", " sat", " barks", "5"]
END = 0
# What follows what, and how likely: " dog" is the likelier word, " a cat sat" the likelier sentence.
FOLLOWS = {
    "": {" a": 1.0},
    " a": {" dog": 0.55, " cat": 0.45},
    " dog": {" sat": 0.3, " barks": 0.3, " cat": 0.4},
    " cat": {" sat": 0.9, " barks": 0.1},
    " sat": {"": 0.9, " a": 0.1},
    " barks": {"": 0.5, " dog": 0.5},
}


@pytest.fixture
def vocabulary() -> Vocabulary:
    return build_vocabulary([piece.encode() for piece in PIECES], [END])


def row(last: str) -> np.ndarray:
    shares = FOLLOWS[last]
    with np.errstate(divide="ignore"):
        return np.log(np.array([shares.get(piece, 0.0) for piece in PIECES], dtype=np.float32))


def written(writer: SentenceWriter | WideWriter) -> str:
    """What it writes of the model above, the likeliest of several versions."""
    versions = [[""]]
    for _ in range(40):
        chosen = writer.go_on([row(version[-1]) for version in versions])
        if not chosen:
            return writer.text if isinstance(writer, SentenceWriter) else writer.versions[0].text
        versions = [[*versions[parent], PIECES[token]] for parent, token in chosen]
    raise AssertionError("it never ends")


def narrow(vocabulary: Vocabulary, source: str = "", limit: int = 12) -> SentenceWriter:
    return SentenceWriter(vocabulary, source, (), limit=limit, decoding=Decoding())


def test_the_likeliest_whole_is_found(vocabulary: Vocabulary) -> None:
    assert written(narrow(vocabulary)).startswith("a dog")
    wide = WideWriter(narrow(vocabulary), width=3)
    assert written(wide) == "a cat sat"
    assert -0.9 < wide.versions[0].likelihood < 0


def test_every_finished_version_is_there_once_the_likeliest_first(vocabulary: Vocabulary) -> None:
    wide = WideWriter(narrow(vocabulary), width=3)
    written(wide)
    texts = [version.text for version in wide.versions]
    assert len(texts) == len(set(texts)) >= 3
    assert {"a cat sat", "a dog sat"} <= set(texts)
    means = [version.mean for version in wide.versions]
    assert means == sorted(means, reverse=True)


def test_versions_that_come_to_no_end_lose_but_are_better_than_nothing(vocabulary: Vocabulary) -> None:
    assert written(WideWriter(narrow(vocabulary, limit=3), width=3)) in {
        "a dog cat",
        "a cat sat",
        "a dog sat",
    }


def test_no_version_invents_a_figure(monkeypatch: pytest.MonkeyPatch, vocabulary: Vocabulary) -> None:
    monkeypatch.setitem(FOLLOWS, " a", {"5": 0.9, " cat": 0.1})
    monkeypatch.setitem(FOLLOWS, "5", {" cat": 1.0})
    assert written(WideWriter(narrow(vocabulary), width=3)) == "a cat sat"
    assert written(WideWriter(narrow(vocabulary, source="5只猫"), width=3)) == "a5 cat sat"
