"""The embedded engine: its contract with the real model, prompts, adapters, files that are none."""

import os
import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from engine_contract import check_engine

from desktop_app.errors import EngineError
from desktop_app.settings import default_paths
from desktop_app.translation.engines import prompts
from desktop_app.translation.engines.constraints import figures_of
from desktop_app.translation.engines.gguf import read_header
from desktop_app.translation.engines.llama import LlamaEngine
from desktop_app.translation.engines.llama_runtime import LlamaRuntime
from desktop_app.translation.engines.models import adapter_file, default_model, model_path
from desktop_app.translation.engines.protocol import WIDE, EngineRequest

REQUESTS = [
    EngineRequest(
        "Xili高铁新城建设提速，Pingnan Railway高铁枢纽段完成停运拆除。",
        ("Xili", "Pingnan Railway"),
        "results",
    ),
    EngineRequest("新登记商事主体6,900家，同比增长31.4%。", ("6,900", "31.4%"), "results"),
    EngineRequest("全年安排财政资金RMB 1.7 billion支持科技创新。", ("RMB 1.7 billion",), "plan"),
    EngineRequest("坚持以人民为中心的发展思想，着力保障和改善民生。", (), "plan"),
]


def model_file() -> Path:
    named = os.environ.get("DUIZHAO_MODEL_FILE")
    return Path(named) if named else model_path(default_paths().engines, default_model())


@pytest.mark.engine
@pytest.mark.timeout(600)
def test_the_real_engine_translates_and_keeps_what_is_english(monkeypatch: pytest.MonkeyPatch) -> None:
    if not model_file().is_file():
        pytest.skip("the embedded engine's model is not installed")
    engine = LlamaEngine(model_file(), adapter=adapter_file(default_model()))
    result = dict(engine.translate(REQUESTS))
    for index, request in enumerate(REQUESTS):
        english = result[index]
        for piece in request.protected:
            assert piece in english
        assert not figures_of(english) - figures_of(request.text)
        assert not re.search(r"[\u4e00-\u9fff]", english)
        assert len(english.split()) >= 5
    assert "will" in result[2]
    assert "we" not in result[0].lower().split()
    (told,) = engine.translate([EngineRequest("市长周一走访了这所学校。", role="prose", attempt=WIDE)])
    versions = [version.text for version in engine.versions(0)]
    assert versions[0] == told[1]
    assert len(versions) == len(set(versions)) > 2
    assert all("school" in english.lower() for english in versions)
    running = engine.translate(REQUESTS)
    next(running)
    engine.stop()
    list(running)
    check_engine(engine, monkeypatch)


@pytest.mark.engine
@pytest.mark.engine
@pytest.mark.timeout(600)
def test_the_cache_is_empty_before_a_sentence_that_is_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A short instruction behind a gap saw nothing, not even itself, and spoilt all that followed."""
    if not model_file().is_file():
        pytest.skip("the embedded engine's model is not installed")
    emptied: list[int] = []
    clear = LlamaRuntime.clear
    monkeypatch.setattr(LlamaRuntime, "clear", lambda runtime: emptied.append(1) or clear(runtime))
    engine = LlamaEngine(model_file(), adapter=adapter_file(default_model()))
    ((_, alone),) = engine.translate([REQUESTS[1]])
    together = [*REQUESTS]
    for _ in engine.translate(together):
        if len(together) == len(REQUESTS):
            together.append(REQUESTS[1])  # while others are at work
    assert len(emptied) == 2
    one_by_one = [REQUESTS[1]]
    for _, english in engine.translate(one_by_one):
        assert english == alone
        if len(one_by_one) == 1:
            one_by_one.append(REQUESTS[1])  # when none is at work any more
    assert len(emptied) == 4
    engine.close()


def test_an_adapter_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    if not model_file().is_file():
        pytest.skip("the embedded engine's model is not installed")
    junk = tmp_path / "junk.gguf"
    junk.write_bytes(b"GGUF" + bytes(1000))
    with pytest.raises(EngineError, match=r"junk\.gguf is not a usable model file"):
        LlamaEngine(model_file(), adapter=junk).load()


def test_the_adapter_that_ships_is_one_for_the_default_model() -> None:
    adapter = adapter_file(default_model())
    assert adapter is not None
    header = read_header(adapter)
    assert header.text("general.type") == "adapter"
    assert header.text("adapter.type") == "lora"
    assert header.text("general.architecture") == "qwen2"


def test_a_file_that_is_no_model_is_one_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    junk = tmp_path / "junk.gguf"
    junk.write_bytes(b"GGUF" + bytes(1000))
    with pytest.raises(EngineError, match=r"junk\.gguf is not a usable model file"):
        LlamaEngine(junk).load()
    assert capfd.readouterr() == ("", "")


def test_a_foreign_template_is_cut_where_the_sentence_goes() -> None:
    def render(messages: list[prompts.Message]) -> str | None:
        if messages[0][0] == "system":
            return None  # like templates that know no system role
        return "".join(f"<{role}>{text}</{role}>" for role, text in messages) + "<assistant>"

    prompt = prompts.template_prompt(prompts.messages_for("plan"), render)
    assert prompt is not None
    assert prompt.prefix.startswith("<user>You translate Chinese government reports")
    assert prompt.prefix.endswith("<user>")
    assert prompt.suffix == "</user><assistant>"
    assert prompts.template_prompt(prompts.messages_for(""), lambda _messages: None) is None


def test_each_role_has_its_tense() -> None:
    assert "past tense" in prompts.messages_for("results")[0][1]
    assert "We will" in prompts.messages_for("plan")[0][1]
    assert prompts.messages_for("annex") == prompts.messages_for("")


@pytest.mark.parametrize(
    ("english", "echo"),
    [
        ("We will translate 25 enterprises into English as small enterprises.", True),
        ("Keep English names, terms and figures in the text exactly as they are.", True),
        ("The platform carried out its last year's operations in the past tense.", True),
        ("Figures in the text of the plan were kept as they are.", False),
        ("We will bring 25 enterprises into the fold.", False),
    ],
)
def test_a_model_that_speaks_of_its_task_is_heard(english: str, echo: bool) -> None:
    assert prompts.echoes(english) is echo


def test_a_taught_model_needs_no_mark_at_the_end_of_a_sentence() -> None:
    messages = prompts.messages_for("plan")
    plain, taught = prompts.chatml_prompt(messages), prompts.chatml_prompt(messages, taught=True)
    assert plain.suffix == "<|im_end|>\n<|im_start|>assistant\n"
    assert (taught.prefix, taught.suffix) == (plain.prefix, "<|im_start|>assistant\n")


def test_a_taught_model_needs_no_examples() -> None:
    assert prompts.messages_for("plan", taught=True) == prompts.messages_for("plan")[:1]
    assert len(prompts.messages_for("plan")) > 1
