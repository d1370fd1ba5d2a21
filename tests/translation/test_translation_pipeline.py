"""The pipeline: rules, memory, engine, repair — with an engine made of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest

from desktop_app.figures.extract import figures_in
from desktop_app.translation.driving import clauses
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest, Version
from desktop_app.translation.localise import Localiser
from desktop_app.translation.memory.store import Memory
from desktop_app.translation.model import (
    LocalisedSegment,
    OriginKind,
    PipelineItem,
    Term,
    Translation,
    TranslationState,
)
from desktop_app.translation.pipeline import Pipeline
from desktop_app.translation.terms.termbase import Termbase

TERMS = Termbase([Term("地区生产总值", "GDP", "indicator")])


@dataclass
class TableEngine:
    """Answers by a function of the request; remembers what it was asked; last request first."""

    answer: Callable[[EngineRequest], str]
    asked: list[EngineRequest] = field(default_factory=list)

    @property
    def info(self) -> EngineInfo:
        return EngineInfo("table", "Table", "1", mixed_input=True)

    def load(self) -> None:
        """Nothing to load."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        asked = 0
        while asked < len(requests):
            fresh, asked = range(asked, len(requests)), len(requests)
            self.asked += [requests[index] for index in fresh]
            for index in reversed(fresh):
                yield index, self.answer(requests[index])

    def close(self) -> None:
        """Nothing to close."""


@dataclass(frozen=True)
class Remark:
    """A finding as far as the pipeline looks."""

    check: str
    severity: str


def item(number: int, text: str, role: str = "results", **more: str) -> PipelineItem:
    return PipelineItem(str(number), text, figures_in(text, role=role), role, **more)  # type: ignore[arg-type]


def run(
    texts: Sequence[str], answer: Callable[[EngineRequest], str], **parts: object
) -> tuple[dict[str, Translation], TableEngine]:
    engine = TableEngine(answer)
    pipeline = Pipeline(Localiser(TERMS), engine=engine, **parts)  # type: ignore[arg-type]
    done = list(pipeline.translate([item(number, text) for number, text in enumerate(texts)]))
    assert len(done) == len(texts)
    return {one.segment_id: one for one in done}, engine


def test_rules_and_memory_come_before_the_engine() -> None:
    done, engine = run(
        ["地区生产总值完成1.01万亿元。", "各位代表：", "深入研究改革。"],
        lambda _: "Reform went on.",
        memory=Memory(),
    )
    assert done["0"].origin.kind is OriginKind.RULE
    assert done["1"].origin.kind is OriginKind.MEMORY
    assert done["1"].state is TranslationState.MEMORY
    assert done["2"].text == "Reform went on."
    assert done["2"].origin.detail == "Table 1"
    assert len(engine.asked) == 1


def test_without_an_engine_the_rest_stays_untranslated() -> None:
    pipeline = Pipeline(Localiser(TERMS))
    done = list(pipeline.translate([item(0, "地区生产总值完成5亿元。"), item(1, "深入研究改革。")]))
    assert [one.state for one in done] == [TranslationState.MACHINE, TranslationState.UNTRANSLATED]


def test_the_same_sentence_is_translated_once_and_alike() -> None:
    done, engine = run(["深入研究改革。", "深入研究改革。"], lambda _: "Reform went on.")
    assert done["0"].text == done["1"].text
    assert len(engine.asked) == 1


def test_a_dropped_figure_is_tried_again_and_the_better_candidate_wins() -> None:
    def answer(request: EngineRequest) -> str:
        return "We invested RMB 520 million." if request.attempt else "We invested."

    done, engine = run(["投入资金5.2亿元办妥某某之事。"], answer)
    assert done["0"].text == "We invested RMB 520 million."
    assert [request.attempt for request in engine.asked] == [0, 1]


def test_a_figure_that_no_try_brings_is_said_at_the_end() -> None:
    done, _ = run(["投入资金5.2亿元办妥某某之事。"], lambda _: "We invested a lot in schools.")
    assert done["0"].text == "We invested a lot in schools (RMB 520 million)."


def test_a_number_in_words_is_not_missing() -> None:
    done, engine = run(
        ["新增学校5所，惠及毗邻街坊。"], lambda _: "Five schools were added for residents nearby."
    )
    assert done["0"].text.startswith("Five")
    assert len(engine.asked) == 1


def test_the_checker_decides_which_candidate_is_better() -> None:
    def checker(_: LocalisedSegment, english: str, role: str) -> Sequence[Remark]:
        assert role == "results"
        return [Remark("figure-direction", "critical")] if "fell" in english else []

    def answer(request: EngineRequest) -> str:
        return "Exports rose." if request.attempt else "Exports fell."

    done, _ = run(["出口好于某某预计。"], answer, checker=checker)
    assert done["0"].text == "Exports rose."


def test_a_worse_second_try_never_replaces_the_first() -> None:
    def answer(request: EngineRequest) -> str:
        return "" if request.attempt else "Schools were built."

    def checker(*_: object) -> Sequence[Remark]:
        return [Remark("length", "critical")]

    done, _ = run(["学校建设可圈可点。"], answer, checker=checker)
    assert done["0"].text == "Schools were built."


