"""What the embedded model is told: one short instruction for each role of a part, and chat formats.

Every sentence of a role shares the instruction, so it is evaluated once for a whole report.
Knows no library; a model's own chat template is rendered by the engine that can.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

Message = tuple[str, str]  # (system | user | assistant, text)
_PLACE = "\u2042"  # stands for the sentence while a foreign chat template is rendered

_INSTRUCTION = (
    "You translate Chinese government reports into formal English, completely and faithfully. Keep English "
    "names, terms and figures in the text exactly as they are. {tense}Output only the English translation."
)
PROSE = "prose"  # role of sentences that are no government report's
PROSE_SHARE = 0.5  # how much of what the model was taught (reports, docs/decisions/0007) counts for them
_PROSE_INSTRUCTION = (
    "Translate the Chinese text into natural, fluent and accurate English. Output only the translation."
)
# Asks a version's Chinese back (`llama_rerank`).
READ_BACK: tuple[Message, ...] = (
    ("system", "Translate the English text into Chinese. Output only the translation."),
)
_TENSE = {
    "results": "Report what was done last year in the past tense; where no subject is named, use the passive "
    "voice. ",
    "plan": 'Say what is planned with "We will". ',
}
_ECHO = 5  # words of the instruction in a row: no translation has them by chance
_ITS_TASK = re.compile(
    r"\btranslat\w+\b[^.;]*\binto English\b|\binto English as\b"
    r"|\b(?:past|present|future) tense\b|\bpassive voice\b",
    re.IGNORECASE,
)
_EXAMPLES: dict[str, tuple[Message, ...]] = {
    "": (
        ("user", "Xincheng District坚持以人民为中心，改造老旧小区28个，总投资RMB 1.2 billion。"),
        (
            "assistant",
            "Xincheng District adhered to a people-centered approach and renovated 28 old residential "
            "communities, with a total investment of RMB 1.2 billion.",
        ),
    ),
    "results": (
        ("user", "Xincheng Bus Terminal改造提速，first phase工程完工，总投资RMB 1.2 billion。"),
        (
            "assistant",
            "The renovation of Xincheng Bus Terminal was accelerated, and the first phase of the project was "
            "completed, with a total investment of RMB 1.2 billion.",
        ),
        ("user", "深入推进64项改革任务，新增little giant enterprises 28家，同比增长3.2%。"),
        (
            "assistant",
            "A total of 64 reform tasks were advanced in depth, and 28 little giant enterprises were added, "
            "up 3.2% year on year.",
        ),
    ),
    "plan": (
        ("user", "深入实施“AI Plus” initiative，新增little giant enterprises 28家以上。"),
        (
            "assistant",
            'We will further implement the "AI Plus" initiative and add more than 28 little giant '
            "enterprises.",
        ),
        ("user", "加快Xincheng Bus Terminal改造，力争first phase工程年内完工。"),
        (
            "assistant",
            "We will accelerate the renovation of Xincheng Bus Terminal and strive to complete the first "
            "phase of the project within the year.",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt cut where the sentence goes: `prefix` is shared, `suffix` follows the sentence."""

    prefix: str
    suffix: str


ROLES = ("", *_TENSE, PROSE)  # the roles that have an instruction of their own


def role_key(role: str) -> str:
    """The role as the prompts know it: ``results``, ``plan``, ``prose`` or "" for anything else."""
    return role if role in ROLES else ""


def messages_for(role: str, *, taught: bool = False) -> list[Message]:
    """Instruction and examples for a role; a model `taught` by an adapter needs no examples."""
    key = role_key(role)
    if key == PROSE:
        return [("system", _PROSE_INSTRUCTION)]
    examples = () if taught else _EXAMPLES[key]
    return [("system", _INSTRUCTION.format(tense=_TENSE.get(key, ""))), *examples]


def echoes(english: str) -> bool:
    """True if a model wrote a piece of its instruction, or of its task, instead of a translation."""
    return bool(_ITS_TASK.search(english)) or not _runs(english).isdisjoint(_instruction_runs())


@cache
def _instruction_runs() -> frozenset[tuple[str, ...]]:
    said = (_PROSE_INSTRUCTION, *(_INSTRUCTION.format(tense=tense) for tense in ("", *_TENSE.values())))
    return frozenset[tuple[str, ...]]().union(*map(_runs, said))


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"[a-z]+", text.lower())
    return frozenset(tuple(words[at : at + _ECHO]) for at in range(len(words) - _ECHO + 1))


def chatml_prompt(messages: Sequence[Message], *, taught: bool = False) -> Prompt:
    """The format of Qwen and many others.

    A model `taught` by an adapter knows without its mark that the sentence has ended, which makes two tokens
    less for each (docs/decisions/0004).
    """
    shared = "".join(f"<|im_start|>{role}\n{text}<|im_end|>\n" for role, text in messages)
    ended = "" if taught else "<|im_end|>\n"
    return Prompt(f"{shared}<|im_start|>user\n", f"{ended}<|im_start|>assistant\n")


def template_prompt(
    messages: Sequence[Message], render: Callable[[list[Message]], str | None]
) -> Prompt | None:
    """The prompt in the format of a model's own template; None if it cannot be rendered.

    Templates without a system role get the instruction in the first user message.
    """
    whole = [*messages, ("user", _PLACE)]
    (_, instruction), (_, first), *rest = whole
    merged = [("user", f"{instruction}\n\n{first}"), *rest]
    for attempt in (whole, merged):
        text = render(attempt)
        if text is not None and text.count(_PLACE) == 1 and instruction in text:
            prefix, suffix = text.split(_PLACE)
            return Prompt(prefix, suffix)
    return None
