"""A translation server on the office's own network: OpenAI-compatible or LibreTranslate.

Off unless configured, and never chosen by itself: text leaves this computer (`EngineInfo.offline` is
False, and the window says so).  Standard library only.
"""

from __future__ import annotations

import json
import threading
import urllib.request
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Any

from desktop_app.errors import EngineError
from desktop_app.translation.engines import prompts
from desktop_app.translation.engines.protocol import EngineInfo, EngineRequest
from desktop_app.translation.engines.server_settings import ServerSettings

_MOST_ANSWER = 1 << 20  # bytes
_FAILURES_ALLOWED = 3  # in a row; then the server is taken to be down


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """The text goes to the configured server and nowhere else; no proxy sees it either."""

    def redirect_request(self, *_arguments: Any) -> None:
        """Overrides: never follow."""


class ServerEngine:
    """Sends sentences to a configured server, a few at a time."""

    def __init__(self, settings: ServerSettings) -> None:
        self._settings = settings
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _NoRedirect)
        self._stop = threading.Event()
        self._info = EngineInfo(
            id="server",
            name=settings.name,
            offline=False,
            mixed_input=settings.kind == "openai",
            parallel=settings.parallel,
        )

    @property
    def info(self) -> EngineInfo:
        """Who it is."""
        return self._info

    def load(self) -> None:
        """Nothing to do: the first sentence finds out whether the server is there."""

    def translate(self, requests: Sequence[EngineRequest]) -> Iterator[tuple[int, str]]:
        """Yield ``(index, English)`` as answers come; a failed sentence yields "".

        Raises:
            EngineError: several sentences in a row failed, so the server is not there.
        """
        self._stop.clear()
        failures = 0
        pool = ThreadPoolExecutor(self._settings.parallel, thread_name_prefix="server-engine")
        try:
            jobs: dict[Future[tuple[str, str]], int] = {}
            asked = 0
            while jobs or asked < len(requests):
                for index in range(asked, len(requests)):
                    jobs[pool.submit(self._ask, requests[index])] = index
                asked = len(requests)
                for job in wait(jobs, return_when=FIRST_COMPLETED).done:
                    if self._stop.is_set():
                        return
                    english, problem = job.result()
                    failures = failures + 1 if problem else 0
                    if failures >= min(_FAILURES_ALLOWED, asked):
                        raise self._silent(problem)
                    yield jobs.pop(job), english
        finally:
            self._stop.set()
            pool.shutdown(wait=True, cancel_futures=True)

    def _silent(self, problem: str) -> EngineError:
        return EngineError(
            "engine-server",
            f"The translation server {self._settings.name} does not answer ({problem}); "
            "check its address or choose another engine.",
        )

    def _ask(self, request: EngineRequest) -> tuple[str, str]:
        """The English and "", or "" and what went wrong."""
        if self._stop.is_set() or not request.text.strip():
            return "", ""
        try:
            if self._settings.kind == "openai":
                answer = self._post("/chat/completions", self._chat(request))
                text = answer["choices"][0]["message"]["content"]
            else:
                body = {"q": request.text, "source": "zh", "target": "en", "format": "text"}
                if self._settings.key:
                    body["api_key"] = self._settings.key
                text = self._post("/translate", body)["translatedText"]
        except (OSError, ValueError, LookupError, TypeError) as error:
            return "", str(error) or type(error).__name__
        return " ".join(str(text).split()), ""

    def _chat(self, request: EngineRequest) -> dict[str, Any]:
        messages = [*prompts.messages_for(request.role), ("user", request.text)]
        return {
            "model": self._settings.model,
            "messages": [{"role": role, "content": text} for role, text in messages],
            "temperature": 0 if request.attempt == 0 else 0.5,
        }

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        headers = {"Content-Type": "application/json"}
        if self._settings.key and self._settings.kind == "openai":
            headers["Authorization"] = f"Bearer {self._settings.key}"
        request = urllib.request.Request(
            self._settings.url.rstrip("/") + path, json.dumps(body).encode(), headers
        )
        with self._opener.open(request, timeout=self._settings.timeout) as answer:
            data = answer.read(_MOST_ANSWER + 1)
        if len(data) > _MOST_ANSWER:
            raise ValueError("its answer is far too long")
        return json.loads(data)

    def stop(self) -> None:
        """Make a running `translate` end after the answers that are under way."""
        self._stop.set()

    def close(self) -> None:
        """Nothing is kept open."""
        self._stop.set()
