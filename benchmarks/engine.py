"""How fast is the embedded engine, beside what its peers do with the same file?

usage: python benchmarks/engine.py [--model FILE.gguf] [--sentences 48] [--sequences 8] [--peers PYTHON]
                                   [--sweep] [--report]
Every row is measured in this one run; compare ratios, not seconds.  PYTHON is an interpreter that has the
packages llama-cpp-python, called for one sentence at a time, and xllamacpp, which holds llama.cpp's own
server; that gets all sentences at once, in as many slots.  --report compares the whole sample report instead:
as the product translates it (rules first, checks and repair in it, the adapter too) and by the server.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import resource
import subprocess
import tempfile
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from desktop_app.document.read import read_report
from desktop_app.figures.extract import extract_figures
from desktop_app.project.store import ProjectFile
from desktop_app.resources import path_to, read_text
from desktop_app.services.engines import open_engine
from desktop_app.services.progress import CancelToken
from desktop_app.services.running import run_to_end
from desktop_app.services.translating import translate_project
from desktop_app.settings import Paths, default_paths
from desktop_app.translation.engines import prompts
from desktop_app.translation.engines.llama import LlamaEngine
from desktop_app.translation.engines.llama_runtime import BatchToken, LlamaRuntime, RuntimeOptions
from desktop_app.translation.engines.models import default_model, model_path
from desktop_app.translation.engines.protocol import EngineRequest


def sentences(count: int) -> list[str]:
    """Sentences of the sample report, spread over it."""
    text = re.sub(r"\s+", "", read_text("sample/nanshan-2026.txt").replace("**", ""))
    found = [s for s in re.findall(r"[^。；]+[。；]", text) if 20 <= len(s) <= 120]
    return found[:: max(1, len(found) // count)][:count]


def ours(model: Path, texts: list[str], parallel: int, **options: object) -> tuple[float, int]:
    """Seconds and tokens written by our scheduler."""
    settings = RuntimeOptions(**options)  # type: ignore[arg-type]
    engine = LlamaEngine(model, parallel=parallel, options=settings)
    engine.load()
    start = time.perf_counter()
    english = [text for _, text in engine.translate([EngineRequest(text, role="results") for text in texts])]
    seconds = time.perf_counter() - start
    runtime = LlamaRuntimeTokens(engine)
    tokens = sum(map(runtime.count, english))
    engine.close()
    return seconds, tokens


class LlamaRuntimeTokens:
    """Counts tokens with the engine's own model."""

    def __init__(self, engine: LlamaEngine) -> None:
        assert engine._loaded is not None
        self._runtime = engine._loaded.runtime

    def count(self, text: str) -> int:
        return len(self._runtime.tokenise(text)) + 1


_HIGH_LEVEL = """
import json, sys, time, llama_cpp
model, messages, texts = json.load(sys.stdin)
llm = llama_cpp.Llama(model, n_ctx=2048, n_threads=2, n_threads_batch=2, verbose=False)
start, tokens = time.perf_counter(), 0
for text in texts:
    chat = [*messages, {"role": "user", "content": text}]
    answer = llm.create_chat_completion(chat, temperature=0, max_tokens=300)
    tokens += answer["usage"]["completion_tokens"]
print(json.dumps([time.perf_counter() - start, tokens]))
"""


def high_level(python: Path, model: Path, texts: list[str]) -> tuple[float, int]:
    """llama-cpp-python's chat call, one sentence at a time, the same prompt."""
    asked = json.dumps([str(model), _messages(), texts])
    result = subprocess.run(
        [python, "-c", _HIGH_LEVEL], input=asked, capture_output=True, text=True, check=True
    )
    seconds, tokens = json.loads(result.stdout.splitlines()[-1])
    return float(seconds), int(tokens)


def _messages() -> list[dict[str, str]]:
    return [{"role": role, "content": text} for role, text in prompts.messages_for("results")]


_SERVER = """
import sys, xllamacpp
params = xllamacpp.CommonParams()
params.model.path = sys.argv[1]
params.n_ctx, params.n_parallel, params.kv_unified = 32768, int(sys.argv[2]), True
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 2
params.verbosity = -1
server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
sys.stdin.read()
"""