def test_an_engine_that_says_nothing_leaves_the_sentence_untranslated() -> None:
    done, _ = run(["深入研究改革。"], lambda _: "")
    assert done["0"].state is TranslationState.UNTRANSLATED


def test_a_model_that_tells_its_instruction_is_asked_again() -> None:
    def answer(request: EngineRequest) -> str:
        more = "" if request.attempt else ", and where no subject is named, we use the passive voice"
        return f"Business practices were improved and things went on{more}."

    done, engine = run(["着眼优化办事习惯某某。"], answer)
    assert done["0"].text == "Business practices were improved and things went on."
    assert [request.attempt for request in engine.asked] == [0, 1]


def test_long_sentences_are_cut_at_clauses_and_joined() -> None:
    long = "，".join(["把重点项目建设和重大平台都落到了实处"] * 6) + "。"
    done, engine = run(
        [long],
        lambda request: f"Part {clauses.size(request.text)} of a long report was on many things in town",
    )
    assert len(engine.asked) > 1
    assert done["0"].text.count("Part") == len(engine.asked)
    assert max(clauses.size(request.text) for request in engine.asked) <= 62


def test_a_sentence_of_which_one_piece_is_missing_is_not_told_by_the_others() -> None:
    long = "，".join(["把重点项目建设和重大平台都落到了实处"] * 5) + "，某某末尾没有下文。"
    done, engine = run([long], lambda request: "" if "某某" in request.text else "Part of it was done.")
    assert len(engine.asked) > 1
    assert done["0"].state is TranslationState.UNTRANSLATED


def test_an_english_clause_is_not_cut_at_its_commas() -> None:
    assert clauses.cut_at("We will improve 甲制度, strengthen 乙机制。丙，丁。", "，,。") == [
        "We will improve 甲制度, strengthen 乙机制。",
        "丙，",
        "丁。",
    ]


def test_the_engine_gets_only_the_clauses_that_rules_have_not_told() -> None:
    def answer(request: EngineRequest) -> str:
        return {"经": "the economy stayed on course", "民": "people were content."}[request.text[0]]

    done, engine = run(["经济运行总体平稳有序可控，地区生产总值突破1700亿元，民生福祉持续得到增进。"], answer)
    assert (
        done["0"].text == "The economy stayed on course. GDP exceeded RMB 170 billion. People were content."
    )
    assert {request.text for request in engine.asked} == {
        "经济运行总体平稳有序可控。",
        "民生福祉持续得到增进。",
    }


def test_a_sentence_is_as_sure_as_its_least_sure_piece() -> None:
    class Hesitant(TableEngine):
        def versions(self, index: int) -> list[Version]:
            request = self.asked[index]
            return [Version(self.answer(request), -2.0 if request.text.startswith("民") else -0.1)]

    engine = Hesitant(lambda _: "Something was done.")
    texts = ["经济运行总体平稳有序可控，地区生产总值突破1700亿元，民生福祉持续得到增进。", "经济运行平稳。"]
    items = [item(number, text) for number, text in enumerate(texts)]
    done = {one.segment_id: one for one in Pipeline(Localiser(TERMS), engine=engine).translate(items)}
    assert done["0"].origin.unsure
    assert not done["1"].origin.unsure


def test_headings_do_not_promise() -> None:
    engine = TableEngine(lambda _: "We will build a new city.")
    pipeline = Pipeline(Localiser(TERMS), engine=engine)
    (done,) = pipeline.translate([item(0, "建设新城。", "plan", kind="run-in-heading")])
    assert done.text == "Build a new city."


def test_headings_by_rule_do_not_promise_either() -> None:
    pipeline = Pipeline(Localiser(Termbase.load()))
    (done,) = pipeline.translate([item(0, "（一）打造国际一流营商环境", "plan", kind="section")])
    assert done.text == "(1) Develop a world-class business environment"


def test_the_engine_is_told_which_pieces_are_protected() -> None:
    _, engine = run(["投入资金5.2亿元办妥某某之事，惠及1250户。"], lambda r: " ".join(r.protected))
    assert engine.asked[0].protected == ("RMB 520 million", "1,250 户")


def test_closing_the_pipeline_early_stops_the_engine() -> None:
    served: list[str] = []

    def answer(request: EngineRequest) -> str:
        served.append(request.text)
        return "Done well."

    pipeline = Pipeline(Localiser(TERMS), engine=TableEngine(answer))
    running = pipeline.translate([item(number, f"深入研究改革第{number}步工作。") for number in range(5)])
    next(running)
    running.close()
    assert len(served) == 1


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("一，二；三。", ["一，二；", "三。"]),
        ("“一；二”三；四", ["“一；二”三；", "四"]),
        ("（一；二），三", ["（一；二），三"]),
        ("共1,250户;RMB 1,250", ["共1,250户;", "RMB 1,250"]),
    ],
)
def test_cuts_stand_outside_quotes_and_brackets(text: str, pieces: list[str]) -> None:
    assert clauses.cut_at(text, clauses.STRONG) == pieces
    assert "".join(pieces) == text
