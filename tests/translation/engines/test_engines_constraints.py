"""What a sentence may say: only figures of its source, each in full, and no loops."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.translation.engines.constraints import (
    FigureGuard,
    figure_budget,
    figures_of,
    length_limit,
    loop_length,
)


def written(source: str, english: str, piece: int = 1) -> str:
    """What of `english` can be written, `piece` characters at a time, before something is refused."""
    guard = FigureGuard(figure_budget(source))
    done = ""
    while done != english:
        text = english[len(done) : len(done) + piece]
        if not guard.accepts(text):
            return done
        guard.write(text)
        done += text
    return done


@pytest.mark.parametrize("piece", [1, 2, 3, 7])
@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("完成RMB 1.01 trillion，增长6.3%", "It reached RMB 1.01 trillion, up 6.3%."),
        ("COVID-19防控，5G基站，K11开业", "COVID-19 control, 5G stations, and K11 opened"),
        ("5,111家企业", "5,111 enterprises"),
        ("2025年至2026年，2025年底", "From 2025 to 2026, by the end of 2025 (in 2025)"),
        ("14th Five-Year Plan period规划", "the 14th Five-Year Plan period"),
        ("出台十二条措施，三百二十家", "12 measures and 320 companies"),
        ("增长5%和5.2%", "up 5.2% and 5%."),
        ("约5家、5 million人次", "5 and 5 million visits"),
        ("１２个项目", "12 projects"),
        ("二〇二五年", "the year 2025"),
        ("“1+8+N”平台", 'the "1+8+N" platform'),
        ("三等奖", "third prize"),
        ("14th Five-Year Plan目标完成", "The 14th Plan: targets of the 14th Plan met"),
        ("5nm芯片、15t", "5nm chips and 15t "),
    ],
)
def test_an_honest_sentence_passes(source: str, english: str, piece: int) -> None:
    assert written(source, english, piece) == english


@pytest.mark.parametrize(
    ("source", "english", "stops_after"),
    [
        ("5,111家", "51,111", "5"),
        ("6,189家", "61,890", "6"),
        ("RMB 1.01 trillion", "RMB 1.01 billion", "RMB 1.01 "),
        ("RMB 1.01 trillion", "RMB 1 trillion", "RMB 1"),
        ("增长6.3%", "up 6.3 percent", "up 6.3"),
        ("新增企业", "7 enterprises", ""),
        ("28家", "28 and 28 again", "28 and "),
        ("增长5%", "5% to 55%", "5% to "),
        ("第5批", "5.7", "5."),
        ("第5批，7项", "5,700", "5,"),
        ("COVID-19", "COVID-20", "COVID-"),
        ("14th", "14 ", "14"),
        ("一流城区", "the 1st Plan", "the 1s"),
        ("第5批", "the 5th batch", "the 5t"),
    ],
)
def test_a_wrong_digit_is_never_written(source: str, english: str, stops_after: str) -> None:
    assert written(source, english) == stops_after


def test_a_begun_figure_owes_its_rest() -> None:
    guard = FigureGuard(figure_budget("RMB 1.01 trillion，1.5%"))
    assert guard.owed() == []
    guard.write("RMB 1.0")
    assert guard.owed() == ["1 trillion"]
    guard.write("1")
    assert guard.owed() == [" trillion"]
    guard.write(" trillion")
    assert guard.owed() == []


def test_figures_run_out() -> None:
    guard = FigureGuard(figure_budget("5家、6.3%"))
    guard.write("5 companies, ")
    assert not guard.exhausted
    guard.write("6.3%")
    assert guard.exhausted


@given(
    st.lists(st.from_regex(r"[1-9]\d{0,3}(\.\d{1,2})?(%| million)?", fullmatch=True), max_size=5),
    st.text("0123456789., %millionab", max_size=40),
)
@example(["1%", "7"], "7%")
@example(["1%", "7"], "7 %")
def test_whatever_is_written_every_figure_stands_in_the_source(figures: list[str], wish: str) -> None:
    source = "，".join(figures)
    guard = FigureGuard(figures_of(source))
    done = ""
    for character in wish:
        if guard.accepts(character):
            guard.write(character)
            done += character
    for rest in guard.owed()[:1]:
        guard.write(rest)
        done += rest
    assert not figures_of(done + " ") - figures_of(source), (source, done)


def test_loops_are_found_and_honest_repetition_is_not() -> None:
    assert loop_length([1, 2, 3, 4]) == 0
    assert loop_length([9, 1, 1, 1, 1, 1]) == 4
    assert loop_length([1, 1]) == 0
    long = list(range(20))
    assert loop_length([*long, *long]) == 20
    assert loop_length([7, 8, 9, 7, 8, 9]) == 0
    assert loop_length([7, 8, 9, 7, 8, 9, 7, 8, 9]) == 6


def test_a_translation_may_be_longer_than_its_source_but_not_endless() -> None:
    assert length_limit(100) >= 180
    assert length_limit(100) <= 300