def own_server(python: Path, model: Path, texts: list[str], parallel: int) -> tuple[float, int]:
    """llama.cpp's own server, every sentence asked for at once, the same prompt."""
    process = subprocess.Popen(
        [python, "-c", _SERVER, model, str(parallel)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    address = next(line.strip() for line in process.stdout if line.startswith("http"))
    messages = _messages()

    def ask(text: str) -> int:
        body = {
            "messages": [*messages, {"role": "user", "content": text}],
            "temperature": 0,
            "max_tokens": 300,
        }
        request = urllib.request.Request(
            f"{address}/v1/chat/completions", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        with urllib.request.urlopen(request, timeout=3600) as answer:
            return int(json.load(answer)["usage"]["completion_tokens"])

    ask("你好。")  # the instruction is in its cache, as it is in ours
    start = time.perf_counter()
    with ThreadPoolExecutor(parallel) as pool:
        tokens = sum(pool.map(ask, texts))
    seconds = time.perf_counter() - start
    process.communicate("", timeout=60)
    return seconds, tokens


def raw_limit(model: Path, parallel: int, prompt_tokens: int, written_tokens: int) -> float:
    """Seconds the bare library needs to evaluate as many tokens of each kind, no choosing, no text."""
    runtime = LlamaRuntime(model, RuntimeOptions(sequences=parallel))
    start, position = time.perf_counter(), itertools.count()
    for _ in range(prompt_tokens // 112):
        at = next(position) % parallel
        runtime.forget(at)
        runtime.decode([BatchToken(1000 + i, i, at, False) for i in range(112)])
    for step in range(written_tokens // parallel):
        if step % 60 == 0:
            for sequence in range(parallel):
                runtime.forget(sequence)
        runtime.decode([BatchToken(2000 + s, step % 60, s, True) for s in range(parallel)])
    seconds = time.perf_counter() - start
    runtime.close()
    return seconds


_HEAD = """| what | seconds | English tokens/s | Chinese characters/s | speed beside the first |
|---|---|---|---|---|"""


def row(name: str, seconds: float, tokens: int, characters: int, base: float) -> None:
    """One line of the table."""
    speed = characters / seconds
    written = f"{tokens / seconds:.1f}" if tokens else "–"
    print(f"| {name} | {seconds:.1f} | {written} | {speed:.1f} | {base / seconds:.2f} |", flush=True)


def whole_report(model: Path, peers: Path, parallel: int) -> None:
    """The sample report from beginning to end: the product beside the server, which gets every sentence."""
    report = read_report(path_to("sample/nanshan-2026.txt"))
    texts = [segment.text for segment in report.segments]
    characters = sum(map(len, texts))
    print(f"{len(texts)} sentences, {characters} characters\n\n{_HEAD}")
    with tempfile.TemporaryDirectory() as folder:
        project, paths = Path(folder) / "a.duizhao", Paths(*(Path(folder) for _ in range(4)))
        ProjectFile.create(project, report, extract_figures(report)).close()
        engine = open_engine(default_paths())
        start = time.perf_counter()
        run_to_end(translate_project(project, engine, paths, CancelToken()))
        base = time.perf_counter() - start
        engine.close()
    row("the product, loading and repair in it", base, 0, characters, base)
    seconds, tokens = own_server(peers, model, texts, parallel)
    row(f"llama.cpp's own server, {parallel} slots", seconds, tokens, characters, base)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=model_path(default_paths().engines, default_model()))
    parser.add_argument("--sentences", type=int, default=48)
    parser.add_argument(
        "--sequences", type=int, default=8, help="at once, ours and the server's (the product: 8)"
    )
    parser.add_argument("--peers", type=Path, help="a Python that has llama-cpp-python and xllamacpp")
    parser.add_argument("--sweep", action="store_true", help="sequences and step sizes as well")
    parser.add_argument("--report", action="store_true", help="a whole report, the product beside the server")
    options = parser.parse_args()
    if options.report:
        whole_report(options.model, options.peers, options.sequences)
        return
    texts = sentences(options.sentences)
    characters = sum(map(len, texts))
    print(f"{len(texts)} sentences, {characters} characters\n")
    print(_HEAD)
    at_once: int = options.sequences
    base, tokens = ours(options.model, texts, at_once)
    row(f"our scheduler, {at_once} sequences", base, tokens, characters, base)
    if options.peers:
        few = texts[: max(4, len(texts) // 4)]
        seconds, written = high_level(options.peers, options.model, few)
        share = characters / sum(map(len, few))
        row("llama-cpp-python, one at a time", seconds * share, round(written * share), characters, base)
        seconds, written = own_server(options.peers, options.model, texts, at_once)
        row(f"llama.cpp's own server, {at_once} slots", seconds, written, characters, base)
    limit = raw_limit(options.model, at_once, round(characters * 0.75) + 8 * len(texts), tokens)
    row("the bare library, as many tokens", limit, tokens, characters, base)
    if options.sweep:
        sweep(options.model, texts, characters, base)
    print(f"\nmost memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:.2f} GB")


def sweep(model: Path, texts: list[str], characters: int, base: float) -> None:
    """Sequences at once, threads, tokens in a step."""
    for parallel in (1, 4, 8, 12, 24, 32):
        some = texts if parallel >= 8 else texts[::3]
        seconds, tokens = ours(model, some, parallel)
        share = characters / sum(map(len, some))
        row(f"{parallel} sequences", seconds * share, round(tokens * share), characters, base)
    for changes in ({"threads": 1}, {"step_tokens": 64}, {"step_tokens": 512}):
        seconds, tokens = ours(model, texts, 16, **changes)
        name = ", ".join(f"{key} {value}" for key, value in changes.items())
        row(f"16 sequences, {name}", seconds, tokens, characters, base)


if __name__ == "__main__":
    main()
