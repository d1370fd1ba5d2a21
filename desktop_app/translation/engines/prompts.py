"""What the embedded model is told: one short instruction for each role of a part, and chat formats.

Every sentence of a role shares the instruction, so it is evaluated once for a whole report.
Knows no library; a model's own chat template is rendered by whoever can.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Message = tuple[str, str]  # (system | user | assistant, text)
_PLACE = "\u2042"  # stands for the sentence while a foreign chat template is rendered

_INSTRUCTION = (
    "Translate Chinese government report sentences into formal English. Translate every word; add nothing. "
    "English words, names and figures already in the sentence stay exactly as they are. {tense}"
    "Output one line: only the English."
)
_TENSE = {
    "results": "The report tells what was done last year: use the past tense. ",
    "plan": 'The report tells what is planned: use the future tense ("We will"). ',
}
_EXAMPLES: dict[str, tuple[Message, ...]] = {
    "results": (
        (
            "user",
            "Xincheng Bus Terminal改造提速，完成first phase工程，总投资RMB 1.2 billion，同比增长3.2%。",
        ),
        (
            "assistant",
            "The renovation of Xincheng Bus Terminal was accelerated, and the first phase of the project "
            "was completed with a total investment of RMB 1.2 billion, up 3.2% year on year.",
        ),
    ),
    "plan": (
        ("user", "深入实施“AI Plus” initiative，新增little giant enterprises 28家。"),
        (
            "assistant",
            'We will further implement the "AI Plus" initiative and add 28 little giant enterprises.',
        ),
    ),
    "": (
        ("user", "Xincheng District坚持以人民为中心，改造老旧小区28个。"),
        (
            "assistant",
            "Xincheng District adhered to a people-centered approach and renovated 28 old residential "
            "communities.",
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt cut where the sentence goes: `prefix` is shared, `suffix` follows the sentence."""

    prefix: str
    suffix: str


ROLES = ("", *_TENSE)  # the roles that have an instruction of their own


def role_key(role: str) -> str:
    """The role as the prompts know it: ``results``, ``plan`` or "" for anything else."""
    return role if role in _TENSE else ""


def messages_for(role: str) -> list[Message]:
    """Instruction and examples for a role."""
    key = role_key(role)
    return [("system", _INSTRUCTION.format(tense=_TENSE.get(key, ""))), *_EXAMPLES[key]]


def chatml_prompt(messages: Sequence[Message]) -> Prompt:
    """The format of Qwen and many others."""
    shared = "".join(f"<|im_start|>{role}\n{text}<|im_end|>\n" for role, text in messages)
    return Prompt(f"{shared}<|im_start|>user\n", "<|im_end|>\n<|im_start|>assistant\n")


def template_prompt(
    messages: Sequence[Message], render: Callable[[list[Message]], str | None]
) -> Prompt | None:
    """The prompt in the format of a model's own template; None if it cannot be rendered.

    Templates without a system role get the instruction in the first user message.
    """
    plain = list(messages)
    (_, instruction), (_, first), *rest = plain[0], (*plain, ("user", _PLACE))[1], *plain[2:]
    merged = [("user", f"{instruction}\n\n{first}"), *rest]
    for attempt in (plain, merged):
        text = render([*attempt, ("user", _PLACE)])
        if text is not None and text.count(_PLACE) == 1 and instruction in text:
            prefix, suffix = text.split(_PLACE)
            return Prompt(prefix, suffix)
    return None
